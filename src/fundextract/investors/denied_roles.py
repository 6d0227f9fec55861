"""Investors told to have stayed out: A did not take part, A sat the round out, whether A joined is not
known."""

from __future__ import annotations

from ..companies.impossible import investor_like
from ..knowledge import is_first_name
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import closing, is_link, is_word
from ..packs import Hit
from ..text import MARK

NEAR = 4
"""Tokens from a word of denying to the verb it denies, or from the last name to it, at most."""
REACH = 24
"""Tokens a clause opened by "whether" goes on to the verb it puts in doubt, at most."""


def is_denied(scene: Scene, hit: Hit, low: int) -> bool:
    """Whether a verb of leading or taking part is denied or in doubt: A did not join, it is not clear whether
    A joined.

    Args:
        scene: the text.
        hit: the cue.
        low: the first token of the sentence.
    """
    words = scene.text.words
    for token in range(hit.first, max(low, hit.first - NEAR) - 1, -1):
        if is_word(scene, token, "denies") and not _not_only(scene, token):
            return True
        if token < hit.first and scene.text.kinds[token] == MARK and words[token] not in "'’-":
            break
    for token in range(hit.first - 1, max(low, hit.first - REACH) - 1, -1):
        if scene.covered[token] or words[token] in ";:":
            return False
        if is_word(scene, token, "whether"):
            return True
    return False


def _not_only(scene: Scene, token: int) -> bool:
    """Whether a longer phrase than the word of denying stands at a token: not only from A, but also B."""
    denies = scene.word_over[token]["denies"]
    return any(hit.first == token and hit.after > denies.after for hit in scene.word_over[token].values())


def stayed_out(scene: Scene, end: int, high: int) -> bool:
    """Whether right behind a list of names stands that they stayed out, a clause about them apart: existing
    investors A and B, which own a fifth, are not taking part.

    Args:
        scene: the text.
        end: the token behind the last name.
        high: where the sentence ends.
    """
    words = scene.text.words
    if end < high and words[end] == "(":
        end = (closing(scene, end, high) or end) + 1
    if end + 1 < high and words[end] == "," and is_link(scene, end + 1, "relative"):
        close = next((t for t in range(end + 1, min(high, end + REACH)) if words[t] == ","), None)
        end = end if close is None else close + 1
    for token in range(end, min(high, end + NEAR)):
        if is_word(scene, token, "denies"):
            return True
        if scene.text.kinds[token] == MARK and words[token] not in "'’-":
            return False
    return False


def heads_fund(scene: Scene, hit: Hit) -> bool:
    """Whether a cue of leading tells who runs the fund before it, a person between commas: from the fund A,
    led by Jane Miller, and B."""
    words, at = scene.text.words, hit.first - 1
    at -= at > 0 and words[at] == ","
    if at == hit.first - 1 or not names_cased.namey(scene, at) or hit.after + 1 >= len(words):
        return False
    person = is_first_name(words[hit.after]) and names_cased.namey(scene, hit.after + 1)
    before = names_cased.chunks(scene, scene.sentence_of(at)[0], at + 1)
    return person and bool(before) and before[-1].end == at + 1 and investor_like(scene, before[-1])
