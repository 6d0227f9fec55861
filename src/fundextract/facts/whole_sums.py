"""What a round comes to with the part just told of, where no other sum of it is: taking the round to $9m."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..names.names import is_link, is_word
from ..text import MARK

if TYPE_CHECKING:
    from ..clauses.drafts import Draft, Refused
    from ..lexer.lexer import Scene

REACH = 6
"""Tokens before the money in which the round must be told of."""
OWNER = 3
"""Tokens before the noun in which its owner is told."""


def give_whole(scene: Scene, stories: list[Draft], refused: list[Refused]) -> None:
    """Gives a round without money the sum that its sentence says it has come to.

    Args:
        scene: the text.
        stories: its rounds; the amount is filled in place.
        refused: the money told for other reasons; what is used is taken out.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return
    for story in stories:
        if story.amount is not None or not story.rounds or story.status == "historical":
            continue
        low, high = story.sentence
        for item in refused:
            amount = scene.amounts[item.amount]
            if item.reason == "total" and low <= amount.first < high and _of_round(scene, amount.first, low):
                story.amount = item.amount
                story.restated = list(scene.restated.get(item.amount, []))
                story.add("amount", amount.first, amount.after, "whole.round", "", "what the round comes to")
                refused.remove(item)
                break


def _of_round(scene: Scene, at: int, low: int) -> bool:
    """Whether a round is told of right before the money at a token, no comma between them."""
    for token in range(at - 1, max(low, at - REACH) - 1, -1):
        if scene.text.kinds[token] == MARK and scene.text.words[token] in ",;:":
            return False
        if token in scene.round_at:
            return True
        if scene.text.words[token] in scene.pack.words_of("cues", "round_noun"):
            return not _of_company(scene, token, low)
    return False


def _of_company(scene: Scene, noun: int, low: int) -> bool:
    """Whether a noun for financing is all that a company has had, not the round told of: brings its total
    funding to $9m, takes Acme's funding to $9m."""
    for token in range(noun - 1, max(low, noun - OWNER) - 1, -1):
        cue = scene.cue_over.get(token)
        total = cue is not None and cue.meaning == "cues.total" and (cue.first == token or cue.after <= noun)
        if total or is_link(scene, token, "possessive", "pronouns") or is_word(scene, token, "owning"):
            return True
        if is_link(scene, token, "articles"):
            return False
    return False
