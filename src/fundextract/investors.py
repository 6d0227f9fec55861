"""Investor cues of a sentence → leads and participants of its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import asides, names_cased, names_stretch
from .anaphora import investor_told_before
from .behind_verb import possessed
from .beside_joined import beside_joined, beside_others, both_sides, was_joined
from .called_lead import called_lead, included_from
from .denied_roles import is_denied, stayed_out
from .fronted import less_subject
from .glued_roles import glued_sources
from .han_sources import finished_with, got_otherwise
from .investor_places import (
    around,
    behind_colon,
    joins_late,
    listing,
    name_at,
    only_says,
    partner_of,
    past_adverbs,
    past_joined,
    past_money,
    past_round,
    past_sum,
    with_leads,
)
from .investor_scope import (
    AFTER,
    agent_of_another,
    apposed,
    backing_counts,
    before_fact,
    clause_start,
    counts_backers,
    describes_investor,
    hangs,
    into_another,
    invested_in,
    leads_next,
    named_advisers,
    of_before,
    of_sum,
    one_alone,
    owner_of_cue,
    subject_of_join,
    takes_post,
    within_list,
)
from .investors_behind import subject_behind
from .lead_nouns import leads_investment
from .led_object import led_with
from .lexer import Scene
from .marked_investors import bare_sources, by_ending, marked, take_in
from .names import is_link, is_word
from .packs import Hit
from .shareholders import describes_company, of_company, of_portfolio, runs_company
from .source_scope import source_ok
from .sources import bracket_sources, drawn_in, lenders, small_sources
from .sources_ahead import in_relative
from .subjects_uncased import marked_leads
from .things import leads_else
from .topics import actors_behind, givers_by_to
from .verb_second_signs import told_aside
from .with_verbs import with_investing

if TYPE_CHECKING:
    from .drafts import Draft

BEFORE = frozenset({"lead", "join", "of_source", "lead_compound"})


def attach_investors(scene: Scene, low: int, high: int, cues: list[Hit], drafts: list[Draft]) -> None:
    """Reads the names at every lead, join and source cue into the fact the cue belongs to.

    Args:
        scene: the text.
        low, high: the sentence.
        cues: its cues.
        drafts: its facts; filled in place. Without any, nothing happens.
    """
    if not drafts:
        return
    finder = names_cased if scene.pack.file.writing == "cased" else names_stretch
    advisers = named_advisers(scene, cues, high, finder)
    if scene.pack.file.writing == "cased":
        by_ending(scene, drafts, low, high)
    role_cues = [
        hit for hit in cues if hit.layer == "cues" and hit.meaning[5:] in AFTER | BEFORE | {"raise_from"}
    ]
    told_by_case = bool(scene.pack.words_of("forms", "to_tail"))  # what is invested in
    loose = [draft for draft in drafts if told_by_case and draft.company is None]
    if (scene.pack.file.order == "v2" or told_by_case) and all(
        draft.verb_key not in ("invest", "backs") or draft in loose for draft in drafts
    ):
        role_cues += [
            hit._replace(meaning="cues.join")
            for hit in cues
            if hit.meaning == "cues.invest"
            and all(draft.verb is not hit or draft in loose for draft in drafts)
            and not into_another(scene, hit, high)
            and not told_aside(scene, hit, low)
        ]  # …, außerdem stieg A ein
    role_cues += [hit._replace(meaning="cues.join") for hit in cues if with_investing(scene, hit, low)]
    role_cues += [
        hit._replace(meaning="cues.joined_by") for hit in cues if subject_behind(scene, hit, low, high)
    ]
    if scene.pack.file.order == "sov":
        role_cues += [hit._replace(meaning="cues.join") for hit in cues if joins_late(scene, hit, drafts)]
        role_cues += givers_by_to(scene, low, high)
    role_cues += finished_with(scene, cues, high)
    role_cues += listing(scene, low, high, role_cues)
    role_cues = sorted(
        (hit for hit in role_cues if not is_denied(scene, hit, low)), key=lambda hit: hit.first
    )
    if scene.pack.file.order == "sov" and finder is names_stretch:
        bare_sources(scene, cues, drafts, low)
    floor = low
    for order, hit in enumerate(role_cues):
        key = hit.meaning[5:]
        draft = owner_of_cue(scene, hit, drafts)
        limit = role_cues[order + 1].first if order + 1 < len(role_cues) else high
        if key == "join" and order and counts_backers(scene, role_cues[order - 1], hit):
            continue  # also counts A as a backer
        if (key == "join" and takes_post(scene, hit, high)) or (
            key == "led_by" and finder is names_cased and apposed(scene, hit)
        ):
            continue
        if key in ("lead", "led_by") and leads_else(scene, hit, low, high):
            continue
        if key == "join" and finder is names_stretch and _joins_thing(scene, hit):
            continue
        if key == "led_by" and draft.amount is None and of_before(scene, hit):
            continue  # up from the worth in the previous round led by A
        if key in AFTER or key == "raise_from":
            if key == "from" and not source_ok(scene, hit, draft):
                continue
            if (
                key == "backed_by"
                and not in_relative(scene, hit, draft)
                and (
                    not backing_counts(scene, hit, draft)
                    or describes_company(scene, hit)
                    or describes_investor(scene, hit, role_cues[:order], draft)
                )
            ):
                continue
            if key == "raise_from":
                limit = min(limit, before_fact(scene, hit, high))
                taken = scene.cue_at.get(limit)
                if taken is not None and taken.meaning[5:] in ("lead", "join") and limit > hit.after:
                    continue  # 获 A 领投: the names are the lead's
            begin = past_adverbs(scene, hit.after, high) if finder is names_cased else hit.after
            if key == "led_by":
                begin = past_money(scene, past_round(scene, past_sum(scene, begin, high), high), high)
            if key in ("led_by", "joined_by"):
                begin += begin + 1 < high and scene.text.words[begin] in "-:" and scene.text.spaced[begin + 1]
            names, end = marked_leads(scene, hit, floor) or finder.names_after(
                scene, begin, high if key in AFTER else limit
            )
            if key == "raise_from" and got_otherwise(scene, hit, names):
                continue
            if finder is names_cased:
                names = less_subject(scene, names, hit, low)
            if key == "joined_by" and (
                leads_next(scene, hit, names, end, high)
                or stayed_out(scene, end, high)
                or of_company(scene, hit, draft, low)
                or of_portfolio(scene, hit, low)
            ):
                continue  # New investor A led the round
            if key == "joined_by" and names and partner_of(scene, names[0], hit):
                continue
            if key == "led_by" and names and runs_company(scene, hit, draft, low, names[0].first):
                continue
            if (
                key == "joined_by"
                and not names
                and finder is names_cased
                and is_link(scene, hit.first - 1, "and")
                and not scene.covered[hit.after - 1]
            ):
                names = finder.names_before(scene, hit.first - 1, floor)  # A and existing owners took part
            if (key == "led_by" and not names) or (names and was_joined(scene, hit)):
                names = [*finder.names_before(scene, hit.first, floor), *names]  # A was joined by B
            floor = max(floor, end) if names and not within_list(scene, hit) else floor
            if key == "led_by" and names and finder is names_cased:
                take_in(
                    scene,
                    draft,
                    [part for name in with_leads(scene, end, limit) for part in asides.both(scene, name)],
                    "participant",
                    hit,
                )
        elif key == "lead_compound":
            name = names_cased.name_before_hyphen(scene, hit.first - 1, low)
            names = [name] if name is not None else []
        else:
            begin = max(floor, clause_start(scene, hit, drafts, low))
            if key == "of_source" and any(
                scene.text.words[token] in "…!?。" for token in range(hit.after, draft.first)
            ):
                continue
            names = finder.names_before(scene, hit.first, begin)
            if names and finder is names_cased and only_says(scene, names[-1].end, hit.first):
                continue
            if not names and key != "of_source" and scene.pack.file.writing == "uncased":
                names = marked(scene, begin, hit.first)
            if not names and key in ("lead", "join") and order and finder is names_cased:
                names = beside_others(scene, role_cues[order - 1], hit, low, floor)
            floor = max(floor, hit.after)
            if (
                not names
                and key != "of_source"
                and scene.pack.file.order == "sov"
                and finder is names_stretch
                and hit.first >= draft.after
            ):
                names = names_stretch.topic(scene, low, draft.first)
            if (
                not names
                and key != "of_source"
                and scene.pack.file.order == "sov"
                and finder is names_stretch
            ):
                names = [name for name in (names_stretch.described(scene, hit.after, high),) if name]
                if not names and key == "lead" and is_word(scene, hit.after - 2, "investor"):
                    names = actors_behind(scene, hit.after, high)  # 리드 투자자로 A가
            if scene.pack.file.order == "v2":
                names = around(scene, hit, names, draft, low, high)
            if (
                (not names or hangs(scene, names[0], begin))
                and scene.pack.file.writing == "cased"
                and name_at(scene, past_joined(scene, hit.after, high), high)
            ):
                listed = past_adverbs(scene, past_joined(scene, hit.after, high), high)
                listed = behind_colon(scene, listed, high)
                names, end = names_cased.names_after(scene, listed, high)
                floor = max(floor, end)
            elif key == "join" and both_sides(scene, names, hit, low, high):
                more, end = names_cased.names_after(scene, past_adverbs(scene, hit.after, high), high)
                names, floor = [*names, *more], max(floor, end)
            if not names and key == "lead" and scene.pack.file.writing == "uncased":
                names, end = finder.names_after(scene, hit.after, high)
                floor = max(floor, end)
            if not names and key in ("lead", "join"):
                taken_up = investor_told_before(scene, hit.first)
                names = [taken_up] if taken_up is not None else []
        names = [name for name in (*names, *beside_joined(scene, hit, high)) if name.text not in advisers]
        if key == "from" and names and agent_of_another(scene, names[-1].end, high):
            continue  # der von der Suchmaschine Alpha gegründet wurde
        if key == "from":
            names = [name for name in names if not of_sum(scene, name)]
        if finder is names_cased:
            names = [name for name in names if not possessed(scene, name)]
            names = [part for name in names for part in asides.both(scene, name)]
            names = [asides.firm_of(scene, name, key in ("lead", "led_by")) for name in names]
        role = "lead" if key in ("lead", "led_by", "lead_compound") else "participant"
        if key == "lead" and (
            (names and invested_in(draft, names)) or leads_investment(scene, hit, draft.verb)
        ):
            names = list(draft.participants)  # A enters B after leading its Series E
        if role == "lead" and key == "led_by" and len(names) > 1 and one_alone(scene, hit, names):
            take_in(scene, draft, names[1:], "participant", hit)
            names = names[:1]
        mine = [name for name in names if role == "participant" and called_lead(scene, name)]
        cut = min(subject_of_join(scene, names, high), included_from(scene, names))
        rest = names[cut:] if key == "led_by" else []
        take_in(scene, draft, mine, "lead", hit)
        take_in(scene, draft, [name for name in names if name not in rest and name not in mine], role, hit)
        take_in(scene, draft, [*rest, *(led_with(scene, hit, high) if names else [])], "participant", hit)
    for draft, names in glued_sources(scene, drafts, high):
        source = f"{scene.pack.code}.yaml forms.glued_before"
        take_in(
            scene,
            draft,
            names,
            "participant",
            Hit(names[0].first, names[0].after, "cues", "cues.from", "", source),
        )
    for draft, names in [*bracket_sources(scene, drafts, finder), *lenders(scene, drafts)]:
        take_in(
            scene,
            draft,
            names,
            "participant",
            Hit(names[0].first - 1, names[0].first, "cues", "cues.from", "", ""),
        )
    for draft, names, hit in [*small_sources(scene, low, high, drafts), *drawn_in(scene, drafts)]:
        names = [name for name in names if name.text not in advisers]
        names = [asides.firm_of(scene, part) for name in names for part in asides.both(scene, name)]
        take_in(scene, draft, names, "participant", hit)


def _joins_thing(scene: Scene, hit: Hit) -> bool:
    """Whether a "to" right before a verb of joining follows neither a round nor a word of financing: 유니콘
    대열에 합류했다."""
    cue = scene.cue_over.get(hit.first - 1)
    if scene.pack.file.order != "sov" or cue is None or cue.meaning != "cues.to" or cue.after != hit.first:
        return False
    noun = cue.first - 1
    return not (
        noun in scene.cue_over
        or scene.covered[noun]
        or is_word(scene, noun, "investor", "function")  # 이번에도 참여했다
        or _in_round(scene, noun)
    )


def _in_round(scene: Scene, token: int) -> bool:
    return any(found.first <= token < found.after for found in scene.rounds_in(token - 8, token + 1))
