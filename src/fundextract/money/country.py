"""What a bare sign or name of money means: by the country of the outlet, then by language, then by custom."""

from __future__ import annotations

import functools
from importlib import resources
from typing import Any, NamedTuple

import yaml

from ..errors import PackError

Choice = tuple[str | None, ...]
"""The reading first, then every other a reader should keep in mind."""


class Family(NamedTuple):
    """One sign or bare name and all it may mean."""

    default: str | None
    may: tuple[str, ...]
    countries: dict[str, str]
    languages: dict[str, str]
    leans: dict[str, str]


@functools.cache
def families() -> dict[str, Family]:
    """The table of `data/dollars.yaml`.

    Raises:
        PackError: the file does not have the expected form.
    """
    text = (resources.files("fundextract") / "data" / "dollars.yaml").read_text("utf-8")
    data: dict[str, Any] = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    out: dict[str, Family] = {}
    for name, row in data.items():
        if not {"default", "may"} <= set(row) <= {"default", "may", "countries", "languages", "leans"}:
            raise PackError(
                "dollars.yaml",
                None,
                f"{name}: needs default and may, and may have countries, languages and leans",
            )
        out[name] = Family(
            row["default"],
            tuple(row["may"].split()),
            row.get("countries", {}),
            row.get("languages", {}),
            row.get("leans", {}),
        )
    return out


@functools.lru_cache(maxsize=1024)
def choices(family: str, langs: tuple[str, ...], country: str | None) -> Choice:
    """The readings of a family in order of belief; None stands first where no reading is safe.

    Args:
        family: key of `data/dollars.yaml`.
        langs: pack codes in order of belief.
        country: ISO 3166 code of the outlet's country.

    Example:
        >>> choices("dollar", ("en",), "AU")[:2], choices("dollar", ("en",), "SG")[:2]
        (('AUD', 'USD'), ('USD', 'SGD'))
        >>> choices("yen_yuan", ("zh",), None)
        ('CNY', 'JPY')
    """
    row = families()[family]
    first: str | None = None
    if country is not None:
        first = row.countries.get(country)
    if first is None:
        first = next((row.languages[lang] for lang in langs if lang in row.languages), None)
    readings: list[str | None] = [first] if first is not None else [row.default]
    second = row.leans.get(country) if country is not None else None
    readings += [
        code for code in (second, row.default, *row.may) if code is not None and code not in readings
    ]
    readings = list(dict.fromkeys(readings))
    return tuple(readings)


def at_home(code: str, country: str | None) -> str:
    """The currency that bare amounts are in at an outlet, as its country's shares a name with the one
    implied elsewhere: 41億 in Hong Kong.

    Args:
        code: the currency implied where nothing is known of the outlet.
        country: ISO 3166 code of the outlet's country.

    Example:
        >>> at_home("CNY", "HK"), at_home("CNY", "US"), at_home("CNY", None)
        ('HKD', 'CNY', 'CNY')
    """
    homes = (row.countries.get(country or "") for row in families().values() if row.default == code)
    return next((home for home in homes if home is not None), code)
