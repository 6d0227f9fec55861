"""Two verbs of investing in one sentence, of which one names the company and the other the money: A steigt
bei B ein und investiert 5 Millionen; A entre au capital de B en y injectant 5 millions; A invests $5m and
takes a stake in B."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word
from ..packs import Hit

_INVEST = ("cues.invest", "cues.backs")
SMALL = 3
"""Small words between a company and the verb that says what it is given, at most: B, en y injectant."""


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


def beside_verb(scene: Scene, verb: Hit, low: int, high: int) -> tuple[Name | None, list[Name]]:
    """Subject first: who is invested in by the verb before this one, small words alone between the company
    and this verb, or by the one that "and" joins behind its money; and who invests, where that one is first.

    Args:
        scene: the text.
        verb: the verb of the money, which names no company itself.
        low, high: the sentence.
    """
    before = [cue for cue in scene.cues_in(low, verb.first) if cue.meaning in _INVEST]
    if before:
        name = _object(scene, before[-1], verb.first)
        if name is not None and name.end <= verb.first and _small(scene, name.end, verb.first):
            return name, names_cased.names_before(scene, before[-1].first, low)
    for cue in scene.cues_in(verb.after, high):
        if cue.meaning in _INVEST and cue.first > verb.after and is_link(scene, cue.first - 1, "and"):
            return _object(scene, cue, high), []
    return None, []


def _small(scene: Scene, first: int, after: int) -> bool:
    """Whether only a few small words and commas stand in a stretch."""
    return after - first <= SMALL and all(
        scene.text.words[t] == "," or is_link(scene, t, "and", "receiver") or is_word(scene, t, "function")
        for t in range(first, after)
    )
