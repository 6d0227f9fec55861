"""Candidate events while they grow: what one fact of one sentence says, and the evidence for it."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..lexer.lexer import RoundWords, Scene
from ..names.names import Name
from ..packs import Hit

RAISE = frozenset({"raise", "gets", "raise_from"})


INVEST = frozenset({"invest", "backs"})


BARS = frozenset(
    {"price", "fund_close", "sector_total", "acquisition", "stock_move", "donation", "denied", "other"}
)
"""Refusal phrases that begin with a verb and take it away: raises prices, closes its third fund."""


REASONS = {"fund": "fund_close", "denied": "other"}
"""Reasons as they are given, where a pack tells apart what a reader need not."""


VERBS = RAISE | INVEST | {"raised_by"}


@dataclass
class Proof:
    """One piece of evidence, in tokens of the scene."""

    field: str
    first: int
    after: int
    rule: str
    source: str = ""
    because: str = ""


@dataclass
class Draft:
    """A candidate event: one fact of one sentence and what hangs on it."""

    sentence: tuple[int, int]
    first: int
    after: int
    verb: Hit | None = None
    company: Name | None = None
    pronoun: bool = False
    amount: int | None = None
    restated: list[int] = field(default_factory=list)
    valuation: int | None = None
    valuation_kind: str = "unspecified"
    rounds: list[RoundWords] = field(default_factory=list)
    leads: list[Name] = field(default_factory=list)
    participants: list[Name] = field(default_factory=list)
    status: str = "closed"
    status_hit: Hit | None = None
    noun: bool = False
    sector: bool = False
    thing: bool = False
    person: bool = False
    owned: bool = False
    reach: float = 99.0
    noun_gap: float = 99.0
    cued: bool = False
    proof: list[Proof] = field(default_factory=list)
    title: bool = False
    whole: bool = False
    """whether its money is the whole round whose part was told of before"""
    given: bool = False
    """whether the money is given to a company told of without its name"""
    unsaid: bool = False
    """whether investors put up its money and their sentence does not say for whom"""
    mere: bool = False
    """whether the only word of financing beside it is "investment", which buys plants and shares too"""

    def add(
        self, field_name: str, first: int, after: int, rule: str, source: str = "", because: str = ""
    ) -> None:
        """Notes the evidence of a field."""
        self.proof.append(Proof(field_name, first, after, rule, source, because))

    def joined(self, name: Name, rule: str, source: str, because: str) -> None:
        """Notes an investor that takes part, with the evidence."""
        self.participants.append(name)
        self.add("participants", name.first, name.after, rule, source, because)

    @property
    def verb_key(self) -> str:
        """The meaning of the governing verb, "" where there is none."""
        return key_of(self.verb) if self.verb is not None else ""

    @property
    def bare(self) -> bool:
        """Whether no money and no round label stands behind it."""
        return self.amount is None and not self.rounds


@dataclass
class Refused:
    """Money seen and not made an event."""

    reason: str
    amount: int
    rule: str
    source: str


def key_of(hit: Hit) -> str:
    """The key of a hit within its section."""
    return hit.meaning.split(".", 1)[1]


LOOSE = frozenset({"coreference", "topic", "beside.company", "same.subject"})
"""Rules that give a fact its company by nearness alone."""


def company_rule(draft: Draft) -> str:
    """The rule that found the company of a fact, "" where it has none."""
    return next((proof.rule for proof in draft.proof if proof.field == "company"), "")


def set_company(draft: Draft, name: Name, rule: str, source: str, because: str) -> None:
    draft.company = name
    draft.owned = draft.owned or rule == "for.company"
    draft.proof = [proof for proof in draft.proof if proof.field != "company"]
    draft.add("company", name.first, name.after, rule, source, because)


def is_part(scene: Scene, part: Draft, whole: Draft) -> bool:
    """Whether the money of one fact is less than another's in the same currency, so that it may be a part."""
    if part.amount is None or whole.amount is None:
        return False
    less, more = scene.amounts[part.amount].money, scene.amounts[whole.amount].money
    if less.value is None or more.value is None or less.currency != more.currency:
        return False
    return less.value < more.value


def mere_money(draft: Draft) -> bool:
    """Whether a fact is money without a verb, a round or a word of financing."""
    return draft.amount is not None and draft.reach > 12 and not (draft.rounds or draft.noun or draft.owned)


def mere_listing(draft: Draft) -> bool:
    """Whether a fact is a listing without money, which nobody leads."""
    return draft.amount is None and bool(draft.rounds) and all(f.round.label == "ipo" for f in draft.rounds)


def label_before(scene: Scene, hit: Hit, draft: Draft) -> bool:
    """Whether the round of a fact whose money is told behind a cue stands before the cue in its clause:
    天使轮由 A 领投，金额3000万元.

    Args:
        scene: the text.
        hit: the cue.
        draft: the fact.
    """
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo" or draft.first < hit.after:
        return False
    return any(
        found.after <= hit.first
        and not any(word in ",;。" for word in scene.text.words[found.after : hit.first])
        for found in draft.rounds
    )


def gives(draft: Draft, name: Name) -> bool:
    """Whether a name is one of those who give the money of a fact, so that the fact is not about it."""
    return any(one.first == name.first for one in (*draft.leads, *draft.participants))
