"""JSON Lines, JSON and CSV: one record, one article."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from typing import Any

from ..errors import ArticleError
from ..models import Article
from .fields import KEYS, article, has_words
from .files import text_lines
from .front_matter import records

Found = tuple[Article, bool]
"""An article and whether another one named it as related."""

_READ = ("title", "excerpt", "body")


def read_json_lines(lines: Iterable[bytes], name: str, source: str) -> Iterator[Found | ArticleError]:
    """One JSON object on each line; blank lines are passed over and a broken one is reported.

    Args:
        lines: the raw lines, so that a line in another encoding spoils only itself.
        name: first part of the ids of records that have none.
        source: what to call the input in an error.
    """
    empty = True
    for item in text_lines(lines, source):
        empty = False
        if isinstance(item, ArticleError):
            yield item
            continue
        number, line = item
        if not line.strip():
            continue
        yield from _json_record(line, f"{name}:{number}", source, number)
    if empty:
        yield ArticleError(source, None, "the file is empty")


def _load(text: str) -> Any:
    """JSON with its numbers as written; floats would only ever be shown back wrong."""
    return json.loads(text, parse_float=str, parse_int=str)


def _json_record(text: str, name: str, source: str, line: int) -> Iterator[Found | ArticleError]:
    try:
        data = _load(text)
    except (ValueError, RecursionError) as error:
        what = getattr(error, "msg", None) or "nested too deeply"
        yield ArticleError(source, line, f"not JSON: {what[:1].lower()}{what[1:]}")
        return
    if not isinstance(data, dict):
        yield ArticleError(source, line, "not a JSON object")
        return
    yield from records(data, name, source, line)


def read_json(text: str, name: str, source: str) -> Iterator[Found | ArticleError]:
    """A JSON document: a list of objects, or one object."""
    try:
        data = _load(text)
    except (ValueError, RecursionError) as error:
        what = getattr(error, "msg", None) or "nested too deeply"
        yield ArticleError(source, getattr(error, "lineno", None), f"not JSON: {what[:1].lower()}{what[1:]}")
        return
    if isinstance(data, dict):
        yield from records(data, name, source, 1)
        return
    if not isinstance(data, list):
        yield ArticleError(source, 1, "neither a JSON object nor a list of objects")
        return
    for number, item in enumerate(data, 1):
        if isinstance(item, dict):
            yield from records(item, f"{name}:{number}", f"{source} item {number}", None)
        else:
            yield ArticleError(source, None, f"item {number} is not a JSON object")


def read_csv(lines: Iterable[bytes], name: str, source: str) -> Iterator[Found | ArticleError]:
    """A table with a header row; comma, semicolon, tab or bar part the columns.

    Args:
        lines: the raw lines.
        name: first part of the ids of rows that have none.
        source: what to call the input in an error.
    """
    problems: list[ArticleError] = []

    def good() -> Iterator[str]:
        for item in text_lines(lines, source):
            if isinstance(item, ArticleError):
                problems.append(item)
            else:
                yield item[1]

    stream = good()
    header = next(stream, None)
    if header is None:
        yield from problems
        if not problems:
            yield ArticleError(source, None, "the file is empty")
        return
    separator, columns = _columns(header)
    wanted = {key for field in _READ for key in KEYS[field]}
    if not wanted & set(columns):
        yield ArticleError(
            source, 1, f"no column to read among {_few(columns)}; it needs one of {_few(sorted(wanted), 20)}"
        )
        return
    rows = csv.reader(stream, delimiter=separator)
    while True:
        line = rows.line_num + 2 + len(problems)
        try:
            row = next(rows, None)
        except csv.Error as error:
            yield ArticleError(source, line, f"not a CSV row: {error}")
            continue
        if row is None:
            break
        if not any(cell.strip() for cell in row):
            continue
        record = dict(zip(columns, row, strict=False))
        if not has_words(record):
            yield ArticleError(source, line, "nothing to read: no title, no text")
            continue
        made, problem = article(record, f"{name}:{line}")
        if problem:
            yield ArticleError(source, line, problem)
        yield made, False
    yield from problems


def _columns(header: str) -> tuple[str, list[str]]:
    """The separator under which the header names most columns we know, and the columns."""
    known = {key.lower(): key for keys in KEYS.values() for key in keys}
    best: tuple[int, str, list[str]] = (-1, ",", [])
    for separator in (",", "\t", ";", "|"):
        cells = next(csv.reader([header], delimiter=separator), [])
        names = [known.get(cell.strip().lower(), cell.strip()) for cell in cells]
        score = sum(cell.strip().lower() in known for cell in cells)
        if score > best[0]:
            best = (score, separator, names)
    return best[1], best[2]


def _few(names: Iterable[str], most: int = 8) -> str:
    listed = [repr(name) if not name.isidentifier() else name for name in names]
    return ", ".join(listed[:most]) + (" …" if len(listed) > most else "")
