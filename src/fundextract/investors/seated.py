"""Investors told of by their seat before their name: led by the fund based in London, Alpha Partners."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import is_link, is_word
from ..text import WORD

SEAT = 6
"""Small words between the noun for an investor and the place, at most."""


def past_seat(scene: Scene, at: int, high: int) -> int | None:
    """Where a name begins behind a noun for an investor and the place it sits in; None where none does.

    Args:
        scene: the text.
        at: the token behind a cue.
        high: where its clause ends.
    """
    text = scene.text
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return None
    if at < high and is_link(scene, at, "articles"):
        at = scene.links[at].after
    at -= at > 0 and is_word(scene, at - 1, "investor")  # the cue has taken the noun
    if at >= high or not is_word(scene, at, "investor") or not text.view[text.starts[at]].islower():
        return None
    for token in range(at + 1, min(high, at + 1 + SEAT)):
        if is_word(scene, token, "place") and names_cased.namey(scene, token):
            while token < high and is_word(scene, token, "place"):
                token += 1
            token += token < high and text.words[token] == ","
            return token if token < high and names_cased.namey(scene, token) else None
        if text.kinds[token] != WORD or not text.view[text.starts[token]].islower():
            return None
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning in ("cues.lead", "cues.led_by", "cues.raise"):
            return None
    return None
