"""Investors told by a mark, an ending or a bare source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..companies.case_roles import in_case
from ..lexer.lexer import Scene
from ..names import names_cased, names_stretch, stretch_runs
from ..names.names import Name, is_link, squeeze
from ..names.names_inflected import without
from ..packs import Hit
from ..text import MARK
from .han_people import less_employers
from .han_places import with_place
from .investor_scope import owner_of_cue

if TYPE_CHECKING:
    from ..clauses.drafts import Draft


def marked(scene: Scene, low: int, at: int) -> list[Name]:
    """The names a subject particle marks before a verb whose object stands between: A ने राउंड का नेतृत्व किया."""
    for token in range(at - 1, low, -1):
        if scene.covered[token] or scene.text.kinds[token] == MARK:
            return []
        if is_link(scene, token, "subject"):
            return names_stretch.names_before(scene, token, low)
    return []


def by_ending(scene: Scene, drafts: list[Draft], low: int, high: int) -> None:
    """Who gave the money, where only a case ending says so: sai rahoituksen Alfalta ja Beetalta."""
    tails = scene.pack.words_of("forms", "from_tail")
    if not tails:
        return
    for name in names_cased.chunks(scene, low, high):
        told = in_case(scene, name, tails)
        given = [
            draft
            for draft in drafts
            if told is not None
            and draft.verb is not None
            and draft.verb_key in ("raise", "gets")
            and (draft.company is None or draft.company.first != name.first)
        ]
        if given and told is not None:
            take_in(
                scene,
                given[0],
                [told],
                "participant",
                Hit(
                    name.first, name.after, "cues", "cues.from", "", f"{scene.pack.code}.yaml forms.from_tail"
                ),
            )


def bare_sources(scene: Scene, cues: list[Hit], drafts: list[Draft], low: int) -> None:
    """Where verbs stand last, investors' names right before the round without a particle: X, 카카오벤처스
    투자 유치."""
    raised = {hit.first for hit in cues if hit.meaning == "cues.round_noun"}
    for hit in cues:
        draft = owner_of_cue(scene, hit, drafts)
        if hit.first not in raised or hit.meaning != "cues.raise" or draft.company is None:
            continue
        owner = names_stretch.owner_before(scene, hit.first, low)  # 엔비디아의 투자를 받아
        if owner is not None:
            take_in(scene, draft, [owner], "participant", hit)
        names = names_stretch.names_before(scene, min(draft.first, hit.first), max(low, draft.company.after))
        take_in(
            scene,
            draft,
            [name for name in names if stretch_runs.investor_like(scene, name)],
            "participant",
            hit,
        )


def _owners(scene: Scene, names: list[Name]) -> list[Name]:
    """Names joined to one that stands as an owner, each without the same ending: Alfan ja Beetan johdolla."""
    text = scene.text
    tails, stems = (scene.pack.words_of("forms", key) for key in ("owner_tail", "stem_end"))
    last = max(names, key=lambda name: name.first, default=None)
    if last is None or not tails or text.token_text(last.first, last.after) == last.text:
        return names
    whole = [name.text == text.token_text(name.first, name.after) for name in names]
    return [
        name._replace(text=without(name.text, tails, text.words, stems) or name.text) if kept else name
        for name, kept in zip(names, whole, strict=True)
    ]


def take_in(scene: Scene, draft: Draft, names: list[Name], role: str, hit: Hit) -> None:
    company = squeeze(draft.company.text) if draft.company is not None else None
    tails = scene.pack.words_of("forms", "from_tail")
    names = _owners(scene, names) if tails and hit.meaning == "cues.lead" else names
    for part in (p for glued in less_employers(scene, names) for p in stretch_runs.one_by_one(scene, glued)):
        name = with_place(scene, part)
        name = (in_case(scene, name, tails) if tails else None) or name  # rahat tulivat Alfalta
        key = squeeze(name.text)
        if key == company or any(squeeze(n.text) == key for n in draft.leads):
            continue
        known = (*draft.leads, *draft.participants)
        if any(n.first < name.after and name.first < n.after and squeeze(n.text) != key for n in known):
            continue  # ‘손정의 비전펀드’ and 비전펀드
        if role == "lead":
            same = [n for n in draft.participants if squeeze(n.text) == key]
            for n in same:
                draft.participants.remove(n)
            draft.leads.append(name)
        elif not any(squeeze(n.text) == key for n in draft.participants):
            draft.participants.append(name)
        else:
            continue
        field = "lead_investors" if role == "lead" else "participants"
        draft.add(
            field,
            name.first,
            name.after,
            f"{hit.meaning[5:]}.{role}",
            hit.source,
            f"the name {'after' if name.first >= hit.after else 'before'} the cue",
        )
