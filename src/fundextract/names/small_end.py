"""Nouns in small letters that belong to the name before them: the Alba family, the Alba family office."""

from __future__ import annotations

from ..lexer.lexer import Scene
from .cased_look import breaks, namey
from .names import form_hit, is_word


def small_end(scene: Scene, at: int, high: int) -> int:
    """Token after a noun in small letters that ends a name, `at` where none does.

    Where a name follows the noun, both only describe it: the Alba family office Beta.
    """
    text = scene.text
    hit = form_hit(scene, at, "small_end") if at < high else None
    if at and is_word(scene, at - 1, "demonym", "place", "descriptor"):
        return at  # an American family office
    if hit is None or not text.spaced[at] or not text.view[text.starts[at]].islower() or hit.after > high:
        return at
    behind = hit.after
    if behind < high and text.spaced[behind] and namey(scene, behind) and not breaks(scene, behind):
        return at
    return behind
