"""Money raised by people who are told of by where they worked before: what they start with it is the company,
not the firm they left: Acme veterans raise $5m to launch Bolt."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word, word_hit
from .company_where import Where
from .owners import for_company

SMALL = 4
"""Adverbs and auxiliaries between such people and the verb, at most."""
FAR = 10
"""Tokens behind the money in which the verb of starting stands, at most."""


def staff_starts(where: Where) -> bool:
    """Who is started with the money, or whom it is for, where people of another firm raise it."""
    scene, draft = where.scene, where.draft
    verb = draft.verb
    if verb is None or where.key != "raise" or draft.amount is None or verb.first >= draft.first:
        return False
    if where.order != "svo" or not where.cased or not _former_staff(scene, verb.first, where.low):
        return False
    name = _started(scene, draft.after, where.high)
    if name is None:
        target = for_company(scene, draft, where.follow, where.finder)
        name = target[0] if target is not None else None
    if name is None:
        return _starts(scene, draft.after, where.high) is not None and where.wait()
    return where.settle(name, "launched.company", "", "the company its founders start with the money")


def _former_staff(scene: Scene, verb: int, low: int) -> bool:
    """Whether a noun for people of another firm stands right before a verb, small words between."""
    for token in range(verb - 1, max(low, verb - 1 - SMALL) - 1, -1):
        if is_word(scene, token, "former_staff"):
            return True
        if not (is_link(scene, token, "auxiliary") or is_word(scene, token, "function", "so_far", "opener")):
            return False
    return False


def _starts(scene: Scene, at: int, high: int) -> int | None:
    """Where a verb of starting begins behind money, before the clause ends."""
    for token in range(at, min(high, at + FAR)):
        if is_word(scene, token, "starts"):
            return token
        if scene.text.words[token] in ",;":
            return None
    return None


def _started(scene: Scene, at: int, high: int) -> Name | None:
    """The name behind a verb of starting and what describes it: to launch a new studio called Acme."""
    token = _starts(scene, at, high)
    hit = word_hit(scene, token, "starts") if token is not None else None
    if hit is None:
        return None
    behind = range(hit.after, min(high, hit.after + FAR))
    called = next((t for t in behind if is_word(scene, t, "alias_glue")), hit.after - 1)
    return names_cased.object_after(scene, called + 1, high)
