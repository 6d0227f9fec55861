"""Parts of a round in one row with who gives them: A $50bn, B $30bn and C $30bn, where $110bn are told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clauses.drafts import namer
from ..names.names import Name, is_link
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
