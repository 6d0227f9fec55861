"""What an investor that leads or joins a round puts in itself: A led the round with $20m, where the round is
told of before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..names import names_cased
from ..names.names import is_link
from ..text import MARK
from .roles import Role, role_of

if TYPE_CHECKING:
    from ..lexer.lexer import Scene

BETWEEN = 5
"""Tokens between the verb of leading and "with", and between that and the money, at most."""


def lead_tickets(scene: Scene, roles: dict[int, Role], low: int) -> None:
    """Marks money as one investor's part where "with" ties it to a verb of leading or joining.

    Args:
        scene: the text.
        roles: the roles of the sentence's money; changed in place.
        low: where the sentence begins.
    """
    words = scene.pack.words_of("cues", "with")
    if not words or low == 0 or scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return
    for index in [i for i, role in roles.items() if role.role == "amount"]:
        first = scene.amounts[index].first
        tie = next(
            (t for t in range(first - 1, max(low, first - BETWEEN) - 1, -1) if scene.text.words[t] in words),
            None,
        )
        if tie is None or not _plain(scene, tie + 1, first) or not _told(scene, index, low):
            continue
        verb = next(
            (
                scene.cue_over[t]
                for t in range(tie - 1, max(low, tie - BETWEEN) - 1, -1)
                if t in scene.cue_over and scene.cue_over[t].meaning in ("cues.lead", "cues.join")
            ),
            None,
        )
        if verb is not None and _plain(scene, verb.after, tie):
            roles[index] = Role("ticket", None, 0.0)


def _plain(scene: Scene, first: int, after: int) -> bool:
    """Whether neither a mark nor a name nor other money stands between two tokens."""
    return not any(
        scene.text.kinds[t] == MARK or t in scene.money_at or names_cased.namey(scene, t)
        for t in range(first, after)
        if not (is_link(scene, t, "possessive") or t in scene.round_at)
    )


def _told(scene: Scene, index: int, low: int) -> bool:
    """Whether an earlier sentence tells of a larger round, or of one in another currency; what a company is
    worth or has raised in all is none."""
    mine = scene.amounts[index].money
    if mine.value is None:
        return False
    for other in scene.amounts:
        if other.first >= low or other.money.value is None:
            continue
        if other.money.currency == mine.currency and other.money.value <= mine.value:
            continue
        if other.restates is None and role_of(scene, other, *scene.sentence_of(other.first)).role == "amount":
            return True
    return False
