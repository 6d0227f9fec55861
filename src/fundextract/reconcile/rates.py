"""Exchange rates as bands: what a conversion printed on a day may have used, with where it comes from.

An article's "$342M" for 2.5 billion yuan was converted by somebody at some rate of the days before. So the
question is never "which rate?" but "lies the ratio inside what the rates were?": a band of the lowest and
highest rate, its precision and its source. Three layers answer: daily reference rates of the 30 days before
publication, yearly lows and highs for currencies without them, and the rates that articles imply by stating
one sum in two currencies.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from decimal import Decimal, localcontext
from functools import lru_cache
from typing import Any, Protocol, runtime_checkable

from .bands import Band
from .yearly import YearlyRates

DAYS = 30
"""How many days before publication a newsroom's rate may come from."""
SLACK = Decimal("1.015")
"""How far rounded sums may push the rate that two of them imply."""


@runtime_checkable
class Rates(Protocol):
    """What reconciliation asks of a source of exchange rates; any object with this method will do."""

    def band(self, base: str, quote: str, day: date | None) -> Band | None:
        """The rates of the days before `day`.

        Args:
            base: ISO 4217 code of the currency converted from.
            quote: ISO 4217 code of the currency converted to.
            day: the day of publication, None where unknown.

        Returns:
            Units of `quote` for one `base`, or None where nothing is known.
        """
        ...


class FixedRates:
    """Rates of one's own: a table of units for one US dollar, with a tolerance.

    Args:
        per_dollar: units of each currency for one US dollar.
        tolerance: how far a printed conversion may be off, as a share.

    Example:
        >>> band = FixedRates({"SGD": "1.37", "CNY": "7.3"}).band("CNY", "SGD", None)
        >>> round(band.low, 3), round(band.high, 3)
        (Decimal('0.184'), Decimal('0.191'))
    """

    def __init__(
        self, per_dollar: Mapping[str, Decimal | str | int], tolerance: Decimal | str = "0.01"
    ) -> None:
        self._table = {"USD": Decimal(1)} | {code: Decimal(rate) for code, rate in per_dollar.items()}
        self._tolerance = Decimal(tolerance)

    def band(self, base: str, quote: str, day: date | None) -> Band | None:
        if base not in self._table or quote not in self._table:
            return None
        rate = self._table[quote] / self._table[base]
        slack = 2 * self._tolerance if base != "USD" and quote != "USD" else self._tolerance
        return Band(rate * (1 - slack), rate * (1 + slack), "fixed", "rates given by the user")


class ReferenceRates:
    """Published daily reference rates of the days before, with yearly lows and highs behind them.

    The history (about 40 currencies since 1999) is loaded on the first question, not on import.

    Example:
        >>> rates = ReferenceRates()
        >>> band = rates.band("USD", "SGD", date(2023, 10, 20))
        >>> Decimal("1.35") < band.low < Decimal("1.3715") < band.high < Decimal("1.39"), band.precision
        (True, 'daily')
        >>> rates.band("USD", "XXX", date(2023, 10, 20)) is None
        True
    """

    def __init__(self) -> None:
        self._yearly = YearlyRates()
        self._cache: dict[tuple[str, str, date | None], Band | None] = {}

    def band(self, base: str, quote: str, day: date | None) -> Band | None:
        if base == quote:
            return Band(Decimal(1), Decimal(1), "fixed", "the same currency")
        key = (base, quote, day)
        if key not in self._cache:
            if len(self._cache) > 200_000:  # a stream of years on end must not fill the memory
                self._cache.clear()
            self._cache[key] = self._find(base, quote, day)
        return self._cache[key]

    def _find(self, base: str, quote: str, day: date | None) -> Band | None:
        direct = _daily_band(base, quote, day)
        if direct is not None:
            return direct
        first, second = self._anchored(base, day), self._anchored(quote, day)
        if first is None or second is None:
            return None
        (anchor_a, band_a), (anchor_b, band_b) = first, second
        middle = _daily_band(anchor_a, anchor_b, day) if anchor_a != anchor_b else None
        if anchor_a != anchor_b and middle is None:
            return None
        result = band_a.inverse() if base != anchor_a else None
        if middle is not None:
            result = middle if result is None else result.times(middle)
        if quote != anchor_b:
            result = band_b if result is None else result.times(band_b)
        return result

    def _anchored(self, code: str, day: date | None) -> tuple[str, Band] | None:
        if _daily_band(code, "EUR" if code != "EUR" else "USD", day) is not None:
            return code, Band(Decimal(1), Decimal(1), "fixed", "the same currency")
        return self._yearly.to_anchor(code, day)


class ImpliedRates:
    """Rates that articles imply by saying one sum in two currencies, over another source of rates.

    Args:
        pairs: (currency, amount, other currency, the same amount in it, day) as articles state them.
        behind: asked where no article implies the rate, and to refuse an implied rate that cannot be.

    Example:
        >>> implied = ImpliedRates([("CNY", Decimal("2.5e9"), "USD", Decimal("342e6"), None)], FixedRates({}))
        >>> implied.band("CNY", "USD", None).precision
        'implied'
    """

    def __init__(
        self,
        pairs: Iterable[tuple[str, Decimal, str, Decimal, date | None]],
        behind: Rates,
    ) -> None:
        self._behind = behind
        self._seen: dict[tuple[str, str], list[tuple[Decimal, date | None]]] = {}
        for one, amount, other, restated, day in sorted(pairs, key=str):
            if amount > 0 and restated > 0 and one != other:
                self._seen.setdefault((one, other), []).append((restated / amount, day))
                self._seen.setdefault((other, one), []).append((amount / restated, day))

    def band(self, base: str, quote: str, day: date | None) -> Band | None:
        known = self._behind.band(base, quote, day)
        if known is not None and known.precision in ("fixed", "daily"):
            return known
        near = [
            rate
            for rate, when in self._seen.get((base, quote), ())
            if day is None or when is None or abs((day - when).days) <= DAYS
        ]
        if known is not None:  # an article's own slip must not become a rate, nor widen what others imply
            near = [rate for rate in near if known.low / SLACK <= rate <= known.high * SLACK]
        if not near:
            return known
        low, high = min(near) / SLACK, max(near) * SLACK
        return Band(low, high, "implied", "an article that states the sum in both currencies")


@lru_cache(maxsize=1)
def default_rates() -> ReferenceRates:
    """The rates used where the caller gives none; one instance, so that the history is loaded once."""
    return ReferenceRates()


@lru_cache(maxsize=1)
def _history() -> Any:
    from currency_converter import CurrencyConverter  # 1 to 2 s: only when a rate is asked for

    return CurrencyConverter(decimal=True)


@lru_cache(maxsize=262144)
def _per_euro(code: str, day: date) -> Decimal | None:
    """Units of `code` for one euro on that very day, None where none was published."""
    if code == "EUR":
        return Decimal(1)
    from currency_converter import RateNotFoundError

    try:
        return Decimal(str(_history().convert(1, "EUR", code, day)))
    except (RateNotFoundError, ValueError):  # a weekend, a holiday, a gap, outside the history
        return None


def _daily_band(base: str, quote: str, day: date | None) -> Band | None:
    """The band of the cross rate in the 30 days before.

    For a day after the history's end, its last days, widened.
    """
    history = _history()
    source = "euro reference rates of the European Central Bank"
    for code in (base, quote):
        if code not in history.currencies:
            return None
    if day is None:
        return _undated_band(base, quote, source)
    first, last = _bounds(base, quote)
    precision, slack = "daily", Decimal(0)
    if day > last:
        if (day - last).days > DAYS and not _alive(base, quote):
            return None  # a currency whose rates ended: the yearly table speaks
        if (day - last).days > DAYS:
            precision, slack = "outside", min(Decimal("0.25"), Decimal("0.0004") * (day - last).days)
            day = last
    if day < first:
        precision, slack, day = "outside", Decimal("0.25"), first + timedelta(days=DAYS)
    known: list[Decimal] = []
    with localcontext() as context:
        context.prec = 12
        for back in range(DAYS + 1):
            when = day - timedelta(days=back)
            one, two = _per_euro(base, when), _per_euro(quote, when)
            if one is not None and two is not None:
                known.append(two / one)
        if not known:
            return None
        low, high = min(known) / (1 + slack), max(known) * (1 + slack)
    return Band(low, high, precision, source)


@lru_cache(maxsize=4096)
def _undated_band(base: str, quote: str, source: str) -> Band | None:
    """The range of the last ten years known: for articles without any date."""
    last = _bounds(base, quote)[1]
    bands = [_daily_band(base, quote, last - timedelta(days=91 * step)) for step in range(40)]
    known = [band for band in bands if band is not None]
    if not known:
        return None
    return Band(min(b.low for b in known), max(b.high for b in known), "undated", f"{source}, ten years")


@lru_cache(maxsize=4096)
def _bounds(base: str, quote: str) -> tuple[date, date]:
    bounds = [_history().bounds[code] for code in (base, quote) if code != "EUR"]
    return max(b[0] for b in bounds), min(b[1] for b in bounds)


def _alive(*codes: str) -> bool:
    """Whether every currency is still quoted at the end of the history."""
    end = max(bound[1] for bound in _history().bounds.values())
    return all(code == "EUR" or (end - _history().bounds[code][1]).days < 15 for code in codes)
