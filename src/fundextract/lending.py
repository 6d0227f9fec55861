"""Loans and grants told by their verb alone: the firm borrows 40 million euros, was granted $5m."""

from __future__ import annotations

from .drafts import Draft
from .lexer import RoundWords, Scene
from .names import word_hit
from .rounds import round_of

KINDS = (("lending", "debt"), ("granting", "grant"))
"""Kinds of verbs in the pack, and the label of their money."""


def lend(scene: Scene, drafts: list[Draft]) -> None:
    """Gives money that is lent, borrowed or granted its label, where no words for a round stand beside it.

    Args:
        scene: the text.
        drafts: the facts of a sentence; filled in place.
    """
    for draft in drafts:
        verb = draft.verb
        if verb is None or draft.amount is None or draft.rounds or draft.reach > 4:
            continue
        for key, kind in KINDS:
            told = (word_hit(scene, token, key) for token in range(verb.first, verb.after))
            hit = next((found for found in told if found is not None), None)
            if hit is None:
                continue
            label = round_of(kind, "", "", scene.text.token_text(hit.first, hit.after))
            if label is not None:
                draft.rounds.append(RoundWords(hit.first, hit.after, label, hit.source))
                draft.add("round", hit.first, hit.after, "round", hit.source, "the verb says what kind it is")
                break
