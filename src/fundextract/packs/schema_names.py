"""What a language pack may say of names: words that describe them, forms they take; lists of comma lines."""

from __future__ import annotations

from .schema_orders import UnspacedWords, VerbSecondWords
from .schema_part import Lines


class Words(UnspacedWords, VerbSecondWords):
    """Words about names; none of them is part of a company's name unless it ends one."""

    function: Lines = []
    """the most frequent closed-class words; they decide the language of a text and end a name"""
    company: Lines = []
    """nouns that stand before or after a company's name: startup, maker, platform, 公司"""
    campaign: Lines = []
    """words for the campaign that a crowd gives money to: campagna, campaign; asked of names only"""
    house: Lines = []
    """of these, the ones whose capital makes them part of the name behind them: Maison, Casa, Studio"""
    funding: Lines = []
    """nouns of investment that say of an ordinary verb's subject that it got a round: anuncia aporte de …"""
    out_of: Lines = []
    """small words before those from whom a verb behind them says money was got: 从 A 手里拿到"""
    receiving: Lines = []
    """letters in verbs of getting whose "to" marks who gives: Korean 받"""
    receiver: Lines = []
    """nouns for a company in the case of whoever is given something: стартапу, startupowi"""
    the_round: Lines = []
    """nouns for a round and nothing else, with "the" where it is glued behind: round, Runde, rundan"""
    converted: Lines = []
    """says that money is told in another currency than before: umgerechnet, omgerekend"""
    makes_up: Lines = []
    """what leads from "the round" to its sum: amounts to, umfasst, hat ein Volumen von"""
    somebody: Lines = []
    """pronouns of persons as subjects: he, she"""
    gives: Lines = []
    """verbs of giving beside those of `cues.puts`, asked only where a case tells who is given something"""
    to_whom: Lines = []
    """verb-second languages with cases: articles of who is given something: dem, einem"""
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
    founders: Lines = []
    """of the founders, the plurals that a company follows without a preposition: twórcy, основатели"""
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
    signs: Lines = []
    """verbs of signing, whose other subject lends where the money is a loan: signed, podpisały"""
    granting: Lines = []
    """verbs of granting and being granted, whose money is a grant: was granted"""
    arm: Lines = []
    """parts of a house that invest for it without a name of their own: Samsung's venture arm"""
    arms: Lines = []
    """plurals of such parts, before "of" and whose they are: A and B, venture arms of C and D"""
    starts: Lines = []
    """verbs of starting a company, which stands behind them, its first money behind "with": launches"""
    former_staff: Lines = []
    """people told of by where they worked before, whose money is for what they start: veterans, alumni"""
    undertaking: Lines = []
    """nouns for what a founder has begun besides kinds of companies: project, venture, aventure"""
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
    instance: Lines = []
    """words that make an example of a round, which is background: for example, zum Beispiel, esimerkiksi"""
    review: Lines = []
    """words of a look back or a ranking, whose rounds are background: of the year, auf Platz zwei"""
    fresh: Lines = []
    """words of the week that is told of, whose rounds are news even in a ranking: this week, de la semaine"""
    just: Lines = []
    """words in or right before a verb that make what it tells news of now: vient de, acaba de, ha appena"""
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
    unicorn: Lines = []
    """what a company is called once it is worth a billion, which texts explain by that sum: unicorn"""
    homeland: Lines = []
    """unspaced: the country that is part of every name it is glued to: 日本 in 日本ガイシ"""
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
    jointly: Lines = []
    """say of several names that they raised money between them: together, à eux deux"""
    altogether: Lines = []
    """adverbs of a sum that alone say nothing of years: in all, insgesamt"""
    by_now: Lines = []
    """words that make such a sum one of years: so far, with it, damit, bisher"""
    later: Lines = []
    """some time after what was told before: two years later, o rok później, iki yıl sonra"""
    database: Lines = []
    """services that count what companies have raised: Crunchbase, PitchBook"""
    circumstance: Lines = []
    """open what was the case when money was raised, not what it is: as losses mount, despite falling sales"""
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
    already: Lines = []
    """adverbs that put what a clause tells before the news: already, previously, ya, já"""
    one_of: Lines = []
    """what opens a subject told only by the group it is of: one of, einer der, l'un des"""
    member: Lines = []
    """plurals for people of a group that invest as such, before "of" and its name: members of Acme Angels"""
    partly: Lines = []
    """before a part of a sum told before it, behind which stands whose it is: of which $2m came from A"""
    goes_on: Lines = []
    """verbs behind "and" that tell what the company did besides, where a list of names ends: and hired"""
    backer: Lines = []
    """nouns for who invests that stand between the firm invested in and their name: Tesla investor A"""
    everyday: Lines = []
    """people and houses that are no company where nothing else names them: widow, museum, village fair"""
    fund: Lines = []
    """behind an owner, a fund without a name of its own: SoftBank's Latin America fund"""
    heads: Lines = []
    """words for who founded or runs a firm, beside whose name they stand: founder, CEO, Chef, PDG"""
    enters: Lines = []
    """verbs of investing that say themselves that a share is taken: steigt ein"""
    means: Lines = []
    """words for money that comes from investors: Geld, Mittel, geld, pengarna"""
    stop: Lines = []
    """words that end a list of names although they are rare: will, plans, according"""
    affiliation: Lines = []
    """parts a person from where the person works: of, at, from"""
    demonym: Lines = []
    """adjectives of places before a name, written with a capital: Chinese, Berliner"""
    alias_glue: Lines = []
    """by the name of, formerly, aka, operator of"""
    awarded: Lines = []
    """past forms of verbs of giving that headlines write without their auxiliary: Acme awarded $5m grant"""
    drops: Lines = []
    """verbs of giving up the round or listing they take: scraps, shelves, pulls, renonce à"""
    withdraws: Lines = []
    """of such verbs, those that get a round but give up a listing: pulls its IPO"""
    amounting: Lines = []
    """between money and the things it counts: $12m worth of slots"""
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
    height: Lines = []
    """of these, the ones that only say how high something stands: past the $1 billion mark"""
    percent: Lines = []
    """per cent and its sign; with the four below it puts "takes a 22 per cent stake" together"""
    share: Lines = []
    """nouns for a part of a company behind its per cent: stake, slice, shareholding"""
    takes: Lines = []
    """verbs of taking such a share: takes, picks up, buys"""
    goes: Lines = []
    """how money merely goes to somebody, who need not be a company that raises it: went to, flowed to"""
    fraction: Lines = []
    """words for less than half of a company in the place of its per cent: a fifth of B"""
    pays: Lines = []
    """verbs of giving money that buy a share where its per cent follows: paid $5m for a 9% stake in"""
    any_deal: Lines = []
    """nouns for a deal of any kind, which take up what was told before: opération, operazione, transaction"""
    deals: Lines = []
    """what is counted behind a sum that many have raised: $262m across 22 deals"""
    commits: Lines = []
    """verbs of promising money to a fund, whose manager is no company that raises it: commits $5m to Acme"""
    rights: Lines = []
    """what a company gives a partner for money that is no investment: rights, licence"""
    endowed: Lines = []
    """ends of names of bodies that give money away: foundation, philanthropies, fondazione"""
    condition: Lines = []
    """words that open what would be and is no news: if, unless, suppose"""
    lesson: Lines = []
    """words of texts that teach how rounds work or lay down terms, two of which make its sums examples: your
    startup, option pool, dilution"""
    supposed: Lines = []
    """words that ask to suppose what a text goes on to tell: let's say, suppose, hypothetical"""
    findings: Lines = []
    """behind a name that only tells of money it has counted: Acme data show"""
    realm: Lines = []
    """nouns for states and towns, whose bonds are no company's: country, kingdom"""
    programme: Lines = []
    """what bears a name, takes in money and is no company: programme, appeal, contest"""
    crime: Lines = []
    """words for people caught for money they took in, which is no round: arrested, 逮捕, 主犯, 검거"""
    placeholder: Lines = []
    """names that stand for any company in texts that teach: NewCo, Company X"""
    gift: Lines = []
    """words of texts about gifts, which with one of `veto.donation` make their sums gifts: match funding"""
    reader: Lines = []
    """who is spoken to or stands for anybody, right before a verb: you, founders"""
    private: Lines = []
    """behind a listed company that somebody takes off the market by buying it: private"""
    region: Lines = []
    """nouns behind a name that make it a stretch of land: the Acme Valley, the Northeast Tennessee region"""
    side: Lines = []
    """words before a place that name a part of it or its surroundings: northeast, greater, downtown"""
    sells: Lines = []
    """verbs of giving it away for money: sold, sells"""
    security: Lines = []
    """what is sold for money behind its sum, before whom it is sold to: preferred stock, shares, notes"""
    proceeds: Lines = []
    """what a sale of shares brings in: gross proceeds, Bruttoerlös, produit brut"""
    hires: Lines = []
    """verbs of taking on a bank or an adviser, right before its name: tapped, hired, mandated"""
    task: Lines = []
    """small words before what somebody is taken on for: to, for, as, on"""
    equity: Lines = []
    """what a company sells for money, beside which debt is only a part of the sum: equity, Eigenkapital"""
    worth_at: Lines = []
    """small words before what a company is worth, behind the money raised: $5m at $50m"""
    holders: Lines = []
    """who holds a company, so that their money is for it: backers, shareholders, actionnaires"""
    debut: Lines = []
    """words for a company that shows itself for the first time: out of stealth, sort de l'ombre"""
    taken_as: Lines = []
    """as what a company gets somebody, right behind the name: as an investor, comme actionnaire"""
    talks_on: Lines = []
    """small words between who is talked with and the round: over, about, for"""
    talks: Lines = []
    """words between a verb of talking and "with": talks, discussions"""
    sum_beside: Lines = []
    """words between a sum raised and a further one of another kind: paired with, along with, plus"""
    enabled: Lines = []
    """verbs of the past that let somebody do what follows, so that it is done: helped, allowed it to raise"""
    deed: Lines = []
    """what is done, told before "of" and to what, so that no investors follow: launch, lancement"""
    follows_on: Lines = []
    """words before what the news comes after, told with a participle: on the heels of Acme raising $7m,
    继去年完成A轮融资后"""
    infinitive: Lines = []
    """small words before what somebody is to do: raised $20m to offer loans"""
    gives_by_trade: Lines = []
    """participles behind a noun for an investor that only say what it does: a firm investing in start-ups"""
    draws_in: Lines = []
    """verbs whose object a round has for investors, where the round is their subject: attracted, drew"""
    makers: Lines = []
    """nouns that with a description are always a company, never a thing it owns: maker, retailer, lender"""
    reported_by: Lines = []
    """words before the outlet that had the news: reported by, broken by"""
    ours: Lines = []
    """words for what is ours, which open names of companies too where capitals follow: our"""
    anew: Lines = []
    """what a sum is called that is of one round, not of all the years: fresh, new, additional"""
    measured: Lines = []
    """words that measure the news by an earlier sum: double, three times, up from"""
    fetched: Lines = []
    """verbs of the past for what a company was worth then: fetched, commanded, was valued at"""
    worth_verb: Lines = []
    """verbs that say what something is worth, whose subject need be no company: worth, valued, vaut"""
    worth_then: Lines = []
    """words right before one of worth that make it the worth of an earlier time: last, previously"""
    among: Lines = []
    """opens a sentence before the investors of a round, which goes on to name them: entre os, parmi les"""
    are_there: Lines = []
    """verbs behind those that lead to the names: estão, figuran, si trovano, are"""
    round_has: Lines = []
    """verbs of which a round is the subject and investors the object: teve, reunió, drew"""
    risen_by: Lines = []
    """small words between what a company is worth and the round that made it so: after, with, thanks to"""
    sold_to: Lines = []
    """small words before whom it is sold to: to"""
    versus: Lines = []
    """words before what a sum is compared with: against, contre, frente a"""
    the_many: Lines = []
    """plural articles and the like, before a noun that has no plural of its own: les, las, alcune"""
    they_lead: Lines = []
    """verbs of leading in the plural: a "which" before them is all of a list: mènent, guidano, lideram"""
    declines: Lines = []
    """verbs of turning money down, whose object nobody gets: turned down, refusé, recusou"""
    denies: Lines = []
    """words right before a verb of taking part or leading, or right behind who did not: did not, sat out"""
    civic: Lines = []
    """ends and heads of names of houses and bodies of the public, which raise no rounds: museum, tribe"""
    care: Lines = []
    """of such words, those that some companies bear too, so that a giver must be told: hospital"""
    front: Lines = []
    """of both, those that stand before the name they belong to: ospedale, Universität, musée"""
    howto: Lines = []
    """openings of texts that tell how money is raised at large: how to raise, comment lever, 如何"""
    project: Lines = []
    """nouns before the name of a project that public money goes to: progetto, Projekt"""
    founds: Lines = []
    """verbs behind which stands what money sets up: establish, endow, construct"""
    landmark: Lines = []
    """what bears a giver's name, in capitals: Center, Institute, Chair, Pavilion"""
    who: Lines = []
    """who leads or joins, right before its verb, named behind "was": quem liderou a rodada foi A"""
    whether: Lines = []
    """words before what is not known to have happened: whether, not clear if"""
    sum_of: Lines = []
    """words from a round to its sum, which may be far behind it: d'un montant de, per un importo di, worth"""
