"""The data files: made as their script makes them, and read as a YAML parser reads them."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import babel
import pytest
import yaml

from fundextract import knowledge
from fundextract.packs import known_codes
from fundextract.text import fold

Lists = dict[str, dict[str, list[str]]]

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "src" / "fundextract" / "data"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_places", ROOT / "scripts" / "make_places.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def parsed() -> Lists:
    return yaml.load(
        (DATA / "places.yaml").read_text(encoding="utf-8"),
        Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader),
    )


def test_lists_from_cldr_are_up_to_date(script: ModuleType, parsed: Lists) -> None:
    made_with = re.search(r"babel ([\d.]+[0-9])", (DATA / "places.yaml").read_text(encoding="utf-8"))
    assert made_with
    for lang in known_codes():
        for key, made in (("countries", script.countries(lang)), ("zones", script.zones(lang))):
            if made_with[1] == babel.__version__:
                assert parsed[lang][key] == made, (lang, key)
            else:  # another release of CLDR renames a few places
                assert len(set(parsed[lang][key]) & set(made)) > 0.9 * len(made), (lang, key)


def test_the_quick_reader_reads_what_yaml_reads(parsed: Lists) -> None:
    for lang, lists in parsed.items():
        assert {
            key: [fold(item) for item in items] for key, items in lists.items()
        } == knowledge._place_lists(lang)


def test_every_language_has_places_written_by_hand(parsed: Lists) -> None:
    for lang in known_codes():
        assert len(parsed[lang]["demonyms"]) >= 40, lang
        assert len(parsed[lang]["cities"]) >= 30, lang
    assert len(parsed["en"]["cities"]) >= 600


WORDS = ["ordinary_en.txt", "ordinary_de.txt", "ordinary_fr.txt", "ordinary_pt.txt", "words_de.txt"]


@pytest.mark.parametrize("name", WORDS)
def test_word_lists_are_folded_sorted_and_free_of_repetition(name: str) -> None:
    words = (DATA / name).read_text(encoding="utf-8").split("\n")[:-1]
    assert words == sorted(set(words)) and all(word == fold(word) and " " not in word for word in words)
