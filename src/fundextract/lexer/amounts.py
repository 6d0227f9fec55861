"""The amounts of a text with their tokens, and what a bare sign means where the text says the money twice."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from ..models import Money
from ..money import find_money
from ..money.country import families
from ..packs import Pack
from ..restate import settle
from ..text import WORD, Text


class Amount(NamedTuple):
    """Money in a text: tokens first … after-1, view offsets, the value, the index it restates."""

    first: int
    after: int
    start: int
    end: int
    money: Money
    restates: int | None
    sources: tuple[str, ...]


def read_amounts(text: Text, pack: Pack, country: str | None, published: date | None) -> list[Amount]:
    """Every amount of money in a text, in text order.

    Args:
        text: the text.
        pack: the language to read it in.
        country: ISO 3166 code of the outlet, which orders what a bare sign may mean.
        published: day of the text, whose exchange rates settle what an ambiguous sign means.
    """
    out: list[Amount] = []
    mentions = find_money(text, (pack.code,), country, bare=True)
    told = any(mention.money.currency is not None for mention in mentions)
    for mention in mentions:
        if (
            mention.money.currency is None
            and text.low[mention.start : mention.end].endswith("g")
            and not text.low[: mention.end - 1][-1:].isalpha()
        ):
            continue  # 5G
        first = text.token_at(mention.start)
        after = text.token_at(mention.end - 1) + 1
        if mention.money.value is None and _rich_person(text, pack, first, after):
            continue
        if _glued_letters(text, mention.start, mention.end, mention.money):
            continue  # KR1, a firm
        if told and mention.money.currency is None and _opens_name(text, first, after):
            continue
        out.append(
            Amount(first, after, mention.start, mention.end, mention.money, mention.restates, mention.sources)
        )
    for index in range(1, len(out)):
        if _other_dollar(text, out[index - 1], out[index]):
            out[index] = out[index]._replace(restates=index - 1)
    _settle(out, published, _home_dollar(country))
    return out


def _glued_letters(text: Text, start: int, end: int, money: Money) -> bool:
    """Whether a few units of money are two capitals and a digit of a name: KR1."""
    written = text.view[start:end]
    tiny = money.value is not None and money.value < 100
    return (
        tiny and len(written) <= 4 and written.isalnum() and written[:2].isalpha() and written[:2].isupper()
    )


def _opens_name(text: Text, first: int, after: int) -> bool:
    """Whether a number and a capital that open a sentence are the first word of a name: 3T Biosciences raised
    $12 million."""
    if after - first != 2 or after >= len(text.words) or text.spaced[first + 1] or not text.spaced[after]:
        return False
    letter, behind = text.view[text.starts[first + 1]], text.view[text.starts[after]]
    opens = (
        first == 0
        or text.words[first - 1] in ".:"
        or "\n" in text.view[text.starts[first - 1] : text.starts[first]]
    )
    return opens and letter.isupper() and text.kinds[after] == WORD and behind.isupper()


def _rich_person(text: Text, pack: Pack, first: int, after: int) -> bool:
    """Whether a word for a size of money is a person before a name: el multimillonario Juan Roe."""
    if after - first != 1 or pack.file.writing != "cased" or after >= len(text.words):
        return False
    behind = text.kinds[after] == WORD and text.view[text.starts[after]].isupper()
    return behind and text.words[first] in pack.words_of("words", "investor")


def _other_dollar(text: Text, one: Amount, two: Amount) -> bool:
    """ "$90 million (US$68 million)", "US$140m ($206m)": one currency twice with different sums, so the bare
    sign means another."""
    if (
        one.money.currency is None
        or one.money.currency != two.money.currency
        or one.money.value == two.money.value
    ):
        return False
    if one.restates is not None or two.restates is not None or text.low[one.end : two.start].strip() != "(":
        return False
    if one.money.alternatives:
        return not two.money.alternatives
    return bool(two.money.alternatives) and text.low[two.end :].lstrip().startswith(")")


def _home_dollar(country: str | None) -> str | None:
    """The dollar of the outlet's own country, where it has one and is known."""
    if country is None:
        return None
    dollar = families()["dollar"]
    return dollar.countries.get(country) or dollar.leans.get(country)


def _plain_beside(plain: Amount, unsure: Amount) -> bool:
    """Whether one sum is of a currency known while the other's is not: ¥500m (US$70m). A bare dollar that
    says a sum of another sign again is the US dollar: ¥540m ($79.7m)."""
    if not unsure.money.alternatives:
        return False
    if not plain.money.alternatives:
        return True
    return (
        plain.restates is not None
        and plain.money.currency == "USD"
        and unsure.money.currency != "USD"
        and "USD" not in unsure.money.alternatives
    )


def _settle(amounts: list[Amount], published: date | None, home: str | None) -> None:
    """Gives a bare sign the currency that the year's rates allow beside a plain one."""
    pairs: list[tuple[int, int]] = []
    for index, amount in enumerate(amounts):
        if amount.restates is None:
            continue
        for plain, unsure in ((index, amount.restates), (amount.restates, index)):
            if _plain_beside(amounts[plain], amounts[unsure]):
                pairs.append((plain, unsure))
    moneys = [(amounts[plain].money, amounts[unsure].money) for plain, unsure in pairs]
    settled = settle(moneys, published, home)
    for number, currency in settled.items():
        at = pairs[number][1]
        money = amounts[at].money
        rest = tuple(
            code for code in (money.currency, *money.alternatives) if code is not None and code != currency
        )
        amounts[at] = amounts[at]._replace(
            money=money.model_copy(update={"currency": currency, "alternatives": rest})
        )
