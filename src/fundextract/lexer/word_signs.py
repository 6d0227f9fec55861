"""Signs inside words: vowel signs, which stand above, below or beside letters, and joiners, which are
invisible."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..text import Text

VOWEL_SIGNS = "\u064b-\u065f" + "".join(
    char for char in map(chr, range(0x0900, 0x0E00)) if unicodedata.category(char) in ("Mn", "Mc")
)
"""Signs inside the words of Arabic and of the scripts of India, as the inside of a character class."""

JOINERS = frozenset("\u200c\u200d")
"""Invisible characters that belong to the spelling of a word: نان\u200cیار."""


def as_written(text: Text, start: int, words: str) -> str:
    """Words of the view as the original writes them, with the joiners inside its words.

    Args:
        text: the text.
        start: where they begin in the view.
        words: the words; returned as they are where the view has others there.

    Example:
        >>> from fundextract.text import Text
        >>> as_written(Text("سرمایه\u200cگذار"), 0, "سرمایهگذار") == "سرمایه\u200cگذار"
        True
    """
    if text.view is text.original or not words or not text.view.startswith(words, start):
        return words
    begin, end = text.span(start, start + len(words))
    written = text.original[begin:end]
    if JOINERS.isdisjoint(written):
        return words
    return "".join(char for char in written if unicodedata.category(char) != "Cf" or char in JOINERS)
