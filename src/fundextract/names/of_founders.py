"""Subjects that are the founders of a company: what they raise is its money: The founders of Acme have
raised …"""

from __future__ import annotations

from ..lexer.lexer import Scene
from .cased_chunks import chunks
from .names import Name, is_link, is_word


def founders_firm(scene: Scene, at: int, low: int) -> Name | None:
    """The company whose founders open a sentence and are the subject of a verb; None where none are.

    Former founders, and money that is for something else they do, tell of another company.

    Args:
        scene: the text.
        at: the first token of the verb.
        low: where its clause begins.
    """
    if scene.pack.file.order != "svo":
        return None
    noun = scene.links[low].after if is_link(scene, low, "articles") else low
    while (
        noun < at
        and is_word(scene, noun, "opener", "function")
        and not is_word(scene, noun, "former", "founder")
    ):
        noun += 1  # the two founders
    if noun >= at or not is_word(scene, noun, "founder", "organ") or is_word(scene, noun - 1, "former"):
        return None
    over = scene.word_over[noun]
    begin = max(over[key].after for key in ("founder", "organ") if key in over)
    if is_link(scene, begin, "of"):
        begin = scene.links[begin].after
    elif scene.pack.words_of("links", "of") and not is_word(scene, noun, "founders"):
        return None
    while begin < at and is_word(scene, begin, "startup", "company", "descriptor", "demonym", "function"):
        begin += 1
    named = chunks(scene, begin, at)
    if not named or named[0].first != begin or is_word(scene, begin, "place"):
        return None
    high = scene.sentence_of(at)[1]
    if any(cue.meaning == "cues.for" for cue in scene.cues_in(at, high)):
        return None
    if any(
        is_word(scene, token, "owning")
        and any(is_word(scene, t, "startup", "company") for t in (token + 1, token + 2))
        for token in range(at, high - 2)
    ):
        return None  # with their new startup
    end = named[0].end
    if len(named) > 1 and scene.text.words[end] == "," and named[-1].end == at:
        return None  # do fundador da Alfa, Beta capta …
    return named[0] if end >= at or scene.text.words[end] in ",(" or _small(scene, end, at) else None


def _small(scene: Scene, first: int, at: int) -> bool:
    """Whether nothing but adverbs stands between a name and its verb."""
    return all(is_word(scene, token, "function", "opener") for token in range(first, at))
