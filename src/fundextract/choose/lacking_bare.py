"""What a story without money or round lacks to be an event."""

from __future__ import annotations

from ..clauses.drafts import INVEST
from ..companies.impossible import investor_like
from ..facts.raised_at import takes_valuation, worth_by_round
from ..knowledge import is_investor
from ..lexer.overlaps import company_like, gets_else
from ..names.names import form_hit, is_word
from .against import STRONG
from .lacking_case import ENOUGH, Case
from .nameless_gets import nameless_gets
from .worth_signs import enters_company, looks_funded, source_beside

ONLY_WORTH = "a valuation without a round"
"""The reason given where a text only tells what a company is worth."""


def got_else(case: Case) -> str | None:
    """Something is got from somebody, but no money: taps Jane Roe as its head of sales."""
    scene, story = case.scene, case.story
    if case.key != "raise_from" or story.verb is None:
        return None
    if gets_else(scene, story.verb.after, bare=True):
        return "what is got is something else than money"
    verb = range(story.verb.first, story.verb.after)
    nouns = scene.pack.words_of("cues", "invest_noun")  # ha attirato gli investimenti di A e B
    told = (is_word(scene, t, "share", "investor", "means") or scene.text.words[t] in nouns for t in verb)
    short = len(verb) <= 2 or not any(told)
    if case.order == "svo" and case.writing == "cased" and short and not (story.noun or story.rounds):
        return "nothing says that what is got is money"
    return None


def denied(case: Case) -> str | None:
    """Plans and talks that are denied."""
    scene, story = case.scene, case.story
    if story.status in ("planned", "in_talks") and any(
        hit.meaning == "veto.denied" for hit in scene.cues_in(*story.sentence)
    ):
        return "it is denied"
    return None


def backed(case: Case) -> str | None:
    """A company is backed by somebody: with money, where something of it says so."""
    scene, story = case.scene, case.story
    if case.key not in INVEST or story.company is None or not story.participants:
        return None
    told = looks_funded(scene, story) or case.writing == "unspaced"  # 투자, 出資, 投资 say it themselves
    told = told or enters_company(scene, story)
    told = told and (
        company_like(scene, story.company)
        or enters_company(scene, story)
        or any(is_investor(name.text) for name in story.participants)
    )
    return ENOUGH if told else "nothing says that the backing is money"


def valued(case: Case) -> str | None:
    """A valuation is an event's with a lead, a verb of raising or talks beside it."""
    scene, story, key, named = case.scene, case.story, case.key, case.named
    if story.valuation is None:
        return None
    takes = takes_valuation(scene, story)
    if (
        story.leads
        or (named and (key in STRONG or (key == "gets" and story.noun)) and not takes)
        or (named and story.noun and story.status == "in_talks")
        or worth_by_round(scene, story)
    ):
        return ENOUGH
    return ONLY_WORTH if takes or not (case.listed or story.verb is not None) else None


def _join_round(case: Case) -> bool:
    """Two investors or more who joined "the round", or one beside a "lead investor", make an event of a
    company told before the text began."""
    scene, story = case.scene, case.story
    if not case.by("join.participant", "joined_by.participant") or len(story.leads + story.participants) < 2:
        return False
    nouns, inside = scene.pack.words_of("cues", "round_noun"), range(*story.sentence)
    told = story.noun or any(scene.text.words[token] in nouns for token in inside)
    told = told or (bool(story.leads) and any(is_word(scene, token, "investor") for token in inside))
    if not told or story.status == "historical" or story.sector:
        return False
    story.noun = True  # it may stand in the verb's own words: took part in the round
    return True


def given(case: Case) -> str | None:
    """Who leads or takes part makes an event where a word of financing stands near."""
    scene, story, key, named = case.scene, case.story, case.key, case.named
    if story.leads and story.participants and case.writing == "unspaced":
        return ENOUGH  # A领投，B跟投: the verbs themselves speak of a round
    if not case.listed:
        return None
    if not named and _join_round(case):
        return ENOUGH
    if not (named or story.leads or _investors_join(case)):
        return None
    if story.noun_gap > 5 and not (named and key in STRONG):
        return None
    if key in STRONG and not story.noun and not story.leads and not source_beside(scene, story):
        return "what is got is no money"  # bags a contract from A
    held = named and not story.leads and story.verb is None
    held = held and case.by("stake.company", "invest_noun.company")
    return ENOUGH if not held or looks_funded(scene, story) else "a stake held, not a round"


def _investors_join(case: Case) -> bool:
    """Whether investors join what is said to be a round, whose company stands elsewhere: several, one of them
    called as investors are, or one written as a fund: The round also included A Capital."""
    scene, story, names = case.scene, case.story, case.story.participants
    if case.order != "svo" or not story.noun or story.sector:
        return False
    loose = story.verb is None and not story.mere
    if len(names) > 1 and (loose or story.noun_gap <= 2):
        return any(is_investor(name.text) or investor_like(scene, name) for name in names)
    return loose and any(form_hit(scene, name.after - 1, "investor_end") is not None for name in names)


def _money_behind(case: Case) -> bool:
    """Whether the word of financing is what the verb is about, where nothing else is told: raises new
    funding, but not: goes into this round in search of a win."""
    scene, story = case.scene, case.story
    verb = story.verb
    if story.participants or case.order != "svo" or verb is None or story.title:
        return True
    behind = scene.cues_in(verb.first, min(verb.after + CLOSE, story.sentence[1]))
    return any(cue.meaning in ("cues.round_noun", "cues.invest_noun") for cue in behind)


def _of_other_sum(case: Case) -> bool:
    """Whether the words of financing only say of what kind money is that was read as a sum over the years, a
    valuation or the like: hat bislang 20 Millionen Euro Risikokapital eingesammelt."""
    scene, story = case.scene, case.story
    if case.writing != "cased" or story.verb is None or story.leads or story.rounds:
        return False
    kinds = [
        cue
        for cue in scene.cues_in(*story.sentence)
        if cue.meaning in ("cues.round_noun", "cues.invest_noun")
    ]
    sums = [scene.amounts[scene.money_at[t]].after for t in range(*story.sentence) if t in scene.money_at]
    return bool(kinds) and all(any(0 <= cue.first - after <= 1 for after in sums) for cue in kinds)


def raised(case: Case) -> str | None:
    """A verb of raising with a word of financing, of a company told or of one without a name."""
    story, key = case.story, case.key
    unspaced = case.writing == "unspaced"
    if case.order == "sov" and unspaced and _round_acted_on(case):
        return "who does something about a round is not who gets it"
    sourced = story.participants and key == "raise" and story.verb is not None and story.noun
    if sourced and unspaced and case.order == "sov":
        return ENOUGH  # Aから出資を受けた: no company told, but the verb and the source
    closes = key == "gets" and story.noun_gap <= 3 and unspaced  # 完成新一轮融资
    told = story.status != "planned" or story.valuation is not None
    got = story.noun and (key in STRONG or closes) and told
    if got and not story.participants and _of_other_sum(case):
        return "its money is told as another sum"
    if case.named and got and _money_behind(case):
        return ENOUGH
    if not case.named and (story.noun or case.strong) and nameless_gets(case.scene, story):
        story.sector = False  # "startup" may mean one or many there
        return ENOUGH
    return None


def _round_acted_on(case: Case) -> bool:
    """Where verbs stand last: whether a noun for raising is what the sentence speaks of, and somebody behind
    it the subject of what is done about it: 이번 유상증자는 A증권이 주관한다."""
    scene, story = case.scene, case.story
    if story.verb is None or story.company is None or story.participants or story.leads:
        return False
    topic = story.verb.after
    if story.company.first <= topic or topic >= len(scene.text.words):
        return False
    return scene.text.words[topic] in scene.pack.words_of("forms", "topic")


CLOSE = 5
"""Words between a verb of raising and the word of financing it is about, at most."""
BARE = (got_else, denied, backed, valued, given, raised)
NO_BARE = "neither money nor a round nor an investor of a company"
