"""The short way for the amounts most texts hold: one number in digits, its scale, its currency, nothing else.

It answers only where the full reader would surely answer the same, and says None everywhere else: the digits
of the text stand in one place, no other word of it can name a currency, and no word beside the amount bounds,
continues or joins it. It looks its words up in the same trie; a test compares both ways on every text we have.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import chain
from typing import Any, Literal, NamedTuple

from ..models import Bound, Money
from ..text import LATIN_TOKEN, SOFT, SPLIT_CAPITAL, TOKEN, is_latin, is_unspaced, simplify
from .amounts import THREE_DECIMALS, merge
from .build import plain_decimal, trusted_money
from .beside import bound_before, currency_before, names_no_money, scale_and_currency
from .lexicon import Currency, Lexicon
from .literals import LITERAL, MAX_DIGITS, grouped, read_literal
from .scan import HYPHEN
from .spelled import spelled_amount

MAX_CHARS = 2000
"""Longer texts seldom hold one amount alone."""
MAX_NUMBERS = 12
MAX_SHORT = 16
"""What up to so many characters around a number say is kept, for so many different ones."""
MAX_KEPT = 4096
_DIGIT = re.compile("[0-9]")
_POWERS = {size: Decimal(10) ** size for size in range(1, 25)}
_ZEROS = ["0" * size for size in range(25)]


class Around(NamedTuple):
    """What the words around a number say of it.

    Attributes:
        code, others: the currency meant first, and the others it may be.
        bound: what bounds it.
        size: power of ten of the scale.
        three: whether the currency has three decimals.
        before, behind: how many characters of the amount stand before and behind the number.
        number: which of several numbers it is.
    """

    code: str | None
    others: tuple[str, ...]
    bound: Bound
    size: int
    three: bool
    before: int
    behind: int
    number: re.Match[str] | None = None



def plain_amount(text: str, low: str, known: Lexicon) -> tuple[Money, int, int] | None:
    """The one amount of a text and its span, or None where the full reader has to look.

    Args:
        text: the text.
        low: its fold.
        known: the words to read it with.
    """
    number = LITERAL.search(low)
    if number is None:
        return spelled_amount(text, low, known)
    start, end = number.span()
    if len(low) - end + start > MAX_SHORT:
        around = _around(text, low, number, known)
    else:
        key = text[:start], text[end:], low[start] if known.digit_roots else ""
        try:
            around = known.around[key]
        except KeyError:
            around = _around(text, low, number, known)
            if len(known.around) >= MAX_KEPT:
                known.around.clear()
            if _DIGIT.search(low, end) is None:
                known.around[key] = around
    if around is None:
        return None
    if around.number is not None:
        number = around.number
        start, end = number.span()
    value = _value(number.group(), around, known)
    if value is None:
        return None
    start -= around.before
    end += around.behind
    return trusted_money(value, around.code, around.others, text[start:end], around.bound), start, end


def _around(text: str, low: str, number: re.Match[str], known: Lexicon) -> Around | None:
    """What stands around the one number of a text that is money; None where the full reader has to look."""
    if len(low) > MAX_CHARS or "://" in low:
        return None
    latin = is_latin(low)
    if not latin:
        if SOFT.search(text) or "，" in text or SPLIT_CAPITAL.search(text):
            return None
        if "\u3400" < max(low):
            low = simplify(low)
    pattern = LATIN_TOKEN if latin else TOKEN
    start, end = number.span()
    if _DIGIT.search(low, end) is not None:
        return _among(text, low, pattern, known)
    head = pattern.findall(low, 0, start) if start else []
    tail = pattern.findall(low, end) if end < len(low) else []
    prefix = currency_before(text, low, head, start, known) if head else None
    if prefix is False:
        return None
    read = scale_and_currency(text, low, tail, end, known, prefix is not None, False)
    return None if read is None else _together(text, low, (start, end), head, tail, prefix, read, known)


def _among(text: str, low: str, pattern: re.Pattern[str], known: Lexicon) -> Around | None:
    """The same among several numbers of which one is money and none stands beside it."""
    numbers = list(LITERAL.finditer(low))
    if len(numbers) > MAX_NUMBERS:
        return None
    edges = [0, *chain.from_iterable(number.span() for number in numbers), len(low)]
    parts = [pattern.findall(low, edges[i], edges[i + 1]) for i in range(0, len(edges), 2)]
    loud = [i for i, part in enumerate(parts) if not names_no_money(part, text, known)]
    if not loud or loud[-1] - loud[0] > 1:
        return None
    chosen = None
    for at in (loud[-1] - 1, loud[0]) if len(loud) == 1 else (loud[0],):
        if not 0 <= at < len(numbers):
            continue
        start, end = numbers[at].span()
        prefix = currency_before(text, low, parts[at], start, known) if at == loud[0] else None
        if prefix is False:
            return None
        read = scale_and_currency(text, low, parts[at + 1], end, known, prefix is not None, at + 1 < len(numbers))
        if read is None:
            return None
        if prefix is not None or read[1] is not None:
            if chosen is not None:
                return None
            chosen = at, prefix, read
    if chosen is None:
        return None
    at, prefix, read = chosen
    number, head = numbers[at], parts[at]
    end = number.end()
    if at and (not head or (head[0] in ",." and len(head) == 1)):
        return None
    if end + 1 < len(low) and low[end] in ".," and low[end + 1].isdigit():
        return None
    beside = at > 0, at + 1 < len(numbers)
    around = _together(text, low, number.span(), head, parts[at + 1], prefix, read, known, beside)
    return None if around is None else around._replace(number=number)


def _together(
    text: str,
    low: str,
    span: tuple[int, int],
    head: list[str],
    tail: list[str],
    prefix: tuple[Currency, int, int] | None,
    read: tuple[int, Currency | None, int, int],
    known: Lexicon,
    beside: tuple[bool, bool] = (False, False),
) -> Around | None:
    """Currency, scale and bound of a number; `beside` says whether other numbers stand before and behind."""
    start, end = span
    size, suffix, at, finish = read
    if prefix is None:
        currency, first, begin = suffix, len(head), start
    else:
        named, first, begin = prefix
        if named.exact.isalpha() and not named.code and not size:
            return None
        currency = named if suffix is None else merge(named, suffix)
    if currency is None or (beside[1] and at == len(tail)) or (beside[0] and not first):
        return None
    if tail and low[start] in known.digit_roots and (tail[0] in known.digit_next or tail[0] == HYPHEN):
        return None
    bound: Bound | None = "exact"
    if first:
        bound, kept, begin = bound_before(low, head, first, begin, known, beside[0])
        if bound is None or not names_no_money(head, text, known, kept):
            return None
    if at < len(tail) and not names_no_money(tail[at:], text, known):
        return None
    code, *others = currency.readings
    three = code in THREE_DECIMALS
    return Around(code, tuple(filter(None, others)), bound, size, three, start - begin, finish - end)


def _value(written: str, around: Around, known: Lexicon) -> Decimal | None:
    size = around.size
    if len(written) > MAX_DIGITS:
        return None
    if written.isdigit():
        return Decimal(written + _ZEROS[size])
    body, mark, cents = written[:-3], written[-3], written[-2:]
    if cents[0] in ".," and written[:-2].isdigit():
        body, mark, cents = written[:-2], cents[0], cents[1] + "0"
    if mark in ".," and body.isdigit():
        if cents == "00":
            return Decimal(body + _ZEROS[size])
        if size > 1:
            return Decimal(body + cents + _ZEROS[size - 2])
        if not size:
            return Decimal(f"{body}.{cents}" if cents[1] != "0" else f"{body}.{cents[0]}")
    read = read_literal(written, known.seps)
    if read is None:
        return None
    if size:
        return plain_decimal(read * _POWERS[size])
    if not around.three:
        whole = grouped(written, known.seps, known.unsure)
        if whole is not None:
            return whole
    return plain_decimal(read)
