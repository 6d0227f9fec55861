"""Towns behind a name, which say where a company sits and are no part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..knowledge import places
from .cased_look import namey
from .names import is_link, is_word, word_hit

if TYPE_CHECKING:
    from ..lexer.lexer import Scene

STATE = 4
"""Tokens of a state before the hyphen of a compound, at most: N.C.-based."""


def town_told(scene: Scene, at: int, high: int) -> bool:
    """Whether a town with its state or country behind a comma stands at a token."""
    end = at
    while end < high and end - at < 3 and namey(scene, end):
        end += 1
    return at < end and place_behind(scene, end, high) > end


def place_behind(scene: Scene, at: int, high: int) -> int:
    """The token after a comma and the state or country behind it, as in Arlington, MA; `at` where none is
    told there."""
    text = scene.text
    if at + 1 >= high or text.words[at] != "," or not namey(scene, at + 1):
        return at
    if (hit := word_hit(scene, at + 1, "place")) is not None:
        return at if is_link(scene, hit.after, "possessive") else hit.after  # of Manila, Korea's Acme
    known = places(scene.pack.code)
    for end in (at + 4, at + 3, at + 2):
        if end <= high and text.low[text.starts[at + 1] : text.ends[end - 1]] in known:
            return at if is_link(scene, end, "possessive") else end
    return at


def town_behind(scene: Scene, at: int, high: int) -> int:
    """The token after "from" or "of" and a known town behind it; `at` where none is told there.

    Args:
        scene: the text.
        at: the small word.
        high: where the town must have ended.
    """
    text = scene.text
    if at + 1 >= high or not is_word(scene, at, "affiliation"):
        return at
    first = at + 1 + (is_link(scene, at + 1, "articles") and at + 2 < high)  # aus den USA
    if not text.view[text.starts[first]].isupper():
        return at
    known = places(scene.pack.code)
    for end in (first + 3, first + 2, first + 1):
        closed = end == high or (end < high and (text.words[end] in ",;" or is_link(scene, end, "and")))
        if closed and text.low[text.starts[first] : text.ends[end - 1]] in known:
            return end
        place = word_hit(scene, first, "place")
        if closed and place is not None and (place.first, place.after) == (first, end):
            return end
    return at


def behind_town(scene: Scene, first: int, after: int) -> int:
    """Where a chunk goes on behind a town of several words that opens it behind a word for a company and
    "from": La startup di Reggio Emilia Alpha; `first` where none does."""
    if first < 2 or not (is_word(scene, first - 1, "affiliation") and is_word(scene, first - 2, "company")):
        return first
    known, text = places(scene.pack.code), scene.text
    for end in (first + 3, first + 2):
        if end < after and text.spaced[end] and text.low[text.starts[first] : text.ends[end - 1]] in known:
            return end
    return first


def of_town(scene: Scene, of: int, high: int) -> bool:
    """Whether a known town alone stands behind "of", and before it a name of several words that is no body's:
    Acme Fusion of Munich, Acme Ventures of the Philippines, but Development Bank of Wales."""
    first = of + 1 + (of + 2 < high and is_link(scene, of + 1, "articles"))
    end = first
    while end < high and end - first < 3 and namey(scene, end):
        end += 1
    if end == first or of < 2 or not namey(scene, of - 2):
        return False
    if is_word(scene, of - 1, "body", "academic", "institution") or is_word(
        scene, of - 2, "body", "academic"
    ):
        return False
    text = scene.text
    return text.low[text.starts[first] : text.ends[end - 1]] in places(scene.pack.code)


def based_behind(scene: Scene, end: int, high: int) -> int | None:
    """The token behind a compound that says where a company sits, its town and state parted by a comma: for
    Elmwood, MA-based Acme; None where none is.

    Args:
        scene: the text.
        end: the token behind the town.
        high: where the phrase must have ended.
    """
    text, state = scene.text, end + 1
    if state + 2 >= high or text.words[end] != "," or not text.view[text.starts[state]].isupper():
        return None
    hyphen = state + 1
    while hyphen < min(high - 1, state + STATE) and text.words[hyphen] != "-":
        hyphen += 1
    if text.words[hyphen] != "-" or text.spaced[hyphen] or text.spaced[hyphen + 1]:
        return None
    written = text.token_text(state, hyphen)
    short = "." in written or (len(written) == 2 and written.isupper())
    if not short or is_word(scene, state, "not_name"):
        return None  # led by Alpha, Shanghai-based Beta
    return hyphen + 2 if is_word(scene, hyphen + 1, "seated", "descriptor") and hyphen + 2 < high else None
