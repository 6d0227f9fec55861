"""A round that only says when an investor came in, where another round is told of before it:
B轮由白山资本领投，天使轮投资方青石跟投."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..packs import Hit

if TYPE_CHECKING:
    from .lexer import Scene

TELLS = frozenset({"cues.joined_by", "cues.led_by"})
"""Cues whose names follow: behind "the investors of the A round are" stand those of that round."""


def less_holders(scene: Scene, hits: list[Hit], rounds: list[Hit]) -> list[Hit]:
    """The round words of a text less those that describe an investor of another round.

    Args:
        scene: the text, its words placed.
        hits: every phrase found.
        rounds: the words for rounds among them.
    """
    if scene.pack.file.writing != "unspaced":
        return rounds
    lists = {hit.first for hit in hits if hit.meaning in TELLS}
    return [hit for hit in rounds if not _of_holder(scene, hit, rounds, lists)]


def _of_holder(scene: Scene, hit: Hit, rounds: list[Hit], lists: set[int]) -> bool:
    """Whether a noun for an investor stands right behind a round and opens no list, and another round of the
    sentence before it is what the sentence tells."""
    noun = _noun(scene, hit)
    if noun is None or noun.first in lists:
        return False
    low, high = scene.sentence_of(hit.first)
    before = [other for other in rounds if low <= other.first and other.after < hit.first]
    label = scene.text.words[hit.first : hit.first + 2]
    return bool(before) and not any(
        scene.text.words[other.first : other.first + 2] == label
        for other in rounds
        if low <= other.first < high and other is not hit
    )


def _noun(scene: Scene, hit: Hit) -> Hit | None:
    """The noun for an investor right behind a round word, behind its possessive, or begun by its end:
    天使轮投资|方."""
    link = scene.links.get(hit.after)
    at = link.after if link is not None and link.meaning == "links.possessive" else hit.after
    noun = scene.word_over.get(at, {}).get("investor")
    if noun is None:
        return None
    return noun if noun.first == at or hit.first < noun.first < hit.after else None
