"""Rows of companies with their money that share one verb and one round: A（1亿元）、B（2亿元）均完成A轮融资,
in Series B, A raised $10m, B $20m and C $30m."""

from __future__ import annotations

from ..clauses.drafts import RAISE, Draft, set_company
from ..lexer.lexer import RoundWords, Scene
from ..names import names_stretch
from ..names.names import is_link
from ..names.strategy import namer
from ..text import MARK

_PARTS = frozenset(",、;，；")
_OPENS, _CLOSES = "(（", ")）"
_REACH = 24
"""The most tokens one item of a row may have, with what describes its company."""


def share_row(scene: Scene, low: int, drafts: list[Draft]) -> None:
    """Gives every item of a row the verb, the round and the company that the row's shape says are its own."""
    told = sorted((d for d in drafts if d.amount is not None), key=lambda d: d.first)
    labels = [found for d in drafts if d.amount is None for found in d.rounds]
    row: list[Draft] = []
    for draft in [*told, None]:
        if draft is not None and row and _next_item(scene, row[-1], draft):
            row.append(draft)
            continue
        if len(row) > 1:
            _share(scene, low, row, labels)
        row = [draft] if draft is not None else []


def _next_item(scene: Scene, one: Draft, follow: Draft) -> bool:
    """Whether nothing but a comma or an "and", words about a company and its name part two sums."""
    words = scene.text.words
    bracketed = _bracketed(scene, one)
    if bracketed != _bracketed(scene, follow):
        return False
    at = one.after + bracketed
    if not 0 < follow.first - at <= _REACH or not (words[at] in _PARTS or is_link(scene, at, "and")):
        return False
    return not any(
        t in scene.money_at
        or t in scene.round_at
        or (t in scene.cue_at and scene.cue_at[t].layer in ("cues", "veto") and _says(scene, t))
        for t in range(at, follow.first)
    )


def _says(scene: Scene, token: int) -> bool:
    """Whether a cue is more than a particle or a describing word of investing."""
    return scene.cue_at[token].meaning not in ("cues.to", "cues.of_source", "cues.from", "cues.others")


def _bracketed(scene: Scene, draft: Draft) -> bool:
    words = scene.text.words
    return (
        draft.first > 0
        and words[draft.first - 1] in _OPENS
        and draft.after < len(words)
        and words[draft.after] in _CLOSES
    )


def _share(scene: Scene, low: int, row: list[Draft], labels: list[RoundWords]) -> None:
    first, last = row[0], row[-1]
    bracketed = _bracketed(scene, first)
    ends = last if bracketed or scene.pack.file.order == "sov" else first
    if ends.verb is None and not (bracketed and ends.rounds):
        return
    if ends.verb is not None and (ends.verb_key not in RAISE or ends.reach > 12):
        return
    if bracketed and ends.verb is not None and ends.verb.first < last.after:
        return  # raised from A ($10m), B ($5m)
    begin = _opening(scene, first, low)
    rounds = [found for found in (*first.rounds, *labels) if low <= found.first and found.after <= begin]
    if bracketed or ends is last:
        rounds += [found for found in ends.rounds if found.first >= last.after]
    for draft in row:
        if draft is not ends:
            draft.verb, draft.reach = ends.verb, ends.reach
        if not draft.rounds and (draft is not first or not labels):  # a label of its own joins the first
            draft.rounds = list(rounds)
            for found in rounds:
                draft.add(
                    "round", found.first, found.after, "row.round", found.source, "the round of its row"
                )
        if namer(scene) is names_stretch:
            _name(scene, low, draft)


def _opening(scene: Scene, draft: Draft, low: int) -> int:
    """Where the first item of a row begins: at its company."""
    name = draft.company
    return name.first if name is not None and low <= name.first < draft.first else draft.first


def _name(scene: Scene, low: int, draft: Draft) -> None:
    """The company right before its money or its bracket."""
    words, at = scene.text.words, draft.first
    at -= words[at - 1] in _OPENS
    begin = at
    while begin > low and begin > at - _REACH and words[begin - 1] not in _PARTS:
        begin -= 1
    found = names_stretch.names_before(scene, at, begin)
    if not found or (draft.company is not None and draft.company.text == found[-1].text):
        return
    if all(scene.text.kinds[t] == MARK or is_link(scene, t, "subject") for t in range(found[-1].end, at)):
        draft.company = None
        set_company(draft, found[-1], "row.company", "", "the name right before its money in a row")
