"""The CLDR tables are what babel says today, and what babel formats reads back."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from babel import Locale
from babel.numbers import format_compact_currency, format_currency, get_currency_precision
from hypothesis import given, settings
from hypothesis import strategies as st

from fundextract.money import parse_money
from fundextract.money.generate import LANGUAGES, TARGET, generate, in_use, locales_of
from fundextract.money.lexicon import pack_of
from fundextract.packs import known_codes
from fundextract.text import fold

MAIN = sorted(set(LANGUAGES) & set(known_codes()))
WORD_CODES = {code.upper() for code in pack_of("_latin").words_of("money", "word_codes")}
CODES = [code for code in in_use() if code not in WORD_CODES]
COMMON = ["USD", "EUR", "GBP", "JPY", "INR", "CNY", "KRW", "BRL", "CAD", "AUD"]
READ_OTHERWISE = {"tr": "B", "pt": "M"}
"""Compact forms news does not mean so: Turkish B is bin (thousand) in CLDR, pt_PT has mM beside Brazil's MM."""  # noqa: E501


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
def amounts(draw, codes):
    language = draw(st.sampled_from(MAIN))
    locale = Locale.parse(draw(st.sampled_from(locales_of(language))))
    code = draw(st.sampled_from(codes))
    places = get_currency_precision(code)
    digits = draw(
        st.integers(min_value=0, max_value=10 ** draw(st.integers(min_value=1, max_value=15 - places)))
    )
    return locale, code, Decimal(digits).scaleb(-min(places, draw(st.sampled_from([0, places]))))


@settings(max_examples=250, deadline=None, derandomize=True)
@given(amounts(CODES), st.sampled_from(["standard", "name"]))
def test_full_forms_read_back_in_every_locale(drawn, form):
    locale, code, value = drawn
    written = format_currency(value, code, locale=locale, format_type=form)
    assert reads_back(written, value, code, locale), (str(locale), code, value, written)


@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.sampled_from(MAIN), st.data())
def test_compact_forms_read_back_where_they_carry_the_value(language, data):
    locale = Locale.parse(data.draw(st.sampled_from(locales_of(language))))
    code = data.draw(st.sampled_from(COMMON))
    value = Decimal(data.draw(st.sampled_from([1, 2, 5, 12, 25, 340]))) * 10 ** data.draw(
        st.sampled_from([3, 6, 9])
    )
    written = format_compact_currency(value, code, locale=locale)
    digits = "".join(char for char in fold(written) if char.isdigit())
    if digits.strip("0") != f"{value:f}".strip("0") or READ_OTHERWISE.get(language, "\0") in written:
        return
    if code in written:
        return  # "25 mil MCNY": scale letters before a code are read for the codes news uses so
    assert reads_back(written, value, code, locale), (str(locale), code, value, written)


@pytest.mark.parametrize("language", MAIN)
def test_every_name_of_a_currency_is_read(language):
    locale = Locale.parse(language)
    for code in COMMON:
        written = format_currency(
            Decimal(1234), code, locale=locale, format_type="name", currency_digits=True
        )
        assert reads_back(written, Decimal(1234), code, locale), written
