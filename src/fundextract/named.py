"""Known investors' names in scripts without spaces: what they are made of is theirs, whatever its words mean
elsewhere.

国家, 今日 and 投资 end or describe names; in 国家大基金, 今日资本 and 高特佳投资 they are part of one.
"""

from __future__ import annotations

from functools import lru_cache

from .knowledge import investors
from .packs.trie import phrase_tokens
from .text import Text, is_unspaced

SHORTEST = 3
"""Glyphs; shorter names stand inside too many other words."""


@lru_cache(maxsize=1)
def _by_first() -> dict[str, list[tuple[str, ...]]]:
    """The tokens of every known name with unspaced letters by the first of them, the longest first."""
    table: dict[str, set[tuple[str, ...]]] = {}
    for key in investors():
        if len(key) >= SHORTEST and not key.isascii() and any(map(is_unspaced, key)):
            tokens = phrase_tokens(key)
            if len(tokens) >= SHORTEST or (len(tokens) == 2 and not tokens[0].isascii()):
                table.setdefault(tokens[0], set()).add(tokens)
    return {first: sorted(names, key=lambda name: (-len(name), name)) for first, names in table.items()}


def find_named(text: Text) -> dict[int, int]:
    """Where known investors' names stand.

    Args:
        text: the text.

    Returns:
        First token → the token after the last; the longest name at each place, none overlapping.
    """
    words, table = text.words, _by_first()
    out: dict[int, int] = {}
    free = 0
    for at, word in enumerate(words):
        if at < free or word not in table:
            continue
        for name in table[word]:
            if tuple(words[at : at + len(name)]) == name:
                out[at] = free = at + len(name)
                break
    return out
