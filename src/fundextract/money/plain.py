"""The short way for the amounts most texts hold: one number in digits, its scale, its currency, nothing else.

It answers only where the full reader would surely answer the same, and says None everywhere else: no other
word of the text can name a currency, and no word beside the amount continues it or joins it to another. It
looks its words up in the same trie; a test compares both ways on all texts of the corpus and on rows of
random words.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import chain
from typing import Any, Literal, NamedTuple

from ..models import Bound, Money
from .amounts import THREE_DECIMALS, merge
from .beside import bound_before, currency_before, evened, names_no_money, scale_and_currency
from .build import plain_decimal, trusted_money
from .kinds import END, NONE, Currency
from .lexicon import Lexicon
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
_GROUPED = re.compile("[0-9]{1,3}([., '])[0-9]{3}(?:\\1[0-9]{3})*([.,][0-9]{2})?")
_POWERS = [Decimal(10) ** size for size in range(50)]
_ZEROS = ["0" * size for size in range(25)]


class Front(NamedTuple):
    """What stands before a number: its currency, what bounds it (None: the full reader has to look), and how
    many characters of both there are."""

    currency: Currency | None
    bound: Bound | None
    chars: int


class Rest(NamedTuple):
    """What stands behind a number: power of ten, currency, whether nothing else there matters, how many
    characters of scale and currency there are, and the first token."""

    size: int
    currency: Currency | None
    clear: bool
    chars: int
    first: str


_NOTHING_BEFORE, _UNCLEAR_BEFORE = Front(None, "exact", 0), Front(None, None, 0)
_NOTHING_BEHIND, _UNCLEAR_BEHIND = Rest(0, None, True, 0, ""), Rest(0, None, False, 0, "")


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


def remembered(text: str, known: Lexicon) -> tuple[Money, int, int] | None:
    """The amount of a short text whose words were seen around another number before.

    Nothing is evened out here: what was kept holds for just these characters around ASCII digits.
    """
    number = LITERAL.search(text)
    if number is None:
        return None
    start, end = number.span()
    if len(text) - end + start > MAX_SHORT:
        return None
    around = known.around.get((text[:start], text[end:], text[start] if known.digit_roots else ""))
    return None if around is None else _finished(text, number, around, known)


def plain_amount(text: str, low: str, known: Lexicon) -> tuple[Money, int, int] | Literal[False] | None:
    """The one amount of a text and its span, False where there surely is none, or None where the full reader
    has to look.

    Args:
        text: the text.
        low: its fold.
        known: the words to read it with.
    """
    if known.slash and "/" in low:
        return None
    number = LITERAL.search(low)
    if number is None:
        return spelled_amount(text, low, known)
    if number.start() and low[number.start() - 1].isalpha() and any(map(str.isspace, number.group())):
        return None  # Carlo7 350 million: the first digit belongs to a name
    around = _around(text, low, number, known)
    if not around:
        return around
    start, end = number.span()
    if around.number is not None:
        number = around.number
    elif len(text) - end + start <= MAX_SHORT:
        key = text[:start], text[end:], low[start] if known.digit_roots else ""
        _keep(known.around, key, around)
    return _finished(text, number, around, known)


def _finished(
    text: str, number: re.Match[str], around: Around, known: Lexicon
) -> tuple[Money, int, int] | None:
    value = _value(number.group(), around, known)
    if value is None or (around.size and value >= _POWERS[2 * around.size]):
        return None  # "2021 hundred" is no number
    start, end = number.span()
    start -= around.before
    end += around.behind
    return trusted_money(value, around.code, around.others, text[start:end], around.bound), start, end


def _around(text: str, low: str, number: re.Match[str], known: Lexicon) -> Around | Literal[False] | None:
    """What stands around the one number of a text that is money; False where nothing is money, None where
    the full reader has to look."""
    if len(low) > MAX_CHARS:
        return None
    start, end = number.span()
    if _DIGIT.search(low, end) is not None:
        return _among(text, low, known)
    front, rest = _NOTHING_BEFORE, _NOTHING_BEHIND
    if start:
        front = known.fronts.get(text[:start]) or _front_of(text, low, start, known)
        if front.bound is None:
            return None
    if end < len(low):
        prefixed = front.currency is not None
        rest = known.rests.get((text[end:], prefixed)) or _rest_of(text, low, end, known, prefixed)
        if not rest.clear:
            return None
    if front.currency is None and rest.currency is None:
        return None if low[start] in known.digit_roots else False
    return _joined(low[start], front, rest, known)


def _front_of(text: str, low: str, start: int, known: Lexicon) -> Front:
    even = evened(text, low)
    if even is None:
        return _UNCLEAR_BEFORE
    front = _front(text, even[0], even[1].findall(even[0], 0, start), start, known, False)
    if start <= MAX_SHORT:
        _keep(known.fronts, text[:start], front)
    return front


def _rest_of(text: str, low: str, end: int, known: Lexicon, prefixed: bool) -> Rest:
    even = evened(text, low)
    if even is None:
        return _UNCLEAR_BEHIND
    rest = _rest(text, even[0], even[1].findall(even[0], end), end, known, prefixed, False)
    if len(low) - end <= MAX_SHORT:
        _keep(known.rests, (text[end:], prefixed), rest)
    return rest


def _among(text: str, low: str, known: Lexicon) -> Around | Literal[False] | None:
    """The same among several numbers of which one is money and none stands beside it."""
    numbers = list(LITERAL.finditer(low))
    even = evened(text, low)
    if even is None or len(numbers) > MAX_NUMBERS:
        return None
    low, pattern = even
    edges = [0, *chain.from_iterable(number.span() for number in numbers), len(low)]
    parts = [pattern.findall(low, edges[i], edges[i + 1]) for i in range(0, len(edges), 2)]
    loud = [i for i, part in enumerate(parts) if not names_no_money(part, text, known)]
    if not loud:
        return None if known.digit_roots else False
    if loud[-1] - loud[0] > 1:
        return None
    chosen = -1
    for at in (loud[-1] - 1, loud[0]) if len(loud) == 1 else (loud[0],):
        if not 0 <= at < len(numbers):
            continue
        start, end = numbers[at].span()
        prefix = currency_before(text, low, parts[at], start, known) if at == loud[0] else None
        read = scale_and_currency(text, low, parts[at + 1], end, known, bool(prefix), at + 1 < len(numbers))
        if prefix is False or read is None:
            return None
        if prefix is not None or read[1] is not None:
            if chosen >= 0:
                return None
            chosen = at
    if chosen < 0:
        return None
    number, head, tail = numbers[chosen], parts[chosen], parts[chosen + 1]
    start, end = number.span()
    if end + 1 < len(low) and low[end] in ".," and low[end + 1].isdigit():
        return None
    if chosen and len(head) <= 1:
        return None  # 40 and 104 million: the number before may share scale and currency
    front = _front(text, low, head, start, known, chosen > 0) if head else _NOTHING_BEFORE
    rest = _rest(text, low, tail, end, known, front.currency is not None, chosen + 1 < len(numbers))
    if front.bound is None or not rest.clear:
        return None
    around = _joined(low[start], front, rest, known)
    return None if around is None else around._replace(number=number)


def _front(text: str, low: str, head: list[str], start: int, known: Lexicon, numbered: bool) -> Front:
    """What stands before a number; `numbered` says that another number stands before that."""
    prefix = currency_before(text, low, head, start, known)
    if prefix is False:
        return _UNCLEAR_BEFORE
    currency, first, begin = prefix or (None, len(head), start)
    if prefix and first and NONE in known.root.get(head[first - 1], {}).get(head[first], {}).get(END, {}):
        return _UNCLEAR_BEFORE  # Series C $50m: the letter is the round's
    bound: Bound | None = None if numbered else "exact"
    if first:
        bound, first, begin = bound_before(low, head, first, begin, known, numbered)
        if not names_no_money(head, text, known, first):
            bound = None
    return Front(currency, bound, start - begin)


def _rest(
    text: str, low: str, tail: list[str], end: int, known: Lexicon, prefixed: bool, numbered: bool
) -> Rest:
    """What stands behind a number; `numbered` says that another number stands behind that."""
    read = scale_and_currency(text, low, tail, end, known, prefixed, numbered)
    if read is None:
        return _UNCLEAR_BEHIND
    size, currency, at, finish = read
    clear = names_no_money(tail[at:], text, known) if at < len(tail) else not numbered
    return Rest(size, currency, clear, finish - end, tail[0] if tail else "")


def _joined(digit: str, front: Front, rest: Rest, known: Lexicon) -> Around | None:
    currency = rest.currency
    if front.currency is not None:
        if front.currency.exact.isalpha() and not front.currency.code and not rest.size:
            return None
        currency = front.currency if currency is None else merge(front.currency, currency)
    if currency is None or front.bound is None:
        return None
    if digit in known.digit_roots and (rest.first in known.digit_next or rest.first == HYPHEN):
        return None
    code, *others = currency.readings
    three = code in THREE_DECIMALS
    return Around(code, tuple(filter(None, others)), front.bound, rest.size, three, front.chars, rest.chars)


def _keep(memory: dict[Any, Any], key: Any, value: Any) -> None:
    if len(memory) >= MAX_KEPT:
        memory.clear()
    memory[key] = value


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
    parted = _GROUPED.fullmatch(written)
    if parted is not None:
        mark, cents = parted[1], parted[2]
        if cents and mark and cents[0] != mark:
            digits = f"{written[:-3].replace(mark, '')}.{cents[1:]}"
            return plain_decimal(Decimal(digits) * _POWERS[size])
        if not cents and (mark in " '" or len(written) > 7):
            return Decimal(written.replace(mark, "") + _ZEROS[size])
    read = read_literal(written, known.seps)
    if read is None:
        return None
    if size:
        thousands = around.code != "EUR" and str(size) == known.grouped
        whole = grouped(written, known.seps) if thousands else None
        return plain_decimal((read if whole is None else whole) * _POWERS[size])
    if not around.three:
        whole = grouped(written, known.seps, known.unsure)
        if whole is not None:
            return whole
    return plain_decimal(read)
