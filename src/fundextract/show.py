"""Records and reports on a terminal; needs the `cli` extra."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

import fundextract

from .check import Report
from .models import Deal, FundingEvent, Money
from .writers import write_csv, write_json, write_jsonl

T = TypeVar("T")

PATIENCE = 1.0
"""Seconds after which a progress line appears."""

WRITERS = {"jsonl": write_jsonl, "json": write_json, "csv": write_csv}


def default_format() -> str:
    """A table for people, JSON Lines for programs."""
    return "table" if sys.stdout.isatty() else "jsonl"


def progress(items: Iterable[T]) -> Iterator[T]:
    """The same items; where standard error is a terminal and it takes long, a line counts them."""
    if not sys.stderr.isatty():
        yield from items
        return
    begun = time.monotonic()
    bar: Progress | None = None
    try:
        for count, item in enumerate(items, 1):
            if bar is None and time.monotonic() - begun > PATIENCE:
                columns = (SpinnerColumn(), TextColumn("{task.completed} articles read"), TimeElapsedColumn())
                bar = Progress(*columns, console=Console(stderr=True), transient=True)
                bar.start()
                bar.add_task("", total=None)
            if bar is not None:
                bar.update(bar.task_ids[0], completed=count)
            yield item
    finally:
        if bar is not None:
            bar.stop()


def records(found: Iterable[FundingEvent | Deal], form: str) -> None:
    """Prints events or deals as table, text, jsonl, json or csv."""
    writer = WRITERS.get(form)
    if writer is not None:
        writer(found, sys.stdout)
    elif form == "text":
        for number, record in enumerate(found):
            print(("\n" if number else "") + fundextract.explain(record))
    else:
        _table(found)


def _table(found: Iterable[FundingEvent | Deal]) -> None:
    table = Table(show_lines=False, header_style="bold")
    for heading in ("Company", "Amount", "Round", "Lead", "With", "Status", "Announced", "Articles"):
        table.add_column(heading, overflow="fold", justify="right" if heading == "Amount" else "left")
    count = 0
    for record in found:
        count += 1
        deal = isinstance(record, Deal)
        cells = (
            record.company or "(not named)",
            _amount(record),
            record.round.label or "" if record.round else "",
            ", ".join(record.lead_investors),
            ", ".join(record.participants),
            record.status,
            str(record.announced or ""),
            str(len(record.articles)) if isinstance(record, Deal) else record.article_id or "",
        )
        table.add_row(
            *(escape(cell) for cell in cells), style=None if deal or record.status == "closed" else "dim"
        )
    # Off a terminal nothing is known of the width, and half a name helps nobody.
    console = Console(width=None if sys.stdout.isatty() else 200)
    if count:
        console.print(table)
    else:
        console.print("no funding event found")


def _amount(record: FundingEvent | Deal) -> str:
    def line(money: Money) -> str:
        return money.text if money.value is None and money.text else str(money)

    amounts = [money for money in (record.amount, *record.amount_restated) if money is not None]
    return "\n= ".join(line(money) for money in amounts)


def report(found: Report, verbose: bool) -> None:
    """Prints what `check` found of one language: one line, then a line for everything that is wrong."""
    share = (
        f"{found.used} of {found.phrases} phrases have an example"
        if found.cases
        else f"{found.phrases} phrases"
    )
    known = f" ({found.known_failures} known to fail)" if found.known_failures else ""
    verdict = "wrong" if found.broken else "ok"
    print(f"{found.code}: {verdict}; {share}; {found.cases} cases{known}")
    for line in (*found.errors, *found.unexplained, *found.failing):
        print(f"  {line}")
    if verbose:
        for phrase in found.unused:
            print(f"  {phrase.source}: no example uses {phrase.text!r} ({phrase.section}.{phrase.key})")
