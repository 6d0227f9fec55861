"""The articles this library was made for come out as the deals they tell of."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

import fundextract
from fundextract.models import Deal
from fundextract.readers import read_articles
from fundextract.reconcile import explain_deal

SEEDS = Path(__file__).parents[2] / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.exists(), reason="the seed articles are not here")


@pytest.fixture(scope="module")
def deals() -> list[Deal]:
    return fundextract.reconcile(list(read_articles(SEEDS)))


def figures(deal: Deal) -> set[tuple[str | None, Decimal | None]]:
    return {
        (money.currency, money.value) for money in (deal.amount, *deal.amount_restated) if money is not None
    }


def one(deals: list[Deal], company: str, currency: str, value: int) -> Deal:
    found = [
        d for d in deals if company in {d.company, *d.aliases} and (currency, Decimal(value)) in figures(d)
    ]
    assert len(found) == 1, [(d.company, figures(d)) for d in deals]
    return found[0]


def test_zhipu_2023(deals: list[Deal]) -> None:
    deal = one(deals, "Zhipu", "CNY", 2_500_000_000)
    assert ("USD", Decimal(342_000_000)) in figures(deal)
    assert {"Alibaba", "Tencent"} <= {*deal.participants, *deal.lead_investors}
    labels = {claim.value: (claim.agreement, claim.because) for claim in deal.resolutions["amount"].claims}
    assert labels["SGD 468.9 million"][0] == "currency_ambiguity"
    assert "1.3711 SGD for one USD" in labels["SGD 468.9 million"][1]
    assert labels["USD 300 million"][0] in ("rounding", "conflict")
    assert labels["USD 300 million"][1]
    assert len(deal.articles) >= 7
    assert "matter of currency" in explain_deal(deal)


def test_baichuan_and_its_earlier_round(deals: list[Deal]) -> None:
    deal = one(deals, "Baichuan", "USD", 300_000_000)
    assert ("GBP", Decimal(246_000_000)) in figures(deal)
    assert {"Alibaba", "Tencent", "Xiaomi"} <= {*deal.participants, *deal.lead_investors}
    angel = one(deals, "Baichuan", "USD", 50_000_000)
    assert ("follows", angel.id) in {(link.kind, link.deal_id) for link in deal.links}
    assert len(deal.articles) >= 9


def test_moonshot_with_the_headline_that_does_not_name_it(deals: list[Deal]) -> None:
    [deal] = [d for d in deals if ("USD", Decimal(10**9)) in figures(d) and "Alibaba" in d.lead_investors]
    assert deal.valuation is not None and deal.valuation.value == Decimal(2_500_000_000)
    assert len(deal.articles) == 2


def test_zhipu_2025(deals: list[Deal]) -> None:
    deal = one(deals, "Zhipu AI", "CNY", 1_000_000_000)
    assert deal.amount is not None and deal.amount.bound == "at_least"
    assert ("USD", Decimal(137_220_000)) in figures(deal)
    assert len(deal.lead_investors) == 2
    earlier = one(deals, "Zhipu AI", "CNY", 3_000_000_000)
    assert earlier.status == "historical"
    assert ("follows", earlier.id) in {(link.kind, link.deal_id) for link in deal.links}


def test_the_sum_over_four_companies_is_no_round(deals: list[Deal]) -> None:
    [total] = [deal for deal in deals if deal.kind == "total"]
    assert figures(total) == {("USD", Decimal(10**9))}
    parts = [deal for deal in deals if any(link.kind == "part_of" for link in deal.links)]
    assert len(parts) == 4
    assert all(deal.amount is None for deal in parts)
    assert {link.deal_id for link in total.links} == {deal.id for deal in parts}
