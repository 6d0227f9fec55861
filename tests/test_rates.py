"""Exchange rates: the days before, yearly bands, dead currencies, dates outside; a stated precision, never
an exception."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fundextract.reconcile import Band, FixedRates, Rates, ReferenceRates
from fundextract.reconcile.rates import ImpliedRates
from fundextract.reconcile.yearly import YearlyRates, _tables

RATES = ReferenceRates()
PRECISIONS = ("fixed", "daily", "implied", "yearly", "estimated", "outside", "undated")
CODES = sorted(
    YearlyRates().currencies() | {"USD", "EUR", "GBP", "JPY", "CNY", "INR", "SGD", "KRW", "BRL", "XXX", "ZZZ"}
)


def inside(base: str, quote: str, day: date | None, rate: str, precision: str) -> None:
    band = RATES.band(base, quote, day)
    assert band is not None
    assert band.low <= Decimal(rate) <= band.high, band
    assert band.precision == precision, band
    assert band.source


def test_published_conversions_lie_in_the_band() -> None:
    inside("USD", "SGD", date(2023, 10, 20), "1.3711", "daily")
    inside("CNY", "USD", date(2023, 10, 20), "0.1368", "daily")
    inside("EUR", "USD", date(2021, 4, 1), "1.175", "daily")
    inside("GBP", "USD", date(2017, 4, 11), "1.25", "daily")
    inside("USD", "INR", date(2019, 7, 2), "69", "daily")


def test_weekends_and_holidays_have_the_days_before() -> None:
    assert RATES.band("USD", "JPY", date(2023, 10, 22)) is not None
    assert RATES.band("USD", "JPY", date(2024, 1, 1)) is not None


@pytest.mark.parametrize(
    ("code", "day", "rate"),
    [("TWD", date(2023, 6, 1), "31"), ("AED", date(2022, 6, 1), "3.6725"), ("SAR", date(2022, 6, 1), "3.75"),
     ("NGN", date(2021, 6, 1), "411"), ("EGP", date(2017, 6, 1), "18"), ("KES", date(2020, 6, 1), "106"),
     ("VND", date(2021, 6, 1), "23000"), ("CLP", date(2019, 6, 1), "690"), ("COP", date(2022, 6, 1), "4000"),
     ("ARS", date(2021, 6, 1), "95"), ("PKR", date(2022, 6, 1), "200"), ("BDT", date(2020, 6, 1), "85"),
     ("UAH", date(2021, 6, 1), "27"), ("KZT", date(2021, 6, 1), "428"), ("RUB", date(2023, 6, 1), "80")],
)  # fmt: skip
def test_currencies_without_daily_rates_have_yearly_bands(code: str, day: date, rate: str) -> None:
    band = RATES.band("USD", code, day)
    assert band is not None
    assert band.low <= Decimal(rate) <= band.high
    assert band.precision in ("yearly", "estimated", "fixed")


def test_what_is_published_and_what_is_estimated_says_so() -> None:
    published, estimate = (RATES.band("USD", "VND", date(year, 6, 1)) for year in (2021, 2026))
    assert published is not None and published.precision == "yearly"
    assert "Monetary Fund" in published.source or "IMF" in published.source
    assert estimate is not None and estimate.precision == "estimated"
    assert "general knowledge" in estimate.source
    street = RATES.band("USD", "ARS", date(2022, 6, 1))
    assert street is not None and street.precision == "estimated"
    assert street.low < 125 < 290 < street.high, "official and street rate"


def test_published_bands_are_narrow() -> None:
    """A band says something only where it is narrow; the median of all published years is within a tenth."""
    years = [band for known in _tables()[1].values() for band in known.values() if band.precision == "yearly"]
    widths = sorted(band.high / band.low for band in years)
    assert len(widths) > 2000
    assert widths[len(widths) // 2] < Decimal("1.2")


def test_ended_currencies() -> None:
    inside("USD", "RUB", date(2019, 6, 1), "65", "daily")
    inside("EUR", "HRK", date(2015, 6, 1), "7.58", "daily")
    assert RATES.band("EUR", "HRK", date(2024, 6, 1)) is not None
    assert RATES.band("USD", "BGN", date(2026, 6, 1)) is not None
    assert RATES.band("EUR", "DEM", date(2010, 1, 1)) is not None


def test_outside_the_table_the_precision_says_so() -> None:
    late, early, never = (RATES.band("USD", "SGD", day) for day in (date(2040, 1, 1), date(1985, 1, 1), None))
    assert late is not None and late.precision == "outside"
    assert early is not None and early.precision == "outside"
    assert never is not None and never.precision == "undated"
    near = RATES.band("USD", "SGD", date(2023, 10, 20))
    assert near is not None and near.high / near.low < late.high / late.low


def test_unknown_currencies_have_no_rate() -> None:
    assert RATES.band("USD", "ZZZ", date(2023, 1, 1)) is None
    assert FixedRates({}).band("USD", "EUR", None) is None


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(CODES), st.sampled_from(CODES), st.one_of(st.none(), st.dates()))
def test_never_an_exception_and_always_a_band_the_right_way_round(
    base: str, quote: str, day: date | None
) -> None:
    band = RATES.band(base, quote, day)
    if band is not None:
        assert 0 < band.low <= band.high
        assert band.precision in PRECISIONS
        back = RATES.band(quote, base, day)
        assert back is not None
        assert abs(back.low * band.high - 1) < Decimal("0.001")


def test_a_rate_implied_by_an_article() -> None:
    day = date(2023, 10, 20)
    implied = ImpliedRates([("NGN", Decimal("8e9"), "USD", Decimal("10e6"), day)], RATES)
    band = implied.band("USD", "NGN", day)
    assert band is not None and band.precision == "implied"
    assert band.low < 800 < band.high
    assert implied.band("USD", "NGN", day + timedelta(days=400)) == RATES.band(
        "USD", "NGN", day + timedelta(days=400)
    )
    slip = ImpliedRates([("NGN", Decimal("8e9"), "USD", Decimal("10e3"), day)], RATES)
    assert slip.band("USD", "NGN", day) == RATES.band("USD", "NGN", day)


def test_a_users_own_rates_will_do() -> None:
    class Flat:
        def band(self, base: str, quote: str, day: date | None) -> Band | None:
            return Band(Decimal(2), Decimal(2), "fixed", "flat")

    assert isinstance(Flat(), Rates)


def test_nothing_is_loaded_on_import() -> None:
    code = "import sys, fundextract, fundextract.reconcile; assert 'currency_converter' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_slip_of_one_article_does_not_widen_the_rate_others_imply() -> None:
    day = date(2020, 7, 24)
    sums = [
        ("INR", Decimal("840e6"), "USD", Decimal("11.2e6"), day),
        ("INR", Decimal("84e9"), "USD", Decimal("11.2e6"), day),  # crores read a hundred times too large
    ]
    behind = ReferenceRates()
    known = behind.band("USD", "INR", None)
    band = ImpliedRates(sums, behind).band("USD", "INR", None)
    assert known is not None and band is not None
    assert band.high <= known.high * Decimal("1.05")
    assert band.low <= Decimal(75) <= band.high
