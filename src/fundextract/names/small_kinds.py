"""Names made of ordinary words alone, in languages that write kinds and adjectives small."""

from __future__ import annotations

from ..knowledge import places
from ..lexer.cue_places import sentence_case
from ..lexer.lexer import Scene
from ..text import WORD
from .cased_look import proper_capital
from .names import Name, is_link, is_word, word_hit

KEYS = ("place", "not_name", "descriptor", "demonym", "investor", "company", "title", "public", "sector")
"""What a phrase of several words may be that only describes, however it is written."""


def named_by_capitals(scene: Scene, name: Name) -> bool:
    """Whether two or more words with a capital each, inside a sentence that writes its nouns small, are a
    name though every one of them describes elsewhere: Bolsa Social, Universidad de Valencia.

    Args:
        scene: the text.
        name: a trimmed chunk whose every word is known to describe.

    Returns:
        Whether the capitals alone make it a name; never at the head of a sentence or in a title.
    """
    text = scene.text
    if not scene.pack.file.small_demonyms or not proper_capital(scene, name.first):
        return False
    inner = [t for t in range(name.first, name.after) if text.kinds[t] == WORD and not _small_link(scene, t)]
    if len(inner) < 2 or any(scene.covered[t] for t in inner):
        return False
    if not all(_capitalised(scene, t) for t in inner) or any(is_word(scene, t, "calendar") for t in inner):
        return False
    if all(is_word(scene, t, "place", "title") for t in inner) or is_word(scene, name.first, "title"):
        return False
    if text.low[text.starts[name.first] : text.ends[name.after - 1]] in places(scene.pack.code):
        return False
    return not any(_whole(scene, name, t) for t in inner)


def _small_link(scene: Scene, token: int) -> bool:
    """Whether a token is a small word inside a name: de, del, la."""
    text = scene.text
    return text.view[text.starts[token]].islower() and (
        is_link(scene, token, "of", "articles", "and") or is_word(scene, token, "function")
    )


def _capitalised(scene: Scene, token: int) -> bool:
    """Whether a word is written with one capital and small letters behind it."""
    written = scene.text.token_text(token, token + 1)
    return len(written) > 2 and written[0].isupper() and written[1:].islower()


def _whole(scene: Scene, name: Name, token: int) -> bool:
    """Whether one known phrase of several words covers what is more than half the name."""
    hit = word_hit(scene, token, *KEYS)
    return (
        hit is not None
        and hit.after - hit.first > 1
        and 2 * (hit.after - hit.first) > name.after - name.first
    )


def says_little(scene: Scene, token: int) -> bool:
    """Whether the capital of a describing noun is no sign of a name: sentence start, small letter,
    capitalised nouns."""
    text = scene.text
    if (
        scene.pack.file.capital_nouns
        or text.view[text.starts[token]].islower()
        or len(text.words[token]) <= 3
    ):
        return True
    low, high = scene.sentence_of(token)
    return (
        (token == low and text.words[token] not in scene.pack.words_of("words", "house"))
        or not sentence_case(scene, low, high)
        or is_word(scene, token, "startup")
    )
