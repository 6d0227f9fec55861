"""Writers: what is written reads back."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from decimal import Decimal

from fundextract.models import Deal, Evidence, FundingEvent, Money, Round
from fundextract.writers import CSV_COLUMNS, write_csv, write_json, write_jsonl

EVENT = FundingEvent(
    company='Acme, "the" Ltd\n智谱',
    amount=Money(value=Decimal("2500000000.50"), currency="CNY", bound="at_least", text="25亿"),
    amount_restated=(Money(value=Decimal("342000000"), currency="USD"),),
    round=Round(stage="a", suffix="+", surface="A+轮"),
    lead_investors=("A; B", "C"),
    valuation=Money(value=Decimal("1E+9"), currency="USD", kind="post"),
    announced=date(2023, 10, 20),
    announced_precision="day",
    article_id="a.md#related-1",
    evidence=(Evidence(field="company", span=(0, 4), words="Acme", rule="raise.company"),),
)
DEAL = Deal(id="d", company="Acme", articles=("a", "b"), events=(EVENT,))


def test_json_lines_read_back_to_equal_records() -> None:
    stream = io.StringIO()
    write_jsonl([EVENT, DEAL], stream)
    first, second = stream.getvalue().splitlines()
    assert FundingEvent.model_validate_json(first) == EVENT
    assert Deal.model_validate_json(second) == DEAL


def test_json_is_one_list() -> None:
    for records in ([], [EVENT], [EVENT, EVENT]):
        stream = io.StringIO()
        write_json(records, stream)
        assert len(json.loads(stream.getvalue())) == len(records)


def test_csv_keeps_numbers_exact() -> None:
    stream = io.StringIO()
    write_csv([EVENT, DEAL, FundingEvent()], stream)
    event, deal, empty = csv.DictReader(io.StringIO(stream.getvalue()))
    assert tuple(event) == CSV_COLUMNS
    assert event["company"] == EVENT.company
    assert (event["amount"], event["currency"], event["bound"]) == ("2500000000.50", "CNY", "at_least")
    assert (event["valuation"], event["valuation_kind"]) == ("1000000000", "post")
    assert (event["round"], event["restated"]) == ("series_a_plus", "USD 342,000,000")
    assert (event["announced"], event["articles"]) == ("2023-10-20", "a.md#related-1")
    assert deal["articles"] == "a; b"
    assert {empty[column] for column in CSV_COLUMNS} == {"", "closed"}
