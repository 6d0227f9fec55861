"""Whom a report is about: the subject of the clause behind a verb of reporting and its "that"."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.cased_look import namey
from ..names.names import Name, is_link, is_word
from ..names.strategy import NameFinder

_WHEN = 6
"""Tokens between a reporting verb and its "that", at most."""
_FRONT = 4
"""Tokens of a description between "that" and the name, at most."""


def told_of(scene: Scene, said: int, high: int, finder: NameFinder) -> Name | None:
    """The name right behind a reporting verb and its "that", at most when it was reported between them: Mint
    reports that Acme is in talks …; Mint reported earlier this week that Acme …

    Args:
        scene: the text.
        said: the token the verb of reporting begins at.
        high: the token to stop before, the verb of raising.
        finder: the strategy for names of the script.
    """
    if finder is not names_cased:
        return None
    that = scene.links[said].after
    last = min(high, that + _WHEN)
    while that < last and not is_link(scene, that, "relative") and _tells_when(scene, that):
        that += 1
    if that >= last or not is_link(scene, that, "relative"):
        return None
    begin = scene.links[that].after
    begin = scene.links[begin].after if is_link(scene, begin, "articles") else begin
    found = names_cased.chunks(scene, begin, high)
    first = found[0] if found and found[0].first <= begin + _FRONT else None
    plain = first is not None and not any(scene.text.words[t] in ",;" for t in range(begin, first.first))
    return first if plain else None


def alone_before(scene: Scene, name: Name, high: int) -> bool:
    """Whether nothing between a subject and its verb opens a clause of its own or tells of investing.

    Args:
        scene: the text.
        name: the subject.
        high: the token its verb begins at.
    """
    if any(is_link(scene, t, "relative", "and", "possessive") for t in range(name.end, high)):
        return False
    return not any(hit.layer == "cues" for hit in scene.cues_in(name.end, high))


def _tells_when(scene: Scene, token: int) -> bool:
    """Whether a token may stand between a reporting verb and its "that": a day, an adverb, a small word."""
    if is_word(scene, token, "calendar"):
        return True
    cue = scene.cue_over.get(token)
    plain = cue is None or cue.meaning.startswith("status.")
    return plain and not namey(scene, token) and scene.text.words[token] not in ",;:"
