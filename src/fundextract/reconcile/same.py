"""Are two reports about one round? A sum of points, each with its reason.

And what forbids it whatever the sum.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from .agree import Agreement, compare_money, compare_stated
from .blocking import Companies
from .context import OPEN, compare_reports, corrects, days_apart, is_talk_of
from .fields import compare_rounds
from .intake import Report
from .rates import Rates
from .weights import weights

_TELLING = frozenset({"lead_shared", "investor_rare", "investors_many"})


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
        self._talks_days = int(table.limit("talks_days"))
        self._same = int(table.limit("same"))
        self._apart = int(table.limit("apart_days"))

    def verdict(self, a: Report, b: Report) -> Verdict:
        """Points and vetoes of one pair.

        Args:
            a, b: in any order: the verdict is the same.
        """
        parts: list[str] = []
        veto = ""
        cousins = False
        if a.company is not None and b.company is not None:
            name, _ = self._companies.relation(a.company, b.company)
            if name == "none":
                return Verdict(-99, (), "two companies")
            cousins = name == "cousins"
            if name in ("contains", "spelling"):
                parts.append("name_contained")
            elif name != "same":
                parts.append("name_alike")
        gap = days_apart(a, b)
        day = max((r.day for r in (a, b) if r.day is not None), default=None)
        money = compare_stated(a.stated, b.stated, self._rates, day)
        level = self._explain(a, b, money)
        if level != "silent":
            parts.append(f"amount_{level}")
        if level == "conflict" or (level == "differs" and (gap or 0) > 30):
            veto = veto or "different amounts"
        backers = self._investors(a, b)
        if cousins and (level != "strong" or not backers):
            return Verdict(-99, (), "two companies")  # only the same money from the same hands makes them one
        parts += backers
        parts += self._valuations(a, b, day)
        stage = compare_rounds(a.event.round, b.event.round)
        if stage.level == "conflict":
            parts.append("round_differs")
            if not self._mislabelled(gap, level, backers):
                veto = veto or "different stages"
        elif stage.label == "tranche_or_extension":
            parts.append("part_one_side")
        elif stage.level == "strong":
            parts.append("round_same")
        when = self._time(a, b, gap, level)
        parts.append(when)
        if when == "days_more":
            veto = veto or "too far apart in time"
        if a.event.status in OPEN and b.event.status in OPEN:
            parts.append("both_open")
        elif level != "conflict" and gap is not None and (is_talk_of(a, b, gap) or is_talk_of(b, a, gap)):
            parts.append("talks_closed")
        if corrects(a, b) or corrects(b, a):
            parts.append("correction")
        if a.article == b.article and self._told_apart(a, b, money, level, stage):
            veto = veto or "one article tells them apart"
        points = sum(self._points[part] for part in parts)
        if level == "differs" and points < self._same:
            veto = veto or "different amounts"
        return Verdict(points, tuple(parts), veto)

    @staticmethod
    def _mislabelled(gap: int | None, level: str, backers: Sequence[str]) -> bool:
        """Whether two stages may be two labels of one round: the same money in the same fortnight.

        Without dates the same money from the same hands will do, if hardly anybody else has been there.
        """
        if level != "strong":
            return False
        return gap <= 14 if gap is not None else bool(_TELLING.intersection(backers))

    @staticmethod
    def _explain(a: Report, b: Report, money: Agreement) -> str:
        """The level of two amounts, once what the reports around them tell is allowed for."""
        if money.level not in ("differs", "conflict"):
            return money.level
        return compare_reports(a, b, money).level

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
            statuses & OPEN
            and not statuses <= OPEN
            and level in ("strong", "explained")
            and gap <= self._talks_days
        ):
            return "days_90"  # talks may last half a year
        return "days_180" if gap <= self._apart else "days_more"

    @staticmethod
    def _told_apart(a: Report, b: Report, money: Agreement, level: str, stage: Agreement) -> bool:
        if a.background != b.background:
            return True
        if level in ("conflict", "differs") or stage.level == "conflict":
            return True
        if level in ("strong", "explained") or money.label == "fx_equal":
            return False
        return bool(a.stated) and bool(b.stated)


def _month_near(a: Report, b: Report) -> bool:
    """Month and year given from memory are off by one now and then."""
    precision = {r.event.announced_precision for r in (a, b)}
    gap = days_apart(a, b)
    return gap is not None and gap <= (92 if "month" in precision else 60)
