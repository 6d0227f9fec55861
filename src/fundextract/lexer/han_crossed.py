"""Words of two Han letters that only seem to stand where the end of one word and the beginning of the next
meet: the 台北 of 平台北辰, the 间接 of 空间接近.

Used for scripts without spaces whose verbs stand between subject and object.
"""

from __future__ import annotations

from ..packs import Hit, Pack
from ..packs.trie import Entry
from ..text import GLYPH, Text

LONG = 3
"""A phrase of more letters than this takes its first letter from what seems to be a word before it."""
_LONG_LAYERS = frozenset({"cues", "status", "words.descriptor", "words.company"})
SMALL = "cues.others"
"""What ends a list of names, or only looks like a preposition."""


def uncrossed(text: Text, pack: Pack, hits: list[Hit]) -> list[Hit]:
    """Hits without the describing words of two letters that longer words or words on both sides cut in two;
    what they had hidden is found in their place.

    Args:
        text: the text.
        pack: the language it is read in.
        hits: everything the pack knows, in any order.
    """
    drop = _crossed(text, hits)
    if not drop:
        return hits

    def accept(first: int, after: int, entry: Entry) -> bool:
        return (first, after) not in drop or not (entry.layer.startswith("words.") or entry.meaning == SMALL)

    return pack.trie.find(text, accept)


def _crossed(text: Text, hits: list[Hit]) -> set[tuple[int, int]]:
    """Where such words begin and end."""
    ends: dict[int, list[Hit]] = {}
    begins: set[int] = set()
    inside: set[int] = set()
    long: set[int] = set()
    for hit in hits:
        if hit.after - hit.first < 2 or text.kinds[hit.first] != GLYPH or hit.layer == "links":
            continue
        ends.setdefault(hit.after, []).append(hit)
        begins.add(hit.first)
        if hit.after - hit.first > LONG and hit.layer in _LONG_LAYERS:
            long.add(hit.first)
        if hit.after - hit.first > 2:
            inside.update(range(hit.first, hit.after - 1))  # where two letters lie wholly in a longer word
    drop = set()
    for hit in hits:
        small = hit.layer.startswith("words.") or hit.meaning == SMALL
        if small and hit.after - hit.first == 2 and hit.first not in inside:
            if hit.first + 1 in long:
                drop.add((hit.first, hit.after))  # 方 | 向港交所递交
                continue
            before = [other for other in ends.get(hit.first + 1, ()) if other.first < hit.first]
            if any(_parts(other, hit) or hit.first + 1 in begins for other in before):
                drop.add((hit.first, hit.after))
    return drop


def _parts(other: Hit, hit: Hit) -> bool:
    """Whether a word surely takes the first letter of what seems to be one: a longer one, a noun for a
    company that of a city, an ending of investors' names that of a verb of going: 创投向."""
    if other.layer.startswith("forms.") or hit.meaning == SMALL:
        return other.layer == "forms.investor_end" and hit.meaning == SMALL
    return other.after - other.first > 2 or (
        other.layer == "words.company" and hit.layer in ("words.place", "words.descriptor")
    )
