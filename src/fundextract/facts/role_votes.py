"""What each cue of a sentence says an amount of money is, and how strongly: by its direction and reach."""

from __future__ import annotations

from ..lexer.lexer import Amount, Scene
from ..names.cased_look import namey
from ..names.names import is_link, is_word
from ..packs import Hit
from ..text import MARK
from .brought_to import gives_part, goes_on, leads_to, names_round
from .circumstance import of_circumstance, of_use
from .han_heads import HEADS
from .in_round import within_round
from .raised_since import raised_since
from .role_signs import (
    closes_clause,
    gives,
    gives_by_name,
    grants,
    grown_from,
    has_taken,
    in_aside,
    invested,
    invests_between,
    of_fund,
    of_round,
    of_the_round,
    pays,
    put_in,
    size_of_round,
    sum_of_issue,
    through,
    within_raise,
)
from .worth_of_else import worth_of_else
from .worth_taken import spent, taken

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


Vote = tuple[str | None, float]
"""A role, None for no opinion, and what it costs: the lowest cost decides."""


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
            former = grown_from(scene, amount, len(words))
            cost += 1.0 if former or amount.restates is not None else 6.0
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


WORTH_PHRASE = 18
"""Tokens of a phrase that says whose valuation is told, at most."""


def vetoes_nothing(scene: Scene, amount: Amount, hit: Hit, low: int) -> bool:
    """Whether a word that elsewhere says that money is no round says nothing of this amount.

    Args:
        scene: the text.
        amount: the amount.
        hit: a cue of its sentence, of any layer.
        low: where the sentence begins.
    """
    section, key = hit.meaning.split(".", 1)
    if section != "veto":
        return False
    before = hit.after <= amount.first
    if before and key in ("revenue", "spending") and raised_since(scene, amount):
        return True
    if key == "revenue" and of_circumstance(scene, amount, hit, low):
        return True  # raises $5m as losses mount
    if key == "spending" and not before and of_use(scene, amount, hit, low):
        return True  # secures $12m loan to expand plant
    if key == "fund" and (gives(scene, hit) or through(scene, hit, amount)):
        return True
    if key in ("fund", "fund_close") and of_fund(scene, hit, amount):
        return True
    if key == "fund_close" and gives_by_name(scene, hit):
        return True  # led by the Danish venture fund A, and $8m from B
    if key == "fund_close" and amount.after == hit.first and _for_label(scene, hit):
        return True  # has $5m in commitments for its Series B
    if before and scene.pack.file.order == "v2" and in_aside(scene, hit, amount, low):
        return True
    if key == "budget" and (grants(scene, hit, low) or pays(scene, hit, amount)):
        return True
    if key == "price" and amount.after < hit.first and _has_its_own(scene, hit):
        return True  # a capital increase of $5m at a price of $4.67
    if key == "price" and before and amount.first - hit.after > 0 and hit.first - 1 in scene.money_at:
        return True  # at $4.67 per share, raking in $5m
    told = scene.status_over.get(hit.first)
    return told is not None and told.after > hit.after  # raises $5m a year after …: not "$5m a year"


def _for_label(scene: Scene, hit: Hit) -> bool:
    """Whether a stage stands behind a word for money promised, no mark between them."""
    for token in range(hit.after, min(len(scene.text.words), hit.after + 8)):
        if token in scene.round_at:
            return scene.round_at[token].round.stage is not None
        if scene.text.words[token] in ",.;:":
            return False
    return False


def _has_its_own(scene: Scene, hit: Hit) -> bool:
    """Whether money of its own stands right behind a word for a price, which thus speaks of that alone."""
    return any(at in scene.money_at for at in range(hit.after, hit.after + 5))


def vote_of(scene: Scene, amount: Amount, hit: Hit, low: int, high: int) -> Vote:
    """The role a cue gives to an amount, and its cost.

    Args:
        scene: the text.
        amount: the amount.
        hit: the cue.
        low, high: the sentence of both.
    """
    section, key = hit.meaning.split(".", 1)
    before = hit.after <= amount.first
    gap = distance(scene, amount.first, amount.after, hit)
    role, cost = _vote(section, key, before, gap)
    for step in (_of_worth, _of_part, _of_total):
        vote = step(scene, amount, hit, (role, cost), gap, low, high)
        if vote is None:
            return None, 0
        role, cost = vote
    if section == "veto" and key == "acquisition" and before and role and _sale_opens(scene, hit, low):
        cost = min(cost, -3.0)  # Dieser Verkauf bringt Alpha 5 Millionen ein
    if (
        role == "valuation"
        and before
        and hit.first - low <= 1
        and gap <= REACH
        and not _nearer(scene, amount, hit)
    ):
        cost = min(cost, -2.0)  # The valuation after the round is …
    if role == "amount" and key in _SUBJECTS and _of_other(scene, hit, before, low, high):
        cost += 4.0
    if role == "valuation" and worth_of_else(scene, hit, amount, low):
        return "other", min(cost, -1.0)
    if role == "valuation" and (spent(scene, hit) if before else taken(scene, hit)):
        return None, 0
    return role, cost


def _of_worth(
    scene: Scene, amount: Amount, hit: Hit, vote: Vote, gap: float, low: int, high: int
) -> Vote | None:
    """Words for a valuation: what a round is worth is the round's money; a noun behind may reach far where
    verbs stand last."""
    role, before = vote[0], hit.after <= amount.first
    if role == "valuation" and before and gap <= 1.5 and of_round(scene, hit, amount):
        return "amount", gap - 1.5  # a Series B round worth $5 million
    if role == "valuation" and before and gap <= 0.5 and is_word(scene, hit.first - 1, "share"):
        return None  # takes a 10% stake worth $5m: the price of the stake
    if role == "valuation" and before and gap <= 1.5 and hit.after - hit.first == 1:
        told = (cue for cue in scene.cues_in(hit.first - 1, hit.first) if cue.after == hit.first)
        noun = next((cue for cue in told if cue.meaning in ("veto.order", "veto.acquisition")), None)
        if noun is not None:
            return noun.meaning[5:], gap - 1.5  # a contract worth $5m
    last = scene.pack.file.order == "sov"
    if (
        role is None
        and hit.meaning.endswith(".valuation")
        and before
        and _worth_of_phrase(scene, hit, amount)
    ):
        return "valuation", REACH
    if role is None and hit.meaning.endswith(".valuation") and not before and gap <= 8 and last:
        return "valuation", gap  # 30億ドルという高い評価額
    return vote


def _worth_of_phrase(scene: Scene, hit: Hit, amount: Amount) -> bool:
    """Whether nothing but a phrase for whose it is parts a word for a valuation from the "to" before money:
    la valorisation du spécialiste du reconditionnement de téléphones et d'ordinateurs à 5 milliards."""
    words, text = scene.text.words, scene.text
    to = amount.first - 1
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased" or to - hit.after > WORTH_PHRASE:
        return False
    if words[to] not in scene.pack.words_of("cues", "dative"):
        return False
    if not is_link(scene, hit.after, "of") and words[hit.after - 1] not in scene.pack.words_of("links", "of"):
        return False
    for token in range(hit.after, to):
        cue = scene.cue_over.get(token)
        told = (
            cue is not None and cue.layer == "cues" and cue.meaning[5:] not in ("to", "for", "from", "source")
        )
        if told or scene.covered[token] or is_link(scene, token, "relative", "pronouns"):
            return False
        if text.kinds[token] == MARK and words[token] not in "'-":
            return False
    return True


def _of_part(
    scene: Scene, amount: Amount, hit: Hit, vote: Vote, gap: float, low: int, high: int
) -> Vote | None:
    """Words for leading and joining: whether they tell of an investor's own part; None where they tell of the
    round."""
    role, key, before = vote[0], hit.meaning.split(".", 1)[1], hit.after <= amount.first
    acts = key in ("lead", "join")
    if role == "ticket" and acts and of_the_round(scene, hit):
        return None  # participó en la ronda de 5 millones
    named = (namey(scene, token) for token in range(hit.after, amount.first))
    if role == "ticket" and key == "ticket" and _only_sum(scene, amount, hit, low):
        return "amount", vote[1]  # entre au capital avec un ticket de 5 millions
    if role == "ticket" and key == "led_by" and any(named):
        return None  # hat unter Führung von Alpha 5 Millionen eingesammelt
    if role == "ticket" and key == "led_by" and _round_for(scene, amount, high):
        return None  # driven by a $250m debt raise for Acme
    if role == "ticket" and key == "lead" and before and within_raise(scene, hit, low):
        return None  # keräsi A:n johdolla 3 miljoonaa euroa
    if role is None and key == "joined_by" and before and gap <= 1.5 and gives_part(scene, amount):
        vote = "ticket", -2.0  # which also featured a $3.5m investment by A
    if role is None and acts and before and put_in(scene, hit, amount):
        vote = "ticket", -2.0
    if vote[0] == "ticket" and acts and scene.pack.file.order == "sov":
        return None  # there the object stands before its verb
    if vote[0] == "ticket" and key == "lead" and names_round(scene, amount.after, high):
        return None  # leads $10m Acme round
    return vote


def _only_sum(scene: Scene, amount: Amount, hit: Hit, low: int) -> bool:
    """Whether one investor's part, behind a verb of entering or joining, is the only sum of a text."""
    file = scene.pack.file
    if file.order != "svo" or file.writing != "cased" or hit.after > amount.first:
        return False
    if any(one is not amount and one.restates is None for one in scene.amounts):
        return False
    verbs = ("cues.join", "cues.backs", "cues.invest", "cues.round_noun")
    return any(
        cue.meaning in verbs and 0 <= hit.first - cue.after <= 8 for cue in scene.cues_in(low, hit.first)
    )


def _round_for(scene: Scene, amount: Amount, high: int) -> bool:
    """Whether the words of a round stand right behind money, and behind them whom it is for."""
    token, told = amount.after, False
    while token < min(high, amount.after + 6):
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning == "cues.for":
            return told and namey(scene, cue.after)
        if token not in scene.round_at and (cue is None or cue.meaning != "cues.round_noun"):
            return False
        told = True
        token = cue.after if cue is not None else scene.round_at[token].after
    return False


def _of_total(
    scene: Scene, amount: Amount, hit: Hit, vote: Vote, gap: float, low: int, high: int
) -> Vote | None:
    """Words for a sum over rounds: how far they reach, and where they only say how large one round is."""
    (role, cost), key, before = vote, hit.meaning.split(".", 1)[1], hit.after <= amount.first
    second = scene.pack.file.order == "v2"
    if role is None and key == "total" and before and hit.first == low and gap <= REACH + 6:
        role, cost = "total", gap  # Since its foundation, in 2015, the company has raised …
    if role == "total" and not before and second and taken(scene, hit):
        return None  # um 36 Millionen auf ein Gesamtvolumen von 344 Millionen
    if role == "total" and before and gap <= 0.5 and invested(scene, hit):
        return None  # has invested a total of $5m in Acme
    if role == "total" and before and gap <= 0.5 and sum_of_issue(scene, hit, low):
        return "amount", gap - 3.0  # 配售3000万股，合计筹资3.2亿港元
    if role == "total" and before and within_round(scene, hit, amount, low, high):
        return None  # In all, Acme took in $9m in its third round
    if role == "total" and before and gap <= 0.5 and size_of_round(scene, hit, low):
        return None  # un aumento di capitale che vale complessivamente 5 milioni
    if role == "total" and not before and gap <= 3 and goes_on(scene, hit, amount, high):
        return None  # raises $5m to bring its total to $9m
    if role in (None, "total") and key == "total" and before and leads_to(scene, hit, amount):
        role, cost = "total", -3.0  # bringing its total debt and equity financing to $9m
    if role == "total" and before and invests_between(scene, hit, amount):
        return None  # To date, A has invested $1bn in B
    if role == "total" and before and hit.first == low and gap <= REACH + 6:
        cost = min(cost, -2.0)  # In total, the company has raised …
    if role is None and key == "total" and not before and gap <= 9 and second:
        role, cost = "total", gap - 6.0  # 30 Millionen hat das Start-up bislang eingesammelt
    return role, cost


def _nearer(scene: Scene, amount: Amount, hit: Hit) -> bool:
    """Whether other money stands right behind a cue, before this amount."""
    first = scene.money_at.get(hit.after)
    return (
        first is not None and scene.amounts[first] is not amount and scene.amounts[first].first < amount.first
    )


def _of_other(scene: Scene, hit: Hit, before: bool, low: int, high: int) -> bool:
    """Whether a verb has its object elsewhere: valued at £24bn after securing £578m, 9억 달러를 조달해 63억
    달러의 기업가치를."""
    if before:
        return has_taken(scene, hit, low)
    file = scene.pack.file
    return file.order != "sov" and not file.verbs_last and not closes_clause(scene, hit, high)


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
