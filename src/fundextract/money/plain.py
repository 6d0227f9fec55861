"""The short way for the amounts most texts hold: one number in digits, its scale, its currency, nothing else.

It answers only where the full reader would surely answer the same, and says None everywhere else: the digits
of the text stand in one place, no other word of it can name a currency, and no word beside the amount bounds,
continues or joins it. It looks its words up in the same trie; a test compares both ways on every text we have.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, Literal

from ..models import Bound, Money
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
    CUES,
    CURRENCY,
    END,
    LINK,
    MIXED,
    NONE,
    OVER,
    SAME,
    SCALE,
    SKIP,
    STRONG,
    TO,
    VAGUE,
    WEAK,
    WORD_CODE,
    Currency,
    Lexicon,
)  # fmt: skip
from .literals import LITERAL, MAX_DIGITS, grouped, read_literal
from .scan import HYPHEN, MAX_WORD

MAX_CHARS = 2000
"""Longer texts seldom hold one amount alone."""
MAX_NUMBERS = 12
MAX_SHORT = 16
"""Surroundings of so many characters are remembered, so many of each kind:"""
MAX_KEPT = 4096
_DIGIT = re.compile("[0-9]")
_QUIET = frozenset({CUE, OVER, BETWEEN, SKIP, SAME, COUNTED, NONE, WORD_CODE})
_MONEY = frozenset({CURRENCY, MIXED, VAGUE})
_JOINS = frozenset({TO, AND, LINK})
_MAY_FOLLOW = _QUIET | _JOINS | {CURRENCY, ARTICLE}
_MAY_CUE = frozenset({CUE, SAME, COUNTED})
_TOUCHY = frozenset({HYPHEN, "±"})
_POWERS = {size: Decimal(10) ** size for size in range(1, 25)}
_ZEROS = ["0" * size for size in range(25)]

Ends = dict[int, tuple[int, int, Any]]
"""kind → where its longest phrase ends, in tokens and in characters, and what it means."""
_NOTHING: Ends = {}
Front = tuple[Currency | None, Bound | None, int]
"""What stands before a number: its currency, what bounds it (None: the full reader has to look), and how many
characters of both there are."""
Rest = tuple[int, Currency | None, int, bool, str]
"""What stands behind: power of ten, currency, their characters, whether that is all, the first token."""
_UNCLEAR: Front = (None, None, 0)
_LOUD: Rest = (0, None, 0, False, "")
_ALONE: Front = (None, "exact", 0)
_END: Rest = (0, None, 0, True, "")


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
        return _among(text, low, known)
    if start:
        key = text[:start]
        front = known.fronts.get(key)
        if front is None:
            even = _readable(text, low)
            front = _UNCLEAR if even is None else _front(text, even, _tokens(even, 0, start), start, known)
            if start <= MAX_SHORT:
                _keep(known.fronts, key, front)
        if front[1] is None:
            return None
    else:
        front = _ALONE
    if end < len(low):
        behind = (text[end:], front[0] is not None)
        rest = known.rests.get(behind)
        if rest is None:
            even = _readable(text, low)
            rest = _LOUD if even is None else _rest(text, even, _tokens(even, end), end, known, behind[1])
            if len(behind[0]) <= MAX_SHORT:
                _keep(known.rests, behind, rest)
        if not rest[3]:
            return None
    else:
        rest = _END
    return _together(text, found, front, rest, known)


def _among(text: str, low: str, known: Lexicon) -> tuple[Money, int, int] | None:
    """The same among several numbers of which one is money and none stands beside it."""
    numbers = list(LITERAL.finditer(low))
    even = _readable(text, low)
    if even is None or len(numbers) > MAX_NUMBERS:
        return None
    pattern = token_pattern(even)
    edges = [0, *(edge for number in numbers for edge in number.span()), len(low)]
    parts = [pattern.findall(even, edges[i], edges[i + 1]) for i in range(0, len(edges), 2)]
    loud = [i for i, part in enumerate(parts) if not _silent(part, text, known)]
    if not loud or loud[-1] - loud[0] > 1:
        return None
    chosen = -1
    for at in (loud[-1] - 1, loud[0]) if len(loud) == 1 else (loud[0],):
        if not 0 <= at < len(numbers):
            continue
        start, end = numbers[at].span()
        prefix = _prefix(text, even, parts[at], start, known) if at == loud[0] else None
        named = prefix is not None or _tail(text, even, parts[at + 1], end, known, False, True)
        if prefix is False or named is None:
            return None
        if prefix is not None or (named is not True and named[1] is not None):
            if chosen >= 0:
                return None
            chosen = at
    if chosen < 0:
        return None
    number, head, tail = numbers[chosen], parts[chosen], parts[chosen + 1]
    start, end = number.span()
    if chosen and (not head or (head[0] in ",." and len(head) == 1)):
        return None
    front = _front(text, even, head, start, known, chosen > 0) if head else _ALONE
    rest = _rest(text, even, tail, end, known, front[0] is not None, chosen + 1 < len(numbers))
    if front[1] is None or not rest[3]:
        return None
    if end + 1 < len(low) and low[end] in ".," and low[end + 1].isdigit():
        return None
    return _together(text, number, front, rest, known)


def _together(
    text: str, number: re.Match[str], front: Front, rest: Rest, known: Lexicon
) -> tuple[Money, int, int] | None:
    start, end = number.span()
    prefix, bound, before = front
    size, suffix, behind, _, follower = rest
    if number.string[start] in known.digit_roots and (follower in known.digit_next or follower == HYPHEN):
        return None
    if prefix is None:
        currency = suffix
    else:
        if not size and prefix.exact.isalpha() and not prefix.code:
            return None
        currency = prefix if suffix is None else merge(prefix, suffix)
    if currency is None or bound is None:
        return None
    value = _value(number.group(), size, currency, known)
    if value is None:
        return None
    readings = currency.readings
    start -= before
    end += behind
    return trusted_money(value, readings[0], readings[1:], text[start:end], bound), start, end


def _keep(memory: dict[Any, Any], key: Any, value: Any) -> None:
    """Keeps what was found out about short surroundings: prices and headlines repeat them."""
    if len(memory) >= MAX_KEPT:
        memory.clear()
    memory[key] = value


def _tokens(even: str, start: int, end: int = MAX_CHARS) -> list[str]:
    return token_pattern(even).findall(even, start, end)


def _readable(text: str, low: str) -> str | None:
    """The fold with Simplified characters, None where the full reader parts a text in ways of its own."""
    if low.isascii():
        return None if "://" in low else low
    if SOFT.search(text) or "，" in text or "://" in low or SPLIT_CAPITAL.search(text):
        return None
    return simplify(low)


def _front(
    text: str, low: str, head: list[str], start: int, known: Lexicon, numbered: bool = False
) -> Front:
    """What stands before a number; `numbered` says that another number stands before that."""
    prefix = _prefix(text, low, head, start, known)
    if prefix is False:
        return _UNCLEAR
    currency, first, begin = prefix or (None, len(head), start)
    if not first:
        return _UNCLEAR if numbered else (currency, "exact", start - begin)
    bound, first, begin = _bound_before(low, head, first, begin, known, numbered)
    if bound is None or not _silent(head, text, known, first):
        return currency, None, 0
    return currency, bound, start - begin


def _rest(
    text: str, low: str, tail: list[str], end: int, known: Lexicon, prefixed: bool, numbered: bool = False
) -> Rest:
    """What stands behind a number; `numbered` says that another number stands behind that."""
    read = _tail(text, low, tail, end, known, prefixed, numbered)
    if read is None:
        return _LOUD
    size, currency, at, finish = read
    if (numbered and at == len(tail)) or not _silent(tail[at:], text, known):
        return _LOUD
    return size, currency, finish - end, True, tail[0] if tail else ""


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
    text: str, low: str, tail: list[str], end: int, known: Lexicon, prefixed: bool, numbered: bool
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
        written = text[begin : money[1]].lstrip()
        if not _so_written(currency, written) or (WORD_CODE in here and written != currency.readings[0]):
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
            if behind is None or not _QUIET.issuperset(behind) or (numbered and here[kind][0] >= len(tail)):
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


def _bound_before(
    low: str, head: list[str], first: int, begin: int, known: Lexicon, numbered: bool
) -> tuple[Bound | None, int, int]:
    """What bounds the amount that begins at a token, and where its words begin; None where words before it
    may belong to it in another way."""
    last, start = first, begin
    while last > 0:
        word = head[last - 1]
        if word in _TOUCHY or (known.glued and 5 < len(word) < MAX_WORD and known.segment(word)):
            return None, first, begin
        node, at, weak, cue = known.back, last, last, last
        while at > 0:
            follower = node.get(head[at - 1])
            if follower is None:
                if head[at - 1] == HYPHEN and at < last:
                    return None, first, begin
                break
            node, at = follower, at - 1
            mask = node.get(END, 0)
            if mask & STRONG:
                return None, first, begin
            if mask & WEAK:
                weak = at
            if mask & CUES:
                cue = at
        if cue < last:
            if last < first:
                return "exact", first, begin  # "over to $5m": the word between keeps the cue away
            return _cue(low, head, cue, last, start, known) if weak > cue else (None, first, begin)
        if weak == last:
            return "exact", first, begin
        for word in reversed(head[weak:last]):
            start = low.rindex(word, 0, start)
        last = weak
    return (None if numbered else "exact"), first, begin


def _cue(
    low: str, head: list[str], cue: int, last: int, start: int, known: Lexicon
) -> tuple[Bound | None, int, int]:
    for word in reversed(head[cue:last]):
        start = low.rindex(word, 0, start)
    ends = _ends(head[:last], cue, low, start, known)
    if ends is None or not _MAY_CUE.issuperset(ends) or CUE not in ends or ends[CUE][0] != last:
        return None, last, start
    if not known.number_heads.isdisjoint(head[cue:last]):
        return None, last, start
    return ends[CUE][2], cue, start


def _silent(words: list[str], text: str, known: Lexicon, until: int | None = None) -> bool:
    """Whether no phrase of money begins among the words before `until`; spaces are not looked at."""
    begins = words if until is None else words[:until]
    heads = known.heads
    if known.keys.isdisjoint(begins) and (until is None or not until or begins[-1] not in heads):
        return True
    root, count = known.root, len(words)
    for first, word in enumerate(begins):
        if word not in heads:
            continue
        node, at = root[word], first + 1
        while True:
            ends = node.get(END)
            if ends and not _MONEY.isdisjoint(ends):
                exact = known.exact_only.get(word) if at == first + 1 else None
                if exact is None or exact in text:
                    return False
            if at < count and words[at] == HYPHEN and HYPHEN not in node:
                at += 1
            if at >= count:
                break
            node = node.get(words[at])
            if node is None:
                break
            at += 1
    return True


def _value(written: str, size: int, currency: Currency, known: Lexicon) -> Decimal | None:
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
    if currency.readings[0] not in THREE_DECIMALS:
        whole = grouped(written, known.seps, known.unsure)
        if whole is not None:
            return whole
    return plain_decimal(read)
