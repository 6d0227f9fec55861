"""Whether a small word before a verb has its object, as in 向 B 投资."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..packs import Hit

if TYPE_CHECKING:
    from .lexer import Scene

REACH = 24
"""Tokens between a small word for whom money goes to and its verb."""


def object_ahead(scene: Scene, verb: Hit, low: int = 0) -> bool:
    """Whether the clause of a verb says before it whom the money goes to: 红杉向青禾投资2000万美元.

    Args:
        scene: the text.
        verb: the verb of investing or raising.
        low: where the sentence begins.
    """
    for token in range(verb.first - 1, max(low, verb.first - REACH) - 1, -1):
        if scene.text.words[token] in ",，;；:。" or scene.covered[token]:
            return False
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning == "cues.to":
            return True
    return False
