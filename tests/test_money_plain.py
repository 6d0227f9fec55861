# ruff: noqa: E501
"""The short ways for simple amounts answer as the full reader does, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

import fundextract.money as layer
from fundextract.models import Money
from fundextract.money import parse_money
from fundextract.money.build import plain_decimal, trusted_money

ROOT = Path(__file__).parent.parent
ROWS = yaml.safe_load((ROOT / "tests" / "amounts.yaml").read_text("utf-8"))
PARTS = {
    "en": "$ € US$ A$ USD EUR dollars pounds Rs ALL 5 5.5 1,200 2021 million billion bn m k thousand hundred one "
    "two forty and a of to from between about nearly over up to at least several - + ( ) , . in Series half cents "
    "each crore R R$ all 12 hundred-million per share",
    "de": "$ € Euro Franken CHF 5 5,5 1.200 2021 Mio. Millionen Mrd. zwei zweihundert und ein halbe rund über von bis "
    "zu zwischen auf Finanzierungsrunde - + , . Runde M€",
    "fr": "$ € euros d'euros de d' M€ Mds€ 5 5,5 1 200 000 millions milliard un deux cent et demi environ plus de "
    "près jusqu'à entre à - , .",
    "it": "$ € euro dollari di milioni mila mille un due cento e mezzo oltre fino a tra 5 1.200 - , . in da mln",
    "sv": "kronor kr Mkr MSEK SEK euro 5 5,5 miljoner fem femton tjugofem och en över upp till - ( ) , . i",
    "zh": "$ 元 美元 人民币 5 5.5 亿 万 千万 一 二 百 余 近 约 超 数 至 到 的 完成 融资 A 轮 ， 。 级 以上 块",
    "ja": "$ 円 ドル 5 5.5 億 万 千 一 二 約 超 数 の を 調達 、 。 以上 規模",
    "ko": "$ 원 달러 5 5.5 억 만 천만 조 일 이 여 약 이상 수 십 투자 의 , . 규모 대",
    "hi": "₹ रुपये डॉलर करोड़ लाख 5 5.5 पाँच दो सौ ढाई करीब से अधिक तक और - , .",
    "und": "$ € USD EUR zł Kč kr 5 5,5 5.50 1 200 million mln mio k m B to - , . from over about one two",
}


def both(monkeypatch, text, lang):
    lang = None if lang == "und" else lang
    short = parse_money(text, lang=lang)
    again = parse_money(text, lang=lang)  # what was kept of the first time
    with monkeypatch.context() as patch:
        patch.setattr(layer, "plain_amount", lambda *_: None)
        patch.setattr(layer, "remembered", lambda *_: None)
        return short, again, parse_money(text, lang=lang)


@st.composite
def texts(draw):
    lang = draw(st.sampled_from(sorted(PARTS)))
    parts = draw(st.lists(st.sampled_from(PARTS[lang].split()), min_size=1, max_size=8))
    spaces = draw(
        st.lists(st.sampled_from(["", " ", " ", "\u00a0"]), min_size=len(parts), max_size=len(parts))
    )
    return lang, "".join(part + space for part, space in zip(parts, spaces, strict=True))


def test_short_and_full_agree_on_any_row_of_words():
    patch = pytest.MonkeyPatch()

    @settings(max_examples=700, deadline=None, derandomize=True)
    @given(texts())
    def agree(drawn):
        lang, text = drawn
        short, again, full = both(patch, text, lang)
        assert repr(short) == repr(again) == repr(full), (lang, text)

    agree()


@pytest.mark.parametrize("lang", sorted(path.stem for path in (ROOT / "corpus").glob("??.yaml")))
def test_short_and_full_agree_on_the_corpus(monkeypatch, lang):
    path = ROOT / "corpus" / f"{lang}.yaml"
    data = yaml.load(path.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    lines = [case["text"] for case in data["cases"] if isinstance(case.get("text"), str)]
    for text in [*lines, *(row["text"] for row in ROWS if row["lang"] == lang)]:
        for code in (lang, "und"):
            short, again, full = both(monkeypatch, text, code)
            assert repr(short) == repr(again) == repr(full), (code, text)


def test_the_short_way_is_taken_for_most_simple_texts():
    taken = [row for row in ROWS if row["bound"] == "exact" and layer.plain_amount(*shape(row)) is not None]
    assert len(taken) >= 0.6 * sum(row["bound"] == "exact" for row in ROWS)


def shape(row):
    known = layer.words_of(row["lang"], None)
    return row["text"], layer.fold(row["text"]), known


def test_a_record_built_without_validation_is_the_record():
    value = plain_decimal(layer.parse_money("$7.50", lang="en")[0].money.value)
    made = trusted_money(value, "USD", ("CAD",), "$7.50", "about", None)
    real = Money(value=value, currency="USD", bound="about", alternatives=("CAD",), text="$7.50")
    assert made == real and hash(made) == hash(real) and repr(made) == repr(real)
    assert made.model_dump() == real.model_dump()
    assert made.model_dump(exclude_unset=True) == {**real.model_dump(exclude_unset=True), "upper": None}
    assert Money.model_validate_json(made.model_dump_json()) == real
    assert made.model_copy(update={"kind": "pre"}).kind == "pre"
    assert made.model_fields_set == {"value", "currency", "bound", "upper", "alternatives", "text"}
