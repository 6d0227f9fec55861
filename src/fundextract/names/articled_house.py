"""Where nouns have capitals: a lone word behind an article that is a house's name all the same, because it
stands in a list beside another house's: die Helvarin und die DZ Bank."""

from __future__ import annotations

from ..knowledge import is_investor
from ..lexer.lexer import Scene
from .names import form_hit, is_link

_LONGEST = 4


def beside_house(scene: Scene, token: int) -> bool:
    """Whether a word that no list knows is joined by "and" or a comma to the name of an investor.

    Args:
        scene: a text whose nouns all have capitals.
        token: the word right behind an article.
    """
    if scene.word_over.get(token) or token in scene.cue_over or scene.covered[token]:
        return False
    return _house_behind(scene, token + 1) or _house_before(scene, token - 1)


def _house_behind(scene: Scene, at: int) -> bool:
    words = scene.text.words
    if not (at < len(words) and (words[at] == "," or is_link(scene, at, "and"))):
        return False
    at += 1
    at += at < len(words) and is_link(scene, at, "articles")
    ends = range(at + 1, min(len(words), at + _LONGEST) + 1)
    return any(_house(scene, at, end) for end in ends)


def _house_before(scene: Scene, article: int) -> bool:
    words = scene.text.words
    at = article - 1
    if not (at > 0 and (words[at] == "," or is_link(scene, at, "and"))):
        return False
    return any(_house(scene, first, at) for first in range(max(0, at - _LONGEST), at))


def _house(scene: Scene, first: int, after: int) -> bool:
    """Whether a stretch is an investor's name: one that is known, or some words with such an ending."""
    text = scene.text
    if not text.view[text.starts[first]].isupper():
        return False
    ended = after - first > 1 and form_hit(scene, after - 1, "investor_end") is not None
    return ended or is_investor(text.token_text(first, after)) is not None
