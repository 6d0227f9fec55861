"""Adds the pieces of a number up: words, digits and scales in the order in which they stand."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple

from .kinds import SCALE, VALUE, Scale

ONE, TEN = Decimal(1), Decimal(10)
ZERO = Decimal(0)
POWERS = [TEN**size for size in range(64)]
SEVERAL_RATIO = Decimal(5)
"""数百万 is read as two to ten million: the upper end over the lower."""
MAX_STEPS = 48
"""A number of more words than this is no number; it keeps hostile texts linear."""


class Number(NamedTuple):
    """A number read at a token.

    Attributes:
        value: the value, or the lower end where the number is vague.
        upper: the upper end of a vague or open number ("several million", 二百余万), else None.
        vague: whether it states no definite value.
        first, after: tokens it covers, half-open.
        scale: the last scale word's power of ten, 0 without one.
        digits: whether it has digits.
        lone: whether it is a scale word alone ("million", 亿).
        source: the pack line that knew its scale or words.
        grouped: the value where the lone separator parts thousands: 215256 for "215,256", read 215.256 by
            language.
    """

    value: Decimal
    upper: Decimal | None
    vague: bool
    first: int
    after: int
    scale: int
    digits: bool
    lone: bool
    source: str
    grouped: Decimal | None = None


@lru_cache(maxsize=1024)
def place_of(value: Decimal) -> Decimal:
    """The place of the last digit that is not zero: 1 for 25, 10 for 20, 100 for 300; 1 below twenty."""
    if value < 20 or value != value.to_integral_value():
        return ONE
    digits = f"{value:f}"
    return POWERS[len(digits) - len(digits.rstrip("0"))]


def same_scale(before: int, behind: int) -> bool:
    """Whether two scales joined by "and" cannot be of one number: a million and a million. A hundred and
    twenty thousand are one."""
    return behind == before or 6 <= before < behind


class Sum:
    """Adds up words and scales; each part remembers the place below which more may follow."""

    def __init__(self, first: int) -> None:
        self.first, self.end = first, first
        self.parts: list[Decimal] = []
        self.place = ONE
        self.last = ""
        self.source = ""
        self.size = 0
        self.plus: Decimal | None = None
        self.point: str | None = None
        self.several = self.open = self.level = self.lone = self.digits = self.plural = False
        self.unit = ONE
        self.grouped: Decimal | None = None

    def push(self, value: Decimal, place: Decimal, last: str, after: int, source: str) -> None:
        if self.plus is not None:
            value, self.plus = value + self.plus, None
        self.parts.append(value)
        self.place, self.unit, self.last, self.end = place, place, last, after
        self.source = self.source or source

    def pieces(self, pieces: list[tuple[int, Any]], after: int, source: str) -> bool:
        """A compound word, piece by piece; all of them or none."""
        if self.last == "POINT":
            inner = Sum(self.first)
            if not inner.pieces(pieces, after, source):
                return False
            self.point, self.end = f"{self.point}{sum(inner.parts, Decimal(0)):f}", after
            return True
        if self.last == "D":
            return False
        self.lone = False
        keep = (list(self.parts), self.place, self.unit, self.last, self.end, self.size, self.source)
        for kind, payload in pieces:
            if kind == VALUE:
                good = self.value(payload, True, after, source)
            elif kind == SCALE:
                good = self.scale(payload, after, source)
            else:
                good = self.last in ("V", "S")
            if not good:
                self.parts, self.place, self.unit, self.last, self.end, self.size, self.source = keep
                return False
        return True

    def value(self, value: Decimal, joined: bool, after: int, source: str) -> bool:
        if self.last == "POINT":
            self.point = f"{self.point}{value:f}"
            self.end = after
            return True
        if self.level:
            return False
        self.lone = self.lone and value < 1
        if not self.parts:
            self.push(value, place_of(value), "V", after, source)
            return True
        if self.last == "S" and value < 1:
            self.parts.append(value * POWERS[self.size])
            self.end = after
            return True
        if self.last == "D":
            return False
        if value < 1:
            if self.last == "V" and self.parts == [ONE]:
                self.parts, self.end = [value], after
                return True
            if self.last != "AND":
                return False
            fits = True
            if self.size:
                value *= POWERS[self.size]
        else:
            fits = value < self.place and value == value.to_integral_value()
        if self.last == "D" or self.several:
            return False
        if not fits and (self.last == "AND" or joined) and self.parts[-1] < 10 and 20 <= value <= 90:
            self.parts[-1] += value
            self.place, self.last, self.end = ONE, "V", after
            return True
        if not fits:
            return False
        self.parts.append(value)
        self.place = self.unit = place_of(value) if value >= 1 else ONE
        self.last, self.end = "V", after
        return True

    def scale(self, scale: Scale, after: int, source: str) -> bool:
        factor = POWERS[scale.size]
        self._decimals()
        if self.last == "PLUS":
            self.parts, self.plus = [ONE + (self.plus or 0)], None
        elif not self.parts:
            self.parts, self.lone, self.plural = [ONE], True, scale.plural
        elif self.lone and self.size == 2 and scale.size > 2:
            self.lone = False  # hundert Millionen: a hundred of them
        elif self.lone and scale.plural:
            self.plural = True
        small: list[Decimal] = []
        while self.parts and self.parts[-1] < factor:
            small.append(self.parts.pop())
        if not small and self.last == "D" and len(self.parts) == 1 and not self.size:
            small.append(self.parts.pop())  # 12,345万元, $1,200 thousand
        if not small and self.last == "S" and len(self.parts) == 1 and 1 < self.size < scale.size:
            small.append(self.parts.pop())  # 610百万円: so many hundreds of ten thousand
        if not small:
            if not (self.last == "S" and factor < self.place):
                return False
            small = [ONE]
        total = small[0] if len(small) == 1 else sum(small, ZERO)
        self.parts.append(total * factor)
        self.unit = (ONE if self.lone else self.unit) * factor
        self.place, self.last, self.end, self.size = factor, "S", after, scale.size
        self.source = source or self.source
        return True

    def _decimals(self) -> None:
        if self.point is not None:
            if self.parts and self.point:
                self.parts[-1] += Decimal(f"0.{self.point}")
            self.point, self.last = None, "V"

    def result(self) -> Number | None:
        self._decimals()
        if not self.parts or (self.several and self.last == "M"):
            return None
        value = self.parts[0] if len(self.parts) == 1 else sum(self.parts, ZERO)
        vague, upper = self.level, None
        if self.level:
            upper = value * 10
        if self.several:
            vague, upper = True, value * SEVERAL_RATIO
        elif self.open:
            upper = value + self.unit
        elif self.lone and self.plural and self.size >= 4:
            vague, upper = True, value * 1000
        lone = self.lone and self.size >= 4
        return Number(
            value,
            upper,
            vague,
            self.first,
            self.end,
            self.size,
            self.digits,
            lone,
            self.source,
            self.grouped * POWERS[self.size] if self.grouped is not None and self.size else self.grouped,
        )
