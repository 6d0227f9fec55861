"""Drafts → validated records: spans into the title or text as given, evidence for every field."""

from __future__ import annotations

from datetime import date

from .clauses.drafts import Draft, Refused
from .dates import DateWords, Precision, find_dates
from .evidence import Place, evidence_of
from .lexer.lexer import Scene
from .lexer.word_signs import as_written
from .models import Article, FundingEvent, Money, Reading, Refusal, Round
from .names.names import Name
from .rounds import merge_rounds
from .text import Text


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
    place = Place(scene, base, offset, article)
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


def money_of(scene: Scene, index: int) -> Money:
    """The money of a mention; a currency that only the language implies is taken where nothing else is
    said."""
    money = scene.amounts[index].money
    if money.currency is None and len(money.alternatives) == 1:
        return money.model_copy(update={"currency": money.alternatives[0], "alternatives": ()})
    return money


def _event(scene: Scene, draft: Draft, article: Article, lang: str, place: Place) -> FundingEvent:
    """The validated record of one draft."""
    valuation = None
    if draft.valuation is not None:
        valuation = money_of(scene, draft.valuation).model_copy(update={"kind": draft.valuation_kind})
    announced, precision, day = _announced(scene, draft, article, lang)
    text, found = scene.text, _round(draft)
    return FundingEvent(
        company=next(iter(_texts(text, [draft.company] if draft.company else [])), None),
        amount=money_of(scene, draft.amount) if draft.amount is not None else None,
        amount_restated=tuple(money_of(scene, index) for index in draft.restated),
        round=found,
        lead_investors=_texts(text, draft.leads), participants=_texts(text, draft.participants),
        valuation=valuation, status=draft.status,
        announced=announced, announced_precision=precision,
        lang=lang, article_id=article.id or None,
        evidence=evidence_of(scene, draft, found is not None, day, place),
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
        years = {proof.first for proof in draft.proof if proof.rule == "status.past_year"}
        told = [item for item in found if any(item.first <= year < item.after for year in years)]
        best = min(told or found, key=lambda item: (abs(item.first - draft.first), item.first))
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
