"""Whose round somebody takes part in, where letters run on and verbs stand before their object:
白山参与青石新一轮融资."""

from __future__ import annotations

from typing import NamedTuple

from ..clauses.drafts import Draft, set_company
from ..lexer.lexer import Scene
from ..names.names import Name
from ..names.stretch_runs import runs
from ..packs import Hit

REACH = 20
"""Tokens between a verb of taking part and the word for the round, at most."""


class Joined(NamedTuple):
    """The verb of taking part, whose round it is, and the word for the round."""

    verb: Hit
    name: Name
    noun: Hit


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
        behind = (hit for hit in scene.cues_in(verb.after, min(high, verb.after + REACH)) if hit is not verb)
        noun = next(behind, None)
        if noun is None or noun.meaning != "cues.round_noun":
            continue
        between = range(verb.after, noun.first)
        if any(scene.text.words[t] in ",、;" or scene.covered[t] for t in between):
            continue
        names = runs(scene, verb.after, noun.first)
        if len(names) == 1 and noun.first - names[0].end <= 3:
            return Joined(verb, names[0], noun)
    return None


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
        if taker and draft.after > told.verb.after:
            set_company(draft, told.name, "join.company", told.verb.source, "the name whose round is joined")
            draft.owned, draft.verb = True, told.verb
