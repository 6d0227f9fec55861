"""What the tests of a story's worth ask of it, told once."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..clauses.drafts import Draft
from ..companies.impossible import has_stage, told_money
from ..lexer.lexer import Scene
from ..models import Money
from .against import STRONG

ENOUGH = ""
"""What a test returns where a story needs no more to be an event."""


@dataclass(slots=True)
class Case:
    """A story in question; a test of it returns what it lacks, ENOUGH, or None where it cannot say."""

    scene: Scene
    story: Draft
    key: str = field(init=False)
    named: bool = field(init=False)
    listed: bool = field(init=False)
    strong: bool = field(init=False)
    finance: bool = field(init=False)
    money: Money | None = field(init=False)
    label: str | None = field(init=False)

    def __post_init__(self) -> None:
        story = self.story
        self.key, self.named = story.verb_key, story.company is not None and not _only_context(story)
        self.listed = bool(story.leads or story.participants)
        self.strong = self.key in STRONG and story.reach <= 12
        self.finance = self.strong or story.noun or has_stage(story)
        self.money = None if story.bare else told_money(self.scene, story)
        self.label = next((found.round.label for found in story.rounds if found.round.label), None)

    @property
    def order(self) -> str:
        return self.scene.pack.file.order

    @property
    def writing(self) -> str:
        return self.scene.pack.file.writing

    def by(self, *rules: str) -> bool:
        """Whether one of these rules has read something of the story."""
        return any(proof.rule in rules for proof in self.story.proof)


NEAR = 2
"""Distance of a word of financing from the money up to which the two are one phrase."""


def _only_context(story: Draft) -> bool:
    """Whether a fact without a verb of its own, and without a word of financing right beside its money, has
    its company only from what was told of before."""
    if story.noun and story.noun_gap <= NEAR and not story.mere:
        return False
    if story.verb is not None or story.pronoun or story.unsaid or story.leads or story.participants:
        return False
    return any(p.rule == "coreference" for p in story.proof if p.field == "company")
