"""Money of an opening phrase whose company the clause behind it names, or tells of without its name."""

from __future__ import annotations

from ..clauses.drafts import Draft, key_of
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import is_link, is_word

REACH = 12
"""Tokens between the money and the comma that ends its phrase, at most."""


def opening_tells(scene: Scene, draft: Draft, low: int) -> bool:
    """Whether an opening phrase tells its money as a round or an investment: com o aporte de R$ 20
    milhões, after its $5m Series A.

    Args:
        scene: the text.
        draft: the fact of the phrase.
        low: where the sentence begins.
    """
    if any(found.after - found.first > 2 for found in draft.rounds):
        return True  # a label of three words holds its noun: ronda de serie F
    noun = scene.cue_over.get(draft.after)
    after = draft.after if noun is None else noun.after  # the $5m investment
    cues = (hit for hit in scene.cues_in(low, after) if hit.layer == "cues")
    return any(key_of(hit) in ("round_noun", "invest_noun") for hit in cues)


def later_kind(scene: Scene, draft: Draft, low: int, high: int) -> bool:
    """Whether the clause behind an opening phrase that tells of an investment is about "the fintech", no name
    beside it: Com o aporte de R$ 20 milhões, a fintech abre uma sede; but with its $5m investment, the
    startup builds a plant.

    Args:
        scene: the text.
        draft: the fact of the phrase.
        low, high: the sentence.
    """
    after = draft.after
    own = any(is_word(scene, token, "owning") for token in range(low, draft.first))
    if own or not opening_tells(scene, draft, low):
        return False
    comma = next((t for t in range(after, min(high, after + REACH)) if scene.text.words[t] == ","), None)
    if comma is None or not _whole(scene, after, comma):
        return False
    kind = next((t for t in range(comma + 2, min(comma + 4, high)) if is_word(scene, t, "startup")), None)
    if kind is None or not is_link(scene, comma + 1, "articles", "pronouns"):
        return False
    return kind + 1 < high and not names_cased.namey(scene, kind + 1)


def _whole(scene: Scene, after: int, comma: int) -> bool:
    """Whether nothing but a noun of investment, or who gave it, stands between money and the comma, so that
    it is not put into something: an investment of $5m in a plant, the startup …"""
    cue = scene.cue_over.get(after)
    behind = after if cue is None or key_of(cue) not in ("invest_noun", "round_noun") else cue.after
    return behind >= comma or (
        (giver := scene.cue_over.get(behind)) is not None and key_of(giver) in ("from", "led_by")
    )
