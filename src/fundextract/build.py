"""Drafts → validated records: spans into the title or text as given, evidence for every field."""

from __future__ import annotations

from datetime import date

from .dates import DateWords, Precision, find_dates
from .drafts import Draft, Refused
from .lexer import Scene
from .models import Article, Evidence, FundingEvent, Money, Reading, Refusal, Round, Where
from .names import Name
from .rounds import merge_rounds
from .text import Text
from .word_signs import as_written


def build_reading(
    scene: Scene,
    article: Article,
    drafts: list[Draft],
    refused: list[Refused],
    lost: list[str],
    lang: str,
    because: str,
    base: int,
    offset: int,
) -> Reading:
    """The reading of one part of an article.

    Args:
        base: where the part begins in title + blank line + text.
        offset: where the article's text begins in the same.
    """
    place = _Place(scene, base, offset, article)
    events = [_event(scene, draft, article, lang, place) for draft in drafts]
    used = {i for draft in drafts for i in (draft.amount, draft.valuation) if i is not None} | {
        i for draft in drafts for i in draft.restated
    }
    refusals = []
    for item in refused:
        if item.amount in used:
            continue
        amount = scene.amounts[item.amount]
        where, span, words = place.of(amount.start, amount.end)
        refusals.append(
            Refusal(
                reason=item.reason, span=span, words=words, rule=item.rule, source=item.source, where=where
            )
        )
    return Reading(
        events=tuple(events),
        refusals=tuple(refusals),
        lang=lang,
        lang_because=because,
        considered=tuple(lost),
        article=article,
    )


class _Place:
    """Turns view offsets of a scene into spans of the article's title or text."""

    def __init__(self, scene: Scene, base: int, offset: int, article: Article) -> None:
        self.scene, self.base, self.offset, self.article = scene, base, offset, article

    def of(self, start: int, end: int) -> tuple[Where, tuple[int, int], str]:
        first, last = self.scene.text.span(start, end)
        first, last = first + self.base, last + self.base
        if self.offset and first < self.offset:
            title = self.article.title or ""
            last = min(last, len(title))
            return "title", (first, last), title[first:last]
        first, last = first - self.offset, last - self.offset
        return "text", (first, last), self.article.text[first:last]


def money_of(scene: Scene, index: int) -> Money:
    """The money of a mention; a currency that only the language implies is taken where nothing else is
    said."""
    money = scene.amounts[index].money
    if money.currency is None and len(money.alternatives) == 1:
        return money.model_copy(update={"currency": money.alternatives[0], "alternatives": ()})
    return money


def _event(scene: Scene, draft: Draft, article: Article, lang: str, place: _Place) -> FundingEvent:
    evidence: list[Evidence] = []
    seen: set[tuple[str, int, int]] = set()

    def note(field: str, start: int, end: int, rule: str, source: str, because: str) -> None:
        if (field, start, end) in seen:
            return
        seen.add((field, start, end))
        where, span, words = place.of(start, end)
        evidence.append(
            Evidence(
                field=field, span=span, words=words, rule=rule, source=source, because=because, where=where
            )
        )

    names = {id(n): n for n in (*draft.leads, *draft.participants)}
    kept = {(n.first, n.after) for n in names.values()}
    text = scene.text
    for proof in draft.proof:
        if proof.field == "company" and (
            draft.company is None or (proof.first, proof.after) != (draft.company.first, draft.company.after)
        ):
            continue
        if proof.field in ("lead_investors", "participants"):
            group = draft.leads if proof.field == "lead_investors" else draft.participants
            if (proof.first, proof.after) not in kept or not any(
                (n.first, n.after) == (proof.first, proof.after) for n in group
            ):
                continue
        if proof.field == "round" and _round(draft) is None:
            continue
        if (
            proof.field == "status"
            and proof.rule not in (f"status.{draft.status}", f"context.{draft.status}")
            and not (draft.status == "historical" and proof.rule == "status.past_year")
        ):
            continue
        if proof.field == "amount" and (
            draft.amount is None or proof.first != scene.amounts[draft.amount].first
        ):
            continue
        if proof.field == "valuation" and (
            draft.valuation is None or proof.first != scene.amounts[draft.valuation].first
        ):
            continue
        if proof.field in ("amount", "valuation"):
            index = draft.amount if proof.field == "amount" else draft.valuation
            assert index is not None
            beyond = proof.after > scene.amounts[index].after  # 4 [and 11 million euros]
            note(
                proof.field,
                scene.amounts[index].start,
                text.token_span(proof.first, proof.after)[1] if beyond else scene.amounts[index].end,
                proof.rule,
                proof.source,
                proof.because,
            )
            continue
        start, end = text.token_span(proof.first, proof.after)
        named = next(
            (
                n
                for n in (draft.company, *names.values())
                if n is not None and (n.first, n.after) == (proof.first, proof.after)
            ),
            None,
        )
        if (
            named is not None
            and proof.field in ("company", "lead_investors", "participants")
            and text.view[start:end].startswith(named.text)
        ):
            end = start + len(named.text)  # without a case ending
        note(proof.field, start, end, proof.rule, proof.source, proof.because)
    for index in draft.restated:
        amount = scene.amounts[index]
        note(
            "amount_restated",
            amount.start,
            amount.end,
            "money.restated",
            ", ".join(amount.sources),
            "the same money said again",
        )
    if not any(e.field == "status" for e in evidence):
        hit = draft.verb
        first, after = (
            (hit.first, hit.after) if hit is not None else (draft.first, max(draft.after, draft.first + 1))
        )
        if after <= len(text.words) and first < after:
            start, end = text.token_span(first, after)
            note(
                "status",
                start,
                end,
                "status.default" if draft.status == "closed" else f"context.{draft.status}",
                hit.source if hit is not None else "",
                "no word says it is not done"
                if draft.status == "closed"
                else "what the text says around it tells its state",
            )
    valuation = None
    if draft.valuation is not None:
        valuation = money_of(scene, draft.valuation).model_copy(update={"kind": draft.valuation_kind})
    announced, precision, words = _announced(scene, draft, article, lang)
    if words is not None:
        note(
            "announced",
            *text.token_span(words.first, words.after),
            "date",
            "",
            "a date in the sentence of the event",
        )
    return FundingEvent(
        company=next(iter(_texts(text, [draft.company] if draft.company else [])), None),
        amount=money_of(scene, draft.amount) if draft.amount is not None else None,
        amount_restated=tuple(money_of(scene, index) for index in draft.restated),
        round=_round(draft),
        lead_investors=_texts(text, draft.leads), participants=_texts(text, draft.participants),
        valuation=valuation, status=draft.status,
        announced=announced, announced_precision=precision,
        lang=lang, article_id=article.id or None,
        evidence=tuple(sorted(evidence, key=lambda e: (e.where != "title", e.span, e.field))),
    )  # fmt: skip


def _announced(
    scene: Scene, draft: Draft, article: Article, lang: str
) -> tuple[date | None, Precision | None, DateWords | None]:
    """When the event became known: the date nearest to it in its own sentence, else the day of publication.

    For news, only a day within the month before publication counts; for background, any past date.
    """
    low, high = draft.sentence
    published = article.published
    found = [
        item for item in find_dates(scene.text, lang, low, high, published) if not scene.covered[item.first]
    ]
    if draft.status == "historical":
        found = [item for item in found if published is None or item.day <= published]
    else:
        found = [
            item
            for item in found
            if item.precision == "day" and (published is None or 0 <= (published - item.day).days <= 31)
        ]
    if found:
        best = min(found, key=lambda item: (abs(item.first - draft.first), item.first))
        return best.day, best.precision, best
    if draft.status == "historical" or published is None:
        return None, None, None
    return published, "day", None


def _round(draft: Draft) -> Round | None:
    """The round, where its words name one; "first tranche" alone does not."""
    merged = merge_rounds([found.round for found in draft.rounds])
    return merged if merged is not None and merged.label is not None else None


def _texts(text: Text, names: list[Name]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(as_written(text, text.starts[name.first], name.text) for name in names))
