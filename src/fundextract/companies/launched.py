"""A company somebody starts, with its first money: Versant launches Acme with $50M, two engineers set up Acme
with €2m."""

from __future__ import annotations

from ..clauses.cast import is_person
from ..clauses.drafts import Draft, set_company
from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, form_hit, is_link, is_word, word_hit
from ..packs import Hit
from ..text import NUMBER

NEAR = 14
"""Tokens between a verb of starting and the money at the most."""
SOURCED = 8
"""Tokens behind the money in which its source is told at the most."""


def launched(scene: Scene, draft: Draft, low: int) -> bool:
    """Reads the company started with the money, and an investor who starts it.

    Args:
        scene: the text.
        draft: a fact; filled in place where it is the first money of a company started.
        low: the first token of its clause.

    Returns:
        Whether the fact was read.
    """
    money = _with(scene, draft, low)
    if money is None or scene.pack.file.order not in ("svo", "v2"):
        return False
    verb = next(
        (t for t in range(money - 1, max(low, money - NEAR), -1) if is_word(scene, t, "starts")), None
    )
    hit = word_hit(scene, verb, "starts") if verb is not None else None
    ahead = draft.verb is not None and draft.verb.first >= draft.after
    if hit is None or (
        draft.verb is not None and not ahead and not hit.first <= draft.verb.first < hit.after
    ):
        return False
    if is_link(scene, hit.first - 1, "relative"):
        return False  # by A and B, who started Acme with a £20,000 loan
    if _began(scene, draft, hit, money, low):
        return True
    if ahead:
        return False
    name = names_cased.object_after(scene, hit.after, money)
    if name is None or (is_investor(name.text) and not draft.rounds):
        return False
    givers = names_cased.names_before(scene, hit.first, low)
    givers = givers if any(_invests(scene, giver) for giver in givers) else []
    kind = any(is_word(scene, t, "startup", "company") for t in range(hit.after, name.first))
    if not (givers or kind or draft.rounds or draft.noun):
        return False
    draft.owned, draft.verb, draft.noun = True, None, True
    draft.noun_gap = min(draft.noun_gap, 5.0)
    set_company(draft, name, "launched.company", hit.source, "the company started with the money")
    for giver in givers:
        draft.joined(giver, "launched.participant", hit.source, "the investor who starts it")
    return True


def _began(scene: Scene, draft: Draft, hit: Hit, money: int, low: int) -> bool:
    """Reads a company that is itself the subject, time and place alone between the verb and its money: Acme
    launched in March with $60m from A."""
    source = next(
        (cue for cue in scene.cues_in(draft.after, draft.after + SOURCED) if cue.meaning == "cues.from"), None
    )
    if scene.pack.file.order != "svo" or not (source or draft.rounds):
        return False
    plain = all(
        is_word(scene, token, "function", "calendar", "place", "demonym", "academic", "descriptor")
        or scene.text.kinds[token] == NUMBER
        or token in scene.status_over
        or (names_cased.namey(scene, token) and is_word(scene, token - 1, "function"))
        for token in range(hit.after, money)
    )
    name, _ = names_cased.subject(scene, hit.first, low) if plain else (None, "")
    if name is None or is_investor(name.text) or is_person(name):
        return False
    draft.verb, draft.noun = None, True
    draft.noun_gap = min(draft.noun_gap, 2.0)
    set_company(draft, name, "launched.company", hit.source, "the company that began with the money")
    return True


def _with(scene: Scene, draft: Draft, low: int) -> int | None:
    """The small word before the money that says what a company starts with; adjectives may stand between."""
    if draft.amount is None:
        return None
    small = {*scene.pack.words_of("cues", "with"), *scene.pack.words_of("cues", "source")}
    at = draft.first - 1
    while (
        at > low
        and draft.first - at < 4
        and (is_link(scene, at, "articles") or is_word(scene, at, "descriptor", "owning"))
    ):
        at -= 1
    return at if at > low and scene.text.words[at] in small else None


def _invests(scene: Scene, name: Name) -> bool:
    """Whether a name is known as an investor's or written as one."""
    return bool(is_investor(name.text)) or form_hit(scene, name.after - 1, "investor_end") is not None
