"""Verb-second languages: who the clause before a colon tells of, where the one behind it names only a kind.

"Die Plattform Alpha: sie sammelt 5 Millionen ein", "Beta setzt auf Alpha: Start-up sammelt 5 Millionen ein".
"""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_word

_BACKING = ("cues.invest", "cues.backs")


def company_before(scene: Scene, at: int, low: int) -> Name | None:
    """The company right before the last colon of a sentence before a token: behind its kind, or as the one
    that somebody backs.

    Args:
        scene: the text.
        at: the token.
        low: where the sentence begins.
    """
    colon = next((t for t in range(at - 1, low, -1) if scene.text.words[t] == ":"), None)
    if colon is None:
        return None
    for told in reversed(names_cased.chunks(scene, low, colon)):
        if told.end == colon and (
            is_word(scene, told.first - 1, "company", "startup") or _backed(scene, told, low)
        ):
            return told
    return None


def backers_before(scene: Scene, told: Name, low: int) -> list[Name]:
    """Who invests in a company that stands before a colon: the subjects of the verb there.

    Args:
        scene: the text.
        told: the company.
        low: where the sentence begins.
    """
    colon = told.end < len(scene.text.words) and scene.text.words[told.end] == ":"
    if not colon or not _backed(scene, told, low):
        return []
    verb = next(cue for cue in scene.cues_in(low, told.first) if cue.meaning in _BACKING)
    return names_cased.names_before(scene, verb.first, low)


def _backed(scene: Scene, told: Name, low: int) -> bool:
    """Whether a verb of investing stands before a name as its object: Alpha setzt auf Beta, investiert in
    Beta."""
    verb = next((cue for cue in scene.cues_in(low, told.first) if cue.meaning in _BACKING), None)
    if verb is None:
        return False
    at = verb.after
    cue = scene.cue_at.get(at)
    into = cue is not None and cue.meaning in ("cues.to", "cues.for")
    name = names_cased.object_after(scene, at + into, told.after)
    return name is not None and name.first == told.first
