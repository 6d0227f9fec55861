"""Numbers beside currencies: every amount of a text, its bound, and which amounts say the same money
again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from ..lexer.word_signs import VOWEL_SIGNS
from ..models import Money
from ..text import GLYPH, NUMBER, Text
from .amounts import STARTS, Amount, Amounts
from .build import plain_decimal, trusted_money
from .kinds import COUNTED, CURRENCY, NONE, VAGUE
from .lexicon import Lexicon, lexicon

BEGINS = STARTS | {CURRENCY, VAGUE}
MILLION = Decimal(1_000_000)
_DIGIT = re.compile("[0-9]")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3005-\u9fff\uac00-\ud7a3]")
_SIGNS = re.compile(
    "[$\\\\\u00a2-\u00a5\u058f\u060b\u09f2\u09f3\u17db\ufdfc\u20a0-\u20cf\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0300-\u036f\u3099\u309a]|:-"
)
_WORDS = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{VOWEL_SIGNS}])*")


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


def find_money(
    text: Text, langs: Sequence[str], country: str | None = None, bare: bool = False
) -> list[MoneyMention]:
    """Every amount of money in a text, in text order.

    Args:
        text: the text.
        langs: pack codes in order of belief.
        country: ISO 3166 code of the outlet's country; orders what a bare "$" or "kr" may mean.
        bare: whether to return numbers of a million or more without a currency too; their `alternatives` then
            hold
            the currency named last before them and the one the language implies (亿 in Chinese: CNY).

    Example:
        >>> [str(item.money) for item in find_money(Text("over $5.5M (about 5 million euros)"), ["en"])]
        ['at least USD 5,500,000', 'about EUR 5,000,000']
    """
    known = lexicon(tuple(langs), country)
    if known.heads.isdisjoint(text.words) and not (
        bare and (not known.bare_heads.isdisjoint(text.words) or NUMBER in text.kinds)
    ):
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
    return plain_decimal(value)


class _Finder(Amounts):
    """Every amount of one text; `bare` as in find_money."""

    def __init__(self, text: Text, known: Lexicon, bare: bool) -> None:
        super().__init__(text, known)
        self.bare = bare
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
                    at = here[NONE].after if here is not None and NONE in here else at + 1
                    continue
            amount = self.amount(at)
            if amount is None:
                at = self.skip(at)
                continue
            amount = amount if self._in_word(amount) else self.joined(amount)
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

    def _whole(self, after: int) -> bool:
        """Whether a counting word ends where its word does, in languages that part them: 만 대, 억 대출."""
        text = self.text
        return (
            not self.known.edge
            or after >= len(text.words)
            or text.spaced[after]
            or text.kinds[after] != GLYPH
        )

    def _bare_enough(self, amount: Amount) -> bool:
        counted = self.hits.get(amount.after, {}).get(COUNTED)
        if counted is not None and self._whole(counted.after):
            return False
        if self._in_word(amount):
            return False  # B2B
        if amount.number.lone and not amount.vague:
            single = self.text.kinds[amount.first] == GLYPH and amount.number.after == amount.first + 1
            return (
                amount.number.scale >= 6 and not single and self.cues.bound_before(amount.first) is not None
            )
        if amount.vague:
            return amount.number.scale >= 4 or not amount.number.digits
        return bool(amount.number.scale >= 4 and amount.value is not None and amount.value >= MILLION)

    def _in_word(self, amount: Amount) -> bool:
        """Whether an amount begins with a number that ends a word: Africa50 et 17 millions."""
        return (
            amount.first > 0
            and not self.text.spaced[amount.first]
            and self.text.kinds[amount.first] == NUMBER
            and self.text.words[amount.first - 1].isascii()
            and self.text.words[amount.first - 1].isalpha()
        )

    def _refused(self, amount: Amount) -> bool:
        """Phrases that look like money and are none, and a scale alone where the language gives it no
        meaning."""
        none = self.hits.get(amount.first, {}).get(NONE)
        if none is not None and none.after >= amount.after:
            return True
        if (
            self.known.edge
            and not amount.number.digits
            and amount.number.scale == 0
            and self._goes_on(amount)
        ):
            return True  # 이엔 in 이엔셀 is no two yen
        before = amount.first - 1
        if before >= 0 and self.text.words[before] == "±":
            return True
        if (
            before >= 0
            and amount.prefixed
            and self.text.kinds[before] == NUMBER
            and not self.text.spaced[amount.first]
        ):
            return True
        if amount.number.lone and not amount.vague:
            single = amount.number.after == amount.first + 1 and self.text.kinds[amount.first] == GLYPH
            whole = self.known.edge and amount.number.scale == 4  # 만 원 is ten thousand won
            if self.known.lone not in ("one", "vague") or (single and self.known.lone == "one" and not whole):
                return self.cues.bound_before(amount.first) is None
        return False

    def _goes_on(self, amount: Amount) -> bool:
        """Whether the word that an amount begins goes on behind it."""
        after = amount.after
        return (
            after < len(self.text.words)
            and not self.text.spaced[after]
            and self.text.kinds[after] == self.text.kinds[after - 1] == GLYPH
        )

    def _mention(self, amount: Amount, floor: int) -> tuple[int, int, MoneyMention]:
        text = self.text
        first, after, bound, source = self.cues.bound(amount.first, amount.after, floor, amount.range)
        vague, value, upper = amount.vague, amount.value, amount.upper
        if (
            amount.number.lone
            and not vague
            and bound == "exact"
            and self.known.lone == "vague"
            and value is not None
        ):
            vague, upper = True, value * 10
        if amount.range:
            bound = "range"
        elif vague:
            bound, value = "vague", None
        elif upper is not None and bound in ("exact", "about"):
            bound = "at_least"
        readings = amount.currency.readings if amount.currency is not None else (None,)
        alternatives: tuple[str, ...] = readings[1:]  # type: ignore[assignment]
        if amount.currency is None:
            carried = None if vague else self.carried  # "a seven-figure sum" says nothing of the currency
            implied = None if amount.value is None else self.known.implied  # nor does one not disclosed
            likely = dict.fromkeys(code for code in (carried, implied) if code)
            alternatives = tuple(likely)
        elif readings[0] is not None:
            self.carried = readings[0]
        start, end = text.starts[first], text.ends[after - 1]
        begin, finish = text.span(start, end)
        money = trusted_money(
            None if value is None else plain_decimal(value),
            readings[0],
            alternatives,
            text.original[begin:finish],
            bound,
            None if upper is None else plain_decimal(upper),
        )
        sources = tuple(dict.fromkeys((*amount.sources, *((source,) if source else ()))))
        core = (text.starts[amount.first], text.ends[amount.after - 1])
        return first, after, MoneyMention(start, end, money, None, sources, core)
