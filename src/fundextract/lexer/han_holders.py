"""New owners of shares that a register tells of: 新增A、B为股东, 股东新增A, 新增股东A.

Used for scripts without spaces whose verbs stand between subject and object; which verbs and nouns is the
pack's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..packs import Hit
from ..text import MARK

if TYPE_CHECKING:
    from .lexer import Scene

REACH = 60
"""Tokens between the verb and the noun behind the names."""
_OPEN = '「『“"《:：'
HOLDERS = "holders"
"""What the verb's cue says it is of."""


def mark_holders(scene: Scene) -> None:
    """Makes a verb of raising of "adds" where owners of shares are what is added.

    Args:
        scene: the text; its cues are changed in place.
    """
    found: list[Hit] = []
    for token in range(len(scene.text.words)):
        verb = _word(scene, token, "adds")
        if verb is None or verb.first != token:
            continue
        after = _owners(scene, verb)
        if after is not None:
            found.append(Hit(token, after, "cues", "cues.raise_from", HOLDERS, verb.source))
    if not found:
        return
    taken = {token for hit in found for token in range(hit.first, hit.after)}
    scene.cues[:] = [cue for cue in scene.cues if taken.isdisjoint(range(cue.first, cue.after))]
    scene.cues.extend(found)
    for hit in found:
        scene.cue_at[hit.first] = hit
        scene.cue_over.update(dict.fromkeys(range(hit.first, hit.after), hit))
    scene.cues.sort(key=lambda cue: (cue.first, cue.after))


def _owners(scene: Scene, verb: Hit) -> int | None:
    """Where the names of new owners begin behind a verb; None where no owners are added."""
    words = scene.text.words
    noun = _word(scene, verb.after, "holder")
    if noun is not None and noun.first == verb.after:
        ends = noun.after >= len(words) or (
            scene.text.kinds[noun.after] == MARK and words[noun.after] not in _OPEN
        )
        return None if ends or scene.covered[noun.after] else noun.after
    if _word(scene, verb.first - 1, "holder") is not None:
        return verb.after
    for token in range(verb.after, min(len(words), verb.after + REACH)):
        if words[token] in ",，。;；":
            return None
        noun = _word(scene, token, "as_holder")
        if noun is not None and token > verb.after + 1:
            return verb.after
    return None


def _word(scene: Scene, token: int, key: str) -> Hit | None:
    """The hit of a key of the pack's words that lies over a token."""
    return scene.word_over.get(token, {}).get(key)
