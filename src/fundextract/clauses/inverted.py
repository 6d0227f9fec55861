"""Verb-second languages: investors behind their verb, and subjects in small letters before theirs."""

from __future__ import annotations

from ..knowledge import ordinary
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word, make_name
from ..packs import Hit
from ..text import WORD
from .verb_second_signs import holding_auxiliary

SHORTEST = 3
"""Letters of a name in small letters, at least."""


def fronted_by_adverb(scene: Scene, verb: Hit, low: int) -> bool:
    """Whether nothing but an adverb stands between a comma or the start of a sentence and a verb, so that its
    subject follows: …, daneben investierten Alpha und Beta."""
    at = verb.first - 1
    return (
        at > low
        and is_word(scene, at, "opener", "adverb")
        and (at == low or scene.text.words[at - 1] == ",")
        and not is_link(scene, at, "auxiliary", "articles", "pronouns")
    )


def inverted_investors(scene: Scene, verb: Hit, first: int, high: int) -> list[Name]:
    """The investors right behind a finite verb: "Zuvor investierte Alpha 5 Millionen in Beta"."""
    limit = first if first > verb.first else high
    cue = next((c for c in scene.cues_in(verb.after, limit) if c.meaning == "cues.to"), None)
    at = verb.after
    while at < limit and is_word(scene, at, "beside", "adverb", "including"):
        at += 1  # investiert haben neben A auch B
    return names_cased.names_after(scene, at, cue.first if cue is not None else limit)[0]


def small_subject(scene: Scene, verb: Hit, first: int, low: int) -> Name | None:
    """A name in small letters between a word for a company and its verb: De Nederlandse bank bunq haalde.

    Args:
        scene: the text.
        verb: the verb.
        first: the money.
        low: where the sentence begins.
    """
    if verb.first >= first:
        return _in_frame(scene, verb, first, low)
    at = verb.first - 1
    while at > low and is_link(scene, at, "auxiliary"):
        at -= 1
    return _small_at(scene, at, low)


def _in_frame(scene: Scene, verb: Hit, first: int, low: int) -> Name | None:
    """Such a name where the verb ends the clause, right before its auxiliary or behind it: Das Start-up alpha
    hat …, Nun hat das Start-up alpha 5 Millionen erhalten."""
    finite = holding_auxiliary(scene, low, first, verb.first)
    if finite is None:
        return None
    ends = (*scene.pack.words_of("forms", "fronted_end"), *scene.pack.words_of("forms", "word_end"))
    places = [finite - 1]
    places += [at for at in range(finite + 2, first) if is_word(scene, at - 1, "company", "startup")]
    found = (_small_at(scene, at, low) for at in places)
    return next((name for name in found if name is not None and not name.text.endswith(ends)), None)


def _small_at(scene: Scene, at: int, low: int) -> Name | None:
    text, lexicon = scene.text, ordinary(scene.pack.code)
    if at <= low or text.kinds[at] != WORD or not text.view[text.starts[at]].islower():
        return None
    known = at in scene.word_over or at in scene.links or at in scene.cue_over or scene.covered[at]
    if known or text.words[at] in lexicon or len(text.words[at]) < SHORTEST or at in scene.status_over:
        return None
    heads = scene.pack.file.capital_nouns and text.words[at - 1] == ":"  # Neue Runde: alpha erhält …
    return make_name(scene, at, at + 1) if heads or is_word(scene, at - 1, "company", "startup") else None
