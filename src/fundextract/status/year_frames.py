"""Years that open sentences date what these tell, where the day of publication is not known: In 2014 it
raised $1m. In 2017 …"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dates import find_dates
from ..names.names import is_word
from ..text import MARK, NUMBER

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene

OPENING = 4
"""Tokens of a sentence in which a year is its frame."""


def date_by_years(scene: Scene, stories: list[Draft]) -> None:
    """Makes background of what a year dates that opens its sentence, where a later year opens another.

    Args:
        scene: the text, of unknown day.
        stories: its rounds; their status is filled in place.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order == "sov":
        return
    told = {low: frame for low, high in scene.sentences if (frame := _frame(scene, low, high)) is not None}
    latest = max((year for year, _ in told.values()), default=0)
    for story in stories:
        year, token = told.get(story.sentence[0], (latest, 0))
        if story.status == "closed" and year < latest and story.first > token:
            story.status = "historical"
            because = "a later year opens another sentence"
            story.add("status", token, token + 1, "context.historical", "", because)


def looks_back(scene: Scene, draft: Draft) -> bool:
    """Whether a year in the first sentence of a text of unknown day marks background, which that of a day
    does not: it may be the day of the news.

    Args:
        scene: the text.
        draft: the fact.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return False
    days = find_dates(scene.text, scene.pack.code, *draft.sentence, None)
    return all(item.precision != "day" for item in days)


def _frame(scene: Scene, low: int, high: int) -> tuple[int, int] | None:
    """The year behind the small word that opens a sentence, and its token: In 2014, In early 2014."""
    if not is_word(scene, low, "function"):
        return None
    for token in range(low + 1, min(high, low + OPENING)):
        word = scene.text.words[token]
        if scene.text.kinds[token] == NUMBER:
            plain = len(word) == 4 and word.isdigit() and word[:2] in ("19", "20")
            return (int(word), token) if plain and not scene.covered[token] else None
        if scene.text.kinds[token] == MARK:
            return None
    return None
