"""Readers: what each format gives, and one clear error for everything that cannot be read."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fundextract.errors import ArticleError
from fundextract.models import Article
from fundextract.readers import read_articles, read_path, url_key
from fundextract.readers.fields import day, join
from fundextract.readers.front_matter import read_document, split

SEEDS = Path(__file__).parents[2] / "shared" / "seeds"
ARTICLES = Path(__file__).parents[1] / "corpus" / "articles"

FRONT = """\
---
title: "Acme raises $5M"
excerpt: Acme, a maker of lamps, raises $5 million.
publishedDateTime: 2024-03-01T08:15:00Z
originalUrl: https://a.example.com/acme
provider:
  name: The A
  domain: a.example.com
quality: 33
images:
  - url: https://a.example.com/x.jpg
secured: "c2VjcmV0"
related:
  - title: Beta raises $6M
    excerpt: Beta said so.
    publishedDateTime: 2024-02-01T08:15:00Z
    webUrl: https://b.example.com/beta
    provider: {name: The B, domain: b.example.com}
---
The body, **bold** and [linked](https://x.example.com).
"""


def put(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def read(path: Path) -> tuple[list[Article], list[str]]:
    """Articles, and errors with the folder's name left out."""
    problems: list[ArticleError] = []
    articles = list(read_articles(path, on_error=problems.append))
    return articles, [str(problem).replace(str(path.parent) + "/", "") for problem in problems]


@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.markdown", "a"])
def test_front_matter_whatever_the_ending(tmp_path: Path, name: str) -> None:
    (main, related), problems = read(put(tmp_path, name, FRONT))
    assert problems == []
    assert main.id == name and related.id == f"{name}#related-1"
    assert main.title == "Acme raises $5M"
    assert main.text == (
        "Acme, a maker of lamps, raises $5 million.\n\nThe body, **bold** and [linked](https://x.example.com).\n"
    )
    assert (main.published, main.publisher, main.quality) == (date(2024, 3, 1), "a.example.com", 33.0)
    assert main.url == "https://a.example.com/acme"
    assert (related.title, related.text, related.publisher) == (
        "Beta raises $6M",
        "Beta said so.",
        "b.example.com",
    )


def test_windows_line_ends_and_byte_order_mark(tmp_path: Path) -> None:
    (article,), problems = read(put(tmp_path, "a.md", "\ufeff---\r\ntitle: Acme\r\n---\r\nBody\r\n"))
    assert problems == [] and (article.title, article.text) == ("Acme", "Body\r\n")


def test_plain_text_is_one_article_as_given(tmp_path: Path) -> None:
    text = "  Acme raises $5M.\n\n---\n\nAcme 获500万美元融资。\n"
    (article,), problems = read(put(tmp_path, "a.txt", text))
    assert problems == [] and article.text == text and article.title is None


def test_a_rule_line_is_no_front_matter() -> None:
    assert split("---\nA sentence, then nothing more.\n", "a.md") == (
        None,
        "---\nA sentence, then nothing more.\n",
    )


def test_headlines_line_by_line(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", "Acme raises $5M\n\nBeta raises $6M\n")
    articles = list(read_articles(path, lines=True))
    assert [(a.id, a.title) for a in articles] == [
        ("a.txt:1", "Acme raises $5M"),
        ("a.txt:3", "Beta raises $6M"),
    ]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("---\ntitle: Acme\n", "a.md:1: the front matter has no closing '---' line"),
        ("---\n- a list\n---\nBody", "a.md:2: the front matter is not a mapping of keys to values"),
        ("---\njust words\n---\nBody", "a.md:2: the front matter is not a mapping of keys to values"),
        ("---\ntitle: Acme\nother: [1, 2\n---\nBody", "a.md:4: front matter: not readable as YAML"),
        ("---\ntitle: Acme\nbody: 'unclosed\n---\nBody", "front matter: not readable as YAML"),
        ("---\ntitle: A\ntitle: B\n---\n", "a.md:3: front matter: key 'title' stands twice"),
        ("---\ntags: [a]\n---\n", "a.md:2: nothing to read: no title, no text"),
        ("", "a.md: the file is empty"),
        (" \n\n", "a.md: the file is empty"),
        ("début".encode("latin-1"), "a.md:1: not UTF-8: byte 0xe9"),
        (b"one\ntwo\nd\xe9but", "a.md:3: not UTF-8: byte 0xe9"),
        ("Acme".encode("utf-16"), "a.md:1: not UTF-8: UTF-16"),
        (
            "---\na: " + "[" * 5000 + "]" * 5000 + "\n---\n",
            "a.md:2: front matter: nested deeper than 50 levels",
        ),
    ],
)
def test_one_clear_error(tmp_path: Path, content: str | bytes, problem: str) -> None:
    articles, problems = read(put(tmp_path, "a.md", content))
    assert articles == [] and len(problems) == 1
    assert problem in problems[0]


def test_alias_bomb_is_refused_with_its_line(tmp_path: Path) -> None:
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    articles, problems = read(put(tmp_path, "bomb.md", "---\n" + "\n".join(rows) + "\n---\nBody"))
    assert articles == [] and problems == ["bomb.md:3: front matter: YAML aliases are not allowed here"]


def test_a_bad_date_costs_the_date_alone(tmp_path: Path) -> None:
    (article,), problems = read(put(tmp_path, "a.md", "---\ntitle: Acme\ndate: 2024-13-45\n---\nBody"))
    assert article.published is None
    assert problems == ["a.md:2: not a date: '2024-13-45'; read without one"]


def test_broken_related_articles_are_passed_by(tmp_path: Path) -> None:
    content = "---\ntitle: Acme\nrelated:\n  - just words\n  - title: Beta\n  - {provider: x}\n---\n"
    (main, beta), problems = read(put(tmp_path, "a.md", content))
    assert (main.title, beta.title, beta.id) == ("Acme", "Beta", "a.md#related-2")
    assert problems == [
        "a.md:4: related article 1 has no title and no text",
        "a.md:6: related article 3 has no title and no text",
    ]


def test_json_lines_reads_what_it_can(tmp_path: Path) -> None:
    lines = [
        b'{"id": "one", "headline": "Acme raises $5M", "date": "2024-03-01", "source": "a.example.com"}',
        b"",
        b"{broken",
        b'"a string"',
        b'{"title": "caf\xe9"}',
        b'{"other": 1}',
        b"[" * 100_000,
        b'{"text": "Beta", "published": 20240301, "lang": "pt-BR", "quality": 1.5}',
    ]
    (one, two), problems = read(put(tmp_path, "f.jsonl", b"\n".join(lines)))
    assert (one.id, one.title, one.publisher) == ("one", "Acme raises $5M", "a.example.com")
    assert one.published == date(2024, 3, 1)
    assert (two.id, two.text, two.lang, two.quality) == ("f.jsonl:8", "Beta", "pt", 1.5)
    assert [problem.split(": ")[0] for problem in problems] == [f"f.jsonl:{n}" for n in (3, 4, 5, 6, 7, 8)]
    assert "not a date: '20240301'" in problems[-1]


def test_json_list_and_object(tmp_path: Path) -> None:
    articles, problems = read(put(tmp_path, "f.json", json.dumps([{"title": "A"}, 5, {"text": "B"}])))
    assert [article.id for article in articles] == ["f.json:1", "f.json:3"]
    assert problems == ["f.json: item 2 is not a JSON object"]
    articles, problems = read(
        put(tmp_path, "g.json", '{"title": "A", "related": [{"title": "B", "url": "x"}]}')
    )
    assert [article.id for article in articles] == ["g.json", "g.json#related-1"] and problems == []
    assert read(put(tmp_path, "h.json", '{"title":\n "A",\n}'))[1][0].startswith("h.json:3: not JSON")
    assert read(put(tmp_path, "i.json", "5"))[1] == ["i.json:1: neither a JSON object nor a list of objects"]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_csv(tmp_path: Path, separator: str) -> None:
    rows = [
        ["Title", "ignored", "date"],
        ["Acme raises $5M", "x", "2024-03-01"],
        ["", "x", ""],
        ["Beta", "x", "soon"],
    ]
    content = "\n".join(separator.join(row) for row in rows)
    (acme, beta), problems = read(put(tmp_path, "t.csv", content))
    assert (acme.id, acme.title, acme.published) == ("t.csv:2", "Acme raises $5M", date(2024, 3, 1))
    assert beta.id == "t.csv:4"
    assert problems == [
        "t.csv:3: nothing to read: no title, no text",
        "t.csv:4: not a date: 'soon'; read without one",
    ]


def test_csv_line_numbers_hold_across_quoted_line_breaks(tmp_path: Path) -> None:
    (one, two), _ = read(put(tmp_path, "t.csv", 'title,text\n"A","first\nsecond"\nB,third\n'))
    assert (one.id, one.text, two.id) == ("t.csv:2", "first\nsecond", "t.csv:4")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("a,b\n1,2\n", "t.csv:1: no column to read among a, b; it needs one of"),
        ("", "t.csv: the file is empty"),
        (b"title\nd\xe9but\n", "t.csv:2: not UTF-8: byte 0xe9"),
        ("title\n" + "x" * 200_000 + "\n", "t.csv:2: not a CSV row: field larger than field limit"),
    ],
)
def test_csv_errors(tmp_path: Path, content: str | bytes, problem: str) -> None:
    articles, problems = read(put(tmp_path, "t.csv", content))
    assert articles == [] and len(problems) == 1 and problems[0].startswith(problem)


def test_folders_are_read_sorted_and_hidden_files_left_out(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("b.txt", "a.md", "sub/c.txt", ".hidden.md", "picture.png"):
        put(tmp_path, name, "Acme")
    assert [article.id for article in read_articles(tmp_path)] == ["a.md", "b.txt", "sub/c.txt"]


def test_missing_and_empty(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    problems: list[ArticleError] = []
    paths = [tmp_path / "no.md", tmp_path / "empty", "nul\0byte"]
    assert list(read_articles(paths, on_error=problems.append)) == []
    assert [problem.what for problem in problems] == [
        "no such file or folder",
        "no readable file in this folder",
        problems[2].what,
    ]


def test_without_on_error_the_first_error_is_raised(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="no such file"):
        list(read_articles(tmp_path / "no.md"))


def test_one_address_is_one_article_and_the_whole_one_wins(tmp_path: Path) -> None:
    put(tmp_path, "1.md", FRONT)
    put(
        tmp_path,
        "2.md",
        "---\ntitle: Beta raises $6M\nurl: http://www.b.example.com/beta/?utm_source=x\n---\nWhole.",
    )
    articles = list(read_articles(tmp_path))
    assert [(article.id, article.text) for article in articles][1:] == [("2.md", "Whole.")]


def test_ids_are_unique(tmp_path: Path) -> None:
    put(
        tmp_path,
        "f.jsonl",
        '{"id": "x", "title": "A"}\n{"id": "x", "title": "B"}\n{"id": "x~2", "title": "C"}\n',
    )
    assert [article.id for article in read_articles(tmp_path)] == ["x", "x~2", "x~2~2"]


def test_read_path_keeps_the_order_and_the_errors(tmp_path: Path) -> None:
    path = put(tmp_path, "f.jsonl", '{"title": "A"}\nbroken\n{"title": "B"}\n')
    kinds = [type(item).__name__ for item in read_path(path)]
    assert kinds == ["Article", "ArticleError", "Article"]


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed articles are not beside this checkout")
def test_seeds() -> None:
    articles = list(read_articles(SEEDS))
    assert len(articles) == 20  # 5 files, 17 related, 2 of which are files of their own
    assert len({article.id for article in articles}) == 20
    assert all(article.published for article in articles if article.title)


def test_the_corpus_articles_can_all_be_read() -> None:
    articles = list(read_articles(ARTICLES))
    assert len(articles) == 10
    assert all(article.url and article.published and article.publisher for article in articles)


def test_url_key_never_raises() -> None:
    assert url_key("http://[broken") == "http://[broken"
    assert url_key("https://a.example.com/x?id=1") != url_key("https://a.example.com/x?id=2")


def test_dates() -> None:
    assert day("2023-10-20T08:15:00Z") == day("2023/10/20") == day(date(2023, 10, 20)) == date(2023, 10, 20)
    for value in (None, "", "null", "false"):
        assert day(value) is None
    for value in ("yesterday", "20.10.2023", "2023-02-30", "0000-01-01"):
        with pytest.raises(ValueError):
            day(value)


def test_an_excerpt_the_body_repeats_is_read_once() -> None:
    assert join("Acme raises $5M …", "Acme raises $5M in a round.") == "Acme raises $5M in a round."
    assert join(None, None) == "" and join("a", None) == "a" and join(None, "b") == "b"


@given(st.text())
def test_no_text_breaks_the_front_matter_reader(text: str) -> None:
    for item in read_document(text, "a.md", "a.md"):
        assert isinstance(item, ArticleError) or isinstance(item[0], Article)


@given(st.text(alphabet="---\n :[]{}&*!|>'\"#title\u00e9\ud800"))
def test_no_front_matter_breaks_the_reader(text: str) -> None:
    for item in read_document(f"---\n{text}\n---\nBody", "a.md", "a.md"):
        assert isinstance(item, ArticleError) or isinstance(item[0], Article)
