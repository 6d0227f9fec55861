"""One trie for all phrases of a pack, keyed by token: cost grows with the text, not with the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from ..text import ALL_GLYPHS, Text, fold, plain_tokens, simplify

HYPHEN = "-"
_PLAIN = re.compile("[A-Za-z][A-Za-z -]*")
_LATIN = re.compile("[A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ -]*")
END = ""


class Hit(NamedTuple):
    """A phrase found: tokens first … after-1 of the text, its layer, meaning, value and pack line."""

    first: int
    after: int
    layer: str
    meaning: str
    value: str
    source: str


class Entry(NamedTuple):
    """What a phrase means."""

    layer: str
    meaning: str
    value: str
    source: str


def phrase_tokens(phrase: str) -> tuple[str, ...]:
    """A phrase as the tokens it must match; hyphens between words are left out, they match on their own.

    Example:
        >>> phrase_tokens("Pre-Series A"), phrase_tokens("A轮")
        (('pre', 'series', 'a'), ('a', '轮'))
    """
    if _PLAIN.fullmatch(phrase):
        return tuple(phrase.lower().replace(HYPHEN, " ").split())
    if _LATIN.fullmatch(phrase):
        return tuple(fold(phrase).replace(HYPHEN, " ").split())
    if ALL_GLYPHS.fullmatch(phrase):
        return tuple(simplify(phrase))
    if phrase.replace(" ", "").replace(HYPHEN, "").isalpha():
        words = plain_tokens(phrase)
    else:
        words = Text(phrase).words
    return tuple(word for word in words if word != HYPHEN) if len(words) > 1 else tuple(words)


class Trie:
    """Longest match per layer at every token.

    Example:
        >>> trie = Trie()
        >>> trie.add("led by", Entry("cues", "led_by", "", "en.yaml:3"))
        >>> [hit.meaning for hit in trie.find(Text("a round led by Accel"))]
        ['led_by']
    """

    def __init__(self) -> None:
        self.root: dict[str, Any] = {}

    def add(self, phrase: str, entry: Entry) -> Entry | None:
        """Adds a phrase; returns the entry it would contradict (same layer, other meaning), if any.

        A later entry with another meaning replaces the earlier: that is how a pack overrides what it
        inherits.
        """
        node = self.root
        for token in phrase_tokens(phrase):
            node = node.setdefault(token, {})
        entries: dict[str, Entry] = node.setdefault(END, {})
        before = entries.get(entry.layer)
        entries[entry.layer] = entry
        if before is not None and (before.meaning, before.value) != (entry.meaning, entry.value):
            return before
        return None

    def find(self, text: Text, accept: Callable[[int, int, Entry], bool] | None = None) -> list[Hit]:
        """Every longest, leftmost, non-overlapping match, layer by layer, in text order.

        Args:
            accept: says of a first token, the token after the last and an entry whether it may stand there;
            None takes all.
        """
        words, spaced, root = text.words, text.spaced, self.root
        count = len(words)
        free: dict[str, int] = {}
        hits: list[Hit] = []
        for first in range(count):
            node = root.get(words[first])
            if node is None:
                continue
            found: dict[str, tuple[int, Entry]] = {}
            at = first + 1
            while True:
                entries = node.get(END)
                if entries:
                    for layer, entry in entries.items():
                        if accept is None or accept(first, at, entry):
                            found[layer] = (at, entry)
                if at >= count:
                    break
                word = words[at]
                follower = node.get(word)
                if (
                    follower is None
                    and word == HYPHEN
                    and at + 1 < count
                    and not spaced[at]
                    and not spaced[at + 1]
                ):
                    at += 1
                    follower = node.get(words[at])
                if follower is None:
                    break
                node = follower
                at += 1
            for layer, (after, entry) in found.items():
                if free.get(layer, 0) <= first:
                    free[layer] = after
                    hits.append(Hit(first, after, layer, entry.meaning, entry.value, entry.source))
        return hits
