"""Words of Chinese that are pieces of nouns or say what is over: the 拟 of 虚拟银行, 增资完成后.

Used for scripts without spaces whose verbs stand between subject and object.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..packs import Hit
from ..text import GLYPH, MARK

if TYPE_CHECKING:
    from .lexer import Scene

_NOUNS = ("descriptor", "company", "kind", "thing")


def inside_noun(scene: Scene, hit: Hit) -> bool:
    """Whether a status word of one letter is a piece of a noun: the 拟 of 虚拟银行, 模拟芯片."""
    over = scene.word_over.get(hit.first, {})
    return (
        hit.after - hit.first == 1
        and scene.text.kinds[hit.first] == GLYPH
        and any((word := over.get(key)) is not None and word.after - word.first > 1 for key in _NOUNS)
    )


def inside_cue(scene: Scene, hit: Hit) -> bool:
    """Whether a status word is a piece of a noun for the money: the 承诺 of 承诺资本."""
    cue = scene.cue_over.get(hit.first)
    return (
        cue is not None
        and cue.meaning == "cues.round_noun"
        and cue.first <= hit.first < hit.after < cue.after
    )


def done_after(scene: Scene, hit: Hit) -> bool:
    """Whether a verb of finishing only says after what something comes: 增资完成后, 融资完成之后."""
    behind = scene.text.words[hit.after : hit.after + 2]
    noun = scene.cue_over.get(hit.first - 1)
    return (
        noun is not None
        and noun.meaning in ("cues.round_noun", "cues.invest_noun", "cues.of_source")
        and any(word in scene.pack.words_of("forms", "afterwards") for word in behind)
    )


def no_rumour(scene: Scene, hit: Hit) -> bool:
    """Whether a word of one letter for a rumour does not open its clause, or tells of what is done: 传感,
    传青禾已获1亿元."""
    if hit.meaning != "status.in_talks" or hit.after - hit.first > 1 or scene.text.kinds[hit.first] != GLYPH:
        return False
    low, high = scene.sentence_of(hit.first)
    if hit.first > low and scene.text.kinds[hit.first - 1] != MARK:
        return True
    over = scene.word_over.get(hit.first, {})
    return any(word.after - word.first > 1 for word in over.values()) or any(
        cue.meaning in ("cues.raise_from", "cues.gets", "status.closed")
        for cue in scene.cues_in(hit.after, high)
    )
