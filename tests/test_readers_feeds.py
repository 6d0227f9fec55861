"""RSS and Atom."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fundextract.errors import ArticleError
from fundextract.readers import read_path
from fundextract.readers.feeds import plain, read_feed

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>The Ledger</title>
<link>https://ledger.example.sg/</link><language>en-SG</language>
<item><title>Acme raises $5M</title><link>https://ledger.example.sg/acme</link><guid>x1</guid>
<pubDate>Fri, 01 Mar 2024 08:15:00 +0800</pubDate>
<description><![CDATA[<p>Acme &amp; Co raises <b>$5M</b>.</p>]]></description></item>
<item><link>https://ledger.example.sg/empty</link></item>
<item><title>Beta &lt;b&gt;raises&lt;/b&gt; $6M</title><pubDate>soon</pubDate></item>
</channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Il Foglio</title>
<link rel="self" href="https://x.example.it/feed"/><link href="https://foglio.example.it/"/>
<entry><title>Lumina raccoglie 5 milioni</title><id>urn:1</id><updated>2024-03-02T10:00:00Z</updated>
<link rel="alternate" href="https://foglio.example.it/lumina"/>
<summary type="html">Testo</summary></entry></feed>"""


def test_rss(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_text(RSS, encoding="utf-8")
    acme, empty, bad_date, beta = read_path(path)
    assert not isinstance(acme, ArticleError) and not isinstance(beta, ArticleError)
    assert (acme.id, acme.title, acme.text) == ("feed.xml:1", "Acme raises $5M", "Acme & Co raises $5M.")
    assert (acme.published, acme.publisher, acme.lang) == (date(2024, 3, 1), "ledger.example.sg", "en")
    assert acme.url == "https://ledger.example.sg/acme"
    assert beta.title == "Beta raises $6M" and beta.published is None
    assert str(empty).endswith("feed.xml:7: nothing to read: no title, no text")
    assert "not a date: 'soon'" in str(bad_date)


def test_atom() -> None:
    ((entry, _),) = [
        item for item in read_feed(ATOM.encode(), "a", "a") if not isinstance(item, ArticleError)
    ]
    assert (entry.title, entry.text, entry.published) == (
        "Lumina raccoglie 5 milioni",
        "Testo",
        date(2024, 3, 2),
    )
    assert (entry.publisher, entry.url) == ("foglio.example.it", "https://foglio.example.it/lumina")


def test_what_stands_before_an_error_is_read() -> None:
    *items, error = read_feed(RSS.split("<item><link>")[0].encode(), "a", "a.xml")
    assert len(items) == 1 and str(error).startswith("a.xml:7: not XML")


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (
            '<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]><rss>&d;</rss>',
            "entity declarations are not allowed",
        ),
        ("<rss>" * 200, "nested deeper"),
        ("<rss/>", "neither RSS nor Atom"),
        ("<html><p>x", "not XML"),
        ('<?xml version="1.0" encoding="nowhere"?><rss/>', "encoding"),
    ],
)
def test_refused(data: str, problem: str) -> None:
    (error,) = read_feed(data.encode(), "a", "a.xml")
    assert isinstance(error, ArticleError) and problem in str(error)


def test_plain_takes_linear_time() -> None:
    for piece in ("<", "<p", "&", "<p>", " \n", "\u3000"):
        plain(piece * 100_000)


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    for item in read_feed(data, "a", "a"):
        assert isinstance(item, ArticleError | tuple)
