"""The round that makes a company worth so much, told right behind what it is worth: hits a $5bn valuation
with a $300m round, doubles its valuation after a Series E, worth $2bn thanks to $80m from Alpha."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from ..names.names import is_link, is_word
from ..text import WORD

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene
    from ..packs import Hit
    from .roles import Role

GAP = 5
"""Tokens between what a company is worth and the small word before its round at the most."""
DESCRIBED = 4
"""Tokens between that small word and the round at the most."""


def mark_worth_by(scene: Scene, roles: dict[int, Role]) -> None:
    """Makes money a round's where a word such as "after" parts it from what the company is worth; changed in
    place.

    Args:
        scene: the text.
        roles: the roles of the money of one sentence.
    """
    from .roles import Role

    for first, index in itertools.pairwise(sorted(roles)):
        worth, one = roles[first], scene.amounts[first]
        if worth.role == "valuation" and roles[index].role == "valuation":
            two = scene.amounts[index]
            if _small_before(scene, one.after, two.first) and _told_as_round(scene, two.after):
                roles[index] = Role("amount", None, 0.0)


def mark_beside_worth(scene: Scene, roles: dict[int, Role]) -> None:
    """Verb-second languages: makes money a round's that stands right behind what the company is worth, where
    one word of worth was read for both and a verb of raising stands before it: sammelt bei einer Bewertung
    von 50 Millionen 5 Millionen ein; changed in place.

    Args:
        scene: the text.
        roles: the roles of the money of one sentence.
    """
    from .roles import Role

    for first, index in itertools.pairwise(sorted(roles)):
        worth, one, two = roles[first], scene.amounts[first], scene.amounts[index]
        if scene.pack.file.order != "v2" or worth.hit is None or roles[index].hit != worth.hit:
            continue
        if worth.role != "valuation" or roles[index].role != "valuation" or worth.hit.first > one.first:
            continue
        between = [t for t in range(one.after, two.first) if not scene.covered[t]]
        small = (is_word(scene, t, "function", "adverb") or scene.text.words[t] in "()" for t in between)
        if not all(small):
            continue
        low = scene.sentence_of(one.first)[0]
        if any(cue.meaning in ("cues.raise", "cues.gets") for cue in scene.cues_in(low, worth.hit.first)):
            roles[index] = Role("amount", None, 0.0)


def worth_by(scene: Scene, story: Draft) -> bool:
    """Whether the money or the label of a story stands behind a word such as "after" and what its company is
    worth.

    Args:
        scene: the text.
        story: a story with a valuation.
    """
    if story.bare or story.valuation is None or scene.pack.file.writing != "cased":
        return False
    worth = scene.amounts[story.valuation]
    if not story.sentence[0] <= worth.first < story.first or not _small_before(
        scene, worth.after, story.first
    ):
        return False
    return bool(story.rounds) or _told_as_round(scene, story.after)


def _small_before(scene: Scene, low: int, first: int) -> bool:
    """Whether the word that says by what stands between a valuation and a round, words that describe either
    apart."""
    small = next(
        (
            t
            for t in range(first - 1, max(low, first - DESCRIBED - 1) - 1, -1)
            if is_word(scene, t, "risen_by")
        ),
        None,
    )
    if small is None or small - low > GAP:
        return False
    hit = scene.word_over[small]["risen_by"]
    for token in range(low, first):
        cue = scene.cue_over.get(token)
        if scene.text.words[token] in ".;:" or is_link(scene, token, "relative", "contrast"):
            return False
        if hit.first <= token < hit.after or (cue is not None and cue.meaning == "cues.valuation"):
            continue
        if cue is not None and cue.meaning not in ("cues.round_noun", "cues.invest_noun", "cues.with"):
            return False
        if token > small and scene.text.kinds[token] == WORD and is_word(scene, token, "worth_at"):
            return False
    return True


def _told_as_round(scene: Scene, at: int) -> bool:
    """Whether a word for a round or the source follows money."""
    for token in range(at, at + 3):
        cue = scene.cue_over.get(token)
        noun = cue is not None and cue.meaning == "cues.round_noun"
        if noun and is_word(scene, at, "function"):
            return False  # valued at $71m with $47m in funding: all it has had
        if token in scene.round_at or noun:
            return True
        if cue is not None and cue.meaning in ("cues.invest_noun", "cues.from", "cues.led_by"):
            return True
    return False


def round_is_subject(scene: Scene, hit: Hit) -> bool:
    """Whether a round opens the sentence, and an aside or another verb of its own leads to what it is worth:
    Il round di Alpha, guidato da Beta, vale 5 milioni."""
    before, text = hit.first - 1, scene.text
    if scene.pack.file.order != "svo" or not (text.words[before] == "," or is_link(scene, before, "and")):
        return False
    low, _ = scene.sentence_of(hit.first)
    low = next((t + 1 for t in range(before, low, -1) if text.words[t] in ";:"), low)
    begin = scene.links[low].after if is_link(scene, low, "articles") else low
    noun = scene.cue_at.get(begin)
    opens = begin in scene.round_at or (noun is not None and noun.meaning == "cues.round_noun")
    return opens and not any(
        cue.meaning in ("cues.raise", "cues.gets", "cues.raise_from", "cues.valuation")
        for cue in scene.cues_in(low, hit.first)
    )
