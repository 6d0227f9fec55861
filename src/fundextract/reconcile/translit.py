"""Names in Latin letters, whatever script they are written in, so that 智谱, 智普 and Zhipu can meet."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from importlib import resources
from typing import Any, NamedTuple

import yaml

_VOWELS = re.compile(r"[aeiouyw]+")
_DOUBLED = re.compile(r"(.)\1+")
# Sounds that spellings of one name exchange; the order matters, longest first.
_SOUNDS = (
    ("shch", "s"),
    ("tsch", "s"),
    ("sch", "s"),
    ("tch", "s"),
    ("kh", "k"),
    ("ch", "s"),
    ("sh", "s"),
    ("zh", "s"),
    ("ph", "p"),
    ("th", "t"),
    ("gh", "k"),
    ("ck", "k"),
    ("ts", "s"),
    ("dz", "s"),
    ("ng", "n"),
    ("x", "ks"),
    ("qu", "k"),
    ("q", "k"),
    ("c", "k"),
    ("g", "k"),
    ("z", "s"),
    ("j", "s"),
    ("d", "t"),
    ("b", "p"),
    ("v", "p"),
    ("f", "p"),
    ("r", "l"),
    ("h", ""),
)


class _Tables(NamedTuple):
    letters: dict[str, str]
    pairs: dict[str, str]  # two kana that make one syllable
    hangul: dict[str, list[str]]


@lru_cache(maxsize=1)
def _tables() -> _Tables:
    text = (resources.files("fundextract") / "data" / "translit.yaml").read_text(encoding="utf-8")
    raw: dict[str, Any] = yaml.safe_load(text)
    letters: dict[str, str] = {}
    pairs: dict[str, str] = {}
    for script in ("kana", "cyrillic", "greek", "hebrew", "arabic", "devanagari", "latin"):
        words = raw[script].split()
        for letter, latin in zip(words[::2], words[1::2], strict=True):
            (pairs if len(letter) > 1 else letters)[letter] = latin.strip('"')
    return _Tables(letters, pairs, raw["hangul"])


@lru_cache(maxsize=1)
def _pinyin() -> dict[str, str]:
    table: dict[str, str] = {}
    text = (resources.files("fundextract") / "data" / "pinyin.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            syllable, _, characters = line.partition(" ")
            table.update(dict.fromkeys(characters, syllable))
    return table


@lru_cache(maxsize=65536)
def latin(name: str) -> str:
    """A name in lower-case Latin letters and digits; spaces stay.

    Args:
        name: in any script.

    Example:
        >>> latin("智谱"), latin("智普AI"), latin("카카오"), latin("カカオ"), latin("Яндекс"), latin("Nestlé")
        ('zhipu', 'zhipuai', 'kakao', 'kakao', 'yandeks', 'nestle')
    """
    name = unicodedata.normalize("NFKC", name).casefold()
    if name.isascii():
        return name
    name = _katakana(name)
    tables = _tables()
    out: list[str] = []
    i = 0
    while i < len(name):
        char = name[i]
        if name[i : i + 2] in tables.pairs:
            out.append(tables.pairs[name[i : i + 2]])
            i += 2
            continue
        i += 1
        if char.isascii():
            out.append(char)
        elif char in tables.letters:
            out.append(tables.letters[char])
        elif "가" <= char <= "힣":
            out.append(_syllable(char, tables.hangul))
        elif "\u3400" <= char <= "\u9fff":
            out.append(_pinyin().get(char, char))
        elif char in "ーｰ":
            out.append("")  # a long vowel: spellings in Latin letters leave it out
        elif char == "ッ":
            out.append("")  # a doubled consonant, likewise
        else:
            out.append(_bare(char))
    return "".join(out)


def _katakana(name: str) -> str:
    """Hiragana as the katakana of the same sound."""
    return "".join(chr(ord(c) + 96) if "ぁ" <= c <= "ゖ" else c for c in name)


def _syllable(char: str, table: dict[str, list[str]]) -> str:
    code = ord(char) - 0xAC00
    return table["initial"][code // 588] + table["vowel"][code % 588 // 28] + table["final"][code % 28]


def _bare(char: str) -> str:
    """A letter without its marks, looked up once more; a mark alone is nothing."""
    base = "".join(c for c in unicodedata.normalize("NFD", char) if not unicodedata.combining(c))
    if base == char or not base:
        return base
    return "".join(_tables().letters.get(c, c) for c in base)


@lru_cache(maxsize=65536)
def sounds(name: str) -> str:
    """The consonants a name is heard by, for spellings that letters alone do not join.

    Example:
        >>> sounds("레일웨이") == sounds("Railway"), sounds("Yandex") == sounds("Яндекс"), sounds("Kakao")
        (True, True, 'kk')
    """
    text = re.sub(r"[^a-z0-9]", "", latin(name))
    for old, new in _SOUNDS:
        text = text.replace(old, new)
    text = _VOWELS.sub("-", text)
    return _DOUBLED.sub(r"\1", text).replace("-", "")


def script(name: str) -> str:
    """The script most letters of a name are in: "latin", "han", "kana", "hangul", "cyrillic" …

    Example:
        >>> script("智谱AI科技"), script("Zhipu"), script("リスン"), script("리슨")
        ('han', 'latin', 'kana', 'hangul')
    """
    if name.isascii():
        return "latin"
    counts: dict[str, int] = {}
    for char in name:
        if char.isalpha():
            kind = _script_of(char)
            counts[kind] = counts.get(kind, 0) + 1
    return max(sorted(counts), key=lambda kind: counts[kind]) if counts else "latin"


def _script_of(char: str) -> str:
    if char < "\u0250":
        return "latin"
    word = unicodedata.name(char, "LATIN").split()[0].lower()
    return {"cjk": "han", "hiragana": "kana", "katakana": "kana", "katakana-hiragana": "kana"}.get(word, word)
