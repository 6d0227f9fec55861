"""Names that open with a place or a describing word: Trentino Sviluppo, Carbon Direct Capital."""

from __future__ import annotations

from ..knowledge import places
from ..lexer.cue_places import sentence_case
from ..lexer.lexer import Scene
from ..packs import Hit
from ..text import GLYPH, WORD
from .cased_look import proper_capital
from .names import closing, form_hit, is_link, is_word


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


SEAT = 14
"""Letters between the bracket with the seat of a firm and its legal form, at most."""


def seat_inside(scene: Scene, at: int, high: int) -> int | None:
    """The last token of a bracket that holds nothing but where a firm has its seat and stands inside its full
    name, as a legal form follows: 青禾(苏州)生物科技有限公司; None where there is none.

    Args:
        scene: the text.
        at: a token.
        high: where the clause ends.
    """
    file, text = scene.pack.file, scene.text
    if text.words[at] not in "(（" or file.writing != "unspaced" or file.order != "svo":
        return None
    close = closing(scene, at, min(high, at + 6))
    if close is None or close == at + 1 or not all(is_word(scene, t, "place") for t in range(at + 1, close)):
        return None
    for token in range(close + 1, min(high, close + SEAT)):
        if form_hit(scene, token, "legal") is not None:
            return close
        if text.kinds[token] != GLYPH or scene.covered[token] or token in scene.cue_over:
            return None
    return None


def names_firm(scene: Scene, soft: Hit, after: int, titled: bool) -> bool:
    """Whether a describing word opens the name of a firm that invests: Carbon Direct Capital led.

    Args:
        scene: the text.
        soft: the describing word.
        after: the end of the chunk.
        titled: whether the sentence has a headline's capitals.
    """
    return (
        after - soft.after >= 2
        and soft.after - soft.first == 1
        and not is_word(scene, soft.first, "company", "startup", "sector", "title")
        and not (titled and is_word(scene, soft.first, "demonym", "place"))
        and any(
            (hit := form_hit(scene, t, "investor_end")) is not None and hit.after == after
            for t in range(soft.after + 1, after)
        )
    )


def describes_all(scene: Scene, first: int, cut: int, after: int) -> bool:
    """Whether what would be left behind a noun with a capital only describes it, so that the noun belongs to
    the name: Banco Mundial, Banco Europeo de Inversiones."""
    text = scene.text
    if scene.pack.file.capital_nouns:
        return is_word(scene, cut - 1, "investor") and all(
            is_word(scene, t, "place") or text.words[t] in places(scene.pack.code) for t in range(cut, after)
        )  # Gründerfonds Sachsen
    left = [t for t in range(cut, after) if text.kinds[t] == WORD]
    return (
        proper_capital(scene, first)
        and not is_word(scene, first, "title", "startup")
        and bool(left)
        and (
            is_word(scene, left[0], "descriptor", "demonym", "place")
            or form_hit(scene, left[0], "inside") is not None
        )
        and all(
            is_word(scene, t, "descriptor", "demonym", "place", "investor", "not_name", "function")
            or t in scene.cue_over
            or form_hit(scene, t, "investor_end") is not None
            for t in left
        )
    )
