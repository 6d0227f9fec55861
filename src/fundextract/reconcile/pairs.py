"""Two reports side by side, field by field.

The smallest unit of reconciliation, for looking at and for tests.
"""

from __future__ import annotations

from typing import Any

from .agree import Agreement, compare_stated
from .context import compare_reports
from .fields import compare_names, compare_rounds, compare_valuations
from .intake import Item, Report, take_in
from .keys import relation
from .rates import Rates, default_rates


def compare(
    one: Item, two: Item, *, rates: Rates | None = None, extractor: Any = None
) -> dict[str, Agreement]:
    """How two reports agree, field by field.

    Args:
        one, two: articles, readings or events; of several events in one the first that is not background
            counts.
        rates: exchange rates; None for the bundled reference rates.
        extractor: what reads articles; None for the library's own.

    Returns:
        Per field (company, amount, round, valuation, status, investors) the label and the reason.

    Raises:
        ValueError: one of them tells of no event.

    Example:
        >>> from decimal import Decimal
        >>> from fundextract.models import FundingEvent, Money
        >>> a, b = (Money(value=Decimal(v), currency="USD") for v in ("42e6", "40e6"))
        >>> one, two = (FundingEvent(company="Velora", amount=money) for money in (a, b))
        >>> compare(one, two)["amount"].label
        'rounding'
    """
    source = rates if rates is not None else default_rates()
    a, b = _report(one, extractor), _report(two, extractor)
    day = max((report.day for report in (a, b) if report.day is not None), default=None)
    amounts = [money for report in (a, b) for money in report.stated]
    return {
        "company": compare_names(a.event.company, b.event.company),
        "amount": compare_reports(a, b, compare_stated(a.stated, b.stated, source, day)),
        "round": compare_rounds(a.event.round, b.event.round),
        "valuation": compare_valuations(a.event.valuation, b.event.valuation, amounts, source, day),
        "status": _status(a, b),
        "investors": _investors(a, b),
    }


def _report(item: Item, extractor: Any) -> Report:
    reports = take_in([item], extractor).reports
    if not reports:
        raise ValueError("no event is told")
    return min(reports, key=lambda report: (report.background, _place(report), report.key))


def _place(report: Report) -> tuple[bool, int]:
    starts = [(item.where != "title", item.span[0]) for item in report.event.evidence]
    return min(starts, default=(True, 0))


def _status(a: Report, b: Report) -> Agreement:
    one, two = a.event.status, b.event.status
    if one == two:
        return Agreement("identical", f"both say {one.replace('_', ' ')}", "silent")
    if "historical" in (one, two):
        return Agreement("complement", "one looks back on it", "silent")
    return Agreement(
        "superseded",
        f"{one.replace('_', ' ')} and {two.replace('_', ' ')} are two states of one round",
        "silent",
    )


def _investors(a: Report, b: Report) -> Agreement:
    """The telling difference between two lists of investors."""
    mine, theirs = [*a.leads, *a.others], [*b.leads, *b.others]
    if not mine or not theirs:
        return Agreement("complement", "one names no investor", "silent")
    shared = [(x, y) for x in mine for y in theirs if relation(x, y)[0] != "none"]
    if not shared:
        return Agreement("complement", "they name different investors; absence is no denial", "silent")
    leads = {key.name for key in a.leads}, {key.name for key in b.leads}
    for x, y in shared:
        if (x.name in leads[0]) != (y.name in leads[1]):
            return Agreement("role_difference", f"only one calls {x.name} a lead", "weak")
    for x, y in shared:
        if x.name != y.name:
            return Agreement("alias", f"{x.name} and {y.name}: {relation(x, y)[1]}", "strong")
    if len(mine) != len(theirs):
        return Agreement("more_specific", "one list is longer", "strong")
    return Agreement("identical", "the same investors", "strong")
