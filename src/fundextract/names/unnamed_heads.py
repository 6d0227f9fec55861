"""A company without a name that opens a sentence, whose description names others: a startup founded by former
Google engineers has raised."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..text import WORD
from .cased_chunks import chunks
from .cased_look import breaks, namey
from .names import is_link, is_word

LONG = 9
"""Tokens from the article to the noun of such a company, at most."""


def unnamed_head(scene: Scene, at: int, low: int) -> bool:
    """Whether the subject of a verb is a company told of by its kind alone, all names before the verb being
    part of what is said of it.

    Args:
        scene: the text.
        at: the first token of the verb.
        low: where its clause begins.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.capital_nouns:
        return False
    noun = _noun(scene, at, low)
    if noun is None:
        return False
    text, behind = scene.text, _after(scene, noun)
    if behind + 1 >= at:
        return False
    cue = scene.cue_over.get(behind)
    if text.kinds[behind] != WORD or text.view[text.starts[behind]].isupper():
        return False
    if cue is not None and cue.meaning != "cues.others":
        return False
    if is_word(scene, behind, "alias_glue", "company", "startup") or is_link(scene, behind, "and"):
        return False
    if any(text.words[t] in ',;:"()' or is_word(scene, t, "alias_glue") for t in range(behind, at)):
        return False
    names = chunks(scene, behind, at)
    return bool(names) and (names[-1].end < at or _hangs(scene, names[-1].first - 1, behind))


def _after(scene: Scene, noun: int) -> int:
    """The token behind a noun for a company, which may be written in parts: start-up."""
    over = scene.word_over[noun]
    return max(over[key].after for key in ("company", "startup") if key in over)


def _hangs(scene: Scene, before: int, low: int) -> bool:
    """Whether a name ends the description: a small word, a title or a role stands before it."""
    while before > low and is_link(scene, before, "articles"):
        before -= 1
    cue = scene.cue_over.get(before)
    return (cue is not None and cue.after == before + 1) or is_word(
        scene, before, "function", "affiliation", "title", "former", "founder", "demonym"
    )


def _noun(scene: Scene, at: int, low: int) -> int | None:
    """The noun for a company that an article without a name before it leads to."""
    first = low
    while first < at and is_word(scene, first, "opener"):
        first += 1
    first += first > low and scene.text.words[first] == ","
    if scene.text.words[first] not in scene.pack.words_of("words", "indefinite"):
        return None
    for token in range(first + 1, min(at, first + LONG)):
        if scene.text.words[token] in ',;:"' or is_word(scene, token, "function", "founded"):
            return None
        if is_word(scene, token, "company", "startup") and not is_word(
            scene, _after(scene, token), "company", "startup"
        ):
            return token if scene.text.view[scene.text.starts[token]].islower() else None
        if namey(scene, token) and not (
            is_word(scene, token, "place", "demonym", "descriptor") or breaks(scene, token)
        ):
            hyphen = token + 1 < at and scene.text.words[token + 1] == "-"
            if not hyphen:
                return None
    return None
