"""The deals of corpus/deals: several articles of our own, and the deal they must make."""

from __future__ import annotations

import random
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

import fundextract
from fundextract.models import Article, Deal, Money

FOLDER = Path(__file__).parents[1] / "corpus" / "deals"
CASES = [
    pytest.param(case, id=f"{path.stem}: {case['shows']}")
    for path in sorted(FOLDER.glob("*.yaml"))
    for case in yaml.safe_load(path.read_text(encoding="utf-8"))["cases"]
]
KNOWN = {"articles", "deals", "claims", "shows"}


def money(text: str) -> tuple[str, Decimal]:
    currency, _, value = text.partition(" ")
    return currency, Decimal(value)


def plain(item: Money | None) -> tuple[str | None, Decimal | None] | None:
    return None if item is None else (item.currency, item.value)


def check(deal: Deal, wanted: dict[str, Any]) -> None:
    for field, value in wanted.items():
        if field == "amount" and value == "disputed":
            assert deal.amount is None
            assert deal.resolutions["amount"].agreement == "conflict"
        elif field == "amount":
            assert plain(deal.amount) == money(value)
        elif field == "restated":
            assert {plain(item) for item in deal.amount_restated} == {money(item) for item in value}
        elif field == "round":
            assert str(deal.round) == value
        elif field == "lead":
            assert set(deal.lead_investors) == set(value)
        elif field == "participants":
            assert set(deal.participants) == set(value)
        elif field == "articles":
            assert list(deal.articles) == value
        elif field == "links":
            assert [link.kind for link in deal.links] == value
        else:
            assert getattr(deal, field) == value


@pytest.mark.parametrize("case", CASES)
def test_case(case: dict[str, Any]) -> None:
    assert set(case) <= KNOWN
    articles = [Article(**raw) for raw in case["articles"]]
    random.Random(case["shows"]).shuffle(articles)
    deals = sorted(fundextract.reconcile(articles), key=lambda deal: deal.articles)
    assert [deal.articles for deal in deals] == [tuple(wanted["articles"]) for wanted in case["deals"]]
    for deal, wanted in zip(deals, case["deals"], strict=True):
        check(deal, wanted)
    claims = {claim.value: claim.agreement for deal in deals for claim in deal.resolutions["amount"].claims}
    for value, label in case.get("claims", {}).items():
        assert claims[value] == label
