"""One trie for all phrases of a pack, keyed by token: cost grows with the text, not with the vocabulary.

A pack has tens of thousands of phrases and a text needs a few hundred of them, so a trie may hold what it has
not yet read: items put by under the head of their first token, read when a text first has a word with that
head.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from typing import Any, NamedTuple

from ..simplified_han import simplify
from ..text import ALL_GLYPHS, Text, fold, is_unspaced, plain_tokens

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


def head_of(word: str) -> str:
    """What a token is put by under: its first two letters, or its first character where it has no two.

    Example:
        >>> head_of("raises"), head_of("a"), head_of("轮"), head_of("2nd")
        ('ra', 'a', '轮', '2')
    """
    two = word[:2]
    return two if two.isalpha() and len(two) == 2 and not any(map(is_unspaced, two)) else word[:1]


def line_starts(text: Text) -> frozenset[int]:
    """Tokens that begin a line which does not go on with the one before it.

    Example:
        >>> sorted(line_starts(Text("Acme raises fund\\nThe firm will\\ninvest")))
        [3]
    """
    view, starts = text.view, text.starts
    at = view.find("\n")
    found: list[int] = []
    while at >= 0:
        token = bisect_left(starts, at)
        if token >= len(starts):
            break
        double = view.find("\n", at + 1, starts[token]) > 0
        if double or not view[starts[token]].islower():
            found.append(token)
        at = view.find("\n", starts[token])
    return frozenset(found)


class _Root(dict[str, Any]):
    """First tokens → nodes; what is put by is read when a word with its head is asked for."""

    def __init__(
        self, later: dict[str, list[Any]], fill: Callable[[Trie, str, list[Any]], None] | None
    ) -> None:
        self.later = later
        self.fill = fill

    def __missing__(self, word: str) -> Any:
        if self.later:
            head = head_of(word)
            if head in self.later:
                self.read(head)
                return self.get(word)
        return None

    def read(self, head: str) -> None:
        """Reads what is put by under one head; two threads that do it at once do the same twice."""
        items = self.later.get(head)
        if items and self.fill is not None:
            fresh = Trie()
            self.fill(fresh, head, items)
            self.update(fresh.root)  # no other head has any of these first tokens
        self.later.pop(head, None)


class Trie:
    """Longest match per layer at every token.

    Args:
        later: items to read later, by the `head_of` the first token of all their phrases.
        fill: adds to a trie what such items say under one head.

    Example:
        >>> trie = Trie()
        >>> trie.add("led by", Entry("cues", "led_by", "", "en.yaml:3"))
        >>> [hit.meaning for hit in trie.find(Text("a round led by Accel"))]
        ['led_by']
    """

    def __init__(
        self,
        later: dict[str, list[Any]] | None = None,
        fill: Callable[[Trie, str, list[Any]], None] | None = None,
    ) -> None:
        self.root = _Root({} if later is None else later, fill)

    def complete(self) -> Trie:
        """Reads all that is put by, so that what is wrong in it is told now; returns the trie itself."""
        for head in list(self.root.later):
            self.root.read(head)
        return self

    def add(self, phrase: str, entry: Entry) -> Entry | None:
        """Adds a phrase; returns the entry it would contradict (same layer, other meaning), if any.

        A later entry with another meaning replaces the earlier: that is how a pack overrides what it
        inherits.
        """
        node: dict[str, Any] = self.root
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
        lines = line_starts(text)
        free: dict[str, int] = {}
        hits: list[Hit] = []
        for first in range(count):
            node = root[words[first]]
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
                if at >= count or at in lines:
                    break  # no phrase goes on from a headline into the text below it
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
