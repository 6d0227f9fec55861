"""Who speaks independently: copies of one wire story are one voice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from .intake import Report
from .keys import facts
from .weights import weights

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|[^\W_]+")
_RUN = 5
_TITLE_WORDS = 7  # a headline of so many words is not found twice
_LONG_TEXT = 15  # runs; beyond, being mostly contained in the other is being copied: excerpts are cut at will
_COMPARED = 150
"""In a deal of more different texts than this only neighbours in time are compared for copying."""


def votes(reports: Sequence[Report]) -> dict[str, str]:
    """For every article the article that carries its vote.

    Args:
        reports: of one deal.

    Returns:
        Article id → id of the earliest article of the same voice.
    """
    first: dict[str, Report] = {}
    for report in reports:
        known = first.get(report.article)
        if known is None or (not known.text and report.text):
            first[report.article] = report
    order = sorted(first, key=lambda article: (first[article].day or date.max, article))
    parent = {article: article for article in order}

    def root(article: str) -> str:
        while parent[article] != article:
            parent[article] = parent[parent[article]]
            article = parent[article]
        return article

    def unite(one: str, two: str) -> None:
        a, b = sorted((root(one), root(two)), key=order_of.__getitem__)
        parent[b] = a

    order_of = {article: number for number, article in enumerate(order)}
    by_mark: dict[str, str] = {}
    for article in order:
        for mark in _marks(first[article]):
            if mark in by_mark:
                unite(by_mark[mark], article)
            else:
                by_mark[mark] = article
    texts = [
        (article, runs)
        for article in order
        if root(article) == article and (runs := _runs(first[article].text))
    ]
    least = float(weights().limit("copy_overlap"))
    for i, (one, runs) in enumerate(texts):
        for two, others in texts[i + 1 : i + 1 + _COMPARED]:
            if _copied(runs, others, least):
                unite(one, two)
    return {article: root(article) for article in order}


def _marks(report: Report) -> list[str]:
    """What makes two articles one voice without comparing them: a vote kept, the same text, the same wire."""
    marks = []
    if report.vote is not None:
        marks.append(f"vote:{report.vote}")
    folded = " ".join(_words(report.text))
    if len(folded) > 20:
        marks.append(f"text:{folded}")
    title = _WORD.findall(report.title.casefold())
    if len(title) >= _TITLE_WORDS:
        marks.append("title:" + " ".join(title))
    wire = credited(report.text, report.publisher)
    if wire is not None and not report.background:
        marks.append(
            f"wire:{wire}:{report.event.status}:{report.day.isocalendar()[:2] if report.day else None}"
        )
    return marks


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))


def _copied(one: frozenset[tuple[str, ...]], two: frozenset[tuple[str, ...]], least: float) -> bool:
    small, large = sorted((len(one), len(two)))
    if small >= _LONG_TEXT:
        return len(one & two) >= least * small
    return small >= least * large and len(one & two) >= least * len(one | two)


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = _words(text)
    return frozenset(tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1))


@lru_cache(maxsize=1)
def _any_wire() -> re.Pattern[str]:
    names = sorted((name for names in facts().wires.values() for name in names), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, names)))


def credited(text: str, publisher: str | None) -> str | None:
    """The newsroom an article credits for its story, or is.

    Example:
        >>> credited("STOCKHOLM (Reuters) - Acme raised $5M", "aol.com"), credited("", "Reuters")
        ('reuters', 'reuters')
        >>> credited("Acme, Bloomberg reports, raised $5M", None), credited("Bloomberg LP backs Acme", None)
        ('bloomberg', None)
    """
    table = facts()
    outlet = (publisher or "").casefold().removeprefix("www.").removesuffix(".com").removeprefix("the ")
    if outlet in table.wires:
        return outlet
    low = text.casefold()
    met = set(_any_wire().findall(low))
    for wire, names in table.wires.items() if met else ():
        for name in names:
            if name not in met:
                continue
            start = low.find(name)
            if start == -1:
                continue
            after = low[start + len(name) : start + len(name) + 16].lstrip(" ,:")
            before = low[max(0, start - 24) : start].rstrip(" ,:《“\"'(")
            bare = name.strip("()")
            if f"({bare})" in low[:80] or f"（{bare}）" in low[:80] or name.startswith("("):
                return wire
            if after.startswith(table.credit) or before.endswith(table.credit):
                return wire
    return None
