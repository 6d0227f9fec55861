"""Companies called by an everyday word that a pack knows for something else: Tower, Fleet, Bond, Grant.

Where nothing else can stand the word is a name all the same: with a capital, in a text that writes capitals
for names alone, right behind a noun for a company, as an item of a row of names, as the subject that opens a
sentence without an article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lexer.cue_places import sentence_case
from ..text import MARK, WORD

if TYPE_CHECKING:
    from ..lexer.lexer import Scene

_NEVER = frozenset(
    {
        "function",
        "calendar",
        "company",
        "startup",
        "investor",
        "place",
        "demonym",
        "sector",
        "opener",
        "title",
    }
)
"""Uses of a word that make it no name by itself even where it has a capital."""
_BARE = frozenset({"not_name", "public", "stop", "customer", "university", "descriptor"})
"""Further uses that do so where only its place speaks for a name."""
_VERBS = frozenset({"cues.raise", "cues.gets", "cues.raise_from", "cues.invest", "cues.backs"})
_INTO = frozenset({"cues.to", "cues.for", "cues.backs", "cues.from", "cues.led_by", "cues.joined_by"})


def common_name(scene: Scene, token: int) -> bool:
    """Whether a word that the pack knows for something else is the name of a company.

    Args:
        scene: the text of a script with capitals, its words and cues placed.
        token: the word.
    """
    text = scene.text
    over = scene.word_over.get(token, {})
    if (
        scene.pack.file.capital_nouns
        or text.kinds[token] != WORD
        or not text.view[text.starts[token]].isupper()
        or token in scene.links
        or not _NEVER.isdisjoint(over)
    ):
        return False
    low, high = scene.sentence_of(token)
    before, after = token - 1, token + 1
    if token > low and sentence_case(scene, low, high):
        kind = not {"company", "startup"}.isdisjoint(scene.word_over.get(before, ()))
        if kind and text.view[text.starts[before]].islower():
            return True  # the fintech Tower
        return bool(over) and _BARE.isdisjoint(over) and _closed(scene, before, after, high)
    return bool(over) and token == low and _BARE.isdisjoint(over) and _subject(scene, token, high)


def _closed(scene: Scene, before: int, after: int, high: int) -> bool:
    """Whether a word stands alone between separators or behind a small word that names follow."""
    words, cue = scene.text.words, scene.cue_over.get(before)
    opens = words[before] in ",;" or (cue is not None and cue.meaning in _INTO) or _joins(scene, before)
    ends = after >= high or words[after] in ",;.:(" or _joins(scene, after) or after in scene.cue_over
    return opens and ends


def _joins(scene: Scene, token: int) -> bool:
    return token in scene.links and scene.links[token].meaning == "links.and"


def _subject(scene: Scene, token: int, high: int) -> bool:
    """Whether a word opens a sentence as the subject of a verb of raising, a round with a label beside it; or
    an article and a noun for a company behind a comma say what it is."""
    after = token + 1
    if after + 2 < high and scene.text.words[after] == ",":
        link = scene.links.get(after + 1)
        return (
            link is not None
            and link.meaning == "links.articles"
            and any(
                not {"company", "startup"}.isdisjoint(scene.word_over.get(t, ()))
                for t in range(after + 2, min(high, after + 9))
                if scene.text.kinds[t] != MARK
            )
        )
    cue = scene.cue_at.get(after)
    return cue is not None and cue.meaning in _VERBS and bool(scene.rounds_in(after, high))
