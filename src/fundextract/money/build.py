"""Exact decimals and finished records of money, built without a second look at what is known to be right."""

from __future__ import annotations

from decimal import Decimal

from ..models import Bound, Money

_SET = {"value", "currency", "bound", "upper", "alternatives", "text"}
"""Fields said to be set; nothing changes it, for the records are frozen and their copies copy it."""


def plain_decimal(value: Decimal) -> Decimal:
    """Without exponent and trailing zeros after the point: 5E+6 is 5000000, 7.50 is 7.5.

    Example:
        >>> plain_decimal(Decimal("5E+6")), plain_decimal(Decimal("7.50"))
        (Decimal('5000000'), Decimal('7.5'))
    """
    written = f"{value:f}"
    return Decimal(written.rstrip("0").rstrip(".") if "." in written else written)


def trusted_money(
    value: Decimal | None,
    currency: str | None,
    alternatives: tuple[str, ...],
    text: str,
    bound: Bound = "exact",
    upper: Decimal | None = None,
) -> Money:
    """A Money of values that are of the right types already; a third of the time validation takes.

    Equal in every way to the record its constructor makes.

    Example:
        >>> made = trusted_money(Decimal(5), "USD", (), "$5")
        >>> made == Money(value=Decimal(5), currency="USD", text="$5"), made.model_dump_json()[:24]
        (True, '{"value":"5","currency":')
    """
    money = object.__new__(Money)
    put = object.__setattr__
    put(
        money,
        "__dict__",
        {
            "value": value,
            "currency": currency,
            "bound": bound,
            "upper": upper,
            "alternatives": alternatives,
            "text": text,
            "kind": None,
        },
    )
    put(money, "__pydantic_fields_set__", _SET)
    put(money, "__pydantic_extra__", None)
    put(money, "__pydantic_private__", None)
    return money
