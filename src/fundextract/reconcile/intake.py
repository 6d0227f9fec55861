"""What comes in, articles, readings, events or deals, as one kind of thing.

A report of one event by one article.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from ..models import Article, Deal, FundingEvent, Money, Reading
from ..outlets import country_of, home_currency
from .keys import NameKey, facts, name_key
from .totals import totals_of

Item = Article | FundingEvent | Reading | Deal

READ_CHARS = 1200
"""How much of a text is compared for copies and searched for credits and corrections.

Where the news stands.
"""


@dataclass(slots=True, eq=False)
class Report:
    """One article's account of one event.

    Attributes:
        event: what was read.
        article: id of the article.
        key: content hash; reports are sorted by it, so that no order of input shows.
        company: the company's name, taken apart; None where the article does not name it.
        stated: the amount and its restatements.
        leads, others: investors, taken apart.
        when: the earliest and latest day the event may be of; None where unknown.
        day: the day of the article.
        background: whether the article tells of it as history.
        aside: whether the article has other news, so that this is only an aside in it.
        title, text: the headline and the beginning of the article, for telling copies.
        correction: whether the article says that it corrects an earlier one.
        aliases: other names of the company the article gives.
        siblings: other amounts the same article gives for the same company, and whether as history.
        kin: names the article gives as parent, holding or brand of the company.
        vote: a vote settled earlier (a deal that comes in again keeps it).
    """

    event: FundingEvent
    article: str
    key: str
    company: NameKey | None
    stated: tuple[Money, ...]
    leads: tuple[NameKey, ...]
    others: tuple[NameKey, ...]
    day: date | None
    publisher: str | None
    background: bool
    aside: bool = False
    title: str = ""
    text: str = ""
    correction: bool = False
    aliases: tuple[str, ...] = ()
    vote: str | None = None
    siblings: tuple[tuple[Money, bool], ...] = ()
    kin: tuple[str, ...] = ()
    investors: frozenset[str] = field(default_factory=frozenset)

    @property
    def span(self) -> tuple[date, date] | None:
        """The days the event itself may be of: open to the past for background without a date of its own."""
        told = self.event.announced
        precision = self.event.announced_precision
        if told is None:
            told, precision = self.day, "day"
        if told is None:
            return None
        if precision == "year":
            return date(told.year, 1, 1), date(told.year, 12, 31)
        if precision == "month":
            first = told.replace(day=1)
            return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        if self.background:
            return date.min, told
        return told, told


@dataclass(slots=True)
class Intake:
    """Everything that came in.

    Attributes:
        reports: sorted by content, none twice.
        totals: sums over several companies, each a deal of kind "total".
        same: pairs of names that texts or deals give for one company.
        kin: pairs of names of which texts say that one belongs to the other.
    """

    reports: list[Report]
    totals: list[Deal]
    same: list[tuple[str, str]]
    kin: list[tuple[str, str]]


def take_in(items: Iterable[Any], extractor: Any = None) -> Intake:
    """Read, check and sort what came in.

    Args:
        items: articles, readings, events or deals, mixed as they come.
        extractor: an object with `analyze(article)`; None for the library's own.

    Raises:
        TypeError: an item is none of these.
    """
    found: dict[str, Report] = {}
    carried: dict[str, Deal] = {}
    same: set[tuple[str, str]] = set()
    kin: set[tuple[str, str]] = set()
    analyze = _analyzer(extractor)
    for item in items:
        if isinstance(item, Article):
            item = analyze(item)
        if isinstance(item, Reading):
            reports = [_report(event, item.article) for event in item.events]
            carried.update((deal.id, deal) for deal in totals_of(item))
        elif isinstance(item, FundingEvent):
            reports = [_report(item, None)]
        elif isinstance(item, Deal):
            if item.kind == "total":
                carried[item.id] = item.model_copy(update={"links": ()})
                continue
            same.update((a, b) for a in item.aliases for b in item.aliases if a < b)
            reports = _of_deal(item)
        else:
            raise TypeError(
                f"reconcile takes Article, Reading, FundingEvent or Deal, not {type(item).__name__}"
            )
        for report in reports:
            found.setdefault(report.key, report)
            same.update((report.event.company, alias) for alias in report.aliases if report.event.company)
            kin.update((report.event.company, name) for name in report.kin if report.event.company)
    _know_siblings(found.values())
    reports = [found[key] for key in sorted(found)]
    return Intake(reports, [carried[key] for key in sorted(carried)], sorted(same), sorted(kin))


def _know_siblings(found: Collection[Report]) -> None:
    """Let every report know the other amounts its article gives for the company.

    350 now and 150 to come are 500.
    """
    by_article: dict[tuple[str, str], list[Report]] = {}
    for report in found:
        if report.company is not None and report.stated:
            by_article.setdefault((report.article, report.company.joined), []).append(report)
    news = {report.article for report in found if not report.background}
    for report in found:
        report.aside = report.background and report.article in news
    for group in by_article.values():
        if 1 < len(group) <= 6:
            group.sort(key=lambda report: report.key)
            for report in group:
                report.siblings = tuple(
                    (money, other.background)
                    for other in group
                    if other is not report
                    for money in other.stated[:1]
                )


def _analyzer(extractor: Any) -> Callable[[Article], Reading]:
    if extractor is not None:
        analyze: Callable[[Article], Reading] = extractor.analyze
        return analyze

    def lazily(article: Article) -> Reading:
        from ..extractor import analyze

        return analyze(article)

    return lazily


def _report(
    event: FundingEvent,
    article: Article | None,
    *,
    vote: str | None = None,
    day: date | None = None,
    publisher: str | None = None,
) -> Report:
    text = ""
    if article is not None:
        day, publisher = article.published, article.publisher
        text = f"{article.title or ''}\n{article.text[:READ_CHARS]}".strip()
        event = _completed(event, article)
    elif day is None:
        day = event.announced if event.announced_precision in (None, "day") else None
    own = event.article_id or "text-" + _digest(_canonical(event))
    if event.article_id is None:
        event = event.model_copy(update={"article_id": own})
    leads = tuple(name_key(name, "investor") for name in event.lead_investors)
    others = tuple(name_key(name, "investor") for name in event.participants)
    stated = tuple(_plausible(m, publisher) for m in (event.amount, *event.amount_restated) if m is not None)
    report = Report(
        event=event,
        article=own,
        key=_digest(own + _canonical(event)),
        company=name_key(event.company) if event.company else None,
        stated=stated,
        leads=leads,
        others=others,
        day=day,
        publisher=publisher,
        background=event.status == "historical",
        text=text,
        vote=vote,
        investors=frozenset(investor_id(key) for key in (*leads, *others)),
    )
    if article is not None and article.title:
        report.title = article.title
    if text:
        low = text.casefold()
        report.correction = _any_correction().search(low[:300]) is not None
        if event.company:
            report.aliases = _aliases(text, event.company)
            report.kin = _kin(text, event.company)
    return report


def _plausible(money: Money, publisher: str | None) -> Money:
    """The amount with only those other readings of its sign that something speaks for.

    A bare "$" may mean thirty currencies; among so many one fits any difference. The dollar of the outlet's
    own country and the US dollar are what newsrooms mean.
    """
    if not money.alternatives:
        return money
    likely = {"USD", home_currency(country_of(publisher))}
    kept = tuple(code for code in money.alternatives if code in likely)
    return money if kept == money.alternatives else money.model_copy(update={"alternatives": kept})


@lru_cache(maxsize=65536)
def investor_id(key: NameKey) -> str:
    """What two forms of one investor's name share."""
    return f"#{key.group}" if key.group else key.joined


@lru_cache(maxsize=1)
def _any_correction() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, facts().corrections)))


def _completed(event: FundingEvent, article: Article) -> FundingEvent:
    """The event with what only the article knows, so that events alone can be reconciled again."""
    more: dict[str, Any] = {}
    if event.article_id is None:
        more["article_id"] = article.id
    if event.announced is None and article.published is not None and event.status != "historical":
        more["announced"], more["announced_precision"] = article.published, "day"
    return event.model_copy(update=more) if more else event


_OF_PACKS: Any = {"evidence": {"__all__": {"source", "rule", "because"}}}


def _canonical(event: FundingEvent) -> str:
    """The event as text, less what changes with a line added to a pack."""
    return event.model_dump_json(exclude_defaults=True, exclude=_OF_PACKS)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:20]


def _aliases(text: str, company: str) -> tuple[str, ...]:
    """Other names the text puts in brackets after the company's: "레일웨이(Railway)"."""
    out: list[str] = []
    start = text.find(company)
    while start != -1 and len(out) < 3:
        after = text[start + len(company) : start + len(company) + 48].lstrip(" '’”\"」』")
        if after[:1] in "(（":
            inside = after[1:].split(")")[0].split("）")[0].strip(" \"'“”")
            if (
                inside
                and inside != after[1:].strip()
                and len(inside) <= 40
                and _is_name(inside)
                and inside not in out
            ):
                out.append(inside)
        before = text[max(0, start - 80) : start].rstrip()
        if before[-1:] in "(（":
            outside = before[:-1].rstrip(" '’”\"」』").split()
            spelled = " ".join(outside[-len(company) :])
            if company.isupper() and _initials(spelled) == company:
                out.append(spelled)
            elif outside and _is_name(outside[-1]) and _sounds_like(outside[-1], company):
                out.append(outside[-1].strip("'\"“”‘’「『"))
        start = text.find(company, start + 1)
    return tuple(out)


@lru_cache(maxsize=1)
def _any_kin() -> re.Pattern[str]:
    words = sorted(facts().kin, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, words)))


_CAPITALISED = re.compile(r"[^\W\d_a-zà-ÿ][\w&.\-]{1,30}(?: [^\W\d_a-zà-ÿ][\w&.\-]{1,30}){0,2}")


def _kin(text: str, company: str) -> tuple[str, ...]:
    """Names the text puts beside the company's with a word of belonging.

    "Velora, the holding behind Quarrel".
    """
    out: list[str] = []
    start = text.find(company)
    while start != -1 and len(out) < 3:
        after = text[start + len(company) : start + len(company) + 90].split(". ")[0]
        cue = _any_kin().search(after.casefold())
        if cue is not None and cue.start() <= 30:
            found = _CAPITALISED.search(after, cue.end())
            if found is not None and found.group() not in out:
                out.append(found.group())
        start = text.find(company, start + 1)
    return tuple(dict.fromkeys(out))


def _initials(words: str) -> str:
    return "".join(word[0] for word in words.split() if word[0].isupper())


def _is_name(text: str) -> bool:
    return (
        any(c.isalpha() for c in text)
        and not any(c.isdigit() for c in text)
        and not text.islower()
        and "," not in text
    )


def _sounds_like(one: str, two: str) -> bool:
    a, b = name_key(one.strip("'\"“”‘’「『")), name_key(two)
    return bool(a.sound) and (a.sound == b.sound or (a.script != b.script and a.sound[:2] == b.sound[:2]))


def _of_deal(deal: Deal) -> list[Report]:
    """The reports a deal was made of, with what its claims keep of their articles."""
    known: dict[str, tuple[date | None, str | None, str | None]] = {}
    for resolution in deal.resolutions.values():
        for claim in resolution.claims:
            if claim.article_id is not None:
                known.setdefault(claim.article_id, (claim.published, claim.publisher, claim.vote))
    out = []
    for event in deal.events:
        day, publisher, vote = known.get(event.article_id or "", (None, None, None))
        out.append(_report(event, None, vote=vote, day=day, publisher=publisher))
    return out
