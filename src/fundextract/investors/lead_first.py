"""Who leads, told first in a sentence: its verb comes last, or a participle takes the subject up."""

from __future__ import annotations

from ..clauses.drafts import Draft
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_word
from ..packs import Hit
from ..text import WORD

REACH = 6
"""Tokens between a participle of leading and its round at the most."""


def first_item(scene: Scene, low: int, hit: Hit, draft: Draft) -> list[Name]:
    """Who leads where the verb stands last and the company owns the round between: A, X'in 5 milyon dolarlık
    turuna liderlik etti.

    Args:
        scene: the text.
        low: where the sentence begins.
        hit: the verb of leading.
        draft: the fact.
    """
    told = _taken_up(scene, low, hit, draft)
    if told is not None:
        return [told]
    comma = next((t for t in range(low, hit.first) if scene.text.words[t] == ","), None)
    if scene.pack.file.order != "sov" or comma is None or draft.first < comma or hit.first < draft.after:
        return []
    found = names_cased.chunks(scene, low, comma)
    company = draft.company.first if draft.company is not None else -1
    return found[-1:] if found and found[-1].end == comma and found[-1].first != company else []


def _taken_up(scene: Scene, low: int, hit: Hit, draft: Draft) -> Name | None:
    """The subject of a sentence that a verb of leading right behind a comma takes up: A makes its first bet
    on farming, leading a $5m round for B."""
    text = scene.text
    if scene.pack.file.order != "svo" or text.words[hit.first - 1] != ",":
        return None
    if not 0 <= draft.first - hit.after <= REACH:
        return None
    verb = low + 1
    while verb < hit.first - 1 and not _small(scene, verb):
        verb += 1
    if verb >= hit.first - 1 or is_word(scene, verb, "affiliation", "function"):
        return None
    found = names_cased.names_before(scene, verb, low)
    if len(found) != 1 or found[0].end != verb:
        return None
    name = found[0]
    if draft.company is not None and name.text == draft.company.text:
        return None
    opens = all(
        is_word(scene, t, "descriptor", "investor", "place", "demonym") for t in range(low, name.first)
    )
    return name if opens else None


def _small(scene: Scene, token: int) -> bool:
    """Whether a token is a word without a capital, as a verb is."""
    text = scene.text
    return text.kinds[token] == WORD and text.view[text.starts[token]].islower()
