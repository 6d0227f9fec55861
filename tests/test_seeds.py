"""The five documents the project was created from; they must always come out right. Skipped only where they
are not."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

import fundextract
from fundextract import Article, Deal
from fundextract.readers import read_articles

SEEDS = Path(__file__).parents[2] / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed documents are not beside this checkout")


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return list(read_articles([SEEDS]))


@pytest.fixture(scope="module")
def deals(articles: list[Article]) -> list[Deal]:
    return fundextract.reconcile(articles)


def one(deals: list[Deal], company: str, value: int | None, currency: str | None) -> Deal:
    """The only deal of a company whose money is, or is restated as, this sum."""
    found = []
    for deal in deals:
        moneys = {(m.value, m.currency) for m in (deal.amount, *deal.amount_restated) if m is not None}
        if (
            deal.company is not None
            and deal.company.startswith(company)
            and (moneys == set() if value is None else (Decimal(value), currency) in moneys)
        ):
            found.append(deal)
    assert len(found) == 1, [(d.company, str(d.amount), d.status) for d in deals]
    return found[0]


def test_zhipu_2023(deals: list[Deal]) -> None:
    deal = one(deals, "Zhipu", 342_000_000, "USD")
    assert deal is one(deals, "Zhipu", 2_500_000_000, "CNY")
    assert (
        {"Alibaba", "Tencent", "Ant"} <= set(deal.participants)
        and not deal.lead_investors
        and deal.status == "closed"
    )
    claims = {claim.value: claim for claim in deal.resolutions["amount"].claims}
    assert len(claims) >= 6
    by_words = dict(claims.items())
    [singapore] = [claim for words, claim in by_words.items() if "468.9" in words]
    assert (
        singapore.currency == "SGD"
        and singapore.agreement in ("currency_ambiguity", "fx_equal")
        and "1.37" in singapore.because
    )
    [rounded] = [claim for words, claim in by_words.items() if "340" in words]
    assert rounded.agreement == "rounding"
    plain = [claim for words, claim in by_words.items() if "300 million" in words]
    assert plain and all(
        claim.agreement in ("rounding", "conflict", "bound_consistent") and claim.because for claim in plain
    )


def test_baichuan(deals: list[Deal]) -> None:
    deal = one(deals, "Baichuan", 300_000_000, "USD")
    assert {*deal.lead_investors, *deal.participants} == {"Alibaba", "Tencent", "Xiaomi"}
    assert any(m.currency == "GBP" and m.value == Decimal(246_000_000) for m in deal.amount_restated)
    angel = one(deals, "Baichuan", 50_000_000, "USD")
    assert str(angel.round) == "angel" and angel.status == "historical"
    assert [(link.kind, link.deal_id) for link in deal.links] == [("follows", angel.id)]


def test_moonshot(deals: list[Deal]) -> None:
    deal = one(deals, "Moonshot", 1_000_000_000, "USD")
    assert deal.lead_investors == ("Alibaba",) and deal.participants == ()
    assert deal.valuation is not None and (deal.valuation.value, deal.valuation.currency) == (
        Decimal(2_500_000_000),
        "USD",
    )
    assert len(deal.articles) == 2


def test_zhipu_2025(deals: list[Deal]) -> None:
    deal = one(deals, "Zhipu", 1_000_000_000, "CNY")
    assert deal is one(deals, "Zhipu", 137_220_000, "USD")
    assert deal.amount is not None and deal.amount.bound == "at_least"
    assert deal.lead_investors == ("Hangzhou City Investment Group Industrial Fund", "Shangcheng Capital")
    earlier = one(deals, "Zhipu", 3_000_000_000, "CNY")
    assert earlier.status == "historical" and ("follows", earlier.id) in [
        (link.kind, link.deal_id) for link in deal.links
    ]


def test_the_bilingual_article_gives_one_set_of_claims_and_a_total(deals: list[Deal]) -> None:
    [total] = [deal for deal in deals if deal.kind == "total"]
    assert (
        total.amount is not None
        and total.amount.currency == "USD"
        and abs(total.amount.value - 10**9) < 10**8
    )  # type: ignore[operator]
    assert len(total.aliases) == 4
    mine = [deal for deal in deals if deal.kind != "total" and deal.articles == total.articles]
    assert sorted(deal.company or "" for deal in mine)[:2] == ["01.ai", "MiniMax"] and len(mine) == 4
    assert all(deal.amount is None for deal in mine)
    assert {link.deal_id for link in total.links} == {deal.id for deal in mine}


def test_nothing_else_is_a_deal(articles: list[Article], deals: list[Deal]) -> None:
    companies = {deal.company for deal in deals if deal.kind != "total" and deal.company}
    assert {name.split()[0] for name in companies} <= {
        "Zhipu",
        "Baichuan",
        "Moonshot",
        "MiniMax",
        "01.ai",
        "Baidu",
        "OpenAI",
    }
    assert not [
        deal for deal in deals if (deal.company or "").startswith("Baidu") and str(deal.round) != "debt"
    ]
    reasons = {
        (refusal.reason, refusal.words) for a in articles for refusal in fundextract.analyze(a).refusals
    }
    assert ("revenue", "circa 1,37 milioni di dollari") in reasons


def test_every_article_is_heard(articles: list[Article], deals: list[Deal]) -> None:
    told = {article_id for deal in deals for article_id in (*deal.articles, *deal.mentions)}
    silent = [a.title for a in articles if a.id not in told]
    assert all("chip" in (title or "") for title in silent), silent
