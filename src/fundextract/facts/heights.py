"""Nouns behind money that only say how high something stands: past the $1 billion mark."""

from __future__ import annotations

from ..lexer.lexer import Amount, Scene
from ..names.names import is_word

MOST = 7
"""Tokens between a word for a valuation and the money behind it."""


def worth_reached(scene: Scene, amount: Amount, thing: int, low: int) -> bool:
    """Whether a noun behind money says how high a valuation stands, which a word before it names.

    Args:
        scene: the text.
        amount: the amount.
        thing: the noun behind it.
        low: where the sentence begins.
    """
    if not is_word(scene, thing, "height"):
        return False
    first = max(low, amount.first - MOST)
    return any(
        hit.meaning == "cues.valuation"
        and not any(at in scene.money_at for at in range(hit.after, amount.first))
        for hit in scene.cues_in(first, amount.first)
    )
