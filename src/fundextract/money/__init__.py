"""Amounts of money in any supported language, exact, with the span they were read from.

Example:
    >>> from fundextract.money import parse_money
    >>> [str(span.money) for span in parse_money("Zaptec raised nearly NOK 1.2bn, or €105m")]
    ['about NOK 1,200,000,000', 'EUR 105,000,000']
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from ..models import Money
from ..text import Text, fold
from .detect import words_by_script, words_of
from .find import MoneyMention, find_money, hopeless
from .intervals import interval
from .lexicon import Lexicon
from .plain import plain_amount, remembered

__all__ = ["MoneyMention", "MoneySpan", "find_money", "interval", "parse_money"]


MAX_PIECE = 1 << 18
"""Longer texts are read in pieces of about so many characters."""
_CUTS = ("\n", "。", ". ", "; ", ", ", " ")
MAX_AMOUNT = 256
"""No piece is shorter, so that the end of an endless row of digits is not taken for a number."""
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
    if len(text) > MAX_PIECE:
        return [span for start, piece in pieces(text) for span in _read(piece, known, start)]
    return _read(text, known, 0)


def _read(text: str, known: Lexicon, offset: int) -> list[MoneySpan]:
    """The amounts of a text that stands at `offset` in another."""
    plain: tuple[Money, int, int] | Literal[False] | None = remembered(text, known)
    if plain is None:
        low = fold(text)
        plain = plain_amount(text, low, known)
    if plain:
        money, start, end = plain
        return [MoneySpan(money, start + offset, end + offset)]
    if plain is False:
        return []
    if len(text) > SHORT and hopeless(low, known):
        return []
    ready = Text(text, low)
    out = []
    for mention in find_money(ready, known.langs, known.country):
        start, end = ready.span(mention.start, mention.end)
        out.append(MoneySpan(mention.money, start + offset, end + offset))
    return out


def pieces(text: str) -> Iterator[tuple[int, str]]:
    """A very long text in pieces that begin behind a line, a sentence or a mark, and where they stand.

    What is read at once is kept in memory whole; no news text comes near one piece.

    Example:
        >>> [start for start, _ in pieces("word " * 60_000)]
        [0, 262140]
    """
    start = 0
    while len(text) - start > MAX_PIECE + MAX_AMOUNT:
        half, end = start + MAX_PIECE // 2, start + MAX_PIECE
        cut = next((at for at in (text.rfind(mark, half, end) for mark in _CUTS) if at >= 0), end - 1)
        yield start, text[start : cut + 1]
        start = cut + 1
    if start < len(text):
        yield start, text[start:]
