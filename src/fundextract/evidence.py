"""The evidence of an event: the words each field was read from, where they stand, the rule that read them."""

from __future__ import annotations

from .clauses.drafts import Draft, Proof
from .dates import DateWords
from .lexer.lexer import Scene
from .models import Article, Evidence, Where
from .names.names import Name

NAMED = ("company", "lead_investors", "participants")
"""Fields that hold names."""


class Place:
    """Turns view offsets of a scene into spans of the article's title or text."""

    def __init__(self, scene: Scene, base: int, offset: int, article: Article) -> None:
        self.scene, self.base, self.offset, self.article = scene, base, offset, article

    def of(self, start: int, end: int) -> tuple[Where, tuple[int, int], str]:
        """Title or text, the half-open span there, and the words it holds."""
        first, last = self.scene.text.span(start, end)
        first, last = first + self.base, last + self.base
        if self.offset and first < self.offset:
            title = self.article.title or ""
            last = min(last, len(title))
            return "title", (first, last), title[first:last]
        first, last = first - self.offset, last - self.offset
        return "text", (first, last), self.article.text[first:last]


class _Notes:
    """Evidence while it is gathered, one for each field and place."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.found: dict[tuple[str, int, int], Evidence] = {}

    def add(self, field: str, start: int, end: int, rule: str, source: str, because: str) -> None:
        """Notes what the words between two offsets say, unless that is noted already."""
        if (field, start, end) in self.found:
            return
        where, span, words = self.place.of(start, end)
        self.found[field, start, end] = Evidence(
            field=field, span=span, words=words, rule=rule, source=source, because=because, where=where
        )


def evidence_of(
    scene: Scene, draft: Draft, has_round: bool, day: DateWords | None, place: Place
) -> tuple[Evidence, ...]:
    """The evidence of every filled field, in the order of the text.

    Args:
        scene: the text.
        draft: the draft, whose proofs are kept where the fields they speak of still say so.
        has_round: whether the draft's rounds make a label.
        day: the words that date the event, where the text has any.
        place: where the text lies in its article.
    """
    notes = _Notes(place)
    for proof in draft.proof:
        if not _holds(scene, draft, proof, has_round):
            continue
        if proof.field in ("amount", "valuation"):
            start, end = _money_span(scene, draft, proof)
        else:
            start, end = _words_span(scene, draft, proof)
        notes.add(proof.field, start, end, proof.rule, proof.source, proof.because)
    for index in draft.restated:
        amount = scene.amounts[index]
        sources = ", ".join(amount.sources)
        because = "the same money said again"
        notes.add("amount_restated", amount.start, amount.end, "money.restated", sources, because)
    if not any(field == "status" for field, _, _ in notes.found):
        _note_status(scene, draft, notes)
    if day is not None:
        start, end = scene.text.token_span(day.first, day.after)
        notes.add("announced", start, end, "date", "", "a date in the sentence of the event")
    return tuple(sorted(notes.found.values(), key=lambda e: (e.where != "title", e.span, e.field)))


def _holds(scene: Scene, draft: Draft, proof: Proof, has_round: bool) -> bool:
    """Whether a field still says what a proof was noted for."""
    at = (proof.first, proof.after)
    if proof.field == "company":
        return draft.company is not None and at == (draft.company.first, draft.company.after)
    if proof.field in ("lead_investors", "participants"):
        group = draft.leads if proof.field == "lead_investors" else draft.participants
        return any((name.first, name.after) == at for name in group)
    if proof.field == "round":
        return has_round
    if proof.field == "status":
        dated = draft.status == "historical" and proof.rule == "status.past_year"
        return dated or proof.rule in (f"status.{draft.status}", f"context.{draft.status}")
    if proof.field in ("amount", "valuation"):
        index = draft.amount if proof.field == "amount" else draft.valuation
        return index is not None and proof.first == scene.amounts[index].first
    return True


def _money_span(scene: Scene, draft: Draft, proof: Proof) -> tuple[int, int]:
    """From where to where money stands; its proof may go on behind it: 4 [and 11 million euros]."""
    index = draft.amount if proof.field == "amount" else draft.valuation
    assert index is not None
    amount = scene.amounts[index]
    beyond = proof.after > amount.after
    return amount.start, scene.text.token_span(proof.first, proof.after)[1] if beyond else amount.end


def _words_span(scene: Scene, draft: Draft, proof: Proof) -> tuple[int, int]:
    """From where to where words stand; a name without the case ending it bears."""
    start, end = scene.text.token_span(proof.first, proof.after)
    if proof.field not in NAMED:
        return start, end
    names: tuple[Name | None, ...] = (draft.company, *draft.leads, *draft.participants)
    at = (proof.first, proof.after)
    named = next((name for name in names if name is not None and (name.first, name.after) == at), None)
    if named is not None and scene.text.view[start:end].startswith(named.text):
        end = start + len(named.text)
    return start, end


def _note_status(scene: Scene, draft: Draft, notes: _Notes) -> None:
    """Notes the verb, or the fact itself, as what the status was read from where no word tells it."""
    hit, closed = draft.verb, draft.status == "closed"
    first, after = (
        (hit.first, hit.after) if hit is not None else (draft.first, max(draft.after, draft.first + 1))
    )
    if after > len(scene.text.words) or first >= after:
        return
    start, end = scene.text.token_span(first, after)
    rule = "status.default" if closed else f"context.{draft.status}"
    because = "no word says it is not done" if closed else "what the text says around it tells its state"
    notes.add("status", start, end, rule, hit.source if hit is not None else "", because)
