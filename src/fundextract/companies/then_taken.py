"""The company that a second verb of investing right behind the money names, where letters run on:
出资5亿元，拿下青石12%的股权; 出资5亿元入股青石."""

from __future__ import annotations

from ..clauses.drafts import Draft, key_of
from ..lexer.lexer import Scene
from ..names.names import Name
from ..names.strategy import NameFinder
from ..packs import Hit

NEAR = 4
"""Tokens between the money and the second verb, at most."""


def then_taken(scene: Scene, draft: Draft, verb: Hit, high: int, finder: NameFinder) -> Name | None:
    """The object of the verb behind the money, where the one before the money has none.

    Args:
        scene: the text.
        draft: the fact, with money behind its verb.
        verb: the verb before the money.
        high: where the sentence ends.
        finder: the strategy for names of the script.
    """
    if draft.amount is None or draft.first < verb.after or scene.pack.file.order != "svo":
        return None
    for cue in scene.cues_in(draft.after, min(high, draft.after + NEAR)):
        if cue.layer == "cues" and key_of(cue) == "backs":
            return finder.object_after(scene, cue.after, high)
    return None
