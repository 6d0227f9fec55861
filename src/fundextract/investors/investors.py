"""Investor cues of a sentence → leads and participants of its facts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..clauses import asides
from ..clauses.behind_verb import possessed
from ..clauses.whose_people import less_employers
from ..companies.glued_roles import glued_sources
from ..facts.things import leads_else
from ..lexer.lexer import Scene
from ..names import names_cased, names_stretch
from ..names.lead_nouns import leads_investment
from ..names.names import Name, is_link, is_word
from ..packs import Hit
from .advisers import named_advisers
from .beside_joined import beside_joined
from .borrowed_of import borrowed_of
from .called_lead import all_lead, called_lead, included_from
from .denied_roles import heads_fund
from .investor_places import with_leads
from .investor_scope import (
    agent_of_another,
    apposed,
    counts_backers,
    invested_in,
    of_before,
    of_sum,
    one_alone,
    subject_of_join,
    takes_post,
)
from .led_object import led_with
from .marked_investors import bare_sources, by_ending, take_in
from .opening_roles import of_subject
from .role_cues import Cue, cue_at, role_cues
from .role_names import names_of
from .signed import signed_together
from .sources import bracket_sources, drawn_in, lenders, small_sources
from .together import joined_givers

if TYPE_CHECKING:
    from ..clauses.drafts import Draft


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
    if finder is names_cased:
        by_ending(scene, drafts, low, high)
        signed_together(scene, drafts, low)
    told = role_cues(scene, low, high, cues, drafts)
    if scene.pack.file.order == "sov" and finder is names_stretch:
        bare_sources(scene, cues, drafts, low)
    floor = low
    for order in range(len(told)):
        cue = cue_at(scene, low, high, drafts, told, order, floor)
        if not _tells_else(cue):
            _attach(cue, advisers)
        floor = cue.floor
    _loose_sources(scene, low, high, drafts, advisers)
    for draft, names, hit in joined_givers(scene, drafts):
        take_in(scene, draft, names, "participant", hit)


def _tells_else(cue: Cue) -> bool:
    """Whether a cue of leading or joining tells of something else than of giving money."""
    scene, hit, key = cue.scene, cue.hit, cue.key
    if of_subject(cue):
        return True
    if key == "join":
        counted = cue.order and counts_backers(scene, cue.cues[cue.order - 1], hit)
        if counted or takes_post(scene, hit, cue.high):
            return True  # also counts A as a backer
        return not cue.cased and _joins_thing(scene, hit)
    if key == "led_by" and cue.cased and (apposed(scene, hit) or heads_fund(scene, hit)):
        return True
    if key in ("lead", "led_by") and leads_else(scene, hit, cue.low, cue.high):
        return True
    if key == "joined_by" and cue.cased and _told_inside(cue):
        return True
    # up from the worth in the previous round led by A
    return key == "led_by" and cue.draft.amount is None and of_before(scene, hit)


def _told_inside(cue: Cue) -> bool:
    """Whether a list of backers only opens the clause that tells of a round of one of them: its backers
    include A, which led its $8m Series A in 2018, and B."""
    scene, hit, draft = cue.scene, cue.hit, cue.draft
    if scene.pack.file.order != "svo" or draft.amount is None or draft.first <= hit.after:
        return False
    if not any(is_word(scene, token, "investor") for token in range(hit.first, hit.after)):
        return False
    words = scene.text.words
    return any(
        words[token - 1] == "," and is_link(scene, token, "relative")
        for token in range(hit.after + 1, draft.first)
    )


def _last_alone(cue: Cue, names: list[Name]) -> bool:
    """Whether a relative clause tells of the last of several backers alone: its backers include A and B,
    which led its Series A."""
    scene, end = cue.scene, names[-1].end
    if scene.pack.file.order != "svo" or scene.text.words[end : end + 1] != [","]:
        return False
    before = cue.cues[: cue.order]
    listed = any(hit.meaning == "cues.joined_by" and hit.after <= names[0].first for hit in before)
    return listed and is_link(scene, end + 1, "relative") and cue.hit.first - end <= 4


def _attach(cue: Cue, advisers: Iterable[str]) -> None:
    """The names of one cue, each in the part it is told in."""
    scene, hit, key, draft, high = cue.scene, cue.hit, cue.key, cue.draft, cue.high
    told = names_of(cue)
    if told is None:
        return
    names, end = told
    names = less_employers(scene, names)
    if key in ("led_by", "from") and names and cue.cased:
        besides = with_leads(scene, end, cue.limit)
        listed = len(besides) > 1 and scene.text.words[end] == ","  # from A, with B and C
        besides = besides if key == "led_by" or listed else []
        more = [part for name in besides for part in asides.both(scene, name)]
        take_in(scene, draft, more, "participant", hit)
    if key == "joined_by" and names and cue.cased and _ranks(cue, names[-1].end):
        return  # $9m for A, followed by B with $5m
    names = [name for name in (*names, *beside_joined(scene, hit, high)) if name.text not in advisers]
    if key == "from":
        if names and agent_of_another(scene, names[-1].end, high):
            return  # der von der Suchmaschine Alpha gegründet wurde
        names = [name for name in names if not of_sum(scene, name)]
    if cue.cased:
        names = [name for name in names if not possessed(scene, name)]
        names = [part for name in names for part in asides.both(scene, name)]
        names = [asides.firm_of(scene, name, key in ("lead", "led_by")) for name in names]
    if key == "lead" and ((names and invested_in(draft, names)) or leads_investment(scene, hit, draft.verb)):
        names = list(draft.participants)  # A enters B after leading its Series E
    if key in ("lead", "join") and len(names) > 1 and _last_alone(cue, names):
        names = names[-1:]
    if key == "led_by" and len(names) > 1 and one_alone(scene, hit, names):
        take_in(scene, draft, names[1:], "participant", hit)
        names = names[:1]
    _give_parts(cue, names)


def _ranks(cue: Cue, end: int) -> bool:
    """Whether "with" and money of its own stand right behind a name where nobody leads and no company is told
    of, so that a list ranks sums: $9m for startups in A, followed by B with $5m."""
    scene = cue.scene
    if scene.pack.file.order != "svo" or cue.draft.company is not None or end + 1 >= cue.high:
        return False
    if any(hit.meaning in ("cues.lead", "cues.led_by") for hit in cue.cues):
        return False
    return scene.text.words[end] in scene.pack.words_of("cues", "with") and end + 1 in scene.money_at


def _give_parts(cue: Cue, names: list[Name]) -> None:
    """Who of a cue's names leads and who takes part."""
    scene, hit, draft = cue.scene, cue.hit, cue.draft
    mine = [] if cue.leads else [name for name in names if called_lead(scene, name)]
    mine = names if mine and all_lead(scene, names) else mine
    cut = min(subject_of_join(scene, names, cue.high), included_from(scene, names))
    behind = cue.key == "lead" and bool(names) and names[0].first > hit.first
    rest = names[cut:] if cue.key == "led_by" or behind else []
    take_in(scene, draft, mine, "lead", hit)
    role = "lead" if cue.leads else "participant"
    take_in(scene, draft, [name for name in names if name not in rest and name not in mine], role, hit)
    take_in(scene, draft, [*rest, *(led_with(scene, hit, cue.high) if names else [])], "participant", hit)


def _loose_sources(scene: Scene, low: int, high: int, drafts: list[Draft], advisers: Iterable[str]) -> None:
    """Who gives the money without a cue of its own: by a glued word, in brackets, as a lender."""
    finder = names_cased if scene.pack.file.writing == "cased" else names_stretch
    glued = f"{scene.pack.code}.yaml forms.glued_before"
    for draft, names in glued_sources(scene, drafts, high):
        first = names[0]
        hit = Hit(first.first, first.after, "cues", "cues.from", "", glued)
        take_in(scene, draft, names, "participant", hit)
    lent = [*lenders(scene, drafts), *borrowed_of(scene, drafts)]
    for draft, names in [*bracket_sources(scene, drafts, finder), *lent]:
        hit = Hit(names[0].first - 1, names[0].first, "cues", "cues.from", "", "")
        take_in(scene, draft, names, "participant", hit)
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
