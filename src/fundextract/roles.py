"""What each amount of money in a sentence is: this round's, a valuation, a sum over rounds, one investor's
part, or no round.

Cues act by direction and reach (ConText): the nearest cue decides, a comma costs more than a word, other
money more
than a comma.
"""

from __future__ import annotations

from typing import NamedTuple

from .brought_to import counts_fund, gives_part, goes_on, leads_to, names_round
from .cased_look import namey
from .han_heads import HEADS, head_behind
from .in_round import within_round
from .knowledge import ordinary
from .lexer import Amount, Scene
from .packs import Hit
from .role_signs import (
    a_piece,
    closes_clause,
    compared,
    gives,
    grants,
    has_taken,
    in_aside,
    invested,
    invests_between,
    of_fund,
    of_round,
    of_the_round,
    order_in_capitals,
    out_of,
    pays,
    put_in,
    size_of_round,
    spent,
    taken,
    through,
    token_behind,
    told_aside,
    within_raise,
)
from .text import MARK
from .things import fund_ahead, fund_behind, thing_after

REACH = 9.0
_ROUND_CUES = frozenset(
    {"raise", "raised_by", "raise_from", "invest", "backs", "round_noun", "invest_noun", "gets"}
)
_BONUS = {
    "raise": 1.5,
    "raise_from": 1.5,
    "invest": 1.0,
    "round_noun": 1.0,
    "gets": 0.0,
    "raised_by": 1.5,
    "invest_noun": 1.0,
    "backs": 0.0,
}


_SUBJECTS = frozenset({"raise", "gets", "invest", "backs"})
_HEADS = HEADS - {"fine"}
"""Refusal words that say what money is by standing right behind it."""


class Role(NamedTuple):
    """The role of an amount: "amount", "valuation", "total", "ticket" or a refusal's reason; and the hit
    that said so."""

    role: str
    hit: Hit | None
    distance: float


def distance(scene: Scene, first: int, after: int, hit: Hit) -> float:
    """Tokens between a range and a hit, marks and other money weighed; large where a sentence ends between
    them."""
    low, high = (hit.after, first) if hit.after <= first else (after, hit.first)
    if hit.first < after and hit.after > first:
        return 0.0
    cost = 0.0
    token = low
    words = scene.text.words
    while token < high:
        money = scene.money_at.get(token)
        if money is not None:
            amount = scene.amounts[money]
            cost += 1.0 if amount.restates is not None else 6.0
            token = max(token + 1, amount.after)
            continue
        if words[token] == "…" and scene.pack.file.order == "sov":
            cost += 4.0  # it parts what a headline tells: 420억…누적 680억
        elif words[token] == ";" and scene.pack.file.writing == "unspaced":
            cost += 9.0  # it parts clauses as a full stop does
        elif scene.text.kinds[token] == MARK:
            cost += (
                3.0
                if words[token] in ",;:"
                or (words[token] == "、" and scene.pack.file.order == "sov")
                or (words[token] == "-" and _stands_free(scene, token))
                else 0.5
            )
        elif token in scene.links and scene.links[token].meaning in (
            "links.and",
            "links.relative",
            "links.contrast",
        ):
            cost += 2.0
        else:
            cost += 1.0
        token += 1
    return cost


def _stands_free(scene: Scene, token: int) -> bool:
    """Whether a dash stands between spaces, so that it parts clauses."""
    return scene.text.spaced[token] and token + 1 < len(scene.text.words) and scene.text.spaced[token + 1]


def role_of(scene: Scene, amount: Amount, low: int, high: int) -> Role:
    """The role of one amount within its sentence, tokens low … high-1."""
    behind = token_behind(scene, amount, high)
    within = scene.cue_at.get(behind)
    thing = thing_after(scene, behind, high)
    if thing is None and within is not None and within.meaning == "cues.to":
        thing = thing_after(scene, within.after, high)
        if (
            thing is not None
            and scene.text.view[scene.text.starts[thing]].isupper()
            and not all(
                scene.text.words[token] in ordinary(scene.pack.code)
                for token in range(within.after, thing + 1)
            )
        ):
            thing = None  # in Acme Homes, but in New Contracts
    if thing is not None:
        said = next(
            (
                hit
                for hit in scene.cues_in(max(low, thing - 2), thing + 1)
                if hit.layer == "veto" and hit.after == thing + 1
            ),
            None,
        )
        kind = said.meaning[5:] if said is not None else order_in_capitals(scene, thing)
        return Role(kind, said, 0.0)  # a $12 million army contract, $350,000 in cloud credits
    if counts_fund(scene, amount, high):
        return Role("ticket", None, 0.0)
    fund = fund_behind(scene, behind, high) or fund_ahead(scene, behind, high)
    if fund is not None and not of_fund(scene, fund, amount):
        return Role("ticket" if out_of(scene, amount, low) else "fund_close", fund, 0.0)
    if a_piece(scene, amount):
        return Role("price", None, 0.0)
    head = head_behind(scene, behind, high)
    if head is not None:
        return Role(head[0], head[1], 0.0)
    aside = told_aside(scene, amount, low, high)
    if aside is not None:
        return Role("total", aside, 0.0)
    best = Role("amount", None, REACH + 6)
    for hit in scene.cues_in(low, high):
        if hit.after <= low or hit.first >= high or (hit.first >= amount.first and hit.after <= amount.after):
            continue
        section, key = hit.meaning.split(".", 1)
        before = hit.after <= amount.first
        if section == "veto" and key == "fund" and (gives(scene, hit) or through(scene, hit, amount)):
            continue
        if section == "veto" and key in ("fund", "fund_close") and of_fund(scene, hit, amount):
            continue
        if (
            section == "veto"
            and before
            and scene.pack.file.order == "v2"
            and in_aside(scene, hit, amount, low)
        ):
            continue
        if section == "veto" and key == "budget" and (grants(scene, hit, low) or pays(scene, hit, amount)):
            continue
        told = scene.status_over.get(hit.first)
        if section == "veto" and told is not None and told.after > hit.after:
            continue  # raises $5m a year after its seed round: not "$5m a year"
        gap = distance(scene, amount.first, amount.after, hit)
        role, cost = _vote(section, key, before, gap)
        if role == "valuation" and before and gap <= 1.5 and of_round(scene, hit, amount):
            role, cost = "amount", gap - 1.5  # a Series B round worth $5 million
        if role is None and key == "valuation" and not before and gap <= 8 and scene.pack.file.order == "sov":
            role, cost = "valuation", gap  # 30億ドルという高い評価額
        if role == "ticket" and key in ("lead", "join") and of_the_round(scene, hit):
            continue  # participó en la ronda de 5 millones
        if (
            role == "ticket"
            and key == "led_by"
            and any(namey(scene, token) for token in range(hit.after, amount.first))
        ):
            continue  # hat unter Führung von Alpha 5 Millionen eingesammelt
        if role == "ticket" and key == "lead" and before and within_raise(scene, hit, low):
            continue  # keräsi A:n johdolla 3 miljoonaa euroa
        if role is None and key == "joined_by" and before and gap <= 1.5 and gives_part(scene, amount):
            role, cost = "ticket", -2.0  # which also featured a $3.5m investment by A
        if role is None and key in ("lead", "join") and before and put_in(scene, hit, amount):
            role, cost = "ticket", -2.0
        if role == "ticket" and key in ("lead", "join") and scene.pack.file.order == "sov":
            continue  # there the object stands before its verb
        if role == "ticket" and key == "lead" and names_round(scene, amount.after, high):
            continue  # leads $10m Acme round
        if role is None and key == "total" and before and hit.first == low and gap <= REACH + 6:
            role, cost = "total", gap  # Since its foundation, in 2015, the company has raised …
        if role == "total" and not before and scene.pack.file.order == "v2" and taken(scene, hit):
            continue  # um 36 Millionen auf ein Gesamtvolumen von 344 Millionen
        if role == "total" and before and gap <= 0.5 and invested(scene, hit):
            continue  # has invested a total of $5m in Acme
        if role == "total" and before and within_round(scene, hit, amount, low, high):
            continue  # In all, Acme took in $9m in its third round
        if role == "total" and before and gap <= 0.5 and size_of_round(scene, hit, low):
            continue  # un aumento di capitale che vale complessivamente 5 milioni
        if role == "total" and not before and gap <= 3 and goes_on(scene, hit, amount, high):
            continue  # raises $5m to bring its total to $9m
        if role in (None, "total") and key == "total" and before and leads_to(scene, hit, amount):
            role, cost = "total", -3.0  # bringing its total debt and equity financing to $9m
        if role == "total" and before and invests_between(scene, hit, amount):
            continue  # To date, A has invested $1bn in B
        if role == "total" and before and hit.first == low and gap <= REACH + 6:
            cost = min(cost, -2.0)  # In total, the company has raised …
        if role is None and key == "total" and not before and gap <= 9 and scene.pack.file.order == "v2":
            role, cost = "total", gap - 6.0  # 30 Millionen hat das Start-up bislang eingesammelt
        if section == "veto" and key == "acquisition" and before and role and _sale_opens(scene, hit, low):
            cost = min(cost, -3.0)  # Dieser Verkauf bringt Alpha 5 Millionen ein
        first = scene.money_at.get(hit.after)
        nearer = (
            first is not None
            and scene.amounts[first] is not amount
            and scene.amounts[first].first < amount.first
        )
        if role == "valuation" and before and hit.first - low <= 1 and gap <= REACH and not nearer:
            cost = min(cost, -2.0)  # The valuation after the round is …
        if (
            role == "amount"
            and not before
            and key in _SUBJECTS
            and scene.pack.file.order != "sov"
            and not scene.pack.file.verbs_last
            and not closes_clause(scene, hit, high)
        ):
            cost += 4.0  # its object follows a verb: "valued at £24bn after securing £578m"
        if role == "amount" and before and key in _SUBJECTS and has_taken(scene, hit, low):
            cost += 4.0  # 9억 달러를 조달해 63억 달러의 기업가치를
        if role == "valuation" and (spent(scene, hit) if before else taken(scene, hit)):
            continue
        if role is not None and cost < best.distance:
            best = Role(role, hit, cost)
    for found in scene.rounds_in(low, high):
        if low <= found.first < high:
            gap = distance(scene, amount.first, amount.after, Hit(found.first, found.after, "", "", "", ""))
            if (
                best.hit is not None
                and best.role == "valuation"
                and compared(scene, best.hit, found.first, amount)
            ):
                continue  # 估值较B轮的17亿美元翻番
            if gap - 1.0 < best.distance and gap <= 7:
                best = Role("amount", None, gap - 1.0)
    return best


def _sale_opens(scene: Scene, hit: Hit, low: int) -> bool:
    """Verb-second languages: whether a phrase for a sale is the subject that opens the sentence."""
    return scene.pack.file.order == "v2" and hit.first == low and hit.after - hit.first > 1


def _vote(section: str, key: str, before: bool, gap: float) -> tuple[str | None, float]:
    if section == "veto":
        if not before and gap <= 1.5 and key in _HEADS:
            return key, gap - 4.0  # "$1.35B in revenue": what follows at once says what the money is
        return (key, gap + (0.5 if before else 1.0)) if gap <= (REACH if before else 3.5) else (None, 0)
    if section != "cues":
        return None, 0
    if key in ("valuation", "pre_money", "post_money"):
        if not before and gap <= 0.5:
            return "valuation", gap - 4.0  # "at a €200M valuation"
        return ("valuation", gap - 1.5) if gap <= (REACH if before else 3.5) else (None, 0)
    if key == "total":
        return (
            ("total", gap - (3.6 if before else 2.6)) if gap <= (REACH + 2 if before else 5.0) else (None, 0)
        )
    if key == "join" and before and gap <= 1.5:
        return "ticket", gap - 0.5  # Visa contributed $10M
    if key == "lead" and before and gap == 0:
        return "ticket", -0.4  # 美团领投5亿美元
    if key == "led_by" and before and gap <= 1.5:
        return "ticket", gap - 3.0  # led by a $20m investment from A
    if key == "ticket":
        return ("ticket", gap) if gap <= (5.0 if before else 2.0) else (None, 0)
    if key in _ROUND_CUES:
        return ("amount", gap - _BONUS[key]) if gap <= REACH + 4 else (None, 0)
    return None, 0
