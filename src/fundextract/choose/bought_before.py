"""The price of a purchase told right before: A rachète 70 % de B. L'opération, de 22 millions, …"""

from __future__ import annotations

from ..clauses.drafts import Draft
from ..lexer.lexer import Scene
from ..names.names import is_link, is_word

PURCHASE = "what a purchase told right before cost"
OPENS = 3
"""Tokens of a sentence in which the noun for the deal stands."""
_VETOES = frozenset({"veto.acquisition", "veto.buyout"})
_RAISING = frozenset({"cues.raise", "cues.raise_from", "cues.raise_round", "cues.round_noun", "cues.gets"})


def bought_before(scene: Scene, story: Draft) -> str:
    """Why a sum is a price: its sentence opens with a noun for any deal, and the one before tells of a
    purchase and of no round.

    Args:
        scene: the text.
        story: a story that lacks nothing.

    Returns:
        The reason; empty where nothing says so.
    """
    low, _ = story.sentence
    file = scene.pack.file
    if story.amount is None or low == 0 or file.writing != "cased" or file.order != "svo":
        return ""
    if story.leads or any(found.round.stage is not None for found in story.rounds):
        return ""
    if story.company is not None and low <= story.company.first < story.sentence[1]:
        return ""
    noun = next((t for t in range(low, min(low + OPENS, story.first)) if is_word(scene, t, "any_deal")), None)
    if noun is None or not all(_small(scene, t) for t in range(low, noun)):
        return ""
    before = scene.cues_in(scene.sentence_of(low - 1)[0], low)
    bought = any(cue.meaning in _VETOES for cue in before)
    raised = any(cue.meaning in _RAISING for cue in before) or any(
        found.first < low and found.first >= scene.sentence_of(low - 1)[0] for found in scene.rounds
    )
    return PURCHASE if bought and not raised else ""


def _small(scene: Scene, token: int) -> bool:
    """Whether a token only opens a noun phrase: an article, its apostrophe, a small word."""
    return (
        is_link(scene, token, "articles")
        or scene.text.words[token] in "'’"
        or is_word(scene, token, "function")
    )
