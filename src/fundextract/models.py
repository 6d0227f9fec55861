"""The records that come out, frozen and JSON round-tripping; this module imports nothing of ours."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

Bound = Literal["exact", "about", "at_least", "at_most", "range", "vague"]
Status = Literal["closed", "in_talks", "planned", "historical"]
Where = Literal["title", "text"]


class Record(BaseModel):
    """Base of every public record: immutable, and strict about unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Money(Record):
    """An amount of money as a text states it.

    Attributes:
        value: the amount in whole units of the currency; None where the text is vague. For a range, its
        lower end.
        currency: ISO 4217 code, None where the text names no currency.
        bound: exact, about, at_least, at_most, range or vague.
        upper: the upper end of a range or of a vague amount's interval.
        alternatives: other ISO codes an ambiguous sign may mean ("$" at a Singapore outlet keeps "SGD").
        text: the words as written.
        kind: for a valuation, "pre", "post" or "unspecified"; else None.

    Example:
        >>> str(Money(value=Decimal("300000000"), currency="USD", bound="at_least", text="$300M-plus"))
        'at least USD 300,000,000'
    """

    value: Decimal | None = None
    currency: str | None = None
    bound: Bound = "exact"
    upper: Decimal | None = None
    alternatives: tuple[str, ...] = ()
    text: str = ""
    kind: Literal["pre", "post", "unspecified"] | None = None

    def __str__(self) -> str:
        unit = f"{self.currency} " if self.currency else ""
        if self.value is None:
            return f"an amount not stated exactly ({self.text})" if self.text else "an unstated amount"
        number = f"{self.value:,f}"
        if self.upper is not None and self.bound in ("range", "vague"):
            return f"{unit}{number} to {self.upper:,f}"
        words = {"about": "about ", "at_least": "at least ", "at_most": "at most "}.get(self.bound, "")
        return f"{words}{unit}{number}"


_BY_INSTRUMENT = {
    "debt": "debt", "venture_debt": "debt", "credit_facility": "debt", "revenue_based": "debt",
    "safe": "convertible", "convertible": "convertible", "convertible_note": "convertible",
    "convertible_loan": "convertible", "convertible_equity": "convertible", "mezzanine": "mezzanine",
    "grant": "grant", "token_sale": "ico", "equity_crowdfunding": "crowdfunding",
    "product_crowdfunding": "crowdfunding",
}  # fmt: skip


class Round(Record):
    """A financing round on four axes, with one label when asked.

    Attributes:
        stage: "pre_seed", "seed", "angel", "pre_a" …, "a" … "k", "pre_ipo", "ipo", "post_ipo" or None.
        suffix: "+", "++", "1", "2" … after a letter, or "".
        part: "extension", "bridge", "first_close", "second_close", "final_close", "tranche" or None.
        instrument: "equity", "debt", "convertible", "grant", "token_sale", "equity_crowdfunding", … or None.
        context: "growth", "strategic", "venture", "private_equity", … or None.
        surface: the words as written.

    Example:
        >>> str(Round(stage="a", suffix="+", surface="A+轮")), str(Round(stage="b", part="extension"))
        ('series_a_plus', 'series_b')
    """

    stage: str | None = None
    suffix: str = ""
    part: str | None = None
    instrument: str | None = None
    context: str | None = None
    surface: str = ""

    @property
    def label(self) -> str | None:
        """The single label of the round taxonomy, None where the axes name none."""
        if self.stage is not None:
            if len(self.stage) == 1:
                return f"series_{self.stage}" + ("_plus" if self.suffix.startswith("+") else "")
            if self.stage == "seed" and self.suffix.startswith("+"):
                return "seed_plus"
            return self.stage
        if self.instrument in _BY_INSTRUMENT:
            return _BY_INSTRUMENT[self.instrument]
        if self.part == "bridge":
            return "bridge"
        return self.context

    def __str__(self) -> str:
        return self.label or ""


class Evidence(Record):
    """Why a field has its value: the words it was read from and the rule that read them.

    Attributes:
        field: name of the field of the event.
        span: half-open (start, end) in characters of `where`, the text as given.
        words: exactly `text[start:end]`.
        rule: name of the rule, such as "raise.company".
        source: the line of the pack that knew the word, such as "it.yaml:28".
        because: one short clause for people.
        where: "title" or "text", the part of the article the span is in.
    """

    field: str
    span: tuple[int, int]
    words: str
    rule: str
    source: str = ""
    because: str = ""
    where: Where = "text"


class Refusal(Record):
    """Money or a round that was seen and rightly not made an event.

    Attributes:
        reason: "revenue", "fund_close", "acquisition", "valuation_only", "total", "market_size", …
        span, words, where: the words refused, as in Evidence.
        rule: the rule that refused them.
        source: the pack line of the word that decided it.
    """

    reason: str
    span: tuple[int, int]
    words: str
    rule: str
    source: str = ""
    where: Where = "text"


class FundingEvent(Record):
    """One company receiving money in one round, as one text tells it.

    Attributes:
        company: who receives the money, a minimal proper name as written; None where the text does not name
        it.
        amount: this round's money in the currency the text puts first.
        amount_restated: the same money said again in other currencies.
        round: the round on four axes; `str(event.round)` is its label.
        lead_investors: those said to lead or co-lead.
        participants: every other named investor of this round.
        valuation: with `kind` pre, post or unspecified.
        status: closed, in_talks, planned or historical.
        announced: day of the news, read from the text relative to `published`, else `published`.
        announced_precision: "day", "month" or "year"; None where `announced` is None.
        lang: code of the pack that read the text.
        article_id: of the article it came from, None for bare text.
        evidence: one or more for every filled field.
    """

    company: str | None = None
    amount: Money | None = None
    amount_restated: tuple[Money, ...] = ()
    round: Round | None = None
    lead_investors: tuple[str, ...] = ()
    participants: tuple[str, ...] = ()
    valuation: Money | None = None
    status: Status = "closed"
    announced: date | None = None
    announced_precision: Literal["day", "month", "year"] | None = None
    lang: str | None = None
    article_id: str | None = None
    evidence: tuple[Evidence, ...] = ()

    def evidence_for(self, field: str) -> tuple[Evidence, ...]:
        """Every piece of evidence of one field, in text order.

        Args:
            field: name of a field, such as "amount".
        """
        return tuple(item for item in self.evidence if item.field == field)


class Article(Record):
    """One piece of news to read.

    Attributes:
        id: unique within what is read together.
        title: the headline, read as a sentence of its own.
        text: body or excerpt.
        published: day of publication.
        publisher: outlet name or domain; settles what a bare "$" means.
        url: where it was published.
        lang: language code where known; a fact when given.
        quality: any number a feed gives; never used to decide a value, only to order.
    """

    id: str
    title: str | None = None
    text: str = ""
    published: date | None = None
    publisher: str | None = None
    url: str | None = None
    lang: str | None = None
    quality: float | None = None


class Reading(Record):
    """Everything read from one text.

    Attributes:
        events: the funding events, in text order.
        refusals: money and rounds seen and not made events, with reasons.
        lang: the pack that explained most of the text; None where no pack was needed.
        lang_because: why that pack.
        considered: candidates that lost, each with the reason.
        article: what was read.
    """

    events: tuple[FundingEvent, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    lang: str | None = None
    lang_because: str = ""
    considered: tuple[str, ...] = ()
    article: Article


class Claim(Record):
    """One article's statement about one field of a deal.

    Attributes:
        field: the field.
        value: what the article says, as text a person can read.
        article_id: who says it.
        agreement: how it stands to the deal's value: a label of the reconciliation vocabulary.
        because: the arithmetic or comparison in words.
        low, high: interval in `currency` the claim allows, for amounts.
        currency: currency `low` and `high` are in.
        published: the day of the article.
        publisher: the outlet.
        evidence: where in the article.
        vote: id of the article that carries the vote; copies of one wire story share one.
    """

    field: str
    value: str
    article_id: str | None = None
    agreement: str = "identical"
    because: str = ""
    low: Decimal | None = None
    high: Decimal | None = None
    currency: str | None = None
    published: date | None = None
    publisher: str | None = None
    evidence: tuple[Evidence, ...] = ()
    vote: str | None = None


class Resolution(Record):
    """How one field of a deal was settled.

    Attributes:
        value: the value chosen; None where the field abstains.
        agreement: the label that describes the claims together.
        claims: every claim, none lost.
        support: independent votes for the value.
        votes: independent votes in all.
        because: why, in words.
    """

    value: Any = None
    agreement: str = "identical"
    claims: tuple[Claim, ...] = ()
    support: int = 0
    votes: int = 0
    because: str = ""


class Link(Record):
    """A related deal: extends, part_of, total_of, follows or supersedes."""

    kind: Literal["extends", "part_of", "total_of", "follows", "supersedes"]
    deal_id: str
    because: str = ""


class Deal(Record):
    """One round as all its articles tell it; the fields are those of FundingEvent, fused.

    Attributes:
        id: stable for the same set of claims.
        kind: "round", or "total" for a sum over several companies or rounds, which is never a round itself.
        articles: ids of the articles that report it.
        mentions: ids of other articles that only look back on it.
        resolutions: per field, the value, every claim and the reason.
        links: related deals.
        aliases: every form of the company's name that was met.
    """

    id: str
    kind: Literal["round", "total"] = "round"
    company: str | None = None
    amount: Money | None = None
    amount_restated: tuple[Money, ...] = ()
    round: Round | None = None
    lead_investors: tuple[str, ...] = ()
    participants: tuple[str, ...] = ()
    valuation: Money | None = None
    status: Status = "closed"
    announced: date | None = None
    articles: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()
    resolutions: dict[str, Resolution] = Field(default_factory=dict)
    links: tuple[Link, ...] = ()
    aliases: tuple[str, ...] = ()
    events: tuple[FundingEvent, ...] = ()

    @model_validator(mode="after")
    def _articles_sorted(self) -> Deal:
        if tuple(sorted(self.articles)) != self.articles:
            raise ValueError("articles must be sorted")
        return self
