"""Markdown with or without YAML front matter, and plain text; the file's ending does not matter.

The front matter is read without types and without aliases, so that a date stays what was written and a small
file cannot grow in memory. Markup in the body stays as it is: spans must be those of the text as given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..errors import ArticleError, PackError
from ..models import Article
from ..packs.load import read_nodes, to_data
from .fields import article, clean, has_words

_FENCE = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.M)
_OPENING = re.compile(r"\A---[ \t]*\r?\n")
_KEY = re.compile(r"[ \t]*[\w-]+[ \t]*:(?:[ \t]|\r?$)", re.M)


def split(text: str, name: str) -> tuple[str | None, str]:
    """A text as its front matter, None where it has none, and its body.

    Raises:
        ArticleError: the front matter begins and never ends.

    Example:
        >>> split("---\\ntitle: Acme\\n---\\nBody", "a.md")
        ('title: Acme\\n', 'Body')
        >>> split("--- not a front matter", "a.md")
        (None, '--- not a front matter')
    """
    opening = _OPENING.match(text)
    if not opening:
        return None, text
    start = opening.end()
    closing = _FENCE.search(text, start)
    if closing is None:
        if _KEY.match(text, start):
            raise ArticleError(name, 1, "the front matter has no closing '---' line")
        return None, text
    body = text[closing.end() :]
    return text[start : closing.start()], body.removeprefix("\n")


def read_document(text: str, name: str, source: str) -> Iterator[tuple[Article, bool] | ArticleError]:
    """A document as its article, then its related ones.

    Args:
        text: the whole file.
        name: the article's id; related ones are `name#related-1` and so on.
        source: what to call the file in an error.

    Yields:
        an article and whether it is a related one, or an error for what could not be read.
    """
    try:
        front, body = split(text, source)
    except ArticleError as error:
        yield error
        return
    if front is None:
        yield Article(id=name, text=clean(text)), False
        return
    lines: dict[tuple[Any, ...], int] = {}
    try:
        data = to_data(read_nodes(front, source), (), lines, source) if front.strip() else {}
    except PackError as error:
        line = error.line + 1 if error.line is not None else 2  # the opening fence is line 1
        yield ArticleError(source, line, f"front matter: {error.what}")
        return
    except (ValueError, RecursionError) as error:
        yield ArticleError(source, 2, f"front matter: {error}")
        return
    if not isinstance(data, dict):
        yield ArticleError(source, 2, "the front matter is not a mapping of keys to values")
        return
    yield from records(data, name, source, 2, body=clean(body), lines=lines)


def records(
    data: dict[str, Any],
    name: str,
    source: str,
    line: int | None,
    *,
    body: str | None = None,
    lines: dict[tuple[Any, ...], int] | None = None,
) -> Iterator[tuple[Article, bool] | ArticleError]:
    """A record as an article, then each of its `related` records.

    Args:
        data: the record.
        name: id unless the record has one.
        source: what to call the input in an error.
        line: of the record, None where it has none of its own.
        body: the text after the front matter, if any.
        lines: line of every path in `data`, counted from the first line of the front matter.
    """
    if has_words(data) or (body and body.strip()):
        made, problem = article(data, name, body if body and body.strip() else None)
        if problem:
            yield ArticleError(source, line, problem)
        yield made, False
    else:
        yield ArticleError(source, line, "nothing to read: no title, no text")
    related = data.get("related")
    if not related:
        return
    if not isinstance(related, list):
        yield ArticleError(source, line, "'related' is not a list")
        return
    for number, item in enumerate(related, 1):
        at = lines[("related", number - 1)] + 1 if lines else line
        if not isinstance(item, dict) or not has_words(item):
            yield ArticleError(source, at, f"related article {number} has no title and no text")
            continue
        made, problem = article(
            {k: v for k, v in item.items() if k not in ("id", "guid")}, f"{name}#related-{number}"
        )
        if problem:
            yield ArticleError(source, at, problem)
        yield made, True
