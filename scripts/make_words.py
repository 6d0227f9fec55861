"""Writes the word lists that come from dictionaries: ordinary_fr.txt, ordinary_pt.txt and words_de.txt.

A word is kept where two word lists know it, simplemma's forms and those of pyspellchecker (both MIT), and no
list of ours knows it as the name of a person or an investor. French and Portuguese keep what is frequent and
written small; German keeps what simplemma writes with a capital and `ordinary_de.txt`, which also ends
compounds, does not hold.

    pip install simplemma==2.0.0 pyspellchecker==0.9.1
    python scripts/make_words.py
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import spellchecker
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

from fundextract.text import fold

DATA = Path(__file__).parents[1] / "src" / "fundextract" / "data"
RARE = 50
"""The count pyspellchecker gives to words it only knows and has not counted."""


def forms(lang: str) -> list[str]:
    """Every form simplemma knows in a language."""
    keys = DefaultDictionaryFactory().get_dictionary(lang)
    return [key.decode() if isinstance(key, bytes) else key for key in keys]


def counts(lang: str) -> dict[str, int]:
    """How often pyspellchecker has seen the words of a language."""
    path = Path(spellchecker.__file__).parent / "resources" / f"{lang}.json.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return dict(json.load(file))


def names() -> set[str]:
    """Names of people and investors, folded: no words."""
    people = (DATA / "people_first_names.txt").read_text(encoding="utf-8").lower().split()
    investors = (DATA / "investors.txt").read_text(encoding="utf-8").lower().splitlines()
    return {*people, *(line.split("|")[0].strip() for line in investors if not line.startswith("#"))}


def write(name: str, words: set[str]) -> None:
    """Writes a list in order, a word a line."""
    plain = sorted(
        word for word in words - names() if word == fold(word) and word.isalpha() and len(word) > 2
    )
    (DATA / name).write_text("\n".join(plain) + "\n", encoding="utf-8")
    print(name, len(plain))


def main() -> None:
    """Writes the three lists."""
    for lang in ("fr", "pt"):
        seen = counts(lang)
        write(f"ordinary_{lang}.txt", {w for w in forms(lang) if w.islower() and seen.get(w, 0) > RARE})
    seen = counts("de")
    known = set((DATA / "ordinary_de.txt").read_text(encoding="utf-8").split())
    write("words_de.txt", {w.lower() for w in forms("de") if w[:1].isupper() and w.lower() in seen} - known)


if __name__ == "__main__":
    main()
