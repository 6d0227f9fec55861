"""Money told as gone to somebody: $16m went to Acme, which a text about rounds tells of a company alone."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names.names import Name, is_word
from ..packs import Hit

_ROUNDS = frozenset({"cues.round_noun", "cues.invest_noun", "cues.raise", "cues.led_by", "cues.lead"})


def merely_went(scene: Scene, word: Hit, name: Name) -> bool:
    """Whether money only goes to a name, in a text that tells of no round and nothing of the name.

    Args:
        scene: the text.
        word: the phrase between the money and the name.
        name: who gets the money.
    """
    if not is_word(scene, word.first, "goes"):
        return False
    behind = scene.cue_at.get(name.end)
    if behind is not None and behind.meaning == "cues.for":
        return True  # $10m went to Acme for cloud services
    if scene.rounds or any(hit.meaning in _ROUNDS for hit in scene.cues):
        return False
    return not is_word(scene, name.first - 1, "company", "startup")
