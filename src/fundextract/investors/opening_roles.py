"""Participles of leading that open a sentence and tell of its subject, not of a round: Dirigée par A, Acme
tisse des composites; Guidata da A, Acme produce …"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clauses.cast_places import verb_follows
from ..names import names_cased
from ..names.names import is_link

if TYPE_CHECKING:
    from .role_cues import Cue

OPENS = 1
"""Tokens before such a participle in its sentence, at most."""


def of_subject(cue: Cue) -> bool:
    """Whether a cue of leading or joining opens a sentence and describes the name behind its comma.

    Args:
        cue: the cue; one of joining counts only where its sentence tells of no money and no round.
    """
    scene, hit, high = cue.scene, cue.hit, cue.high
    if scene.pack.file.order != "svo" or not cue.cased or cue.key not in ("led_by", "joined_by"):
        return False
    if hit.first - cue.low > OPENS:
        return False
    told = any(scene.covered[t] or t in scene.round_at for t in range(cue.low, high))
    if told and cue.key == "joined_by":
        return False  # Avec la participation d'A, Acme lève 5 millions
    for name in names_cased.chunks(scene, hit.after, high):
        comma = name.first - 1
        while comma > hit.after and is_link(scene, comma, "articles"):
            comma -= 1
        if scene.text.words[comma] == "," and verb_follows(scene, name.end, high):
            return True
    return False
