"""Two drafts of one story become one."""

from __future__ import annotations

from decimal import Decimal

from ..clauses.cast import is_person
from ..clauses.drafts import INVEST, Draft
from ..investors.short_forms import headlined, less_short_forms
from ..lexer.lexer import Scene
from ..models import Money
from ..names.names import is_link, squeeze
from .against import STRONG
from .taken_up import aside

_CLOSE = Decimal("0.05")
_ROUNDED = {
    "about": (Decimal("0.9"), Decimal("1.1")),
    "at_least": (Decimal(1), Decimal("1.25")),
}
"""How far below and above a figure of one digit the sum it rounds may lie, by what is said of it."""


def same_money(scene: Scene, one: int, other: int, *, rounded: bool = False) -> bool:
    """Whether two sums are one; also one and its far rounding, if `rounded`."""
    a, b = scene.amounts[one], scene.amounts[other]
    if a.money.value is None or b.money.value is None:
        return (
            a.money.currency == b.money.currency
            or None in (a.money.currency, b.money.currency)
            or a.money.value is b.money.value
        )
    twins = {one, other, *scene.restated.get(one, []), *scene.restated.get(other, [])}
    values = {
        (scene.amounts[i].money.currency, scene.amounts[i].money.value)
        for i in twins
        if i not in (other,) and scene.amounts[i].restates != other
    }
    theirs = {
        (scene.amounts[i].money.currency, scene.amounts[i].money.value)
        for i in twins
        if i == other or scene.amounts[i].restates == other
    }
    if values & theirs:
        return True
    if scene.sentence_of(a.first) == scene.sentence_of(b.first) and is_link(scene, b.first - 1, "and"):
        return False  # $620 million from A, and $600 million from B: two sums, however near
    if a.money.currency == b.money.currency or None in (a.money.currency, b.money.currency):
        return _near(a.money, b.money, rounded) or _near(b.money, a.money, rounded)
    return False


def _near(coarse: Money, fine: Money, rounded: bool) -> bool:
    """Whether a figure rounds another: within a twentieth, a tenth below or above what is only "about", up to
    a quarter above what is "more than", where the rounded one is written in one digit."""
    if coarse.value is None or fine.value is None or max(coarse.value, fine.value) <= 0:
        return False
    if abs(coarse.value - fine.value) <= _CLOSE * max(coarse.value, fine.value):
        return True
    if not rounded or _digits(coarse) > 1 or fine.bound != "exact":
        return False
    below, above = _ROUNDED.get(coarse.bound, (Decimal(1), Decimal(1)))
    return below * coarse.value <= fine.value <= above * coarse.value


def _restate(scene: Scene, story: Draft, said: list[int]) -> None:
    """Notes the same money in currencies the story does not have yet."""
    assert story.amount is not None
    known = {scene.amounts[i].money.currency for i in (story.amount, *story.restated)}
    for index in said:
        currency = scene.amounts[index].money.currency
        if currency is not None and currency not in known:
            story.restated.append(index)
            known.add(currency)


def _bare_number(scene: Scene, one: int, other: int) -> bool:
    """Whether a number without a currency is said again with one: bekommt 5 Millionen … 5 Millionen Euro."""
    a, b = scene.amounts[one].money, scene.amounts[other].money
    return a.currency is None and not a.alternatives and b.currency is not None and a.value == b.value


def _finer(scene: Scene, one: int, other: int) -> bool:
    """Whether a headline's "nearly $3bn" is said again as what it rounds: $2.75bn."""
    a, b = scene.amounts[one].money, scene.amounts[other].money
    return (
        a.bound in _ROUNDED
        and b.bound == "exact"
        and a.currency == b.currency
        and a.value != b.value
        and _digits(a) == 1 < _digits(b)
    )


def _digits(money: Money) -> int:
    return len(str(int(money.value or 0)).rstrip("0"))


def merge_drafts(scene: Scene, story: Draft, draft: Draft) -> None:
    """Adds what a draft says to a story; what the story already knows stays."""
    said = (
        scene.pack.file.writing == "unspaced"
        and story.verb is None
        and draft.verb is not None
        and story.amount is not None
        and draft.amount is not None
    )
    listing = story.amount is None and bool(story.rounds)
    listing = listing and all(found.round.label == "ipo" for found in story.rounds)
    if story.company is None and draft.company is not None and not (draft.bare and is_person(draft.company)):
        story.company = draft.company
    if draft.amount is not None:
        if story.amount is None and not (story.status == "closed" and draft.status == "historical"):
            story.amount, story.restated = draft.amount, draft.restated
        elif (
            story.amount is not None
            and scene.amounts[story.amount].money.value is None
            and scene.amounts[draft.amount].money.value is not None
        ):
            story.amount, story.restated = draft.amount, draft.restated  # the number behind "millions"
        elif story.amount is not None and _bare_number(scene, story.amount, draft.amount):
            story.amount, story.restated = draft.amount, [*story.restated, *draft.restated]
        elif story.amount is not None and _finer(scene, story.amount, draft.amount):
            story.amount, story.restated = draft.amount, [*draft.restated, *story.restated]
        elif story.amount is not None:
            _restate(scene, story, [draft.amount, *draft.restated])
    if story.valuation is None and draft.valuation is not None:
        story.valuation, story.valuation_kind = draft.valuation, draft.valuation_kind
    story.rounds.extend(draft.rounds)
    if (
        draft.company is not None
        and story.company is not None
        and headlined(scene, story.company, draft.company)
    ):
        story.company = draft.company
        story.proof = [proof for proof in story.proof if proof.field != "company"]
    less_short_forms(scene, story, draft)
    known = {squeeze(n.text) for n in story.leads}
    company = squeeze(story.company.text) if story.company is not None else ""
    for name in draft.leads:
        key = squeeze(name.text)
        if key not in known and key != company:
            story.leads.append(name)
            known.add(key)
    story.participants = [n for n in story.participants if squeeze(n.text) not in known]
    present = known | {squeeze(n.text) for n in story.participants}
    for name in draft.participants:
        key = squeeze(name.text)
        if key not in present and key != company:
            story.participants.append(name)
            present.add(key)
    invested = draft.bare and draft.verb_key in INVEST and story.amount is not None and story.noun
    if aside(scene, story, draft):
        story.proof.extend(draft.proof)
        return  # … It makes financing more available to others.
    if draft.verb is not None and (
        (story.verb is None and not invested) or (draft.reach < story.reach and draft.verb_key in STRONG)
    ):
        story.verb, story.reach = draft.verb, draft.reach
    story.owned = story.owned or draft.owned
    if not (draft.bare and draft.mere and not story.bare):  # "our investments" elsewhere make no round
        story.mere = (story.mere or not story.noun) and draft.mere if draft.noun else story.mere
        story.noun_gap = min(story.noun_gap, draft.noun_gap)
        story.noun = story.noun or draft.noun
    story.cued = story.cued or draft.cued
    story.proof.extend(draft.proof)
    if story.status == "planned" and draft.status == "in_talks":
        story.status = "in_talks"
    elif (
        story.status == "closed"
        and story.status_hit is None
        and (said or listing)
        and draft.status in ("planned", "in_talks")
    ):
        story.status = draft.status  # a heading names the round, its text says that it is talked of
