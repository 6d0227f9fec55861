"""The company that a Chinese headline names only behind the clause of its round: 拿到1亿元融资，「青禾」
想做……

Used for scripts without spaces whose verbs stand between subject and object.
"""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names.han_context import firm, founds, only_invests, said_or_used
from ..names.names import QUOTE_PAIRS, Name, is_word
from ..names.stretch_runs import MAX_GLYPHS, investor_like, runs

REACH = 14
"""Tokens between the money and the comma that ends its clause."""
CLAUSES = 3
"""Clauses behind that of the round that are looked at."""
CLAUSE = 60
"""Tokens of a clause, at most."""
LONGEST = 30
"""Tokens of a clause that are read."""


def next_clause(scene: Scene, at: int, high: int) -> Name | None:
    """The name that opens a clause behind one without a subject, or that quotes hold in it behind a word for
    a company: 拿到3000万美元后，青禾……; 获投资，主打早餐的品牌「青禾」……

    Args:
        scene: the text.
        at: the token behind the money.
        high: where the sentence ends.
    """
    words = scene.text.words
    if scene.pack.file.writing != "unspaced":
        return None
    comma = next((t for t in range(at, min(at + REACH, high)) if words[t] in ",，"), None)
    for _ in range(CLAUSES):
        if comma is None:
            return None
        limit = min(high, comma + CLAUSE)
        end = next((t for t in range(comma + 1, limit) if words[t] in ",，;。"), limit)
        advised = any(hit.meaning == "cues.adviser" for hit in scene.cues_in(comma, end))
        found = None if advised or only_invests(scene, comma, end) else _told(scene, comma + 1, end)
        if found is not None:
            return found
        comma = end if end < high and words[end] in ",，" else None
    return None


def _told(scene: Scene, low: int, high: int) -> Name | None:
    """The name a clause opens with, or else the quoted one behind a word for a company."""
    words = scene.text.words
    found = runs(scene, low, min(high, low + LONGEST))
    opens = low + (words[min(low, high - 1)] in QUOTE_PAIRS)
    for order, name in enumerate(found):
        first = order == 0 and all(
            is_word(scene, t, "descriptor", "company", "place", "opener") or words[t] in QUOTE_PAIRS
            for t in range(opens, name.first)
        )
        quoted = name.first > low + 1 and words[name.first - 1] in QUOTE_PAIRS
        introduced = quoted and is_word(scene, name.first - 2, "company")
        if not (first or introduced) or name.after - name.first > MAX_GLYPHS:
            continue
        if (investor_like(scene, name) and not quoted) or is_word(scene, name.end, "percent"):
            continue
        if firm(scene, name) and not (founds(scene, name, high) or said_or_used(scene, name, low)):
            return name
    return None
