"""Bytes from disk or standard input, as lines of UTF-8 that know their number."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..errors import ArticleError

READABLE = frozenset(
    {
        ".md",
        ".markdown",
        ".txt",
        ".text",
        ".jsonl",
        ".ndjson",
        ".json",
        ".csv",
        ".tsv",
        ".xml",
        ".rss",
        ".atom",
    }
)
"""Endings read when a folder is given; a file that is named is read whatever its ending."""

BOM = b"\xef\xbb\xbf"
MAX_WHOLE = 64 * 1024 * 1024
"""Bytes above which a file that must be held whole (anything but JSON Lines) is refused."""


def files_of(path: str | Path) -> Iterator[tuple[str, Path] | ArticleError]:
    """The files a path stands for, sorted, each with the name its articles go by.

    A folder gives its readable files and those of its subfolders, hidden ones left out.
    """
    root = Path(path)
    shown = printable(str(path))
    try:
        if root.is_dir():
            found = sorted(_walk(root))
            if not found:
                yield ArticleError(shown, None, "no readable file in this folder")
            for file in found:
                yield printable(file.relative_to(root).as_posix()), file
        elif root.exists():
            yield printable(root.name), root
        else:
            yield ArticleError(shown, None, "no such file or folder")
    except (OSError, ValueError) as error:
        yield ArticleError(shown, None, reason(error))


def _walk(root: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if not name.startswith(".") and Path(name).suffix.lower() in READABLE:
                yield Path(folder) / name


def printable(name: str) -> str:
    """A file name that can be printed and stored, whatever bytes it is made of."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def reason(error: BaseException) -> str:
    """Why the system refused, in one clause."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return str(error) or type(error).__name__


def whole(file: Path | None, name: str) -> bytes:
    """All bytes of a file, or of standard input where `file` is None.

    Raises:
        ArticleError: it cannot be read, is empty or is too large.
    """
    try:
        if file is None:
            data = sys.stdin.buffer.read(MAX_WHOLE + 1)
        else:
            with open(file, "rb") as stream:
                data = stream.read(MAX_WHOLE + 1)
    except (OSError, ValueError) as error:
        raise ArticleError(name, None, reason(error)) from None
    if len(data) > MAX_WHOLE:
        raise ArticleError(
            name, None, f"larger than {MAX_WHOLE // 1024 // 1024} MB; JSON Lines has no such limit"
        )
    if not data.removeprefix(BOM).strip():
        raise ArticleError(name, None, "the file is empty")
    return data


def decode(data: bytes, name: str, line: int = 1) -> str:
    """Bytes as text.

    Args:
        data: the bytes, a byte order mark allowed.
        name: what to call the input in an error.
        line: number of the first line.

    Raises:
        ArticleError: not UTF-8, naming the line and the byte.

    Example:
        >>> decode("début".encode("latin-1"), "a.txt")
        Traceback (most recent call last):
        fundextract.errors.ArticleError: a.txt:1: not UTF-8: byte 0xe9; save the file as UTF-8
    """
    try:
        return data.removeprefix(BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        at = line + error.object.count(b"\n", 0, error.start)
        kind = (
            "UTF-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else f"byte 0x{error.object[error.start]:02x}"
        )
        raise ArticleError(name, at, f"not UTF-8: {kind}; save the file as UTF-8") from None


def text_lines(lines: Iterable[bytes], name: str) -> Iterator[tuple[int, str] | ArticleError]:
    """Numbered lines of text; a line that is not UTF-8 is an error and the next one is read."""
    for number, line in enumerate(lines, 1):
        try:
            yield number, decode(line, name, number)
        except ArticleError as error:
            yield error
