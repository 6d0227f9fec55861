"""Names of companies with "and" in them, told by the verb behind them, whose ending is that of one subject:
Bird and Blend raises £5m."""

from __future__ import annotations

from ..knowledge import is_first_name, is_investor, places
from ..lexer.lexer import Scene
from .cased_look import namey
from .names import is_link, is_word

LONGEST = 3
"""Words on either side of the "and", at most."""


def one_subject(scene: Scene, first: int, at: int, high: int) -> int | None:
    """Where a name ends that an "and" parts, a verb of raising in the singular right behind it.

    Args:
        scene: the text.
        first: where the name begins.
        at: the "and".
        high: where the name must have ended.
    """
    ends = scene.pack.words_of("forms", "singular_verb")
    if not ends or at - first > LONGEST or not is_link(scene, at, "and") or not _begins(scene, first):
        return None
    end = at + 1
    while end < high and end - at <= LONGEST and namey(scene, end) and end not in scene.cue_at:
        end += 1
    verb = scene.cue_at.get(end)
    if end == at + 1 or verb is None or verb.meaning not in ("cues.raise", "cues.gets"):
        return None
    if not scene.text.words[end].endswith(ends) or is_first_name(scene.text.words[first]):
        return None
    told = places(scene.pack.code)
    if any(
        is_word(scene, t, "place", "demonym", "public") or scene.text.words[t] in told
        for t in range(first, end)
    ):
        return None  # Yorkshire and Humber secures
    given = (scene.text.token_text(first, at), scene.text.token_text(at + 1, end))
    return None if any(is_investor(name) is not None for name in given) else end


def _begins(scene: Scene, first: int) -> bool:
    """Whether a name opens its sentence, or stands behind a colon or a noun for one company."""
    low = scene.sentence_of(first)[0]
    before = first - 1
    if first <= low + 1 and not (first > low and is_link(scene, low, "and")):
        return True
    noun = is_word(scene, before, "company", "startup") and not is_word(scene, before, "sector")
    return noun or scene.text.words[before] in ":|"
