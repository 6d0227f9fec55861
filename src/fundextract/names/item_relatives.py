"""Clauses that say what the firm behind them does, as an item of a list: 、創薬支援を手掛けるX."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..text import MARK
from .names import Name, is_word, word_hit
from .stretch_edges import link_over

MAX_CLAUSE = 40
"""Tokens a clause before an item may have."""
MAX_ENDING = 5
"""Tokens between the stem of the verb and the item: している."""


def before_relative(scene: Scene, begin: int, low: int) -> int:
    """Where an item of a list begins, with the clause before its name that says what the firm makes or runs;
    the item's own first token where there is no such clause.

    Args:
        scene: the text.
        begin: the first token of the item's name.
        low: where the sentence begins.
    """
    if scene.pack.file.order != "sov" or scene.pack.file.writing != "unspaced":
        return begin
    verb = next(
        (
            hit
            for t in range(begin - 1, max(low, begin - MAX_ENDING) - 1, -1)
            if (hit := word_hit(scene, t, "runs"))
        ),
        None,
    )
    if verb is None or any(scene.text.kinds[t] == MARK or scene.covered[t] for t in range(verb.after, begin)):
        return begin
    if not link_over(scene, verb.first - 1, "object"):
        return begin
    if verb.first - low > MAX_CLAUSE:
        low = verb.first - MAX_CLAUSE
    for token in range(verb.first - 2, low - 1, -1):
        if scene.text.words[token] in "、,":
            return token + 1
        cue = scene.cue_over.get(token)
        if scene.covered[token] or link_over(scene, token, "subject") or scene.text.words[token] in "。;:":
            return begin
        if cue is not None and cue.meaning != "cues.others" and not is_word(scene, token, "descriptor"):
            return begin
    return low if verb.first - low < MAX_CLAUSE else begin


def plain_items(scene: Scene, found: list[Name], low: int) -> list[Name]:
    """The names of a list without those that stand in what describes the item behind them:
    求人サイト「X」を運営するY.

    Args:
        scene: the text.
        found: the names, in text order.
        low: where the list begins.
    """
    begins = [before_relative(scene, name.first, low) for name in found]
    return [
        name
        for place, name in enumerate(found)
        if not any(begin <= name.first for begin in begins[place + 1 :])
    ]
