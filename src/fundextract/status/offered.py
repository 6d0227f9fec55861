"""A plan to issue shares that a clause before the sum tells of: 拟以每股6元配售9000万股，集资最多5.9亿元."""

from __future__ import annotations

from ..clauses.drafts import Draft
from ..lexer.lexer import Scene
from ..names.names import is_word
from ..packs import Hit

CLAUSE = 40
"""Tokens of a clause behind the word for a plan in which its verb stands, at most."""


def plans_issue(scene: Scene, hit: Hit, host: Draft, drafts: list[Draft]) -> bool:
    """Whether a word for a plan belongs to a verb of issuing in a clause before a sum, which says what the
    issue brings in.

    Args:
        scene: the text.
        hit: the word for a plan.
        host: the fact nearest to it.
        drafts: the facts of the sentence.
    """
    file = scene.pack.file
    if hit.meaning != "status.planned" or file.writing != "unspaced" or file.order != "svo":
        return False
    if host.verb_key != "raise" or host.amount is None or hit.after > host.first:
        return False
    words = scene.text.words
    end = min(host.first, hit.after + CLAUSE)
    comma = next((t for t in range(hit.after, end) if words[t] == ","), end)
    if comma == end or any(comma < other.first < host.first for other in drafts):
        return False
    if any(told.layer == "status" and told.first > comma for told in scene.cues_in(comma, host.first)):
        return False
    return any(is_word(scene, t, "issues") for t in range(hit.first, comma))
