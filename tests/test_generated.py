"""Generated data is never stale, and what it is made for works: choosing a language, dates, the rates of a
year."""

from __future__ import annotations

import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import babel
import pytest

from fundextract import Money
from fundextract.dates import find_dates
from fundextract.extractor import may_tell_of_funding
from fundextract.index import build as build_index
from fundextract.language import candidates
from fundextract.restate import band, settle
from fundextract.text import Text

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "src" / "fundextract" / "data"
sys.path.insert(0, str(ROOT / "scripts"))
import make_calendar  # noqa: E402
import make_rates  # noqa: E402


def test_language_index_is_up_to_date() -> None:
    assert (DATA / "index.json").read_text("utf-8") == build_index(), "run scripts/make_index.py"


@pytest.mark.skipif(not babel.__version__.startswith("2.18"), reason="the table was made with babel 2.18")
def test_calendar_is_up_to_date() -> None:
    assert (DATA / "calendar.json").read_text("utf-8") == make_calendar.build(), (
        "run scripts/make_calendar.py"
    )


def test_annual_rates_are_up_to_date() -> None:
    assert (DATA / "rates_annual.json").read_text("utf-8") == make_rates.build(), "run scripts/make_rates.py"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Norvik raises $5 million to build robots in the north", "en"),
        ("La startup ha raccolto 3 milioni di euro in un round guidato da un fondo", "it"),
        ("Das Startup sammelt drei Millionen Euro bei den Investoren ein", "de"),
        ("La jeune pousse lève 3 millions d'euros auprès de ses investisseurs", "fr"),
        ("La empresa ha levantado una ronda de tres millones de euros", "es"),
        ("A startup recebeu um aporte de R$ 3 milhões para crescer", "pt"),
        ("青禾科技完成数千万元A轮融资", "zh"),
        ("青禾テックが3億円を調達", "ja"),
        ("청해테크, 30억원 투자 유치", "ko"),
        ("Стартап привлек 3 млн долларов", "ru"),
        ("Стартап залучив 3 млн доларів", "uk"),
        ("Girişim 3 milyon dolar yatırım aldı", "tr"),
        ("חברה גייסה 3 מיליון דולר", "he"),
        ("الشركة الناشئة تجمع 3 ملايين دولار", "ar"),
        ("स्टार्टअप ने 3 करोड़ रुपये जुटाए", "hi"),
        ("Η εταιρεία άντλησε 3 εκατ. ευρώ", "el"),
    ],
)
def test_the_language_of_a_headline(text: str, code: str) -> None:
    assert candidates(text)[0].code == code
    assert may_tell_of_funding(text)


def test_the_callers_language_is_a_fact() -> None:
    [choice] = candidates("Norvik raises $5 million", lang="it")
    assert (choice.code, choice.because) == ("it", "the caller said so")
    assert candidates("Norsk selskap henter 5 millioner", lang="no")[0].code == "nb"


@pytest.mark.parametrize(
    "text", ["Rain in the north, sun in the south", "", "   ", "12 34 56", "天气晴朗", "날씨가 맑다"]
)
def test_the_gate_shuts_on_other_news(text: str) -> None:
    assert not may_tell_of_funding(text)


@pytest.mark.parametrize(("text", "lang", "day", "precision"), [
    ("on Tuesday", "en", date(2023, 10, 17), "day"), ("October 2, 2023", "en", date(2023, 10, 2), "day"),
    ("2 October 2023", "en", date(2023, 10, 2), "day"), ("in March 2021", "en", date(2021, 3, 1), "month"),
    ("in 2019", "en", date(2019, 1, 1), "year"), ("9月25日", "zh", date(2023, 9, 25), "day"),
    ("2021年3月", "zh", date(2021, 3, 1), "month"), ("12月1日", "ja", date(2022, 12, 1), "day"),
    ("il 3 marzo 2022", "it", date(2022, 3, 3), "day"), ("20.10.2023", "de", date(2023, 10, 20), "day"),
    ("2023-10-05", "en", date(2023, 10, 5), "day"),
])  # fmt: skip
def test_dates(text: str, lang: str, day: date, precision: str) -> None:
    [found] = find_dates(Text(text), lang, 0, len(Text(text).words), date(2023, 10, 20))
    assert (found.day, found.precision) == (day, precision)


@pytest.mark.parametrize("text", ["31 February 2023", "99.99.2023", "version 2.0.1", "4000"])
def test_no_dates(text: str) -> None:
    assert [
        hit
        for hit in find_dates(Text(text), "en", 0, len(Text(text).words), date(2023, 10, 20))
        if hit.precision == "day"
    ] == []


def test_a_bare_dollar_is_settled_by_the_rate_of_the_year() -> None:
    plain = Money(value=Decimal("2500000000"), currency="CNY")
    bare = Money(value=Decimal("468900000"), currency="USD", alternatives=("SGD", "AUD"))
    assert settle([(plain, bare)], date(2023, 10, 20)) == {0: "SGD"}
    assert settle([(plain, bare)], None) == {}
    assert (
        settle([(plain, bare.model_copy(update={"value": Decimal("342000000")}))], date(2023, 10, 20)) == {}
    )
    assert band("CNY", "XXX", 2023) is None and band("CNY", "USD", 1900) is None
