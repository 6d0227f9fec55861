"""The lists of general knowledge: what they know, that they load fast and that their files are clean."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from fundextract import knowledge
from fundextract.knowledge import (
    dictionary,
    investors,
    is_first_name,
    is_investor,
    is_surname,
    name_key,
    ordinary,
    places,
)


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("a16z", "Andreessen Horowitz"),
        ("Sequoia", "Sequoia Capital"),
        ("SEQUOIA CAPITAL", "Sequoia Capital"),
        ("ソフトバンク", "SoftBank"),
        ("软银", "SoftBank"),
        ("소프트뱅크", "SoftBank"),
        ("騰訊", "Tencent"),
        ("Soft Bank", "SoftBank"),
        ("High-Tech Gründerfonds", "High-Tech Gründerfonds"),
        ("HTGF", "High-Tech Gründerfonds"),
    ],
)
def test_aliases_lead_to_the_canonical_name(written: str, canonical: str) -> None:
    assert is_investor(written) == canonical


@pytest.mark.parametrize("name", ["", " ", "|", "\n", "The", "Investors", "Unheard Of Capital Club"])
def test_what_is_no_name_is_not_known(name: str) -> None:
    assert is_investor(name) is None


def test_every_alias_is_found_and_no_line_is_empty_of_letters() -> None:
    lines = [line for line in knowledge._read("investors.txt").split("\n") if line and line[0] != "#"]
    assert len(lines) > 3500
    for line in lines:
        cells = [cell.strip() for cell in line.split("|")]
        assert all(name_key(cell) for cell in cells), line
        assert is_investor(cells[0]) is not None


def test_no_name_stands_in_two_lines() -> None:
    owner: dict[str, str] = {}
    for line in knowledge._read("investors.txt").split("\n"):
        if line and line[0] != "#":
            cells = line.split("|")
            for cell in cells:
                assert owner.setdefault(name_key(cell), line) == line, cell


def test_keys_of_the_whole_file_are_those_of_single_names() -> None:
    for name, canonical in [("Ａｃｃｅｌ", "Accel"), ("3i group", "3i Group")]:
        assert investors()[name_key(name)] == canonical


def test_vowel_signs_are_part_of_a_key() -> None:
    assert name_key("हिंदी") != name_key("हदी")


def test_ordinary_words() -> None:
    assert {"height", "company", "raises", "robots"} <= ordinary("en")
    assert not {"klarna", "london", "sarah"} & ordinary("en")
    assert {"unternehmen", "runde", "millionen", "gründer", "finanzierung"} <= ordinary("de")
    assert {"condamnée", "entreprise"} <= ordinary("fr") and "papelaria" in ordinary("pt")
    assert ordinary("xx") == frozenset() == ordinary("../en")


def test_words_of_the_dictionary() -> None:
    assert {"zeichner", "nachschlag", "kindesbeinen", "förderern"} <= dictionary("de")
    assert not {"zalando", "klarna", "sarah"} & dictionary("de")
    assert not dictionary("de") & ordinary("de")
    assert dictionary("xx") == frozenset() == dictionary("../de")


@pytest.mark.parametrize("word", ["James", "priya", "JÜRGEN", "Oluwaseun", "Hiroshi", "Zoé"])
def test_first_names(word: str) -> None:
    assert is_first_name(word)


def test_what_is_no_first_name() -> None:
    assert not any(map(is_first_name, ["", "Height", "Company", "Series", "#"]))


def test_surnames() -> None:
    assert all(map(is_surname, ["王", "陳", "渡辺", "김", "Nakamura", "zhang"]))
    assert not any(map(is_surname, ["", "公司", "Zebra"]))


@pytest.mark.parametrize(
    ("lang", "known"),
    [
        ("en", {"germany", "london", "tel aviv", "israeli", "bengaluru", "lagos"}),
        ("de", {"deutschland", "münchen", "münchner", "schweizer", "wien", "berliner"}),
        ("fr", {"allemagne", "allemande", "londres", "parisienne"}),
        ("zh", {"中国", "深圳", "北京", "德國", "杭州"}),
        ("ja", {"東京", "米国", "大阪"}),
        ("ko", {"서울", "미국", "판교"}),
        ("ru", {"москва", "германия", "российский"}),
        ("ar", {"الرياض", "دبي", "مصر"}),
        ("sv", {"stockholm", "svenska", "göteborg"}),
    ],
)
def test_places(lang: str, known: set[str]) -> None:
    assert known <= places(lang)


def test_a_language_without_a_list_has_the_english_cities() -> None:
    assert "london" in places("xx") and "" not in places("xx")


@pytest.mark.parametrize(
    ("load", "cached"),
    [
        (investors, [knowledge.investors]),
        (lambda: ordinary("en"), [knowledge.ordinary]),
        (lambda: is_first_name("x"), [knowledge._first_names]),
        (lambda: places("de"), [knowledge.places, knowledge._places_file]),
    ],
)
def test_loading_is_fast(load: Callable[[], object], cached: list[object]) -> None:
    def seconds() -> float:
        for function in cached:
            function.cache_clear()  # type: ignore[attr-defined]
        start = time.process_time()
        load()
        return time.process_time() - start

    load()
    assert min(seconds() for _ in range(5)) < 0.03
