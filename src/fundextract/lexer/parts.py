"""Sums told with their parts: $35 million, of which $15 million in equity and $20 million in debt."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..packs import Hit
from ..text import MARK

if TYPE_CHECKING:
    from ..facts.roles import Role
    from .lexer import Amount, Scene

MOST = 6
"""Parts of one sum at the most."""
MOST_BETWEEN = 3
"""Words between "of a" and the sum sought at the most."""
LARGE = 100_000
"""What a number without a currency must come to, to be money that adds up."""
FAR = 90
"""Tokens between a sum and its parts at the most."""


def parts_of_sums(scene: Scene) -> dict[int, int]:
    """The amounts that stand in a row and add up to an amount told before them, each with that sum.

    A part that carries a round of its own is none: a $10m Series A and a $5m seed are two rounds, whatever
    their sum.

    Args:
        scene: the text.
    """
    own = [
        i
        for i, amount in enumerate(scene.amounts)
        if amount.restates is None
        and amount.money.value is not None
        and (amount.money.currency is not None or amount.money.value >= LARGE)
    ]
    out: dict[int, int] = {}
    for start in range(len(own)):
        total = Decimal(0)
        for stop in range(start, min(len(own), start + MOST)):
            one, first = scene.amounts[own[stop]], scene.amounts[own[start]]
            if one.money.currency != first.money.currency:
                break
            apart = not _together(scene, own[start], own[stop])
            if apart and not (stop == start + 1 and _next(scene, own[start], own[stop])):
                break
            total += one.money.value or Decimal(0)
            if stop == start:
                continue
            row = own[start : stop + 1]
            whole = next((i for i in _near(scene, own, start, stop) if _is_sum(scene, i, row, total)), None)
            if whole is not None and first.money.currency is None and not _together(scene, whole, own[start]):
                whole = None  # numbers alone are parts only beside their sum
            if apart and whole is not None and _together(scene, whole, own[start]):
                whole = None  # a headline's sum has its parts in the sentences below it
            if whole is not None and not _rounds(scene, row) and not _bracketed(scene, row):
                out.update(dict.fromkeys(row, whole))
    return out


def _near(scene: Scene, own: list[int], start: int, stop: int) -> list[int]:
    """The amounts before a row within reach, and those behind it in its sentence: all that may be its sum."""
    first = scene.amounts[own[start]].first
    low, high = start, stop + 1
    while low > 0 and first - scene.amounts[own[low - 1]].after <= FAR:
        low -= 1
    while high < len(own) and _together(scene, own[start], own[high]):
        high += 1
    return own[low:start] + own[stop + 1 : high]


def _together(scene: Scene, one: int, other: int) -> bool:
    """Whether two amounts stand in one sentence."""
    return scene.sentence_of(scene.amounts[one].first) == scene.sentence_of(scene.amounts[other].first)


def _next(scene: Scene, one: int, other: int) -> bool:
    """Whether two amounts stand in sentences that follow on one another."""
    return scene.sentence_of(scene.amounts[one].first)[1] == scene.sentence_of(scene.amounts[other].first)[0]


def _is_sum(scene: Scene, index: int, row: list[int], total: Decimal) -> bool:
    amount, first = scene.amounts[index], scene.amounts[row[0]]
    if first.money.currency not in (None, amount.money.currency) or amount.money.value != total:
        return False
    if 0 <= first.first - amount.after <= FAR:
        return True
    last = scene.amounts[row[-1]]
    return (
        scene.pack.file.order == "sov"
        and scene.sentence_of(amount.first) == scene.sentence_of(first.first)
        and last.after <= amount.first
        and not any(
            hit.meaning == "links.subject"
            for t, hit in scene.links.items()
            if first.after <= t < amount.first
        )
    )  # 유상증자로 165억원, 전환사채로 55억원, 총 220억원


def _bracketed(scene: Scene, row: list[int]) -> bool:
    """Whether each amount stands in a bracket of its own behind a name: Acme (40 M€), Bolt (15 M€)."""
    before = [scene.amounts[index].first - 1 for index in row]
    return all(at > 0 and scene.text.words[at] in "(（" for at in before)


def _rounds(scene: Scene, row: list[int]) -> bool:
    """Whether more than one of the amounts has words of a stage right beside it."""
    staged = 0
    if sum(_own_subject(scene, index) for index in row) > 1:
        return True  # A secured $2bn, while B landed $2bn
    for index in row:
        amount = scene.amounts[index]
        beside = scene.rounds_in(amount.first - 4, amount.after + 5)
        staged += any(found.round.stage is not None for found in beside)
    return staged > 1


def _own_subject(scene: Scene, index: int) -> bool:
    """Whether an amount is the object of a verb of raising whose subject stands right before it."""
    at = scene.amounts[index].first - 1
    while at > 0 and scene.words.get(at) is None and at not in scene.cue_over and at not in scene.links:
        at -= 1
        if scene.amounts[index].first - at > 3:
            return False
    cue = scene.cue_over.get(at if at in scene.cue_over else at - 1)
    if cue is None or cue.meaning not in ("cues.raise", "cues.gets") or cue.first == 0:
        return False
    before = scene.text.starts[cue.first - 1]
    return scene.text.view[before].isupper() and not scene.covered[cue.first - 1]


def parts_before(scene: Scene, roles: dict[int, Role], cues: list[Hit]) -> set[int]:
    """The amounts that a part is said to belong to; what stands before them in the sentence are parts.

    Args:
        scene: the text.
        roles: the roles of the sentence's money; parts are marked in place.
        cues: the cues of the sentence.
    """
    from ..facts.roles import Role

    wholes: set[int] = set()
    for hit in cues:
        if hit.meaning != "cues.part_of":
            continue
        whole = next((i for i in roles if hit.after <= scene.amounts[i].first <= hit.after + 2), None)
        if whole is None or roles[whole].role != "amount":
            continue
        wholes.add(whole)
        for index, role in roles.items():
            if role.role == "amount" and scene.amounts[index].after <= hit.first:
                roles[index] = Role("ticket", hit, 0.0)
    return wholes


def sought_wholes(scene: Scene) -> dict[int, int]:
    """The amounts that are only a part, closed so far, of a sum sought, each with that sum: raised $2m of a
    planned $5m round.

    Args:
        scene: the text.
    """
    out: dict[int, int] = {}
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return out
    toward = scene.pack.words_of("words", "toward")
    for index, amount in enumerate(scene.amounts[:-1]):
        of, whole = scene.links.get(amount.after), scene.amounts[index + 1]
        told = of is not None and of.meaning == "links.of"
        if not told and scene.text.words[amount.after] not in toward:
            continue
        at = amount.after + 1
        article = scene.links.get(at)
        if (
            article is None
            or article.meaning != "links.articles"
            or not 1 <= whole.first - at <= MOST_BETWEEN + 1
            or not _part_of(amount, whole)
            or any(t in scene.cue_over or scene.text.kinds[t] == MARK for t in range(at, whole.first))
        ):
            continue
        if scene.text.words[at] in scene.pack.words_of("words", "indefinite") or whole.first - at > 1:
            out[index] = index + 1
    return out


def _part_of(one: Amount, whole: Amount) -> bool:
    """Whether an amount is smaller than another in the same currency."""
    part, total = one.money, whole.money
    if part.value is None or total.value is None or one.restates is not None:
        return False
    return part.currency == total.currency and part.value < total.value
