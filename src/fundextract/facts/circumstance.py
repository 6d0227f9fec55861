"""Circumstances told behind the money, whose words are not about it: raises £8m as losses mount."""

from __future__ import annotations

from ..lexer.lexer import Amount, Scene
from ..names.hanging import into_words
from ..names.names import is_link, is_word
from ..packs import Hit

NEAR = 4
"""Tokens between a verb of raising and its money, at most."""


def of_circumstance(scene: Scene, amount: Amount, hit: Hit, low: int) -> bool:
    """Whether a word that opens a circumstance parts money that has been raised from a word for revenue.

    Args:
        scene: the text.
        amount: the money.
        hit: a word for revenue in its sentence.
        low: where the sentence begins.
    """
    if hit.first <= amount.after:
        return False
    if not any(is_word(scene, token, "circumstance") for token in range(amount.after, hit.first)):
        return False
    verbs = (cue for cue in scene.cues_in(max(low, amount.first - NEAR), amount.first))
    into = into_words(scene.pack)  # a cinema pulls in £8m as sales rise
    return any(
        cue.meaning in ("cues.raise", "cues.raise_from") and scene.text.words[cue.after - 1] not in into
        for cue in verbs
    )


def of_use(scene: Scene, amount: Amount, hit: Hit, low: int) -> bool:
    """Whether words for building stand behind the label of a loan or round that has been raised, so that they
    only say what it is for: secures $12m loan to expand plant.

    Args:
        scene: the text.
        amount: the money.
        hit: a word for building in its sentence.
        low: where the sentence begins.
    """
    at = amount.after
    told = scene.round_at.get(at)
    noun = scene.cue_at.get(at)
    after = told.after if told is not None else noun.after if noun is not None else at
    if told is None and (noun is None or noun.meaning != "cues.round_noun"):
        return False
    if hit.first < after or not any(opens_aim(scene, t) for t in (after - 1, after)):
        return False
    verbs = scene.cues_in(max(low, amount.first - NEAR), amount.first)
    return any(cue.meaning in ("cues.raise", "cues.raise_from", "cues.gets") for cue in verbs)


def opens_aim(scene: Scene, token: int) -> bool:
    """Whether a small word opens what somebody is to do, a verb behind it: to expand its plant."""
    if not is_word(scene, token, "infinitive") or token + 1 >= len(scene.text.words):
        return False
    aim = scene.word_over.get(token, {}).get("purpose")
    if aim is not None and aim.first == token:
        return True
    return scene.text.view[scene.text.starts[token + 1]].islower() and not (
        is_link(scene, token + 1, "articles")
        or is_word(scene, token + 1, "thing", "company", "startup", "descriptor", "demonym", "sector")
    )
