"""Short names that a text declares in brackets behind the full ones: 青禾技术有限公司（简称“青禾”）."""

from __future__ import annotations

from typing import NamedTuple

from ..packs import Pack
from ..packs.trie import phrase_tokens
from ..text import MARK, Text

LONGEST = 14
"""Tokens of a short name at the most."""
_QUOTES = {"「": "」", "『": "』", '"': '"', "'": "'", "《": "》"}
_BRACKETS = {"(": ")", "（": "）", "[": "]"}
_SHOWN = ":：为為"


class Short(NamedTuple):
    """A short name, tokens first … after-1, and the bracket it stands in, which closes at `close`."""

    first: int
    after: int
    close: int


def declared(text: Text, pack: Pack) -> dict[int, Short]:
    """The brackets of a text that say how a firm is called in short.

    Args:
        text: the text.
        pack: its language, whose `forms.short_for` opens such a bracket.

    Returns:
        The token that opens the bracket → the name inside.
    """
    phrases = [phrase_tokens(phrase) for phrase in pack.words_of("forms", "short_for")]
    nouns = {*pack.words_of("links", "pronouns"), *pack.words_of("words", "company")}
    out: dict[int, Short] = {}
    if not phrases:
        return out
    for at, word in enumerate(text.words):
        short = _inside(text, at, phrases) if word in _BRACKETS else None
        if short is not None and "".join(text.words[short.first : short.after]) not in nouns:
            out[at] = short
    return out


def _inside(text: Text, at: int, phrases: list[tuple[str, ...]]) -> Short | None:
    """The short name in the bracket that opens at a token; of several the longest."""
    words = text.words
    want = _BRACKETS[words[at]]
    close = next((t for t in range(at + 1, min(len(words), at + 40)) if words[t] in (want, "）")), None)
    if close is None:
        return None
    begin = _behind_phrase(words, at + 1, close, phrases)
    if begin is None:
        return None
    while begin < close and words[begin] in _SHOWN:
        begin += 1
    quoted = [
        span for span in _quoted(words, begin, close) if span[1] - span[0] > 1 or words[span[0]].isascii()
    ]
    end = next((t for t in range(begin, close) if words[t] in ",，、;；"), close)
    spans = quoted or [(begin, end)]
    first, after = max(spans, key=lambda span: span[1] - span[0])
    bare = any(text.kinds[t] == MARK and words[t] not in "·-&." for t in range(first, after))
    return None if bare or not 1 <= after - first <= LONGEST else Short(first, after, close)


def _behind_phrase(words: list[str], low: int, high: int, phrases: list[tuple[str, ...]]) -> int | None:
    """The token behind the first phrase of shortening in a bracket, which opens it or a part of it."""
    for at in range(low, high):
        if at > low and words[at - 1] not in ",，;；、":
            continue
        sizes = [len(p) for p in phrases if tuple(words[at : at + len(p)]) == p and at + len(p) < high]
        if sizes:
            return at + max(sizes)
    return None


def _quoted(words: list[str], low: int, high: int) -> list[tuple[int, int]]:
    """The stretches in quotation marks, in text order."""
    out, at = [], low
    while at < high:
        want = _QUOTES.get(words[at])
        end = next((t for t in range(at + 1, high) if words[t] == want), None) if want else None
        if end is not None:
            out.append((at + 1, end))
            at = end
        at += 1
    return [(a, b) for a, b in out if b > a]


def mentions(text: Text, shorts: dict[int, Short]) -> dict[int, int]:
    """Every place where a declared short name of three letters and more stands, the declaration included.

    Args:
        text: the text.
        shorts: the declared names.

    Returns:
        First token → the token after the last.
    """
    words = text.words
    out = {short.first: short.after for short in shorts.values()}
    table: dict[str, list[list[str]]] = {}
    for short in shorts.values():
        name = words[short.first : short.after]
        if len("".join(name)) > 2:
            table.setdefault(name[0], []).append(name)
    free = 0
    for at, word in enumerate(words):
        for name in table.get(word, ()) if at >= free else ():
            if words[at : at + len(name)] == name:
                out[at] = free = at + len(name)
                break
    return out
