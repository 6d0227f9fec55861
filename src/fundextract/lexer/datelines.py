"""Where and when a report was written, told before it: LEEDS, May 14, 2024 (Northwire) -- Acme has raised."""

from __future__ import annotations

from functools import lru_cache

from ..text import NUMBER, WORD, Text

LONGEST = 20
"""Tokens of such an opening at most."""
SLUG = 3
"""Tokens of what an agency calls a report: UPDATE 2-"""
SMALL = 3
"""Letters of a small word inside it at most: LILLE, le 14 mai 2024 –"""
_DASHES = frozenset("-–—")
_MARKS = frozenset(",./()'’")


def dateline_end(text: Text, begin: int, calendar: frozenset[str]) -> int | None:
    """Behind the dash of an opening of places, a date and an agency that begins at a token; None where there
    is none.

    Args:
        text: the text.
        begin: where a sentence begins.
        calendar: names of days and months in the language of the text.
    """
    slug = _slug_end(text, begin)
    if slug is not None:
        return slug
    dated = numbered = False
    for token in range(begin, min(begin + LONGEST, len(text.words))):
        word = text.words[token]
        if word in _DASHES and text.spaced[token]:
            after = token + 1
            while after < len(text.words) and text.words[after] in _DASHES and not text.spaced[after]:
                after += 1
            goes_on = after < len(text.words) and text.spaced[after]
            return after if dated and numbered and goes_on else None
        if text.kinds[token] == NUMBER:
            numbered = True
        elif word in calendar:
            dated = True
        elif not (word in _MARKS or (text.kinds[token] == WORD and _fits(text, token))):
            return None
    return None


def _slug_end(text: Text, begin: int) -> int | None:
    """Behind what an agency calls a report it sends again, a word in capitals and a figure glued to it:
    UPDATE 2-Acme raises $150 mln; None where there is none."""
    after = begin + SLUG
    if after >= len(text.words) or text.words[after - 1] != "-" or text.kinds[begin + 1] != NUMBER:
        return None
    start, end = text.token_span(begin, begin + 1)
    capitals = text.kinds[begin] == WORD and end - start > SMALL and text.view[start:end].isupper()
    glued = not (text.spaced[after - 1] or text.spaced[after])
    figure = len(text.words[begin + 1]) == 1 and text.spaced[begin + 1]
    return after if capitals and glued and figure and text.view[text.starts[after]].isupper() else None


def _fits(text: Text, token: int) -> bool:
    """Whether a word may stand in such an opening: with a capital, or a small word."""
    start, end = text.token_span(token, token + 1)
    return text.view[start].isupper() or end - start <= SMALL


@lru_cache(maxsize=64)
def months(words: tuple[str, ...]) -> frozenset[str]:
    """The names of days and months of a pack that are one word."""
    return frozenset(word.lower() for word in words if " " not in word)
