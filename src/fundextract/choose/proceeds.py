"""What the sale of a company's own shares brings it: gross proceeds of $24m, Bruttoerlös von 24 Mio. Euro."""

from __future__ import annotations

from ..clauses.drafts import Draft, key_of
from ..lexer.lexer import Scene
from ..names.names import is_word
from ..packs import Hit

FAR = 14
"""Tokens between the word for proceeds and their sum, at most."""
NEAR = 2
"""Tokens between a sum and the word for proceeds behind it, at most: $24m in gross proceeds."""


def proceeds_of_sale(scene: Scene, story: Draft) -> bool:
    """Whether money is called proceeds, and the sentence also names what was sold or the financing."""
    if not (_before(scene, story.first, story.sentence[0]) or _behind(scene, story.after)):
        return False
    low, high = story.sentence
    financed = bool(scene.rounds_in(low, high)) or any(
        hit.meaning in ("cues.round_noun", "cues.invest_noun") for hit in scene.cues_in(low, high)
    )
    return financed or any(is_word(scene, t, "security") for t in range(low, high))


def sold_for(scene: Scene, hit: Hit, first: int) -> bool:
    """Whether a word of refusal is what was sold, and the money behind it is called its proceeds: 4 million
    shares for gross proceeds of $24m."""
    if is_word(scene, hit.first, "proceeds"):
        return True  # der Erlös aus dem Börsengang
    return (
        key_of(hit) == "other" and is_word(scene, hit.first, "security") and _before(scene, first, hit.after)
    )


def _before(scene: Scene, first: int, low: int) -> bool:
    at = first - 1
    while at >= max(low, first - FAR):
        if is_word(scene, at, "proceeds"):
            return True
        if at in scene.money_at:
            return False
        at -= 1
    return False


def _behind(scene: Scene, after: int) -> bool:
    return any(
        is_word(scene, t, "proceeds") for t in range(after, min(len(scene.text.words), after + NEAR + 1))
    )
