"""Headlines in which an ordinary verb of getting is enough: wine-cask lender Vint banks $14m for wine."""

from __future__ import annotations

from ..clauses.cast import is_person
from ..clauses.drafts import Draft
from ..knowledge import places
from ..lexer.lexer import Scene
from ..names.names import is_link, is_word
from ..text import MARK


def heads_line(scene: Scene, story: Draft) -> bool:
    """Whether a headline says in plain order who gets how much, and no more than what it is for.

    Args:
        scene: the text.
        story: a story whose verb is one of getting.

    Returns:
        True for "Acme takes in $210m for small reactors", False inside prose or with another object.
    """
    company, verb = story.company, story.verb
    low, high = story.sentence
    if company is None or verb is None or story.amount is None or low != 0 or story.reach > 1:
        return False
    if scene.text.words[high - 1] in "!?" or scene.amounts[story.amount].money.value is None:
        return False
    words = scene.text.words
    described = company.first == low and words[company.end] == "," == words[verb.first - 1]
    if not (0 <= verb.first - company.end <= 1 or described) or is_person(company):
        return False  # Acme, el unicornio chileno, cierra 125 millones
    return _begins(scene, low, company.first) and _goes_on(scene, story.after, high)


def _begins(scene: Scene, low: int, first: int) -> bool:
    """Whether a name stands where a clause begins, or behind words for what kind of company it is."""
    if first == low or scene.text.words[first - 1] in ":;":
        return True
    return is_word(scene, first - 1, "startup", "company")


def _goes_on(scene: Scene, at: int, high: int) -> bool:
    """Whether nothing stands behind the money, or what it is for."""
    if at >= high or (scene.text.kinds[at] == MARK and scene.text.words[at] in ",:;-–—|"):
        return True
    cue = scene.cue_at.get(at)
    small = is_word(scene, at, "stop") and is_word(scene, at, "function")
    if small and (cue is None or cue.meaning != "cues.to") and not is_link(scene, at, "of", "and"):
        return True  # gets $51m as the race heats up
    return is_word(scene, at, "purpose") or (
        cue is not None and cue.meaning in ("cues.for", "cues.from") and not is_link(scene, at, "possessive")
    )


def led_sum(scene: Scene, story: Draft) -> bool:
    """Whether who led stands right behind the money of a company named: made do with $50m led by A.

    Args:
        scene: the text.
        story: a story with investors.
    """
    if story.company is None or story.amount is None or not story.leads:
        return False
    money = scene.amounts[story.amount]
    if money.money.value is None or money.money.currency is None:
        return False
    return any(
        hit.meaning == "cues.led_by" and 0 <= hit.first - story.after <= 2
        for hit in scene.cues_in(story.after, min(story.sentence[1], story.after + 4))
    )


def headed_aim(scene: Scene, story: Draft) -> bool:
    """Whether a headline parts a name from its money by a mark alone, and says for what young companies take
    it, or that it is one: Acme, 5 millones de euros para crecer; Acme, 1m for the start-up that makes robots.

    Args:
        scene: the text.
        story: a story without a verb.
    """
    name, low, after = story.company, story.sentence[0], story.after
    if name is None or story.amount is None or low != 0 or name.first != low or is_person(name):
        return False
    money = scene.amounts[story.amount].money
    if money.value is None or not money.currency or scene.text.words[name.end] not in ",:":
        return False
    if name.text.lower() in places(scene.pack.code) or story.first != name.end + 1:
        return False
    cue = scene.cue_at.get(after)
    told = cue is not None and cue.meaning == "cues.for"
    if (
        cue is not None
        and told
        and any(is_word(scene, t, "startup") for t in range(cue.after, cue.after + 3))
    ):
        return True
    aim = scene.word_over.get(after, {}).get("purpose")
    return aim is not None and not is_link(scene, aim.after, "articles")  # para ampliar la estación
