"""Money that comes to a company where the company stands first and the money last: "Do startupu Alfa míří 20
milionů korun", "Do spółki Alfa trafi 4 mln zł".

The verbs are those of `cues.raised_by` that end in a word for "into", as "míří do".
"""

from __future__ import annotations

from functools import lru_cache

from ..clauses.drafts import Draft
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word
from ..names.stretch_runs import investor_like
from ..packs import Hit, Pack

BESIDE = 3
"""Tokens between the verb and its money, at most."""


@lru_cache(maxsize=64)
def _verbs(phrases: tuple[str, ...], into: tuple[str, ...]) -> frozenset[str]:
    parted = [phrase.split() for phrase in phrases]
    return frozenset(words[0] for words in parted if len(words) == 2 and words[1] in into)


def flow_verbs(pack: Pack) -> frozenset[str]:
    """The verbs of money that goes into a company.

    Args:
        pack: the language.
    """
    return _verbs(pack.words_of("cues", "raised_by"), pack.words_of("cues", "to"))


def flowing(scene: Scene, draft: Draft) -> Hit | None:
    """The verb whose subject is the money behind it, a company before it.

    Args:
        scene: the text.
        draft: the money.
    """
    if draft.bare or draft.amount is None or not scene.pack.words_of("forms", "word_end"):
        return None
    low, high = draft.sentence
    verbs = flow_verbs(scene.pack)
    for token in range(draft.first - 1, max(low, draft.first - 1 - BESIDE), -1):
        if scene.text.words[token] in verbs and not scene.covered[token]:
            verb = Hit(token, token + 1, "cues", "cues.raised_by", "", "")
            name = fronted(scene, verb, low)
            if name is None:
                return None
            kind = any(is_word(scene, t, "company", "startup", "receiver") for t in range(low, name.first))
            kind = kind or (name.first > low + 1 and is_word(scene, name.first - 1, "descriptor"))
            given = any(is_word(scene, t, "investor") for t in range(token, high))
            return verb if kind or given or _from_fund(scene, draft, high) else None
    return None


def _from_fund(scene: Scene, draft: Draft, high: int) -> bool:
    """Whether the money comes from somebody whose name is that of a house that invests: od Alfa Ventures."""
    for token in range(draft.after, high):
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning in ("cues.from", "cues.source"):
            name = names_cased.object_after(scene, cue.after, high)
            return name is not None and name.first <= cue.after + 1 and investor_like(scene, name)
        if token in scene.money_at:
            break
    return False


def fronted(scene: Scene, verb: Hit, low: int) -> Name | None:
    """The company behind a word for "into" that opens the sentence.

    Args:
        scene: the text.
        verb: the verb of money that comes.
        low: the first token of the sentence.
    """
    for cue in scene.cues_in(low, verb.first):
        if cue.meaning == "cues.to" and cue.first <= low + 1 and not is_link(scene, cue.first, "and"):
            return names_cased.object_after(scene, cue.after, verb.first)
    return None
