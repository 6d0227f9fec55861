"""Who is no subject in spaced scripts without capitals whose verbs do not stand last."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..packs import Hit
from ..text import MARK
from .names import Name, is_link, is_word

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


def first_acting(scene: Scene, low: int, at: int) -> tuple[Name | None, str]:
    """Who acts where small words stand before names and the verb closes the clause: the first name that no
    small word governs and no title describes, unless a pronoun stands before it.

    Args:
        scene: the text.
        low: where the clause begins.
        at: the verb.
    """
    from .stretch_object import before_relative
    from .stretch_runs import runs
    from .stretch_signs import titled

    words = scene.text.words
    pronoun = next((t for t in range(low, at) if is_link(scene, t, "pronouns")), at)
    for name in less_sources(scene, before_relative(scene, runs(scene, low, at)), low, at):
        behind = name.end + 1
        if titled(scene, name) or (
            behind < at and words[name.end] == "," and is_word(scene, behind, "title", "founder")
        ):
            continue
        if pronoun < name.first:
            break
        return name, "the first name of the clause"
    return (None, "pronoun") if pronoun < at else (None, "")


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
