"""Writes docs/amounts.md from the examples of tests/amounts.yaml and the packs; a test keeps the page up to
date."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from fundextract.money import parse_money
from fundextract.money.country import families
from fundextract.packs.load import known_codes

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "amounts.md"

HEAD = """# Amounts

`parse_money` reads every amount of money in a text: exact decimals, ISO 4217 codes, what bounds the amount,
and where it stands. It needs nothing else of the library.

```python
>>> from fundextract.money import parse_money
>>> text = "Zaptec raises over NOK 1.2bn (about €105 million)"
>>> for span in parse_money(text, lang="en"):
...     print(span.money, "|", text[span.start:span.end])
at least NOK 1,200,000,000 | over NOK 1.2bn
about EUR 105,000,000 | about €105 million

```

`lang` is the language of the text; without it the script decides, and for Latin script the forms that
languages share. `country` is where the text was published. It settles what a bare sign means and how a lone
separator is read; the other readings stay in `alternatives`.

```python
>>> money = parse_money("a $12m round", lang="en", country="AU")[0].money
>>> money.currency, money.alternatives[:2]
('AUD', ('USD', 'CAD'))
>>> parse_money("1.234 Franken", lang="de", country="CH")[0].money.value
Decimal('1.234')
>>> parse_money("1.234 Euro", lang="de")[0].money.value
Decimal('1234')

```

A vague amount has no value. Its interval is told by `interval`, which also turns bounds into intervals.

```python
>>> from fundextract.money import interval
>>> vague = parse_money("完成数千万元融资", lang="zh")[0].money
>>> vague.value, vague.bound, [str(end) for end in interval(vague)]
(None, 'vague', ['20000000', '100000000'])

```

Inside the library `find_money` does the same on a `fundextract.text.Text`, keeps the bounding words apart
from the core of the amount, says which amount restates which, and on request returns numbers of a million or
more without a currency.

## Forms
Each row is read by the library when this page is made, and checked by a test.

| language | form | written | read |
|---|---|---|---|
"""

TAIL = """
## What is not money
Dates, percentages, versions, part numbers, tickers (`$SNAP`), counts ("75 million users"), codes that are
words ("ALL 5 of us") and sizes ("a twenty pound bag") are passed over. Cents and prices of a share or a litre
are money, though never a round.

## Signs that mean several currencies
`data/dollars.yaml` holds every reading, ordered by the country of the outlet, then by language.

| sign or name | read as, where nothing else is known | also |
|---|---|---|
"""


def examples() -> list[dict[str, Any]]:
    """The rows of tests/amounts.yaml."""
    rows: list[dict[str, Any]] = yaml.safe_load((ROOT / "tests" / "amounts.yaml").read_text("utf-8"))
    return rows


def page() -> str:
    """The whole page."""
    order = {code: i for i, code in enumerate(known_codes())}
    lines = []
    for row in sorted(examples(), key=lambda row: order[row["lang"]]):
        spans = parse_money(row["text"], lang=row["lang"])
        said = "; ".join(_say(span.money) for span in spans)
        lines.append(f"| {row['lang']} | {row['form']} | {row['text']} | {said} |")
    signs = [
        f"| {name.replace('_', ' or ')} | {row.default or 'open'} | {', '.join(set_aside(row))} |"
        for name, row in families().items()
    ]
    return HEAD + "\n".join(lines) + "\n" + TAIL + "\n".join(signs) + "\n"


def set_aside(row: Any) -> list[str]:
    """The readings of a family beside the first."""
    return [code for code in row.may if code != row.default]


def _say(money: Any) -> str:
    if money.value is None:
        return f"vague, {money.currency}" + (f", below {money.upper:,f}" if money.upper is not None else "")
    return str(money)


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
