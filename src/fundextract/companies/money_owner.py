"""Who gets or gives money told by a noun whose money and owner stand behind it, one on the other: جذب سرمایه
۵ میلیون دلاری X; سرمایه‌گذاری ۵ میلیون دلاری A در X."""

from __future__ import annotations

from ..clauses.drafts import key_of
from ..names.names import Name, is_word
from ..names.stretch_lists import names_after
from ..names.stretch_runs import runs
from ..packs import Hit
from ..text import MARK
from .company_where import Where

REACH = 3
"""Tokens between the noun and its money: bounds, "new"."""


def money_owner(where: Where) -> bool:
    """The name right behind money whose noun stands before it, where nouns stand before their adjectives."""
    scene, draft = where.scene, where.draft
    if not scene.pack.file.verbs_last or draft.amount is None or not where.stretched:
        return False
    noun = _noun(where)
    if noun is None:
        return False
    name = _beside(where, draft.after)
    if key_of(noun) == "round_noun":
        return name is not None and where.settle(name, "owner.company", noun.source, "the owner of the money")
    into = next((cue for cue in scene.cues_in(draft.after, where.high) if key_of(cue) == "to"), None)
    if into is None:
        return False
    target = where.finder.object_after(scene, into.after, where.high)
    if target is None:
        return False
    draft.verb = None
    where.settle(target, "invest_noun.company", into.source, "the name invested in")
    givers = names_after(scene, draft.after, into.first)[0] if name is not None else []
    for giver in givers:
        if giver.end <= into.first:
            draft.joined(giver, "invest_noun.participant", noun.source, "who makes the investment")
    draft.owned = True
    return True


def _noun(where: Where) -> Hit | None:
    """The noun of raising or investing right before the money."""
    scene, draft = where.scene, where.draft
    low = max(where.edge, draft.first - REACH - 4)
    found = [cue for cue in scene.cues_in(low, draft.first) if key_of(cue) in ("round_noun", "invest_noun")]
    near = found[-1:] and all(
        scene.text.kinds[t] != MARK
        and (is_word(scene, t, "function", "stop", "descriptor") or scene.covered[t])
        for t in range(found[-1].after, draft.first)
    )
    return found[-1] if near and draft.first - found[-1].after <= REACH else None


def _beside(where: Where, at: int) -> Name | None:
    """The name at a token, nothing but words that say what it is between."""
    scene = where.scene
    found = runs(scene, at, where.high)
    if not found or any(
        (scene.text.kinds[t] == MARK and scene.text.words[t] != '"')
        or t in scene.cue_over
        or not (
            scene.text.kinds[t] == MARK
            or is_word(scene, t, "company", "investor", "descriptor", "place", "startup")
        )
        for t in range(at, found[0].first)
    ):
        return None
    return found[0]
