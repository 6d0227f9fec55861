"""Funding news in many languages → exact, explained data. Rules alone, no model.

Example:
    >>> import fundextract
    >>> [event] = fundextract.extract("Chinese AI startup Zhipu raises $300M")
    >>> event.company, event.amount.value, event.amount.currency
    ('Zhipu', Decimal('300000000'), 'USD')
"""

from __future__ import annotations

from .errors import ArticleError, FundextractError, PackError
from .explain import explain
from .extractor import Extractor, analyze, extract
from .models import (
    Article,
    Claim,
    Deal,
    Evidence,
    FundingEvent,
    Link,
    Money,
    Reading,
    Refusal,
    Resolution,
    Round,
)
from .packs import known_codes
from .reconcile import reconcile

__version__ = "0.1.0"

__all__ = [
    "Article",
    "ArticleError",
    "Claim",
    "Deal",
    "Evidence",
    "Extractor",
    "FundextractError",
    "FundingEvent",
    "Link",
    "Money",
    "PackError",
    "Reading",
    "Refusal",
    "Resolution",
    "Round",
    "analyze",
    "explain",
    "extract",
    "languages",
    "reconcile",
]


def languages() -> tuple[str, ...]:
    """Codes of the languages that come with the library.

    Example:
        >>> "it" in languages()
        True
    """
    return known_codes()
