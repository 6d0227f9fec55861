"""The round a verb of leading has as its object, and whom it names behind it: A led the round with B."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names.names import Name, is_link, is_word
from ..packs import Hit
from .investor_places import with_leads

LONGEST = 9
"""Tokens of the object at the most."""


def led_with(scene: Scene, hit: Hit, high: int) -> list[Name]:
    """The investors behind "with" right after what is led.

    Args:
        scene: the text.
        hit: a cue of leading whose subject stands before it.
        high: where the sentence ends.
    """
    if hit.meaning != "cues.lead" or scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return []
    at = hit.after
    while at < min(high, hit.after + LONGEST):
        cue = scene.cue_at.get(at)
        if scene.covered[at] and at in scene.money_at:
            at = scene.amounts[scene.money_at[at]].after
        elif at in scene.round_at:
            at += 1
        elif cue is not None and cue.meaning in ("cues.round_noun", "cues.invest_noun"):
            at = cue.after
        elif is_link(scene, at, "articles") or is_word(scene, at, "descriptor", "not_name"):
            at += 1
        else:
            break
    return with_leads(scene, at, high) if at > hit.after else []
