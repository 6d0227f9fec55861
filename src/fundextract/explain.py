"""Plain text a person can read aloud: why an event, a reading or a deal says what it says."""

from __future__ import annotations

from .models import Deal, FundingEvent, Reading

_FIELDS = (
    "company",
    "amount",
    "amount_restated",
    "round",
    "lead_investors",
    "participants",
    "valuation",
    "status",
    "announced",
)
_VERBS = {
    "closed": "raised",
    "planned": "plans to raise",
    "in_talks": "is in talks to raise",
    "historical": "had raised",
}


def explain(item: FundingEvent | Reading | Deal) -> str:
    """Why an event, a reading or a deal says what it says.

    Args:
        item: a FundingEvent, Reading or Deal.

    Raises:
        TypeError: for anything else.

    Example:
        >>> from fundextract import extract
        >>> print(explain(extract("Acme Robotics raises $5M")[0]).splitlines()[0])
        Acme Robotics raised USD 5,000,000
    """
    if isinstance(item, FundingEvent):
        return explain_event(item)
    if isinstance(item, Reading):
        return explain_reading(item)
    if isinstance(item, Deal):
        from .reconcile import explain_deal

        return explain_deal(item)
    raise TypeError(f"explain takes a FundingEvent, a Reading or a Deal, not {type(item).__name__}")


def headline(event: FundingEvent) -> str:
    """An event in one sentence.

    Example:
        >>> headline(FundingEvent(company="Acme", status="planned"))
        'Acme plans to raise an amount not stated'
    """
    words = [
        event.company or "A company not named",
        _VERBS[event.status],
        str(event.amount) if event.amount is not None else "an amount not stated",
    ]
    if event.amount_restated:
        words.append("(" + ", ".join(str(money) for money in event.amount_restated) + ")")
    if event.round is not None and str(event.round):
        label = str(event.round).replace("_", " ")
        words.append(f"in {'an' if label[0] in 'aei' else 'a'} {label} round")
    if event.lead_investors:
        words.append("led by " + ", ".join(event.lead_investors))
    if event.participants:
        words.append(("with " if event.lead_investors else "from ") + ", ".join(event.participants))
    if event.valuation is not None:
        words.append(f"at a valuation of {event.valuation}")
    return " ".join(words)


def explain_event(event: FundingEvent) -> str:
    """One line a field: the value, the words it was read from, the rule and the pack line."""
    lines = [headline(event)]
    missing = []
    for field in _FIELDS:
        proofs = event.evidence_for(field)
        value = getattr(event, field)
        if value in (None, ()) and not proofs:
            missing.append(field)
            continue
        for proof in proofs:
            source = f", {proof.source}" if proof.source else ""
            because = f": {proof.because}" if proof.because else ""
            lines.append(f"  {field:<16} {proof.words!r}{because} ({proof.rule}{source})")
    said = [name for name in missing if name not in ("amount_restated", "announced")]
    if said:
        lines.append("  not said         " + ", ".join(said))
    return "\n".join(lines)


def explain_reading(reading: Reading) -> str:
    """Every event, then what was refused and what was considered and lost."""
    because = f" ({reading.lang_because})" if reading.lang_because else ""
    lines = [f"read as {reading.lang or 'no language'}{because}"]
    lines.extend(explain_event(event) for event in reading.events)
    if not reading.events:
        lines.append("no funding event")
    lines.extend(
        f"  refused {item.words!r}: {item.reason} ({item.rule}{', ' + item.source if item.source else ''})"
        for item in reading.refusals
    )
    lines.extend(f"  passed by {item}" for item in reading.considered)
    return "\n".join(lines)
