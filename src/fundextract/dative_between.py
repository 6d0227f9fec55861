"""Verb-second languages: who is given money, named without an article between the verb of giving and the
money: Alpha und Beta geben Acme zusammen 40 Millionen."""

from __future__ import annotations

from . import names_cased
from .cue_places import joined
from .lexer import Scene
from .names import Name, is_word
from .packs import Hit

GAP = 2
"""Adverbs between the name and the money, at most."""


def given_between(scene: Scene, verb: Hit, first: int, low: int) -> Name | None:
    """The one name between a verb of giving and its money, where the givers stand before the verb.

    Args:
        scene: the text.
        verb: the verb of investing.
        first: the first token of the money.
        low: where the sentence begins.
    """
    verbs = joined(scene.pack.words_of("cues", "puts"))
    if scene.pack.file.order != "v2" or first <= verb.after:
        return None
    if scene.text.token_text(verb.first, verb.after).lower() not in verbs:
        return None
    found = names_cased.chunks(scene, verb.after, first)
    if len(found) != 1 or found[0].first != verb.after or first - found[0].end > GAP:
        return None
    if not all(is_word(scene, t, "adverb", "function", "opener") for t in range(found[0].end, first)):
        return None
    subject = names_cased.names_before(scene, verb.first, low)
    return found[0] if subject or is_word(scene, verb.first - 1, "investor") else None
