"""Sums that open their line, small words apart: Another $30m for Acme."""

from __future__ import annotations

from ..clauses.drafts import Draft
from ..lexer.lexer import Scene

MOST = 2
"""Words before a sum that opens its line, at most."""


def opens_line(scene: Scene, story: Draft) -> bool:
    """Whether money opens its sentence, but for words that say that it is new: Fresh $30m for Acme.

    Args:
        scene: the text.
        story: a fact.
    """
    low = story.sentence[0]
    before = scene.text.words[low : story.first]
    if not before:
        return True
    small = scene.pack.words_of("money", "skip") + scene.pack.words_of("money", "about")
    return len(before) <= MOST and all(word in small for word in before)
