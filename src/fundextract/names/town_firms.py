"""Towns that only say which company is meant, one told of before: The Townsville company has raised."""

from __future__ import annotations

from ..lexer.lexer import Scene
from .names import Name, is_link


def town_firm(scene: Scene, name: Name) -> bool:
    """Whether a name stands inside "the company", in a later sentence, and nowhere else in the text.

    Args:
        scene: the text, in a script with capitals.
        name: what looks like a name.
    """
    words, before, noun = scene.text.words, name.first - 1, name.end
    if scene.pack.file.capital_nouns or not 0 < before < noun < len(words):
        return False
    if not is_link(scene, before, "articles"):
        return False
    if name.first < scene.sentences[0][1] or not scene.text.view[scene.text.starts[noun]].islower():
        return False
    if f"{words[before]} {words[noun]}" not in scene.pack.words_of("links", "pronouns"):
        return False
    return words.count(words[name.first]) == 1
