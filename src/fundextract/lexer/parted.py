"""A participle and its "by" with a time between them: raccolti nel 2021 da A, menée cette fois par B."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ..packs import Hit, Pack
from ..packs.trie import phrase_tokens
from ..text import MARK, NUMBER, WORD

if TYPE_CHECKING:
    from .lexer import Scene

REACH = 5
"""Tokens between the two at the most, of which one may be any word."""
OVER = 24
"""Tokens of a subject between a verb and the small word it needs, where verbs stand first."""
_KEYS = ("raised_by", "led_by")
_KNOWN = frozenset({"function", "opener", "calendar", "not_name", "including"})


@lru_cache(maxsize=64)
def _participles(pack: Pack) -> dict[str, dict[tuple[str, ...], str]]:
    """Every participle that opens a phrase of two words, with what may close it and the phrase's key."""
    out: dict[str, dict[tuple[str, ...], str]] = {}
    for key in _KEYS:
        for phrase in pack.words_of("cues", key):
            if phrase.count(" ") == 1 and len(phrase.split()[0]) > 2:
                first, *rest = phrase_tokens(phrase)
                out.setdefault(first, {})[tuple(rest)] = key
    return out


def is_participle(scene: Scene, hit: Hit) -> bool:
    """Whether a cue is one word that can stand before "by": raised, levés, raccolti."""
    return hit.after - hit.first == 1 and scene.text.words[hit.first] in _participles(scene.pack)


def join_parted(scene: Scene, hits: list[Hit]) -> list[Hit]:
    """The hits of a text with the parted phrases among them, in place of the pieces.

    Args:
        scene: the text, its words and money placed.
        hits: every phrase found.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order == "sov":
        return hits
    table = _participles(scene.pack)
    whole = {hit.first for hit in hits if hit.meaning[5:] in _KEYS}
    small = ("cues.from", "cues.for", "cues.to", "cues.with", "cues.source", "cues.dative", "cues.total")
    cued = {hit.first for hit in hits if hit.layer == "cues" and hit.meaning not in small}
    timed = {token for hit in hits if hit.layer == "status" for token in range(hit.first, hit.after)}
    found: list[Hit] = []
    for token, word in enumerate(scene.text.words):
        tails = table.get(word)
        if tails is None or token in whole or scene.covered[token]:
            continue
        hit = _close(scene, token, tails, cued, timed)
        if hit is not None:
            found.append(hit)
    if not found:
        return hits
    kept = [
        hit
        for hit in hits
        if hit.layer != "cues" or not any(one.first <= hit.first and hit.after <= one.after for one in found)
    ]
    return sorted([*kept, *found], key=lambda hit: (hit.first, hit.after))


def _close(
    scene: Scene, token: int, tails: dict[tuple[str, ...], str], cued: set[int], timed: set[int]
) -> Hit | None:
    """The phrase a participle opens, if its "by" follows within reach and nothing else is told between."""
    words, kinds, view = scene.text.words, scene.text.kinds, scene.text.view
    odd = 0
    for at in range(token + 1, min(len(words), token + 2 + REACH)):
        for tail, key in tails.items():
            end = at + len(tail)
            if at > token + 1 and tuple(words[at:end]) == tail and not scene.covered[end]:
                source = f"{scene.pack.code}.yaml cues.{key}"
                return Hit(token, end, "cues", f"cues.{key}", "", source)
        if at in cued or scene.covered[at] or (kinds[at] == MARK and words[at] != "'"):
            return None
        known = kinds[at] == NUMBER or at in timed or not _KNOWN.isdisjoint(scene.word_over.get(at, ()))
        if kinds[at] == WORD and view[scene.text.starts[at]].isupper() and not known:
            return None
        link = scene.links.get(at)
        if link is not None and link.meaning in ("links.and", "links.relative", "links.contrast"):
            return None
        odd += 0 if known or link is not None or kinds[at] == MARK else 1
        if odd > 1:
            return None
    return None


@lru_cache(maxsize=64)
def _raising(phrases: tuple[str, ...]) -> dict[str, frozenset[tuple[str, ...]]]:
    """Every verb that opens a phrase of raising, with the small words that may close it."""
    out: dict[str, set[tuple[str, ...]]] = {}
    for phrase in phrases:
        first, *rest = phrase_tokens(phrase)
        if rest:
            out.setdefault(first, set()).add(tuple(rest))
    return {first: frozenset(tails) for first, tails in out.items()}


def join_over_subject(scene: Scene, hits: list[Hit]) -> list[Hit]:
    """Where verbs stand first, an everyday verb becomes one of raising by the small word behind its subject:
    حصلت منصة X على 33 مليون دولار.

    Args:
        scene: the text, its words and money placed.
        hits: every phrase found.
    """
    table = _raising(scene.pack.words_of("cues", "raise"))
    nouns = {hit.first for hit in hits if hit.meaning in ("cues.round_noun", "rounds.series")}
    words = scene.text.words
    out: list[Hit] = []
    for hit in hits:
        tails = table.get(words[hit.first], frozenset()) if hit.meaning == "cues.gets" else frozenset()
        if tails and hit.after - hit.first == 1:
            for at in range(hit.after, min(len(words), hit.after + OVER)):
                if words[at] in ".;:!?":
                    break
                end = next((at + len(tail) for tail in tails if tuple(words[at : at + len(tail)]) == tail), 0)
                if end and (end in nouns or any(scene.covered[end : end + 3])):
                    hit = hit._replace(meaning="cues.raise")
                    break
        out.append(hit)
    return out
