"""Which drafts of a sentence stand beside a word for a round, and how near: the evidence that money is an
investment."""

from __future__ import annotations

import itertools
from collections.abc import Container

from ..clauses.asides import heads_line
from ..clauses.drafts import Draft, key_of, set_company
from ..facts.roles import distance
from ..lexer.lexer import Scene
from ..names.names import is_link, is_word, word_hit
from ..packs import Hit

LED = frozenset({"cues.lead", "cues.led_by", "cues.join", "cues.joined_by"})
"""Cues of those who put a round's money up."""


def share_nouns(scene: Scene, drafts: list[Draft]) -> None:
    """Lets the word for a round beside one draft speak for the next one in its row.

    Args:
        scene: the text.
        drafts: the drafts of a sentence; their noun is filled in place.
    """
    for one, follow in itertools.pairwise(drafts):
        if follow.verb is not None and follow.verb == one.verb and one.first < follow.first:
            linked = any(is_link(scene, t, "and") for t in range(one.after, follow.first))
            if linked and (one.rounds or one.noun) and follow.amount is not None and not follow.noun:
                follow.noun, follow.noun_gap = True, 2.0  # a $2m grant and a further $1m in equity
        news = one.verb_key == "raise" or bool(one.rounds) or one.noun
        if follow.verb_key == "gets" and news and _beside_news(one, follow):
            follow.noun, follow.noun_gap = True, 2.0  # Acme raises $5m, Bolt gets $3m


def _beside_news(one: Draft, follow: Draft) -> bool:
    """Whether two facts with money and companies of their own stand in one row."""
    if one.company is None or follow.company is None or one.amount is None or follow.amount is None:
        return False
    return one.after <= follow.company.first < follow.first


def give_nouns(scene: Scene, draft: Draft, cues: list[Hit], nouns: list[Hit], low: int, high: int) -> None:
    """Tells of a draft whether a word for a round stands beside it.

    Args:
        scene: the text.
        draft: the draft; its noun, and how far it is, are filled in place.
        cues: the cues of the sentence.
        nouns: its words for rounds and investments.
        low, high: the sentence.
    """
    if draft.bare and not draft.noun:
        _of_roles(scene, draft, cues, low, high)
    gaps = [
        distance(scene, draft.first, draft.after, noun)
        for noun in nouns
        if key_of(noun) == "round_noun"
        or noun.first == draft.after
        or _money_of(scene, draft, noun)
        or (0 <= draft.first - noun.after <= 1 and (draft.leads or draft.participants))
        or (draft.bare and (draft.leads or noun.first == draft.first or _object_of(draft, noun)))
    ]
    said = (
        draft.noun
        or draft.noun_gap <= 10
        or any(
            distance(scene, draft.first, draft.after, noun) <= 10
            for noun in nouns
            if key_of(noun) == "round_noun" or _funds(scene, noun)
        )
    )
    if any(_leads_to_sum(scene, draft, noun) for noun in nouns if key_of(noun) == "round_noun"):
        gaps.append(1.0)
    draft.noun_gap = min([draft.noun_gap, *gaps])
    draft.noun = draft.noun or draft.noun_gap <= 10
    draft.mere = draft.noun and not said


def _funds(scene: Scene, noun: Hit) -> bool:
    """Whether a word for an investment is one for a round in its language: aporte, sijoitus."""
    return any(is_word(scene, t, "funding") for t in range(noun.first, noun.after))


def _leads_to_sum(scene: Scene, draft: Draft, noun: Hit) -> bool:
    """Whether words that lead from a round to its sum stand right before the money, no other word but a
    round's own between them and the noun: sa levée de fonds, d'un montant de 5 millions; un round, per un
    importo di 5 milioni."""
    if draft.amount is None or noun.after > draft.first or scene.pack.file.writing != "cased":
        return False
    hit = word_hit(scene, draft.first - 1, "sum_of")
    if hit is None or hit.after != draft.first or hit.first < noun.after:
        return False
    return all(scene.text.words[t] in ",-–—" or t in scene.round_at for t in range(noun.after, hit.first))


def _of_roles(scene: Scene, draft: Draft, cues: list[Hit], low: int, high: int) -> None:
    """Takes the word for a round from the cue that tells of its investors."""
    rounds = scene.pack.words_of("cues", "round_noun")
    if not draft.noun and (draft.leads or draft.participants) and _round_at_cue(scene, cues):
        draft.noun, draft.noun_gap = True, 1.0
    if draft.bare and draft.leads and not draft.noun:
        svo = scene.pack.file.order == "svo"
        nouns = rounds + (scene.pack.words_of("cues", "invest_noun") if svo else ())
        draft.noun = _holds(scene, cues, ("cues.led_by", "cues.lead"), nouns)
        draft.noun_gap = 0.0 if draft.noun else draft.noun_gap  # kolo vedl, o aporte foi liderado por
    if draft.bare and draft.participants and not draft.noun and draft.company is None:
        draft.noun = _holds(scene, cues, ("cues.joined_by", "cues.join"), rounds)
        draft.noun_gap = 0.0 if draft.noun else draft.noun_gap  # al round hanno partecipato
    if draft.bare and draft.participants and not draft.noun and draft.verb is None:
        draft.noun = any(hit.meaning == "cues.join" and is_word(scene, hit.first, "enters") for hit in cues)
        draft.noun_gap = 0.0 if draft.noun else draft.noun_gap  # Acme: A entre au capital
        head = heads_line(scene, low, high) if draft.noun and draft.company is None else None
        if head is not None and all(head.text != name.text for name in draft.participants):
            draft.pronoun = False
            set_company(draft, head, "heading.company", "", "the name that opens the line before a colon")


def _round_at_cue(scene: Scene, cues: list[Hit]) -> bool:
    """Whether a word for a round stands right beside one for leading or joining it, wherever the names of the
    investors put the two: Acme Partners, a firm of Oslo, and Bolt Capital co-led this financing."""
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return False
    nouns = [hit for hit in cues if hit.meaning == "cues.round_noun"]
    return any(
        noun.first - 2 <= hit.after and hit.first <= noun.after + 2
        for hit in cues
        if hit.meaning in LED
        for noun in nouns
    )


def _holds(scene: Scene, cues: list[Hit], meanings: tuple[str, ...], nouns: Container[str]) -> bool:
    """Whether a cue of the sentence holds a word for a round within itself."""
    return any(
        scene.text.words[t] in nouns
        for hit in cues
        if hit.meaning in meanings
        for t in range(hit.first, hit.after)
    )


def _object_of(draft: Draft, noun: Hit) -> bool:
    """Whether a word for an investment is what the verb gets: negotiates an investment."""
    return draft.verb is not None and draft.verb_key == "gets" and 0 <= noun.first - draft.verb.after <= 4


def _money_of(scene: Scene, draft: Draft, noun: Hit) -> bool:
    """Whether a small word alone stands between money and a word for an investment, and nothing tells what it
    goes into: gets $5m in investment, recebe 5 milhões de investimento."""
    between = range(draft.after, noun.first)
    into = scene.cue_at.get(noun.after)
    return (
        len(between) == 1
        and draft.verb_key == "gets"
        and is_word(scene, draft.after, "function")
        and (into is None or into.meaning not in ("cues.to", "cues.for"))
    )
