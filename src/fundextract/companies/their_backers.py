"""Whose investors put in money, where nothing else says for whom: Alpha's backers inject another $40m, Alpha
shareholders stump up €5m."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..names import names_cased
from ..names.names import is_link, is_word
from ..text import WORD

if TYPE_CHECKING:
    from ..lexer.lexer import Scene
    from ..names.names import Name
    from ..packs import Hit

DESCRIBED = 3
"""Words between the name and the noun for its investors at the most."""


def their_backers(scene: Scene, verb: Hit, low: int) -> Name | None:
    """The company whose investors are the subject of a verb of giving money.

    Args:
        scene: the text.
        verb: the verb.
        low: where the sentence begins.
    """
    text = scene.text
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return None
    at = verb.first - 1
    while at > low and (is_link(scene, at, "auxiliary") or is_word(scene, at, "also", "adverb")):
        at -= 1
    behind = _of(scene, at + 1, low)
    if behind is not None:
        return behind
    if at <= low or not is_word(scene, at, "holders") or not text.view[text.starts[at]].islower():
        return None
    at -= 1
    for _ in range(DESCRIBED):
        if at > low and text.kinds[at] == WORD and text.view[text.starts[at]].islower() and _plain(scene, at):
            at -= 1
    owner = next((link for t in (at, at - 1) if (link := scene.links.get(t)) is not None), None)
    end = owner.first if owner is not None and owner.meaning == "links.possessive" else at + 1
    return next((name for name in names_cased.chunks(scene, low, at + 1) if name.end == end), None)


def _of(scene: Scene, end: int, low: int) -> Name | None:
    """The name right before the verb behind a noun for its investors: the shareholders of Alpha."""
    name = next((name for name in names_cased.chunks(scene, low, end) if name.end == end), None)
    if name is None:
        return None
    at = name.first - 1
    at -= is_link(scene, at, "articles")
    small = at > low and is_link(scene, at, "of")
    return name if small and is_word(scene, at - 1, "holders") else None


def backers_aside(scene: Scene, verb: Hit, low: int) -> tuple[Name | None, int] | None:
    """The noun for investors whose names stand between commas before a verb of giving: Les actionnaires d'A,
    dont B et C, apportent 5 millions; A est sauvée : ses actionnaires, dont B, lui apportent 5 millions.

    Args:
        scene: the text.
        verb: the verb.
        low: where the sentence begins.

    Returns:
        Whose investors they are, where the noun tells, and the token of the noun; None without such an aside.
    """
    text = scene.text
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return None
    comma = verb.first - 1
    while comma > low and is_link(scene, comma, "receiver"):
        comma -= 1  # lui ont consenti
    if comma <= low or text.words[comma] != ",":
        return None
    for at in range(comma - 1, low, -1):
        if not is_word(scene, at, "holders") or not text.view[text.starts[at]].islower():
            continue
        owner = _owner_behind(scene, at, verb.first)
        end = owner.end if owner is not None else at + 1
        while end < verb.first and _plain(scene, end):
            end += 1  # ses actionnaires historiques
        if text.words[end] != "," or end >= comma - 1:
            return None
        if owner is None and not is_word(scene, at - 1, "owning"):
            return None
        return owner, at
    return None


def _owner_behind(scene: Scene, at: int, high: int) -> Name | None:
    """The name behind "of" right behind a noun for investors."""
    while at + 1 < high and _plain(scene, at + 1):
        at += 1
    if not is_link(scene, at + 1, "of"):
        return None
    name = names_cased.object_after(scene, scene.links[at + 1].after, high)
    return name if name is not None and name.first <= at + 5 else None


def _plain(scene: Scene, at: int) -> bool:
    """Whether a word only describes investors: existing, largest."""
    return is_word(scene, at, "descriptor", "owning", "investor") and at not in scene.links
