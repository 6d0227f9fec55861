"""Talks told from the investor's side: Nordkap negotiates with the start-up Lumbrix about a round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clauses.drafts import INVEST
from ..companies.impossible import investor_like
from ..names import names_cased
from ..names.names import is_link, is_word

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene
    from ..packs import Hit

REACH = 6
"""Tokens of what describes the start-up before its name at the most."""


def turn_talks(scene: Scene, drafts: list[Draft]) -> None:
    """Makes the start-up that is talked with the company, and who talks with it the investor.

    Args:
        scene: the text.
        drafts: the facts of one sentence; companies and participants are changed in place.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order not in ("v2", "svo"):
        return
    for draft in drafts:
        talker = draft.company
        if talker is None or draft.verb_key in INVEST or is_word(scene, talker.first - 1, "startup"):
            continue
        for hit in scene.cues_in(talker.end, draft.sentence[1]):
            if hit.layer != "status" or hit.meaning != "status.in_talks" or hit.first > talker.end + 2:
                continue
            begin = _behind_with(scene, hit)
            if begin is None:
                continue
            partner = next(
                iter(names_cased.chunks(scene, begin, min(begin + REACH, draft.sentence[1]))), None
            )
            if partner is None and _nameless(scene, begin, draft.sentence[1], talker.first):
                draft.company, draft.pronoun = None, True
                draft.proof = [proof for proof in draft.proof if proof.field != "company"]
                draft.joined(
                    talker, "talks.participant", hit.source, "who talks with a start-up about a round"
                )
                break
            if (
                partner is None
                or any(scene.covered[t] for t in range(begin, partner.after))
                or partner.text == talker.text
                or is_word(scene, partner.first - 1, "investor")
                or not (
                    any(is_word(scene, t, "startup") for t in range(begin, partner.first))
                    or (investor_like(scene, talker) and not investor_like(scene, partner))
                )
                or any(
                    scene.text.words[t] in ",;:" or is_link(scene, t, "and")
                    for t in range(begin, partner.first)
                )
            ):
                continue
            draft.company = partner
            draft.participants = [name for name in draft.participants if name.text != partner.text]
            draft.proof = [
                proof
                for proof in draft.proof
                if proof.field != "company"
                and (proof.field != "participants" or proof.first != partner.first)
            ]
            draft.add(
                "company",
                partner.first,
                partner.after,
                "talks.company",
                hit.source,
                "the start-up talked with",
            )
            draft.joined(talker, "talks.participant", hit.source, "who talks with a start-up about a round")


def turn_into(scene: Scene, drafts: list[Draft]) -> None:
    """Makes what an investment talked about goes into the company, and who talks about it the investor:
    Nordkap jedná o investici 5 milionů eur do firmy Lumbrix.

    Args:
        scene: the text.
        drafts: the facts of one sentence; companies and participants are changed in place.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order not in ("v2", "svo"):
        return
    nouns = scene.pack.words_of("cues", "invest_noun")
    for draft in drafts:
        talker, verb = draft.company, draft.verb
        if talker is None or verb is None or draft.verb_key in INVEST or talker.after > verb.first:
            continue
        low, high = draft.sentence
        hits = scene.cues_in(low, high)
        if not any(hit.meaning == "status.in_talks" for hit in hits):
            continue
        into = next((hit for hit in hits if hit.meaning == "cues.to" and hit.first >= verb.after), None)
        if into is None or any(scene.text.words[t] in ",;:" for t in range(verb.first, into.first)):
            continue
        told = any(
            hit.meaning in ("cues.invest_noun", "cues.round_noun") and verb.first <= hit.first < into.first
            for hit in hits
        ) or any(scene.text.words[t] in nouns for t in range(verb.first, into.first))
        name = names_cased.object_after(scene, into.after, min(into.after + REACH, high)) if told else None
        if name is None or name.text == talker.text or draft.amount is None:
            continue
        draft.company = name
        draft.proof = [proof for proof in draft.proof if proof.field != "company"]
        draft.add(
            "company", name.first, name.after, "talks.company", into.source, "what the investment goes into"
        )
        draft.joined(talker, "talks.participant", verb.source, "who talks about an investment in it")


def _nameless(scene: Scene, begin: int, high: int, talker: int) -> bool:
    """Whether an investor talks with a start-up that is only called so: Der Investor Alpha spricht mit einem
    Berliner Start-up."""
    if not any(is_word(scene, t, "investor") for t in range(max(0, talker - 3), talker)):
        return False
    return any(is_word(scene, t, "startup") for t in range(begin, min(begin + REACH, high)))


def _behind_with(scene: Scene, hit: Hit) -> int | None:
    """Behind the "with" that ends or follows words for talks."""
    if hit.after - hit.first > 1 and is_word(scene, hit.after - 1, "affiliation", "function"):
        return hit.after
    return hit.after + 1 if is_word(scene, hit.after, "affiliation", "function") else None
