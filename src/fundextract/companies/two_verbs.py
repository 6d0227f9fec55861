"""Verb-second languages: two verbs of investing joined by "and", of which one names the company and the other
the money: A steigt bei B ein und investiert 5 Millionen."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link
from ..packs import Hit

_INVEST = ("cues.invest", "cues.backs")


def other_verb(scene: Scene, verb: Hit, low: int, high: int) -> tuple[Name | None, list[Name]]:
    """Who is invested in by the verb that "and" joins to this one, and who invests where that one stands
    first.

    Args:
        scene: the text.
        verb: the verb of the money, which names no company itself.
        low, high: the sentence.
    """
    before = [cue for cue in scene.cues_in(low, verb.first) if cue.meaning in _INVEST]
    if before and is_link(scene, verb.first - 1, "and"):
        name = _object(scene, before[-1], verb.first - 1)
        return name, names_cased.names_before(scene, before[-1].first, low) if name is not None else []
    for cue in scene.cues_in(verb.after, high):
        if cue.meaning in _INVEST and is_link(scene, cue.first - 1, "and"):
            return _object(scene, cue, high), []
    return None, []


def _object(scene: Scene, verb: Hit, high: int) -> Name | None:
    """The company a verb of investing names behind it: steigt bei Alpha ein, wird Gesellschafter bei Alpha,
    setzt auf Alpha."""
    into = scene.pack.words_of("cues", "to")
    if verb.meaning == "cues.backs" or scene.text.words[verb.after - 1] in into:
        return names_cased.object_after(scene, verb.after, high)
    marker = next((cue for cue in scene.cues_in(verb.after, high) if cue.meaning == "cues.to"), None)
    return names_cased.object_after(scene, marker.after, high) if marker is not None else None
