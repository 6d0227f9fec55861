"""General knowledge about names: investors, everyday words, first names and surnames, places.

Everything here is a list in `data/`, read on first use and kept. These lists are evidence, never verdicts: a
company may well bear the name of a city or an everyday word, so callers weigh what they find here.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

from .text import fold

_NEXT_LANGUAGE = re.compile(r"\n[a-z]+:\n")


class _Squeezer(dict[int, "str | None"]):
    """A translate table that folds, and drops spaces, punctuation and symbols, but for line ends and bars.

    It fills itself as it meets characters.
    """

    def __missing__(self, code: int) -> str | None:
        char = fold(chr(code))
        kept = char in "\n|" or unicodedata.category(char)[0] not in "PSZC"
        self[code] = char if kept else None
        return self[code]


_SQUEEZER = _Squeezer()


def name_key(name: str) -> str:
    """The form in which names are compared: folded, without spaces, punctuation and symbols.

    Args:
        name: a name as written.

    Returns:
        The key; empty when the name holds neither letters nor digits.

    Example:
        >>> name_key("Johnson & Johnson, Inc."), name_key("Ｓｏｆｔ Bank")
        ('johnsonjohnsoninc', 'softbank')
    """
    return name.translate(_SQUEEZER).replace("|", "").replace("\n", "")


def _read(name: str) -> str:
    return (files(__package__) / "data" / name).read_text(encoding="utf-8")


def _lines(name: str) -> list[str]:
    """The lines of a list, folded, without blank lines and comments."""
    return [line for line in fold(_read(name)).split("\n") if line and line[0] != "#"]


@lru_cache(maxsize=1)
def investors() -> dict[str, str]:
    """Every known name and alias of an investor, by its key, with the name to report.

    Returns:
        `name_key` of each name or alias → the canonical name of `data/investors.txt`. The dictionary is
        shared: do not change it.

    Example:
        >>> investors()["a16z"], investors()["软银"]
        ('Andreessen Horowitz', 'SoftBank')
    """
    known: dict[str, str] = {}
    lines = _read("investors.txt").split("\n")
    # Two translations of all lines instead of thousands of single names, and apart by script: translating
    # plain ASCII is many times faster. Line ends and bars stay, so names and keys stay side by side.
    for names in ([line for line in lines if line.isascii()], [line for line in lines if not line.isascii()]):
        for name, keys in zip(names, "\n".join(names).translate(_SQUEEZER).split("\n"), strict=True):
            if "|" in name:
                canonical = name[: name.index("|")].rstrip()
                known.update(dict.fromkeys(keys.split("|"), canonical))
            elif keys and name[0] != "#":
                known[keys] = name
    return known


def is_investor(name: str) -> str | None:
    """The canonical name of a known investor, whatever the case, width, spaces and punctuation.

    Args:
        name: a name as written, nothing around it.

    Returns:
        The canonical name, or None when the name is not known.

    Example:
        >>> is_investor("ANDREESSEN HOROWITZ"), is_investor("腾讯"), is_investor("Nobody & Sons")
        ('Andreessen Horowitz', 'Tencent', None)
    """
    return investors().get(name_key(name))


def borrowed(word: str) -> bool:
    """Whether a word is an everyday one of the language that names and headlines everywhere borrow from.

    Companies of all countries call themselves by English words, and their texts use them as they stand, so
    the list serves texts of every language.

    Args:
        word: folded.

    Example:
        >>> borrowed("enterprise"), borrowed("zalando")
        (True, False)
    """
    return word in ordinary(LENDER)


LENDER = "en"
"""The language whose everyday words all others borrow for names."""


@cache
def ordinary(lang: str) -> frozenset[str]:
    """Everyday words of a language, folded; empty for a language without a list.

    Args:
        lang: language code, such as "en".

    Returns:
        The words of `data/ordinary_<lang>.txt`. German holds nouns, the words whose capital says nothing; its
        whole dictionary is in `dictionary`.

    Example:
        >>> "height" in ordinary("en"), "zalando" in ordinary("de"), "unternehmen" in ordinary("de")
        (True, False, True)
    """
    try:
        # These lists are kept folded and without comments, as they are long.
        return frozenset(_read(f"ordinary_{lang}.txt").split()) if lang.isalpha() else frozenset()
    except FileNotFoundError:
        return frozenset()


@cache
def dictionary(lang: str) -> frozenset[str]:
    """Words of a dictionary in all their forms, folded; empty for a language without a list.

    They are many and some are surnames too, so they tell a name from a word only where one word stands alone,
    and what they lack need not be a name; what is listed in `ordinary` says both.

    Args:
        lang: language code, such as "de".

    Returns:
        The words of `data/words_<lang>.txt`; German holds nouns.

    Example:
        >>> "zeichner" in dictionary("de"), "zalando" in dictionary("de"), dictionary("xx")
        (True, False, frozenset())
    """
    try:
        return frozenset(_read(f"words_{lang}.txt").split()) if lang.isalpha() else frozenset()
    except FileNotFoundError:
        return frozenset()


@lru_cache(maxsize=1)
def _first_names() -> frozenset[str]:
    return frozenset(_lines("people_first_names.txt"))


@lru_cache(maxsize=1)
def long_investors() -> frozenset[str]:
    """The first words of known investors whose names have three words or more, folded.

    Example:
        >>> "ontario" in long_investors(), "sequoia" in long_investors()
        (True, False)
    """
    names = (line.partition("|")[0].split() for line in _lines("investors.txt"))
    return frozenset(words[0] for words in names if len(words) > 2)


@lru_cache(maxsize=1)
def _surnames() -> frozenset[str]:
    return frozenset(_lines("people_surnames.txt"))


def is_first_name(word: str) -> bool:
    """Whether a word is a common first name in Latin script.

    Args:
        word: one word, in any case.

    Returns:
        True for a known first name.

    Example:
        >>> is_first_name("James"), is_first_name("Priya"), is_first_name("Height")
        (True, True, False)
    """
    return fold(word) in _first_names()


def is_surname(word: str) -> bool:
    """Whether a word is a common Chinese, Japanese or Korean surname, in its own script or romanised.

    Args:
        word: one word, in any case.

    Returns:
        True for a known surname.

    Example:
        >>> is_surname("王"), is_surname("佐藤"), is_surname("Tanaka"), is_surname("Zebra")
        (True, True, True, False)
    """
    return fold(word) in _surnames()


@lru_cache(maxsize=1)
def _places_file() -> str:
    return _read("places.yaml")


def _place_lists(lang: str) -> dict[str, list[str]]:
    """The lists of one language. The file is YAML whose lists hold plain words only, so splitting will do.

    A YAML parser would take longer for this one file than the rest of the library for a whole article; a test
    compares this reading with a YAML parser's.
    """
    file = _places_file()
    start = file.find(f"\n{lang}:\n")
    if start < 0:
        return {}
    start = file.index("\n", start + 1)
    after = _NEXT_LANGUAGE.search(file, start)
    block = fold(file[start : after.start() + 1 if after else len(file)])
    lists: dict[str, list[str]] = {}
    for line in block.split("]\n"):
        head, bracket, items = line.partition(": [")
        if not bracket or not head.strip("\n").startswith("  "):
            break
        lists[head.strip()] = [item.strip() for item in items.replace("\n", " ").split(",")]
    return lists


def _inflected(words: set[str], endings: list[str]) -> set[str]:
    """Single words in the cases that a list of `old>new` endings makes of them."""
    rules: dict[str, list[str]] = {}
    for rule in endings:
        old, _, new = rule.partition(">")
        rules.setdefault(old, []).append(new)
    return {
        (word[:-1] if word[-1] in rules else word) + new
        for word in words
        if word and " " not in word
        for new in rules.get(word[-1], rules.get("_", []))
    }


@cache
def places(lang: str) -> frozenset[str]:
    """Countries, cities, nationalities and demonyms as a language writes them, folded.

    Cities also come in English, which newsrooms of every language use for places without a name of their own.

    Args:
        lang: language code, such as "de".

    Returns:
        Words and phrases of `data/places.yaml`; of a language without a list, the English cities.

    Example:
        >>> sorted(places("de") & {"deutschland", "münchner", "französische", "hamburg", "rakete"})
        ['deutschland', 'französische', 'hamburg', 'münchner']
    """
    lists = _place_lists(lang)
    endings = lists.pop("endings", [])
    found = {place for items in lists.values() for place in items}
    if endings:
        named = {place for key in ("countries", "zones", "also", "cities") for place in lists.get(key, ())}
        found.update(_inflected(named, endings))
    if lang != "en":
        english = _place_lists("en")
        found.update(english.get("zones", ()), english.get("cities", ()))
    found.discard("")
    return frozenset(found)
