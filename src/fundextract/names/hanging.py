"""Names that hang on a small word inside the subject, and heads of subjects that name nobody."""

from __future__ import annotations

from functools import lru_cache

from ..lexer.lexer import Scene
from ..packs import Pack
from ..text import NUMBER, WORD
from .names import Name, founded_before, is_link, is_word

REACH = 4
"""Tokens before the head noun of a subject at the most."""


@lru_cache(maxsize=64)
def _by_words(phrases: tuple[str, ...], of: tuple[str, ...]) -> frozenset[str]:
    """What closes "raised by" in a language, less its words for "of"."""
    last = (phrase.replace("'", "").split()[-1].lower() for phrase in phrases if " " in phrase)
    return frozenset(last) - frozenset(word.replace("'", "") for word in of)


def by_words(pack: Pack) -> frozenset[str]:
    """What closes "raised by" in a language, less its words for "of"."""
    return _by_words(pack.words_of("cues", "raised_by"), pack.words_of("links", "of"))


@lru_cache(maxsize=64)
def _into_words(phrases: tuple[str, ...], relative: tuple[str, ...]) -> frozenset[str]:
    """The phrases of one word, less those that open a clause of their own."""
    return frozenset(word.replace("'", "") for word in phrases if " " not in word) - frozenset(relative)


def into_words(pack: Pack) -> frozenset[str]:
    """The words before what a firm sits in or belongs to: based in A, installée à A, nata a A."""
    small = pack.words_of("cues", "to") + pack.words_of("cues", "dative")
    return _into_words(small, pack.words_of("links", "relative"))


def anonymous(scene: Scene, low: int, found: list[Name]) -> bool:
    """Whether the subject is a noun for a company and each name only belongs to its description: the company
    of A, une start-up fondée par B.

    Args:
        scene: the text.
        low: the first token of the sentence.
        found: the names before the verb in text order.
    """
    at = low
    while at < found[0].first and (is_word(scene, at, "opener") or scene.text.words[at] == ","):
        at += 1
    if not is_link(scene, at, "articles", "pronouns"):
        return False
    noun = scene.links[at].after - (scene.links[at].after - at > 1)
    while (
        noun < found[0].first and is_word(scene, noun, "descriptor") and not is_word(scene, noun, "company")
    ):
        noun += 1
    if not (is_word(scene, noun, "company") or scene.links[at].after - at > 1):
        return False
    kind = scene.word_over.get(noun, {}).get("company")
    noun = kind.after - 1 if kind is not None and kind.first == noun else noun  # spin-off
    hung, closes = behind_by(scene, found), by_words(scene.pack)
    for order, name in enumerate(found):
        before = name.first - 1
        elided = scene.text.words[before] == "'" and is_word(scene, name.first, "school", "academic")
        before -= elided  # lo spin-off dell'università A
        before -= elided and is_link(scene, before, "articles")  # la spin-off de l'université A
        of = scene.text.words[before] != "'" and is_link(scene, before, "of")
        by = of and order == 0 and any(scene.text.words[t] in closes for t in range(noun, before))
        owned = of and (before == noun + 1 or order > 0 or found[0].first in hung or by)
        joined = order > 0 and is_link(scene, before, "and")
        if not (owned or joined or name.first in hung):
            return False
    return True


def behind_by(scene: Scene, found: list[Name]) -> set[int]:
    """The first tokens of names behind "by" and of those a list joins to them: a firm founded by A and B.

    Args:
        scene: the text.
        found: names of one clause in text order.
    """
    words = scene.text.words
    pack = scene.pack
    by = by_words(pack)
    into = into_words(pack)
    out: set[int] = set()
    for order, name in enumerate(found):
        before = name.first - 1
        while before > 0 and (words[before] == "'" or is_link(scene, before, "articles")):
            before -= 1
        joined = order > 0 and all(
            words[t] in ",(" or is_link(scene, t, "and") for t in range(found[order - 1].end, name.first)
        )
        comma = order > 0 and "," in words[found[order - 1].end : name.first]
        inside = words[before] in into and not _of_round(scene, before - 1)
        if (
            words[before] in by
            or by_kind(scene, before, by)
            or _by_described(scene, before, by)
            or inside
            or (joined and not comma and found[order - 1].first in out)
        ):
            out.add(name.first)
        elif joined and order + 1 < len(found) and found[order - 1].first in out:
            follow = range(name.end, found[order + 1].first)  # founded by A, B and C
            if any(is_link(scene, t, "and") for t in follow) and not any(words[t] == "," for t in follow):
                out.add(name.first)
    return out


def by_kind(scene: Scene, noun: int, by: frozenset[str]) -> bool:
    """Whether a noun in small letters right before a name stands behind "by": fundada por los hermanos A y
    B."""
    text = scene.text
    if (
        noun < 2
        or text.kinds[noun] != WORD
        or not text.view[text.starts[noun]].islower()
        or noun in scene.cue_over
        or scene.covered[noun]
        or is_word(scene, noun, "function", "investor", "company", "descriptor")
    ):
        return False
    return text.words[noun - 1 - is_link(scene, noun - 1, "articles")] in by


def _by_described(scene: Scene, at: int, by: frozenset[str]) -> bool:
    """Whether words in small letters that say where somebody is from or what he was stand behind "by": fondée
    par le franco-américain A, par l'ancien patron A."""
    text, low = scene.text, max(0, at - REACH - 2)
    token = at
    while token > low and (
        text.words[token] in "'-"
        or is_link(scene, token, "articles")
        or (
            is_word(scene, token, "descriptor", "demonym", "title", "former")
            and text.view[text.starts[token]].islower()
        )
        or (text.words[token + 1] == "-" and text.view[text.starts[token]].islower())
    ):
        token -= 1
    return token < at and text.words[token] in by


def behind_founders(scene: Scene, names: list[Name]) -> set[int]:
    """The first tokens of names behind "by" and a word of founding, or of running a firm, so that they are
    persons: a empresa criada por A, o fundo presidido por B.

    Args:
        scene: the text.
        names: names of one sentence in text order.
    """
    if scene.pack.file.order != "svo":
        return set()
    words, by = scene.text.words, by_words(scene.pack)
    out: set[int] = set()
    for order, name in enumerate(names):
        before = name.first - 1
        while before > 0 and (words[before] == "'" or is_link(scene, before, "articles")):
            before -= 1
        at = before if words[before] in by else before - 1 if by_kind(scene, before, by) else None
        joined = (
            order > 0
            and names[order - 1].first in out
            and all(
                words[t] == "," or is_link(scene, t, "and") for t in range(names[order - 1].end, name.first)
            )
        )
        if joined or (at is not None and founded_before(scene, at, max(0, at - 5))):
            out.add(name.first)
    return out


def _of_round(scene: Scene, token: int) -> bool:
    """Whether money or a word for a round ends at a token, so that "in" behind it names whose it is."""
    cue = scene.cue_over.get(token)
    return scene.covered[token] or (
        cue is not None and cue.meaning in ("cues.round_noun", "cues.invest_noun")
    )


def many_of(scene: Scene, low: int) -> bool:
    """Whether a plural article, a noun without a plural of its own and "of" open a sentence: les start-up de
    la région.

    Args:
        scene: the text.
        low: the first token of the sentence.
    """
    if scene.text.words[low] not in scene.pack.words_of("words", "the_many"):
        return False
    if not is_word(scene, low + 1, "startup"):
        return False
    return is_link(scene, scene.word_over[low + 1]["startup"].after, "of")


def _of_place(scene: Scene, at: int) -> bool:
    """Whether "in" and an article or a place stand at a token: in the state, in Ohio."""
    if at + 1 >= len(scene.text.words) or scene.text.words[at] not in scene.pack.words_of("cues", "to"):
        return False
    return is_link(scene, at + 1, "articles") or is_word(scene, at + 1, "place")


def _hyphened(scene: Scene, token: int) -> bool:
    """Whether a token is a part of a word with a hyphen: health-related."""
    words = scene.text.words
    if words[token] == "-":
        return not scene.text.spaced[token]
    before = token > 0 and words[token - 1] == "-" and not scene.text.spaced[token]
    behind = token + 1 < len(words) and words[token + 1] == "-" and not scene.text.spaced[token + 1]
    return before or behind


def heads_sector(scene: Scene, low: int, high: int) -> bool:
    """Whether the subject is a plural of companies and "of" or a place says which: the startups of A,
    health-related companies in the state.

    Args:
        scene: the text.
        low: the first token of the sentence.
        high: the first name, or the verb where there is none.
    """
    if is_word(scene, low, "function") and not is_link(scene, low, "articles", "pronouns"):
        comma = next((t for t in range(low, min(high, low + 8)) if scene.text.words[t] == ","), None)
        low = comma + 1 if comma is not None else low  # Between 2015 and 2020, the 25 best scale-ups
    for token in range(low, min(high, low + REACH)):
        counted = token + 1
        while counted < min(high, token + 3) and is_word(scene, counted, "descriptor"):
            if is_word(scene, counted, "sector"):
                break
            counted += 1
        year = len(scene.text.words[token]) == 4 and scene.text.words[token][:2] in ("19", "20")
        if scene.text.kinds[token] == NUMBER and is_word(scene, counted, "startup", "sector") and not year:
            return not scene.covered[token]  # 13 start-up avaient levé, the 25 best scale-ups
        if is_word(scene, token, "sector"):
            after = scene.word_over[token]["sector"].after
            while after < high and is_word(scene, after, "sector", "descriptor"):
                after += 1
            return is_link(scene, after, "of") or _of_place(scene, after)
        if _hyphened(scene, token):
            continue
        if not (is_link(scene, token, "articles") or is_word(scene, token, "descriptor", "function")):
            return False
    return False
