"""Is a story a funding event? What it lacks, what makes it impossible, and what stands against it, each with
a reason."""

from __future__ import annotations

from decimal import Decimal

from .frames import INVEST, Draft, Refused, key_of
from .knowledge import is_first_name, is_investor, ordinary
from .lexer import RoundWords, Scene
from .models import Money
from .names import Name, form_hit, is_link, is_word
from .overlaps import company_like, gets_else
from .packs import Hit
from .parted import is_participle
from .roles import distance
from .text import MARK, NUMBER, WORD
from .things import fund_behind, thing_after

SMALLEST = Decimal(10_000)
"""Less money than this is no round."""
STRONG = frozenset({"raise", "raise_from", "raised_by"})
LISTING = frozenset({"ipo", "post_ipo", "pre_ipo"})
WEAK = frozenset({"debt", "grant", "ico", "crowdfunding", "convertible", "mezzanine"})
"""Labels whose words are everyday words of finance: beside money they need a verb of raising, or
investors."""


OWN_FUND = "an investor's own fund"
PUBLIC_MONEY = "public money alone"
CHARITY = "raised for somebody else, as a gift"


def worthy(scene: Scene, story: Draft, lost: list[str], refused: list[Refused]) -> bool:
    """Whether a story is a funding event; where not, the reason goes to `lost`, and its money, told
    otherwise, to `refused`."""
    if story.company is not None and (story.leads or story.participants) and _no_name(scene, story.company):
        story.company = None  # a newspaper that tells of the round: who took part is told all the same
    against = _against(scene, story)
    why = (
        _lacking(scene, story)
        or _impossible(scene, story)
        or (f"{against} stands beside it" if against else "")
    )
    if why:
        reason = {OWN_FUND: "fund_close", PUBLIC_MONEY: "budget", CHARITY: "donation"}.get(why, against)
        if reason and story.amount is not None:
            refused.append(Refused(reason, story.amount, f"worth.{reason}", ""))
        words = (
            scene.text.token_text(story.first, max(story.after, story.first + 1))
            if story.first < len(scene.text)
            else ""
        )
        lost.append(f"{words!r}: {why}")
    return not why


def _money(scene: Scene, story: Draft) -> Money | None:
    return scene.amounts[story.amount].money if story.amount is not None else None


def _staged(story: Draft) -> bool:
    return any(found.round.stage is not None for found in story.rounds)


def _lacking(scene: Scene, story: Draft) -> str:
    """What a story lacks to be an event; "" where nothing."""
    key, named = story.verb_key, story.company is not None
    listed = bool(story.leads or story.participants)
    strong = key in STRONG and story.reach <= 12
    finance = strong or story.noun or _staged(story)
    if story.bare:
        if key == "raise_from" and story.verb is not None and gets_else(scene, story.verb.after, bare=True):
            return "what is got is something else than money"
        if story.status in ("planned", "in_talks") and any(
            hit.meaning == "veto.other" for hit in scene.cues_in(*story.sentence)
        ):
            return "it is denied"
        if key in INVEST and story.company is not None and story.participants:
            told = (
                _looks_funded(scene, story) or scene.pack.file.writing == "unspaced"
            )  # 투자, 出資, 投资 say it themselves
            told = told and (
                company_like(scene, story.company)
                or any(is_investor(name.text) for name in story.participants)
            )
            return "" if told else "nothing says that the backing is money"
        if story.valuation is not None and (
            story.leads
            or (named and (key in STRONG or (key == "gets" and story.noun)))
            or (named and story.noun and story.status == "in_talks")
        ):
            return ""
        if story.valuation is not None and not (listed or story.verb is not None):
            return "a valuation without a round"
        if story.leads and story.participants and scene.pack.file.writing == "unspaced":
            return ""  # A领投，B跟投: the verbs themselves speak of a round
        if listed and (named or story.leads) and (story.noun_gap <= 5 or (named and key in STRONG)):
            if key in STRONG and not story.noun and not story.leads and not _source_beside(scene, story):
                return "what is got is no money"  # bags a contract from A
            held = (
                named
                and story.verb is None
                and any(proof.rule in ("stake.company", "invest_noun.company") for proof in story.proof)
            )
            return "" if not held or _looks_funded(scene, story) else "a stake held, not a round"
        if (
            named
            and story.noun
            and key in STRONG
            and (story.status != "planned" or story.valuation is not None)
        ):
            return ""
        return "neither money nor a round nor an investor of a company"
    money = _money(scene, story)
    if money is None:
        if story.verb is None and not story.cued and not story.owned:
            return "a round word without verb, money or investor"
        if all(found.round.label is None for found in story.rounds):
            return "a part of a round without the round"
    elif (
        money.currency is None
        and not money.alternatives
        and money.value is not None
        and not _told_as_round(scene, story, named, listed)
        and not _for_startup(scene, story)
    ):
        return "a number without a currency and without a word of financing"
    label = next((found.round.label for found in story.rounds if found.round.label), None)
    if story.rounds and not (named or story.pronoun or listed) and _generic(scene, story):
        return "rounds at large"
    if (
        label in LISTING
        and not (label == "pre_ipo" and money is not None and named)
        and not _listing_told(scene, story)
    ):
        return "a listing mentioned, not told of"
    if label == "grant" and story.person and not named:
        return "a person raises no round"
    if label in WEAK and not _staged(story):
        if (
            (key in STRONG and story.reach <= 6)
            or (key in ("gets", "invest") and story.reach <= 2)
            or listed
            or (story.title and story.verb is not None)
            or _nominal(scene, story)
            or (story.owned and story.noun and named)
        ):
            return ""
        return f"{label} without a verb of raising"
    if _staged(story) and (story.verb is not None or named or story.cued or story.owned or story.pronoun):
        return ""
    if (
        money is not None
        and money.value is None
        and not (
            (story.noun and story.reach <= 12)
            or story.rounds
            or listed
            or _startup_before(scene, story)
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
        return "" if named or _into_startup(scene, story) else "nobody is invested in"
    if key == "gets" and (
        (story.valuation is not None and named and story.reach <= 8)
        or (story.noun and story.reach <= 8)
        or (listed and (named or story.pronoun) and story.reach <= 8)
        or ((named or story.pronoun) and _given_by_investor(scene, story))
        or _startup_before(scene, story)
    ):
        return ""
    if (
        story.noun
        and (named or story.cued or (story.pronoun and story.noun_gap <= 2 and money is not None))
        and (story.noun_gap <= 5 or story.owned or listed)
    ):
        return ""
    if (listed and finance) or (
        story.owned
        and named
        and money is not None
        and story.verb is None
        and (
            listed
            or story.noun
            or story.rounds
            or _bracketed(scene, story)
            or _raising_told(scene)
            or any(proof.rule == "invest_noun.company" for proof in story.proof)
        )
    ):
        return ""
    if story.rounds and named and (money is not None or story.verb is not None):
        return ""
    if _for_startup(scene, story):
        return ""
    if (
        story.owned
        and named
        and money is not None
        and story.first == story.sentence[0]
        and money.currency is not None
        and not _startup_before(scene, story)
    ):
        return ""  # "$60 million for Halyard"
    return "no word of financing governs it"


def _given_by_investor(scene: Scene, story: Draft) -> bool:
    """Whether the money comes from somebody only called an investor: received $5m from a fund."""
    for cue in scene.cues_in(*story.sentence):
        if cue.meaning != "cues.from" or not -6 <= cue.first - story.first <= 12:
            continue
        at = cue.after
        while at < story.sentence[1] and (
            is_word(scene, at, "descriptor", "demonym", "place") or is_link(scene, at, "articles")
        ):
            at += 1
        if at < story.sentence[1] and is_word(scene, at, "investor"):
            return True
    return False


def _nominal(scene: Scene, story: Draft) -> bool:
    """Whether a headline without a verb parts the company from its financing by a mark: Acme, loan of $5m."""
    if story.verb is not None or story.company is None or story.company.first != story.sentence[0]:
        return False
    end = story.company.end
    return scene.text.words[end] in ",:" and any(end < found.first <= end + 3 for found in story.rounds)


def _for_startup(scene: Scene, story: Draft) -> bool:
    """Whether the sentence opens with money for a young company: 56 million for start-up Acme."""
    if not story.owned or story.company is None or story.amount is None or story.first != story.sentence[0]:
        return False
    noun = story.company.first - 1
    return noun >= story.after and is_word(scene, noun, "startup")


def _told_as_round(scene: Scene, story: Draft, named: bool, listed: bool) -> bool:
    """Whether words of financing stand so close to a number that it is money without saying which."""
    close = (story.verb_key in STRONG and story.reach <= 4) or (
        story.noun_gap <= 4 and (named or listed or story.pronoun)
    )
    owned = story.owned and (story.noun or scene.text.words[max(0, story.first - 1)] == "(")
    gapped = _bracketed(scene, story) and _raising_told(scene) and story.first > story.sentence[0] + 1
    return close or _staged(story) or (named and (listed or owned or gapped or bool(story.rounds)))


def _generic(scene: Scene, story: Draft) -> bool:
    """Whether the label itself is the subject, and so many are spoken of: IPOs have raised $452m."""
    if story.verb is None or scene.pack.file.order == "sov":
        return False
    return any(
        found.after <= story.verb.first and story.verb.first - found.after <= 2 for found in story.rounds
    )


def _raising_told(scene: Scene) -> bool:
    """Whether the text speaks of raising anywhere, so that "4 million for A" is understood."""
    return bool(scene.rounds) or any(
        hit.layer == "cues" and key_of(hit) in ("raise", "raise_from", "raised_by", "round_noun")
        for hit in scene.cues
    )


def _bracketed(scene: Scene, story: Draft) -> bool:
    """Whether a bracket or a colon ties the money to its company: Acme (40 M€), Acme: 12 M€."""
    return any(proof.rule == "bracket.company" for proof in story.proof)


def _listing_told(scene: Scene, story: Draft) -> bool:
    """Whether a listing is the news: a verb beside its word, or money beside it and a company."""
    money = _money(scene, story)
    hits = [_round_hit(found) for found in story.rounds if found.round.label in LISTING]
    if money is not None and money.value is not None and money.value < 100_000:
        return False
    near = story.verb is not None and any(
        distance(scene, hit.first, hit.after, story.verb) <= 4 for hit in hits
    )
    if money is None:
        return near
    beside = (
        any(distance(scene, story.first, story.after, hit) <= 4 for hit in hits) and story.company is not None
    )
    return near or beside or (story.verb_key in STRONG and story.reach <= 4)


def _into_startup(scene: Scene, story: Draft) -> bool:
    """Whether what is invested in is called a startup, its name untold: puts $30m into this startup."""
    at = story.after
    cue = scene.cue_at.get(at)
    if cue is None or key_of(cue) != "to" or story.amount is None:
        return False
    return any(is_word(scene, t, "startup") for t in range(cue.after, min(cue.after + 3, story.sentence[1])))


def _sum_of_nobody(scene: Scene, story: Draft) -> bool:
    """Whether a participle alone speaks of the sum and nobody is said to have raised it: 5 Md€ levés."""
    verb = story.verb
    if verb is None or story.verb_key != "raise" or scene.pack.file.order != "svo" or _staged(story):
        return False
    if scene.pack.file.writing != "cased" or not is_participle(scene, verb):
        return False
    return verb.first >= story.after or verb.first == story.sentence[0]


def _no_name(scene: Scene, name: Name) -> bool:
    """Whether what was read as a company is a place, a newspaper or another word that names none."""
    return scene.pack.file.writing == "cased" and all(
        is_word(scene, token, "place", "demonym", "not_name", "calendar", "public", "opener")
        or scene.text.kinds[token] in (MARK, NUMBER)
        for token in range(name.first, name.after)
    )


def _of_state(scene: Scene, story: Draft) -> bool:
    """Whether only a public body gives the money, and no round is named: 获政府200亿美元注资, 政府向X注资."""
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo" or story.amount is None:
        return False
    labels = {found.round.label for found in story.rounds} - {"debt", "bridge", None}
    if story.leads or story.participants or labels or story.verb is None:
        return False
    low = max(story.sentence[0], min(story.verb.first, story.first) - 10)
    return any(
        is_word(scene, token, "public")
        and not (story.company is not None and story.company.first <= token < story.company.after)
        for token in range(low, story.first)
    ) and story.verb_key in ("raise_from", "backs", "invest")


def _impossible(scene: Scene, story: Draft) -> str:
    if _of_state(scene, story):
        return PUBLIC_MONEY
    money = _money(scene, story)
    if money is not None and money.value is not None and money.value < SMALLEST and not _staged(story):
        return "too little money for a round"
    company = story.company
    if company is None:
        if story.amount is None and not (story.leads or story.participants or story.valuation is not None):
            return "a round of nobody"
        if story.status == "planned" and not (story.leads or story.participants or story.title):
            return "a wish of nobody"
        if (
            scene.pack.file.writing == "cased"
            and not (story.leads or story.participants)
            and any(is_word(scene, t, "public") for t in range(story.sentence[0], story.first))
            and not any(is_word(scene, t, "company", "startup") for t in range(*story.sentence))
        ):
            return "a public body raises no round"
        if not (story.leads or story.participants) and _sum_of_nobody(scene, story):
            return "a sum raised by nobody"
        if _into_many(scene, story) or _to_back_many(scene, story):
            return OWN_FUND
        return ""
    beside = (company.first, max(0, company.first - 1))
    if (
        scene.pack.file.writing == "uncased"
        and not story.leads
        and any(
            is_word(scene, t, "investor") and not is_word(scene, t, "company", "including") for t in beside
        )
    ):
        return OWN_FUND
    if (
        investor_like(scene, company)
        and story.verb_key not in INVEST
        and not story.leads
        and (not _staged(story) or all(found.round.part == "first_close" for found in story.rounds))
    ) and (
        scene.has_veto("fund", "fund_close")
        or (
            is_word(scene, max(0, company.first - 1), "investor")
            and not is_word(scene, max(0, company.first - 1), "company")
        )
    ):
        return OWN_FUND
    if _mere_field(scene, story, company) or _names_thing(scene, story, company):
        return "no name of a company"
    if _raised_for(scene, story):
        return CHARITY
    if _for_fund(scene, story) or _to_back_many(scene, story) or _mere_close(story):
        return OWN_FUND
    if _owns_subject(scene, story):
        return "only the owner of what raised it is named"
    if _gets_thing(scene, story):
        return "what is got is something else than money"
    if story.amount is None and not story.rounds and story.verb_key in INVEST and scene.has_veto("buyout"):
        return "most of the company is bought"
    if (
        len(scene.sentences) <= 4
        and scene.pack.file.writing == "cased"
        and not (story.rounds or story.leads or story.participants or story.valuation is not None)
        and scene.has_veto("fund_close")
        and _speaks_of_investors(scene)
    ):
        return OWN_FUND  # Axcel closes on €807m. The firm hit the hard cap for its sixth fund
    if _own_fund(scene, company) or (
        not (_staged(story) or story.leads or story.participants) and _investment_firm(scene, company)
    ):
        return OWN_FUND
    if _no_name(scene, company):
        return "no name of a company"
    if any(is_word(scene, token, "public") for token in range(company.first, company.after)):
        return "a public body raises no round"
    if (
        _person(scene, company)
        and not _staged(story)
        and not is_word(scene, max(0, company.first - 1), "startup", "company")
    ):
        return "a person raises no round"
    return ""


def _source_beside(scene: Scene, story: Draft) -> bool:
    """Whether the source stands right behind the verb, so that money is understood: Acme raises from A."""
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo" or story.verb is None:
        return True
    return any(0 <= name.first - story.verb.after <= 4 for name in story.participants)


def _mere_field(scene: Scene, story: Draft, name: Name) -> bool:
    """Whether what money goes into is a field of business in capitals: for Early-Stage Green Tech."""
    rules = {proof.rule for proof in story.proof if proof.field == "company"}
    if scene.pack.file.writing != "cased" or not rules & {"for.company", "backs.company", "invest.company"}:
        return False
    words = [t for t in range(name.first, name.after) if scene.text.kinds[t] != MARK]
    known = [
        is_word(scene, t, "descriptor", "startup", "sector", "demonym", "place")
        or scene.text.words[t] in ordinary("en")
        for t in words
    ]
    return (
        len(words) > 1
        and name.end == name.after  # a legal form is left out: Decisive Farming Corp
        and all(known)
        and is_word(scene, words[-1], "descriptor", "startup", "sector")
        and not is_word(scene, name.first - 1, "company", "startup")
    )


def _names_thing(scene: Scene, story: Draft, name: Name) -> bool:
    """Whether what money is for is a thing that bears the name: a loan for the Acme takeover."""
    rules = {proof.rule for proof in story.proof if proof.field == "company"}
    if "for.company" not in rules:
        return False
    return thing_after(scene, name.end, scene.sentence_of(name.first)[1]) is not None


def _raised_for(scene: Scene, story: Draft) -> bool:
    """Whether somebody raises money for another in a text of gifts: a streamer raises $1m for A."""
    rules = {proof.rule for proof in story.proof if proof.field == "company"}
    return (
        "for.company" in rules
        and story.verb_key == "raise"
        and story.verb is not None
        and story.verb.first > story.sentence[0]
        and not story.rounds
        and not (story.leads or story.participants)
        and scene.has_veto("donation")
    )


def _for_fund(scene: Scene, story: Draft) -> bool:
    """Whether the sentence says that the money is for a fund: $50m from A and B for its second fund."""
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo" or _staged(story):
        return False
    if story.amount is None or story.verb_key in INVEST:
        return False
    high = story.sentence[1]
    for at in range(story.after, high):
        if scene.covered[at]:
            return False
        if fund_behind(scene, at, high) is not None:
            return True
    return False


def _into_many(scene: Scene, story: Draft) -> bool:
    """Whether what is invested in are young companies at large: will invest $75m in AI start-ups."""
    cue = scene.cue_at.get(story.after)
    if cue is None or key_of(cue) != "to" or story.amount is None or story.verb_key not in INVEST:
        return False
    for token in range(cue.after, min(cue.after + 5, story.sentence[1])):
        if is_word(scene, token, "startup", "including"):
            return False
        if is_word(scene, token, "sector"):
            return True
    return False


def _to_back_many(scene: Scene, story: Draft) -> bool:
    """Whether the money is to be handed on to young companies at large: $30m to back Polish founders."""
    if scene.pack.file.order != "svo" or story.rounds or story.amount is None or story.verb_key in INVEST:
        return False
    cue = scene.cue_at.get(story.after)
    if cue is None or key_of(cue) not in INVEST:
        return False
    for token in range(cue.after, min(cue.after + 4, story.sentence[1])):
        if scene.covered[token]:
            return False
        if is_word(scene, token, "sector", "founder"):
            return True
    return False


def _mere_close(story: Draft) -> bool:
    """Whether a first or final close is told of without the word for a round: so speak funds."""
    return (
        bool(story.rounds)
        and not (_staged(story) or story.leads or story.noun)
        and all(
            found.round.label is None and found.round.part in ("first_close", "final_close")
            for found in story.rounds
        )
    )


def _owns_subject(scene: Scene, story: Draft) -> bool:
    """Whether the company only owns what raised the money: a band's farewell gig raises $1m."""
    company, verb = story.company, story.verb
    if company is None or verb is None or scene.pack.file.order != "svo" or story.rounds or story.leads:
        return False
    if scene.pack.file.writing != "cased" or not is_link(scene, company.after, "possessive"):
        return False
    words = range(scene.links[company.after].after, verb.first)
    if company.first != story.sentence[0]:
        return False
    return (
        0 < len(words) <= 4
        and all(
            scene.text.kinds[t] == WORD
            and scene.text.view[scene.text.starts[t]].islower()
            and t not in scene.cue_over
            for t in words
        )
        and not is_word(scene, words[-1], "company", "startup", "sector")
    )


def _gets_thing(scene: Scene, story: Draft) -> bool:
    """Whether a thing stands between the verb and the money: secures drone contract worth $269m."""
    if story.verb is None or story.noun or story.rounds or story.leads or story.verb_key in INVEST:
        return False
    first = next((i for i in (story.amount, story.valuation) if i is not None), None)
    if first is None or scene.amounts[first].first < story.verb.after:
        return False
    low, high = story.verb.after, scene.amounts[first].first
    if scene.text.kinds[story.verb.first] != WORD:
        return False
    high = next((t for t in range(low, high) if t in scene.cue_over), high)
    return thing_after(scene, low, high) is not None


def _speaks_of_investors(scene: Scene) -> bool:
    """Whether a text has words for investors and none for other companies."""
    over = scene.word_over.values()
    return any("investor" in keys for keys in over) and not any(
        ("startup" in keys or "company" in keys) and "investor" not in keys for keys in over
    )


def _investment_firm(scene: Scene, name: Name) -> bool:
    """Whether a name is a firm's that invests for a living: known and named like one, or called one: VC
    giant Acme."""
    ends = form_hit(scene, name.after - 1, "investor_end") is not None and name.after - name.first > 1
    if ends and is_investor(name.text) is not None:
        return True
    noun = name.first - 1
    return (
        noun > 1
        and is_word(scene, noun, "company")
        and is_word(scene, noun - 1, "investor")
        and not is_word(scene, noun - 1, "company")
    )


def _own_fund(scene: Scene, name: Name) -> bool:
    """Whether a name is a fund's: it ends in the word, a number behind it apart: Acme Growth Fund II."""
    tokens = range(name.first, name.after)
    ends = [
        hit.after for t in tokens if t > name.first and (hit := form_hit(scene, t, "fund_end")) is not None
    ]
    if ends and name.after - ends[-1] <= 2:
        return True  # 愿景基金二期
    fund = [
        t
        for t in tokens
        if any(
            hit.first == t and hit.layer == "veto" and key_of(hit) in ("fund", "fund_close")
            for hit in scene.known_at.get(t, ())
        )
    ]
    return (
        bool(fund)
        and fund[-1] > name.first
        and (fund[-1] == name.after - 1 or len(scene.text.token_text(fund[-1] + 1, name.after)) <= 4)
    )


def _against(scene: Scene, story: Draft) -> str:
    """A refusal word that governs the story: at its verb, before its money or right behind it; purposes do
    not count."""
    low, high = story.sentence
    if story.sector:
        return "spending" if story.thing else "sector_total"
    if (
        _staged(story)
        and story.amount is not None
        and story.company is not None
        and not investor_like(scene, story.company)
    ):
        return ""
    best: tuple[float, str] | None = None
    for hit in scene.cues_in(low, high):
        if hit.layer != "veto" or hit.first < low or hit.after > high:
            continue
        if any(
            name.first <= hit.first and hit.after <= name.after
            for name in (*story.leads, *story.participants)
        ):
            continue  # Founders Fund puts …
        reason = key_of(hit)
        if (
            reason == "acquisition"
            and hit.first >= story.after
            and story.verb_key in STRONG
            and story.reach <= 2
        ):
            continue  # raises $100m to buy …
        if reason in ("sector_total", "market_size") and story.company is None and not story.cued:
            return f"{reason} in a sentence that names no company"
        beside = distance(scene, story.first, story.after, hit)
        gap = beside if hit.first < story.after or beside <= 1.5 else 99.0
        if story.verb is not None and (hit.first < story.verb.after or hit.after <= story.first):
            gap = min(gap, distance(scene, story.verb.first, story.verb.after, hit))
        if reason == "order" and story.verb_key == "gets" and not (story.noun or story.rounds):
            gap = min(gap, max(0.0, beside - 5.0))  # to get up to $1bn from A in a licence deal
        reach = (
            6.0 if reason in ("fund_close", "sector_total", "price", "donation", "budget", "buyout") else 3.0
        )
        if reason == "fund":
            reach = 12.0 if story.company is not None and investor_like(scene, story.company) else 0.5
            gap = min(gap, beside)
        if reason == "other" and hit.first < story.first:
            gap = min([gap, *(distance(scene, found.first, found.after, hit) for found in story.rounds)])
        if reason == "buyout" and story.verb is not None and 0 <= hit.first - story.verb.after <= 1:
            gap = min(gap, beside)  # what the verb takes: 9亿元拿下51%股份
        told = reason not in ("fund", "fund_close", "sector_total", "buyout", "donation", "stock_move") and (
            story.cued or story.leads
        )
        told = told and not _is_object(story, hit) and not (reason == "spending" and _is_use(story, hit))
        if gap <= reach and not told and (best is None or gap < best[0]):
            best = gap, reason
    if best is None:
        return ""
    return "fund_close" if best[1] == "fund" else best[1]


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


def _round_hit(found: RoundWords) -> Hit:
    return Hit(found.first, found.after, "rounds", "rounds.label", "", found.source)


def _person(scene: Scene, name: Name) -> bool:
    """Two or three words of which the first is a first name and none is ordinary; or a title before the
    name."""
    before = max(0, name.first - 1)
    if is_word(scene, before, "title"):
        return True
    parts = name.text.split()
    return (
        len(parts) == 2
        and is_first_name(parts[0].lower())
        and parts[1].isalpha()
        and parts[1][:1].isupper()
        and parts[1].lower() not in ordinary("en")
        and not parts[1].isupper()
        and not is_word(scene, name.after - 1, "descriptor", "company", "startup", "investor")
    )


def _looks_funded(scene: Scene, story: Draft) -> bool:
    """Whether "A backs B" is about money: a known investor, or a word for a young company before its name."""
    assert story.company is not None
    if any(is_investor(name.text) or investor_like(scene, name) for name in story.participants):
        return True
    low = max(story.sentence[0], story.company.first - 4)
    return any(is_word(scene, t, "startup", "company") for t in range(low, story.company.first))


def _startup_before(scene: Scene, story: Draft) -> bool:
    """Whether the subject of the verb is called a startup or the like: "fire protection startup gets
    $15M"."""
    if story.verb is None:
        return False
    low, _ = story.sentence
    return any(
        is_word(scene, t, "startup") or (scene.text.words[t - 1] == "-" and _backs(scene, t))
        for t in range(max(low + 1, story.verb.first - 6), story.verb.first)
    ) or is_word(scene, low, "startup")


def _backs(scene: Scene, token: int) -> bool:
    """Whether a word says at the end of a compound who stands behind a company: Seedcamp-backed."""
    return scene.text.words[token] in scene.pack.words_of("cues", "backs")


def investor_like(scene: Scene, name: Name) -> bool:
    """Whether a name is an investor's by its ending, by the list, or by the noun before it."""
    if is_investor(name.text) or any(
        form_hit(scene, t, "investor_end") is not None
        for t in range(max(name.first + 1, name.after - 1), name.after)
    ):
        return True
    low, _ = scene.sentence_of(name.first)
    before = list(range(max(low, name.first - 3), name.first))
    return any(
        is_word(scene, t, "investor") and not is_word(scene, t, "company", "function") for t in before
    ) and not any(t in scene.cue_over or scene.covered[t] for t in before)
