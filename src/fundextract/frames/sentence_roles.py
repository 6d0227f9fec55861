"""What each sum of a sentence is, once the sums around it are known: its parts, its whole, what it makes a
company worth."""

from __future__ import annotations

from typing import NamedTuple

from ..facts.han_parts import parts_within
from ..facts.included import parts_included
from ..facts.lead_tickets import lead_tickets
from ..facts.listed_parts import listed_parts, same_in_row
from ..facts.measured import take_measured
from ..facts.raised_at import mark_compared, mark_raised_at
from ..facts.roles import Role, role_of
from ..facts.unicorns import mark_defined
from ..facts.worth_by import mark_beside_worth, mark_worth_by
from ..lexer.lexer import Scene
from ..lexer.parts import parts_before
from ..names.names import Name
from ..packs import Hit
from .bare_facts import mark_bracketed, pair_respectively


class Sums(NamedTuple):
    """The sums of a sentence.

    Attributes:
        roles: what each amount is, by its index.
        wholes: the amounts that parts are told of.
        givers: who gives the parts of a sum told in a row.
    """

    roles: dict[int, Role]
    wholes: set[int]
    givers: list[Name]


def sums_of(scene: Scene, cues: list[Hit], low: int, high: int) -> Sums:
    """What the sums of a sentence are.

    Args:
        scene: the text.
        cues: the cues of the sentence.
        low, high: the sentence.
    """
    roles = {
        i: role_of(scene, scene.amounts[i], low, high)
        for i in scene.amounts_in(low, high)
        if scene.amounts[i].restates is None
    }
    same_in_row(scene, roles)
    _mark_parts(scene, roles)
    wholes = parts_before(scene, roles, cues)
    parts_within(scene, roles, cues, low, high)
    parts_included(scene, roles)
    mark_raised_at(scene, roles)
    mark_worth_by(scene, roles)
    mark_beside_worth(scene, roles)
    mark_compared(scene, roles)
    mark_defined(scene, roles)
    pair_respectively(scene, roles)
    mark_bracketed(scene, roles, cues)
    lead_tickets(scene, roles, low)
    take_measured(scene, roles, low, high)
    return Sums(roles, wholes, listed_parts(scene, roles))


def _mark_parts(scene: Scene, roles: dict[int, Role]) -> None:
    """Makes a ticket of what is a part of another sum, a total of what only says what the part is sought for,
    and the round of the only sum of a text."""
    for index in scene.parts.keys() & roles.keys():
        whole = scene.amounts[scene.parts[index]]
        if (
            roles[index].role == "amount"
            and role_of(scene, whole, *scene.sentence_of(whole.first)).role == "amount"
        ):
            roles[index] = Role("ticket", None, 0.0)
    for part, sought in scene.sought.items():
        if part in roles and sought in roles and roles[sought].role == "amount":
            roles[sought] = Role("total", None, 0.0)
            roles[part] = roles[part]._replace(role="amount")
    alone = [i for i, amount in enumerate(scene.amounts) if amount.restates is None]
    if scene.pack.file.order == "sov" and len(alone) == 1:
        sole = roles.get(alone[0])
        if sole is not None and sole.role == "ticket":  # 青葉に出資した。出資額は1億円
            roles[alone[0]] = sole._replace(role="amount")
