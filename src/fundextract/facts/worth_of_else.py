"""What is worth so much where no company is: The market for such products is worth $5 billion."""

from __future__ import annotations

from ..lexer.lexer import Amount, Scene
from ..names.cased_look import namey
from ..names.names import is_link, is_word
from ..packs import Hit
from ..text import MARK, WORD

SUBJECT = 12
"""Words of a subject at most; longer openings are left alone."""
_OWN = ("company", "startup", "share", "the_round", "investor", "firm", "maker", "makers")
_SMALL = frozenset({"cues.to", "cues.for", "cues.from", "cues.by"})


def worth_of_else(scene: Scene, hit: Hit, amount: Amount, low: int) -> bool:
    """Whether a sentence that says what something is worth opens with an article and nouns none of which is a
    company, a round or a name, so that the sum values no company; where all nouns have capitals, one of
    them must be a word for other money: Der Auftrag hat einen Wert von 8 Millionen Euro.

    Args:
        scene: the text.
        hit: the words for a valuation.
        amount: the sum they speak of.
        low: where the sentence begins.
    """
    file = scene.pack.file
    end = min(hit.first, amount.first)
    if file.writing != "cased" or not low + 1 < end <= low + SUBJECT or not is_link(scene, low, "articles"):
        return False
    nouns = range(low + 1, end)
    other = any(_other_money(scene, token) for token in nouns)
    if file.capital_nouns:
        return other
    told = any(is_word(scene, token, "worth_verb") for token in range(hit.first, hit.after))
    return told and (other or not any(_whose(scene, token) for token in nouns))


def _other_money(scene: Scene, token: int) -> bool:
    """Whether a word says of money that it is no round's."""
    return any(hit.layer == "veto" for hit in scene.known_at.get(token, ()))


def _whose(scene: Scene, token: int) -> bool:
    """Whether a word may stand for a company or a round, or ends a plain subject."""
    text, cue = scene.text, scene.cue_over.get(token)
    if cue is not None and cue.layer == "cues" and cue.meaning not in _SMALL:
        return True
    if text.kinds[token] != WORD:
        return not (text.kinds[token] == MARK and text.words[token] in "-'’")
    if token in scene.round_at or is_word(scene, token, *_OWN) or is_link(scene, token, "pronouns"):
        return True
    return namey(scene, token)
