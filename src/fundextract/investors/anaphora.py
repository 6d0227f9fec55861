"""Investors that a sentence takes up from the one before: ARCH has a new fund. Last week the firm led …"""

from __future__ import annotations

from ..companies.impossible import investor_like
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word


def investor_told_before(scene: Scene, at: int) -> Name | None:
    """The investor that "the firm", "the fund" or "it" right before a verb stands for.

    Args:
        scene: the text.
        at: the first token of the verb.

    Returns:
        The first name of the sentence before, where it is an investor's by its ending or known as one's.
    """
    low, _ = scene.sentence_of(at)
    if low == 0 or scene.pack.file.writing != "cased" or not _takes_up(scene, at, low):
        return None
    before = scene.sentence_of(low - 1)
    named = names_cased.chunks(scene, *before)
    if not named and before[0] > 0:  # Alpha did not stop there: the name opens like any word
        named = names_cased.chunks(scene, *scene.sentence_of(before[0] - 1))
    told = next((name for name in named if _invests(scene, name)), None)
    if told is not None and scene.pack.file.order == "v2":
        return told
    return named[0] if named and investor_like(scene, named[0]) else None


def _invests(scene: Scene, name: Name) -> bool:
    """Whether a verb of investing stands right behind a name."""
    cue = scene.cue_at.get(name.end)
    return cue is not None and cue.meaning == "cues.invest"


def _takes_up(scene: Scene, at: int, low: int) -> bool:
    """Whether a noun for an investor with an article, or a pronoun, stands right before a token."""
    last = at - 1
    if last < low:
        return False
    hits = (scene.links.get(token) for token in range(max(low, last - 2), at))
    pronoun = next((hit for hit in hits if hit is not None and hit.after == at), None)
    if pronoun is not None and pronoun.meaning == "links.pronouns":
        return True
    tails = scene.pack.words_of("forms", "demonym_tail")
    of_town = any(scene.text.words[last].endswith(tail) for tail in tails) and last - 1 == low
    return (
        last > low
        and (is_word(scene, last, "investor", "company") or of_town)  # Die Leverkusener führen …
        and (is_link(scene, last - 1, "articles") or is_word(scene, last - 1, "owning"))
    )
