"""What the next sentence calls a sum: Acme lands $100m from a car dealer. The gift …"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .names import is_link, is_word

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene

NOUNS = frozenset(f"veto.{key}" for key in ("donation", "order", "acquisition", "fine", "fund_close", "fund"))
"""Refusal words that may take a sum up."""
NEAR = 3
"""Tokens of the sentence that may stand before such a word."""


def called_else(scene: Scene, story: Draft) -> str:
    """The reason that the opening of the next sentence gives, which takes the sum up by another noun.

    Args:
        scene: the text.
        story: a story without words of a round.

    Returns:
        The key of the refusal; empty where nothing takes the sum up so.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased" or story.noun:
        return ""
    low = story.sentence[1]
    if low >= len(scene.text.words) or not is_link(scene, low, "articles"):
        return ""
    if scene.text.words[low] in scene.pack.words_of("words", "indefinite"):
        return ""
    high = scene.sentence_of(low)[1]
    for hit in scene.cues_in(low + 1, min(high, low + NEAR + 2)):
        if hit.layer == "veto" and hit.meaning in NOUNS and hit.after < high:
            plain = all(is_word(scene, t, "descriptor", "demonym") for t in range(low + 1, hit.first))
            after = hit.after
            ends = (
                scene.text.words[after] in ",:" or is_word(scene, after, "function") or after in scene.links
            )
            ends = ends and not is_link(scene, after, "possessive")
            return hit.meaning[5:] if plain and ends else ""
    return ""
