"""Which packs to try for a text, and why: the caller's word, else the script, else the packs' own words by
vote."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from .simplified_han import simplified
from .text import fold

_RANGES = (
    ("hangul", "\uac00\ud7a3\u1100\u11ff"),
    ("kana", "\u3041\u30ff"),
    ("han", "\u3400\u4dbf\u4e00\u9fff"),
    ("arabic", "\u0600\u06ff"),
    ("hebrew", "\u0590\u05ff"),
    ("devanagari", "\u0900\u097f"),
    ("gujarati", "\u0a80\u0aff"),
    ("greek", "\u0370\u03ff\u1f00\u1fff"),
    ("cyrillic", "\u0400\u04ff"),
    ("latin", "AZaz\u00c0\u024f\u1e00\u1eff"),
)
"""Scripts as pairs of first and last letter."""


class _Scripts(dict[int, str]):
    """A translate table from a character to the number of its script, filling itself; other characters fall
    away."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        found = next(
            (
                str(i)
                for i, (_, ends) in enumerate(_RANGES)
                if any(ends[j] <= char <= ends[j + 1] for j in range(0, len(ends), 2))
            ),
            "",
        )
        self[code] = found
        return found


_TABLE = _Scripts()
_WORD = re.compile(r"[^\W\d_]+")
COMMON = "en"
"""The language of most texts in Latin letters, tried too where words hardly tell."""
LOAN = 0.25
"""What a word that many languages have taken over says for English at least: funding, round, fintech."""
WEAK = 1.5
"""Votes below which the words of a text hardly tell its language."""
NAMED = 0.6
"""What a word with a capital counts, which may be part of a name in any language."""
OWN = 1.2
"""What a letter says that only one of the languages of a script writes."""
SAMPLE = 4000
"""Characters looked at; more change nothing."""


class Choice(NamedTuple):
    """A pack to try: its code, its score and the reason in words."""

    code: str
    score: float
    because: str


@lru_cache(maxsize=1)
def index() -> dict[str, dict[str, list[str]]]:
    """Per language its script, its voting words and its letters; made by scripts/make_index.py from the
    packs."""
    return json.loads((files(__package__) / "data" / "index.json").read_text("utf-8"))  # type: ignore[no-any-return]


@lru_cache(maxsize=1)
def _voters() -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for code, entry in index().items():
        for word in entry["words"]:
            table.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in table.items()}


@lru_cache(maxsize=1)
def _scales() -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for code, entry in index().items():
        for word in entry["scales"]:
            table.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in table.items()}


@lru_cache(maxsize=1)
def _letters() -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for code, entry in index().items():
        for letter in entry["letters"]:
            table.setdefault(letter, []).append(code)
    return {letter: tuple(codes) for letter, codes in table.items()}


@lru_cache(maxsize=1)
def also() -> dict[str, str]:
    """Other codes a language is asked for by: no → nb, zh-Hant → zh.

    Example:
        >>> also()["no"]
        'nb'
    """
    table = {code: code for code in index()}
    for code, entry in index().items():
        for other in entry["also"]:
            table[other.lower()] = code
    return table


def scripts(text: str) -> dict[str, int]:
    """Letters per script in the first characters of a text.

    Example:
        >>> scripts("AI芯片")
        {'han': 2, 'latin': 2}
    """
    kinds = text[:SAMPLE].translate(_TABLE)
    return {name: count for i, (name, _) in enumerate(_RANGES) if (count := kinds.count(str(i)))}


LETTERS_A_WORD = 12
"""Eastern letters that outweigh a known Latin word."""


def candidates(
    text: str, lang: str | None = None, allowed: tuple[str, ...] | None = None, country: str | None = None
) -> list[Choice]:
    """The packs to try, best first; one where the case is clear, at most two else.

    Args:
        text: the text.
        lang: the caller's language code, a fact where a pack exists for it.
        allowed: codes to choose from; None for all.
        country: ISO 3166 code of the outlet, whose languages win where the words leave it open.

    Example:
        >>> candidates("完成数千万元A轮融资")[0].code, candidates("x", lang="it")[0]
        ('zh', Choice(code='it', score=1.0, because='the caller said so'))
    """
    codes = tuple(index()) if allowed is None else allowed
    if lang is not None:
        code = also().get(lang.lower()) or also().get(lang.lower().split("-")[0])
        if code is not None and code in codes:
            return [Choice(code, 1.0, "the caller said so")]
    counts = scripts(text)
    total = sum(counts.values()) or 1
    east = counts.get("han", 0) + counts.get("kana", 0) + counts.get("hangul", 0)
    shares = dict(counts)
    if east / total >= 0.3 or (east / total >= 0.05 and not _speaks(text, east)):
        if counts.get("hangul", 0) >= 0.3 * east:
            name = "hangul"
        elif counts.get("kana", 0) >= 0.08 * east:
            name = "kana"
        else:
            name = "han"
    else:
        for one in ("han", "kana", "hangul"):
            shares.pop(one, None)
        other = {key: value for key, value in shares.items() if key != "latin" and value / total >= 0.2}
        name = max(other, key=lambda key: other[key]) if other else "latin"
    able = [code for code in codes if code in index() and name in index()[code]["scripts"]]
    if not able:
        return [Choice(codes[0], 0.0, "no pack reads this script")] if codes else []
    if len(able) == 1:
        return [Choice(able[0], 1.0, f"written in {name} script")]
    return _vote(text, able, name, _spoken(country))


def _speaks(text: str, east: int) -> bool:
    """Whether a text in Latin letters says something in them: not a row of names in an eastern sentence, nor
    a term or two among many eastern letters."""
    said = [word for word in _WORD.findall(text[:SAMPLE]) if word.islower() and word in _voters()]
    return len(said) > max(1, east // LETTERS_A_WORD)


@lru_cache(maxsize=1)
def _simple() -> dict[int, str]:
    return {ord(old): new for old, new in simplified().items()}


@lru_cache(maxsize=256)
def _spoken(country: str | None) -> frozenset[str]:
    """The codes of the packs for a country's official languages."""
    from babel.languages import get_official_languages  # read only where an outlet is known

    return (
        frozenset(also().get(code, code) for code in get_official_languages(country, de_facto=True))
        if country
        else frozenset()
    )


def _behind_number(low: str, at: int) -> bool:
    """Whether a digit stands right before a place, with a space between or without: 1,8 mi."""
    at -= low[at - 1 : at] == " "
    return low[at - 1 : at].isdigit()


def _vote(text: str, able: list[str], script: str, spoken: frozenset[str]) -> list[Choice]:
    scores = dict.fromkeys(able, 0.0)
    known = dict.fromkeys(able, 0)
    low = fold(text[:SAMPLE])
    for match in _WORD.finditer(low):
        scale = _scales().get(match.group(), ()) if _behind_number(low, match.start()) else ()
        codes = [code for code in scale or _voters().get(match.group(), ()) if code in scores]
        weight = NAMED if text[match.start()].isupper() else 1.0
        for code in codes:
            scores[code] += weight * max(1.0 / len(codes), LOAN if code == COMMON else 0.0)
            known[code] += 1
    if script == "han":
        for code in able:
            own = sum(min(low.count(char), 2) for char in set(low).intersection(index()[code].get("own", "")))
            scores[code] += OWN * min(own, 4)
        low = low.translate(_simple())
        scores[min(able, key=lambda code: len(index()[code]["scripts"]))] += 1.2
    for char in set(low):
        if ord(char) > 127:
            codes = [code for code in _letters().get(char, ()) if code in scores]
            if script == "han" and len(codes) > 1:
                continue  # what Chinese and Japanese share tells nothing
            for code in codes:
                scores[code] += min(low.count(char), 4) * 0.6 / len(codes)
    for code in spoken & scores.keys():
        scores[code] *= 1.3 if scores[code] else 1.0
    # Japanese could be written in Han alone but hardly ever is: the pack that reads no other script comes
    # first.
    ranked = sorted(able, key=lambda code: (-scores[code], code != "en", len(index()[code]["scripts"]), code))
    best = ranked[0]
    if scores[best] == 0:
        return [Choice(best, 0.0, f"{script} script and no word that tells")]
    out = [Choice(best, scores[best], f"{known[best]} words known in {best}")]
    second = ranked[1] if len(ranked) > 1 else None
    if second is not None and scores[second] > 0 and scores[second] >= 0.5 * scores[best]:
        out.append(Choice(second, scores[second], f"{known[second]} words known in {second}"))
    if len(out) == 1 and script == "latin" and scores[best] < WEAK and best != COMMON and COMMON in able:
        out.append(Choice(COMMON, scores[best], f"hardly a word tells, and {COMMON} is read most"))
    return out
