"""Verbs of investing behind a round whose subject follows them: Ronda de 5 millones: invierten A y B."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import is_link, is_word
from ..packs import Hit

OPENERS = ",;:(-"
"""Marks behind which such a verb opens its clause."""
BACK = 3
"""Small words between the mark and the verb, at most: en la que también."""


def subject_behind(scene: Scene, verb: Hit, low: int, high: int) -> bool:
    """Whether a verb of investing opens its clause behind money, with who invests right behind it.

    Args:
        scene: the text.
        verb: the verb.
        low, high: its sentence.
    """
    if verb.meaning != "cues.invest" or scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return False
    words, at = scene.text.words, verb.first - 1
    while (
        at > low
        and verb.first - at <= BACK
        and (is_word(scene, at, "opener", "also") or is_link(scene, at, "relative", "pronouns", "and"))
    ):
        at -= 1
    if at <= low or not (words[at] in OPENERS or is_link(scene, at + 1, "relative")):
        return False
    if not any(scene.covered[token] and token in scene.money_at for token in range(low, at + 1)):
        return False
    after = verb.after
    while after < high and (
        is_link(scene, after, "articles")
        or is_word(scene, after, "investor", "including", "descriptor", "demonym", "opener", "also")
    ):
        after = scene.links[after].after if is_link(scene, after, "articles") else after + 1
    if after >= high or not names_cased.namey(scene, after) or scene.covered[after]:
        return False
    _, end = names_cased.names_after(scene, verb.after, high)
    into = any(hit.meaning == "cues.to" for hit in scene.cues_in(end, min(high, end + 2)))
    return not into and not any(token in scene.money_at for token in range(verb.after, min(high, end + 2)))
