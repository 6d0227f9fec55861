"""Which verb governs a fact."""

from __future__ import annotations

import itertools

from ..clauses.drafts import INVEST, RAISE, Draft, key_of
from ..lexer.lexer import Scene
from ..names.names import is_link, is_word
from ..packs import Hit
from .announced_stake import announces_stake
from .flows_to import flowing
from .investors_behind import subject_behind
from .roles import distance
from .unsaid_sov import unsaid

ROW = 24
"""Tokens between two sums of one verb at the most."""

NOUN = 5
"""Tokens of a sum's noun, at most, before the relative clause that tells who raised it."""
CLAUSE = 20
"""Tokens of such a clause before its verb, at most."""


def govern(scene: Scene, drafts: list[Draft], verbs: list[Hit]) -> None:
    """Gives every fact the verb nearest to it; on the side the language puts its objects, distance counts
    half."""
    sov = scene.pack.file.order == "sov" or scene.pack.file.verbs_last
    svo = scene.pack.file.order == "svo" and scene.pack.file.writing == "cased"
    ends = {draft.after for draft in drafts if draft.amount is not None} if svo else set()
    low, high = drafts[0].sentence if drafts else (0, 0)
    late = {verb.first for verb in verbs if drafts and subject_behind(scene, verb, low, high)}
    closed = {verb.first for verb in verbs if key_of(verb) == "raised_by"} & ends
    for draft in drafts:
        best, cost = None, 30.0
        spread = [(found.first, found.after) for found in draft.rounds] + [(draft.first, draft.first + 1)]
        for verb in verbs:
            before = verb.after <= draft.first
            if before and key_of(verb) == "raised_by" and not _told_before_colon(scene, verb, draft):
                continue
            if before and announces_stake(scene, verb, verbs, draft):
                continue  # 宣布5000万美元入股青禾科技
            if not before and key_of(verb) in INVEST and _is_purpose(scene, verb, verbs, draft):
                continue  # una ronda de 15 millones para entrar en fase III
            if not before and svo and _meant(scene, verb, verbs, draft):
                continue  # discloses $33m in funding to take on Acme
            if verb.first in late:
                continue  # a $5m round for X: invierten A y B
            if not before and key_of(verb) in INVEST and _colon_between(scene, draft.after, verb.first):
                continue  # a $5m round for Acme: A bets on batteries
            if not before and _bracketed(scene, draft.after, verb.first):
                continue  # 100 million for Acme (and Bolt enters Zed)
            if not before and verb.first in closed - {draft.after}:
                continue  # 2 milhões aportados pela A na B e 3 milhões recebidos pela C
            gap = distance(scene, draft.first, draft.after, verb)
            weight = (
                gap if before != sov else gap * 1.2 + 0.5 if scene.pack.file.order == "v2" else gap * 1.8 + 1
            )
            if not before and _tells_of(scene, draft, verb):
                weight = -1.0  # aporta 2 de los 5 millones que ha levantado X
            elif not before and _object_of(scene, draft, verb, verbs):
                gap = weight = 1.0  # the $280 million loan that data centre provider Acme secured
            if weight < cost:
                best, cost = verb, weight
                draft.reach = min(gap, *(distance(scene, first, after, verb) for first, after in spread))
        if best is None:
            best = flowing(scene, draft)
            draft.reach = draft.first - best.after if best is not None else draft.reach
        if best is None:
            best = unsaid(scene, draft)
            draft.reach = 0.0 if best is not None else draft.reach
        draft.verb = best
    for one, follow in itertools.pairwise(drafts):
        between = range(one.after, follow.first)
        listed = bool(between) and all(
            scene.text.words[t] == "," or is_link(scene, t, "and") for t in between
        )
        joined = one.amount is not None and follow.amount is not None and _and_before(scene, follow.first)
        row = svo and (_goes_on(scene, one, follow) or (joined and one.noun and one.verb_key in RAISE))
        joined = joined or row
        if (
            (listed or joined)
            and one.verb is not None
            and one.verb.after <= one.first
            and follow.verb in (None, one.verb)
        ):
            follow.verb, follow.reach = one.verb, one.reach  # raised 4, 5 and 10 million
            if row:
                one.noun = follow.noun = True
                one.noun_gap, follow.noun_gap = min(one.noun_gap, 2.0), 2.0
    if sov:
        for follow, one in itertools.pairwise(reversed(drafts)):
            if _gapped(scene, one, follow):
                one.verb, one.reach = follow.verb, follow.reach
                one.rounds = one.rounds or follow.rounds
                one.noun_gap = min(one.noun_gap, follow.noun_gap)


def _is_purpose(scene: Scene, verb: Hit, verbs: list[Hit], draft: Draft) -> bool:
    """Whether a verb of investing behind money only says what it is for, another verb standing before it."""
    cue = scene.cue_over.get(verb.first - 1)
    if scene.pack.file.order != "svo" or cue is None or cue.meaning != "cues.for":
        return False
    return any(other.after <= draft.first and key_of(other) in RAISE for other in verbs)


def _meant(scene: Scene, verb: Hit, verbs: list[Hit], draft: Draft) -> bool:
    """Whether an ordinary verb of getting behind money only says what the money is for, a verb of getting or
    raising standing before it."""
    if key_of(verb) != "gets" or not is_word(scene, verb.first - 1, "infinitive") or draft.amount is None:
        return False
    return any(other.after <= draft.first <= other.after + ROW and key_of(other) in RAISE for other in verbs)


def _tells_of(scene: Scene, draft: Draft, verb: Hit) -> bool:
    """Whether a relative clause right behind money says with this verb who raised it."""
    at = draft.after
    return (
        key_of(verb) == "raise"
        and draft.amount is not None
        and scene.pack.file.order == "svo"
        and is_link(scene, at, "relative")
        and verb.first == scene.links[at].after
    )


def _object_of(scene: Scene, draft: Draft, verb: Hit, verbs: list[Hit]) -> bool:
    """Whether a relative clause behind money and its noun has this verb of raising as its only one."""
    if key_of(verb) not in RAISE or draft.amount is None or scene.pack.file.order != "svo":
        return False
    if scene.pack.file.writing != "cased" or any(draft.after <= other.first < verb.first for other in verbs):
        return False
    which = next((t for t in range(draft.after, draft.after + NOUN) if is_link(scene, t, "relative")), None)
    if which is None or which >= verb.first or verb.first - which > CLAUSE:
        return False
    return not any(
        scene.text.words[t] in ",;:()" or is_link(scene, t, "contrast") or t in scene.money_at
        for t in range(draft.after, verb.first)
    )


def _and_before(scene: Scene, token: int) -> bool:
    """Whether an "and" stands right before a token: raised 4 million from A, and 10 million in May; paired
    with $10m of debt."""
    at = token - 1
    while at > 0 and (is_link(scene, at, "articles") or is_word(scene, at, "descriptor")):
        at -= 1
    return token > 0 and (is_link(scene, token - 1, "and") or is_word(scene, at, "sum_beside"))


def _goes_on(scene: Scene, one: Draft, follow: Draft) -> bool:
    """Whether one verb takes further money behind a comma, no other verb between: collected $5m from A at the
    outset, $9m from B a year later, then another $20m from C."""
    if one.amount is None or follow.amount is None or one.verb is None or key_of(one.verb) not in RAISE:
        return False
    at = follow.first - 1
    while at > one.after and (
        is_link(scene, at, "articles", "and")
        or (is_word(scene, at, "descriptor", "opener", "function") and at not in scene.cue_over)
    ):
        at -= 1
    if scene.text.words[at] != "," or follow.first - one.after > ROW:
        return False
    sourced = False
    for token in range(one.after, follow.first):
        cue = scene.cue_over.get(token)
        if cue is not None and cue.meaning not in ("cues.from", "cues.round_noun", "cues.to"):
            return False
        if scene.text.words[token] in ";:()" or is_link(scene, token, "relative", "contrast"):
            return False
        if token in scene.money_at:
            return False
        sourced = sourced or (cue is not None and cue.meaning == "cues.from")
    return sourced


def _gapped(scene: Scene, one: Draft, follow: Draft) -> bool:
    """Where verbs stand last: whether a clause leaves its verb to the next one: A는 80억원, B는 30억원을
    유치했다."""
    if follow.verb is None or follow.verb.first < follow.after or one.amount is None or follow.amount is None:
        return False
    if one.reach <= 12 and one.verb is not None and one.verb.after <= follow.first:
        return False
    subject = any(is_link(scene, t, "subject") for t in range(one.after, follow.first))
    comma = one.after + is_link(scene, one.after, "object")  # Aが80億円を、Bが
    return (
        key_of(follow.verb) in RAISE
        and subject
        and comma < len(scene.text.words)
        and scene.text.words[comma] in ",、"
    )


def _bracketed(scene: Scene, first: int, verb: int) -> bool:
    """Whether a bracket opens between money and a verb behind it, and does not close before the verb."""
    marks = [scene.text.words[t] for t in range(first, verb) if scene.text.words[t] in "()"]
    return bool(marks) and marks[-1] == "("


def _colon_between(scene: Scene, first: int, after: int) -> bool:
    return scene.pack.file.order == "svo" and any(
        scene.text.words[t] == ":" and not scene.covered[t] for t in range(first, after)
    )


def _told_before_colon(scene: Scene, verb: Hit, draft: Draft) -> bool:
    """Whether what was raised and by whom stands before a colon, and how much behind it: the investment
    raised by Acme: 93 million."""
    noun = scene.cue_over.get(verb.first - 1)
    financing = noun is not None and key_of(noun) in ("round_noun", "invest_noun")
    return financing and _colon_between(scene, verb.after, draft.first) and draft.first - verb.after <= 10
