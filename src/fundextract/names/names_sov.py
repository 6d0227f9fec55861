"""Subjects in cased languages whose verb stands last: the first item of a headline, parted off by a comma."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..text import WORD
from .names import OPEN, Name, is_word, make_name
from .names_cased import chunks, namey

_SOURCES = frozenset({"of_source", "lead", "led_by", "join", "joined_by", "from"})


def first_item(scene: Scene, at: int, low: int) -> Name | None:
    """The name right before the first comma of a clause, where money, a round or investors stand behind it.

    Args:
        scene: the text.
        at: the verb.
        low: where the clause begins.
    """
    words = scene.text.words
    comma = next((t for t in range(low, at) if words[t] == ","), None)
    if comma is None or comma == low:
        return None
    if not any(scene.covered[t] for t in range(comma, at)) and not any(
        hit.meaning[5:] in _SOURCES for hit in scene.cues_in(comma, at)
    ):
        return None
    found = chunks(scene, low, comma)
    if found and _nothing_between(scene, found[-1].after, comma):
        return found[-1]
    return _small(scene, comma - 1, low)


def _nothing_between(scene: Scene, first: int, comma: int) -> bool:
    """Whether a name ends right at its comma, a bracket apart."""
    words = scene.text.words
    return (
        first == comma
        or (words[first] in OPEN and words[comma - 1] in OPEN.values())
        or (first == comma - 1 and words[first] in "\"')")
    )


def _small(scene: Scene, token: int, low: int) -> Name | None:
    """A name in small letters behind a noun for a company: girişimi wamo."""
    if token <= low or scene.text.kinds[token] != WORD or namey(scene, token) or scene.covered[token]:
        return None
    if (
        token in scene.word_over
        or token in scene.cue_over
        or token in scene.links
        or not is_word(scene, token - 1, "company")
    ):
        return None
    return make_name(scene, token, token + 1)
