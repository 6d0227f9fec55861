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
def _lines() -> dict[str, str]:
    """The lines of `data/cldr.json` by the key each begins with; the file is long, and few of them are
    needed."""
    text = (resources.files("fundextract") / "data" / "cldr.json").read_text("utf-8")
    rows = (line.partition(":") for line in text.split("\n"))
    return {key.strip('"'): value.rstrip(",") for key, _, value in rows if key.startswith('"')}


@functools.cache
def language_table(lang: str) -> dict[str, Any] | None:
    """What CLDR says of one language: `locales`, `names`, `scales`, `signs`; None where it is not in the
    file."""
    line = _lines().get(lang)
    table: dict[str, Any] | None = json.loads(line) if line is not None else None
    return table


@functools.cache
def in_use() -> tuple[str, ...]:
    """The codes that are tender somewhere."""
    return tuple(json.loads(_lines()["in_use"]))


@functools.cache
def codes() -> frozenset[str]:
    """Every ISO 4217 code that is money.

    Example:
        >>> "EUR" in codes(), "ABC" in codes()
        (True, False)
    """
    return frozenset(json.loads(_lines()["codes"]))


@functools.cache
def separators(lang: str, country: str | None = None) -> Separators:
    """The separators of a language, as its country writes them where CLDR tells them apart.

    Example:
        >>> separators("de").group, separators("de", "CH").group, separators("es", "MX").decimal
        ('.', "'", '.')
    """
    table = language_table(lang) or language_table("en") or {}
    locales: dict[str, dict[str, Any]] = table["locales"]
    row = locales.get(f"{lang}_{country}") or locales.get(lang) or next(iter(locales.values()))
    group = row["group"]
    if group in ("\xa0", "\u202f", "\u2009"):
        group = " "
    elif group in ("’", "'"):
        group = "'"
    return Separators("," if row["decimal"] in (",", "٫") else ".", group, bool(row["before"]))
