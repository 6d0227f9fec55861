"""Money that comes to a company where the company stands first and the money last: "Do startupu Alfa míří 20
milionů korun", "Na konto spółki Alfa trafiły 4 mln zł", "Стартапу «Альфа» досталось 4 млн".

The verbs are those of `cues.raised_by` that end in a word for "into" or in a noun for a company in the case
of whoever is given something, as "míří do", "досталось стартапу".
"""

from __future__ import annotations

from functools import lru_cache

from ..clauses.drafts import Draft
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word, word_hit
from ..names.stretch_runs import investor_like
from ..packs import Hit, Pack
from ..text import MARK

BESIDE = 3
"""Tokens between the verb and its money, at most."""
ENDS = 3
"""Words of what such a phrase ends in, at most: on the account of."""


@lru_cache(maxsize=64)
def _verbs(phrases: tuple[str, ...], ends: frozenset[str]) -> frozenset[str]:
    out = set()
    for phrase in phrases:
        words = phrase.split()
        for size in range(1, min(ENDS, len(words) - 1) + 1):
            if " ".join(words[-size:]) in ends:
                out.add(words[-size - 1])
    return frozenset(out)


def flow_verbs(pack: Pack) -> frozenset[str]:
    """The verbs of money that goes into a company.

    Args:
        pack: the language.
    """
    ends = {*pack.words_of("cues", "to"), *pack.words_of("cues", "for"), *pack.words_of("words", "receiver")}
    return _verbs(pack.words_of("cues", "raised_by"), frozenset(ends))


def flowing(scene: Scene, draft: Draft) -> Hit | None:
    """The verb whose subject is the money behind it, a company before it.

    Args:
        scene: the text.
        draft: the money.
    """
    if draft.bare or draft.amount is None or not scene.pack.words_of("forms", "word_end"):
        return None
    low = draft.sentence[0]
    verbs = flow_verbs(scene.pack)
    for token in range(draft.first - 1, max(low, draft.first - 1 - BESIDE), -1):
        if scene.text.words[token] in verbs and not scene.covered[token]:
            verb = Hit(token, token + 1, "cues", "cues.raised_by", "", "")
            name = fronted(scene, verb, low)
            if name is None:
                return None
            return verb if _told_of_firm(scene, draft, name, token) else None
    return None


def _told_of_firm(scene: Scene, draft: Draft, name: Name, verb: int) -> bool:
    """Whether a name is said to be a company's, or the money to be an investment."""
    low, high = draft.sentence
    if any(is_word(scene, t, "company", "startup", "receiver") for t in range(low, name.first)):
        return True
    if name.first > low + 1 and is_word(scene, name.first - 1, "descriptor"):
        return True
    if draft.rounds or any(is_word(scene, t, "investor") for t in range(verb, high)):
        return True
    return _from_fund(scene, draft, high)


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
    """The company behind a word for "into" that opens the sentence or stands right before the verb with it,
    or behind a noun for a company in the case of whoever is given something.

    Args:
        scene: the text.
        verb: the verb of money that comes.
        low: the first token of the sentence.
    """
    for cue in scene.cues_in(low, verb.first):
        if cue.meaning not in ("cues.to", "cues.for") or is_link(scene, cue.first, "and"):
            continue
        name = names_cased.object_after(scene, cue.after, verb.first)
        if name is not None and (cue.first <= low + 1 or _right_before(scene, name, verb)):
            return name
    noun = word_hit(scene, low, "receiver")
    if noun is None or noun.after >= verb.first:
        return None
    given = names_cased.object_after(scene, noun.after, verb.first)
    return given if given is not None and _right_before(scene, given, verb) else None


def _right_before(scene: Scene, name: Name, verb: Hit) -> bool:
    """Whether nothing but marks of quotation stands between a name and the verb."""
    return all(scene.text.kinds[t] == MARK for t in range(name.after, verb.first))
