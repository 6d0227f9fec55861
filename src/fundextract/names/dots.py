"""Dots and full stops inside numbers and names: 3.5, O.G. Venture Partners, オープン・エーアイ."""

from __future__ import annotations

from ..lexer.edges import is_katakana
from ..lexer.hangul_places import is_hiragana
from ..lexer.lexer import Scene
from ..text import GLYPH, MARK, WORD

_DOTS = frozenset(".・·=")
"""Marks that may stand inside a name; 。 never does."""


def _initial(scene: Scene, token: int) -> bool:
    """Whether a full stop stands behind initials that open a name: O.G. Venture Partners."""
    text = scene.text
    return (
        text.words[token] == "."
        and 2 <= token < len(text.words) - 1
        and text.words[token - 2] == "."
        and text.kinds[token - 1] == text.kinds[token + 1] == WORD
        and len(text.words[token - 1]) == 1
        and text.view[text.starts[token - 1]].isupper()
        and text.view[text.starts[token + 1]].isupper()
    )


def _first_initial(scene: Scene, token: int) -> bool:
    """Whether a full stop stands behind the one letter that opens a name: T. Rowe Price."""
    text, after = scene.text, token + 1
    if text.words[token] != "." or token == 0 or after >= len(text.words) or not text.spaced[after]:
        return False
    if len(text.words[token - 1]) != 1 or not (text.kinds[token - 1] == text.kinds[after] == WORD):
        return False
    upper = all(text.view[text.starts[t]].isupper() for t in (token - 1, after))
    return upper and (token < 2 or text.kinds[token - 2] != WORD)


FORM = 5
"""Tokens of a legal form in Latin letters before one of its marks, at most."""


def latin_form(scene: Scene, token: int) -> bool:
    """Whether a mark stands within a legal form in Latin letters, or as the comma before one: X Pte. Ltd., X,
    Inc."""
    text = scene.text
    begin = token + (text.words[token] == ",")
    for first in range(begin, max(0, begin - FORM), -1):
        hit = scene.forms.get(first, {}).get("legal")
        if hit is None or hit.after <= token or text.kinds[first] != WORD or not text.words[first].isascii():
            continue
        before = first - 1 - (text.words[first - 1] == ",")
        return before >= 0 and text.kinds[before] == WORD and text.view[text.starts[before]].isupper()
    return False


def inner_dot(scene: Scene, token: int) -> bool:
    """Whether a full stop stands inside a number or a name, or a dot between the Katakana words of one
    name."""
    text = scene.text
    after = token + 1
    if _initial(scene, token) or _first_initial(scene, token) or latin_form(scene, token):
        return True
    if (
        token == 0
        or text.words[token] not in _DOTS
        or after >= len(text.words)
        or text.spaced[after]
        or MARK in (text.kinds[token - 1], text.kinds[after])
    ):
        return False
    return (
        text.words[token] not in "・="
        or (is_katakana(text.words[token - 1]) and is_katakana(text.words[after]))
        or (text.words[token] == "・" and _lone_letter(scene, token - 1))
    )


def _lone_letter(scene: Scene, token: int) -> bool:
    """Whether one letter alone stands before a dot, too little for a name, and no country: 森・濱田."""
    text = scene.text
    if (
        text.kinds[token] != GLYPH
        or is_hiragana(text.words[token])
        or "descriptor" in scene.word_over.get(token, {})
    ):
        return False
    before = token - 1
    return before < 0 or text.kinds[before] != GLYPH or is_hiragana(text.words[before])
