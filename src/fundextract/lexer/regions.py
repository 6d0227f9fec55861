"""Names of firms that a region and an ending of companies' names make up, in scripts without spaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .lexer import Scene


def of_region(scene: Scene, first: int, after: int) -> bool:
    """Whether a place and an ending make up a name: of companies' names an item of a list, 、北海道電力、;
    of houses that are called by their place wherever they stand: 横浜銀行が.

    Args:
        scene: the text.
        first, after: the row of letters.
    """
    words = scene.text.words
    place = scene.word_over.get(first, {}).get("place")
    if place is None or place.first != first:
        return False
    ends = scene.forms.get(place.after, {})
    if "region_end" in ends and ends["region_end"].after == after:
        return True
    if first == 0 or after >= len(words) or words[first - 1] not in "、・" or words[after] not in "、・":
        return False
    end = ends.get("company_end")
    return end is not None and end.after == after
