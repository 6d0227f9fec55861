"""Opening phrases: where the list of investors in one ends and the subject of the sentence begins."""

from __future__ import annotations

from ..clauses.drafts import VERBS
from ..lexer.lexer import Scene
from ..names.cased_look import namey
from ..names.names import Name, is_link, is_word
from ..packs import Hit
from ..text import WORD

REACH = 8
"""Tokens from the start of the sentence within which the word for investors stands."""


def less_subject(scene: Scene, names: list[Name], hit: Hit, low: int) -> list[Name]:
    """The names of a list in an opening phrase, less the subject behind its comma: With money from A, B plans
    to …

    Args:
        scene: the text.
        names: the names read behind the cue.
        hit: the cue.
        low: the first token of the sentence.
    """
    words = scene.text.words
    if len(names) > 1 and _opens_with_verb(scene, low) and words[names[-2].end] == ",":
        gap = range(names[-2].end, names[-1].first)
        plain = not any(is_link(scene, t, "and") for t in gap) and names[-1].end < len(words)
        return names[:-1] if plain and scene.text.kinds[names[-1].end] == WORD else names
    if (
        len(names) < 2
        or hit.first - low > REACH
        or not is_word(scene, low, "function")
        or is_link(scene, low, "articles", "pronouns")
        or any(c.layer == "cues" and c.meaning[5:] in VERBS for c in scene.cues_in(low, hit.first))
    ):
        return names
    last = names[-1]
    gap = range(names[-2].end, last.first)
    if words[names[-2].end] != "," or any(is_link(scene, t, "and") for t in gap):
        return names
    at = last.end
    goes_on = (
        at < len(words)
        and scene.text.kinds[at] == WORD
        and not namey(scene, at)
        and not is_link(scene, at, "and")
        and not is_word(scene, at, "investor", "company")
    )
    return names[:-1] if goes_on else names


def _opens_with_verb(scene: Scene, low: int) -> bool:
    """Whether a sentence begins with a verb of raising, its subject behind a comma: Dapat modal dari A,
    B …"""
    cue = scene.cue_at.get(low)
    return (
        cue is not None
        and cue.meaning[5:] in ("raise", "gets", "raise_from", "raise_round")
        and scene.pack.file.order == "svo"
        and scene.pack.file.writing == "cased"
    )
