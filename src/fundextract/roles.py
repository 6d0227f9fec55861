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
from .han_heads import head_behind
from .knowledge import ordinary
from .lexer import Amount, Scene
from .names import is_link, is_word
from .packs import Hit
from .text import MARK, NUMBER
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
_HEADS = frozenset(
    {
        "revenue",
        "price",
        "fund",
        "fund_close",
        "donation",
        "salary",
        "budget",
        "market_size",
        "order",
        "other",
    }
)
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
        if scene.text.kinds[token] == MARK:
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
    behind = _behind(scene, amount, high)
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
        kind = said.meaning[5:] if said is not None else _order_in_capitals(scene, thing)
        return Role(kind, said, 0.0)  # a $12 million army contract, $350,000 in cloud credits
    if counts_fund(scene, amount, high):
        return Role("ticket", None, 0.0)
    fund = fund_behind(scene, behind, high) or fund_ahead(scene, behind, high)
    if fund is not None:
        return Role("ticket" if _out_of(scene, amount, low) else "fund_close", fund, 0.0)
    if _a_piece(scene, amount):
        return Role("price", None, 0.0)
    head = head_behind(scene, behind, high)
    if head is not None:
        return Role(head[0], head[1], 0.0)
    aside = _told_aside(scene, amount, low, high)
    if aside is not None:
        return Role("total", aside, 0.0)
    best = Role("amount", None, REACH + 6)
    for hit in scene.cues_in(low, high):
        if hit.after <= low or hit.first >= high or (hit.first >= amount.first and hit.after <= amount.after):
            continue
        section, key = hit.meaning.split(".", 1)
        before = hit.after <= amount.first
        if section == "veto" and key == "fund" and (_gives(scene, hit) or _through(scene, hit, amount)):
            continue
        if (
            section == "veto"
            and before
            and scene.pack.file.order == "v2"
            and _in_aside(scene, hit, amount, low)
        ):
            continue
        if section == "veto" and key == "budget" and (_grants(scene, hit, low) or _pays(scene, hit, amount)):
            continue
        told = scene.status_over.get(hit.first)
        if section == "veto" and told is not None and told.after > hit.after:
            continue  # raises $5m a year after its seed round: not "$5m a year"
        gap = distance(scene, amount.first, amount.after, hit)
        role, cost = _vote(section, key, before, gap)
        if role == "valuation" and before and gap <= 1.5 and _of_round(scene, hit, amount):
            role, cost = "amount", gap - 1.5  # a Series B round worth $5 million
        if role is None and key == "valuation" and not before and gap <= 8 and scene.pack.file.order == "sov":
            role, cost = "valuation", gap  # 150億ドルという驚異的な評価額
        if role == "ticket" and key in ("lead", "join") and _of_the_round(scene, hit):
            continue  # participó en la ronda de 5 millones
        if role == "ticket" and key == "lead" and before and _within_raise(scene, hit, low):
            continue  # keräsi A:n johdolla 3 miljoonaa euroa
        if role is None and key == "joined_by" and before and gap <= 1.5 and gives_part(scene, amount):
            role, cost = "ticket", -2.0  # which also featured a $3.5m investment by A
        if role is None and key in ("lead", "join") and before and _put_in(scene, hit, amount):
            role, cost = "ticket", -2.0
        if role == "ticket" and key in ("lead", "join") and scene.pack.file.order == "sov":
            continue  # there the object stands before its verb
        if role == "ticket" and key == "lead" and names_round(scene, amount.after, high):
            continue  # leads $10m Acme round
        if role is None and key == "total" and before and hit.first == low and gap <= REACH + 6:
            role, cost = "total", gap  # Since its foundation, in 2015, the company has raised …
        if role == "total" and not before and scene.pack.file.order == "v2" and _taken(scene, hit):
            continue  # um 36 Millionen auf ein Gesamtvolumen von 344 Millionen
        if role == "total" and before and gap <= 0.5 and _invested(scene, hit):
            continue  # has invested a total of $5m in Acme
        if role == "total" and before and gap <= 0.5 and _size_of_round(scene, hit, low):
            continue  # un aumento di capitale che vale complessivamente 5 milioni
        if role == "total" and not before and gap <= 3 and goes_on(scene, hit, amount, high):
            continue  # raises $5m to bring its total to $9m
        if role in (None, "total") and key == "total" and before and leads_to(scene, hit, amount):
            role, cost = "total", -3.0  # bringing its total debt and equity financing to $9m
        if role == "total" and before and _invests_between(scene, hit, amount):
            continue  # To date, A has invested $1bn in B
        if role == "total" and before and hit.first == low and gap <= REACH + 6:
            cost = min(cost, -2.0)  # In total, the company has raised …
        if role is None and key == "total" and not before and gap <= 9 and scene.pack.file.order == "v2":
            role, cost = "total", gap - 6.0  # 30 Millionen hat das Start-up bislang eingesammelt
        if role == "valuation" and before and hit.first - low <= 1 and gap <= REACH:
            cost = min(cost, -2.0)  # The valuation after the round is …
        if (
            role == "amount"
            and not before
            and key in _SUBJECTS
            and scene.pack.file.order != "sov"
            and not _closes_clause(scene, hit, high)
        ):
            cost += 4.0  # its object follows a verb: "valued at £24bn after securing £578m"
        if role == "amount" and before and key in _SUBJECTS and _has_taken(scene, hit, low):
            cost += 4.0  # 9억 달러를 조달해 63억 달러의 기업가치를
        if role == "valuation" and (_spent(scene, hit) if before else _taken(scene, hit)):
            continue
        if role is not None and cost < best.distance:
            best = Role(role, hit, cost)
    for found in scene.rounds_in(low, high):
        if low <= found.first < high:
            gap = distance(scene, amount.first, amount.after, Hit(found.first, found.after, "", "", "", ""))
            if (
                best.hit is not None
                and best.role == "valuation"
                and _compared(scene, best.hit, found.first, amount)
            ):
                continue  # 估值较B轮的17亿美元翻番
            if gap - 1.0 < best.distance and gap <= 7:
                best = Role("amount", None, gap - 1.0)
    return best


def _a_piece(scene: Scene, amount: Amount) -> bool:
    """Whether a stroke and what is counted follow money at once: $5/share, 7.64美元/股."""
    at = amount.after
    words, spaced = scene.text.words, scene.text.spaced
    if at + 1 >= len(words) or words[at] != "/" or spaced[at] or spaced[at + 1]:
        return False
    kind = scene.text.kinds[at + 1]
    if kind in (MARK, NUMBER) or scene.covered[at + 1]:
        return False
    return at + 1 not in scene.round_at and at + 1 not in scene.cue_over


def _closes_clause(scene: Scene, hit: Hit, high: int) -> bool:
    """Verb-second languages: whether a verb ends its clause, so that its object stands before it."""
    return scene.pack.file.order == "v2" and (hit.after >= high or scene.text.words[hit.after] in ".,;:!")


def _has_taken(scene: Scene, hit: Hit, low: int) -> bool:
    """Whether a verb that stands behind its object has its money right before it."""
    if scene.pack.file.order != "sov":
        return False
    return any(t in scene.money_at for t in range(max(low, hit.first - 3), hit.first))


def _invested(scene: Scene, hit: Hit) -> bool:
    """Whether a verb of investing stands right before a word for a sum."""
    at = hit.first - 1 - is_link(scene, hit.first - 1, "articles")
    cue = scene.cue_over.get(at)
    return cue is not None and cue.meaning == "cues.invest"


def _out_of(scene: Scene, amount: Amount, low: int) -> bool:
    """Whether a fund's money is only where an investor takes his own from: led the round from its $600
    million fund."""
    at = amount.first - 1
    while at > low and (
        is_word(scene, at, "owning", "descriptor", "not_name", "opener") or is_link(scene, at, "articles")
    ):
        at -= 1
    cue = scene.cue_over.get(at)
    return (
        at < amount.first - 1
        and is_word(scene, at + 1, "owning")
        and (is_word(scene, at, "affiliation") or (cue is not None and cue.meaning == "cues.from"))
    )


def _put_in(scene: Scene, hit: Hit, amount: Amount) -> bool:
    """Whether "with" before money and a word for an investment behind it say what the leader puts in: A led
    the round with a $5m investment."""
    at = amount.first - 1
    at -= is_link(scene, at, "articles")
    noun = scene.cue_over.get(amount.after)
    return (
        scene.text.words[at] in scene.pack.words_of("cues", "with")
        and 0 < at - hit.after <= 8
        and noun is not None
        and noun.meaning == "cues.invest_noun"
    )


def _compared(scene: Scene, worth: Hit, label: int, amount: Amount) -> bool:
    """Whether a round only says when a company was worth so much, as its label stands between a word of worth
    and the money."""
    return (
        scene.pack.file.writing == "unspaced"
        and worth.after <= label < amount.first
        and not any(scene.text.words[t] in ",;、" for t in range(worth.after, amount.first))
        and not any(t in scene.money_at for t in range(worth.after, amount.first))
        and is_link(scene, amount.first - 1, "possessive")
    )


def _in_aside(scene: Scene, hit: Hit, amount: Amount, low: int) -> bool:
    """Verb-second languages: whether a word stands in a clause between commas, behind the verb of raising and
    before its money: sammelte Alpha, das Forderungen verwaltet, 5 Millionen ein."""
    words = scene.text.words
    opens = next((t for t in range(hit.first - 1, low, -1) if words[t] == ","), None)
    closes = any(words[t] == "," and not scene.covered[t] for t in range(hit.after, amount.first))
    return (
        opens is not None and closes and any(cue.meaning == "cues.raise" for cue in scene.cues_in(low, opens))
    )


def _invests_between(scene: Scene, hit: Hit, amount: Amount) -> bool:
    """Whether a verb of investing stands between a word for sums and money."""
    return scene.pack.file.order == "svo" and any(
        cue.meaning == "cues.invest"
        for cue in scene.cues_in(hit.after, amount.first)
        if cue.first >= hit.after
    )


def _through(scene: Scene, hit: Hit, amount: Amount) -> bool:
    """Verb-second languages: whether a fund only stands between a verb of investing and its money, which goes
    into a company: investiert Alpha über den Fonds B 5 Millionen in Gamma."""
    if scene.pack.file.order != "v2" or hit.after > amount.first:
        return False
    into = scene.cue_at.get(amount.after)
    low = scene.sentence_of(amount.first)[0]
    return (
        into is not None
        and into.meaning == "cues.to"
        and any(cue.meaning == "cues.invest" for cue in scene.cues_in(low, hit.first))
    )


def _gives(scene: Scene, hit: Hit) -> bool:
    """Whether a word for a fund stands right behind a cue of sources: it gives the money, from the fund A."""
    at = hit.first - 1
    if at in scene.links and scene.links[at].meaning == "links.articles":
        at -= 1
    cue = scene.cue_over.get(at)
    return cue is not None and cue.meaning in ("cues.from", "cues.led_by", "cues.joined_by")


def _order_in_capitals(scene: Scene, thing: int) -> str:
    """What a thing is whose word a headline's capitals made part of a name: $222m Space Force Contract."""
    return "order" if scene.text.words[thing] in scene.pack.words_of("veto", "order") else "other"


def _grants(scene: Scene, hit: Hit, low: int) -> bool:
    """Whether a public body stands right behind a grant, as who gives it: a grant from the European Union."""
    return any(
        found.round.label == "grant" and 0 < hit.first - found.after <= 4
        for found in scene.rounds_in(low, hit.first)
    )


def _pays(scene: Scene, hit: Hit, amount: Amount) -> bool:
    """Whether a public body stands right behind the source of a financing's money: ha ottenuto un
    finanziamento di 4 milioni dalla Commissione europea."""
    noun = scene.cue_over.get(amount.first - 1)
    if noun is None or noun.meaning == "cues.from":
        noun = scene.cue_over.get(amount.first - 2)  # un finanziamento di 4 milioni
    return (
        0 < hit.first - amount.after <= 2
        and _gives(scene, hit)
        and noun is not None
        and noun.meaning == "cues.round_noun"
    )


def _size_of_round(scene: Scene, hit: Hit, low: int) -> bool:
    """Whether a small word for a sum only says how large the round before it is, nobody raising between: a
    capital increase worth 5 million in all."""
    opens = scene.text.words[hit.first] in scene.pack.words_of("words", "function")
    if hit.after - hit.first > 1 + opens or scene.pack.file.writing != "cased":
        return False
    for token in range(hit.first - 1, max(low, hit.first - 8) - 1, -1):
        cue = scene.cue_over.get(token)
        if cue is not None and cue.meaning[5:] in ("round_noun", "valuation", "for", "to", "from"):
            if cue.meaning[5:] == "round_noun":
                return True
            continue
        if cue is not None or scene.covered[token] or scene.text.words[token] in ",;:":
            return token in scene.round_at
    return False


def _told_aside(scene: Scene, amount: Amount, low: int, high: int) -> Hit | None:
    """The verb of a relative clause that says what has been raised so far, no round named: Acme, which has
    raised $60m, is hiring."""
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return None
    verb = next(
        (
            scene.cue_over[t]
            for t in range(amount.first - 1, max(low, amount.first - 4), -1)
            if t in scene.cue_over
        ),
        None,
    )
    if (
        verb is None
        or verb.meaning not in ("cues.raise", "cues.gets")
        or not 2 <= verb.after - verb.first <= 3
        or (verb.after - verb.first == 3 and not is_word(scene, verb.after - 1, "function"))
        or verb.first <= low
        or not is_word(scene, verb.first, "so_far")
        or not is_link(scene, verb.first - 1, "relative")
        or (verb.first - 2 >= low and scene.text.kinds[verb.first - 2] != MARK)
    ):
        return None
    behind = _behind(scene, amount, high)
    for token in range(behind, min(high, behind + 6)):
        cue = scene.cue_over.get(token)
        if token in scene.round_at or (
            cue is not None
            and cue.meaning == "cues.round_noun"
            and any(is_link(scene, t, "articles") for t in range(behind, cue.first))
        ):
            return None
    return verb


def _behind(scene: Scene, amount: Amount, high: int) -> int:
    """The token behind money and what restates it in brackets."""
    at = amount.after
    while at < high and (
        scene.text.words[at] in "()"
        or (at in scene.money_at and scene.amounts[scene.money_at[at]].restates is not None)
    ):
        at += 1
    return at


def _of_the_round(scene: Scene, hit: Hit) -> bool:
    """Whether a phrase of leading or joining ends in the word for the round itself."""
    inner = scene.cues_in(max(hit.first + 1, hit.after - 3), hit.after)
    return any(c.meaning == "cues.round_noun" and c.after == hit.after for c in inner)


def _within_raise(scene: Scene, hit: Hit, low: int) -> bool:
    """Whether a verb of raising stands before words of leading, in the same clause."""
    for token in range(hit.first - 1, max(low, hit.first - 12) - 1, -1):
        if scene.text.words[token] in ",;" or is_link(scene, token, "relative"):
            return False
        cue = scene.cue_over.get(token)
        if cue is not None:
            return cue.meaning in ("cues.raise", "cues.gets")
    return False


def _of_round(scene: Scene, hit: Hit, amount: Amount) -> bool:
    """Whether a single word of worth stands right behind a round, or its money right before one: it says how
    large the round is, a round worth $5m, vale 5 milioni il round."""
    if hit.after - hit.first != 1 or hit.meaning != "cues.valuation":
        return False
    behind = amount.after
    if scene.pack.file.order == "svo" and is_link(scene, behind, "articles"):
        behind = scene.links[behind].after
        told = scene.cue_over.get(behind)
        if behind in scene.round_at or (told is not None and told.meaning == "cues.round_noun"):
            return True
    at = hit.first - 1
    if is_link(scene, at, "relative"):
        at -= 1  # un aumento di capitale che vale 5 milioni
    elif namey(scene, at):
        while at > 0 and namey(scene, at):
            at -= 1
        at -= is_link(scene, at, "of")  # il round di Acme vale 5 milioni
    noun = scene.cue_over.get(at)
    return at in scene.round_at or (
        noun is not None and noun.after == at + 1 and noun.meaning == "cues.round_noun"
    )


def _taken(scene: Scene, hit: Hit) -> bool:
    """Whether a word of valuation behind one amount has another right behind it: 5 million at a valuation of
    60 million."""
    begun = {
        scene.amounts[scene.money_at[t]].first for t in range(hit.after, hit.after + 2) if t in scene.money_at
    }
    if hit.after in scene.money_at:
        return scene.pack.file.order != "sov" and hit.after in begun
    if scene.pack.file.order == "svo" and hit.after + 1 in begun:
        return is_word(scene, hit.after, "function")  # raise $1bn and value the company at $10bn
    if scene.pack.file.order == "svo" and scene.pack.file.writing == "cased":
        return _values_company(scene, hit.after)
    if scene.pack.file.order != "v2" or hit.first - 1 in scene.money_at:
        return False  # wird mit 4 Milliarden bewertet und hat 2 Millionen eingesammelt
    return any(token in scene.money_at for token in range(hit.after, hit.after + 4))


def _values_company(scene: Scene, at: int) -> bool:
    """Whether "the company" and small words alone lead from a word of valuation to its own money: somam 1
    bilhão e avaliam a empresa brasileira em até 10 bilhões."""
    if not is_link(scene, at, "articles", "pronouns"):
        return False
    for token in range(at, min(at + 7, len(scene.text.words))):
        if token in scene.money_at:
            return True
        if token in scene.cue_over and not is_word(scene, token, "company", "function", "startup"):
            return False
        if not is_word(scene, token, "company", "startup", "descriptor", "demonym", "function"):
            return scene.covered[token]
    return False


def _spent(scene: Scene, hit: Hit) -> bool:
    """Where nouns follow what describes them: whether a word of valuation has its own money right before it,
    1,100億ドル評価."""
    if scene.pack.file.order == "v2":
        return (
            hit.first - 1 in scene.money_at
        )  # wird mit 4 Milliarden bewertet und hat 2 Millionen eingesammelt
    if scene.pack.file.order != "sov":
        return False
    before = hit.first - 1
    link = scene.links.get(before)
    if link is not None and link.meaning == "links.possessive":
        before -= 1
    return before in scene.money_at


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
