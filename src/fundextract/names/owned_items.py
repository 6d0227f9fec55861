"""Items of a list that tell whose the name behind them is, in scripts without capitals: A的全资子公司B."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..text import MARK
from .names import QUOTE_PAIRS, Name, is_word
from .stretch_edges import cuts, link_over

WHOSE = 10
"""Tokens between the "and" of a list and the possessive of its item, at most."""


def owns_item(scene: Scene, owner: Name, first: int) -> bool:
    """Whether a name only says whose the item behind it is: nothing but a possessive and words that describe
    stand between them, 旗下, 엔비디아의 자회사인; where the possessive is one letter, a word for what is
    owned among them, 的全资子公司.

    Args:
        scene: the text.
        owner: the name.
        first: where the item behind it begins.
    """
    hit = scene.links.get(owner.end)
    if hit is None or hit.meaning != "links.possessive":
        return False
    last = scene.pack.file.order == "sov" and scene.pack.file.writing == "unspaced"
    between = range(hit.after, first)
    if (
        hit.after - hit.first < 2
        and not last
        and not any(is_word(scene, t, "company", "investor", "owning") for t in between)
    ):
        return False
    return all(
        is_word(scene, t, "descriptor", "company", "investor", "place", "owning")
        or (last and scene.text.kinds[t] != MARK and cuts(scene, t) and not scene.covered[t])
        or (last and scene.text.words[t] in QUOTE_PAIRS)
        for t in between
    ) and not any(
        hit.after <= t < first and not is_word(scene, t, "investor", "company", "owning")
        for t in scene.cue_at
    )


def of_an_item(scene: Scene, first: int, token: int) -> bool:
    """Whether a possessive belongs to what describes an item of a list, as an "and" opened it and no comma:
    A和创始人的老友B.

    Args:
        scene: the text.
        first: the token behind the item before.
        token: a token between both items.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "unspaced":
        return False
    if not link_over(scene, token, "possessive") or token - first > WHOSE:
        return False
    words = scene.text.words
    joined = any(words[t] == "、" or link_over(scene, t, "and") for t in range(first, token))
    return joined and all(words[t] not in ",，" for t in range(first, token))
