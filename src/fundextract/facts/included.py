"""Parts of a round that are told by what they are made of: $87 million including a $16 million debt."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..names.names import is_link, is_word
from ..text import WORD
from .roles import Role

if TYPE_CHECKING:
    from ..lexer.lexer import Scene

MADE_OF = frozenset({"debt", "convertible", "grant", "mezzanine"})
"""Labels that say what a part is made of; a stage makes a round of its own."""
CLOSE = Decimal("0.98")
"""What parts come to of the whole at least, where their sums are rounded."""
FROM = frozenset({"cues.from", "cues.joined_by", "cues.ticket"})
"""Cues that say behind a part who gave it."""
STEPS = 4
"""Tokens between a part and such a cue at the most."""
NEAR = 3
"""Tokens behind the money in which such a label begins."""


def parts_included(scene: Scene, roles: dict[int, Role]) -> None:
    """Makes parts of a sentence's sums behind "including" that say what they are made of.

    Args:
        scene: the text.
        roles: the roles of the sentence's money; parts are marked in place.
    """
    if scene.pack.file.writing != "cased":
        return
    _adding_up(scene, roles)
    if scene.pack.file.order != "svo":
        return
    told = sorted(i for i, role in roles.items() if role.role == "amount")
    for order, index in enumerate(told[1:], 1):
        amount, whole = scene.amounts[index], scene.amounts[told[order - 1]]
        before = amount.first - 1
        while before > whole.after and is_link(scene, before, "articles"):
            before -= 1
        if not is_word(scene, before, "including"):
            continue
        if amount.money.currency not in (None, whole.money.currency):
            continue
        if amount.money.value is None or whole.money.value is None:
            continue
        near = (scene.round_at[t] for t in range(amount.after, amount.after + NEAR) if t in scene.round_at)
        found = next(near, None)
        if amount.money.value >= whole.money.value:
            continue
        if found.round.label in MADE_OF if found is not None else _of_stuff(scene, amount.after):
            roles[index] = Role("ticket", None, 0.0)
        elif found is not None and found.round.stage and not _of_round(scene, whole.after, amount.first):
            roles[told[order - 1]] = Role("total", None, 0.0)  # £50m, including a £38m Series B
    _sourced(scene, roles)


def _of_stuff(scene: Scene, at: int) -> bool:
    """Whether "of" and a noun in small letters say right behind a part what it is made of, where no year and
    no name dates it or says whose it is: dont 7 millions de financements privés."""
    words, text = scene.text.words, scene.text
    if not is_link(scene, at, "of") or at + 1 >= len(words):
        return False
    for token in range(at + 1, min(scene.sentence_of(at)[1], at + 1 + STEPS)):
        if words[token] in ",.;:)":
            return token > at + 1
        if text.kinds[token] != WORD or not text.view[text.starts[token]].islower():
            return False
    return True


def _of_round(scene: Scene, low: int, high: int) -> bool:
    """Whether the sum before "including" is told as a round itself."""
    return any(
        t in scene.round_at or (t in scene.cue_over and scene.cue_over[t].meaning == "cues.round_noun")
        for t in range(low, high)
    )


def _sourced(scene: Scene, roles: dict[int, Role]) -> None:
    """Marks the parts of a sentence's first sum that say whose: $5m, of which $2m came from Alpha; of
    the $5m raised, $2m came from Alpha."""
    told = sorted(i for i, role in roles.items() if role.role == "amount")
    if len(told) < 2:
        return
    whole = scene.amounts[told[0]]
    ahead = _of_the(scene, whole.first)
    part_before = False
    for index in told[1:]:
        amount = scene.amounts[index]
        before = _opener(scene, index, whole.after)
        opened = (
            (is_word(scene, before, "partly") and not is_word(scene, before, "sum_beside"))
            or (ahead and scene.text.words[before] == ",")
            or (part_before and is_link(scene, before, "and"))
            or _of_it(scene, amount.after, before)
        )
        smaller = (
            amount.money.currency == whole.money.currency
            and amount.money.value is not None
            and whole.money.value is not None
            and amount.money.value < whole.money.value
        )
        part_before = opened and smaller and _from_somebody(scene, amount.after)
        if part_before:
            roles[index] = Role("ticket", None, 0.0)


def _of_it(scene: Scene, at: int, before: int) -> bool:
    """Whether a part behind a comma is called one by the cue right behind it: $90m, $40m of it from Alpha."""
    cue = scene.cue_over.get(at)
    opened = scene.text.words[before] in ",-–—(:" or is_word(scene, before, "sum_beside")
    return opened and is_link(scene, at, "of") and cue is not None and cue.meaning == "cues.joined_by"


def _opener(scene: Scene, index: int, low: int) -> int:
    """The token before a sum, its article and adjectives apart."""
    before = scene.amounts[index].first - 1
    while before > low and (
        is_link(scene, before, "articles") or is_word(scene, before, "descriptor", "opener")
    ):
        before -= 1
    return before


def part_at(scene: Scene, at: int, low: int) -> bool:
    """Whether what stands right before a token is a part of a sum: …, of which $2m came [from] Alpha.

    Args:
        scene: the text.
        at: the token of a cue that says who gave it.
        low: the token behind the whole sum.
    """
    for index, amount in enumerate(scene.amounts):
        if low < amount.first and amount.after <= at <= amount.after + STEPS:
            return is_word(scene, _opener(scene, index, low), "partly")
    return False


def _of_the(scene: Scene, first: int) -> bool:
    """Whether a sentence begins with "of" and an article right before a sum: Of the $5m raised, …"""
    low, _ = scene.sentence_of(first)
    at = low
    while at < first and (is_link(scene, at, "of", "articles") or is_word(scene, at, "descriptor")):
        at += 1
    return first > low and at == first and is_link(scene, low, "of")


def _from_somebody(scene: Scene, at: int) -> bool:
    """Whether who gave a sum is told right behind it, and no stage of a round of its own."""
    told = False
    for token in range(at, min(len(scene.text.words), at + STEPS)):
        label = scene.round_at.get(token)
        if label is not None and label.round.stage is not None:
            return False
        cue = scene.cue_over.get(token)
        told = told or (cue is not None and cue.meaning in FROM)
        if scene.text.words[token] in ",.;:":
            break
    return told


def _adding_up(scene: Scene, roles: dict[int, Role]) -> None:
    """Marks the sums behind "including", a bracket or a colon that make up the sum before them: $42 million,
    including $24 million of equity led by A and $18 million of debt."""
    told = sorted(i for i, role in roles.items() if role.role in ("amount", "ticket"))
    if len(told) < 3 or roles[told[0]].role != "amount":
        return
    whole, parts = scene.amounts[told[0]], told[1:]
    first = scene.amounts[parts[0]]
    opened = (
        any(is_word(scene, t, "including") for t in range(whole.after, first.first))
        or any(scene.text.words[t] in ":(" for t in range(whole.after, first.first))
        or roles[parts[0]].role == "ticket"
    )
    values = [scene.amounts[i].money.value for i in parts]
    total = whole.money.value
    words = scene.text.words
    bracketed = words[whole.first - 1 : whole.first] == ["("]
    if bracketed and (words[whole.after : whole.after + 1] == [")"] or words[first.first - 1] == "("):
        return  # one of a row: A (54 million), B (14 million) and C (40 million)
    if not opened or total is None or len({scene.amounts[i].money.currency for i in told} - {None}) > 1:
        return
    added = sum((value for value in values if value is not None), Decimal(0))
    if None not in values and total * CLOSE <= added <= total:
        roles.update(dict.fromkeys(parts, Role("ticket", None, 0.0)))
