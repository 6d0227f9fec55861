"""A deal in sentences a person can read aloud, with the sums that join its claims."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from ..models import Claim, Deal, Resolution
from .claims import say
from .weights import weights

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_FIELDS = {
    "company": "Name",
    "amount": "Amount",
    "round": "Round",
    "lead_investors": "Leads",
    "participants": "Investors",
    "valuation": "Valuation",
    "status": "Status",
}
_QUIET = frozenset({"identical", "complement"})


def explain_deal(deal: Deal) -> str:
    """A deal in plain sentences.

    Args:
        deal: from `reconcile`.

    Returns:
        A headline sentence, then a paragraph for every field whose claims are not all the same, then the
        links.
    """
    lines = [_headline(deal), _sources(deal)]
    for field, title in _FIELDS.items():
        resolution = deal.resolutions.get(field)
        if resolution is not None:
            lines += _field(title, resolution)
    for link in deal.links:
        lines.append(f"Link: {link.kind.replace('_', ' ')} {link.deal_id}: {link.because}.")
    return "\n".join(line for line in lines if line)


def _headline(deal: Deal) -> str:
    who = deal.company or "A company that no article names"
    if deal.kind == "total":
        return f"A total, not a round: {say(deal.amount) if deal.amount else 'a sum'} over several companies."
    verb = {
        "closed": "raised",
        "historical": "had raised",
        "in_talks": "is in talks to raise",
        "planned": "plans to raise",
    }[deal.status]
    money = say(deal.amount) if deal.amount is not None else "an amount not stated"
    amount = deal.resolutions.get("amount")
    if deal.amount is None and amount is not None and amount.agreement == "conflict":
        money = "an amount on which the articles disagree"
    if deal.amount_restated:
        money += f" ({', '.join(say(item) for item in deal.amount_restated)})"
    text = f"{who} {verb} {money}"
    if deal.round is not None and str(deal.round):
        stage = _stage(str(deal.round))
        text += f" in a{'n' if stage[0] in 'aeiIO' else ''} {stage} round"
    if deal.lead_investors:
        text += f", led by {_list(deal.lead_investors)}"
        if deal.participants:
            text += f", with {_list(deal.participants)}"
    elif deal.participants:
        text += f" from {_list(deal.participants)}"
    if deal.valuation is not None:
        kind = {"pre": " before the money", "post": " after the money"}.get(deal.valuation.kind or "", "")
        text += f", valued at {say(deal.valuation)}{kind}"
    return text + "."


def _stage(label: str) -> str:
    head, _, tail = label.partition("_")
    if head == "series":
        return f"Series {tail.split('_')[0].upper()}{'+' if tail.endswith('plus') else ''}"
    return label.replace("_", " ")


def _sources(deal: Deal) -> str:
    count = len(deal.articles)
    text = f"Told by {count} article{'s' if count != 1 else ''}"
    votes = {
        claim.vote
        for item in deal.resolutions.values()
        for claim in item.claims
        if claim.article_id in deal.articles
    }
    if votes and len(votes) < count:
        text += f", {len(votes)} of them independent"
    if deal.announced is not None:
        text += f", first on {_day(deal.announced)}"
    if deal.mentions:
        text += f"; looked back on by {len(deal.mentions)} more"
    return text + "."


def _field(title: str, resolution: Resolution) -> list[str]:
    if not resolution.claims:
        return []
    groups: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in resolution.claims:
        groups[claim.agreement, claim.value, claim.because].append(claim)
    if all(claim.agreement in _QUIET for claim in resolution.claims):
        return []
    lines = [f"{title}: {resolution.because or 'none'}."]
    for (label, value, because), claims in sorted(
        groups.items(), key=lambda item: (_rank(item[0][0]), item[0])
    ):
        if label in _QUIET and title != "Amount":
            continue
        reason = f": {because}" if because and label not in ("identical",) else ""
        lines.append(f"  {value} ({_where(claims)}) is {_name(label)}{reason}.")
    return lines


def _rank(label: str) -> int:
    return list(weights().consistent).index(label)


def _name(label: str) -> str:
    return {
        "identical": "what the deal says",
        "alias": "another form of the name",
        "rounding": "a rounding",
        "fx_equal": "the same money",
        "restated": "a restatement",
        "bound_consistent": "a bound that holds",
        "vague_consistent": "vague but consistent",
        "more_specific": "compatible",
        "complement": "no statement",
        "role_difference": "another role",
        "currency_ambiguity": "a matter of currency",
        "scale_slip": "a slip of scale",
        "cumulative_vs_round": "a total, not the round",
        "tranche_or_extension": "a part or extension",
        "composition": "a share of the sum",
        "valuation_confusion": "the valuation, not the sum",
        "pre_post_pair": "the other side of the same valuation",
        "superseded": "superseded",
        "conflict": "in conflict",
    }[label]


def _where(claims: Sequence[Claim]) -> str:
    places = sorted({claim.publisher or claim.article_id or "a text" for claim in claims})
    if len(places) <= 3:
        return _list(places)
    return f"{', '.join(places[:2])} and {len(places) - 2} more"


def _list(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
