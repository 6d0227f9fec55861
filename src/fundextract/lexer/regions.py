"""Names of firms that a region and an ending of companies' names make up, in scripts without spaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .lexer import Scene


def of_region(scene: Scene, first: int, after: int) -> bool:
    """Whether a place and an ending of companies' names make up an item of a list: 、北海道電力、.

    Args:
        scene: the text.
        first, after: the row of letters.
    """
    words = scene.text.words
    if first == 0 or after >= len(words) or words[first - 1] not in "、・" or words[after] not in "、・":
        return False
    place = scene.word_over.get(first, {}).get("place")
    end = scene.forms.get(place.after, {}).get("company_end") if place is not None else None
    return end is not None and end.after == after
