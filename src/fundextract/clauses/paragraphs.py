"""Paragraphs of a text: behind prose, a blank line turns to something else."""

from __future__ import annotations

from ..lexer.lexer import Scene

ENDS = frozenset('.!?”"»')
"""Marks that close prose, which headlines do without."""


def turned_away(scene: Scene, start: int, low: int) -> bool:
    """Whether prose has ended and a paragraph begun between two sentences.

    Args:
        scene: the text.
        start: the first token of the earlier sentence.
        low: the first token of the later one.
    """
    text = scene.text
    first, last = text.starts[start], text.starts[low]
    at = text.view.rfind("\n\n", first, last)
    return at > first and text.view[first:at].rstrip()[-1:] in ENDS
