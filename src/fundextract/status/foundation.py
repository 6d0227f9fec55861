"""Times that only say when a company was founded, in a participle that opens the sentence: Fondée il y a
trois ans, Acme lève …"""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names.names import is_word
from ..packs import Hit

FOUNDED = 6
"""Tokens from a participle of foundation to the time that closes it, at most."""


def opens_founded(scene: Scene, hit: Hit, low: int) -> bool:
    """Whether a time closes a participle of foundation that opens the sentence or an aside: Fondée à Lyon il
    y a trois ans, Acme lève …

    Args:
        scene: the text.
        hit: the word of the past.
        low: where the sentence begins.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return False
    words = scene.text.words
    if hit.after >= len(words) or words[hit.after] != ",":
        return False
    at = hit.first - 1
    while at > max(low, hit.first - FOUNDED) and words[at] != "," and at not in scene.cue_over:
        at -= 1
    at += words[at] == ","
    return at < hit.first and is_word(scene, at, "founded")
