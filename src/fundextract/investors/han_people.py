"""People of firms among those who give the money, in Chinese: 来自谷歌和微软的天使投资人.

Used for scripts without spaces whose verbs stand between subject and object.
"""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names.names import Name, is_link, is_word

REACH = 6
"""Tokens between the names and the word for who their people are."""


def less_employers(scene: Scene, names: list[Name]) -> list[Name]:
    """The names of a list, less those that only say where people who invest work.

    Args:
        scene: the text.
        names: the list, in text order.
    """
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo" or not names:
        return names
    for order, name in enumerate(names):
        if is_word(scene, name.first - 1, "affiliation") and _of_people(scene, names[-1].end):
            return names[:order]
    return names


def _of_people(scene: Scene, at: int) -> bool:
    """Whether a possessive stands behind the last name and then a word for people: 的多位高管."""
    token = at
    while token < at + 3 and is_word(scene, token, "stop"):
        token += 1  # 等
    if not is_link(scene, token, "possessive"):
        return False
    return any(is_word(scene, t, "title", "person") for t in range(token + 1, token + REACH))
