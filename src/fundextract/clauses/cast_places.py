"""Where a name stands in its sentence: at its head, behind a colon, before a verb or a description of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..names import names_cased
from ..names.names import closing, is_link, is_word
from ..text import MARK, WORD

RUBRIC = 3
"""Words of the rubric that a headline opens with, at most."""

if TYPE_CHECKING:
    from ..lexer.lexer import Scene
    from ..names.names import Name


def opens(scene: Scene, name: Name, low: int) -> bool:
    """Whether a name opens its sentence or a clause behind a comma, articles and what describes it apart.

    Args:
        scene: the text.
        name: the name.
        low: where its sentence begins.
    """
    comma = next((t for t in range(name.first - 1, low, -1) if scene.text.words[t] == ","), None)
    if comma is not None and (
        is_link(scene, comma + 1, "and", "contrast")
        or not names_cased.chunks(scene, low, comma)
        or _phrase(scene, low, comma)
    ):
        low = comma + 1  # …, and Acme; In today's news, Acme
    for token in range(low, name.first):
        if scene.text.kinds[token] == MARK:
            if scene.text.words[token] not in "\"'-—–•*":
                return False
            continue
        if not (
            is_link(scene, token, "articles", "possessive", "and", "contrast")
            or is_word(scene, token, "descriptor", "company", "place", "demonym", "opener", "calendar")
            or (token - 1 >= low and is_link(scene, token - 1, "possessive"))
            or scene.text.words[token] == "s"
        ):
            return False
    return True


def behind_rubric(scene: Scene, name: Name, low: int) -> bool:
    """Whether a name stands behind the few words and the colon that a headline opens with: Drones : Acme
    s'équipe …

    Args:
        scene: the text.
        name: the name.
        low: where its sentence begins.
    """
    if low or scene.pack.file.order != "svo":
        return False
    first = name.first
    while first - 1 > low and (
        is_link(scene, first - 1, "articles")
        or is_word(scene, first - 1, "descriptor", "demonym", "company", "startup")
    ):
        first -= 1
    if not low < first - 1 <= low + RUBRIC or scene.text.words[first - 1] != ":":
        return False
    return not any(scene.covered[t] or t in scene.cue_over for t in range(low, first - 1))


def behind_colon(scene: Scene, name: Name, low: int) -> bool:
    """Whether a colon leads up to a name: it has backed one already: Acme, a firm that …

    Args:
        scene: the text.
        name: the name.
        low: where its sentence begins.
    """
    first = name.first
    while first - 1 > low and (
        is_link(scene, first - 1, "articles") or is_word(scene, first - 1, "descriptor", "demonym")
    ):
        first -= 1
    return first - 1 > low and scene.text.words[first - 1] == ":"


def _phrase(scene: Scene, low: int, comma: int) -> bool:
    """Whether a sentence opens with a phrase that a comma closes: Founded in 2018 by two engineers, …"""
    return (
        is_word(scene, low, "opener", "function")
        and not is_link(scene, low, "articles", "pronouns")
        and not any(scene.text.words[t] in ",;:" or is_link(scene, t, "relative") for t in range(low, comma))
    )


def phrase_opens(scene: Scene, first: int, low: int) -> bool:
    """Whether nothing but describing words stands between a sentence's start or a comma and a name.

    Args:
        scene: the text.
        first: the first token of a name.
        low: where its sentence begins.
    """
    token = first - 1
    while token > low and scene.text.kinds[token] == WORD and not is_word(scene, token, "affiliation"):
        if token in scene.cue_over or scene.covered[token] or is_link(scene, token, "and", "relative"):
            return False
        if is_word(scene, token, "function") and not is_link(scene, token, "articles"):
            return False
        if is_link(scene, token, "articles"):
            token -= 1
            break
        token -= 1
    return token <= low or scene.text.words[token] in ",-—–:;\"'"


def verb_follows(scene: Scene, at: int, high: int) -> bool:
    """Whether a word in small letters follows at once, as a verb does its subject.

    Args:
        scene: the text.
        at: the token behind a name.
        high: where its sentence ends.
    """
    return (
        at < high
        and scene.text.kinds[at] == WORD
        and scene.text.view[scene.text.starts[at]].islower()
        and not is_link(scene, at, "and")
        and not is_word(scene, at, "affiliation", "title")
        and not (at in scene.cue_at and scene.cue_at[at].meaning[5:] in ("to", "for", "from"))
    )


def described(scene: Scene, name: Name, high: int, kind: str = "company") -> bool:
    """Whether a description follows behind a comma or dash: Acme, a Berlin-based maker of …; Acme, which …

    Args:
        scene: the text.
        name: the name.
        high: where its sentence ends.
        kind: which nouns describe; relative clauses tell nothing of nouns other than "company".
    """
    at = name.end
    if at < high and scene.text.words[at] == "(":
        close = closing(scene, at, high)
        at = close + 1 if close is not None else at
    if at + 1 >= high or scene.text.words[at] not in ",-—–":
        return False
    at += 1
    if is_link(scene, at, "relative") or is_word(scene, at, "founded"):
        return kind == "company"
    told = is_link(scene, at, "pronouns") and scene.links[at].after - at > 1  # Acme, the company he set up
    if not (told or is_link(scene, at, "articles") or is_word(scene, at, "place", "demonym", "descriptor")):
        return False
    for token in range(at, min(high, at + 14)):
        word = scene.text.words[token]
        if word in ",;." or is_link(scene, token, "relative"):
            return False
        if is_word(scene, token, "title"):
            return False
        if is_word(scene, token, kind):
            return True
        if is_word(scene, token, "investor"):
            return False
    return False
