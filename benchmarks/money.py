"""Amounts of money: fundextract and its peers on the same texts in one run, speed and accuracy side by side.

Run `python benchmarks/money.py [CASES.jsonl ...]`. Peers that are not installed are left out with a message.
Without case files the texts of `tests/amounts.yaml` are used. A case file has one JSON object per line with
`text`, `lang` and `expected`, a list of `value`, `currency` and, where a suite leaves a sign open,
`currency_accept`.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

Found = list[tuple[Decimal, str | None]]
Reader = Callable[[str, str | None], Found]
ROOT = Path(__file__).parent.parent


def ours() -> Reader:
    """fundextract.money.parse_money."""
    from fundextract.money import parse_money

    def read(text: str, lang: str | None) -> Found:
        return [
            (item.money.value, item.money.currency)
            for item in parse_money(text, lang=lang)
            if item.money.value is not None
        ]

    return read


def price_parser() -> Reader:
    """price-parser; its currency is the sign as written, told to ISO here as kindly as possible."""
    from price_parser import Price

    signs = {
        "$": "USD",
        "€": "EUR",
        "£": "GBP",
        "¥": "JPY",
        "₹": "INR",
        "Rs": "INR",
        "US$": "USD",
        "kr": "SEK",
        "zł": "PLN",
        "Kč": "CZK",
    }

    def read(text: str, lang: str | None) -> Found:
        price = Price.fromstring(text)
        if price.amount is None:
            return []
        return [(price.amount, signs.get(price.currency or "", price.currency))]

    return read


def quantulum() -> Reader:
    """quantulum3, quantities whose entity is currency."""
    from quantulum3 import parser

    names = {
        "dollar": "USD",
        "euro": "EUR",
        "pound sterling": "GBP",
        "Japanese yen": "JPY",
        "yen": "JPY",
        "Indian rupee": "INR",
        "renminbi": "CNY",
    }

    def read(text: str, lang: str | None) -> Found:
        out: Found = []
        for item in parser.parse(text):
            if item.unit.entity.name == "currency":
                out.append((Decimal(repr(item.value)), names.get(item.unit.name, item.unit.name)))
        return out

    return read


def recognizers() -> Reader:
    """recognizers-text; needs emoji older than 2."""
    from recognizers_number_with_unit import recognize_currency

    cultures = {
        "en": "en-us",
        "de": "de-de",
        "es": "es-es",
        "fr": "fr-fr",
        "pt": "pt-br",
        "zh": "zh-cn",
        "it": "it-it",
        "ja": "ja-jp",
    }
    names = {
        "Dollar": "USD",
        "Euro": "EUR",
        "Pound": "GBP",
        "British pound": "GBP",
        "Japanese yen": "JPY",
        "Indian rupee": "INR",
        "Chinese yuan": "CNY",
    }

    def read(text: str, lang: str | None) -> Found:
        out: Found = []
        for item in recognize_currency(text, cultures.get(lang or "en", "en-us")):
            resolution = item.resolution or {}
            try:
                value = Decimal(resolution.get("value") or "")
            except InvalidOperation:
                continue
            out.append(
                (
                    value,
                    resolution.get("isoCurrency")
                    or names.get(resolution.get("unit", ""), resolution.get("unit")),
                )
            )
        return out

    return read


READERS: dict[str, Callable[[], Reader]] = {
    "fundextract": ours,
    "price-parser": price_parser,
    "quantulum3": quantulum,
    "recognizers-text": recognizers,
}  # fmt: skip


def cases(paths: Iterable[Path]) -> list[dict[str, Any]]:
    """Cases of the given files, or our own."""
    out: list[dict[str, Any]] = []
    for path in paths:
        for line in path.read_text("utf-8").splitlines():
            case = json.loads(line)
            if case.get("spec_doubtful") or case.get("xfail") or case.get("ambiguous_separator"):
                continue
            if (
                case.get("kind", "simple") == "simple"
                and case.get("news_relevant", True)
                and case["expected"]
            ):
                out.append(case)
    if out:
        return out
    import yaml

    for row in yaml.safe_load((ROOT / "tests" / "amounts.yaml").read_text("utf-8")):
        if row["bound"] in ("exact", "about", "at_least", "at_most"):
            out.append(
                {
                    "text": row["text"],
                    "lang": row["lang"],
                    "expected": [{"value": str(row["value"]), "currency": row["currency"]}],
                }
            )
    return out


def right(case: dict[str, Any], found: Found) -> bool:
    """Whether the amounts found are the amounts expected, in order; the first alone where a suite says so."""
    expected = case["expected"][:1] if case.get("first_only") else case["expected"]
    found = found[:1] if case.get("first_only") else found
    return len(expected) == len(found) and all(
        value == Decimal(want["value"]) and currency in (want.get("currency_accept") or [want["currency"]])
        for want, (value, currency) in zip(expected, found, strict=True)
    )


def measure(name: str, read: Reader, items: list[dict[str, Any]], slow_after: float = 60.0) -> str:
    """One row of the table: right answers and the median time of a text."""
    read(items[0]["text"], "en")
    good, times, crashes = 0, [], 0
    begin = time.perf_counter()
    done = 0
    for case in items:
        lang = None if case.get("lang") in (None, "und") else case["lang"]
        start = time.perf_counter()
        try:
            found = read(case["text"], lang)
        except Exception:  # a peer that crashes on a text has answered it wrongly
            found, crashes = [], crashes + 1
        times.append(time.perf_counter() - start)
        good += right(case, found)
        done += 1
        if time.perf_counter() - begin > slow_after:
            break
    speed = f"{1e6 * statistics.median(times):.0f} | {done / sum(times):.0f}"
    return f"| {name} | {good}/{done} | {100 * good / done:.1f} % | {speed} | {crashes} |"


def main(argv: list[str] | None = None) -> int:
    """Prints a Markdown table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("cases", nargs="*", type=Path)
    args = parser.parse_args(argv)
    items = cases(args.cases)
    print(
        f"{len(items)} texts\n\n| tool | right | | median µs a text | texts/s | crashes |\n"
        "|---|---|---|---|---|---|"
    )
    for name, make in READERS.items():
        try:
            read = make()
        except Exception as error:
            print(
                f"{name}: not measured, it does not import here ({type(error).__name__}: {error})",
                file=sys.stderr,
            )
            continue
        print(measure(name, read, items), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
