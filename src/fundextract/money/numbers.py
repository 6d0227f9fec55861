"""Numbers as texts write them: digits, words, scales and mixtures of all three, to one exact value or an
interval."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..text import GLYPH, NUMBER, WORD, Text
from .kinds import AND, ARTICLE, CURRENCY, LEVEL_BEFORE, LINK, ODD, PLUS, POINT, SCALE, SEVERAL, VALUE, Scale
from .lexicon import Lexicon
from .literals import LITERAL, grouped, read_literal
from .scan import HYPHEN, Hits
from .sums import MAX_STEPS, ONE, TEN, Number, Sum, place_of, same_scale

Literal = tuple[Decimal | None, int, Decimal | None]


class Numbers:
    """Reads numbers of one text; `hits` are its phrases."""

    def __init__(self, text: Text, hits: Hits, lexicon: Lexicon) -> None:
        self.text, self.hits, self.lexicon = text, hits, lexicon
        self.literals: dict[int, Literal] = {}

    def literal(self, at: int) -> Literal:
        """The digits at a token: value, the token behind, the value if a lone separator parts thousands.

        The value is None where the digits are no number.
        """
        cached = self.literals.get(at)
        if cached is not None:
            return cached
        text = self.text
        match = LITERAL.match(text.low, text.starts[at])
        assert match is not None
        end, after = match.end(), at
        if match.group().find(",") > 0 and "，" in text.view[match.start() : end]:
            end = text.starts[at] + text.view[match.start() : end].index("，")
        if " " in match.group() and self._ends_word(at):
            end = text.starts[at] + match.group().index(" ")  # Auto1 460 Millionen
        while after < len(text) and text.ends[after] <= end:
            after += 1
        written = text.low[match.start() : end]
        if " " in written and "," not in written and self._loose_cents(at, after):
            written, after = f"{written},{text.words[after + 1]}", after + 2
        value = read_literal(written, self.lexicon.seps)
        low = text.low
        fraction = self._slashed(written, after)
        if fraction is not None:
            self.literals[at] = slashed = fraction, after + 2, None
            return slashed
        if (
            value is not None
            and end == match.end()
            and end + 1 < len(low)
            and low[end] in ".,"
            and low[end + 1].isdigit()
        ):
            value = None
        self.literals[at] = found = (
            value,
            after,
            grouped(written, self.lexicon.seps, self.lexicon.unsure) if value is not None else None,
        )
        return found

    def _ends_word(self, at: int) -> bool:
        """Whether a digit ends a word that is no currency, so that no thousands follow it: Auto1 460."""
        text = self.text
        return (
            at > 0
            and not text.spaced[at]
            and text.kinds[at - 1] == WORD
            and CURRENCY not in self.hits.get(at - 1, {})
        )

    def _slashed(self, written: str, after: int) -> Decimal | None:
        """The value of digits whose fraction stands behind a slash, where the language writes it so and a
        scale or a currency follows: ۳/۵ میلیون."""
        text, hits = self.text, self.hits
        if (
            not self.lexicon.slash
            or after + 2 >= len(text)
            or text.words[after] != "/"
            or text.kinds[after + 1] != NUMBER
            or not written.isdigit()
            or any(text.spaced[after : after + 2])
            or len(text.words[after + 1]) > 3
            or {SCALE, CURRENCY}.isdisjoint(hits.get(after + 2, {}))
        ):
            return None
        return Decimal(f"{written}.{text.words[after + 1]}")

    def _loose_cents(self, at: int, after: int) -> bool:
        """Whether ", 38" and a currency follow: "1 599 059, 38 euro", as typesetting breaks it."""
        text = self.text
        if (
            after + 2 >= len(text)
            or text.words[after] != ","
            or text.spaced[after]
            or not text.spaced[after + 1]
        ):
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
        state = Sum(first)
        at, steps, count = first, 0, len(self.text)
        while at < count and steps < MAX_STEPS:
            steps += 1
            step = self._step(state, at, prefixed)
            if step <= at:
                break
            at = step
        return state.result()

    def _step(self, state: Sum, at: int, prefixed: bool) -> int:
        text = self.text
        if text.kinds[at] == NUMBER:
            return self._digits(state, at)
        if (
            text.words[at] == "."
            and not state.parts
            and prefixed
            and at + 1 < len(text)
            and text.kinds[at + 1] == NUMBER
            and not text.spaced[at + 1]
        ):
            digits = text.words[at + 1]
            if len(digits) <= 12:
                state.push(Decimal(f"0.{digits}"), TEN ** -len(digits), "D", at + 2, "")
                return at + 2
        if (
            text.words[at] == "+"
            and state.last == "D"
            and not text.spaced[at]
            and SCALE in self.hits.get(at + 1, {})
        ):
            return at + 1  # $100+ million
        found = self.hits.get(at)
        if found is None:
            if (
                text.words[at] == HYPHEN
                and state.last in ("V", "D", "S", "M")
                and not text.spaced[at]
                and at + 1 < len(text)
                and not text.spaced[at + 1]
            ):
                follow = self.hits.get(at + 1)
                if follow and (SCALE in follow or (VALUE in follow and state.last == "V")):
                    return at + 1
            return at
        scale, value, money = found.get(SCALE), found.get(VALUE), found.get(CURRENCY)
        if scale is not None and money is not None and money.after > scale.after and not scale.payload.short:
            scale = None  # "5 NT$" in Vietnamese, where nt is a scale of its own
        if scale is not None and SEVERAL in found and found[SEVERAL].after > scale.after:
            scale = None
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

    def _digits(self, state: Sum, at: int) -> int:
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
        unit = TEN**exponent if isinstance(exponent, int) and exponent < 0 else place_of(value)
        state.push(value, unit, "D", after, "")
        state.digits, state.grouped = True, group if len(state.parts) == 1 else None
        return after

    def _scale(self, state: Sum, at: int, scale: Scale, after: int, source: str, prefixed: bool) -> int:
        text = self.text
        if (
            text.spaced[at]
            and after < len(text.words)
            and text.kinds[at] == text.kinds[after] == GLYPH
            and not text.spaced[after]
            and not self.hits.get(after)
        ):
            return at  # the first letter of another word: 100억 조달
        if (
            scale.plural
            and state.last
            and after - 1 > at
            and LINK in self.hits.get(after - 1, {})
            and CURRENCY not in self.hits.get(after, {})
        ):
            after -= 1  # 150 millones | de Acme
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
        alone = state.lone and not state.digits
        if not state.scale(scale, after, source):
            return at
        if text.kinds[at] == GLYPH and self.lexicon.lone == "vague":
            state.lone = state.lone or alone  # 百万 is as vague as 千万
        elif after > at + 1 and not scale.plural:
            state.lone = False  # "mil millones" is a number of its own
        return after

    def _value(self, state: Sum, at: int, payload: Any, after: int, source: str) -> int:
        value, joined = payload
        if state.last == "S" and state.size >= 6 and value_alone(value) and not self._goes_on(at, after):
            return at
        if isinstance(value, list):
            return after if state.pieces(value, after, source) else at
        return after if state.value(value, joined, after, source) else at

    def _goes_on(self, at: int, after: int) -> bool:
        """Whether a number word after a scale has more of the amount behind it: "five million two weeks ago"
        has not."""
        if self.text.kinds[at] == GLYPH:
            return True
        follow = self.hits.get(after, {})
        linked = follow.get(LINK)
        return any(kind in follow for kind in (SCALE, VALUE, AND, CURRENCY)) or bool(
            linked and CURRENCY in self.hits.get(linked.after, {})
        )

    def _small(self, state: Sum, kind: int, at: int, after: int, payload: Any, source: str) -> int:
        follow = self.hits.get(after, {})
        if kind == SEVERAL and not state.parts and not state.last and SCALE in follow:
            state.push(TEN**payload * 2, TEN**payload, "M", after, source)
            state.several = True
            return after
        if kind == PLUS and not state.parts and (VALUE in follow or SCALE in follow or self._is_digit(after)):
            state.plus, state.last = payload, "PLUS"
            return after
        if kind == ARTICLE and (
            SCALE in follow
            or (VALUE in follow and follow[VALUE].payload[0] in (Decimal("0.5"), Decimal("0.25")))
        ):
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
        if (
            kind == AND
            and state.last in ("V", "S", "D")
            and (VALUE in follow or ARTICLE in follow)
            and not self._another(state, follow)
        ):
            state.last = "AND"
            return after
        if (
            kind == LINK
            and state.last in ("V", "D", "M")
            and SCALE in follow
            and not follow[SCALE].payload.short
        ):
            return after
        return at

    def _is_digit(self, at: int) -> bool:
        return at < len(self.text) and self.text.kinds[at] == NUMBER

    def _another(self, state: Sum, follow: dict[int, Any]) -> bool:
        """Whether a number of its own follows an "and": its scale is the one before, as in
        "20 millions et un million et demi"."""
        if state.last != "S":
            return False
        scales = [
            self.hits.get(follow[kind].after, {}).get(SCALE) for kind in (VALUE, ARTICLE) if kind in follow
        ]
        return any(scale is not None and same_scale(state.size, scale.payload.size) for scale in scales)


def value_alone(value: Any) -> bool:
    """Whether a number word or its pieces name no scale of their own and no fraction."""
    if isinstance(value, list):
        return all(kind != SCALE for kind, _ in value)
    return bool(value >= 1)
