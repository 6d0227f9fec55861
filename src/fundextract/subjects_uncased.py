"""Who is no subject in spaced scripts without capitals whose verbs do not stand last."""

from __future__ import annotations

from .lexer import Scene
from .names import Name, is_link
from .packs import Hit
from .text import MARK

_SOURCES = frozenset({"cues.from", "cues.led_by", "cues.joined_by", "cues.backed_by"})
_PLACES = frozenset({"cues.to", "cues.for"})
"""Where verbs stand last, cues between subject and verb whose names do not act: در X, برای X."""
_REACH = 60
"""How many tokens back a cue of investors is looked for."""


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
    for cue in scene.cues_in(max(low, high - _REACH), high):  # cost stays in proportion to the text
        if cue.meaning in _SOURCES or (scene.pack.file.verbs_last and cue.meaning in _PLACES):
            listed, _ = names_after(scene, cue.after, min(high, cue.after + _REACH // 2))
            taken.update(name.first for name in listed)
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


def marked_leads(scene: Scene, hit: Hit, low: int) -> tuple[list[Name], int] | None:
    """Who led the round, told before the words for leading by its particle: X ने इस दौर का नेतृत्व किया.

    Args:
        scene: the text.
        hit: the words for leading, behind which the names stand otherwise.
        low: where the sentence, or what is not read yet, begins.

    Returns:
        The names and the token behind the words; None where no such name stands there.
    """
    from .stretch_lists import names_before

    if hit.meaning != "cues.led_by" or scene.pack.file.writing != "uncased" or scene.pack.file.order != "sov":
        return None
    near = range(hit.first - 1, max(low, hit.first - 3) - 1, -1)
    mark = next((token for token in near if is_link(scene, token, "subject")), None)
    found = names_before(scene, mark, low) if mark is not None else []
    return (found, hit.after) if found else None
