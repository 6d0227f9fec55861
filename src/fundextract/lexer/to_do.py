"""A word for financing and "to" before what somebody is to do: it says what money is for, not who gets it:
$33 million in funding to fight fraud."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..text import WORD

if TYPE_CHECKING:
    from ..packs import Hit
    from .lexer import Scene


@functools.lru_cache(maxsize=16)
def _described(*lists: tuple[str, ...]) -> frozenset[str]:
    """Words that open a phrase for somebody, be they one word or the first of several."""
    return frozenset(word.lower().split()[0].split("-")[0] for words in lists for word in words)


def to_do(scene: Scene, hit: Hit) -> Hit:
    """The word for financing alone, where a verb in its infinitive follows it; else the cue itself.

    Args:
        scene: the text.
        hit: a cue.
    """
    pack, text = scene.pack, scene.text
    last, at = hit.after - 1, hit.after
    if hit.meaning != "cues.to":
        return hit
    if pack.file.order != "svo" or pack.file.writing != "cased" or last == hit.first or at >= len(text.words):
        return hit
    if text.words[last] not in pack.words_of("words", "infinitive") or text.kinds[at] != WORD:
        return hit
    if not text.view[text.starts[at]].islower() or text.words[hit.first] not in _nouns(scene):
        return hit
    if at + 1 < len(text.words) and text.words[at + 1] == "-":
        return hit  # funding to Berlin-based or climate-minded firms
    somebody = _described(
        *(
            pack.words_of("words", key)
            for key in ("company", "startup", "descriptor", "investor", "function")
        ),
        *(pack.words_of("links", key) for key in ("articles", "pronouns", "each")),
    )
    if text.words[at] in somebody:
        return hit
    return hit._replace(after=last, meaning="cues.round_noun")


def _nouns(scene: Scene) -> tuple[str, ...]:
    """Words that alone tell of a round."""
    return scene.pack.words_of("cues", "round_noun")
