"""What an amount allows: the interval behind the written digits.

"$340M" is not 340,000,000 but a number that somebody wrote with two digits: anything that rounds or is cut
to it. The interval is asymmetric (newsrooms cut more often than they round up) and capped, because a single
digit says little about how far it is off. Measured on 3,144 real rounds: with these caps every figure
rounded to two digits is recognised, and 3.9 per cent of pairs of different rounds of one company look
alike.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from ..models import Money

ZERO = Decimal(0)
_CAPS = {"exact": (Decimal("0.05"), Decimal("0.10")), "about": (Decimal("0.10"), Decimal("0.15"))}
_WIDE = (Decimal("0.20"), Decimal("0.35"))  # what a single digit may hide at most
_ABOUT_FLOOR = Decimal("0.02")  # "about $342M" is not a promise of three digits
_OPEN = Decimal("1.25")  # how far above "at least" a figure is believed
_NUMBER = re.compile(r"[0-9](?:[0-9.,'’\u00a0\u202f\u2009 ]{0,40}[0-9])?")
_SEPARATOR = re.compile(r"[.,'’\u00a0\u202f\u2009 ]")
_SCALES = frozenset({0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})


@dataclass(frozen=True, slots=True)
class Interval:
    """What one amount allows, in one currency.

    Attributes:
        low, high: the ends, both inside.
        wide_low, wide_high: the same with a wider cap: what a single digit may hide.
        value: the figure as written, None for a vague amount.
        granule: place of the last written significant digit (10,000,000 for "$340M").
        currency: ISO 4217, None where the text names none.
        bound: exact, about, at_least, at_most, range, vague.
    """

    low: Decimal
    high: Decimal
    wide_low: Decimal
    wide_high: Decimal
    value: Decimal | None
    granule: Decimal
    currency: str | None
    bound: str

    @property
    def coarseness(self) -> Decimal:
        """Granule as a share of the value: 0.03 for "$340M", 1 for "$1bn"."""
        return self.granule / self.value if self.value else Decimal(1)

    @property
    def fine(self) -> bool:
        """Whether the figure is written finely enough for an overlap to mean much."""
        return self.value is not None and self.coarseness <= Decimal("0.05")

    def scaled(self, low: Decimal, high: Decimal, currency: str) -> Interval:
        """The same claim in another currency, by the lowest and highest rate."""
        value = self.value * (low + high) / 2 if self.value is not None else None
        return Interval(
            self.low * low,
            self.high * high,
            self.wide_low * low,
            self.wide_high * high,
            value,
            self.granule * (low + high) / 2,
            currency,
            self.bound,
        )


def granule(value: Decimal, text: str = "") -> Decimal:
    """Place of the last significant digit as written; written decimals count, trailing zeros of whole
    numbers do not.

    Args:
        value: the amount in whole units.
        text: the words it was read from; without them the digits of the value alone decide.

    Example:
        >>> said = {"$1.0B": 10**9, "$340M": 340 * 10**6, "US$342 million": 342 * 10**6, "25亿元": 25 * 10**8}
        >>> [f"{granule(Decimal(value), text):,f}" for text, value in said.items()]
        ['100,000,000', '10,000,000', '1,000,000', '100,000,000']
    """
    value = abs(value)
    if value == 0:
        return Decimal(1)
    for match in _NUMBER.finditer(text):
        written = match.group()
        digits = _SEPARATOR.sub("", written).lstrip("0")
        if not digits:
            continue
        place = _power_of_ten(value / Decimal(int(digits)))
        if place is None:
            continue
        pieces = _SEPARATOR.split(written)
        tail = len(pieces[-1]) if len(pieces) > 1 else 0
        grouping = tail == 0 or (tail == 3 and place in _SCALES)
        if grouping:
            place += len(digits) - len(digits.rstrip("0"))
        return Decimal(1).scaleb(place)
    whole = value.normalize()
    return Decimal(1).scaleb(int(whole.as_tuple().exponent))


def _power_of_ten(ratio: Decimal) -> int | None:
    sign, digits, exponent = ratio.normalize().as_tuple()
    return int(exponent) if digits == (1,) and not sign else None


@lru_cache(maxsize=65536)
def interval(money: Money) -> Interval | None:
    """What an amount allows.

    Args:
        money: the amount as a text states it.

    Returns:
        The interval, None where the amount says nothing ("undisclosed").

    Example:
        >>> claim = interval(Money(value=Decimal("340000000"), currency="USD", text="$340M"))
        >>> f"{claim.low:,.0f} to {claim.high:,.0f}"
        '335,000,000 to 350,000,000'
        >>> interval(Money(bound="vague", text="undisclosed")) is None
        True
    """
    if money.bound == "vague" or money.value is None:
        return _vague(money)
    value = money.value
    if value <= 0:
        return None
    place = granule(value, money.text)
    if money.bound == "range" and money.upper is not None and money.upper >= value:
        return Interval(
            value, money.upper, value, money.upper, value, money.upper - value, money.currency, "range"
        )
    if money.bound == "at_least":
        return Interval(value, value * _OPEN, value, value * _OPEN, value, place, money.currency, "at_least")
    if money.bound == "at_most":
        low = value * Decimal("0.75")
        return Interval(low, value, low, value, value, place, money.currency, "at_most")
    below, above = _CAPS.get(money.bound, _CAPS["exact"])
    half, full = place / 2, place
    if money.bound == "about":
        half, full = max(full, _ABOUT_FLOOR * value), max(full, _ABOUT_FLOOR * value)
    return Interval(
        value - min(half, below * value),
        value + min(full, above * value),
        value - min(half, _WIDE[0] * value),
        value + min(full, _WIDE[1] * value),
        value,
        place,
        money.currency,
        money.bound,
    )


def _vague(money: Money) -> Interval | None:
    low, high = money.value, money.upper
    if low is None or high is None:
        known = _interval_of_words(money)
        if known is None:
            return None
        low, high = known
    if not ZERO < low <= high:
        return None
    return Interval(low, high, low, high, None, high - low, money.currency, "vague")


def _interval_of_words(money: Money) -> tuple[Decimal, Decimal] | None:
    """The ends of "tens of millions" and its kin, read where the words are read."""
    from .. import money as reader

    found = reader.interval(money)
    return None if found is None or found[1] is None else (found[0], found[1])


def significant(value: Decimal) -> str:
    """The digits that carry the number: "69" of 69,000,000 and of 69,000,000,000.

    Example:
        >>> significant(Decimal("468900000"))
        '4689'
    """
    return "".join(map(str, abs(value).normalize().as_tuple().digits))


@lru_cache(maxsize=65536)
def human(value: Decimal, currency: str | None = None) -> str:
    """A figure as people say it.

    Example:
        >>> human(Decimal("2500000000"), "CNY"), human(Decimal("1234"), None)
        ('CNY 2.5 billion', '1,234')
    """
    unit = f"{currency} " if currency else ""
    for scale, word in (
        (Decimal(10**12), "trillion"),
        (Decimal(10**9), "billion"),
        (Decimal(10**6), "million"),
    ):
        if abs(value) >= scale:
            short = (value / scale).quantize(Decimal("0.01"))
            exact = value / scale
            if exact == exact.quantize(Decimal("0.0001")):
                short = exact
            return f"{unit}{_plain(short)} {word}"
    return f"{unit}{value:,.0f}"


def _plain(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def say(money: Money) -> str:
    """An amount with its bound, as people say it.

    Example:
        >>> say(Money(value=Decimal("1000000000"), currency="CNY", bound="at_least"))
        'at least CNY 1 billion'
    """
    if money.value is None:
        return money.text or "an amount not stated"
    if money.bound in ("range", "vague") and money.upper is not None:
        return f"{human(money.value, money.currency)} to {human(money.upper, money.currency)}"
    words = {"about": "about ", "at_least": "at least ", "at_most": "at most "}.get(money.bound, "")
    return words + human(money.value, money.currency)
