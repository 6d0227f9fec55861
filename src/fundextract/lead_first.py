"""Who leads, told first in a sentence whose verb comes last."""

from __future__ import annotations

from . import names_cased
from .drafts import Draft
from .lexer import Scene
from .names import Name
from .packs import Hit


def first_item(scene: Scene, low: int, hit: Hit, draft: Draft) -> list[Name]:
    """Who leads where the verb stands last and the company owns the round between: A, X'in 5 milyon dolarlık
    turuna liderlik etti.

    Args:
        scene: the text.
        low: where the sentence begins.
        hit: the verb of leading.
        draft: the fact.
    """
    comma = next((t for t in range(low, hit.first) if scene.text.words[t] == ","), None)
    if scene.pack.file.order != "sov" or comma is None or draft.first < comma or hit.first < draft.after:
        return []
    found = names_cased.chunks(scene, low, comma)
    company = draft.company.first if draft.company is not None else -1
    return found[-1:] if found and found[-1].end == comma and found[-1].first != company else []
