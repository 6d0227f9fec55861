"""Money that gathers at a company, where verbs stand last: 青葉に1億円が集まった, 하늘에 뭉칫돈이 몰렸다."""

from __future__ import annotations

from ..clauses.drafts import key_of
from ..lexer.lexer import Scene
from ..names.names import Name, is_word
from ..names.names_stretch import names_before
from ..packs import Hit


def gathered_at(scene: Scene, verb: Hit, low: int) -> tuple[Name, str] | None:
    """The company at which money gathers, and the pack line of the particle behind it.

    Args:
        scene: the text.
        verb: the verb whose subject is the money.
        low: where the sentence begins.
    """
    if scene.pack.file.order != "sov" or not is_word(scene, verb.first, "flows"):
        return None
    for cue in reversed(scene.cues_in(low, verb.first)):
        if key_of(cue) != "to" or cue.after > verb.first:
            continue
        found = names_before(scene, cue.first, low)
        if found and found[-1].end == cue.first:
            return found[-1], cue.source
    return None
