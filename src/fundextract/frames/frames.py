"""Facts, anchors and roles → drafts of events, one sentence at a time; the words are the pack's, the
combination is here.

A fact is money with the round words beside it, or a round label alone. Each fact looks for the verb that
governs it, the verb (or a possessive, or "for") for the company, and every investor cue of the sentence
joins the nearest fact. A sentence without a fact can still tell who invested in whom, or add investors to
the round told of before.
"""

from __future__ import annotations

from ..clauses.behind_verb import ticket_givers
from ..clauses.clauses import joined_over, less_paired, not_its_own_investor, pair_subjects, takes_part
from ..clauses.drafts import INVEST, RAISE, REASONS, VERBS, Draft, Proof, Refused, key_of
from ..clauses.holding_asides import in_holding_aside
from ..clauses.lending import lend
from ..companies.companies import name_companies
from ..facts.fact_worth import give_valuations
from ..facts.facts import facts_of, same_fact
from ..facts.governing import govern
from ..facts.measured import give_measured
from ..facts.roles import Role
from ..investors.beside_joined import less_joined_company
from ..investors.investors import attach_investors
from ..lexer.lexer import Scene
from ..names.names import Name, closing, is_link, is_word
from ..names.strategy import namer
from ..packs import Hit
from .ahead import come_ahead
from .arrivals import arrive
from .bare_facts import bare_drafts
from .bracketed_sov import read_bracket
from .datives import give_in_dative
from .each_of import share_out
from .fronted_company import front_companies
from .given_each import pair_receivers
from .han_companies import name_by_round
from .handed_to import handed_to
from .headed_rows import head_rows
from .joined_round import give_joined
from .noun_signs import give_nouns, share_nouns
from .opening import given_money
from .rows import share_row
from .sentence_roles import sums_of
from .sentence_verbs import verbs_and_nouns
from .signed_in import sign_into
from .taken_as import taken_as
from .talks import turn_into, turn_talks
from .talks_on import talks_on
from .told_last import told_last


def read_sentence(scene: Scene, low: int, high: int) -> tuple[list[Draft], list[Refused]]:
    """The drafts of one sentence and the money it mentions for other reasons."""
    cues = [
        hit
        for hit in scene.cues_in(low, high)
        if not (_in_aside(scene, hit, low) or in_holding_aside(scene, hit, low, high))
    ]
    roles, wholes, givers = sums_of(scene, cues, low, high)
    refused = [
        Refused(REASONS.get(r.role, r.role), i, "role." + r.role, r.hit.source if r.hit else "")
        for i, r in roles.items()
        if r.role not in ("amount", "valuation")
    ]
    drafts = facts_of(scene, low, high, roles)
    verbs, nouns = verbs_and_nouns(scene, cues, low, high)
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
    give_joined(scene, low, high, drafts)
    head_rows(scene, low, high, drafts)
    lend(scene, drafts)
    arrive(scene, drafts)
    give_in_dative(scene, drafts)
    told_last(scene, drafts)
    name_by_round(scene, low, high, drafts)
    share_row(scene, low, drafts)
    pair_subjects(scene, low, drafts)
    share_out(scene, low, drafts)
    pair_receivers(scene, low, drafts)
    _less_participants(scene, drafts)
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
    handed_to(scene, drafts, low, high)
    given_money(scene, drafts)
    read_bracket(scene, drafts)
    drafts = taken_as(scene, drafts, low, high)
    drafts = talks_on(scene, drafts, low, high)
    turn_talks(scene, drafts)
    turn_into(scene, drafts)
    sign_into(scene, drafts)
    come_ahead(scene, drafts)
    _give_parts(scene, drafts, roles, givers, low, high)
    less_paired(drafts)
    not_its_own_investor(drafts)
    share_nouns(scene, drafts)
    give_measured(scene, roles, drafts)
    for draft in drafts:
        give_nouns(scene, draft, cues, nouns, low, high)
        draft.cued = draft.cued or bool(draft.leads or draft.participants)
        draft.restated = list(scene.restated.get(draft.amount, [])) if draft.amount is not None else []
        draft.title = draft.first < scene.title_end
        draft.whole = draft.amount in wholes
    return drafts, refused


def _less_participants(scene: Scene, drafts: list[Draft]) -> None:
    """Takes the company from drafts whose company takes part: it does not receive."""
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return
    for draft in drafts:
        if draft.company is None or draft.owned or draft.verb_key in INVEST:
            continue
        if takes_part(scene, draft.company, draft.first):
            draft.company, draft.pronoun = None, True


def _give_parts(
    scene: Scene, drafts: list[Draft], roles: dict[int, Role], givers: list[Name], low: int, high: int
) -> None:
    """Gives the first draft those who gave parts of its sum; none of them receives it."""
    parts = [scene.amounts[i] for i, role in roles.items() if role.role == "ticket"]
    for name, hit in ticket_givers(scene, parts, low, high) if drafts and parts else ():
        _join(drafts[0], name, "ticket.participant", hit.source, "who gave a part of it")
    if givers and drafts[0].company is not None and drafts[0].company.text in {n.text for n in givers}:
        drafts[0].company, drafts[0].pronoun = None, True
    for name in givers:
        _join(drafts[0], name, "parts.participant", "", "who gave a part of the sum")


def _join(draft: Draft, name: Name, rule: str, source: str, because: str) -> None:
    """Adds a participant that the draft does not have yet."""
    if all(name.text != known.text for known in (*draft.leads, *draft.participants)):
        draft.joined(name, rule, source, because)


def _registered(scene: Scene, hit: Hit | None) -> bool:
    """Whether a sum is only the capital a register tells of: 注册资本增至1.4亿元."""
    return hit is not None and is_word(scene, hit.first, "newly")


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


__all__ = ["INVEST", "RAISE", "VERBS", "Draft", "Proof", "Refused", "key_of", "namer", "read_sentence"]
