"""The names a cue of investors tells: behind it, before it, or on both sides."""

from __future__ import annotations

from ..companies.han_sources import got_otherwise
from ..knowledge import is_investor
from ..names import names_cased, names_stretch
from ..names.besides import opened_beside
from ..names.list_stops import raised_themselves
from ..names.names import Name, form_hit, is_link, is_word
from ..names.subjects_uncased import marked_leads
from ..names.topics import actors_behind
from .anaphora import investor_told_before
from .beside_joined import beside_others, both_sides, was_joined
from .denied_roles import stayed_out
from .fronted import less_subject
from .han_lists import before_joining
from .investor_places import (
    around,
    behind_colon,
    name_at,
    only_says,
    partner_of,
    past_adverbs,
    past_joined,
    past_money,
    past_round,
    past_sum,
)
from .investor_scope import (
    AFTER,
    backing_counts,
    before_fact,
    clause_start,
    describes_investor,
    hangs,
    leads_next,
    within_list,
)
from .lead_first import first_item
from .marked_investors import marked
from .past_owner import past_owner
from .role_cues import Cue
from .seated import past_seat
from .shareholders import describes_company, of_company, of_portfolio, owned_company, runs_company
from .source_scope import made_from, source_ok
from .sources_ahead import in_relative

Told = tuple[list[Name], int]
"""Names with the token behind the list they stand in."""


def names_of(cue: Cue) -> Told | None:
    """The names of a cue; moves its floor behind them. None where the cue tells nothing here."""
    if cue.key in AFTER or cue.key == "raise_from":
        told = _behind(cue)
        return None if told is None else ([*_besides(cue, told[0]), *told[0]], told[1])
    if cue.key == "lead_compound":
        name = names_cased.name_before_hyphen(cue.scene, cue.hit.first - 1, cue.low)
        return [name] if name is not None and not _heads_company(cue, name) else [], 0
    names = _before(cue)
    return None if names is None else ([*_besides(cue, names), *names], 0)


def _heads_company(cue: Cue, name: Name) -> bool:
    """Whether a compound says who runs a company, as its name follows and a verb of raising behind that: Ada
    Roe-led Acme raises $5m."""
    company, verb = cue.draft.company, cue.draft.verb
    if company is None or verb is None or is_investor(name.text) is not None:
        return False
    if form_hit(cue.scene, name.after - 1, "investor_end") is not None or company.first < cue.hit.after:
        return False
    between = range(cue.hit.after, company.first)
    described = all(is_word(cue.scene, t, "descriptor", "company", "startup", "demonym") for t in between)
    return described and company.end == verb.first and verb.meaning == "cues.raise"


def _besides(cue: Cue, names: list[Name]) -> list[Name]:
    """Those beside whom the names of a cue of taking part stand."""
    if cue.key not in ("join", "joined_by") or not cue.cased:
        return []
    return opened_beside(cue.scene, cue.low, cue.high, names)


def _behind(cue: Cue) -> Told | None:
    """Names that stand behind their cue: led by A, joined by B, from C."""
    scene, hit, key, finder = cue.scene, cue.hit, cue.key, cue.finder
    if not _counts(cue):
        return None
    limit = cue.limit
    if key == "raise_from":
        limit = min(limit, before_fact(scene, hit, cue.high))
        taken = scene.cue_at.get(limit)
        if taken is not None and taken.meaning[5:] in ("lead", "join") and limit > hit.after:
            return None  # 获 A 领投: the names are the lead's
    names, end = marked_leads(scene, hit, cue.floor) or finder.names_after(
        scene, _begin(cue), cue.high if key in AFTER else limit
    )
    seat = past_seat(scene, _begin(cue), cue.high) if cue.cased and not names and key in AFTER else None
    if seat is not None:
        names, end = finder.names_after(scene, seat, cue.high)
    if key == "raise_from" and got_otherwise(scene, hit, names):
        return None
    if key == "led_by":
        names, end = before_joining(scene, names, end, cue.high)
    if cue.cased:
        names = less_subject(scene, names, hit, cue.low)
    if _of_others(cue, names, end):
        return None
    names = _before_too(cue, names)
    cue.floor = max(cue.floor, end) if names and not within_list(scene, hit) else cue.floor
    return names, end


def _counts(cue: Cue) -> bool:
    """Whether sources and backers told here are those of the round."""
    scene, hit, draft = cue.scene, cue.hit, cue.draft
    if cue.key == "from":
        return not _tells_whose(cue) and source_ok(scene, hit, draft)
    if cue.key != "backed_by" or in_relative(scene, hit, draft):
        return True
    return (
        backing_counts(scene, hit, draft)
        and not describes_company(scene, hit)
        and not describes_investor(scene, hit, cue.cues[: cue.order], draft)
    )


def _tells_whose(cue: Cue) -> bool:
    """Where nouns have capitals: whether a small word only goes on from somebody's post: Jana Roe, Gründerin
    von Alpha."""
    post = is_word(cue.scene, cue.hit.first - 1, "founder", "heads", "title")
    return cue.scene.pack.file.capital_nouns and post


def _begin(cue: Cue) -> int:
    """Where the names behind a cue begin: adverbs, money and a round may stand between."""
    scene, high = cue.scene, cue.high
    words, spaced = scene.text.words, scene.text.spaced
    begin = past_adverbs(scene, cue.hit.after, high) if cue.cased else cue.hit.after
    if cue.key == "led_by":
        begin = past_money(scene, past_round(scene, past_sum(scene, begin, high), high), high)
    if cue.key == "joined_by" and cue.cased:
        begin = past_owner(scene, begin, high)
    if cue.key in ("led_by", "joined_by"):
        begin += begin + 1 < high and words[begin] in "-:" and spaced[begin + 1]
    return begin


def _of_others(cue: Cue, names: list[Name], end: int) -> bool:
    """Whether who stands behind the cue leads, stayed out, or is of the company and not of the round."""
    scene, hit, draft = cue.scene, cue.hit, cue.draft
    if cue.key == "joined_by":
        return (
            leads_next(scene, hit, names, end, cue.high)  # New investor A led the round
            or stayed_out(scene, end, cue.high)
            or of_company(scene, hit, draft, cue.low)
            or of_portfolio(scene, hit, cue.low)
            or bool(
                names and (partner_of(scene, names[0], hit) or raised_themselves(scene, names[0], cue.high))
            )
        )
    if cue.key == "from" and cue.cased and owned_company(scene, hit, cue.low, cue.high):
        return True
    if cue.key == "led_by" and names:
        return runs_company(scene, hit, draft, cue.low, names[0].first)
    return False


def _before_too(cue: Cue, names: list[Name]) -> list[Name]:
    """Names before a cue that has them behind it as a rule: A was joined by B."""
    scene, hit, key, finder = cue.scene, cue.hit, cue.key, cue.finder
    joined = key == "joined_by" and not names and cue.cased
    if joined and is_link(scene, hit.first - 1, "and") and not scene.covered[hit.after - 1]:
        names = finder.names_before(scene, hit.first - 1, cue.floor)  # A and existing owners took part
    if (key == "led_by" and not names) or (names and was_joined(scene, hit)):
        names = [*finder.names_before(scene, hit.first, cue.floor), *names]
    return names


def _before(cue: Cue) -> list[Name] | None:
    """Names that stand before their cue: A leads, B took part."""
    scene, hit, key, draft, finder = cue.scene, cue.hit, cue.key, cue.draft, cue.finder
    begin = max(cue.floor, clause_start(scene, hit, cue.drafts, cue.low))
    source = key == "of_source"
    if source and any(scene.text.words[token] in "…!?。" for token in range(hit.after, draft.first)):
        return None
    if source and is_word(scene, hit.after, "founded"):
        return None  # Jane Roe tarafından kurulan X
    if source and made_from(scene, hit, draft.first):
        return None
    names: list[Name] = finder.names_before(scene, hit.first, begin)
    if names and cue.cased and only_says(scene, names[-1].end, hit.first):
        return None
    if not names and not source and cue.uncased:
        names = marked(scene, begin, hit.first)
    if not names and key in ("lead", "join") and cue.order and cue.cased:
        names = beside_others(scene, cue.cues[cue.order - 1], hit, cue.low, cue.floor)
    cue.floor = max(cue.floor, hit.after)
    if not names and not source and cue.sov:
        names = _sov_names(cue)
    if scene.pack.file.order == "v2":
        names = around(scene, hit, names, draft, cue.low, cue.high)
    names = _listed_behind(cue, names, begin)
    if not names and key == "lead" and cue.cased:
        names = first_item(scene, cue.low, hit, draft)
    if not names and key == "lead" and cue.uncased:
        names, end = finder.names_after(scene, hit.after, cue.high)
        cue.floor = max(cue.floor, end)
    if not names and key in ("lead", "join"):
        taken_up = investor_told_before(scene, hit.first)
        names = [taken_up] if taken_up is not None else []
    return names


def _sov_names(cue: Cue) -> list[Name]:
    """The topic, or who is described or marked behind a noun of leading, where verbs come last."""
    scene, hit, draft = cue.scene, cue.hit, cue.draft
    names = names_stretch.topic(scene, cue.low, draft.first) if hit.first >= draft.after else []
    if names:
        return names
    name = names_stretch.described(scene, hit.after, cue.high)
    if name:
        return [name]
    if cue.key == "lead" and is_word(scene, hit.after - 2, "investor"):
        return actors_behind(scene, hit.after, cue.high)  # 리드 투자자로 A가
    return []


def _listed_behind(cue: Cue, names: list[Name], begin: int) -> list[Name]:
    """Names behind a verb of leading or joining, instead of those before it or besides."""
    scene, hit, high = cue.scene, cue.hit, cue.high
    joined = past_joined(scene, hit.after, high) if cue.cased else 0
    if cue.cased and (not names or hangs(scene, names[0], begin)) and name_at(scene, joined, high):
        listed = behind_colon(scene, past_adverbs(scene, joined, high), high)
        names, end = names_cased.names_after(scene, listed, high)
        cue.floor = max(cue.floor, end)
    elif cue.key == "join" and both_sides(scene, names, hit, cue.low, high):
        more, end = names_cased.names_after(scene, past_adverbs(scene, hit.after, high), high)
        names, cue.floor = [*names, *more], max(cue.floor, end)
    return names
