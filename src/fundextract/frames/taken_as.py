"""Who is got as an investor: Alpha welcomes Bolt Capital as a new shareholder, Alpha brings Bolt on board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clauses.drafts import Draft, set_company
from ..knowledge import is_investor
from ..names import names_cased
from ..names.names import is_word, word_hit

if TYPE_CHECKING:
    from ..lexer.lexer import Scene

GETS = frozenset({"cues.raise", "cues.gets", "cues.raise_from"})
"""Meanings of the verbs that may get somebody."""
NEAR = 10
"""Tokens from such a verb to the words behind the name at the most."""


def taken_as(scene: Scene, drafts: list[Draft], low: int, high: int) -> list[Draft]:
    """Reads a sentence in which a verb of getting takes a name "as an investor".

    Args:
        scene: the text.
        drafts: the facts of the sentence; filled in place.
        low, high: the sentence.

    Returns:
        The facts; a new one where the sentence has no other.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return drafts
    if len(drafts) > 1 or (drafts and drafts[0].leads):
        return drafts
    for token in range(low + 2, high):
        hit = word_hit(scene, token, "taken_as")
        if hit is None or hit.first != token:
            continue
        verb = next(
            (cue for cue in reversed(scene.cues_in(max(low, token - NEAR), token)) if cue.meaning in GETS),
            None,
        )
        if verb is None or verb.after >= token or is_word(scene, verb.first, "holds"):
            continue
        named = [name for name in names_cased.names_after(scene, verb.after, token)[0] if name.first < token]
        company, _ = names_cased.subject(scene, verb.first, low)
        if not named or named[-1].end != token or company is None:
            continue
        said = any(is_word(scene, t, "investor") for t in range(token, hit.after))
        if not said and not all(is_investor(name.text) for name in named):
            continue
        draft = drafts[0] if drafts else Draft((low, high), token, token)
        told = not draft.bare and draft.company is not None  # ficha a A como socio en una ronda de 5 millones
        if told and draft.company is not None and draft.company.first != company.first:
            continue
        draft.noun, draft.noun_gap = True, 1.0
        if not told:
            set_company(draft, company, f"{verb.meaning[5:]}.company", verb.source, "who gets an investor")
        known = {name.text for name in draft.participants}
        for name in named:
            if name.text not in known:
                draft.joined(name, "taken.participant", hit.source, "who is got as an investor")
        return [draft]
    return drafts
