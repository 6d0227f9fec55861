"""What those who enter a company put in, told in the sentence behind without anybody's name: Acme accueille A
et B à son capital. Les deux fonds apportent 13 millions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..facts.roles import role_of
from ..names.cased_look import namey
from ..names.names import is_link, is_word
from ..text import MARK, WORD

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene
    from ..packs import Hit

SUBJECT = 9
"""Tokens of such a sentence before its verb, at most."""
CLOSE = 4
"""Tokens between the verb and its money, at most."""
BEHIND = 8
"""Tokens behind the money in which nothing else may be said to get it."""
_GIVES = ("cues.invest", "cues.puts")


def give_puts(scene: Scene, stories: list[Draft]) -> list[Draft]:
    """Gives stories of who enters a company the money that the next sentence says they put in.

    Args:
        scene: the text.
        stories: its rounds; the amount is filled in place.

    Returns:
        The stories, less those that told nothing but that money.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return stories
    gone: list[Draft] = []
    for story in stories:
        if story.amount is not None or story.status != "closed" or not (story.participants or story.leads):
            continue
        low = story.sentence[1]
        found = _money(scene, story, low) if low < len(scene.text.words) else None
        if found is None:
            continue
        index, verb = found
        others = [one for one in stories if one is not story and one.amount == index]
        if any(one.company is not None or one.participants or one.leads for one in others):
            continue
        gone.extend(others)
        amount = scene.amounts[index]
        story.amount, story.restated = index, list(scene.restated.get(index, []))
        story.add(
            "amount", amount.first, amount.after, "puts.next", verb.source, "what those who enter put in"
        )
    return [story for story in stories if story not in gone]


def _money(scene: Scene, story: Draft, low: int) -> tuple[int, Hit] | None:
    """The money of a sentence whose subject names nobody and whose verb is one of giving, with that verb."""
    low, high = scene.sentence_of(low)
    verb = next((cue for cue in scene.cues_in(low, high) if cue.meaning in _GIVES), None)
    if verb is None or not low < verb.first <= low + SUBJECT or not _nameless(scene, story, low, verb.first):
        return None
    first = next(
        (t for t in range(verb.after, min(high, verb.after + CLOSE + 1)) if t in scene.money_at), None
    )
    if first is None:
        return None
    index = scene.money_at[first]
    amount = scene.amounts[index]
    if amount.money.value is None or role_of(scene, amount, low, high).role != "amount":
        return None
    return None if _goes_elsewhere(scene, amount.after, high) else (index, verb)


def _nameless(scene: Scene, story: Draft, low: int, verb: int) -> bool:
    """Whether a subject is a pronoun, or an article and small words that may stand for those who enter."""
    tokens = range(low, verb)
    if any((namey(scene, t) and t > low) or scene.covered[t] or t in scene.round_at for t in tokens):
        return False
    if any(scene.text.kinds[t] == MARK and scene.text.words[t] not in ",'’-" for t in tokens):
        return False
    givers = any(is_word(scene, t, "investor", "holders") for t in tokens)
    told = next((scene.links[t] for t in tokens if is_link(scene, t, "pronouns")), None)
    if told is not None and not givers:
        return told.after - told.first == 1 and told.after >= verb - 1
    if any(is_word(scene, t, "startup") for t in tokens):
        return False
    many = scene.text.words[low] in scene.pack.words_of("words", "the_many")
    one = len(story.participants) + len(story.leads) == 1
    opened = is_link(scene, low, "articles") or many
    return opened and len(tokens) > 1 and (one or many) and scene.text.kinds[verb - 1] in (WORD, MARK)


def _goes_elsewhere(scene: Scene, at: int, high: int) -> bool:
    """Whether money is said to go into something else than the company told of before."""
    for token in range(at, min(high, at + BEHIND)):
        if scene.text.words[token] in ".;,:":
            return False
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning in ("cues.to", "cues.for"):
            into = is_link(scene, cue.after, "pronouns") or any(
                is_word(scene, t, "company", "startup", "purpose") for t in range(cue.after, cue.after + 2)
            )
            return not (into or is_word(scene, token, "purpose"))
    return False
