"""How two claims stand to each other: a label, and the arithmetic in words.

Each function compares one field of two reports and answers with a label of weights.yaml. Nothing here
decides what is true: that is fuse.py; nor whether the reports are about one round: that is cluster.py,
which uses the levels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

from ..models import Money
from .bands import Band
from .claims import Interval, human, interval, say, significant
from .rates import Rates
from .weights import weights

Level = Literal["strong", "weak", "explained", "differs", "conflict", "silent"]

_SLACK = Decimal("0.01")  # a newsroom rounds the rate as well
_FAR = Decimal("2.5")  # further from its bound a figure is not what the bound was said of
_NEAR = Decimal("1.08")  # as far as this from each other two figures of one digit are still taken for one
_BOUND_NEAR = Decimal("1.2")  # nearer than this a bound and a figure are one figure, currencies apart
_POWERS = (10, 100, 1000, 10000)
_SURE = frozenset({"daily", "fixed", "implied"})


class Agreement:
    """How two claims stand to each other.

    Attributes:
        label: of weights.yaml.
        because: the comparison in words, with its sum; put together only when read, as most pairs are only
            weighed.
        level: how much it says about the reports being one round.
    """

    __slots__ = ("_because", "label", "level")

    def __init__(self, label: str, because: str | Callable[[], str], level: Level) -> None:
        self.label = label
        self.level = level
        self._because = because

    @property
    def because(self) -> str:
        """The comparison in words."""
        if not isinstance(self._because, str):
            self._because = self._because()
        return self._because

    @property
    def consistent(self) -> bool:
        """Whether both can be true."""
        return weights().consistent[self.label]


_BEST: tuple[Level, ...] = ("strong", "weak", "explained", "silent", "differs", "conflict")


def compare_stated(one: Sequence[Money], two: Sequence[Money], rates: Rates, day: date | None) -> Agreement:
    """Two reports' amounts, each with its restatements: the pair that agrees best speaks.

    Args:
        one, two: the amount and its restatements in other currencies, in the order of the text.
        rates: asked where the currencies differ.
        day: the day whose rates count, None where unknown.

    Example:
        >>> from .rates import FixedRates
        >>> m = lambda v, c, t="": Money(value=Decimal(v), currency=c, text=t)
        >>> dollars = FixedRates({"CNY": "7.31", "SGD": "1.371"})
        >>> compare_stated([m("342e6", "USD")], [m("340e6", "USD")], dollars, None).label
        'rounding'
        >>> compare_stated([m("342e6", "USD")], [m("2.5e9", "CNY")], dollars, None).label
        'fx_equal'
    """
    if not one or not two:
        return Agreement("complement", "one names no amount", "silent")
    found = [(compare_money(a, b, rates, day), a.currency == b.currency) for a in one for b in two]
    best = min(found, key=_rank)
    # Figures in one currency need no rate: where they differ, what only a wide band joins says nothing, and
    # where they only may be one, a rate makes them no surer.
    direct = min((pair for pair in found if pair[1]), key=_rank, default=best)
    return (direct if "weak" in (best[0].level, direct[0].level) else best)[0]


def _rank(pair: tuple[Agreement, bool]) -> tuple[int, bool]:
    """The pair that agrees best; of equals the plainest, then the first: the order of the text."""
    return _BEST.index(pair[0].level), pair[0].label not in ("identical", "rounding")


def compare_money(one: Money, two: Money, rates: Rates, day: date | None) -> Agreement:
    """Two amounts of money.

    Args:
        one, two: as two texts state them.
        rates: asked where the currencies differ.
        day: the day whose rates count, None where unknown.

    Example:
        >>> from .rates import FixedRates
        >>> a = Money(value=Decimal("468900000"), currency="USD", alternatives=("SGD",), text="$468.9 million")
        >>> b = Money(value=Decimal("342000000"), currency="USD", text="$342 million")
        >>> found = compare_money(a, b, FixedRates({"SGD": "1.371"}), None)
        >>> found.label, found.because
        ('currency_ambiguity', '$468.9 million read as SGD 468.9 million: 468.9 million / 342 million = 1.3711
        SGD for one USD, within 1.3573 to 1.3847 (rates given by the user)')
    """  # noqa: E501
    a, b = interval(one), interval(two)
    if a is None or b is None:
        return Agreement("complement", "one amount is not stated", "silent")
    if one.currency is None or two.currency is None or one.currency == two.currency:
        found = _same_currency(a, b, one, two)
    else:
        found = _converted(a, b, one, two, rates, day)
    if found.level in ("strong", "weak"):
        return found
    other = _other_reading(a, b, one, two, rates, day)
    if other is not None and (found.level != "explained" or other.level == "strong"):
        return other
    return found


def _overlap(a: Interval, b: Interval) -> bool:
    return a.low <= b.high and b.low <= a.high


def _wide_overlap(a: Interval, b: Interval) -> bool:
    return a.wide_low <= b.wide_high and b.wide_low <= a.wide_high


def _same_currency(a: Interval, b: Interval, one: Money, two: Money) -> Agreement:
    if a.value is not None and a.value == b.value and a.bound == b.bound:
        same = one.currency == two.currency
        return Agreement(
            "identical",
            lambda: f"both say {say(one)}" if same else "the same figure, one without a currency",
            "strong",
        )
    bounded = {"at_least", "at_most", "range"} & {a.bound, b.bound}
    if "vague" in (a.bound, b.bound):
        if _overlap(a, b):
            return Agreement(
                "vague_consistent", lambda: f"{say(one)} and {say(two)} do not exclude each other", "weak"
            )
    elif bounded:
        if _overlap(a, b):
            near = a.value is not None and b.value is not None and _ratio(a.value, b.value) <= Decimal("1.1")
            return Agreement(
                "bound_consistent",
                lambda: f"{say(one)} and {say(two)} can both be true",
                "strong" if near else "weak",
            )
        if _bound_met(a, b) or _bound_met(b, a):
            return Agreement(
                "bound_consistent",
                lambda: f"{say(one)} and {say(two)} can both be true, though far apart",
                "weak",
            )
    elif _overlap(a, b):
        # Without a currency only the very same figure says much, and a single digit says little of a far one.
        close = _ratio(a.value, b.value) <= _NEAR if a.value and b.value else False
        sure = one.currency == two.currency and (close or (a.fine and b.fine))
        return _rounded(a, b, one, two, "strong" if sure else "weak")
    elif _wide_overlap(a, b):
        return _rounded(a, b, one, two, "weak")
    return _apart(a, b, one, two)


def _bound_met(bound: Interval, other: Interval) -> bool:
    """Whether a figure lies beyond an open end.

    "at least 100" and 213 are both true, if not the same news.
    """
    if bound.value is None or other.value is None:
        return False
    if bound.bound == "at_least":
        return bound.value <= other.value <= bound.value * _FAR
    return bound.bound == "at_most" and bound.value / _FAR <= other.value <= bound.value


def _rounded(a: Interval, b: Interval, one: Money, two: Money, level: Level) -> Agreement:
    if a.value == b.value:
        return Agreement(
            "rounding", lambda: f"{say(one)} and {say(two)} are one figure, said more or less surely", level
        )
    coarse, fine = (one, two) if a.coarseness > b.coarseness else (two, one)
    tail = ", if a single digit may be that far off" if level == "weak" else ""
    return Agreement("rounding", lambda: f"{say(coarse)} is {say(fine)} in fewer digits{tail}", level)


def _apart(a: Interval, b: Interval, one: Money, two: Money) -> Agreement:
    """Same currency, no overlap: a slip of a unit, or a difference."""
    if a.value is None or b.value is None:
        return Agreement("conflict", lambda: f"{say(one)} and {say(two)} exclude each other", "conflict")
    ratio = _ratio(a.value, b.value)
    power = next((p for p in _POWERS if _slips(a, b, p)), None)
    if power:
        return Agreement(
            "scale_slip",
            lambda: f"{say(one)} and {say(two)} differ by a factor of {power:,}: a unit misread",
            "explained",
        )
    level: Level = "conflict" if ratio >= weights().limit("far_ratio") else "differs"
    return Agreement(
        "conflict", lambda: f"{say(one)} and {say(two)} differ by {(ratio - 1) * 100:.0f} per cent", level
    )


def _ratio(a: Decimal, b: Decimal) -> Decimal:
    return max(a, b) / min(a, b)


def _converted(a: Interval, b: Interval, one: Money, two: Money, rates: Rates, day: date | None) -> Agreement:
    """Two currencies, both explicit or taken as read."""
    assert a.currency is not None and b.currency is not None
    band = rates.band(a.currency, b.currency, day)
    if band is None:
        if _same_digits(a, b):
            return _digits_alone(one, two)
        return Agreement(
            "complement", lambda: f"no rate is known between {a.currency} and {b.currency}", "silent"
        )
    moved = a.scaled(band.low * (1 - _SLACK), band.high * (1 + _SLACK), b.currency)
    if _overlap(moved, b):
        vague = "vague" in (a.bound, b.bound)
        return Agreement(
            "vague_consistent" if vague else "fx_equal",
            lambda: _sum(a, b, one, two, band),
            _fx_level(moved, b, band),
        )
    if _wide_overlap(moved, b):
        return Agreement("fx_equal", lambda: _sum(a, b, one, two, band) + ", in the digits given", "weak")
    if _same_digits(a, b):
        return _digits_alone(one, two)
    if moved.value is not None and b.value is not None:
        power = next((p for p in _POWERS if _slips(moved, b, p)), None)
        if power:
            return Agreement(
                "scale_slip",
                lambda: (
                    f"{say(one)} is {human(moved.value, b.currency)}, a factor of {power:,} off {say(two)}"
                ),
                "explained",
            )
        ratio = _ratio(moved.value, b.value)
        sure = band.high / band.low < Decimal("1.25")
        level: Level = "conflict" if ratio >= weights().limit("far_ratio") and sure else "differs"
        if ratio >= weights().limit("far_ratio") * (band.high / band.low):
            level = "conflict"
        return Agreement(
            "conflict", lambda: f"{say(one)} is about {human(moved.value, b.currency)}, not {say(two)}", level
        )
    return Agreement(
        "conflict",
        lambda: f"{say(one)} and {say(two)} exclude each other at the rates of those days",
        "conflict",
    )


def _slips(a: Interval, b: Interval, power: int) -> bool:
    small, large = (a, b) if a.high < b.low else (b, a)
    return small.low * power <= large.high and large.low <= small.high * power


def _fx_level(a: Interval, b: Interval, band: Band) -> Level:
    bounds = {a.bound, b.bound}
    if "vague" in bounds:
        return "weak"
    if {"at_least", "at_most"} & bounds and a.value and b.value and _ratio(a.value, b.value) > _BOUND_NEAR:
        return "weak"
    if band.precision in _SURE or band.high / band.low < Decimal("1.12"):
        return "strong"
    return "weak"


def _same_digits(a: Interval, b: Interval) -> bool:
    if a.value is None or b.value is None:
        return False
    digits = significant(a.value)
    if digits != significant(b.value):
        return False
    return a.value == b.value or len(digits) >= 2


def _digits_alone(one: Money, two: Money) -> Agreement:
    text = f"{say(one)} and {say(two)} have the same digits; one of the currencies is wrong"
    return Agreement("currency_ambiguity", text, "explained")


def _other_reading(
    a: Interval, b: Interval, one: Money, two: Money, rates: Rates, day: date | None
) -> Agreement | None:
    """A bare sign read in another country's currency, if that makes the two agree."""
    readings = [(one, code, a, b) for code in one.alternatives] + [
        (two, code, b, a) for code in two.alternatives
    ]
    for bare, code, mine, theirs in readings:
        if theirs.currency is None or mine.value is None or theirs.value is None:
            continue
        words = f"{bare.text or say(bare)} read as {human(mine.value, code)}"
        if code == theirs.currency:
            if _overlap(mine, theirs):
                return Agreement("currency_ambiguity", f"{words}: what the other says outright", "strong")
            continue
        band = rates.band(theirs.currency, code, day)
        if band is None or (band.precision not in _SURE and band.high / band.low > Decimal("1.15")):
            continue
        moved = theirs.scaled(band.low * (1 - _SLACK), band.high * (1 + _SLACK), code)
        if _overlap(moved, mine):
            return Agreement(
                "currency_ambiguity", f"{words}: {_division(mine, theirs, code, band)}", "strong"
            )
    return None


def _sum(a: Interval, b: Interval, one: Money, two: Money, band: Band) -> str:
    if a.value is None or b.value is None or a.currency is None or b.currency is None:
        return f"{say(one)} and {say(two)} do not exclude each other at the rates of those days"
    # Said so that the rate is above one: "7.31 CNY for one USD" rather than "0.137 USD for one CNY".
    if b.value >= a.value:
        return f"{say(one)} and {say(two)}: {_division(b, a, b.currency, band)}"
    return f"{say(one)} and {say(two)}: {_division(a, b, a.currency, band.inverse())}"


def _division(many: Interval, few: Interval, code: str, band: Band) -> str:
    assert many.value is not None and few.value is not None
    rate = many.value / few.value
    return (
        f"{human(many.value)} / {human(few.value)} = {_figure(rate)} {code} for one {few.currency}, "
        f"within {_figure(band.low)} to {_figure(band.high)} ({band.source})"
    )


def _figure(rate: Decimal) -> str:
    """A rate to five figures, without a tail of zeros."""
    return f"{rate:.5g}" if rate < 100_000 else f"{rate:,.0f}"
