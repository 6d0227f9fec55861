"""Names that open with a place or a describing word: Trentino Sviluppo, Carbon Direct Capital."""

from __future__ import annotations

from .cue_places import sentence_case
from .lexer import Scene
from .names import form_hit, is_link, is_word
from .packs import Hit
from .text import WORD


def opens_with_place(scene: Scene, first: int, rest: int) -> bool:
    """Whether a place inside a sentence stands right before a word with a capital that is no word of the
    language, in a list or behind a small word, so that both are one name.

    Args:
        scene: the text.
        first: the token of the place.
        rest: the token behind it.
    """
    text = scene.text
    low, high = scene.sentence_of(first)
    before = first - 1
    small = scene.pack.file.small_demonyms
    if before <= low or not is_word(scene, first, "place", *(["demonym"] if small else [])):
        return False
    if not small and is_word(scene, first, "demonym", "descriptor"):
        return False
    listed = is_link(scene, before, "and") or before in scene.cue_over or text.words[before] == ","
    if not listed or text.kinds[rest] != WORD or not text.view[text.starts[rest]].isupper():
        return False
    if is_word(scene, rest, "company", "investor", "title", "descriptor", "startup", "not_name", "place"):
        return False
    return sentence_case(scene, low, high)


def names_firm(scene: Scene, soft: Hit, after: int, titled: bool) -> bool:
    """Whether a describing word opens the name of a firm that invests: Carbon Direct Capital led.

    Args:
        scene: the text.
        soft: the describing word.
        after: the end of the chunk.
        titled: whether the sentence has a headline's capitals.
    """
    return (
        not titled
        and after - soft.after >= 2
        and soft.after - soft.first == 1
        and not is_word(scene, soft.first, "company", "startup", "sector", "title")
        and form_hit(scene, after - 1, "investor_end") is not None
    )
