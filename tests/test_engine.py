"""The engine as a whole: what comes out carries its evidence, bad input gives one clear error, cost stays
linear."""

from __future__ import annotations

import cProfile
import json
import pickle
import pstats
import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import fundextract
from fundextract import Article, Extractor, FundingEvent, PackError
from fundextract.corpus import load_corpus
from fundextract.replay import replay

ROOT = Path(__file__).resolve().parent.parent
CORPORA = sorted(path.stem for path in (ROOT / "corpus").glob("*.yaml"))
FRAGMENTS = st.sampled_from(
    [
        "Acme Robotics",
        "raises",
        "has raised",
        "$5M",
        "€12 million",
        "Series A",
        "seed",
        "led by",
        "Accel",
        "and",
        "with participation from",
        ",",
        ".",
        "in talks to",
        "valuation of",
        "$1bn",
        "完成",
        "数千万元",
        "A轮",
        "融资",
        "由",
        "领投",
        "が",
        "億円",
        "調達",
        "投资",
        "(",
        ")",
        "\n",
        "**",
        "“",
        "”",
        "-",
        "2019",
        "fund",
        "acquires",
        "revenue",
        "raccoglie",
        "milioni di euro",
        "guidato da",
        "투자 유치",
        "50억원",
        "\u200b",
        "🚀",
        "\ud800",
    ]
)


def spans_hold(event: FundingEvent, title: str | None, text: str) -> None:
    for item in event.evidence:
        source = title if item.where == "title" else text
        assert source is not None
        assert source[item.span[0] : item.span[1]] == item.words
    for field in ("company", "amount", "round", "lead_investors", "participants", "valuation"):
        if getattr(event, field) not in (None, ()):
            assert event.evidence_for(field), field
    assert event.evidence_for("status")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    reading = fundextract.analyze(text)
    for event in reading.events:
        spans_hold(event, None, text)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(FRAGMENTS, max_size=30), st.one_of(st.none(), st.lists(FRAGMENTS, max_size=6)))
def test_fragments_of_funding_news_hold_their_spans(parts: list[str], title_parts: list[str] | None) -> None:
    text = " ".join(parts)
    title = " ".join(title_parts) if title_parts is not None else None
    article = Article(id="x", title=title, text=text, published=date(2024, 5, 1))
    reading = fundextract.analyze(article)
    for event in reading.events:
        spans_hold(event, title, text)
    for refusal in reading.refusals:
        source = title if refusal.where == "title" else text
        assert source is not None and source[refusal.span[0] : refusal.span[1]] == refusal.words
    assert fundextract.analyze(article) == reading


@pytest.mark.parametrize("code", CORPORA)
def test_every_explanation_can_be_replayed(code: str) -> None:
    checked = 0
    for case in load_corpus(ROOT / "corpus" / f"{code}.yaml").cases:
        article = Article(id="x", text=case.text, published=case.published, publisher=case.publisher)
        for event in fundextract.extract(article, lang=code):
            assert replay(event, article) == event
            checked += 1
    assert checked


@pytest.mark.parametrize("code", CORPORA)
def test_an_unrelated_sentence_takes_no_event_away(code: str) -> None:
    for case in load_corpus(ROOT / "corpus" / f"{code}.yaml").cases:
        before = fundextract.extract(case.text, lang=code, published=case.published)
        after = fundextract.extract(case.text + "\n\nZzz qqq.", lang=code, published=case.published)
        assert len(after) == len(before), case.text


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(["Norvik", "Tallowbyte", "Quorvia", "Brenlow Systems", "Zephyrine AI"]),
    st.integers(2, 900),
    st.sampled_from("€$£"),
)
def test_another_company_or_amount_changes_nothing_else(name: str, millions: int, sign: str) -> None:
    [event] = fundextract.extract(f"{name} raises {sign}{millions} million Series B led by Accel", lang="en")
    assert event.company == name
    assert event.amount is not None and event.amount.value == Decimal(millions) * 1_000_000
    assert str(event.round) == "series_b" and event.lead_investors == ("Accel",)


@pytest.mark.parametrize("bad", [None, 5, b"raises $5M", ["x"], 1.5])
def test_wrong_types_are_named(bad: object) -> None:
    with pytest.raises(TypeError, match="text must be str or Article"):
        fundextract.extract(bad)  # type: ignore[arg-type]


def test_wrong_keywords_are_named() -> None:
    with pytest.raises(TypeError, match="published must be date"):
        fundextract.extract("x", published="2024-01-01")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="lang must be str"):
        fundextract.extract("x", lang=5)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="explain takes"):
        fundextract.explain("x")  # type: ignore[arg-type]


def test_unknown_language_is_refused_when_made_and_ignored_when_read() -> None:
    with pytest.raises(PackError, match="there is no pack 'xx'"):
        Extractor(languages=["xx"])
    assert fundextract.analyze("Acme Robotics raises $5M", lang="xx").lang == "en"


def test_extractor_survives_pickling() -> None:
    again = pickle.loads(pickle.dumps(Extractor(languages=["en"])))
    assert again.extract("Acme Robotics raises $5M")[0].company == "Acme Robotics"


def test_events_survive_json() -> None:
    [event] = fundextract.extract(
        "Acme Robotics raises $5M Series A led by Accel at a $40M valuation", lang="en"
    )
    assert FundingEvent.model_validate_json(event.model_dump_json()) == event


def test_import_loads_no_pack_and_no_rates() -> None:
    code = (
        "import sys, json, fundextract\n"
        "from fundextract import packs, extractor, money, outlets\n"
        "print(json.dumps([extractor._cached_pack.cache_info().currsize, 'currency_converter' in sys.modules, 'babel' in sys.modules]))"  # noqa: E501
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(out.stdout) == [0, False, False]


def calls(text: str, lang: str = "en") -> int:
    """Function calls it takes to read a text: a cost that does not depend on the machine."""
    profile = cProfile.Profile()
    profile.enable()
    fundextract.analyze(text, lang=lang)
    profile.disable()
    return sum(row[0] for row in pstats.Stats(profile).stats.values())  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "unit",
    [
        "raises $5M ",
        "$",
        "raises ",
        "led by Acme, ",
        "Series A ",
        "(",
        "1",
        "and ",
        "$5M from Acme and ",
        "Acme ",
        "“",
        "Acme raises $5M. ",
        "?!.",
    ],
)
def test_cost_grows_with_the_text_and_no_faster(unit: str) -> None:
    fundextract.analyze("Acme raises $5M", lang="en")
    small, large = 4000 // len(unit), 16000 // len(unit)
    assert calls(unit * large) < 6 * calls(unit * small) + 2000


@pytest.mark.parametrize(
    ("unit", "lang"),
    [
        ("融资", "zh"),
        ("投资", "zh"),
        ("募集", "zh"),
        ("获", "zh"),
        ("跟投、", "zh"),
        ("領投，", "zh"),
        ("A轮", "zh"),
        ("資金調達", "ja"),
        ("投資を", "ja"),
        ("あ", "ja"),
        ("투자 ", "ko"),
        ("투자유치", "ko"),
    ],
)
def test_one_cue_over_and_over_costs_no_more_than_its_length(unit: str, lang: str) -> None:
    fundextract.analyze("融资 投資 투자", lang=lang)
    small, large = 2000 // len(unit), 8000 // len(unit)
    assert calls(unit * large, lang) < 6 * calls(unit * small, lang) + 2000


def test_a_text_of_many_events_is_cut_with_a_note() -> None:
    text = " ".join(f"Zorb{chr(97 + i % 26)}{chr(97 + i // 26)} raises ${i + 2} million." for i in range(400))
    reading = fundextract.analyze(text, lang="en")
    assert 100 < len(reading.events) <= 201
    assert any("passed by" in item for item in reading.considered)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("三位股东里，A和B想增资引入新股东C，持股最少的D不同意。", "zh"),
        ("A rodada de R$ 8 milhões é liderada por a empresa", "pt"),
    ],
)
def test_names_of_one_letter_and_lists_that_break_off_give_an_answer(text: str, lang: str) -> None:
    assert fundextract.analyze(text, lang=lang).lang == lang
