"""What a story lacks to be an event: the words that make money, or a round, that of a company."""

from __future__ import annotations

from ..clauses.drafts import INVEST, Draft
from ..companies.impossible import has_stage
from ..companies.nameless_sov import given_unnamed
from ..companies.staff_starts import former_staff_raises
from ..facts.worth_by import worth_by
from ..lexer.lexer import Scene
from ..lexer.overlaps import gets_else
from ..models import Money
from ..names.kinds_sov import takes_far
from ..names.names import is_link, is_word
from ..text import MARK
from .against import STRONG
from .bare_rounds import bare_round
from .funding_nouns import funding_noun
from .head_lines import heads_line, led_sum
from .lacking_bare import BARE, NO_BARE
from .lacking_case import ENOUGH, Case
from .opening_sums import opens_line
from .opens_for import for_name, investment_before, opens_for, subject_startup
from .proceeds import proceeds_of_sale
from .round_sums import round_makes_up
from .taken_up import sum_again
from .vague_rounds import sum_financing
from .worth_signs import (
    LISTING,
    at_large,
    bracketed,
    crowd_told,
    filed,
    for_startup,
    given_by_investor,
    given_to_kind,
    into_startup,
    investor_gives,
    listing_told,
    many_join,
    nominal,
    raising_label,
    raising_told,
    round_is_subject,
    startup_before,
    to_grow,
)

HEADED = 4
"""Tokens of a heading or an opening word before the company, at most: Climate tech: Acme gets $10m."""
WEAK = frozenset({"debt", "grant", "ico", "crowdfunding", "convertible", "mezzanine"})
"""Labels whose words are everyday words of finance: beside money they need a verb of raising, or
investors."""


def lacking(scene: Scene, story: Draft) -> str:
    """What a story lacks to be an event; "" where nothing."""
    case = Case(scene, story)
    tests, why = (BARE, NO_BARE) if story.bare else (TOLD, "no word of financing governs it")
    return next((told for test in tests if (told := test(case)) is not None), why)


def money_or_round(case: Case) -> str | None:
    """Without money, a round needs a name; without a currency, money needs words of financing."""
    scene, story, money = case.scene, case.story, case.money
    if money is None:
        alone = story.verb is None and not story.cued and not story.owned
        if alone and not (case.named and (worth_by(scene, story) or filed(story))):
            return "a round word without verb, money or investor"
        if all(found.round.label is None for found in story.rounds):
            return "a part of a round without the round"
    elif (
        money.currency is None
        and not money.alternatives
        and money.value is not None
        and not _told_as_round(case)
        and not for_startup(scene, story)
        and not for_name(scene, story)
        and not subject_startup(scene, story)
    ):
        return "a number without a currency and without a word of financing"
    return None


def led_of_owner(case: Case) -> str | None:
    """A round that somebody leads is an event of the company it is said to be of."""
    story = case.story
    return ENOUGH if story.leads and story.rounds and story.owned and case.named else None


def _told_as_round(case: Case) -> bool:
    """Whether words of financing stand so close to a number that it is money without saying which."""
    scene, story, named = case.scene, case.story, case.named
    close = (
        (case.key in STRONG and story.reach <= 4)
        or (story.noun_gap <= 4 and (named or case.listed or story.pronoun))
        or (case.key in INVEST and named and story.reach <= 4)
    )
    owned = story.owned and (
        story.noun
        or scene.text.words[max(0, story.first - 1)] == "("
        or opens_for(scene, story)
        or investment_before(scene, story)
    )
    gapped = bracketed(scene, story) and raising_told(scene) and story.first > story.sentence[0] + 1
    return close or has_stage(story) or (named and (case.listed or owned or gapped or bool(story.rounds)))


def label_told(case: Case) -> str | None:
    """Labels that are words of every day, or of rounds at large, need more to be somebody's round."""
    scene, story, label, named = case.scene, case.story, case.label, case.named
    if story.rounds and not (named or story.pronoun or case.listed) and at_large(scene, story):
        return "rounds at large"
    told = case.money is not None or bool(story.leads or story.participants)
    early = label == "pre_ipo" and told and named
    if label in LISTING and not early and not listing_told(scene, story):
        return "a listing mentioned, not told of"
    if label == "grant" and story.person and not named:
        return "a person raises no round"
    backed = label == "grant" and case.key == "backs" and case.order == "v2"
    if label in WEAK and not (has_stage(story) or backed):  # backed: Das Land fördert Alpha mit 5 Millionen
        return ENOUGH if _weak_told(case) else f"{label} without a verb of raising"
    told = story.verb is not None or named or story.cued or story.owned or story.pronoun
    if has_stage(story) and (told or round_is_subject(scene, story) or _of_its_own(scene, story)):
        return ENOUGH
    return None


def _of_its_own(scene: Scene, story: Draft) -> bool:
    """Whether the money of a stage is told as somebody's own: the news comes after its $3m seed round,
    seven months after a $3m seed."""
    hit, before = story.status_hit, story.first - 1
    after = story.status == "historical" and hit is not None and hit.first < before <= hit.after
    return story.amount is not None and (
        is_word(scene, before, "owning") or (after and is_word(scene, before, "indefinite"))
    )


def _weak_told(case: Case) -> bool:
    """Whether a loan, grant or crowdfunding is told as what a company gets."""
    scene, story, key, named = case.scene, case.story, case.key, case.named
    return (
        (key in STRONG and story.reach <= 6)
        or (key in ("gets", "invest") and story.reach <= 2)
        or (key == "backs" and _was_given(story))
        or (key == "gets" and story.noun and story.noun_gap <= 1 and story.reach <= 6)
        or (key == "gets" and named and story.noun and story.noun_gap <= 2 and story.amount is not None)
        or (takes_far(scene, key) and named and story.reach <= 6)
        or (named and case.by("case.company"))
        or case.listed
        or (story.title and story.verb is not None)
        or nominal(scene, story)
        or (story.owned and (story.noun or opens_for(scene, story) or raising_label(scene, story)) and named)
        or (case.label == "crowdfunding" and crowd_told(scene, story))
        or (named and bracketed(scene, story) and raising_told(scene))
    )


def _was_given(story: Draft) -> bool:
    """Whether who is given the money stands right before a verb of giving: Acme awarded $5m grant."""
    company, verb = story.company, story.verb
    return company is not None and verb is not None and company.end == verb.first and story.reach <= 2


def vague_told(case: Case) -> str | None:
    """A vague amount needs a word of financing."""
    scene, story, money = case.scene, case.story, case.money
    if money is None or money.value is not None:
        return None
    told = (
        (story.noun and story.reach <= 12)
        or story.rounds
        or case.listed
        or startup_before(scene, story)
        or (case.named and sum_financing(scene, story))
        or (case.key == "raise" and case.named and _currency_near(case, money))
    )
    return None if told else "a vague amount without a word of financing"


def _currency_near(case: Case, money: Money) -> bool:
    return case.story.reach <= 3 and (bool(money.currency) or case.order == "v2")


def verb_told(case: Case) -> str | None:
    """A verb of raising, investing or getting, each with what it needs beside it."""
    scene, story, key, named = case.scene, case.story, case.key, case.named
    money = case.money
    got = key == "raise_from" and money is not None and not story.rounds
    if got and gets_else(scene, story.after):
        return "what is got is something else than money"
    told = named or story.pronoun or story.cued
    if key in STRONG and told and (case.finance or case.listed or case.order != "svo"):
        return ENOUGH
    if key in INVEST:
        if named or story.participants:
            return ENOUGH if _invested_in(case) else "nobody is invested in"
        if story.given and not given_unnamed(scene, story) and money is not None and money.currency:
            return ENOUGH if investor_gives(scene, story) else None
    return ENOUGH if key == "gets" and _got(case) else None


def _invested_in(case: Case) -> bool:
    scene, story = case.scene, case.story
    return (
        case.named
        or into_startup(scene, story)
        or given_to_kind(scene, story)
        or given_unnamed(scene, story)
        or many_join(story)
    )


def _got(case: Case) -> bool:
    """Whether what is got is an investment: a valuation, a word of financing or an investor stands near."""
    scene, story, named = case.scene, case.story, case.named
    return (
        (story.valuation is not None and named and story.reach <= 8)
        or (story.noun and story.reach <= 8)
        or (named and story.reach <= 8 and funding_noun(scene, story))
        or (case.listed and (named or story.pronoun) and story.reach <= 8)
        or ((named or story.pronoun) and given_by_investor(scene, story))
        or (named and story.reach <= 3 and to_grow(scene, story))
        or startup_before(scene, story)
        or (named and (_says_no_more(scene, story) or _as_another(scene, story)))
        or heads_line(scene, story)
        or former_staff_raises(scene, story)
    )


def _as_another(scene: Scene, story: Draft) -> bool:
    """Whether a word of contrast right behind the money leads to somebody who raises another sum: Acme picked
    up $4m, while Beta pocketed $9m."""
    at, high = story.after, story.sentence[1]
    at += at < high and scene.text.words[at] == ","
    if story.amount is None or story.reach > 1 or not is_link(scene, at, "contrast"):
        return False
    raised = (cue for cue in scene.cues_in(at, high) if cue.meaning == "cues.raise")
    return any(cue.after in scene.money_at for cue in raised)


def _says_no_more(scene: Scene, story: Draft) -> bool:
    """Whether a text opens with nothing but a name, a verb of getting and a sum: Acme gets $10m."""
    company, verb = story.company, story.verb
    low, high = story.sentence
    if company is None or verb is None or low != 0:
        return False
    while high > low and scene.text.kinds[high - 1] == MARK:
        high -= 1
    head = range(low, company.first - 1)
    opens = len(head) < HEADED and scene.text.words[company.first - 1] in ":|,"
    opens = opens and all(
        is_word(scene, t, "descriptor", "company", "startup", "opener")
        or is_link(scene, t, "contrast")
        or scene.text.words[t] == "-"
        for t in head
    )
    return (
        (company.first == low or opens)
        and 0 <= verb.first - company.end <= 1
        and story.reach <= 1
        and story.after == high
    )


def noun_told(case: Case) -> str | None:
    """A word of financing, investors, a round or an owner near the money, without a verb."""
    scene, story, named, money = case.scene, case.story, case.named, case.money
    whose = named or story.cued or (story.pronoun and story.noun_gap <= 2 and money is not None)
    if story.noun and whose and (story.noun_gap <= 5 or story.owned or case.listed):
        return ENOUGH
    if money is not None and money.currency and round_makes_up(scene, story):
        return ENOUGH
    if bare_round(scene, story):
        return ENOUGH
    if case.listed and (case.finance or led_sum(scene, story) or sum_again(scene, story)):
        return ENOUGH
    if named and funding_noun(scene, story):
        return ENOUGH
    if story.owned and named and money is not None and story.verb is None and _owned_told(case):
        return ENOUGH
    if story.rounds and named and (money is not None or story.verb is not None):
        return ENOUGH
    if for_startup(scene, story) or for_name(scene, story) or (named and worth_by(scene, story)):
        return ENOUGH
    opens = story.owned and named and opens_line(scene, story)
    if opens and money is not None and money.currency is not None and not startup_before(scene, story):
        return ENOUGH  # "$60 million for Halyard"
    return None


def _owned_told(case: Case) -> bool:
    """Whether money a company owns is told as an investment."""
    scene, story = case.scene, case.story
    return (
        case.listed
        or story.noun
        or bool(story.rounds)
        or bracketed(scene, story)
        or raising_told(scene)
        or case.by("invest_noun.company")
        or sum_financing(scene, story)
    )


def proceeds_told(case: Case) -> str | None:
    """What a sale of shares brings in is raised, whatever verb tells it."""
    money = case.money
    told = money is not None and money.value is not None and money.currency is not None
    return ENOUGH if told and proceeds_of_sale(case.scene, case.story) else None


TOLD = (money_or_round, proceeds_told, led_of_owner, label_told, vague_told, verb_told, noun_told)
