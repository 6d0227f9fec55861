"""Companies called by the word for a kind of financing: Bond, Bridge, Pipe, Grant."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ..knowledge import borrowed, ordinary
from ..text import WORD

if TYPE_CHECKING:
    from ..packs import Hit
    from .lexer import Scene

_VERBS = frozenset({"raise", "gets", "invest", "backs", "lead", "join"})

REACH = 24
"""Tokens behind such a word in which the round it raises is named, at most."""


def label_name(scene: Scene, hit: Hit, cased: bool) -> bool:
    """Whether the label of a round is the name of a company: one word with a capital right behind a noun for
    a company, behind a round and "in", or before a verb behind which another round is named.

    Args:
        scene: the text, its links and words placed.
        hit: the label.
        cased: whether the sentence is surely written in sentence case.
    """
    text, at = scene.text, hit.first
    if (
        hit.after - at != 1
        or hit.value
        or text.kinds[at] != WORD
        or not text.view[text.starts[at]].isupper()
        or not text.view[text.starts[at] + 1 : text.ends[at]].islower()
        or (text.words[at + 1 : at + 2] == ["-"] and not text.spaced[at + 1])
    ):
        return False
    low, high = scene.sentence_of(at)
    if at == low:
        return _raises(scene, at + 1, high)
    before = scene.word_over.get(at - 1, {})
    if cased and not {"company", "startup"}.isdisjoint(before) and text.view[text.starts[at - 1]].islower():
        follows = text.words[at + 1 : at + 2]
        return not follows or follows[0] not in _nouns(scene) or _verb(scene, at + 1)
    if not cased or at - 2 < low:
        return False
    if text.words[at + 1 : at + 3] == ["'", "s"]:
        return True  # leads Bond's funding round
    return (_into(scene, at - 1) and _ends(scene, at + 1, high)) or _listed(scene, at, high)


def firm_around(scene: Scene, hit: Hit, low: int, high: int) -> bool:
    """Whether a round word stands between a name and the ending of investors' names, in a headline whose verb
    is written small, so that capitals mean names, or behind a word that no dictionary knows: raised $5m from
    Lumen Venture Partners.

    Args:
        scene: the text, its links and words placed.
        hit: the round word, a word with a capital before it.
        low, high: the sentence.
    """
    text, before = scene.text, hit.first - 1
    behind = hit.after < high and "investor_end" in scene.forms.get(hit.after, ())
    end = hit.after if behind else hit.after - 1
    if (
        hit.value
        or "investor_end" not in scene.forms.get(end, ())
        or text.words[hit.after : hit.after + 1] == ["-"]
    ):
        return False
    if scene.word_over.get(before) or before in scene.known_at or not text.spaced[hit.first]:
        return False
    if not text.view[text.starts[end]].isupper() or scene.covered[end]:
        return False
    if scene.pack.file.writing != "cased":
        return True  # Open Sky Seed Fund投资
    small_verb = any(
        verb.layer == "cues" and verb.meaning[5:] in _VERBS and text.view[text.starts[token]].islower()
        for token in range(low, high)
        for verb in scene.known_at.get(token, ())
    )
    word = text.words[before]
    return small_verb or not (borrowed(word) or word in ordinary(scene.pack.code))


def in_latin_firm(scene: Scene, hit: Hit) -> bool:
    """Whether a round word in Latin letters stands inside an investor's name in a script without capitals."""
    text, before = scene.text, hit.first - 1
    if before < 0 or not text.words[hit.first].isascii() or not text.words[before].isascii():
        return False
    capital = text.kinds[before] == WORD and text.view[text.starts[before]].isupper()
    return capital and firm_around(scene, hit, *scene.sentence_of(hit.first))


def _listed(scene: Scene, at: int, high: int) -> bool:
    """Whether a word stands in a row between two words with capitals that are no labels, or ends the row:
    Northzone, Bond and GIC."""
    text = scene.text

    def named(token: int) -> bool:
        return (
            text.kinds[token] == WORD and text.view[text.starts[token]].isupper() and not scene.covered[token]
        )

    parted = [t in scene.links and scene.links[t].meaning == "links.and" for t in (at - 1, at + 1)]
    if parted[0] and at - 2 >= scene.sentence_of(at)[0] and named(at - 2):
        return at + 1 >= high or text.words[at + 1] in ",;."  # from Northzone and Bond.
    return (
        at + 2 < high
        and (text.words[at - 1] == "," or parted[0])
        and (text.words[at + 1] == "," or parted[1])
        and named(at - 2)
        and named(at + 2)
    )


def _nouns(scene: Scene) -> frozenset[str]:
    """The last words of the phrases for a round or an investment."""
    cues = scene.pack.words_of
    return _last_words(cues("cues", "round_noun") + cues("cues", "invest_noun"))


@lru_cache(maxsize=64)
def _last_words(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(phrase.split()[-1] for phrase in phrases if phrase)


def _verb(scene: Scene, at: int) -> bool:
    """Whether a verb of raising or getting stands at a token."""
    verbs = _phrases(scene.pack.words_of("cues", "raise"), scene.pack.words_of("cues", "gets"))
    return any(" ".join(scene.text.words[at:end]) in verbs for end in (at + 1, at + 2))


@lru_cache(maxsize=64)
def _first_words(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in phrases if phrase)


@lru_cache(maxsize=64)
def _phrases(*lists: tuple[str, ...]) -> frozenset[str]:
    return frozenset(phrase for phrases in lists for phrase in phrases)


def _into(scene: Scene, at: int) -> bool:
    """Whether a small word of investing stands at a token behind a round: the Series A in Bond."""
    words = scene.text.words
    behind = words[at - 1] in _nouns(scene) or len(words[at - 1]) == 1
    return behind and words[at] in scene.pack.words_of("cues", "to")


def _ends(scene: Scene, at: int, high: int) -> bool:
    return at >= high or scene.text.words[at] in ",;.:("


def _raises(scene: Scene, at: int, high: int) -> bool:
    """Whether a verb of raising stands at a token and another label behind it; or an article and a noun for a
    company, between commas."""
    text = scene.text
    if at + 3 < high and text.words[at] == ",":
        link = scene.links.get(at + 1)
        return (
            link is not None
            and link.meaning == "links.articles"
            and any(
                not {"company", "startup"}.isdisjoint(scene.word_over.get(t, ()))
                for t in range(at + 2, min(high, at + 9))
            )
        )
    if not _verb(scene, at):
        return False
    labels = _phrases(scene.pack.words_of("rounds", "seed"), scene.pack.words_of("rounds", "angel"))
    series = _first_words(scene.pack.words_of("rounds", "series"))
    return any(
        text.words[t] in series or text.words[t] in labels for t in range(at + 1, min(high, at + REACH))
    )


def house(scene: Scene, hit: Hit, low: int, sentence: bool) -> bool:
    """Whether a word for a loan or a round is the name of a house, or part of it.

    Args:
        scene: the text.
        hit: a phrase for a round.
        low: where its sentence begins.
        sentence: whether capitals inside the sentence mean names.
    """
    return sentence and (_house_alone(scene, hit) or _house_opens(scene, hit, low))


def _house_alone(scene: Scene, hit: Hit) -> bool:
    """Whether a word for a loan stands with a capital right behind "by" in small letters, as only the name of
    a house does: led by Bond."""
    text, before = scene.text, hit.first - 1
    return (
        hit.meaning in ("rounds.debt", "rounds.bridge")
        and hit.after - hit.first == 1
        and before > 0
        and text.words[before] in scene.pack.words_of("cues", "by")
        and text.view[text.starts[before]].islower()
        and text.view[text.starts[hit.first]].isupper()
    )


def _house_opens(scene: Scene, hit: Hit, low: int) -> bool:
    """Whether a round word is part of a house's name that opens a sentence: Bridge Ventures led the round,
    Atlantic Seed led the round, Seed Capital invested."""
    text, at = scene.text, hit.first
    if hit.value or not all(_named(scene, t) or text.words[t] == "-" for t in range(at, hit.after)):
        return False
    if at == low and hit.after - at > 1 and _house_ends(scene, hit.after - 1):
        return _gives(scene, hit.after)
    if at == low:
        return _house_ends(scene, hit.after)
    if at != low + 1 or not _named(scene, low) or scene.word_over.get(low) or low in scene.links:
        return False
    return text.spaced[at] and _gives(scene, hit.after)


_GIVES = frozenset({"invest", "backs", "lead", "join"})


def _gives(scene: Scene, at: int) -> bool:
    """Whether a verb of giving money begins at a token, in small letters."""
    known = scene.known_at.get(at, ())
    return any(verb.layer == "cues" and verb.meaning[5:] in _GIVES for verb in known) and (
        scene.text.view[scene.text.starts[at]].islower()
    )


def _house_ends(scene: Scene, token: int) -> bool:
    """Whether an ending of investors' names stands at a token with a capital."""
    return _named(scene, token) and "investor_end" in scene.forms.get(token, ())


def _named(scene: Scene, token: int) -> bool:
    """Whether a word with a capital stands at a token."""
    text = scene.text
    return token < len(text.words) and text.kinds[token] == WORD and text.view[text.starts[token]].isupper()
