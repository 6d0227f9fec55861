"""The short way for one amount whose number is written in words, as `plain` is for digits."""

from __future__ import annotations

from typing import Literal

from ..models import Bound, Money
from ..text import is_unspaced
from .beside import Ends, bound_before, currency_behind, evened, names_no_money, phrases_at
from .build import plain_decimal, trusted_money
from .kinds import AND, ARTICLE, CURRENCY, LINK, SCALE, VALUE
from .lexicon import Lexicon
from .numbers import value_alone
from .scan import MAX_WORD
from .sums import MAX_STEPS, Number, Sum, same_scale

MAX_CHARS = 400
_ENDS_NUMBER = frozenset({CURRENCY, LINK})
_WORD = frozenset({VALUE})
_SCALE = frozenset({SCALE})
_AND = frozenset({AND})


def spelled_amount(text: str, low: str, known: Lexicon) -> tuple[Money, int, int] | Literal[False] | None:
    """The one amount of a text without digits and its span, False where there surely is none, or None where
    the full reader has to look."""
    even = evened(text, low) if len(low) <= MAX_CHARS else None
    if even is None:
        return None
    low, pattern = even
    words: list[str] = pattern.findall(low)
    if names_no_money(words, text, known):
        return False
    heads = known.number_heads
    glued = known.glued
    first = next(
        (
            at
            for at, word in enumerate(words)
            if word in heads or (glued and 5 < len(word) < MAX_WORD and known.segment(word))
        ),
        -1,
    )
    if first < 0:
        return False
    if first and known.edge:
        return None
    start = 0
    for word in words[:first]:
        start = low.index(word, start) + len(word)
    start = low.index(words[first], start)
    read = _number(low, words, first, start, known)
    if read is None:
        return None
    number, end, here = read
    at = number.after
    behind = currency_behind(text, low, words, at, end, known, here, number.scale, False)
    if behind is None:
        return None
    _, currency, at, end = behind
    if currency is None or (currency.digits and not number.scale):
        return None
    begin = start
    bound: Bound = "exact"
    if first:
        before = phrases_at(words[:first], first - 1, low, 0, known)
        if before is None or ARTICLE in before:
            return None
        said, kept, begin = bound_before(low, words[:first], first, start, known, False)
        if said is None or not names_no_money(words, text, known, kept):
            return None
        bound = said
    if at < len(words) and not names_no_money(words[at:], text, known):
        return None
    code, *others = currency.readings
    money = trusted_money(
        plain_decimal(number.value), code, tuple(filter(None, others)), text[begin:end], bound
    )
    return money, begin, end


def _number(
    low: str, words: list[str], first: int, pos: int, known: Lexicon
) -> tuple[Number, int, Ends] | None:
    """The number words from a token on, where they end, and what begins there; None where in doubt."""
    state = Sum(first)
    at, end = first, pos
    for _ in range(MAX_STEPS):
        here = phrases_at(words, at, low, end, known)
        if here is None:
            pieces = known.segment(words[at]) or []
            if state.last == "S" and state.size >= 6 and value_alone(pieces):
                return None
            end = low.index(words[at], end) + len(words[at])
            if not state.pieces(pieces, at + 1, "numbers"):
                return None
            at += 1
            continue
        kinds = here.keys()
        if kinds == _SCALE:
            after, finish, scale = here[SCALE]
            if (
                scale.short
                or scale.plural
                or state.last == "AND"
                or (at == first and known.lone == "vague")  # 百万美元
                or (is_unspaced(words[at]) and low[end : end + 1] == " ")
            ):
                return None
            if not state.scale(scale, after, ""):
                return None
            if after > at + 1:
                state.lone = False
        elif kinds == _WORD:
            after, finish, (value, joined) = here[VALUE]
            if state.last == "S" and state.size >= 6 and value_alone(value):
                return None
            if isinstance(value, list) or not state.value(value, joined, after, ""):
                return None
        elif kinds == _AND and state.last in ("V", "S"):
            after, finish, _ = here[AND]
            follow = phrases_at(words, after, low, finish, known)
            if follow is None or follow.keys() != _WORD:
                return None
            behind, finish_behind, _ = follow[VALUE]
            then = phrases_at(words, behind, low, finish_behind, known)
            if state.last == "S" and then and SCALE in then and same_scale(state.size, then[SCALE][2].size):
                return None  # two million and one million: two numbers
            state.last = "AND"
        else:
            break
        at, end = after, finish
    else:
        return None
    if kinds and _ENDS_NUMBER.isdisjoint(kinds):
        return None
    number = state.result()
    if number is None or number.after != at or number.vague or number.lone or number.upper is not None:
        return None
    return number, end, here
