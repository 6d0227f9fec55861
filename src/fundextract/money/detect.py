"""Which packs to read amounts with where the caller names no language."""

from __future__ import annotations

import functools
import re

from ..packs import known_codes
from ..text import fold, is_latin
from .amount_packs import pack_of, readable
from .lexicon import Lexicon, lexicon

_SCRIPTS = (
    (re.compile("[\u3041-\u30ff]"), ("ja",)),
    (re.compile("[\uac00-\ud7a3]"), ("ko",)),
    (re.compile("[\u4e00-\u9fff]"), ("zh", "ja")),
    (re.compile("[\u0590-\u05ff]"), ("he",)),
    (re.compile("[\u067e\u0686\u0698\u06af]"), ("fa", "ar")),
    (re.compile("[\u0600-\u06ff]"), ("ar",)),
    (re.compile("[\u0900-\u097f]"), ("hi",)),
    (re.compile("[\u0a80-\u0aff]"), ("gu",)),
    (re.compile("[\u0370-\u03ff]"), ("el",)),
    (re.compile("[\u0400-\u04ff]"), ("ru", "uk")),
)


def likely(low: str, lang: str | None) -> tuple[str, ...]:
    """Pack codes in order of belief: the caller's language, else by the script of a folded text.

    Example:
        >>> likely("30億円", None), likely("5 млн руб.", None)
        (('zh', 'ja'), ('ru', 'uk'))
    """
    if lang:
        return (_known(lang),)
    if low.isascii():
        return ("und",)
    for pattern, codes in _SCRIPTS:
        if pattern.search(low):
            return codes
    return ("und",)


@functools.lru_cache(maxsize=256)
def words_of(lang: str, country: str | None) -> Lexicon:
    """The words to read a language with, as written in a country.

    Example:
        >>> words_of("sv_SE", "se").langs, words_of("und", None).country
        (('sv',), None)
    """
    return lexicon((_known(lang),), country.upper() if country else None)


def words_by_script(text: str, country: str | None) -> Lexicon:
    """The words to read a text of unknown language with."""
    if is_latin(text):
        return words_of("und", country)
    return lexicon(likely(fold(text), None), country.upper() if country else None)


@functools.lru_cache(maxsize=256)
def _known(lang: str) -> str:
    short = lang.replace("_", "-").split("-")[0].lower()
    if readable(lang) or readable(short):
        return lang if readable(lang) else short
    return aliases().get(lang) or aliases().get(short) or short


@functools.cache
def aliases() -> dict[str, str]:
    """Every code a pack answers to."""
    out: dict[str, str] = {}
    for code in known_codes():
        out[code] = code
        for other in pack_of(code).file.also:
            out[other] = code
    return out
