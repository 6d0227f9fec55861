"""A round that is the subject of its sum where nobody is named: Die Finanzierungsrunde hat ein Volumen von 82
Millionen Dollar; De ronde bedraagt 20 miljoen euro."""

from __future__ import annotations

from ..clauses.drafts import Draft
from ..lexer.lexer import Scene
from ..names.names import is_link, is_word, word_hit
from ..text import WORD

OPENS = 5
"""Words before the noun for a round at the start of its sentence, at most."""
BETWEEN = 14
"""Words between that noun and the verb that leads to the sum, at most."""
CLOSE = 4
"""Words between that verb and the sum, at most."""


def round_makes_up(scene: Scene, story: Draft) -> bool:
    """Whether "the round" opens the sentence and a verb such as "amounts to" leads from it to the money.

    Args:
        scene: the text.
        story: a story with money.
    """
    if scene.pack.file.writing != "cased" or story.amount is None or not story.noun:
        return False
    low = story.sentence[0]
    noun = next(
        (t for t in range(low, min(story.first, low + OPENS)) if is_word(scene, t, "the_round")), None
    )
    if noun is None or not _definite(scene, low, noun):
        return False
    found = None
    for token in range(noun, min(story.first, noun + BETWEEN)):
        if scene.text.words[token] in ",;:":
            return False
        hit = word_hit(scene, token, "makes_up")
        found = hit if hit is not None and hit.first == token else found
    return found is not None and 0 <= story.first - found.after <= CLOSE


def _definite(scene: Scene, low: int, noun: int) -> bool:
    """Whether an article that is not indefinite stands before a noun, small words before it apart."""
    indefinite = scene.pack.words_of("words", "indefinite")
    article = False
    for token in range(low, noun):
        if is_link(scene, token, "articles") and scene.text.words[token] not in indefinite:
            article = True
        elif scene.text.kinds[token] != WORD or token in scene.money_at:
            return False
    return article or noun == low  # rundan, runden: the article is glued behind
