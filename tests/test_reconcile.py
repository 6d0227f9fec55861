"""What must hold for any pool of reports, and the cases that taught something."""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fundextract.models import Article, Deal, FundingEvent, Money, Reading, Refusal, Round
from fundextract.reconcile import FixedRates, explain_deal, reconcile

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))
import deals as generated

RATES = FixedRates(generated.RATES, tolerance="0.005")
QUICK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
SEEDS = st.integers(min_value=0, max_value=10**6)


def planted(seed: int, deals: int = 4) -> tuple[random.Random, list[generated.Planted], list[Reading]]:
    rng = random.Random(seed)
    truth = generated.pool(rng, deals)
    found = generated.readings(truth)
    rng.shuffle(found)
    return rng, truth, found


def dumps(deals: Sequence[Deal]) -> list[str]:
    return [deal.model_dump_json() for deal in deals]


def clusters(deals: Sequence[Deal]) -> list[tuple[str, ...]]:
    return sorted((*deal.articles, *deal.mentions) for deal in deals)


@QUICK
@given(SEEDS)
def test_order_does_not_show(seed: int) -> None:
    rng, _, found = planted(seed)
    first = dumps(reconcile(found, rates=RATES))
    rng.shuffle(found)
    assert dumps(reconcile(found, rates=RATES)) == first


@QUICK
@given(SEEDS)
def test_reconciling_again_changes_nothing(seed: int) -> None:
    _, _, found = planted(seed)
    deals = reconcile(found, rates=RATES)
    assert dumps(reconcile(deals, rates=RATES)) == dumps(deals)
    events = [event for deal in deals for event in deal.events]
    again = reconcile(events, rates=RATES)
    assert clusters(again) == clusters(deals)
    assert {deal.id for deal in again} == {deal.id for deal in deals}


@QUICK
@given(SEEDS)
def test_the_same_article_twice_is_one(seed: int) -> None:
    _, _, found = planted(seed)
    assert dumps(reconcile([*found, *found], rates=RATES)) == dumps(reconcile(found, rates=RATES))


@QUICK
@given(SEEDS)
def test_a_verbatim_copy_changes_no_value_and_no_vote(seed: int) -> None:
    rng, _, found = planted(seed)
    source = rng.choice(found)
    text = " ".join(rng.choice(generated.MIDDLE) for _ in range(40))
    told = Reading(events=source.events, article=source.article.model_copy(update={"text": text}))
    rest = [reading for reading in found if reading is not source]
    before = reconcile([*rest, told], rates=RATES)
    after = reconcile([*rest, told, generated._copy(told, "zz-copy")], rates=RATES)
    assert len(before) == len(after)
    home = next(deal for deal in after if "zz-copy" in deal.articles)
    old = next(deal for deal in before if source.article.id in deal.articles)
    for name in ("amount", "round", "lead_investors", "participants", "company", "status", "announced"):
        assert getattr(home, name) == getattr(old, name)
    assert home.resolutions["amount"].votes == old.resolutions["amount"].votes


@QUICK
@given(SEEDS)
def test_no_claim_is_lost(seed: int) -> None:
    _, _, found = planted(seed)
    deals = reconcile(found, rates=RATES)
    kept = {
        (claim.article_id, claim.field, claim.value)
        for deal in deals
        for r in deal.resolutions.values()
        for claim in r.claims
    }
    for reading in found:
        for event in reading.events:
            assert sum(event in deal.events for deal in deals) == 1
            assert (event.article_id, "company", event.company) in kept
            for name in event.lead_investors:
                assert (event.article_id, "lead_investors", name) in kept
            for name in event.participants:
                assert (event.article_id, "participants", name) in kept
    stated = sum(len([m for m in (e.amount, *e.amount_restated) if m]) for r in found for e in r.events)
    assert sum(len(deal.resolutions["amount"].claims) for deal in deals) == stated


@QUICK
@given(SEEDS)
def test_a_more_precise_claim_does_not_move_the_cluster(seed: int) -> None:
    _, truth, found = planted(seed)
    before = reconcile(found, rates=RATES)
    deal = truth[0]
    event = FundingEvent(
        company=deal.company,
        amount=Money(value=deal.amount, currency=deal.currency),
        round=Round(stage=deal.stage),
        lead_investors=deal.leads,
        participants=deal.others,
        announced=deal.day,
        announced_precision="day",
        article_id="zz",
    )
    after = reconcile([*found, event], rates=RATES)
    assert sorted(tuple(a for a in group if a != "zz") for group in clusters(after)) == clusters(before)


def recovered(truth: Sequence[generated.Planted], deals: Sequence[Deal]) -> bool:
    if sorted(plan.articles for plan in truth) != clusters(deals):
        return False
    for plan in truth:
        deal = next(d for d in deals if set(d.articles) == set(plan.articles))
        money = {(m.value, m.currency) for m in (deal.amount, *deal.amount_restated) if m is not None}
        if (plan.amount, plan.currency) not in money or str(deal.round) != str(Round(stage=plan.stage)):
            return False
        if set(deal.lead_investors) != set(plan.leads) or set(deal.participants) != set(plan.others):
            return False
    return True


def test_the_planted_truth_is_recovered() -> None:
    """In 98 of 100 pools every round comes out with its articles, amount, stage and investors."""
    pools, good = 150, 0
    for seed in range(pools):
        _, truth, found = planted(seed, deals=3)
        good += recovered(truth, reconcile(found, rates=RATES))
    assert good >= 0.98 * pools, f"{good} of {pools}"


def told(
    ident: str,
    company: str | None = "Velora",
    value: str | None = "42000000",
    *,
    currency: str = "USD",
    day: int = 3,
    month: int = 5,
    **more: Any,
) -> FundingEvent:
    return FundingEvent(
        company=company,
        amount=Money(value=Decimal(value), currency=currency) if value else None,
        article_id=ident,
        announced=more.pop("announced", date(2024, month, day)),
        announced_precision=more.pop("precision", "day"),
        **more,
    )


def test_fifty_articles_that_all_disagree_are_kept_apart_or_disputed() -> None:
    events = [told(f"a{n}", value=str(10_000_000 + n * 7_000_000)) for n in range(50)]
    deals = reconcile(events, rates=RATES)
    assert sum(len(deal.articles) for deal in deals) == 50
    assert dumps(deals) == dumps(reconcile(reversed(events), rates=RATES))


def test_two_figures_with_one_voice_each_are_left_open() -> None:
    [deal] = reconcile(
        [
            told("a", value="40000000", lead_investors=("Norrsken",), round=Round(stage="a")),
            told("b", value="52000000", lead_investors=("Norrsken",), round=Round(stage="a")),
        ],
        rates=RATES,
    )
    assert deal.amount is None
    assert deal.resolutions["amount"].agreement == "conflict"
    assert {claim.value for claim in deal.resolutions["amount"].claims} == {
        "USD 40 million",
        "USD 52 million",
    }
    assert "disagree" in explain_deal(deal)


def test_a_longer_name_needs_more_than_a_common_beginning() -> None:
    apart = reconcile([told("a", "Bolt", "30000000"), told("b", "Bolt Financial", "355000000")], rates=RATES)
    assert len(apart) == 2
    silent = reconcile([told("a", "Ramp", None), told("b", "Ramp Swaps", None, day=28)], rates=RATES)
    assert len(silent) == 2
    one = reconcile(
        [
            told("a", "Velora", lead_investors=("Norrsken",)),
            told("b", "Velora Mobility", lead_investors=("Norrsken",)),
        ],
        rates=RATES,
    )
    assert len(one) == 1


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("智谱", "Zhipu AI"),
        ("智普", "智谱AI"),
        ("Яндекс", "Yandex"),
        ("카카오", "Kakao"),
        ("カカオ", "카카오"),
        ("北京智谱华章科技有限公司", "智谱华章"),
        ("Velora GmbH", "Velora"),
        ("株式会社ヴェローラ", "ヴェローラ"),
    ],
)
def test_names_meet_across_scripts(one: str, two: str) -> None:
    [deal] = reconcile([told("a", one), told("b", two)], rates=RATES)
    assert {deal.company, *deal.aliases} == {one, two}


def test_an_alias_is_learned_from_a_text() -> None:
    article = Article(id="a", text="픽스윌(Quorent)이 4200만 달러를 유치했다", published=date(2024, 5, 3))
    korean = Reading(events=(told("a", "픽스윌"),), article=article)
    [deal] = reconcile([korean, told("b", "Quorent")], rates=RATES)
    assert deal.articles == ("a", "b")


def test_an_article_that_does_not_name_the_company_joins_by_its_lead() -> None:
    valued = Money(value=Decimal(2_500_000_000), currency="USD")
    nameless = FundingEvent(company=None, lead_investors=("Norrsken",), valuation=valued, article_id="n",
                            announced=date(2024, 5, 3), announced_precision="day")  # fmt: skip
    deals = reconcile(
        [
            told("a", lead_investors=("Norrsken",)),
            nameless,
            told("b", "Quarrel", "9000000", lead_investors=("Creandum",)),
        ],
        rates=RATES,
    )
    deal = next(deal for deal in deals if deal.company == "Velora")
    assert deal.articles == ("a", "n")
    assert deal.valuation == valued


def test_who_calls_everybody_a_lead_tells_no_lead_from_the_rest() -> None:
    backers = ("Norrsken", "Creandum", "Northzone")
    loud = told("a", lead_investors=backers)
    plain = [told(name, participants=backers) for name in ("b", "c")]
    [deal] = reconcile([loud, *plain], rates=RATES)
    assert deal.lead_investors == () and set(deal.participants) == set(backers)
    [alone] = reconcile([loud, plain[0]], rates=RATES)
    assert set(alone.lead_investors) == set(backers)  # one voice against one: the word for a lead counts


def test_one_article_may_give_one_sum_twice_in_two_currencies() -> None:
    title = told("a", value="42000000")
    euros = Money(value=Decimal(39_000_000), currency="EUR")
    body = title.model_copy(update={"amount": euros})
    [deal] = reconcile(
        [Reading(events=(title, body), article=Article(id="a", text="x"))], rates=FixedRates({"EUR": "0.93"})
    )
    assert deal.articles == ("a",)


def test_talks_are_superseded_and_kept() -> None:
    [deal] = reconcile(
        [told("a", value="30000000", month=3, status="in_talks"), told("b", value="42000000", month=4)],
        rates=RATES,
    )
    assert deal.status == "closed"
    assert deal.amount is not None and deal.amount.value == Decimal(42_000_000)
    assert {c.value: c.agreement for c in deal.resolutions["amount"].claims}["USD 30 million"] == "superseded"


def test_one_investors_own_money_is_not_the_round() -> None:
    [deal] = reconcile([told("a", value="10000000", participants=("Norrsken",)),
                        told("b", participants=("Norrsken", "Creandum"))], rates=RATES)  # fmt: skip
    assert deal.amount is not None and deal.amount.value == Decimal(42_000_000)
    assert "composition" in {claim.agreement for claim in deal.resolutions["amount"].claims}


def test_an_earlier_round_is_linked() -> None:
    deals = reconcile(
        [
            told("a"),
            told(
                "a",
                value="5000000",
                status="historical",
                round=Round(stage="angel"),
                announced=None,
                precision=None,
            ),
        ],
        rates=RATES,
    )
    late = next(deal for deal in deals if deal.status == "closed")
    early = next(deal for deal in deals if deal.status == "historical")
    assert [(link.kind, link.deal_id) for link in late.links] == [("follows", early.id)]


def test_a_sum_over_companies_is_a_total_and_no_round() -> None:
    article = Article(
        id="a", text="Norrsken put nearly $1 billion into Velora and Quarrel", published=date(2024, 5, 3)
    )
    refusal = Refusal(reason="sector_total", span=(13, 30), words="nearly $1 billion", rule="total")
    events = tuple(told("a", name, None, participants=("Norrsken",)) for name in ("Velora", "Quarrel"))
    deals = reconcile([Reading(events=events, refusals=(refusal,), article=article)], rates=RATES)
    [total] = [deal for deal in deals if deal.kind == "total"]
    assert total.amount is not None and total.amount.value == Decimal(10**9)
    rounds = [deal for deal in deals if deal.kind == "round"]
    assert all(deal.amount is None for deal in rounds)
    assert {link.deal_id for link in total.links if link.kind == "total_of"} == {deal.id for deal in rounds}
    assert all([link.kind for link in deal.links] == ["part_of"] for deal in rounds)
    assert dumps(reconcile(deals, rates=RATES)) == dumps(deals)


def test_wrong_types_are_one_clear_error() -> None:
    with pytest.raises(TypeError, match="reconcile takes Article"):
        reconcile(["Velora raises $5M"])  # type: ignore[list-item]


def test_empty() -> None:
    assert reconcile([]) == []
