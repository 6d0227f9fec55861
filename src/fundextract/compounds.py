"""Compound nouns written in one word: their last part says what they are (Raketenbauer, betaalbedrijf, musikbolaget)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from .knowledge import ordinary
from .packs import Hit, Pack
from .text import WORD

if TYPE_CHECKING:
    from .lexer import Scene

LONGEST = 14
SHORTEST_HEAD = 3
"""Letters that must stand before a tail, so that a word which is a tail alone is left to the lists of words."""


@lru_cache(maxsize=64)
def _tails(pack: Pack) -> dict[str, tuple[str, int]]:
    """Each tail of a pack with the meaning of a word that ends so, and the pack line."""
    known: dict[str, tuple[str, int]] = {}
    for key, meaning in (("noun_tail", "not_name"), ("investor_tail", "investor"), ("company_tail", "company")):
        for tail in pack.words_of("forms", key):
            known[tail.lower()] = (meaning, len(tail))
    return known


def mark_compounds(scene: Scene) -> None:
    """Gives every word the lists do not know the meaning of its tail; capitals of mere nouns say nothing then.

    Args:
        scene: the text; its words are filled in place.
    """
    pack = scene.pack
    tails = _tails(pack)
    nouns = ordinary(pack.code) if pack.file.capital_nouns else frozenset()
    if not tails and not nouns:
        return
    text = scene.text
    for token, word in enumerate(text.words):
        if text.kinds[token] != WORD or token in scene.word_over or scene.covered[token]:
            continue
        if word in nouns:
            _mark(scene, token, "not_name", f"ordinary_{pack.code}.txt")
            continue
        if not text.view[text.starts[token] + 1 : text.ends[token]].islower():
            continue
        for size in range(min(LONGEST, len(word) - SHORTEST_HEAD), 1, -1):
            found = tails.get(word[-size:])
            if found is not None:
                _mark(scene, token, found[0], f"{pack.code}.yaml forms")
                break


def _mark(scene: Scene, token: int, meaning: str, source: str) -> None:
    hit = Hit(token, token + 1, f"words.{meaning}", f"words.{meaning}", "", source)
    scene.word_over.setdefault(token, {})[meaning] = hit
    scene.words.setdefault(token, hit)
