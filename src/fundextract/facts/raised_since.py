"""Money that a clause right behind it says was raised, whatever has become of it: burned through the $55m it
raised from Alpha."""

from __future__ import annotations

from ..lexer.lexer import Amount, Scene
from ..names.cased_look import namey
from ..names.names import is_link

NOUN = 5
"""Tokens of what the money is between it and the clause, at most: in Series A funding."""
SUBJECT = 6
"""Tokens of the clause's subject, at most."""
_RAISE = frozenset({"cues.raise", "cues.gets", "cues.raise_from"})
_NOUNS = frozenset({"cues.round_noun", "cues.invest_noun", "cues.to"})


def raised_since(scene: Scene, amount: Amount) -> bool:
    """Whether a clause with a subject and a verb of raising of its own stands right behind an amount.

    Args:
        scene: the text.
        amount: the money.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return False
    at = _past_noun(scene, amount.after)
    at = scene.links[at].after if is_link(scene, at, "relative") else at
    begun = at
    while at < len(scene.text.words) and at - begun < SUBJECT:
        cue = scene.cue_at.get(at)
        if cue is not None and cue.meaning in _RAISE:
            return at > begun
        if is_link(scene, at, "pronouns", "articles"):
            at = scene.links[at].after
        elif namey(scene, at):
            at += 1
        else:
            return False
    return False


def _past_noun(scene: Scene, at: int) -> int:
    """Behind the words that say what kind of money it is: in Series A funding."""
    end = at
    while end < len(scene.text.words) and end - at < NOUN:
        cue = scene.cue_over.get(end)
        if not (end in scene.round_at or (cue is not None and cue.meaning in _NOUNS)):
            break
        end += 1
    return end
