"""Under which heads a phrase is put by: told from its leading letters, without writing the phrase out.

A phrase such as `(has|have)? (raised|secured)` stands for hundreds of strings in some packs; a text needs
few of them, and only those under the heads of its own words are ever written out.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from ..simplified_han import simplify
from ..text import SOFT, fold, is_unspaced
from .syntax import LETTERS, expand
from .trie import head_of, phrase_tokens

_PLAIN_HEAD = re.compile(r"[^\W\d_][^()?\\|{]|[^\W\d_]$")

LETTER_TWINS: dict[str, tuple[str, ...]] = {
    "a": ("а", "α", "ए", "أ", "آ", "એ"),
    "b": ("в", "β", "बी", "ب", "بی", "બી"),
    "c": ("с", "सी", "ج", "سی", "સી"),
    "d": ("डी", "د", "دی", "ડી"),
    "e": ("е", "ई", "ઈ", "ઇ"),
    "f": ("एफ", "એફ"),
    "g": ("जी", "જી"),
    "h": ("н", "एच", "એચ"),
    "i": ("आई", "આઈ", "આઇ"),
    "j": ("जे", "જે"),
    "k": ("к", "के", "કે"),
}
"""Letters of other scripts, and their names, that are written for Latin ones in round names."""


def heads(phrase: str) -> tuple[str, ...]:
    """The heads of all strings a phrase stands for, each once.

    Example:
        >>> heads("(raises|raised|lands) (up to )?"), heads("(has |have )?won")
        (('ra', 'la'), ('ha', 'wo'))
    """
    found = None if SOFT.search(phrase) else _leading(phrase)
    return found or tuple(dict.fromkeys(_head(words) for words, _ in strings(phrase)))


def strings_under(phrase: str, head: str) -> Iterator[tuple[str, str]]:
    """The strings of a phrase whose first token has this head, each with the letter it was given."""
    return (pair for pair in strings(phrase) if _head(pair[0]) == head)


def strings(phrase: str) -> Iterator[tuple[str, str]]:
    """Every string a phrase stands for, with the letter it was given."""
    for words in expand(phrase):
        yield from _letters(words) if "{letter}" in words else [(words, "")]


def _leading(phrase: str) -> tuple[str, ...] | None:
    """Heads told by the letters that lead the phrase or its first bracket, None where they do not tell."""
    found: dict[str, None] = {}
    while True:
        head = _first_head(phrase, "")
        if head is not None:
            found[head] = None
            return tuple(found)
        group = _group(phrase)
        if group is None:
            return None
        options, phrase = group
        skipped = phrase.startswith("?")
        phrase = phrase[skipped:]
        for option in options:
            if not option.strip():
                skipped = True
                continue
            head = _first_head(option, phrase[:1])
            told = _leading(option) if option[0] == "(" else (head,) if head is not None else None
            if told is None:
                return None
            found.update(dict.fromkeys(told))
        if not skipped:
            return tuple(found)
        phrase = phrase.lstrip()


def _first_head(option: str, behind: str) -> str | None:
    """The head of what begins with a letter or a digit; one letter alone may be glued to what follows."""
    if option[:1].isascii() and option[:1].isdigit():
        return option[0]
    if is_unspaced(option[:1]):
        return plain_head(option[:1])
    return plain_head(option + behind if len(option) == 1 else option[:2])


def _group(phrase: str) -> tuple[list[str], str] | None:
    """The options of the bracket a phrase begins with, and what stands behind it."""
    if not phrase.startswith("("):
        return None
    depth, begin, options = 0, 1, []
    for at, char in enumerate(phrase):
        if char in "\\{":
            return None
        depth += (char == "(") - (char == ")")
        if (char == "|" and depth == 1) or depth == 0:
            options.append(phrase[begin:at])
            begin = at + 1
        if depth == 0:
            return options, phrase[at + 1 :]
    return None


def _head(words: str) -> str:
    head = None if SOFT.search(words) else plain_head(words[:2])
    if head is not None:
        return head
    tokens = phrase_tokens(words)
    return head_of(tokens[0]) if tokens else ""


@functools.lru_cache(maxsize=16384)
def plain_head(two: str) -> str | None:
    """The head of what begins with these two characters, None where they alone do not tell it."""
    return head_of(simplify(fold(two))) if _PLAIN_HEAD.match(two) else None


def _letters(text: str) -> list[tuple[str, str]]:
    """A `{letter}` phrase once for every letter, look-alikes included, each with the Latin letter it
    means."""
    return [
        (text.replace("{letter}", form), letter)
        for letter in LETTERS
        for form in (letter, *LETTER_TWINS.get(letter, ()))
    ]
