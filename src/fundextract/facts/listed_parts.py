"""Parts of a round in one row with who gives them: A $50bn, B $30bn and C $30bn, where $110bn are told of."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from ..names.names import Name, is_link
from ..names.strategy import namer
from ..text import MARK
from .roles import Role

if TYPE_CHECKING:
    from ..lexer.lexer import Scene

BETWEEN = 12
"""Tokens between two parts, at most."""


def listed_parts(scene: Scene, roles: dict[int, Role]) -> list[Name]:
    """Who gives the parts of a row that add up to a sum the text tells of; the parts are marked in place.

    Args:
        scene: the text.
        roles: the roles of the sentence's money.
    """
    order = sorted(i for i, role in roles.items() if role.role in ("amount", "ticket"))
    row: list[int] = []
    for index in order:
        if row and _goes_on(scene, row[-1], index):
            row.append(index)
        elif len(row) < 2:
            row = [index]
    if len(row) < 2 or not _whole(scene, row):
        return []
    givers: list[Name] = []
    low = scene.sentence_of(scene.amounts[row[0]].first)[0]
    for index in row:
        first = scene.amounts[index].first
        first -= scene.text.words[first - 1] in "(（"
        found = namer(scene).names_before(scene, first, low)
        if not found or found[-1].end != first:
            return []
        givers.append(found[-1])
        low = scene.amounts[index].after
    for index in row:
        roles[index] = Role("ticket", None, 0.0)
    return givers


def _goes_on(scene: Scene, one: int, other: int) -> bool:
    """Whether a separator and a name without a particle are all that stands between two sums."""
    before, after = scene.amounts[one], scene.amounts[other]
    if other != one + 1 or not 2 <= after.first - before.after <= BETWEEN:
        return False
    if before.money.currency != after.money.currency or None in (before.money.value, after.money.value):
        return False
    between = range(before.after, after.first)
    words = scene.text.words
    parts = any(words[t] in ",、·/・;" or is_link(scene, t, "and") for t in between)
    return parts and not any(scene.text.kinds[t] == MARK and words[t] in ".:。" for t in between)


def _whole(scene: Scene, row: list[int]) -> bool:
    """Whether the text tells of the sum of these parts."""
    values = [scene.amounts[i].money.value for i in row]
    total = sum(value for value in values if value is not None)
    currency = scene.amounts[row[0]].money.currency
    return any(
        amount.money.value == total and amount.money.currency == currency
        for i, amount in enumerate(scene.amounts)
        if i not in row
    )


def same_in_row(scene: Scene, roles: dict[int, Role]) -> None:
    """Gives sums that go on a row the role of the first ones, where those are no round's: 营收分别为1亿元、
    2亿元、3亿元, revenue of $1m, $2m and $3m.

    Args:
        scene: the text.
        roles: the roles of the sentence's money, changed in place.
    """
    order = sorted(roles)
    for one, other in itertools.pairwise(order):
        before = roles[one]
        if before.role in _OF_ROUND or before.hit is None or roles[other].role != "amount":
            continue
        if _side_by_side(scene, one, other):
            roles[other] = before


_OF_ROUND = frozenset({"amount", "valuation", "total", "ticket"})


def _side_by_side(scene: Scene, one: int, other: int) -> bool:
    """Whether nothing but a separator and a sign of loss stands between two sums of one currency, and no
    word of a round behind the second."""
    before, after = scene.amounts[one], scene.amounts[other]
    if before.money.currency != after.money.currency or after.first - before.after > 2:
        return False
    if after.after in scene.round_at or scene.cue_at.get(after.after) is not None:
        return False
    words = scene.text.words
    between = range(before.after, after.first)
    row = any(words[t] in ",、，" or is_link(scene, t, "and") for t in between)
    return row and all(words[t] in ",、，-" or is_link(scene, t, "and") for t in between)
