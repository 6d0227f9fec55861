"""Houses told as somebody's: Herlinin suvun sijoitusyhtiö Alfa, Alfan uusi rahasto."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..text import WORD
from .cased_look import breaks, namey
from .names import is_link, is_word

MOST = 3
"""Words in small letters between the owner and the noun for the house, the noun with them."""


def house_behind(scene: Scene, end: int, high: int) -> int | None:
    """Where the noun for a house ends that follows an owner in the genitive.

    Args:
        scene: the text.
        end: the token behind the owner's name.
        high: where the list ends at the latest.

    Returns:
        None where no owner of that case stands before it or something else follows.
    """
    text, tails = scene.text, scene.pack.words_of("forms", "owner_tail")
    if not tails or scene.pack.file.capital_nouns or end == 0 or not text.words[end - 1].endswith(tails):
        return None
    for token in range(end, min(high, end + MOST)):
        small = text.kinds[token] == WORD and text.view[text.starts[token]].islower()
        if not small or scene.covered[token] or token in scene.cue_at or is_link(scene, token, "and"):
            return None
        if is_word(scene, token, "investor") and token > end:
            return token + 1
        if is_word(scene, token, "function") and not is_word(scene, token, "descriptor"):
            return None
    return None


def named_house(scene: Scene, end: int, high: int) -> int | None:
    """Where the name of a house begins that an owner in the genitive stands before: Herlinin suvun
    sijoitusyhtiö Alfa."""
    after = house_behind(scene, end, high)
    named = after is not None and after < high and namey(scene, after) and not breaks(scene, after)
    return after if named else None
