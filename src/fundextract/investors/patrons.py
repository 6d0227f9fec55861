"""Who invests where the verb has no subject of its own: the investor a sentence before began with."""

from __future__ import annotations

from ..clauses.drafts import INVEST, Draft
from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word

MAX_BACK = 3
"""Sentences back to the investor's own."""


def name_patron(scene: Scene, draft: Draft) -> None:
    """Gives an investment told without its investor the one that opened a sentence shortly before.

    Args:
        scene: the text.
        draft: who invests in whom; its participants are filled in place where they are missing.
    """
    if (
        draft.verb is None
        or draft.verb_key not in INVEST
        or draft.company is None
        or draft.participants
        or draft.leads
        or scene.pack.file.writing != "cased"
        or scene.pack.file.order != "svo"
    ):
        return
    if draft.bare and not draft.rounds and is_word(scene, draft.verb.first, "so_far"):
        return  # the firm has backed A and B: whom it has invested in so far
    low = draft.sentence[0]
    if names_cased.chunks(scene, low, draft.verb.first):
        return  # somebody stands before the verb
    before = [sentence for sentence in scene.sentences if sentence[0] < low][-MAX_BACK:]
    for start, end in reversed(before):
        name = _opener(scene, start, end)
        if name is not None and name.text != draft.company.text:
            draft.joined(name, "patron", "", "the investor the sentences before are about")
            return


def _opener(scene: Scene, low: int, high: int) -> Name | None:
    """The investor a sentence opens with, articles and what describes it apart."""
    name = next(iter(names_cased.chunks(scene, low, min(high, low + 10))), None)
    if name is None or is_investor(name.text) is None:
        return None
    plain = all(
        is_link(scene, t, "articles") or is_word(scene, t, "investor", "descriptor", "demonym", "company")
        for t in range(low, name.first)
    )
    return name if plain else None
