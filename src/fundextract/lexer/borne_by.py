"""Verb-second languages: who bears a round, named before the participle that closes the clause: die Runde
wird von Alpha und Beta gemeinsam bestritten."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .lexer import Scene

REACH = 30
"""Words between the passive verb and its participle, at most."""
_PARTS = ".;:!?"


def join_borne(scene: Scene, token: int, aside: bool) -> None:
    """Makes the "by" between a passive verb and the participle that closes its clause one that names who
    takes part.

    Args:
        scene: the text; its cues are changed in place.
        token: a participle of bearing or coming.
        aside: whether money or a round is told of around the participle.
    """
    words = scene.text.words
    low, high = scene.sentence_of(token)
    if token + 1 < high and words[token + 1] not in ",.;:!?)":
        return
    passive = _passive(scene, low, token)
    if passive is None or not (aside or _round_before(scene, low, passive)):
        return
    for at in range(passive + 1, min(token, passive + 4)):
        cue = scene.cue_at.get(at)
        if cue is not None and cue.meaning == "cues.from":
            by = cue._replace(meaning="cues.joined_by")
            scene.cues.remove(cue)
            scene.cues.append(by)
            scene.cue_at[at] = by
            for inner in range(by.first, by.after):
                scene.cue_over[inner] = by
            return


def _passive(scene: Scene, low: int, token: int) -> int | None:
    """The nearest passive verb before a participle in the same clause."""
    for at in range(token - 1, max(low, token - REACH) - 1, -1):
        if scene.text.words[at] in _PARTS and not scene.covered[at]:
            return None
        hit = scene.links.get(at)
        if hit is not None and hit.meaning == "links.undergone":
            return at
        if scene.text.words[at] in scene.pack.words_of("links", "undergone"):
            return at
    return None


def _round_before(scene: Scene, low: int, passive: int) -> bool:
    """Whether the subject of the passive verb is a round: at most six words before it."""
    for at in range(max(low, passive - 6), passive):
        cue = scene.cue_over.get(at)
        if (cue is not None and cue.meaning == "cues.round_noun") or at in scene.round_at:
            return True
    return False
