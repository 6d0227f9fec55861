"""Properties of amounts: place in a text, folding, hostile input, the page of the docs."""

from __future__ import annotations

import doctest
import importlib.util
import sys
from pathlib import Path

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from fundextract.money import parse_money
from fundextract.money.sums import MAX_STEPS

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


def values(text, lang):
    return [
        (span.money.value, span.money.upper, span.money.currency, span.money.bound)
        for span in parse_money(text, lang=lang)
    ]


@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.sampled_from(EXACT), st.integers(0, 1))
def test_an_amount_keeps_its_words_in_any_sentence(row, which):
    amount = parse_money(row["text"], lang=row["lang"])[0].money
    text = SENTENCES[row["lang"]][which].format(amount.text)
    found = parse_money(text, lang=row["lang"])
    assert [(span.money.text, span.money.value, span.money.currency) for span in found] == [
        (amount.text, amount.value, amount.currency)
    ]


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


def page_module():
    spec = importlib.util.spec_from_file_location("amounts_page", ROOT / "scripts" / "amounts_page.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_up_to_date_and_runs():
    module = page_module()
    assert module.PAGE.read_text("utf-8") == module.page(), "run python scripts/amounts_page.py"
    assert doctest.testfile(str(module.PAGE), module_relative=False).failed == 0
