"""A bare year beside the verb dates what it tells, where the day of the text is not known: Alpha erhielt 2019
5 Millionen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dates import month_names
from ..names.names import founded_before, is_link, is_word
from ..text import MARK, NUMBER, WORD
from .years_sov import bare_year

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene

REACH = 12
"""Tokens between such a year and the fact at most."""


def adverb_year(scene: Scene, draft: Draft) -> int | None:
    """The token of a year that stands as an adverb in the clause of a fact, where verbs stand second or
    last.

    Args:
        scene: the text.
        draft: the fact.
    """
    if scene.pack.file.order == "sov":
        return bare_year(scene, draft)
    if scene.pack.file.order != "v2" or draft.verb is None or draft.verb_key not in _VERBS:
        return None
    low, high = draft.sentence
    for token in range(max(low, draft.first - REACH), min(high, draft.after + REACH)):
        if not _year(scene, token) or not _free(scene, draft, token):
            continue
        begin, end = sorted((token, draft.first if token < draft.first else draft.after - 1))
        if not any(_parts(scene, t) for t in range(begin + 1, end)):
            return token
    return None


_VERBS = frozenset({"raise", "gets", "invest", "backs"})


def _year(scene: Scene, token: int) -> bool:
    """Whether a token is a year of our time that no other mention covers."""
    word = scene.text.words[token]
    return (
        scene.text.kinds[token] == NUMBER
        and len(word) == 4
        and word.isdigit()
        and 1990 <= int(word) < 2030
        and not scene.covered[token]
    )


def _free(scene: Scene, draft: Draft, token: int) -> bool:
    """Whether a year hangs on no word before it: no preposition, month, dash or name of a thing."""
    low = draft.sentence[0]
    if is_word(scene, token + 1, "founded") or founded_before(scene, token - 1, max(low, token - 14)):
        return False
    if token == low:
        return True
    before = token - 1
    if draft.company is not None and draft.company.end == token:
        return True
    if scene.text.kinds[before] != WORD or scene.text.words[before] in month_names(scene.pack.code):
        return False
    cue = scene.cue_over.get(before)
    if cue is not None and cue.meaning[5:] in _VERBS:
        return True
    return is_link(scene, before, "auxiliary") or (
        is_word(scene, before, "adverb", "opener") and not is_word(scene, before, "affiliation")
    )


def _parts(scene: Scene, token: int) -> bool:
    """Whether a token parts a year from the fact."""
    if is_link(scene, token, "relative", "contrast") or token in scene.status_over:
        return True
    word = scene.text.words[token]
    if scene.text.kinds[token] != MARK or scene.covered[token]:
        return False
    return word in ",;:()" or (word in "-—–" and scene.text.spaced[token])
