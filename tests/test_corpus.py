"""Every teaching example says what comes out; and the format of the corpus, with its errors."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

import fundextract
from fundextract.check import check_language
from fundextract.corpus import Case, differences, load_corpus, parse_corpus, parse_money
from fundextract.errors import PackError
from fundextract.models import Article, FundingEvent, Money, Reading, Refusal

FOLDER = Path(__file__).parents[1] / "corpus"


def _cases() -> list[object]:
    out: list[object] = []
    for path in sorted(FOLDER.glob("*.yaml")):
        for case in load_corpus(path).cases:
            marks = [pytest.mark.xfail(strict=True, reason=case.known_failure)] if case.known_failure else []
            out.append(pytest.param(case, id=f"{path.stem}: {case.shows}", marks=marks))
    return out


@pytest.mark.parametrize("case", _cases())
def test_case(case: Case) -> None:
    wrong = differences(case, fundextract.analyze(case.article()))
    assert not wrong, f"{case.source}: {case.title or ''} {case.text}\n" + "\n".join(wrong)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yaml")), ids=lambda path: path.stem)
def test_files_say_their_language_and_have_negatives(path: Path) -> None:
    corpus = load_corpus(path)
    assert corpus.language == path.stem
    negatives = sum(case.nothing is not None for case in corpus.cases)
    assert len(corpus.cases) >= 15 and negatives >= 3, f"{len(corpus.cases)} cases, {negatives} negatives"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_case_is_explained_by_phrases(path: Path) -> None:
    report = check_language(path.stem, corpus=FOLDER)
    assert report.errors + report.unexplained == []


ONE = "language: xx\ncases:\n"


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("- a\n", 1, "a corpus is a mapping"),
        ("cases: []\n", 1, "'language' is missing"),
        ("language: xx\ncase: []\n", 2, "unknown key 'case'"),
        ("language: xx\ncases: x\n", 2, "'cases' is a list"),
        (ONE + "  - words\n", 3, "a case is a mapping"),
        (ONE + "  - text: a\n    nothing: revenue\n", 3, "a case needs 'shows'"),
        (ONE + "  - text: a\n    shows: b\n", 3, "a case states one of"),
        (ONE + "  - text: a\n    shows: b\n    nothing: revenue\n    event: {}\n", 3, "a case states one of"),
        (ONE + "  - text: a\n    shows: b\n    nothing: because\n", 5, "'because' is not a reason"),
        (ONE + "  - text: a\n    shows: b\n    event: {sum: 5}\n", 5, "unknown field 'sum'"),
        (ONE + "  - text: a\n    shows: b\n    event: {amount: five}\n", 5, "'five' is not an amount"),
        (ONE + "  - text: a\n    shows: b\n    event: {status: open}\n", 5, "'open' is none of"),
        (ONE + "  - text: a\n    shows: b\n    event: {company: [a]}\n", 5, "not one value"),
        (ONE + "  - text: a\n    shows: b\n    events: []\n", 5, "'events' is a list"),
        (ONE + "  - text: a\n    shows: b\n    nothing: fine\n    published: today\n", 6, "not a date"),
        (ONE + 2 * "  - text: a\n    shows: b\n    nothing: fine\n", 6, "as line 3 does"),
    ],
)  # fmt: skip
def test_errors_name_the_line(text: str, line: int, what: str) -> None:
    with pytest.raises(PackError) as caught:
        parse_corpus(text, "xx.yaml")
    assert what in str(caught.value)
    assert caught.value.line == line


@pytest.mark.parametrize(
    ("words", "money"),
    [
        ("EUR 5000000", Money(value=Decimal(5000000), currency="EUR")),
        ("at least USD 300,000,000", Money(value=Decimal(300000000), currency="USD", bound="at_least")),
        ("5000000 to 7000000", Money(value=Decimal(5000000), upper=Decimal(7000000), bound="range")),
        ("post about GBP 1.5", Money(value=Decimal("1.5"), currency="GBP", bound="about", kind="post")),
        ("vague", Money(bound="vague")),
    ],
)
def test_amounts(words: str, money: Money) -> None:
    assert parse_money(words) == money


def _reading(*events: FundingEvent, refused: str = "") -> Reading:
    refusals = (Refusal(reason=refused, span=(0, 1), words="a", rule="r"),) if refused else ()
    return Reading(events=events, refusals=refusals, article=Article(id="a", text="a"))


def _one(expectation: str) -> Case:
    return parse_corpus(ONE + f"  - text: a\n    shows: b\n    {expectation}\n", "xx.yaml").cases[0]


def test_only_stated_fields_are_compared() -> None:
    event = FundingEvent(company="Acme", participants=("B", "A"), status="planned")
    assert differences(_one("event: {company: Acme}"), _reading(event)) == []
    assert differences(_one("event: {participants: [A, B], amount: null}"), _reading(event)) == []
    assert differences(_one("event: {company: Beta, lead: C}"), _reading(event)) == [
        "company: expected Beta, got Acme",
        "lead: expected [C], got []",
    ]
    assert differences(_one("event: {}"), _reading()) == ["expected 1 event(s), got 0: nothing"]


def test_a_negative_wants_no_event_and_the_reason() -> None:
    case = _one("nothing: revenue")
    assert differences(case, _reading(refused="revenue")) == []
    assert differences(case, _reading(refused="fine")) == ["expected the refusal 'revenue', got fine"]
    assert differences(case, _reading(FundingEvent(company="Acme"))) == [
        "expected nothing (revenue), got Acme"
    ]
    assert differences(_one("nothing: no_funding"), _reading()) == []


def test_check_finds_both_gaps(tmp_path: Path) -> None:
    pack = (
        "language: xx\nname: X\ncues:\n  raise: gets, (wins|earns)\n  invest: puts\nrounds:\n  seed: sprout\n"
    )
    corpus = "language: xx\nvocabulary: [it puts]\ncases:\n"
    corpus += "  - {text: Acme earns 5, shows: a, event: {company: Acme}}\n"
    corpus += "  - {text: Acme hauls 5, shows: b, event: {company: Acme}}\n"
    (tmp_path / "xx.yaml").write_text(pack)
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "xx.yaml").write_text(corpus)
    report = check_language("xx", packs=tmp_path, corpus=tmp_path / "corpus")
    assert [phrase.text for phrase in report.unused] == ["gets", "sprout"]
    assert report.unexplained == ["xx.yaml:5: no phrase of the pack explains: b"]
    assert (report.phrases, report.used, report.cases, report.broken) == (4, 2, 2, True)


def test_check_reports_a_known_failure_that_passes(tmp_path: Path) -> None:
    corpus = "language: en\ncases:\n"
    corpus += "  - {text: Acme raises, shows: a, event: {company: Acme}, known_failure: hard}\n"
    (tmp_path / "en.yaml").write_text(corpus)
    right = _reading(FundingEvent(company="Acme"))
    report = check_language("en", corpus=tmp_path, analyze=lambda article: right)
    assert report.failing == ["en.yaml:3: passes now, so 'known_failure' can go: a"]
    report = check_language("en", corpus=tmp_path, analyze=lambda article: _reading())
    assert not report.failing and report.known_failures == 1


@pytest.mark.parametrize(
    ("pack", "what"), [("cuez: 1\n", "unknown key"), ("cues: {raise: (a\n", "not readable")]
)
def test_check_survives_a_wrong_pack(tmp_path: Path, pack: str, what: str) -> None:
    (tmp_path / "xx.yaml").write_text("language: xx\nname: X\n" + pack)
    report = check_language("xx", packs=tmp_path, corpus=tmp_path)
    assert report.broken and what in report.errors[0]
