"""Sentences without a verb that say for whom there is news: A new step for Acme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..knowledge import places
from ..names.names import is_link, is_word

if TYPE_CHECKING:
    from ..lexer.lexer import Scene
    from ..names.names import Name

LONGEST = 12
"""Tokens before the name in such a sentence, at most."""


def news_for(scene: Scene, name: Name, low: int, high: int) -> bool:
    """Whether a sentence without a verb ends in "for" and a name, a noun for a company between them or not.

    Args:
        scene: the text.
        name: the name.
        low, high: its sentence.
    """
    words = scene.text.words
    if (
        scene.pack.file.order != "svo"
        or (high - name.end > 1 and words[name.end] != ":")
        or (name.end < high and words[name.end] not in ".:!")
        or name.first - low > LONGEST
        or name.text.lower() in places(scene.pack.code)
    ):
        return False
    at = name.first - 1
    while at > low and (
        is_link(scene, at, "articles", "pronouns") or is_word(scene, at, "company", "startup", "descriptor")
    ):
        at -= 1
    told = words[at] in scene.pack.words_of("cues", "for")
    return told and not any(
        hit.meaning in ("cues.raise", "cues.invest", "cues.backs") for hit in scene.cues_in(low, at)
    )
