"""Subjects without a name, written small or told before the verb otherwise."""

from __future__ import annotations

from ..knowledge import ordinary
from ..lexer.lexer import Scene
from ..text import MARK, WORD
from .cased_look import namey
from .names import Name, is_link, is_word, make_name
from .subject_signs import adverb


def of_unnamed(scene: Scene, name: Name, at: int, low: int) -> bool:
    """Whether a name only describes the unnamed company that opens the sentence: Banco digital para MEIs
    capta …"""
    begin = low + is_link(scene, low, "articles")
    before = name.first - 1
    while before > begin and is_link(scene, before, "articles"):
        before -= 1
    return (
        scene.pack.file.order == "svo"
        and is_word(scene, begin, "company", "startup")
        and before > begin
        and is_word(scene, before, "function", "affiliation")
        and not is_link(scene, before, "and", "articles")
        and not any(
            scene.text.kinds[t] == MARK
            or t in scene.cue_at
            or scene.covered[t]
            or is_link(scene, t, "relative")
            for t in range(begin, before)
        )
        and quiet(scene, name.end, at)
    )


def object_before(scene: Scene, name: Name, at: int, low: int) -> bool:
    """Whether "and" parts a name from the verb, so that it is the object of the verb before: hired Acme and
    wants to raise …"""
    token = name.end
    if (
        token >= at
        or scene.pack.file.order != "svo"
        or not is_link(scene, token, "and")
        or name.first - low < 2
        or not all(adverb(scene, t) for t in range(scene.links[token].after, at))
    ):
        return False
    return any(
        (t in scene.links and scene.links[t].meaning == "links.pronouns") or namey(scene, t)
        for t in range(low, name.first - 1)
    )


def small_owner(scene: Scene, mark: int) -> Name | None:
    """A name in small letters before the possessive that leads to its money, where the word is no ordinary
    one: led by mintly's $9m Series B.

    Args:
        scene: the text.
        mark: the possessive.
    """
    token = mark - 1
    lexicon = ordinary(scene.pack.code)
    plain = (
        token >= 0
        and scene.text.kinds[token] == WORD
        and len(scene.text.words[token]) > 3
        and scene.text.spaced[token]
        and not (namey(scene, token) or scene.covered[token])
        and token not in scene.word_over
        and token not in scene.cue_over
        and token not in scene.links
    )
    if not plain or not lexicon or scene.text.words[token] in lexicon:
        return None
    return make_name(scene, token, token + 1)


def small_name(scene: Scene, at: int, low: int) -> Name | None:
    """A name in small letters right before its verb: behind a company noun or "-backed", and no ordinary
    word."""
    token = at - 1
    while (
        token > low
        and at - token < 4
        and (is_link(scene, token, "auxiliary") or is_word(scene, token, "so_far"))
    ):
        token -= 1  # mintly has just raised
    if _opens_small(scene, token, low):
        return make_name(scene, token, token + 1)
    if (
        token <= low
        or scene.text.kinds[token] != WORD
        or namey(scene, token)
        or scene.covered[token]
        or token in scene.word_over
        or token in scene.cue_over
    ):
        return None
    before = token - 1
    behind = is_word(scene, before, "company") or (
        before > low and scene.text.words[before - 1] == "-" and not scene.text.spaced[before]
    )
    if (
        behind
        and not scene.pack.file.small_demonyms  # as startups gaúchas captaram
        and scene.text.spaced[token]
        and scene.text.words[token] not in ordinary(scene.pack.code)
        and ordinary(scene.pack.code)
    ):
        return make_name(scene, token, token + 1)
    return None


def _opens_small(scene: Scene, token: int, low: int) -> bool:
    """Whether a word in small letters opens a text or a line right before its verb, as only a name does that
    is written so: refurbed nahm 5 Millionen auf."""
    text = scene.text
    return (
        token == low == scene.sentence_of(token)[0]
        and text.kinds[token] == WORD
        and len(text.words[token]) > 3
        and text.view[text.starts[token]].islower()
        and not scene.covered[token]
        and token not in scene.word_over
        and token not in scene.cue_over
        and token not in scene.links
        and text.words[token] not in ordinary(scene.pack.code)
        and (bool(ordinary(scene.pack.code)) or scene.pack.file.order in ("v2", "svo"))
    )


def quiet(scene: Scene, first: int, at: int) -> bool:
    """Whether nothing but adverbs and closing marks stands between a name and its verb."""
    return at - first <= 5 and all(
        adverb(scene, t) or scene.text.words[t] in "\"')" for t in range(first, at)
    )
