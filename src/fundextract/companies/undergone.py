"""Verb-second languages: who is given something in a passive, with its auxiliary or without it."""

from __future__ import annotations

from ..clauses.verb_second import behind_preposition
from ..clauses.verb_second_signs import clause_begin, opens_with
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link
from ..packs import Hit


def undergone_subject(scene: Scene, verb: Hit, low: int) -> Name | None:
    """The subject of a passive, who receives what is given: Alpha wurde mit 5 Millionen gefördert."""
    high = scene.sentence_of(verb.first)[1]
    marks = [t for t in range(low, min(high, verb.after + 2)) if is_link(scene, t, "undergone")]
    own = [t for t in range(low, verb.first) if is_link(scene, t, "auxiliary", "undergone")]
    if not marks and (at := _less_auxiliary(scene, verb, low)) is not None:
        return names_cased.subject(scene, at, low)[0]
    if not marks or not own:
        return None
    at = own[0]
    begin = clause_begin(scene, low, at)
    if opens_with(scene, begin, at) == "subject":
        name, _ = names_cased.subject(scene, at, begin)
    else:
        name = names_cased.object_after(scene, at + 1, verb.first)
    return name if name is not None and not behind_preposition(scene, name, begin) else None


def _less_auxiliary(scene: Scene, verb: Hit, low: int) -> int | None:
    """The small word before money that a participle closes, as headlines leave the auxiliary out: Alpha mit 5
    Millionen gefördert."""
    with_money = scene.pack.words_of("cues", "source")
    money = scene.money_at.get(verb.first - 1)
    at = scene.amounts[money].first - 1 if money is not None else low
    high = scene.sentence_of(low)[1]
    high -= high > verb.after and scene.text.words[high - 1] in ".!"
    if at <= low or scene.text.words[at] not in with_money or verb.after < high:
        return None
    return at
