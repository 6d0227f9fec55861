"""Companies right before a bracket that holds their money: Acme (40 M€), Acme (pet food, Series A, 40 M€)."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, closing, is_link
from ..text import WORD
from .bracket_givers import bracketed_givers

LABELLED = 8
"""Tokens from the bracket to the money behind the label of its round at the most."""


def before_bracket(scene: Scene, first: int, after: int, low: int) -> Name | None:
    """The name right before a bracket that holds nothing but the money: Acme (40 M€), Bolt (15 M€).

    Args:
        scene: the text.
        first, after: the tokens of the money, what restates it included.
        low: the first token of the sentence.
    """
    opened = _opened(scene, first, low)
    if opened <= low or scene.text.words[opened] != "(":
        return None
    close = closing(scene, opened, len(scene.text.words))
    if close is None:
        return None
    plain = close - after <= 6 and not any(names_cased.namey(scene, t) for t in range(after, close))
    if not plain and not _goes_on(scene, after) and not bracketed_givers(scene, after, close):
        return None
    found = names_cased.chunks(scene, low, opened)
    return found[-1] if found and found[-1].end == opened else None


def _opened(scene: Scene, first: int, low: int) -> int:
    """The bracket that holds money behind nothing or the label of its round: Acme (Series A, 40 M€)."""
    at = first - 1
    while at > low and first - at <= LABELLED and scene.text.words[at] != "(":
        cue = scene.cue_over.get(at)
        noun = cue is not None and cue.meaning == "cues.round_noun"
        mark = scene.text.words[at] in ",;:-/"
        if not (at in scene.round_at or noun or mark or _of_kind(scene, at, first)):
            return first - 1
        at -= 1
    return at


def _of_kind(scene: Scene, at: int, first: int) -> bool:
    """Whether a small word before a comma and the money only says what kind of company has it: Acme (pet
    food, 40 M€)."""
    if scene.pack.file.order != "svo" or scene.text.words[first - 1] not in ",;:-–—":
        return False
    told = scene.cue_over.get(at)
    if scene.covered[at] or at in scene.money_at or (told is not None and told.layer != "status"):
        return False
    return scene.text.kinds[at] == WORD and not is_link(scene, at, "relative", "pronouns", "said", "and")


def _goes_on(scene: Scene, after: int) -> bool:
    """Whether a bracket goes on behind its money with who led or joined: Acme (3 M€, led by …)."""
    at = after + (scene.text.words[after] in ",;")
    cue = scene.cue_at.get(at)
    small = scene.text.words[at] in scene.pack.words_of("cues", "source")
    return small or (cue is not None and cue.meaning[5:] in ("led_by", "joined_by", "from"))
