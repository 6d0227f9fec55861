"""Whose round it is, between a cue that ends in the word for a round and the investors behind a verb: tra gli
investitori del round di Acme ci sono A e B; entre los inversores de la ronda de Acme figuran A y B."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import is_link, is_word
from ..text import WORD

VERBS = 3
"""Words between the owner and the investors, at most."""


def past_owner(scene: Scene, at: int, high: int) -> int:
    """Where the investors begin behind the owner of the round and a verb; the token itself where none is.

    Args:
        scene: the text.
        at: the token behind the cue.
        high: where the sentence ends.
    """
    if scene.pack.file.order == "v2":
        return _past_genitive(scene, at, high)
    if not scene.pack.file.free_subject or at >= high or not is_link(scene, at, "of"):
        return at
    begin = at
    noun = next((c for c in scene.cues_in(at, min(high, at + VERBS)) if c.meaning == "cues.round_noun"), None)
    if noun is not None:
        at = noun.after - is_link(scene, noun.after - 1, "of")  # inversores de la | ronda de
    elif scene.text.words[at - 1] not in scene.pack.words_of("cues", "round_noun"):
        return begin
    if not is_link(scene, at, "of"):
        return begin
    found = names_cased.chunks(scene, at, high)
    if not found or found[0].first - at > VERBS:
        return begin
    verb = found[0].end
    for token in range(verb, min(high, verb + VERBS + 1)):
        if scene.text.kinds[token] != WORD:
            return begin
        if names_cased.namey(scene, token):
            return token if token > verb else begin
    return begin


LONGEST = 7
"""Tokens of whose investor somebody is, at most."""


def _past_genitive(scene: Scene, at: int, high: int) -> int:
    """Verb-second languages: the token behind the copula that follows whose investor somebody is:
    Hauptinvestor der Berner Firma Alpha ist | Beta."""
    owned = is_link(scene, at, "articles") or is_word(scene, at, "affiliation")
    if not owned or not is_word(scene, at - 1, "investor"):
        return at
    found = names_cased.chunks(scene, at, min(high, at + LONGEST))
    for token in range(at + 1, min(high, at + LONGEST)):
        if scene.text.kinds[token] != WORD and scene.text.words[token] != "-":
            return at
        if is_word(scene, token, "belongs") and found and found[0].end == token:
            return token + 1
    return at
