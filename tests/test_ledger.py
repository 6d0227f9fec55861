"""The ledger: order and batches do not show, nothing half written survives, readers do not disturb the
writer."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from fundextract.models import Article, FundingEvent, Money, Reading
from fundextract.reconcile import FixedRates, Ledger, LedgerError

RATES = FixedRates({"EUR": "0.9", "SGD": "1.35"})


def told(
    article: str, value: str, *, company: str = "Velora", day: int = 3, status: str = "closed"
) -> FundingEvent:
    return FundingEvent(
        company=company, amount=Money(value=Decimal(value), currency="USD"), article_id=article,
        announced=date(2024, 5, day), announced_precision="day", status=status,  # type: ignore[arg-type]
    )  # fmt: skip


EVENTS = [
    told("a", "42000000"), told("b", "42000000", day=4), told("c", "40000000", day=4),
    told("d", "9000000", company="Quarrel Labs"), told("e", "9100000", company="Quarrel Labs", day=5),
]  # fmt: skip


def dumps(ledger: Ledger) -> list[str]:
    return [deal.model_dump_json() for deal in ledger.deals()]


def test_order_and_batches_do_not_show(tmp_path: Path) -> None:
    one, two, three = (Ledger(tmp_path / f"{n}.ledger", rates=RATES) for n in range(3))
    one.add(EVENTS)
    for event in reversed(EVENTS):
        two.add([event])
    three.add(EVENTS[2:])
    three.deals()
    three.add(EVENTS)
    assert dumps(one) == dumps(two) == dumps(three)
    assert len(one.deals()) == 2


def test_known_items_are_passed_by() -> None:
    ledger = Ledger(rates=RATES)
    assert ledger.add(EVENTS) == 5
    assert ledger.add(EVENTS) == 0
    assert len(ledger) == 5


def test_reload_from_the_file(tmp_path: Path) -> None:
    path = tmp_path / "deals.ledger"
    with Ledger(path, rates=RATES) as ledger:
        ledger.add(EVENTS)
        before = dumps(ledger)
    with Ledger(path, rates=RATES) as again:
        assert dumps(again) == before
        assert not again.restored


def test_since() -> None:
    ledger = Ledger(rates=RATES)
    ledger.add([told("a", "1000000", day=1), told("b", "7000000", company="Ostrea", day=20)])
    assert [deal.company for deal in ledger.deals(since=date(2024, 5, 10))] == ["Ostrea"]


def test_a_failing_batch_leaves_nothing() -> None:
    ledger = Ledger(rates=RATES)
    with pytest.raises(TypeError, match="not int"):
        ledger.add([EVENTS[0], 5])  # type: ignore[list-item]
    assert len(ledger) == 0


def test_a_file_cut_short_is_noticed_and_the_last_good_state_kept(tmp_path: Path) -> None:
    path = tmp_path / "deals.ledger"
    with Ledger(path, rates=RATES) as ledger:
        ledger.add(EVENTS)
        before = dumps(ledger)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with Ledger(path, rates=RATES) as again:
        assert again.restored
        assert dumps(again) == before
    assert path.with_name("deals.ledger.damaged").exists()


@pytest.mark.parametrize(
    "rubbish", [b"not a database at all, but long enough to be read" * 20, b"SQLite format 3\0" + b"\0" * 900]
)
def test_a_damaged_file_without_a_copy_is_one_clear_error(tmp_path: Path, rubbish: bytes) -> None:
    path = tmp_path / "deals.ledger"
    path.write_bytes(rubbish)
    with pytest.raises(LedgerError, match=r"deals\.ledger: damaged"):
        Ledger(path)
    assert path.read_bytes() == rubbish


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    base = sqlite3.connect(path)
    base.execute("CREATE TABLE customer (name TEXT)")
    base.commit()
    base.close()
    with pytest.raises(LedgerError, match="not a ledger"):
        Ledger(path)
    assert sqlite3.connect(path).execute("SELECT count(*) FROM customer").fetchone() == (0,)


CRASH = """
import os, sqlite3, sys
base = sqlite3.connect(sys.argv[1], isolation_level=None)
base.execute("PRAGMA cache_size = 5")  # so that half of what is written reaches the file early
base.execute("BEGIN IMMEDIATE")
base.executemany("INSERT INTO item VALUES (?, 'event', ?)", ((str(n), "{" * 3000) for n in range(500)))
os._exit(9)  # as if the power went: nothing is committed, nothing closed
"""


def test_a_crash_in_the_middle_of_writing_leaves_the_state_before(tmp_path: Path) -> None:
    path = tmp_path / "deals.ledger"
    ledger = Ledger(path, rates=RATES)
    ledger.add(EVENTS)
    before = dumps(ledger)
    ledger._base.close()  # no copy beside the file either: SQLite alone must hold
    done = subprocess.run([sys.executable, "-c", CRASH, str(path)], check=False)
    assert done.returncode == 9
    with Ledger(path, rates=RATES) as again:
        assert dumps(again) == before
        assert not again.restored
        assert again.add([told("f", "5000000", company="Ostrea")]) == 1


def test_a_killed_writer_keeps_every_batch_it_had_finished(tmp_path: Path) -> None:
    path = tmp_path / "deals.ledger"
    script = (
        "import os, sys; sys.path.insert(0, sys.argv[2])\n"
        "from test_ledger import EVENTS, RATES\n"
        "from fundextract.reconcile import Ledger\n"
        "ledger = Ledger(sys.argv[1], rates=RATES)\n"
        "for event in EVENTS: ledger.add([event])\n"
        "os._exit(9)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path), str(Path(__file__).parent)], check=False)
    assert done.returncode == 9
    with Ledger(path, rates=RATES) as again:
        assert len(again) == len(EVENTS)
        assert not again.restored


@pytest.mark.parametrize("share", [0.1, 0.35, 0.6, 0.85, 0.97])
def test_however_much_of_a_file_is_written_the_good_state_is_found(tmp_path: Path, share: float) -> None:
    path = tmp_path / "deals.ledger"
    with Ledger(path, rates=RATES) as ledger:
        ledger.add([told(f"n{n}", "5000000", company=f"Company {n}") for n in range(60)])
        before = len(ledger)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    with Ledger(path, rates=RATES) as again:
        assert again.restored
        assert len(again) == before


def test_readers_beside_a_writer(tmp_path: Path) -> None:
    path = tmp_path / "deals.ledger"
    writer = Ledger(path, rates=RATES)
    failures: list[Exception] = []

    def look() -> None:
        try:
            reader = Ledger(path, rates=RATES)
            for _ in range(5):
                reader.deals()
            reader._base.close()
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=look) for _ in range(3)]
    for thread in threads:
        thread.start()
    for number in range(20):
        writer.add([told(f"n{number}", "5000000", company=f"Company {number}")])
    for thread in threads:
        thread.join()
    assert not failures
    assert len(writer) == 20


def test_a_correction_changes_the_deal_and_says_so() -> None:
    def reading(ident: str, text: str, value: str, day: int) -> Reading:
        article = Article(id=ident, title=text, published=date(2024, 5, day), publisher="example.com")
        event = told(ident, value, day=day)
        return Reading(events=(event,), article=article)

    ledger = Ledger(rates=RATES)
    ledger.add([reading("a", "Velora raises $24 million", "24000000", 3)])
    assert ledger.deals()[0].amount == Money(value=Decimal("24000000"), currency="USD")
    ledger.add([reading("b", "Correction: Velora raised $42 million", "42000000", 4)])
    [deal] = [deal for deal in ledger.deals() if deal.company == "Velora"]
    assert deal.amount is not None
    assert deal.amount.value == Decimal("42000000")
    assert "corrected on 2024-05-04" in deal.resolutions["amount"].because
    assert {claim.agreement for claim in deal.resolutions["amount"].claims} == {"identical", "superseded"}
