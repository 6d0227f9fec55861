"""A company that a comma parts from its description: in the local delivery service, Acme."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_word

MAX_DESCRIPTION = 10
"""Words of a description between an "in" and the comma before the company."""


def apposed(scene: Scene, at: int, high: int) -> Name | None:
    """The company that a comma parts from its description: in the local delivery service, Acme.

    Args:
        scene: the text.
        at: the token behind "in".
        high: where the sentence ends.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order == "sov":
        return None
    words, noun = scene.text.words, False
    for token in range(at, min(high - 1, at + MAX_DESCRIPTION)):
        if words[token] == ",":
            if not noun or not names_cased.namey(scene, token + 1) or names_cased.breaks(scene, token + 1):
                return None
            name = names_cased.object_after(scene, token + 1, high)
            ends = name is not None and (name.end >= high or words[name.end] in ".,;)")
            return name if name is not None and ends and name.first == token + 1 else None
        if scene.covered[token] or token in scene.cue_over or names_cased.namey(scene, token):
            return None
        noun = noun or is_word(scene, token, "company", "startup")
    return None
