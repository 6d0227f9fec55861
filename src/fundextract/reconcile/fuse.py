"""From a group of reports to a deal: every field settled by itself, every claim kept, ties left open."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from ..models import Claim, Deal, Money, Resolution, Round, Status
from .agree import compare_money
from .claims import interval, say
from .context import corrects
from .fields import compare_rounds, compare_valuations
from .fuse_amount import fuse_amount, worst
from .fuse_names import fuse_company, fuse_investors
from .intake import Report
from .rates import Rates
from .votes import votes as vote_of

_STATUS_RANK: dict[Status, int] = {"historical": 0, "in_talks": 1, "planned": 2, "closed": 3}


def fuse(reports: Sequence[Report], rates: Rates) -> Deal:
    """One deal from the reports of one round.

    Args:
        reports: of one round, sorted by content.
        rates: exchange rates.
    """
    votes = vote_of(reports)
    status, status_resolution = _status(reports, votes)
    superseded = _superseded(reports, status)
    amount, restated, amount_resolution = fuse_amount(reports, votes, superseded, rates)
    company, aliases, company_resolution = fuse_company(reports, votes)
    leads, others, investor_resolutions = fuse_investors(reports, votes, superseded)
    stage, round_resolution = _round(reports, votes, superseded)
    valuation, valuation_resolution = _valuation(reports, votes, superseded, amount, restated, rates)
    announced, announced_resolution = _announced(reports, votes)
    told = sorted({report.article for report in reports if not report.aside})
    looked_back = sorted({report.article for report in reports} - set(told))
    if not told:
        told, looked_back = looked_back, []
    resolutions = {
        "company": company_resolution,
        "amount": amount_resolution,
        "round": round_resolution,
        **investor_resolutions,
        "valuation": valuation_resolution,
        "status": status_resolution,
        "announced": announced_resolution,
    }
    corrected = sorted(
        r.day.isoformat() for r in reports if r.correction and r.day is not None and superseded
    )
    if corrected:
        note = f"; corrected on {corrected[-1]}"
        resolutions["amount"] = amount_resolution.model_copy(
            update={"because": amount_resolution.because + note}
        )
    return Deal(
        id=deal_id(reports),
        company=company,
        amount=amount,
        amount_restated=restated,
        round=stage,
        lead_investors=leads,
        participants=others,
        valuation=valuation,
        status=status,
        announced=announced,
        articles=tuple(told),
        mentions=tuple(looked_back),
        resolutions=resolutions,
        aliases=aliases,
        events=tuple(report.event for report in reports),
    )


def deal_id(reports: Sequence[Report]) -> str:
    """A name for the set of claims: the same claims, the same id."""
    return (
        "deal-" + hashlib.sha256("".join(sorted(report.key for report in reports)).encode()).hexdigest()[:12]
    )


def _status(reports: Sequence[Report], votes: Mapping[str, str]) -> tuple[Status, Resolution]:
    """How far the round got: in talks, then planned, then closed; background tells that it was closed."""
    best = max((report.event.status for report in reports), key=lambda status: _STATUS_RANK[status])
    if best == "historical" and len({votes[report.article] for report in reports if not report.aside}) > 1:
        best = "closed"  # several articles whose only news it is: an old story, but told for itself
    claims = tuple(
        _claim(
            "status",
            r.event.status,
            r,
            votes,
            "identical" if r.event.status == best else ("complement" if r.background else "superseded"),
            "",
        )
        for r in reports
    )
    total = len({votes[r.article] for r in reports})
    told = {votes[r.article] for r in reports if r.event.status == best}
    support = len(told) if told else total
    because = (
        f"{support} of {total} voices say {best.replace('_', ' ')}"
        if told
        else "told for itself, after the fact"
    )
    return best, Resolution(
        value=best,
        agreement=worst([c.agreement for c in claims]),
        claims=claims,
        support=support,
        votes=total,
        because=because,
    )


def _superseded(reports: Sequence[Report], status: Status) -> dict[str, str]:
    """Reports that no longer count, with why.

    Talks once it is closed, and what its own source has corrected.
    """
    out: dict[str, str] = {}
    for report in reports:
        if status == "closed" and report.event.status in ("in_talks", "planned"):
            out[report.key] = f"told while the round was {report.event.status.replace('_', ' ')}"
    if status != "closed":
        out.update(_stale_talks(reports))
    for late in [report for report in reports if report.correction]:
        for early in reports:
            if late.day is not None and corrects(late, early):
                out[early.key] = f"corrected by the same source on {late.day.isoformat()}"
    if len(out) == len(reports):
        out.clear()
    return out


def _stale_talks(reports: Sequence[Report]) -> dict[str, str]:
    """Talks with another figure than a later report, or than a plan already agreed."""
    out: dict[str, str] = {}
    telling = [r for r in reports if r.event.amount is not None and not r.background]
    last = max((r.day for r in telling if r.day is not None), default=None)
    planned = any(r.event.status == "planned" for r in telling)
    for early in telling:
        further = early.event.status == "in_talks" and planned
        later = early.day is not None and last is not None and (last - early.day).days >= 7
        if further or later:
            out[early.key] = "told at an earlier stage of the talks"
    return out


def _claim(
    name: str,
    value: str,
    report: Report,
    votes: Mapping[str, str],
    label: str,
    because: str,
    money: Money | None = None,
) -> Claim:
    span = interval(money) if money is not None else None
    return Claim(
        field=name,
        value=value,
        article_id=report.article,
        agreement=label,
        because=because,
        low=span.low if span else None,
        high=span.high if span else None,
        currency=money.currency if money else None,
        published=report.day,
        publisher=report.publisher,
        vote=votes[report.article],
        evidence=report.event.evidence_for(name),
    )


def _round(
    reports: Sequence[Report], votes: Mapping[str, str], superseded: Mapping[str, str]
) -> tuple[Round | None, Resolution]:
    """The most specific round that the voices allow: the axes add, two letters do not."""
    naming = [r for r in reports if r.event.round is not None and (str(r.event.round) or r.event.round.part)]
    told = [r for r in naming if not r.background and r.key not in superseded] or naming
    chosen: Round | None = None
    because = "no article names a round"
    axes: dict[str, str] = {}
    disputed = False
    total = len({votes[r.article] for r in told})
    for axis in ("stage", "suffix", "part", "instrument", "context"):
        value, tied = _axis(axis, told, votes, axes.get("stage"))
        if value is not None:
            axes[axis] = value
        disputed = disputed or (tied and axis == "stage")
    if axes and not disputed:
        surfaces = Counter(
            r.event.round.surface for r in told if r.event.round is not None and _carries(r.event.round, axes)
        )
        surface = min(surfaces, key=lambda s: (-surfaces[s], s)) if surfaces else ""
        chosen = Round.model_validate({**axes, "surface": surface})
        because = f"{str(chosen) or 'a round'} is what {total} of {total} voices that name a round allow"
    elif disputed:
        because = "two stages have equally many voices"
    claims = []
    support: set[str] = set()
    for report in naming:
        found = compare_rounds(report.event.round, chosen)
        label = "conflict" if disputed else found.label
        if label != "conflict":
            support.add(votes[report.article])
        claims.append(
            _claim(
                "round",
                str(report.event.round) or str(report.event.round.part if report.event.round else ""),
                report,
                votes,
                label,
                found.because,
            )
        )
    if chosen is not None and len(support) < total:
        because = f"{len(support)} of {total} voices that name a round allow {chosen}"
    agreement = "conflict" if disputed else worst([c.agreement for c in claims])
    return chosen, Resolution(
        value=chosen,
        agreement=agreement,
        claims=tuple(claims),
        support=min(len(support), total),
        votes=total,
        because=because,
    )


def _carries(item: Round, axes: Mapping[str, str]) -> bool:
    return all(getattr(item, axis) in (None, "", value) for axis, value in axes.items())


def _axis(
    axis: str, reports: Sequence[Report], votes: Mapping[str, str], stage: str | None
) -> tuple[str | None, bool]:
    voices: dict[str, set[str]] = defaultdict(set)
    for report in reports:
        item = report.event.round
        value = getattr(item, axis)
        if not value or (axis == "suffix" and stage is not None and item is not None and item.stage != stage):
            continue
        if axis == "instrument" and value == "equity":
            continue
        voices[value].add(votes[report.article])
    if not voices:
        return None, False
    ranked = sorted(voices, key=lambda value: (-len(voices[value]), value))
    tied = len(ranked) > 1 and len(voices[ranked[0]]) == len(voices[ranked[1]])
    return ranked[0], tied


def _valuation(
    reports: Sequence[Report],
    votes: Mapping[str, str],
    superseded: Mapping[str, str],
    amount: Money | None,
    restated: tuple[Money, ...],
    rates: Rates,
) -> tuple[Money | None, Resolution]:
    """The valuation most voices allow; before and after the money are two figures, not a conflict."""
    giving = [r for r in reports if r.event.valuation is not None]
    told = [r for r in giving if not r.background and r.key not in superseded] or giving
    if not told:
        return None, Resolution(because="no article gives a valuation", agreement="complement")
    amounts = [m for m in (amount, *restated) if m is not None]
    ranked: list[tuple[Any, ...]] = []
    total = len({votes[r.article] for r in told})
    voices: dict[tuple[Money, date | None], set[str]] = defaultdict(set)  # the same figure is compared once
    for report in told:
        if report.event.valuation is not None:
            voices[report.event.valuation, report.day].add(votes[report.article])
    for mine, _ in voices:
        agreeing = {
            vote
            for (other, day), of in voices.items()
            for vote in of
            if compare_money(mine, other, rates, day).level in ("strong", "weak")
        }
        span = interval(mine)
        rank = (
            -len(agreeing),
            mine.bound not in ("exact", "range"),
            span.coarseness if span else 9,
            mine.kind in (None, "unspecified"),
            say(mine),
            mine.text,
        )
        ranked.append((rank, len(agreeing), mine))
    ranked.sort(key=lambda item: item[0])
    _, support, chosen = ranked[0]
    claims = []
    for report in giving:
        found = compare_valuations(report.event.valuation, chosen, amounts, rates, report.day)
        assert report.event.valuation is not None
        label = "superseded" if report.key in superseded and found.label == "conflict" else found.label
        claims.append(
            _claim(
                "valuation",
                say(report.event.valuation),
                report,
                votes,
                label,
                found.because,
                report.event.valuation,
            )
        )
    rival = any(
        n == support
        and compare_money(m, chosen, rates, None).level in ("differs", "conflict")
        and not _pre_post(m, chosen, amounts, rates)
        for _, n, m in ranked
    )
    if total > 1 and rival:
        because = "valuations exclude each other and have equally many voices"
        return None, Resolution(
            value=None, agreement="conflict", claims=tuple(claims), support=0, votes=total, because=because
        )
    because = f"{support} of {total} voices allow {say(chosen)}"
    return chosen, Resolution(
        value=chosen,
        agreement=worst([c.agreement for c in claims]),
        claims=tuple(claims),
        support=support,
        votes=total,
        because=because,
    )


def _pre_post(one: Money, two: Money, amounts: Sequence[Money], rates: Rates) -> bool:
    return compare_valuations(one, two, amounts, rates, None).label == "pre_post_pair"


def _announced(reports: Sequence[Report], votes: Mapping[str, str]) -> tuple[date | None, Resolution]:
    """The first day it was told as news; for background, the date given for it."""
    told = [r for r in reports if not r.background] or list(reports)
    closed = [r for r in told if r.event.status == "closed"] or told
    exact = [
        r for r in closed if r.event.announced is not None and r.event.announced_precision in (None, "day")
    ]
    dated = exact or [r for r in closed if r.event.announced is not None]
    day = min((r.event.announced for r in dated if r.event.announced is not None), default=None)
    claims = tuple(
        _claim(
            "announced", told_on.isoformat(), r, votes, "identical" if told_on == day else "superseded", ""
        )
        for r in reports
        if (told_on := r.event.announced) is not None
    )
    if day is None:
        return None, Resolution(agreement="complement", claims=claims, because="no article gives a date")
    support = len({votes[r.article] for r in dated if r.event.announced == day})
    return day, Resolution(
        value=day.isoformat(),
        agreement=worst([c.agreement for c in claims]),
        claims=claims,
        support=support,
        votes=len({votes[r.article] for r in dated}),
        because="the first day it was reported",
    )
