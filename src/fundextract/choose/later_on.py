"""Rounds told as following one of the past: in 2019 it raised $2m from A and two years later $10m from B."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from ..names.names import is_word
from ..text import NUMBER

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene

NEXT = 3
"""Tokens from the start of the next sentence in which such a word stands."""
BEHIND = 12
"""Tokens behind a round in which such a word dates it, at most."""
OPENS = 5
"""Tokens in which a time after a year opens a sentence."""


def tell_later(scene: Scene, stories: list[Draft]) -> None:
    """Makes background of rounds that came some time after one that is background; changed in place.

    Args:
        scene: the text.
        stories: the events of a text, in its order.
    """
    for before, story in itertools.pairwise(stories):
        if before.status != "historical" or story.status != "closed" or story.first <= before.first:
            continue
        low, news = before.after, any(one.status != "historical" for one in stories if one is not story)
        if before.sentence == story.sentence:
            reach = range(low, _clause_end(scene, story))
        elif news:
            start = story.sentence[0]
            reach = range(start, min(start + NEXT, story.first))
        else:
            continue
        word = next((t for t in reach if is_word(scene, t, "later")), None)
        if word is not None:
            story.status = "historical"
            story.add(
                "status", word, word + 1, "context.historical", "", "told as following a round of the past"
            )
    for story in stories:
        word = _after_year(scene, story)
        if word is not None:
            story.status = "historical"
            story.add("status", word, word + 1, "context.historical", "", "told as following a past year")


def _clause_end(scene: Scene, story: Draft) -> int:
    """Where the clause of a round ends, behind which no word dates it: and £8m from A a year later, …"""
    end = min(story.sentence[1], story.after + BEHIND)
    stops = (t for t in range(story.after, end) if scene.text.words[t] in ",;.:" or t in scene.money_at)
    return next(stops, end)


def _after_year(scene: Scene, story: Draft) -> int | None:
    """The word that opens a sentence as some time after a year told of right before, where its verb is no
    perfect: Acme moved to Boston in 2016. A year later it raised $5m."""
    low, verb = story.sentence[0], story.verb
    file = scene.pack.file
    if story.status != "closed" or verb is None or low == 0 or file.writing != "cased" or file.order != "svo":
        return None
    opening = range(low, min(low + OPENS, verb.first, story.first))
    word = next((t for t in opening if is_word(scene, t, "later")), None)
    if word is None or any(is_word(scene, t, "so_far") for t in range(word, verb.after)):
        return None
    past = any(_year(scene, t) for t in range(scene.sentence_of(low - 1)[0], low))
    return word if past else None


def _year(scene: Scene, token: int) -> bool:
    """Whether a token is a year that no other mention covers."""
    word = scene.text.words[token]
    plain = scene.text.kinds[token] == NUMBER and len(word) == 4 and word[:2] in ("19", "20")
    return plain and not scene.covered[token]
