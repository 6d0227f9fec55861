"""The short way for the amounts most texts hold: one number in digits, its scale, its currency, nothing else.

It answers only where the full reader would surely answer the same, and says None everywhere else: the digits
of the text stand in one place, no other word of it can name a currency, and no word beside the amount bounds,
continues or joins it. It looks its words up in the same trie; a test compares both ways on every text we have.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, Literal

from ..models import Money
from ..text import SOFT, SPLIT_CAPITAL, is_unspaced, simplify, token_pattern
from .amounts import THREE_DECIMALS, merge
from .build import plain_decimal, trusted_money
from .lexicon import (
    AND,
    ARTICLE,
    BEFORE,
    BETWEEN,
    COUNTED,
    CUE,
    CURRENCY,
    END,
    LINK,
    NONE,
    OVER,
    SAME,
    SCALE,
    SKIP,
    STRONG,
    TO,
    WEAK,
    WORD_CODE,
    Currency,
    Lexicon,
)  # fmt: skip
from .literals import LITERAL, MAX_DIGITS, grouped, read_literal
from .scan import HYPHEN, MAX_WORD

MAX_CHARS = 2000
"""Longer texts seldom have their digits in one place."""
_DIGIT = re.compile("[0-9]")
_QUIET = frozenset({CUE, OVER, BETWEEN, SKIP, SAME, COUNTED, NONE, WORD_CODE})
_JOINS = frozenset({TO, AND, LINK})
_MAY_FOLLOW = _QUIET | _JOINS | {CURRENCY, ARTICLE}
_MAY_JOIN = _MAY_FOLLOW - {CURRENCY}
_TOUCHY = frozenset({HYPHEN, "±"})
_POWERS = {size: Decimal(10) ** size for size in range(1, 25)}
_ZEROS = ["0" * size for size in range(25)]
MAX_SHORT = 16
"""Surroundings of so many characters are remembered, so many of each kind:"""
MAX_KEPT = 4096

Front = tuple[Currency | None, bool, int]
Rest = tuple[int, Currency | None, int, bool, str]
_LOUD: Rest = (0, None, 0, False, "")

Ends = dict[int, tuple[int, int, Any]]
"""kind → where its longest phrase ends, in tokens and in characters, and what it means."""
_NOTHING: Ends = {}


def plain_amount(text: str, low: str, known: Lexicon) -> tuple[Money, int, int] | None:
    """The one amount of a text and its span, or None where the full reader has to look.

    Args:
        text: the text.
        low: its fold.
        known: the words to read it with.
    """
    found = LITERAL.search(low)
    if found is None or len(low) > MAX_CHARS:
        return None
    start, end = found.span()
    if _DIGIT.search(low, end) is not None:
        return None
    before = text[:start]
    front = known.fronts.get(before)
    if front is None:
        front = _front(text, low, start, known)
        if start <= MAX_SHORT:
            _keep(known.fronts, before, front)
    prefix, calm, begin = front
    if not calm:
        return None
    behind = (text[end:], prefix is not None)
    rest = known.rests.get(behind)
    if rest is None:
        rest = _rest(text, low, end, known, prefix is not None)
        if len(behind[0]) <= MAX_SHORT:
            _keep(known.rests, behind, rest)
    size, suffix, length, good, joint = rest
    if not good or (low[start] in known.digit_roots and (joint in known.digit_next or "-" in behind[0])):
        return None
    if prefix is None:
        currency = suffix
    else:
        if not size and prefix.exact.isalpha() and not prefix.code:
            return None
        currency = prefix if suffix is None else merge(prefix, suffix)
    if currency is None:
        return None
    value = _value(found.group(), size, currency, known)
    if value is None:
        return None
    readings = currency.readings
    end += length
    return trusted_money(value, readings[0], readings[1:], text[begin:end]), begin, end


def _keep(memory: dict[Any, Any], key: Any, value: Any) -> None:
    """Keeps what was found out about short surroundings: prices and headlines repeat them."""
    if len(memory) >= MAX_KEPT:
        memory.clear()
    memory[key] = value


def _readable(text: str, low: str) -> str | None:
    """The fold with Simplified characters, None where the full reader parts a text in ways of its own."""
    if low.isascii():
        return None if "://" in low else low
    if SOFT.search(text) or "，" in text or "://" in low or SPLIT_CAPITAL.search(text):
        return None
    return simplify(low)


def _front(text: str, low: str, start: int, known: Lexicon) -> Front:
    """What stands before a number: its currency, whether nothing else there matters, where the currency
    begins."""
    if not start:
        return None, True, 0
    even = _readable(text, low)
    if even is None:
        return None, False, 0
    head = token_pattern(even).findall(even, 0, start)
    prefix = _prefix(text, even, head, start, known)
    if prefix is False:
        return None, False, 0
    currency, first, begin = prefix or (None, len(head), start)
    calm = not first or (_calm_before(head, first, known) and _silent(head[:first], text, known))
    return currency, calm, begin


def _rest(text: str, low: str, end: int, known: Lexicon, prefixed: bool) -> Rest:
    """What stands behind a number: power of ten, currency, their length, whether nothing else there matters,
    the first token."""
    if end == len(low):
        return 0, None, 0, True, ""
    even = _readable(text, low)
    if even is None:
        return _LOUD
    tail = token_pattern(even).findall(even, end)
    read = _tail(text, even, tail, end, known, prefixed)
    if read is None:
        return _LOUD
    size, currency, at, finish = read
    return size, currency, finish - end, _silent(tail[at:], text, known), tail[0] if tail else ""


def _prefix(
    text: str, low: str, head: list[str], start: int, known: Lexicon
) -> tuple[Currency, int, int] | Literal[False] | None:
    """The currency that ends right before the number, its first token and offset; None where there is none,
    False where only the full reader can tell."""
    node, at, best = known.back, len(head), -1
    while at > 0:
        follower = node.get(head[at - 1])
        if follower is None:
            break
        node, at = follower, at - 1
        if node.get(END, 0) & BEFORE:
            best = at
    if best < 0:
        return None
    begin = start
    for word in head[: best - 1 if best else None : -1]:
        begin = low.rindex(word, 0, begin)
    ends = _ends(head, best, low, begin, known)
    if ends is None or len(ends) != 1 or CURRENCY not in ends:
        return False
    after, finish, currency = ends[CURRENCY]
    if after != len(head) or not _so_written(currency, text[begin:finish]) or not currency.before:
        return False
    return currency, best, begin


def _so_written(currency: Currency | None, written: str) -> bool:
    """Whether a word of money is written as it has to be."""
    if currency is None or currency.part is not None:
        return False
    if currency.code and not written.isupper() and not written.islower():
        return False
    return not currency.exact or written == currency.exact


def _tail(
    text: str, low: str, tail: list[str], end: int, known: Lexicon, prefixed: bool
) -> tuple[int, Currency | None, int, int] | None:
    """Scale and currency behind a number: power of ten, currency, the token and the offset behind them."""
    size, at, currency = 0, 0, None
    here = _ends(tail, 0, low, end, known)
    if here is None:
        return None
    scale = here.get(SCALE)
    if scale is not None:
        if len(here) > 1 or (low[end] in " \n\t" and (is_unspaced(tail[0]) or (scale[2].short and not prefixed))):
            return None
        size = scale[2].size
        at, end = scale[:2]
        here = _ends(tail, at, low, end, known)
        if here is None:
            return None
    if here and not _MAY_FOLLOW.issuperset(here):
        return None
    money = here.get(CURRENCY)
    if money is None and LINK in here:
        link = here[LINK]
        behind = _ends(tail, link[0], low, link[1], known)
        if behind is None or not _MAY_FOLLOW.issuperset(behind):
            return None
        if CURRENCY in behind:
            here, money = behind, behind[CURRENCY]
            begin = link[1]
    else:
        begin = end
    if money is not None:
        currency = money[2]
        if WORD_CODE in here or not _so_written(currency, text[begin : money[1]].lstrip()):
            return None
        if not currency.after or (currency.shy and not size):
            return None
        at, end = money[:2]
        here = _ends(tail, at, low, end, known)
        if here is None or not _MAY_FOLLOW.issuperset(here) or CURRENCY in here:
            return None
    if at < len(tail) and tail[at] == HYPHEN:
        return None
    for kind in here:
        if kind in _JOINS:
            behind = _ends(tail, here[kind][0], low, here[kind][1], known)
            if behind is None or not _QUIET.issuperset(behind):
                return None
    return size, currency, at, end


def _ends(words: list[str], first: int, low: str, pos: int, known: Lexicon) -> Ends | None:
    """The phrases that begin at a word, as `scan` finds them; None where a compound number word stands."""
    count = len(words)
    if first >= count:
        return _NOTHING
    word = words[first]
    node = known.root.get(word)
    if node is None:
        if known.glued and 5 < len(word) < MAX_WORD and known.segment(word):
            return None
        return _NOTHING
    pos = low.index(word, pos) + len(word)
    found: Ends = {}
    at, tight = first + 1, True
    while True:
        ends = node.get(END)
        if ends:
            for kind, (payload, _, loose) in ends.items():
                if loose or tight:
                    found[kind] = (at, pos, payload)
        if at >= count:
            return found
        word = words[at]
        follower = node.get(word)
        if follower is None and word == HYPHEN and at + 1 < count and low.startswith(f"-{words[at + 1]}", pos):
            at, pos = at + 1, pos + 1
            word = words[at]
            follower = node.get(word)
        if follower is None:
            return found
        if low.startswith(word, pos):
            pos += len(word)
        else:
            pos = low.index(word, pos) + len(word)
            if not is_unspaced(word[0]) or len(word) > 1:
                tight = False
        node, at = follower, at + 1


def _calm_before(head: list[str], first: int, known: Lexicon) -> bool:
    """Whether the words before a token neither bound what begins there nor belong to it."""
    while first > 0:
        word = head[first - 1]
        if word in _TOUCHY or (known.glued and 5 < len(word) < MAX_WORD and known.segment(word)):
            return False
        node, at, weak = known.back, first, 0
        while at > 0:
            follower = node.get(head[at - 1])
            if follower is None:
                if head[at - 1] == HYPHEN and at < first:
                    return False
                break
            node, at = follower, at - 1
            mask = node.get(END, 0)
            if mask & STRONG:
                return False
            if mask & WEAK:
                weak = at
        else:
            return not weak
        if not weak:
            return True
        first = weak
    return True


def _silent(words: list[str], text: str, known: Lexicon) -> bool:
    """Whether no word names money."""
    if known.keys.isdisjoint(words):
        return True
    for word in known.keys.intersection(words):
        exact = known.exact_only.get(word)
        if exact is None or exact in text:
            return False
    return True


def _value(written: str, size: int, currency: Currency, known: Lexicon) -> Decimal | None:
    if len(written) > MAX_DIGITS:
        return None
    if written.isdigit():
        return Decimal(written + _ZEROS[size])
    body, mark, cents = written[:-3], written[-3], written[-2:]
    if mark in ".," and body.isdigit():
        if cents == "00":
            return Decimal(body + _ZEROS[size])
        if size > 1:
            return Decimal(body + cents + _ZEROS[size - 2])
        if not size and cents[1] != "0":
            return Decimal(f"{body}.{cents}")
    read = read_literal(written, known.seps)
    if read is None:
        return None
    if size:
        return plain_decimal(read * _POWERS[size])
    if currency.readings[0] not in THREE_DECIMALS:
        whole = grouped(written, known.seps, known.unsure)
        if whole is not None:
            return whole
    return plain_decimal(read)
