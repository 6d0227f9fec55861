"""The Unicode CLDR tables that come with the library: separators, currency names and signs, compact forms."""

from __future__ import annotations

import functools
import json
from importlib import resources
from typing import Any, NamedTuple


class Separators(NamedTuple):
    """How a locale writes numbers.

    Attributes:
        decimal: the sign before the fraction, "." or ",".
        group: the sign between thousands; " " for every kind of space, "'" for every apostrophe.
        before: whether a currency sign stands before the number.
    """

    decimal: str
    group: str
    before: bool


@functools.cache
def cldr() -> dict[str, Any]:
    """The whole of `data/cldr.json`; read once, when first asked for."""
    data: dict[str, Any] = json.loads(
        (resources.files("fundextract") / "data" / "cldr.json").read_text("utf-8")
    )
    return data


@functools.cache
def codes() -> frozenset[str]:
    """Every ISO 4217 code that is money.

    Example:
        >>> "EUR" in codes(), "ABC" in codes()
        (True, False)
    """
    return frozenset(cldr()["codes"])


@functools.cache
def separators(lang: str, country: str | None = None) -> Separators:
    """The separators of a language, as its country writes them where CLDR tells them apart.

    Example:
        >>> separators("de").group, separators("de", "CH").group, separators("es", "MX").decimal
        ('.', "'", '.')
    """
    locales: dict[str, dict[str, Any]] = cldr()["languages"].get(lang, cldr()["languages"]["en"])["locales"]
    row = locales.get(f"{lang}_{country}") or locales.get(lang) or next(iter(locales.values()))
    group = row["group"]
    if group in ("\xa0", "\u202f", "\u2009"):
        group = " "
    elif group in ("’", "'"):
        group = "'"
    return Separators("," if row["decimal"] in (",", "٫") else ".", group, bool(row["before"]))
