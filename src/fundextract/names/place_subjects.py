"""Places as subjects: a state or a country raises taxes, not rounds."""

from __future__ import annotations

from ..knowledge import places
from ..lexer.lexer import Scene
from .cased_look import namey
from .names import is_link, is_word
from .subject_signs import adverb

_GLUED = 2
"""Letters of an ending of place that also nouns may end in: -na, -ta."""


def place_ends(scene: Scene, at: int, low: int) -> bool:
    """Whether the subject is a place: a state or a country raises taxes, not rounds."""
    end = at
    while (
        end > low
        and adverb(scene, end - 1)
        and not is_word(scene, end - 1, "company", "startup")  # Íslenskt sprotafyrirtæki sækir …
        and at - end < 3
    ):
        end -= 1
    if end <= low or not namey(scene, end - 1) or is_link(scene, end - 1, "articles", "pronouns"):
        return False
    if end >= 2 and scene.text.words[end - 2] in ",-" and not _parted(scene, end - 2, low):
        return False
    first = end - 1
    while first > low and namey(scene, first - 1) and scene.text.spaced[first]:
        first -= 1
    before = first - 1
    while before > low and is_link(scene, before, "articles"):
        before -= 1
    if before >= low and is_word(scene, before, "function") and not is_link(scene, before, "articles", "and"):
        return False  # The company with an office in Berlin raises …; Acme aus Basel in der Schweiz hat …
    if first > low and _in_case(scene, end - 1):
        return False  # Alfa avaa toimiston Turkuun ja kerää …
    key = scene.text.low[scene.text.starts[first] : scene.text.ends[end - 1]]
    return key in places(scene.pack.code) or all(is_word(scene, t, "place") for t in range(first, end))


def _parted(scene: Scene, comma: int, low: int) -> bool:
    """Whether a comma before a place closes an opening phrase about somebody: According to Acme, Mexico …"""
    return (
        scene.text.words[comma] == ","
        and namey(scene, comma - 1)
        and scene.text.words[comma - 1] not in places(scene.pack.code)
        and is_link(scene, low, "said")
    )


def _in_case(scene: Scene, at: int) -> bool:
    """Whether an ending glued to a word says where or whose, so that it is no subject: Turkuun, Ruotsissa."""
    word, forms = scene.text.words[at], scene.pack
    tails = [t for key in ("to_tail", "from_tail", "owner_tail") for t in forms.words_of("forms", key)]
    tails += [t for t in forms.words_of("forms", "glued_after") if len(t) > _GLUED and tails]
    return any(len(tail) > 1 and tail.isalpha() and word.endswith(tail) for tail in tails)
