"""Loans told by their verb alone: the firm borrows 40 million euros, A lends B $5m."""

from __future__ import annotations

from .drafts import Draft
from .lexer import RoundWords, Scene
from .names import word_hit
from .rounds import round_of


def lend(scene: Scene, drafts: list[Draft]) -> None:
    """Gives money that is lent or borrowed its label, where no words for a round stand beside it.

    Args:
        scene: the text.
        drafts: the facts of a sentence; filled in place.
    """
    for draft in drafts:
        verb = draft.verb
        if verb is None or draft.amount is None or draft.rounds or draft.reach > 4:
            continue
        hit = next(
            (h for t in range(verb.first, verb.after) if (h := word_hit(scene, t, "lending")) is not None),
            None,
        )
        if hit is None:
            continue
        words = scene.text.token_text(hit.first, hit.after)
        label = round_of("debt", "", "", words)
        if label is not None:
            draft.rounds.append(RoundWords(hit.first, hit.after, label, hit.source))
            draft.add("round", hit.first, hit.after, "round", hit.source, "the verb says that it is lent")
