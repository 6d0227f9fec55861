"""A number beside a currency, in either order, with every way they are put together; and ranges of two."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from ..text import GLYPH, NUMBER, Text
from .bounds import Cues
from .kinds import (
    AND,
    ARTICLE,
    CURRENCY,
    LEVEL,
    LEVEL_BEFORE,
    LINK,
    MIXED,
    PLUS,
    SCALE,
    SEVERAL,
    TO,
    VAGUE,
    VALUE,
    WORD_CODE,
    Currency,
)
from .lexicon import Lexicon
from .numbers import Numbers
from .scan import HYPHEN, Hit, Hits, scan
from .sums import TEN, Number

STARTS = frozenset({VALUE, SCALE, SEVERAL, ARTICLE, PLUS, LEVEL_BEFORE})
THREE_DECIMALS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})


class Amount(NamedTuple):
    """A number with its currency, in tokens."""

    first: int
    after: int
    number: Number
    currency: Currency | None
    prefixed: bool
    value: Decimal | None
    upper: Decimal | None
    vague: bool
    sources: tuple[str, ...]
    range: bool = False


class Amounts:
    """Reads amounts of one text; `hits` are its phrases."""

    def __init__(self, text: Text, known: Lexicon) -> None:
        self.text, self.known = text, known
        self.hits: Hits = scan(text, known)
        self.numbers = Numbers(text, self.hits, known)
        self.cues = Cues(text, self.hits, known)
        self.count = len(text)

    def skip(self, at: int) -> int:
        if self.text.kinds[at] == NUMBER:
            return max(at + 1, self.numbers.literal(at)[1])
        return at + 1

    def amount(self, at: int, shared: bool = False) -> Amount | None:
        """The amount that begins at a token: currency and number in either order, or a vague phrase; `shared`
        where the first number of a range stands behind its currency, so that "$5-10 m" are millions."""
        before = self._prefix(at)
        if before is not None:
            currency, after, source = before
            number = self._number(after, prefixed=True)
            if number is not None and self._plausible(currency, number, at):
                return self._complete(at, number, currency, (source,))
        number = self._number(at, prefixed=shared)
        vague = self.hits.get(at, {}).get(VAGUE)
        if number is not None and (vague is None or vague.after < number.after):
            return self._complete(at, number, None, ())
        return self._vague(at)

    def _number(self, at: int, prefixed: bool) -> Number | None:
        if at >= self.count:
            return None
        if self.text.kinds[at] != NUMBER:
            found = self.hits.get(at)
            if (
                self.known.edge
                and not prefixed
                and at
                and not self.text.spaced[at]
                and self.text.kinds[at - 1] == GLYPH
            ):
                return None
            if (found is None or STARTS.isdisjoint(found)) and not (prefixed and self.text.words[at] == "."):
                return None
        return self.numbers.read(at, prefixed)

    def _currency(self, at: int) -> tuple[Currency, int, str] | None:
        found = self.hits.get(at)
        hit = found.get(CURRENCY) if found else None
        if hit is None or found is None or hit.payload is None:
            return None
        currency: Currency = hit.payload
        written = self.text.token_text(at, hit.after)
        if currency.code and not written.isupper() and not written.islower():
            return None
        exact = currency.exact or (currency.readings[0] if currency.code and WORD_CODE in found else "")
        if exact and written != exact:
            return None
        return currency, hit.after, hit.source

    def _prefix(self, at: int) -> tuple[Currency, int, str] | None:
        got = self._currency(at)
        if got is None or not got[0].before:
            return None
        more = self._currency(got[1])
        if more is not None and more[0].before:
            both = merge(got[0], more[0])
            if both is not None:
                return both, more[1], got[2]
        return got

    def _plausible(self, currency: Currency, number: Number, at: int) -> bool:
        """Codes that are words ("ALL 5 of us") and signs that are letters ("Q2") need a number only money
        has."""
        if currency.exact.isalpha() and not currency.code:
            return number.digits and bool(number.scale or number.value >= 1000)
        if currency.code and WORD_CODE in self.hits.get(at, {}):
            return bool(number.scale or number.value >= 1000 or number.value.as_tuple().exponent == -2)
        return True

    def _level(self, at: int) -> bool:
        """Whether a level word (억원대) stands at a token; glued, where words are parted by spaces."""
        hit = self.hits.get(at, {}).get(LEVEL)
        return hit is not None and not (self.known.edge and any(self.text.spaced[at : hit.after]))

    def _complete(
        self, first: int, number: Number, currency: Currency | None, sources: tuple[str, ...]
    ) -> Amount:
        after, vague, upper = number.after, number.vague, number.upper
        value: Decimal = number.value
        prefixed = currency is not None
        if self._level(after) and (prefixed or number.scale or number.digits):  # 반대 is no half
            after, vague, upper = self.hits[after][LEVEL].after, True, value * 10
        mixed = self.hits.get(after, {}).get(MIXED)
        if (
            mixed is not None
            and mixed.payload[1].exact
            and self.text.token_text(after, mixed.after) != mixed.payload[1].exact
        ):
            mixed = None
        tens = mixed is not None and mixed.payload[0] == 1
        if (
            mixed is not None
            and (currency is None or merge(currency, mixed.payload[1]) is not None)  # $100 mdd
            and (number.digits or tens)
            and _stacks(number.scale, mixed)
        ):
            size, currency = mixed.payload
            if number.grouped is not None and str(size) == self.known.grouped:
                value = number.grouped  # 1,300 mdd
            value, after = value * TEN**size, mixed.after
            number = number._replace(scale=size + number.scale, after=after, grouped=None)
        suffix = self._suffix(after, currency) if mixed is None else None
        if suffix is not None and self._too_little(suffix[0], number):
            suffix = None
        if suffix is not None:
            found, behind, source = suffix
            currency = found if currency is None else merge(currency, found) or currency
            sources += (source,)
            after = behind
            late = self.hits.get(after, {}).get(SCALE)
            if (
                late is not None
                and not number.scale
                and not (late.payload.short and self.text.spaced[after])
                and not late.payload.plural
            ):
                value, after = value * TEN**late.payload.size, late.after
                number = number._replace(scale=late.payload.size, after=after)
            if self._level(after):
                after, vague, upper = self.hits[after][LEVEL].after, True, value * 10
        if currency is not None and currency.part is not None:
            value = value * currency.part
        if (
            number.grouped is not None
            and (not number.scale or self._grouped_scale(number, currency))
            and not (currency and currency.readings[0] in THREE_DECIMALS)
        ):
            value = number.grouped
        if number.source:
            sources += (number.source,)
        return Amount(first, after, number, currency, prefixed, value, upper, vague, sources)

    def _grouped_scale(self, number: Number, currency: Currency | None) -> bool:
        """Whether the lone decimal sign of a number with a scale parts thousands, as half of a language
        writes it: US$ 1,000 millones, but 1,125 millones de euros."""
        return (
            currency is not None and currency.readings[0] != "EUR" and str(number.scale) == self.known.grouped
        )

    @staticmethod
    def _too_little(currency: Currency, number: Number) -> bool:
        """Words that name a currency only where the number says so too."""
        if currency.shy:
            return not number.scale and number.value != 1
        return currency.digits and not (number.digits or number.scale)

    def _suffix(self, at: int, currency: Currency | None) -> tuple[Currency, int, str] | None:
        text, hits = self.text, self.hits
        where = at
        bracket = False
        if at < self.count and text.words[at] == "(" and at + 2 < self.count:
            inner = self._currency(at + 1)
            if inner is not None and inner[1] < self.count and text.words[inner[1]] == ")":
                if currency is not None and merge(currency, inner[0]) is None:
                    return None
                return inner[0], inner[1] + 1, inner[2]
            return None
        got = self._currency(at)
        if got is None:
            found = hits.get(at)
            if found and LINK in found:
                where = found[LINK].after
            elif at < self.count and text.words[at] == HYPHEN and not text.spaced[at]:
                where, bracket = at + 1, True
            else:
                return None
            got = self._currency(where)
            if got is None or (bracket and (text.spaced[where] or self._starts_number(got[1]))):
                return None
        meant, after, _ = got
        if not meant.after:
            return None
        if currency is not None and merge(currency, meant) is None:
            return None
        if (
            meant.before
            and self._starts_number(after)
            and self._belongs_right(where, after, currency is not None)
        ):
            return None
        return got

    def _starts_number(self, at: int) -> bool:
        if at >= self.count:
            return False
        return self.text.kinds[at] == NUMBER or (
            VALUE in self.hits.get(at, {}) and self.text.kinds[at] == GLYPH
        )

    def _belongs_right(self, sign: int, after: int, has_own: bool) -> bool:
        left, right = self.text.spaced[sign], self.text.spaced[after]
        if left != right:
            return left
        if not has_own and sign and self.text.kinds[sign - 1] == self.text.kinds[sign] == GLYPH:
            return False  # 3.2亿美元2025年到期
        return has_own or self.known.seps.before

    def _vague(self, at: int) -> Amount | None:
        found = self.hits.get(at)
        hit = found.get(VAGUE) if found else None
        if hit is None:
            return None
        low, high = hit.payload if hit.payload is not None else (Decimal(0), None)
        number = Number(low, high, True, at, hit.after, 0, False, False, hit.source)
        suffix = self._suffix(hit.after, None)
        currency, after = (suffix[0], suffix[1]) if suffix else (None, hit.after)
        return Amount(
            at, after, number, currency, False, low if high is not None else None, high, True, (hit.source,)
        )

    def joined(self, one: Amount) -> Amount:
        """Joins "$5M to $7M", "5-7 million euros", "between 10 and 20 dollars" to one amount."""
        if one.vague or one.value is None or one.after >= self.count:
            return one
        if one.currency is None and one.number.digits:
            one = self._alike(one) if one.number.scale else self._shared(one)
        at = self._range_word(one)
        if at is None or at >= self.count or (self.text.kinds[at] != NUMBER and at not in self.hits):
            return one
        two = self.amount(at, shared=one.prefixed)
        if two is None or two.vague or two.value is None:
            return one
        currency = self._range_currency(one, two, at)
        if currency is None and not self._bare_range(one, two, at):
            return one
        low, high = one.value, two.value
        assert low is not None
        if not one.number.scale and two.number.scale and low < two.value / TEN**two.number.scale:
            low *= TEN**two.number.scale
        if low >= high:
            return one
        return Amount(
            one.first,
            two.after,
            two.number,
            currency,
            one.prefixed,
            low,
            high,
            False,
            one.sources + two.sources,
            True,
        )

    def _shared(self, one: Amount) -> Amount:
        """The first of several numbers that share scale and currency, with both: 40 and 104 million euros."""
        assert one.value is not None
        if one.value >= 1000 or self.cues.opened(one.first):
            return one
        found = self.hits.get(one.after, {})
        comma = self.text.words[one.after] == "," and one.after + 1 < self.count
        if not comma and AND not in found:
            return one
        at = one.after + 1 if comma else found[AND].after
        if at >= self.count or self.text.kinds[at] != NUMBER or not self.text.spaced[at]:
            return one
        two = self.amount(at)
        if two is not None and comma:  # only where an "and" ends the list: 4, 5 and 6 million
            last = self._shared(two) if two.currency is None and two.after < self.count else None
            two = last if last is not two else None
        if two is None or two.currency is None or two.prefixed or two.vague or two.number.scale < 6:
            return one
        number = one.number._replace(scale=two.number.scale, grouped=None)
        value = one.value * TEN**two.number.scale
        return one._replace(
            number=number, value=value, currency=two.currency, sources=one.sources + two.sources
        )

    def _alike(self, one: Amount) -> Amount:
        """The first of two sums of one scale that only the second tells the currency of: 20 million and 30
        million euros."""
        join = self.hits.get(one.after, {}).get(AND)
        if join is None or join.after >= self.count or self.text.kinds[join.after] != NUMBER:
            return one
        two = self.amount(join.after)
        if two is None or two.currency is None or two.prefixed or two.vague:
            return one
        if two.number.scale != one.number.scale or self.cues.opened(one.first):
            return one
        return one._replace(currency=two.currency, sources=one.sources + two.sources)

    def _range_word(self, one: Amount) -> int | None:
        found = self.hits.get(one.after, {})
        to, join = found.get(TO), found.get(AND)
        if to is not None and (join is None or join.after < to.after or self.cues.opened(one.first)):
            return to.after  # "and up to" is longer than "and"
        if join is not None and self.cues.opened(one.first):
            return join.after
        if self.text.words[one.after] == HYPHEN:
            year = one.number.digits and one.value is not None and 1900 <= one.value < 2100
            if not self.text.spaced[one.after] or one.currency is not None or one.number.scale or not year:
                return one.after + 1
        return None

    def _bare_range(self, one: Amount, two: Amount, at: int) -> bool:
        """Whether two numbers without a currency are one range: between 4 and 5 million, 4-5 million."""
        if one.currency is not None or two.currency is not None or two.number.scale < 6:
            return False
        tight = self.text.words[one.after] == HYPHEN and not self.text.spaced[at]
        return self.cues.opened(one.first) or (tight and not one.number.scale and one.number.digits)

    def _range_currency(self, one: Amount, two: Amount, at: int) -> Currency | None:
        if one.currency is not None and two.currency is not None:
            return merge(one.currency, two.currency)
        if one.currency is not None:
            tight = not self.text.spaced[at] or two.value != two.number.value.to_integral_value()
            if TO in self.hits.get(one.after, {}) and self.cues.opened(one.first) and not two.number.scale:
                return one.currency
            good = (
                one.prefixed
                and (two.number.scale or not one.number.scale)
                and (tight or two.number.scale or TO in self.hits.get(one.after, {}))
            )
            return one.currency if good else None
        if two.currency is not None and two.prefixed and not self.text.spaced[two.first]:
            return None
        year = (
            one.number.digits and not one.number.scale and one.value is not None and 1900 <= one.value < 2100
        )
        return two.currency if not (year and two.number.scale) else None


def _stacks(scale: int, mixed: Hit) -> bool:
    """Whether a scale glued to a code may follow: "12 MUSD", "25 mil MUSD"; so may a name for ten of a
    currency, میلیارد تومان."""
    return not scale or (scale == 3 and mixed.payload[0] == 6) or mixed.payload[0] == 1


def merge(one: Currency, two: Currency) -> Currency | None:
    """Two statements of one currency: the readings both allow, the surer statement's order first."""
    shared = [code for code in one.readings if code is not None and code in two.readings]
    if not shared:
        return None
    sure = one if len(one.readings) <= len(two.readings) else two
    return sure._replace(readings=tuple(code for code in sure.readings if code in shared), before=one.before)
