"""Packs: the phrase syntax, the schema, collisions, inheritance, and errors that name file and line."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fundextract.errors import PackError
from fundextract.packs import expand, known_codes, load_pack
from fundextract.packs.heads import heads, strings, strings_under
from fundextract.packs.load import Pack, parse_pack
from fundextract.packs.syntax import LIMIT, PhraseSyntaxError, split_phrases
from fundextract.packs.trie import Entry, Trie, phrase_tokens
from fundextract.text import Text

HEAD = "language: xx\nname: Example\n"


def write(folder: Path, code: str, body: str) -> None:
    (folder / f"{code}.yaml").write_text(f"language: {code}\nname: Example\n{body}", encoding="utf-8")


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("raise(s|d)", ["raises", "raised"]),
        ("(the )?round", ["round", "the round"]),
        ("(a|b)(c|d)", ["ac", "ad", "bc", "bd"]),
        ("(a|(b|c)d)?e", ["e", "ae", "bde", "cde"]),
        (r"inc\.\, \(us\)", ["inc., (us)"]),
        ("a  b", ["a b"]),
    ],
)
def test_phrases_stand_for_a_list_of_strings(phrase: str, expected: list[str]) -> None:
    assert list(expand(phrase)) == expected


@pytest.mark.parametrize("phrase", ["(a", "a)", "(a|b", "a|b)", "((a)", "colours?", "(a) ?"])
def test_brackets_must_pair_and_a_question_mark_follows_one(phrase: str) -> None:
    with pytest.raises(PhraseSyntaxError):
        expand(phrase)


def test_a_phrase_that_explodes_is_refused() -> None:
    with pytest.raises(PhraseSyntaxError, match=str(LIMIT)):
        expand("(a|b)" * 13)


@given(st.text(alphabet="ab(|)?,\\ ", max_size=24))
def test_any_phrase_expands_or_says_why(phrase: str) -> None:
    try:
        strings = expand(phrase)
    except PhraseSyntaxError:
        return
    assert len(strings) == len(set(strings)) <= LIMIT
    assert all(text and "  " not in text for text in strings)


def test_commas_part_phrases_outside_brackets_only() -> None:
    assert split_phrases(r"a(b, c)?, d, co\, ltd,, ") == ["a(b, c)?", "d", r"co\, ltd"]


@pytest.mark.parametrize(
    ("body", "line", "what"),
    [
        ("cuez:\n  raise: x\n", 3, "unknown key 'cuez'"),
        ("cues:\n  raize: x\n", 4, "unknown key 'cues.raize'"),
        ("rounds:\n  sead: x\n", 4, "unknown key 'rounds.sead'"),
        ("veto:\n  revenu: x\n", 4, "unknown key 'veto.revenu'"),
        ("cues:\n  raise:\n    - good\n    - (bad\n", 6, "'(' without ')'"),
        ("cues:\n  raise: a\n  raise: b\n", 5, "key 'raise' stands twice"),
        ("cues:\n  raise: &a x\n  invest: *a\n", 5, "YAML aliases are not allowed here"),
        ("writing: upside-down\n", 3, "writing"),
        ("cues: [a, b]\n", 3, "cues"),
        ("cues:\n\traise: x\n", 4, "not readable as YAML"),
    ],
)
def test_errors_name_the_line(body: str, line: int, what: str) -> None:
    with pytest.raises(PackError) as caught:
        parse_pack(HEAD + body, "xx.yaml")
    assert what in str(caught.value)
    assert (caught.value.file, caught.value.line) == ("xx.yaml", line)
    assert "\n" not in str(caught.value)


def test_a_slip_of_the_pen_gets_a_hint() -> None:
    with pytest.raises(PackError, match="did you mean 'raise'"):
        parse_pack(HEAD + "cues:\n  raize: x\n", "xx.yaml")


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(PackError, match="nested deeper"):
        parse_pack(HEAD + "cues: " + "[" * 5000 + "]" * 5000, "xx.yaml")


def test_yaml_is_read_without_types() -> None:
    file, phrases = parse_pack("language: no\nname: Norwegian\ncues:\n  raise: on, 1e9, yes\n", "no.yaml")
    assert file.language == "no"
    assert [phrase.text for phrase in phrases] == ["on", "1e9", "yes"]


def test_phrases_know_their_line() -> None:
    _, phrases = parse_pack(HEAD + "cues:\n  raise:\n    - a, b\n    - c\n  led_by: d\n", "xx.yaml")
    assert [(phrase.text, phrase.source) for phrase in phrases] == [
        ("a", "xx.yaml:5"), ("b", "xx.yaml:5"), ("c", "xx.yaml:6"), ("d", "xx.yaml:7"),
    ]  # fmt: skip


def test_two_meanings_of_a_phrase_name_both_lines(tmp_path: Path) -> None:
    write(tmp_path, "xx", "cues:\n  raise: wins\n  backs: (wins|helps)\n")
    with pytest.raises(PackError) as caught:
        _ = load_pack("xx", tmp_path).trie
    assert str(caught.value).startswith("xx.yaml:5: 'wins' means 'backs' here and 'raise' at xx.yaml:4")


def test_a_word_may_mean_something_in_each_section(tmp_path: Path) -> None:
    write(tmp_path, "xx", "cues:\n  raise: seed\nrounds:\n  seed: seed\n")
    hits = load_pack("xx", tmp_path).trie.find(Text("seed"))
    assert sorted(hit.meaning for hit in hits) == ["cues.raise", "rounds.seed"]


def test_a_pack_overrides_what_it_inherits(tmp_path: Path) -> None:
    write(tmp_path, "_base", "rounds:\n  seed: sprout\n  angel: halo\n")
    write(tmp_path, "xx", "inherits: _base\nrounds:\n  grant: sprout\n")
    pack = load_pack("xx", tmp_path)
    hits = {hit.meaning: hit.source for hit in pack.trie.find(Text("sprout halo"))}
    assert hits == {"rounds.grant": "xx.yaml:5", "rounds.angel": "_base.yaml:5"}
    assert pack.words_of("rounds", "angel") == ("halo",)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "empty"),
        (b"\xff\xfe", "not UTF-8"),
        (b"language: yy\nname: x\n", "says language 'yy'"),
        (b"- a\n", "a pack is a mapping"),
    ],
)
def test_files_that_are_no_packs(tmp_path: Path, content: bytes, what: str) -> None:
    (tmp_path / "xx.yaml").write_bytes(content)
    with pytest.raises(PackError, match=what):
        load_pack("xx", tmp_path)


@pytest.mark.parametrize("code", ["nope", "..", "../secret", ""])
def test_unknown_packs(code: str) -> None:
    with pytest.raises(PackError):
        load_pack(code)


def test_the_trie_takes_the_longest_match_of_each_layer() -> None:
    trie = Trie()
    trie.add("raise", Entry("cues", "short", "", "1"))
    trie.add("raise money", Entry("cues", "long", "", "2"))
    assert [hit.meaning for hit in trie.find(Text("raise money, raise"))] == ["long", "short"]


def test_hyphens_between_words_match_with_and_without() -> None:
    trie = Trie()
    trie.add("pre-seed", Entry("rounds", "pre_seed", "", "1"))
    for text in ("pre-seed", "pre seed", "Pre–Seed"):
        assert len(trie.find(Text(text))) == 1, text
    assert trie.find(Text("pre - seed")) == []
    assert phrase_tokens("-") == ("-",)


def test_a_match_ends_at_the_end_of_a_word() -> None:
    trie = Trie()
    trie.add("guidato da", Entry("cues", "led_by", "", "1"))
    assert trie.find(Text("guidato dalla")) == []


@pytest.mark.parametrize("code", known_codes())
def test_a_trie_read_in_parts_finds_what_the_whole_finds(code: str) -> None:
    pack, whole = load_pack(code), load_pack(code).trie.complete()
    phrases = [words for phrase in pack.phrases if phrase.looked_for for words in expand(phrase.text)[:2]]
    for words in phrases[::7]:
        text = Text(words.replace("{letter}", "a"))
        assert pack.trie.find(text) == whole.find(text), words


@pytest.mark.parametrize("phrase", ["(raises|lands", "(the )(raises", "raise?"])
def test_a_pack_read_without_a_check_still_says_where_a_phrase_is_wrong(phrase: str) -> None:
    file, phrases = parse_pack(HEAD + f"cues:\n  raise: wins\n  led_by: {phrase}\n", "xx.yaml", checked=True)
    with pytest.raises(PackError, match=r"xx\.yaml:5"):
        Pack("xx", file, phrases).verify()
    with pytest.raises(PackError, match=r"xx\.yaml:5"):
        Pack("xx", file, phrases).trie.complete()


@pytest.mark.parametrize(
    "phrase",
    [
        "(a|an) round",
        "(a |an )round",
        "(x|)(lands|y)",
        "(has |have |)won",
        "((a|b) c|d)e",
        "(as)? it",
        "(为|为了)(这|那)",
        "l'(a|b)",
        "(l'|la )x",
        "{letter} round",
        "(an|)",
    ],
)
def test_the_heads_of_a_phrase_are_those_of_its_strings(phrase: str) -> None:
    under = {head: {words for words, _ in strings_under(phrase, head)} for head in heads(phrase)}
    assert all(under.values())
    assert set().union(*under.values()) == {words for words, _ in strings(phrase)}


@pytest.mark.parametrize("code", known_codes())
def test_every_pack_loads_without_collisions(code: str) -> None:
    pack = load_pack(code)
    pack.verify()
    assert pack.trie.root and pack.file.name
    assert pickle.loads(pickle.dumps(pack.phrases)) == pack.phrases
