"""Subjects that only say which group they are of: One of Europe's largest brewers has raised …"""

from __future__ import annotations

from ..lexer.lexer import Scene
from .cased_look import namey
from .names import is_link, is_word

_MARKS = frozenset(",;:-—–(")


def one_of_group(scene: Scene, low: int, at: int) -> bool:
    """Whether a subject is told only as one of a group, with no name beside it and a noun for the group last.

    Args:
        scene: the text.
        low: where the clause begins.
        at: the verb.
    """
    opened = scene.word_over.get(low, {}).get("one_of")
    if opened is None or opened.first != low or opened.after >= at - 1:
        return False
    words = scene.text.words
    if any(words[t] in _MARKS and scene.text.spaced[t + 1] for t in range(opened.after, at)):
        return False
    noun = at - 1
    while (
        noun > opened.after and not namey(scene, noun) and is_word(scene, noun, "opener", "function", "just")
    ):
        noun -= 1
    return not namey(scene, noun) and not is_link(scene, noun, "relative")
