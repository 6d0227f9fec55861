"""Circumstances told behind the money, whose words are not about it: raises £8m as losses mount."""

from __future__ import annotations

from ..lexer.lexer import Amount, Scene
from ..names.hanging import into_words
from ..names.names import is_word
from ..packs import Hit

NEAR = 4
"""Tokens between a verb of raising and its money, at most."""


def of_circumstance(scene: Scene, amount: Amount, hit: Hit, low: int) -> bool:
    """Whether a word that opens a circumstance parts money that has been raised from a word for revenue.

    Args:
        scene: the text.
        amount: the money.
        hit: a word for revenue in its sentence.
        low: where the sentence begins.
    """
    if hit.first <= amount.after:
        return False
    if not any(is_word(scene, token, "circumstance") for token in range(amount.after, hit.first)):
        return False
    verbs = (cue for cue in scene.cues_in(max(low, amount.first - NEAR), amount.first))
    into = into_words(scene.pack)  # a cinema pulls in £8m as sales rise
    return any(
        cue.meaning in ("cues.raise", "cues.raise_from") and scene.text.words[cue.after - 1] not in into
        for cue in verbs
    )
