"""Verbs that headlines leave out behind the money, where verbs stand last: 青葉、白山から4億円."""

from __future__ import annotations

from ..clauses.drafts import Draft, key_of
from ..lexer.hangul_places import is_hangul
from ..lexer.lexer import Scene
from ..names.names import is_link, is_word
from ..names.names_stretch import names_before
from ..packs import Hit

LEAST = 100_000
"""A sum of fewer units than this is a price: 来月から500円."""
_ROUNDS = ("round_noun", "raise_round", "lead")
_ENDS = "。.…!?！？|」』\"'"


def unsaid(scene: Scene, draft: Draft) -> Hit | None:
    """The verb that is understood behind money that ends its line, told by the particle before the money.

    Args:
        scene: the text.
        draft: a fact without a verb.

    Returns:
        A hit without length behind the money, raising where the particle says from whom, investing where it
        says to whom; None where nothing is understood.
    """
    if scene.pack.file.order != "sov" or scene.pack.file.writing != "unspaced" or draft.amount is None:
        return None
    low, high = draft.sentence
    money = scene.amounts[draft.amount].money
    if (money.currency is None and not money.alternatives) or (
        money.value is not None and money.value < LEAST
    ):
        return None
    end = _past_label(scene, draft, high)
    if end < high and not _ends_line(scene, end):
        return None
    cue = scene.cue_over.get(draft.first - 1)
    if cue is not None and cue.after == draft.first and key_of(cue) in ("of_source", "to"):
        told = names_before(scene, cue.first, low) or is_word(scene, cue.first - 1, "company", "investor")
        meaning = "cues.raise" if key_of(cue) == "of_source" else "cues.invest"
        return Hit(draft.after, draft.after, "cues", meaning, "", cue.source) if told else None
    cues = scene.cues_in(low, draft.first)
    if is_link(scene, draft.first - 1, "subject"):
        into = next(
            (hit for hit in cues if key_of(hit) == "to" and names_before(scene, hit.first, low)), None
        )
        given = names_before(scene, draft.first - 1, into.after) if into is not None else []
        if into is None and end > draft.after and names_before(scene, draft.first - 1, low):
            source = next(found.source for found in draft.rounds if found.after == end)
            return Hit(draft.after, draft.after, "cues", "cues.raise", "", source)  # 青葉が3億円の融資枠
        if into is None or not given:
            return None
        return Hit(draft.after, draft.after, "cues", "cues.invest", "", into.source)  # 青葉に白山が3億円
    if end > draft.after and scene.text.words[draft.first - 1] in ",、":
        found = next(found for found in draft.rounds if found.after == end)
        return Hit(draft.after, draft.after, "cues", "cues.raise", "", found.source)  # 青葉、3億円の助成金
    noun = next((hit for hit in cues if key_of(hit) in _ROUNDS), None)
    if noun is None or cue is not None or any(scene.covered[t] for t in range(noun.after, draft.first)):
        return None
    return Hit(draft.after, draft.after, "cues", "cues.raise", "", noun.source)


def _past_label(scene: Scene, draft: Draft, high: int) -> int:
    """Where money ends with the label of its round, a possessive at most between them: 3億円の助成金."""
    at = draft.after + is_link(scene, draft.after, "possessive")
    return next(
        (found.after for found in draft.rounds if found.first == at and found.after <= high), draft.after
    )


def _ends_line(scene: Scene, at: int) -> bool:
    """Whether a mark or, in a script that writes none between words, a space stands behind money."""
    words = scene.text.words
    return words[at] in _ENDS or (scene.text.spaced[at] and not is_hangul(words[at - 1]))
