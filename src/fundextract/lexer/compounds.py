"""Compound nouns in one word: their last part says what they are (Raketenbauer, betaalbedrijf)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ..knowledge import is_investor, ordinary, places
from ..packs import Hit, Pack
from ..text import NUMBER, WORD

if TYPE_CHECKING:
    from .lexer import Scene

LONGEST = 14
SHORTEST_HEAD = 3
"""Letters that must stand before a tail; a word which is a tail alone is left to the lists."""
LONG_TAIL = 6
"""Letters of a tail before which two letters are enough: elbolaget."""


TAILS = (
    ("noun_tail", "not_name"),
    ("investor_tail", "investor"),
    ("company_tail", "company"),
    ("title_tail", "title"),
    ("demonym_tail", "demonym"),
)


WHOLE = (
    ("not_name", 5, "not_name"),
    ("company", 6, "company"),
    ("title", 6, "title"),
    ("investor", 6, "investor"),
)
"""Where nouns are written with capitals and joined freely: words of the lists that say at the end of a longer
one what it is, and how many letters they must have."""
COMPOUND = "the end of a compound"
"""The source of what a word's end says of it, where the end is a word of its own."""


@lru_cache(maxsize=32)
def _ends(lang: str, lists: tuple[tuple[str, ...], ...]) -> dict[str, str]:
    """Each noun that may end a longer one, with the meaning of such a word."""
    out = {word: "not_name" for word in ordinary(lang) if len(word) > 4}
    for words, (_, least, meaning) in zip(lists, WHOLE, strict=True):
        out.update((word, meaning) for word in words if len(word) >= least and word.isalpha())
    return out


def _nouns(pack: Pack) -> dict[str, str]:
    if not pack.file.capital_nouns:
        return {}
    return _ends(pack.code, tuple(tuple(pack.words_of("words", key)) for key, _, _ in WHOLE))


@lru_cache(maxsize=64)
def _table(lists: tuple[tuple[str, ...], ...]) -> dict[str, str]:
    """Each tail with the meaning of a word that ends so."""
    return {tail.lower(): meaning for words, (_, meaning) in zip(lists, TAILS, strict=True) for tail in words}


def _tails(pack: Pack) -> dict[str, str]:
    return _table(tuple(tuple(pack.words_of("forms", key)) for key, _ in TAILS))


def mark_compounds(scene: Scene) -> None:
    """Gives every word the lists do not know the meaning of its tail.

    Args:
        scene: the text; its words are filled in place.
    """
    pack = scene.pack
    tails = _tails(pack)
    nouns = ordinary(pack.code) if pack.file.capital_nouns else frozenset()
    if not tails and not nouns:
        return
    joined, named = _nouns(pack), pack.words_of("forms", "named_tail")
    text = scene.text
    for token, word in enumerate(text.words):
        if text.kinds[token] != WORD or token in scene.word_over or scene.covered[token]:
            continue
        if text.kinds[token + 1 : token + 2] == [NUMBER] and not text.spaced[token + 1]:
            continue  # Hofladen24
        if word in nouns:
            _mark(scene, token, "not_name", f"ordinary_{pack.code}.txt")
            continue
        if not text.view[text.starts[token] + 1 : text.ends[token]].islower() or is_investor(word):
            continue
        inside = _capital_inside(scene, token)
        if _hyphened(scene, token) and word in tails:
            _mark(scene, token, tails[word], f"{pack.code}.yaml forms")
            continue
        for size in range(min(LONGEST, len(word) - 2), 1, -1):
            if len(word) - size < (SHORTEST_HEAD if size < LONG_TAIL else 2) + inside:
                continue
            found = tails.get(word[-size:])
            if found == "demonym" and pack.file.capital_nouns and not _of_place(pack.code, word):
                break
            if found == "investor" and word[-size:] in named and text.view[text.starts[token]].isupper():
                break
            if found == "company" and _apposed(scene, token):
                break  # Suomalaisstartup Metsäverkko
            if found is not None:
                if (
                    found == "company"
                    and text.view[text.starts[token]].isupper()
                    and not pack.file.capital_nouns
                ):
                    _mark(
                        scene, token, "startup", f"{pack.code}.yaml forms"
                    )  # Uppsalabolaget: the capital is the place's
                _mark(scene, token, found, f"{pack.code}.yaml forms")
                break
        else:
            _end_in_noun(scene, token, word, joined)


def _hyphened(scene: Scene, token: int) -> bool:
    """Whether a word is the last part of a compound with a hyphen, where nouns have capitals: der
    Akku-Recycler Alfa."""
    text = scene.text
    return (
        scene.pack.file.capital_nouns
        and token > 1
        and text.words[token - 1] == "-"
        and not (text.spaced[token] or text.spaced[token - 1])
    )


def _capital_inside(scene: Scene, token: int) -> bool:
    """Whether a word has a capital inside a sentence where nouns have none, so that more of it must stand
    before the tail: Elbolaget opens one, Petaloon is a name."""
    text = scene.text
    small = not scene.pack.file.capital_nouns and text.view[text.starts[token]].isupper()
    described = {"descriptor", "demonym"} & set(scene.word_over.get(token - 1, ()))
    return small and token > scene.sentence_of(token)[0] and not described


def _apposed(scene: Scene, token: int) -> bool:
    """Whether a word with a capital stands right behind a word for a start-up where nouns have none, so that
    it is its name."""
    return (
        not scene.pack.file.capital_nouns
        and token > 0
        and scene.text.view[scene.text.starts[token]].isupper()
        and scene.text.spaced[token]
        and "startup" in scene.word_over.get(token - 1, ())
    )


def _end_in_noun(scene: Scene, token: int, word: str, nouns: dict[str, str]) -> None:
    """Gives a word the meaning of the noun it ends in: Kaffeemaschine, Altaktionäre."""
    if not nouns or not scene.text.view[scene.text.starts[token]].isupper():
        return
    for size in range(len(word) - SHORTEST_HEAD, 4, -1):
        meaning = nouns.get(word[-size:])
        if meaning is not None:
            _mark(scene, token, meaning, COMPOUND)
            return


def _of_place(lang: str, word: str) -> bool:
    """Whether a word in -er is made of a place: Freiburger, Bremer, Surseer."""
    known = places(lang)
    return word[:-2] in known or word[:-1] in known or f"{word[:-2]}en" in known


def _mark(scene: Scene, token: int, meaning: str, source: str) -> None:
    hit = Hit(token, token + 1, f"words.{meaning}", f"words.{meaning}", "", source)
    scene.word_over.setdefault(token, {})[meaning] = hit
    scene.words.setdefault(token, hit)


def drop_named_pronouns(scene: Scene) -> None:
    """ "The company" stands for a name told before only where no name follows it at once: the company Alpha.

    Args:
        scene: the text; its links are changed in place.
    """
    text = scene.text
    bodies = () if scene.pack.file.capital_nouns else scene.pack.words_of("forms", "institution")
    for first, hit in list(scene.links.items()):
        at = hit.after
        longer = scene.words.get(first)
        if hit.meaning == "links.pronouns" and longer is not None and longer.after > at:
            del scene.links[first]  # a business angel is no business
            continue
        if (
            hit.meaning == "links.pronouns"
            and text.view[text.starts[first]].isupper()
            and any(
                is_investor(text.token_text(first, end)) is not None
                for end in range(at + 1, min(len(text.words), at + 3) + 1)
            )
        ):
            del scene.links[first]  # Banca Transilvania
            continue
        if (
            hit.meaning == "links.and"
            and at < len(text.words)
            and text.view[text.starts[first]].isupper()
            and text.view[text.starts[at]].isupper()
            and is_investor(text.token_text(first, at + 1)) is not None
            and is_investor(text.token_text(at, at + 1)) is None
        ):
            del scene.links[first]  # Spanish Y Combinator
            scene.words.pop(first, None)
            scene.word_over.pop(first, None)
            continue
        if (
            hit.meaning == "links.pronouns"
            and at - first == 2
            and (text.words[at - 1] in bodies or "named_body" in scene.forms.get(at - 1, ()))
            and text.view[text.starts[at - 1]].isupper()
        ):
            scene.links[first] = hit._replace(after=first + 1, meaning="links.articles")
            continue  # de la Banque européenne
        while (
            at < min(len(text.words), hit.after + 2)
            and text.kinds[at] == WORD
            and text.view[text.starts[at]].islower()
            and "descriptor" in scene.word_over.get(at, ())
        ):
            at += 1  # a startup portuguesa Alpha
        if (
            hit.meaning != "links.pronouns"
            or at - first < 2
            or at >= len(text.words)
            or text.kinds[at] != WORD
            or scene.covered[at]
        ):
            continue
        named = text.view[text.starts[at]].isupper() and at not in scene.word_over and at not in scene.links
        if (
            "affiliation" in scene.word_over.get(at, ())
            and "title" in scene.word_over.get(at - 1, ())
            and at + 1 < len(text.words)
            and text.view[text.starts[at + 1]].isupper()
            and at + 1 not in scene.word_over
        ):
            named = True  # die Gründer von Alpha
        if scene.pack.file.capital_nouns and text.view[text.starts[at]].isupper():
            over = scene.word_over.get(at - 1, {})
            named = named or (
                "company" not in over
                and "startup" not in over
                and ("descriptor" in over or "demonym" in over)
            )  # der Wiener Marktplatz Alpha
        if named or _goes_on(scene, hit) or _opens_name(scene, first, at) or _described(scene, at):
            del scene.links[first]
            articles = scene.pack.words_of("links", "articles")
            if text.words[first] in articles:
                scene.links[first] = Hit(first, first + 1, "links", "links.articles", "", hit.source)
            elif text.words[first + 1] == "'" and f"{text.words[first]}'" in articles:
                scene.links[first] = Hit(first, first + 2, "links", "links.articles", "", hit.source)


def _goes_on(scene: Scene, hit: Hit) -> bool:
    """Whether the noun behind an article is the first word of a longer one: the venture capital firm."""
    last = hit.after - 1
    longer = (scene.words.get(last), scene.cue_at.get(last))
    return last > hit.first and any(other is not None and other.after > hit.after for other in longer)


def _opens_name(scene: Scene, first: int, at: int) -> bool:
    """Whether the noun behind a small article has a capital and goes on as a name: la Banque des
    Territoires."""
    text, view = scene.text, scene.text.view
    if (
        scene.pack.file.capital_nouns
        or at + 1 >= len(text.words)
        or not view[text.starts[first]].islower()
        or not view[text.starts[at - 1]].isupper()
    ):
        return False
    if view[text.starts[at]].isupper():
        return True  # o Banco Mundial
    if text.words[at] not in scene.pack.words_of("forms", "inside"):
        return False
    return any(view[text.starts[t]].isupper() for t in range(at + 1, min(at + 3, len(text.words))))


def _described(scene: Scene, at: int) -> bool:
    """Whether "of" and small words part a noun for a company from its name: le site d'autopartage Acme."""
    text, of = scene.text, scene.links.get(at)
    if of is None or of.meaning != "links.of" or scene.pack.file.capital_nouns:
        return False
    for token in range(of.after, min(of.after + 5, len(text.words))):
        over = scene.word_over.get(token, {})
        if text.kinds[token] != WORD or scene.covered[token] or "title" in over:
            return False
        if text.view[text.starts[token]].isupper():
            return token > of.after and not over and token not in scene.links
        if ("function" in over or "stop" in over) and token not in scene.links:
            return False
    return False
