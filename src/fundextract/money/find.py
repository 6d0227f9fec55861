"""Numbers beside currencies: every amount of a text, its bound, and which amounts say the same money again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from ..models import Bound, Money
from ..text import GLYPH, NUMBER, Text
from .bounds import Cues
from .lexicon import (
    AND, ARTICLE, COUNTED, CURRENCY, LEVEL, LEVEL_BEFORE, LINK, MIXED, NONE, PLUS, SCALE, SEVERAL, TO, VAGUE, VALUE, WORD_CODE, Currency, Lexicon, lexicon,
)  # fmt: skip
from .numbers import TEN, Number, Numbers
from .scan import HYPHEN, Hits, scan

STARTS = frozenset({VALUE, SCALE, SEVERAL, ARTICLE, PLUS, LEVEL_BEFORE})
BEGINS = STARTS | {CURRENCY, VAGUE}
MILLION = Decimal(1_000_000)
_DIGIT = re.compile("[0-9]")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3005-\u9fff\uac00-\ud7a3]")
_SIGNS = re.compile(
    "[$\\\\\u00a2-\u00a5\u058f\u060b\u09f2\u09f3\u17db\ufdfc\u20a0-\u20cf\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0300-\u036f\u3099\u309a]|:-"
)
_WORDS = re.compile("[^\\W\\d_](?:[^\\W\\d_]|[\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0962\u0963])*")
THREE_DECIMALS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})


class MoneyMention(NamedTuple):
    """An amount in a text.

    Attributes:
        start, end: offsets in the view of the text, words that bound the amount included ("oltre", "up to").
        money: what it says.
        restates: index, in the same list, of the mention this one says again in another currency.
        sources: pack lines that knew its words.
        core: the same span without the bounding words.
    """

    start: int
    end: int
    money: Money
    restates: int | None
    sources: tuple[str, ...]
    core: tuple[int, int]


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


def find_money(text: Text, langs: Sequence[str], country: str | None = None, bare: bool = False) -> list[MoneyMention]:
    """Every amount of money in a text, in text order.

    Args:
        text: the text.
        langs: pack codes in order of belief.
        country: ISO 3166 code of the outlet's country; orders what a bare "$" or "kr" may mean.
        bare: whether to return numbers of a million or more without a currency too; their `alternatives` then hold
            the currency named last before them and the one the language implies (亿 in Chinese: CNY).

    Example:
        >>> [str(item.money) for item in find_money(Text("raises over $5.5M (about 5 million euros)"), ["en"])]
        ['at least USD 5,500,000', 'about EUR 5,000,000']
    """
    known = lexicon(tuple(langs), country)
    if known.heads.isdisjoint(text.words) and not (bare and (not known.bare_heads.isdisjoint(text.words) or NUMBER in text.kinds)):
        return []
    return _Finder(text, known, bare).run()


def hopeless(low: str, known: Lexicon) -> bool:
    """Whether a folded text surely has no money: no number, or no sign and no word of a currency.

    A hint that costs next to nothing; what it lets through is read in full.
    """
    if _UNSPACED.search(low):
        return False
    words = _WORDS.findall(low)
    if not known.glued and not _DIGIT.search(low) and known.number_heads.isdisjoint(words):
        return True
    return known.keys.isdisjoint(words) and not _SIGNS.search(low)


def vague_ends(text: Text, langs: Sequence[str]) -> tuple[Decimal, Decimal] | None:
    """The ends of the interval a vague amount states, None where a text has no such amount."""
    finder = _Finder(text, lexicon(tuple(langs), None), bare=True)
    for at in range(len(text)):
        amount = finder.amount(at) if text.kinds[at] == NUMBER or at in finder.hits else None
        if amount is not None:
            low, high = amount.value, amount.upper
            if low is not None and high is None and amount.number.lone:
                high = low * 10
            return None if low is None or high is None else (_whole(low), _whole(high))
    return None


def _whole(value: Decimal) -> Decimal:
    return _plain(value) or Decimal(0)


class _Finder:
    def __init__(self, text: Text, known: Lexicon, bare: bool) -> None:
        self.text, self.known, self.bare = text, known, bare
        self.hits: Hits = scan(text, known)
        self.numbers = Numbers(text, self.hits, known)
        self.cues = Cues(text, self.hits, known)
        self.count = len(text)
        self.carried: str | None = None

    def run(self) -> list[MoneyMention]:
        found: list[MoneyMention] = []
        spans: list[tuple[int, int, int]] = []
        at = 0
        kinds, hits = self.text.kinds, self.hits
        while at < self.count:
            if kinds[at] != NUMBER:
                here = hits.get(at)
                if here is None or BEGINS.isdisjoint(here):
                    at += 1
                    continue
            amount = self.amount(at)
            if amount is None:
                at = self._skip(at)
                continue
            amount = self._range(amount)
            if amount.currency is None and not (self.bare and self._bare_enough(amount)):
                at = max(at + 1, amount.after if amount.number.after > at else at + 1)
                continue
            if self._refused(amount):
                at = amount.after
                continue
            first, after, mention = self._mention(amount, spans[-1][1] if spans else 0)
            spans.append((amount.first, after, first))
            found.append(mention)
            at = after
        return self.cues.restated(found, spans)

    def _skip(self, at: int) -> int:
        if self.text.kinds[at] == NUMBER:
            return max(at + 1, self.numbers.literal(at)[1])
        return at + 1

    def amount(self, at: int) -> Amount | None:
        """The amount that begins at a token: currency and number in either order, or a vague phrase."""
        before = self._prefix(at)
        if before is not None:
            currency, after, source = before
            number = self._number(after, prefixed=True)
            if number is not None and self._plausible(currency, number, at):
                return self._complete(at, number, currency, (source,))
        number = self._number(at, prefixed=False)
        vague = self.hits.get(at, {}).get(VAGUE)
        if number is not None and (vague is None or vague.after < number.after):
            return self._complete(at, number, None, ())
        return self._vague(at)

    def _number(self, at: int, prefixed: bool) -> Number | None:
        if at >= self.count:
            return None
        if self.text.kinds[at] != NUMBER:
            found = self.hits.get(at)
            if self.known.edge and not prefixed and at and not self.text.spaced[at] and self.text.kinds[at - 1] == GLYPH:
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
            both = _merge(got[0], more[0])
            if both is not None:
                return both, more[1], got[2]
        return got

    def _plausible(self, currency: Currency, number: Number, at: int) -> bool:
        """Codes that are words ("ALL 5 of us") and signs that are letters ("Q2") need a number only money has."""
        if currency.exact.isalpha() and not currency.code:
            return number.digits and bool(number.scale or number.value >= 1000)
        if currency.code and WORD_CODE in self.hits.get(at, {}):
            return bool(number.scale or number.value >= 1000 or number.value.as_tuple().exponent == -2)
        return True

    def _level(self, at: int) -> bool:
        """Whether a level word (억원대) stands at a token; glued, where words are parted by spaces."""
        hit = self.hits.get(at, {}).get(LEVEL)
        return hit is not None and not (self.known.edge and any(self.text.spaced[at : hit.after]))

    def _complete(self, first: int, number: Number, currency: Currency | None, sources: tuple[str, ...]) -> Amount:
        after, vague, upper = number.after, number.vague, number.upper
        value: Decimal = number.value
        prefixed = currency is not None
        if self._level(after):
            after, vague, upper = self.hits[after][LEVEL].after, True, value * 10
        mixed = self.hits.get(after, {}).get(MIXED)
        if mixed is not None and mixed.payload[1].exact and self.text.token_text(after, mixed.after) != mixed.payload[1].exact:
            mixed = None
        if mixed is not None and currency is None and number.digits and not number.scale:
            size, currency = mixed.payload
            value, after = value * TEN**size, mixed.after
            number = number._replace(scale=size, after=after, grouped=None)
        suffix = self._suffix(after, currency) if mixed is None else None
        if suffix is not None and self._too_little(suffix[0], number):
            suffix = None
        if suffix is not None:
            found, behind, source = suffix
            currency = found if currency is None else _merge(currency, found) or currency
            sources += (source,)
            after = behind
            late = self.hits.get(after, {}).get(SCALE)
            if late is not None and not number.scale and not (late.payload.short and self.text.spaced[after]) and not late.payload.plural:
                value, after = value * TEN**late.payload.size, late.after
                number = number._replace(scale=late.payload.size, after=after)
            if self._level(after):
                after, vague, upper = self.hits[after][LEVEL].after, True, value * 10
        if currency is not None and currency.part is not None:
            value = value * currency.part
        if number.grouped is not None and not number.scale and not (currency and currency.readings[0] in THREE_DECIMALS):
            value = number.grouped
        if number.source:
            sources += (number.source,)
        return Amount(first, after, number, currency, prefixed, value, upper, vague, sources)

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
                if currency is not None and _merge(currency, inner[0]) is None:
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
        if currency is not None and _merge(currency, meant) is None:
            return None
        if meant.before and self._starts_number(after) and self._belongs_right(where, after, currency is not None):
            return None
        return got

    def _starts_number(self, at: int) -> bool:
        if at >= self.count:
            return False
        return self.text.kinds[at] == NUMBER or (VALUE in self.hits.get(at, {}) and self.text.kinds[at] == GLYPH)

    def _belongs_right(self, sign: int, after: int, has_own: bool) -> bool:
        left, right = self.text.spaced[sign], self.text.spaced[after]
        if left != right:
            return left
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
        return Amount(at, after, number, currency, False, low if high is not None else None, high, True, (hit.source,))

    def _range(self, one: Amount) -> Amount:
        """Joins "$5M to $7M", "5-7 million euros", "between 10 and 20 dollars" to one amount."""
        if one.vague or one.value is None or one.after >= self.count:
            return one
        at = self._range_word(one)
        if at is None or at >= self.count or (self.text.kinds[at] != NUMBER and at not in self.hits):
            return one
        two = self.amount(at)
        if two is None or two.vague or two.value is None:
            return one
        currency = self._range_currency(one, two, at)
        if currency is None:
            return one
        low, high = one.value, two.value
        if not one.number.scale and two.number.scale and low < two.value / TEN**two.number.scale:
            low *= TEN**two.number.scale
        if low >= high:
            return one
        return Amount(one.first, two.after, two.number, currency, one.prefixed, low, high, False, one.sources + two.sources, True)

    def _range_word(self, one: Amount) -> int | None:
        found = self.hits.get(one.after, {})
        if TO in found:
            return found[TO].after
        if AND in found and self.cues.opened(one.first):
            return found[AND].after
        if self.text.words[one.after] == HYPHEN:
            year = one.number.digits and one.value is not None and 1900 <= one.value < 2100
            if not self.text.spaced[one.after] or one.currency is not None or one.number.scale or not year:
                return one.after + 1
        return None

    def _range_currency(self, one: Amount, two: Amount, at: int) -> Currency | None:
        if one.currency is not None and two.currency is not None:
            return _merge(one.currency, two.currency)
        if one.currency is not None:
            tight = not self.text.spaced[at] or two.value != two.number.value.to_integral_value()
            if TO in self.hits.get(one.after, {}) and self.cues.opened(one.first) and not two.number.scale:
                return one.currency
            good = one.prefixed and (two.number.scale or not one.number.scale) and (tight or two.number.scale or TO in self.hits.get(one.after, {}))
            return one.currency if good else None
        if two.currency is not None and two.prefixed and not self.text.spaced[two.first]:
            return None
        year = one.number.digits and not one.number.scale and one.value is not None and 1900 <= one.value < 2100
        return two.currency if not (year and two.number.scale) else None

    def _bare_enough(self, amount: Amount) -> bool:
        if COUNTED in self.hits.get(amount.after, {}):
            return False
        if amount.number.lone and not amount.vague:
            single = self.text.kinds[amount.first] == GLYPH and amount.number.after == amount.first + 1
            return amount.number.scale >= 6 and not single and self.cues.bound_before(amount.first) is not None
        if amount.vague:
            return amount.number.scale >= 4 or not amount.number.digits
        return bool(amount.number.scale >= 4 and amount.value is not None and amount.value >= MILLION)

    def _refused(self, amount: Amount) -> bool:
        """Phrases that look like money and are none, and a scale alone where the language gives it no meaning."""
        none = self.hits.get(amount.first, {}).get(NONE)
        if none is not None and none.after >= amount.after:
            return True
        before = amount.first - 1
        if before >= 0 and self.text.words[before] == "±":
            return True
        if before >= 0 and amount.prefixed and self.text.kinds[before] == NUMBER and not self.text.spaced[amount.first]:
            return True
        if amount.number.lone and not amount.vague:
            single = amount.number.after == amount.first + 1 and self.text.kinds[amount.first] == GLYPH
            if self.known.lone not in ("one", "vague") or (single and self.known.lone == "one"):
                return self.cues.bound_before(amount.first) is None
        return False

    def _mention(self, amount: Amount, floor: int) -> tuple[int, int, MoneyMention]:
        text = self.text
        first, after, bound, source = self.cues.bound(amount.first, amount.after, floor)
        vague, value, upper = amount.vague, amount.value, amount.upper
        if amount.number.lone and not vague and bound == "exact" and self.known.lone == "vague" and value is not None:
            vague, upper = True, value * 10
        if amount.range:
            bound = "range"
        elif vague:
            bound, value = "vague", None
        elif upper is not None and bound in ("exact", "about"):
            bound = "at_least"
        readings = amount.currency.readings if amount.currency is not None else (None,)
        alternatives = tuple(code for code in readings[1:] if code is not None)
        if amount.currency is None:
            likely = dict.fromkeys(code for code in (self.carried, self.known.implied) if code)
            alternatives = tuple(likely)
        elif readings[0] is not None:
            self.carried = readings[0]
        start, end = text.starts[first], text.ends[after - 1]
        begin, finish = text.span(start, end)
        money = Money(
            value=_plain(value), currency=readings[0], bound=bound, upper=_plain(upper), alternatives=alternatives,
            text=text.original[begin:finish],
        )  # fmt: skip
        sources = tuple(dict.fromkeys((*amount.sources, *((source,) if source else ()))))
        core = (text.starts[amount.first], text.ends[amount.after - 1])
        return first, after, MoneyMention(start, end, money, None, sources, core)


def _plain(value: Decimal | None) -> Decimal | None:
    """Without exponent and trailing zeros after the point: 5E+6 is 5000000, 7.50 is 7.5."""
    if value is None:
        return None
    whole = value.to_integral_value()
    return Decimal(f"{whole:f}") if value == whole else Decimal(f"{value.normalize():f}")


def _merge(one: Currency, two: Currency) -> Currency | None:
    """Two statements of one currency: the readings both allow, the surer statement's order first."""
    shared = [code for code in one.readings if code is not None and code in two.readings]
    if not shared:
        return None
    sure = one if len(one.readings) <= len(two.readings) else two
    return sure._replace(readings=tuple(code for code in sure.readings if code in shared), before=one.before)


__all__ = ["Bound", "MoneyMention", "find_money"]
