"""Which dollar a bare sign means where the text says the same money twice: the year's exchange rates
decide."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from importlib.resources import files

from .models import Money

SLACK = Decimal("0.03")
"""Newsrooms round, and use another day's rate."""


@lru_cache(maxsize=1)
def _annual() -> dict[str, dict[str, tuple[float, float]]]:
    return json.loads((files(__package__) / "data" / "rates_annual.json").read_text("utf-8"))  # type: ignore[no-any-return]


def band(base: str, other: str, year: int) -> tuple[Decimal, Decimal] | None:
    """Lowest and highest units of `other` for one `base` that year; None where a currency is not in the
    table.

    Args:
        base, other: ISO 4217 codes.
        year: calendar year; years after the table read its last.

    Example:
        >>> low, high = band("CNY", "SGD", 2023)
        >>> low < Decimal("0.1876") < high
        True
    """
    table = _annual()
    rates = table.get(str(min(year, int(max(table)))))
    if rates is None:
        return None
    one = (1.0, 1.0) if base == "EUR" else rates.get(base)
    two = (1.0, 1.0) if other == "EUR" else rates.get(other)
    if one is None or two is None:
        return None
    return Decimal(str(two[0])) / Decimal(str(one[1])), Decimal(str(two[1])) / Decimal(str(one[0]))


def fits(base: Money, other: Money, currency: str, year: int) -> bool:
    """Whether `other`, read in `currency`, can be the same money as `base` that year."""
    if base.value is None or other.value is None or base.currency is None or base.value == 0:
        return False
    reach = band(base.currency, currency, year)
    if reach is None:
        return False
    ratio = other.value / base.value
    return reach[0] * (1 - SLACK) <= ratio <= reach[1] * (1 + SLACK)


def settle(
    pairs: Sequence[tuple[Money, Money]], published: date | None, home: str | None = None
) -> dict[int, str]:
    """For each (explicit, ambiguous) pair of a text, the currency the rate allows where the first reading
    fails.

    Args:
        pairs: money in a plain currency and the same money under an ambiguous sign.
        published: day of the text; without one the first reading fails only where it fails in every year,
            as 500 million yen for 70 million dollars do.
        home: the dollar of the outlet's country, which decides between several where the day is not known.

    Returns:
        Index of the pair → ISO code.
    """
    out: dict[int, str] = {}
    years = [published.year] if published is not None else [int(year) for year in _annual()]

    def able(plain: Money, other: Money, code: str) -> bool:
        return any(fits(plain, other, code, year) for year in years)

    for index, (plain, open_money) in enumerate(pairs):
        if open_money.currency is None or able(plain, open_money, open_money.currency):
            continue
        codes = [code for code in open_money.alternatives if able(plain, open_money, code)]
        if codes and (published is not None or len(codes) == 1):
            out[index] = codes[0]
        elif home in codes:
            out[index] = str(home)
    return out
