"""Writes the lists of `places.yaml` that come from CLDR: countries, and cities of time zones.

Run `python scripts/make_places.py`; the lists of the file written by hand stay as they are. With `--check`
nothing is written and the exit status tells whether the file is up to date with the installed babel.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import babel
import yaml
from babel import Locale

from fundextract.packs import known_codes

PLACES = Path(__file__).resolve().parent.parent / "src" / "fundextract" / "data" / "places.yaml"

MORE: dict[str, tuple[str, ...]] = {
    "en": ("en", "en_GB"),
    "zh": ("zh_Hans", "zh_Hant", "zh_Hant_HK"),
    "de": ("de", "de_AT", "de_CH"),
    "fr": ("fr", "fr_CA"),
    "es": ("es", "es_MX"),
    "pt": ("pt", "pt_PT"),
}
"""Languages that take the names of several CLDR locales; every other pack takes those of its own code."""

# Codes of groups, tests and unknown places; uninhabited islands and stations would only cost mistakes.
NO_COUNTRY = frozenset(("ZZ XA XB EU EZ UN QO AC AQ BV CP CQ DG EA HM IC TA TF UM IO GS SJ").split())  # noqa: SIM905
ZONE_REGIONS = ("Africa/", "America/", "Asia/", "Australia/", "Europe/", "Pacific/Auckland")
NOT_PLAIN = re.compile(r"""[,،؛\[\]{}#"]|: |^[^\w']""")


def plain(names: set[str]) -> list[str]:
    """The names that can stand in a list of the file without quotes, sorted."""
    return sorted(name for name in names if len(name) > 1 and not NOT_PLAIN.search(name))


def forms(name: str) -> set[str]:
    """A CLDR name and the names inside it: "Myanmar (Birmania)" is two."""
    name = name.replace("\u200f", "").replace("\u200e", "").replace("\u200b", "").replace("’", "'").strip()
    outside = re.sub(r"\s*[(（].*?[)）]", "", name).strip()
    inside = re.findall(r"[(（](.*?)[)）]", name)
    return {part for part in (outside, *inside) if part}


def countries(lang: str) -> list[str]:
    """The names of all countries and territories in a language.

    Args:
        lang: language code.

    Returns:
        Sorted names, without those that would need quotes.
    """
    found: set[str] = set()
    for code in MORE.get(lang, (lang,)):
        for territory, name in Locale.parse(code).territories.items():
            if len(territory) == 2 and territory not in NO_COUNTRY:
                found |= forms(name)
    return plain(found)


def zones(lang: str) -> list[str]:
    """The cities in a language that CLDR names time zones after: capitals and the largest of each zone."""
    found: set[str] = set()
    for code in MORE.get(lang, (lang,)):
        for zone, names in Locale.parse(code).time_zones.items():
            if zone.startswith(ZONE_REGIONS) and zone.count("/") == 1:
                found |= forms(names["city"]) if "city" in names else set()
    if lang == "en":  # CLDR leaves out names that say what the zone's identifier says, which is English
        for zone in Locale("ru").time_zones:
            if zone.startswith(ZONE_REGIONS) and zone.count("/") == 1:
                found.add(zone.rpartition("/")[2].replace("_", " "))
    return plain(found)


def wrapped(key: str, items: list[str], width: int = 110) -> str:
    """One list of the file, in lines of at most `width` characters."""
    lines = [f"  {key}: ["]
    for i, item in enumerate(items):
        piece = item if i == len(items) - 1 else item + ","
        if len(lines[-1]) + len(piece) + 1 > width:
            lines.append("   ")
        lines[-1] += piece if lines[-1].endswith("[") else " " + piece
    return "\n".join(lines) + "]\n"


def render(existing: dict[str, dict[str, list[str]]]) -> str:
    """The file's text, with the lists from CLDR made anew and the others kept in their order."""
    out = [
        "# Places. `countries` and `zones` come from CLDR by scripts/make_places.py (licence: NOTICE.md);\n"
        "# `also` (short names, regions), `demonyms`, `cities` and `endings` (old>new of the other cases;\n"
        "# `_` is any letter without a rule of its own) are by hand. Lists hold plain words,\n"
        "# no quotes and no commas inside an item: knowledge.py reads them without a YAML parser.\n"
        f"# Made with babel {babel.__version__}.\n"
    ]
    for lang in dict.fromkeys((*existing, *known_codes())):
        kept = existing.get(lang, {})
        out.append(f"{lang}:\n")
        out.append(wrapped("countries", countries(lang)))
        out.append(wrapped("zones", zones(lang)))
        out.extend(
            wrapped(key, kept[key]) for key in ("also", "demonyms", "cities", "endings") if kept.get(key)
        )
    return "".join(out)


def main() -> int:
    """Writes the file, or with `--check` compares it; returns the exit status."""
    written = PLACES.read_text(encoding="utf-8") if PLACES.exists() else ""
    text = render(yaml.safe_load(written) or {})
    if "--check" in sys.argv:
        return 0 if text == written else 1
    PLACES.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
