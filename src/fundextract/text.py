"""The original text, its same-length fold, its tokens and its sentences; offsets never move.

Two strings run side by side: `original`, never changed, and `fold`, of equal length, in which case, width,
digits, spaces and quotes are evened out. Invisible characters (zero-width, soft hyphen, direction marks) and
combining marks would break words apart, so where a text has any the analysis runs on a `view` without them
and
`span()` leads back; without any, which is nearly always, view and original are one and the same.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from operator import gt

from .lexer.word_signs import VOWEL_SIGNS
from .marks_inside import even_marks
from .simplified_han import simplified, simplify

INVISIBLE = frozenset(
    "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c"
)
SOFT = re.compile("[" + "".join(sorted(INVISIBLE)) + "\u0300-\u036f\u3099\u309a]")
_QUOTES = {**dict.fromkeys("‘’‚‛ʼ′`´＇׳", "'"), **dict.fromkeys("“”„‟″＂«»״", '"')}
_BARS = dict.fromkeys("丨｜︱", "|")
_DASHES = dict.fromkeys("‐‑‒–—―−－﹣־", "-")
_MARKUP = dict.fromkeys("*`", " ")
_LETTERS = {"،": ",", "؛": ";", "؟": "?", "İ": "i", "ı": "i", "ی": "ي", "ک": "ك"}
"""Arabic marks and letters as their twins; Turkish i with and without a dot, which capitals mix up."""

WORD, NUMBER, GLYPH, MARK = 1, 2, 3, 4
"""Kinds of token: a run of letters, a run of digits, one letter of an unspaced script, anything else."""

UNSPACED = "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3041-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\u0e00-\u0e7f\U00020000-\U0003fffd"  # noqa: E501
ALL_GLYPHS = re.compile(f"[{UNSPACED}]+")
"""Matches a text that is nothing but letters of unspaced scripts."""
_CUT = '[א-ת](?:"[א-ת]|[א-ת]+"[א-ת]{1,4})(?![א-ת"])'  # a Hebrew word cut short is one word: ארה"ב
TOKEN = re.compile(
    rf"https?://[^\s)\]>]+|[0-9]+|{_CUT}|[{UNSPACED}]|[^\W\d_{UNSPACED}](?:[^\W\d_{UNSPACED}]|[\u0300-\u036f{VOWEL_SIGNS}])*|[^\s]"
)
LATIN_TOKEN = re.compile("[a-z\u00df-\u00f6\u00f8-\u024f]+|[0-9]+|[^\\s]")
"""What TOKEN finds in texts of Latin letters, marks and signs without an address, several times as fast."""
_NOT_LATIN = re.compile(
    "[^\\x00-\u00ac\u00ae-\u00b1\u00b4-\u00b8\u00bb\u00bf-\u024f\u2000-\u200a\u2010-\u2029\u202f-\u205f\u20a0-\u20cf]"
)
_ROUND_GLYPHS = ("轮", "輪", "系列", "级", "級", "序列", "ラウンド", "種", "种", "加轮", "라운드")
"""What follows the letter of a round in unspaced scripts."""
SPLIT_CAPITAL = re.compile(
    f"[^\\W\\d_A-Z{UNSPACED}][^\\W\\d_a-z{UNSPACED}][{UNSPACED}]|[A-Z]{{2}}[A-K][轮輪]"
)


def is_latin(low: str) -> bool:
    """Whether a folded text has nothing but Latin letters, marks and signs, and nothing invisible."""
    return low.isascii() or _NOT_LATIN.search(low) is None


def token_pattern(low: str) -> re.Pattern[str]:
    """The pattern that parts a folded text into tokens.

    Example:
        >>> token_pattern("über 5 mio. €").findall("über 5 mio. €")
        ['über', '5', 'mio', '.', '€']
    """
    return LATIN_TOKEN if is_latin(low) and "://" not in low else TOKEN


ENUMERATORS = frozenset("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮❶❷❸❹❺❻❼❽❾❿⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽")
"""Numbers of list items in one character."""


@lru_cache(maxsize=4096)
def fold_char(char: str) -> str:
    """One character evened out: lower case, half width, ASCII digit, plain space, quote and dash.

    Example:
        >>> fold_char("Ａ"), fold_char("３"), fold_char("’"), fold_char("\\u00a0"), fold_char("٣")
        ('a', '3', "'", ' ', '3')
    """
    if char in _QUOTES:
        return _QUOTES[char]
    if char in _DASHES:
        return _DASHES[char]
    if char in ENUMERATORS:  # ① parts the items of a list
        return ";"
    if char in _BARS:  # a Han stroke that headlines write for a bar
        return "|"
    if char in _LETTERS:
        return _LETTERS[char]
    if "\U0001f1e6" <= char <= "\U0001f1ff":  # a flag stands behind a name and is no part of it
        return " "
    if char in _MARKUP:  # emphasis in Markdown must not part a bound from its number
        return " "
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.digit(char))
    if category == "Zs":
        return " "
    if category == "Cc":
        return char if char in "\n\t" else ("\n" if char == "\r" else " ")
    if category in ("Lo", "Lm", "So", "Po", "Ps", "Pe", "Sm", "Sc", "Lu", "Ll", "Lt") and ord(char) > 127:
        wide = unicodedata.normalize("NFKC", char) if category not in ("No",) else char
        if len(wide) == 1:
            char = _QUOTES.get(wide, _DASHES.get(wide, _BARS.get(wide, wide)))
    low = char.lower()
    return low if len(low) == 1 else char


class _Folder(dict[int, str]):
    """A translate table that fills itself, so that folding runs at C speed."""

    def __missing__(self, code: int) -> str:
        folded = fold_char(chr(code))
        self[code] = folded
        return folded


_FOLDER = _Folder()


_UNEVEN = re.compile(
    "[^\\t\\n -)+-_a-~\u00a1-\u00a9\u00ac-\u00b3\u00b6-\u00b9\u00bc-\u012f\u0132-\u017e\u0180-\u02af"
    "\u0388-\u03a2\u03a4-\u03cf\u0400-\u05bd\u05bf-\u05f2\u0620-\u065f\u066a-\u06a8\u06aa-\u06cb\u06cd-\u06ef\u0900-\u0965\u0970-\u09e5\u0a80-\u0ae5\u20a0-\u20cf"
    "\u3001-\u3035\u3037-\u3130\u4e29-\u9fff\uac00-\ud7a3]"
)
"""Characters that folding changes in other ways than to lower case; a test goes through all of them."""


def fold(text: str) -> str:
    """The text evened out, of exactly the same length.

    Example:
        >>> fold("Ｚhipu AI’s ３億円"), len(fold("İstanbul")) == len("İstanbul")
        ("zhipu ai's 3億円", True)
    """
    if _UNEVEN.search(text) is None:
        return text.lower()
    even = text.replace("\u00a0", " ").replace("\u2019", "'")  # what uneven texts mostly have
    return even.lower() if _UNEVEN.search(even) is None else text.translate(_FOLDER)


def _visible(text: str) -> tuple[str, list[int], list[int]]:
    """The text without invisible characters and with combining marks joined to their letter, and the way
    back."""
    out: list[str] = []
    begins: list[int] = []
    finishes: list[int] = []
    for i, char in enumerate(text):
        if char in INVISIBLE:
            continue
        if out and unicodedata.combining(char):
            joined = unicodedata.normalize("NFC", out[-1] + char)
            if len(joined) == 1:
                out[-1] = joined
                finishes[-1] = i + 1
                continue
        out.append(char)
        begins.append(i)
        finishes.append(i + 1)
    return "".join(out), begins, finishes


def plain_tokens(text: str) -> list[str]:
    """The tokens of a text of letters, spaces and hyphens alone, as `Text.words` has them, without their
    places.

    Example:
        >>> plain_tokens("Pre-A轮融資") == Text("Pre-A轮融資").words
        True
    """
    if text != text.lower() or SOFT.search(text):
        return Text(text).words  # a capital before Han letters may part a word
    words: list[str] = TOKEN.findall(simplify(fold(text)))
    return words


class _Kinds(dict[str, int]):
    """First character of a token → its kind."""

    def __missing__(self, first: str) -> int:
        if first in "0123456789":
            kind = NUMBER
        elif first.isalpha():
            kind = GLYPH if is_unspaced(first) else WORD
        else:
            kind = MARK
        self[first] = kind
        return kind


_FIRST = _Kinds()


class Text:
    """A text ready to be read.

    Attributes:
        original: as given.
        fold: the original evened out, same length.
        view: what the engine reads: the original, less invisible characters.
        low: the view evened out, same length as the view.
        starts, ends: offsets of the tokens in the view.
        words: each token's form in `low`, Traditional Chinese characters as Simplified ones.
        kinds: each token's kind.
        spaced: whether white space, or a long dash in Latin letters, stands before the token.

    Example:
        >>> text = Text("Ser\\u200bies A, €5m")
        >>> text.words, text.span(0, 6)
        (['series', 'a', ',', '€', '5', 'm'], (0, 7))
    """

    __slots__ = (
        "_back",
        "_fold",
        "_sentences",
        "ends",
        "kinds",
        "low",
        "original",
        "spaced",
        "starts",
        "view",
        "words",
    )

    def __init__(self, original: str, low: str | None = None) -> None:
        """Parts a text into tokens; `low` is its fold, where that is known already."""
        self.original = original
        self._fold: str | None = None
        self._sentences: dict[object, list[tuple[int, int]]] = {}
        if SOFT.search(original):
            self.view, begins, finishes = _visible(original)
            self._back: tuple[list[int], list[int]] | None = (begins, finishes)
        else:
            self.view, self._back = original, None
            self._fold = low
        self.low = self._fold if self._fold is not None else fold(self.view)
        self.low = even_marks(self.low, self.view)
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        self.kinds: list[int] = []
        self.spaced: list[bool] = []
        low = self.low
        latin = is_latin(low)
        if "://" in low or (not latin and SPLIT_CAPITAL.search(self.view)):
            self._part()
            return
        matches = list((LATIN_TOKEN if latin else TOKEN).finditer(low))
        self.starts = starts = [match.start() for match in matches]
        self.ends = [match.end() for match in matches]
        self.words = words = [match[0] for match in matches]
        self.kinds = [_FIRST[word[0]] for word in words]
        self.spaced = [True, *map(gt, starts[1:], self.ends)] if starts else []
        if not latin:
            self._even(words)
        elif "\u2014" in self.view:
            self._part_at_dashes()

    def _part_at_dashes(self) -> None:
        """Long dashes part words as dashes between spaces do: Acme and Bolt—in a round led by Carlo."""
        for at, start in enumerate(self.starts):
            if self.view[start] == "\u2014":
                self.spaced[at : at + 2] = [True] * len(self.spaced[at : at + 2])

    def _even(self, words: list[str]) -> None:
        """What only other scripts than Latin need: Simplified characters, lone digits of odd kinds."""
        kinds = self.kinds
        if GLYPH in kinds:
            even = simplified().get
            self.words = [even(word, word) for word in words]
        for at, word in enumerate(words):
            if kinds[at] == MARK and len(word) > 1:
                kinds[at] = WORD

    def _part(self) -> None:
        """Parts the text token by token: with addresses, and capitals glued to unspaced letters."""
        last = 0
        for match in TOKEN.finditer(self.low):
            start, end = match.span()
            word = match.group()
            first = word[0]
            if end - start > 7 and word.startswith("http") and "://" in word:
                continue  # an address says nothing about money or names
            kind = _FIRST[first]
            if kind == MARK and end - start > 1:
                kind = WORD
            if kind == GLYPH and first in simplified():
                word = simplified()[first]
            if kind == WORD and end - start > 2 and end < len(self.low) and self._capital_before_glyph(end):
                self._add(start, end - 1, word[:-1], WORD, start > last or start == 0)
                start, word, last = end - 1, word[-1], end - 1
            self._add(start, end, word, kind, start > last or start == 0)
            last = end

    def _add(self, start: int, end: int, word: str, kind: int, spaced: bool) -> None:
        self.starts.append(start)
        self.ends.append(end)
        self.words.append(word)
        self.kinds.append(kind)
        self.spaced.append(spaced)

    def _capital_before_glyph(self, end: int) -> bool:
        """Whether a word ends in one capital letter glued to an unspaced script: the D of "GlossierD轮"; of a
        word in capitals only the letter of a round parts: VIPCODEC轮."""
        view = self.view
        return (
            view[end - 1].isupper()
            and view[end - 2].islower()
            and is_unspaced(self.low[end])
            and self.low.startswith(_ROUND_GLYPHS, end)  # but SaaS企業, IoTの
        ) or SPLIT_CAPITAL.fullmatch(view, max(0, end - 3), end + 1) is not None

    @property
    def fold(self) -> str:
        """The original evened out, of exactly the original's length."""
        if self._fold is None:
            self._fold = fold(self.original)
        return self._fold

    def __len__(self) -> int:
        return len(self.words)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the original of a half-open span of the view."""
        if self._back is None:
            return start, end
        begins, finishes = self._back
        if start >= end:
            at = begins[start] if start < len(begins) else len(self.original)
            return at, at
        return begins[start], finishes[end - 1]

    def token_span(self, first: int, after: int) -> tuple[int, int]:
        """View offsets of the tokens first … after-1."""
        return self.starts[first], self.ends[after - 1]

    def token_text(self, first: int, after: int) -> str:
        """The view's characters of the tokens first … after-1."""
        return self.view[self.starts[first] : self.ends[after - 1]] if after > first else ""

    def token_at(self, offset: int) -> int:
        """Index of the first token that ends after a view offset."""
        return bisect_right(self.ends, offset)


@lru_cache(maxsize=4096)
def is_unspaced(char: str) -> bool:
    """Whether a letter belongs to a script that does not part words with spaces, or glues endings (Hangul).

    Example:
        >>> is_unspaced("轮"), is_unspaced("투"), is_unspaced("é")
        (True, True, False)
    """
    return re.match(f"[{UNSPACED}]", char) is not None
