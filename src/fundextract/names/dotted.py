"""Names in small letters with a full stop inside: re.green, clara.io."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..text import WORD
from .names import is_link, is_word

SHORT = 3
"""Letters of the parts of abbreviations, at most: p.ej, s.r.l."""


_DOMAINS = frozenset({"ai", "app", "bio", "com", "dev", "io", "net", "org", "xyz"})
"""Endings of addresses that firms carry in their names: bit.bio, fal.ai."""


def dotted(scene: Scene, token: int) -> bool:
    """Whether a word in small letters is written in one with a full stop and another one, as neither an
    abbreviation nor two sentences without a space between them are.

    Args:
        scene: the text.
        token: a word with a full stop behind it.
    """
    text, after = scene.text, token + 2
    if text.kinds[after] != WORD or text.spaced[after] or text.spaced[after - 1]:
        return False
    if after + 2 < len(text.words) and text.words[after + 1] == "." and not text.spaced[after + 2]:
        return False
    if not text.spaced[token] and token > 0:
        return False
    lower = text.view[text.starts[after]].islower()
    if not lower and len(text.words[token]) == 1:
        return _lettered(scene, token, after)
    return (
        lower
        and (
            max(len(text.words[token]), len(text.words[after])) > SHORT
            or (len(text.words[token]) > 1 and text.words[after] in _DOMAINS)
        )
        and after not in scene.cue_at
        and not is_word(scene, after, "function")
        and not is_link(scene, after, "articles", "pronouns", "and")
    )


def _lettered(scene: Scene, token: int, after: int) -> bool:
    """Whether one small letter opens a name behind whose full stop a capital stands: e.Alpha."""
    text = scene.text
    return (
        text.view[text.starts[token]].islower()
        and len(text.words[after]) > SHORT
        and text.view[text.starts[after] + 1 : text.ends[after]].islower()
        and not is_word(scene, after, "function", "calendar")
    )
