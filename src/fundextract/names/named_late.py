"""Subjects that say what a company makes before they name it: The maker of the Zed editor, Acme, has
raised."""

from __future__ import annotations

from ..lexer.lexer import Scene
from .names import Name, is_link, is_word
from .subject_signs import adverb


def named_late(scene: Scene, found: list[Name], at: int, low: int) -> bool:
    """Whether the last name before a verb stands between commas behind a description that opens the sentence
    with an article and holds all the others: The company behind the Zed app, Acme, …

    Args:
        scene: the text.
        found: the names before the verb, in text order.
        at: the verb.
        low: where its sentence begins.
    """
    words, last = scene.text.words, found[-1]
    if not is_link(scene, low, "articles", "pronouns") or scene.pack.file.order != "svo":
        return False
    comma = last.first - 1
    if words[comma] != "," or words[last.end : last.end + 1] != [","]:
        return False
    if any(words[t] in ",;:(" for t in range(low, comma)) or any(
        not adverb(scene, t) for t in range(last.end + 1, at)
    ):
        return False
    return any(is_word(scene, t, "company") for t in range(low + 1, found[0].first))


def object_start(scene: Scene, at: int, low: int) -> int:
    """Where money between a subject and its verb begins; the verb where none stands there."""
    token = at
    while token > low and at - token < 12 and (scene.covered[token - 1] or adverb(scene, token - 1)):
        token -= 1
    while token < at and not scene.covered[token]:
        token += 1
    return token
