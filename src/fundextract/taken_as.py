"""Who is got as an investor: Alpha welcomes Bolt Capital as a new shareholder, Alpha brings Bolt on board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import names_cased
from .drafts import set_company
from .names import is_word

if TYPE_CHECKING:
    from .drafts import Draft
    from .lexer import Scene

GETS = frozenset({"cues.raise", "cues.gets", "cues.raise_from"})
"""Meanings of the verbs that may get somebody."""
NEAR = 8
"""Tokens between such a verb and whom it gets at the most."""


def taken_as(scene: Scene, drafts: list[Draft]) -> None:
    """Notes that a sentence speaks of an investment where a verb of getting takes a name "as an investor".

    Args:
        scene: the text.
        drafts: the facts of one sentence, investors attached; changed in place.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return
    for draft in drafts:
        low, high = draft.sentence
        if not draft.bare or draft.noun or not draft.participants:
            continue
        for hit in scene.cues_in(low, high):
            if hit.meaning != "cues.join" or not (
                is_word(scene, hit.first, "function") and is_word(scene, hit.after - 1, "investor")
            ):
                continue
            named = [name for name in draft.participants if name.end <= hit.first]
            verb = next(
                (
                    cue
                    for cue in scene.cues_in(low, named[0].first if named else low)
                    if cue.meaning in GETS and named[0].first - cue.after <= NEAR
                ),
                None,
            )
            if verb is None or hit.first - named[-1].end > 1:
                continue
            draft.noun, draft.noun_gap = True, 1.0
            company, _ = names_cased.subject(scene, verb.first, low)
            if draft.company is None and company is not None:
                set_company(
                    draft, company, f"{verb.meaning[5:]}.company", verb.source, "who gets an investor"
                )
