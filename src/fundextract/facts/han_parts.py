"""Parts of a sum that "of which" tells, 其中5亿元来自…: they are what the sum is, or a share of it.

Used where the sum stands before its parts and no verb of raising stands between them.
"""

from __future__ import annotations

from ..lexer.lexer import RoundWords, Scene
from ..names.names import is_link
from ..packs import Hit
from .roles import Role

_SIZES = frozenset({"market_size", "revenue", "sector_total"})
_FAR = 14.0
"""Distance of a role that no cue gave."""
_ACTS = frozenset({"raise", "gets", "raise_from", "backs", "invest", "lead"})


def parts_within(scene: Scene, roles: dict[int, Role], cues: list[Hit], low: int, high: int) -> None:
    """Gives the money behind "of which" the role of the sum before it; where that is a round's, a part of it.

    Args:
        scene: the text.
        roles: the roles of the sentence's money; parts are marked in place.
        cues: the cues of the sentence.
        low, high: the sentence.
    """
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return
    _as_before(scene, roles, cues)
    which = next((t for t in range(low, high) if is_link(scene, t, "relative")), None)
    whole = next((i for i in sorted(roles) if which is not None and scene.amounts[i].after <= which), None)
    if which is None or whole is None:
        return
    for index, role in roles.items():
        first = scene.amounts[index].first
        if role.role != "amount" or first < which or scene.amounts[index].after in scene.round_at:
            continue
        acts = any(
            hit.layer == "cues" and hit.meaning[5:] in _ACTS and which <= hit.first < first for hit in cues
        )
        if not acts and not any(which <= found.first < first for found in scene.rounds_in(low, high)):
            told = roles[whole]
            roles[index] = Role("ticket", None, 0.0) if told.role == "amount" else told._replace(distance=0.0)


def _as_before(scene: Scene, roles: dict[int, Role], cues: list[Hit]) -> None:
    """Gives a sum of which nothing is said the refusal of the one before it in its sentence: 市场规模达到
    800亿元，2026年将突破1500亿元."""
    told: int | None = None
    for index in sorted(roles):
        role = roles[index]
        if role.role in _SIZES:
            told = index
        elif role.role == "amount" and role.hit is None and told is not None and role.distance > _FAR:
            begin, end = scene.amounts[told].after, scene.amounts[index].after
            if not any(hit.layer in ("cues", "veto") and begin <= hit.first < end + 4 for hit in cues):
                roles[index] = roles[told]
        else:
            told = None


def less_joined(scene: Scene, rounds: list[RoundWords]) -> list[RoundWords]:
    """Labels without those that "and" joins to one right before them, raised as one: B轮及B+轮融资.

    Args:
        scene: the text.
        rounds: the labels of a sentence, in text order.
    """
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return rounds
    kept: list[RoundWords] = []
    ends: set[int] = set()
    for found in rounds:
        before = found.first - 1
        link = scene.links.get(before)
        joined = link is not None and link.meaning == "links.and" and link.after == found.first
        if joined and before in ends and found.round.stage is not None:
            ends.add(found.after)
            continue
        ends.add(found.after)
        kept.append(found)
    return kept
