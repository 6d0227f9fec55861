"""Names that open a line before a colon or comma, their money behind it, a place between them at most: Acme,
Paris: €5m."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..knowledge import places
from ..names import names_cased
from ..names.names import is_word
from ..text import MARK, WORD

if TYPE_CHECKING:
    from ..lexer.lexer import Scene
    from ..names.names import Name

MOST = 5
"""Tokens of such a place, marks counted."""
SMALL = 2
"""Words between the colon and the money at the most: another, a fresh."""


def names_place(scene: Scene, first: int, after: int) -> bool:
    """Whether nothing but a comma or bracket and places stands between two tokens.

    Args:
        scene: the text.
        first, after: the tokens.
    """
    if not 2 <= after - first <= MOST or scene.text.words[first] not in ",(":
        return False
    words = [t for t in range(first, after) if scene.text.kinds[t] == WORD]
    known = places(scene.pack.code)
    written = scene.text.low[scene.text.starts[words[0]] : scene.text.ends[words[-1]]] if words else ""
    return bool(words) and (
        written in known
        or all(is_word(scene, t, "place", "demonym") or scene.text.words[t] in known for t in words)
    )


def before_colon(scene: Scene, first: int, low: int) -> Name | None:
    """The name that opens a headline before a colon, alone or behind what kind of company it is, the money
    right behind it: Acme: 12 M€ for …; Legal start-up Acme: another €5m from A

    Args:
        scene: the text.
        first: the first token of the money.
        low: the first token of the sentence.
    """
    at = first - 1
    while at > low and at > first - 1 - SMALL and is_word(scene, at, "indefinite", "descriptor"):
        at -= 1
    mark = scene.text.words[at]
    if at <= low or not (
        mark == ":" or (mark in "-—–" and scene.text.spaced[first] and _sourced(scene, first))
    ):
        return None
    found = names_cased.chunks(scene, low, at)
    if not found or (len(found) != 1 and not _called(scene, low, found[-1])):
        return None
    name = found[-1]
    if name.first != low and not _called(scene, low, name):
        return None
    return name if name.end == at or names_place(scene, name.end, at) else None


def _called(scene: Scene, low: int, name: Name) -> bool:
    """Whether only what kind of company it is stands before a name, without a verb or a mark."""
    return is_word(scene, name.first - 1, "startup", "company") and not any(
        scene.text.kinds[t] == MARK or t in scene.cue_over or t in scene.money_at
        for t in range(low, name.first - 1)
    )


def before_comma(scene: Scene, first: int, low: int) -> Name | None:
    """The name that alone opens a headline before a comma, the money right behind it and who gives it behind
    that: Acme, 5 milioni da A; Acme, 5 milioni di euro per …

    Args:
        scene: the text.
        first: the first token of the money.
        low: the first token of the sentence.
    """
    if first - 1 <= low or scene.text.words[first - 1] != ",":
        return None
    found = names_cased.chunks(scene, low, first - 1)
    if len(found) != 1 or found[0].end != first - 1 or found[0].first != low:
        return None
    behind = scene.amounts[scene.money_at[first]].after if first in scene.money_at else first
    cue = scene.cue_at.get(behind)
    return found[0] if cue is not None and cue.meaning in ("cues.from", "cues.for") else None


def _sourced(scene: Scene, first: int) -> bool:
    """Whether right behind the money at a token its source follows: Acme — $900k from A."""
    at = first
    while at < len(scene.text.words) and scene.covered[at]:
        at += 1
    cue = scene.cue_at.get(at)
    return cue is not None and cue.meaning == "cues.from"
