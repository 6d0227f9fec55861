"""Public bodies whose names say in capitals what they are for: the Centre for Technological and Industrial
Development, the Ministry of Science and Technology."""

from __future__ import annotations

from ..knowledge import is_investor, ordinary
from ..lexer.lexer import Scene
from ..text import WORD
from .cased_look import title_case
from .names import is_link, is_word

MOST = 9
"""Tokens of what a body is for, at most."""


def capital_bodies(scene: Scene) -> dict[int, int]:
    """Where such names stand: a noun for a body, a small word, everyday words in capitals that "and" joins.

    Args:
        scene: the text, its words and cues placed.

    Returns:
        First token → the token after the last.
    """
    lexicon = ordinary(scene.pack.code)
    out: dict[int, int] = {}
    if not lexicon:
        return out
    for at in scene.word_over:
        if not is_word(scene, at, "body") or not _capital(scene, at):
            continue
        low, high = scene.sentence_of(at)
        if title_case(scene, low, high):
            continue
        end = _purpose(scene, at + 1, min(high, at + MOST), lexicon)
        if end is None or (end < high and _capital(scene, end)):
            continue
        first = at
        while first > low and _capital(scene, first - 1) and _plain(scene, first - 1, lexicon):
            first -= 1
        out[first] = end
    return out


def _purpose(scene: Scene, at: int, high: int, lexicon: frozenset[str]) -> int | None:
    """The end of what a body is said to be for, where "and" stands inside it; None where none does."""
    cue = scene.cue_at.get(at)
    small = is_link(scene, at, "of") or (cue is not None and cue.meaning == "cues.for")
    if not small or _capital(scene, at):
        return None
    token = at + 1
    token += is_link(scene, token, "articles")
    begin, joined = token, None
    while token < high and _plain(scene, token, lexicon):
        token += 1
        if token + 1 < high and scene.text.words[token] == "," and _plain(scene, token + 1, lexicon):
            token += 1  # for Research, Science and Technology
            continue
        follow = token + 1
        if token > begin and token < high and is_link(scene, token, "and") and follow < high:
            part = _part(scene, follow, high, lexicon)
            if part is None:
                break
            token = joined = part
    return joined


def _part(scene: Scene, at: int, high: int, lexicon: frozenset[str]) -> int | None:
    """The end of the everyday words in capitals at a token; None where a name of its own stands there."""
    end = at
    while end < high and _plain(scene, end, lexicon):
        end += 1
    if end == at or is_investor(scene.text.token_text(at, end)) is not None:
        return None
    return end


def _plain(scene: Scene, token: int, lexicon: frozenset[str]) -> bool:
    """Whether a token is an everyday word in capitals."""
    text = scene.text
    return (
        _capital(scene, token)
        and text.words[token] in lexicon
        and not scene.covered[token]
        and not is_word(scene, token, "place", "calendar")
    )


def _capital(scene: Scene, token: int) -> bool:
    text = scene.text
    return text.kinds[token] == WORD and text.view[text.starts[token]].isupper()
