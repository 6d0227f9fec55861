"""What is told beside a round or its money and leaves nothing of it: the verb before it gives it up (scraps
its $12m IPO, pulls plans for a Series B), or what is got is goods that the money only counts ($12m worth of
slots).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clauses.drafts import INVEST, RAISE
from ..names.names import is_link, is_word
from ..text import WORD

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene

REACH = 7
"""Tokens from the verb to the round or its money at the most: scraps plans for a possible London listing."""
GOODS = 5
"""Words of the goods that money counts at the most."""
_MONEY = frozenset({"cues.round_noun", "cues.invest_noun"})


def given_up(scene: Scene, story: Draft) -> bool:
    """Whether a verb right before the round or its money takes it as object and says it will not be.

    Args:
        scene: the text.
        story: a fact that is about to be told.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return False
    if not (story.rounds or story.noun) or _got_instead(scene, story):
        return False
    low = story.sentence[0]
    spans = [found.first for found in story.rounds] + [story.first]
    token = min(spans) - 1
    listing = any(found.round.label == "ipo" for found in story.rounds)
    for at in range(token, max(low, token - REACH) - 1, -1):
        if is_word(scene, at, "drops") or (listing and is_word(scene, at, "withdraws")):
            return at > low
        if scene.covered[at] or scene.text.kinds[at] != WORD or not _between(scene, at):
            return False
    return False


def _got_instead(scene: Scene, story: Draft) -> bool:
    """Takes a listing that is given up from money with a verb of its own behind it, which was got in its
    place: scraps its IPO and raises $30m from Acme."""
    verb = story.verb
    if story.amount is None or verb is None or story.verb_key not in RAISE or verb.first > story.first:
        return False
    kept = [
        found
        for found in story.rounds
        if found.round.label != "ipo" or found.after > verb.first or not _dropped(scene, found.first, story)
    ]
    gone = len(kept) < len(story.rounds)
    story.rounds = kept
    return gone and not kept


def _dropped(scene: Scene, first: int, story: Draft) -> bool:
    """Whether a verb of giving up stands before a listing, small words between."""
    low = max(story.sentence[0], first - REACH)
    return any(is_word(scene, at, "drops", "withdraws") for at in range(low, first))


def _between(scene: Scene, token: int) -> bool:
    """Whether a word may stand between a verb and the round it takes: articles, plans for, a planned."""
    cue = scene.cue_over.get(token)
    if cue is not None and cue.layer == "cues":
        return cue.meaning in ("cues.for", "cues.to", "cues.round_noun")
    if cue is not None and cue.layer == "status":
        return True
    return scene.text.view[scene.text.starts[token]].islower() or is_link(scene, token, "articles", "of")


def counts_goods(scene: Scene, story: Draft) -> bool:
    """Whether the money only says what the goods behind it are worth: secures $12m worth of flight slots.

    Args:
        scene: the text.
        story: a fact that is about to be told.
    """
    if story.amount is None or story.rounds or story.leads or story.verb_key in INVEST:
        return False
    if not is_word(scene, story.after, "amounting"):
        return False
    high = story.sentence[1]
    at = scene.word_over[story.after]["amounting"].after
    for token in range(at, min(high, at + GOODS)):
        cue = scene.cue_over.get(token)
        if (cue is not None and cue.meaning in _MONEY) or token in scene.round_at:
            return False
        if is_word(scene, token, "equity", "means", "investor"):
            return False
        if cue is not None or scene.text.kinds[token] != WORD:
            return token > at or (cue is not None and cue.meaning == "cues.raise")  # landing slots
    return at < high
