"""Relative clauses that tell what an investor did before the news: from A, which had already led its seed
round; Acme, en la que ya había invertido B, capta 5 millones."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import is_link, is_word
from ..packs import Hit

LONGEST = 24
"""Tokens of such a clause on either side of a word in it, at most."""
_DOES = frozenset({"cues.lead", "cues.join", "cues.invest", "cues.backs", "cues.led_by"})
_PAST = frozenset({"status.historical", "status.past_perfect"})

_FINANCING = frozenset({"cues.round_noun", "cues.invest_noun"})


def past_clause(scene: Scene, token: int, low: int, high: int) -> tuple[int, int] | None:
    """The commas around a clause of the past that a token stands in.

    Args:
        scene: the text.
        token: a token of the sentence.
        low, high: the sentence.

    Returns:
        The comma that opens the clause and the token that closes it; None where the token stands in none.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return None
    words = scene.text.words
    opens = next((t for t in range(token - 1, max(low, token - LONGEST), -1) if words[t] in ",;:("), None)
    if opens is None or words[opens] != "," or not _relative(scene, opens + 1):
        return None
    limit = min(high, token + LONGEST)
    closes = next((t for t in range(token, limit) if words[t] in ",;:." and not scene.covered[t]), limit)
    if any(t in scene.money_at for t in range(opens, closes)):
        return None  # A, which led last year's $10m Series A: the fact is told there
    cues = scene.cues_in(opens, closes)
    if not any(cue.meaning in _DOES for cue in cues):
        return None
    past = any(cue.meaning in _PAST for cue in cues) or any(
        is_word(scene, t, "already") for t in range(opens + 1, closes)
    )
    return (opens, closes) if past else None


def _relative(scene: Scene, at: int) -> bool:
    """Whether a relative word stands at a token, a small word before it at most two: que, en la que."""
    for token in range(at, min(at + 3, len(scene.text.words))):
        if is_link(scene, token, "relative"):
            return True
        if not is_word(scene, token, "function"):
            return False
    return False


def told_in_past_clause(scene: Scene, hit: Hit, first: int, low: int, high: int) -> bool:
    """Whether a word of the past stands in a clause of what an investor did before, the fact outside of it.

    Args:
        scene: the text.
        hit: the word of the past.
        first: the first token of the fact.
        low, high: the sentence.
    """
    clause = past_clause(scene, hit.first, low, high)
    return clause is not None and not clause[0] < first < clause[1]


def after_noun(scene: Scene, hit: Hit) -> bool:
    """Whether a word of history is "after" and the word for the round it speaks of, behind the main clause:
    crece tras la ronda, após rodada; but Tras la ronda, Acme abre … tells what came before.

    Args:
        scene: the text.
        hit: the word of history.
    """
    last = hit.after - 1
    noun = scene.cue_over.get(last)
    return (
        (last in scene.round_at or (noun is not None and noun.meaning in _FINANCING))
        and is_word(scene, hit.first, "behind")
        and hit.first > scene.sentence_of(hit.first)[0]
        and all(is_word(scene, t, "function", "behind") for t in range(hit.first, last))
    )


def whom_backed(scene: Scene, hit: Hit, low: int, high: int) -> bool:
    """Whether a verb of backing stands in a clause that only tells who an investor is, by naming others it
    has backed: A, the growth investor that backed B, is raising a fund.

    Args:
        scene: the text.
        hit: a verb that invests.
        low, high: the sentence.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased" or hit.meaning != "cues.backs":
        return False
    words, at = scene.text.words, hit.first - 1
    while at > low and (is_link(scene, at, "auxiliary") or is_word(scene, at, "opener", "already")):
        at -= 1
    if at <= low or not is_link(scene, at, "relative"):
        return False
    if words[at - 1] != "," and not is_word(scene, at - 1, "investor"):
        return False
    after = hit.after
    while after < high and is_word(scene, after, "descriptor", "company", "startup", "including"):
        after += 1
    if after >= high or not names_cased.namey(scene, after):
        return False
    if words[after] in words[:low]:
        return False  # A and B, which have backed Acme from the start: the company the text is about
    closes = next((t for t in range(after, high) if words[t] in ",;:."), high)
    return not any(t in scene.money_at or t in scene.round_at for t in range(hit.after, closes))
