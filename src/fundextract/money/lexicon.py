"""The words of money and number of one or several languages in one trie, built from packs and CLDR when first
used.

Each node ends in a table kind → payload: one word may be an article, a range word and a connector at once,
and the reader asks for the kind that fits where it stands.
"""

from __future__ import annotations

import functools
import unicodedata
from decimal import Decimal
from typing import Any

from ..dates import month_names
from ..packs import Pack, expand
from ..packs.collector import collector_at_rest
from ..text import Text, fold, plain_tokens
from .amount_packs import pack_of, readable
from .country import Choice, at_home, choices, families
from .kinds import (
    AND,
    BEFORE,
    BETWEEN,
    COUNTED,
    CUE,
    CUE_AFTER,
    CURRENCY,
    END,
    MIXED,
    NONE,
    NUMBER_KINDS,
    OVER,
    PLUS,
    REACH,
    SAME,
    SCALE,
    SEVERAL,
    SHARED,
    SHARED_KEYS,
    SKIP,
    TENS,
    TO,
    VAGUE,
    VALUE,
    WORD_CODE,
    Currency,
    Node,
    Scale,
    both,
)
from .tables import Separators, codes, in_use, language_table, separators


class Lexicon:
    """Words of `langs`, in order: where two languages differ the first one is followed.

    Attributes:
        root: the trie.
        back: phrases that matter to an amount behind them, last token first; END → STRONG, WEAK or BEFORE.
        exact_only: words that are money only as written here: "all" → "ALL".
        digit_roots, digit_next: first digits of the phrases that begin with some, and the tokens behind.
        around, fronts, rests: what the short way found out about short surroundings of a number.
        heads: first tokens of currency words and vague amounts.
        keys: the most telling token of every such phrase ("dollars", not "new"); a text without any has no
            money.
        number_heads: first tokens of number words.
        bare_heads: the same with scale words, for numbers without a currency.
        seps: separators of the first language.
        morphs: pieces of compound number words, for languages that glue them.
        edge: "spaced" where number words begin after a space or are no numbers.
        lone: what a scale without a number means: "one", "vague" or "" (nothing).
        unsure: whether the language is not known.
        grouped: scale beside which a lone decimal sign may part thousands.
        slash: "decimal" where a slash may stand before the fraction.
        implied: currency a bare amount is in, where the language has one.
    """

    def __init__(self, langs: tuple[str, ...], country: str | None) -> None:
        self.langs, self.country = langs, country
        self.root: Node = {}
        self.back: Node = {}
        self.exact_only: dict[str, str] = {}
        self.heads: set[str] = set()
        self.keys: set[str] = set()
        self.number_heads: set[str] = set()
        self.bare_heads: set[str] = set()
        self.morphs: dict[str, tuple[int, Any]] = {}
        self.glued = False
        self.lone = ""
        self.edge = ""
        self.implied: str | None = None
        self.grouped = ""
        self.slash = ""
        self.of_nouns: tuple[str, ...] = ()
        self.prefixes: dict[int, list[str]] = {}
        self.glue: list[str] = []
        self.seps: Separators = separators(langs[0] if langs else "en", country)
        self.unsure = not any(readable(lang) for lang in langs)
        packs = [pack_of(lang) for lang in langs if readable(lang)] or [pack_of("_latin")]
        for i, pack in enumerate(packs):
            self._pack(pack, first=i == 0)
        for lang in langs:
            self._cldr(lang)
        if self.implied is not None:
            self.implied = at_home(self.implied, country)
        if self.unsure:
            self._shared()
        self._codes({name for lang in langs for name in month_names(lang)})
        led = {word: node for word, node in self.root.items() if word[:1].isdigit()}
        self.digit_roots = frozenset(word[0] for word in led)
        self.digit_next = frozenset(word for node in led.values() for word in node)
        self.around: dict[tuple[str, str, str], Any] = {}
        self.fronts: dict[str, Any] = {}
        self.rests: dict[tuple[str, bool], Any] = {}

    def _codes(self, months: set[str]) -> None:
        """ISO codes: those a pack lists as written in any case, the others in capitals only. A scale and
        a code that together spell a month are none: 15 mars is a day, no 15 million pesos."""
        base = pack_of("_latin")
        low = set(base.words_of("money", "low_codes"))
        for code in sorted(codes()):
            name = code.lower()
            self._add(
                name,
                CURRENCY,
                Currency((code,), before=True, code=True, exact="" if name in low else code),
                "ISO 4217",
            )
        for size, prefixes in self.prefixes.items():
            for prefix in prefixes:
                for code in in_use():
                    both = prefix + code.lower()
                    if both.upper() not in codes() and both not in months:
                        exact = "" if code.lower() in low else both.upper()
                        self._add(both, MIXED, (size, Currency((code,), exact=exact)), "ISO 4217")

    def _pack(self, pack: Pack, first: bool) -> None:
        for phrase in reversed(pack.all_phrases):
            if phrase.section not in ("numbers", "money"):
                continue
            key, _, detail = phrase.key.partition(".")
            for words in expand(phrase.text):
                self._phrase(phrase.section, key, detail, words, phrase.source, first)
        for prefix in self.glue:
            for word, (kind, payload) in list(self.morphs.items()):
                if kind == VALUE and not word.startswith(prefix):
                    self._add(prefix + word, VALUE, (payload, True), "and_prefix")

    def _phrase(self, section: str, key: str, detail: str, words: str, source: str, first: bool) -> None:
        if section == "numbers":
            self._number(key, detail, words, source, first)
        else:
            self._money(key, detail, words, source, first)

    def _number(self, key: str, detail: str, words: str, source: str, first: bool) -> None:
        if key == "value":
            self._add(words, VALUE, (Decimal(detail), False), source)
            self._morph(words, VALUE, Decimal(detail))
        elif key in ("scale", "short", "plural"):
            scale = Scale(int(detail), key == "short", key == "plural")
            self._add(words, SCALE, scale, source)
            if key == "scale":
                self._morph(words, SCALE, scale)
        elif key == "several":
            self._add(words, SEVERAL, int(detail), source)
        elif key == "plus":
            self._add(words, PLUS, Decimal(detail), source)
        elif key == "and_prefix":
            self.glue.append(words)
        elif key in ("lone", "glued", "implied", "edge", "grouped", "slash"):
            if first and not getattr(self, key):
                setattr(self, key, words)
        elif key == "and":
            self._add(words, AND, None, source)
            self._morph(words, AND, None)
        else:
            kind = NUMBER_KINDS.get(key)
            if kind is not None:
                self._add(words, kind, None, source)

    def _morph(self, words: str, kind: int, payload: Any) -> None:
        if " " not in words:
            self.morphs.setdefault(fold(words), (kind, payload))

    def _money(self, key: str, detail: str, words: str, source: str, first: bool) -> None:
        if key in ("currency", "sign", "exact", "prefix", "open", "open_sign", "sub", "shy", "digits"):
            self._add(words, CURRENCY, self._meaning(key, detail, words), source)
        elif key == "mixed":
            size, _, name = detail.partition(" ")
            if name:
                self._add(words, MIXED, (int(size), Currency(self._readings(name))), source)
            else:
                self.prefixes.setdefault(int(size), []).append(words)
        elif key == "not_currency":
            self._add(words, CURRENCY, None, source)
        elif key in ("about", "at_least", "at_most"):
            self._add(words, CUE, key, source)
        elif key in ("about_after", "at_least_after", "at_most_after"):
            self._add(words, CUE_AFTER, key[:-6], source)
        elif key == "vague":
            low, _, high = detail.partition("-")
            span = (TENS ** int(low), TENS ** int(high)) if high else None
            self._add(words, VAGUE, span, source)
        elif key == "of_nouns":
            self.of_nouns += (words.lower(),)
        elif key == "word_codes":
            self._add(words, WORD_CODE, None, source)
        else:
            kind = {
                "of_or_over": OVER,
                "between": BETWEEN,
                "to": TO,
                "same": SAME,
                "skip": SKIP,
                "none": NONE,
                "counted": COUNTED,
            }.get(key)
            if kind is not None:
                self._add(words, kind, None, source)

    def _readings(self, name: str) -> Choice:
        return choices(name, self.langs, self.country) if name in families() else (name,)

    def _meaning(self, key: str, name: str, words: str) -> Currency:
        return Currency(
            self._readings(name),
            before=key in ("sign", "exact", "prefix", "open_sign"),
            after=key != "prefix"
            and not (key == "exact" and words.isascii() and (len(words) == 1 or not words.isalnum())),
            exact=words if key == "exact" else "",
            part=Decimal("0.01") if key == "sub" else None,
            shy=key == "shy",
            digits=key == "digits",
        )

    def _shared(self) -> None:
        """For a text of unknown language: English whole, of the others what names a currency, a scale or a
        bound."""
        self._pack(pack_of("en"), first=True)
        for code in SHARED:
            for phrase in pack_of(code).phrases:
                key, _, detail = phrase.key.partition(".")
                if key in SHARED_KEYS and not (phrase.section == "numbers" and key == "plural"):
                    for words in expand(phrase.text):
                        if len(words) > 1 or not words.isascii():
                            self._phrase(phrase.section, key, detail, words, phrase.source, False)
        self._cldr("en")
        for code in SHARED:
            self._cldr(code, scales=False)

    def _cldr(self, lang: str, scales: bool = True) -> None:
        table = language_table(lang)
        if table is None:
            return
        source = f"CLDR {lang}"
        for name, meant in table["names"].items():
            self._add(name, CURRENCY, Currency(tuple(meant)), source)
        for word, sizes in table["scales"].items() if scales else ():
            self._add(word, SCALE, Scale(sizes[0], len(word) == 1 and word.isascii()), source)
        local = f"{lang}_{self.country}"
        for sign, meant in table["signs"].items():
            here = [code for code, where in meant.items() if local in where]
            if not here and sign.isascii() and sign.isalpha() and len(sign) <= 2:
                continue
            rest = [code for code in meant if code not in here]
            exact = sign if sign.isascii() and sign.isalpha() and len(sign) < 4 else ""
            self._add(sign, CURRENCY, Currency(tuple(here + rest), before=True, exact=exact), source)

    def _add(self, phrase: str, kind: int, payload: Any, source: str) -> None:
        for spelling in (phrase,) if phrase.isascii() else _spellings(phrase):
            self._enter(spelling, kind, payload, source)

    def _enter(self, phrase: str, kind: int, payload: Any, source: str) -> None:
        if phrase.isascii() and phrase.isalpha():
            words = [phrase.lower()]
        else:
            letters = phrase.replace(" ", "").replace("-", "").isalpha()
            words = plain_tokens(phrase) if letters else Text(phrase).words
        if not words:
            return
        node = self.root
        for word in words:
            node = node.setdefault(word, {})
        ends = node.setdefault(END, {})
        loose = len(words) == 1 or " " in fold(phrase)
        if kind not in ends:
            ends[kind] = (payload, source, loose)
        elif kind == CURRENCY and payload and ends[kind][0]:
            ends[kind] = (both(ends[kind][0], payload, source, ends[kind][1]), *ends[kind][1:])
        reach = REACH.get(kind, 0) if kind != CURRENCY else BEFORE if payload and payload.before else 0
        if reach:
            back = self.back
            for word in reversed(words):
                back = back.setdefault(word, {})
            back[END] = back.get(END, 0) | reach
        if kind in (CURRENCY, VAGUE, MIXED):
            self.heads.add(words[0])
            key = max(words, key=_telling)
            if kind != CURRENCY or not payload or not payload.exact or len(words) > 1:
                self.exact_only.pop(key, None)
            elif key not in self.keys:
                self.exact_only[key] = payload.exact
            elif self.exact_only.get(key) != payload.exact:
                self.exact_only.pop(key, None)
            self.keys.add(key)
        elif kind == SCALE and not payload.short:
            self.bare_heads.add(words[0])
        if kind in (VALUE, SCALE, SEVERAL, VAGUE, PLUS):
            self.number_heads.add(words[0])

    def segment(self, word: str) -> list[tuple[int, Any]] | None:
        """A compound number word as its pieces, None where it is none ("artontusen" is eighteen and
        thousand)."""
        cached = self._segments(word)
        return list(cached) if cached else None

    @functools.lru_cache(maxsize=4096)  # noqa: B019
    def _segments(self, word: str) -> tuple[tuple[int, Any], ...]:
        best: list[tuple[tuple[int, Any], ...] | None] = [None] * (len(word) + 1)
        best[0] = ()
        for end in range(1, len(word) + 1):
            for start in range(max(0, end - 14), end):
                before = best[start]
                if before is None:
                    continue
                piece = self.morphs.get(word[start:end])
                if piece is not None and (best[end] is None or len(before) + 1 < len(best[end] or ())):
                    best[end] = (*before, piece)
        return best[-1] or ()


def _telling(token: str) -> tuple[bool, int]:
    """Signs of money tell most, then long words."""
    return unicodedata.category(token[0]) == "Sc", len(token)


_NUKTA = "\u093c"


def _spellings(phrase: str) -> tuple[str, ...]:
    """The phrase, and for Devanagari its dotted letters as one character, as two, and without the dot."""
    if not any("\u0900" <= char <= "\u097f" for char in phrase):
        return (phrase,)
    parted = unicodedata.normalize("NFC", phrase)
    if _NUKTA not in parted:
        return (phrase,)
    joined = parted
    for whole in map(chr, range(0x0958, 0x0960)):
        joined = joined.replace(unicodedata.normalize("NFD", whole), whole)
    return parted, joined, parted.replace(_NUKTA, "")


@functools.lru_cache(maxsize=128)
def lexicon(langs: tuple[str, ...], country: str | None) -> Lexicon:
    """The lexicon of some languages, built once."""
    with collector_at_rest():
        return Lexicon(langs, country)
