"""One item of a list of names, where names have capitals."""

from __future__ import annotations

from collections.abc import Callable

from ..lexer.lexer import Scene
from .bodies import body_end
from .gaps_before import MAX_SKIP
from .item_asides import at_aside, at_clause, at_deed, at_function, at_pronoun, at_stop
from .item_steps import At, Move, at_attribute, at_cue, at_mark, at_money, at_name, at_person
from .names import Name, is_link, is_word

# the first step that knows the word says what to do; the order is what each takes for granted of those before
STEPS: tuple[Callable[[At], Move | None], ...] = (
    at_attribute,
    at_mark,
    at_deed,
    at_cue,
    at_money,
    at_person,
    at_name,
    at_pronoun,
    at_aside,
    at_clause,
    at_function,
    at_stop,
)


def read_item(scene: Scene, pos: int, high: int, titled: bool, have: bool) -> tuple[int, Name | None]:
    """One item of a list: skips what describes, returns the name and the token after the item."""
    at = At(scene, start=pos, high=high, titled=titled, have=have, pos=pos)
    while at.pos < high:
        move = next((found for step in STEPS if (found := step(at)) is not None), None) or _skip(at)
        if move.done:
            return move.pos, move.name
        at.skipped += move.skipped
        at.pos = next((t for t in range(at.pos + 1, move.pos) if body_end(scene, t) is not None), move.pos)
    return at.pos, None


def _skip(at: At) -> Move:
    """A word no step knows describes; too many of them, and no name follows."""
    scene, pos = at.scene, at.pos
    known = is_word(
        scene, pos, "investor", "including", "descriptor", "company", "title", "place"
    ) or is_link(scene, pos, "articles")
    skipped = 0 if known else 1
    if at.skipped + skipped > MAX_SKIP:
        return Move(at.high, done=True)
    after = scene.words[pos].after if pos in scene.words else pos + 1
    return Move(max(after, pos + 1), skipped)
