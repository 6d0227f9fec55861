"""Whose round somebody takes part in, where letters run on and verbs stand before their object:
白山参与青石新一轮融资."""

from __future__ import annotations

from typing import NamedTuple

from ..clauses.drafts import Draft, set_company
from ..lexer.lexer import Scene
from ..names.names import Name, is_link
from ..names.names_stretch import subject
from ..names.stretch_runs import runs
from ..packs import Hit

REACH = 20
"""Tokens between a verb of taking part and the word for the round, at most."""


class Joined(NamedTuple):
    """The verb of taking part, whose round it is, and where the words for the round stand."""

    verb: Hit
    name: Name
    first: int
    after: int


def joined_round(scene: Scene, low: int, high: int) -> Joined | None:
    """The round of another that a sentence says its subject takes part in.

    Args:
        scene: the text.
        low, high: the sentence.
    """
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return None
    for verb in scene.cues_in(low, high):
        if verb.meaning != "cues.join":
            continue
        named = _round_behind(scene, verb, min(high, verb.after + REACH))
        if named is None:
            continue
        first, after = named
        if any(scene.text.words[t] in ",、;" or scene.covered[t] for t in range(verb.after, first)):
            continue
        names = runs(scene, verb.after, first)
        several = any(is_link(scene, t, "and") for t in range(verb.after, first))
        if names and first - names[-1].end <= 3 and not (several and len(names) > 1):
            return Joined(verb, names[-1], first, after)
    return None


def _round_behind(scene: Scene, verb: Hit, high: int) -> tuple[int, int] | None:
    """Where the first word for a round behind a verb stands, its label or a noun, no other cue before it:
    参与青石新一轮融资, 参与青石的B轮募资."""
    noun = next((hit for hit in scene.cues_in(verb.after, high) if hit is not verb), None)
    label = next(iter(scene.rounds_in(verb.after, high)), None)
    if label is not None and (noun is None or label.first <= noun.first):
        return label.first, label.after
    if noun is None or noun.meaning != "cues.round_noun":
        return None
    return noun.first, noun.after


def give_joined(scene: Scene, low: int, high: int, drafts: list[Draft]) -> None:
    """Gives the round to whom it belongs where who takes part in it was taken for its company:
    白山考虑参与青石新一轮融资，融资金额至少为15亿元.

    Args:
        scene: the text.
        low, high: the sentence.
        drafts: its facts; the company is filled in place.
    """
    told = joined_round(scene, low, high) if drafts else None
    if told is None:
        return
    for draft in drafts:
        taker = draft.company is None or draft.company.after <= told.verb.first
        spent = draft.amount is not None and 0 <= told.verb.first - draft.after <= 1  # 出资2亿元参与
        if taker and (draft.after > told.verb.after or spent):
            giver = subject(scene, draft.first, low)[0] if spent and not draft.participants else None
            set_company(draft, told.name, "join.company", told.verb.source, "the name whose round is joined")
            draft.owned, draft.verb = True, told.verb
            if giver is not None and giver.text != told.name.text:
                draft.joined(giver, "join.participant", told.verb.source, "who pays to take part in it")
