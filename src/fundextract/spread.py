"""One investor into several companies: "an interest in start-ups such as A, B and C" is one event a
company."""

from __future__ import annotations

from dataclasses import replace

from .clauses import less_auxiliary
from .each_of import marked_list
from .frames import INVEST, RAISE, Draft, Proof, namer
from .lexer import Scene
from .names import Name, is_link, is_word, squeeze

REACH = 8
"""Tokens behind the list in which a word for young companies may stand (unspaced scripts put it there)."""


def spread(scene: Scene, draft: Draft) -> list[Draft]:
    """A bare investment as one draft a company where a list of them follows, else as it is.

    Args:
        scene: the text.
        draft: who invests in whom, without money of its own; money over several companies is a total.
    """
    if listed := marked_list(scene, draft):
        return [_for(draft, name) for name in listed]
    if draft.verb is not None and draft.verb_key in RAISE and draft.amount is not None:
        return _each(scene, draft)
    if (
        draft.verb is None
        or draft.verb_key not in INVEST
        or not draft.bare
        or not draft.participants
        or scene.pack.file.order == "sov"
    ):
        return [draft]
    names = _listed(scene, draft)
    taken = {squeeze(name.text) for name in draft.participants}
    names = [name for name in names if squeeze(name.text) not in taken]
    if len(names) < 2:
        return [draft]
    return [_for(draft, name) for name in names]


def _each(scene: Scene, draft: Draft) -> list[Draft]:
    """Money that each of several companies raised, as one draft a company: A and B each raised $5m."""
    assert draft.verb is not None
    if draft.company is None or scene.pack.file.order == "sov":
        return [draft]
    low, high = draft.sentence
    word = next((t for t in range(low, high) if is_link(scene, t, "each")), None)
    if word is None:
        return [draft]
    before = min(word, draft.verb.first) if word > low else draft.verb.first
    if scene.pack.file.order == "v2":
        before = less_auxiliary(scene, before, low)
    names = namer(scene).names_before(scene, before, low)
    if len(names) < 2 or all(squeeze(name.text) != squeeze(draft.company.text) for name in names):
        return [draft]
    return [_for(draft, name) for name in names]


def _listed(scene: Scene, draft: Draft) -> list[Name]:
    """The companies of a list that a word for young companies opens or closes."""
    assert draft.verb is not None
    start, high = draft.verb.after, draft.sentence[1]
    finder = namer(scene)
    begin = max(draft.sentence[0], draft.verb.first - 5)
    if scene.pack.file.order == "svo" and any(is_link(scene, t, "relative") for t in range(begin, start)):
        return []  # from A, which is known for backing companies such as B and C
    for token in range(start, min(high, start + 12)):
        hit = scene.words.get(token)
        if (
            hit is not None
            and is_word(scene, token, "including")
            and any(is_word(scene, t, "sector", "startup", "company") for t in range(start, token))
        ):
            return list(finder.names_after(scene, hit.after, high)[0])
    names, end = finder.names_after(scene, start, high)
    behind = range(end, min(high, end + REACH))
    if (
        names
        and names[0].first <= start + 2
        and any(is_word(scene, t, "sector", "startup", "company") for t in behind)
        and any(hit.meaning == "cues.others" for hit in scene.cues_in(end, min(high, end + REACH)))
    ):
        return list(names)
    return []


def _for(draft: Draft, name: Name) -> Draft:
    """The draft told of one company of the list."""
    kept = [proof for proof in draft.proof if proof.field != "company"]
    assert draft.verb is not None
    mine = Proof(
        "company",
        name.first,
        name.after,
        "spread.company",
        draft.verb.source,
        "a name of the list invested in",
    )
    return replace(
        draft,
        company=name,
        participants=list(draft.participants),
        leads=list(draft.leads),
        rounds=list(draft.rounds),
        restated=list(draft.restated),
        proof=[*kept, mine],
    )
