"""Where labels of rounds stand: behind money, in the form of which it came."""

from __future__ import annotations

from .drafts import Draft
from .lexer import RoundWords, Scene
from .names import is_link, is_word

FORM = 14
"""Tokens between money and the form it came in at the most."""


def in_form(scene: Scene, found: RoundWords, draft: Draft) -> bool:
    """Whether a label behind money says in what form it came: raised $13m in fresh capital via a convertible
    note.

    Args:
        scene: the text.
        found: the label.
        draft: the fact whose money stands before it.
    """
    if draft.amount is None or draft.first > found.first or found.first - draft.after > FORM:
        return False
    if scene.pack.file.writing != "cased" or scene.pack.file.order == "sov":
        return False
    before = found.first - 1
    while before > draft.after and (
        is_link(scene, before, "articles") or is_word(scene, before, "descriptor", "indefinite")
    ):
        before -= 1
    return is_word(scene, before, "form") and not any(
        scene.text.words[t] in ";." or scene.covered[t] for t in range(draft.after, before)
    )


def by_crowd(scene: Scene, found: RoundWords, drafts: list[Draft]) -> bool:
    """Whether a crowd is said to give the only money of a sentence, wherever the words for it stand: launches
    a crowdfunding campaign on a site with the aim of raising $5m.

    Args:
        scene: the text.
        found: the label.
        drafts: the facts of its sentence.
    """
    return (
        found.round.label == "crowdfunding"
        and scene.pack.file.writing == "cased"
        and scene.pack.file.order == "svo"
        and len(drafts) == 1
        and drafts[0].amount is not None
        and not drafts[0].rounds
    )


def second_of_pair(scene: Scene, found: RoundWords, draft: Draft) -> bool:
    """Whether a label only stands beside another with "and" behind one sum: $57 million in seed and Series A
    financing.

    Args:
        scene: the text.
        found: the second label.
        draft: the fact the first belongs to.
    """
    if draft.amount is None or scene.pack.file.writing != "cased":
        return False
    before = found.first - 1
    if not is_link(scene, before, "and") or found.after in scene.money_at:
        return False
    return any(one.after == before and one.first >= draft.first for one in draft.rounds)
