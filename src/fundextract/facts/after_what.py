"""Phrases that open a sentence with what came before the news: A year after its Series A, Acme gets $15m."""

from __future__ import annotations

from ..clauses.past_clauses import past_clause
from ..lexer.lexer import RoundWords, Scene
from ..names.names import is_word
from ..packs import Hit
from .han_parts import less_joined
from .past_labels import of_before

LONGEST = 12
"""Tokens of such a phrase, at most."""


def opened_by_past(scene: Scene, low: int, high: int) -> tuple[int, int] | None:
    """The word for "after" and the comma of a phrase that opens a sentence and holds no money.

    Args:
        scene: the text.
        low: first token of the sentence.
        high: the token behind it.
    """
    limit = min(high, low + LONGEST)
    comma = next((t for t in range(low, limit) if scene.text.words[t] == "," and not scene.covered[t]), None)
    if comma is None or any(token in scene.money_at for token in range(low, comma)):
        return None
    after = next((t for t in range(low, comma) if is_word(scene, t, "behind")), None)
    return None if after is None or after >= comma - 1 else (after, comma)


def rounds_told(scene: Scene, low: int, high: int) -> list[RoundWords]:
    """The round words of a sentence less those of such a phrase, where money behind its comma is another
    round's.

    Args:
        scene: the text.
        low: first token of the sentence.
        high: the token behind it.
    """
    rounds = less_joined(scene, scene.rounds_in(low, high))
    rounds = [
        found
        for found in rounds
        if not (_of_clause(scene, found.first, low, high) or of_before(scene, found, low, high))
    ]
    opened = opened_by_past(scene, low, high)
    if opened is None or not any(token in scene.money_at for token in range(opened[1], high)):
        return rounds
    return [
        found
        for found in rounds
        if not opened[0] < found.first < opened[1] or found.round.stage in (None, "ipo", "post_ipo")
    ]


def _of_clause(scene: Scene, token: int, low: int, high: int) -> bool:
    """Whether a label stands in a clause of what an investor did before, its money not in the same clause."""
    clause = past_clause(scene, token, low, high)
    return clause is not None and not any(t in scene.money_at for t in range(*clause))


def behind_what(scene: Scene, low: int, hit: Hit, first: int, verb: Hit | None) -> bool:
    """Verb-second languages: whether a time of the past only dates what came before the fact, in the phrase
    that opens its sentence: Nach dem Einstieg von Alpha im vergangenen Jahr fließen 5 Millionen.

    Args:
        scene: the text.
        low: first token of the sentence.
        hit: the word of the past.
        first: first token of the fact.
        verb: the verb of the fact.
    """
    if not is_word(scene, low, "behind") or hit.first <= low + 1 or first < hit.after:
        return False
    return verb is not None and verb.first == hit.after and verb.after <= first


def dates_phrase(scene: Scene, low: int, high: int, hit: Hit, first: int) -> bool:
    """Whether a word of the past belongs to such a phrase, and the fact stands behind its comma.

    Args:
        scene: the text.
        low: first token of the sentence.
        high: the token behind it.
        hit: the word of the past.
        first: first token of the fact.
    """
    opened = opened_by_past(scene, low, high)
    return opened is not None and opened[0] <= hit.after and hit.after <= opened[1] < first
