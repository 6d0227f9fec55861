"""Who a bracket names behind a sum: Acme (3 M€, Series A, Alpha and Beta)."""

from __future__ import annotations

from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, form_hit


def bracketed_givers(scene: Scene, after: int, close: int) -> list[Name]:
    """The investors behind the money in a bracket that says nothing else than its round: Acme (3 M€, Series
    A, Alpha and Beta). One of them is known, or brackets of a row hold money.

    Args:
        scene: the text.
        after: the token behind the money.
        close: the token of the closing bracket.
    """
    text, at = scene.text, after
    while at < close and (text.words[at] in ",;-/" or at in scene.round_at or _noun_at(scene, at)):
        at += 1
    if at == after or at >= close or any(scene.covered[t] for t in range(at, close)):
        return []
    names, end = names_cased.names_after(scene, at, close)
    if not names or names[0].first > at + 2 or end < close:
        return []
    low, high = scene.sentence_of(after)
    row = sum(t > low and t in scene.money_at and text.words[t - 1] == "(" for t in range(low, high))
    known = any(is_investor(n.text) or form_hit(scene, n.after - 1, "investor_end") for n in names)
    return names if known or row > 1 else []


def _noun_at(scene: Scene, at: int) -> bool:
    cue = scene.cue_over.get(at)
    return cue is not None and cue.meaning == "cues.round_noun"
