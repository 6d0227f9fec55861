"""Verb-second languages: who is given money, named without an article between the verb of giving and the
money: Alpha und Beta geben Acme zusammen 40 Millionen."""

from __future__ import annotations

from ..lexer.cue_places import joined
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word
from ..packs import Hit

GAP = 2
"""Adverbs between the name and the money, at most."""
LABELLED = 7
"""Words there at most where they say what the money is: a loan of."""


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
    if len(found) != 1 or not _opens_with(scene, verb.after, found[0].first):
        return None
    gap = range(found[0].end, first)
    label = any(t in scene.round_at for t in gap)  # gewährt Alpha ein Darlehen über 5 Millionen
    if len(gap) > (LABELLED if label else GAP) or not all(_small(scene, t, label) for t in gap):
        return None
    subject = names_cased.names_before(scene, verb.first, low)
    return found[0] if subject or is_word(scene, verb.first - 1, "investor") else None


def _opens_with(scene: Scene, at: int, first: int) -> bool:
    """Whether nothing but an article and words for a kind of company stands before a name."""
    return all(
        is_link(scene, t, "articles")
        or is_word(scene, t, "company", "startup", "descriptor", "demonym")
        or scene.text.words[t] == "-"
        for t in range(at, first)
    )


def _small(scene: Scene, token: int, label: bool) -> bool:
    """Whether a word may stand between who is given money and the money."""
    if is_word(scene, token, "adverb", "function", "opener"):
        return True
    return label and (
        is_link(scene, token, "articles")
        or is_word(scene, token, "not_name", "descriptor")
        or any(found.first <= token < found.after for found in scene.rounds_in(token - 4, token + 1))
    )
