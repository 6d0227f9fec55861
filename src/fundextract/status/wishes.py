"""Verbs of wishing that wish something else than the money told of beside them."""

from __future__ import annotations

from ..clauses.drafts import Draft, key_of
from ..lexer.hangul_places import is_hiragana
from ..lexer.lexer import Scene
from ..names.names import form_hit, is_link, is_word
from ..packs import Hit
from ..text import GLYPH, MARK


def of_subject_clause(scene: Scene, host: Draft, hit: Hit) -> bool:
    """Whether a wish stands in a clause that only tells what the company does, before the verb of raising:
    Acme, la start-up qui veut révolutionner le crédit, lève 5 millions.

    Args:
        scene: the text.
        host: the fact the wish stands next to.
        hit: the words of the wish.
    """
    verb = host.verb
    if scene.pack.file.order != "svo" or verb is None or hit.after > verb.first or verb.first > host.first:
        return False
    before = hit.first - 1
    before -= is_link(scene, before, "pronouns") and is_link(scene, before - 1, "relative")  # où elle compte
    if not is_link(scene, before, "relative") or verb.first - hit.after < 3:
        return False
    between = range(hit.after, verb.first)
    return any(is_link(scene, t, "articles") or scene.text.words[t] == "," for t in between)


def of_describing_clause(scene: Scene, host: Draft, hit: Hit) -> bool:
    """Where verbs stand last: whether a wish ends the clause that only says of what kind the company right
    behind it is, the fact still to come: 上場を目指すXに出資した.

    Args:
        scene: the text.
        host: the fact the wish stands next to.
        hit: the words of the wish.
    """
    file, company = scene.pack.file, host.company
    if file.order != "sov" or file.writing != "unspaced" or company is None:
        return False
    if not hit.after <= company.first < host.first:
        return False
    gap = [t for t in range(hit.after, company.first) if form_hit(scene, t, "legal") is None]
    return all(scene.text.kinds[t] == GLYPH and not scene.covered[t] for t in gap) and not any(
        t in scene.cue_over
        or is_link(scene, t, "subject", "object")
        or not (_small(scene, t) or is_word(scene, t, "company", "descriptor", "place"))
        for t in gap
    )


def _small(scene: Scene, token: int) -> bool:
    """Whether a letter is one of an ending or of a particle: Hiragana."""
    return is_hiragana(scene.text.words[token]) or is_word(scene, token, "function")


def of_other_deed(scene: Scene, host: Draft, hit: Hit) -> bool:
    """Whether a lone verb of wishing has another verb as its object, so that it wishes something else than
    money: la ronda con la que Acme quiere conquistar Asia.

    Args:
        scene: the text.
        host: the fact the wish stands next to.
        hit: the words of the wish.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return False
    at, words = hit.after, scene.text.words
    if key_of(hit) == "planned" and _after_it(scene, host, hit):
        return True
    if key_of(hit) != "planned" or at - hit.first > 1 or at + 1 >= host.sentence[1]:
        return False
    own = scene.cue_over.get(hit.first)
    if own is not None and key_of(own) != "gets":
        return False  # půjčí startupu Acme 20 milionů: the verb itself is of the future
    if scene.text.kinds[at] == MARK or scene.covered[at] or scene.text.view[scene.text.starts[at]].isupper():
        return False
    if is_link(scene, at, "articles", "of") or is_word(scene, at, "descriptor"):
        return False
    ahead = range(at, min(at + 4, host.first if at < host.first else host.sentence[1]))
    return not any(t in scene.cue_over or t in scene.round_at or words[t] in ",;:" for t in ahead)


def _after_it(scene: Scene, host: Draft, hit: Hit) -> bool:
    """Whether another verb follows, the fact only behind "after" or "thanks to": prévoit de recruter après
    avoir bouclé une levée."""
    verb = host.verb.first if host.verb is not None else host.first
    first = host.first if verb < hit.after else min(verb, host.first)
    if first < hit.after + 2 or hit.after in scene.cue_over or scene.covered[hit.after]:
        return False
    for token in range(first - 1, hit.after, -1):
        if scene.text.words[token] in ",;:" or token in scene.money_at:
            return False
        if is_word(scene, token, "risen_by", "behind"):
            return True
        cue = scene.cue_over.get(token)
        noun = token in scene.round_at or (cue is not None and key_of(cue) == "round_noun")
        if not (noun or is_link(scene, token, "articles") or is_word(scene, token, "function", "owning")):
            return False
    return False


def let_happen(scene: Scene, host: Draft, hit: Hit) -> bool:
    """Whether a verb of the past let the company do it, so that it is done: it helped Acme to raise $5m.

    Args:
        scene: the text.
        host: the fact the wish stands next to.
        hit: the words of the wish.
    """
    if scene.pack.file.order != "svo":
        return False
    for giver in (*host.leads, *host.participants):
        if giver.end == hit.first and is_word(scene, giver.first - 1, "enabled"):
            return True  # how Acme convinced the fund A to lead its round
    if host.verb is None or hit.first != host.verb.first:
        return False
    name = host.company
    front = name.first if name is not None and name.end == hit.first else _pronoun_before(scene, hit.first)
    return front > host.sentence[0] and is_word(scene, front - 1, "enabled")


def _pronoun_before(scene: Scene, at: int) -> int:
    """Where a pronoun begins that stands right before a token; 0 if none does."""
    for first in (at - 1, at - 2):
        if first >= 0 and is_link(scene, first, "pronouns") and scene.links[first].after == at:
            return first
    return 0


def of_worth_clause(scene: Scene, host: Draft, hit: Hit) -> bool:
    """Verb-second languages: whether a wish stands behind the verb of raising in a clause of its own that
    tells what the company is worth: hat 5 Millionen erhalten, die Bewertung soll bei 50 Millionen liegen.

    Args:
        scene: the text.
        host: the fact the wish stands next to.
        hit: the words of the wish.
    """
    end = max(host.after, host.verb.after if host.verb is not None else 0)
    if scene.pack.file.order != "v2" or host.valuation is None or hit.first < end:
        return False
    comma = next((t for t in range(hit.first, end - 1, -1) if scene.text.words[t] == ","), None)
    if comma is None or scene.amounts[host.valuation].first < comma:
        return False
    return any(cue.meaning == "cues.valuation" for cue in scene.cues_in(comma, host.sentence[1]))
