"""Clefts, which put who leads behind the verb: Quem liderou a rodada de R$ 9 milhões foi a Acme Ventures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..packs import Hit
from .word_phrases import capital, phrases

if TYPE_CHECKING:
    from .lexer import Scene

REACH = 24
"""Tokens of what is led, at most."""
_TURNED = {"cues.lead": "cues.led_by", "cues.join": "cues.joined_by"}


def join_clefts(scene: Scene, hits: list[Hit]) -> list[Hit]:
    """The hits of a text, those of leading and joining whose subject is "who" turned to the name behind
    "was".

    Args:
        scene: the text.
        hits: every phrase found.
    """
    who = phrases(scene, "who")
    if not who or scene.pack.file.writing != "cased":
        return hits
    turned = {hit: found for hit in hits if (found := _turned(scene, hit, who)) is not None}
    if not turned:
        return hits
    kept = [hit for hit in hits if hit not in turned]
    return sorted([*kept, *turned.values()], key=lambda hit: (hit.first, hit.after))


def _turned(scene: Scene, hit: Hit, who: frozenset[tuple[str, ...]]) -> Hit | None:
    """The "was" of a cleft, as the cue that names follow."""
    meaning, words = _TURNED.get(hit.meaning), scene.text.words
    if meaning is None or not any(_ends(words, hit.first, phrase) for phrase in who):
        return None
    high = min(scene.sentence_of(hit.first)[1], hit.after + REACH)
    if capital(scene, hit.after, high):
        return None  # la que lideró Acme
    copulas, articles = phrases(scene, "copula"), scene.pack.words_of("links", "articles")
    for token in range(hit.after, high):
        if words[token] in ";:":
            return None
        ends = [token + len(p) for p in copulas if tuple(words[token : token + len(p)]) == p]
        after = max(ends, default=None)
        if after is None:
            continue
        at = after + (after < high and words[after] in articles)
        if capital(scene, at, high) or (at > after and capital(scene, at + 1, high)):
            return Hit(token, at, "cues", meaning, "", f"{scene.pack.code}.yaml words.who")
    return None


def _ends(words: list[str], at: int, phrase: tuple[str, ...]) -> bool:
    return at >= len(phrase) and tuple(words[at - len(phrase) : at]) == phrase
