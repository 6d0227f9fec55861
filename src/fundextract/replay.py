"""Rebuilding an event from its evidence alone: what cannot be rebuilt was not the reason.

An explanation that is told afterwards proves nothing. Here every field is read again from the words its
evidence
points at, and from nothing else; a test holds the result against the event for the whole corpus.
"""

from __future__ import annotations

from collections.abc import Iterable

from .clauses.lending import KINDS
from .dates import find_dates
from .extractor import default_extractor
from .models import Article, Evidence, FundingEvent, Money, Round
from .money import find_money
from .outlets import country_of
from .packs import Pack
from .rounds import find_rounds, merge_rounds, round_of
from .text import Text


def words_of(article: Article, evidence: Evidence) -> str:
    """The characters a piece of evidence points at.

    Raises:
        ValueError: the span does not hold the words it claims.
    """
    source = article.title or "" if evidence.where == "title" else article.text
    words = source[evidence.span[0] : evidence.span[1]]
    if words != evidence.words:
        raise ValueError(
            f"evidence of {evidence.field} says {evidence.words!r} but the {evidence.where} has {words!r} there"  # noqa: E501
        )
    return words


def replay(event: FundingEvent, source: str | Article) -> FundingEvent:
    """The event as its evidence alone tells it.

    Args:
        event: an event read from `source`.
        source: the text or article it was read from.

    Returns:
        A FundingEvent equal to `event` where the evidence is the whole reason for every field.

    Raises:
        ValueError: a span does not hold its words.

    Example:
        >>> from fundextract import extract
        >>> text = "Acme Robotics raises $5M seed round led by Accel"
        >>> [event] = extract(text)
        >>> replay(event, text) == event
        True
    """
    article = source if isinstance(source, Article) else Article(id=event.article_id or "", text=source)
    pack = default_extractor().pack(event.lang or "en")
    country = country_of(article.publisher, article.url)
    said: dict[str, list[tuple[Evidence, str]]] = {}
    for item in event.evidence:
        said.setdefault(item.field, []).append((item, words_of(article, item)))

    def stems(name: str) -> list[str]:
        keys = (pair for key in ("stem_end", "case_end") for pair in pack.words_of("forms", key))
        pairs = [pair.partition("=") for pair in keys]
        low = name.lower()
        return [low, *(low[: -len(base)] + end for end, _, base in pairs if low.endswith(base))]

    def names(field: str, known: Iterable[str]) -> tuple[str, ...]:
        read = {" ".join(words.replace("*", "").split()) for _, words in said.get(field, [])}
        return tuple(name for name in known if _within(stems(name), read))

    def money(field: str, known: Money | None) -> Money | None:
        return next(
            (
                found
                for _, words in said.get(field, [])
                if (found := _money(words, pack, country, known)) is not None
            ),
            None,
        )

    company = names("company", [event.company] if event.company else [])
    restated = [
        found
        for known in event.amount_restated
        for _, words in said.get("amount_restated", [])
        if (found := _money(words, pack, country, known)) is not None
    ]
    day = said.get("announced")
    dated = [
        hit
        for _, words in day or []
        for hit in find_dates(Text(words), pack.code, 0, len(Text(words)), article.published)
    ]
    return event.model_copy(update={
        "company": company[0] if company else None,
        "amount": money("amount", event.amount),
        "amount_restated": tuple(dict.fromkeys(restated)),
        "round": _round([words for _, words in said.get("round", [])], pack, event.round),
        "lead_investors": names("lead_investors", event.lead_investors),
        "participants": names("participants", event.participants),
        "valuation": money("valuation", event.valuation),
        "status": _status(said.get("status", []), pack),
        "announced": dated[0].day if dated else event.announced if not day else None,
    })  # fmt: skip


def _within(forms: list[str], read: set[str]) -> bool:
    """Whether one of the forms of a name stands in words read."""
    return any(form in words.lower() for form in forms for words in read)


def _money(words: str, pack: Pack, country: str | None, known: Money | None) -> Money | None:
    """Money read again from its words; a currency settled by the text around it must be one its sign can
    mean."""
    if known is None:
        return None
    for mention in find_money(Text(words), (pack.code,), country, bare=True):
        found = mention.money
        if (found.value, found.bound, found.upper) != (known.value, known.bound, known.upper):
            continue
        if found.currency is None or known.currency == found.currency or known.currency in found.alternatives:
            return known
    return None


def _round(words: list[str], pack: Pack, known: Round | None) -> Round | None:
    rounds: list[Round] = []
    for text in (Text(f"| {said}") for said in words):  # a letter that opens a text could be a word
        known_words = list(pack.trie.find(text))
        hits = [hit for hit in known_words if hit.layer == "rounds"]
        rounds.extend(found for _, _, found, _ in find_rounds(text, hits))
        verbs = {hit.meaning for hit in known_words if (hit.first, hit.after) == (1, len(text.words))}
        for key, kind in KINDS:  # a verb may say it: lends
            label = round_of(kind, "", "", text.token_text(1, len(text.words)))
            if not hits and label is not None and f"words.{key}" in verbs:
                rounds.append(label)
    merged = merge_rounds(rounds)
    if merged is None or known is None:
        return None
    return (
        known
        if (merged.stage, merged.suffix, merged.part, merged.instrument, merged.context)
        == (known.stage, known.suffix, known.part, known.instrument, known.context)
        else merged
    )


_STATES = {"past_perfect": "historical", "ongoing": "in_talks", "hearsay": "in_talks"}
"""What the words of a key say of a round, where the key is not itself a status."""


def _status(said: list[tuple[Evidence, str]], pack: Pack) -> str:
    for item, words in said:
        if item.rule == "status.past_year":
            return "historical"
        if item.rule.startswith("context."):
            return item.rule.split(".", 1)[1]
        for hit in pack.trie.find(Text(words)):
            if hit.layer == "status" and item.rule.startswith("status.") and item.rule != "status.default":
                key = hit.meaning.split(".", 1)[1]
                return _STATES.get(key, key)
    return "closed"
