"""Whom an investor joins: Alpha, joining Beta and Gamma in a $5m round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..names import names_cased
from ..names.names import is_link, is_word
from ..text import MARK
from .investor_places import name_at, past_adverbs

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene
    from ..names.names import Name
    from ..packs import Hit

REACH = 6
"""Tokens between "in" and the round it speaks of at the most."""


def beside_joined(scene: Scene, hit: Hit, high: int) -> list[Name]:
    """The names that stand between a verb of joining and the round they have joined before.

    Args:
        scene: the text.
        hit: the verb of joining.
        high: where the sentence ends.

    Returns:
        The names; none where no round follows them.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return []
    if hit.meaning == "cues.joined_by" and scene.pack.file.free_subject:
        return _whose_fund(scene, hit, high)
    if hit.meaning != "cues.join":
        return []
    if hit.after >= high or not names_cased.namey(scene, hit.after):
        return []
    names, end = names_cased.names_after(scene, hit.after, high)
    into = scene.cue_at.get(end)
    if not names or into is None or into.meaning not in ("cues.to", "cues.for"):
        return []
    told = any(
        t in scene.round_at
        or t in scene.money_at
        or ((cue := scene.cue_at.get(t)) is not None and cue.meaning == "cues.round_noun")
        for t in range(into.after, min(high, into.after + REACH))
    )
    if not told or is_link(scene, into.after, "possessive"):
        return []
    return names


def _whose_fund(scene: Scene, hit: Hit, high: int) -> list[Name]:
    """Whose fund takes part, where the cue ends in the word for one: com fundo do A, con el fondo de impacto
    de A."""
    at = hit.after
    if not is_word(scene, at - 1, "investor") or not is_link(scene, at, "of"):
        return []
    while at < min(high, hit.after + REACH) and not names_cased.namey(scene, at):
        if scene.covered[at] or at in scene.cue_at or scene.text.kinds[at] == MARK:
            return []
        at += 1
    if at >= high or not names_cased.namey(scene, at) or is_word(scene, at, "place", "calendar"):
        return []
    return names_cased.names_after(scene, at, high)[0]


def beside_others(scene: Scene, other: Hit, hit: Hit, low: int, end: int) -> list[Name]:
    """The subject of a verb of leading or joining, where others stand between the two: A, alongside B, led
    the round."""
    words = scene.text.words
    if other.meaning != "cues.joined_by" or not 0 <= hit.first - end <= 1 or scene.pack.file.order != "svo":
        return []
    parted = words[other.first - 1] == "," or is_link(scene, other.first - 1, "and")
    if is_word(scene, other.first, "investor") and not parted:
        return []  # Existing Acme investors including A and B joined
    at = other.first - (words[other.first - 1] == ",")
    return names_cased.names_before(scene, at, low) if at > low else []


def less_joined_company(scene: Scene, cues: list[Hit], drafts: list[Draft], high: int) -> None:
    """Takes back a company that an investor only joins in the round of another.

    Args:
        scene: the text.
        cues: the cues of the sentence.
        drafts: its facts; changed in place.
        high: where the sentence ends.
    """
    joined = {name.first for hit in cues for name in beside_joined(scene, hit, high)}
    for draft in drafts if joined else ():
        if draft.company is not None and draft.company.first in joined:
            draft.company, draft.pronoun = None, True
            draft.proof = [proof for proof in draft.proof if proof.field != "company"]


def both_sides(scene: Scene, names: list[Name], hit: Hit, low: int, high: int) -> bool:
    """Whether the names before a verb of joining stand behind a small word that opens the sentence, others
    behind the verb: A Kibo y Seaya se suman Bonsai y Nauta."""
    return (
        scene.pack.file.writing == "cased"
        and bool(names)
        and (names[0].first == low + 1 or _only_investors(scene, low + 1, names[0].first))
        and is_word(scene, low, "function")
        and not is_link(scene, low, "articles")
        and name_at(scene, past_adverbs(scene, hit.after, high), high)
    )


def was_joined(scene: Scene, hit: Hit) -> bool:
    """Whether a passive says that those before it take part as those behind it do: A was joined by B.

    Args:
        scene: the text.
        hit: a cue of joining, its names behind it.
    """
    joins = scene.pack.words_of("cues", "join")
    return (
        hit.meaning == "cues.joined_by"
        and hit.after - hit.first > 2
        and is_link(scene, hit.first, "auxiliary")
        and scene.text.words[hit.first + 1] in joins
    )


def _only_investors(scene: Scene, first: int, after: int) -> bool:
    """Whether nothing but a word for investors and what describes it stands between two tokens: Ai soci
    storici A."""
    noun = any(is_word(scene, t, "investor") for t in range(first, after))
    return noun and after - first <= 3 and all(scene.text.kinds[t] != MARK for t in range(first, after))
