"""Is a story a funding event? What it lacks, what makes it impossible, and what stands against it, each with
a reason."""

from __future__ import annotations

from .against import STRONG, stands_against
from .doubts import doubted
from .drafts import INVEST, Draft, Refused
from .head_lines import heads_line, led_sum
from .impossible import (
    CHARITY,
    OWN_FUND,
    PUBLIC_MONEY,
    has_stage,
    impossible,
    no_name,
    told_money,
)
from .kinds_sov import takes_far
from .knowledge import is_investor
from .lexer import Scene
from .lifetime import lifetime_sum
from .nameless_gets import nameless_gets
from .nameless_sov import given_unnamed
from .opens_for import for_name, investment_before, opens_for, subject_startup
from .overlaps import company_like, gets_else
from .raised_at import takes_valuation, worth_by_round
from .text import MARK
from .unlikely import told_otherwise, unlikely
from .vague_rounds import sum_financing
from .worth_by import worth_by
from .worth_signs import (
    LISTING,
    at_large,
    bracketed,
    crowd_told,
    enters_company,
    for_startup,
    given_by_investor,
    given_to_kind,
    into_startup,
    investor_gives,
    listing_told,
    looks_funded,
    many_join,
    nominal,
    raising_told,
    round_is_subject,
    source_beside,
    startup_before,
    to_grow,
)

WEAK = frozenset({"debt", "grant", "ico", "crowdfunding", "convertible", "mezzanine"})
"""Labels whose words are everyday words of finance: beside money they need a verb of raising, or
investors."""
ONLY_WORTH = "a valuation without a round"
"""The reason given where a text only tells what a company is worth."""


def worthy(scene: Scene, story: Draft, lost: list[str], refused: list[Refused]) -> bool:
    """Whether a story is a funding event; where not, the reason goes to `lost`, and its money, told
    otherwise, to `refused`."""
    if story.company is not None and (story.leads or story.participants) and no_name(scene, story.company):
        story.company = None  # a newspaper that tells of the round: who took part is told all the same
    against = stands_against(scene, story)
    why = (
        _lacking(scene, story)
        or impossible(scene, story)
        or doubted(scene, story)
        or lifetime_sum(scene, story)
        or unlikely(scene, story)
        or told_otherwise(scene, story, refused)
        or (f"{against} stands beside it" if against else "")
    )
    if why:
        reason = {OWN_FUND: "fund_close", PUBLIC_MONEY: "budget", CHARITY: "donation"}.get(
            why, against.split(" ")[0]
        )
        if reason and story.amount is not None:
            refused.append(Refused(reason, story.amount, f"worth.{reason}", ""))
        if why == ONLY_WORTH and story.valuation is not None:
            refused.append(Refused("valuation_only", story.valuation, "worth.valuation_only", ""))
        words = (
            scene.text.token_text(story.first, max(story.after, story.first + 1))
            if story.first < len(scene.text)
            else ""
        )
        lost.append(f"{words!r}: {why}")
    return not why


def _says_no_more(scene: Scene, story: Draft) -> bool:
    """Whether a text opens with nothing but a name, a verb of getting and a sum: Acme gets $10m."""
    company, verb = story.company, story.verb
    low, high = story.sentence
    if company is None or verb is None or low != 0:
        return False
    while high > low and scene.text.kinds[high - 1] == MARK:
        high -= 1
    return (
        company.first == low
        and 0 <= verb.first - company.end <= 1
        and story.reach <= 1
        and story.after == high
    )


def _lacking(scene: Scene, story: Draft) -> str:
    """What a story lacks to be an event; "" where nothing."""
    key, named = story.verb_key, story.company is not None
    listed = bool(story.leads or story.participants)
    strong = key in STRONG and story.reach <= 12
    finance = strong or story.noun or has_stage(story)
    if story.bare:
        if key == "raise_from" and story.verb is not None and gets_else(scene, story.verb.after, bare=True):
            return "what is got is something else than money"
        if (
            key == "raise_from"
            and story.verb is not None
            and scene.pack.file.order == "svo"
            and scene.pack.file.writing == "cased"
            and not (story.noun or story.rounds)
            and story.verb.after - story.verb.first <= 2
        ):
            return "nothing says that what is got is money"  # taps Jane Roe as its head of sales
        if story.status in ("planned", "in_talks") and any(
            hit.meaning == "veto.denied" for hit in scene.cues_in(*story.sentence)
        ):
            return "it is denied"
        if key in INVEST and story.company is not None and story.participants:
            told = (
                looks_funded(scene, story) or scene.pack.file.writing == "unspaced"
            )  # 투자, 出資, 投资 say it themselves
            told = told or enters_company(scene, story)
            told = told and (
                company_like(scene, story.company)
                or enters_company(scene, story)
                or any(is_investor(name.text) for name in story.participants)
            )
            return "" if told else "nothing says that the backing is money"
        if story.valuation is not None and (
            story.leads
            or (
                named
                and (key in STRONG or (key == "gets" and story.noun))
                and not takes_valuation(scene, story)
            )
            or (named and story.noun and story.status == "in_talks")
            or worth_by_round(scene, story)
        ):
            return ""
        if story.valuation is not None and (
            not (listed or story.verb is not None) or takes_valuation(scene, story)
        ):
            return ONLY_WORTH
        if story.leads and story.participants and scene.pack.file.writing == "unspaced":
            return ""  # A领投，B跟投: the verbs themselves speak of a round
        if listed and (named or story.leads) and (story.noun_gap <= 5 or (named and key in STRONG)):
            if key in STRONG and not story.noun and not story.leads and not source_beside(scene, story):
                return "what is got is no money"  # bags a contract from A
            held = (
                named
                and story.verb is None
                and any(proof.rule in ("stake.company", "invest_noun.company") for proof in story.proof)
            )
            return "" if not held or looks_funded(scene, story) else "a stake held, not a round"
        if (
            story.participants
            and key == "raise"
            and story.verb is not None
            and story.noun
            and scene.pack.file.writing == "unspaced"
            and scene.pack.file.order == "sov"
        ):
            return ""  # Aから出資を受けた: no company told, but the verb and the source
        closes = key == "gets" and story.noun_gap <= 3 and scene.pack.file.writing == "unspaced"
        if (
            named
            and story.noun
            and (key in STRONG or closes)  # 完成新一轮融资
            and (story.status != "planned" or story.valuation is not None)
        ):
            return ""
        if not named and (story.noun or strong) and nameless_gets(scene, story):
            story.sector = False  # "startup" may mean one or many there
            return ""
        return "neither money nor a round nor an investor of a company"
    money = told_money(scene, story)
    if money is None:
        if (
            story.verb is None
            and not story.cued
            and not story.owned
            and not (named and worth_by(scene, story))
        ):
            return "a round word without verb, money or investor"
        if all(found.round.label is None for found in story.rounds):
            return "a part of a round without the round"
    elif (
        money.currency is None
        and not money.alternatives
        and money.value is not None
        and not _told_as_round(scene, story, named, listed)
        and not for_startup(scene, story)
        and not for_name(scene, story)
        and not subject_startup(scene, story)
    ):
        return "a number without a currency and without a word of financing"
    label = next((found.round.label for found in story.rounds if found.round.label), None)
    if story.rounds and not (named or story.pronoun or listed) and at_large(scene, story):
        return "rounds at large"
    if (
        label in LISTING
        and not (label == "pre_ipo" and money is not None and named)
        and not listing_told(scene, story)
    ):
        return "a listing mentioned, not told of"
    if label == "grant" and story.person and not named:
        return "a person raises no round"
    if label in WEAK and not has_stage(story):
        if (
            (key in STRONG and story.reach <= 6)
            or (key in ("gets", "invest") and story.reach <= 2)
            or (takes_far(scene, key) and named and story.reach <= 6)
            or (named and any(proof.rule == "case.company" for proof in story.proof))
            or listed
            or (story.title and story.verb is not None)
            or nominal(scene, story)
            or (story.owned and (story.noun or opens_for(scene, story)) and named)
            or (label == "crowdfunding" and crowd_told(scene, story))
        ):
            return ""
        return f"{label} without a verb of raising"
    told = story.verb is not None or named or story.cued or story.owned or story.pronoun
    if has_stage(story) and (told or round_is_subject(scene, story)):
        return ""
    if (
        money is not None
        and money.value is None
        and not (
            (story.noun and story.reach <= 12)
            or story.rounds
            or listed
            or startup_before(scene, story)
            or (named and sum_financing(scene, story))
            or (
                key == "raise"
                and named
                and story.reach <= 3
                and (money.currency or scene.pack.file.order == "v2")
            )
        )
    ):
        return "a vague amount without a word of financing"
    if key == "raise_from" and money is not None and not story.rounds and gets_else(scene, story.after):
        return "what is got is something else than money"
    if (
        key in STRONG
        and (named or story.pronoun or story.cued)
        and (finance or listed or scene.pack.file.order != "svo")
    ):
        return ""
    if key in INVEST and (named or story.participants):
        told = named or into_startup(scene, story) or given_to_kind(scene, story)
        told = told or given_unnamed(scene, story) or many_join(story)
        return "" if told else "nobody is invested in"
    if (
        key in INVEST
        and story.given
        and not given_unnamed(scene, story)
        and money is not None
        and money.currency
        and investor_gives(scene, story)
    ):
        return ""
    if key == "gets" and (
        (story.valuation is not None and named and story.reach <= 8)
        or (story.noun and story.reach <= 8)
        or (listed and (named or story.pronoun) and story.reach <= 8)
        or ((named or story.pronoun) and given_by_investor(scene, story))
        or (named and story.reach <= 3 and to_grow(scene, story))
        or startup_before(scene, story)
        or (named and _says_no_more(scene, story))
        or heads_line(scene, story)
    ):
        return ""
    if (
        story.noun
        and (named or story.cued or (story.pronoun and story.noun_gap <= 2 and money is not None))
        and (story.noun_gap <= 5 or story.owned or listed)
    ):
        return ""
    if (listed and (finance or led_sum(scene, story))) or (
        story.owned
        and named
        and money is not None
        and story.verb is None
        and (
            listed
            or story.noun
            or story.rounds
            or bracketed(scene, story)
            or raising_told(scene)
            or any(proof.rule == "invest_noun.company" for proof in story.proof)
            or sum_financing(scene, story)
        )
    ):
        return ""
    if story.rounds and named and (money is not None or story.verb is not None):
        return ""
    if for_startup(scene, story) or for_name(scene, story) or (named and worth_by(scene, story)):
        return ""
    if (
        story.owned
        and named
        and money is not None
        and story.first == story.sentence[0]
        and money.currency is not None
        and not startup_before(scene, story)
    ):
        return ""  # "$60 million for Halyard"
    return "no word of financing governs it"


def _told_as_round(scene: Scene, story: Draft, named: bool, listed: bool) -> bool:
    """Whether words of financing stand so close to a number that it is money without saying which."""
    close = (story.verb_key in STRONG and story.reach <= 4) or (
        story.noun_gap <= 4 and (named or listed or story.pronoun)
    )
    close = close or (story.verb_key in INVEST and named and story.reach <= 4)
    owned = story.owned and (
        story.noun
        or scene.text.words[max(0, story.first - 1)] == "("
        or opens_for(scene, story)
        or investment_before(scene, story)
    )
    gapped = bracketed(scene, story) and raising_told(scene) and story.first > story.sentence[0] + 1
    return close or has_stage(story) or (named and (listed or owned or gapped or bool(story.rounds)))
