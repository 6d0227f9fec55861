"""Where nouns have capitals: one word alone that the dictionary knows as a noun."""

from __future__ import annotations

from ..knowledge import dictionary, is_investor
from ..lexer.lexer import Scene
from .names import Name, is_link, is_word

TAKES = frozenset({"raise", "gets", "raise_from", "invest", "backs"})
"""Verbs whose subject is a name, where a noun stands before them without an article."""


def mere_noun(scene: Scene, name: Name) -> bool:
    """Whether one word is a noun of the dictionary that nothing beside it makes a name: Zeichner fanden sich
    nicht, but Gorillas sammelt 44 Millionen ein, bei Gorillas.

    Args:
        scene: the text, in a language whose nouns have capitals.
        name: one word.
    """
    text, at = scene.text, name.first
    return (
        name.end == name.after
        and text.words[at] in dictionary(scene.pack.code)
        and text.view[text.starts[at] + 1 : text.ends[at]].islower()
        and not (at and _introduced(scene, at - 1))
        and is_investor(name.text) is None
        and text.words[at] not in _names(scene)
    )


def _introduced(scene: Scene, before: int) -> bool:
    """Whether a quote or a word for who bears a name stands right before the word."""
    return scene.text.words[before] == '"' or is_word(
        scene, before, "company", "startup", "investor", "title"
    )


def _names(scene: Scene) -> frozenset[str]:
    """Nouns that a text uses as a name somewhere, and so everywhere; found when first asked."""
    if scene.noun_names is None:
        nouns, words = dictionary(scene.pack.code), scene.text.words
        scene.noun_names = frozenset(
            word for t, word in enumerate(words) if word in nouns and _bears_name(scene, t)
        )
    return scene.noun_names


def _bears_name(scene: Scene, at: int) -> bool:
    """Whether a word stands where only a name does without an article: as the subject of a verb of funding,
    before a description, as whom somebody enters, or as whose round somebody leads."""
    text, after = scene.text, at + 1
    opens = at == scene.sentence_of(at)[0]
    verb = scene.cue_at.get(after)
    if opens and verb is not None and verb.meaning.removeprefix("cues.") in TAKES:
        return True
    if opens and text.words[after : after + 1] == [","] and is_link(scene, after + 1, "articles"):
        return True  # Gorillas, ein Lieferdienst
    if text.words[after : after + 1] == ["'"] and not text.spaced[after] and not _in_quotes(scene, at):
        return True  # only names take it: Gorillas' Runde
    before = scene.cue_over.get(at - 1) if at else None
    if before is None or text.view[text.starts[at - 1]].isupper():
        return False
    return before.meaning == "cues.to" or (before.meaning == "cues.from" and _round_led(scene, before.first))


def _in_quotes(scene: Scene, at: int) -> bool:
    """Whether an apostrophe before a word may open what the one behind it closes: ‚Aufbruch‘."""
    return "'" in scene.text.words[scene.sentence_of(at)[0] : at]


def _round_led(scene: Scene, of: int) -> bool:
    """Whether the word before a noun belongs to a round that somebody leads: führt die Runde von A an."""
    round_noun = scene.cue_over.get(of - 1) if of else None
    if round_noun is None or round_noun.meaning != "cues.round_noun":
        return False
    return any(cue.meaning == "cues.lead" for cue in scene.cues_in(*scene.sentence_of(of)))
