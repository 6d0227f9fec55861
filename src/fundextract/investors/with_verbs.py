"""Verbs of investing that only say what those behind "with" do besides: …, with A and B also investing."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..packs import Hit
from ..text import MARK

REACH = 24
"""Tokens from the small word to the verb, at most."""


def with_investing(scene: Scene, hit: Hit, low: int) -> bool:
    """Whether a verb of investing ends a phrase that "with" opens behind the round, so that its subjects join
    it.

    Args:
        scene: the text.
        hit: a cue.
        low: the first token of the sentence.
    """
    words = scene.text.words
    small = scene.pack.words_of("cues", "with")
    if hit.meaning != "cues.invest" or not small or scene.pack.file.order != "svo":
        return False
    if hit.after < len(words) and scene.text.kinds[hit.after] != MARK:
        return False
    for token in range(hit.first - 1, max(low, hit.first - REACH), -1):
        if scene.covered[token] or words[token] in ".;:" or token in scene.cue_at:
            return words[token] in small
        if words[token] in small:
            return True
    return False
