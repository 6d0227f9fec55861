"""Phrases of a pack as tokens, and words with a capital, where the names of a text are not yet found."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ..packs.trie import phrase_tokens
from ..text import WORD

if TYPE_CHECKING:
    from .lexer import Scene


def phrases(scene: Scene, key: str, section: str = "words") -> frozenset[tuple[str, ...]]:
    """The phrases of one key of the pack of a text, each as its tokens.

    Args:
        scene: the text.
        key: the key, such as "share".
        section: the section of the pack it stands in.
    """
    return _tokens(scene.pack.words_of(section, key))


@lru_cache(maxsize=1024)
def _tokens(written: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase_tokens(phrase)) for phrase in written)


def capital(scene: Scene, token: int, high: int | None = None) -> bool:
    """Whether a word with a capital stands at a token.

    Args:
        scene: the text.
        token: its number, which may lie behind the text.
        high: the token to stop before; the end of the text unless given.
    """
    text = scene.text
    end = len(text.words) if high is None else high
    return token < end and text.kinds[token] == WORD and text.view[text.starts[token]].isupper()
