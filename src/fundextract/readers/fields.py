"""From any record to an Article: which keys mean what, and how their values are read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from ..models import Article

KEYS: dict[str, tuple[str, ...]] = {
    "id": ("id", "guid"),
    "title": ("title", "headline"),
    "excerpt": ("excerpt", "description", "summary", "dek"),
    "body": ("text", "body", "content"),
    "published": ("publishedDateTime", "published_at", "pubDate", "date", "published"),
    "publisher": ("publisher", "provider", "outlet", "source", "author"),
    "url": ("url", "originalUrl", "webUrl", "link"),
    "lang": ("lang", "language"),
    "quality": ("quality",),
}
"""Names a field goes by, the first that holds something wins; every other key of a record is passed over."""

_NOTHING = frozenset({"", "~", "null", "Null", "NULL", "None", "true", "false"})
_DAY = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def clean(text: str) -> str:
    """The text with lone surrogates, which no file can hold, replaced by U+FFFD; its length stays.

    Example:
        >>> clean("a" + chr(0xD800)) == "a" + chr(0xFFFD)
        True
    """
    return _LONE_SURROGATE.sub("\ufffd", text)


def words(value: Any) -> str | None:
    """A value as text, None where it says nothing; a list or mapping is not text."""
    if value is None or isinstance(value, bool | Mapping | list | tuple):
        return None
    text = clean(str(value))
    return None if text.strip() in _NOTHING else text


def publisher(value: Any) -> str | None:
    """An outlet as its domain where one is given, else its name.

    Example:
        >>> publisher({"name": "The Ledger", "domain": "ledger.example.sg"}), publisher("The Ledger")
        ('ledger.example.sg', 'The Ledger')
    """
    if isinstance(value, Mapping):
        return words(value.get("domain")) or words(value.get("name"))
    return words(value)


def day(value: Any) -> date | None:
    """A date, from ISO 8601 ("2023-10-20T08:15:00Z"), "2023/10/20" or an e-mail date.

    Args:
        value: text, a date or a datetime; None and empty text give None.

    Raises:
        ValueError: the value is something else.

    Example:
        >>> day("2023-10-20T08:15:00Z"), day("Fri, 20 Oct 2023 08:15:00 GMT") == day("2023/10/20")
        (datetime.date(2023, 10, 20), True)
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    text = words(value)
    if text is None:
        return None
    match = _DAY.match(text.strip())
    if match:
        year, month, number = (int(part) for part in match.groups())
        return date(year, month, number)
    try:
        return parsedate_to_datetime(text).date()
    except (TypeError, ValueError, IndexError):
        raise ValueError(f"not a date: {text.strip()[:40]!r}") from None


def pick(record: Mapping[str, Any], name: str) -> Any:
    """The first of a field's keys that holds something, None where none does."""
    for key in KEYS[name]:
        value = record.get(key)
        if value is not None and not (isinstance(value, str) and value.strip() in _NOTHING):
            return value
    return None


def has_words(record: Mapping[str, Any]) -> bool:
    """Whether there is anything to read in a record."""
    return any(words(pick(record, name)) is not None for name in ("title", "excerpt", "body"))


def join(excerpt: str | None, body: str | None) -> str:
    """Excerpt and body as one text; an excerpt the body repeats word for word is not read twice.

    Example:
        >>> join("Acme raises €5m.", "Acme raises €5m. More follows."), join("Short.", "Long.")
        ('Acme raises €5m. More follows.', 'Short.\\n\\nLong.')
    """
    first, rest = excerpt or "", body or ""
    if not first.strip() or first.strip().rstrip(" .…") in rest:
        return rest if rest.strip() else first
    return f"{first}\n\n{rest}" if rest.strip() else first


def article(record: Mapping[str, Any], name: str, body: str | None = None) -> tuple[Article, str | None]:
    """A record as an Article, and what of it could not be read.

    Args:
        record: keys and values; unknown keys are passed over.
        name: the article's id unless the record has one.
        body: the text after a front matter, if any.

    Returns:
        the article, and None or one clause on a date that was left out.

    Example:
        >>> made, problem = article({"headline": "Acme raises €5m", "date": "soon"}, "a.jsonl:1")
        >>> made.id, made.title, made.published, problem
        ('a.jsonl:1', 'Acme raises €5m', None, "not a date: 'soon'; read without one")
    """
    problem = None
    published = None
    try:
        published = day(pick(record, "published"))
    except ValueError as error:
        what = str(error)
        what = what if what.startswith("not a date") else f"not a date: {words(pick(record, 'published'))!r}"
        problem = f"{what}; read without one"
    lang = words(pick(record, "lang"))
    quality = words(pick(record, "quality"))
    made = Article(
        id=words(pick(record, "id")) or name,
        title=words(pick(record, "title")),
        text=join(words(pick(record, "excerpt")), body if body is not None else words(pick(record, "body"))),
        published=published,
        publisher=publisher(pick(record, "publisher")),
        url=words(pick(record, "url")),
        lang=re.split("[-_]", lang.strip().lower())[0] if lang else None,
        quality=_number(quality),
    )
    return made, problem


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text is not None else None
    except ValueError:
        return None
