"""Companies that a bracket behind their plural names: deux start-up (A et B) ont levé …, two firms (A and B)
raised …"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from ..text import WORD
from .cased_chunks import chunks
from .names import is_link, is_word

if TYPE_CHECKING:
    from ..lexer.lexer import Scene
    from .names import Name

LONGEST = 24
"""Tokens in such a bracket, at most."""
BEFORE = 3
"""Adjectives between the plural and the bracket, at most."""
_PARTS = frozenset(",;/")


def group_bracket(scene: Scene, at: int, low: int) -> list[Name]:
    """The names of a bracket that closes right before a token and names what a plural before it counts.

    Args:
        scene: the text, in a script with capitals.
        at: the token, a verb or a word that belongs to it.
        low: where to stop looking back.
    """
    words = scene.text.words
    close = at - 1
    while close > low and (is_link(scene, close, "each", "auxiliary") or is_word(scene, close, "function")):
        close -= 1
    if close <= low or words[close] != ")":
        return []
    opens = next((t for t in range(close - 1, max(low, close - LONGEST), -1) if words[t] in "()"), None)
    if opens is None or words[opens] != "(" or not _of_plural(scene, opens, low):
        return []
    names = chunks(scene, opens + 1, close)
    if len(names) < 2 or names[0].first != opens + 1 or names[-1].end != close:
        return []
    for one, other in itertools.pairwise(names):
        between = range(one.end, other.first)
        if not all(words[t] in _PARTS or is_link(scene, t, "and", "articles") for t in between):
            return []
    return names


def each_of_bracket(scene: Scene, at: int, low: int) -> Name | None:
    """The first name of such a bracket, where each of them has raised: a word says so, or the sentence has as
    many sums.

    Args:
        scene: the text.
        at: the verb.
        low: where to stop looking back.
    """
    names = group_bracket(scene, at, low)
    if not names:
        return None
    high = scene.sentence_of(at)[1]
    each = any(is_link(scene, t, "each") for t in range(names[-1].end, high))
    return names[0] if each or len(scene.amounts_in(at, high)) == len(names) else None


def _of_plural(scene: Scene, opens: int, low: int) -> bool:
    """Whether a noun for companies or investors, less its adjectives, stands before a bracket."""
    for noun in range(opens - 1, max(low - 1, opens - 2 - BEFORE), -1):
        if is_word(scene, noun, "sector", "company", "startup", "investor"):
            return not is_word(scene, noun, "title")
        small = scene.text.kinds[noun] == WORD and scene.text.view[scene.text.starts[noun]].islower()
        if not small or is_word(scene, noun, "function"):
            return False
    return False
