"""Many companies as the subject, what they have in common told behind them: at least 12 startups with AI
products raised."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..text import WORD
from .names import is_link, is_word


def plural_with(scene: Scene, low: int, at: int) -> bool:
    """Whether a plural of companies heads a clause, "with" and what they have behind it.

    Args:
        scene: the text.
        low: where the clause begins.
        at: its verb.
    """
    words, behind = scene.text.words, scene.pack.words_of("cues", "with")
    for token in range(low + 1, at - 1):
        if is_word(scene, token, "company") and not is_word(scene, token, "sector"):
            return False  # a tool that helps companies with payroll raises
        if scene.text.kinds[token] != WORD or not is_word(scene, token, "sector"):
            continue
        governed = is_word(scene, token - 1, "function", "affiliation") or is_link(scene, token - 1, "of")
        if words[token + 1] in behind and not governed:
            return True
    return False
