"""Why two amounts of one round may rightly differ: what the reports around them tell.

A difference has a name when one report is of an earlier state, tells one investor's own money, one
instrument or the whole of which the other tells a part, or took the valuation for the sum.
"""

from __future__ import annotations

from decimal import Decimal

from .agree import Agreement
from .claims import human, say
from .intake import Report
from .weights import weights

OPEN = frozenset({"in_talks", "planned"})
"""The states of a round that is not closed."""
_RANK = {"in_talks": 0, "planned": 1, "closed": 2, "historical": 2}
_DEBT = frozenset(
    {"debt", "venture_debt", "credit_facility", "revenue_based", "convertible", "convertible_note", "grant"}
)


def days_apart(a: Report, b: Report) -> int | None:
    """Days between what two reports say of the time of the event, None where one says nothing."""
    one, two = a.span, b.span
    if one is None or two is None:
        return None
    if one[0] > two[0]:
        one, two = two, one
    return max(0, (two[0] - one[1]).days)


def difference(lesser: Report, other: Report) -> Agreement | None:
    """Why the first report's amount need not be the second's, None where nothing explains it.

    Args:
        lesser: whose amount would not count.
        other: whose amount would.
    """
    gap = days_apart(lesser, other)
    if corrects(other, lesser) and other.day is not None:
        return _named("superseded", f"corrected by the same source on {other.day.isoformat()}")
    if is_talk_of(lesser, other, gap):
        return _named("superseded", f"told while the round was {lesser.event.status.replace('_', ' ')}")
    if gap is not None and gap > 45:
        return None
    if gap is not None and is_share(lesser, other):
        return _named("composition", "one investor's own share of the sum")
    if _is_instrument(lesser, other):
        return _named("composition", "the debt or grant in the sum")
    part = _part(other, lesser)
    if part is not None:
        return part
    if gap is not None and _is_valuation(lesser, other):
        return _named("valuation_confusion", "the figure is the valuation")
    return None


def _named(label: str, because: str) -> Agreement:
    return Agreement(label, because, "explained")


def corrects(late: Report, early: Report) -> bool:
    """Whether a report says that it corrects an earlier one of its own source."""
    if not late.correction or early.correction or late.publisher is None or late.publisher != early.publisher:
        return False
    return late.day is not None and early.day is not None and 0 <= (late.day - early.day).days <= 60


def is_talk_of(talk: Report, close: Report, gap: int | None) -> bool:
    """Whether the one reports talks or a plan that the other's close replaces."""
    if talk.event.status not in OPEN or talk.event.amount is None or not _further(close, talk):
        return False
    if gap is not None and gap > int(weights().limit("talks_days")):
        return False
    dated = talk.day is not None and close.day is not None and not close.background
    if dated and talk.day is not None and close.day is not None and (talk.day - close.day).days > 7:
        return False  # talks after the close are about the next round
    low, high = _figures(talk)
    theirs_low, theirs_high = _figures(close)
    if low is None or high is None or theirs_low is None or theirs_high is None:
        return True
    if talk.event.amount.currency != (close.event.amount.currency if close.event.amount else None):
        return True  # the rates already said that they differ; by how much is left to the other points
    ratio = weights().limit("talks_ratio")
    return low / ratio <= theirs_high and theirs_low <= high * ratio


def _further(late: Report, early: Report) -> bool:
    """Whether one report is of a later state.

    Closed after planned after talks, or talks told a week later.
    """
    rank = _RANK[late.event.status] - _RANK[early.event.status]
    if rank or late.event.status not in OPEN:
        return rank > 0
    if late.day is None:
        return False
    return early.day is None or (late.day - early.day).days >= 7


def is_share(part: Report, whole: Report) -> bool:
    """Whether one report gives one investor's own money and the other the sum with more investors."""
    if len(part.investors) != 1 or not part.investors < whole.investors:
        return False
    small, large = _value(part), _value(whole)
    if small is None or large is None:
        return False
    return not _one_currency(part, whole) or small < large


def _is_instrument(part: Report, whole: Report) -> bool:
    mine = part.event.round.instrument if part.event.round else None
    theirs = whole.event.round.instrument if whole.event.round else None
    small, large = _value(part), _value(whole)
    if (
        mine not in _DEBT
        or theirs == mine
        or small is None
        or large is None
        or not _one_currency(part, whole)
    ):
        return False
    return small < large


def _part(part: Report, whole: Report) -> Agreement | None:
    """One figure and another of the same article make the sum: 350 raised and 150 expected are 500."""
    small, large = _value(part), _value(whole)
    if small is None or large is None or not _one_currency(part, whole):
        return None
    for other, is_past in part.siblings:
        if other.value is None or other.currency != (
            whole.event.amount.currency if whole.event.amount else None
        ):
            continue
        if other.value < large and abs(small + other.value - large) <= large / 50:
            words = f"{human(small)} + {human(other.value)} = {human(large)}"
            if is_past:
                return _named("cumulative_vs_round", f"the total with an earlier round: {words}")
            return _named("tranche_or_extension", f"the whole of which one article tells the parts: {words}")
    return None


def _is_valuation(lesser: Report, other: Report) -> bool:
    amount, valuation = lesser.event.amount, other.event.valuation
    if amount is None or valuation is None or amount.value is None:
        return False
    return amount.value == valuation.value and amount.currency == valuation.currency


def _value(report: Report) -> Decimal | None:
    return report.event.amount.value if report.event.amount is not None else None


def _one_currency(a: Report, b: Report) -> bool:
    one, two = a.event.amount, b.event.amount
    return one is not None and two is not None and one.currency == two.currency


def _figures(report: Report) -> tuple[Decimal | None, Decimal | None]:
    amount = report.event.amount
    if amount is None or amount.value is None:
        return None, None
    return amount.value, amount.upper if amount.upper is not None else amount.value


def compare_reports(a: Report, b: Report, money: Agreement) -> Agreement:
    """How the amounts of two reports stand once the reports around them are allowed for.

    Args:
        a, b: the reports.
        money: how the figures alone stand.
    """
    if money.label != "conflict":
        return money
    found = difference(a, b) or difference(b, a)
    if found is None:
        return money
    figures = " and ".join(say(r.event.amount) for r in (a, b) if r.event.amount is not None)
    return Agreement(found.label, f"{figures}: {found.because}", "explained")
