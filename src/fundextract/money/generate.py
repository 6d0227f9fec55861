"""Writes `data/cldr.json` from babel: separators, currency names and signs, compact forms, per language.

Run `python -m fundextract.money.generate` after a new babel; a test regenerates the file and compares it, so
that every change of the Unicode tables is seen and reviewed before it is shipped.
"""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import Any

from babel import Locale, localedata
from babel.core import get_global
from babel.numbers import list_currencies

from ..packs import known_codes
from .amount_packs import amount_languages

LANGUAGES = (*known_codes(), *sorted(amount_languages()))
"""Every language with a pack, and those of which only amounts are read."""
TARGET = Path(__file__).parent.parent / "data" / "cldr.json"
_ZEROS = re.compile("0+")
_NOT_MONEY = set("XXX XTS XAG XAU XPD XPT XBA XBB XBC XBD XDR XEU XFO XFU XRE XSU XUA".split())  # noqa: SIM905
_PLURALS = ("zero", "one", "two", "few", "many", "other")


def _low(text: str) -> str:
    """In lower case, letter by letter; the Turkish İ, which would become two, stays."""
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)


def locales_of(language: str) -> list[str]:
    """Every locale of a language that babel knows, the plain one first."""
    names = [name for name in localedata.locale_identifiers() if name.split("_")[0] == language]
    return sorted(names, key=lambda name: (name.count("_"), name))


def currencies() -> list[str]:
    """Every ISO 4217 code that is money; metals, test codes and units of account are not."""
    return sorted(code for code in list_currencies() if code not in _NOT_MONEY)


def in_use() -> list[str]:
    """The codes that are tender somewhere today."""
    tender = {
        row[0]
        for rows in get_global("territory_currencies").values()
        for row in rows
        if row[2] is None and row[3]
    }
    return sorted(code for code in tender if code not in _NOT_MONEY)


def _names(locale: Locale, out: dict[str, set[str]]) -> None:
    """Every name, singular and plural, to the codes it names."""
    plurals: Any = locale._data["currency_names_plural"]
    for code in currencies():
        forms = [locale.currencies.get(code, "")]
        forms += [plurals.get(code, {}).get(count, "") for count in _PLURALS]
        for form in forms:
            plain = unicodedata.normalize("NFC", re.sub(r"\s*\(.*?\)", "", form)).strip()
            if plain and plain.upper() != code:
                out.setdefault(_low(plain), set()).add(code)


def _compact(locale: Locale, out: dict[str, dict[int, None]]) -> None:
    """The words of compact forms to the power of ten they stand for."""
    tables: list[Any] = [locale._data["compact_decimal_formats"], locale._data["compact_currency_formats"]]
    for table in tables:
        for forms in table.values():
            for patterns in forms.values():
                for size, pattern in patterns.items():
                    text = pattern.pattern.split(";")[0]
                    zeros = _ZEROS.search(text)
                    if zeros is None or text.strip() == "0":
                        continue
                    word = re.sub("[0¤'\u200e\u200f\u200d]", "", text).replace("\xa0", " ").strip()
                    if word:
                        out.setdefault(_low(word), {})[len(str(size)) - len(zeros.group())] = None


def _locale(name: str, locale: Locale) -> dict[str, Any]:
    symbols: Any = locale.number_symbols[locale.default_numbering_system]
    latin = locale.number_symbols.get("latn", symbols)
    pattern = locale.currency_formats["standard"].pattern.split(";")[0]
    prefix = "0" in pattern and pattern.index("¤") < pattern.index("0")
    return {"decimal": latin.get("decimal", "."), "group": latin.get("group", ","), "before": prefix}


def generate() -> dict[str, Any]:
    """All tables as one JSON-able value, in a fixed order."""
    tender = set(in_use())
    languages: dict[str, Any] = {}
    for language in LANGUAGES:
        names: dict[str, set[str]] = {}
        scales: dict[str, dict[int, None]] = {}
        locales: dict[str, Any] = {}
        signs: dict[str, dict[str, list[str]]] = {}
        for name in locales_of(language):
            locale = Locale.parse(name)
            _names(locale, names)
            _compact(locale, scales)
            locales[name] = _locale(name, locale)
            for code in currencies():
                sign = locale.currency_symbols.get(code, code)
                if sign != code:
                    signs.setdefault(sign, {}).setdefault(code, []).append(name)
        languages[language] = {
            "locales": locales,
            "names": {
                name: sorted(codes, key=lambda code: (code not in tender, code))
                for name, codes in sorted(names.items())
            },
            "scales": {word: sorted(sizes) for word, sizes in sorted(scales.items())},
            "signs": {
                sign: {
                    code: ["*"] if len(where) == len(locales) else where
                    for code, where in sorted(codes.items())
                }
                for sign, codes in sorted(signs.items())
            },
        }
    return {"codes": currencies(), "in_use": sorted(tender), "languages": languages}


def render(tables: dict[str, Any]) -> str:
    """The tables as JSON text, each language on one line, so that one can be read without the others."""

    def dump(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    head = [f"{dump(key)}:{dump(tables[key])}" for key in ("codes", "in_use")]
    lines = [f"{dump(code)}:{dump(table)}" for code, table in sorted(tables["languages"].items())]
    return "{\n" + ",\n".join(head) + ',\n"languages":{\n' + ",\n".join(lines) + "\n}}\n"


def main() -> None:
    """Writes the file anew."""
    TARGET.write_text(render(generate()), "utf-8")


if __name__ == "__main__":
    main()
