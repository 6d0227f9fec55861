"""When a sentence's facts happened, where a word of time opens it or a month dates a later round."""

from __future__ import annotations

from datetime import date

from ..clauses.drafts import Draft, key_of
from ..dates import month_names
from ..lexer.lexer import Scene
from ..names.names import is_link, is_word, squeeze
from ..packs import Hit
from ..text import MARK, NUMBER
from .past_frames import frame_past
from .years_sov import share_past

OPENING = 4
"""Tokens of a sentence in which a word of time is its frame."""
REACH = 14
"""Tokens behind a fact in which its month stands, in the same clause."""


def give_frames(scene: Scene, low: int, high: int, drafts: list[Draft], published: date | None) -> None:
    """A word or year of the past that opens a sentence speaks of every fact in it: In 2018, A took in $5m,
    and B put in $6m.

    Args:
        scene: the text.
        low, high: the sentence.
        drafts: its facts; their status is filled in place.
        published: day of the text.
    """
    share_past(scene, drafts)
    date_in_clauses(scene, drafts)
    frame_past(scene, low, high, drafts)
    if scene.pack.file.order == "sov" or scene.pack.file.writing != "cased" or low < scene.title_end:
        return
    frame = _opening(scene, low, high, published)
    if frame is None:
        return
    first, after = frame
    for draft in drafts:
        if draft.status == "closed" and draft.first >= after and not _again(scene, after, draft):
            draft.status = "historical"
            draft.add(
                "status", first, after, "context.historical", "", "a time of the past opens the sentence"
            )


def date_in_clauses(scene: Scene, drafts: list[Draft]) -> None:
    """A relative clause that dates a round by its month, or a clause of time behind a year, tells background:
    Acme, which raised $5m in March, is hiring; … in April 2019, when A led a $6m round.

    Args:
        scene: the text.
        drafts: facts of one sentence; their status is filled in place.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return
    months = month_names(scene.pack.code)
    for draft in drafts:
        if draft.status != "closed" or (draft.verb is not None and draft.verb.after > draft.first):
            continue
        low, high = draft.sentence
        begin = draft.verb.first if draft.verb is not None else draft.first
        at = begin - 1
        while at > low and is_word(scene, at, "adverb", "so_far"):
            at -= 1
        end = next((t for t in range(draft.after, high) if scene.text.words[t] in ",;."), high)
        dated = next(
            (
                t
                for t in range(draft.after, min(end, draft.after + REACH))
                if scene.text.words[t] in months
                and not scene.covered[t]
                and is_word(scene, t - 1, "function")
            ),
            None,
        )
        comma = next((t for t in range(begin - 1, low + 1, -1) if scene.text.words[t] == ","), low)
        year = comma - 1
        opens = (
            comma > low
            and is_word(scene, comma + 1, "when")
            and scene.text.kinds[year] == NUMBER
            and len(scene.text.words[year]) == 4
        )
        if opens or (dated is not None and is_link(scene, at, "relative")):
            dated = year if dated is None else dated
            draft.status = "historical"
            because = "a clause that only tells of a name dates it"
            draft.add("status", dated, dated + 1, "context.historical", "", because)


def _opening(scene: Scene, low: int, high: int, published: date | None) -> tuple[int, int] | None:
    """The tokens of a past time at the start of a sentence, closed by a comma; None where there is none."""
    comma = next((t for t in range(low, min(high, low + 7)) if scene.text.words[t] == ","), None)
    if comma is None:
        return None
    for hit in scene.cues_in(low, comma):
        if (
            hit.layer == "status"
            and key_of(hit) == "historical"
            and hit.after == comma
            and hit.first <= low + 1
            and not is_word(scene, low, "founded")  # Créée en 2019, Acme lève 5 millions
        ):
            return (hit.first, hit.after) if not _points(scene, hit) else None
    year = comma - 1
    word = scene.text.words[year]
    limit = published.year if published is not None else 9999
    if (
        (published is not None or (scene.pack.file.order == "svo" and year > low))
        and scene.text.kinds[year] == NUMBER
        and len(word) == 4
        and word.isdigit()
        and 1980 < int(word) < limit
        and not scene.covered[year]
        and all(scene.text.kinds[t] != MARK for t in range(low, year))
        and year - low < OPENING
        and (year == low or is_word(scene, low, "function") or _told_back(scene, low, year))
        and not (published is None and is_word(scene, low, "founded"))
    ):
        return low, comma
    return None


def _told_back(scene: Scene, low: int, year: int) -> bool:
    """Whether a word of history alone leads from the start of a sentence to a year: Back in 2019, …"""
    return any(
        hit.layer == "status" and key_of(hit) == "historical" and hit.first == low and hit.after == year
        for hit in scene.cues_in(low, year + 1)
    )


def _points(scene: Scene, hit: Hit) -> bool:
    """Whether a word of history goes on to name what it speaks of: after a, following its."""
    return is_link(scene, hit.after - 1, "articles")


def _again(scene: Scene, low: int, draft: Draft) -> bool:
    """Whether another word of time or a contrast stands between the frame and a fact."""
    return any(is_link(scene, t, "contrast") for t in range(low, draft.first)) or any(
        hit.layer == "status" and key_of(hit) == "closed" for hit in scene.cues_in(low, draft.after)
    )


def told_as_background(scene: Scene, draft: Draft, stories: list[Draft], published: date | None) -> bool:
    """Whether a later sentence dates another round of the same company by a month: In February it announced …

    A company closes one round at a time: a second one told later, with a month of its own that is not the
    month of the news, is background.

    Args:
        scene: the text.
        draft: the fact.
        stories: the rounds told of before it.
        published: day of the text.
    """
    if draft.bare or draft.status != "closed" or draft.sector:
        return False
    main = next((s for s in stories if s.status != "historical" and s.company is not None), None)
    if main is None or main.company is None or main.sentence == draft.sentence or main.amount is None:
        return False
    if draft.company is not None and squeeze(main.company.text) != squeeze(draft.company.text):
        return False
    low, high = draft.sentence
    months = month_names(scene.pack.code)
    return any(
        months.get(scene.text.words[t], 0) not in (0, published.month if published is not None else 0)
        and not scene.covered[t]
        and t > low
        and is_word(scene, t - 1, "function", "affiliation")
        for t in range(low, high)
    )
