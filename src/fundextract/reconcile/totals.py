"""Sums over several companies: kept as what they are, and linked to the rounds they add up."""

from __future__ import annotations

import hashlib

from ..models import Claim, Deal, Evidence, Link, Money, Reading, Refusal, Resolution
from .claims import say
from .keys import name_key

_REASONS = frozenset({"total", "sector_total", "sum_total"})


def totals_of(reading: Reading) -> list[Deal]:
    """The sums an article gives over the several companies it tells of without a sum of their own.

    "Nearly $1 billion in four start-ups" is no round of any of the four. Where the article names two or
    more of them as receiving money, the sum is kept as a deal of kind "total", to which their rounds are
    linked.

    Args:
        reading: of one article.
    """
    events = [e for e in reading.events if e.company and e.amount is None and e.status != "historical"]
    companies = {name_key(str(event.company)).joined: str(event.company) for event in events}
    if len(companies) < 2:
        return []
    out: dict[str, Deal] = {}
    shared = set.intersection(*({*event.lead_investors, *event.participants} for event in events))
    for refusal in reading.refusals:
        if refusal.reason not in _REASONS:
            continue
        money = _money(refusal, reading)
        if money is None:
            continue
        article = reading.article
        mark = f"{article.id}|{money.value}|{money.currency}|{money.bound}"
        deal = Deal(
            id="total-" + hashlib.sha256(mark.encode("utf-8", "surrogatepass")).hexdigest()[:12],
            kind="total",
            amount=money,
            participants=tuple(sorted(shared)),
            announced=article.published,
            articles=(article.id,),
            resolutions={"amount": _resolution(money, refusal, reading, len(companies))},
            aliases=tuple(sorted(companies.values())),
        )
        out.setdefault(deal.id, deal)
    return list(out.values())


def _money(refusal: Refusal, reading: Reading) -> Money | None:
    from ..money import parse_money

    found = parse_money(refusal.words, lang=reading.lang)
    return found[0].money if found and found[0].money.value is not None else None


def _resolution(money: Money, refusal: Refusal, reading: Reading, companies: int) -> Resolution:
    because = f"a sum over {companies} companies, not the round of each"
    evidence = Evidence(
        field="amount",
        span=refusal.span,
        words=refusal.words,
        rule=refusal.rule,
        source=refusal.source,
        because=because,
        where=refusal.where,
    )
    article = reading.article
    claim = Claim(
        field="amount",
        value=say(money),
        article_id=article.id,
        agreement="cumulative_vs_round",
        because=because,
        published=article.published,
        publisher=article.publisher,
        evidence=(evidence,),
        vote=article.id,
    )
    return Resolution(
        value=money, agreement="cumulative_vs_round", claims=(claim,), support=1, votes=1, because=because
    )


def link_totals(deals: list[Deal]) -> list[Deal]:
    """The deals with `total_of` and `part_of` between totals and the rounds their articles tell of.

    Args:
        deals: rounds and totals.
    """
    links: dict[str, list[Link]] = {}
    for total in deals:
        if total.kind != "total":
            continue
        names = {name_key(name).joined for name in total.aliases}
        for deal in deals:
            told = set(total.articles) & {*deal.articles, *deal.mentions}
            if deal.kind == "total" or not told:
                continue
            met = {name_key(name).joined for name in (deal.company, *deal.aliases) if name}
            if not met & names or deal.status == "historical":
                continue
            money = say(total.amount) if total.amount else "a sum"
            because = f"{money} over {len(names)} companies, told by {min(told)}"
            links.setdefault(total.id, []).append(Link(kind="total_of", deal_id=deal.id, because=because))
            links.setdefault(deal.id, []).append(Link(kind="part_of", deal_id=total.id, because=because))
    return [
        deal.model_copy(update={"links": _merged(deal.links, links[deal.id])}) if deal.id in links else deal
        for deal in deals
    ]


def _merged(old: tuple[Link, ...], new: list[Link]) -> tuple[Link, ...]:
    found = {(item.kind, item.deal_id): item for item in (*old, *new)}
    return tuple(found[key] for key in sorted(found))
