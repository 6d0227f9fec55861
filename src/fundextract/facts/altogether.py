"""What a round comes to in all, told beside one investor's own part of it or beside a round without money.

"Alpha steigt mit 200 Millionen bei Beta ein. Insgesamt sammelte das Start-up 860 Millionen ein": no word says
that the years before count too, so the larger sum is the round.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clauses.drafts import INVEST
from ..names.names import is_word, squeeze

if TYPE_CHECKING:
    from ..clauses.drafts import Draft, Refused
    from ..lexer.lexer import Scene

NEAR = 2
"""Sentences behind that of the round in which the sum may stand."""


def give_altogether(scene: Scene, stories: list[Draft], refused: list[Refused]) -> list[Draft]:
    """Gives rounds the sum they come to in all.

    Args:
        scene: the text.
        stories: its rounds; the amount is filled in place.
        refused: the money told for other reasons; what is used is taken out.

    Returns:
        The stories, less those that told nothing but the sum.
    """
    if not scene.pack.words_of("words", "altogether"):
        return stories
    gone: list[Draft] = []
    for story in stories:
        if story in gone or not _lacks_whole(scene, story):
            continue
        low, high = story.sentence[0], _near_end(scene, story.sentence[1])
        told = next((item for item in refused if _is_whole(scene, story, item.amount, low, high)), None)
        other = next((item for item in stories if _tells_whole(scene, story, item, low, high)), None)
        index = told.amount if told is not None and told.reason == "total" else None
        if index is None and other is not None:
            index = other.amount
            gone.append(other)
            _join(story, other)
        elif told is not None and index is not None:
            refused.remove(told)
        if index is not None:
            amount = scene.amounts[index]
            story.amount, story.restated = index, list(scene.restated.get(index, []))
            story.proof = [proof for proof in story.proof if proof.field != "amount"]
            story.add(
                "amount", amount.first, amount.after, "whole.round", "", "what the round comes to in all"
            )
    return [story for story in stories if story not in gone]


def _join(story: Draft, other: Draft) -> None:
    """Gives a round those who take part in it beside its sum: 既存株主も応じ、ラウンド総額は52億円."""
    known = {squeeze(name.text) for name in (*story.leads, *story.participants)}
    for name in other.participants:
        if squeeze(name.text) not in known:
            story.participants.append(name)
            story.proof += [p for p in other.proof if p.field == "participants" and p.first == name.first]


def _near_end(scene: Scene, high: int) -> int:
    """Where the last sentence ends in which the sum may stand."""
    for _ in range(NEAR):
        high = scene.sentence_of(high)[1] if high < len(scene.text.words) else high
    return high


def _lacks_whole(scene: Scene, story: Draft) -> bool:
    """Whether a story has no money of its own, or only what one investor puts in."""
    if story.status != "closed":
        return False
    if story.amount is None or scene.amounts[story.amount].money.value is None:
        return bool(story.rounds or story.leads or story.participants)
    if scene.pack.file.writing == "unspaced":  # there the word itself names the round: ラウンド総額
        return bool(story.participants or story.leads)
    return story.verb_key in INVEST and len(story.participants) + len(story.leads) == 1


def _is_whole(scene: Scene, story: Draft, index: int, low: int, high: int) -> bool:
    """Whether money behind a story is told as a sum that nothing says is one of years."""
    amount = scene.amounts[index]
    begin, end = scene.sentence_of(amount.first)
    if not low <= amount.first < high or not plainly_summed(scene, begin, end):
        return False
    if story.amount is None:
        return True
    part, whole = scene.amounts[story.amount].money, amount.money
    if part.value is None and whole.value is not None:
        return part.currency in (None, whole.currency)  # steken miljoenen in Alfa, … in totaal 100 miljoen
    if part.value is None or whole.value is None or part.currency != whole.currency:
        return False
    return part.value < whole.value


def plainly_summed(scene: Scene, low: int, high: int) -> bool:
    """Whether a word such as "in all" stands in a sentence and none such as "so far" or "with it".

    Args:
        scene: the text.
        low, high: the sentence.
    """
    said = [t for t in range(low, high) if is_word(scene, t, "altogether")]
    if not said or any(is_word(scene, t, "by_now") for t in range(low, high)):
        return False
    return not any(
        cue.meaning == "cues.total" and not any(cue.first <= t < cue.after for t in said)
        for cue in scene.cues_in(low, high)
    )


def _tells_whole(scene: Scene, story: Draft, other: Draft, low: int, high: int) -> bool:
    """Whether another story of the text tells only the sum of this one."""
    if other is story or other.amount is None or other.rounds or other.leads or other.verb_key in INVEST:
        return False
    same = other.company is None or (
        story.company is not None and squeeze(other.company.text) == squeeze(story.company.text)
    )
    return same and _is_whole(scene, story, other.amount, low, high)
