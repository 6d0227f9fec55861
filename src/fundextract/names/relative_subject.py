"""Subjects that are no name: a company told of by a clause that holds names of others."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..text import WORD
from .names import is_link

OPENING = 7
"""Tokens of an opening phrase, or of the noun before "which", at most."""


def within_relative(scene: Scene, first: int, at: int, low: int) -> bool:
    """Whether the first name before a verb stands inside a clause about an unnamed company that opens the
    sentence, an opening phrase apart: This time, the company that lists homes on A has raised."""
    if scene.pack.file.order != "svo":
        return False
    comma = next((t for t in range(low, min(first, low + OPENING)) if scene.text.words[t] == ","), None)
    low = comma + 1 if comma is not None else low
    relative = next(
        (t for t in range(low, first) if t in scene.links and is_link(scene, t, "relative")), None
    )
    if relative is None or relative - low > OPENING:
        return False
    before = range(low, relative)
    return (
        bool(before)
        and _of_kind(scene, relative - 1, "company", "startup")
        and all(
            is_link(scene, t, "articles", "pronouns")
            or _of_kind(scene, t, "company", "startup", "descriptor")
            for t in before
            if scene.text.kinds[t] == WORD and scene.text.words[t] != "l"
        )
        and "," not in scene.text.words[relative:at]
    )


def _of_kind(scene: Scene, token: int, *keys: str) -> bool:
    """Whether a token lies inside a word of one of these kinds: start-[up]."""
    return any(key in scene.word_over.get(token, ()) for key in keys)
