"""Which reports are compared at all.

Those whose company names could be one, found by key and not by trying all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from .intake import Report
from .keys import NameKey, Relation, name_key, relation

CROWD = 80
"""A block of more different names than this ("global", "united") is split by the second word."""


class Companies:
    """Which names mean one company, or may.

    Args:
        reports: all that came in.
        same: pairs of names that texts give for one company.
        kin: pairs of names of which texts say that one belongs to the other.
    """

    def __init__(
        self,
        reports: Iterable[Report],
        same: Iterable[tuple[str, str]],
        kin: Iterable[tuple[str, str]] = (),
    ) -> None:
        keys: dict[str, NameKey] = {}
        for report in reports:
            if report.company is not None:
                keys.setdefault(report.company.name, report.company)
        self._learned: set[frozenset[str]] = set()
        for one, two in same:
            a, b = name_key(one), name_key(two)
            keys.setdefault(a.name, a)
            keys.setdefault(b.name, b)
            if a.joined and b.joined:
                self._learned.add(frozenset((a.joined, b.joined)))
        self._kin = {frozenset((name_key(one).joined, name_key(two).joined)) for one, two in kin}
        by_form: dict[tuple[str, ...], list[NameKey]] = defaultdict(list)
        for key in keys.values():
            by_form[(key.joined, key.script, key.group)].append(key)
        # One representative a form: a thousand articles on one company are one name here.
        self._form = {key.name: min(k.name for k in group) for group in by_form.values() for key in group}
        self._keys = {name: keys[name] for name in sorted(set(self._form.values()))}
        self._edges: dict[tuple[str, str], tuple[Relation, str]] = {}
        self._near: dict[str, set[str]] = defaultdict(set)
        self._twins: dict[str, set[str]] = defaultdict(set)
        self._component = self._join()

    def _join(self) -> dict[str, str]:
        parent = {name: name for name in self._keys}

        def root(name: str) -> str:
            while parent[name] != name:
                parent[name] = parent[parent[name]]
                name = parent[name]
            return name

        for block in self._blocks():
            for i, one in enumerate(block):
                for two in block[i + 1 :]:
                    if (one, two) in self._edges:
                        continue
                    found = self._related(self._keys[one], self._keys[two])
                    if found[0] != "none":
                        self._edges[one, two] = found
                        if found[0] == "contains":
                            self._near[one].add(two)
                            self._near[two].add(one)
                        if found[0] == "same":
                            self._twins[one].add(two)
                            self._twins[two].add(one)
                        a, b = sorted((root(one), root(two)))
                        parent[b] = a
        return {name: root(name) for name in parent}

    def _related(self, one: NameKey, two: NameKey) -> tuple[Relation, str]:
        if frozenset((one.joined, two.joined)) in self._learned:
            return "same", f"a text gives {one.name} and {two.name} for one"
        found = relation(one, two)
        if found[0] == "none" and frozenset((one.joined, two.joined)) in self._kin:
            return "kin", f"a text says that {one.name} and {two.name} belong together"
        return found

    def _blocks(self) -> list[list[str]]:
        blocks: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for name, key in self._keys.items():
            for mark in self._marks(key):
                blocks[mark].append(name)
        spelled: dict[str, list[str]] = defaultdict(list)
        for name, key in self._keys.items():
            spelled[key.joined].append(name)
        for pair in self._learned | self._kin:
            names = [name for joined in pair for name in spelled[joined]]
            if len(pair) > 1:
                mark = ("learned", *sorted(pair))
                blocks[mark].extend(names)
        out: list[list[str]] = []
        for _, names in sorted(blocks.items()):
            if len(names) <= CROWD:
                out.append(sorted(names))
                continue
            finer: dict[tuple[str, ...], list[str]] = defaultdict(list)
            for name in names:
                finer[self._keys[name].core[:2]].append(name)
            out.extend(sorted(group) for _, group in sorted(finer.items()) if len(group) <= CROWD)
        return out

    @staticmethod
    def _marks(key: NameKey) -> list[tuple[str, ...]]:
        marks: list[tuple[str, ...]] = [("first", key.block), ("joined", key.joined)]
        if key.group:
            marks.append(("group", key.group))
        if len(key.sound) >= 3:
            marks.append(("sound", key.sound))
        if len(key.core) > 1 and len(key.core[-1]) >= 5:
            marks.append(("last", key.core[-1]))
        if len(key.core) == 1 and len(key.joined) >= 5:
            marks.append(("last", key.joined))
        if key.script != "latin":
            marks.append(("begin", key.joined[:4]))
        if len(key.full) >= 3:
            marks.append(
                ("initials", "".join(word[0] for word in key.full if word not in ("and", "of", "the")))
            )
        elif len(key.full) == 1 and key.name.isupper():
            marks.append(("initials", key.full[0]))
        return marks

    def component(self, key: NameKey) -> str:
        """The group of names in which this one may find its like."""
        return self._component[self._form[key.name]]

    def relation(self, one: NameKey, two: NameKey) -> tuple[Relation, str]:
        """How two companies' names stand to each other, learned names included.

        "cousins" are names with nothing in common that are both parts of a third, longer one (Velora Grid
        and Grid Mobility of Velora Grid Mobility): they may be two clippings of one name, or two companies.
        """
        a, b = sorted((self._form[one.name], self._form[two.name]))
        if a == b:
            return "same", "one name"
        found = self._edges.get((a, b)) or self._through_twin(a, b)
        if found is not None:
            return found
        if self._component.get(a) == self._component.get(b):
            third = self._whole_of(a, b)
            if third is not None:
                return "cousins", f"both are parts of {third}"
        return "none", ""

    def _through_twin(self, a: str, b: str) -> tuple[Relation, str] | None:
        """How a name stands to another by what the other's twin is to it: initials a text has spelled out."""
        for one, two in ((a, b), (b, a)):
            for twin in sorted(self._twins.get(one, frozenset())):
                low, high = sorted((twin, two))
                found = self._edges.get((low, high))
                if found is not None and found[0] in ("same", "contains"):
                    return found[0], f"{one} is {twin}, and {found[1]}"
        return None

    def _whole_of(self, a: str, b: str) -> str | None:
        """A longer name that holds both, None where there is none."""
        longer = len(self._keys[a].core), len(self._keys[b].core)
        for name in sorted(self._near.get(a, frozenset()) & self._near.get(b, frozenset())):
            if len(self._keys[name].core) > max(longer):
                return name
        return None
