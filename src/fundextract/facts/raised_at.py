"""What a company is worth, where only a small word says so: raised $300M @ $2B, raises €15m at €60m."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from ..names.names import is_link, is_word, squeeze
from ..packs import Hit
from ..text import MARK, WORD

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Amount, Scene
    from .roles import Role

NEAR = 6
"""Tokens between what a company is worth and the round that made it so at the most."""
FAR = 5
"""Tokens between the money raised and what the company is worth at the most."""


def mark_raised_at(scene: Scene, roles: dict[int, Role]) -> None:
    """Makes money a valuation that stands behind smaller money and a word such as "at"; changed in place.

    Args:
        scene: the text.
        roles: the roles of the money of one sentence.
    """
    from .roles import Role

    small = scene.pack.words_of("words", "worth_at")
    for first, index in itertools.pairwise(sorted(roles)):
        one, two = scene.amounts[first], scene.amounts[index]
        at = two.first - 1
        if (
            roles[first].role != "amount"
            or roles[index].role != "amount"
            or scene.text.words[at] not in small
        ):
            continue
        value, worth = one.money.value, two.money.value
        if value is None or worth is None or one.money.currency != two.money.currency or worth < 2 * value:
            continue
        gap = [t for t in range(one.after, at) if scene.text.words[t] not in "()"]
        if len(gap) <= FAR and all(t in scene.round_at or _noun(scene, t) for t in gap):
            hit = Hit(at, two.first, "cues", "cues.valuation", "", f"{scene.pack.code}.yaml words.worth_at")
            roles[index] = Role("valuation", hit, 0.0)


def _noun(scene: Scene, token: int) -> bool:
    cue = scene.cue_over.get(token)
    return (cue is not None and cue.meaning == "cues.round_noun") or scene.text.words[token] == "-"


def worth_by_round(scene: Scene, story: Draft) -> bool:
    """Whether a new round is what makes a company worth so much, though nobody says how large it is: a new
    round values Acme at $5bn, Acme passa a valer 5 bilhões após nova rodada.

    Args:
        scene: the text.
        story: a story without money and label, but with a valuation.
    """
    if scene.pack.file.order not in ("svo", "v2") or scene.pack.file.writing != "cased":
        return False
    if story.valuation is None or story.company is None:
        return False
    money = scene.amounts[story.valuation]
    if any(hit.layer == "veto" for hit in scene.cues_in(*story.sentence)):
        return False  # Acme loses $6bn in value after its latest round
    for cue in scene.cues_in(*story.sentence):
        if cue.meaning != "cues.round_noun":
            continue
        before = cue.after <= money.first and _leads_up(scene, cue, money.first)
        if scene.pack.file.order == "v2":
            before = before or _by_new(scene, cue)
        behind = 0 <= cue.first - money.after <= NEAR and _new(scene, cue, money.after)
        behind = behind and scene.text.words[story.company.end : story.company.end + 1] != [","]
        if (before or behind) and not _dated(scene, story):
            return True
    return False


def _leads_up(scene: Scene, noun: Hit, first: int) -> bool:
    """Whether a round is the subject of the word of worth, which stands right behind it."""
    worth = next((c for c in scene.cues_in(noun.after, first) if c.meaning == "cues.valuation"), None)
    low = scene.sentence_of(noun.first)[0]
    opens = noun.first - 1
    while opens >= low and (
        is_link(scene, opens, "articles") or is_word(scene, opens, "descriptor", "opener", "indefinite")
    ):
        opens -= 1
    if opens >= low and scene.text.kinds[opens] != MARK and not is_link(scene, opens, "and", "relative"):
        return False  # following the latest round, its valuation has reached
    return (
        worth is not None
        and worth.first - noun.after <= 4
        and not any(
            scene.text.words[t] in ",;:" or is_link(scene, t, "relative")
            for t in range(noun.after, worth.first)
        )
    )


def _by_new(scene: Scene, noun: Hit) -> bool:
    """Verb-second languages: whether a round stands behind "after" or "through", or behind "in" as a new one,
    or opens a line before a colon: nach einer Runde mit 5 Milliarden bewertet; Neue Runde: Alpha …"""
    at, low = noun.first - 1, scene.sentence_of(noun.first)[0]
    while at > low and (is_word(scene, at, "descriptor") or is_link(scene, at, "articles")):
        at -= 1
    into = scene.cue_at.get(at)
    if into is not None and into.meaning == "cues.to":
        return _new(scene, noun, at)
    if scene.text.words[noun.after : noun.after + 1] == [":"]:
        return at == low
    return is_word(scene, at, "risen_by")


def _new(scene: Scene, noun: Hit, low: int) -> bool:
    """Whether a round is told of for the first time: in a round, after a new round, their latest round."""
    return any(
        is_word(scene, t, "indefinite", "descriptor")
        for t in range(max(low, noun.first - 3), noun.after)
        if t < noun.first or noun.after - noun.first > 1
    )


def _dated(scene: Scene, story: Draft) -> bool:
    """Whether a year stands in the sentence, so that the round may be one of the past."""
    words = scene.text.words
    return any(
        words[t].isdecimal() and len(words[t]) == 4 for t in range(*story.sentence) if not scene.covered[t]
    )


def less_worth(scene: Scene, stories: list[Draft]) -> list[Draft]:
    """The stories without those that only tell what the company of another one is worth after it.

    Args:
        scene: the text.
        stories: the events of a document; valuations go over to the round they belong to.
    """
    kept: list[Draft] = []
    for story in stories:
        told = [
            other
            for other in stories
            if other is not story
            and not other.bare
            and other.status != "historical"
            and (other.company is None or story.company is None or _same(other, story))
        ]
        if not (story.bare and story.valuation is not None and told and worth_by_round(scene, story)):
            kept.append(story)
            continue
        host = told[0]
        if host.company is None and story.company is not None:
            host.company = story.company
            host.proof.extend(proof for proof in story.proof if proof.field == "company")
        if host.valuation is None:
            host.valuation, host.valuation_kind = story.valuation, story.valuation_kind
            host.proof.extend(proof for proof in story.proof if proof.field == "valuation")
    return kept


def _same(one: Draft, other: Draft) -> bool:
    assert one.company is not None and other.company is not None
    return squeeze(one.company.text) == squeeze(other.company.text)


def mark_compared(scene: Scene, roles: dict[int, Role]) -> None:
    """Makes money in brackets behind a name a valuation told for comparison, where the sentence has just told
    another: valued at $5bn, right behind Acme ($6bn), against $2bn before; changed in place.

    Args:
        scene: the text.
        roles: the roles of the money of one sentence.
    """
    from .roles import Role

    for first, index in itertools.pairwise(sorted(roles)):
        one, two = scene.amounts[first], scene.amounts[index]
        if roles[first].role == roles[index].role == "amount" and _expected(scene, one.after, two):
            roles[index] = Role("denied", None, 0.0)
        if roles[first].role != "valuation" or roles[index].role not in ("amount", "valuation"):
            continue
        bracket = (
            roles[index].role == "amount"
            and scene.text.words[two.first - 1] in "(（"
            and two.first - 1 > one.after
            and not scene.cues_in(one.after, two.first)
            and not any(scene.text.words[token] in ";:" for token in range(one.after, two.first))
        )
        if bracket or _set_against(scene, one.after, two.first):
            roles[index] = Role("valuation_only", None, 0.0)


def _set_against(scene: Scene, after: int, first: int) -> bool:
    """Whether hardly more than a word that compares stands between two sums: 5,1 milliards, contre 2,7."""
    words, at = scene.text.words, first - 1
    if words[after : after + 1] == ["("]:  # 30 millions (dont 68 % …), contre 25
        after = next((t + 1 for t in range(after, first) if words[t] == ")"), after)
    while at > after and is_link(scene, at, "articles"):
        at -= 1
    while at > after and is_word(scene, at, "versus") and is_word(scene, at - 1, "versus"):
        at -= 1  # frente a
    return at - after <= 1 and is_word(scene, at, "versus")


def _expected(scene: Scene, after: int, two: Amount) -> bool:
    """Whether a sum that another is set against closes its clause with at most a small word, so that no year
    makes it an earlier round: raised 30 million, against 25 million expected."""
    words, text = scene.text.words, scene.text
    if scene.pack.file.order != "svo" or not _set_against(scene, after, two.first):
        return False
    end = scene.sentence_of(two.first)[1]
    for token in range(two.after, min(end, two.after + 3)):
        if words[token] in ",.;)":
            return True
        if text.kinds[token] != WORD or not text.view[text.starts[token]].islower():
            return False
        if token in scene.cue_over and scene.cue_over[token].layer in ("status", "cues"):
            planned = scene.cue_over[token].meaning == "status.planned"
            if not planned:
                return False
    return two.after + 3 >= end


def takes_valuation(scene: Scene, story: Draft) -> bool:
    """Whether what a verb of raising takes is only a valuation, no round being told of: Acme bags $5bn
    valuation. What is raised *at* a valuation is a round.

    Args:
        scene: the text.
        story: a story without a sum.
    """
    if story.valuation is None or story.verb is None or story.noun or story.rounds or story.participants:
        return False
    worth = scene.amounts[story.valuation]
    small = scene.pack.words_of("words", "worth_at")
    between = range(story.verb.after, worth.first)
    behind = scene.cue_at.get(worth.after)
    return (
        len(between) <= 2
        and not any(scene.text.words[token] in small for token in between)
        and behind is not None
        and behind.meaning == "cues.valuation"
    )
