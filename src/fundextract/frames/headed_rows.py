"""Lines of a list that say no more than who got how much, under a heading that says what for: Biggest rounds
of the week: Acme, $70m; Zetta, $20m, each on a line of its own."""

from __future__ import annotations

from ..clauses.drafts import Draft, set_company
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name
from ..text import MARK, NUMBER

_FAR = 30
"""Lines between a row and its heading at the most."""
_PARTS = frozenset(":,-–—(")
_OF_ROUND = frozenset({"cues.round_noun", "cues.raise"})


def head_rows(scene: Scene, low: int, high: int, drafts: list[Draft]) -> None:
    """Gives the money of such a line its company and the heading's word for a round.

    Args:
        scene: the text.
        low, high: the line.
        drafts: its facts; changed in place.
    """
    bare = [draft for draft in drafts if draft.amount is not None and draft.verb is None]
    if len(bare) != 1 or bare[0].noun or bare[0].rounds or scene.pack.file.writing != "cased":
        return
    name = _row(scene, low, high)
    if name is None or not _under_heading(scene, low, high):
        return
    set_company(bare[0], name, "row.company", "", "the name of a line under a heading of rounds")
    bare[0].noun, bare[0].noun_gap = True, 1.0


def _row(scene: Scene, low: int, high: int) -> Name | None:
    """The name of a line that goes on, behind a mark, with money alone."""
    text = scene.text
    at = low
    while at < high and (text.kinds[at] == MARK or (text.kinds[at] == NUMBER and at not in scene.money_at)):
        at += 1
    sums = [scene.amounts[i] for i in scene.amounts_in(low, high)]
    if len(sums) != 1 or not 0 < sums[0].first - at <= _FAR:
        return None
    mark = sums[0].first - 1
    if text.words[mark] not in _PARTS or not _ends(scene, sums[0].after, high):
        return None
    found = names_cased.chunks(scene, at, mark)
    return found[0] if len(found) == 1 and (found[0].first, found[0].end) == (at, mark) else None


def _ends(scene: Scene, at: int, high: int) -> bool:
    """Whether nothing but marks closes the line, or the number of a list stands alone."""
    return all(
        scene.text.kinds[token] == MARK or (scene.text.kinds[token] == NUMBER and not scene.covered[token])
        for token in range(at, high)
    )


def _under_heading(scene: Scene, low: int, high: int) -> bool:
    """Whether another such line stands beside this one, and a line about rounds without money over them."""
    rows, token = 1, low - 1
    while token >= 0 and rows < _FAR:
        first, after = scene.sentence_of(token)
        if _row(scene, first, after) is None and not _ends(scene, first, after):
            break
        rows, token = rows + (_row(scene, first, after) is not None), first - 1
    if token < 0:
        return False
    first, after = scene.sentence_of(token)
    told = {hit.meaning for hit in scene.cues_in(first, after)}
    if scene.amounts_in(first, after) or not told & _OF_ROUND:
        return False
    if any(meaning.startswith("veto.") for meaning in told):
        return False
    return rows > 1 or _goes_on(scene, high)


def _goes_on(scene: Scene, at: int) -> bool:
    """Whether the next line that is more than a number is a row too."""
    while at < len(scene.text.words):
        first, after = scene.sentence_of(at)
        if not _ends(scene, first, after):
            return _row(scene, first, after) is not None
        at = after
    return False
