"""What a language pack may say. Every list of words is a comma line or a list of comma lines in the phrase
syntax."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Lines = list[str]
"""Comma lines of phrases, each with its own line number in the file."""


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid")


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


class Words(Part):
    """Words about names; none of them is part of a company's name unless it ends one."""

    function: Lines = []
    """the most frequent closed-class words; they decide the language of a text and end a name"""
    company: Lines = []
    """nouns that stand before or after a company's name: startup, maker, platform, 公司"""
    out_of: Lines = []
    """small words before those from whom a verb behind them says money was got: 从 A 手里拿到"""
    kind: Lines = []
    """unspaced: of the nouns for companies, those that stand before a name and never end one: 创企, 厂商"""
    fast: Lines = []
    """unspaced: letters that are verbs of raising right before money, as headlines shorten them: 筹1.2亿"""
    newly: Lines = []
    """unspaced: what is subscribed to behind the name of the company that issues it: 认购 X 新增注册资本"""
    receiving: Lines = []
    """letters in verbs of getting whose "to" marks who gives: Korean 받"""
    receiver: Lines = []
    """nouns for a company in the case of whoever is given something: стартапу, startupowi"""
    sector: Lines = []
    """plurals that make a subject a whole sector: startups, companies, firms"""
    startup: Lines = []
    """company nouns that describe even with a capital inside a sentence: Startup, Fintech"""
    descriptor: Lines = []
    """adjectives, demonyms and sector words before a name: Chinese, Berlin-based, AI, leading, 知名"""
    investor: Lines = []
    """nouns that stand before investors' names: investors, existing investors, venture capital firm,
    老股东"""
    founder: Lines = []
    """of the roles, those of people who invest for themselves: founder, co-founder, fondateur"""
    title: Lines = []
    """a person's role: founder, CEO, managing partner"""
    agent: Lines = []
    """small words before who does something: 由 in 由 A 创办"""
    copula: Lines = []
    """what joins a name to what it is: 是"""
    organ: Lines = []
    """who speaks and decides for the company whose it is: X's board, management, founders"""
    former: Lines = []
    """before a name: someone's employer of the past, 前, 原"""
    founding: Lines = []
    """verbs of founding: who does it is a person, what is founded a company"""
    including: Lines = []
    """opens a list of names after an investor word: including, such as, 包括"""
    not_name: Lines = []
    """ordinary words that are written like names: Monday, Exclusive, Runde"""
    public: Lines = []
    """public bodies and groups that raise no rounds: government, ministry, court, party"""
    vehicle: Lines = []
    """what firms that invest call their funds besides: vehicle, corpus"""
    politics: Lines = []
    """words of elections: two of them in a text make money raised there a campaign's"""
    since: Lines = []
    """what stands before the year from which money adds up: since 2018"""
    platform: Lines = []
    """sites where many projects collect money: what they raise is not theirs"""
    calendar: Lines = []
    """days and months, never part of a name"""
    place: Lines = []
    """cities and countries that describe and are not investors"""
    lending: Lines = []
    """verbs of lending and borrowing, whose money is a loan: lends, borrowed"""
    granting: Lines = []
    """verbs of granting and being granted, whose money is a grant: was granted"""
    arm: Lines = []
    """parts of a house that invest for it without a name of their own: Samsung's venture arm"""
    starts: Lines = []
    """verbs of starting a company, which stands behind them, its first money behind "with": launches, spins
    out"""
    owning: Lines = []
    """small words that say whose something is: its, their, ihre, ses, sus"""
    customer: Lines = []
    """investor words that mean customers as easily: banks, insurers, corporates, carmakers"""
    rival: Lines = []
    """what other companies of the market are called, told as background: rival, competitor, peers"""
    institution: Lines = []
    """investors that bear the word for a fund and raise none of their own: hedge fund, pension fund"""
    opener: Lines = []
    """adverbs that open a sentence before its subject: today, meanwhile"""
    indefinite: Lines = []
    """articles of something without a name: a, ein, kein; "a Flagship startup" is not Flagship"""
    parted: Lines = []
    """verb-second languages: an everyday verb and the particle that makes it one of raising: nimmt auf, tog
    in"""
    beside: Lines = []
    """verb-second languages: "beside", which opens a list that "also" goes on with: neben A auch B"""
    also: Lines = []
    """verb-second languages: "also", which parts the items of a list that "beside" opens: neben A auch B"""
    joins: Lines = []
    """verb-second languages: an everyday verb and the particle that makes it one of taking part: zieht mit,
    deed mee"""
    announces: Lines = []
    """verb-second languages: an everyday verb and the particle that makes it one of announcing: gibt bekannt,
    maakt bekend"""
    flows: Lines = []
    """verb-second languages: verbs of investing whose subject is the money: fließt, stroomt"""
    among: Lines = []
    """verb-second languages: small words before a noun for investors that say who is one of them: zu, unter,
    als, tot, bland"""
    belongs: Lines = []
    """verb-second languages: verbs of being among: zu den Investoren zählen, findet sich, behoren, finns"""
    partakes: Lines = []
    """verb-second languages: what opens a sentence before such a verb or an auxiliary: mit dabei sind,
    beteiligt haben sich, an bord kommt"""
    bygone: Lines = []
    """verb-second languages: adjectives of investors of the past: frühere, ehemalige"""
    into: Lines = []
    """verb-second languages: of the `to` words, those that only money put into something takes: in, i"""
    review: Lines = []
    """words of a look back or a ranking, whose rounds are background: of the year, auf Platz zwei"""
    so_far: Lines = []
    """verbs whose perfect tells what has been raised so far, where it says nothing of when: has, have"""
    holds: Lines = []
    """verbs that only tell of a share somebody has: reveals, owns, discloses"""
    division: Lines = []
    """parts of companies, which take in sales and raise no rounds: division, segment"""
    personal: Lines = []
    """possessives of persons: his, her"""
    portfolio: Lines = []
    """what an investor has or a company serves, before lists that are no investors: portfolio, customers"""
    academic: Lines = []
    """words of universities, which get grants and raise no rounds: university, professor"""
    school: Lines = []
    """names of schools and institutes that companies come out of: EPFL, TU München"""
    led_else: Lines = []
    """what else than rounds is led by somebody: analysts, a team, a market"""
    then: Lines = []
    """verbs in the past that say who took part then: its investors included A"""
    form: Lines = []
    """small words before the form money comes in: via a convertible note, in form eines Darlehens"""
    demise: Lines = []
    """words of a company's end, beside which money raised is all it ever raised: shut down, bankrupt"""
    span: Lines = []
    """years gone by, in which money raised adds up: years later, over its history"""
    question: Lines = []
    """words that end a question: 吗, 呢"""
    instrument: Lines = []
    """small words before what a clause goes by or uses, which does not act in it: 据, 凭借, 通过"""
    term: Lines = []
    """terms over which the money of a whole industry is counted: first half, third quarter"""
    database: Lines = []
    """services that count what companies have raised: Crunchbase, PitchBook"""
    founded: Lines = []
    """a year beside it is the year of the foundation, not of the fact: gegründet, grundat"""
    grows: Lines = []
    """verbs that say that a round becomes larger; behind grows_to stands what it then comes to: erweitert"""
    grows_to: Lines = []
    """small words before what a round that grows comes to: auf, naar, till"""
    agency: Lines = []
    """news agencies in brackets behind the town of a report: dpa, Reuters, AFP"""
    reported: Lines = []
    """words that make news of what is told as done before: bekanntgegeben, bekannt geworden, vermeldet"""
    behind: Lines = []
    """verb-second languages: what opens a phrase of what came before the fact: nach, na, efter"""
    when: Lines = []
    """verb-second languages: what opens a clause of the past whose verb ends it: als, toen"""
    heads: Lines = []
    """words for who founded or runs a firm, beside whose name they stand: founder, CEO, Chef, PDG"""
    enters: Lines = []
    """verbs of investing that say themselves that a share is taken: steigt ein"""
    who: Lines = []
    """verb-second languages: articles that are relative pronouns behind a comma: der, die, das"""
    separable: Lines = []
    """verb-second languages: a finite verb and the particle it needs at the end of its clause: steigt ein"""
    led: Lines = []
    """verb-second languages: participles of leading whose "by" may stand further on: angeführt, geleid"""
    comes: Lines = []
    """verb-second languages: verbs of coming whose "from" may stand further on: kommt, stammt, komt"""
    means: Lines = []
    """words for money that comes from investors: Geld, Mittel, geld, pengarna"""
    adverb: Lines = []
    """verb-second languages: small words between a finite verb and its subject: sich, auch, nun, zich, nu"""
    stop: Lines = []
    """words that end a list of names although they are rare: will, plans, according"""
    affiliation: Lines = []
    """parts a person from where the person works: of, at, from"""
    demonym: Lines = []
    """adjectives of places before a name, written with a capital: Chinese, Berliner"""
    alias_glue: Lines = []
    """by the name of, formerly, aka, operator of"""
    thing: Lines = []
    """what money buys or pays for where it ends the money's phrase: a $5m contract, a $2bn plant"""
    raising: Lines = []
    """nouns of raising, behind whose money "by" names who raises: captação de 5 milhões pela Acme"""
    purpose: Lines = []
    """what raised money is for, right behind it, so that an ordinary verb of getting tells of a round: to
    expand, para acelerar, para crecer"""
    body: Lines = []
    """nouns of institutions whose names go on with "for" and capitals: Japan Bank for International
    Cooperation"""
    toward: Lines = []
    """small words between money closed so far and the sum sought: toward, towards"""
    backing: Lines = []
    """nouns for what an investor gives, so that their owner is no company raising: 出資, 투자"""
    given: Lines = []
    """given names behind which a family name stands in a word of its own: 제프, 피터"""
    unnamed: Lines = []
    """words before a kind of company whose name is not told: some, a leading, 某, 头部"""
    percent: Lines = []
    """per cent and its sign; with the four below it puts "takes a 22 per cent stake" together"""
    share: Lines = []
    """nouns for a part of a company behind its per cent: stake, slice, shareholding"""
    takes: Lines = []
    """verbs of taking such a share: takes, picks up, buys"""
    pays: Lines = []
    """verbs of giving money that buy a share where its per cent follows: paid $5m for a 9% stake in"""
    sells: Lines = []
    """verbs of giving it away for money: sold, sells"""
    equity: Lines = []
    """what a company sells for money, beside which debt is only a part of the sum: equity, Eigenkapital"""
    worth_at: Lines = []
    """small words before what a company is worth, behind the money raised: $5m at $50m"""
    sold_to: Lines = []
    """small words before whom it is sold to: to"""


class Forms(Part):
    """Pieces of names."""

    legal: Lines = []
    """legal forms: Inc., GmbH, 有限公司"""
    investor_end: Lines = []
    """endings of investors' names: Ventures, Capital, 资本, キャピタル"""
    counted_end: Lines = []
    """endings of nouns that a number without a currency counts: passengers"""
    fund_end: Lines = []
    """those of funds, which raise money to invest: 基金, ファンド, 펀드"""
    company_end: Lines = []
    """endings of companies' names in unspaced scripts: 科技, 集团"""
    inside: Lines = []
    """small words allowed inside a name: of, de, &, und"""
    genitive: Lines = []
    """of those, the ones that join only ordinary words: Bank of America, but Kaszek of Argentina"""
    glued_before: Lines = []
    """prefixes glued to names: Arabic و, ب, ل; Hebrew ב, ל"""
    legal_first: Lines = []
    """legal forms before names, which are no part of them: Indonesian PT"""
    phrase_before: Lines = []
    """of these, the prepositions that open a phrase behind a name: Arabic ل in X لخدمات النقل; one of two
    letters always does, one of one letter before a known word"""
    glued_after: Lines = []
    """endings glued to names: Turkish 'in, Finnish -n, Korean 은, 는, 이, 가"""
    fronted_end: Lines = []
    """where nouns have capitals: endings of verbs and adverbs that open a sentence: Beginnen, Daneben"""
    after_consonant: Lines = []
    """of these, what stands only behind a syllable that a consonant closes: Korean 은, 이, 을"""
    after_vowel: Lines = []
    """of these, what stands only behind a syllable that ends in a vowel: Korean 는, 가, 를"""
    topic: Lines = []
    """of the subject particles, those that name what a sentence speaks of: Korean 은, 는, Japanese は"""
    owner_tail: Lines = []
    """endings of an owner right before what is owned: Swedish -s, Finnish -n, -in"""
    object_tail: Lines = []
    """endings of an object that may stand before its verb, the subject behind it: Finnish -a, -ia"""
    from_tail: Lines = []
    """endings of who gave the money, where no word says so: Finnish -lta, -ilta"""
    to_tail: Lines = []
    """endings of what is invested in, where no word says so: Finnish -iin, -sta"""
    complement: Lines = []
    """letters that complete a verb before them: 到 in 拿到; asked of names only, not looked for"""
    aspect: Lines = []
    """letters behind a verb that say it is done or goes on, so that no name ends in them: 了, 着"""
    numeral: Lines = []
    """letters that are numbers: 三; asked of names only, not looked for"""
    short_end: Lines = []
    """endings of investors' names that headlines leave out: 红杉 for 红杉资本; asked of names only"""
    word_ends: Lines = []
    """letters that end particles, verbs and adverbs rather than names: の, る; asked of names only"""
    own_firm: Lines = []
    """what people do who begin a firm of their own: 创业; asked of persons only"""
    afterwards: Lines = []
    """letters behind a noun that make what was told before it past: 后"""
    verb_before_comma: Lines = []
    """letters that end the verb of a clause before a comma: し, て"""
    surname: Lines = []
    """syllables that are most persons' surnames, the given name right behind: Korean 김, 박; asked of
    names only"""
    ordinal: Lines = []
    """syllables before a number that make it an ordinal: 제9호"""
    given_case: Lines = []
    """how first names end in cases other than the nominative: Elona, Илону; asked of names only"""
    family_case: Lines = []
    """the same for surnames: Muska, Маска"""
    firm_end: Lines = []
    """endings of firms that raise money for nothing but funds of their own: capital, ventures, 资本, 创投"""
    company_tail: Lines = []
    """how compounds for kinds of company end, in languages that write them in one word: -plattform,
    -bolaget, -yhtiö"""
    investor_tail: Lines = []
    """the same for investors: -investor, -kapitalgeber"""
    named_body: Lines = []
    """public bodies whose names go on in small letters, as they are written: Euroopan investointipankki"""
    named_tail: Lines = []
    """of these, the ones that a capital makes a name of: Norrlandsfonden, but riskkapitalfonden"""
    noun_tail: Lines = []
    """the same for any other noun, where nouns are written with capitals: -ung, -schaft, -umsatz"""
    demonym_tail: Lines = []
    """endings of adjectives made of places: Czech -ský, Polish -ska, Russian -ского"""
    institution: Lines = []
    """nouns of public funds and banks that are part of their names where words with the article follow: صندوق
    الثروة السيادي"""
    definite: Lines = []
    """the article glued to nouns: Arabic ال"""
    word_end: Lines = []
    """endings that make a word a verb or an adjective, so that it is no name: Korean -하는, -했다, -적인"""
    abbreviation: Lines = []
    """words whose full stop does not end a sentence: Inc, Mio, St"""


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
    """look like amounts and are none"""
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
    capital_nouns: bool = False
    """every noun is written with a capital, as in German"""
    small_demonyms: bool = False
    """adjectives of places are written small; one with a capital belongs to a name: Trentino Sviluppo"""
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
        "topic",
        "complement",
        "aspect",
        "numeral",
        "short_end",
        "word_ends",
        "given_case",
        "family_case",
        "own_firm",
        "afterwards",
        "verb_before_comma",
        "ordinal",
        "surname",
    ]
)
"""Keys of `forms` that say something of other phrases; they are not looked for in texts."""

MANY = frozenset({"words", "forms"})
"""Sections that may say several things of one word ("fintech" describes, and names a kind of company; "Ltd"
is a legal
form and an abbreviation): there every key is a layer of its own."""
