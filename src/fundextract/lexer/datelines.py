"""Where and when a report was written, told before it: LEEDS, May 14, 2024 (Northwire) -- Acme has raised."""

from __future__ import annotations

from functools import lru_cache

from ..text import NUMBER, WORD, Text

LONGEST = 20
"""Tokens of such an opening at most."""
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


def _fits(text: Text, token: int) -> bool:
    """Whether a word may stand in such an opening: with a capital, or a small word."""
    start, end = text.token_span(token, token + 1)
    return text.view[start].isupper() or end - start <= SMALL


@lru_cache(maxsize=64)
def months(words: tuple[str, ...]) -> frozenset[str]:
    """The names of days and months of a pack that are one word."""
    return frozenset(word.lower() for word in words if " " not in word)
