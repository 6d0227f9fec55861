"""Nouns of investment that a language uses for a round whoever the subject is: Portuguese "aporte", Finnish
"sijoitus"."""

from __future__ import annotations

from ..clauses.drafts import Draft
from ..lexer.lexer import Scene
from ..names.names import is_link, is_word


def funding_noun(scene: Scene, story: Draft) -> bool:
    """Whether such a noun stands right before the money or behind it: anuncia aporte de R$ 10 mi; com novo
    aporte de …; kolmen miljoonan euron sijoitus.

    Args:
        scene: the text.
        story: a story with money.
    """
    if is_word(scene, story.after, "funding"):
        return True
    at = story.first - 1
    while at > story.sentence[0] and (is_link(scene, at, "of") or is_word(scene, at, "descriptor")):
        at -= 1
    return at >= story.sentence[0] and is_word(scene, at, "funding")
