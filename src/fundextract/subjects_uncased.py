"""Who is no subject in spaced scripts without capitals whose verbs do not stand last."""

from __future__ import annotations

from .lexer import Scene
from .names import Name, is_link
from .text import MARK

_SOURCES = frozenset({"cues.from", "cues.led_by", "cues.joined_by", "cues.backed_by"})


def less_sources(scene: Scene, found: list[Name], low: int, high: int) -> list[Name]:
    """Names without those that a cue before them makes investors: גייסה 5 מיליון מקרן X ובמאי השלימה.

    Args:
        scene: the text.
        found: the names before a verb.
        low: where they begin.
        high: the verb.

    Returns:
        The names that may act.
    """
    if not found or scene.pack.file.writing != "uncased" or scene.pack.file.order == "sov":
        return found
    from .stretch_lists import names_after

    taken: set[int] = set()
    for cue in scene.cues_in(low, high):
        if cue.meaning in _SOURCES:
            taken.update(name.first for name in names_after(scene, cue.after, high)[0])
    return [name for name in found if name.first not in taken]


def owned_by(scene: Scene, at: int, name: Name) -> bool:
    """Whether a name behind an item of a list only says whose that item is: "A" التابعة لأرامكو.

    Args:
        scene: the text.
        at: where the item ends.
        name: the next name.
    """
    words = scene.text.words
    while at < name.first and scene.text.kinds[at] == MARK and words[at] in "\"'»”)":
        at += 1
    if scene.pack.file.writing != "uncased" or at >= name.first or not is_link(scene, at, "relative"):
        return False
    return all(scene.text.kinds[t] != MARK or words[t] in "\"'«“" for t in range(at, name.first))
