"""Records out: JSON Lines, JSON and CSV."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from typing import Any, TextIO

from ..models import Deal, FundingEvent, Money

__all__ = ["CSV_COLUMNS", "flat", "write_csv", "write_json", "write_jsonl"]

CSV_COLUMNS = (
    "company", "amount", "currency", "bound", "upper", "restated", "round", "lead_investors", "participants",
    "valuation", "valuation_currency", "valuation_kind", "status", "announced", "lang", "articles",
)  # fmt: skip
"""Columns of a CSV file; lists are parted by "; "."""


def flat(record: FundingEvent | Deal) -> dict[str, str]:
    """An event or deal as one row of plain text; what is not known is empty.

    Example:
        >>> row = flat(FundingEvent(company="Acme", lead_investors=("Accel", "Index")))
        >>> row["company"], row["lead_investors"], row["amount"]
        ('Acme', 'Accel; Index', '')
    """
    amount, valuation = record.amount or Money(), record.valuation or Money()
    articles = record.articles if isinstance(record, Deal) else (record.article_id,)
    row: dict[str, Any] = {
        "company": record.company,
        "amount": _plain(amount.value),
        "currency": amount.currency,
        "bound": amount.bound if record.amount else None,
        "upper": _plain(amount.upper),
        "restated": _list(record.amount_restated),
        "round": record.round.label if record.round else None,
        "lead_investors": _list(record.lead_investors),
        "participants": _list(record.participants),
        "valuation": _plain(valuation.value),
        "valuation_currency": valuation.currency,
        "valuation_kind": valuation.kind,
        "status": record.status,
        "announced": record.announced,
        "lang": None if isinstance(record, Deal) else record.lang,
        "articles": _list(article for article in articles if article),
    }
    return {column: "" if row[column] is None else str(row[column]) for column in CSV_COLUMNS}


def _plain(number: Any) -> str | None:
    return None if number is None else f"{number:f}"


def _list(items: Iterable[object]) -> str:
    return "; ".join(str(item) for item in items)


def write_csv(records: Iterable[FundingEvent | Deal], stream: TextIO) -> None:
    """Records as a CSV table with a header row."""
    table = csv.DictWriter(stream, CSV_COLUMNS, lineterminator="\n")
    table.writeheader()
    for record in records:
        table.writerow(flat(record))


def write_jsonl(records: Iterable[FundingEvent | Deal], stream: TextIO) -> None:
    """Records as JSON Lines, every field and all evidence; each line reads back to an equal record."""
    for record in records:
        stream.write(dumps(record) + "\n")


def write_json(records: Iterable[FundingEvent | Deal], stream: TextIO) -> None:
    """Records as one JSON list."""
    stream.write("[")
    for number, record in enumerate(records):
        stream.write((",\n " if number else "\n ") + dumps(record))
    stream.write("\n]\n")


def dumps(record: FundingEvent | Deal) -> str:
    """One record as one line of JSON.

    Example:
        >>> FundingEvent.model_validate_json(dumps(FundingEvent(company="智谱"))).company
        '智谱'
    """
    return json.dumps(record.model_dump(mode="json"), ensure_ascii=False)
