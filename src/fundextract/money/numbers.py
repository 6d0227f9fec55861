"""Numbers as texts write them: digits, words, scales and mixtures of all three, to one exact value or an interval."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple

from ..text import GLYPH, NUMBER, Text
from .lexicon import (
    AND, ARTICLE, CURRENCY, LEVEL_BEFORE, LINK, ODD, PLUS, POINT, SCALE, SEVERAL, VALUE, Lexicon, Scale,
)  # fmt: skip
from .literals import LITERAL, grouped, read_literal
from .scan import HYPHEN, Hits

ONE, TEN = Decimal(1), Decimal(10)
SEVERAL_RATIO = Decimal(5)
"""数百万 is read as two to ten million: the upper end over the lower."""
MAX_STEPS = 48
"""A number of more words than this is no number; it keeps hostile texts linear."""


Literal = tuple[Decimal | None, int, Decimal | None]


class Number(NamedTuple):
    """A number read at a token.

    Attributes:
        value: the value, or the lower end where the number is vague.
        upper: the upper end of a vague or open number ("several million", 二百余万), else None.
        vague: whether it states no definite value.
        first, after: tokens it covers, half-open.
        scale: the last scale word's power of ten, 0 without one.
        digits: whether it has digits.
        lone: whether it is a scale word alone ("million", 亿).
        source: the pack line that knew its scale or words.
        grouped: the value where the lone separator parts thousands: 215256 for "215,256", read 215.256 by language.
    """

    value: Decimal
    upper: Decimal | None
    vague: bool
    first: int
    after: int
    scale: int
    digits: bool
    lone: bool
    source: str
    grouped: Decimal | None = None


class Numbers:
    """Reads numbers of one text; `hits` are its phrases."""

    def __init__(self, text: Text, hits: Hits, lexicon: Lexicon) -> None:
        self.text, self.hits, self.lexicon = text, hits, lexicon
        self.literals: dict[int, Literal] = {}

    def literal(self, at: int) -> Literal:
        """The digits at a token: their value (None where they are no number), the token after them, and the value
        they have where a lone separator before three digits parts thousands after all."""
        cached = self.literals.get(at)
        if cached is not None:
            return cached
        text = self.text
        match = LITERAL.match(text.low, text.starts[at])
        assert match is not None
        end, after = match.end(), at
        if match.group().find(",") > 0 and "，" in text.view[match.start() : end]:
            end = text.starts[at] + text.view[match.start() : end].index("，")
        while after < len(text) and text.ends[after] <= end:
            after += 1
        written = text.low[match.start() : end]
        if " " in written and "," not in written and self._loose_cents(at, after):
            written, after = f"{written},{text.words[after + 1]}", after + 2
        value = read_literal(written, self.lexicon.seps)
        low = text.low
        if value is not None and end == match.end() and end + 1 < len(low) and low[end] in ".," and low[end + 1].isdigit():
            value = None
        self.literals[at] = found = (value, after, grouped(written, self.lexicon.seps, self.lexicon.unsure) if value is not None else None)
        return found

    def _loose_cents(self, at: int, after: int) -> bool:
        """Whether ", 38" and a currency follow: "1 599 059, 38 euro", as typesetting breaks it."""
        text = self.text
        if after + 2 >= len(text) or text.words[after] != "," or text.spaced[after] or not text.spaced[after + 1]:
            return False
        cents = text.words[after + 1]
        if text.kinds[after + 1] != NUMBER or len(cents) != 2 or CURRENCY in self.hits.get(at - 1, {}):
            return False
        return CURRENCY in self.hits.get(after + 2, {})

    def read(self, first: int, prefixed: bool) -> Number | None:
        """The number that begins at a token, or None.

        Args:
            first: token to begin at.
            prefixed: whether a currency stands before it, so that "5 m" is five million.
        """
        state = _Sum(first)
        at, steps, count = first, 0, len(self.text)
        while at < count and steps < MAX_STEPS:
            steps += 1
            step = self._step(state, at, prefixed)
            if step <= at:
                break
            at = step
        return state.result()

    def _step(self, state: _Sum, at: int, prefixed: bool) -> int:
        text = self.text
        if text.kinds[at] == NUMBER:
            return self._digits(state, at)
        if text.words[at] == "." and not state.parts and prefixed and at + 1 < len(text) and text.kinds[at + 1] == NUMBER and not text.spaced[at + 1]:
            digits = text.words[at + 1]
            if len(digits) <= 12:
                state.push(Decimal(f"0.{digits}"), TEN ** -len(digits), "D", at + 2, "")
                return at + 2
        found = self.hits.get(at)
        if found is None:
            if text.words[at] == HYPHEN and state.last in ("V", "D", "S", "M") and not text.spaced[at] and at + 1 < len(text) and not text.spaced[at + 1]:
                follow = self.hits.get(at + 1)
                if follow and (SCALE in follow or (VALUE in follow and state.last == "V")):
                    return at + 1
            return at
        scale, value, money = found.get(SCALE), found.get(VALUE), found.get(CURRENCY)
        if scale is not None and money is not None and money.after > scale.after and not scale.payload.short:
            scale = None  # "5 NT$" in Vietnamese, where nt is a scale of its own
        if scale is not None and (value is None or scale.after >= value.after):
            step = self._scale(state, at, scale.payload, scale.after, scale.source, prefixed)
            if step > at:
                return step
        if value is not None:
            step = self._value(state, at, value.payload, value.after, value.source)
            if step > at:
                return step
        for kind in (SEVERAL, PLUS, ARTICLE, LEVEL_BEFORE, POINT, ODD, AND, LINK):
            hit = found.get(kind)
            if hit is not None:
                step = self._small(state, kind, at, hit.after, hit.payload, hit.source)
                if step > at:
                    return step
        return at

    def _digits(self, state: _Sum, at: int) -> int:
        value, after, group = self.literal(at)
        if value is None:
            return at
        if state.parts:
            if state.last != "S" or value >= state.place:
                return at
            hits = self.hits.get(after, {})
            follow = hits.get(SCALE)
            if follow is not None:
                factor = TEN**follow.payload.size
                if not (factor * value < state.place or state.place < factor):
                    return at
            elif CURRENCY not in hits and not (not self.text.spaced[at] and self.text.kinds[at - 1] == GLYPH):
                return at
        elif state.last not in ("", "PLUS"):
            return at
        exponent = value.as_tuple().exponent
        unit = TEN ** exponent if isinstance(exponent, int) and exponent < 0 else _place(value)
        state.push(value, unit, "D", after, "")
        state.digits, state.grouped = True, group if len(state.parts) == 1 else None
        return after

    def _scale(self, state: _Sum, at: int, scale: Scale, after: int, source: str, prefixed: bool) -> int:
        text = self.text
        if text.spaced[at] and after < len(text.words) and text.kinds[at] == text.kinds[after] == GLYPH and not text.spaced[after] and not self.hits.get(after):
            return at  # the first letter of another word: 100억 조달
        if scale.short:
            if state.last != "D":
                return at
            near = not self.text.spaced[at] or prefixed
            if not near:
                follow = self.hits.get(after, {})
                linked = follow.get(LINK)
                if CURRENCY not in follow and not (linked and CURRENCY in self.hits.get(linked.after, {})):
                    return at
        if state.last == "AND":
            return at
        if not state.scale(scale, after, source):
            return at
        if after > at + 1:
            state.lone = False  # "mil millones" is a number of its own
        return after

    def _value(self, state: _Sum, at: int, payload: Any, after: int, source: str) -> int:
        value, joined = payload
        if state.last == "S" and state.size >= 6 and value_alone(value) and not self._goes_on(at, after):
            return at
        if isinstance(value, list):
            return after if state.pieces(value, after, source) else at
        return after if state.value(value, joined, after, source) else at

    def _goes_on(self, at: int, after: int) -> bool:
        """Whether a number word after a scale has more of the amount behind it: "five million two weeks ago" has not."""
        if self.text.kinds[at] == GLYPH:
            return True
        follow = self.hits.get(after, {})
        linked = follow.get(LINK)
        return any(kind in follow for kind in (SCALE, VALUE, AND, CURRENCY)) or bool(linked and CURRENCY in self.hits.get(linked.after, {}))

    def _small(self, state: _Sum, kind: int, at: int, after: int, payload: Any, source: str) -> int:
        follow = self.hits.get(after, {})
        if kind == SEVERAL and not state.parts and not state.last and SCALE in follow:
            state.push(TEN**payload * 2, TEN**payload, "M", after, source)
            state.several = True
            return after
        if kind == PLUS and not state.parts and (VALUE in follow or SCALE in follow or self._is_digit(after)):
            state.plus, state.last = payload, "PLUS"
            return after
        if kind == ARTICLE and (SCALE in follow or (VALUE in follow and follow[VALUE].payload[0] in (Decimal("0.5"), Decimal("0.25")))):
            if not state.parts and not state.last and SCALE in follow and not follow[SCALE].payload.short:
                state.push(ONE, ONE, "V", after, source)
                return after
            return after if state.last in ("AND", "V") or not state.parts else at
        if kind == LEVEL_BEFORE and not state.parts and not state.last and SCALE in follow:
            state.level, state.last = True, "LEVEL"
            return after
        if kind == POINT and state.last in ("V", "S") and VALUE in follow:
            state.last, state.point = "POINT", ""
            return after
        if kind == ODD and CURRENCY in self.hits[at] and self.hits[at][CURRENCY].after > after:
            return at
        if kind == ODD and state.parts and state.last in ("V", "S", "D"):
            state.open = True
            state.end = after
            return after
        if kind == AND and state.last in ("V", "S", "D") and (VALUE in follow or ARTICLE in follow or self._small_digits(after)):
            state.last = "AND"
            return after
        if kind == LINK and state.last in ("V", "D", "M") and SCALE in follow and not follow[SCALE].payload.short:
            return after
        return at

    def _is_digit(self, at: int) -> bool:
        return at < len(self.text) and self.text.kinds[at] == NUMBER

    def _small_digits(self, at: int) -> bool:
        return False


def value_alone(value: Any) -> bool:
    """Whether a number word or its pieces name no scale of their own and no fraction."""
    if isinstance(value, list):
        return all(kind != SCALE for kind, _ in value)
    return bool(value >= 1)


def _place(value: Decimal) -> Decimal:
    """The place of the last digit that is not zero: 1 for 25, 10 for 20, 100 for 300; 1 below twenty."""
    if value < 20 or value != value.to_integral_value():
        return ONE
    digits = f"{value:f}"
    return TEN ** (len(digits) - len(digits.rstrip("0")))


class _Sum:
    """Adds up words and scales; each part remembers the place below which more may follow."""

    def __init__(self, first: int) -> None:
        self.first, self.end = first, first
        self.parts: list[Decimal] = []
        self.place = ONE
        self.last = ""
        self.source = ""
        self.size = 0
        self.plus: Decimal | None = None
        self.point: str | None = None
        self.several = self.open = self.level = self.lone = self.digits = self.plural = False
        self.unit = ONE
        self.grouped: Decimal | None = None

    def push(self, value: Decimal, place: Decimal, last: str, after: int, source: str) -> None:
        if self.plus is not None:
            value, self.plus = value + self.plus, None
        self.parts.append(value)
        self.place, self.unit, self.last, self.end = place, place, last, after
        self.source = self.source or source

    def pieces(self, pieces: list[tuple[int, Any]], after: int, source: str) -> bool:
        """A compound word, piece by piece; all of them or none."""
        if self.last == "POINT":
            inner = _Sum(self.first)
            if not inner.pieces(pieces, after, source):
                return False
            self.point, self.end = f"{self.point}{sum(inner.parts, Decimal(0)):f}", after
            return True
        if self.last == "D":
            return False
        self.lone = False
        keep = (list(self.parts), self.place, self.unit, self.last, self.end, self.size, self.source)
        for kind, payload in pieces:
            if kind == VALUE:
                good = self.value(payload, True, after, source)
            elif kind == SCALE:
                good = self.scale(payload, after, source)
            else:
                good = self.last in ("V", "S")
            if not good:
                self.parts, self.place, self.unit, self.last, self.end, self.size, self.source = keep
                return False
        return True

    def value(self, value: Decimal, joined: bool, after: int, source: str) -> bool:
        if self.last == "POINT":
            self.point = f"{self.point}{value:f}"
            self.end = after
            return True
        if self.level:
            return False
        self.lone = self.lone and value < 1
        if not self.parts:
            self.push(value, _place(value), "V", after, source)
            return True
        if self.last == "S" and value < 1:
            self.parts.append(value * TEN**self.size)
            self.end = after
            return True
        if self.last == "D":
            return False
        if value < 1:
            if self.last == "V" and self.parts == [ONE]:
                self.parts, self.end = [value], after
                return True
            if self.last != "AND":
                return False
            fits = True
            if self.size:
                value *= TEN**self.size
        else:
            fits = value < self.place and value == value.to_integral_value()
        if self.last == "D" or self.several:
            return False
        if not fits and (self.last == "AND" or joined) and self.parts[-1] < 10 and 20 <= value <= 90:
            self.parts[-1] += value
            self.place, self.last, self.end = ONE, "V", after
            return True
        if not fits:
            return False
        self.parts.append(value)
        self.place = self.unit = _place(value) if value >= 1 else ONE
        self.last, self.end = "V", after
        return True

    def scale(self, scale: Scale, after: int, source: str) -> bool:
        factor = TEN**scale.size
        self._decimals()
        if self.last == "PLUS":
            self.parts, self.plus = [ONE + (self.plus or 0)], None
        elif not self.parts:
            self.parts, self.lone, self.plural = [ONE], True, scale.plural
        elif self.lone and scale.plural:
            self.plural = True
        small: list[Decimal] = []
        while self.parts and self.parts[-1] < factor:
            small.append(self.parts.pop())
        if not small:
            if not (self.last == "S" and factor < self.place):
                return False
            small = [ONE]
        total = sum(small, Decimal(0))
        self.parts.append(total * factor)
        self.unit = (ONE if self.lone else self.unit) * factor
        self.place, self.last, self.end, self.size = factor, "S", after, scale.size
        self.source = source or self.source
        return True

    def _decimals(self) -> None:
        if self.point is not None:
            if self.parts and self.point:
                self.parts[-1] += Decimal(f"0.{self.point}")
            self.point, self.last = None, "V"

    def result(self) -> Number | None:
        self._decimals()
        if not self.parts or (self.several and self.last == "M"):
            return None
        value = sum(self.parts, Decimal(0))
        vague, upper = self.level, None
        if self.level:
            upper = value * 10
        if self.several:
            vague, upper = True, value * SEVERAL_RATIO
        elif self.open:
            upper = value + self.unit
        elif self.lone and self.plural and self.size >= 4:
            vague, upper = True, value * 1000
        lone = self.lone and self.size >= 4
        return Number(
            value, upper, vague, self.first, self.end, self.size, self.digits, lone, self.source, None if self.size else self.grouped
        )
