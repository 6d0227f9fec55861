"""Money that firms raise to hand on: to back founders, by whom the next sentence calls a venture firm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clauses.drafts import INVEST, key_of
from ..facts.things import fund_behind
from ..knowledge import is_investor
from ..names import names_cased
from ..names.names import form_hit, is_link, is_word

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene

OPENING = 6
"""Tokens of the next sentence in which its subject must be called an investor."""


def to_back_many(scene: Scene, story: Draft) -> bool:
    """Whether the money is to be handed on to young companies at large: $30m to back Polish founders."""
    told = bool(story.rounds or story.leads)
    if scene.pack.file.order != "svo" or told or story.amount is None or story.verb_key in INVEST:
        return False
    cue = scene.cue_at.get(story.after)
    if (cue is None or key_of(cue) not in INVEST) and is_word(scene, story.after, "function"):
        cue = scene.cue_at.get(story.after + 1)  # 100 millones para invertir en startups
    if cue is None or key_of(cue) not in INVEST:
        return False
    for token in range(cue.after, min(cue.after + 4, story.sentence[1])):
        if scene.covered[token]:
            return False
        if is_word(scene, token, "founder") or (
            is_word(scene, token, "sector") and (key_of(cue) != "backs" or _young(scene, token))
        ):
            return True  # to back startups; but a lender finances small firms
    return False


def into_fund(scene: Scene, story: Draft) -> bool:
    """Whether what is invested in is a fund without a name: puts $90m into a new climate fund."""
    return (
        scene.pack.file.writing == "cased"
        and story.verb_key in INVEST
        and not story.rounds
        and fund_behind(scene, story.after, story.sentence[1], "cues.to") is not None
    )


def for_limited_partners(scene: Scene, story: Draft) -> bool:
    """Whether the sentence of money that nobody named has raised speaks of a fund's own: two founders raised
    $65m to invest in tools, with Acme as limited partner."""
    if story.verb_key != "raise" or story.rounds or story.leads or scene.pack.file.order != "svo":
        return False
    inside = range(*story.sentence)
    return any(
        hit.layer == "veto" and key_of(hit) == "fund_close" for hit in scene.cues_in(*story.sentence)
    ) and not any(is_word(scene, t, "startup") for t in inside)


def _young(scene: Scene, token: int) -> bool:
    """Whether a plural is one of a word for a young company: startups, fintechs."""
    return scene.text.words[token].startswith(scene.pack.words_of("words", "startup"))


def hands_on(scene: Scene, story: Draft) -> bool:
    """Whether a firm that invests for a living has raised money and no word speaks of a round of its own.

    Args:
        scene: the text.
        story: a story with a company.
    """
    name = story.company
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased" or name is None:
        return False
    if story.amount is None or story.rounds or story.leads or story.valuation is not None:
        return False
    if story.verb_key not in ("raise", "gets", ""):
        return False
    known = is_investor(name.text) is not None or form_hit(scene, name.after - 1, "investor_end") is not None
    if known and _to_invest(scene, story):
        return True
    return (known or not (story.participants or story.noun)) and _called_investor(scene, story.sentence[1])


def _to_invest(scene: Scene, story: Draft) -> bool:
    """Whether the money is there to invest, and into nobody by name: gathers $650m to back climate tech."""
    at = max([story.after, *(scene.amounts[i].after for i in story.restated)])
    cue = scene.cue_at.get(at)
    if cue is None or key_of(cue) not in INVEST:
        cue = scene.cue_at.get(at + 1) if is_word(scene, at, "function") else None
    if cue is None or key_of(cue) not in INVEST or cue.after >= story.sentence[1]:
        return False
    return not names_cased.namey(scene, cue.after) or is_word(scene, cue.after, "demonym", "place")


def _called_investor(scene: Scene, low: int) -> bool:
    """Whether the sentence that begins at a token speaks of "the venture firm", or of a firm as the backer of
    others: The Vienna firm, an early backer of A."""
    if low >= len(scene.text.words) or not is_link(scene, low, "articles", "pronouns"):
        return False
    if scene.text.words[low] in scene.pack.words_of("words", "indefinite"):
        return False
    high = scene.sentence_of(low)[1]
    for token in range(low + 1, min(high - 1, low + OPENING)):
        hit = scene.word_over.get(token, {}).get("investor")
        cue = scene.cue_over.get(token)
        taking = cue is not None and key_of(cue) in ("led_by", "joined_by", "lead", "join")
        if hit is None or hit.first != token or taking:
            if scene.text.words[token] == ",":
                return _backs_others(scene, token + 1, high)
            continue
        plural = scene.text.words[hit.after - 1].endswith(tuple(scene.pack.words_of("forms", "counted_end")))
        plural = plural or any(is_word(scene, t, "holders") for t in range(token, hit.after))
        return not plural and (hit.after - hit.first > 1 or is_word(scene, hit.after, "function"))
    return False


def _backs_others(scene: Scene, at: int, high: int) -> bool:
    """Whether what stands between commas calls somebody a backer of others: an early backer of A."""
    if scene.text.words[at] not in scene.pack.words_of("words", "indefinite"):
        return False
    for token in range(at + 1, min(high - 1, at + 4)):
        if is_word(scene, token, "investor"):
            after = scene.word_over[token]["investor"].after
            cue = scene.cue_at.get(after)
            return is_link(scene, after, "of") or (cue is not None and key_of(cue) == "to")
    return False
