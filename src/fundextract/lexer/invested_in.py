"""A verb of investing in a clause about the round before it, whose money goes "in" the round, so that its
subject takes part: a $5m seed round in which A and B invested, una ronda en la que invirtieron A y B."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..packs import Hit
from ..text import WORD
from .word_phrases import capital

if TYPE_CHECKING:
    from .lexer import Scene

NAMES = 24
"""Tokens of the names between "in which" and the verb, at most."""
AHEAD = 12
"""Tokens between the round and "in which", at most: a time, a comma."""
BEHIND = 4
"""Tokens behind the verb in which money would be its object."""


def settle_invested(scene: Scene) -> None:
    """Makes cues of taking part of verbs of investing behind "in which" about a round.

    Args:
        scene: the text, all cues placed; its cues are changed in place.
    """
    verbs = [hit for hit in scene.cues if hit.meaning in ("cues.invest", "cues.puts")]
    for hit in verbs:
        low, high = scene.sentence_of(hit.first)
        opened = _opening(scene, hit.first, max(low, hit.first - NAMES))
        if opened is None or any(scene.covered[hit.after : min(high, hit.after + BEHIND)]):
            continue
        at, after = opened
        if not _round_ahead(scene, at, low):
            continue
        follows = all(scene.text.kinds[t] == WORD and not capital(scene, t) for t in range(after, hit.first))
        if follows and not capital(scene, hit.after):
            continue
        _swap(scene, hit, "cues.joined_by" if follows else "cues.join")


def _opening(scene: Scene, verb: int, low: int) -> tuple[int, int] | None:
    """Where "in which" before a verb begins and ends, if nothing but names and small words stand between."""
    for token in range(verb - 1, low, -1):
        if scene.covered[token]:
            return None
        link = scene.links.get(token)
        if link is not None and link.meaning == "links.relative":
            before = scene.cue_over.get(token - 1) or scene.cue_over.get(token)
            small = before is not None and before.meaning == "cues.to"
            return (token - 1, link.after) if small else None
        cue = scene.cue_over.get(token)
        if (cue is not None and cue.layer == "cues") or scene.text.words[token] in ";:.":
            return None
    return None


def _round_ahead(scene: Scene, at: int, low: int) -> bool:
    """Whether a round is told right before a token."""
    for token in range(at - 1, max(low - 1, at - AHEAD), -1):
        cue = scene.cue_over.get(token)
        if token in scene.round_at or (cue is not None and cue.meaning == "cues.round_noun"):
            return True
    return False


def _swap(scene: Scene, hit: Hit, meaning: str) -> None:
    """Puts a cue of another meaning in the place of one."""
    made = hit._replace(meaning=meaning)
    scene.cues[scene.cues.index(hit)] = made
    scene.cue_at[hit.first] = made
    for token in range(hit.first, hit.after):
        if scene.cue_over.get(token) == hit:
            scene.cue_over[token] = made
