"""RSS and Atom: one item, one article.

The parser is expat, as it comes with Python; a feed that declares entities is refused, so that a small one
cannot grow in memory. Markup in a description is taken out, since it is the feed's packing and not the text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import urlsplit
from xml.parsers import expat

from ..errors import ArticleError
from ..models import Article
from .fields import article, has_words

Found = tuple[Article, bool]

_ITEMS = frozenset({"item", "entry"})
_FIELDS = {
    "title": "title", "description": "excerpt", "summary": "excerpt", "encoded": "body", "content": "body",
    "pubDate": "published_at", "published": "published_at", "date": "published_at", "updated": "updated",
    "link": "url", "guid": "guid", "id": "guid", "source": "source", "language": "language",
}  # fmt: skip
_BREAK = re.compile(r"<(?:p|br|div|li|h[1-6]|tr)\b[^<>]*>|</(?:p|div|li|h[1-6]|tr)>", re.I)
_TAG = re.compile(r"<[^<>]*>")
_SPACE = re.compile(r"[ \t\r\f\v]+")
MAX_DEPTH = 100


class _Refused(Exception):
    """The feed declares entities or nests too deeply."""


class _Item(NamedTuple):
    line: int
    fields: dict[str, str]


def plain(markup: str) -> str:
    """HTML as text: a line for each block, entities resolved.

    Example:
        >>> plain("<p>Acme raises <b>&euro;5m</b></p><p>More</p>")
        'Acme raises €5m\\nMore'
    """
    text = html.unescape(_TAG.sub("", _BREAK.sub("\n", markup)))
    lines = (line.strip() for line in _SPACE.sub(" ", text).split("\n"))
    return "\n".join(line for line in lines if line)


class _Feed:
    """Collects items while expat reads; `channel` holds what stands outside them."""

    def __init__(self) -> None:
        self.items: list[_Item] = []
        self.channel: dict[str, str] = {}
        self._path: list[str] = []
        self._item: _Item | None = None
        self._words: list[str] = []
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._words.append
        self.parser.EntityDeclHandler = self._entity

    def _entity(self, *declared: Any) -> None:
        raise _Refused("entity declarations are not allowed here")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(" ")[2]
        self._path.append(local)
        if len(self._path) > MAX_DEPTH:
            raise _Refused(f"nested deeper than {MAX_DEPTH} levels")
        self._words.clear()
        if local in _ITEMS:
            self._item = _Item(self.parser.CurrentLineNumber, {})
        elif local == "link" and attributes.get("rel", "alternate") == "alternate" and "href" in attributes:
            self._put("url", attributes["href"])

    def _end(self, name: str) -> None:
        local = self._path.pop()
        if local in _ITEMS and self._item is not None:
            self.items.append(self._item)
            self._item = None
        elif local in _FIELDS and self._path and self._path[-1] in (*_ITEMS, "channel", "feed"):
            self._put(_FIELDS[local], "".join(self._words))
        self._words.clear()

    def _put(self, field: str, words: str) -> None:
        fields = self._item.fields if self._item is not None else self.channel
        if words.strip():
            fields.setdefault(field, words.strip())


def read_feed(data: bytes, name: str, source: str) -> Iterator[Found | ArticleError]:
    """The items of an RSS or Atom feed, those before an error included.

    Args:
        data: the feed.
        name: first part of the ids.
        source: what to call the feed in an error.
    """
    feed = _Feed()
    problem: ArticleError | None = None
    try:
        feed.parser.Parse(data, True)
    except expat.ExpatError as error:
        problem = ArticleError(source, error.lineno, f"not XML: {expat.ErrorString(error.code)}")
    except (_Refused, LookupError, ValueError) as error:
        problem = ArticleError(source, feed.parser.CurrentLineNumber, f"XML: {error}")
    home = urlsplit(feed.channel.get("url", "")).netloc or feed.channel.get("title", "")
    for number, item in enumerate(feed.items, 1):
        record: dict[str, Any] = {key: plain(words) for key, words in item.fields.items() if key != "guid"}
        record.setdefault("published_at", record.pop("updated", None))
        record.setdefault("source", home)
        record.setdefault("language", feed.channel.get("language"))
        if not has_words(record):
            yield ArticleError(source, item.line, "nothing to read: no title, no text")
            continue
        made, wrong = article(record, f"{name}:{number}")
        if wrong:
            yield ArticleError(source, item.line, wrong)
        yield made, False
    if problem:
        yield problem
    elif not feed.items:
        yield ArticleError(source, None, "no item or entry: neither RSS nor Atom")
