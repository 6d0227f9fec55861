"""Articles as they come, deals when asked: a ledger in one file that no crash leaves half written.

What is kept is what was read, not what was concluded: the deals are always those that reconciling
everything at once would give, so neither order nor batching of arrival shows.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from ..errors import FundextractError
from ..models import Article, Deal, FundingEvent, Reading
from . import reconcile
from .rates import Rates

_APPLICATION = 0x46584C47  # "FXLG", so that another program's database is not taken for a ledger
_SCHEMA = """
CREATE TABLE IF NOT EXISTS item (key TEXT PRIMARY KEY, kind TEXT NOT NULL, payload TEXT NOT NULL) WITHOUT
ROWID;
"""
_KINDS: dict[str, type[Reading] | type[FundingEvent] | type[Deal]] = {
    "reading": Reading,
    "event": FundingEvent,
    "deal": Deal,
}


class LedgerError(FundextractError):
    """A ledger file cannot be used.

    Args:
        path: the file.
        what: what is wrong and what was kept.
    """

    def __init__(self, path: Path, what: str) -> None:
        self.path, self.what = path, what
        super().__init__(f"{path}: {what}")


class Ledger:
    """Everything read so far, and the deals it makes.

    Every `add` is one transaction in an SQLite file: after a crash the file holds all of it or nothing.
    Many threads and processes may read while one writes. When a ledger is closed after a change it leaves a
    copy beside the file (`<name>.good`); a file that was cut short or overwritten is noticed on opening and
    that copy is taken instead.

    Args:
        path: the file; None keeps everything in memory.
        rates: exchange rates; None for the bundled reference rates.
        extractor: what reads articles; None for the library's own.

    Raises:
        LedgerError: the file is damaged and no good copy is beside it, or it is not a ledger.

    Example:
        >>> from decimal import Decimal
        >>> from fundextract.models import Money
        >>> ledger = Ledger()
        >>> for article, value in (("a", "342000000"), ("b", "340000000")):
        ...     money = Money(value=Decimal(value), currency="USD")
        ...     _ = ledger.add([FundingEvent(company="Acme", amount=money, article_id=article)])
        >>> [deal] = ledger.deals()
        >>> deal.articles, str(deal.amount)
        (('a', 'b'), 'USD 342,000,000')
    """

    def __init__(
        self, path: str | os.PathLike[str] | None = None, *, rates: Rates | None = None, extractor: Any = None
    ) -> None:
        self.path = Path(path) if path is not None else None
        self.restored = False
        self._rates = rates
        self._extractor = extractor
        self._lock = threading.RLock()
        self._deals: tuple[int, list[Deal]] | None = None
        self._changed = False
        self._base = self._open()

    @property
    def _good(self) -> Path:
        assert self.path is not None
        return self.path.with_name(self.path.name + ".good")

    def _open(self) -> sqlite3.Connection:
        if self.path is None:
            return _prepared(sqlite3.connect(":memory:", check_same_thread=False))
        try:
            return _prepared(_connected(self.path))
        except sqlite3.DatabaseError as damage:
            if not self._good.exists():
                raise LedgerError(self.path, f"damaged ({damage}), and no good copy is beside it") from damage
            self._put_back(damage)
            return _prepared(_connected(self.path))

    def _put_back(self, damage: sqlite3.DatabaseError) -> None:
        """The last good state in place of a damaged file.

        The damaged one is kept for whoever wants to look.
        """
        assert self.path is not None
        try:
            _prepared(_connected(self._good)).close()
        except sqlite3.DatabaseError as worse:
            raise LedgerError(
                self.path, f"damaged ({damage}), and so is the copy beside it ({worse})"
            ) from worse
        for tail in ("-wal", "-shm"):
            self.path.with_name(self.path.name + tail).unlink(missing_ok=True)
        os.replace(self.path, self.path.with_name(self.path.name + ".damaged"))
        _copy(self._good, self.path)
        self.restored = True

    def add(self, items: Iterable[Article | FundingEvent | Reading | Deal]) -> int:
        """Take in what was read; all of it or, if anything fails, nothing.

        Args:
            items: articles are read first; what is already known is passed by.

        Returns:
            How many were new.

        Raises:
            TypeError: an item is neither article, reading, event nor deal.
        """
        rows = [self._row(item) for item in items]
        with self._lock, self._writing() as base:
            before = base.total_changes
            base.executemany("INSERT OR IGNORE INTO item VALUES (?, ?, ?)", rows)
            new = base.total_changes - before
        if new:
            self._changed = True
        return new

    def _row(self, item: Any) -> tuple[str, str, str]:
        if isinstance(item, Article):
            item = self._read(item)
        for kind, model in _KINDS.items():
            if isinstance(item, model):
                payload = item.model_dump_json()
                return (
                    hashlib.sha256(f"{kind}:{payload}".encode("utf-8", "surrogatepass")).hexdigest(),
                    kind,
                    payload,
                )
        raise TypeError(f"a ledger takes Article, Reading, FundingEvent or Deal, not {type(item).__name__}")

    def _read(self, article: Article) -> Reading:
        if self._extractor is not None:
            reading: Reading = self._extractor.analyze(article)
            return reading
        from ..extractor import analyze

        return analyze(article)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        self._base.execute("BEGIN IMMEDIATE")
        try:
            yield self._base
        except BaseException:
            self._base.execute("ROLLBACK")
            raise
        self._base.execute("COMMIT")

    def __len__(self) -> int:
        with self._lock:
            return int(self._base.execute("SELECT count(*) FROM item").fetchone()[0])

    def deals(self, *, since: date | None = None) -> list[Deal]:
        """The deals of everything taken in so far.

        Args:
            since: leave out deals announced before that day.

        Returns:
            As `reconcile` of everything at once, whatever the order and the batches it came in.
        """
        with self._lock:
            version = len(self)
            if self._deals is None or self._deals[0] != version:
                self._deals = (
                    version,
                    reconcile(self._items(), rates=self._rates, extractor=self._extractor),
                )
            found = self._deals[1]
        return [
            deal
            for deal in found
            if since is None or (deal.announced is not None and deal.announced >= since)
        ]

    def _items(self) -> list[Reading | FundingEvent | Deal]:
        rows = self._base.execute("SELECT kind, payload FROM item ORDER BY key").fetchall()
        return [_KINDS[kind].model_validate_json(payload) for kind, payload in rows]

    def save(self) -> None:
        """Leave a good copy of the present state beside the file; `close` does it too."""
        if self.path is None:
            return
        with self._lock:
            partial = self._good.with_name(self._good.name + ".part")
            partial.unlink(missing_ok=True)
            copy = sqlite3.connect(partial)
            try:
                self._base.backup(copy)
            finally:
                copy.close()
            os.replace(partial, self._good)  # the old copy stays until the new one is whole
            self._changed = False

    def close(self) -> None:
        """Leave a good copy if anything changed, and let go of the file."""
        if self._changed:
            self.save()
        self._base.close()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _connected(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=30, isolation_level=None, check_same_thread=False)


def _prepared(base: sqlite3.Connection) -> sqlite3.Connection:
    """A checked and set-up database; raises sqlite3.DatabaseError where the file is no whole ledger."""
    base.isolation_level = None
    try:
        [verdict] = base.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
        [owner] = base.execute("PRAGMA application_id").fetchone()
        tables = {name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if owner not in (0, _APPLICATION) or (tables and "item" not in tables) or (owner == 0 and tables):
            raise sqlite3.DatabaseError("not a ledger")
        if not tables:
            base.execute("PRAGMA journal_mode = WAL")
            base.execute(f"PRAGMA application_id = {_APPLICATION}")
            base.executescript(_SCHEMA)
        base.execute("PRAGMA synchronous = FULL")
    except BaseException:
        base.close()
        raise
    return base


def _copy(source: Path, target: Path) -> None:
    old, new = sqlite3.connect(source), sqlite3.connect(target)
    try:
        old.backup(new)
    finally:
        old.close()
        new.close()
