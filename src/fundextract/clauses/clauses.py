"""Clauses of a sentence that tell of different rounds, and whose round a clause speaks of."""

from __future__ import annotations

import itertools

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word, squeeze
from ..packs import Hit
from ..text import MARK
from .drafts import RAISE, VERBS, Draft, key_of

ROLES = frozenset({"lead", "join", "led_by", "joined_by", "backed_by"})


def clauses(scene: Scene, low: int, high: int) -> list[tuple[int, int]]:
    """A sentence as the stretches to be read apart: who takes part, and what a speaker adds about other
    money.

    "Existing investors A and B also joined, the company said, adding that it expects another $5m" tells of
    two rounds; the names before the reporting verb are not those of the money behind it.

    Args:
        scene: the text.
        low, high: the sentence.
    """
    if scene.pack.file.writing == "unspaced" and scene.pack.file.order == "sov":
        return _parted_by_space(scene, low, high)
    if scene.pack.file.writing == "unspaced":
        return _parted_by_semicolon(scene, low, high)
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return [(low, high)]
    told = [
        hit
        for hit in scene.cues_in(low, high)
        if hit.layer == "cues" and key_of(hit) in ROLES and not scene.covered[hit.first]
    ]
    if not told:
        return [(low, high)]
    facts = [
        *(scene.amounts[i].first for i in scene.amounts_in(low, high)),
        *(r.first for r in scene.rounds_in(low, high)),
    ]
    if not facts:
        return [(low, high)]
    for hit in scene.cues_in(told[0].after, min(facts) + 1):
        if (
            hit.layer == "status"
            and key_of(hit) == "historical"
            and is_link(scene, hit.after - 1, "articles")
        ):
            return [(low, hit.first), (hit.first, high)]  # This round, led by A, follows a $5m seed
    said = next((t for t in range(told[0].after, high) if is_link(scene, t, "said")), None)
    if said is None:
        return [(low, high)]
    comma = next((t for t in range(said, told[0].after, -1) if scene.text.words[t] == ","), None)
    if comma is None:
        return [(low, high)]
    if min(facts) < said or _in_passing(scene, told[0], low, comma, said):
        return [(low, high)]
    return [(low, comma + 1), (comma + 1, high)]


def _in_passing(scene: Scene, hit: Hit, low: int, comma: int, said: int) -> bool:
    """Whether who backs the subject is told between commas, and the subject itself reports: Acme, backed by
    A, said it had raised …"""
    words = scene.text.words
    if key_of(hit) not in ("backed_by", "led_by", "joined_by"):
        return False
    opened = next((t for t in range(hit.first - 1, low, -1) if words[t] == ","), None)
    if opened is None or not names_cased.chunks(scene, low, opened):
        return False
    return not any(names_cased.namey(scene, t) or is_link(scene, t, "pronouns") for t in range(comma, said))


WIDE = "\u3000"
"""The space of scripts that write none between words; headlines part clauses with it."""
SHORTEST = 5
"""Tokens of such a clause, at least."""
FOLLOWED = 60
"""Tokens of what the news follows on, at most."""
ITEMS = 3
"""Items of a digest, at least."""


def _parted_by_semicolon(scene: Scene, low: int, high: int) -> list[tuple[int, int]]:
    """Where nothing but marks parts clauses, the items of a digest: 甲或面临处罚；乙获1亿元融资；丙将开会."""
    words = scene.text.words
    cuts = [t + 1 for t in range(low, high - SHORTEST) if words[t] in ";；" and t - low >= SHORTEST]
    if len(cuts) < ITEMS - 1:
        cuts = []  # A完成融资，B领投；C跟投
    comma = closes_follows(scene, low, high)
    if comma is not None:
        cuts = sorted({comma + 1, *cuts})
    return list(itertools.pairwise([low, *cuts, high]))


def closes_follows(scene: Scene, low: int, high: int) -> int | None:
    """The comma behind what the news follows on, where nothing but marks parts clauses: 继去年完成A轮融资
    后，…

    Args:
        scene: the text.
        low, high: the sentence.
    """
    words = scene.text.words
    opens = next(
        (
            t
            for t in range(low, high - SHORTEST)
            if is_word(scene, t, "follows_on") and (t == low or scene.text.kinds[t - 1] == MARK)
        ),
        None,
    )
    if opens is None:
        return None
    ends = scene.pack.words_of("forms", "afterwards")
    commas = range(opens + 2, min(high, opens + FOLLOWED) - SHORTEST)
    return next((t for t in commas if words[t] == "," and words[t - 1] in ends), None)


def _only_sources(scene: Scene, cut: int, high: int) -> bool:
    """Whether a headline ends with nothing but from whom the money comes: 青葉、6億円を調達　白山などから."""
    cues = scene.cues_in(cut, high)
    while high > cut and scene.text.kinds[high - 1] == MARK:
        high -= 1
    ends = bool(cues) and cues[-1].meaning == "cues.of_source" and cues[-1].after == high
    return ends and len(cues) == 1 and not scene.amounts_in(cut, high)


def _parted_by_space(scene: Scene, low: int, high: int) -> list[tuple[int, int]]:
    """A headline parted at its wide spaces: 青葉、蓄電池の工場へ8億円　三井物産も出資."""
    text = scene.text
    cuts = [
        token
        for token in range(low + SHORTEST, high - SHORTEST + 1)
        if text.spaced[token] and WIDE in text.view[text.ends[token - 1] : text.starts[token]]
    ]
    cuts = [cut for cut in cuts if not _only_sources(scene, cut, high)]
    if not cuts or text.words[high - 1] == "。":
        return [(low, high)]
    ends = [*cuts[1:], high]
    edges = [low, *(a for a, b in zip(cuts, ends, strict=True) if _tells(scene, a, b)), high]
    return [(a, b) for a, b in itertools.pairwise(edges)]


def _tells(scene: Scene, low: int, high: int) -> bool:
    """Whether a part of a headline has money or an investor of its own."""
    cues = [hit for hit in scene.cues_in(low, high) if hit.layer == "cues"]
    if scene.amounts_in(low, high):
        return True
    if any(key_of(hit) in ("invest", "backs") for hit in cues):
        # 12億円を調達　白山など出資: who gives the money before it
        to = any(key_of(hit) == "to" for hit in cues)
        return to or any(is_link(scene, token, "subject") for token in range(low, high))
    return any(key_of(hit) in (*ROLES, "of_source") for hit in cues)


def takes_part(scene: Scene, name: Name, first: int) -> bool:
    """Whether the verb between a name and a fact is one of leading or joining: A took part in the $5m round.

    Args:
        scene: the text.
        name: the name read as the company.
        first: the first token of the fact.
    """
    keys = [key_of(hit) for hit in scene.cues_in(name.end, first) if hit.layer == "cues"]
    verbs = [key for key in keys if key in (*VERBS, "lead", "join")]
    return bool(verbs) and verbs[0] in ("lead", "join") and not any(key in RAISE for key in verbs)


def not_its_own_investor(drafts: list[Draft]) -> None:
    """Takes back a company that the same sentence names as an investor: the subject is the one before it.

    Args:
        drafts: the facts of a sentence; changed in place.
    """
    given = {name.first for draft in drafts for name in (*draft.leads, *draft.participants)}
    for order, draft in enumerate(drafts):
        if draft.company is None or draft.company.first not in given:
            continue
        before = next((d.company for d in reversed(drafts[:order]) if d.company is not None), None)
        if before is None or before.first in given:
            continue
        draft.company = before
        draft.add(
            "company", before.first, before.after, "same.subject", "", "the company of the fact before it"
        )
        taken = squeeze(before.text)
        draft.leads = [name for name in draft.leads if squeeze(name.text) != taken]
        draft.participants = [name for name in draft.participants if squeeze(name.text) != taken]


def joined_over(
    scene: Scene, low: int, high: int, drafts: list[Draft]
) -> tuple[list[Draft], Hit | None, range]:
    """Who takes part in the round told of before, where the sentence's own facts stand in an aside: A, which
    led its $5m seed, also participated.

    Args:
        scene: the text.
        low, high: the sentence.
        drafts: its facts.

    Returns:
        A draft without a fact, for the round told of before, the cue it used up, and the aside; nothing where
        the facts are the sentence's own.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo" or not drafts:
        return [], None, range(low, high)
    words = scene.text.words
    opened = [t for t in range(low + 1, high - 1) if words[t] == "," and is_link(scene, t + 1, "relative")]
    if not opened or any(draft.bare or draft.first < opened[0] for draft in drafts):
        return [], None, range(low, high)
    last = max(draft.after for draft in drafts)
    close = next((t for t in range(max(last, opened[-1] + 1), high) if words[t] == ","), None)
    if close is None:
        return [], None, range(low, high)
    cue = next((hit for hit in scene.cues_in(close, min(high, close + 6)) if hit.meaning in _TAKING), None)
    if cue is None:
        return [], None, range(low, high)
    names = names_cased.names_before(scene, opened[0], low)
    for comma in opened[1:]:
        names += [name for name in names_cased.chunks(scene, opened[0], comma) if name.end == comma]
    if not names:
        return [], None, range(low, high)
    for draft in drafts:
        draft.status = "historical"  # what an aside tells of is another, earlier round
        comma = max(t for t in opened if t < draft.first)
        told = {key_of(hit) for hit in scene.cues_in(comma, draft.first) if hit.layer == "cues"}
        head = [name for name in names_cased.chunks(scene, low, comma) if name.end == comma]
        if "lead" in told or "join" in told:
            (draft.leads if "lead" in told else draft.participants).extend(head)
            group, rule = (
                ("lead_investors", "lead.lead") if "lead" in told else ("participants", "join.participant")
            )
            for name in head:
                draft.add(group, name.first, name.after, rule, "", "the name whose aside tells of the round")
        draft.add("status", draft.first, draft.after, "context.historical", "", "a round told of in an aside")
    bare = Draft((low, high), low, low, pronoun=True)
    lead = cue.meaning == "cues.lead"
    (bare.leads if lead else bare.participants).extend(names)
    for name in names:
        bare.add(
            "lead_investors" if lead else "participants",
            name.first,
            name.after,
            "lead.lead" if lead else "join.participant",
            cue.source,
            "the name before the aside and its verb",
        )
    return [bare], cue, range(opened[0], close)


_TAKING = ("cues.join", "cues.lead")


def less_auxiliary(scene: Scene, at: int, low: int) -> int:
    """A token less the auxiliaries before it, in verb-second languages also small adverbs: A und B haben sich
    …"""
    while at > low + 1 and (
        is_link(scene, at - 1, "auxiliary")
        or (scene.pack.file.order == "v2" and is_word(scene, at - 1, "adverb"))
    ):
        at -= 1
    return at


def pair_subjects(scene: Scene, low: int, drafts: list[Draft]) -> None:
    """Gives each of several subjects its own money: A and B raised $5m and $6m respectively.

    Args:
        scene: the text.
        low: the first token of the sentence.
        drafts: its facts; companies are filled in place.
    """
    if len(drafts) < 2 or scene.pack.file.writing != "cased" or scene.pack.file.order not in ("svo", "v2"):
        return
    verb = drafts[0].verb
    if (
        verb is None
        or drafts[0].verb_key not in RAISE
        or any(d.amount is None or d.verb != verb for d in drafts)
    ):
        return
    for one, other in itertools.pairwise(drafts):
        gap = range(one.after, other.first)
        if not gap or any(scene.text.words[t] not in ",." and not is_link(scene, t, "and") for t in gap):
            return
    before = min(verb.first, drafts[0].first)
    before = less_auxiliary(scene, before, low)
    names = names_cased.names_before(scene, before, low)
    if len(names) != len(drafts):
        clause = before - 1
        while clause > low and is_word(scene, clause, "opener", "adverb"):
            clause -= 1
        if not is_link(scene, clause, "relative"):
            return
        names = names_cased.names_before(scene, clause - (scene.text.words[clause - 1] == ","), low)
    if len(names) != len(drafts):
        return
    for draft, name in zip(drafts, names, strict=True):
        draft.company = name
        draft.proof = [proof for proof in draft.proof if proof.field != "company"]
        draft.add(
            "company", name.first, name.after, "pair.company", verb.source, "the subject in the same place"
        )


def less_paired(drafts: list[Draft]) -> None:
    """Takes companies that each raise their own money from those said to join: the list was followed by A and
    B, which raised $5m and $6m.

    Args:
        drafts: the facts of a sentence; participants are changed in place.
    """
    paired = {
        draft.company.first
        for draft in drafts
        if draft.company is not None and any(proof.rule == "pair.company" for proof in draft.proof)
    }
    for draft in drafts if len(paired) > 1 else ():
        draft.participants[:] = [name for name in draft.participants if name.first not in paired]
        draft.proof[:] = [
            proof for proof in draft.proof if not (proof.field == "participants" and proof.first in paired)
        ]
