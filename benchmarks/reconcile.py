"""How reconciliation costs and scores: time over pool size, and the simple baselines on the same clusters.

python benchmarks/reconcile.py speed            # 1 k, 10 k, 100 k generated articles
python benchmarks/reconcile.py baselines CLUSTERS.jsonl [--near-miss PAIRS.jsonl] [--labels FILES]
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
import deals as generated

import fundextract
from fundextract.models import Article, Deal, FundingEvent, Money, Reading, Round
from fundextract.reconcile import FixedRates, reconcile
from fundextract.reconcile.keys import name_key

SIZES = (1_000, 10_000, 100_000)


def speed(sizes: Iterable[int]) -> None:
    """Print the processor time of each pool size.

    The time per article and the factor for ten times the articles.
    """
    rates = FixedRates(generated.RATES, tolerance="0.005")
    rates.band("USD", "EUR", None)
    before = 0.0
    print(f"{'articles':>9} {'deals':>7} {'seconds':>8} {'ms/article':>10} {'factor':>7}")
    for size in sizes:
        planted = generated.pool(random.Random(size), int(size / 4.5))
        found = generated.readings(planted)[:size]
        random.Random(1).shuffle(found)
        start = time.process_time()
        deals = reconcile(found, rates=rates)
        took = time.process_time() - start
        factor = f"{took / before:.1f}" if before else ""
        print(
            f"{len(found):>9} {len(deals):>7} {took:>8.2f} {1000 * took / len(found):>10.3f} {factor:>7}",
            flush=True,
        )
        before = took


# --- baselines: what is done without reconciliation
# -------------------------------------------------------------

Told = tuple[Article, FundingEvent]


def _key(event: FundingEvent, *parts: Any) -> tuple[Any, ...]:
    return (name_key(event.company).joined if event.company else None, *parts)


def _by(key: Callable[[FundingEvent], tuple[Any, ...]], told: list[Told]) -> list[list[Told]]:
    groups: dict[tuple[Any, ...], list[Told]] = defaultdict(list)
    for article, event in told:
        groups[key(event)].append((article, event))
    return list(groups.values())


def _money(event: FundingEvent) -> tuple[Decimal | None, str | None]:
    return (event.amount.value, event.amount.currency) if event.amount else (None, None)


def _first(group: list[Told]) -> FundingEvent:
    return min(group, key=lambda item: (item[0].published or date.max, item[0].id))[1]


def _latest(group: list[Told]) -> FundingEvent:
    return max(group, key=lambda item: (item[0].published or date.min, item[0].id))[1]


def _largest(group: list[Told]) -> FundingEvent:
    return max(group, key=lambda item: (_money(item[1])[0] or Decimal(0), item[0].id))[1]


def _majority(group: list[Told]) -> FundingEvent:
    """Every field by the most frequent whole value, lists included."""
    fields = {}
    for name in ("company", "amount", "round", "lead_investors", "participants"):
        values = Counter(getattr(event, name) for _, event in group if getattr(event, name))
        if values:
            fields[name] = min(values, key=lambda value: (-values[value], str(value)))
    return FundingEvent(**fields)


def _month(event: FundingEvent) -> Any:
    return (event.announced.year, event.announced.month) if event.announced else None


BASELINES: dict[
    str, tuple[Callable[[FundingEvent], tuple[Any, ...]], Callable[[list[Told]], FundingEvent]]
] = {
    "first seen": (lambda e: _key(e, _month(e)), _first),
    "latest": (lambda e: _key(e, _month(e)), _latest),
    "majority": (lambda e: _key(e, _month(e)), _majority),
    "maximum amount": (lambda e: _key(e, _month(e)), _largest),
    "key company+amount": (lambda e: _key(e, *_money(e)), _first),
    "key company+round": (lambda e: _key(e, str(e.round or "")), _first),
}


def baseline(name: str, readings: Iterable[Reading]) -> list[Deal]:
    """Deals as the named simple method makes them: group by a key, then one report speaks for the group."""
    key, pick = BASELINES[name]
    told = [
        (reading.article, event)
        for reading in readings
        for event in reading.events
        if event.status != "historical"
    ]
    out = []
    for number, group in enumerate(_by(key, told)):
        event = pick(group)
        out.append(
            Deal(
                id=f"{name}-{number}",
                company=event.company,
                amount=event.amount,
                amount_restated=event.amount_restated,
                round=event.round,
                lead_investors=event.lead_investors,
                participants=event.participants,
                articles=tuple(sorted({article.id for article, _ in group})),
            )
        )
    return out


def _articles(path: str, key: str = "articles") -> tuple[list[dict[str, Any]], dict[str, Article]]:
    rows = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()]
    found = {}
    for row in rows:
        for raw in row[key]:
            day = raw.get("published") or ""
            found[raw["id"]] = Article(
                id=raw["id"],
                text=raw["text"],
                publisher=raw.get("publisher"),
                published=date.fromisoformat(day[:10]) if len(day) >= 10 else None,
            )
    return rows, found


def scores(rows: list[dict[str, Any]], found: Iterable[Deal]) -> dict[str, float]:
    """Pairs F1, B-cubed F1, amounts right: as score_reconcile.py reckons them."""
    main = [deal for deal in found if deal.status != "historical"]
    ids = {raw["id"] for row in rows for raw in row["articles"]}
    gold_of: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for raw in row["articles"]:
            gold_of[raw["id"]] |= {other["id"] for other in row["articles"]}
    gold = {
        frozenset(pair)
        for row in rows
        for pair in itertools.combinations([a["id"] for a in row["articles"]], 2)
    }
    got = {frozenset(pair) for deal in main for pair in itertools.combinations(deal.articles, 2)}
    group = {ident: {ident} for ident in ids}
    for deal in main:
        for ident in set(deal.articles) & ids:
            group[ident] |= set(deal.articles)
    precision = sum(len(group[i] & gold_of[i]) / len(group[i]) for i in ids) / len(ids)
    recall = sum(len(group[i] & gold_of[i]) / len(gold_of[i]) for i in ids) / len(ids)
    right = asked = 0
    for row in rows:
        amount = row["gold"].get("amount")
        if not amount or amount.get("value") is None:
            continue
        asked += 1
        mine = {raw["id"] for raw in row["articles"]}
        best = max(
            main, key=lambda d: (len(set(d.articles) & mine), -len(set(d.articles) - mine)), default=None
        )
        if best is not None and set(best.articles) & mine and best.amount is not None:
            right += (best.amount.value, best.amount.currency) == (
                Decimal(amount["value"]),
                amount["currency"],
            )
    tp = len(gold & got)
    return {
        "pairs": 2 * tp / (len(gold) + len(got)) if gold or got else 0.0,
        "b3": 2 * precision * recall / (precision + recall),
        "amount": right / asked if asked else 0.0,
    }


def _money_of(raw: dict[str, Any] | None) -> Money | None:
    if not raw:
        return None
    given = {key: raw[key] for key in ("value", "upper", "currency", "bound", "text", "kind") if raw.get(key)}
    return Money.model_validate(given)


def _round_of(label: str | None) -> Round | None:
    """The axes of a label, as far as it tells them."""
    if not label:
        return None
    if label.startswith("series_"):
        return Round(stage=label[7], suffix="+" if label.endswith("_plus") else "")
    if label in ("debt", "convertible", "grant", "mezzanine"):
        return Round(instrument=label)
    if label == "bridge":
        return Round(part=label)
    if label in ("growth", "strategic", "venture", "private_equity"):
        return Round(context=label)
    return Round(stage=label.removesuffix("_plus"), suffix="+" if label.endswith("_plus") else "")


def labelled(paths: Iterable[str], articles: dict[str, Article]) -> dict[str, Reading]:
    """What a careful reader read, from records labelled by hand: the measure of reconciliation by itself."""
    out: dict[str, Reading] = {}
    for path in paths:
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            raw = json.loads(line) if line.strip() else {}
            article = articles.get(raw.get("id", ""))
            if article is None or "events" not in raw:
                continue
            events = tuple(
                FundingEvent(
                    company=event["company"],
                    amount=_money_of(event["amount"]),
                    amount_restated=tuple(m for r in event["amount_restated"] or () if (m := _money_of(r))),
                    round=_round_of(event["round"]),
                    lead_investors=tuple(event["lead_investors"]),
                    participants=tuple(event["participants"]),
                    valuation=_money_of(event["valuation"]),
                    status=event["status"],
                    article_id=article.id,
                )
                for event in raw["events"]
            )
            out[article.id] = Reading(events=events, article=article)
    return out


def _read(articles: dict[str, Article], labels: list[str]) -> dict[str, Reading]:
    if labels:
        return labelled(labels, articles)
    return {ident: fundextract.analyze(article) for ident, article in articles.items()}


def _only(rows: list[dict[str, Any]], known: Iterable[str]) -> list[dict[str, Any]]:
    """The clusters, or pairs, less the articles nothing was read from."""
    ids = set(known)
    return [{**row, "articles": [raw for raw in row["articles"] if raw["id"] in ids]} for row in rows]


def baselines(clusters: str, near_miss: str | None, labels: list[str]) -> None:
    """Print the figures of the six baselines and of reconcile on the same articles, read once."""
    rows, articles = _articles(clusters)
    readings = _read(articles, labels)
    rows = [row for row in _only(rows, readings) if row["articles"]]
    pairs: list[tuple[list[Reading], set[str]]] = []
    if near_miss:
        pair_rows, pair_articles = _articles(near_miss)
        read = _read(pair_articles, labels)
        pair_rows = _only(pair_rows, read)
        pairs = [
            ([read[raw["id"]] for raw in row["articles"]], {raw["id"] for raw in row["articles"]})
            for row in pair_rows
            if not row.get("must_merge") and len(row["articles"]) > 1
        ]
    methods: dict[str, Callable[[list[Reading]], list[Deal]]] = {
        name: (lambda found, name=name: baseline(name, found))
        for name in BASELINES  # type: ignore[misc]
    }
    methods["reconcile"] = lambda found: reconcile(found)
    print(f"{'method':<20} {'pairs F1':>8} {'B3 F1':>7} {'amount':>7} {'near misses merged':>19}")
    for name, method in methods.items():
        result = scores(rows, method(list(readings.values())))
        merged = sum(any(ids <= set(deal.articles) for deal in method(found)) for found, ids in pairs)
        print(
            f"{name:<20} {result['pairs']:>8.3f} {result['b3']:>7.3f} {result['amount']:>7.3f} "
            f"{merged:>12} of {len(pairs)}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    timing = commands.add_parser("speed")
    timing.add_argument("sizes", nargs="*", type=int, default=list(SIZES))
    figures = commands.add_parser("baselines")
    figures.add_argument("clusters")
    figures.add_argument("--near-miss")
    figures.add_argument(
        "--labels", nargs="*", default=[], help="records labelled by hand, read instead of the texts"
    )
    args = parser.parse_args()
    if args.command == "speed":
        speed(args.sizes)
    else:
        baselines(args.clusters, args.near_miss, args.labels)


if __name__ == "__main__":
    main()
