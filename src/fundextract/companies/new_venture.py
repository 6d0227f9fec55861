"""Money that a founder of one company raises for another: Jane Roe, founder of Acme, has raised $5m for her
new startup, Bolt."""

from __future__ import annotations

from ..clauses.drafts import Draft, set_company
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word
from ..packs import Hit
from ..text import WORD
from .speaks_for import SPOKEN, spoken_for

NEAR = 6
"""Tokens between the money and the word that says whose it is for, at most."""
DESCRIBED = 5
"""Tokens between that word and the noun for what they have begun, at most."""


def by_person(scene: Scene, draft: Draft, verb: Hit, low: int, name: Name | None = None) -> bool:
    """Whether the company is the one of a person who speaks for it before the verb, which is then filled in;
    a name counts only where it is that person's."""
    told = spoken_for(scene, low, min(verb.first, draft.first) if name is None else verb.first)
    if told is None or (name is not None and (told[1] is None or told[1].first != name.first)):
        return False
    other = new_venture(scene, draft)
    if other is not None:
        set_company(draft, other, "launched.company", verb.source, "what a founder of another firm has begun")
        return True
    set_company(draft, told[0], "said.company", verb.source, SPOKEN)
    return True


def new_venture(scene: Scene, draft: Draft) -> Name | None:
    """The company that stands behind "for", a word for whose it is and a noun for what they have begun.

    Args:
        scene: the text.
        draft: a fact whose raiser is a person.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return None
    high = draft.sentence[1]
    for token in range(draft.after, min(high, draft.after + NEAR)):
        if is_word(scene, token, "owning") and _for(scene, token):
            noun = _noun(scene, token, high)
            return None if noun is None else _named(scene, noun, high)
    return None


def _for(scene: Scene, owning: int) -> bool:
    """Whether "for", and at most an article, stands right before a token."""
    for at in (owning - 1, owning - 2):
        cue = scene.cue_over.get(at)
        if cue is not None and cue.meaning == "cues.for":
            return True
    return False


def _noun(scene: Scene, owning: int, high: int) -> int | None:
    """Where the noun ends: sa toute nouvelle start-up, o seu mais recente projeto."""
    text = scene.text
    for token in range(owning + 1, min(high, owning + 1 + DESCRIBED)):
        if text.kinds[token] == WORD and not text.view[text.starts[token]].islower():
            return None
        if is_word(scene, token, "company", "startup", "undertaking"):
            while token + 1 < high and is_word(scene, token + 1, "company", "startup", "undertaking"):
                token += 1
            return token + 1
    return None


def _named(scene: Scene, noun: int, high: int) -> Name | None:
    """The name right behind the noun; a mark and an article may stand between."""
    at = noun + (noun < high and scene.text.words[noun] in ",:-")
    if at < high and is_link(scene, at, "articles"):
        at = scene.links[at].after
    if at >= high or not names_cased.namey(scene, at):
        return None
    return names_cased.object_after(scene, at, high)
