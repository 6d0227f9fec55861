"""Who receives the money of each fact."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from ..clauses import asides
from ..clauses.drafts import INVEST, RAISE, Draft, set_company
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import is_link
from ..names.strategy import namer
from ..packs import Hit
from .company_signs import of_same_round, part_told
from .company_verbs import beside, invested, raised_by, raising
from .company_ways import (
    beside_mark,
    led_round,
    noun_or_launch,
    owner,
    pronouns_or_cases,
    stake,
    target_first,
    target_last,
)
from .company_where import Where
from .later_kind import later_kind, opening_tells
from .money_owner import money_owner
from .receivers import handed_on
from .receivers_sov import lenders_of
from .shares_taken import takes_up_shares
from .staff_starts import staff_starts

# the first way that settles it says who the company is; the order is what each takes for granted
WAYS: tuple[Callable[[Where], bool], ...] = (
    takes_up_shares,
    beside_mark,
    money_owner,
    noun_or_launch,
    stake,
    led_round,
    owner,
    invested,
    raised_by,
    staff_starts,
    target_first,
    raising,
    target_last,
    pronouns_or_cases,
    beside,
)


def name_companies(scene: Scene, low: int, high: int, drafts: list[Draft], verbs: list[Hit]) -> None:
    """Who receives the money of each fact."""
    edge = low
    han = scene.pack.file.writing == "unspaced" and scene.pack.file.order == "svo"
    for order, draft in enumerate(drafts):
        owner = drafts[order - 1].company if order > 0 else None
        told = owner is not None and draft.verb_key not in INVEST
        if told and owner is not None and of_same_round(scene, drafts[order - 1], draft):
            set_company(draft, owner, "same.subject", "", "the company of the label before it")
            edge = max(draft.after, edge)
            continue
        told = told and han
        where = Where(
            scene,
            draft,
            edge,
            edge if told and edge < draft.first else low,  # no subject of its own: the fact before has it
            high,
            verbs,
            drafts[order + 1].first if order + 1 < len(drafts) else high,
        )
        any(way(where) for way in WAYS)
        if draft.company is None and (told or not draft.pronoun) and order > 0 and not draft.bare:
            before = drafts[order - 1]
            draft.pronoun = False
            if before.company is not None and draft.verb_key not in INVEST:
                draft.company = before.company
                draft.add(
                    "company",
                    before.company.first,
                    before.company.after,
                    "same.subject",
                    "",
                    "the company of the fact before it",
                )
        if order > 0 and draft.owned and draft.company is not None and draft.amount is not None:
            before = drafts[order - 1]
            if before.company is not None and before.verb_key in RAISE:
                draft.noun_gap = min(draft.noun_gap, 5.0)  # the $7m raised by A, B's $3m
        edge = max(
            draft.after, draft.verb.after if draft.verb is not None and draft.verb.first < draft.first else 0
        )
    if drafts and drafts[0].company is None and not drafts[0].sector and namer(scene) is names_cased:
        head = asides.heads_line(scene, low, high)
        if head is not None and drafts[0].verb_key not in INVEST and drafts[0].first > head.end:
            drafts[0].pronoun = False
            set_company(drafts[0], head, "heading.company", "", "the name that opens the line before a colon")
    for draft in drafts:
        key = draft.verb_key
        hands = key == "gets" or (key == "raise" and scene.pack.file.order == "sov")
        lender = draft.company if hands and draft.amount is not None else None
        target = handed_on(scene, draft, lender, high) if lender is not None and not draft.owned else None
        if lender is not None and target is not None:
            set_company(draft, target, "for.company", "", "who is given the money of the subject")
            for giver in lenders_of(scene, lender, low):
                draft.joined(giver, "gives.participant", "", "the subject that gives the money")
    for draft, follow in itertools.pairwise(drafts):
        if (
            draft.company is None
            and not draft.bare
            and (draft.verb_key in RAISE or (draft.verb is None and not draft.pronoun))
            and follow.verb_key in RAISE
            and follow.company is not None
            and follow.company.first > draft.first
        ):
            name = follow.company  # "After raising $3 million last year, Toolbox has closed …"
            set_company(draft, name, "same.subject", "", "the company of the fact after it")
    for draft in drafts[:1]:
        if (
            draft.company is None
            and not (
                draft.bare
                and (draft.after <= draft.first or (draft.verb is not None and draft.verb.first > low + 1))
            )
            and not draft.sector
            and draft.verb_key not in INVEST
            and namer(scene) is names_cased
            and not part_told(scene, low, draft.first)
        ):
            later = asides.later_subject(scene, draft.first, draft.after, low, high)
            ours = any(is_link(scene, token, "pronouns") for token in range(low, draft.first))
            if later is not None and not ours:
                draft.pronoun = False
                set_company(
                    draft, later, "later.subject", "", "the subject of the clause behind the opening phrase"
                )
                draft.owned = opening_tells(scene, draft, low)
                draft.noun = draft.noun or draft.owned
            elif later is None and not ours and later_kind(scene, draft, low, high):
                draft.pronoun = draft.owned = draft.noun = True
