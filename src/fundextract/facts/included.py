"""Parts of a round that are told by what they are made of: $87 million including a $16 million debt."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..names.names import is_link, is_word
from .roles import Role

if TYPE_CHECKING:
    from ..lexer.lexer import Scene

MADE_OF = frozenset({"debt", "convertible", "grant", "mezzanine"})
"""Labels that say what a part is made of; a stage makes a round of its own."""
CLOSE = Decimal("0.98")
"""What parts come to of the whole at least, where their sums are rounded."""
NEAR = 3
"""Tokens behind the money in which such a label begins."""


def parts_included(scene: Scene, roles: dict[int, Role]) -> None:
    """Makes parts of a sentence's sums behind "including" that say what they are made of.

    Args:
        scene: the text.
        roles: the roles of the sentence's money; parts are marked in place.
    """
    if scene.pack.file.writing != "cased":
        return
    _adding_up(scene, roles)
    if scene.pack.file.order != "svo":
        return
    told = sorted(i for i, role in roles.items() if role.role == "amount")
    for order, index in enumerate(told[1:], 1):
        amount, whole = scene.amounts[index], scene.amounts[told[order - 1]]
        before = amount.first - 1
        while before > whole.after and is_link(scene, before, "articles"):
            before -= 1
        if not is_word(scene, before, "including") or amount.money.currency != whole.money.currency:
            continue
        if amount.money.value is None or whole.money.value is None:
            continue
        label = next(
            (
                scene.round_at[t].round.label
                for t in range(amount.after, amount.after + NEAR)
                if t in scene.round_at
            ),
            None,
        )
        if label in MADE_OF and amount.money.value < whole.money.value:
            roles[index] = Role("ticket", None, 0.0)


def _adding_up(scene: Scene, roles: dict[int, Role]) -> None:
    """Marks the sums behind "including", a bracket or a colon that make up the sum before them: $42 million,
    including $24 million of equity led by A and $18 million of debt."""
    told = sorted(i for i, role in roles.items() if role.role in ("amount", "ticket"))
    if len(told) < 3 or roles[told[0]].role != "amount":
        return
    whole, parts = scene.amounts[told[0]], told[1:]
    first = scene.amounts[parts[0]]
    opened = (
        any(is_word(scene, t, "including") for t in range(whole.after, first.first))
        or any(scene.text.words[t] in ":(" for t in range(whole.after, first.first))
        or roles[parts[0]].role == "ticket"
    )
    values = [scene.amounts[i].money.value for i in parts]
    total = whole.money.value
    if not opened or total is None or len({scene.amounts[i].money.currency for i in told} - {None}) > 1:
        return
    added = sum((value for value in values if value is not None), Decimal(0))
    if None not in values and total * CLOSE <= added <= total:
        roles.update(dict.fromkeys(parts, Role("ticket", None, 0.0)))
