"""Facts, anchors and roles → drafts of events, one sentence at a time; the words are the pack's, the
combination is here.

A fact is money with the round words beside it, or a round label alone. Each fact looks for the verb that
governs it, the verb (or a possessive, or "for") for the company, and every investor cue of the sentence
joins the nearest fact. A sentence without a fact can still tell who invested in whom, or add investors to
the round told of before.
"""

from __future__ import annotations

import itertools

from .ahead import come_ahead
from .arrivals import arrive
from .asides import heads_line
from .bare_facts import bare_drafts, mark_bracketed, pair_respectively
from .behind_verb import ticket_givers
from .beside_joined import less_joined_company
from .bracketed_sov import read_bracket
from .clauses import joined_over, not_its_own_investor, pair_subjects, takes_part
from .companies import name_companies
from .denied_roles import is_denied
from .drafts import BARS, INVEST, RAISE, REASONS, VERBS, Draft, Proof, Refused, key_of, namer, set_company
from .each_of import share_out
from .entered import entered
from .fact_worth import give_valuations
from .facts import ends_name, facts_of, same_fact
from .fronted_company import front_companies
from .governing import govern
from .han_companies import name_by_round
from .han_parts import parts_within
from .hangul_places import is_hiragana
from .hangul_words import declined
from .included import parts_included
from .investors import attach_investors
from .lead_tickets import lead_tickets
from .lending import lend
from .lexer import Scene
from .listed_parts import listed_parts
from .names import closing, is_link, is_word
from .opening import given_money
from .packs import Hit
from .parts import parts_before
from .past_clauses import whom_backed
from .raised_at import mark_compared, mark_raised_at
from .roles import Role, distance, role_of
from .rows import share_row
from .taken_as import taken_as
from .talks import turn_talks
from .talks_on import talks_on
from .text import GLYPH
from .told_last import told_last
from .topics import object_of_lead
from .worth_by import mark_worth_by


def read_sentence(scene: Scene, low: int, high: int) -> tuple[list[Draft], list[Refused]]:
    """The drafts of one sentence and the money it mentions for other reasons."""
    cues = [hit for hit in scene.cues_in(low, high) if not _in_aside(scene, hit, low)]
    roles = {
        i: role_of(scene, scene.amounts[i], low, high)
        for i in scene.amounts_in(low, high)
        if scene.amounts[i].restates is None
    }
    for index in scene.parts.keys() & roles.keys():
        whole = scene.amounts[scene.parts[index]]
        if (
            roles[index].role == "amount"
            and role_of(scene, whole, *scene.sentence_of(whole.first)).role == "amount"
        ):
            roles[index] = Role("ticket", None, 0.0)
    for part, sought in scene.sought.items():
        if part in roles and sought in roles and roles[sought].role == "amount":
            roles[sought] = Role("total", None, 0.0)
            roles[part] = roles[part]._replace(role="amount")
    alone = [i for i, amount in enumerate(scene.amounts) if amount.restates is None]
    if scene.pack.file.order == "sov" and len(alone) == 1:
        sole = roles.get(alone[0])
        if sole is not None and sole.role == "ticket":  # 青葉に出資した。出資額は1億円
            roles[alone[0]] = sole._replace(role="amount")
    wholes = parts_before(scene, roles, cues)
    parts_within(scene, roles, cues, low, high)
    parts_included(scene, roles)
    mark_raised_at(scene, roles)
    mark_worth_by(scene, roles)
    mark_compared(scene, roles)
    pair_respectively(scene, roles)
    mark_bracketed(scene, roles, cues)
    lead_tickets(scene, roles, low)
    givers = listed_parts(scene, roles)
    refused = [
        Refused(REASONS.get(r.role, r.role), i, "role." + r.role, r.hit.source if r.hit else "")
        for i, r in roles.items()
        if r.role not in ("amount", "valuation")
    ]
    drafts = facts_of(scene, low, high, roles)
    barred = {hit.first: hit.after for hit in cues if hit.layer == "veto" and key_of(hit) in BARS}
    verbs = [
        hit
        for hit in cues
        if hit.layer == "cues"
        and key_of(hit) in VERBS
        and barred.get(hit.first, 0) <= hit.after
        and not ends_name(scene, hit)
        and not (key_of(hit) in INVEST and is_denied(scene, hit, low))
        and not whom_backed(scene, hit, low, high)
        and not _noun_here(scene, hit)
        and not _is_noun(scene, hit)
    ]
    verbs = sorted([*verbs, *entered(scene, cues, verbs, low, high)], key=lambda hit: hit.first)
    if scene.pack.file.order == "sov":  # 投資が急増: a noun
        verbs = [
            hit
            for hit in verbs
            if key_of(hit) not in INVEST
            or not (is_link(scene, hit.after, "subject") or (key_of(hit) == "backs" and declined(scene, hit)))
        ]
    nouns = [hit for hit in cues if hit.layer == "cues" and key_of(hit) in ("round_noun", "invest_noun")]
    if scene.pack.file.order == "sov":
        verbs = [hit for hit in verbs if key_of(hit) not in RAISE or not object_of_lead(scene, hit)]
        given = [hit for hit in verbs if key_of(hit) in INVEST and _from_before(scene, hit)]
        verbs = [hit._replace(meaning="cues.raise") if hit in given else hit for hit in verbs]
        nouns += [hit._replace(meaning="cues.round_noun") for hit in given]
        nouns += [
            hit._replace(meaning="cues.round_noun")
            for hit in cues
            if hit.meaning == "cues.backs" and declined(scene, hit)
        ]
    govern(scene, drafts, verbs)
    aside = [role.hit for role in roles.values() if role.role == "total"]  # which has raised $60m in all
    verbs = [hit for hit in verbs if hit not in aside]
    other = any(
        item.reason not in ("total", "ticket") and not _registered(scene, roles[item.amount].hit)
        for item in refused
    )
    worth = any(role.role == "valuation" for role in roles.values())
    if not drafts:
        drafts = bare_drafts(scene, low, high, [] if other else verbs, [] if other else nouns, cues, worth)
    if givers and not drafts:
        drafts = [Draft((low, high), low, low, pronoun=True)]
    name_companies(scene, low, high, drafts, verbs)
    lend(scene, drafts)
    arrive(scene, drafts)
    told_last(scene, drafts)
    name_by_round(scene, low, high, drafts)
    share_row(scene, low, drafts)
    pair_subjects(scene, low, drafts)
    share_out(scene, low, drafts)
    for draft in drafts:
        if (
            draft.company is not None
            and not draft.owned
            and draft.verb_key not in INVEST
            and scene.pack.file.order == "svo"
            and scene.pack.file.writing == "cased"
            and takes_part(scene, draft.company, draft.first)
        ):
            draft.company, draft.pronoun = None, True  # who takes part does not receive
    less_joined_company(scene, cues, drafts, high)
    drafts = same_fact(drafts)
    give_valuations(scene, roles, drafts, cues)
    apart, used, aside_of = joined_over(scene, low, high, drafts)
    inner = [hit for hit in cues if hit is not used and (not apart or hit.first in aside_of)]
    attach_investors(scene, low, high, inner, drafts)
    if apart:
        attach_investors(
            scene, low, high, [hit for hit in cues if hit is not used and hit.first not in aside_of], apart
        )
    drafts += apart
    front_companies(scene, drafts, low, high)
    given_money(scene, drafts)
    read_bracket(scene, drafts)
    drafts = taken_as(scene, drafts, low, high)
    drafts = talks_on(scene, drafts, low, high)
    turn_talks(scene, drafts)
    come_ahead(scene, drafts)
    parts = [scene.amounts[i] for i, role in roles.items() if role.role == "ticket"]
    for name, hit in ticket_givers(scene, parts, low, high) if drafts and parts else ():
        if all(name.text != known.text for known in (*drafts[0].leads, *drafts[0].participants)):
            drafts[0].joined(name, "ticket.participant", hit.source, "who gave a part of it")
    if givers and drafts[0].company is not None and drafts[0].company.text in {n.text for n in givers}:
        drafts[0].company, drafts[0].pronoun = None, True  # who gives a part does not receive it
    for name in givers:
        if all(name.text != known.text for known in (*drafts[0].leads, *drafts[0].participants)):
            drafts[0].joined(name, "parts.participant", "", "who gave a part of the sum")
    not_its_own_investor(drafts)
    for one, follow in itertools.pairwise(drafts):
        if follow.verb is not None and follow.verb == one.verb and one.first < follow.first:
            linked = any(is_link(scene, t, "and") for t in range(one.after, follow.first))
            if linked and (one.rounds or one.noun) and follow.amount is not None and not follow.noun:
                follow.noun, follow.noun_gap = True, 2.0  # a $2m grant and a further $1m in equity
        news = one.verb_key == "raise" or bool(one.rounds) or one.noun
        if follow.verb_key == "gets" and news and _beside_news(one, follow):
            follow.noun, follow.noun_gap = True, 2.0  # Acme raises $5m, Bolt gets $3m
    rounds = scene.pack.words_of("cues", "round_noun")
    for draft in drafts:
        if draft.bare and draft.leads and not draft.noun:
            draft.noun = any(
                scene.text.words[t] in rounds
                for hit in cues
                if hit.meaning in ("cues.led_by", "cues.lead")
                for t in range(hit.first, hit.after)
            )  # the cue of leading holds the word for the round: kolo vedl
            draft.noun_gap = 0.0 if draft.noun else draft.noun_gap
        if draft.bare and draft.participants and not draft.noun and draft.verb is None:
            draft.noun = any(
                hit.meaning == "cues.join" and is_word(scene, hit.first, "enters") for hit in cues
            )
            draft.noun_gap = 0.0 if draft.noun else draft.noun_gap  # Acme: A entre au capital
            head = heads_line(scene, low, high) if draft.noun and draft.company is None else None
            if head is not None and all(head.text != name.text for name in draft.participants):
                draft.pronoun = False
                set_company(draft, head, "heading.company", "", "the name that opens the line before a colon")
        gaps = [
            distance(scene, draft.first, draft.after, noun)
            for noun in nouns
            if key_of(noun) == "round_noun"
            or noun.first == draft.after
            or _money_of(scene, draft, noun)
            or (0 <= draft.first - noun.after <= 1 and (draft.leads or draft.participants))
            or (draft.bare and (draft.leads or noun.first == draft.first or _object_of(draft, noun)))
        ]
        said = (
            draft.noun
            or draft.noun_gap <= 10
            or any(
                distance(scene, draft.first, draft.after, noun) <= 10
                for noun in nouns
                if key_of(noun) == "round_noun"
            )
        )
        draft.noun_gap = min([draft.noun_gap, *gaps])
        draft.noun = draft.noun or draft.noun_gap <= 10
        draft.mere = draft.noun and not said
        draft.cued = draft.cued or bool(draft.leads or draft.participants)
        draft.restated = list(scene.restated.get(draft.amount, [])) if draft.amount is not None else []
        draft.title = draft.first < scene.title_end
        draft.whole = draft.amount in wholes
    return drafts, refused


def _registered(scene: Scene, hit: Hit | None) -> bool:
    """Whether a sum is only the capital a register tells of: 注册资本增至1.4亿元."""
    return hit is not None and is_word(scene, hit.first, "newly")


def _beside_news(one: Draft, follow: Draft) -> bool:
    """Whether two facts with money and companies of their own stand in one row."""
    if one.company is None or follow.company is None or one.amount is None or follow.amount is None:
        return False
    return one.after <= follow.company.first < follow.first


def _in_aside(scene: Scene, hit: Hit, low: int) -> bool:
    """Whether a cue stands in a bracket that tells of the name before it, A (which has invested in B), or
    that names the column a line stands in: [Funding of the month] Acme …"""
    if scene.text.words[low] in "[【" and hit.first > low:
        close = closing(scene, low, min(len(scene.text.words), low + 20))
        if close is not None and hit.after <= close:
            return True
    if scene.pack.file.writing != "cased" or hit.meaning not in (
        "cues.invest",
        "cues.backs",
        "cues.invest_noun",
    ):
        return False
    for token in range(hit.first - 1, max(low, hit.first - 12), -1):
        if scene.text.words[token] == ")":
            return False
        if scene.text.words[token] == "(":
            return any(is_link(scene, t, "relative") for t in range(token + 1, hit.first))
    return False


def _from_before(scene: Scene, hit: Hit) -> bool:
    """Whether a source stands before a noun for investing, money at most between them, so that it is what is
    got: Aなどから出資, Aから10億円出資."""
    words, after = scene.text.words, hit.after
    if scene.pack.file.writing != "unspaced":
        return False
    if after < len(words) and scene.text.kinds[after] == GLYPH and not is_hiragana(words[after]):
        return False  # からの出資予定額
    at = hit.first - 1
    while at > 0 and (scene.covered[at] or is_link(scene, at, "possessive")):
        at -= 1
    cue = scene.cue_over.get(at)
    return cue is not None and key_of(cue) == "of_source"


def _noun_here(scene: Scene, hit: Hit) -> bool:
    """Whether a word that may be a verb is a noun for a company behind its article: la firma."""
    return (
        hit.after - hit.first == 1
        and hit.first > 0
        and is_word(scene, hit.first, "company", "investor", "title")
        and is_link(scene, hit.first - 1, "articles", "pronouns")
    )


def _object_of(draft: Draft, noun: Hit) -> bool:
    """Whether a word for an investment is what the verb gets: negotiates an investment."""
    return draft.verb is not None and draft.verb_key == "gets" and 0 <= noun.first - draft.verb.after <= 4


def _money_of(scene: Scene, draft: Draft, noun: Hit) -> bool:
    """Whether a small word alone stands between money and a word for an investment, and nothing tells what it
    goes into: gets $5m in investment, recebe 5 milhões de investimento."""
    between = range(draft.after, noun.first)
    into = scene.cue_at.get(noun.after)
    return (
        len(between) == 1
        and draft.verb_key == "gets"
        and is_word(scene, draft.after, "function")
        and (into is None or into.meaning not in ("cues.to", "cues.for"))
    )


def _is_noun(scene: Scene, hit: Hit) -> bool:
    """Whether an article makes a verb of raising a noun: A led the raise."""
    return (
        hit.meaning == "cues.raise"
        and hit.after - hit.first == 1
        and hit.first > 0
        and is_link(scene, hit.first - 1, "articles")
        and not is_word(scene, hit.first - 1, "sold_to")  # Portuguese a is "the" and "to": volta a captar
        and scene.pack.file.order == "svo"
        and scene.pack.file.writing == "cased"
    )


__all__ = ["INVEST", "RAISE", "VERBS", "Draft", "Proof", "Refused", "key_of", "namer", "read_sentence"]
