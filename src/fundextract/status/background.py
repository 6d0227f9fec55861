"""What a text tells besides its news: rounds of rivals, and what the company has raised over the years."""

from __future__ import annotations

from ..clauses.drafts import Draft
from ..lexer.lexer import Scene
from ..names.names import is_word, squeeze

BEHIND = 4
"""Tokens behind the money in which the year of a round stands."""
BEFORE = 2
"""Sentences in which a word for rivals may stand before the fact: its own and the one before."""


def of_rival(scene: Scene, draft: Draft, stories: list[Draft]) -> bool:
    """Whether a fact is a rival's round, told as background of the round the text is about.

    Args:
        scene: the text.
        draft: the fact.
        stories: the rounds told of before it.
    """
    if draft.company is None or draft.bare or not stories or stories[0].company is None:
        return False
    if squeeze(draft.company.text) == squeeze(stories[0].company.text):
        return False
    low = draft.sentence[0]
    for _ in range(BEFORE - 1):
        low = scene.sentence_of(low - 1)[0] if low > stories[0].sentence[1] else low
    return any(is_word(scene, token, "rival") for token in range(low, draft.first))


def of_past_worth(scene: Scene, draft: Draft, stories: list[Draft]) -> bool:
    """Whether a sentence without money of its own says what the company was worth in an earlier round, so
    that who led that one has no part in the news: It was valued at $1bn in a 2023 round led by A. What a
    worth is set against says nothing of its own time: to $5bn, against $2bn before.

    Args:
        scene: the text.
        draft: what the sentence tells.
        stories: the rounds told of before it.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return False
    news = [story for story in stories if story.status != "historical"]
    if not draft.bare or draft.valuation is None or not news or draft.sentence == news[-1].sentence:
        return False
    worth = scene.amounts[draft.valuation].money
    known = news[-1].valuation
    if known is not None and scene.amounts[known].money.value == worth.value:
        return False
    low, high = draft.sentence
    behind = range(scene.amounts[draft.valuation].after, high)
    high = next((token for token in behind if is_word(scene, token, "versus")), high)
    dated = any(_year(scene, token) for token in range(low, high))
    return dated or any(
        hit.meaning == "status.historical" and not is_word(scene, hit.first, "behind")
        for hit in scene.cues_in(low, high)
    )


def _year(scene: Scene, token: int) -> bool:
    """Whether a token is a year that no other mention covers."""
    word = scene.text.words[token]
    return len(word) == 4 and word.isdigit() and word[:2] in ("19", "20") and not scene.covered[token]


def is_total(scene: Scene, draft: Draft, stories: list[Draft]) -> bool:
    """Whether a later sentence says what the company of the news has raised in all: more, and no round of
    its own.

    Args:
        scene: the text.
        draft: the fact.
        stories: the rounds told of before it.
    """
    if draft.amount is None or draft.status not in ("closed", "historical") or not stories:
        return False
    if draft.rounds or draft.leads or draft.valuation is not None or draft.verb_key != "raise":
        return False
    if draft.status == "historical" and scene.pack.file.order == "v2" and _dated(scene, draft):
        return False  # Bereits im März hatte Alpha 230 Millionen eingesammelt: a round of then
    if draft.status == "historical" and _in_year(scene, draft):
        return False  # La société avait déjà levé 8 millions en 2018
    main = next((s for s in stories if s.company is not None and s.status != "historical"), None)
    if main is None or main.company is None or main.sentence == draft.sentence:
        return False
    if draft.company is not None and squeeze(main.company.text) != squeeze(draft.company.text):
        return False
    mine = scene.amounts[draft.amount].money
    theirs = scene.amounts[main.amount].money if main.amount is not None else None
    if mine.value is None:
        return False
    if theirs is None or theirs.value is None or theirs.currency != mine.currency:
        return mine.bound == "at_least" and main.status != "closed"
    return mine.value > theirs.value and (mine.bound in ("at_least", "about") or not draft.participants)


def _in_year(scene: Scene, draft: Draft) -> bool:
    """Whether a year stands right behind the money of a fact or opens its sentence, and no word says that it
    adds up since then."""
    low, high = draft.sentence
    near = [*range(low, min(draft.first, low + BEHIND)), *range(draft.after, min(high, draft.after + BEHIND))]
    years = [t for t in near if len(scene.text.words[t]) == 4 and scene.text.words[t][:2] in ("19", "20")]
    return bool(years) and not any(is_word(scene, t, "since") for t in range(low, years[0]))


def _dated(scene: Scene, draft: Draft) -> bool:
    """Whether a day, month, year or a word for a round stands beside a fact, so that it is one round of
    then."""
    low, high = draft.sentence
    return draft.noun_gap <= 6 or any(
        is_word(scene, token, "calendar")
        or (len(scene.text.words[token]) == 4 and scene.text.words[token][:2] in ("19", "20"))
        for token in range(low, high)
    )


def of_review(scene: Scene, stories: list[Draft]) -> list[Draft]:
    """The rounds that a look back on a year or a ranking tells of, which are background where there are
    several: from the sentence on that says so, not the news told before it.

    Args:
        scene: the text.
        stories: its rounds.
    """
    every = range(len(scene.text.words))
    said = next((token for token in every if is_word(scene, token, "review")), None)
    if said is None or any(is_word(scene, token, "fresh") for token in every):
        return []
    low = scene.sentence_of(said)[0]
    told = [story for story in stories if story.status == "closed" and story.sentence[1] > low]
    names = {squeeze(story.company.text) for story in told if story.company is not None}
    return told if len(names) > 1 else []
