"""Digits with separators to exact decimals: the number itself is the first witness, the language the
second."""

from __future__ import annotations

import re
from decimal import Decimal

from .tables import Separators

LITERAL = re.compile(
    r"[0-9](?:[0-9]{0,2}(?:[ '][0-9]{3})+(?![0-9])(?:[.,٫][0-9]+(?![.,]?[0-9]))?|[0-9]*(?:[.,'٫٬][0-9]+)*)"
)
"""A run of digits and separators in folded text; one pass, no nested choice over the same characters."""

MAX_DIGITS = 26
"""Longer runs of digits are not amounts."""


def read_literal(text: str, seps: Separators) -> Decimal | None:
    """The value of a matched literal, None where the separators make no number (versions, dates, addresses).

    Args:
        text: folded digits with separators, as LITERAL matches them.
        seps: the separators of the language; they decide only what the number leaves open.

    Example:
        >>> from fundextract.money.tables import separators
        >>> [str(read_literal(text, separators("de"))) for text in ("1.500", "1,500", "1.234,50", "1.2.3")]
        ['1500', '1.500', '1234.50', 'None']
    """
    if len(text) > MAX_DIGITS:
        return None
    if "٬" in text or "٫" in text:  # these two tell what they are
        whole, _, part = text.replace("٬", "").partition("٫")
        if not whole.isdigit() or ("٫" in text and not part.isdigit()):
            return None
        return Decimal(f"{whole}.{part}") if part else Decimal(whole)
    plain = text
    if plain.isdigit():
        return Decimal(plain)
    body, fraction = _split(plain, seps)
    if body is None:
        return None
    digits = _ungroup(body)
    if digits is None:
        return None
    return Decimal(f"{digits}.{fraction}") if fraction else Decimal(digits)


def grouped(text: str, seps: Separators, unsure: bool = False) -> Decimal | None:
    """The value of digits whose lone decimal sign may part thousands after all.

    "215,256 lei" is two hundred thousand: languages with a decimal comma copy English figures, and money
    rarely has three decimals. Where the decimal sign is the point, only three zeros say so ("$800.000"),
    unless the language is not known.

    Example:
        >>> from fundextract.money.tables import separators
        >>> grouped("215,256", separators("ro")), grouped("2.345", separators("en"))
        (Decimal('215256'), None)
    """
    head, mark, tail = text.partition(seps.decimal)
    if (
        not mark
        or len(tail) != 3
        or not tail.isdigit()
        or not head.isdigit()
        or head[0] == "0"
        or len(head) > 3
    ):
        return None
    return Decimal(head + tail) if seps.decimal == "," or tail == "000" or unsure else None


def _split(text: str, seps: Separators) -> tuple[str | None, str]:
    """The part before the decimal sign and the digits after it."""
    points, commas = text.count("."), text.count(",")
    if points and commas:
        mark = "." if text.rindex(".") > text.rindex(",") else ","
        if text.count(mark) > 1:
            return None, ""
    elif points + commas == 1:
        mark = "." if points else ","
        head, tail = text.split(mark)
        if len(tail) == 3 and head.isdigit() and head[0] != "0" and len(head) <= 3 and mark != seps.decimal:
            return text, ""
    else:
        return text, ""
    head, tail = text.rsplit(mark, 1)
    if "'" in tail or " " in tail:
        return None, ""
    return head, tail


def _ungroup(body: str) -> str | None:
    """The digits of a grouped integer: groups of three, or of two before the last (Indian); None if it is
    neither."""
    if body.isdigit():
        return body
    kinds = {char for char in body if not char.isdigit()}
    if len(kinds) != 1:
        return None
    groups = body.split(kinds.pop())
    last, middle = groups[-1], groups[1:-1]
    if len(last) != 3 or not 1 <= len(groups[0]) <= 3 or not groups[0]:
        return None
    if all(len(group) == 3 for group in middle) or (
        len(groups[0]) <= 2 and all(len(group) == 2 for group in middle)
    ):
        return "".join(groups)
    return None
