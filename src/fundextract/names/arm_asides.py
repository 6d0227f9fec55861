"""Asides that only say whose the name before them is: A, filiale du groupe B, et C investissent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..text import WORD
from .names import Name, is_link, is_word

if TYPE_CHECKING:
    from ..lexer.lexer import Scene

LONGEST = 8
"""Tokens between the comma and the name, at most."""


def arm_aside(scene: Scene, name: Name, found: list[Name]) -> bool:
    """Whether a name between commas stands behind a noun without an article, or one that is no investor, and
    "of": A, filiale du Crédit B, et C; but A, le fonds de B, et C are three.

    Args:
        scene: the text.
        name: the name.
        found: the names of its stretch.
    """
    words, text = scene.text.words, scene.text
    if scene.pack.file.order != "svo" or words[name.end : name.end + 1] != [","]:
        return False
    before = [other for other in found if other.end < name.first and words[other.end] == ","]
    if not before:
        return False
    start, small = before[-1].end + 1, name.first - 1
    article = is_link(scene, start, "articles")
    noun = start + article + (words[start + 1] == "'")
    while small > start and (is_link(scene, small, "articles") or words[small] == "'"):
        small -= 1
    if not (is_link(scene, small, "of") or is_link(scene, name.first - 1, "of")) or small <= noun:
        return False
    inner = range(noun, small)
    if name.first - start > LONGEST or any(
        text.kinds[t] != WORD
        or not text.view[text.starts[t]].islower()
        or is_link(scene, t, "and", "relative", "articles")
        or scene.covered[t]
        for t in inner
    ):
        return False
    if is_link(scene, noun, "of") or is_word(scene, noun, "title", "founder", "affiliation", "member"):
        return False
    return not (article and is_word(scene, noun, "investor"))
