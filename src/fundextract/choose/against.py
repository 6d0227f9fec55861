"""What stands against a story that lacks nothing: the refusal words of its sentence, by nearness."""

from __future__ import annotations

from ..clauses.drafts import INVEST, RAISE, REASONS, Draft, key_of
from ..companies.impossible import has_stage, investor_like
from ..facts.circumstance import of_circumstance
from ..facts.role_signs import gives_by_name
from ..facts.roles import distance
from ..lexer.lexer import Scene
from ..names.names import Name, is_link, is_word
from ..packs import Hit
from .describing import says_trade
from .given_up import counts_goods, given_up
from .proceeds import sold_for

STRONG = frozenset({"raise", "raise_from", "raised_by"})
OF_TRADE = frozenset({"salary", "revenue", "price", "fine", "spending", "stock_move", "market_size", "order"})
"""Reasons whose words may tell what a company trades in."""


def _turned_down(scene: Scene, story: Draft) -> bool:
    """Whether a word of denial stands right beside the round or its money: 140亿定增被否."""
    spans = [(found.first, found.after) for found in story.rounds] + [(story.first, story.after)]
    return any(
        hit.meaning == "veto.denied" and min(distance(scene, *span, hit) for span in spans) <= 1.0
        for hit in scene.cues_in(*story.sentence)
    )


def _fell_through(scene: Scene, story: Draft) -> bool:
    """Whether the phrase of the round is the subject of a word of denial: 2亿美元的E轮融资计划最终流产."""
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "unspaced":
        return False
    at, high = story.after, story.sentence[1]
    denied = {hit.first for hit in scene.cues_in(at, high) if hit.meaning == "veto.denied"}
    ends = scene.pack.words_of("forms", "afterwards")
    while at < high and at not in denied:
        if scene.text.words[at] in ends:
            return False  # 完成B轮融资后终止上市
        told = at in scene.cue_over or at in scene.status_over or at in scene.round_at
        if not (told or is_word(scene, at, "function", "stop")):
            return False
        at += 1
    return at < high


def stands_against(scene: Scene, story: Draft) -> str:
    """A refusal word that governs the story: at its verb, before its money or right behind it; purposes do
    not count."""
    low, high = story.sentence
    if story.sector:
        return "spending" if story.thing else "sector_total"
    if given_up(scene, story):
        return "denied"
    if counts_goods(scene, story):
        return "order"
    if any(
        hit.meaning == "veto.denied" and 0 <= hit.first - story.after <= 2
        for hit in scene.cues_in(story.after, high)
    ):
        return "denied"  # 2亿元战略投资告吹
    if _fell_through(scene, story):
        return "denied"
    if (
        has_stage(story)
        and story.amount is not None
        and story.company is not None
        and not investor_like(scene, story.company)
    ):
        return "denied" if _turned_down(scene, story) else ""
    best: tuple[float, str] | None = None
    for hit in scene.cues_in(low, high):
        if hit.layer != "veto" or hit.first < low or hit.after > high:
            continue
        if any(
            name.first <= hit.first and hit.after <= name.after
            for name in (*story.leads, *story.participants)
        ):
            continue  # Founders Fund puts …
        if story.company is not None and _inside(story.company, hit):
            continue  # Marvel Fusion erhält …
        if says_trade(scene, story, hit):
            continue  # sales automation startup Acme
        reason = key_of(hit)
        if reason == "other" and is_word(scene, hit.after, "startup", "company"):
            continue  # tiny homes start-up raises $2m
        if reason == "sector_total" and _what_it_got(scene, story, hit):
            continue  # Acme last raised venture funding in 2020, when it closed a $5m round
        if reason in ("fund", "fund_close") and any(
            0 <= name.first - hit.after <= 1 for name in (*story.leads, *story.participants)
        ):
            continue  # with hedge fund A leading the round
        if reason in ("fund", "fund_close") and gives_by_name(scene, hit):
            continue  # led by the Danish venture fund A, and $8m from B
        if (
            reason in ("fund", "fund_close")
            and story.verb is not None
            and story.verb_key in INVEST
            and hit.after <= story.verb.first
            and story.company is not None
        ):
            continue  # a fund of A puts $5m into B
        told_when = scene.status_over.get(hit.first)
        if told_when is not None and told_when.after > hit.after:
            continue  # a year after its seed round
        if (
            reason in ("acquisition", "spending")
            and hit.first >= story.after
            and story.verb_key in STRONG
            and story.reach <= 2
            and not _source_of_sales(scene, story, hit)
        ):
            continue  # raises $100m to buy …, to build a plant
        cued = story.cued or (
            scene.pack.file.order != "sov"  # there a clause without a subject says nothing of "the company"
            and story.pronoun
            and story.verb_key in STRONG | {"gets"}
            and story.noun
        )
        if reason in ("price", "revenue") and _of_other_money(scene, story, hit):
            continue  # priced its shares at $16 apiece, raising $94m
        if reason == "price" and _of_one_share(scene, story, hit):
            continue  # a capital increase of $5m at a price of $4.67; 10億円(1株当たり1200円)
        if reason in ("sector_total", "market_size") and story.company is None and not cued:
            return f"{reason} in a sentence that names no company"
        if reason == "budget" and (_granted(scene, story) or _financed_by(scene, story, hit)):
            continue  # wins a grant from the European Union
        if (
            reason in ("other", "denied")
            and scene.pack.file.order == "svo"
            and story.verb is not None
            and hit.after < min(story.verb.first, story.first)
            and scene.text.words[hit.after] == ","
        ):
            continue  # Acme, a marketplace for people, raises $5m: what it does
        money = scene.amounts[story.amount] if story.amount is not None else None
        if reason == "revenue" and money is not None and of_circumstance(scene, money, hit, low):
            continue  # raises $5m as losses mount
        if reason in OF_TRADE and _in_description(scene, story, hit):
            continue  # Acme, which advances salaries, raises $5m
        if sold_for(scene, hit, story.first):
            continue
        beside = distance(scene, story.first, story.after, hit)
        bought = reason == "stock_move" and story.verb_key in INVEST and not (story.rounds or story.leads)
        behind = 6.0 if bought else 4.0 if reason == "denied" else 1.5
        gap = beside if hit.first < story.after or beside <= behind else 99.0
        if bought and hit.first >= story.after:
            gap = min(gap, max(0.0, gap - 3.0))  # picks up 9% of B from the market
        if reason in ("revenue", "acquisition") and _source_of_sales(scene, story, hit):
            gap = min(gap, 1.0)
        if story.verb is not None and (hit.first < story.verb.after or hit.after <= story.first):
            gap = min(gap, distance(scene, story.verb.first, story.verb.after, hit))
        if reason == "order" and story.verb_key == "gets" and not (story.noun or story.rounds):
            gap = min(gap, max(0.0, beside - 5.0))  # to get up to $1bn from A in a licence deal
        reach = (
            6.0
            if reason in ("fund_close", "sector_total", "price", "donation", "budget", "buyout", "denied")
            else 3.0
        )
        if reason == "donation" and not (story.rounds or story.leads or story.participants):
            gap = min(gap, max(beside, 1.0)) if hit.first >= story.after else gap
        if reason == "fund":
            reach = 12.0 if story.company is not None and investor_like(scene, story.company) else 0.5
            gap = min(gap, beside)
        if reason in ("other", "denied") and hit.first < story.first:
            gap = min([gap, *(distance(scene, found.first, found.after, hit) for found in story.rounds)])
        if reason == "buyout" and hit.first >= story.after and _paid_for(scene, hit):
            gap = min(gap, max(0.0, beside - 6.0))  # a $70m investment in B for a majority stake
        if reason == "buyout" and story.verb is not None and 0 <= hit.first - story.verb.after <= 1:
            gap = min(gap, beside)  # what the verb takes: 9亿元拿下51%股份
        told = reason not in ("fund", "fund_close", "sector_total", "buyout", "donation", "stock_move") and (
            story.cued or story.leads
        )
        got = reason == "order" and story.verb_key == "gets" and not (story.noun or story.rounds)
        got = got and hit.first >= story.after and not is_word(scene, hit.first - 1, "behind")
        told = told and not got
        if reason == "other" and _of_old_debt(story, hit):
            gap, told = 0.0, False
        told = told and not _is_object(story, hit) and not (reason == "spending" and _is_use(story, hit))
        if gap <= reach and not told and (best is None or gap < best[0]):
            best = gap, reason
    if best is None:
        return ""
    return REASONS.get(best[1], best[1])


def _of_old_debt(story: Draft, hit: Hit) -> bool:
    """Whether a refusal word right before the money of a debt, or behind it, says that it goes: wipes out $7m
    of debt, $7m of debt coming due."""
    labels = {found.round.label for found in story.rounds}
    behind = (found.after for found in story.rounds if found.first >= story.after)
    return labels == {"debt"} and (hit.after == story.first or hit.first in behind)


def _what_it_got(scene: Scene, story: Draft, hit: Hit) -> bool:
    """Whether what sounds like the funding of a sector is the object of a verb whose subject is the company
    of the story, so that it speaks of that alone."""
    before = scene.cue_over.get(hit.first - 1)
    if story.company is None or before is None or before.meaning not in ("cues.raise", "cues.gets"):
        return False
    return scene.pack.file.order == "svo" and story.company.end <= before.first and before.after == hit.first


def _in_description(scene: Scene, story: Draft, hit: Hit) -> bool:
    """Whether a refusal word stands between the commas that part a company from its verb of raising, where
    only the company is described."""
    verb, company, words = story.verb, story.company, scene.text.words
    return (
        verb is not None
        and company is not None
        and scene.pack.file.order != "sov"
        and story.verb_key in STRONG
        and story.reach <= 2
        and company.after < hit.first
        and hit.after < verb.first <= story.first
        and words[company.after] == ","
        and words[verb.first - 1] == ","
    )


def _of_other_money(scene: Scene, story: Draft, hit: Hit) -> bool:
    """Whether a refusal word right beside other money speaks of that money alone: a strong verb follows with
    a sum of its own: at $16 apiece, raising $94m; 定价28港元，募资240亿港元. So does a price in a
    Chinese clause of its own: 以招股价上限定价，集资3亿港元."""
    verb = story.verb
    if verb is None or story.reach > 2:
        return False
    proceeds = story.verb_key == "gets" and bool(story.rounds) and verb.after - verb.first > 1
    if story.verb_key not in STRONG and not proceeds:
        return False  # priced at $9 per share, for gross proceeds of $75m
    if not hit.after <= verb.first < story.first:
        return False
    file = scene.pack.file
    han = file.writing == "unspaced" and file.order == "svo"
    if han and key_of(hit) == "price" and "," in scene.text.words[hit.after : verb.first]:
        return True
    beside = (hit.first - 1, hit.first - 2, *range(hit.after, min(verb.first, hit.after + 3)))
    return any(at in scene.money_at for at in beside)


def _of_one_share(scene: Scene, story: Draft, hit: Hit) -> bool:
    """Whether a word for a price behind the money of a round, or in a bracket behind it, has money of its
    own."""
    bracket = scene.text.words[story.after : story.after + 1] in (["("], ["（"])
    return (
        (story.noun or bracket)
        and hit.first >= story.after
        and any(at in scene.money_at for at in range(hit.after, hit.after + 5))
    )


def _source_of_sales(scene: Scene, story: Draft, hit: Hit) -> bool:
    """Whether sales are what the money comes from: pockets $60m from a Lagos property sale, raises $9m by
    selling its yard."""
    if story.rounds or story.leads or story.participants:
        return False
    if scene.text.words[hit.first] in scene.pack.words_of("cues", "by"):
        return hit.first == story.after
    cue = scene.cue_at.get(story.after)
    return cue is not None and cue.meaning == "cues.from" and 0 <= hit.first - cue.after <= 4


def _inside(name: Name, hit: Hit) -> bool:
    """Whether a refusal word is only a part of a longer name."""
    return (
        name.first <= hit.first
        and hit.after <= name.after
        and hit.after - hit.first < name.after - name.first
    )


def _financed_by(scene: Scene, story: Draft, hit: Hit) -> bool:
    """Whether a company named raises a financing from the public body right behind its money."""
    at = hit.first - 1 - is_link(scene, hit.first - 1, "articles")
    cue = scene.cue_over.get(at)
    return (
        cue is not None
        and cue.meaning == "cues.from"
        and 0 <= hit.first - story.after <= 2
        and story.company is not None
        and story.noun
        and story.verb_key in RAISE
    )


def _paid_for(scene: Scene, hit: Hit) -> bool:
    """Whether a majority is what the money is paid for: for a majority stake."""
    before = hit.first - 1
    while before > 0 and is_link(scene, before, "articles"):
        before -= 1
    cue = scene.cue_at.get(before)
    return cue is not None and cue.meaning == "cues.for"


def _granted(scene: Scene, story: Draft) -> bool:
    """Whether a company named gets a grant, so that the public body beside it is who gives it."""
    labels = {found.round.label for found in story.rounds}
    if story.company is None or "grant" not in labels:
        return False
    if story.verb_key in INVEST:  # Der Bund fördert das Start-up Alpha
        return is_word(scene, max(0, story.company.first - 1), "company", "startup")
    return story.verb_key in RAISE and story.reach <= 4


def _is_object(story: Draft, hit: Hit) -> bool:
    """Whether a refusal word is what the verb takes, and the money is its size: lands an order for $85m."""
    return (
        story.verb is not None
        and not (story.noun or story.rounds or story.leads)
        and story.verb.after <= hit.first
        and hit.after <= story.first <= hit.after + 1
    )


def _is_use(story: Draft, hit: Hit) -> bool:
    """Whether what follows money that is put in says that it is spent: 投入数十亿美元购买芯片."""
    return story.verb_key == "invest" and 0 <= hit.first - story.after <= 1 and not story.rounds
