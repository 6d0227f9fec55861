"""The company a person raises money for, where words tell first whose and of what kind it is: for her AI
startup, Acme; para a sua empresa de drones, a Acme."""

from __future__ import annotations

from ..clauses.drafts import Draft, key_of
from ..knowledge import is_first_name
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word
from ..packs import Hit
from ..text import WORD

REACH = 12
"""Tokens from the small word to the name, at most."""


def own_company(scene: Scene, draft: Draft, high: int) -> tuple[Name, Hit] | None:
    """The name behind "for" and a phrase for a company, with the cue, where the subject begins with a first
    name; a surname may be an everyday word there, as what the money is for is told.

    Args:
        scene: the text.
        draft: a fact with its subject as company.
        high: where its part of the sentence ends.
    """
    parts = draft.company.text.split() if draft.company is not None else []
    if draft.amount is None or len(parts) not in (2, 3) or not is_first_name(parts[0].lower()):
        return None
    for cue in scene.cues_in(draft.after, min(high, draft.after + REACH)):
        if cue.layer == "cues" and key_of(cue) == "for":
            name = _named_behind(scene, cue.after, min(high, cue.after + REACH))
            return (name, cue) if name is not None else None
    return _before_money(scene, draft) if scene.pack.file.order == "v2" else None


def _before_money(scene: Scene, draft: Draft) -> tuple[Name, Hit] | None:
    """The name behind "for" between the finite verb or the start of the sentence and the money: Jo Roe hat
    für ihr Start-up Alpha 5 Millionen eingesammelt."""
    company, low = draft.company, draft.sentence[0]
    for cue in scene.cues_in(low, draft.first):
        if cue.meaning != "cues.for" or company is None or not (cue.first == low or cue.first >= company.end):
            continue
        name = _named_behind(scene, cue.after, draft.first)
        if name is None and cue.first > low:
            found = names_cased.chunks(scene, cue.after, draft.first)
            name = found[0] if found and found[0].first == cue.after else None
        if name is not None and name.text != company.text:
            return name, cue
    return None


def _named_behind(scene: Scene, at: int, high: int) -> Name | None:
    """The name behind a phrase in whose small letters a word for a company stands."""
    kind = False
    for token in range(at, high):
        if kind and names_cased.namey(scene, token) and not is_word(scene, token, "place", "demonym"):
            found = names_cased.chunks(scene, token, high)
            return found[0] if found and found[0].first == token else None
        kind = kind or is_word(scene, token, "startup", "company")
        comma = scene.text.words[token] == ","
        if comma and not (
            kind and (names_cased.namey(scene, token + 1) or is_link(scene, token + 1, "articles"))
        ):
            return None
        word = scene.text.words[token]
        if not comma and scene.text.kinds[token] != WORD and (word not in "'-" or (kind and word == "'")):
            return None  # for her company's growth
    return None
