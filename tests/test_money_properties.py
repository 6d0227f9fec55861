"""Properties of amounts: place in a text, folding, hostile input, the page of the docs."""

from __future__ import annotations

import doctest
import importlib.util
import sys
import tracemalloc
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

import fundextract.money as layer
from fundextract.money import find_money, parse_money
from fundextract.money.sums import MAX_STEPS
from fundextract.text import Text

ROOT = Path(__file__).parent.parent
ROWS = yaml.safe_load((ROOT / "tests" / "amounts.yaml").read_text("utf-8"))
EXACT = [
    row for row in ROWS if row["bound"] == "exact" and row["lang"] in ("en", "de", "it", "zh", "ja", "ru")
]
SENTENCES = {
    "en": (
        "The company said it got {} from its backers on 3 May 2021.",
        "Acme: {} for Series B, 24/7 support",
    ),
    "de": ("Das Start-up bekam {} am 3. Mai 2021.", "Acme: {} in Serie B"),
    "it": ("La società ha ricevuto {} il 3 maggio 2021.", "Acme: {} nel round B"),
    "zh": ("该公司于2021年5月3日完成{}融资。", "「Acme」获{}B轮融资"),
    "ja": ("同社は2021年5月3日に{}を調達した。", "Acme、{}を調達"),
    "ru": ("Компания получила {} 3 мая 2021 года.", "Acme: {} в раунде B"),
}
WIDE = str.maketrans("0123456789$", "０１２３４５６７８９＄")
NATIVE = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def told(span):
    return span.money.value, span.money.upper, span.money.currency, span.money.bound


def values(text, lang):
    return [told(span) for span in parse_money(text, lang=lang)]


@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.sampled_from(EXACT), st.integers(0, 1))
def test_an_amount_keeps_its_words_in_any_sentence(row, which):
    amount = parse_money(row["text"], lang=row["lang"])[0].money
    text = SENTENCES[row["lang"]][which].format(amount.text)
    found = parse_money(text, lang=row["lang"])
    assert [(span.money.text, span.money.value, span.money.currency) for span in found] == [
        (amount.text, amount.value, amount.currency)
    ]


def cases(lang):
    """The texts of our corpus in a language, few enough amounts in each to tell them apart."""
    path = ROOT / "corpus" / f"{lang}.yaml"
    data = yaml.load(path.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    texts = [case["text"] for case in data["cases"] if isinstance(case.get("text"), str)]
    return [(text, find_money(Text(text), [lang])) for text in texts]


CORPUS_LANGS = sorted(path.stem for path in (ROOT / "corpus").glob("??.yaml"))


@pytest.mark.parametrize("lang", CORPUS_LANGS)
def test_an_amount_is_found_in_any_sentence_of_the_corpus(lang):
    rows = [row for row in ROWS if row["lang"] == lang and row["bound"] in ("exact", "vague", "range")]
    tried = 0
    for number, (text, found) in enumerate(cases(lang)):
        for item in found:
            if not rows or item.money.bound != "exact":
                continue
            row = rows[(number + item.start) % len(rows)]
            (amount,) = parse_money(row["text"], lang=lang)
            placed = text[: item.core[0]] + amount.money.text + text[item.core[1] :]
            # the stop behind an abbreviation may be its own: $1,2 млрд.
            spans = {span.money.text.rstrip("."): span.money for span in parse_money(placed, lang=lang)}
            written = amount.money.text.rstrip(".")
            assert written in spans, placed
            assert str(spans[written]) == str(amount.money), placed
            tried += 1
    assert tried or not rows


@pytest.mark.parametrize("lang", CORPUS_LANGS)
def test_width_digits_and_spaces_change_nothing_in_the_corpus(lang):
    for text, _ in cases(lang):
        if "http" in text:
            continue
        plain = [(span.start, span.end, *told(span)) for span in parse_money(text, lang=lang)]
        for changed in (
            text.translate(WIDE),
            text.translate(NATIVE),
            text.replace(" ", "\u00a0"),
            text.replace(" ", "\u2009"),
        ):
            spans = parse_money(changed, lang=lang)
            assert [(span.start, span.end, *told(span)) for span in spans] == plain, changed


@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.sampled_from(ROWS), st.sampled_from(["wide", "native", "nbsp", "thin", "case"]))
def test_width_digits_and_spaces_change_nothing(row, how):
    text = row["text"]
    changed = {
        "wide": lambda: text.translate(WIDE), "native": lambda: text.translate(NATIVE),
        "nbsp": lambda: text.replace(" ", "\u00a0"), "thin": lambda: text.replace(" ", "\u202f"),
        "case": lambda: text.upper() if text.upper().lower() == text.lower() and "R$" not in text else text,
    }[how]()  # fmt: skip
    assert values(changed, row["lang"]) == values(text, row["lang"])


@settings(max_examples=150, deadline=None, derandomize=True)
@given(
    st.text(
        alphabet=st.sampled_from("$€¥ 0123456789.,-()'kKmMbB亿万元년억원一二百 andUSDofto\u200b"), max_size=60
    ),
    st.sampled_from(["en", "zh", "ko", None]),
)
def test_no_text_raises_and_spans_are_true(text, lang):
    last = 0
    for span in parse_money(text, lang=lang):
        assert text[span.start : span.end] == span.money.text
        assert last <= span.start < span.end
        last = span.end


class Steps:
    """Counts the lines run inside the amount layer; a measure of work that does not depend on the machine."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, frame, event, arg):
        if event == "call" and "/money/" not in frame.f_code.co_filename:
            return None
        self.count += event == "line"
        return self


def work(text, lang="en"):
    parse_money("$5", lang=lang)
    steps, before = Steps(), sys.gettrace()
    sys.settrace(steps)
    try:
        parse_money(text, lang=lang)
    finally:
        sys.settrace(before)
    return steps.count


HOSTILE = [
    lambda n: "$" + "1" * n, lambda n: "one hundred and " * n + "dollars", lambda n: "$1,234." * n, lambda n: "1 234 " * n + "euros",  # noqa: E501
    lambda n: "(" * n + "$5" + ")" * n, lambda n: "$" * n, lambda n: "USD " * n + "5", lambda n: "5-" * n + "7 dollars",  # noqa: E501
    lambda n: "million " * n + "dollars", lambda n: "about the " * n + "$5", lambda n: "$5 to " * n, lambda n: "between 5 and " * n + "$9",  # noqa: E501
    lambda n: "several " * n + "million dollars", lambda n: "$5 (about " * n, lambda n: "1'" * n + "1 euro", lambda n: "5 of " * n + "million euros",  # noqa: E501
]  # fmt: skip


def test_work_grows_with_the_text_and_no_faster():
    for make in HOSTILE:
        small, large = work(make(40)), work(make(160))
        assert large <= 5 * small + 2000, make(2)
    assert work("hundert" * 300 + " Euro", "de") <= 2000
    assert work("一百" * 160 + "元", "zh") <= 5 * work("一百" * 40 + "元", "zh") + 40 * MAX_STEPS


def peak(text, lang):
    parse_money("$5", lang=lang)
    tracemalloc.start()
    parse_money(text, lang=lang)
    memory = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return memory


@pytest.mark.parametrize(
    ("make", "lang"),
    [
        (lambda n: "one hundred and " * n + "dollars", "en"),
        (lambda n: "1,234." * n + " dollars", "en"),
        (lambda n: "1 234 " * n + "euros", "fr"),
        (lambda n: "一百" * n * 4 + "元", "zh"),
        (lambda n: "(" * n * 4 + "$5" + ")" * n * 4, "en"),
    ],
)
def test_memory_stays_level_however_long_the_text(monkeypatch, make, lang):
    monkeypatch.setattr(layer, "MAX_PIECE", 2000)
    small, large = make(1000), make(8000)
    assert peak(large, lang) <= 2 * peak(small, lang) + 4 * len(large)


def test_pieces_lose_nothing_and_take_no_tail_for_a_number(monkeypatch):
    monkeypatch.setattr(layer, "MAX_PIECE", 2000)
    for text in ("$" + "1" * 9001 + " dollars", "1," * 4500 + "1 dollars"):
        assert parse_money(text, lang="en") == []
    text = "Acme raised $5 million. Others raised nothing at all. " * 400
    spans = parse_money(text, lang="en")
    assert len(spans) == 400
    assert {text[span.start : span.end] for span in spans} == {"$5 million"}
    assert "".join(piece for _, piece in layer.pieces(text)) == text


def page_module():
    spec = importlib.util.spec_from_file_location("amounts_page", ROOT / "scripts" / "amounts_page.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_up_to_date_and_runs():
    module = page_module()
    assert module.PAGE.read_text("utf-8") == module.page(), "run python scripts/amounts_page.py"
    assert doctest.testfile(str(module.PAGE), module_relative=False).failed == 0
