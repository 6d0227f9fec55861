"""How deals stand to each other: follows, extends, part_of, total_of, supersedes. Links, not merges."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

from ..models import Deal, Link
from .blocking import Companies
from .claims import human, say
from .keys import name_key

Kind = Literal["extends", "part_of", "total_of", "follows", "supersedes"]
_LATER_PARTS = frozenset({"extension", "second_close", "final_close", "tranche", "top_up"})
_NEAR = Decimal("0.05")


def link(deals: Sequence[Deal], companies: Companies) -> list[Deal]:
    """The deals with their links.

    Args:
        deals: fused.
        companies: how company names stand to each other.
    """
    by_company: dict[str, list[Deal]] = defaultdict(list)
    for deal in deals:
        if deal.company is not None and deal.kind == "round":
            by_company[companies.component(name_key(deal.company))].append(deal)
    links: dict[str, list[Link]] = defaultdict(list)
    for _, mine in sorted(by_company.items()):
        if len(mine) > 1:
            _within(mine, companies, links)
    return [
        deal.model_copy(update={"links": _merged(deal.links, links[deal.id])}) if links[deal.id] else deal
        for deal in deals
    ]


def _merged(old: tuple[Link, ...], new: Sequence[Link]) -> tuple[Link, ...]:
    found = {(item.kind, item.deal_id): item for item in (*old, *new)}
    return tuple(found[key] for key in sorted(found))


def _within(deals: Sequence[Deal], companies: Companies, links: dict[str, list[Link]]) -> None:
    for late in deals:
        earlier = [
            deal
            for deal in deals
            if deal is not late and _one_company(deal, late, companies) and _before(deal, late)
        ]
        if not earlier:
            continue
        newest = max(earlier, key=lambda deal: (_day(deal) or date.min, deal.id))
        told = [deal for deal in earlier if set(_all(deal)) & set(late.articles) and deal is not newest]
        for deal in [newest, *sorted(told, key=lambda d: d.id)]:
            links[late.id].append(Link(kind=_kind(late, deal), deal_id=deal.id, because=_why(late, deal)))
        _totals(late, earlier, links)


def _one_company(one: Deal, two: Deal, companies: Companies) -> bool:
    return companies.relation(name_key(str(one.company)), name_key(str(two.company)))[0] == "same"


def _all(deal: Deal) -> tuple[str, ...]:
    return (*deal.articles, *deal.mentions)


def _day(deal: Deal) -> date | None:
    return deal.announced


def _before(early: Deal, late: Deal) -> bool:
    if late.status == "historical":
        return False
    if early.status == "historical":
        # A round only looked back on is earlier than whatever its own articles tell as news.
        return bool(set(early.articles) & set(late.articles)) or _dated_before(early, late)
    return _dated_before(early, late)


def _dated_before(early: Deal, late: Deal) -> bool:
    a, b = _day(early), _day(late)
    return a is not None and b is not None and a < b


def _kind(late: Deal, early: Deal) -> Kind:
    base, more = early.round, late.round
    if (
        base is not None
        and more is not None
        and more.stage
        and base.stage == more.stage
        and (more.part in _LATER_PARTS or more.suffix > base.suffix)
    ):
        return "extends"
    if late.status == "closed" and early.status in ("in_talks", "planned"):
        a, b = _day(early), _day(late)
        if a is not None and b is not None and (b - a).days <= 200:
            return "supersedes"
    return "follows"


def _why(late: Deal, early: Deal) -> str:
    money = f" of {say(early.amount)}" if early.amount is not None else ""
    stage = f" ({str(early.round).replace('_', ' ')})" if early.round is not None and str(early.round) else ""
    shared = sorted(set(_all(early)) & set(late.articles))
    source = f", told by {shared[0]}" if shared else ""
    return f"the earlier round{money}{stage}{source}"


def _totals(late: Deal, earlier: Sequence[Deal], links: dict[str, list[Link]]) -> None:
    """A figure that is the sum of earlier rounds of the company, in one currency.

    Is a total and not a round.
    """
    if late.amount is None or late.amount.value is None:
        return
    parts = [
        d
        for d in earlier
        if d.amount is not None and d.amount.value is not None and d.amount.currency == late.amount.currency
    ]
    figures = [d.amount.value for d in parts if d.amount is not None and d.amount.value is not None]
    if len(figures) < 2:
        return
    total = sum(figures, Decimal(0))
    if abs(total - late.amount.value) <= _NEAR * late.amount.value:
        words = " + ".join(human(value) for value in figures)
        for deal in parts:
            links[late.id].append(
                Link(
                    kind="total_of",
                    deal_id=deal.id,
                    because=f"{words} = {human(total, late.amount.currency)}",
                )
            )
            links[deal.id].append(
                Link(kind="part_of", deal_id=late.id, because=f"part of {say(late.amount)}")
            )
