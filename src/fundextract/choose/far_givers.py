"""Investors read in other sentences cannot alone make money a round: what is near decides."""

from __future__ import annotations

from dataclasses import replace

from ..clauses.drafts import LOOSE, Draft, company_rule
from ..companies.impossible import has_stage
from ..lexer.lexer import Scene
from ..names.names import Name, is_word
from .lacking import lacking
from .unlikely import unlikely

FAR = "only names of other sentences make it a round"
"""The reason given where money is a round's only for verbs and names that stand elsewhere."""
TOLD = frozenset({"cues.round_noun", "cues.raise_round"})
"""Cues whose sentence speaks of financing, so that its names are a round's."""


def far_givers(scene: Scene, story: Draft) -> str:
    """Why a story is no event without the investors that other sentences name, where these speak of no
    financing: services brought in $40m. … set-top boxes such as A's are backed by the two.

    Args:
        scene: the text.
        story: a story that lacks nothing.

    Returns:
        The reason; empty where the story stands without them, or none is far.
    """
    loose = story.company is None or company_rule(story) in LOOSE
    if has_stage(story) or not (loose and (story.leads or story.participants)):
        return ""
    far = {name.first for name in (*story.leads, *story.participants) if _far(scene, story, name)}
    if not far:
        return ""
    near = replace(
        story,
        leads=[name for name in story.leads if name.first not in far],
        participants=[name for name in story.participants if name.first not in far],
        proof=[proof for proof in story.proof if proof.first not in far],
        rounds=list(story.rounds),
    )
    return FAR if lacking(scene, near) or unlikely(scene, near) else ""


def _far(scene: Scene, story: Draft, name: Name) -> bool:
    """Whether an investor stands in another sentence than the money and the verb, and that one speaks of no
    financing."""
    low, high = scene.sentence_of(name.first)
    if low <= story.first < high or (story.verb is not None and low <= story.verb.first < high):
        return False
    if any(low <= found.first < high for found in story.rounds):
        return False
    if any(cue.meaning in TOLD for cue in scene.cues_in(low, high)):
        return False
    if any(t in scene.round_at for t in range(low, high)):
        return False
    return story.bare or not any(is_word(scene, t, "investor") for t in range(low, high))
