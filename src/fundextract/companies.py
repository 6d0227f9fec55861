"""Who receives the money of each fact."""

from __future__ import annotations

import itertools

from . import asides, han_next, han_sources, names_cased, names_stretch, stretch_runs, verb_second
from .brought_to import names_round
from .case_roles import by_case, one_of_givers
from .clauses import takes_part
from .company_signs import (
    behind_source,
    for_another,
    into_something,
    is_led,
    joins_in,
    leads_late,
    of_same_round,
    owned_by_pronoun,
    part_told,
    rounds_join,
    take_maker,
    takes_stake,
    tells_finance,
)
from .drafts import INVEST, RAISE, Draft, key_of, namer, set_company
from .flows_to import fronted
from .invested import read_investment
from .invested_sov import given_to, read_noun
from .launched import launched
from .lexer import Scene
from .line_heads import before_colon, before_comma
from .names import is_link, is_word
from .owners import for_company, gives_it, named_stake, noun_owner, owner_of, stake_follows, stake_of
from .packs import Hit
from .raised import raised
from .receivers import handed_on
from .whose_money import whose_money


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
        _company(
            scene,
            draft,
            edge,
            edge if told and edge < draft.first else low,  # no subject of its own: the fact before has it
            high,
            verbs,
            drafts[order + 1].first if order + 1 < len(drafts) else high,
        )
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
        lender = draft.company if draft.verb_key == "gets" and draft.amount is not None else None
        target = handed_on(scene, draft, lender, high) if lender is not None and not draft.owned else None
        if lender is not None and target is not None:
            set_company(draft, target, "for.company", "", "who is given the money of the subject")
            draft.joined(lender, "gives.participant", "", "the subject that gives the money")
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
            if later is not None and not any(
                is_link(scene, token, "pronouns") for token in range(low, draft.first)
            ):
                draft.pronoun = False
                set_company(
                    draft, later, "later.subject", "", "the subject of the clause behind the opening phrase"
                )
                draft.owned = any(found.after - found.first > 2 for found in draft.rounds) or any(
                    hit.layer == "cues" and key_of(hit) in ("round_noun", "invest_noun")
                    for hit in scene.cues_in(low, draft.after)
                )  # a label of three words holds its noun: ronda de serie F
                draft.noun = draft.noun or draft.owned


def _company(
    scene: Scene, draft: Draft, edge: int, low: int, high: int, verbs: list[Hit], follow: int
) -> None:
    finder = namer(scene)
    key = draft.verb_key
    before = scene.sentence_of(max(0, scene.sentence_of(max(0, low - 1))[0] - 1))[0]
    beside = (
        asides.before_bracket(scene, draft.first, draft.after, low)
        if finder is names_cased
        and draft.amount is not None
        and (draft.rounds or tells_finance(scene, before, high))
        else None
    )
    if beside is None and draft.amount is not None and finder is names_stretch:
        beside = han_sources.before_bracket(scene, draft.first, draft.after, low)
    beside = beside or (
        (before_colon(scene, draft.first, low) or before_comma(scene, draft.first, low))
        if finder is names_cased and draft.amount is not None and draft.verb is None
        else None
    )
    beside = beside or (
        asides.gapped(scene, draft.first, edge)
        if finder is names_cased
        and draft.amount is not None
        and edge > low
        and (key in RAISE or (draft.verb is None and tells_finance(scene, low, high)))
        else None
    )
    beside = beside or (
        asides.before_with(scene, draft.first, low)
        if finder is names_cased
        and draft.amount is not None
        and not any(
            hit.meaning == "cues.invest" or (hit.meaning == "cues.join" and not rounds_join(scene, hit))
            for hit in scene.cues_in(low, high)
        )
        and (draft.rounds or tells_finance(scene, before, high))
        else None
    )
    beside = beside or (
        names_stretch.before_bracket(scene, draft.first, draft.after, low)
        if finder is names_stretch
        and scene.pack.file.order == "sov"
        and draft.amount is not None
        and tells_finance(scene, before, high)
        else None
    )
    if beside is not None:
        draft.owned, draft.verb = True, None if edge > low or finder is names_stretch else draft.verb
        set_company(draft, beside, "bracket.company", "", "the name right before the bracket or colon")
        return
    if key not in (*RAISE, *INVEST) and (
        read_noun(scene, draft, low, finder) or given_to(scene, draft, low, finder)
    ):
        return
    ahead = draft.verb is not None and draft.verb.first >= draft.after
    if finder is names_cased and (key in ("", "gets") or ahead) and launched(scene, draft, low):
        return
    owned = owner_of(scene, draft, edge) if not (draft.bare and draft.verb is None) else None
    if key not in INVEST:
        whose_money(scene, draft, follow)
        stake = for_company(scene, draft, follow, finder) or named_stake(scene, draft, follow)
        if stake is not None and key_of(stake[1]) in ("to", "invest_noun"):
            draft.owned = True
            set_company(draft, stake[0], "invest_noun.company", stake[1].source, "the name invested in")
            if owned is not None:
                for name in finder.names_before(scene, owned.after, edge) or [owned]:
                    draft.joined(
                        name, "invest_noun.participant", stake[1].source, "the owner of the investment"
                    )
            elif finder is names_cased and key != "raise":
                take_maker(scene, draft, stake, edge)
            return
    if (
        owned is None
        and key not in INVEST
        and (key not in RAISE or draft.bare or (key == "gets" and takes_stake(scene, draft)))
        and stake_of(scene, draft, low, finder)
    ):
        return
    if owned is not None and key not in INVEST and stake_follows(scene, draft, follow):
        draft.joined(owned, "invest_noun.participant", "", "the owner of the investment")
        return
    if (
        owned is None
        and key == "gets"
        and finder is names_cased
        and stake_follows(scene, draft, high)
        and into_something(scene, draft.after, high)
        and draft.verb is not None
        and draft.verb.first < draft.first
    ):
        draft.sector = True
        return  # discloses a $4bn stake in a chipmaker
    if owned is None and finder is names_cased and is_led(scene, draft, low, verbs):
        target = for_company(scene, draft, follow, finder)
        told = (
            names_round(scene, draft.after, follow) if target is None and draft.amount is not None else None
        )
        name = finder.object_after(scene, told.first, told.after) if told is not None else None
        target = (name, told) if name is not None and told is not None else target
        draft.verb, draft.reach, draft.pronoun = None, 99.0, target is None
        if target is not None:
            set_company(draft, target[0], "for.company", target[1].source, "the name the round is for")
        return
    if owned is not None and gives_it(scene, draft, owned, low):
        draft.joined(owned, "owner.participant", "", "the owner of the investment got")
        owned = None
    if owned is not None:
        draft.owned = True
        set_company(draft, owned, "owner.company", "", "the owner of the round")
        if key not in INVEST:
            return
    if key in INVEST and draft.verb is not None:
        read_investment(scene, draft, low, high, finder)
        return
    if key == "raised_by" and draft.verb is not None:
        name = None
        if draft.verb.after <= draft.first and scene.pack.words_of("forms", "word_end"):
            name = fronted(scene, draft.verb, low)  # Do startupu Alfa míří 20 milionů
        name = name or finder.object_after(scene, draft.verb.after, high)
        if name is not None:
            set_company(draft, name, "raised_by.company", draft.verb.source, "the name beside the verb")
            return
        end = min(high, draft.verb.after + 4)
        if finder is names_cased and any(is_word(scene, t, "sector") for t in range(draft.verb.after, end)):
            draft.sector = True  # the sums raised this week by startups
            return
    target = for_company(scene, draft, follow, finder) or noun_owner(scene, draft, edge, finder)
    if target is not None and (draft.verb is None or draft.verb.first > draft.first or key not in RAISE):
        set_company(draft, target[0], "for.company", target[1].source, "the name the money is for")
        return
    if key in RAISE and draft.verb is not None:
        raised(scene, draft, edge, low, verbs, finder)
        if target is not None and draft.company is not None and for_another(scene, draft.company):
            set_company(draft, target[0], "for.company", target[1].source, "the name the money is for")
            return  # Ex-Alpha-Chef Jo Roe sammelt 5 Millionen für sein Start-up Beta
        if draft.company is None and finder is names_stretch and scene.pack.file.order == "svo":
            head = names_stretch.head_of(scene, draft.after, high)
            if head is not None:
                set_company(draft, head, "head.company", "", "the name that what stands before it describes")
            elif not (
                draft.sector or any(is_link(scene, t, "pronouns") for t in range(low, draft.verb.first))
            ) and (draft.verb.first <= low + 2 or not stretch_runs.runs(scene, low, draft.verb.first)):
                head = han_next.next_clause(scene, draft.after, high)
                if head is not None:
                    set_company(draft, head, "head.company", "", "the name that opens the next clause")
        if (
            draft.company is not None
            or draft.given
            or (
                draft.pronoun
                and (target is None or finder.subject(scene, draft.verb.first, low)[1] == "pronoun")
            )
        ):
            return
        draft.pronoun = False
    if target is not None:
        set_company(draft, target[0], "for.company", target[1].source, "the name the money is for")
        return
    if finder is names_cased and owned is None and owned_by_pronoun(scene, draft, edge):
        draft.pronoun = True  # The company's $2m round drew in A and B
        return
    cased, givers = by_case(scene, draft, edge, follow)
    if cased is not None:
        draft.owned = True
        set_company(draft, cased, "case.company", "", "the name whose ending says where the money goes")
        for giver in givers:
            draft.joined(giver, "case.participant", "", "the name whose ending says where it comes from")
        return
    if draft.company is None and not (draft.bare and draft.verb is None and owned is not None):
        begin = edge if edge < draft.first else low
        if any(is_link(scene, token, "pronouns") for token in range(begin, draft.first)):
            draft.pronoun = True
            return
        name, because = finder.subject(scene, draft.first, begin)
        if name is None and not because and scene.pack.file.order == "v2" and draft.verb is None:
            name, because = verb_second.behind_means(scene, draft.first, draft.after, low, high)
        if name is None and finder is names_stretch and scene.pack.file.order == "svo":
            name, because = (
                names_stretch.head_of(scene, draft.after, high),
                "the name that what stands before it describes",
            )
        clause = (
            3
            if name is not None and any(is_link(scene, c, "relative") for c in (name.end, name.end + 1))
            else 1
        )
        if name is not None and any(
            c in scene.cue_at and key_of(scene.cue_at[c]) in ("lead", "join")
            for c in range(name.end, name.end + clause + 1)
        ):
            draft.pronoun = True  # who leads is not who receives
            return
        late = draft.amount is None or scene.pack.file.order == "v2"
        if name is not None and late and leads_late(scene, name, draft, high):
            draft.pronoun = True  # Alpha hat die Series B angeführt
            return
        if name is not None and draft.amount is None and joins_in(scene, name.end, draft.first):
            draft.pronoun = True  # nor who takes part: A, its first backer, and B also joined the Series C
            return
        if name is not None and behind_source(scene, name):
            draft.pronoun = True
            return
        if name is not None and one_of_givers(scene, draft, name, high):
            draft.pronoun = True
            draft.joined(name, "case.participant", "", "who is said to be one of those that invest")
            return
        if (
            name is not None
            and scene.pack.file.order == "sov"
            and finder is names_stretch
            and takes_part(scene, name, draft.first)
        ):
            draft.pronoun = True  # A·B가 신규 투자자로 참여하고, 시드 1억 달러에 이은
            return
        if because == "sector":
            draft.sector = True
        if (
            name is not None
            and draft.verb is None
            and finder is names_cased
            and stake_follows(scene, draft, high)
            and into_something(scene, draft.after, high)
        ):
            return  # plans a $10bn investment in energy
        if name is not None:
            set_company(draft, name, "beside.company", "", because)
        elif because == "pronoun":
            draft.pronoun = True
