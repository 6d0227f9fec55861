"""Which cues of a sentence tell who gives money, and in what part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..clauses.drafts import Draft
from ..clauses.verb_second_signs import told_aside
from ..companies.han_sources import finished_with
from ..facts.investors_behind import subject_behind
from ..lexer.lexer import Scene
from ..names import names_cased, names_stretch
from ..names.topics import givers_by_to
from ..packs import Hit
from .denied_roles import is_denied
from .investor_places import joins_late, listing
from .investor_scope import AFTER, into_another, owner_of_cue
from .of_the_round import of_the_round
from .with_verbs import with_investing

BEFORE = frozenset({"lead", "join", "of_source", "lead_compound"})


@dataclass(slots=True)
class Cue:
    """A cue that tells of investors, with where its names may stand.

    `draft` is the fact it belongs to, `order` its place among `cues`; names stand at or behind `floor`, where
    the names of the cue before end, and before `limit`, where the next cue begins.
    """

    scene: Scene
    low: int
    high: int
    drafts: list[Draft]
    cues: list[Hit]
    order: int
    hit: Hit
    draft: Draft
    floor: int

    @property
    def key(self) -> str:
        return self.hit.meaning[5:]

    @property
    def limit(self) -> int:
        return self.cues[self.order + 1].first if self.order + 1 < len(self.cues) else self.high

    @property
    def finder(self) -> Any:
        """The strategy for names of the text's script."""
        return names_cased if self.cased else names_stretch

    @property
    def cased(self) -> bool:
        return self.scene.pack.file.writing == "cased"

    @property
    def uncased(self) -> bool:
        """Spaced, without capitals."""
        return self.scene.pack.file.writing == "uncased"

    @property
    def sov(self) -> bool:
        """Verb last, in a script without capitals."""
        return self.scene.pack.file.order == "sov" and not self.cased

    @property
    def leads(self) -> bool:
        return self.key in ("lead", "led_by", "lead_compound")


def cue_at(
    scene: Scene, low: int, high: int, drafts: list[Draft], cues: list[Hit], order: int, floor: int
) -> Cue:
    """One of a sentence's cues with the fact it belongs to."""
    hit = cues[order]
    return Cue(scene, low, high, drafts, cues, order, hit, owner_of_cue(scene, hit, drafts), floor)


def role_cues(scene: Scene, low: int, high: int, cues: list[Hit], drafts: list[Draft]) -> list[Hit]:
    """The cues of leading, joining and giving, by their place; verbs that tell it only here among them."""
    told = [hit for hit in cues if hit.layer == "cues" and hit.meaning[5:] in AFTER | BEFORE | {"raise_from"}]
    told += [hit._replace(meaning="cues.join") for hit in _investing(scene, low, high, cues, drafts)]
    told += [hit._replace(meaning="cues.join") for hit in cues if with_investing(scene, hit, low)]
    told += [hit._replace(meaning="cues.joined_by") for hit in cues if subject_behind(scene, hit, low, high)]
    if scene.pack.file.order == "sov":
        told += [hit._replace(meaning="cues.join") for hit in cues if joins_late(scene, hit, drafts)]
        told += givers_by_to(scene, low, high)
    told += finished_with(scene, cues, high)
    told += listing(scene, low, high, told)
    told += of_the_round(scene, low, high, told)
    return sorted((hit for hit in told if not is_denied(scene, hit, low)), key=lambda hit: hit.first)


def _investing(scene: Scene, low: int, high: int, cues: list[Hit], drafts: list[Draft]) -> list[Hit]:
    """Verbs of investing that are no fact of their own: …, außerdem stieg A ein."""
    by_case = bool(scene.pack.words_of("forms", "to_tail"))  # what is invested in
    if scene.pack.file.order != "v2" and not by_case:
        return []
    loose = [draft for draft in drafts if by_case and draft.company is None]
    if any(draft.verb_key in ("invest", "backs") and draft not in loose for draft in drafts):
        return []
    return [
        hit
        for hit in cues
        if hit.meaning == "cues.invest"
        and all(draft.verb is not hit or draft in loose for draft in drafts)
        and not into_another(scene, hit, high)
        and not told_aside(scene, hit, low)
    ]
