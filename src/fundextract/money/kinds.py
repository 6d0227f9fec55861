"""What a word of money or number may be: the kinds a phrase of a pack becomes, and what scales and currencies
carry."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple

from .country import Choice

END = ""
VALUE, SCALE, AND, POINT, ARTICLE, SEVERAL, PLUS, LINK, ODD, LEVEL, LEVEL_BEFORE = range(11)
CURRENCY, MIXED, CUE, CUE_AFTER, OVER, BETWEEN, TO, SAME, SKIP, VAGUE, NONE, WORD_CODE, COUNTED = range(
    11, 24
)
TENS = Decimal(10)
STRONG, WEAK, BEFORE, CUES = 1, 2, 4, 8
"""What a phrase that ends before an amount does to it: it continues it, it may join it to a number before, it
is its currency, it bounds it."""
REACH = {
    **dict.fromkeys((OVER, BETWEEN, SKIP, VALUE, SCALE, SEVERAL, PLUS, LEVEL_BEFORE, NONE, POINT), STRONG),
    **dict.fromkeys((VAGUE, MIXED, ODD, LEVEL), STRONG),
    **dict.fromkeys((TO, AND, LINK), WEAK),
    CUE: CUES,
}

SHARED = (
    "de",
    "fr",
    "es",
    "pt",
    "it",
    "nl",
    "sv",
    "da",
    "nb",
    "fi",
    "pl",
    "cs",
    "ro",
    "hu",
    "tr",
    "id",
    "vi",
)
"""Languages whose words for money a text of unknown language may use."""
SHARED_KEYS = frozenset({"scale", "short", "link", "currency", "open", "sub"})

Node = dict[str, Any]
"""token → Node, and END → {kind: (payload, source, loose)}."""


NUMBER_KINDS = {
    "point": POINT,
    "article": ARTICLE,
    "link": LINK,
    "odd": ODD,
    "level": LEVEL,
    "level_before": LEVEL_BEFORE,
}


class Scale(NamedTuple):
    """A power of ten; `short` only next to digits or money ("5m"), `plural` an unstated number of them."""

    size: int
    short: bool = False
    plural: bool = False


class Currency(NamedTuple):
    """What a word, sign or code says of the currency.

    Attributes:
        readings: the code meant first (None where open), then the others it may mean.
        before: whether it may stand before the number.
        after: whether it may stand after the number.
        exact: how it must be written to count ("R", not "r"), "" for any way.
        code: whether it is an ISO code.
        part: hundredths: 0.01 for cents, else None.
        shy: whether it counts only beside a scale word, or after "one" ("a twenty pound bag").
        digits: whether it counts only after digits or a scale word (一块 is "together", 5块 is money).
    """

    readings: Choice
    before: bool = False
    after: bool = True
    exact: str = ""
    code: bool = False
    part: Decimal | None = None
    shy: bool = False
    digits: bool = False


def both(first: Currency, second: Currency, source: str, known: str) -> Currency:
    """Two meanings of one word: the first is kept, and learns from the second where the word may stand.

    Signs of CLDR that folding makes alike (Arabic alef with and without hamza) keep each other's readings.
    """
    if second.before and not second.exact and not first.before and second.readings[0] == first.readings[0]:
        return second
    if source == known and source.startswith("CLDR") and first.before and second.before:
        more = tuple(code for code in second.readings if code not in first.readings)
        return first._replace(readings=first.readings + more)
    return first
