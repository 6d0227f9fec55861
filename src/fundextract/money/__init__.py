"""Amounts of money in any supported language, exact, with the span they were read from.

Example:
    >>> from fundextract.money import parse_money
    >>> [str(span.money) for span in parse_money("Zaptec raised nearly NOK 1.2bn, or €105m")]
    ['about NOK 1,200,000,000', 'EUR 105,000,000']
"""

from __future__ import annotations

from typing import NamedTuple

from ..models import Money
from ..text import Text, fold
from .detect import words_by_script, words_of
from .find import MoneyMention, find_money, hopeless
from .intervals import interval
from .plain import plain_amount, remembered

__all__ = ["MoneyMention", "MoneySpan", "find_money", "interval", "parse_money"]


SHORT = 80
"""Texts of so few characters are read as fast as looked over."""


class MoneySpan(NamedTuple):
    """An amount and where it stands: `text[start:end] == money.text`."""

    money: Money
    start: int
    end: int


def parse_money(text: str, *, lang: str | None = None, country: str | None = None) -> list[MoneySpan]:
    """Every amount of money in a text, in text order.

    Args:
        text: any text; no text raises.
        lang: ISO 639-1 code of its language; None reads by script, with the forms all Latin-script languages
            share.
        country: ISO 3166-1 alpha-2 code of the country it was published in; settles what a bare "$" or "kr"
            means
            and how a lone separator is read.

    Returns:
        One MoneySpan per amount; spans are half-open, in characters of `text`.

    Raises:
        TypeError: an argument is not a string.

    Example:
        >>> parse_money("Rs 50 crore", lang="en")[0].money.value
        Decimal('500000000')
        >>> parse_money("a S$12m round", country="SG")[0][1:]
        (2, 7)
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    if lang is not None and not isinstance(lang, str):
        raise TypeError(f"lang must be a str or None, not {type(lang).__name__}")
    if country is not None and not isinstance(country, str):
        raise TypeError(f"country must be a str or None, not {type(country).__name__}")
    known = words_of(lang, country) if lang else words_by_script(text, country)
    plain = remembered(text, known)
    if plain is not None:
        return [MoneySpan(*plain)]
    low = fold(text)
    plain = plain_amount(text, low, known)
    if plain is not None:
        return [MoneySpan(*plain)]
    if len(text) > SHORT and hopeless(low, known):
        return []
    ready = Text(text, low)
    out = []
    for mention in find_money(ready, known.langs, known.country):
        start, end = ready.span(mention.start, mention.end)
        out.append(MoneySpan(mention.money, start, end))
    return out
