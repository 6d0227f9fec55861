"""Words of a pack that only some scripts and orders of words ask for; lists of comma lines."""

from __future__ import annotations

from .schema_part import Lines, Part


class UnspacedWords(Part):
    """Words of scripts without spaces and of languages whose verbs stand last."""

    apiece: Lines = []
    """unspaced: what stands right before the price of one share or one piece: 每股6元, 주당 5000원"""
    issues: Lines = []
    """unspaced: verbs of issuing shares or bonds, behind those they are issued to: 向 A 发行"""
    kind: Lines = []
    """unspaced: of the nouns for companies, those that stand before a name and never end one: 创企, 厂商"""
    fast: Lines = []
    """unspaced: letters that are verbs of raising right before money, as headlines shorten them: 筹1.2亿"""
    fast_gives: Lines = []
    """unspaced: letters that are verbs of investing right before money, as headlines shorten them: 砸2亿元"""
    newly: Lines = []
    """unspaced: what is subscribed to behind the name of the company that issues it: 认购 X 新增注册资本"""
    control: Lines = []
    """unspaced: what says that who invests comes to rule the company: 成为控股股东, 取得控制权"""
    adds: Lines = []
    """unspaced: verbs of adding, which raise where owners of shares are what is added: 新增A为股东"""
    holder: Lines = []
    """unspaced: nouns for owners of shares right beside such a verb: 新增股东A"""
    as_holder: Lines = []
    """unspaced: what says behind names that they became owners of shares: 新增A、B为股东"""
    firm: Lines = []
    """unspaced: nouns that stand for one company whose name is not told: 독일 배터리 업체에 300억 투자"""
    starter: Lines = []
    """unspaced: words for who begins a firm, which stand for a subject without a name: 起業家, 창업팀"""
    in_sum: Lines = []
    """unspaced: words for a sum that is one issue's where a verb of issuing stands before it: 合计, 合共"""
    together: Lines = []
    """where verbs stand last: words that say who acts with the subject, behind its "with": 함께, 共同で"""
    puts_in: Lines = []
    """unspaced: nouns for money put in, which talks may be about: 洽谈投资10亿元"""
    on_behalf: Lines = []
    """unspaced: small words before the name somebody else raises money for: 正为, 帮助"""
    runs: Lines = []
    """unspaced: verbs of running or making something, whose object names the firm: 「青葉」を運営する会社"""
    contract: Lines = []
    """where verbs stand last: contracts about money, whose "with" says who gives it: 融資契約, 투자 계약"""
    now: Lines = []
    """where verbs stand last: words of the present, which end the reach of a time of the past: 今年, 올해"""
    several: Lines = []
    """unspaced: words that make of such a noun more than one: 複数の, 여러"""
    does: Lines = []
    """unspaced: verbs that open what a company is told of by, the noun for it behind: 做换电的平台"""
    loan_signed: Lines = []
    """unspaced: verbs of signing, before which the small word leads to who lends: 与 A 签署10亿元贷款协议"""


class VerbSecondWords(Part):
    """Words of languages whose verb stands second and leaves a part of itself at the end."""

    parted: Lines = []
    """verb-second languages: an everyday verb and the particle that makes it one of raising: nimmt auf"""
    beside: Lines = []
    """verb-second languages: "beside", which opens a list that "also" goes on with: neben A auch B"""
    also: Lines = []
    """verb-second languages: "also", which parts the items of a list that "beside" opens: neben A auch B"""
    joins: Lines = []
    """verb-second languages: an everyday verb and the particle of one of taking part: zieht mit, deed mee"""
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
    ahead: Lines = []
    """verb-second languages: behind a company they say that a round is to come: vor, inför"""
    seated: Lines = []
    """verb-second languages: words between a name and the place of its office: mit Sitz in"""
    at: Lines = []
    """verb-second languages: of the `to` words, those behind which money got has its source: bei, bij, hos"""
    thus: Lines = []
    """verb-second languages: words that open an example where a verb stands right behind: zo, so"""
    behind: Lines = []
    """verb-second languages: what opens a phrase of what came before the fact: nach, na, efter"""
    when: Lines = []
    """verb-second languages: what opens a clause of the past whose verb ends it: als, toen"""
    who: Lines = []
    """verb-second languages: articles that are relative pronouns behind a comma: der, die, das"""
    separable: Lines = []
    """verb-second languages: a finite verb and the particle it needs at the end of its clause: steigt ein"""
    hands: Lines = []
    """verb-second languages: an everyday verb and the particle that makes it one of giving money: stellt
    bereit"""
    led: Lines = []
    """verb-second languages: participles of leading whose "by" may stand further on: angeführt, geleid"""
    comes: Lines = []
    """verb-second languages: verbs of coming whose "from" may stand further on: kommt, stammt, komt"""
    adverb: Lines = []
    """verb-second languages: small words between a finite verb and its subject: sich, auch, nun, zich, nu"""
