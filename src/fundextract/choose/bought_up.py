"""Sentences that only tell of somebody who buys another company: who buys is no investor of the round told of
before."""

from __future__ import annotations

from ..clauses.drafts import INVEST, Draft
from ..lexer.lexer import Scene

_BUYS = frozenset({"veto.buyout", "veto.acquisition"})


def takes_over(scene: Scene, draft: Draft) -> bool:
    """Whether a fact without money, round or company stands in a sentence about a take-over: Oakline takes
    over the majority of the bakery."""
    if not draft.bare or draft.company is not None or draft.rounds or draft.noun or draft.leads:
        return False
    if draft.valuation is not None or any(
        hit.meaning[5:] in INVEST for hit in scene.cues_in(*draft.sentence)
    ):
        return False
    return any(hit.meaning in _BUYS for hit in scene.cues_in(*draft.sentence))
