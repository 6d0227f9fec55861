"""Refusal words that only say what the company does: sales automation startup Acme raised $5m."""

from __future__ import annotations

from ..clauses.drafts import Draft, key_of
from ..lexer.lexer import Scene
from ..names.cased_look import namey
from ..names.names import is_link, is_word
from ..packs import Hit
from ..text import WORD

TRADES = frozenset(
    {"revenue", "price", "order", "spending", "acquisition", "fine", "donation", "market_size"}
)
"""What a trade may be called by that says otherwise that money is no round."""
NEAR = 5
"""Tokens of such a description behind the word at the most."""
FAR = 12
"""Tokens of an apposition at the most."""


def says_trade(scene: Scene, story: Draft, hit: Hit) -> bool:
    """Whether a refusal word stands in what describes the company, before its name or in an apposition.

    Args:
        scene: the text.
        story: the story.
        hit: the refusal word.
    """
    company = story.company
    if company is None or key_of(hit) not in TRADES or scene.pack.file.writing != "cased":
        return False
    if hit.after <= company.first <= hit.after + NEAR:
        return _names_kind(scene, hit.after, company.first)
    if not company.end < hit.first <= company.end + FAR or scene.text.words[company.end] != ",":
        return False
    if not is_link(scene, company.end + 1, "articles"):
        return False
    comma = next((t for t in range(hit.after, hit.after + FAR) if scene.text.words[t : t + 1] == [","]), None)
    if comma is None or (story.verb is not None and story.verb.first < comma):
        return False
    return _names_kind(scene, hit.after, comma) and "," not in scene.text.words[company.end + 1 : hit.first]


def _names_kind(scene: Scene, first: int, after: int) -> bool:
    """Whether tokens are small words with a noun for a company among them, and nothing else."""
    text = scene.text
    return any(is_word(scene, t, "company", "startup") for t in range(first, after)) and all(
        text.words[t] == "-" or (text.kinds[t] == WORD and not namey(scene, t) and not scene.covered[t])
        for t in range(first, after)
    )
