"""Where nouns have capitals: words that are halves of compounds or say of which town something is."""

from __future__ import annotations

from ..lexer.lexer import Scene
from .names import is_link, is_word


def kind_of_town(scene: Scene, first: int, noun: int) -> bool:
    """Where nouns have capitals: whether an article, a word that looks made of a town and a compound for a
    company only describe: dem Metzinger Roboterhersteller."""
    tails = scene.pack.words_of("forms", "demonym_tail")
    if not (scene.pack.file.capital_nouns and tails and is_link(scene, first - 1, "articles")):
        return False
    hit = scene.word_over.get(noun, {}).get("company")
    return hit is not None and scene.text.words[first].endswith(tails) and scene.text.spaced[noun]


def of_compound(scene: Scene, token: int) -> bool:
    """Where nouns have capitals: whether a word is the second half of a thing behind an article: das
    Erbsen-Schnitzel."""
    text = scene.text
    return (
        scene.pack.file.capital_nouns
        and token > 2
        and text.words[token - 1] == "-"
        and not text.spaced[token]
        and is_word(scene, token - 2, "not_name")
        and is_link(scene, token - 3, "articles")
        and text.view[text.starts[token] + 1 : text.ends[token]].islower()
    )


def quarter(scene: Scene, token: int) -> bool:
    """Where nouns have capitals: whether a word is the second half of where somebody comes from: aus
    München-Isarbrunn."""
    return (
        scene.pack.file.capital_nouns
        and token > 2
        and scene.text.words[token - 1] == "-"
        and not scene.text.spaced[token]
        and is_word(scene, token - 2, "place")
        and is_word(scene, token - 3, "affiliation", "function")
    )
