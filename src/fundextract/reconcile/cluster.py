"""From reports to groups of reports about one round.

Evidence joins (one strong pair is enough), contradiction keeps apart (one contradicting pair is enough), so
that no chain of near-likes grows. Pairs are taken strongest first and ties by content, so the order of
input does not show.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from .blocking import Companies
from .intake import Report
from .rates import Rates
from .same import Judge, Verdict
from .weights import weights

WINDOW = 60
"""In a group of very many reports each is compared with this many neighbours in time."""
NAMELESS_ROUNDS = 3
MANY_CANDIDATES = 200
"""A nameless report that fits more groups than this by investor alone fits none."""


class Group:
    """Reports about one round, held as nodes of reports that say the very same."""

    __slots__ = ("nodes",)

    def __init__(self, nodes: list[Node]) -> None:
        self.nodes = nodes

    @property
    def reports(self) -> list[Report]:
        """Every report, sorted by content."""
        return sorted(
            (report for node in self.nodes for report in node.reports), key=lambda report: report.key
        )


class Node:
    """Reports that say the very same thing on the same day: compared once."""

    __slots__ = ("key", "reports")

    def __init__(self, reports: list[Report]) -> None:
        self.reports = sorted(reports, key=lambda report: report.key)
        self.key = self.reports[0].key

    @property
    def first(self) -> Report:
        return self.reports[0]


def group(reports: Sequence[Report], companies: Companies, rates: Rates) -> list[Group]:
    """Put reports about one round together.

    Args:
        reports: sorted by content.
        companies: how company names stand to each other.
        rates: exchange rates.

    Returns:
        Groups, in a stable order; every report is in exactly one.
    """
    judge = Judge(companies, rates, common_investors(reports))
    by_component: dict[str, list[Report]] = defaultdict(list)
    nameless: list[Report] = []
    for report in reports:
        if report.company is None:
            nameless.append(report)
        else:
            by_component[companies.component(report.company)].append(report)
    pools = [
        _attach(_Pool(_nodes(members), judge).groups(), judge) for _, members in sorted(by_component.items())
    ]
    loose = _place_nameless(_nodes(nameless), [found for pool in pools for found in pool], judge)
    groups = [found for pool in pools for found in _attach(pool, judge)]
    if loose:
        groups += (
            _Pool(loose, judge).groups() if len(loose) <= 2 * WINDOW else [Group([node]) for node in loose]
        )
    return sorted(groups, key=lambda item: item.reports[0].key)


def common_investors(reports: Iterable[Report]) -> frozenset[str]:
    """Investors in two or more of a hundred companies' reports: sharing them says little."""
    companies: dict[str, set[str]] = defaultdict(set)
    every: set[str] = set()
    for report in reports:
        if report.company is not None:
            every.add(report.company.joined)
            for investor in report.investors:
                companies[investor].add(report.company.joined)
    # In a small pool one company is already more than 2 in 100: then only investors of several are common.
    floor = max(1, 0.02 * len(every))
    return frozenset(investor for investor, who in companies.items() if len(who) > floor)


def _nodes(reports: Iterable[Report]) -> list[Node]:
    alike: dict[tuple[object, ...], list[Report]] = defaultdict(list)
    for report in reports:
        event = report.event
        what = (
            report.company.joined if report.company else None,
            report.company.script if report.company else None,
            tuple((m.value, m.currency, m.bound, m.upper, m.alternatives) for m in report.stated),
            event.round.model_dump_json(exclude={"surface"}) if event.round else None,
            tuple(sorted(key.joined for key in report.leads)),
            tuple(sorted(report.investors)),
            (event.valuation.value, event.valuation.currency) if event.valuation else None,
            event.status,
            report.day,
            event.announced,
            event.announced_precision,
        )
        alike[what].append(report)
    return sorted((Node(found) for found in alike.values()), key=lambda node: node.key)


class _Pool:
    """The nodes of one company, or of companies whose names may be one."""

    def __init__(self, nodes: list[Node], judge: Judge) -> None:
        self._nodes = nodes
        self._judge = judge
        self._seen: dict[tuple[int, int], Verdict] = {}

    def verdict(self, i: int, j: int) -> Verdict:
        pair = (i, j) if i < j else (j, i)
        if pair not in self._seen:
            self._seen[pair] = self._judge.verdict(self._nodes[pair[0]].first, self._nodes[pair[1]].first)
        return self._seen[pair]

    def _pairs(self) -> Iterable[tuple[int, int]]:
        count = len(self._nodes)
        if count <= 2 * WINDOW:
            return [(i, j) for i in range(count) for j in range(i + 1, count)]
        order = sorted(range(count), key=lambda i: (self._nodes[i].first.day or date.min, self._nodes[i].key))
        return [(a, b) for at, a in enumerate(order) for b in order[at + 1 : at + 1 + WINDOW]]

    def groups(self) -> list[Group]:
        """The groups that strong pairs make."""
        if len(self._nodes) == 1:
            return [Group(self._nodes)]
        limit = int(weights().limit("same"))
        member = list(range(len(self._nodes)))
        sets: dict[int, list[int]] = {i: [i] for i in member}
        pairs = [(self.verdict(i, j), i, j) for i, j in self._pairs()]
        ties = [(v.points, i, j) for v, i, j in pairs if not v.veto and v.points >= limit]
        near = [0] * len(self._nodes)  # per node the nodes that speak for it, as bits
        for _, i, j in ties:
            near[i] |= 1 << j
            near[j] |= 1 << i
        # Of equal pairs those with more common friends first: a report without a date goes where most agree
        # with it. Nodes are sorted by content, so (i, j) breaks what ties remain by content.
        for _, _, i, j in sorted((-points, -(near[i] & near[j]).bit_count(), i, j) for points, i, j in ties):
            self._unite(member[i], member[j], member, sets)
        return [Group([self._nodes[i] for i in ids]) for _, ids in sorted(sets.items())]

    def _dated(self, node: int) -> bool:
        return self._nodes[node].first.span is not None

    def _unite(self, a: int, b: int, member: list[int], sets: dict[int, list[int]]) -> bool:
        if a == b:
            return False
        across = [(i, j, self.verdict(i, j)) for i in sets[a] for j in sets[b]]
        if any(found.veto for _, _, found in across):
            return False
        # What has no date must not draw two dated stories together that have nothing but their sum in common.
        dated = [found.points for i, j, found in across if self._dated(i) and self._dated(j)]
        if dated and max(dated) < 1:
            return False
        keep, drop = (a, b) if a < b else (b, a)
        for i in sets[drop]:
            member[i] = keep
        sets[keep] = sorted(sets[keep] + sets.pop(drop))
        return True


_TIES = frozenset(
    {
        "lead_shared",
        "investor_shared",
        "investor_rare",
        "investors_many",
        "valuation_strong",
        "days_7",
        "days_30",
        "background",
    }
)
"""What must tie a nameless report to a group.

A sum alone, without a date or a backer, is found in many places.
"""


def _fit(
    node: Node, found: Group, judge: Judge, weak: int = 0, need: frozenset[str] = frozenset()
) -> int | None:
    """How well a node fits a group: its best pair, None where any pair contradicts.

    Args:
        node: what looks for a place.
        found: the place.
        judge: compares.
        weak: taken off where amounts meet only weakly, so that two vague figures do not join rounds.
        need: kinds of points of which a pair must have one to speak for the place.
    """
    best: int | None = None
    # Where both know their day, those that know none do not speak for the place: they fit many.
    sure = node.first.span is not None and any(other.first.span is not None for other in found.nodes)
    for other in found.nodes:
        verdict = judge.verdict(node.first, other.first)
        if verdict.veto:
            return None
        if sure and other.first.span is None:
            continue
        if need and not need & set(verdict.parts):
            continue
        points = verdict.points - (weak if {"amount_weak", "amount_differs"} & set(verdict.parts) else 0)
        best = points if best is None else max(best, points)
    return best


def _choice(fits: list[tuple[int, int]], limit: int, margin: int) -> int | None:
    """The one group that fits best, None where none or several do."""
    ranked = sorted((-points, number) for points, number in fits)
    if not ranked or -ranked[0][0] < limit:
        return None
    if len(ranked) > 1 and ranked[1][0] - ranked[0][0] < margin:
        return None
    return ranked[0][1]


def _says_more(place: Group, single: Group) -> bool:
    """Whether a group can take in a report: one that gives a sum is not placed by a group that gives none."""
    return not single.nodes[0].first.stated or any(node.first.stated for node in place.nodes)


def _attach(pool: list[Group], judge: Judge) -> list[Group]:
    """A report that says little joins the one group of its company that it fits."""
    if len(pool) < 2 or len(pool) > 2 * WINDOW:
        return pool
    limit, margin = int(weights().limit("attach")), int(weights().limit("attach_margin"))
    wishes: list[tuple[int, int]] = []
    for i, single in enumerate(pool):
        if len(single.nodes) != 1:
            continue
        fits = [
            (fit, j)
            for j, other in enumerate(pool)
            if j != i
            and _says_more(other, single)
            and (fit := _fit(single.nodes[0], other, judge, weak=2)) is not None
        ]
        target = _choice(fits, limit, margin)
        if target is not None:
            wishes.append((i, target))
    moved: dict[int, int] = {}
    for i, target in wishes:  # sorted by content, as the pool is
        while target in moved:
            target = moved[target]
        if target == i:
            continue
        nodes = pool[target].nodes
        if (
            all(not judge.verdict(pool[i].nodes[0].first, other.first).veto for other in nodes)
            and len(pool[i].nodes) == 1
        ):
            nodes.extend(pool[i].nodes)
            moved[i] = target
    return [found for i, found in enumerate(pool) if i not in moved]


def _place_nameless(nodes: list[Node], groups: list[Group], judge: Judge) -> list[Node]:
    """Put reports that do not name the company into the one group they fit; return those that fit none.

    In rounds, since a nameless report that is placed may bring what the next one is recognised by.
    """
    limit, margin = int(weights().limit("nameless")), int(weights().limit("attach_margin"))
    left = nodes
    for _ in range(NAMELESS_ROUNDS if nodes else 0):
        index: dict[str, list[int]] = defaultdict(list)
        for number, found in enumerate(groups):
            for mark in sorted({mark for node in found.nodes for mark in _marks(node.first)}):
                index[mark].append(number)
        placed: list[tuple[int, Node]] = []
        still: list[Node] = []
        for node in left:
            candidates: set[int] = set()
            for mark in _marks(node.first):
                if len(index.get(mark, ())) <= MANY_CANDIDATES:
                    candidates.update(index.get(mark, ()))
            fits = [
                (fit, number)
                for number in sorted(candidates)
                if (fit := _fit(node, groups[number], judge, need=_TIES)) is not None
            ]
            target = _choice(fits, limit, margin)
            if target is None:
                still.append(node)
            else:
                placed.append((target, node))
        for target, node in placed:
            groups[target].nodes.append(node)
        left = still
        if not placed or not left:
            break
    return left


def _marks(report: Report) -> set[str]:
    """What a nameless report can be found by: an investor or an amount, in a month or the next."""
    months = [""]
    if report.day is not None:
        number = report.day.year * 12 + report.day.month
        months = [str(number - 1), str(number), str(number + 1), ""]
    marks = {f"i:{investor}:{month}" for investor in report.investors for month in months}
    for money in report.stated:
        if money.value:
            marks |= {
                f"m:{money.currency}:{money.value.normalize().as_tuple().digits[:1]}:{money.value.adjusted()}:{month}"
                for month in months
            }
    return marks
