"""Investors told as the part of a house that has no name of its own: from Samsung's venture arm and A."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..text import WORD
from .cased_chunks import chunk_end, owner_after
from .cased_look import namey
from .names import Name, is_link, is_word, make_name

LONGEST = 6
"""Words from the possessive to the noun for the part, at most."""


def arm_of(scene: Scene, first: int, owner: int, high: int) -> Name | None:
    """The owner of a nameless part that invests, the part taken along.

    Args:
        scene: the text.
        first: the first token of the owner's name.
        owner: the token behind the possessive.
        high: where the list ends at the latest.

    Returns:
        None where a name follows that is the investor: Samsung's venture arm, Next.
    """
    text, arm = scene.text, 0
    for token in range(owner, min(high, owner + LONGEST)):
        if text.kinds[token] != WORD:
            if text.words[token] == "-":
                continue
            break
        if (
            _capital(scene, token)
            or scene.covered[token]
            or is_link(scene, token, "and", "relative", "pronouns")
        ):
            break
        cue = scene.cue_at.get(token)
        fund = token > owner and is_word(scene, token, "fund") and text.view[text.starts[token]].islower()
        if (
            fund
            or is_word(scene, token, "arm", "vehicle")
            or (cue is not None and cue.meaning == "veto.fund")
        ):
            arm = token + 1
    if not arm or (arm < high and namey(scene, arm)) or _named(scene, first, arm, high):
        return None
    mark = owner - 1
    if not is_link(scene, mark, "possessive") and text.words[mark] not in "'’":
        mark -= 1
        if not is_link(scene, mark, "possessive"):
            return None
    if mark <= first:
        return None
    return make_name(scene, first, mark)._replace(end=arm)


def only_arm(scene: Scene, start: int, end: int, high: int) -> bool:
    """Whether a nameless part between commas only says whose the investor before it is: led by M12,
    Microsoft's venture arm, and A; but from A and Samsung's venture arm.

    Args:
        scene: the text.
        start: the first token of the item of the list.
        end: the token behind the part.
        high: where the list ends at the latest.
    """
    words = scene.text.words
    return start > 0 and words[start - 1] == "," and (end >= high or words[end] in ",.;")


def arms_of(scene: Scene, pos: int, high: int) -> bool:
    """Whether an item of a list only says of what houses the investors before it are parts: A and B, venture
    arms of C and D.

    Args:
        scene: the text.
        pos: the first token of the item, behind a comma.
        high: where the list ends at the latest.
    """
    text = scene.text
    for token in range(pos, min(high - 1, pos + LONGEST)):
        if is_word(scene, token, "arms") and text.view[text.starts[token]].islower():
            return is_link(scene, token + 1, "of")
        small = text.kinds[token] == WORD and text.view[text.starts[token]].islower()
        if not (small or text.words[token] == "-") or is_link(scene, token, "and", "of", "relative"):
            return False
    return False


def with_arms(scene: Scene, found: list[Name], high: int) -> list[Name]:
    """Names with the nameless parts behind them taken along: Duke Energy's venture arm led the round.

    Args:
        scene: the text.
        found: names in text order.
        high: where the list ends at the latest.
    """
    whole: list[Name] = []
    for name in found:
        owner = owner_after(scene, name.end)
        part = arm_of(scene, name.first, owner, high) if owner is not None and owner < high else None
        if part is not None and whole and _behind(scene, whole[-1], name, part, high):
            continue
        whole.append(name if part is None else name._replace(end=part.end))
    return whole


def _behind(scene: Scene, before: Name, name: Name, part: Name, high: int) -> bool:
    """Whether a part only says whose the name right before it is: A, the retailer B's venture arm, led."""
    start = before.end + 1
    return only_arm(scene, start, part.end, high) and all(
        is_link(scene, t, "articles") or is_word(scene, t, "descriptor", "company", "sector")
        for t in range(start, name.first)
    )


def _capital(scene: Scene, token: int) -> bool:
    """Whether a word with a capital may begin a name: not VC, AI and the like, nor a place."""
    return namey(scene, token) and not is_word(
        scene, token, "investor", "descriptor", "sector", "place", "demonym"
    )


def _named(scene: Scene, first: int, at: int, high: int) -> bool:
    """Whether the part's own name closes the list behind a comma or in brackets."""
    words = scene.text.words
    if at + 1 >= high or words[at] not in ",(" or not namey(scene, at + 1):
        return False
    if words[at + 1][:2] == words[first][:2]:
        return True  # Bosch's venturing unit, Bosch Ventures; Nvidia's venture arm, NVentures, and A
    end = chunk_end(scene, at + 1, high)
    return end >= high or words[end] in ".);" or words[at] == "("
