"""Parts of a round that are told by what they are made of: $87 million including a $16 million debt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .names import is_link, is_word
from .roles import Role

if TYPE_CHECKING:
    from .lexer import Scene

MADE_OF = frozenset({"debt", "convertible", "grant", "mezzanine"})
"""Labels that say what a part is made of; a stage makes a round of its own."""
NEAR = 3
"""Tokens behind the money in which such a label begins."""


def parts_included(scene: Scene, roles: dict[int, Role]) -> None:
    """Makes parts of a sentence's sums behind "including" that say what they are made of.

    Args:
        scene: the text.
        roles: the roles of the sentence's money; parts are marked in place.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
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
