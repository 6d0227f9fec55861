"""Numbers without a currency that count things: due milioni di alberi, 100 million passengers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..text import WORD

if TYPE_CHECKING:
    from ..lexer.lexer import Amount, Scene

SHORTEST = 5
"""Letters of a noun whose ending says that it is counted, at least."""


def counts_things(scene: Scene, amount: Amount, high: int) -> bool:
    """Whether a number without a currency counts what follows it, in small letters and unknown to the pack.

    Args:
        scene: the text.
        amount: the number.
        high: where the sentence ends.
    """
    money = amount.money
    if money.currency is not None or money.alternatives or scene.pack.file.order != "svo":
        return False
    of = scene.links.get(amount.after)
    if of is not None and of.meaning == "links.of":
        return _thing(scene, of.after, high)
    ends = tuple(scene.pack.words_of("forms", "counted_end"))
    at = amount.after
    return (
        bool(ends)
        and _thing(scene, at, high)
        and len(scene.text.words[at]) >= SHORTEST
        and scene.text.words[at].endswith(ends)
        and at not in scene.status_over
        and (at + 1 >= high or scene.text.words[at + 1] != "-")
    )


def _thing(scene: Scene, at: int, high: int) -> bool:
    """Whether a word in small letters stands at a token that no list of the pack knows."""
    if at >= high or scene.text.kinds[at] != WORD or scene.covered[at]:
        return False
    known = at in scene.cue_over or at in scene.round_at or at in scene.links or at in scene.word_over
    return scene.text.view[scene.text.starts[at]].islower() and not known
