"""A bare month that lies well before the day of the news dates background: It raised $5m in November, in a
text of May."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dates import month_names
from ..names.names import is_link, is_word
from ..text import MARK, NUMBER

if TYPE_CHECKING:
    from datetime import date

    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene
    from ..packs import Hit

AGO = 3
"""Months before the news from which a round is background; nearer ones may be its news."""
REACH = 14
"""Tokens between a fact and its month, at most."""


def date_by_months(scene: Scene, low: int, high: int, drafts: list[Draft], published: date | None) -> None:
    """Makes background of the facts that a month opens or follows, changed in place.

    Args:
        scene: the text.
        low, high: the sentence.
        drafts: its facts.
        published: day of the text; where it is not known, a month alone says nothing.
    """
    file = scene.pack.file
    if published is None or file.writing != "cased" or file.order != "svo" or low < scene.title_end:
        return
    months = month_names(scene.pack.code)
    told = [
        token
        for token in range(low + 1, high)
        if (published.month - months.get(scene.text.words[token], published.month)) % 12 >= AGO
        and not scene.covered[token]
        and token not in scene.status_over
        and token not in scene.cue_over
        and _alone(scene, token, low, high)
    ]
    for draft in drafts:
        if draft.status != "closed" or draft.status_hit is not None:
            continue
        month = next((t for t in told if _opens(scene, t, low, draft) or _follows(scene, t, draft)), None)
        if month is not None and not _nearer(drafts, draft, month):
            draft.status = "historical"
            because = "a month well before the day of the news"
            draft.add("status", month, month + 1, "context.historical", "", because)


def _alone(scene: Scene, token: int, low: int, high: int) -> bool:
    """Whether a month stands behind a small word, without a day or a year."""
    before, after = token - 1, token + 1
    while before > low and is_word(scene, before, "adverb"):
        before -= 1
    if not is_word(scene, before, "function") or is_link(scene, before, "articles"):
        return False
    return after >= high or scene.text.kinds[after] != NUMBER or scene.covered[after]


def _opens(scene: Scene, token: int, low: int, draft: Draft) -> bool:
    """Whether a month opens the clause of a fact behind it: In August, A raised $5m; in October, B raised
    $6m."""
    if not token < draft.first or (draft.verb is not None and draft.verb.first < token):
        return False
    words = scene.text.words
    marks = [t for t in range(low, token) if words[t] in ";:"]
    begin = marks[-1] + 1 if marks else low
    if token - begin > 3 or scene.covered[begin]:
        return False
    return not any(words[t] in ";:" for t in range(token, draft.first))


def _follows(scene: Scene, token: int, draft: Draft) -> bool:
    """Whether a month ends the clause of a fact: raised $5m from A in November."""
    if not draft.after <= token <= draft.after + REACH:
        return False
    return not any(
        (scene.text.kinds[t] == MARK and scene.text.words[t] in ",;:.()—–" and not scene.covered[t])
        or is_link(scene, t, "relative", "contrast", "and")
        or t in scene.status_over
        for t in range(draft.after, token)
    )


def _nearer(drafts: list[Draft], draft: Draft, month: int) -> bool:
    """Whether another fact stands between a fact and the month behind it."""
    return any(draft.first < other.first < month for other in drafts)


def month_behind(scene: Scene, hit: Hit, published: date) -> bool:
    """Whether a word for background only names the month of the news or the one before it.

    Args:
        scene: the text.
        hit: the word.
        published: day of the text.
    """
    months = month_names(scene.pack.code)
    named = [months[w] for w in scene.text.words[hit.first : hit.after] if w in months]
    return len(named) == 1 and (published.month - named[0]) % 12 <= 1
