# ruff: noqa: E501
"""Amounts of money: fundextract and its peers on the same texts in one run, speed and accuracy side by side.

Run `python benchmarks/money.py [CASES.jsonl ...] [--lines HEADLINES.txt]`. Peers that are not installed are
left out with a message. Every tool first reads the texts of `tests/amounts.yaml`, so that its tables are loaded.
Then the tools take turns, three each: "first" is the time of a text not read before, "again" the better one of
the other two turns, in which fundextract remembers some short surroundings of numbers. Without case files the
texts of `tests/amounts.yaml` are measured too. A case file has one JSON object per line with
`text`, `lang` and `expected`, a list of `value`, `currency` and, where a suite leaves a sign open,
`currency_accept`.
"""

from __future__ import annotations

import argparse
import contextlib
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


class Tally:
    """What one tool did."""

    def __init__(self, name: str, read: Reader, patience: float) -> None:
        self.name, self.read, self.patience = name, read, patience
        self.good = self.done = self.crashes = 0
        self.first: list[float] = []
        self.spent = 0.0
        self.again: list[float] = []

    def take(self, case: dict[str, Any], turn: int) -> None:
        """Reads one text; a tool that has used up its patience (seconds) is done."""
        if turn == 0 and self.spent > self.patience:
            return
        lang = None if case.get("lang") in (None, "und") else case["lang"]
        start = time.perf_counter()
        try:
            found = self.read(case["text"], lang)
        except Exception:  # a peer that crashes on a text has answered it wrongly
            found = []
            self.crashes += turn == 0
        took = time.perf_counter() - start
        if turn == 0:
            self.first.append(took)
            self.spent += took
            self.done += 1
            self.good += "expected" in case and right(case, found)
        else:
            self.again.append(took)

    def row(self, scored: bool) -> str:
        """The row of the table."""
        count = len(self.first)
        twice = [min(pair) for pair in zip(self.again[:count], self.again[count:], strict=False)]
        score = f" {self.good}/{self.done} | {100 * self.good / self.done:.1f} % |" if scored else ""
        return (
            f"| {self.name} |{score} {1e6 * statistics.median(self.first):.1f} | "
            f"{count / sum(self.first):.0f} | {1e6 * statistics.median(twice or self.first):.1f} | {self.crashes} |"
        )


def warm(read: Reader, items: list[dict[str, Any]], patience: float = 20.0) -> None:
    """Lets a tool load what it needs, on other texts than those measured."""
    begin = time.perf_counter()
    for lang in sorted({case.get("lang") or "und" for case in items}):
        with contextlib.suppress(Exception):
            read("7 apples cost 3 pears", None if lang == "und" else lang)
    for case in cases([]):
        for lang in (case["lang"], None):
            with contextlib.suppress(Exception):
                read(case["text"], lang)
        if time.perf_counter() - begin > patience:
            return


def measure(readers: dict[str, Reader], items: list[dict[str, Any]], patience: float) -> list[str]:
    """The rows of the table; the tools take turns, so that a busy machine hinders all of them."""
    for read in readers.values():
        warm(read, items)
    tallies = [Tally(name, read, patience) for name, read in readers.items()]
    for turn in range(3):
        for tally in tallies:
            if turn == 0 or len(tally.first) == len(items):  # else too slow to be asked again
                for case in items:
                    tally.take(case, turn)
    return [tally.row("expected" in items[0]) for tally in tallies]


def main(argv: list[str] | None = None) -> int:
    """Prints Markdown tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("cases", nargs="*", type=Path)
    parser.add_argument("--lines", type=Path, help="a text file of headlines, for speed alone")
    parser.add_argument("--most", type=int, default=6000, help="so many headlines at most")
    parser.add_argument(
        "--patience", type=float, default=60.0, help="seconds a tool may take for the first turn"
    )
    args = parser.parse_args(argv)
    readers: dict[str, Reader] = {}
    for name, make in READERS.items():
        try:
            readers[name] = make()
        except Exception as error:
            print(
                f"{name}: not measured, it does not import here ({type(error).__name__}: {error})",
                file=sys.stderr,
            )
    items = cases(args.cases)
    print(
        f"{len(items)} texts\n\n| tool | right | | first, median µs | first, texts/s | again, median µs | crashes |\n"
        "|---|---|---|---|---|---|---|"
    )
    print("\n".join(measure(readers, items, args.patience)), flush=True)
    if args.lines:
        lines = [line for line in args.lines.read_text("utf-8").splitlines() if line.strip()][: args.most]
        news: list[dict[str, Any]] = [{"text": line, "lang": "en"} for line in lines]
        print(
            f"\n{len(news)} headlines\n\n| tool | first, median µs | first, texts/s | again, median µs | crashes |\n"
            "|---|---|---|---|---|"
        )
        print("\n".join(measure(readers, news, args.patience)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
