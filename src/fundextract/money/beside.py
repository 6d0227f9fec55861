"""What stands beside a number: its currency, its scale, the words that bound it, and whether anything else
near or far could make the amount another.

For the short ways of `plain` and `spelled`; where these functions are in doubt the full reader looks.
"""

from __future__ import annotations

import re
from typing import Any, Literal

from ..models import Bound
from ..simplified_han import simplify
from ..text import LATIN_TOKEN, SOFT, SPLIT_CAPITAL, TOKEN, is_latin, is_unspaced
from .kinds import (
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
)
from .lexicon import Lexicon
from .scan import HYPHEN, MAX_WORD

_QUIET = frozenset({CUE, OVER, BETWEEN, SKIP, SAME, COUNTED, NONE, WORD_CODE})
_MONEY = frozenset({CURRENCY, MIXED, VAGUE})
_JOINS = frozenset({TO, AND, LINK})
_MAY_FOLLOW = _QUIET | _JOINS | {CURRENCY, ARTICLE}
_MAY_CUE = frozenset({CUE, SAME, COUNTED})
_TOUCHY = frozenset({HYPHEN, "±"})

Ends = dict[int, tuple[int, int, Any]]
"""kind → where its longest phrase ends, in tokens and in characters, and what it means."""
_NOTHING: Ends = {}


def evened(text: str, low: str) -> tuple[str, re.Pattern[str]] | None:
    """The fold with Simplified characters and the pattern of its tokens, None where the full reader parts a
    text in ways of its own."""
    if "://" in low:
        return None
    if is_latin(low):
        return low, LATIN_TOKEN
    if SOFT.search(text) or "，" in text or SPLIT_CAPITAL.search(text):
        return None
    return simplify(low) if max(low) > "\u3400" else low, TOKEN


def currency_before(
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
    found = phrases_at(head, best, low, begin, known)
    if found is None or len(found) != 1 or CURRENCY not in found:
        return False
    after, finish, currency = found[CURRENCY]
    if after != len(head) or not so_written(currency, text[begin:finish]) or not currency.before:
        return False
    return currency, best, begin


def so_written(currency: Currency | None, written: str) -> bool:
    """Whether a word of money is written as it has to be."""
    if currency is None or currency.part is not None:
        return False
    if currency.code and not written.isupper() and not written.islower():
        return False
    return not currency.exact or written == currency.exact


def scale_and_currency(
    text: str, low: str, words: list[str], end: int, known: Lexicon, prefixed: bool, numbered: bool
) -> tuple[int, Currency | None, int, int] | None:
    """Scale and currency behind a number: power of ten, currency, the token and the offset behind them.

    None where the full reader has to look. `prefixed` says that a currency stands before the number,
    `numbered` that another number follows the words.
    """
    here = phrases_at(words, 0, low, end, known)
    if here is None:
        return None
    scale = here.get(SCALE)
    if scale is None:
        return currency_behind(text, low, words, 0, end, known, here, 0, numbered)
    at, finish, meant = scale
    if len(here) > 1 or (low[end] in " \n\t" and (is_unspaced(words[0]) or (meant.short and not prefixed))):
        return None
    here = phrases_at(words, at, low, finish, known)
    if here is not None and meant.plural and at > 1 and CURRENCY not in here:
        at, finish = at - 1, end
        for word in words[:at]:
            finish = low.index(word, finish) + len(word)
        here = phrases_at(words, at, low, finish, known)
        if here is None or LINK not in here:
            return None
    return (
        None
        if here is None
        else currency_behind(text, low, words, at, finish, known, here, meant.size, numbered)
    )


def currency_behind(
    text: str,
    low: str,
    words: list[str],
    at: int,
    end: int,
    known: Lexicon,
    here: Ends,
    size: int,
    numbered: bool,
) -> tuple[int, Currency | None, int, int] | None:
    """The same from the token behind the scale on; `here` are the phrases that begin there."""
    if here and not _MAY_FOLLOW.issuperset(here):
        return None
    begin, money, currency = end, here.get(CURRENCY), None
    if money is None and LINK in here:
        link = here[LINK]
        behind = phrases_at(words, link[0], low, link[1], known)
        if behind is None or not _MAY_FOLLOW.issuperset(behind):
            return None
        if CURRENCY in behind:
            here, money, begin = behind, behind[CURRENCY], link[1]
    if money is not None:
        currency = money[2]
        written = text[begin : money[1]].lstrip()
        if not so_written(currency, written) or (WORD_CODE in here and written != currency.readings[0]):
            return None
        if not currency.after or (currency.shy and not size):
            return None
        at, end = money[:2]
        follow = phrases_at(words, at, low, end, known)
        if follow is None or not _MAY_FOLLOW.issuperset(follow) or CURRENCY in follow:
            return None
        here = follow
    if at < len(words) and words[at] == HYPHEN:
        return None
    for kind in here:
        if kind in _JOINS:
            behind = phrases_at(words, here[kind][0], low, here[kind][1], known)
            if behind is None or not _QUIET.issuperset(behind) or (numbered and here[kind][0] >= len(words)):
                return None
    return size, currency, at, end


def phrases_at(words: list[str], first: int, low: str, pos: int, known: Lexicon) -> Ends | None:
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
        here = node.get(END)
        if here:
            for kind, (payload, _, loose) in here.items():
                if loose or tight:
                    found[kind] = (at, pos, payload)
        if at >= count:
            return found
        word = words[at]
        follower = node.get(word)
        if (
            follower is None
            and word == HYPHEN
            and at + 1 < count
            and low.startswith(f"-{words[at + 1]}", pos)
        ):
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


def bound_before(
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
    found = phrases_at(head[:last], cue, low, start, known)
    if found is None or not _MAY_CUE.issuperset(found) or CUE not in found or found[CUE][0] != last:
        return None, last, start
    if not known.number_heads.isdisjoint(head[cue:last]):
        return None, last, start
    return found[CUE][2], cue, start


def names_no_money(words: list[str], text: str, known: Lexicon, until: int | None = None) -> bool:
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
            here = node.get(END)
            if here and not _MONEY.isdisjoint(here):
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
