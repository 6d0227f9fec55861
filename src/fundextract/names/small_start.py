"""Names of investors that begin with small words: ff Venture Capital, btov Partners, The House Fund."""

from __future__ import annotations

from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..text import MARK, WORD
from .names import Name, form_hit, is_link, make_name


def with_small_start(scene: Scene, name: Name) -> Name:
    """A name with the word in small letters before it, where both together are a known investor's.

    Args:
        scene: the text.
        name: a name whose words have capitals.
    """
    text, before = scene.text, name.first - 1
    if _initial_before(scene, name):
        return make_name(scene, name.first - 2, name.after)
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


def called_the(scene: Scene, first: int, after: int) -> bool:
    """Whether a fund's name begins with an article that no sentence gives its capital: from The House
    Fund."""
    start = first - 1 if first and is_link(scene, first - 1, "articles") else first
    return (
        start > scene.sentence_of(first)[0]
        and after - start > 2
        and is_link(scene, start, "articles")
        and scene.text.view[scene.text.starts[start]].isupper()
        and (scene.text.kinds[start - 1] == WORD or scene.text.words[start - 1] == ",")
        and form_hit(scene, after - 1, "investor_end") is not None
    )


def _initial_before(scene: Scene, name: Name) -> bool:
    """Whether a hyphen joins a lone capital to a name, that also is a small word of the language: A-Cube."""
    text, letter = scene.text, name.first - 2
    if letter < scene.sentence_of(name.first)[0] or text.words[letter + 1] != "-":
        return False
    if text.spaced[letter + 1] or text.spaced[name.first] or len(text.words[letter]) != 1:
        return False
    glued = letter > 0 and not text.spaced[letter] and text.kinds[letter - 1] != MARK
    return text.view[text.starts[letter]].isupper() and not glued and text.kinds[letter] == WORD
