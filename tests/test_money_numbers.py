"""Digits, words and scales to exact values."""

from __future__ import annotations

from decimal import Decimal

import pytest

from fundextract.money import parse_money
from fundextract.money.country import choices, families
from fundextract.money.lexicon import Lexicon, lexicon
from fundextract.money.literals import MAX_DIGITS, read_literal
from fundextract.money.numbers import Numbers
from fundextract.money.scan import scan
from fundextract.money.tables import codes, separators
from fundextract.text import Text


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("1,234", "en", "1234"), ("1.234", "en", "1.234"), ("1.234", "de", "1234"), ("1,234", "de", "1.234"),
        ("1.5", "de", "1.5"), ("1,5", "en", "1.5"), ("1.234,56", "en", "1234.56"), ("1,234.56", "de", "1234.56"),  # noqa: E501
        ("5,00,000", "hi", "500000"), ("1,25,00,000", "en", "12500000"), ("1'000'000", "de", "1000000"),
        ("1 000 000", "fr", "1000000"), ("1 000,50", "sv", "1000.50"), ("0,125", "en", "0.125"), ("1.2.3", "en", None),  # noqa: E501
        ("12,34", "en", "12.34"), ("1,2,3", "en", None), ("1,234,5678", "en", None), ("007", "en", "7"),
    ],
)  # fmt: skip
def test_separators(text, lang, value):
    read = read_literal(text, separators(lang))
    assert read == (None if value is None else Decimal(value))


def test_too_many_digits_are_no_number():
    assert read_literal("1" * (MAX_DIGITS + 1), separators("en")) is None


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("three hundred and forty-two million", "en", "342000000"), ("half a billion", "en", "500000000"),
        ("twelve hundred", "en", "1200"), ("thousand million", "en", "1000000000"), ("2.5 lakh crore", "en", "2500000000000"),  # noqa: E501
        ("fünfundzwanzig Millionen", "de", "25000000"), ("anderthalb Milliarden", "de", "1500000000"),
        ("quatre-vingt-dix millions", "fr", "90000000"), ("mille deux cents", "fr", "1200"),
        ("veintiún mil quinientos", "es", "21500"), ("mil milhões", "pt", "1000000000"), ("ventitré milioni", "it", "23000000"),  # noqa: E501
        ("vijfentwintig miljoen", "nl", "25000000"), ("femogtyve millioner", "da", "25000000"),
        ("artontusen femhundra", "sv", "18500"), ("yirmi beş milyon", "tr", "25000000"), ("двадцать пять миллионов", "ru", "25000000"),  # noqa: E501
        ("四十九兆九千五百九十二億", "ja", "49959200000000"), ("一点五万", "zh", "15000"), ("两亿三千万", "zh", "230000000"),  # noqa: E501
        ("천이백만", "ko", "12000000"), ("7천 5백만", "ko", "75000000"), ("डेढ़ करोड़", "hi", "15000000"),
        ("पौने पंद्रह लाख", "hi", "1475000"), ("một triệu hai trăm nghìn", "vi", "1200000"), ("dua ratus juta", "id", "200000000"),  # noqa: E501
        ("kaksikymmentäviisi miljoonaa", "fi", "25000000"), ("huszonöt millió", "hu", "25000000"),
    ],
)  # fmt: skip
def test_spelled_out_numbers(text, lang, value):
    ready, known = Text(text), lexicon((lang,), None)
    number = Numbers(ready, scan(ready, known), known).read(0, prefixed=False)
    assert number is not None
    assert (number.value, number.after) == (Decimal(value), len(ready))


@pytest.mark.parametrize(
    "text, lang, value",
    [
        ("20 millions et un million et demi d'euros", "fr", "1500000"),
        ("veinte millones y un millón de euros", "es", "1000000"),
        ("two million and one million dollars", "en", "1000000"),
        ("one hundred and twenty thousand dollars", "en", "120000"),
    ],
)
def test_two_numbers_of_one_scale_are_not_added(text, lang, value):
    (found,) = parse_money(text, lang=lang)
    assert found.money.value == Decimal(value)


def test_families_name_known_codes_and_always_offer_the_default():
    for name, row in families().items():
        used = {*row.may, *row.countries.values(), *row.languages.values()} | (
            {row.default} if row.default else set()
        )
        assert used <= codes(), name
        for country in (None, "US", *row.countries):
            first, *rest = choices(name, ("en",), country)
            assert row.default is None or row.default in (first, *rest)
            assert len({first, *rest}) == 1 + len(rest)


def test_every_pack_names_real_currencies():
    for lang in ("en", "zh", "hr", "_latin"):
        known = Lexicon((lang,), None)
        assert known.heads
    from fundextract.money.amount_packs import amount_languages, pack_of
    from fundextract.packs import known_codes

    for code in (*known_codes(), *amount_languages(), "_latin"):
        for phrase in pack_of(code).phrases:
            key, _, name = phrase.key.partition(".")
            if phrase.section == "money" and key in ("currency", "sign", "prefix", "exact", "digits", "shy"):
                assert name in codes() or name in families() or name == "BTC", f"{phrase.source}: {name}"
            if phrase.section == "money" and key in ("open", "open_sign"):
                assert name in families(), f"{phrase.source}: {name}"
