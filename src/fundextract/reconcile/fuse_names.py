"""Names of a deal: the company as most call it, investors one by one. Absence is not denial."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from ..models import Claim, Resolution
from .fields import compare_names
from .fuse_amount import worst
from .intake import Report
from .keys import NameKey, facts, name_key, relation
from .weights import weights


def fuse_company(
    reports: Sequence[Report], votes: Mapping[str, str]
) -> tuple[str | None, tuple[str, ...], Resolution]:
    """The company's name as most independent articles write it, and every other form met.

    Args:
        reports: of one deal, sorted by content.
        votes: article → article that carries its vote.
    """
    named = [report for report in reports if report.company is not None and report.event.company]
    if not named:
        return None, (), Resolution(because="no article names the company", agreement="complement")
    told = [report for report in named if not report.background] or named
    voices: dict[str, set[str]] = defaultdict(set)
    for report in told:
        voices[str(report.event.company)].add(votes[report.article])
    shown = min(voices, key=lambda name: (-len(voices[name]), _legal_tail(name), -len(name), name))
    forms = {str(report.event.company) for report in named} | {alias for r in named for alias in r.aliases}
    claims = []
    for report in named:
        found = compare_names(report.event.company, shown)
        label = "alias" if found.label == "conflict" else found.label
        claims.append(_claim("company", str(report.event.company), report, votes, label, found.because))
    total = len({votes[report.article] for report in told})
    support = len(voices[shown])
    because = f"{support} of {total} independent voices write it so" if len(forms) > 1 else "all write it so"
    resolution = Resolution(
        value=shown,
        agreement=worst([c.agreement for c in claims]),
        claims=tuple(claims),
        support=support,
        votes=total,
        because=because,
    )
    return shown, tuple(sorted(forms - {shown})), resolution


def _legal_tail(name: str) -> bool:
    return name.rstrip(".").casefold().split()[-1] in facts().legal


def _claim(
    field_name: str, value: str, report: Report, votes: Mapping[str, str], label: str, because: str
) -> Claim:
    return Claim(
        field=field_name,
        value=value,
        article_id=report.article,
        agreement=label,
        because=because,
        published=report.day,
        publisher=report.publisher,
        vote=votes[report.article],
        evidence=report.event.evidence_for(field_name),
    )


MANY = 3
"""Names of a list from which on it is one of all backers, if it tells leads or none."""


@dataclass(slots=True)
class _Investor:
    """One investor under all the names it was met by."""

    keys: list[NameKey]
    names: Counter[str] = field(default_factory=Counter)
    leads: set[str] = field(default_factory=set)
    listed: set[str] = field(default_factory=set)
    not_lead: set[str] = field(default_factory=set)
    plainly: set[str] = field(default_factory=set)
    shortest_lead_list: int = 99
    _shown: str = ""

    @property
    def shown(self) -> str:
        """The name most articles use, in its fullest form that any of them writes.

        "Redleaf Capital" says more than "Redleaf": the word that newsrooms leave out is part of the name.
        Of equals the known full name, then one without a legal form, then the shorter.
        """
        if not self._shown:  # asked for only when every name has been counted
            self._shown = self._fullest()
        return self._shown

    def _fullest(self) -> str:
        if len(self.names) == 1:
            return next(iter(self.names))
        known = {key.group for key in self.keys if key.group}

        def rank(name: str) -> tuple[object, ...]:
            return (-self.names[name], name not in known, _legal_tail(name), len(name), name)

        usual = name_key(min(self.names, key=rank), "investor")
        fuller = [
            name
            for name in self.names
            if (key := name_key(name, "investor")).script == usual.script
            and (
                key.joined == usual.joined
                or relation(usual, key)[0] == "initials"
                or _spelled_out(usual, key)
                or (usual.group and usual.group == key.group and set(usual.full) < set(key.full))
            )
            and len(key.full) > len(usual.full)
            and not _legal_tail(name)
        ]
        return min(
            fuller, key=lambda name: (-len(name_key(name, "investor").full), *rank(name)), default=usual.name
        )


def _spelled_out(short: NameKey, long: NameKey) -> bool:
    """Whether a known name is the other's initials: TCV and Technology Crossover Ventures."""
    letters = "".join(word[0] for word in long.full)
    return short.group != "" and short.group == long.group and short.joined == letters


def fuse_investors(
    reports: Sequence[Report], votes: Mapping[str, str], superseded: Mapping[str, str]
) -> tuple[tuple[str, ...], tuple[str, ...], dict[str, Resolution]]:
    """Leads and participants, each decided by itself.

    Args:
        reports: of one deal, sorted by content.
        votes: article → article that carries its vote.
        superseded: report key → why it no longer counts.

    Returns:
        Leads, other participants, and how each field was settled.
    """
    naming = [report for report in reports if report.leads or report.others]
    closed = {
        (r.day, r.event.amount.value)
        for r in reports
        if r.event.status == "closed" and r.day is not None and r.event.amount is not None
    }
    # An article that only looks back knows the backers as well as one that brings the news; an aside may not.
    told = [
        r for r in naming if not r.aside and (r.key not in superseded or _as_it_closed(r, closed))
    ] or naming
    entities = _entities(naming)
    for report in told:
        vote = votes[report.article]
        for key, is_lead in [(k, True) for k in report.leads] + [(k, False) for k in report.others]:
            who = entities[key.name]
            who.names[key.name] += 1
            if is_lead:
                who.leads.add(vote)
                who.shortest_lead_list = min(who.shortest_lead_list, len(report.leads))
            else:
                who.listed.add(vote)
                if report.leads:
                    who.not_lead.add(vote)
                elif len(report.others) >= MANY:
                    who.plainly.add(vote)
    total = len({votes[report.article] for report in told})
    distinct = list({id(who): who for who in entities.values()}.values())
    kept = [who for who in distinct if who.names and _kept(who, total)]
    leads = sorted((who for who in kept if _is_lead(who)), key=_rank)
    others = sorted((who for who in kept if not _is_lead(who)), key=_rank)
    resolutions = {
        "lead_investors": _resolution("lead_investors", leads, naming, votes, entities, total),
        "participants": _resolution("participants", others, naming, votes, entities, total),
    }
    return tuple(who.shown for who in leads), tuple(who.shown for who in others), resolutions


def _as_it_closed(report: Report, closed: set[tuple[date, Decimal | None]]) -> bool:
    """Whether a report of talks gives the figure of the close in its days.

    Its backers are then those of the close, told with care.
    """
    day, amount = report.day, report.event.amount
    if report.correction or day is None or amount is None:
        return False
    return any(abs((day - other).days) <= 3 and value == amount.value for other, value in closed)


def _rank(who: _Investor) -> tuple[int, str]:
    return (-len(who.leads | who.listed), who.shown.casefold())


def _kept(who: _Investor, total: int) -> bool:
    """Two voices are enough, or a fair share of those that name anybody; for a known investor a small one."""
    support = len(who.leads | who.listed)
    known = any(key.group for key in who.keys)
    return support >= 2 or support >= weights().limit("keep_share_known" if known else "keep_share") * total


def _is_lead(who: _Investor) -> bool:
    """An explicit lead stands against mere listing.

    Not against articles that name other leads and list this one; and an article that calls everybody a lead
    tells none from the rest, if most others list as many without a lead.
    """
    if not who.leads or (who.shortest_lead_list >= MANY and len(who.plainly) > len(who.leads)):
        return False
    if len(who.leads) > len(who.not_lead):
        return True
    return len(who.leads) == len(who.not_lead) and who.shortest_lead_list <= 3


def _entities(reports: Sequence[Report]) -> dict[str, _Investor]:
    """Every name met → the investor it means; inside one deal a shorter form is the longer one's."""
    keys = {key.name: key for report in reports for key in (*report.leads, *report.others)}
    order = sorted(keys.values(), key=lambda key: (len(key.joined), key.joined, key.name))
    found: list[_Investor] = []
    out: dict[str, _Investor] = {}
    together = _named_together(reports)
    for key in order:
        home = None
        for who in found:
            if any(
                relation(key, other)[0] != "none" and frozenset((key.name, other.name)) not in together
                for other in who.keys
            ):
                if any(frozenset((key.name, other.name)) in together for other in who.keys):
                    continue
                home = who
                break
        if home is None:
            home = _Investor([])
            found.append(home)
        home.keys.append(key)
        out[key.name] = home
    return out


def _named_together(reports: Sequence[Report]) -> set[frozenset[str]]:
    """Pairs that one article names side by side: two investors, unless their names fold to one."""
    out: set[frozenset[str]] = set()
    for report in reports:
        keys = [*report.leads, *report.others]
        if len(keys) > 40:
            continue
        for i, one in enumerate(keys):
            for two in keys[i + 1 :]:
                if relation(one, two)[0] not in ("same",):
                    out.add(frozenset((one.name, two.name)))
    return out


def _resolution(
    name: str,
    chosen: Sequence[_Investor],
    reports: Sequence[Report],
    votes: Mapping[str, str],
    entities: Mapping[str, _Investor],
    total: int,
) -> Resolution:
    mine = {id(who) for who in chosen}
    shown = {id(who): who.shown for who in entities.values() if who.names}
    kept = {id(who): _kept(who, total) for who in entities.values()}
    is_lead_field = name == "lead_investors"
    claims = []
    for report in reports:
        for key in report.leads if is_lead_field else report.others:
            who = entities[key.name]
            label, because = "identical", f"named as {'lead' if is_lead_field else 'investor'}"
            if who.names and id(who) not in mine:
                if kept[id(who)]:
                    label, because = (
                        "role_difference",
                        f"{shown[id(who)]} {'only takes part' if is_lead_field else 'leads'} in the deal",
                    )
                else:
                    label, because = "conflict", f"too few articles name {shown[id(who)]}"
            elif who.names and key.name != shown[id(who)]:
                label, because = "alias", f"{key.name} is {shown[id(who)]}"
            claims.append(_claim(name, key.name, report, votes, label, because))
    support = max((len(who.leads | who.listed) for who in chosen), default=0)
    names = [who.shown for who in chosen]
    text = "; ".join(f"{who.shown}: {len(who.leads | who.listed)} of {total}" for who in chosen)
    return Resolution(
        value=tuple(names),
        agreement=worst([c.agreement for c in claims]),
        claims=tuple(claims),
        support=support,
        votes=total,
        because=text,
    )
