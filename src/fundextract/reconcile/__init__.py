"""What really happened, and why the articles differ.

One deal per round, every claim kept, every difference named.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from ..models import Article, Deal, FundingEvent, Reading
from .bands import Band
from .rates import FixedRates, ImpliedRates, Rates, ReferenceRates, default_rates

__all__ = [
    "Band",
    "FixedRates",
    "Ledger",
    "LedgerError",
    "Rates",
    "ReferenceRates",
    "explain_deal",
    "reconcile",
]


_LARGE = 5_000


def reconcile(
    articles_or_events: Iterable[Article | FundingEvent | Reading | Deal],
    *,
    rates: Rates | None = None,
    extractor: Any = None,
) -> list[Deal]:
    """Join what many articles tell into one deal per round.

    The order of the input does not matter, a copy changes nothing but the count of articles, and
    reconciling the deals (or their events) again gives the same deals.

    Args:
        articles_or_events: articles are read first; readings, events and deals are taken as they are.
        rates: exchange rates; None for the bundled reference rates, loaded when first needed.
        extractor: what reads articles (`.analyze(article)`); None for the library's own.

    Returns:
        Deals, newest first, then by company.

    Raises:
        TypeError: an item is neither article, reading, event nor deal.

    Example:
        >>> from decimal import Decimal
        >>> def told(article, value, currency, text):
        ...     money = Money(value=Decimal(value), currency=currency, text=text)
        ...     return FundingEvent(company="Acme", amount=money, article_id=article)
        >>> from fundextract.models import Money
        >>> deals = reconcile([told("a", "342e6", "USD", "$342M"), told("b", "340e6", "USD", "$340M")])
        >>> len(deals), str(deals[0].amount), deals[0].resolutions["amount"].agreement
        (1, 'USD 342,000,000', 'rounding')
    """
    from .blocking import Companies
    from .cluster import group
    from .fuse import fuse
    from .intake import take_in
    from .links import link
    from .totals import link_totals

    with _collector_at_rest(_read_already(articles_or_events)):
        taken = take_in(articles_or_events, extractor)
    with _collector_at_rest(len(taken.reports)):
        source = ImpliedRates(_stated_twice(taken.reports), rates if rates is not None else default_rates())
        companies = Companies(taken.reports, taken.same, taken.kin)
        deals = [fuse(found.reports, source) for found in group(taken.reports, companies, source)]
        deals = link_totals(link([*deals, *taken.totals], companies))
    return sorted(deals, key=_order)


def _read_already(items: Iterable[Any]) -> int:
    """How many items come in if none of them must be read first: reading leaves garbage to collect."""
    if not isinstance(items, Sequence) or any(isinstance(item, Article) for item in items):
        return 0
    return len(items)


@contextmanager
def _collector_at_rest(size: int) -> Iterator[None]:
    """For a large pool, let the garbage collector rest: many records are made and none of them is garbage.

    Afterwards they count as old, or the first thing made would set off a search through all of them.
    """
    if size < _LARGE or not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        if not gc.get_freeze_count():  # else somebody else's frozen objects would thaw as well
            gc.freeze()
            gc.unfreeze()
        gc.enable()


def _order(deal: Deal) -> tuple[int, str, str]:
    return (-(deal.announced.toordinal() if deal.announced else 0), deal.company or "", deal.id)


def _stated_twice(reports: Iterable[Any]) -> Iterable[tuple[Any, ...]]:
    for report in reports:
        first = report.stated[0] if report.stated else None
        if (
            first is None
            or first.value is None
            or first.currency is None
            or first.bound not in ("exact", "about")
        ):
            continue
        for other in report.stated[1:]:
            if other.value is not None and other.currency is not None and other.bound in ("exact", "about"):
                yield first.currency, first.value, other.currency, other.value, report.day


def explain_deal(deal: Deal) -> str:
    """A deal in plain sentences, with the sums that join its claims.

    Args:
        deal: from `reconcile`.
    """
    from .explain import explain_deal as explained

    return explained(deal)


def __getattr__(name: str) -> Any:
    """The ledger, loaded when asked for: SQLite is not needed to reconcile."""
    if name in ("Ledger", "LedgerError"):
        from . import ledger

        return getattr(ledger, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
