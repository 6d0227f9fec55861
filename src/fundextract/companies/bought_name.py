"""Verbs of getting whose object is a company, bought for the money behind it: Acme s'offre Beta pour 5 M€."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..names import names_cased

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene

BOUGHT = "what is got is another company"
"""The reason given."""


def buys_name(scene: Scene, story: Draft) -> bool:
    """Whether a name stands right behind a verb of raising, and "for" and the money right behind the name.

    Args:
        scene: the text.
        story: a story with its company.
    """
    verb, company = story.verb, story.company
    if verb is None or company is None or story.verb_key != "raise" or story.amount is None or story.rounds:
        return False
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased" or company.first > verb.first:
        return False
    before = scene.amounts[story.amount].first - 1
    if before <= verb.after or scene.text.words[before] not in scene.pack.words_of("cues", "for"):
        return False
    name = names_cased.object_after(scene, verb.after, before)
    return name is not None and name.end == before
