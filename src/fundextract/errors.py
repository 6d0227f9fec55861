"""The errors a user can meet; no text, however broken, raises one."""

from __future__ import annotations


class FundextractError(Exception):
    """Root of every error of this library."""


class PackError(FundextractError):
    """A language pack or data file is wrong.

    Args:
        file: path or name of the file.
        line: 1-based line, or None where the whole file is meant.
        what: what is wrong, naming the offending words.
        hint: what to do about it.

    Example:
        >>> print(PackError("it.yaml", 12, "unknown key 'verbz'", "did you mean 'verbs'?"))
        it.yaml:12: unknown key 'verbz' (did you mean 'verbs'?)
    """

    def __init__(self, file: str, line: int | None, what: str, hint: str = "") -> None:
        self.file, self.line, self.what, self.hint = file, line, what, hint
        place = f"{file}:{line}" if line is not None else file
        super().__init__(f"{place}: {what}" + (f" ({hint})" if hint else ""))


class ArticleError(FundextractError):
    """An article or record cannot be read.

    Args:
        source: path or name of the input.
        line: 1-based line of the record, or None where the whole input is meant.
        what: what is wrong with it.

    Example:
        >>> print(ArticleError("feed.jsonl", 3, "not a JSON object"))
        feed.jsonl:3: not a JSON object
    """

    def __init__(self, source: str, line: int | None, what: str) -> None:
        self.source, self.line, self.what = source, line, what
        super().__init__(f"{source}:{line}: {what}" if line is not None else f"{source}: {what}")
