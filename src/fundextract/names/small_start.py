"""Known investors whose names begin with a word in small letters: ff Venture Capital, btov Partners."""

from __future__ import annotations

from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..text import WORD
from .names import Name, make_name


def with_small_start(scene: Scene, name: Name) -> Name:
    """A name with the word in small letters before it, where both together are a known investor's.

    Args:
        scene: the text.
        name: a name whose words have capitals.
    """
    text, before = scene.text, name.first - 1
    if (
        before < scene.sentence_of(name.first)[0]
        or text.kinds[before] != WORD
        or not text.view[text.starts[before]].islower()
        or before in scene.word_over
        or before in scene.cue_over
        or before in scene.links
        or is_investor(text.token_text(before, name.after)) is None
    ):
        return name
    return make_name(scene, before, name.after)
