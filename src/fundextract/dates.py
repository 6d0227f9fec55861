"""Days, months and years in a text, read against the day of publication."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from importlib.resources import files
from typing import Literal, NamedTuple

from .text import NUMBER, Text

Precision = Literal["day", "month", "year"]


class DateWords(NamedTuple):
    """A date in a text: tokens first … after-1, the day (the first of its month or year where coarser), the
    precision."""

    first: int
    after: int
    day: date
    precision: Precision


@lru_cache(maxsize=1)
def _calendar() -> dict[str, dict[str, dict[str, int]]]:
    return json.loads((files(__package__) / "data" / "calendar.json").read_text("utf-8"))  # type: ignore[no-any-return]


_YEAR, _MONTH, _DAY = frozenset("年년"), frozenset("月월"), frozenset("日号일")


def month_names(lang: str) -> dict[str, int]:
    """The names of months of a language and their numbers."""
    return _calendar().get(lang, {"months": {}})["months"]


def find_dates(text: Text, lang: str, low: int, high: int, published: date | None) -> list[DateWords]:
    """Dates in tokens low … high-1, in text order.

    Args:
        text: the text.
        lang: pack code, whose names of months and weekdays are known.
        low, high: token range.
        published: day of publication; without it "on Tuesday" and "20 October" say nothing.

    Example:
        >>> from datetime import date
        >>> text = Text("raised on Tuesday, after March 2021")
        >>> [(str(d.day), d.precision) for d in find_dates(text, "en", 0, len(text), date(2023, 10, 20))]
        [('2023-10-17', 'day'), ('2021-03-01', 'month')]
    """
    table = _calendar().get(lang, {"months": {}, "days": {}})
    out: list[DateWords] = []
    token = low
    while token < high:
        found = next((hit for hit in _tries(text, table, token, high, published) if hit is not None), None)
        if found is None:
            token += 1
            continue
        out.append(found)
        token = found.after
    return out


def _tries(
    text: Text, table: dict[str, dict[str, int]], token: int, high: int, published: date | None
) -> Iterator[DateWords | None]:
    yield _glyph_date(text, token, high, published)
    yield _iso_date(text, token, high)
    yield _year_ahead(text, table["months"], token, high, published)
    yield _named_date(text, table["months"], token, high, published)
    yield _weekday(text, table["days"], token, published)
    yield _year(text, token)


def _number(text: Text, token: int, high: int, low: int, top: int) -> int | None:
    if (
        token < high
        and text.kinds[token] == NUMBER
        and len(text.words[token]) <= 4
        and low <= int(text.words[token]) <= top
    ):
        return int(text.words[token])
    return None


def _make(
    first: int, after: int, year: int | None, month: int, day: int | None, published: date | None
) -> DateWords | None:
    """A date from its parts; without a year the latest such day up to publication."""
    try:
        if year is None:
            if published is None:
                return None
            year = published.year
            if date(year, month, day or 1) > published + timedelta(days=1):
                year -= 1
        return DateWords(first, after, date(year, month, day or 1), "day" if day is not None else "month")
    except ValueError:
        return None


def _glyph_date(text: Text, token: int, high: int, published: date | None) -> DateWords | None:
    """2023年10月20日, 10月20日, 2023年10月, 2023년 10월."""
    words = text.words
    at, year = token, _number(text, token, high, 1980, 2100)
    if year is not None and at + 1 < high and words[at + 1] in _YEAR:
        at += 2
        month = _number(text, at, high, 1, 12)
        if month is None or at + 1 >= high or words[at + 1] not in _MONTH:
            return DateWords(token, at, date(year, 1, 1), "year")
    else:
        year = None
        month = _number(text, at, high, 1, 12)
        if month is None or at + 1 >= high or words[at + 1] not in _MONTH:
            return None
    at += 2
    day = _number(text, at, high, 1, 31)
    if day is not None and at + 1 < high and words[at + 1] in _DAY:
        return _make(token, at + 2, year, month, day, published)
    return _make(token, at, year, month, None, published)


def _iso_date(text: Text, token: int, high: int) -> DateWords | None:
    """2023-10-20 and 20.10.2023."""
    words, spaced = text.words, text.spaced
    if (
        token + 4 >= high
        or any(spaced[t] for t in range(token + 1, token + 5))
        or words[token + 1] != words[token + 3]
    ):
        return None
    if words[token + 1] == "-":
        year, month, day = (
            _number(text, token + i, high, *reach)
            for i, reach in ((0, (1980, 2100)), (2, (1, 12)), (4, (1, 31)))
        )
    elif words[token + 1] == ".":
        day, month, year = (
            _number(text, token + i, high, *reach)
            for i, reach in ((0, (1, 31)), (2, (1, 12)), (4, (1980, 2100)))
        )
    else:
        return None
    if year is None or month is None or day is None:
        return None
    return _make(token, token + 5, year, month, day, None)


def _named_date(
    text: Text, months: dict[str, int], token: int, high: int, published: date | None
) -> DateWords | None:
    """20 October 2023, October 20, 2023, October 2023, 20. Oktober; small words such as "de" may stand
    between."""
    day = _number(text, token, high, 1, 31)
    at = token + 1 if day is not None else token
    if day is not None:
        at = _skip(text, at, high)
    month = months.get(text.words[at]) if at < high else None
    if month is None:
        return None
    at += 1
    if day is None:
        day = _number(text, at, high, 1, 31)
        if day is not None and not (
            at + 1 < high
            and text.words[at + 1] == "."
            and not text.spaced[at + 1]
            and at + 2 < high
            and not text.spaced[at + 2]
        ):
            at += 1
        else:
            day = None
    follow = _skip(text, at, high)
    year = _number(text, follow, high, 1980, 2100)
    if year is not None and follow - at <= 2:
        return _make(token, follow + 1, year, month, day, published)
    if day is None and text.view[text.starts[token]].islower() and not text.spaced[token]:
        return None
    return _make(token, at, None, month, day, published) if day is not None else None


def _year_ahead(
    text: Text, months: dict[str, int], token: int, high: int, published: date | None
) -> DateWords | None:
    """2022. május 5-én, 2022 májusában, vuoden 2021 kesäkuussa: the year right before the month."""
    year = _number(text, token, high, 1980, 2100)
    at = token + 1
    if year is not None and at < high and text.words[at] == "." and not text.spaced[at]:
        at += 1
    month = months.get(text.words[at]) if year is not None and at < high else None
    if year is None or month is None or _number(text, at + 1, high, 1980, 2100) is not None:
        return None
    day = _number(text, at + 1, high, 1, 31) if text.words[token + 1] == "." else None
    return _make(token, at + (1 if day is None else 2), year, month, day, published)


_SMALL = frozenset((".", ",", "de", "del", "of", "th", "st", "nd", "rd", "º", "°", "ª"))


def _skip(text: Text, at: int, high: int) -> int:
    while at < high and text.words[at] in _SMALL:
        at += 1
    return at


def _weekday(text: Text, days: dict[str, int], token: int, published: date | None) -> DateWords | None:
    """The latest such weekday up to the day of publication."""
    number = days.get(text.words[token])
    if number is None or published is None or len(text.words[token]) < 4:
        return None
    return DateWords(token, token + 1, published - timedelta(days=(published.weekday() - number) % 7), "day")


def _year(text: Text, token: int) -> DateWords | None:
    word = text.words[token]
    if len(word) == 4 and text.kinds[token] == NUMBER and 1980 <= int(word) <= 2100:
        joined = (
            token + 1 < len(text.words)
            and text.words[token + 1] in "-."
            and not text.spaced[token + 1]
            and token + 2 < len(text.words)
            and not text.spaced[token + 2]
        )
        return None if joined else DateWords(token, token + 1, date(int(word), 1, 1), "year")
    return None
