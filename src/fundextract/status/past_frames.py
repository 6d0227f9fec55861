"""Times of the past that open a clause where only marks part clauses: 去年10月，该公司刚融了2亿美元; what a
heading before a colon tells of the past."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clauses.clauses import SHORTEST, closes_follows
from ..clauses.drafts import Draft, key_of
from ..names.names import is_word
from ..text import NUMBER

if TYPE_CHECKING:
    from ..lexer.lexer import Scene
    from ..packs import Hit

OPENING = 3
"""Small words before such a time, at most: 就在去年."""
REST = 6
"""Tokens between such a time and its comma, at most: 12月底."""
_PARTS = frozenset(",;:。")


def frame_past(scene: Scene, low: int, high: int, drafts: list[Draft]) -> None:
    """Makes background of the facts behind a time of the past that opens their clause; changed in place.

    Args:
        scene: the text.
        low, high: the sentence.
        drafts: its facts.
    """
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return
    follows = closes_follows(scene, low, high + SHORTEST)
    for draft in drafts:
        if follows is not None and draft.status == "closed" and draft.after <= follows:
            draft.status = "historical"
            draft.add("status", low, follows, "context.historical", "", "what the news follows on")
    for first, comma in _frames(scene, low, high):
        end = next((t for t in range(comma, high) if scene.text.words[t] == ";"), high)
        for draft in drafts:
            if draft.status == "closed" and comma < draft.first < end and not _fresh(scene, comma, draft):
                draft.status = "historical"
                draft.add(
                    "status", first, comma, "context.historical", "", "a time of the past opens the clause"
                )


def after_earlier(scene: Scene, drafts: list[Draft]) -> None:
    """Verb-second languages: makes background of a round behind "after" where the sentence tells another one:
    Nach einer Seed-Runde über 2 Millionen sammelt Alpha nun 12 Millionen ein; changed in place.

    Args:
        scene: the text.
        drafts: the facts of a sentence.
    """
    if scene.pack.file.order != "v2" or len(drafts) != 2:
        return
    early, late = sorted(drafts, key=lambda draft: draft.first)
    if early.status != "closed" or late.status != "closed" or early.amount is None or late.amount is None:
        return
    small = next(
        (
            t
            for t in range(early.first - 1, max(early.sentence[0], early.first - OVER) - 1, -1)
            if _after(scene, t)
        ),
        None,
    )
    if small is None or any(scene.text.words[t] in ",;:" for t in range(small, early.first)):
        return
    noun = any(
        cue.meaning == "cues.round_noun" or cue.layer == "rounds"
        for cue in scene.cues_in(small, early.after + 2)
    )
    if not (early.rounds or noun):
        return
    early.status = "historical"
    early.add("status", small, small + 1, "context.historical", "", "what the news comes after")


def _after(scene: Scene, token: int) -> bool:
    return is_word(scene, token, "behind") and token not in scene.cue_over


OVER = 8
"""Tokens between "after" and the money of the round before, at most."""


def name_followed(scene: Scene, low: int, high: int, drafts: list[Draft]) -> None:
    """Gives the company of the news to what it follows on, which names none: 继A轮融资后，青禾完成B轮融资.

    Args:
        scene: the text.
        low, high: the sentence.
        drafts: its facts, all its clauses; changed in place.
    """
    comma = closes_follows(scene, low, high) if scene.pack.file.writing == "unspaced" else None
    if comma is None:
        return
    name = next((one.company for one in drafts if one.first > comma and one.company is not None), None)
    for draft in drafts:
        if draft.after <= comma and draft.company is None and name is not None:
            draft.company = name
            draft.add("company", name.first, name.after, "follows.company", "", "whose news follows on it")


def chronicle(scene: Scene, token: int, low: int) -> bool:
    """Whether a text that tells years in order names one before the sentence of a year, so that the later
    one is as much its news.

    Args:
        scene: the text.
        token: the year.
        low: the sentence it stands in.
    """
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return False
    year = int(scene.text.words[token])
    return any(
        _year(scene, t) and int(scene.text.words[t]) <= year and not _founds(scene, t) for t in range(low)
    )


def share_heading(scene: Scene, drafts: list[Draft]) -> None:
    """Gives a word of the past before a colon to every fact behind it: 此前已完成三轮融资：…；…；…

    Args:
        scene: the text.
        drafts: the facts of one sentence, all its clauses; changed in place.
    """
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return
    for one in drafts:
        hit = one.status_hit
        if one.status != "historical" or hit is None or hit.first >= one.first:
            continue
        colon = next((t for t in range(hit.after, one.first) if scene.text.words[t] == ":"), None)
        if colon is None:
            continue
        for other in drafts:
            if other.status == "closed" and other.first > colon and not _fresh(scene, colon, other):
                other.status, other.status_hit = "historical", hit


def in_clause(scene: Scene, drafts: list[Draft], hit: Hit) -> list[Draft]:
    """The facts no semicolon parts from a word of status, where there are any.

    Args:
        scene: the text.
        drafts: the facts of one sentence.
        hit: the word.
    """
    words = scene.text.words
    here = [
        draft
        for draft in drafts
        if not any(words[t] == ";" for t in range(*sorted((draft.first, hit.first))))
    ]
    return here or drafts


def _frames(scene: Scene, low: int, high: int) -> list[tuple[int, int]]:
    """Where times of the past begin that open a clause, and the comma behind each."""
    out: list[tuple[int, int]] = []
    words = scene.text.words
    for hit in scene.cues_in(low, high):
        if hit.layer != "status" or key_of(hit) != "historical":
            continue
        start = hit.first
        while start > max(low, hit.first - OPENING) and is_word(scene, start - 1, "function"):
            start -= 1
        if start > low and words[start - 1] not in _PARTS:
            continue
        comma = next((t for t in range(hit.after, min(high, hit.after + REST)) if words[t] in _PARTS), None)
        if comma is None or words[comma] != ",":
            continue
        if all(_of_time(scene, t) for t in range(hit.after, comma)):
            out.append((hit.first, comma))
    return out


def _of_time(scene: Scene, token: int) -> bool:
    """Whether a token goes on with a time: a number, a word of the calendar."""
    return scene.text.kinds[token] == NUMBER or is_word(scene, token, "calendar", "not_name", "function")


def _fresh(scene: Scene, low: int, draft: Draft) -> bool:
    """Whether a word of the news stands between such a time and a fact: 去年成立，近日完成A轮."""
    return any(
        hit.layer == "status" and key_of(hit) == "closed" for hit in scene.cues_in(low, draft.after)
    ) or any(is_word(scene, t, "now") for t in range(low, draft.first))


def _year(scene: Scene, token: int) -> bool:
    """Whether a token is a year of our time that no other mention covers."""
    word = scene.text.words[token]
    return len(word) == 4 and word.isdigit() and word[:2] in ("19", "20") and not scene.covered[token]


def _founds(scene: Scene, token: int) -> bool:
    """Whether a year is that of a foundation: 成立于2015年, 2015年成立."""
    words = range(max(0, token - 2), min(len(scene.text.words), token + 4))
    return any(is_word(scene, t, "founded") for t in words)
