"""Amounts in running text: currencies, bounds, restatements, and what is no money."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from fundextract.lexer.lexer import read_scene
from fundextract.money import find_money, interval, parse_money
from fundextract.packs import load_pack
from fundextract.text import Text

ROWS = yaml.safe_load((Path(__file__).parent / "amounts.yaml").read_text("utf-8"))


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['lang']}-{row['form']}" for row in ROWS])
def test_every_form_of_every_language(row):
    (span,) = parse_money(row["text"], lang=row["lang"])
    low, high = row["value"] if isinstance(row["value"], list) else (row["value"], None)
    assert span.money.value == (None if low is None else Decimal(str(low)))
    assert high is None or span.money.upper == high
    assert (span.money.currency, span.money.bound) == (row["currency"], row["bound"])
    assert row["text"][span.start : span.end] == span.money.text


def amounts(text, lang="en", country=None):
    return [
        (str(span.money.value), span.money.currency) for span in parse_money(text, lang=lang, country=country)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("raised S$12 million", [("12000000", "SGD")]),
        ("raised US$1.2bn and A$5m", [("1200000000", "USD"), ("5000000", "AUD")]),
        ("USD$300m, USD300m, USD 300m", [("300000000", "USD")] * 3),
        (
            "NT$90m, C$2m, HK$1m, NZ$3m, R$4m",
            [
                ("90000000", "TWD"),
                ("2000000", "CAD"),
                ("1000000", "HKD"),
                ("3000000", "NZD"),
                ("4000000", "BRL"),
            ],
        ),
        (
            "5 MUSD, 7 MSEK, 3 MEUR, 900 KEUR",
            [("5000000", "USD"), ("7000000", "SEK"), ("3000000", "EUR"), ("900000", "EUR")],
        ),
        ("$1MM", [("1000000", "USD")]),
        ("75 USD million", [("75000000", "USD")]),
        ("in 2021 $5M and 2022 €3M", [("5000000", "USD"), ("3000000", "EUR")]),
        ("$5 million CAD", [("5000000", "CAD")]),
        ("Rs 5,00,000 or 2.5 lakh rupees", [("500000", "INR"), ("250000", "INR")]),
        ("R30m from the fund, Q2 and 3Q results, K12 schools", [("30000000", "ZAR")]),
        ("RM4.5 million and Rp 20 billion", [("4500000", "MYR"), ("20000000000", "IDR")]),
    ],
)
def test_currency_forms(text, expected):
    assert amounts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "ALL 5 of us", "$SNAP jumps", "on 3 May 2021", "up 45%", "version 1.2.3", "Series 7 exam", "3M and 5G",  # noqa: E501
        "open 24/7", "75 million users", "a twenty pound bag of rice", "ISIN US0378331005", "call +1 212 555 0100",  # noqa: E501
        "https://example.com/usd/5", "a 2-1 win", "TOP 10 of 2020", "no more than 2,000.45±0.01 pounds",
        "it runs at 1080p", "won 3 games", "E20 Investment", "aged 35",
    ],
)  # fmt: skip
def test_not_money(text):
    assert amounts(text) == []


def test_country_orders_what_a_bare_sign_means():
    for country, first in (("AU", "AUD"), ("CA", "CAD"), (None, "USD")):
        money = parse_money("$5m", lang="en", country=country)[0].money
        assert money.currency == first
        assert "USD" in (money.currency, *money.alternatives)
    assert parse_money("5 mio kr", lang="da")[0].money.currency == "DKK"
    assert parse_money("5 mio kr", lang="sv", country="NO")[0].money.currency == "NOK"
    assert parse_money("¥5万", lang="zh")[0].money.currency == "CNY"
    assert parse_money("¥5万", lang="ja")[0].money.currency == "JPY"


def test_restatements_are_tied():
    for text, lang in (
        ("raised 2.5 billion yuan ($342 million) from Tencent", "en"),
        ("raised 2.5 billion yuan, or about $342 million", "en"),
        ("完成25亿元人民币（约合3.42亿美元）融资", "zh"),
        ("2억 달러(약 2,800억 원) 규모", "ko"),
        ("12 Mio. Franken (umgerechnet rund 12,6 Mio. Euro)", "de"),
    ):
        found = find_money(Text(text), [lang])
        assert [item.restates for item in found] == [None, 0], text
    apart = find_money(Text("raised $5 million and invested 3 million euros"), ["en"])
    assert [item.restates for item in apart] == [None, None]


def test_bare_numbers_only_on_request():
    text = Text("sammelt 73 Millionen ein")
    assert find_money(text, ["de"]) == []
    (item,) = find_money(text, ["de"], bare=True)
    assert (item.money.value, item.money.currency) == (Decimal(73000000), None)
    (item,) = find_money(Text("获10亿融资"), ["zh"], bare=True)
    assert (item.money.currency, item.money.alternatives) == (None, ("CNY",))
    assert find_money(Text("75 Millionen Nutzer"), ["de"], bare=True) == []


def test_the_core_leaves_out_the_bounding_words():
    text = Text("raised up to an additional $5 million")
    (item,) = find_money(text, ["en"])
    assert text.view[item.start : item.end] == "up to an additional $5 million"
    assert text.view[slice(*item.core)] == "$5 million"
    assert item.money.bound == "at_most"
    assert any("en.yaml:" in source or "_latin.yaml:" in source for source in item.sources)


def test_vague_amounts_are_intervals():
    for text, lang, low, high in (
        ("数千万元", "zh", 2 * 10**7, 10**8),
        ("亿元级", "zh", 10**8, 10**9),
        ("수십억 원", "ko", 2 * 10**9, 10**10),
        ("a seven-figure dollar sum", "en", 10**6, 10**7),
        ("tens of millions of dollars", "en", 2 * 10**7, 10**8),
    ):
        money = parse_money(text, lang=lang)[0].money
        assert money.value is None
        assert interval(money, lang) == (low, high), text


def test_spans_are_of_the_original_also_with_invisible_characters():
    text = "raised €\u200b5\u00a0mil\u00adlion today"
    (span,) = parse_money(text, lang="en")
    assert text[span.start : span.end] == span.money.text == "€\u200b5\u00a0mil\u00adlion"


def test_wrong_types_raise_one_clear_error():
    for call in (
        lambda: parse_money(b"$5"),
        lambda: parse_money("$5", lang=3),
        lambda: parse_money("$5", country=1.0),
    ):
        with pytest.raises(TypeError, match="must be a str"):
            call()


def test_an_unknown_language_is_read_as_any():
    assert amounts("€5 million", lang="xx") == [("5000000", "EUR")]
    assert amounts("5 Mio. Euro", lang=None) == [("5000000", "EUR")]
    assert amounts("deset dolara", lang="hr") == [("10", "USD")]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        (
            "25 Mkr, 1,2 mdkr och 500 tkr",
            "sv",
            [("25000000", "SEK"), ("1200000000", "SEK"), ("500000", "SEK")],
        ),
        ("30 mdd y 500 mdp", "es", [("30000000", "USD"), ("500000000", "MXN")]),
        ("3,5 M$ et 2 Md€, 500 k€", "fr", [("3500000", "USD"), ("2000000000", "EUR"), ("500000", "EUR")]),
        ("רכישה ב-10 משח", "he", [("10000000", "ILS")]),
        ("만 원과 2만원", "ko", [("10000", "KRW"), ("20000", "KRW")]),
    ],
)
def test_letters_of_scale_and_currency_together(text, lang, expected):
    assert amounts(text, lang) == expected


def test_unstated_numbers_of_millions_are_vague():
    for text in ("hundreds of millions of dollars", "millions of dollars", "several hundred million pounds"):
        (span,) = parse_money(text, lang="en")
        assert (span.money.bound, span.money.value, span.money.text) == ("vague", None, text)
    assert interval(parse_money("millions of dollars", lang="en")[0].money) == (10**6, 10**9)


def test_amounts_in_a_list_do_not_restate_each_other():
    found = find_money(Text("超1亿美元，近5000万元"), ["zh"])
    assert [item.restates for item in found] == [None, None]


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("es", "recibió US$ 150 millones de Faro Capital", "US$ 150 millones"),
        ("pt", "recebeu 20 milhões de Faro Capital", "20 milhões"),
        ("fr", "a reçu 3 millions de Faro Capital", "3 millions"),
        ("it", "ha ricevuto 7 milioni di euro da Faro", "7 milioni di euro"),
    ],
)
def test_a_small_word_that_no_currency_follows_is_not_of_the_money(lang: str, text: str, words: str) -> None:
    scene = read_scene(Text(text), load_pack(lang))
    assert [text[amount.start : amount.end] for amount in scene.amounts] == [words]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("$150-200 mn", "150e6", "200e6"),
        ("$1-1.5 bn", "1e9", "1.5e9"),
        ("between $5 and 10 mn", "5e6", "10e6"),
        ("$5-10", "5", "10"),
    ],
)
def test_the_currency_before_a_range_lets_its_end_bear_a_short_scale(text: str, low: str, high: str) -> None:
    (found,) = parse_money(text, lang="en")
    assert (found.money.value, found.money.upper) == (Decimal(low), Decimal(high))
