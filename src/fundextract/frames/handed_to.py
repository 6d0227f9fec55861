"""Headlines of money that a noun tells, who gives it and who is given it behind a small word: Préstamo de 30
millones del BEI a Acme, Δάνειο 30 εκατ. από την ΕΤΕπ στην Acme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clauses.drafts import set_company
from ..names import names_cased
from ..names.names import is_link, is_word
from ..packs import Hit

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene

MOST_BEFORE = 6
"""Tokens of such a noun and its small words before the money, at most."""


def handed_to(scene: Scene, drafts: list[Draft], low: int, high: int) -> None:
    """Makes the name behind a small word of giving the company of money that opens its sentence without a
    verb.

    Args:
        scene: the text.
        drafts: the facts of the sentence; company and participants are set in place.
        low, high: the sentence.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased" or len(drafts) != 1:
        return
    draft = drafts[0]
    if draft.company is not None or draft.amount is None or draft.verb is not None or draft.leads:
        return
    told = bool(draft.rounds) or draft.noun or _noun(scene, low)
    if not told or not 0 < draft.first - low <= MOST_BEFORE:
        return
    if any(names_cased.namey(scene, t) and t > low for t in range(low, draft.first)):
        return
    givers = sorted((name for name in draft.participants if name.first >= draft.after), key=lambda n: n.first)
    to = _to(scene, draft.after, high) or (_to(scene, givers[-1].end, high) if givers else None)
    if to is None or is_word(scene, to.after, "public", "sector", "place"):
        return
    name = names_cased.object_after(scene, to.after, high)
    if name is None or name.first > to.after + 2 or any(giver.text == name.text for giver in givers):
        return
    draft.sector = draft.unsaid = draft.pronoun = False
    set_company(draft, name, "handed.company", to.source, "who is given the money")


def _to(scene: Scene, at: int, high: int) -> Hit | None:
    """The small word for who is given something at a token."""
    cue = scene.cue_at.get(at)
    if cue is not None and cue.meaning in ("cues.to", "cues.for"):
        return cue if cue.after < high else None
    found = scene.text.words[at : at + 1]
    if found and found[0] in scene.pack.words_of("cues", "dative") and at + 1 < high:
        return Hit(at, at + 1, "cues", "cues.to", "", f"{scene.pack.code}.yaml cues.dative")
    return None


def _noun(scene: Scene, low: int) -> bool:
    """Whether a word for financing opens the sentence, small words besides."""
    cue = scene.cue_at.get(low + is_link(scene, low, "articles"))
    return cue is not None and cue.meaning in ("cues.round_noun", "cues.invest_noun")
