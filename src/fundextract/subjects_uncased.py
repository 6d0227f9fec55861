"""Who is no subject in spaced scripts without capitals whose verbs do not stand last."""

from __future__ import annotations

from .lexer import Scene
from .names import Name
from .stretch_lists import names_after

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
    taken: set[int] = set()
    for cue in scene.cues_in(low, high):
        if cue.meaning in _SOURCES:
            taken.update(name.first for name in names_after(scene, cue.after, high)[0])
    return [name for name in found if name.first not in taken]
