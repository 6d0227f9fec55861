"""A verb of announcing before money that a verb of investing takes: 宣布5000万美元入股青禾科技.

What is announced is the stake; the announcer gives the money and gets none.
"""

from __future__ import annotations

from ..clauses.drafts import INVEST, Draft, key_of
from ..lexer.lexer import Scene
from ..names.names import is_link, is_word
from ..packs import Hit
from ..text import GLYPH, MARK, WORD

BETWEEN = 2
"""Tokens between what is announced and its money at the most: 宣布以, 宣布将以."""


def announces_stake(scene: Scene, verb: Hit, verbs: list[Hit], draft: Draft) -> bool:
    """Whether a verb before money only announces what a verb of investing right behind the money does.

    Args:
        scene: the text.
        verb: the verb before the money.
        verbs: every verb of the sentence.
        draft: the money.
    """
    file = scene.pack.file
    if file.writing != "unspaced" or file.order != "svo" or draft.amount is None:
        return False
    if key_of(verb) != "gets" or not is_link(scene, verb.first, "said"):
        return False
    if not 0 <= draft.first - verb.after <= BETWEEN:
        return False
    return any(
        key_of(other) in INVEST and other.first == draft.after and _has_object(scene, other)
        for other in verbs
    )


def _has_object(scene: Scene, verb: Hit) -> bool:
    """Whether a name can follow a verb, which would else be the noun for an investment: 3亿元战略投资,"""
    at, text = verb.after, scene.text
    if at >= len(text.words) or text.kinds[at] == MARK or text.kinds[at] not in (GLYPH, WORD):
        return False
    if at in scene.links or scene.covered[at] or (at in scene.cue_over and not is_word(scene, at, "company")):
        return False
    return not text.spaced[at]
