"""What each amount of money in a sentence is: this round's, a valuation, a sum over rounds, one investor's
part, or no round.

Cues act by direction and reach (ConText): the nearest cue decides, a comma costs more than a word, other
money more
than a comma.
"""

from __future__ import annotations

from typing import NamedTuple

from ..knowledge import ordinary
from ..lexer.lexer import Amount, Scene
from ..packs import Hit
from .brought_to import counts_fund
from .circumstance import opens_aim
from .han_heads import head_behind
from .heights import worth_reached
from .role_signs import (
    a_piece,
    compared,
    grown_from,
    of_fund,
    only_may_reach,
    order_in_capitals,
    out_of,
    token_behind,
    told_aside,
    turned_down,
)
from .role_votes import REACH, distance, vetoes_nothing, vote_of
from .things import fund_ahead, fund_behind, thing_after


class Role(NamedTuple):
    """The role of an amount: "amount", "valuation", "total", "ticket" or a refusal's reason; and the hit
    that said so."""

    role: str
    hit: Hit | None
    distance: float


def role_of(scene: Scene, amount: Amount, low: int, high: int) -> Role:
    """The role of one amount within its sentence, tokens low … high-1."""
    said = _said_by_what_follows(scene, amount, low, high)
    if said is not None:
        return said
    best = Role("amount", None, REACH + 6)
    for hit in scene.cues_in(low, high):
        within = hit.first >= amount.first and hit.after <= amount.after
        if hit.after <= low or hit.first >= high or within or vetoes_nothing(scene, amount, hit, low):
            continue
        role, cost = vote_of(scene, amount, hit, low, high)
        if role is not None and cost < best.distance:
            best = Role(role, hit, cost)
    for found in scene.rounds_in(low, high):
        gap = distance(scene, amount.first, amount.after, Hit(found.first, found.after, "", "", "", ""))
        worth = best.hit if best.role == "valuation" else None
        if worth is not None and compared(scene, worth, found.first, amount):
            continue  # 估值较B轮的17亿美元翻番
        if gap - 1.0 < best.distance and gap <= 7:
            best = Role("amount", None, gap - 1.0)
    return best


def _said_by_what_follows(scene: Scene, amount: Amount, low: int, high: int) -> Role | None:
    """The role of an amount that the words right behind it settle: what it buys, whose fund it is in, the
    noun it is money of."""
    behind = token_behind(scene, amount, high)
    if turned_down(scene, amount, low):
        return Role("denied", None, 0.0)
    if only_may_reach(scene, amount, low):
        return Role("ticket", None, 0.0)
    thing = _thing(scene, behind, high)
    if thing is not None and not worth_reached(scene, amount, thing, low):
        vetoes = (hit for hit in scene.cues_in(max(low, thing - 2), thing + 1) if hit.layer == "veto")
        said = next((hit for hit in vetoes if hit.after == thing + 1), None)
        kind = said.meaning[5:] if said is not None else order_in_capitals(scene, thing)
        return Role(kind, said, 0.0)  # a $12 million army contract, $350,000 in cloud credits
    if counts_fund(scene, amount, high):
        return Role("ticket", None, 0.0)
    fund = fund_behind(scene, behind, high) or fund_ahead(scene, behind, high)
    if fund is not None and not of_fund(scene, fund, amount):
        return Role("ticket" if out_of(scene, amount, low) else "fund_close", fund, 0.0)
    if a_piece(scene, amount):
        return Role("price", None, 0.0)
    if grown_from(scene, amount, high):
        return Role("total", None, 0.0)
    head = head_behind(scene, behind, high)
    if head is not None:
        return Role(head[0], head[1], 0.0)
    aside = told_aside(scene, amount, low, high)
    return Role("total", aside, 0.0) if aside is not None else None


def _thing(scene: Scene, behind: int, high: int) -> int | None:
    """The noun for what money buys, right behind it or behind its "in", unless a company is named so: in Acme
    Homes, but in New Contracts."""
    thing = thing_after(scene, behind, high)
    within = scene.cue_at.get(behind)
    if thing is not None or within is None or within.meaning != "cues.to":
        return thing
    if behind in scene.round_at and opens_aim(scene, within.after - 1):
        return None  # secures a $12m loan to expand its plant
    thing = thing_after(scene, within.after, high)
    if thing is None or not scene.text.view[scene.text.starts[thing]].isupper():
        return thing
    words = scene.text.words[within.after : thing + 1]
    return thing if all(word in ordinary(scene.pack.code) for word in words) else None


__all__ = ["REACH", "Role", "distance", "role_of"]
