"""One amount from many claims.

The figure that most independent voices allow, as finely as anyone writes it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ..models import Claim, Money, Resolution
from ..outlets import country_of, home_currency
from .agree import Agreement, compare_money
from .claims import Interval, human, interval, say
from .context import difference
from .intake import Report
from .rates import Rates

_BOUND_RANK = {"exact": 0, "about": 1, "range": 2, "at_least": 3, "at_most": 3, "vague": 4}
_ORDER = (
    "conflict",
    "scale_slip",
    "valuation_confusion",
    "currency_ambiguity",
    "cumulative_vs_round",
    "composition",
    "tranche_or_extension",
    "superseded",
    "rounding",
    "fx_equal",
    "pre_post_pair",
    "role_difference",
    "bound_consistent",
    "vague_consistent",
    "more_specific",
    "restated",
    "alias",
    "complement",
    "identical",
)


_ASKED = 80
"""Of how many different reports of one deal an explanation of a difference is sought."""
_LONG = Decimal("0.15")
"""What every digit beyond the first takes from a currency's weight: conversions are rarely round."""
_OWN_MONEY = Decimal("0.4")
"""What a voice counts whose outlet gives the money of its own country: it may have converted for its
readers."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One report's amount with the vote it carries."""

    report: Report
    vote: str
    counts: bool
    why_not: str
    label: str = "superseded"


def worst(labels: Sequence[str]) -> str:
    """The label that describes claims together: the one a reader must know of."""
    return min(labels, key=_ORDER.index) if labels else "complement"


def fuse_amount(
    reports: Sequence[Report], votes: Mapping[str, str], superseded: Mapping[str, str], rates: Rates
) -> tuple[Money | None, tuple[Money, ...], Resolution]:
    """The amount of a deal.

    Args:
        reports: of one deal, sorted by content.
        votes: article → article that carries its vote.
        superseded: report key → why it no longer counts.
        rates: exchange rates.

    Returns:
        The amount, the same in other currencies, and how it was settled.
    """
    stated = [report for report in reports if report.stated]
    others = _different(stated)
    voices = [_voice(report, stated, others, votes, superseded) for report in stated]
    counting = (
        [voice for voice in voices if voice.counts]
        or [v for v in voices if v.report.key not in superseded]
        or voices
    )
    chosen, supporters, total, because = _choose(counting, voices, rates)
    restated = _restated(chosen, supporters, rates) if chosen is not None else ()
    claims = tuple(
        _claim(money, at, voice, chosen, restated, rates)
        for voice in voices
        for at, money in enumerate(voice.report.stated)
    )
    support = len({voice.vote for voice in supporters}) if chosen is not None else 0
    open_question = chosen is None and bool(counting)
    agreement = "conflict" if open_question else worst([claim.agreement for claim in claims])
    resolution = Resolution(
        value=chosen,
        agreement=agreement,
        claims=claims,
        support=support,
        votes=total,
        because=because,
    )
    return chosen, restated, resolution


def _voice(
    report: Report,
    stated: Sequence[Report],
    others: Sequence[Report],
    votes: Mapping[str, str],
    superseded: Mapping[str, str],
) -> Voice:
    vote = votes[report.article]
    if report.key in superseded:
        return Voice(report, vote, False, superseded[report.key])
    for other in others:
        named = difference(report, other) if other is not report and other.key not in superseded else None
        if named is not None and not _overlapping(report, other):
            return Voice(report, vote, False, named.because, named.label)
    if report.background and any(not other.background for other in stated):
        return Voice(report, vote, False, "")
    return Voice(report, vote, True, "")


def _different(stated: Sequence[Report]) -> list[Report]:
    """One report of each kind that may explain another's figure: of a thousand copies one is asked."""
    kinds: dict[tuple[object, ...], Report] = {}
    for report in stated:
        event = report.event
        figure = (event.amount.value, event.amount.currency) if event.amount is not None else None
        mark = (figure, report.investors, event.status, report.correction, report.siblings, str(event.round))
        known = kinds.get(mark)
        if known is None or (report.day is not None and (known.day is None or report.day < known.day)):
            kinds[mark] = report
    return list(kinds.values())[:_ASKED]


def _overlapping(one: Report, two: Report) -> bool:
    """Whether the two may say the same figure after all."""
    a, b = interval(one.stated[0]), interval(two.stated[0])
    if a is None or b is None or a.currency != b.currency:
        return False
    return a.low <= b.high and b.low <= a.high


def _choose(
    voices: Sequence[Voice], every: Sequence[Voice], rates: Rates
) -> tuple[Money | None, list[Voice], int, str]:
    total = len({voice.vote for voice in voices})
    allowed: list[tuple[Voice, Interval]] = []
    currency = _currency(voices, rates)
    for voice in voices:
        found = _in_currency(voice, currency, rates)
        if found is not None:
            allowed.append((voice, found))
    direct = [
        (voice, money) for voice, _ in allowed for money in voice.report.stated if _fits(money, currency)
    ]
    if not direct:
        vague = next((m for v in voices for m in v.report.stated), None)
        return vague, list(voices) if vague else [], total, "nobody says how much exactly" if vague else ""
    ranked = _sweep(allowed)
    best_votes, _, point = ranked[0]
    rival = next((p for v, _, p in ranked if v == best_votes and not _compatible(point, p, allowed)), None)
    if total > 1 and (best_votes * 2 < total or rival is not None):
        figures = sorted({say(money) for _, money in direct})
        return None, [], total, f"no figure has more voices than another: {', '.join(figures)}"
    supporters = [voice for voice, claim in allowed if claim.low <= point <= claim.high]
    agreed = [claim for voice, claim in allowed if claim.low <= point <= claim.high]
    low, high = max(claim.low for claim in agreed), min(claim.high for claim in agreed)
    # An earlier or background report has no vote, but where it fits it may know the figure more finely.
    options = [
        money
        for voice in every
        for money in voice.report.stated
        if _fits(money, currency) and _inside(money, low, high)
    ]
    voting = {id(money) for voice in voices for money in voice.report.stated}
    options = options or [
        money for voice in supporters for money in voice.report.stated if _fits(money, currency)
    ]
    options = options or [money for _, money in direct]
    counts = Counter((money.value, money.bound) for money in options)
    chosen = min(
        options,
        key=lambda m: (
            m.value is None,
            m.currency is None,
            _BOUND_RANK[m.bound] > 1,
            _place(m),
            id(m) not in voting,
            _BOUND_RANK[m.bound],
            -counts[m.value, m.bound],
            str(m.value),
            m.text,
        ),
    )
    voices_word = "voice" if best_votes == 1 else "independent voices"
    because = f"{best_votes} of {total} {voices_word} allow {say(chosen)}"
    return chosen, supporters, total, because


def _fits(money: Money, currency: str | None) -> bool:
    return (money.currency == currency or money.currency is None) and interval(money) is not None


def _inside(money: Money, low: Decimal, high: Decimal) -> bool:
    """Whether an amount says a figure that all supporters allow.

    A vague one or a bound, whether it meets them.
    """
    found = interval(money)
    if found is None:
        return False
    if found.value is not None and found.bound in ("exact", "about"):
        return low <= found.value <= high
    return found.low <= high and low <= found.high


def _place(money: Money) -> int:
    """The place of the last written digit: how finely a figure is told."""
    found = interval(money)
    return found.granule.adjusted() if found is not None else 99


def _coarseness(money: Money) -> Decimal:
    found = interval(money)
    return found.coarseness if found is not None else Decimal(9)


def _sweep(allowed: Sequence[tuple[Voice, Interval]]) -> list[tuple[int, Decimal, Decimal]]:
    """Every end of every interval with its votes and the finest claim over it, best first."""
    points = sorted(
        {
            end
            for _, claim in allowed
            for end in (claim.low, claim.high, *((claim.value,) if claim.value else ()))
        }
    )
    out = []
    for point in points:
        over = [(voice, claim) for voice, claim in allowed if claim.low <= point <= claim.high]
        finest = min(claim.coarseness for _, claim in over)
        exact = any(claim.value == point for _, claim in over)
        out.append((len({voice.vote for voice, _ in over}), finest, point, not exact))
    out.sort(key=lambda item: (-item[0], item[3], item[1], item[2]))
    return [(votes, finest, point) for votes, finest, point, _ in out]


def _compatible(one: Decimal, two: Decimal, allowed: Sequence[tuple[Voice, Interval]]) -> bool:
    """Whether two points with equal votes are carried by the same claims, or by claims that overlap."""
    a = [claim for _, claim in allowed if claim.low <= one <= claim.high]
    b = [claim for _, claim in allowed if claim.low <= two <= claim.high]
    return any(x is y for x in a for y in b) or any(x.low <= y.high and y.low <= x.high for x in a for y in b)


def _currency(voices: Sequence[Voice], rates: Rates) -> str | None:
    """The currency the round was made in, as far as the texts tell.

    Votes for the currency each article puts first, a quarter for one it adds, a little less for a bare
    sign and much less for the money of the outlet's own country; a long figure takes something off, since
    conversions are rarely round.
    """
    weight: dict[str, Decimal] = defaultdict(Decimal)
    digits: dict[str, int] = {}
    seen: set[tuple[str, str]] = set()
    for voice in voices:
        for at, money in enumerate(voice.report.stated):
            if money.currency is None or interval(money) is None or (voice.vote, money.currency) in seen:
                continue
            seen.add((voice.vote, money.currency))
            sure = Decimal("0.9") if is_bare(money) else Decimal(1)
            if home_currency(country_of(voice.report.publisher)) == money.currency:
                sure *= _OWN_MONEY
            weight[money.currency] += sure if at == 0 else sure / 4
            if money.value is not None:
                size = len(str(int(money.value)).rstrip("0"))
                digits[money.currency] = min(size, digits.get(money.currency, 99))
    if not weight:
        return None
    worth = {code: weight[code] - _LONG * (digits.get(code, 1) - 1) for code in weight}
    return min(worth, key=lambda code: (-worth[code], digits.get(code, 99), code))


def _in_currency(voice: Voice, currency: str | None, rates: Rates) -> Interval | None:
    """What a report allows in the deal's currency: as it states it, else converted."""
    own = [money for money in voice.report.stated if _fits(money, currency)]
    for money in own:
        found = interval(money)
        if found is not None:
            return found
    for money in voice.report.stated:
        found = interval(money)
        if found is None or money.currency is None or currency is None:
            continue
        if currency in money.alternatives and found.value is not None:
            return found
        band = rates.band(money.currency, currency, voice.report.day)
        if band is not None:
            return found.scaled(band.low * Decimal("0.99"), band.high * Decimal("1.01"), currency)
    return None


def _restated(chosen: Money, supporters: Sequence[Voice], rates: Rates) -> tuple[Money, ...]:
    """The same money in the other currencies that supporting articles give.

    The finest and most repeated of each.
    """
    by_currency: dict[str, list[Money]] = defaultdict(list)
    for voice in supporters:
        for money in voice.report.stated:
            if money.currency not in (None, chosen.currency) and money.value is not None:
                found = compare_money(money, chosen, rates, voice.report.day)
                if found.level in ("strong", "weak") or (
                    len(voice.report.stated) > 1 and found.level == "silent"
                ):
                    by_currency[str(money.currency)].append(money)
    out = []
    for code in sorted(by_currency):
        counts = Counter(money.value for money in by_currency[code])
        out.append(
            min(
                by_currency[code],
                key=lambda m: (-counts[m.value], _coarseness(m), _BOUND_RANK[m.bound], str(m.value), m.text),
            )
        )
    return tuple(out)


def _claim(
    money: Money, at: int, voice: Voice, chosen: Money | None, restated: tuple[Money, ...], rates: Rates
) -> Claim:
    report = voice.report
    found = _label(money, at, voice, chosen, restated, rates)
    span = interval(money)
    return Claim(
        field="amount",
        value=say(money),
        article_id=report.article,
        agreement=found.label,
        because=found.because,
        low=span.low if span else None,
        high=span.high if span else None,
        currency=money.currency,
        published=report.day,
        publisher=report.publisher,
        vote=voice.vote,
        evidence=report.event.evidence_for("amount" if at == 0 else "amount_restated"),
    )


def _label(
    money: Money, at: int, voice: Voice, chosen: Money | None, restated: tuple[Money, ...], rates: Rates
) -> Agreement:
    if chosen is None:
        return Agreement("conflict", "no figure has more voices than another", "conflict")
    found = compare_money(money, chosen, rates, voice.report.day)
    if found.label == "fx_equal" and is_bare(money):
        where = f" at {voice.report.publisher}" if voice.report.publisher else ""
        return Agreement(
            "currency_ambiguity",
            f"{money.text}{where} is {human(money.value or Decimal(0), money.currency)}: "
            + found.because.partition(": ")[2],
            found.level,
        )
    if found.label == "fx_equal" and len(voice.report.stated) > 1:
        return Agreement("restated", f"the article itself gives both: {found.because}", found.level)
    if found.level in ("strong", "weak"):
        return found
    same = next((m for m in restated if m.currency == money.currency), None)
    if same is not None:
        near = compare_money(money, same, rates, voice.report.day)
        if near.level in ("strong", "weak"):
            return near
    if voice.why_not and found.label in ("conflict", "scale_slip"):
        return Agreement(voice.label, f"{voice.why_not}: {found.because}", "explained")
    valuation = voice.report.event.valuation
    if found.label == "conflict" and valuation is not None and valuation.value == money.value:
        return Agreement("valuation_confusion", f"{say(money)} is the valuation", "explained")
    return found


def is_bare(money: Money) -> bool:
    """Whether the currency was not written but concluded: a bare "$" taken for another dollar."""
    sign = money.text.strip()[:1]
    return bool(sign) and sign in "$＄" and money.currency not in ("USD", None)
