"""One investor into several companies: "an interest in start-ups such as A, B and C" is one event a
company."""

from __future__ import annotations

import itertools
from dataclasses import replace

from ..clauses.clauses import less_auxiliary
from ..clauses.drafts import INVEST, RAISE, Draft, Proof
from ..frames.each_of import each_of_kind, marked_list
from ..frames.given_each import given_each
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word, squeeze
from ..names.strategy import namer
from ..text import NUMBER

REACH = 8
"""Tokens behind the list in which a word for young companies may stand (unspaced scripts put it there)."""


def spread(scene: Scene, draft: Draft) -> list[Draft]:
    """A bare investment as one draft a company where a list of them follows, else as it is.

    Args:
        scene: the text.
        draft: who invests in whom, without money of its own; money over several companies is a total.
    """
    if listed := marked_list(scene, draft) or _subjects(scene, draft) or given_each(scene, draft):
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


def _subjects(scene: Scene, draft: Draft) -> list[Name]:
    """The companies of a list that opens a sentence and ends right before a verb of raising, where no sum is
    told: A, B and C raise fresh funds; none where one company is the subject."""
    verb, company, text = draft.verb, draft.company, scene.text
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return []
    if verb is None or company is None or draft.amount is not None or draft.valuation is not None:
        return []
    if draft.verb_key not in (*RAISE, "gets") or not (draft.noun or draft.rounds):
        return []
    names = names_cased.names_before(scene, verb.first, draft.sentence[0])
    if len(names) < 2 or names[-1].end != verb.first:
        return []
    first = names[0].first
    if first != draft.sentence[0] and text.words[first - 1] != ":":
        return []
    ands = 0
    for one, other in itertools.pairwise(names):
        between = range(one.end, other.first)
        ands += any(is_link(scene, t, "and") for t in between)
        if not all(text.words[t] == "," or is_link(scene, t, "and") for t in between):
            return []
    return names if ands < 2 and any(name.first == company.first for name in names) else []


def _each(scene: Scene, draft: Draft) -> list[Draft]:
    """Money that each of several companies raised, as one draft a company: A and B each raised $5m."""
    assert draft.verb is not None
    if draft.company is None or scene.pack.file.order == "sov":
        return [draft]
    if any(proof.rule == "each.company" for proof in draft.proof):
        return [draft]
    low, high = draft.sentence
    word = next((t for t in range(low, high) if _shares(scene, t, draft)), None)
    if word is None:
        word = each_of_kind(scene, draft.verb.first, low)
    if word is None:
        return [draft]
    before = min(word, draft.verb.first) if word > low else draft.verb.first
    if scene.pack.file.order == "v2":
        before = less_auxiliary(scene, before, low)
    names = namer(scene).names_before(scene, before, low)
    if len(names) < 2 or all(squeeze(name.text) != squeeze(draft.company.text) for name in names):
        return [draft]
    return [_for(draft, name) for name in names]


def _shares(scene: Scene, at: int, draft: Draft) -> bool:
    """Whether a word says that the money is each one's; a preposition does so right before it only: po 11
    mln, câte 5 milioane, but not "po rundzie"."""
    if not is_link(scene, at, "each"):
        return False
    return not is_word(scene, at, "function") or draft.first - 2 <= at < draft.first


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
    several = _of_kind(scene, start, high)
    if several is not None:
        return list(finder.names_after(scene, several, high)[0])
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


def _of_kind(scene: Scene, start: int, high: int) -> int | None:
    """Where a list of names begins behind a plural of companies: invests in the start-ups A and B, in three
    new start-ups: A, B and C; None where none does."""
    text = scene.text
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return None
    plural, unknown, at = False, False, start
    while at < high and at - start < REACH:
        cue = scene.cue_at.get(at)
        if plural and text.words[at] in ":(-–—" and at + 1 < high and names_cased.namey(scene, at + 1):
            return at + 1
        if names_cased.namey(scene, at) and not is_word(scene, at, "demonym"):
            return at if plural and not scene.covered[at] else None
        if cue is not None and cue.meaning not in ("cues.to", "cues.round_noun"):
            return None
        plural = plural or is_word(scene, at, "sector")
        if not (
            is_word(scene, at, "sector", "startup", "company", "descriptor", "demonym", "function")
            or is_link(scene, at, "articles")
            or text.kinds[at] == NUMBER
        ):
            if unknown or not text.view[text.starts[at]].islower():
                return None
            unknown = True  # seis, fünf
        at += 1
    return None


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


def share_status(parts: list[Draft]) -> None:
    """Gives every company of a list the status of the first, as one verb speaks of all of them.

    Args:
        parts: the drafts of a sentence in text order, their statuses known; changed in place.
    """
    for one, follow in itertools.pairwise(parts):
        if one.verb is None or one.verb is not follow.verb or not (_spread(one) and _spread(follow)):
            continue
        follow.status, follow.status_hit = one.status, one.status_hit
        follow.proof = [proof for proof in follow.proof if proof.field != "status"]
        follow.proof.extend(proof for proof in one.proof if proof.field == "status")


def _spread(draft: Draft) -> bool:
    return any(proof.rule == "spread.company" for proof in draft.proof)
