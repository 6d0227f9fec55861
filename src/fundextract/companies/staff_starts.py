"""Money raised by people who are told of by where they worked before: what they start with it is the company,
not the firm they left: Acme veterans raise $5m to launch Bolt."""

from __future__ import annotations

from ..clauses.drafts import RAISE, Draft
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word, word_hit
from .company_where import Where
from .owners import for_company

SMALL = 4
"""Adverbs and auxiliaries between such people and the verb, at most."""
AHEAD = 6
"""Tokens before the verb in which stands where such people worked."""
FAR = 10
"""Tokens behind the money in which the verb of starting stands, at most."""


def staff_starts(where: Where) -> bool:
    """Who is started with the money, or whom it is for, where people of another firm raise it."""
    scene, draft = where.scene, where.draft
    verb = draft.verb
    if verb is None or where.key not in RAISE or draft.amount is None or verb.first >= draft.first:
        return False
    if where.order != "svo" or not where.cased or not _former_staff(scene, verb.first, where.low):
        return False
    name = _started(scene, draft.after, where.high)
    if name is None:
        target = for_company(scene, draft, where.follow, where.finder)
        name = target[0] if target is not None else None
    if name is None:
        return _venture_told(scene, draft.after, where.high) and where.wait()
    return where.settle(name, "launched.company", "", "the company its founders start with the money")


def former_staff_raises(scene: Scene, draft: Draft) -> bool:
    """Whether people told of by where they worked before get money for something that bears no name yet: two
    ex-Acme engineers get $6m to build drones.

    Args:
        scene: the text.
        draft: a fact.
    """
    verb = draft.verb
    if (
        verb is None
        or draft.amount is None
        or not verb.after <= draft.first
        or scene.pack.file.order != "svo"
    ):
        return False
    low, high = draft.sentence
    if draft.verb_key not in RAISE or not _former_staff(scene, verb.first, low):
        return False
    before = range(max(low, verb.first - AHEAD), verb.first)
    left = any(is_word(scene, t, "former") for t in before) or names_cased.chunks(scene, low, verb.first)
    return bool(left) and _venture_told(scene, draft.after, high)


def _venture_told(scene: Scene, at: int, high: int) -> bool:
    """Whether what follows the money is what they start with it: to build drones, for a drone start-up."""
    if _starts(scene, at, high) is not None:
        return True
    cue = scene.cue_at.get(at)
    if cue is None or cue.meaning != "cues.for":
        return False
    behind = range(at + 1, min(high, at + FAR))
    return any(is_word(scene, t, "startup", "undertaking") for t in behind)


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
