"""Yearly bands of exchange rates, for currencies without daily reference rates.

Three tables, each with its source: pegs and last rates of gone currencies; the lowest and highest published
rate of a year; and estimates, where nothing was published or money changed hands at another rate.
"""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from functools import lru_cache
from importlib import resources
from typing import Any, NamedTuple

import yaml

from ..errors import PackError
from .bands import Band

_FILE = "rates_yearly.yaml"
_MEASURED = "rates_measured.json"
_DAILY = 100
"""Published days a year from which on its extremes are all but known; fewer are ends of months."""
_SLACK = {"daily": Decimal("0.01"), "monthly": Decimal("0.03"), "estimate": Decimal("0.05")}
_UNDATED = 5
"""For articles without a date the years so far back count."""


class _Year(NamedTuple):
    low: Decimal
    high: Decimal
    precision: str
    source: str


class YearlyRates:
    """Yearly lows and highs and pegs, for currencies without daily reference rates.

    Example:
        >>> anchor, band = YearlyRates().to_anchor("KES", date(2021, 6, 1))
        >>> anchor, band.low < Decimal("107.9") < band.high, band.precision
        ('USD', True, 'yearly')
        >>> YearlyRates().to_anchor("KES", date(2026, 6, 1))[1].precision
        'estimated'
    """

    def __init__(self) -> None:
        self._raw, self._years = _tables()

    def currencies(self) -> frozenset[str]:
        """Every currency the tables know."""
        return frozenset(self._years) | frozenset(self._raw["pegs"]) | frozenset(self._raw["gone"])

    def to_anchor(self, code: str, day: date | None) -> tuple[str, Band] | None:
        """An anchor currency and the units of `code` for one of it.

        Args:
            code: ISO 4217.
            day: the day of publication, None where unknown.

        Returns:
            None where nothing is known of the currency.
        """
        raw = self._raw
        for table, source in (("pegs", raw["sources"]["peg"]), ("gone", "last fixed rate to the euro")):
            entry = raw[table].get(code)
            if entry is not None and (day is None or day.year >= entry.get("since", 0)):
                rate = Decimal(entry["rate"])
                return entry["base"], Band(rate * Decimal("0.995"), rate * Decimal("1.005"), "fixed", source)
        known = self._years.get(code)
        return None if known is None else ("USD", _band(known, day))


def _band(known: dict[int, _Year], day: date | None) -> Band:
    """The band of a year; of the years around it where it is missing; beyond the ends the nearest widened."""
    years = sorted(known)
    if day is None:
        last = [known[year] for year in years if year >= years[-1] - _UNDATED]
        return _over(last, "undated")
    if day.year in known:
        return _over([known[day.year]], known[day.year].precision)
    if years[0] < day.year < years[-1]:
        around = [known[max(y for y in years if y < day.year)], known[min(y for y in years if y > day.year)]]
        return _over(around, "estimated")
    near = years[0] if day.year < years[0] else years[-1]
    band = _over([known[near]], "outside")
    return Band(
        band.low * Decimal("0.8"),
        band.high * Decimal("1.25"),
        "outside",
        f"{band.source}, {near}, the nearest year known",
    )


def _over(spans: list[_Year], precision: str) -> Band:
    source = "; ".join(dict.fromkeys(span.source for span in spans))
    return Band(min(span.low for span in spans), max(span.high for span in spans), precision, source)


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, Any], dict[str, dict[int, _Year]]]:
    """Pegs and gone currencies as written; per currency every year that is known.

    Raises:
        PackError: a table is broken.
    """
    folder = resources.files("fundextract") / "data"
    raw = yaml.load((folder / _FILE).read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    if not isinstance(raw, dict):
        raise PackError(_FILE, None, "not a table")
    for key in ("sources", "pegs", "gone", "estimates"):
        if not isinstance(raw.get(key), dict):
            raise PackError(_FILE, None, f"no table '{key}'")
    out: dict[str, dict[int, _Year]] = {}
    measured = json.loads((folder / _MEASURED).read_text("utf-8"), parse_float=Decimal)
    for code, years in measured.items():
        for year, (low, high, days) in years.items():
            kind = "daily" if days >= _DAILY else "monthly"
            source = f"{raw['sources']['measured']}, {year}"
            out.setdefault(code, {})[int(year)] = _wide(low, high, kind, "yearly", source)
    for code, years in raw["estimates"].items():
        for year, (low, high) in years.items():
            if not 0 < low <= high:
                raise PackError(_FILE, None, f"{code} {year}: the low is above the high")
            source = f"{raw['sources']['estimate']}, {year}"
            mine = _wide(Decimal(str(low)), Decimal(str(high)), "estimate", "estimated", source)
            other = out.setdefault(code, {}).get(year)
            if other is not None:  # an official and a street rate: the band spans both
                mine = _Year(min(mine.low, other.low), max(mine.high, other.high), "estimated", mine.source)
            out[code][year] = mine
    return raw, out


def _wide(low: Decimal | int, high: Decimal | int, kind: str, precision: str, source: str) -> _Year:
    slack = _SLACK[kind]
    return _Year(Decimal(low) * (1 - slack), Decimal(high) * (1 + slack), precision, source)
