"""How two claims about a round, a name or a valuation stand to each other: label and reason."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from ..models import Money, Round
from .agree import Agreement, compare_money
from .claims import human
from .keys import Kind, name_key, relation
from .rates import Rates


def compare_rounds(one: Round | None, two: Round | None) -> Agreement:
    """Two rounds on the lattice: unknown, then growth or venture, then a letter, then letter with suffix or
    part.

    Example:
        >>> compare_rounds(Round(stage="a"), Round(stage="a", suffix="+")).label
        'more_specific'
        >>> compare_rounds(Round(stage="a"), Round(stage="b")).label
        'conflict'
        >>> compare_rounds(Round(stage="a"), None).label
        'complement'
    """
    if one is None or two is None or not (_axes(one) and _axes(two)):
        return Agreement("complement", "one names no round", "silent")
    a, b = _axes(one), _axes(two)
    if one.stage and two.stage and one.stage != two.stage:
        if {one.stage, two.stage} & {"late", "unknown"}:
            return Agreement("more_specific", "one stage is generic", "weak")
        return Agreement("conflict", lambda: f"{one} and {two} are two stages", "conflict")
    if one.suffix and two.suffix and one.suffix.lstrip("-") != two.suffix.lstrip("-"):
        return Agreement(
            "conflict", lambda: f"{one.surface or one} and {two.surface or two} are two parts", "differs"
        )
    if a == b:
        sure = bool(one.stage or one.part or one.instrument)
        return Agreement("identical", lambda: f"both say {one}", "strong" if sure else "weak")
    shared = {key for key in a if key in b and a[key] == b[key]}
    opposed = {key for key in a if key in b and a[key] != b[key]} - {"context"}
    if opposed and not shared:
        return Agreement("conflict", lambda: f"{one} and {two} are two kinds", "differs")
    if (
        bool(one.part) != bool(two.part)
        and "part" not in opposed
        and one.part != "first_close"
        and two.part != "first_close"
    ):
        text = f"only one calls it {(one.part or two.part or '').replace('_', ' ')}"
        return Agreement("tranche_or_extension", text, "explained")
    return Agreement(
        "more_specific",
        lambda: f"{one} and {two} can both be true",
        "strong" if "stage" in shared else "weak",
    )


def _axes(item: Round) -> dict[str, str]:
    fields = {
        "stage": item.stage,
        "suffix": item.suffix,
        "part": item.part,
        "instrument": item.instrument,
        "context": item.context,
    }
    return {key: value for key, value in fields.items() if value and value != "equity"}


def compare_names(one: str | None, two: str | None, kind: Kind = "company") -> Agreement:
    """Two names.

    Example:
        >>> compare_names("Alibaba", "阿里巴巴集团", "investor").label
        'alias'
        >>> compare_names("Bolt", "Bolt Financial").level
        'weak'
    """
    if not one or not two:
        return Agreement("complement", "one names none", "silent")
    if one == two:
        return Agreement("identical", lambda: f"both say {one}", "strong")
    found, because = relation(name_key(one, kind), name_key(two, kind))
    if found == "same":
        return Agreement("alias", because, "strong")
    if found == "none":
        return Agreement("conflict", lambda: f"{one} and {two} are two names", "conflict")
    return Agreement("alias", because, "weak")


def compare_valuations(
    one: Money | None, two: Money | None, amounts: Iterable[Money], rates: Rates, day: date | None
) -> Agreement:
    """Two valuations; before and after the money differ by the amount raised.

    Example:
        >>> from .rates import FixedRates
        >>> m = lambda v, kind=None: Money(value=Decimal(v), currency="USD", kind=kind)
        >>> compare_valuations(m("2e9", "pre"), m("2.5e9", "post"), [m("5e8")], FixedRates({}), None).label
        'pre_post_pair'
    """
    if one is None or two is None:
        return Agreement("complement", "one gives no valuation", "silent")
    found = compare_money(one, two, rates, day)
    kinds = {one.kind, two.kind} & {"pre", "post"}
    if one.value is None or two.value is None or one.currency != two.currency:
        return found
    if kinds and one.kind != two.kind and found.label != "identical":
        low, high = sorted((one.value, two.value))
        for amount in amounts:
            if amount.value is None or amount.currency != one.currency:
                continue
            if abs(low + amount.value - high) <= high * Decimal("0.05"):
                before, after = human(low, one.currency), human(high, one.currency)
                text = f"{before} before the money and {after} after {human(amount.value)}"
                return Agreement("pre_post_pair", text, "strong")
    return found
