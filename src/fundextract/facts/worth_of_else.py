"""What is worth so much where no company is: The market for such products is worth $5 billion."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names.cased_look import namey
from ..names.names import is_link, is_word
from ..packs import Hit
from ..text import MARK, WORD

SUBJECT = 12
"""Words of a subject at most; longer openings are left alone."""
_OWN = ("company", "startup", "share", "the_round", "investor", "firm", "maker", "makers")


def worth_of_else(scene: Scene, hit: Hit, low: int) -> bool:
    """Whether a sentence that says what something is worth opens with an article and nouns none of which is a
    company, a round or a name, so that the sum values no company.

    Args:
        scene: the text.
        hit: the words for a valuation, with the money behind them.
        low: where the sentence begins.
    """
    file, text = scene.pack.file, scene.text
    if file.writing != "cased" or file.capital_nouns or not low < hit.first <= low + SUBJECT:
        return False
    told = any(is_word(scene, token, "worth_verb") for token in range(hit.first, hit.after))
    if not told or not is_link(scene, low, "articles"):
        return False
    for token in range(low + 1, hit.first):
        cue = scene.cue_over.get(token)
        if cue is not None and cue.meaning not in ("cues.to", "cues.for", "cues.from", "cues.by"):
            return False
        if text.kinds[token] != WORD:
            if text.kinds[token] == MARK and text.words[token] in "-'’":
                continue
            return False
        if token in scene.round_at or is_word(scene, token, *_OWN) or is_link(scene, token, "pronouns"):
            return False
        if namey(scene, token):
            return False
    return hit.first > low + 1

