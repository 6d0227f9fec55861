"""Verbs whose subject is a round, so that what they draw in are its investors: the $30m round attracted
backers such as Alpha and Beta; the first round, led by Alpha, involved Beta."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..packs import Hit
from ..text import WORD

if TYPE_CHECKING:
    from .lexer import Scene

FAR = 40
"""Tokens of an aside between a round and its verb at the most."""
CLAUSE = 10
"""Tokens between a round and the clause that tells of it at the most: a round led by A that brought in B."""
NEAR = 14
"""Tokens from the verb to the first name at the most."""


def settle_draws(scene: Scene) -> None:
    """Makes cues of taking part of verbs such as "attracted" behind a round.

    Args:
        scene: the text, all cues placed; its cues are changed in place.
    """
    if not scene.pack.words_of("words", "draws_in"):
        return
    for low, high in scene.sentences:
        for token in range(low + 1, high - 1):
            hit = scene.word_over.get(token, {}).get("draws_in")
            if hit is None or hit.first != token or scene.covered[token]:
                continue
            cue = scene.cue_over.get(token)
            if cue is not None and not (cue.meaning == "cues.gets" and cue.after <= hit.after):
                continue
            if _of_round(scene, token, low) and _names_behind(scene, hit.after, high):
                _put(scene, min(token, cue.first) if cue is not None else token, hit.after)


def _of_round(scene: Scene, token: int, low: int) -> bool:
    """Whether the subject of a verb ends in a word for a round, an aside between commas apart."""
    before = token - 1
    while before > low and _small(scene, before):
        before -= 1
    link = scene.links.get(before)
    if link is not None and link.meaning == "links.relative":
        return any(_round_at(scene, t) for t in range(max(low, before - CLAUSE), before))
    if scene.text.words[before] == ",":
        before = next(
            (
                t - 1
                for t in range(before - 1, max(low, before - FAR), -1)
                if scene.text.words[t] == "," and _round_at(scene, t - 1)
            ),
            low,
        )
    return before > low and _round_at(scene, before)


def _small(scene: Scene, token: int) -> bool:
    """Whether a word may stand between a subject and its verb: also, has."""
    over = scene.word_over.get(token, {})
    link = scene.links.get(token)
    return not over.keys().isdisjoint(("also", "adverb", "opener")) or (
        link is not None and link.meaning == "links.auxiliary"
    )


def _round_at(scene: Scene, token: int) -> bool:
    cue = scene.cue_over.get(token)
    over = scene.word_over.get(token, {})
    return (
        token in scene.round_at or "raising" in over or (cue is not None and cue.meaning == "cues.round_noun")
    )


def _names_behind(scene: Scene, at: int, high: int) -> bool:
    """Whether a name follows before any money and any verb, words for investors and what describes them
    apart."""
    text = scene.text
    for token in range(at, min(high, at + NEAR)):
        cue = scene.cue_over.get(token)
        if scene.covered[token] or text.words[token] in ",;:.":
            return False
        if text.kinds[token] == WORD and text.view[text.starts[token]].isupper():
            return True
        if cue is not None and cue.layer == "cues" and cue.meaning not in ("cues.to", "cues.with"):
            return False
    return False


def _put(scene: Scene, first: int, after: int) -> None:
    """Puts a cue of taking part in the place of what stands there."""
    for hit in [hit for hit in scene.cues if hit.layer == "cues" and first <= hit.first < after]:
        scene.cues.remove(hit)
        scene.cue_at.pop(hit.first, None)
    line = next((p.source for p in scene.pack.all_phrases if (p.section, p.key) == ("words", "draws_in")), "")
    made = Hit(first, after, "cues", "cues.joined_by", "", line)
    scene.cues.append(made)
    scene.cue_at[first] = made
    for token in range(first, after):
        scene.cue_over[token] = made
