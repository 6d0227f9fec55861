"""Where an outlet is at home, from its name or address: what settles the meaning of a bare "$"."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

import yaml

from .errors import PackError

_FILE = "outlets.yaml"
_SPLIT = re.compile(r"[^\w]+")
_HOST = re.compile(r"^(?:[a-z][a-z0-9+.-]*:)?//([^/?#]*)", re.IGNORECASE)
_DOMAIN = re.compile(r"^[a-z0-9-]+(?:\.[a-z0-9-]+)+$")


class _Table(NamedTuple):
    domains: dict[str, str]
    names: dict[str, str]
    currencies: dict[str, str]
    generic: frozenset[str]
    tlds: dict[str, str]
    portals: frozenset[str]
    editions: dict[str, str]


@lru_cache(maxsize=1)
def _table() -> _Table:
    raw = yaml.load(  # the C loader where there is one: the table is long
        (resources.files("fundextract") / "data" / _FILE).read_text(encoding="utf-8"),
        Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader),
    )
    if not isinstance(raw, dict) or not isinstance(raw.get("countries"), dict):
        raise PackError(_FILE, None, "no table of countries", "the key is 'countries'")
    domains: dict[str, str] = {}
    names: dict[str, str] = {}
    currencies: dict[str, str] = {}
    tlds = {country.lower(): country for country in raw["countries"]} | raw["tld_countries"]
    for country, entry in raw["countries"].items():
        currencies[country] = entry["currency"]
        for domain in entry.get("outlets", ()):
            domains[domain] = country
            stem = _stem(domain)
            if len(stem) > 2:
                # A stem two countries share ("expansion") says nothing by itself.
                names[stem] = country if names.get(stem, country) == country else ""
    for country, entry in raw["countries"].items():  # names as written outrank stems of domains
        for name in entry.get("names", ()):
            names[_key(str(name))] = country
    return _Table(domains, names, currencies, frozenset(raw["generic_tlds"]), tlds,
                  frozenset(raw["edition_portals"]), dict(raw["edition_labels"]))  # fmt: skip


def _key(name: str) -> str:
    text = _SPLIT.sub("", unicodedata.normalize("NFKC", name).casefold()).replace("_", "")
    return text[3:] if text.startswith("the") and len(text) > 6 else text


def _stem(domain: str) -> str:
    """The label people call the site by: "businesstimes" of "businesstimes.com.sg"."""
    labels = domain.split(".")[:-1]
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    return _key(labels[-1])


_SECOND_LEVEL = frozenset({"com", "net", "org", "co", "gov", "ac", "or", "ne", "go"})


def _host(text: str) -> str | None:
    """The host of an address or of a bare domain, None for anything else."""
    found = _HOST.match(text)
    host = (found.group(1) if found else text).rpartition("@")[2].partition(":")[0].lower().strip(".")
    return host if _DOMAIN.match(host) else None


def _country_of_host(host: str) -> str | None:
    table = _table()
    labels = host.split(".")
    if ".".join(labels[-2:]) in table.portals and len(labels) > 2 and labels[0] in table.editions:
        return table.editions[labels[0]]
    for i in range(len(labels) - 1):
        known = table.domains.get(".".join(labels[i:]))
        if known is not None:
            return known
    end = labels[-1]
    return None if end in table.generic else table.tlds.get(end)


@lru_cache(maxsize=8192)
def is_outlet(name: str) -> bool:
    """Whether a name is an outlet's."""
    return _key(name) in _table().names


def country_of(publisher: str | None, url: str | None = None) -> str | None:
    """The country an outlet is at home in.

    Args:
        publisher: the outlet's name or domain.
        url: an address it published at; asked only where the publisher tells nothing.

    Returns:
        The ISO 3166 alpha-2 code, None where nothing is known.

    Example:
        >>> country_of("The Edge Singapore"), country_of("amp.scmp.com"), country_of("startup.example.sg")
        ('SG', 'HK', 'SG')
        >>> country_of("Some Blog"), country_of(None, "https://www.smh.com.au/business/x.html")
        (None, 'AU')
    """
    for text in (publisher, url):
        if not text or not text.strip():
            continue
        text = text.strip()
        host = _host(text)
        if host is not None:
            found = _country_of_host(host)
        else:
            found = _table().names.get(_key(text)) or None
            # "Channel 8 (Reuters)", "Hedgeworld (subscription)": the name before the bracket.
            if found is None and "(" in text:
                found = country_of(text.partition("(")[0])
        if found is not None:
            return found
    return None


def home_currency(country: str | None) -> str | None:
    """The currency a country uses.

    Args:
        country: ISO 3166 alpha-2 code, or None.

    Returns:
        The ISO 4217 code, None where the country is not in the table.

    Example:
        >>> home_currency("SG"), home_currency(None)
        ('SGD', None)
    """
    return _table().currencies.get(country) if country else None
