"""Text: the fold has the original's length, spans lead back, tokens cover what can be read."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fundextract.text import GLYPH, INVISIBLE, MARK, NUMBER, WORD, Text, fold, fold_char, is_unspaced

ANY = st.text(alphabet=st.characters(exclude_categories=()), max_size=60)
"""Every code point, lone surrogates, controls and unassigned ones included."""

PIECES = st.lists(
    st.sampled_from(
        [
            *sorted(INVISIBLE),
            "\u0301",
            "\u0308",
            "\u3099",
            "e",
            "か",
            "Series A",
            " ",
            "€5",
            "轮",
            "\r\n",
            "ﬁ",
        ]
    )
).map("".join)
"""Texts dense in what has to be taken out: invisible characters and combining marks."""


def test_every_character_folds_to_one_character() -> None:
    wrong = [code for code in range(sys.maxunicode + 1) if len(fold_char(chr(code))) != 1]
    assert wrong == []


def test_folding_twice_changes_nothing_more() -> None:
    once = [fold_char(chr(code)) for code in range(0x3000)]
    assert [char for char in once if fold_char(char) != char] == []


@given(ANY | PIECES)
@example("\ud800")
@example("İ")
@example("ﬁﬂ")
def test_fold_has_the_length_of_the_original(text: str) -> None:
    assert len(fold(text)) == len(text)
    read = Text(text)
    assert len(read.fold) == len(text) and len(read.low) == len(read.view)


@given(ANY | PIECES)
def test_spans_lead_back_into_the_original(text: str) -> None:
    read = Text(text)
    last = 0
    for start, end in zip(read.starts, read.ends, strict=True):
        assert 0 <= start < end <= len(read.view)
        first, after = read.span(start, end)
        assert last <= first < after <= len(text)
        last = after
        shown = "".join(char for char in text[first:after] if char not in INVISIBLE)
        assert unicodedata.normalize("NFC", shown) == unicodedata.normalize("NFC", read.view[start:end])


@given(ANY | PIECES)
def test_tokens_cover_everything_but_space(text: str) -> None:
    read = Text(text)
    covered = set()
    for start, end in zip(read.starts, read.ends, strict=True):
        assert read.low[start:end] and covered.isdisjoint(range(start, end))
        covered.update(range(start, end))
    assert [char for i, char in enumerate(read.low) if i not in covered and not char.isspace()] == []
    assert len(read.words) == len(read.kinds) == len(read.spaced) == len(read.starts) == len(read)


@given(ANY, ANY)
def test_a_text_reads_the_same_after_another(first: str, second: str) -> None:
    once = Text(second).words
    Text(first)
    assert Text(second).words == once


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ser\u200bies\u00ad A", ["series", "a"]),
        ("Acme’s €5M", ["acme", "'", "s", "€", "5", "m"]),
        ("完成３亿元A轮", ["完", "成", "3", "亿", "元", "a", "轮"]),
        ("cafe\u0301 — bar", ["café", "-", "bar"]),
        ("٣٫٥ млн", ["3", "٫", "5", "млн"]),
        ("투자를", ["투", "자", "를"]),
        ("\ufeff", []),
        ("", []),
    ],
)
def test_tokens(text: str, words: list[str]) -> None:
    assert Text(text).words == words


def test_kinds() -> None:
    read = Text("Acme 12 轮 $")
    assert read.kinds == [WORD, NUMBER, GLYPH, MARK]
    assert is_unspaced("轮") and not is_unspaced("a")


def test_span_of_a_word_with_invisible_characters() -> None:
    original = "a Ser\u200bi\u00ades A"
    read = Text(original)
    first, after = read.span(*read.token_span(1, 2))
    assert original[first:after] == "Ser\u200bi\u00ades"
    assert read.token_text(1, 2) == "Series"


def test_long_texts_take_linear_time() -> None:
    for char in "?($1a轮 \u200b\u0301":
        assert len(Text(char * 200_000).low) <= 200_000
