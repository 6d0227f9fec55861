"""Rounds told as following one of the past: in 2019 it raised $2m from A and two years later $10m from B."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from ..names.names import is_word

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene

NEXT = 3
"""Tokens from the start of the next sentence in which such a word stands."""


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
            reach = range(low, story.first)
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
