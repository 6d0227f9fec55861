"""A share of a company that money takes, where letters run on and verbs stand before their object:
以1.2亿元拿下青石12%股权. Without the money an owner may only have changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..packs import Hit
from ..text import MARK
from .word_phrases import phrases

if TYPE_CHECKING:
    from .lexer import Scene

REACH = 16
"""Tokens between a verb of taking and the number, at most."""


def taking(scene: Scene, number: int) -> Hit | None:
    """The verb of taking before a share, as one of investing; None where no money stands before it.

    Args:
        scene: the text, its money placed.
        number: the token of the share's number.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "unspaced":
        return None
    words, verbs = scene.text.words, phrases(scene, "takes")
    for start in range(number - 3, max(-1, number - REACH), -1):
        if scene.text.kinds[start] == MARK and words[start] in ",、;:。!?":
            return None
        end = max((start + len(v) for v in verbs if tuple(words[start : start + len(v)]) == v), default=None)
        if end is None or end > number - 2:
            continue
        source = f"{scene.pack.code}.yaml words.takes"
        return Hit(start, end, "cues", "cues.backs", "", source) if _paid_for(scene, start) else None
    return None


def _paid_for(scene: Scene, verb: int) -> bool:
    """Whether money stands before a verb in its sentence."""
    low = scene.sentence_of(verb)[0]
    return any(scene.covered[t] for t in range(low, verb))


def less_overlaid(hits: list[Hit], found: list[Hit]) -> list[Hit]:
    """The hits less those that stand where verbs of taking a share were found.

    Args:
        hits: every phrase found.
        found: the verbs of taking.
    """
    return [
        hit
        for hit in hits
        if hit.layer not in ("cues", "veto", "status")
        or not any(one.first < hit.after and hit.first < one.after for one in found)
    ]
