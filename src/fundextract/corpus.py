"""The corpus: sentences that teach, run as tests, shown as documentation, and what measures a pack.

A file holds the cases of one language, each with what it `shows` and what must come out: `event`, `events`
or `nothing` with the reason. Only the fields a case states are compared. `known_failure` says what is still
wrong; such a case must fail, so that the build tells the day it passes.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, NamedTuple

from .errors import PackError
from .models import Article, FundingEvent, Money, Reading
from .packs.load import read_nodes, to_data
from .packs.schema import VETO_KEYS

REASONS = VETO_KEYS | {"total", "ticket", "no_funding"}
"""What a case may give as the reason for `nothing`; `no_funding`: there is nothing to refuse either."""

STATUSES = frozenset({"closed", "in_talks", "planned", "historical"})
NAMES = ("lead", "participants")
FIELDS = ("company", "amount", "restated", "round", *NAMES, "valuation", "status", "announced")
"""The fields a case may state; `lead` and `participants` take one name or a list."""

_CASE_KEYS = frozenset(
    {
        "text",
        "title",
        "shows",
        "event",
        "events",
        "nothing",
        "published",
        "publisher",
        "lang",
        "known_failure",
    }
)
_MONEY = re.compile(
    r"(?:(?P<kind>pre|post) )?(?:(?P<bound>about|at least|at most) )?(?:(?P<currency>[A-Z]{3}) )?"
    r"(?P<value>[0-9][0-9,]*(?:\.[0-9]+)?)(?: to (?P<upper>[0-9][0-9,]*(?:\.[0-9]+)?))?"
)
_VAGUE = re.compile(r"vague(?: (?P<currency>[A-Z]{3}))?")


class Expected(NamedTuple):
    """The stated fields of one event; a field that is not in `fields` is not compared."""

    fields: dict[str, Any]
    line: int | None


@dataclass(frozen=True)
class Case:
    """One teaching example.

    Attributes:
        text, title: what is read.
        shows: the one thing it teaches, a heading of the documentation.
        events: what must come out, none where the case is a negative.
        nothing: for a negative, the reason.
        known_failure: what is still wrong, if anything.
        file, line: where it stands.
    """

    text: str
    shows: str
    file: str
    line: int
    title: str | None = None
    events: tuple[Expected, ...] = ()
    nothing: str | None = None
    published: date | None = None
    publisher: str | None = None
    lang: str | None = None
    known_failure: str | None = None

    @property
    def source(self) -> str:
        return f"{self.file}:{self.line}"

    def article(self) -> Article:
        """The case as something to read."""
        return Article(
            id=self.source,
            title=self.title,
            text=self.text,
            published=self.published,
            publisher=self.publisher,
            lang=self.lang,
        )


@dataclass(frozen=True)
class Corpus:
    """All cases of one language, and words that need an example and no story.

    Attributes:
        vocabulary: short example phrases for closed lists (legal forms, demonyms, currency names).
    """

    language: str
    file: str
    cases: tuple[Case, ...]
    vocabulary: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything in which a phrase may be met."""
        read = (part for case in self.cases for part in (case.title, case.text) if part)
        return (*read, *self.vocabulary)


def parse_money(words: str) -> Money:
    """The amount of a case: `[pre|post] [about|at least|at most] [CUR] number [to number]`, or `vague [CUR]`.

    Raises:
        ValueError: it is written otherwise.

    Example:
        >>> str(parse_money("at least EUR 320,000,000")), parse_money("vague CNY").bound
        ('at least EUR 320,000,000', 'vague')
    """
    text = " ".join(words.split())
    vague = _VAGUE.fullmatch(text)
    if vague:
        return Money(currency=vague["currency"], bound="vague")
    match = _MONEY.fullmatch(text)
    if not match:
        raise ValueError(f"{words!r} is not an amount such as 'EUR 5000000' or 'at least USD 300,000,000'")
    try:
        value, upper = (
            Decimal(part.replace(",", "")) if part else None for part in match.group("value", "upper")
        )
    except InvalidOperation:
        raise ValueError(f"{words!r} is not an amount") from None
    bounds = {
        "about": "about",
        "at least": "at_least",
        "at most": "at_most",
        None: "range" if upper else "exact",
    }
    return Money.model_validate(
        {
            "value": value,
            "upper": upper,
            "currency": match["currency"],
            "kind": match["kind"],
            "bound": bounds[match["bound"]],
        }
    )


def load_corpus(path: Path) -> Corpus:
    """A corpus file, checked.

    Raises:
        PackError: with file and line, for bad YAML, unknown keys, a case without an expectation or two cases
            that show the same.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise PackError(str(path), None, (error.strerror or str(error)).lower()) from None
    except UnicodeDecodeError as error:
        raise PackError(str(path), None, f"not UTF-8: {error.reason} at byte {error.start}") from None
    return parse_corpus(text, path.name)


def parse_corpus(text: str, name: str) -> Corpus:
    """A corpus from its YAML text; `name` is what errors call it.

    Raises:
        PackError: as `load_corpus`.
    """
    lines: dict[tuple[Any, ...], int] = {}
    data = to_data(read_nodes(text, name), (), lines, name)
    if not isinstance(data, dict):
        raise PackError(name, 1, "a corpus is a mapping with 'language' and 'cases'")
    top = _Node(name, lines, ())
    top.only(data, {"language", "cases", "vocabulary"})
    language = data.get("language")
    if not isinstance(language, str) or not language:
        raise PackError(name, 1, "'language' is missing")
    items = data.get("cases") or []
    if not isinstance(items, list):
        raise top.error("'cases' is a list", at="cases")
    cases = tuple(_case(item, _Node(name, lines, ("cases", i))) for i, item in enumerate(items))
    seen: dict[str, int] = {}
    for case in cases:
        if case.shows in seen:
            what = f"shows {case.shows!r} as line {seen[case.shows]} does"
            raise PackError(name, case.line, what, "say what differs")
        seen[case.shows] = case.line
    vocabulary = data.get("vocabulary") or []
    if isinstance(vocabulary, str):
        vocabulary = [vocabulary]
    if not isinstance(vocabulary, list) or not all(isinstance(item, str) for item in vocabulary):
        raise top.error("'vocabulary' is a list of phrases", at="vocabulary")
    return Corpus(language, name, cases, tuple(vocabulary))


class _Node(NamedTuple):
    """A place in a corpus file, so that every error can name its line."""

    file: str
    lines: dict[tuple[Any, ...], int]
    path: tuple[Any, ...]

    def line(self, *keys: str) -> int | None:
        return self.lines.get(self.path + keys)

    def error(self, what: str, hint: str = "", at: str | None = None) -> PackError:
        return PackError(self.file, self.line(at) if at else self.line(), what, hint)

    def only(self, data: dict[str, Any], keys: Collection[str]) -> None:
        for key in data:
            if key not in keys:
                raise self.error(f"unknown key {key!r}", "known: " + ", ".join(sorted(keys)), at=key)


def _case(item: Any, node: _Node) -> Case:
    if not isinstance(item, dict):
        raise node.error("a case is a mapping with 'text' and 'shows'")
    node.only(item, _CASE_KEYS)
    for key in ("text", "shows"):
        if not isinstance(item.get(key), str) or not item[key].strip():
            raise node.error(f"a case needs {key!r}")
    stated = [key for key in ("event", "events", "nothing") if key in item]
    if len(stated) != 1:
        raise node.error("a case states one of 'event', 'events' and 'nothing'")
    kind = stated[0]
    nothing = item["nothing"] if kind == "nothing" else None
    events: tuple[Expected, ...] = ()
    if nothing is None:
        raw = item[kind] if kind == "events" else [item[kind]]
        if not isinstance(raw, list) or not raw:
            raise node.error(f"{kind!r} is a list of events", at=kind)
        events = tuple(_expected(one, node.line(kind), node.file) for one in raw)
    elif nothing not in REASONS:
        raise node.error(f"{nothing!r} is not a reason", "known: " + ", ".join(sorted(REASONS)), at=kind)
    published = item.get("published")
    try:
        when = date.fromisoformat(published) if published else None
    except ValueError:
        raise node.error(f"not a date: {published!r}", "as in 2024-05-01", at="published") from None
    return Case(
        text=item["text"].strip(),
        title=item.get("title"),
        shows=item["shows"].strip(),
        events=events,
        nothing=nothing,
        published=when,
        publisher=item.get("publisher"),
        lang=item.get("lang"),
        known_failure=item.get("known_failure"),
        file=node.file,
        line=node.line() or 1,
    )


def _expected(raw: Any, line: int | None, name: str) -> Expected:
    if not isinstance(raw, dict):
        raise PackError(name, line, "an event is a mapping of fields")
    fields: dict[str, Any] = {}
    for key, value in raw.items():
        if key not in FIELDS:
            raise PackError(name, line, f"unknown field {key!r} of an event", "known: " + ", ".join(FIELDS))
        try:
            fields[key] = _value(key, value)
        except ValueError as error:
            raise PackError(name, line, f"{key}: {error}") from None
    return Expected(fields, line)


def _value(key: str, value: Any) -> Any:
    empty = value in ("", "null", "~", "none", None)
    if key in NAMES or key == "restated":
        items = [] if empty else [value] if isinstance(value, str) else value
        if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
            raise ValueError("not a list")
        return tuple(parse_money(item) for item in items) if key == "restated" else tuple(items)
    if empty:
        return None
    if not isinstance(value, str):
        raise ValueError("not one value")
    if key in ("amount", "valuation"):
        return parse_money(value)
    if key == "announced":
        return date.fromisoformat(value)
    if key == "status" and value not in STATUSES:
        raise ValueError(f"{value!r} is none of " + ", ".join(sorted(STATUSES)))
    return value


def differences(case: Case, reading: Reading) -> list[str]:
    """What a reading of a case gets wrong, one line each; empty where it is right.

    Events are compared in the order of the text.
    """
    if case.nothing is not None:
        if reading.events:
            return [f"expected nothing ({case.nothing}), got {_short(event)}" for event in reading.events]
        reasons = sorted({refusal.reason for refusal in reading.refusals})
        if reading.lang is None and not reasons:
            return []  # the gate passed it by: no word in it tells of funding, so there was nothing to refuse
        if case.nothing != "no_funding" and case.nothing not in reasons:
            return [f"expected the refusal {case.nothing!r}, got {', '.join(reasons) or 'none'}"]
        return []
    if len(case.events) != len(reading.events):
        found = "; ".join(_short(event) for event in reading.events) or "nothing"
        return [f"expected {len(case.events)} event(s), got {len(reading.events)}: {found}"]
    out: list[str] = []
    for expected, event in zip(case.events, reading.events, strict=True):
        got = observed(event)
        for name, value in expected.fields.items():
            if not _same(name, value, got[name]):
                out.append(f"{name}: expected {_show(value)}, got {_show(got[name])}")
    return out


def observed(event: FundingEvent) -> dict[str, Any]:
    """The fields of an event under the names a case uses."""
    return {
        "company": event.company,
        "amount": event.amount,
        "restated": event.amount_restated,
        "round": event.round.label if event.round else None,
        "lead": event.lead_investors,
        "participants": event.participants,
        "valuation": event.valuation,
        "status": event.status,
        "announced": event.announced,
    }


def _same(name: str, want: Any, got: Any) -> bool:
    if name in NAMES:
        return sorted(want) == sorted(got)
    if name == "restated":
        # What is said again is often rounded or said to be "about": value and currency are what matters.
        return sorted(_money_key(money)[1:] for money in want) == sorted(
            _money_key(money)[1:] for money in got
        )
    if name in ("amount", "valuation"):
        if want is None or got is None:
            return want is got
        kind_wanted = name == "amount" or want.kind is None or want.kind == got.kind
        return bool(kind_wanted and _money_key(want) == _money_key(got))
    return bool(want == got)


def _money_key(money: Money) -> tuple[str, ...]:
    if money.bound == "vague":
        return ("vague", money.currency or "", "", "")
    plain = (str(number.normalize()) if number is not None else "" for number in (money.value, money.upper))
    return (money.bound, money.currency or "", *plain)


def _show(value: Any) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(str(item) for item in value) + "]"
    return "nothing" if value is None else str(value)


def _short(event: FundingEvent) -> str:
    return (
        " / ".join(_show(part) for part in (event.company, event.amount, event.round) if part is not None)
        or "an empty event"
    )
