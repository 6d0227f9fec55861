"""What a story cannot be: a fund of its own, a state, a person, many at once, each with its reason."""

from __future__ import annotations

import re
from decimal import Decimal

from ..clauses.drafts import INVEST, Draft, key_of
from ..facts.things import fund_ahead, fund_behind, thing_after
from ..knowledge import borrowed, is_first_name, is_investor
from ..lexer.lexer import Scene
from ..lexer.parted import is_participle
from ..models import Money
from ..names.cased_look import title_case
from ..names.day_names import day_raises
from ..names.everyday_nouns import everyday_name
from ..names.names import Name, form_hit, is_link, is_word
from ..text import MARK, NUMBER, WORD
from .bought_name import BOUGHT, buys_name
from .han_unsaid import own_issue
from .headline_words import heads_in_words
from .impossible_funds import called_fund, fund_words, investment_firm, owns_subject, tells_own_fund
from .own_money import for_limited_partners, hands_on, into_fund, to_back_many
from .speaks_for import spoken

SMALLEST = Decimal(10_000)
"""Less money than this is no round."""
OWN_FUND = "an investor's own fund"
PUBLIC_MONEY = "public money alone"
CHARITY = "raised for somebody else, as a gift"
_COINED = re.compile(r"(?!M[ac]c?[A-Z]|D[aeiu][A-Z]|L[ae][A-Z]|Van[A-Z]|Fitz[A-Z])[A-Z][a-z]+[A-Z]")


def told_money(scene: Scene, story: Draft) -> Money | None:
    """The money of a story, None where it has none."""
    return scene.amounts[story.amount].money if story.amount is not None else None


def has_stage(story: Draft) -> bool:
    """Whether a round label of the story names a stage."""
    return any(found.round.stage is not None for found in story.rounds)


def _sum_of_nobody(scene: Scene, story: Draft) -> bool:
    """Whether a participle alone speaks of the sum and nobody is said to have raised it: 5 Md€ levés."""
    verb = story.verb
    if verb is None or story.verb_key != "raise" or scene.pack.file.order != "svo" or has_stage(story):
        return False
    if scene.pack.file.writing != "cased" or not is_participle(scene, verb):
        return False
    return verb.first >= story.after or verb.first == story.sentence[0]


def no_name(scene: Scene, name: Name) -> bool:
    """Whether what was read as a company is a place, a newspaper or another word that names none."""
    if scene.pack.file.capital_nouns and everyday_name(scene, name.first):
        return False
    if name.after - name.first == 1 and day_raises(scene, name.first):
        return False  # Sunday raises €19m
    return scene.pack.file.writing == "cased" and all(
        is_word(scene, token, "place", "demonym", "not_name", "calendar", "public", "opener", "sector")
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


def impossible(scene: Scene, story: Draft) -> str:
    if _of_state(scene, story):
        return PUBLIC_MONEY
    money = told_money(scene, story)
    if money is not None and money.value is not None and money.value < SMALLEST and not has_stage(story):
        return "too little money for a round"
    company = story.company
    if company is None:
        if story.amount is None and not (story.leads or story.participants or story.valuation is not None):
            return "a round of nobody"
        if (
            story.status == "planned"
            and not (story.leads or story.participants or story.title)
            and not own_issue(scene, story)
        ):
            return "a wish of nobody"
        if (
            scene.pack.file.writing == "cased"
            and not (story.leads or story.participants)
            and any(is_word(scene, t, "public") for t in range(story.sentence[0], story.first))
            and not any(is_word(scene, t, "company", "startup") for t in range(*story.sentence))
        ):
            return "a public body raises no round"
        labels = {found.round.label for found in story.rounds}
        if labels == {"debt"} and story.verb is not None and _of_realm(scene, story.verb.first):
            return "a public body raises no round"
        if not (story.leads or story.participants) and _sum_of_nobody(scene, story):
            return "a sum raised by nobody"
        if _into_many(scene, story) or to_back_many(scene, story) or into_fund(scene, story):
            return OWN_FUND
        if for_limited_partners(scene, story):
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
        and (not has_stage(story) or all(found.round.part == "first_close" for found in story.rounds))
    ) and (
        _fund_told(scene, story, company)
        or (
            is_word(scene, max(0, company.first - 1), "investor")
            and not is_word(scene, max(0, company.first - 1), "company", "founders")
        )
    ):
        return OWN_FUND
    if called_fund(scene, company):
        return OWN_FUND
    if _of_town(scene, story):
        return PUBLIC_MONEY
    if (
        _mere_field(scene, story, company)
        or _names_thing(scene, story, company)
        or heads_in_words(scene, story, company)
    ):
        return "no name of a company"
    if _names_fund(scene, story, company):
        return OWN_FUND
    if company.first >= story.sentence[1] and _into_many(scene, story):
        return "one of many that are invested in"
    if _raised_for(scene, story):
        return CHARITY
    if _for_fund(scene, story) or to_back_many(scene, story) or _mere_close(story) or hands_on(scene, story):
        return OWN_FUND
    if owns_subject(scene, story):
        return "only the owner of what raised it is named"
    if buys_name(scene, story):
        return BOUGHT
    if _gets_thing(scene, story):
        return "what is got is something else than money"
    if story.amount is None and not story.rounds and story.verb_key in INVEST and scene.has_veto("buyout"):
        return "most of the company is bought"
    if (
        len(scene.sentences) <= 4
        and scene.pack.file.writing == "cased"
        and not (story.rounds or story.leads or story.participants or story.valuation is not None)
        and story.verb_key not in INVEST
        and fund_words(scene, company, "fund_close")
        and _speaks_of_investors(scene)
    ):
        return OWN_FUND  # Axcel closes on €807m. The firm hit the hard cap for its sixth fund
    if tells_own_fund(scene, company) or (
        not (has_stage(story) or story.leads or story.participants) and investment_firm(scene, company)
    ):
        return OWN_FUND
    if no_name(scene, company):
        return "no name of a company"
    if any(is_word(scene, token, "public") for token in range(company.first, company.after)):
        return "a public body raises no round"
    before = max(0, company.first - 1)
    called = is_word(scene, before, "startup", "company") and not is_word(scene, before, "title")
    if _person(scene, company) and not (has_stage(story) or spoken(story) or called):
        return "a person raises no round"
    return ""


def _of_realm(scene: Scene, at: int) -> bool:
    """Whether a word for a state or town is the subject of a verb: the country has raised, the country, which
    has raised."""
    while at > 0 and (scene.text.words[at - 1] == "," or is_link(scene, at - 1, "relative")):
        at -= 1
    return at > 0 and is_word(scene, at - 1, "realm")


def _fund_told(scene: Scene, story: Draft, company: Name) -> bool:
    """Whether a text speaks of a fund otherwise than before the name of one that takes part: GIC, a sovereign
    fund."""
    taking = {name.first for name in (*story.leads, *story.participants)}
    told = fund_words(scene, company, "fund", "fund_close")
    return any(not taking & {hit.after, hit.after + 1} for hit in told)


def _mere_field(scene: Scene, story: Draft, name: Name) -> bool:
    """Whether what money goes into is a field of business in capitals: for Early-Stage Green Tech."""
    rules = {proof.rule for proof in story.proof if proof.field == "company"}
    if scene.pack.file.writing != "cased" or not rules & {"for.company", "backs.company", "invest.company"}:
        return False
    if "raise.company" in rules:
        return False  # Tier Mobility kassiert 5 Millionen … fließt in Tier Mobility
    words = [t for t in range(name.first, name.after) if scene.text.kinds[t] != MARK]
    known = [
        is_word(scene, t, "descriptor", "startup", "sector", "demonym", "place")
        or borrowed(scene.text.words[t])
        for t in words
    ]
    return (
        len(words) > 1
        and not has_stage(story)
        and name.end == name.after  # a legal form is left out: Decisive Farming Corp
        and all(known)
        and is_word(scene, words[-1], "descriptor", "startup", "sector")
        and not is_word(scene, name.first - 1, "company", "startup")
        and (scene.pack.file.order != "svo" or title_case(scene, *scene.sentence_of(name.first)))
    )  # elsewhere its capitals tell a name: puts $1bn into Form Energy


def _names_thing(scene: Scene, story: Draft, name: Name) -> bool:
    """Whether what money is for is a thing that bears the name: a loan for the Acme takeover."""
    rules = {proof.rule for proof in story.proof if proof.field == "company"}
    if not rules & {"for.company", "invest.company"} or (has_stage(story) and "for.company" in rules):
        return False
    return thing_after(scene, name.end, scene.sentence_of(name.first)[1]) is not None


def _names_fund(scene: Scene, story: Draft, name: Name) -> bool:
    """Whether what money goes into is a fund that bears the name: $100m to the Acme life-sciences fund."""
    rules = {proof.rule for proof in story.proof if proof.field == "company"}
    if not rules & {"for.company", "invest.company"} or has_stage(story):
        return False
    return fund_ahead(scene, name.end, scene.sentence_of(name.first)[1]) is not None


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
        and (scene.has_veto("donation") or any("gift" in over for over in scene.word_over.values()))
    )


def _for_fund(scene: Scene, story: Draft) -> bool:
    """Whether the sentence says that the money is for a fund: $50m from A and B for its second fund."""
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo" or has_stage(story):
        return False
    if story.amount is None or story.verb_key in INVEST:
        return False
    high = story.sentence[1]
    for at in range(story.after, high):
        if scene.covered[at]:
            return False
        if fund_behind(scene, at, high) is not None or _says_for_fund(scene, at):
            return True
    return False


def _says_for_fund(scene: Scene, at: int) -> bool:
    """Whether a phrase begins with "for" and ends with a fund: $1bn in financing for a new fund."""
    if scene.text.words[at] not in scene.pack.words_of("cues", "for"):
        return False
    return any(
        hit.first == at and hit.layer == "veto" and key_of(hit) == "fund_close"
        for hit in scene.cues_in(at, scene.sentence_of(at)[1])
    )


def _into_many(scene: Scene, story: Draft) -> bool:
    """Whether what is invested in are young companies at large: will invest $75m in AI start-ups."""
    cue = scene.cue_at.get(story.after)
    if cue is None or key_of(cue) != "to" or story.amount is None or story.verb_key not in INVEST:
        return False
    for token in range(cue.after, min(cue.after + 5, story.sentence[1])):
        if scene.text.kinds[token] == NUMBER and is_word(scene, token + 1, "startup", "sector", "company"):
            return True  # in 14 startup
        if is_word(scene, token, "startup", "including"):
            return False
        if is_word(scene, token, "sector"):
            return True
    return False


def _mere_close(story: Draft) -> bool:
    """Whether a first or final close is told of without the word for a round: so speak funds."""
    return (
        bool(story.rounds)
        and not (has_stage(story) or story.leads or story.noun)
        and all(
            found.round.label is None and found.round.part in ("first_close", "final_close")
            for found in story.rounds
        )
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


def _of_town(scene: Scene, story: Draft) -> bool:
    """Verb-second languages: whether a public body stands right before the verb of giving, as who gives: denn
    die Stadt unterstützt das Projekt."""
    verb = story.verb
    name, labels = story.company, {found.round.label for found in story.rounds}
    if scene.pack.file.order != "v2" or verb is None or story.verb_key not in INVEST or labels - {"grant"}:
        return False
    if labels and name is not None and is_word(scene, max(0, name.first - 1), "company", "startup"):
        return False  # der Bund fördert das Start-up Alpha
    return verb.first > 0 and is_word(scene, verb.first - 1, "public")


def _person(scene: Scene, name: Name) -> bool:
    """Two or three words of which the first is a first name and none is ordinary; or a title before the
    name."""
    if name.first in scene.odd_names:
        return False  # Mr. Yum
    before = max(0, name.first - 1)
    last = scene.pack.file.order == "sov" and scene.pack.file.writing == "unspaced"
    theirs = is_word(scene, before, "founders") and name.after - name.first == 1  # twórcy Lumiry
    if is_word(scene, before, "title") and not (last or theirs):  # 竹内氏が率いる青葉: titles stand behind
        return True
    parts = name.text.split()
    return (
        len(parts) == 2
        and is_first_name(parts[0].lower())
        and not (parts[0].isupper() and len(parts[0]) > 1)  # QI Tech
        and parts[1].isalpha()
        and parts[1][:1].isupper()
        and not borrowed(parts[1].lower())
        and not parts[1].isupper()
        and not _COINED.match(parts[1])
        and not is_word(scene, name.after - 1, "descriptor", "company", "startup", "investor")
        and not _startup_behind(scene, name.end)
    )


def _startup_behind(scene: Scene, at: int) -> bool:
    """Whether a dash or comma and a noun for a startup follow a name: Althea Science – startup milanese …"""
    words = scene.text.words
    if at + 2 >= len(words) or words[at] not in ",-–—(":
        return False
    noun = at + 1
    while is_link(scene, noun, "articles") and scene.links[noun].after < len(words):
        noun = scene.links[noun].after
    return (
        is_word(scene, noun, "startup")
        and noun + 1 < len(words)
        and scene.text.view[scene.text.starts[noun]].islower()
        and not is_word(scene, noun + 1, "title")
    )


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
