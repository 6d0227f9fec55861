"""Are two reports about one round? A sum of points, each with its reason, and what forbids it whatever the sum."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from .agree import Agreement, compare_money, compare_rounds, compare_stated
from .blocking import Companies
from .intake import Report
from .rates import Rates
from .weights import weights

_OPEN = frozenset({"in_talks", "planned"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """How much speaks for two reports being about one round.

    Attributes:
        points: the sum.
        parts: the kinds of points it is made of, as in weights.yaml.
        veto: why they cannot be one, "" where they can.
    """

    points: int
    parts: tuple[str, ...]
    veto: str


class Judge:
    """Compares reports; remembers nothing but which investors are everywhere.

    Args:
        companies: how company names stand to each other.
        rates: exchange rates.
        common: investors met too often to tell rounds apart.
    """

    def __init__(self, companies: Companies, rates: Rates, common: frozenset[str]) -> None:
        self._companies = companies
        self._rates = rates
        self._common = common
        table = weights()
        self._points = table.points
        self._ratio = table.limit("talks_ratio")
        self._talks_days = int(table.limit("talks_days"))
        self._apart = int(table.limit("apart_days"))

    def verdict(self, a: Report, b: Report) -> Verdict:
        """Points and vetoes of one pair.

        Args:
            a, b: in any order: the verdict is the same.
        """
        parts: list[str] = []
        veto = ""
        if a.company is not None and b.company is not None:
            name, _ = self._companies.relation(a.company, b.company)
            if name == "none":
                return Verdict(-99, (), "two companies")
            if name in ("contains", "spelling"):
                parts.append("name_contained")
            elif name != "same":
                parts.append("name_alike")
        gap = days_apart(a, b)
        day = max((r.day for r in (a, b) if r.day is not None), default=None)
        money = compare_stated(a.stated, b.stated, self._rates, day)
        level = self._explain(a, b, money, gap)
        if level != "silent":
            parts.append(f"amount_{level}")
        if level == "conflict" or (level == "differs" and (gap or 0) > 30):
            veto = veto or "different amounts"
        parts += self._investors(a, b)
        parts += self._valuations(a, b, day)
        stage = compare_rounds(a.event.round, b.event.round)
        if stage.level == "conflict":
            parts.append("round_differs")
            if gap is None or gap > 14 or level not in ("strong",):
                veto = veto or "different stages"
        elif stage.label == "tranche_or_extension":
            parts.append("part_one_side")
        elif stage.level == "strong":
            parts.append("round_same")
        when = self._time(a, b, gap, level)
        parts.append(when)
        if when == "days_more":
            veto = veto or "too far apart in time"
        if a.event.status in _OPEN and b.event.status in _OPEN:
            parts.append("both_open")
        if corrects(a, b) or corrects(b, a):
            parts.append("correction")
        if a.article == b.article and self._told_apart(a, b, level, stage):
            veto = veto or "one article tells them apart"
        return Verdict(sum(self._points[part] for part in parts), tuple(parts), veto)

    def _explain(self, a: Report, b: Report, money: Agreement, gap: int | None) -> str:
        """The level of two amounts, once talks and one investor's own share are allowed for."""
        level = str(money.level)
        if level not in ("differs", "conflict"):
            return level
        if money.label != "conflict":
            return "explained"
        if corrects(a, b) or corrects(b, a):
            return "explained"
        if self._is_talk_of(a, b, gap) or self._is_talk_of(b, a, gap):
            return "explained"
        if (
            gap is not None
            and gap <= 45
            and (is_share(a, b) or is_share(b, a) or is_part(a, b) or is_part(b, a))
        ):
            return "explained"
        return level

    def _is_talk_of(self, talk: Report, close: Report, gap: int | None) -> bool:
        """Whether the one reports talks or a plan that the other's close replaces."""
        if talk.event.status not in _OPEN or close.event.status in _OPEN or talk.event.amount is None:
            return False
        if gap is not None and gap > self._talks_days:
            return False
        if (
            talk.day is not None
            and close.day is not None
            and not close.background
            and (talk.day - close.day).days > 7
        ):
            return False  # talks after the close are about the next round
        low, high = _figures(talk)
        theirs_low, theirs_high = _figures(close)
        if low is None or high is None or theirs_low is None or theirs_high is None:
            return True
        if talk.event.amount.currency != (close.event.amount.currency if close.event.amount else None):
            return True  # the rates already said that they differ; by how much is left to the other points
        return low / self._ratio <= theirs_high and theirs_low <= high * self._ratio

    def _investors(self, a: Report, b: Report) -> list[str]:
        shared = a.investors & b.investors
        if not shared:
            return []
        leads = {key.joined for key in a.leads} & {key.joined for key in b.leads}
        if len(shared) >= 3:
            return ["investors_many"]
        if leads:
            return ["lead_shared"] + (["investor_shared"] if len(shared) > 1 else [])
        if shared - self._common:
            return ["investor_rare"]
        return ["investor_shared"]

    def _valuations(self, a: Report, b: Report, day: date | None) -> list[str]:
        one, two = a.event.valuation, b.event.valuation
        if one is None or two is None:
            return []
        found = compare_money(one, two, self._rates, day)
        if found.level == "strong":
            return ["valuation_strong"]
        if found.level in ("weak", "explained"):
            return ["valuation_weak"]
        kinds = {one.kind, two.kind}
        if found.level in ("differs", "conflict") and kinds != {"pre", "post"}:
            return ["valuation_conflict"]
        return []

    def _time(self, a: Report, b: Report, gap: int | None, level: str) -> str:
        if gap is None:
            return "undated"
        if gap == 0 and (a.background or b.background):
            return "background"
        if (a.background or b.background) and gap > 60 and not _month_near(a, b):
            return "days_more"
        for limit in (7, 30, 45, 90):
            if gap <= limit:
                return f"days_{limit}"
        statuses = {a.event.status, b.event.status}
        if (
            statuses & _OPEN
            and not statuses <= _OPEN
            and level in ("strong", "explained")
            and gap <= self._talks_days
        ):
            return "days_90"  # talks may last half a year
        return "days_180" if gap <= self._apart else "days_more"

    def _told_apart(self, a: Report, b: Report, level: str, stage: Agreement) -> bool:
        if a.background != b.background:
            return True
        if level in ("conflict", "differs") or stage.level == "conflict":
            return True
        if level == "strong" or level == "explained":
            return False
        return bool(a.stated) and bool(b.stated)


def days_apart(a: Report, b: Report) -> int | None:
    """Days between what two reports say of the time of the event, None where one says nothing."""
    one, two = a.span, b.span
    if one is None or two is None:
        return None
    if one[0] > two[0]:
        one, two = two, one
    return max(0, (two[0] - one[1]).days)


def _month_near(a: Report, b: Report) -> bool:
    """Month and year given from memory are off by one now and then."""
    precision = {r.event.announced_precision for r in (a, b)}
    gap = days_apart(a, b)
    return gap is not None and gap <= (92 if "month" in precision else 60)


def corrects(late: Report, early: Report) -> bool:
    """Whether a report says that it corrects an earlier one of its own source."""
    if not late.correction or early.correction or late.publisher is None or late.publisher != early.publisher:
        return False
    return late.day is not None and early.day is not None and 0 <= (late.day - early.day).days <= 60


def is_share(part: Report, whole: Report) -> bool:
    """Whether one report gives one investor's own money and the other the sum with more investors."""
    if len(part.investors) != 1 or not part.investors < whole.investors:
        return False
    small, large = part.event.amount, whole.event.amount
    if small is None or large is None or small.value is None or large.value is None:
        return False
    return small.currency != large.currency or small.value < large.value


def is_part(part: Report, whole: Report) -> bool:
    """Whether one figure and another of the same article make the sum: 350 raised and 150 expected are 500."""
    small, large = part.event.amount, whole.event.amount
    if (
        small is None
        or large is None
        or small.value is None
        or large.value is None
        or small.currency != large.currency
    ):
        return False
    return any(
        other.value is not None and other.currency == large.currency and other.value < large.value
        and abs(small.value + other.value - large.value) <= large.value / 50
        for other in part.siblings
    )  # fmt: skip


def _figures(report: Report) -> tuple[Decimal | None, Decimal | None]:
    amount = report.event.amount
    if amount is None or amount.value is None:
        return None, None
    return amount.value, amount.upper if amount.upper is not None else amount.value
