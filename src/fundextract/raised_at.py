"""What a company is worth, where only a small word says so: raised $300M @ $2B, raises €15m at €60m."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from .packs import Hit

if TYPE_CHECKING:
    from .lexer import Scene
    from .roles import Role

FAR = 5
"""Tokens between the money raised and what the company is worth at the most."""


def mark_raised_at(scene: Scene, roles: dict[int, Role]) -> None:
    """Makes money a valuation that stands behind smaller money and a word such as "at"; changed in place.

    Args:
        scene: the text.
        roles: the roles of the money of one sentence.
    """
    from .roles import Role

    small = scene.pack.words_of("words", "worth_at")
    for first, index in itertools.pairwise(sorted(roles)):
        one, two = scene.amounts[first], scene.amounts[index]
        at = two.first - 1
        if (
            roles[first].role != "amount"
            or roles[index].role != "amount"
            or scene.text.words[at] not in small
        ):
            continue
        value, worth = one.money.value, two.money.value
        if value is None or worth is None or one.money.currency != two.money.currency or worth < 2 * value:
            continue
        gap = [t for t in range(one.after, at) if scene.text.words[t] not in "()"]
        if len(gap) <= FAR and all(t in scene.round_at or _noun(scene, t) for t in gap):
            hit = Hit(at, two.first, "cues", "cues.valuation", "", f"{scene.pack.code}.yaml words.worth_at")
            roles[index] = Role("valuation", hit, 0.0)


def _noun(scene: Scene, token: int) -> bool:
    cue = scene.cue_over.get(token)
    return (cue is not None and cue.meaning == "cues.round_noun") or scene.text.words[token] == "-"
