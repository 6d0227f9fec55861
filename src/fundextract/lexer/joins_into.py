"""Verbs of taking part that put money straight into a company: Alpha chips in $40m for Bolt, Alpha kicked in
£2m to back Bolt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..text import WORD

if TYPE_CHECKING:
    from ..packs import Hit
    from .lexer import Scene

NEAR = 2
"""Tokens between the verb and its money at the most."""
DESCRIBED = 6
"""Tokens of what describes the company before its name at the most."""


def joins_into(scene: Scene, hit: Hit) -> bool:
    """Whether a verb of taking part has money as its object, and a small word behind the money leads to the
    name of a company, not to its round.

    Args:
        scene: the text.
        hit: the verb.
    """
    text, pack = scene.text, scene.pack
    if pack.file.writing != "cased" or pack.file.order != "svo" or hit.first == 0:
        return False
    high = scene.sentence_of(hit.first)[1]
    money = next(
        (scene.money_at[t] for t in range(hit.after, min(high, hit.after + NEAR)) if t in scene.money_at),
        None,
    )
    if money is None:
        return False
    if "holders" in scene.word_over.get(hit.first - 1, {}) and _owned(scene, hit.first - 1):
        return True  # Alpha's backers put in another $5m
    at = scene.amounts[money].after
    small = {*pack.words_of("cues", "for"), *pack.words_of("cues", "dative"), *pack.words_of("cues", "to")}
    if at + 1 >= high or text.words[at] not in small:
        return False
    for token in range(at + 1, min(high, at + DESCRIBED)):
        over = scene.word_over.get(token, {})
        if text.kinds[token] == WORD and text.view[text.starts[token]].isupper() and not scene.covered[token]:
            return not _round_behind(scene, token, high) and not {"calendar", "place"} & over.keys()
        described = {"descriptor", "demonym", "company", "startup", "place"} & over.keys()
        link = scene.links.get(token)
        if not described and text.words[token] != "-" and (link is None or link.meaning != "links.articles"):
            return False
    return False


def _round_behind(scene: Scene, at: int, high: int) -> bool:
    """Whether the name is only the owner of a round told of right behind it: Bolt's Series A."""
    for token in range(at + 1, min(high, at + 4)):
        link = scene.links.get(token)
        if token in scene.round_at or (link is not None and link.meaning == "links.possessive"):
            return True
    return False


def _owned(scene: Scene, noun: int) -> bool:
    """Whether a name or its possessive stands before a noun for investors, at most one word between them."""
    text = scene.text
    for token in range(max(0, noun - 2), noun):
        link = scene.links.get(token)
        if link is not None and link.meaning == "links.possessive":
            return True
    before = noun - 1
    return before >= 0 and text.kinds[before] == WORD and text.view[text.starts[before]].isupper()
