"""Known investors between money and the noun for it: lands $300m Accel investment, a $40m Accel, GV round."""

from __future__ import annotations

import itertools

from ..clauses.drafts import Draft
from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import is_link
from ..text import MARK

NOUNS = frozenset({"cues.invest_noun", "cues.round_noun"})
REACH = 8
"""Tokens from the money to the noun at the most."""


def whose_money(scene: Scene, draft: Draft, high: int) -> bool:
    """Notes the investors whose money it is by their place alone.

    Args:
        scene: the text.
        draft: a fact with money; filled in place.
        high: where its part of the sentence ends.

    Returns:
        Whether such names were found.
    """
    if draft.amount is None or scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return False
    at = scene.amounts[draft.amount].after
    if at >= high or not names_cased.namey(scene, at) or at in scene.cue_over:
        return False
    end = min(high, at + REACH)
    noun = next(
        (
            t
            for t in range(at + 1, end)
            if (t in scene.round_at and scene.round_at[t].round.stage is not None)
            or (
                (cue := scene.cue_at.get(t)) is not None
                and cue.meaning in ("cues.invest_noun", "cues.round_noun")
            )
        ),
        None,
    )
    found = names_cased.chunks(scene, at, noun) if noun is not None else []
    if not found or found[0].first != at or found[-1].end != noun:
        return False
    apart = [t for name, then in itertools.pairwise(found) for t in range(name.end, then.first)]
    if not all(scene.text.kinds[t] == MARK or is_link(scene, t, "and") for t in apart):
        return False
    if not all(is_investor(name.text) for name in found):
        return False
    for name in found:
        draft.joined(name, "money.participant", "", "a known investor between money and the noun for it")
    draft.noun, draft.noun_gap = True, min(draft.noun_gap, 2.0)
    return True
