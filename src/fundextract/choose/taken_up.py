"""Whether a later sentence takes a round up again, or only speaks of financing beside it."""

from __future__ import annotations

from ..clauses.drafts import Draft
from ..lexer.lexer import Scene
from ..names.names import is_link

TOPIC = 4
"""Words of a sentence that say what it is about: The new funding will …"""


def taken_up(scene: Scene, story: Draft, draft: Draft) -> bool:
    """Whether a round without a sum is the one just told of: The Series E, which closed last month, …"""
    if draft.amount is not None or story.status == "historical" or scene.pack.file.writing != "cased":
        return False
    if any(proof.rule == "status.past_year" for proof in draft.proof):
        return False
    first = min((found.first for found in draft.rounds if found.round.stage is not None), default=0)
    named = any(found.round.stage is not None for found in story.rounds)
    opens = first - 1 == draft.sentence[0] or is_link(scene, first - 2, "said")  # Acme said the Series E …
    return (
        first > draft.sentence[0]
        and opens
        and is_link(scene, first - 1, "articles")
        and scene.text.words[first - 1] not in scene.pack.words_of("words", "indefinite")
        and (not named or any(a.round.stage == b.round.stage for a in story.rounds for b in draft.rounds))
    )


def stage_again(story: Draft, draft: Draft) -> bool:
    """Whether a sentence without a sum names the stage of a background round again: took part in its $51m
    series C in 2013. Acme led the series C."""
    if draft.amount is not None or story.status != "historical" or not (draft.leads or draft.participants):
        return False
    mine = {found.round.stage for found in story.rounds} - {None}
    return bool(mine) and mine == {found.round.stage for found in draft.rounds} - {None}


def aside(scene: Scene, story: Draft, draft: Draft) -> bool:
    """Whether a word of financing without money, a round or names stands deep in a sentence, so that it says
    nothing of the money told of before."""
    if not draft.bare or draft.leads or draft.participants or draft.valuation is not None:
        return False
    if story.amount is None or scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return False
    low = draft.sentence[0]
    return not draft.pronoun and all(
        hit.first > low + TOPIC
        for hit in scene.cues_in(*draft.sentence)
        if hit.meaning in ("cues.round_noun", "cues.invest_noun", "cues.raise", "cues.gets")
    )


def sum_again(scene: Scene, story: Draft) -> bool:
    """Whether a sum is taken up as one told of before, and investors are told of it: Acme says the $12m
    will go towards hires. A led, with B participating.

    Args:
        scene: the text.
        story: a story with investors.
    """
    if story.amount is None or not (story.leads or len(story.participants) > 1):
        return False
    if not (story.company is not None or story.pronoun or story.cued):
        return False
    money, before = scene.amounts[story.amount].money, story.first - 1
    if money.value is None or money.currency is None or before < story.sentence[0]:
        return False
    single = scene.text.words[before] in scene.pack.words_of("words", "indefinite")
    return is_link(scene, before, "articles") and not single
