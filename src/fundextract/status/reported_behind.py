"""Who reports it, told in a short sentence of its own behind the news: Das berichtet Bloomberg."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names.names import is_link
from ..packs import Hit

OPENING = 4
"""Tokens of such a sentence in which its verb of saying stands."""


def reported_behind(scene: Scene, at: int) -> list[Hit]:
    """The words for hearsay of a sentence that only says who reports what stands before it.

    Args:
        scene: the text.
        at: where the sentence begins; the end of the text is none.
    """
    if at >= len(scene.text.words):
        return []
    low, high = scene.sentence_of(at)
    if any(token in scene.money_at for token in range(low, high)):
        return []
    if not any(is_link(scene, token, "said") for token in range(low, min(high, low + OPENING))):
        return []
    return [hit for hit in scene.cues_in(low, high) if hit.meaning == "status.hearsay"]
