"""Companies invested in that go without a name, where verbs stand last: 米ロボット企業に3億円出資."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..names.names import QUOTE_PAIRS, is_link, is_word, word_hit
from ..text import NUMBER

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene
    from ..packs import Hit

BACK = 24
"""Tokens of a description before the noun for the company, at most."""


def nameless(scene: Scene, draft: Draft, into: Hit, low: int) -> bool:
    """Whether "into" marks one company told only by its kind, which gets the money of a fact.

    Args:
        scene: the text.
        draft: the fact; one without money is not asked, as it would say nothing of anybody.
        into: the particle behind what is invested in.
        low: where the clause begins.

    Returns:
        True where a noun for one firm stands right before the particle, is not the giver's own, and nothing
        in its description counts more than one.
    """
    file = scene.pack.file
    if file.order != "sov" or file.writing != "unspaced" or draft.amount is None or into.first <= low:
        return False
    last = into.first - 1
    noun = word_hit(scene, last, "firm")
    if noun is None or noun.after != into.first or noun.first <= low:
        return False
    many = word_hit(scene, last, "sector")
    if is_word(scene, last, "owning") or (many is not None and many.first <= noun.first):
        return False
    if scene.text.words[noun.first - 1] in QUOTE_PAIRS.values():
        return False  # 「青葉」社に
    for token in range(noun.first - 1, max(low, noun.first - BACK) - 1, -1):
        if is_link(scene, token, "subject") or scene.text.words[token] in ",、。.":
            break
        if is_word(scene, token, "several", "owning"):
            return False
        if (
            scene.text.kinds[token] == NUMBER
            and not scene.covered[token]
            and is_word(scene, token + 1, "sector", "company")
        ):
            return False  # 国内10社のベンチャーに, 3개 스타트업에
    return True


def given_unnamed(scene: Scene, draft: Draft) -> bool:
    """Whether a fact tells of money for a company without a name, so that no name told of before is meant.

    Args:
        scene: the text.
        draft: the fact.
    """
    file = scene.pack.file
    return file.order == "sov" and file.writing == "unspaced" and draft.given and draft.company is None
