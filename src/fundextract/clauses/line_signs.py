"""What opens a line before a colon."""

from __future__ import annotations

from ..knowledge import ordinary
from ..lexer.lexer import Scene
from ..names.names import Name


def unknown(scene: Scene, token: int) -> bool:
    """Whether a word in small letters stands at a token that neither the pack nor the dictionary knows."""
    return (
        scene.text.words[token].isalpha()
        and token not in scene.word_over
        and token not in scene.cue_over
        and token not in scene.links
        and scene.text.words[token] not in ordinary(scene.pack.code)
    )


def fronts_for(scene: Scene, name: Name, low: int) -> bool:
    """Verb-second languages: whether a word and "for" open the line before a name: Rückenwind für Alpha: …"""
    into = scene.cue_at.get(name.first - 1)
    if scene.pack.file.order != "v2" or into is None or into.meaning != "cues.for":
        return False
    return name.first == low + 2 and low not in scene.cue_over
