"""Times of the past where verbs stand last: a bare year before the fact, a time told for several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clauses.drafts import VERBS
from ..names.names import is_link, is_word
from ..text import NUMBER

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene

REACH = 24
"""Tokens between such a year and the fact at most."""
DATED = frozenset("年月日년월일初中末底,、")
"""Letters and marks a date goes on with."""
OPENS = frozenset(",、;；:—()在于早자·")
"""What may stand before a year that opens a clause."""
NEXT = 14
"""Tokens behind a year in which a word of founding takes it."""


def bare_year(scene: Scene, draft: Draft) -> int | None:
    """The token of a year without a month that dates a fact, where the day of the text is not known: news
    gives its day or month, looking back the year alone.

    Args:
        scene: the text.
        draft: the fact.
    """
    file = scene.pack.file
    if file.order != "sov" or file.writing != "unspaced" or draft.bare:
        return None
    text, low = scene.text, max(draft.sentence[0], draft.first - REACH)
    for token in range(draft.first - 1, low - 1, -1):
        if text.words[token] in ",、" and text.kinds[token - 1] != NUMBER and _verb_ends(scene, token):
            return None  # of the clause before
        word = text.words[token]
        if (
            text.kinds[token] != NUMBER
            or scene.covered[token]
            or not (len(word) == 4 and word.isdigit() and word[:2] in ("19", "20"))
        ):
            continue
        mark = token + 1
        if not is_word(scene, mark, "not_name", "function") or mark + 1 >= len(text.words):
            return None
        behind = mark + 1
        framed = (
            text.spaced[behind]
            or text.words[behind] in ",、"
            or is_link(scene, behind, "subject", "possessive")
            or (behind in scene.cue_at and scene.cue_at[behind].meaning == "cues.to")
        )
        after = next(
            (t for t in range(behind, min(behind + 3, draft.first)) if text.kinds[t] == NUMBER), None
        )
        month = after is not None and not scene.covered[after]
        founded = any(is_word(scene, t, "founded") for t in range(mark, min(mark + NEXT, draft.first)))
        opens = token == draft.sentence[0] and text.words[behind] in ",、"  # a row of a history of years
        return token if framed and not (month or founded or opens) else None
    return None


def behind_subject(scene: Scene, draft: Draft, limit: int) -> int | None:
    """The token of a year that stands between the company and its fact, where the day of the text is known:
    青葉は2021年4月にシリーズAで5億円を調達した; or right before it: 白山は2021年4月、青葉に5億円を出資した.
    What a subject is followed by in its clause is no word about the company, as a year before it may be:
    2021年に上場した青葉は.

    Args:
        scene: the text.
        draft: the fact.
        limit: the first year that is that of the news.
    """
    file, text = scene.pack.file, scene.text
    if file.writing != "unspaced" or draft.company is None:
        return None
    company = draft.company
    money = next((t for t in range(company.end, draft.first) if t in scene.money_at), draft.first)
    if any(text.words[t] in ",、" for t in range(money + 1, draft.first) if not scene.covered[t]):
        return None  # 2018年、青葉に5億円を出資したが、IPO時は
    for token in range(company.first - 1, max(company.first - 8, draft.sentence[0] - 1), -1):
        if _before(scene, token, limit):
            founded = any(is_word(scene, t, "founded") for t in range(max(token - 2, 0), company.first))
            return None if founded else token
        small = text.kinds[token] == NUMBER or is_word(scene, token, "not_name", "function")
        if not small and text.words[token] not in ",、":
            break
    if file.order != "sov":
        return None
    low = max(company.end, draft.first - REACH, draft.sentence[0])
    for token in range(draft.first - 1, low, -1):
        if text.words[token] in ",、" and text.kinds[token - 1] != NUMBER:
            return None
        if _before(scene, token, limit):
            founded = any(is_word(scene, t, "founded") for t in range(token, min(token + NEXT, draft.first)))
            subject = any(is_link(scene, t, "subject") for t in range(company.end, token))
            return token if subject and not founded else None
    return None


def _before(scene: Scene, token: int, limit: int) -> bool:
    """Whether a token is a year before another one."""
    word = scene.text.words[token]
    return (
        scene.text.kinds[token] == NUMBER
        and not scene.covered[token]
        and len(word) == 4
        and word.isdigit()
        and 1990 <= int(word) < limit
    )


def dates_clause(scene: Scene, year: int, draft: Draft) -> bool:
    """Whether a year opens the clause of a fact in a script without spaces, whose tokens are single letters:
    2017年5月，青禾获得1亿元投资.

    Args:
        scene: the text.
        year: the token of the year.
        draft: the fact.
    """
    text, low = scene.text, draft.sentence[0]
    if scene.pack.file.writing != "unspaced" or not year < draft.first <= year + REACH:
        return False
    if year > low and text.words[year - 1] not in OPENS:
        return False
    after = year + 1
    while after < draft.first and (text.kinds[after] == NUMBER or text.words[after] in DATED):
        after += 1
    return after > year + 1 and not any(
        text.words[token] in ",、;；:"
        or text.kinds[token] == NUMBER
        or is_word(scene, token, "founded", "now")
        for token in range(after, draft.first)
    )


def _verb_ends(scene: Scene, comma: int) -> bool:
    """Whether a verb closes the clause before a comma, so that a new one begins."""
    letters = scene.pack.words_of("forms", "verb_before_comma")
    return scene.text.words[comma - 1] in letters


def share_past(scene: Scene, drafts: list[Draft]) -> None:
    """Gives a time of the past that stands before the first of several facts with one verb to all of them:
    昨年は青葉(3億円)、白山(2億円)が調達した.

    Args:
        scene: the text.
        drafts: the facts of a sentence; their status is filled in place.
    """
    if scene.pack.file.order != "sov":
        return
    for one in drafts:
        hit = one.status_hit
        if one.status != "historical" or hit is None or hit.first >= one.first or one.verb is None:
            continue
        for other in drafts:
            if other.status != "closed" or other.first <= one.first:
                continue
            between = scene.cues_in(one.after, other.first)
            if any(is_word(scene, t, "now") for t in range(one.after, other.first)):
                continue
            if other.verb == one.verb or not any(c.meaning[5:] in VERBS for c in between):
                other.status, other.status_hit = "historical", hit
