"""Companies called by the name of a day or month, which only their place before a verb of raising tells:
Sunday raises €19m, the payments startup Sunday."""

from __future__ import annotations

from ..knowledge import is_first_name
from ..lexer.lexer import Scene
from .names import is_link, is_word

NEAR = 3
"""Tokens from the verb to its money, at most."""


def day_raises(scene: Scene, token: int) -> bool:
    """Whether a day's name opens a sentence or follows a noun for a company, and raises money itself.

    Args:
        scene: the text.
        token: the name of a day or month.
    """
    if not is_word(scene, token, "calendar") or scene.pack.file.order != "svo":
        return False
    if is_first_name(scene.text.words[token]) or not scene.text.view[scene.text.starts[token]].isupper():
        return False
    verb = scene.cue_at.get(token + 1)
    if verb is None or verb.meaning not in ("cues.raise", "cues.gets"):
        return False
    if not any(t in scene.money_at for t in range(verb.after, verb.after + NEAR)):
        return False
    low = scene.sentence_of(token)[0]
    if token == low or scene.text.words[token - 1] in ":|":
        return True
    before = token - 1
    if not is_word(scene, before, "company", "startup", "rival") or is_word(scene, before, "sector"):
        return False
    while before > low and is_word(scene, before - 1, "descriptor", "demonym", "place", "company"):
        before -= 1
    return not any(is_link(scene, t, "articles", "pronouns") for t in (before - 1, before))
