"""Everyday words and what makes them part of a name all the same, in spaced scripts without capitals."""

from __future__ import annotations

from ..knowledge import is_investor, ordinary
from ..lexer.lexer import Scene
from ..packs import Hit
from ..text import NUMBER, WORD
from .names import Name, form_hit, is_link, is_word


def everyday_word(scene: Scene, token: int) -> bool:
    """Whether a word of a spaced script without capitals is an everyday one, a glued small word apart."""
    if scene.pack.file.writing != "uncased" or before_ending(scene, token + 1) or _called(scene, token):
        return False
    word, lexicon = scene.text.words[token], ordinary(scene.pack.code)
    return word in lexicon or any(
        word.startswith(piece) and word[len(piece) :] in lexicon
        for piece in scene.pack.words_of("forms", "glued_before")
    )


def glued_relative(scene: Scene, token: int) -> bool:
    """Whether an everyday word begins with a glued word that opens a relative clause: X שמפתחת."""
    if token >= len(scene.text.words) or not scene.text.spaced[token]:
        return False
    word, lexicon = scene.text.words[token], ordinary(scene.pack.code)
    return any(
        word.startswith(piece) and word[len(piece) :] in lexicon
        for piece in scene.pack.words_of("forms", "relative_before")
    )


def _called(scene: Scene, token: int) -> bool:
    """Whether a word stands between a noun for a company and the particle of a subject: स्टार्टअप देहात को."""
    return is_word(scene, token - 1, "company", "startup") and is_link(scene, token + 1, "subject")


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


def latin_part(scene: Scene, name: Name, begins: list[int]) -> tuple[int, int]:
    """The words in Latin letters that open or close a stretch of another script, unless the rest ends names:
    SafeBreach נכנסת, but HDFC बैंक.

    Args:
        scene: the text.
        name: the stretch.
        begins: where its words begin.

    Returns:
        First token and the token behind the part that is the name.
    """
    words = scene.text.words
    latin = [words[t][-1].isascii() for t in begins]
    if latin[0] and scene.pack.file.order != "sov":  # OYO रूम में
        cut = latin.index(False)
        rest = begins[cut]
        if form_hit(scene, rest, "investor_end", "company_end", "legal") is None:
            return name.first, rest
    elif latin[-1] and not any(latin[: latin.index(True)]) and all(latin[latin.index(True) :]):
        first = begins[latin.index(True)]
        behind = next((t for t in begins if t > first), name.after)
        if sum(len(word) for word in words[first:behind]) > 2:
            return first, name.after
    return name.first, name.after


def speech(scene: Scene, name: Name) -> bool:
    """Whether what is quoted are words somebody said and no name: three words and more, most of them
    known."""
    if scene.pack.file.writing != "uncased" or is_investor(name.text):
        return False
    tokens = [t for t in range(name.first, name.after) if scene.text.kinds[t] == WORD]
    known = sum(
        everyday_word(scene, t) or t in scene.cue_over or is_word(scene, t, "function", "stop")
        for t in tokens
    )
    return len(tokens) > 2 and known * 2 >= len(tokens)


def ends_form(scene: Scene, cue: Hit) -> bool:
    """Whether a cue is the last word of a longer ending of investors' names: तालमेल कोष."""
    if scene.pack.file.writing != "uncased":
        return False
    begins = range(max(0, cue.first - 2), cue.first)
    hits = (form_hit(scene, token, "investor_end") for token in begins)
    return any(hit is not None and hit.after >= cue.after for hit in hits)
