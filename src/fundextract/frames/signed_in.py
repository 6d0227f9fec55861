"""Rounds told from the investors' side by an ordinary verb: A and B are close to signing a $30m Series A in
X."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..companies.impossible import investor_like
from ..names import names_cased
from ..names.names import is_link, is_word

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene
    from ..names.names import Name
    from ..packs import Hit

REACH = 5
"""Tokens from "in" to the name of the company, what describes it included, at most."""


def sign_into(scene: Scene, drafts: list[Draft]) -> None:
    """Makes the company of what stands behind "in" right behind a round, and its investors of those whose
    verb it is, where they are known as such.

    Args:
        scene: the text.
        drafts: the facts of one sentence; companies and participants are changed in place.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return
    for draft in drafts:
        talker, verb = draft.company, draft.verb
        if talker is None or verb is None or draft.verb_key != "gets" or not draft.rounds:
            continue
        if draft.participants or not talker.after <= verb.first < draft.first:
            continue
        into = _into(scene, draft)
        givers = names_cased.names_before(scene, verb.first, draft.sentence[0])
        if into is None or not givers or not any(name.first == talker.first for name in givers):
            continue
        name = names_cased.object_after(scene, into.after, min(into.after + REACH, draft.sentence[1]))
        if name is None or not all(investor_like(scene, giver) for giver in givers):
            continue
        if investor_like(scene, name) or is_word(scene, name.first, "place", "calendar", "demonym"):
            continue
        draft.company = name
        draft.proof = [proof for proof in draft.proof if proof.field != "company"]
        draft.add("company", name.first, name.after, "signed.company", into.source, "what the round is in")
        _join(draft, givers, verb)


def _into(scene: Scene, draft: Draft) -> Hit | None:
    """The "in" right behind a fact and the words of its round."""
    at = max([draft.after, *(found.after for found in draft.rounds)])
    while is_word(scene, at, "the_round") and at < draft.sentence[1]:
        at += 1
    cue = scene.cue_at.get(at)
    return cue if cue is not None and cue.meaning == "cues.to" and not is_link(scene, at, "of") else None


def _join(draft: Draft, givers: list[Name], verb: Hit) -> None:
    """Makes participants of those who sign, who lead apart."""
    leads = {name.text for name in draft.leads}
    for giver in givers:
        if giver.text not in leads:
            draft.joined(giver, "signed.participant", verb.source, "who signs a round in the company")
