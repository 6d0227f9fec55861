"""Who is brought money by a thing it does, between the verb and the sum or behind "for": Cancer Drug
Candidate Earns Acme $12M, Chip Design Gets $39M in Series B for Acme."""

from __future__ import annotations

from ..clauses.drafts import Draft
from ..facts.things import thing_after
from ..knowledge import is_investor, ordinary
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_word
from ..packs import Hit
from ..text import WORD
from .given_name import given_name


def earned(scene: Scene, draft: Draft, verb: Hit, low: int) -> Name | None:
    """The name between a verb of getting and its money, or behind "for", where the subject is everyday words.

    Args:
        scene: the text.
        draft: a fact with money behind the verb.
        verb: the verb.
        low: where the sentence begins.

    Returns:
        None where the subject may be a name, or the one between gives the money: Acme wins NASA $5M contract.
    """
    lexicon = ordinary(scene.pack.code)
    words = [t for t in range(low, verb.first) if scene.text.kinds[t] == WORD]
    odd = sum(scene.text.words[t] not in lexicon for t in words)
    if not lexicon or len(words) < 2 + odd or odd > 1 or scene.text.words[words[-1]] not in lexicon:
        return None
    if any(found.round.label == "grant" for found in draft.rounds) or verb.after > draft.first:
        return None
    name = given_name(scene, draft, verb) if verb.after < draft.first else None
    name = name or _for_whom(scene, draft)
    if name is None or is_investor(name.text) is not None:
        return None
    inside = range(name.first, name.after)
    if all(scene.text.words[t] in lexicon or is_word(scene, t, "public", "place") for t in inside):
        return None
    return None if thing_after(scene, draft.after, draft.sentence[1]) is not None else name


def _for_whom(scene: Scene, draft: Draft) -> Name | None:
    """The name behind the "for" that ends the headline, only the label between it and the money: Chip Design
    Gets $39M in Series B for Acme."""
    at = max([draft.after, *(found.after for found in draft.rounds if found.first >= draft.after)])
    high = draft.sentence[1]
    cue = scene.cue_at.get(at) if at < high else None
    if cue is None or cue.meaning != "cues.for" or at - draft.after > 5 or not draft.rounds:
        return None
    found = names_cased.chunks(scene, cue.after, high)
    if len(found) != 1 or found[0].first != cue.after:
        return None
    end = found[0].end
    return found[0] if end == high or (end + 1 == high and scene.text.words[end] == ".") else None
