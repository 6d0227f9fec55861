"""Phrases whose first word belongs to what stands before it: Alpha Capital raises $5m, the "A mené" of a
série A menée."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..packs import Pack
from ..packs.trie import END, Entry
from ..text import WORD, Text


def no_noun(
    text: Text, pack: Pack, money: Mapping[int, int], series: frozenset[str]
) -> Callable[[int, int, Entry], bool]:
    """What says of a phrase whether it may stand where it does.

    Args:
        text: the text.
        pack: its pack.
        money: the amount at each token.
        series: the words before the letter of a round.
    """

    def accept(first: int, after: int, entry: Entry) -> bool:
        """Whether a noun of two words is one, not behind a capital with money behind it, and the first
        word of a phrase is not the letter of a round."""
        if (
            after - first > 1
            and len(text.words[first]) == 1
            and first > 0
            and text.words[first - 1] in series
        ):
            return not text.view[text.starts[first]].isupper()  # une série A mené(e) par
        if entry.meaning != "cues.round_noun" or after - first != 2 or after not in money or first == 0:
            return True
        if text.kinds[first - 1] != WORD or not text.spaced[first]:
            return True
        if not all(text.view[text.starts[token]].isupper() for token in (first - 1, first)):
            return True
        node = pack.trie.root[text.words[first + 1]]
        verb = node.get(END, {}).get("cues") if node else None
        return verb is None or verb.meaning != "cues.raise"

    return accept
