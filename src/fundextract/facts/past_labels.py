"""Labels behind the money of the news that only say what came before it: raised $42m a year after its seed
round; from A, which also led its seed round."""

from __future__ import annotations

from ..dates import month_names
from ..lexer.lexer import RoundWords, Scene
from ..names.names import is_link, is_word

NEAR = 5
"""Tokens between a word for "after" and its label, at most."""
OWN = 5
"""Tokens behind a label in which its own money stands, at most."""
BESIDE = 4
"""Tokens between a verb of raising and its money, at most."""
CLAUSE = 8
"""Tokens from the comma of a relative clause to its label, at most."""
_RAISES = frozenset({"cues.raise", "cues.gets", "cues.raise_from"})
_PAST = frozenset({"status.historical", "status.past_perfect"})
_LEADS = frozenset({"cues.lead", "cues.join", "cues.invest", "cues.backs"})


def of_before(scene: Scene, found: RoundWords, low: int, high: int) -> bool:
    """Whether a label without money of its own tells what came before the money raised in front of it.

    Args:
        scene: the text.
        found: the label.
        low, high: its sentence.
    """
    file = scene.pack.file
    if file.writing != "cased" or file.order != "svo" or found.round.stage is None:
        return False
    if _dated_aside(scene, found, low, high):
        return True
    if any(t in scene.money_at for t in range(found.after, min(high, found.after + OWN))):
        return False
    begin = _behind_after(scene, found, low)
    if begin is None:
        begin = _in_clause(scene, found, low)
    return begin is not None and _raised_before(scene, low, begin)


def _behind_after(scene: Scene, found: RoundWords, low: int) -> int | None:
    """The word for "after" that leads to a label, small words and a verb of closing it between."""
    for token in range(found.first - 1, max(low, found.first - NEAR), -1):
        if is_word(scene, token, "behind"):
            return token
        cue = scene.cue_over.get(token)
        closing = cue is not None and cue.meaning in _RAISES
        small = is_link(scene, token, "articles") or is_word(
            scene, token, "owning", "descriptor", "indefinite", "function"
        )
        if token in scene.money_at or not (closing or small):
            return None
    return None


def _in_clause(scene: Scene, found: RoundWords, low: int) -> int | None:
    """The comma of a relative clause that says of a name that it led or joined a round of theirs before."""
    if not is_word(scene, found.first - 1, "owning"):
        return None
    words = scene.text.words
    reach = range(found.first - 1, max(low, found.first - CLAUSE), -1)
    comma = next((t for t in reach if words[t] == ","), None)
    if comma is None or not is_link(scene, comma + 1, "relative"):
        return None
    told = any(cue.meaning in _LEADS for cue in scene.cues_in(comma + 1, found.first))
    return comma if told and not any(t in scene.money_at for t in range(comma, found.first)) else None


def _dated_aside(scene: Scene, found: RoundWords, low: int, high: int) -> bool:
    """Whether a label stands in a clause between commas that dates it, the money raised behind that: Acme,
    which closed a seed round in March, has raised $42m."""
    words = scene.text.words
    before = range(found.first - 1, max(low, found.first - CLAUSE), -1)
    opens = next((t for t in before if words[t] == ","), None)
    ends = next((t for t in range(found.after, min(high, found.after + CLAUSE)) if words[t] == ","), None)
    if opens is None or ends is None or not is_link(scene, opens + 1, "relative"):
        return False
    if any(t in scene.money_at for t in range(opens, ends)):
        return False
    months = month_names(scene.pack.code)
    past = any(cue.meaning in _PAST for cue in scene.cues_in(opens, ends))
    if not past and not any(words[t] in months for t in range(found.after, ends)):
        return False
    behind = scene.cues_in(ends, min(high, ends + BESIDE))
    verb = next((cue.after for cue in behind if cue.meaning in _RAISES), high)
    return any(t in scene.money_at for t in range(verb, min(high, verb + BESIDE)))


def _raised_before(scene: Scene, low: int, end: int) -> bool:
    """Whether a verb of raising with its money stands before a token of its sentence."""
    for cue in scene.cues_in(low, end):
        if cue.meaning in _RAISES:
            near = range(cue.after, min(end, cue.after + BESIDE))
            if any(t in scene.money_at for t in near):
                return True
    return False
