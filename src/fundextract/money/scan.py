"""One pass over the tokens: which words of money and number begin where."""

from __future__ import annotations

from typing import Any, NamedTuple

from ..text import GLYPH, WORD, Text
from .kinds import END, VALUE, Node
from .lexicon import Lexicon

HYPHEN = "-"
MAX_WORD = 80
"""Longer words are no number words."""


class Hit(NamedTuple):
    """A phrase of one kind: it ends before token `after`, means `payload`, and a pack line knew it."""

    after: int
    payload: Any
    source: str


Hits = dict[int, dict[int, Hit]]
"""token → kind → the longest phrase of that kind there."""


def scan(text: Text, lexicon: Lexicon) -> Hits:
    """Every phrase of the lexicon in the text, longest first per kind."""
    words, spaced, kinds = text.words, text.spaced, text.kinds
    count = len(words)
    root, hits = lexicon.root, {}
    get = root.get
    glued = bool(lexicon.glued)
    for first in range(count):
        node = get(words[first])
        if node is None:
            if glued and kinds[first] == WORD and 5 < len(words[first]) < MAX_WORD:
                pieces = lexicon.segment(words[first])
                if pieces:
                    hits[first] = {VALUE: Hit(first + 1, (pieces, True), "numbers")}
            continue
        found = _longest(node, first, words, spaced, kinds, count)
        if found:
            hits[first] = found
    return hits


def _longest(
    node: Node, first: int, words: list[str], spaced: list[bool], kinds: list[int], count: int
) -> dict[int, Hit]:
    found: dict[int, Hit] = {}
    at, tight = first + 1, True
    while True:
        ends = node.get(END)
        if ends:
            for kind, (payload, source, loose) in ends.items():
                if loose or tight:
                    found[kind] = Hit(at, payload, source)
        if at >= count:
            return found
        word = words[at]
        follower = node.get(word)
        step = at
        if follower is None and word == HYPHEN and at + 1 < count and not spaced[at] and not spaced[at + 1]:
            step = at + 1
            follower = node.get(words[step])
        if follower is None:
            return found
        if spaced[step] and kinds[step] != GLYPH:
            tight = False
        node, at = follower, step + 1
