"""Descriptions of a company that run over small words to its name: la plateforme de mise en relation entre
particuliers Acme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..text import WORD
from .cased_look import breaks, namey
from .names import is_link, is_word

if TYPE_CHECKING:
    from ..lexer.lexer import Scene

LONGEST = 9
"""Tokens from the first small word of a description to the name, at most."""


def kind_leads(scene: Scene, pos: int, low: int, high: int) -> int | None:
    """The name that a description of several small words ends in, behind a noun for a company.

    Args:
        scene: the text.
        pos: a small word behind that noun.
        low, high: where the object begins, and where it ends at the latest.

    Returns:
        The token of the name; None where a mark, a clause or a small word right before a name ends the
        description first.
    """
    text = scene.text
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return None
    if pos <= low or not any(is_word(scene, t, "company", "startup") for t in range(low, pos)):
        return None
    for token in range(pos, min(high, pos + LONGEST)):
        word = text.words[token]
        if word in ("'", "-"):
            continue
        if text.kinds[token] != WORD or scene.covered[token]:
            return None
        if namey(scene, token):
            if is_word(scene, token, "descriptor", "not_name", "sector") and not breaks(scene, token + 1):
                continue  # spécialisée dans l'IA générative Acme
            small = is_word(scene, token - 1, "function") or is_link(scene, token - 1, "articles", "of")
            plain = is_word(scene, token, "place", "demonym", "calendar", "public")
            return None if small or plain or word == "'" or breaks(scene, token) else token
        if is_link(scene, token, "relative", "contrast", "pronouns"):
            return None
    return None
