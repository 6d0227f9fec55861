"""The worked pairs of agreement.yaml, and the table of labels."""

from __future__ import annotations

import ast
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

import fundextract
from fundextract.models import Article, FundingEvent, Money, Reading
from fundextract.reconcile import ReferenceRates, reconcile
from fundextract.reconcile.claims import granule, interval
from fundextract.reconcile.pairs import compare
from fundextract.reconcile.weights import weights

HERE = Path(__file__).parent
PAIRS = yaml.safe_load((HERE / "agreement.yaml").read_text(encoding="utf-8"))
RATES = ReferenceRates()


def event(fact: dict[str, Any], ident: str) -> FundingEvent:
    def money(value: int, currency: str = "USD", text: str = "", kind: Any = None) -> Money:
        return Money(value=Decimal(value), currency=currency, text=text, kind=kind)

    return FundingEvent(
        company=fact["company"],
        article_id=ident,
        status=fact.get("status", "closed"),
        amount=money(fact["amount"], fact.get("currency", "USD")),
        amount_restated=tuple(money(*item) for item in fact.get("restated", ())),
        valuation=money(fact["valuation"], kind=fact.get("kind")) if "valuation" in fact else None,
        announced=fact.get("day"),
        announced_precision="day" if "day" in fact else None,
    )


def item(side: str, pair: dict[str, Any]) -> Any:
    told = pair[side]
    on = pair.get(f"{side}_day", pair.get("day"))
    if isinstance(told, str):
        article = Article(id=side, text=told, published=on, publisher=pair.get("outlet"))
        reading = fundextract.analyze(article)
        assert reading.events, f"nothing read in {told!r}"
        return reading
    events = [event(told, side)] + [event({**told, **more}, side) for more in told.get("also", ())]
    return Reading(events=tuple(events), article=Article(id=side, published=told.get("day")))


@pytest.mark.parametrize("pair", PAIRS, ids=[f"{pair['label']}-{n}" for n, pair in enumerate(PAIRS)])
def test_worked_pair(pair: dict[str, Any]) -> None:
    one, two = item("a", pair), item("b", pair)
    if "claim" in pair:
        [deal] = reconcile([one, two], rates=RATES)
        found = {claim.value: claim.agreement for claim in deal.resolutions["amount"].claims}
        assert found[pair["claim"]] == pair["label"]
        return
    field = pair.get("field", "amount")
    forth, back = compare(one, two, rates=RATES)[field], compare(two, one, rates=RATES)[field]
    assert forth.label == pair["label"], forth.because
    assert back.label == forth.label
    assert forth.because


def test_every_label_has_a_pair_and_every_pair_a_label() -> None:
    assert {pair["label"] for pair in PAIRS} == set(weights().consistent)
    assert len(PAIRS) >= 40


def test_code_uses_only_labels_of_the_table_and_all_of_them() -> None:
    source = Path(fundextract.__file__).parent / "reconcile"
    used: set[str] = set()
    words: set[str] = set()
    for path in source.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words.add(node.value)
            if (
                isinstance(node, ast.Call)
                and getattr(node.func, "id", "") in ("Agreement", "_named")
                and node.args
            ):
                first = node.args[0]
                choices = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
                used |= {choice.value for choice in choices if isinstance(choice, ast.Constant)}
    table = weights()
    assert used <= set(table.consistent)
    assert set(table.consistent) <= words
    assert all(name in words or name.startswith(("amount_", "days_")) for name in table.points)
    assert all(
        f'limit("{name}' in "".join(p.read_text(encoding="utf-8") for p in source.glob("*.py"))
        or name.startswith("keep_share")
        for name in table.limits
    )


@pytest.mark.parametrize(
    ("value", "text", "place"),
    [
        ("1000000000", "$1.0B", "100000000"),
        ("340000000", "$340M", "10000000"),
        ("342000000", "342 million", "1000000"),
        ("17250000000", "Rs 1,725 crore", "10000000"),
        ("2500000000", "25亿元", "100000000"),
        ("5000000", "5,000,000", "1000000"),
        ("5200000", "€5,2 Mio.", "100000"),
        ("150000000", "1억 5000만", "10000000"),
        ("1500", "", "100"),
        ("10650000000", "$10.65 billion", "10000000"),
        ("12000000", "$12.0m", "100000"),
        ("100000000", "近亿元", "100000000"),
    ],
)
def test_granule(value: str, text: str, place: str) -> None:
    assert granule(Decimal(value), text) == Decimal(place)


def test_intervals_of_bounds() -> None:
    def ends(bound: str, **more: Any) -> tuple[Decimal, Decimal]:
        found = interval(Money(value=Decimal(100), currency="USD", bound=bound, **more))  # type: ignore[arg-type]
        assert found is not None
        return found.low, found.high

    assert ends("exact") == (95, 110)
    assert ends("about") == (90, 115)
    assert ends("at_least") == (100, 125)
    assert ends("at_most") == (75, 100)
    assert ends("range", upper=Decimal(140)) == (100, 140)
    assert interval(Money(bound="vague", text="undisclosed")) is None
    assert interval(Money(value=Decimal(0), currency="USD")) is None


def test_two_digit_roundings_and_cuts_are_all_recognised() -> None:
    """Of figures with three digits, each rounded and each cut to two digits overlaps."""
    for digits in range(100, 1000, 7):
        exact = interval(Money(value=Decimal(digits) * 1000, currency="USD"))
        assert exact is not None
        for shown in {digits // 10 * 10, (digits + 5) // 10 * 10}:
            short = interval(Money(value=Decimal(shown) * 1000, currency="USD"))
            assert short is not None
            assert short.low <= exact.high, digits
            assert exact.low <= short.high, digits


def test_dates() -> None:
    article = Article(id="x", published=date(2024, 1, 1))
    assert (
        compare(
            Reading(events=(FundingEvent(company="Velora"),), article=article),
            FundingEvent(company="Velora"),
            rates=RATES,
        )["company"].label
        == "identical"
    )
    with pytest.raises(ValueError, match="no event"):
        compare(Reading(article=article), FundingEvent(company="Velora"), rates=RATES)
