"""Money of which only the sentence behind says that it is a loan or a grant: Acme gets 25 million from the
EIB. The loan runs for seven years."""

from __future__ import annotations

from ..clauses.drafts import INVEST, RAISE, Draft
from ..lexer.lexer import RoundWords, Scene
from ..names.names import is_link, is_word

KINDS = frozenset({"debt", "grant", "convertible"})
OPENING = 3
"""Small words and adjectives between the article that opens the sentence and the word for the money."""
WITHIN = 9
"""Words between "the money" and the form it comes in."""


def give_kind(scene: Scene, stories: list[Draft]) -> None:
    """Gives money told without a round the kind that the sentence behind gives it.

    Args:
        scene: the text.
        stories: the events of the text; filled in place.
    """
    if scene.pack.file.writing != "cased":
        return
    for story in stories:
        if story.amount is None or story.rounds or story.leads or story.verb_key not in RAISE | INVEST:
            continue
        behind = next(((low, high) for low, high in scene.sentences if low >= story.sentence[1]), None)
        if behind is None or any(low < behind[1] and high > behind[0] for low, high in _told(stories, story)):
            continue
        found = _opening_kind(scene, *behind) or _form_of_money(scene, *behind)
        if found is not None:
            story.rounds.append(found)
            because = "the sentence behind says what kind of money it is"
            story.add("round", found.first, found.after, "round.behind", found.source, because)


def _told(stories: list[Draft], story: Draft) -> list[tuple[int, int]]:
    """Where the other events are told."""
    return [other.sentence for other in stories if other is not story]


def _opening_kind(scene: Scene, low: int, high: int) -> RoundWords | None:
    """The word for a loan or a grant that is the definite subject of a sentence without a sum of its own."""
    for found in scene.rounds_in(low, min(high, low + OPENING + 1)):
        if found.round.label not in KINDS or _sums(scene, low, high):
            return None
        if not scene.pack.words_of("links", "articles"):
            return found if found.first == low else None  # Laina on seitsemän vuotta
        opens = is_link(scene, low, "articles") and not is_word(scene, low, "indefinite")
        return found if opens and found.first > low else None
    return None


def _form_of_money(scene: Scene, low: int, high: int) -> RoundWords | None:
    """The form that "the money" comes in: the money comes in the form of a convertible loan."""
    means = next((t for t in range(low, min(high, low + 4)) if is_word(scene, t, "means")), None)
    if means is None or _sums(scene, low, high):
        return None
    for found in scene.rounds_in(means, min(high, means + WITHIN)):
        before = found.first - 1
        before -= before > means and is_link(scene, before, "articles")
        return found if found.round.label in KINDS and is_word(scene, before, "form") else None
    return None


def _sums(scene: Scene, low: int, high: int) -> bool:
    return any(low <= money.first < high for money in scene.amounts)
