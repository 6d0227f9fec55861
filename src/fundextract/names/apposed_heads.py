"""Names inside the description that stands behind another name: Alpha Labs, the venture arm of the exchange
Alpha, arranged a $5m raise."""

from __future__ import annotations

from ..lexer.lexer import Scene
from .cased_chunks import chunks
from .names import Name, is_link, is_word

LONGEST = 14
"""Tokens between the commas of such a description, at most."""


def described_head(scene: Scene, name: Name, low: int) -> tuple[Name, bool] | None:
    """Who is described by the words between commas that a name closes.

    Args:
        scene: the text.
        name: a name with a comma behind it.
        low: where the clause begins.

    Returns:
        The name before the first comma, and whether it is a part of a house that invests; None where the
        name stands in no such description.
    """
    words = scene.text.words
    if scene.pack.file.order != "svo" or name.end >= len(words) or words[name.end] != ",":
        return None
    begin = max(low, name.first - LONGEST)
    comma = next((t for t in range(name.first - 1, begin, -1) if words[t] in ",;:"), None)
    if comma is None or words[comma] != "," or not is_link(scene, comma + 1, "articles"):
        return None
    before = chunks(scene, low, comma)
    if not before or before[-1].end != comma:
        return None
    inside = range(comma + 2, name.first)
    if not any(is_link(scene, t, "of") or is_word(scene, t, "function") for t in inside):
        return None  # the startup Beta
    if any(t in scene.money_at for t in inside):
        return None
    arm = any(is_word(scene, t, "arm", "investor", "vehicle") for t in inside)
    return before[-1], arm
