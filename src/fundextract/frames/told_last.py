"""Headlines that name their company last: De vender arepas a recibir 1 millón de A: la historia de Acme."""

from __future__ import annotations

from ..clauses.cast import is_person
from ..clauses.drafts import Draft, set_company
from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import is_link
from ..text import WORD
from .said_by import said_by

MAX_NOUN = 4
"""Words between the mark and the "of" before the name, at most."""


def told_last(scene: Scene, drafts: list[Draft]) -> None:
    """Names the company of a fact that only a closing "the story of Acme" names.

    Args:
        scene: the text.
        drafts: the facts of one sentence; filled in place.
    """
    if not drafts or scene.pack.file.writing != "cased" or scene.pack.file.order not in ("svo", "v2"):
        return
    said_by(scene, drafts[0])
    if len(drafts) != 1 or scene.pack.file.order != "svo":
        return
    draft, text = drafts[0], scene.text
    low, high = draft.sentence
    if draft.company is not None or draft.amount is None or draft.verb_key not in ("raise", "gets", ""):
        return
    while high > low and text.words[high - 1] in ".?!":
        high -= 1
    mark = next((t for t in range(draft.after, high) if text.words[t] in ":,"), None)
    if mark is None or not is_link(scene, mark + 1, "articles"):
        return
    of = next((t for t in range(mark + 2, min(high, mark + 2 + MAX_NOUN)) if is_link(scene, t, "of")), None)
    if of is None or not all(
        text.kinds[t] == WORD and not names_cased.namey(scene, t) and t not in scene.cue_at
        for t in range(mark + 2, of)
    ):
        return
    name = names_cased.object_after(scene, scene.links[of].after, high)
    if name is None or name.end < high or is_person(name) or is_investor(name.text) is not None:
        return
    draft.pronoun = False
    set_company(draft, name, "last.company", "", "the name that closes the line")
