"""Endings and prefixes that a language glues to names: Getir'in, ومايكروسوفت.

What comes off is the pack's own list (`forms.glued_after`, `forms.glued_before`). Behind an apostrophe or a
hyphen an
ending always comes off; endings without one are the matter of `names_inflected`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ..knowledge import is_investor
from ..text import MARK, WORD

if TYPE_CHECKING:
    from ..lexer.lexer import Scene

SHORT_STEM = 3


@lru_cache(maxsize=64)
def _longest_first(words: tuple[str, ...]) -> tuple[str, ...]:
    """The pieces of a list that are letters alone, the longest first."""
    return tuple(sorted({word for word in words if word.isalpha()}, key=lambda w: (-len(w), w)))


def _joiners(scene: Scene) -> tuple[str, ...]:
    """Prefixes that mean "and": they part the names of a list."""
    joins = scene.pack.words_of("links", "and")
    return tuple(piece for piece in _prefixes(scene) if piece in joins)


def _prefixes(scene: Scene) -> tuple[str, ...]:
    return _longest_first(scene.pack.words_of("forms", "glued_before"))


def ending_at(scene: Scene, token: int) -> bool:
    """Whether an apostrophe or a hyphen at a token opens an ending that closes the word: the 'in of
    "Getir'in".

    Args:
        scene: the text.
        token: the token of the mark.
    """
    text = scene.text
    hit = scene.forms.get(token, {}).get("glued_after")
    if (
        hit is None
        or text.kinds[token] != MARK
        or text.spaced[token]
        or token + 1 >= len(text.words)
        or text.spaced[token + 1]
    ):
        return False
    return hit.after >= len(text.words) or text.spaced[hit.after] or text.kinds[hit.after] == MARK


def without_prefix(scene: Scene, first: int, written: str) -> str:
    """A name less the prefix glued to its first word: one that joins behind a comma, any where the rest is
    known."""
    if is_investor(written):
        return written
    word = scene.text.words[first]
    for piece in _prefixes(scene):
        if not word.startswith(piece) or len(word) - len(piece) < SHORT_STEM or not written.startswith(piece):
            continue
        rest = written[len(piece) :]
        listed = piece in _joiners(scene) and first > 0 and _item_ends(scene, first - 1)
        listed = listed or _for_whom(scene, first, piece)
        if listed or word[len(piece) :] in scene.text.words or is_investor(rest):
            return rest
    return written


def _item_ends(scene: Scene, token: int) -> bool:
    """Whether an item of a list ends at a token: a comma, a quote, the last word of an investor's name."""
    return scene.text.words[token] in ',"' or "investor_end" in scene.forms.get(token, {})


def _for_whom(scene: Scene, first: int, piece: str) -> bool:
    """Whether a prefix says for whom the round right before it is: סבב גיוס לאקווריוס."""
    if first == 0 or piece not in scene.pack.words_of("cues", "for"):
        return False
    cue = scene.cue_over.get(first - 1)
    told = first - 1 in scene.round_at or (cue is not None and cue.meaning == "cues.round_noun")
    return told and scene.text.words.count(scene.text.words[first]) == 1


def joins_on(scene: Scene, token: int) -> bool:
    """Whether a word inside a stretch begins with a glued "and", so that a new item of a list begins
    there."""
    text = scene.text
    word = text.words[token]
    if (
        text.kinds[token] != WORD
        or not text.spaced[token]
        or scene.forms.get(token, {}).get("investor_end") is not None
    ):
        return False
    if is_investor(text.token_text(token, token + 1)):
        return False
    goes_on = token + 2 < len(text.words) and text.words[token + 1] == "'" and not text.spaced[token + 1]
    least = 1 if goes_on and not text.spaced[token + 2] else SHORT_STEM  # ות'רייב
    return any(word.startswith(piece) and len(word) - len(piece) >= least for piece in _joiners(scene))


def joined_rest(scene: Scene, token: int, written: str) -> str:
    """What a name is without the glued "and" it begins with."""
    word = scene.text.words[token]
    piece = next((p for p in _joiners(scene) if word.startswith(p)), "")
    return written[len(piece) :]


def joins_noun(scene: Scene, token: int) -> bool:
    """Whether a noun for an investor or a company has a glued "and" before it, so that it opens the next item
    of a list: شركة A وصندوق B.

    Args:
        scene: the text.
        token: the token of the noun.
    """
    over, word = scene.word_over.get(token, {}), scene.text.words[token]
    keys = [key for key in ("investor", "company") if key in over]
    return bool(keys) and any(
        word.startswith(piece)
        and any(word[len(piece) :] in scene.pack.words_of("words", key) for key in keys)
        for piece in _joiners(scene)
    )
