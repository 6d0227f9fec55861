"""Asides between a fact and the small word before its investors: cierra una ronda de 4 millones, la mayor de
su historia, con A y B; cierra su ronda, de 4 millones, con A y B."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clauses.drafts import RAISE, key_of
from ..names.names import is_link

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene

LONGEST = 14
"""Tokens of an aside at most."""


def aside_ends(scene: Scene, token: int, draft: Draft) -> bool:
    """Whether the comma before a small word ends an aside about a fact that a verb of raising tells of.

    Args:
        scene: the text.
        token: the small word, which is none that says "of".
        draft: the fact.
    """
    words, verb = scene.text.words, draft.verb
    if words[token - 1] != "," or is_link(scene, token, "of") or draft.amount is None or draft.bare:
        return False
    if verb is None or draft.verb_key not in RAISE or verb.after > draft.first or draft.after >= token:
        return False
    if draft.company is None or draft.company.end > verb.first:
        return False
    if draft.after == token - 1:  # su ronda, de 4 millones, con A y B
        return any(words[t] == "," for t in range(max(verb.after, draft.first - 3), draft.first))
    at = max([draft.after, *(scene.amounts[i].after for i in scene.restated.get(draft.amount, []))])
    if words[at] != "," or not 1 < token - at <= LONGEST:
        return False
    return not any(
        scene.covered[t]
        or words[t] in ",;:()"
        or is_link(scene, t, "relative", "contrast")
        or (t in scene.cue_at and key_of(scene.cue_at[t]) not in ("round_noun", "invest_noun", "to"))
        for t in range(at + 1, token - 1)
    )
