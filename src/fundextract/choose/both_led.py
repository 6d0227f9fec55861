"""Who led both of two rounds: a $5m seed round and a $20m Series A, both led by Alpha."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from ..names.names import squeeze

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene

GAP = 7
"""Tokens from "both" to the word that says who led or gave, at most."""
_ROLES = frozenset({"cues.led_by", "cues.joined_by", "cues.from", "cues.backed_by"})


def share_both(scene: Scene, stories: list[Draft]) -> None:
    """Gives the investors said of both rounds to the one told first as well; changed in place.

    Args:
        scene: the text.
        stories: the rounds told of, in text order.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return
    for one, other in itertools.pairwise(stories):
        if one.company is None or other.company is None or one.first >= other.first:
            continue
        if squeeze(one.company.text) != squeeze(other.company.text):
            continue
        both = _both(scene, other)
        if both is None:
            continue
        known = {squeeze(name.text) for name in (*one.leads, *one.participants)}
        for role, names in (("lead", other.leads), ("participant", other.participants)):
            for name in names:
                if name.first < both or squeeze(name.text) in known:
                    continue
                if role == "lead":
                    one.leads.append(name)
                    one.add("lead_investors", name.first, name.after, "both.lead", "", "who led both rounds")
                else:
                    one.joined(name, "both.participant", "", "who took part in both rounds")


def _both(scene: Scene, story: Draft) -> int | None:
    """Where a word for both stands that speaks of two rounds, the last of them this one: behind its comma, at
    the start of the next sentence, or as what somebody has led there."""
    high, words = story.sentence[1], scene.text.words
    ends = scene.sentence_of(high)[1] if high < len(words) else high
    for token in range(story.after, ends):
        if words[token] not in scene.pack.words_of("links", "each"):
            continue
        if words[token - 1] == "," or token == high:
            cues = scene.cues_in(token, min(ends, token + GAP))
            if any(cue.meaning in _ROLES for cue in cues):
                return token
        verb = scene.cue_over.get(token)
        if token > high and verb is not None and verb.meaning == "cues.lead" and verb.first < token:
            return high
    return None
