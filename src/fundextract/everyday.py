"""Everyday words and what makes them part of a name all the same, in spaced scripts without capitals."""

from __future__ import annotations

from .knowledge import ordinary
from .lexer import Scene
from .names import form_hit, is_word
from .text import NUMBER, WORD


def everyday_word(scene: Scene, token: int) -> bool:
    """Whether a word of a spaced script without capitals is an everyday one, a glued small word apart."""
    if scene.pack.file.writing != "uncased" or before_ending(scene, token + 1):
        return False
    word, lexicon = scene.text.words[token], ordinary(scene.pack.code)
    return word in lexicon or any(
        word.startswith(piece) and word[len(piece) :] in lexicon
        for piece in scene.pack.words_of("forms", "glued_before")
    )


def before_ending(scene: Scene, token: int) -> bool:
    """Whether an ending of investors' names that is no noun by itself begins at a token, so that the everyday
    word before it is part of the name: सिद्धांत पार्टनर्स."""
    return (
        token < len(scene.text.words)
        and form_hit(scene, token, "investor_end") is not None
        and not is_word(scene, token, "company", "investor", "not_name", "function", "startup")
    )


def glued_number(scene: Scene, token: int) -> bool:
    """Whether a word in Latin letters is written as one with a number behind it: AI21 Labs."""
    text, after = scene.text, token + 1
    return (
        scene.pack.file.writing == "uncased"
        and text.kinds[token] == WORD
        and text.words[token].isascii()
        and after < len(text.words)
        and text.kinds[after] == NUMBER
        and not text.spaced[after]
        and not scene.covered[after]
    )


def only_ending(scene: Scene, first: int, after: int) -> bool:
    """Whether a stretch of a spaced script without capitals is nothing but the ending of an investor's
    name."""
    hit = form_hit(scene, first, "investor_end") if scene.pack.file.writing == "uncased" else None
    return hit is not None and hit.after >= after
