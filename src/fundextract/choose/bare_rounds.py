"""Money right beside a word for a round, of a company the text does not name."""

from __future__ import annotations

from ..clauses.drafts import Draft, key_of
from ..lexer.lexer import Scene
from ..names.names import is_word
from ..packs import Hit


def bare_round(scene: Scene, story: Draft) -> bool:
    """Whether money and a word for a round touch each other in a sentence that speaks of no sector and of no
    companies at large: a $35m round that came before.

    Args:
        scene: the text.
        story: a story with money.
    """
    if story.amount is None or story.sector or story.noun_gap > 0 or scene.pack.file.writing != "cased":
        return False
    money = scene.amounts[story.amount].money
    if money.value is None or money.currency is None:
        return False
    beside = (scene.cue_over.get(story.first - 1), scene.cue_over.get(story.after))
    if not any(cue is not None and key_of(cue) == "round_noun" and _named(scene, cue) for cue in beside):
        return False
    words = range(*story.sentence)
    return not any(is_word(scene, token, "sector", "company") for token in words)


def _named(scene: Scene, cue: Hit) -> bool:
    """Whether a word of financing is that for a round itself, in languages that list it: a $20m funding cut
    tells of none."""
    return any(is_word(scene, token, "the_round") for token in range(cue.first, cue.after))
