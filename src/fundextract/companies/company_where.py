"""A fact whose company is looked for, and what the ways of finding it share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..clauses.drafts import INVEST, RAISE, Draft, set_company
from ..lexer.lexer import Scene
from ..names import names_cased, names_stretch
from ..names.names import Name
from ..names.strategy import namer
from ..packs import Hit
from .went_to import merely_went


@dataclass(slots=True)
class Where:
    """A fact whose company is looked for.

    Its sentence part is `low`..`high`; what stands before `edge` belongs to the fact before it, and at
    `follow` the next fact begins. `owned` is the owner of its round, `target` the name its money is for with
    the word that says so; the ways fill both in as they find them.
    """

    scene: Scene
    draft: Draft
    edge: int
    low: int
    high: int
    verbs: list[Hit]
    follow: int
    owned: Name | None = None
    target: tuple[Name, Hit] | None = None
    key: str = field(init=False)

    def __post_init__(self) -> None:
        self.key = self.draft.verb_key  # as it was told: a way may take the verb away

    @property
    def finder(self) -> Any:
        """The strategy for names of the text's script."""
        return namer(self.scene)

    @property
    def cased(self) -> bool:
        return self.finder is names_cased

    @property
    def stretched(self) -> bool:
        return self.finder is names_stretch

    @property
    def order(self) -> str:
        return self.scene.pack.file.order

    @property
    def raises(self) -> bool:
        return self.key in RAISE

    @property
    def invests(self) -> bool:
        return self.key in INVEST

    def settle(self, name: Name, rule: str, source: str, because: str) -> bool:
        """Make this name the company; always true, as a way returns where the question is settled."""
        set_company(self.draft, name, rule, source, because)
        return True

    def settle_target(self) -> bool:
        """Make the name the money is for the company, where there is one."""
        if self.target is None:
            return False
        name, word = self.target
        if merely_went(self.scene, word, name):
            return False
        return self.settle(name, "for.company", word.source, "the name the money is for")

    def wait(self) -> bool:
        """Leave the company to the sentences before; always true."""
        self.draft.pronoun = True
        return True
