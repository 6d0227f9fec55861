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
    at = _before_aside(scene, at, low)
    if low == 0 or scene.pack.file.writing != "cased" or not _takes_up(scene, at, low):
        return None
    before = scene.sentence_of(low - 1)
    named = names_cased.chunks(scene, *before)
    if not named and before[0] > 0:  # Alpha did not stop there: the name opens like any word
        named = names_cased.chunks(scene, *scene.sentence_of(before[0] - 1))
    told = next((name for name in named if _invests(scene, name)), None)
    if told is not None and scene.pack.file.order == "v2":
        return told
    if named and not investor_like(scene, named[0]) and is_word(scene, at - 1, "investor"):
        firms = [name for name in named if investor_like(scene, name)]
        return firms[0] if len(firms) == 1 else None  # backing from Acme Ventures. The VC firm has led …
    return named[0] if named and investor_like(scene, named[0]) else None


def _before_aside(scene: Scene, at: int, low: int) -> int:
    """Where a subject ends whose verb stands behind adverbs, or behind what is told of it between commas: The
    firm, founded by Jane Roe, recently led."""
    words, end = scene.text.words, at
    while end - 1 > low and at - end < 3 and is_word(scene, end - 1, "function", "opener", "so_far"):
        end -= 1
    if words[end - 1] != ",":
        return end
    opens = next((t for t in range(end - 2, low, -1) if words[t] == ","), None)
    return at if opens is None else opens


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
    over = scene.word_over.get(last, {})
    kinds = [over[key].first for key in ("investor", "company") if key in over]
    begin = min([last, *kinds]) - 1  # the VC firm
    return (
        begin >= low
        and (bool(kinds) or of_town)  # Die Leverkusener führen …
        and (is_link(scene, begin, "articles") or is_word(scene, begin, "owning"))
    )
