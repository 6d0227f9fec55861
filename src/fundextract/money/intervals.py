"""Which values an amount allows, for comparing one report with another."""

from __future__ import annotations

from decimal import Decimal

from ..models import Money

TWO_THIRDS = Decimal(2) / Decimal(3)


def interval(money: Money) -> tuple[Decimal, Decimal | None] | None:
    """The lowest and the highest value an amount allows; None on the right for no upper limit, None for no limit at all.

    An exact amount is a point here; what rounding leaves open is a matter of comparing claims. A vague amount's
    lower end is a tenth of its upper one where it is a size class ("seven-figure", 千万级), a fifth where it is
    "several", and both stand in `upper` and `text`.

    Example:
        >>> interval(Money(value=Decimal(5), bound="at_least"))
        (Decimal('5'), None)
    """
    if money.bound == "vague" or money.value is None:
        if money.upper is None:
            return None
        return vague_low(money.upper), money.upper
    if money.bound == "range":
        return money.value, money.upper
    if money.bound == "at_least":
        return money.value, money.upper
    if money.bound == "at_most":
        return Decimal(0), money.value
    return money.value, money.value


def vague_low(upper: Decimal) -> Decimal:
    """The lower end of a vague amount, from the upper."""
    return upper / 10
