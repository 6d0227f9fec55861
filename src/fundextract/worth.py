"""Is a story a funding event? What it lacks, what makes it impossible, and what stands against it, each with
a reason."""

from __future__ import annotations

from .against import STRONG, stands_against
from .cast import is_person
from .doubts import doubted
from .frames import INVEST, Draft, Refused, key_of
from .head_lines import heads_line, led_sum
from .impossible import (
    CHARITY,
    OWN_FUND,
    PUBLIC_MONEY,
    has_stage,
    impossible,
    investor_like,
    no_name,
    told_money,
)
from .kinds_sov import takes_far
from .knowledge import is_investor
from .lexer import RoundWords, Scene
from .lifetime import lifetime_sum
from .nameless_gets import nameless_gets
from .nameless_sov import given_unnamed
from .names import Name, is_link, is_word
from .opens_for import for_name, investment_before, opens_for, subject_startup
from .overlaps import company_like, gets_else
from .packs import Hit
from .raised_at import takes_valuation, worth_by_round
from .receivers import into_kind
from .roles import distance
from .text import MARK
from .unlikely import told_otherwise, unlikely
from .vague_rounds import sum_financing
from .worth_by import worth_by

LISTING = frozenset({"ipo", "post_ipo", "pre_ipo"})
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
                _looks_funded(scene, story) or scene.pack.file.writing == "unspaced"
            )  # 투자, 出資, 投资 say it themselves
            told = told or _enters(scene, story)
            told = told and (
                company_like(scene, story.company)
                or _enters(scene, story)
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
            if key in STRONG and not story.noun and not story.leads and not _source_beside(scene, story):
                return "what is got is no money"  # bags a contract from A
            held = (
                named
                and story.verb is None
                and any(proof.rule in ("stake.company", "invest_noun.company") for proof in story.proof)
            )
            return "" if not held or _looks_funded(scene, story) else "a stake held, not a round"
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
        and not _for_startup(scene, story)
        and not for_name(scene, story)
        and not subject_startup(scene, story)
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
    if label in WEAK and not has_stage(story):
        if (
            (key in STRONG and story.reach <= 6)
            or (key in ("gets", "invest") and story.reach <= 2)
            or (takes_far(scene, key) and named and story.reach <= 6)
            or (named and any(proof.rule == "case.company" for proof in story.proof))
            or listed
            or (story.title and story.verb is not None)
            or _nominal(scene, story)
            or (story.owned and (story.noun or opens_for(scene, story)) and named)
            or (label == "crowdfunding" and _crowd_told(scene, story))
        ):
            return ""
        return f"{label} without a verb of raising"
    told = story.verb is not None or named or story.cued or story.owned or story.pronoun
    if has_stage(story) and (told or _is_round(scene, story)):
        return ""
    if (
        money is not None
        and money.value is None
        and not (
            (story.noun and story.reach <= 12)
            or story.rounds
            or listed
            or _startup_before(scene, story)
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
        told = named or _into_startup(scene, story) or _into_kind(scene, story) or given_unnamed(scene, story)
        told = told or _many_join(story)
        return "" if told else "nobody is invested in"
    if (
        key in INVEST
        and story.given
        and not given_unnamed(scene, story)
        and money is not None
        and money.currency
        and _investor_gives(scene, story)
    ):
        return ""
    if key == "gets" and (
        (story.valuation is not None and named and story.reach <= 8)
        or (story.noun and story.reach <= 8)
        or (listed and (named or story.pronoun) and story.reach <= 8)
        or ((named or story.pronoun) and _given_by_investor(scene, story))
        or (named and story.reach <= 3 and _to_grow(scene, story))
        or _startup_before(scene, story)
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
            or _bracketed(scene, story)
            or _raising_told(scene)
            or any(proof.rule == "invest_noun.company" for proof in story.proof)
            or sum_financing(scene, story)
        )
    ):
        return ""
    if story.rounds and named and (money is not None or story.verb is not None):
        return ""
    if _for_startup(scene, story) or for_name(scene, story) or (named and worth_by(scene, story)):
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


def _is_round(scene: Scene, story: Draft) -> bool:
    """Where verbs stand last: whether a round is what a sum is said to be of: シリーズCは総額58億円."""
    if scene.pack.file.order != "sov" or scene.pack.file.writing != "unspaced" or story.amount is None:
        return False
    return any(
        is_link(scene, found.after, "subject") and 0 < story.first - found.after <= 4
        for found in story.rounds
    )


def _enters(scene: Scene, story: Draft) -> bool:
    """Whether the verb itself says that a share is taken, and whoever takes it is no person."""
    verb = story.verb
    return (
        verb is not None
        and any(is_word(scene, token, "enters") for token in range(verb.first, verb.after))
        and not all(is_person(name) for name in story.participants)
    )


def _given_by_investor(scene: Scene, story: Draft) -> bool:
    """Whether the money comes from somebody only called an investor: received $5m from a fund."""
    for cue in scene.cues_in(*story.sentence):
        if cue.meaning != "cues.from" or not -12 <= cue.first - story.first <= 12:
            continue
        if is_word(scene, cue.after - 1, "investor"):
            return True  # recebeu 5 milhões do fundo
        at = cue.after
        while at < story.sentence[1] and (
            is_word(scene, at, "descriptor", "demonym", "place") or is_link(scene, at, "articles")
        ):
            at += 1
        if at < story.sentence[1] and is_word(scene, at, "investor"):
            return True
    return False


def _to_grow(scene: Scene, story: Draft) -> bool:
    """Whether the money is got for what raised money is for: gets $3m to expand abroad."""
    last = max([story.after, *(scene.amounts[i].after for i in story.restated)])
    return story.amount is not None and is_word(scene, last, "purpose")


def _nominal(scene: Scene, story: Draft) -> bool:
    """Whether a headline without a verb parts the company from its financing by a mark: Acme, loan of $5m."""
    if story.verb is not None or story.company is None or story.company.first != story.sentence[0]:
        return False
    end = story.company.end
    return scene.text.words[end] in ",:" and any(end < found.first <= end + 3 for found in story.rounds)


def _crowd_told(scene: Scene, story: Draft) -> bool:
    """Whether many small investors' money is a company's: the line says for whom, or begins with its name:
    800.000 € in crowdfunding per Acme."""
    money, name = told_money(scene, story), story.company
    if money is None or money.value is None or name is None or is_person(name):
        return False
    plain = all(
        token in scene.cue_over
        or is_link(scene, token, "articles")
        or is_word(scene, token, "startup", "company", "demonym")
        for token in range(story.after, name.first)
    )
    return (story.owned and plain) or (name.first == story.sentence[0] and story.verb is None)


def _for_startup(scene: Scene, story: Draft) -> bool:
    """Whether the sentence opens with money for a young company, or somebody gets it for one: 56 million for
    start-up Acme, engineers get $12M for start-up Acme."""
    if not story.owned or story.company is None or story.amount is None:
        return False
    if story.first != story.sentence[0] and not (story.verb_key == "gets" and story.reach <= 2):
        return False
    noun = story.company.first - 1
    return noun >= story.after and (is_word(scene, noun, "startup") or _called_startup(scene, story.company))


def _called_startup(scene: Scene, name: Name) -> bool:
    """Whether a description right behind a name says that it is a young company: Acme, la startup dei …"""
    at = name.end + 1
    if at >= len(scene.text.words) or scene.text.words[name.end] != ",":
        return False
    at += is_link(scene, at, "articles", "pronouns")
    at += is_word(scene, at, "descriptor", "demonym")
    return is_word(scene, at, "startup")


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
    gapped = _bracketed(scene, story) and _raising_told(scene) and story.first > story.sentence[0] + 1
    return close or has_stage(story) or (named and (listed or owned or gapped or bool(story.rounds)))


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
    money = told_money(scene, story)
    hits = [_round_hit(found) for found in story.rounds if found.round.label in LISTING]
    if money is not None and money.value is not None and money.value < 100_000:
        return False
    near = story.verb is not None and any(
        distance(scene, hit.first, hit.after, story.verb) <= 4 for hit in hits
    )
    if money is None:
        return near
    named = story.company is not None or story.pronoun
    if named and all(found.round.label in ("post_ipo", None) for found in story.rounds):
        return True  # shares of a listed company sold in private
    beside = (
        any(distance(scene, story.first, story.after, hit) <= 4 for hit in hits) and story.company is not None
    )
    return near or beside or (story.verb_key in STRONG and story.reach <= 4)


def _investor_gives(scene: Scene, story: Draft) -> bool:
    """Whether somebody only called an investor is the subject: Investori im posielajú pol milióna eur."""
    low, _ = story.sentence
    if story.verb is None or any(key_of(c) == "for" for c in scene.cues_in(story.after, story.verb.first)):
        return False  # an investor offers 150m shares in order to invest in startups
    return any(is_word(scene, token, "investor") for token in range(low, story.verb.first))


def _into_startup(scene: Scene, story: Draft) -> bool:
    """Whether what is invested in is called a startup, its name untold: puts $30m into this startup."""
    at = story.after
    cue = scene.cue_at.get(at)
    if cue is None or key_of(cue) != "to" or story.amount is None:
        return False
    if story.pronoun and any(
        hit.meaning == "cues.to" and into_kind(scene, hit.after, story.sentence[1])
        for hit in scene.cues_in(at, story.sentence[1])
    ):
        return True
    return any(is_word(scene, t, "startup") for t in range(cue.after, min(cue.after + 3, story.sentence[1])))


def _into_kind(scene: Scene, story: Draft) -> bool:
    """Whether an investor or a person gives money to a company told of by its kind: Иван Петров вложил 2 млн
    в сервис доставки."""
    return (
        story.given
        and story.amount is not None
        and any(is_person(name) or investor_like(scene, name) for name in story.participants)
    )


def _many_join(story: Draft) -> bool:
    """Whether three and more put in the money and a verb of taking part says so: only a round has that."""
    return len(story.participants) > 2 and any(
        proof.rule in ("join.participant", "joined_by.participant") for proof in story.proof
    )


def _source_beside(scene: Scene, story: Draft) -> bool:
    """Whether the source stands right behind the verb, so that money is understood: Acme raises from A."""
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo" or story.verb is None:
        return True
    nouns = {*scene.pack.words_of("cues", "invest_noun"), *scene.pack.words_of("cues", "round_noun")}
    if story.verb_key == "raise_from" and not nouns.isdisjoint(
        scene.text.words[story.verb.first + 1 : story.verb.after]
    ):
        return bool(story.participants)  # recibió aportes de varios fondos, entre los que destacan A y B
    return any(0 <= name.first - story.verb.after <= 4 for name in story.participants)


def _round_hit(found: RoundWords) -> Hit:
    return Hit(found.first, found.after, "rounds", "rounds.label", "", found.source)


def _looks_funded(scene: Scene, story: Draft) -> bool:
    """Whether "A backs B" is about money: a known investor, or a word for a young company before its name."""
    assert story.company is not None
    if any(is_investor(name.text) or investor_like(scene, name) for name in story.participants):
        return True
    low = max(story.sentence[0], story.company.first - 4)
    return any(is_word(scene, t, "startup", "company") for t in range(low, story.company.first))


def _startup_before(scene: Scene, story: Draft) -> bool:
    """Whether the subject of the verb is called a startup or the like: fire protection startup gets $15M."""
    if story.verb is None:
        return False
    low, _ = story.sentence
    name = story.company
    if name is not None and low < name.first and name.after <= story.verb.first:
        before = name.first - 1
        if is_word(scene, before, "startup"):
            return True  # the startup Acme, an app for house calls, gets $6m
    if name is not None and name.first >= story.verb.after and scene.pack.words_of("forms", "word_end"):
        return any(is_word(scene, t, "startup") for t in (name.first - 1, name.end))  # 3M kapott A startup
    if subject_startup(scene, story):
        return True
    return any(
        is_word(scene, t, "startup") or (scene.text.words[t - 1] == "-" and _backs(scene, t))
        for t in range(max(low + 1, story.verb.first - 6), story.verb.first)
    ) or is_word(scene, low, "startup")


def _backs(scene: Scene, token: int) -> bool:
    """Whether a word says at the end of a compound who stands behind a company: Seedcamp-backed."""
    return scene.text.words[token] in scene.pack.words_of("cues", "backs")
