"""Case endings that a spaced script without capitals glues to its nouns, as tokens of their own: ઝોમેટોએ is
ઝોમેટો and એ, as Hindi writes them anyway.

Only words that the pack does not know are parted, and only where enough of the word is left; so names lose
their endings, and the pack needs its nouns in one form.
"""

from __future__ import annotations

import copy
from functools import lru_cache

from ..knowledge import is_investor, places
from ..packs import Pack, expand
from ..text import WORD, Text, plain_tokens

SHORTEST = 2
"""Characters that must be left of a word."""


@lru_cache(maxsize=8)
def _endings(pack: Pack) -> tuple[str, ...]:
    """The endings of a pack, longest first."""
    return tuple(sorted(pack.words_of("forms", "parted_after"), key=lambda end: (-len(end), end)))


@lru_cache(maxsize=8)
def _known(pack: Pack) -> frozenset[str]:
    """Every word that some phrase of a pack has."""
    return frozenset(
        word for phrase in pack.all_phrases for text in expand(phrase.text) for word in plain_tokens(text)
    )


def part_endings(text: Text, pack: Pack) -> Text:
    """A text whose unknown words stand apart from the case endings of the pack; the text itself where the
    pack has none.

    Args:
        text: the text.
        pack: the language it is read in.

    Example:
        >>> from fundextract.packs import load_pack
        >>> part_endings(Text("ઝોમેટોએ ફંડ મેળવ્યું"), load_pack("gu")).words
        ['ઝોમેટો', 'એ', 'ફંડ', 'મેળવ્યું']
    """
    endings = _endings(pack)
    if not endings:
        return text
    present = frozenset(text.words)
    cuts = {at: cut for at in range(len(text.words)) if (cut := _cut(text, at, pack, endings, present))}
    if not cuts:
        return text
    out = copy.copy(text)
    out.starts, out.ends, out.words, out.kinds, out.spaced = [], [], [], [], []
    for at, word in enumerate(text.words):
        start, end, cut = text.starts[at], text.ends[at], cuts.get(at)
        middle = end if cut is None else start + cut
        out._add(start, middle, word[:cut], text.kinds[at], text.spaced[at])
        if cut is not None:
            out._add(middle, end, word[cut:], WORD, False)
    return out


def _cut(text: Text, at: int, pack: Pack, endings: tuple[str, ...], present: frozenset[str]) -> int | None:
    """How many characters of a token stand before its ending, None where it has none."""
    word = text.words[at]
    if text.kinds[at] != WORD or word in _known(pack) or text.ends[at] - text.starts[at] != len(word):
        return None
    whole = word in places(pack.code) or is_investor(word) is not None
    kept = word.endswith(pack.words_of("forms", "whole_end"))
    for ending in endings:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < SHORTEST:
            continue
        if (whole or kept) and stem not in _known(pack):
            return None
        if any(word + other in present for other in endings):
            return None  # the word has an ending of its own elsewhere in the text
        return len(stem)
    return None
