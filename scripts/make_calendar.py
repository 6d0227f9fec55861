"""Writes src/fundextract/data/calendar.json: names of months and weekdays per language, from CLDR through
babel, and the cases of them in data/calendar_forms.yaml.

tests/test_generated.py regenerates the file in memory and compares.
"""

from __future__ import annotations

import copy
import json
import sys
from pathlib import Path
from typing import Any

import yaml
from babel.localedata import LocaleDataDict, load

from fundextract.packs import known_codes
from fundextract.text import fold

TARGET = Path(__file__).resolve().parent.parent / "src" / "fundextract" / "data" / "calendar.json"
FORMS = TARGET.parent / "calendar_forms.yaml"


def names(locale: LocaleDataDict, kind: str) -> dict[str, int]:
    """Folded names → number (months from 1, weekdays from 0 for Monday); a name that means two is left
    out."""
    table: dict[str, set[int]] = {}
    source = locale[kind]
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in source[context][width].items():
                word = fold(name).rstrip(".").strip()
                if len(word) > 2 and not any(char.isdigit() for char in word):
                    table.setdefault(word, set()).add(int(number))
    return {word: numbers.pop() for word, numbers in sorted(table.items()) if len(numbers) == 1}


def with_forms(table: dict[str, int], kind: str, more: dict[str, Any]) -> dict[str, int]:
    """Names of CLDR with the forms written by hand, without the short ones that are everyday words."""
    out = {
        word: number for word, number in table.items() if word not in {fold(w) for w in more.get("none", ())}
    }
    for number, words in more.get(kind, {}).items():
        out |= {fold(word): number for word in words}
    return dict(sorted(out.items()))


def build() -> str:
    """The table as JSON text, one language a line."""
    lines = []
    forms: dict[str, dict[str, Any]] = yaml.safe_load(FORMS.read_text("utf-8"))
    for code in known_codes():
        # A copy: looking up names writes into what babel shares between locales, Hebrew months into Japanese.
        locale = LocaleDataDict(copy.deepcopy(load(code)))
        more = forms.get(code, {})
        entry = {kind: with_forms(names(locale, kind), kind, more) for kind in ("months", "days")}
        lines.append(f"{json.dumps(code)}: {json.dumps(entry, ensure_ascii=False)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def main() -> int:
    TARGET.write_text(build(), encoding="utf-8")
    print(TARGET.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
