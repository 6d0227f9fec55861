"""Which values an amount allows, for comparing one report with another."""

from __future__ import annotations

from decimal import Decimal

from ..models import Money
from ..text import Text, fold
from .detect import likely
from .find import vague_ends

TEN = Decimal(10)


def interval(money: Money, lang: str | None = None) -> tuple[Decimal, Decimal | None] | None:
    """The lowest and the highest value an amount allows; None for no upper limit, None alone for no limit at
    all.

    An exact amount is a point here; what rounding leaves open is a matter of comparing claims. The lower end
    of a vague amount is read again from its words, "several million" from two million, "seven-figure" from
    one; where they cannot be read it is a tenth of the upper end.

    Args:
        money: the amount.
        lang: the language it was written in, for the words of a vague amount.

    Example:
        >>> interval(Money(value=Decimal(5), bound="at_least"))
        (Decimal('5'), None)
        >>> several = Money(bound="vague", upper=Decimal(10000000), text="several million euros")
        >>> [str(end) for end in interval(several)]
        ['2000000', '10000000']
    """
    if money.value is None:
        return _vague(money, lang)
    if money.bound == "range":
        return money.value, money.upper
    if money.bound == "at_least":
        return money.value, money.upper
    if money.bound == "at_most":
        return Decimal(0), money.value
    return money.value, money.value


def _vague(money: Money, lang: str | None) -> tuple[Decimal, Decimal | None] | None:
    if money.upper is None:
        return None
    ends = vague_ends(Text(money.text), likely(fold(money.text), lang)) if money.text else None
    if ends is not None and ends[1] == money.upper:
        return ends
    return money.upper / TEN, money.upper
