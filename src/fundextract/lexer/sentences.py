"""Sentences of a text: where a full stop, a line break or a mark ends one and where it does not."""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate

from ..knowledge import is_investor
from ..text import GLYPH, NUMBER, WORD, Text
from .datelines import dateline_end
from .run_on import runs_on

MAX_SENTENCE = 400
"""Tokens; a longer stretch without a full stop is read in pieces, so that cost stays linear in the text."""
NARROWEST, WIDEST, RAGGED = 40, 90, 24
"""Letters of the lines of a paragraph cut at one width, and by how much they differ."""
MANY_LINES = 4
"""Lines of a paragraph from which on it may be one whose lines were cut."""
_ENDERS = frozenset(".!?。！？।॥")
_CLOSERS = frozenset("\"')]」』”’）》")


def _wrapped(view: str) -> list[tuple[int, int]]:
    """Where paragraphs stand whose lines are all cut at the same width, as agencies once sent them; there a
    line break ends nothing."""
    out: list[tuple[int, int]] = []
    at = 0
    for paragraph in view.split("\n\n"):
        lines = paragraph.split("\n")
        full = [len(line) for line in lines[:-1]]
        if (
            len(full) > 1
            and min(full) >= NARROWEST
            and max(full) <= WIDEST
            and max(full) - min(full) <= RAGGED
            and len(lines[-1]) <= max(full)
            and 2 * sum(line[:1].islower() for line in lines[1:]) >= len(full)
        ):
            out.append((at, at + len(paragraph)))
        elif len(lines) > MANY_LINES:
            out.extend(_cut_lines(lines, at))
        at += len(paragraph) + 2
    return out


def _cut_lines(lines: list[str], at: int) -> list[tuple[int, int]]:
    """Where lines end that were cut at a width, in a paragraph some of whose lines are short: most of those
    that go on from a line without an end begin in small letters."""
    starts = list(accumulate((len(line) + 1 for line in lines), initial=at))
    open_ends = [i for i in range(1, len(lines) - 1) if lines[i][-1:].isalnum() or lines[i][-1:] == ","]
    small = sum(lines[i + 1][:1].islower() for i in open_ends)
    if 2 * small < len(open_ends):
        return []
    return [(starts[i], starts[i + 1] + 1) for i in open_ends if NARROWEST <= len(lines[i]) <= WIDEST]


def find_sentences(
    text: Text,
    abbreviations: frozenset[str],
    openers: frozenset[str] = frozenset(),
    series: frozenset[str] = frozenset(),
    articles: frozenset[str] = frozenset(),
    firms: frozenset[str] = frozenset(),
    calendar: frozenset[str] = frozenset(),
) -> list[tuple[int, int]]:
    """Sentences as token ranges; a full stop after an abbreviation, an initial or before a small letter ends
    none.

    After an abbreviation only one of `openers` with a capital begins a new sentence; after one of `series` a
    letter is no initial. A line break ends a sentence unless the next line goes on with a small letter, and
    one of `articles` may begin a sentence glued to the one before. Behind an exclamation mark inside a name
    one of `firms` ends it: Acme! Ventures. Where and when a report was written, told with one
    of `calendar`, belongs to no sentence: LEEDS, May 14, 2024 -- …
    """
    words, starts, ends, view = text.words, text.starts, text.ends, text.view
    out: list[tuple[int, int]] = []
    begin = 0
    count = len(words)
    wraps = _wrapped(view)
    opened = {0: dateline_end(text, 0, calendar)}
    for i in range(count):
        if i > begin:
            gap = view[ends[i - 1] : starts[i]]
            lined = (
                "\n" in gap
                and (words[i - 1] != "," or text.kinds[i] != WORD)
                and (
                    gap.count("\n") > 1
                    or not (view[starts[i]].islower() or any(a <= starts[i] < b for a, b in wraps))
                )
            )
            if lined or (words[i] in articles and runs_on(text, i, begin, articles, openers)):
                out.append((begin, i))
                begin = i
        if i == begin and i not in opened:
            opened[i] = dateline_end(text, i, calendar)
        if opened.get(begin) == i:
            begin = i
        word = words[i]
        if word not in _ENDERS:
            continue
        after = i + 1
        while after < count and words[after] in _CLOSERS and not text.spaced[after]:
            after += 1
        if word == "!" and after < count and words[after] in firms and _named(text, i, after):
            continue
        if word == "!" and 0 < i < count - 1 and _goes_on(text, i):
            continue  # Yolk! raises
        if word == ".":
            if (
                after < count
                and not text.spaced[after]
                and after == i + 1
                and not _glued(text, i, openers | articles)
            ):
                continue  # inside a number, an address or a name: 2.5, Placer.ai
            before = words[i - 1] if i > begin else ""
            lettered = len(before) == 1 and i - 2 >= begin and words[i - 2] in series
            if (
                after < count
                and before in abbreviations
                and not lettered
                and not (words[after] in openers and view[starts[after]].isupper())
                and not _money_ends(text, i, after)
            ):
                continue
            if (
                len(before) == 1
                and text.kinds[i - 1] == WORD
                and not lettered
                and view[starts[i - 1]].isupper()
                and (
                    text.spaced[i - 1]
                    or (i - 2 >= begin and (words[i - 2] == "." or text.kinds[i - 2] == GLYPH))
                )
                and not (i - 2 >= begin and _lettered_end(text, i, after))
            ):
                continue  # an initial: T. Rowe
            if after < count and view[starts[after]].islower() and text.kinds[after] == WORD:
                continue
        if after > i + 1 and after < count and words[after] in ",，":
            continue
        out.append((begin, after))
        begin = after
    if begin < count:
        out.append((begin, count))
    return [(low, min(low + MAX_SENTENCE, b)) for a, b in out for low in range(a, b, MAX_SENTENCE)]


@lru_cache(maxsize=64)
def abbreviations(words: tuple[str, ...]) -> frozenset[str]:
    """The last part of each abbreviation of a pack, behind which a full stop ends no sentence."""
    return frozenset(word.rstrip(".").lower().split(".")[-1] for word in words)


@lru_cache(maxsize=64)
def firm_ends(words: tuple[str, ...]) -> frozenset[str]:
    """What firms that invest end in, as one word each, for names with a mark inside: Acme! Ventures."""
    return frozenset(word for word in words if " " not in word)


def _lettered_end(text: Text, stop: int, after: int) -> bool:
    """Whether a letter before a full stop ends the name of a known investor: von Allianz X. Das Team …"""
    return (
        after < len(text.words)
        and text.view[text.starts[after]].isupper()
        and is_investor(text.token_text(stop - 2, stop)) is not None
    )


def _named(text: Text, mark: int, after: int) -> bool:
    """Whether words in capitals stand on both sides of a mark."""
    return (
        mark > 0 and after == mark + 1 and all(text.view[text.starts[t]].isupper() for t in (mark - 1, after))
    )


def _goes_on(text: Text, mark: int) -> bool:
    """Whether a word with a capital stands right before a mark and one in small letters behind it."""
    view, starts = text.view, text.starts
    return (
        not text.spaced[mark]
        and view[starts[mark - 1]].isupper()
        and (view[starts[mark + 1]].islower() or text.words[mark + 1] == ",")
    )


def _glued(text: Text, stop: int, openers: frozenset[str]) -> bool:
    """Whether a full stop ends a sentence though no space follows: … last October.The company has …"""
    words, starts, view, first = text.words, text.starts, text.view, stop + 1
    return (
        first + 1 < len(words)
        and words[first] in openers
        and len(words[first]) > 1
        and view[starts[first]].isupper()
        and view[starts[first] + 1 : text.ends[first]].islower()
        and text.spaced[first + 1]
        and not text.spaced[stop]
        and stop > 0
        and len(words[stop - 1]) > 2
    )


def _money_ends(text: Text, stop: int, after: int) -> bool:
    """Whether a full stop closes money that has its sign before it and no Latin word goes on: "$2 млн. Лидер
    раунда"."""
    return (
        stop >= 3
        and text.kinds[stop - 2] == NUMBER
        and text.kinds[stop - 3] not in (WORD, NUMBER)
        and text.kinds[after] == WORD
        and not text.words[after][0].isascii()
        and text.view[text.starts[after]].isupper()
    )
