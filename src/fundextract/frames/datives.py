"""Verb-second languages with cases: who is given money stands in the dative, marked by its article or by its
place right behind the auxiliary: "Dem Startup Acme gaben Investoren 5 Millionen", "Die KfW hat Acme einen
Kredit über 5 Millionen gewährt", "Dem Startup Acme flossen 5 Millionen zu".

The verbs are those of `cues.puts`, `words.gives` and `words.flows`, the articles those of `words.to_whom`.
"""

from __future__ import annotations

from typing import NamedTuple

from ..clauses.cast import is_person
from ..clauses.drafts import Draft, set_company
from ..knowledge import is_investor
from ..lexer.cue_places import joined
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word
from ..text import WORD

LONGEST = 3
"""Words of a verb of giving, at most: zur Verfügung gestellt."""
TAIL = 14
"""Tokens between the money and the participle that ends the clause, at most."""
ADVERBS = 3
"""Words between "gab es" and the money, at most."""
PHRASE = 6
"""Words of a description between an article and the name it leads to, at most."""


class _Finite(NamedTuple):
    """The finite verb of giving of a clause, first … after-1, and whether it is of flowing."""

    first: int
    after: int
    flows: bool


def give_in_dative(scene: Scene, drafts: list[Draft]) -> None:
    """Names the company of money that is given to somebody in the dative.

    Args:
        scene: the text.
        drafts: the facts of one sentence; filled in place.
    """
    if not scene.pack.words_of("words", "to_whom"):
        return
    _give_fronted(scene, drafts)
    for draft in drafts:
        if draft.company is not None and any(proof.rule == "fronted.company" for proof in draft.proof):
            continue
        if draft.amount is None or draft.verb_key in ("raise", "raise_from", "raised_by"):
            continue
        verb = _finite(scene, draft)
        if verb is None:
            continue
        name = _fronted(scene, draft, verb) or _behind(scene, draft, verb)
        if name is None or is_person(name) or is_word(scene, name.first, "public", "place"):
            continue
        givers = [] if verb.flows else _givers(scene, draft, verb, name)
        draft.participants = [one for one in draft.participants if one.first != name.first]
        draft.proof = [p for p in draft.proof if p.field != "participants" or p.first != name.first]
        draft.owned, draft.pronoun, draft.sector, draft.thing = True, False, False, False
        cue = scene.cue_at.get(verb.first)
        source = cue.source if cue is not None else ""
        set_company(draft, name, "dative.company", source, "who the money is given to")
        draft.noun, draft.noun_gap = True, min(draft.noun_gap, 1.0)
        for giver in givers:
            if all(giver.first != one.first for one in (*draft.leads, *draft.participants)):
                draft.joined(giver, "dative.participant", "", "who gives the money")


def _give_fronted(scene: Scene, drafts: list[Draft]) -> None:
    """Names the companies of sums whose clauses open with "for": Für A gab es 5 Mio., für B 3 Mio."""
    told: list[Name] = []
    for draft in drafts:
        name = _for_whom(scene, draft, bool(told)) if draft.amount is not None else None
        if name is None or is_person(name) or is_word(scene, name.first, "public", "place"):
            continue
        told.append(name)
        firsts = {one.first for one in told}
        draft.participants = [one for one in draft.participants if one.first not in firsts]
        draft.proof = [p for p in draft.proof if p.field != "participants" or p.first not in firsts]
        draft.owned, draft.pronoun, draft.sector, draft.thing = True, False, False, False
        set_company(draft, name, "fronted.company", "", "whom the money is for")
        draft.noun, draft.noun_gap = True, min(draft.noun_gap, 1.0)


def _for_whom(scene: Scene, draft: Draft, goes_on: bool) -> Name | None:
    """The name behind a "for" that opens the clause of the money, a verb of giving or nothing after it."""
    low, _ = draft.sentence
    marks = [t for t in range(low, draft.first) if scene.text.words[t] in ",;:"]
    begin = marks[-1] + 1 if marks else low
    cue = scene.cue_at.get(begin)
    if cue is None or cue.meaning != "cues.for":
        return None
    name = names_cased.object_after(scene, cue.after, draft.first)
    if name is None or name.end > draft.first:
        return None
    if goes_on and draft.first - name.end <= 1:
        return name
    verbs = joined(scene.pack.words_of("cues", "puts"))
    given = scene.text.words[name.end] in verbs and is_link(scene, name.end + 1, "pronouns")
    return name if given and draft.first - name.end <= 2 + ADVERBS else None


def _finite(scene: Scene, draft: Draft) -> _Finite | None:
    """The finite verb of giving before the money, or the auxiliary of one that ends the clause."""
    low, _ = draft.sentence
    for token in range(draft.first - 1, low - 1, -1):
        if scene.text.words[token] in ";:" or (
            is_link(scene, token, "relative") and scene.text.words[token - 1] == ","
        ):
            return None
        if scene.text.words[token - 1] == "," and is_word(scene, token, "who"):
            return _Finite(token, token + 1, False) if _closes(scene, draft) else None  # die Alpha Geld geben
        if is_link(scene, token, "auxiliary", "undergone"):
            closes = _closes(scene, draft)
            return _Finite(token, token + 1, False) if closes else None
        found = _giving(scene, token, draft.first)
        if found is not None:
            return found
    return None


def _giving(scene: Scene, token: int, high: int) -> _Finite | None:
    """The verb of giving or of flowing that begins at a token."""
    verbs = joined(scene.pack.words_of("cues", "puts"), scene.pack.words_of("words", "gives"))
    for after in range(min(high, token + LONGEST), token, -1):
        if scene.text.token_text(token, after).lower() in verbs:
            return _Finite(token, after, False)
    cue = scene.cue_at.get(token)
    if cue is not None and cue.meaning == "cues.puts":
        return _Finite(token, cue.after, False)  # stellt … bereit
    if is_word(scene, token, "flows"):
        return _Finite(token, token + 1, True)
    return None


def _closes(scene: Scene, draft: Draft) -> bool:
    """Whether a participle of giving ends the clause of the money."""
    high = min(draft.sentence[1], draft.after + TAIL)
    for token in range(draft.after, high):
        if scene.text.words[token] in ",;:":
            return False
        found = _giving(scene, token, high)
        if found is not None and not found.flows:
            end = found.after
            return end >= draft.sentence[1] or scene.text.kinds[end] != WORD or is_link(scene, end, "and")
    return False


def _fronted(scene: Scene, draft: Draft, verb: _Finite) -> Name | None:
    """The name right before the finite verb in a phrase that opens the clause with an article of the dative:
    Dem Startup Acme gaben …"""
    low, _ = draft.sentence
    found = names_cased.chunks(scene, low, verb.first)
    if not found or found[-1].end != verb.first:
        return None
    name = found[-1]
    begin = _phrase_begins(scene, name.first, low, False)
    if begin is None or not all(is_word(scene, t, "adverb", "opener", "calendar") for t in range(low, begin)):
        return None
    return name if _kind_told(scene, draft, begin, name) else None


def _behind(scene: Scene, draft: Draft, verb: _Finite) -> Name | None:
    """The first name behind the finite verb: with an article of the dative, or without one where another name
    stands before the verb."""
    found = names_cased.chunks(scene, verb.after, draft.first)
    if not found:
        return None
    name = found[0]
    low, _ = draft.sentence
    named = bool(names_cased.names_before(scene, verb.first, low))
    named = named or any(is_word(scene, t, "public", "investor") for t in range(low, verb.first))
    begin = _phrase_begins(scene, name.first, verb.after, named)
    if begin is not None and all(is_word(scene, t, "adverb", "calendar") for t in range(verb.after, begin)):
        return name if _kind_told(scene, draft, begin, name) else None
    if verb.flows or name.first != verb.after or len(found) > 1:
        return None
    return name if named else None


def _phrase_begins(scene: Scene, at: int, low: int, named: bool) -> int | None:
    """The article of the dative whose phrase ends in the name at a token: dem griechischen Hersteller Acme.
    Where who gives is named before the verb, any article may be one: gewährt der Acme GmbH."""
    articles = scene.pack.words_of("words", "to_whom")
    for token in range(at - 1, max(low, at - PHRASE) - 1, -1):
        if scene.text.words[token] in articles or (named and is_link(scene, token, "articles")):
            return token
        if scene.text.kinds[token] != WORD and scene.text.words[token] != "-":
            return None
        if token in scene.cue_at or is_word(scene, token, "function", "adverb"):
            return None
    return None


def _kind_told(scene: Scene, draft: Draft, begin: int, name: Name) -> bool:
    """Whether a phrase says that it is about a company, or the money is a loan's or a grant's."""
    if any(is_word(scene, t, "public", "sector", "person") for t in range(begin, name.first)):
        return False
    kinds = any(is_word(scene, t, "company", "startup") for t in range(begin, name.after + 1))
    return kinds or name.after > name.end or bool(draft.rounds)


def _givers(scene: Scene, draft: Draft, verb: _Finite, name: Name) -> list[Name]:
    """Who gives: before the finite verb, or behind it where the dative or an adverb opens the clause."""
    low, _ = draft.sentence
    if name.first > verb.first:
        before = names_cased.names_before(scene, verb.first, low)
        if before:
            return before
    found = names_cased.chunks(scene, max(verb.after, name.end), draft.first)
    if not found or is_link(scene, verb.first, "undergone"):
        return []
    first = found[0]
    begin = max(verb.after, name.end if name.first > verb.first else 0)
    plain = all(
        is_link(scene, t, "articles")
        or is_word(scene, t, "investor", "company", "demonym", "adverb", "descriptor")
        for t in range(begin, first.first)
    )
    if not plain:
        return [one for one in found if is_investor(one.text)]
    given, _ = names_cased.names_after(scene, begin, draft.first)
    return [one for one in given if one.end <= draft.first] or [first]
