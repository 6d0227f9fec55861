"""The CLDR tables are what babel says today, and what babel formats reads back."""

from __future__ import annotations

import json
import re
from decimal import Decimal

import pytest
from babel import Locale
from babel.numbers import (
    format_compact_currency,
    format_compact_decimal,
    format_currency,
    get_currency_name,
    get_currency_precision,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from fundextract.money import parse_money
from fundextract.money.amount_packs import pack_of
from fundextract.money.generate import LANGUAGES, TARGET, generate, in_use, locales_of
from fundextract.packs import known_codes
from fundextract.text import fold

MAIN = sorted(set(LANGUAGES) & set(known_codes()))
WORD_CODES = {code.upper() for code in pack_of("_latin").words_of("money", "word_codes")}
"""Codes that are words: "ALL 5" and "TOP 10" are money only from a thousand on, or with cents."""
COMMON = ["USD", "EUR", "GBP", "JPY", "INR", "CNY", "KRW", "BRL", "CAD", "AUD"]
READ_OTHERWISE = {
    "tr": "B",  # bin, a thousand; news writes B for a billion as English does
    "es": "B",  # billón, 10^12; news that writes "$5B" means the English billion
    "pt": "B|mM",  # pt_PT: bilião, and mil milhões, which folds to Brazil's MM, a million
    "hu": "B",
    "fr": "Bn|T|G",  # billion, 10^12, in France; T and G are Canada's and name no scale in news
    "sv": "bn",
    "is": "bn",
    "it": "Bln",
}
"""Letters of scales by language that newsrooms use otherwise than CLDR, nearly all for 10^12 where the
English letter for 10^9 has come to mean just that."""


def test_the_file_is_what_babel_says():
    fresh = json.loads(json.dumps(generate(), ensure_ascii=False))
    shipped = json.loads(TARGET.read_text("utf-8"))
    assert fresh == shipped, "run python -m fundextract.money.generate and review the difference"


def reads_back(written: str, value: Decimal, code: str, locale: Locale) -> bool:
    found = parse_money(written, lang=locale.language, country=locale.territory)
    return (
        len(found) == 1
        and found[0].money.value == value
        and code in (found[0].money.currency, *found[0].money.alternatives)
    )


@st.composite
def places(draw):
    language = draw(st.sampled_from(MAIN))
    return Locale.parse(draw(st.sampled_from(locales_of(language)))), draw(st.sampled_from(in_use()))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(places(), st.sampled_from(["standard", "accounting", "name"]), st.data())
def test_full_forms_read_back_in_every_locale(place, form, data):
    locale, code = place
    decimals = get_currency_precision(code)
    digits = data.draw(st.integers(0, 10 ** data.draw(st.integers(1, 15 - decimals))))
    value = Decimal(digits).scaleb(-data.draw(st.sampled_from([0, decimals])))
    if form != "name" and code in WORD_CODES and value < 1000 and value == int(value):
        return
    written = format_currency(value, code, locale=locale, format_type=form)
    assert reads_back(written, value, code, locale), (str(locale), code, value, written)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(places(), st.sampled_from(["short", "long"]), st.data())
def test_compact_forms_read_back_where_they_carry_the_value(place, form, data):
    locale, code = place
    value = Decimal(data.draw(st.integers(1, 99999))).scaleb(-data.draw(st.integers(0, 2)))
    value *= 10 ** data.draw(st.sampled_from([3, 6, 9, 12]))
    if form == "short":
        written = format_compact_currency(value, code, locale=locale, fraction_digits=2)
        if re.search(rf"[0-9]\s?(?:{READ_OTHERWISE.get(locale.language, '$^')})", written):
            return
    elif "long" not in locale.compact_decimal_formats:
        return  # Chinese, Japanese and Korean have none
    else:
        number = format_compact_decimal(value, format_type="long", locale=locale, fraction_digits=2)
        written = f"{number} {get_currency_name(code, value, locale=locale)}"
    if "".join(re.findall("[0-9]", fold(written))).strip("0") != f"{value:f}".replace(".", "").strip("0"):
        return  # rounded, so that the value is not there to be read
    assert reads_back(written, value, code, locale), (str(locale), code, value, written)


@pytest.mark.parametrize("language", MAIN)
def test_every_name_of_a_currency_is_read(language):
    locale = Locale.parse(language)
    for code in COMMON:
        written = format_currency(
            Decimal(1234), code, locale=locale, format_type="name", currency_digits=True
        )
        assert reads_back(written, Decimal(1234), code, locale), written
