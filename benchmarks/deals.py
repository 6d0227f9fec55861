"""Invented deals as invented outlets report them: rounded, converted, bounded, mistyped, translated, copied,
cut short.

A planted truth and what a feed would make of it, for the property tests and the benchmark. Everything follows
from the
seed; nothing here is about a real company.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from fundextract.models import Article, FundingEvent, Money, Reading, Round

START = (
    "Ve",
    "Qua",
    "Mo",
    "Tri",
    "Ka",
    "Zel",
    "Bo",
    "No",
    "Ari",
    "Fe",
    "Gra",
    "Lu",
    "Pi",
    "Sto",
    "Hel",
    "Dra",
    "Ost",
    "Wim",
    "Yar",
    "Cro",
)
MIDDLE = (
    "lo",
    "ri",
    "na",
    "to",
    "mi",
    "ve",
    "sa",
    "du",
    "ke",
    "po",
    "gra",
    "li",
    "bu",
    "ne",
    "zo",
    "ta",
    "fi",
    "ro",
    "me",
    "da",
)
END = (
    "ra",
    "nix",
    "vo",
    "lis",
    "tek",
    "mont",
    "dia",
    "rum",
    "go",
    "sen",
    "pal",
    "kor",
    "via",
    "zen",
    "lab",
    "bit",
    "lo",
    "nar",
    "tis",
    "mo",
)
TAILS = ("", "", "", " AI", " Technologies", " Labs", " GmbH", " Inc.", " Ltd")
FUNDS = (
    "Norrsken",
    "Harbour",
    "Redleaf",
    "Polestar",
    "Kestrel",
    "Granite",
    "Meridian",
    "Bluefin",
    "Juniper",
    "Cobalt",
    "Larkspur",
    "Summit",
    "Foundry",
    "Basecamp",
    "Tidewater",
    "Ironwood",
    "Sable",
    "Quayside",
    "Hollow Oak",
    "Fjord",
)
KINDS = (" Ventures", " Capital", " Partners", "")
CYRILLIC = str.maketrans(
    {
        "a": "а",
        "b": "б",
        "d": "д",
        "e": "е",
        "f": "ф",
        "g": "г",
        "i": "и",
        "k": "к",
        "l": "л",
        "m": "м",
        "n": "н",
        "o": "о",
        "p": "п",
        "r": "р",
        "s": "с",
        "t": "т",
        "u": "у",
        "v": "в",
        "z": "з",
    }
)
RATES = {"USD": "1", "EUR": "0.92", "GBP": "0.79", "SGD": "1.35", "CNY": "7.2", "INR": "83"}
OUTLETS = (
    "alpha.example",
    "beta.example",
    "gamma.example",
    "delta.example",
    "epsilon.example",
    "zeta.example",
    "eta.example",
)
STAGES = ("seed", "a", "b", "c", "d")


@dataclass
class Planted:
    """A round as it really was, and the articles that tell of it."""

    company: str
    amount: Decimal
    currency: str
    stage: str
    leads: tuple[str, ...]
    others: tuple[str, ...]
    day: date
    readings: list[Reading] = field(default_factory=list)

    @property
    def articles(self) -> tuple[str, ...]:
        """Ids of the articles, sorted."""
        return tuple(sorted(reading.article.id for reading in self.readings))


def pool(
    rng: random.Random, deals: int, *, reports: tuple[int, int] = (2, 7), prefix: str = ""
) -> list[Planted]:
    """Planted rounds with their reports.

    Args:
        rng: the only source of chance.
        deals: how many rounds.
        reports: least and most articles a round.
        prefix: before every article id.
    """
    out: list[Planted] = []
    names: set[str] = set()
    while len(out) < deals:
        name = rng.choice(START) + rng.choice(MIDDLE) + rng.choice(MIDDLE) + rng.choice(END)
        if (name[:5] in names and deals < 500) or name in names:
            continue
        names |= {name, name[:5]}
        planted = _planted(rng, name)
        out.append(planted)
        if len(out) < deals and rng.random() < 0.2:
            out.append(_next_round(rng, planted))
    for number, planted in enumerate(out):
        planted.readings = _told(rng, planted, f"{prefix}{number}", rng.randint(*reports))
    return out


def readings(planted: list[Planted]) -> list[Reading]:
    """Every article of every round."""
    return [reading for deal in planted for reading in deal.readings]


def _planted(rng: random.Random, name: str) -> Planted:
    digits = rng.choice((1, 2, 2, 2, 3, 3))
    value = Decimal(rng.randint(10 ** (digits - 1), 10**digits - 1)) * 10 ** rng.choice(
        (5, 6, 6, 7) if digits < 3 else (5, 6)
    )
    funds = rng.sample(FUNDS, rng.randint(1, 4))
    leads = tuple(fund + rng.choice(KINDS) for fund in funds[: rng.choice((1, 1, 1, 2))])
    others = tuple(fund + rng.choice(KINDS) for fund in funds[len(leads) :])
    return Planted(
        name,
        value,
        rng.choice(("USD", "USD", "EUR", "GBP", "CNY", "INR")),
        rng.choice(STAGES),
        leads,
        others,
        date(2021, 1, 1) + timedelta(days=rng.randint(0, 1200)),
    )


def _next_round(rng: random.Random, before: Planted) -> Planted:
    late = _planted(rng, before.company)
    late.stage = "e"
    late.currency = before.currency
    late.amount = before.amount * rng.choice((2, 3, 4))
    late.day = before.day + timedelta(days=rng.randint(240, 700))
    return late


def _told(rng: random.Random, deal: Planted, ident: str, count: int) -> list[Reading]:
    out = [_report(rng, deal, f"{ident}-0", exact=True)]
    slips = 0
    for number in range(1, count):
        if rng.random() < 0.12:
            source = rng.choice(out)
            out.append(_copy(source, f"{ident}-{number}"))
            continue
        # A slip that as many tell as the truth is nothing a careful reader could see through.
        slip = not slips and rng.random() < 0.15 and sum(_tells(reading) for reading in out) >= 3
        slips += slip
        out.append(_report(rng, deal, f"{ident}-{number}", slip=slip))
    return out


def _tells(reading: Reading) -> bool:
    return reading.events[0].amount is not None and reading.article.publisher != "copy.example"


def _copy(source: Reading, ident: str) -> Reading:
    article = source.article.model_copy(update={"id": ident, "publisher": "copy.example"})
    return Reading(
        events=tuple(e.model_copy(update={"article_id": ident}) for e in source.events), article=article
    )


def _report(
    rng: random.Random, deal: Planted, ident: str, *, exact: bool = False, slip: bool = False
) -> Reading:
    value, currency, bound = deal.amount, deal.currency, "exact"
    restated: tuple[Money, ...] = ()
    manner = (
        "exact"
        if exact
        else rng.choice(("exact", "exact", "rounded", "cut", "bound", "converted", "restated", "silent"))
    )
    if slip:
        value *= 10
    elif manner in ("rounded", "cut"):
        value = _short(value, cut=manner == "cut")
    elif manner == "bound":
        value, bound = _short(value, cut=True), rng.choice(("at_least", "about"))
    elif manner == "converted":
        value, currency = _converted(rng, value, currency)
    elif manner == "restated":
        restated = (Money(value=(pair := _converted(rng, value, currency))[0], currency=pair[1]),)
    stated = None if manner == "silent" and not slip else Money(value=value, currency=currency, bound=bound)  # type: ignore[arg-type]
    full = exact or rng.random() < 0.6
    day = deal.day + timedelta(days=rng.choice((0, 0, 0, 1, 1, 2, 3, 5)))
    words = " ".join(rng.choice(START) + rng.choice(END) for _ in range(24))
    article = Article(id=ident, title=None, text=words, published=day, publisher=rng.choice(OUTLETS))
    event = FundingEvent(
        company=_name(rng, deal.company),
        amount=stated,
        amount_restated=restated,
        round=Round(stage=deal.stage) if exact or rng.random() < 0.7 else None,
        lead_investors=deal.leads if full else (),
        participants=deal.others if full else (deal.leads if rng.random() < 0.5 else ()),
        status="closed",
        announced=day,
        announced_precision="day",
        article_id=ident,
    )
    return Reading(events=(event,), article=article)


def _name(rng: random.Random, name: str) -> str:
    if (
        rng.random() < 0.08
        and not set(name.lower()) - {chr(c) for c in range(97, 123)}
        and not set(name.lower()) & set("chjqwxy")
    ):
        return name.lower().translate(CYRILLIC).capitalize()
    return name + rng.choice(TAILS)


def _short(value: Decimal, *, cut: bool) -> Decimal:
    """At most two digits, as a reporter would."""
    place = Decimal(1).scaleb(value.adjusted() - 1)
    whole = (value / place).to_integral_value(rounding="ROUND_FLOOR" if cut else "ROUND_HALF_UP")
    return whole * place


def _converted(rng: random.Random, value: Decimal, currency: str) -> tuple[Decimal, str]:
    other = rng.choice([code for code in RATES if code != currency])
    figure = value * Decimal(RATES[other]) / Decimal(RATES[currency]) * Decimal(rng.randint(996, 1004)) / 1000
    place = Decimal(1).scaleb(figure.adjusted() - 2)
    return (figure / place).to_integral_value() * place, other
