"""What a language pack may say. Every list of words is a comma line or a list of comma lines in the phrase
syntax."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .schema_forms import Forms
from .schema_names import Words
from .schema_part import Lines, Part


class Cues(Part):
    """Words that say who does what; the side a role stands on is part of the meaning."""

    raise_: Lines = Field(default_factory=list, alias="raise")
    """the company is the subject: X raises, X secures, X 完成, X が調達"""
    gets: Lines = []
    """as raise, but ordinary verbs that mean a round only beside a financing word: gets, announces, closes"""
    raise_round: Lines = []
    """as raise, and the words themselves name the financing, so that they tell of a round without money:
    투자 유치, 資金調達"""
    raise_from: Lines = []
    """as raise, and names right after it are the source of the money: X 获 A、B 投资"""
    raised_by: Lines = []
    """the company follows: raised by X, collectés par X"""
    invest: Lines = []
    """investors are the subject, the company stands after a `to` word: A invests … in X"""
    puts: Lines = []
    """verbs that invest only with money as their object: put, pour, bet, provide"""
    backs: Lines = []
    """investors are the subject, the company is the direct object: A backs X, A 投资 X"""
    invest_noun: Lines = []
    """A's investment in X, the stake in X, a bet on X"""
    lead: Lines = []
    """lead investors stand before: A leads the round, A 领投"""
    led_by: Lines = []
    """lead investors follow: led by A"""
    join: Lines = []
    """participants stand before: A participated, A 跟投"""
    joined_by: Lines = []
    """participants follow: with participation from A, joined by A"""
    with_: Lines = Field(default_factory=list, alias="with")
    """right behind the leads, further investors follow: led by A, with B and C; says nothing elsewhere"""
    source: Lines = []
    """small words right behind the money or the round of a raise verb, investors follow: 5 millones de A,
    3 milhões com A; they say nothing elsewhere"""
    dative: Lines = []
    """small words right behind the money of an invest verb, the company follows: presta 30 millones a A"""
    backed_by: Lines = []
    """backed by A: a participant beside the round's money, background beside the company's name"""
    from_: Lines = Field(default_factory=list, alias="from")
    """the source of the money follows: raises $5M from A"""
    by: Lines = []
    """the source follows right behind a word of financing only: an investment by A, but not reported by A"""
    of_source: Lines = []
    """unspaced and SOV: the source stands before: Aから, A로부터, 获 A 投资"""
    for_: Lines = Field(default_factory=list, alias="for")
    """the company follows after money or a round: $5M for X"""
    to: Lines = []
    """marks the company of an invest word: in, into; for SOV it stands after the company: Xに, X에"""
    round_noun: Lines = []
    """a financing without a label: funding round, financing, 融资, tour de table"""
    valuation: Lines = []
    """money beside it is what the company is worth"""
    pre_money: Lines = []
    post_money: Lines = []
    total: Lines = []
    """money beside it is a sum over rounds: to date, total funding, 累计融资"""
    part_of: Lines = []
    """between a part and the whole round it belongs to: as part of a, im Rahmen einer, dans le cadre d'un"""
    ticket: Lines = []
    """money beside it is one investor's own part"""
    adviser: Lines = []
    """names beside it advise and do not invest"""
    others: Lines = []
    """ends a list without adding to it: among others, 等"""


class Status(Part):
    in_talks: Lines = []
    planned: Lines = []
    historical: Lines = []
    past_perfect: Lines = []
    """had raised: background, unless a reporting verb stands in the sentence ("said it had raised")"""
    ongoing: Lines = []
    """right behind the company's name the verb says that the round goes on: Acme raising $5m"""
    hearsay: Lines = []
    """makes a plan a matter of talks: sources, report"""
    closed: Lines = []
    """beats planned and in_talks beside it: completed, announced"""


class Links(Part):
    """Small words that join or part."""

    and_: Lines = Field(default_factory=list, alias="and")
    articles: Lines = []
    pronouns: Lines = []
    """stand for the company told of: it, the company, the startup, 该公司, 同社"""
    said: Lines = []
    """reporting verbs: said, announced, told"""
    relative: Lines = []
    """open a clause about the name before: which, that, who"""
    contrast: Lines = []
    """part two events in one sentence: while, whereas, 同时"""
    subject: Lines = []
    """particles after a subject: が, は, 는, 이"""
    object_: Lines = Field(default_factory=list, alias="object")
    """particles after an object: を, 를"""
    possessive: Lines = []
    """parts an owner from what is owned: 's, の, 의, 的"""
    of: Lines = []
    """the owner follows the round: di, de, del, von"""
    receiver: Lines = []
    """pronouns of who is given something: им, mu, jim"""
    each: Lines = []
    """money is each one's: A and B each raised $5m; je, chacune, cada una"""
    passive: Lines = []
    """before the doer of a passive verb, behind its subject: X được A rót vốn"""
    auxiliary: Lines = []
    """verb-second languages: finite verbs whose other verb ends the clause: hat, wurde, konnte, heeft, har"""
    undergone: Lines = []
    """of these, the ones of the passive, whose subject does not raise: wurde, werd, blev"""


class Numbers(Part):
    """How a language writes numbers; keys of the inner mappings are values or powers of ten."""

    value: dict[str, Lines] = {}
    """number words with their value: {"7": seven, "0.5": half}"""
    scale: dict[str, Lines] = {}
    """scale words with their power of ten: {"6": million(s)?}"""
    short: dict[str, Lines] = {}
    """scale letters, only next to digits or money: {"6": m}"""
    plural: dict[str, Lines] = {}
    """scale words that alone mean an unstated number of them: {"6": millions of}"""
    plus: dict[str, Lines] = {}
    """words that add to the number after them: {"0.5": साढ़े}"""
    several: dict[str, Lines] = {}
    """several, tens of, hundreds of, with their power of ten: {"1": dozens of}"""
    article: Lines = []
    """one before a scale: a million"""
    and_: Lines = Field(default_factory=list, alias="and")
    and_prefix: Lines = []
    """an "and" glued to the next number word: Arabic و"""
    point: Lines = []
    """the spoken decimal sign"""
    link: Lines = []
    """small words between number, scale and currency: de, of"""
    odd: Lines = []
    """and something more: 余, 多"""
    level: Lines = []
    """makes a number a class of size: 级"""
    level_before: Lines = []
    lone: Lines = []
    """what a scale without a number means: one, vague"""
    grouped: Lines = []
    """the power of ten beside which a lone decimal sign before three digits parts thousands where the money
    is no euro: US$ 1,000 millones"""
    edge: Lines = []
    """spaced: number words begin after a space"""
    glued: Lines = []
    """one: number words are written together and taken apart"""
    slash: Lines = []
    """decimal: a slash may stand before the fraction: ۳/۵ میلیون"""
    implied: Lines = []
    """currency of amounts without one"""


class MoneyWords(Part):
    """How a language names currencies and bounds amounts; keys of the inner mappings are ISO codes or
    families."""

    currency: dict[str, Lines] = {}
    """names, after the number"""
    sign: dict[str, Lines] = {}
    """signs and names on either side"""
    prefix: dict[str, Lines] = {}
    """signs before the number only"""
    exact: dict[str, Lines] = {}
    """signs that count only as written: R"""
    digits: dict[str, Lines] = {}
    """names that count only after digits or a scale"""
    shy: dict[str, Lines] = {}
    """names that count only beside a scale or after one: pound"""
    open: dict[str, Lines] = {}
    """names of a family of `data/dollars.yaml`, after the number: {dollar: dollars}"""
    open_sign: dict[str, Lines] = {}
    """signs of a family, on either side"""
    sub: dict[str, Lines] = {}
    """hundredths: cents"""
    mixed: dict[str, Lines] = {}
    """scale letters glued to ISO codes, {"6": m} for MEUR, or whole words, {"6 ILS": משח}"""
    vague: dict[str, Lines] = {}
    """size classes by powers of ten, {"6-7": seven-figure}, and none: undisclosed amount"""
    not_currency: Lines = []
    """longer words that begin like a currency"""
    word_codes: Lines = []
    """ISO codes that are ordinary words"""
    low_codes: Lines = []
    """ISO codes that count in lower case"""
    about: Lines = []
    about_after: Lines = []
    at_least: Lines = []
    at_least_after: Lines = []
    at_most: Lines = []
    at_most_after: Lines = []
    between: Lines = []
    to: Lines = []
    same: Lines = []
    """open an amount said again: or, about, 约合"""
    skip: Lines = []
    """may stand between a bounding word and its amount"""
    of_or_over: Lines = []
    """"of" after a noun of `of_nouns`, else "over": über"""
    of_nouns: Lines = []
    none: Lines = []
    """look like amounts and are none, or end like the sign of a currency: series c $"""
    counted: Lines = []
    """after a number they say that it counts something else: users"""


class PackFile(Part):
    """One `languages/<code>.yaml`."""

    language: str
    name: str
    also: Lines = []
    inherits: str | None = None
    writing: Literal["cased", "uncased", "unspaced"] = "cased"
    order: Literal["svo", "sov", "vso", "v2"] = "svo"
    """"v2": the finite verb is the second element, so the subject may follow it and the other verb ends the
    clause"""
    verbs_last: bool = False
    """the verb closes its clause although small words stand before names, as in Persian"""
    capital_nouns: bool = False
    """every noun is written with a capital, as in German"""
    small_demonyms: bool = False
    """adjectives of places are written small; one with a capital belongs to a name: Trentino Sviluppo"""
    own_letters: Lines = []
    """letters no other language writes, though it shares its script: 円, 発 and 関 are no Chinese"""
    free_subject: bool = False
    """a subject may stand right behind its verb, where objects have a small word: repiten A y B"""
    cues: Cues = Field(default_factory=Cues)
    rounds: dict[str, Lines] = {}
    status: Status = Field(default_factory=Status)
    veto: dict[str, Lines] = {}
    links: Links = Field(default_factory=Links)
    words: Words = Field(default_factory=Words)
    forms: Forms = Field(default_factory=Forms)
    numbers: Numbers = Field(default_factory=Numbers)
    money: MoneyWords = Field(default_factory=MoneyWords)


ROUND_KEYS = frozenset(
    {
        "pre_seed",
        "seed",
        "seed_plus",
        "angel",
        "series",
        "pre_series",
        "bridge",
        "growth",
        "strategic",
        "venture",
        "private_equity",
        "mezzanine",
        "debt",
        "convertible",
        "safe",
        "venture_debt",
        "credit_facility",
        "grant",
        "crowdfunding",
        "ico",
        "pre_ipo",
        "ipo",
        "post_ipo",
        "extension",
        "first_close",
        "second_close",
        "final_close",
        "tranche",
        "late",
        "none",
    }
)
"""`series` and `pre_series` phrases hold `{letter}`; `none` names what looks like a round and is not (Series
7)."""

VETO_KEYS = frozenset(
    {
        "fund_close",
        "acquisition",
        "buyout",
        "revenue",
        "valuation_only",
        "market_size",
        "fine",
        "budget",
        "donation",
        "price",
        "stock_move",
        "sector_total",
        "fund",
        "spending",
        "salary",
        "order",
        "denied",
        "other",
    }
)

LAYERS = {
    "cues": "cues",
    "rounds": "rounds",
    "status": "status",
    "veto": "veto",
    "links": "links",
    "words": "words",
    "forms": "forms",
}
"""Which section goes to which layer; within one layer a phrase has one meaning."""

ASIDE = frozenset(
    [
        "after_consonant",
        "counted_end",
        "after_vowel",
        "naming",
        "seeks",
        "copula_end",
        "topic",
        "complement",
        "aspect",
        "numeral",
        "short_end",
        "campaign",
        "house",
        "house_number",
        "adjective_end",
        "word_ends",
        "given_case",
        "parted_after",
        "whole_end",
        "family_case",
        "own_firm",
        "afterwards",
        "verb_before_comma",
        "short_for",
        "except_open",
        "except_close",
        "ordinal",
        "surname",
        "body_tail",
        "stem_end",
        "case_end",
        "attribute_open",
        "shown_end",
    ]
)
"""Keys of `forms` that say something of other phrases; they are not looked for in texts."""

MANY = frozenset({"words", "forms"})
"""Sections that may say several things of one word ("fintech" describes, and names a kind of company; "Ltd"
is a legal
form and an abbreviation): there every key is a layer of its own."""
