"""Verb-second languages: who does something with the money or in the round that opens the sentence."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word
from .verb_second import behind_finite
from .verb_second_signs import stands_adjective

FRESH = 8
"""Tokens before and behind the money in what opens with fresh money, at most."""


def behind_means(scene: Scene, first: int, after: int, low: int, high: int) -> tuple[Name | None, str]:
    """Who does something with fresh money that opens the sentence: Mit 8 Millionen Euro frischem Kapital
    will Alpha wachsen.

    Args:
        scene: the text.
        first, after: tokens of the money.
        low, high: the sentence.
    """
    source = scene.text.words[low] in scene.pack.words_of("cues", "source") or is_word(scene, low, "risen_by")
    if not source or first - low > FRESH:
        return None, ""
    nouns = [cue for cue in scene.cues_in(low, min(high, after + 3)) if cue.meaning == "cues.round_noun"]
    at = max([after, *(cue.after for cue in nouns)])
    while at < min(high, after + FRESH) and is_word(scene, at, "means", "function", "descriptor"):
        told = names_cased.namey(scene, at) > is_word(scene, at, "means")
        if told or is_link(scene, at, "auxiliary", "undergone"):
            break
        at += 1  # Mit 8 Millionen Euro an frischem Kapital
    finite = at < high and (is_link(scene, at, "auxiliary", "undergone") or stands_adjective(scene, at))
    if not finite or not (nouns or any(is_word(scene, t, "means") for t in range(after, at))):
        return None, ""
    if is_link(scene, at, "undergone") and "cues.valuation" not in [
        c.meaning for c in scene.cues_in(at, high)
    ]:
        return None, ""  # but Bei der Runde wurde Alpha mit … bewertet
    return behind_finite(scene, at + 1, high) or (None, "")
