"""The phrase language of packs: `(a|b)` is a choice, `(x)?` is optional, `{letter}` is a … k; nothing else.
A zero-width non-joiner stands for a space or nothing.

Too weak to be slow: every phrase stands for a finite list of strings, so packs can be checked for collisions
and
sampled, and no author can write a pattern that backtracks.
"""

from __future__ import annotations

import re
from functools import lru_cache

_SPECIAL = frozenset("()?\\")
_PIECES = re.compile(r"\\.|[(),]|[^\\(),]+|\\", re.S)
_PLAIN = re.compile(r"[^\\()|?]+")
_WHITE = re.compile(r"[^\S ]")
LETTERS = "abcdefghijk"
ZERO_WIDTH = "\u200c"
"""A zero-width non-joiner inside a word: texts have it, a space or nothing in its place."""
LIMIT = 4096
"""No single phrase may stand for more strings than this."""


class PhraseSyntaxError(ValueError):
    """A phrase that cannot be read; the loader turns it into a PackError with file and line."""


def split_phrases(line: str) -> list[str]:
    """A comma line as its phrases; a comma inside brackets does not part, `\\,` is a comma itself.

    Example:
        >>> split_phrases("raise(s|d)?, has raised")
        ['raise(s|d)?', 'has raised']
    """
    if not _SPECIAL.intersection(line):
        return [part for part in map(str.strip, line.split(",")) if part]
    parts, depth, current = [], 0, ""
    for piece in _PIECES.findall(line):
        if piece == "," and depth == 0:
            parts.append(current.strip())
            current = ""
            continue
        if piece == "(":
            depth += 1
        elif piece == ")":
            depth -= 1
        current += piece
    parts.append(current.strip())
    return [part for part in parts if part]


@lru_cache(maxsize=32768)
def expand(phrase: str) -> tuple[str, ...]:
    """Every string a phrase stands for, in order, without `{letter}` filled in.

    Args:
        phrase: words with `(a|b)` and `(x)?`; a backslash takes the next character as it is.

    Raises:
        PhraseSyntaxError: brackets that do not pair, a `?` behind something else, or more than 4,096 strings.

    Example:
        >>> expand("guidat(o|a) da(l|lla)?")
        ('guidato da', 'guidato dal', 'guidato dalla', 'guidata da', 'guidata dal', 'guidata dalla')
    """
    if ZERO_WIDTH in phrase:
        phrase = phrase.replace(ZERO_WIDTH, "( )?")
    if not _SPECIAL.intersection(phrase):
        plain = " ".join(phrase.split())
        return (plain,) if plain else ()
    results, rest = _alternatives(_WHITE.sub(" ", phrase), 0, top=True)
    if rest != len(phrase):
        raise PhraseSyntaxError(f"unexpected ')' in {phrase!r}")
    seen = dict.fromkeys(" ".join(text.split()) if "  " in text else text.strip() for text in results)
    return tuple(text for text in seen if text)


def _alternatives(phrase: str, at: int, top: bool) -> tuple[list[str], int]:
    options: list[str] = []
    current = [""]
    while at < len(phrase):
        char = phrase[at]
        if char == "\\" and at + 1 < len(phrase):
            current = [text + phrase[at + 1] for text in current]
            at += 2
        elif char == "(":
            inner, at = _alternatives(phrase, at + 1, top=False)
            if at >= len(phrase) or phrase[at] != ")":
                raise PhraseSyntaxError(f"'(' without ')' in {phrase!r}")
            at += 1
            if at < len(phrase) and phrase[at] == "?":
                inner = ["", *inner]
                at += 1
            current = [text + more for text in current for more in inner]
            if len(current) > LIMIT:
                raise PhraseSyntaxError(f"{phrase!r} stands for more than {LIMIT} strings")
        elif char == "|" and not top:
            options.extend(current)
            current = [""]
            at += 1
        elif char == ")":
            break
        elif char == "?":
            raise PhraseSyntaxError(f"'?' without brackets before it in {phrase!r}: write colou(r)?")
        else:
            plain = _PLAIN.match(phrase, at)
            run = plain.group() if plain is not None else char  # a bar at the top, a backslash at the end
            current = [text + run for text in current]
            at += len(run)
    options.extend(current)
    return options, at
