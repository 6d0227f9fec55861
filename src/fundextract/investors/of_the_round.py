"""Investors told of the round itself: Entre os investidores que entraram na rodada estão A e B; the
round of $20m drew A and B."""

from __future__ import annotations

from ..clauses.drafts import VERBS, key_of
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import is_link, is_word
from ..packs import Hit

NEAR = 3
"""Tokens between "among" or the start of the clause and its noun at most, and behind a verb before a name."""
FAR = 32
"""Tokens between that noun and the verb at most."""
_GIVING = VERBS | {"led_by", "joined_by", "from", "lead", "join"}


def of_the_round(scene: Scene, low: int, high: int, cues: list[Hit]) -> list[Hit]:
    """Cues of taking part that only a whole clause tells.

    Args:
        scene: the text.
        low, high: the sentence.
        cues: those that tell who gives money by themselves.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return []
    begins = [low, *(t + 1 for t in range(low, high - 1) if scene.text.words[t] == ";")]
    found = [_among(scene, at, high) or _beside(scene, at, high) or _has(scene, at, high) for at in begins]
    return [
        hit for hit in found if hit and not any(c.first < hit.after and hit.first < c.after for c in cues)
    ]


def _among(scene: Scene, at: int, high: int) -> Hit | None:
    """The verb before the names where a clause opens with "among the investors"."""
    opens = scene.word_over.get(at, {}).get("among")
    if opens is None:
        return None
    near = range(opens.after, opens.after + NEAR)
    noun = next((t for t in near if is_word(scene, t, "investor") and not _financing(scene, t)), None)
    if noun is None:
        return None
    for token in range(noun + 1, min(high, noun + FAR)):
        verb = scene.word_over.get(token, {}).get("are_there")
        if verb is not None and verb.first == token and _named(scene, verb.after, high):
            return Hit(token, verb.after, "cues", "cues.joined_by", "", verb.source)
        if scene.text.words[token] in ";:":
            return None
    return None


def _beside(scene: Scene, at: int, high: int) -> Hit | None:
    """The verb before the names where a clause opens with those whom they join, with a comma or without one:
    Aux côtés d'A, on retrouve B et C; Accanto ad A figurano B e C."""
    opens = scene.cue_at.get(at)
    if opens is None or key_of(opens) != "joined_by":
        return None
    names, end = names_cased.names_after(scene, opens.after, high)
    for token in range(opens.after + 1, min(high, opens.after + FAR)):
        verb = scene.word_over.get(token, {}).get("are_there")
        if verb is None or verb.first != token:
            continue
        ends = any(one.end in (token, token - 1) for one in names)
        if ends and token - end <= 1 and _named(scene, verb.after, high):
            return Hit(token, verb.after, "cues", "cues.joined_by", "", verb.source)
        return None
    return None


def _financing(scene: Scene, token: int) -> bool:
    """Whether a word is part of a noun for a financing: levées de fonds."""
    cue = scene.cue_over.get(token)
    return cue is not None and key_of(cue) == "round_noun"


def _has(scene: Scene, at: int, high: int) -> Hit | None:
    """The verb before the names where a round is the subject of its clause."""
    noun = next(
        (
            hit
            for t in range(at, min(high, at + NEAR))
            if (hit := scene.cue_over.get(t)) is not None and key_of(hit) == "round_noun"
        ),
        None,
    )
    if noun is None or any(names_cased.namey(scene, t) for t in range(at + 1, noun.first)):
        return None
    for token in range(noun.after, min(high, noun.after + FAR)):
        verb = scene.word_over.get(token, {}).get("round_has")
        if verb is not None and verb.first == token:
            named = _named(scene, verb.after, high)
            return Hit(token, verb.after, "cues", "cues.joined_by", "", verb.source) if named else None
        cue = scene.cue_at.get(token)
        if scene.text.words[token] in ";:" or (cue is not None and key_of(cue) in _GIVING):
            return None
    return None


def _named(scene: Scene, at: int, high: int) -> bool:
    """Whether a name follows, nothing but what describes an investor before it."""
    end = min(high, at + NEAR + 1)
    while at < end and (
        is_link(scene, at, "articles", "of")
        or is_word(scene, at, "investor", "including", "descriptor", "demonym", "also")
        or scene.text.words[at] in scene.pack.words_of("cues", "dative")
        or (scene.text.words[at] in "'’" and is_link(scene, at - 1, "articles", "of"))
    ):
        at += 1
    return at < end and names_cased.namey(scene, at) and not scene.covered[at]
