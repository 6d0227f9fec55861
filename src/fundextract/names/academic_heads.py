"""A company without a name told of by the university it came out of: A University of Sheffield spin-out whose
lasers weld batteries has raised."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..text import MARK, WORD
from .cased_chunks import chunks
from .cased_look import namey, title_case
from .names import Name, is_link, is_word

LONG = 10
"""Tokens from the article to the noun of such a company, at most."""


def academic_head(scene: Scene, at: int, low: int) -> bool:
    """Whether the subject of a verb is the spin-out of a university, which is no public body that raises
    money, all names before the verb being part of what is said of it.

    Args:
        scene: the text.
        at: the first token of the verb.
        low: where its clause begins.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.capital_nouns:
        return False
    first = low
    while first < at and is_word(scene, first, "opener"):
        first += 1
    headed = not is_link(scene, first, "articles")  # University of Bath spin-out secures £2m
    end = _noun_end(scene, first + (not headed), min(at, first + LONG))
    if end is None or end > at or (headed and end < at):
        return False
    if end < at and (namey(scene, end) or is_word(scene, end, "alias_glue")):
        return False
    if any(scene.text.words[t] in ',;:"()' or is_word(scene, t, "alias_glue") for t in range(end, at)):
        return False
    names = chunks(scene, end, at)
    return not names or names[-1].end < at


def of_university(scene: Scene, name: Name) -> bool:
    """Whether a name is that of the university or school a company in small letters right behind it came out
    of: A University of Bath spinout, Acme, has raised."""
    over = scene.word_over.get(name.end, {})
    if not ("company" in over or "startup" in over) or name.end >= len(scene.text.words):
        return False
    if scene.text.view[scene.text.starts[name.end]].isupper():
        return False
    return any(is_word(scene, t, "academic", "school") for t in range(name.first, name.after))


def _noun_end(scene: Scene, first: int, high: int) -> int | None:
    """Where a noun for a company in small letters ends that only a university's name leads to."""
    academic = False
    titled = title_case(scene, *scene.sentence_of(first))
    for token in range(first, high):
        over = scene.word_over.get(token, {})
        small = titled or scene.text.view[scene.text.starts[token]].islower()
        if academic and small and ("company" in over or "startup" in over):
            return max(over[key].after for key in ("company", "startup") if key in over)
        if "academic" in over or "school" in over:
            academic = True
        elif scene.text.kinds[token] == WORD:
            known = namey(scene, token) or is_link(scene, token, "of", "possessive", "articles")
            if not known and not is_word(scene, token, "descriptor", "demonym", "place"):
                return None
        elif scene.text.kinds[token] != MARK or scene.text.words[token] in ',;:"()':
            return None
    return None
