"""Vague sums that say themselves that they are a financing: Millionenspritze für Alpha, investimento
milionario per Alpha."""

from __future__ import annotations

from functools import lru_cache

from ..clauses.drafts import Draft, key_of
from ..lexer.lexer import Scene
from ..names.names import is_word
from ..packs import Pack

SHORTEST = 4
"""Letters of a word for a financing at the end of a compound, at least."""
OPENING = 2
"""Tokens between money that opens a sentence and its company, at most."""


def sum_financing(scene: Scene, story: Draft) -> bool:
    """Whether a vague sum is called a financing: by the word right before it, by the end of its own word, or
    where it opens a headline about a start-up, Millionen für Alpha.

    Args:
        scene: the text.
        story: the fact.
    """
    noun = scene.cue_over.get(story.first - 1)
    if noun is not None and key_of(noun) in ("invest_noun", "round_noun") and noun.after == story.first:
        return True
    if story.amount is None or scene.amounts[story.amount].money.value is not None:
        return False
    after = scene.amounts[story.amount].after
    glued = scene.cue_over.get(after + 1) if scene.text.words[after : after + 1] == ["-"] else None
    if glued is not None and key_of(glued) in ("invest_noun", "round_noun"):
        return True  # Millionen-Investment für Alpha
    word = scene.text.words[after - 1]
    if scene.pack.file.writing == "cased" and word.endswith(_nouns(scene.pack)):
        return True
    return _opens(scene, story)


def _opens(scene: Scene, story: Draft) -> bool:
    """Whether money opens the text and its company follows at once, where the text tells of a start-up."""
    company = story.company
    return (
        scene.pack.file.order == "v2"
        and story.first == 0
        and company is not None
        and 0 < company.first - story.after <= OPENING
        and not is_word(scene, company.first, "place")
        and any(is_word(scene, t, "startup", "investor") for t in range(len(scene.text.words)))
    )


@lru_cache(maxsize=64)
def _long(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """The single words of a list that may end a compound."""
    return tuple(word.lower() for word in phrases if len(word) >= SHORTEST and word.isalpha())


def _nouns(pack: Pack) -> tuple[str, ...]:
    """The words for a financing that may end a longer one."""
    return _long((*pack.words_of("cues", "round_noun"), *pack.words_of("cues", "invest_noun")))
