"""Verbs of giving in a relative clause about those whom a verb of opening up has just named: Acme ouvre son
capital à Alpha et Beta, qui apportent 6 millions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..packs import Hit
from ..text import WORD

if TYPE_CHECKING:
    from .lexer import Scene

FAR = 24
"""Tokens of the list of names between the two verbs, at most."""


def gives_on(scene: Scene, hit: Hit) -> bool:
    """Whether a verb of investing only says how much those give whom "opens its capital to" named: who gets
    it stands before that verb.

    Args:
        scene: the text, cues before the verb placed.
        hit: the verb of investing.
    """
    link = scene.links.get(hit.first - 1)
    if link is None or link.meaning != "links.relative" or scene.pack.file.writing != "cased":
        return False
    text = scene.text
    low, high = scene.sentence_of(hit.first)
    if _into_thing(scene, hit.after, high):
        return False
    for token in range(link.first - 1, max(low, link.first - FAR) - 1, -1):
        cue = scene.cue_over.get(token)
        if cue is not None and cue.meaning == "cues.raise_from":
            return True
        if token in scene.money_at or (cue is not None and cue.meaning not in ("cues.backs", "cues.to")):
            return False
        if text.kinds[token] == WORD and text.view[text.starts[token]].islower() and not _small(scene, token):
            return False
    return False


def _into_thing(scene: Scene, at: int, high: int) -> bool:
    """Whether the money goes into something without a name: investit 20 millions dans un centre."""
    money = next((scene.money_at[t] for t in range(at, min(high, at + 6)) if t in scene.money_at), None)
    if money is None:
        return False
    after = scene.amounts[money].after
    if after >= high:
        return False
    return scene.text.words[after] in scene.pack.words_of("cues", "to") and (
        "indefinite" in scene.word_over.get(after + 1, {})
    )


def _small(scene: Scene, token: int) -> bool:
    """Whether a word may stand in a list of names and what describes them."""
    over = scene.word_over.get(token, {})
    if any(key in over for key in ("investor", "company", "descriptor", "demonym", "title", "including")):
        return True
    link = scene.links.get(token)
    return link is not None and link.meaning in ("links.and", "links.articles", "links.of")
