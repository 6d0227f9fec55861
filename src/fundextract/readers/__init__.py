"""Files in, Articles out: Markdown with front matter, plain text, JSON Lines, JSON, CSV, RSS, Atom.

A broken record is reported with its file and line and passed by; the rest is read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from ..errors import ArticleError
from ..models import Article
from .feeds import read_feed
from .fields import clean
from .files import decode, files_of, text_lines, whole
from .front_matter import read_document
from .tables import Found, read_csv, read_json, read_json_lines

__all__ = ["read_articles", "read_path", "url_key"]

STDIN = "-"


def read_articles(
    paths: Iterable[str | Path] | str | Path,
    *,
    on_error: Callable[[ArticleError], object] | None = None,
    lines: bool = False,
) -> Iterator[Article]:
    """Every article of files and folders, each once.

    Articles with the same address are one article: the one that is a record of its own, else the first.
    Related articles therefore come last.

    Args:
        paths: files, folders (read with their subfolders, in sorted order) or "-" for standard input.
        on_error: called with every record that cannot be read, and reading goes on; without it, the error is
            raised.
        lines: read plain text as one headline on each line.

    Yields:
        articles whose ids are unique: file name, then `:line` for records, `#related-1` for related articles.

    Raises:
        ArticleError: something cannot be read, and no `on_error` was given.

    Example:
        >>> problems = []
        >>> list(read_articles("no/such/file.md", on_error=problems.append))
        []
        >>> print(problems[0])
        no/such/file.md: no such file or folder
    """
    addresses: set[str] = set()
    ids: dict[str, int] = {}
    later: list[Article] = []
    for path in [paths] if isinstance(paths, str | Path) else paths:
        for item in _found(path, lines):
            if isinstance(item, ArticleError):
                if on_error is None:
                    raise item
                on_error(item)
            elif item[1]:
                later.append(item[0])
            elif _is_new(item[0], addresses):
                yield _named_once(item[0], ids)
    for article in later:
        if _is_new(article, addresses):
            yield _named_once(article, ids)


def read_path(path: str | Path, *, lines: bool = False) -> Iterator[Article | ArticleError]:
    """Every record of one file, folder or "-", in the order they stand, with the errors between them.

    Args:
        path: a file, a folder or "-".
        lines: read plain text as one headline on each line.

    Example:
        >>> [str(item) for item in read_path("no/such/folder/")]
        ['no/such/folder/: no such file or folder']
    """
    for item in _found(path, lines):
        yield item if isinstance(item, ArticleError) else item[0]


def url_key(url: str) -> str:
    """An address without what does not tell two articles apart: scheme, "www.", fragment, campaign tags.

    Example:
        >>> url_key("https://www.example.com/a/?utm_source=x#top") == url_key("http://example.com/a")
        True
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url.strip()
    query = "&".join(part for part in parts.query.split("&") if part and not part.startswith("utm_"))
    return f"{parts.netloc.lower().removeprefix('www.')}{parts.path.rstrip('/')}?{query}"


def _is_new(article: Article, addresses: set[str]) -> bool:
    if not article.url:
        return True
    key = url_key(article.url)
    if key in addresses:
        return False
    addresses.add(key)
    return True


def _named_once(article: Article, ids: dict[str, int]) -> Article:
    count = ids[article.id] = ids.get(article.id, 0) + 1
    if count == 1:
        return article
    name = f"{article.id}~{count}"
    while name in ids:
        count += 1
        name = f"{article.id}~{count}"
    ids[name] = 1
    return article.model_copy(update={"id": name})


def _found(path: str | Path, lines: bool) -> Iterator[Found | ArticleError]:
    if str(path) == STDIN:
        yield from _read(None, "stdin", "standard input", "", lines)
        return
    for item in files_of(path):
        if isinstance(item, ArticleError):
            yield item
        else:
            name, file = item
            yield from _read(file, name, str(file), file.suffix.lower(), lines)


def _read(
    file: Path | None, name: str, source: str, ending: str, lines: bool
) -> Iterator[Found | ArticleError]:
    """One file, by its ending, or by its first character where the ending does not tell."""
    source = clean(source)
    if ending in (".jsonl", ".ndjson") and file is not None:
        try:
            with open(file, "rb") as stream:
                yield from read_json_lines(stream, name, source)
        except OSError as error:
            yield ArticleError(source, None, (error.strerror or str(error)).lower())
        return
    try:
        data = whole(file, source)
        first = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
        if ending in (".csv", ".tsv"):
            yield from read_csv(data.splitlines(keepends=True), name, source)
        elif ending in (".xml", ".rss", ".atom") or (
            not ending and data.lstrip()[:5] in (b"<?xml", b"<rss ", b"<feed")
        ):
            yield from read_feed(data, name, source)
        elif ending == ".json" or (not ending and first == b"["):
            yield from read_json(decode(data, source), name, source)
        elif not ending and first == b"{":
            yield from read_json_lines(data.splitlines(keepends=True), name, source)
        elif lines:
            yield from _headlines(data, name, source)
        else:
            yield from read_document(decode(data, source), name, source)
    except ArticleError as error:
        yield error


def _headlines(data: bytes, name: str, source: str) -> Iterator[Found | ArticleError]:
    for item in text_lines(data.splitlines(), source):
        if isinstance(item, ArticleError):
            yield item
        elif item[1].strip():
            yield Article(id=f"{name}:{item[0]}", title=clean(item[1].strip())), False
