"""Names of houses in lists of Chinese that hold small or everyday words, as an "and" or a mark opens them and
the ending of such names closes them: 、汇合资本以及, 、中原未来产业基金, and the number of a fund behind it.

Used for scripts without spaces whose verbs stand between subject and object.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..text import GLYPH, NUMBER
from .edges import CUTS

if TYPE_CHECKING:
    from ..packs import Hit
    from .lexer import Scene

LONGEST = 14
"""Letters of such a name, at most."""
SHORTEST = 3
_ENDS = ("firm_end", "fund_end")
_CLOSE = "、,，。;；)）"
_LEAD = ("investor", "company", "title", "owning", "agent")


def listed_firms(scene: Scene, hits: list[Hit]) -> dict[int, int]:
    """Where such names stand.

    Args:
        scene: the text, with its words, links and forms.
        hits: everything the pack knows.

    Returns:
        First token → the token after the last.
    """
    if scene.pack.file.order != "svo":
        return {}
    cues = {hit.first: hit for hit in hits if hit.layer == "cues"}
    out: dict[int, int] = {}
    for at in sorted(scene.forms):
        found = [hit for key in _ENDS if (hit := scene.forms[at].get(key)) is not None]
        end = max((hit.after for hit in found), default=at)
        if end == at:
            continue
        counted = _counted(scene, end) if "fund_end" in scene.forms[at] else end
        if counted > end:
            out[at] = counted
        if _closes(scene, cues, end) and (first := _begin(scene, at)) is not None and end - first >= SHORTEST:
            out[first] = max(end, counted)
    return out


def _counted(scene: Scene, after: int) -> int:
    """The token behind the number of a fund right behind its name: 东京樱基金2期."""
    text = scene.text
    numerals = scene.pack.words_of("forms", "numeral")
    if after + 1 >= len(text.words) or scene.covered[after] or text.words[after + 1] != "期":
        return after
    number = text.kinds[after] == NUMBER or text.words[after] in numerals
    return after + 2 if number and not text.spaced[after] else after


def _closes(scene: Scene, cues: dict[int, Hit], after: int) -> bool:
    """Whether an item of a list ends at a token: a mark, an "and", or a verb of taking part."""
    if after >= len(scene.text.words) or scene.text.words[after] in _CLOSE:
        return True
    link, cue = scene.links.get(after), cues.get(after)
    return (link is not None and link.meaning == "links.and") or (
        cue is not None and cue.meaning in ("cues.lead", "cues.join", "cues.others")
    )


def _begin(scene: Scene, ending: int) -> int | None:
    """Where the item begins whose ending stands at a token, words that describe it left out; None where it is
    no item behind a mark or an "and", or opens with a known word."""
    text = scene.text
    first = ending
    while (
        first > 0
        and ending - first < LONGEST
        and text.kinds[first - 1] == GLYPH
        and not scene.covered[first - 1]
    ):
        if first < ending and _ends_and(scene, first) and text.words[first - 2] not in ",，":
            break
        first -= 1
    listed = first > 0 and (text.words[first - 1] == "、" or _ends_and(scene, first))
    small = first > 0 and text.words[first - 1] in ",，" and _one_letter_and(scene, first)
    for token in range(first, ending):
        over = scene.word_over.get(token, {})
        lead = [over[key] for key in _LEAD if key in over]
        link = scene.links.get(token)
        owned = link is not None and link.meaning == "links.possessive"
        if lead or owned:
            after = max([hit.after for hit in lead] + ([link.after] if owned and link is not None else []))
            if after - token > 1 or owned:
                first, listed = max(first, after), listed or owned
    if not (listed or small) or ending - first < 2:
        return None
    return first if small or _plain(scene, first) else None


def _ends_and(scene: Scene, token: int) -> bool:
    """Whether a word for "and" ends right before a token."""
    return any(
        (hit := scene.links.get(t)) is not None and hit.meaning == "links.and" and hit.after == token
        for t in range(max(0, token - 3), token)
    )


def _one_letter_and(scene: Scene, token: int) -> bool:
    """Whether an "and" of one letter stands at a token, behind a mark, and so begins a name: ，和玉资本."""
    link = scene.links.get(token)
    return (
        link is not None
        and link.meaning == "links.and"
        and link.after == token + 1
        and _plain(scene, token + 1)
    )


def _plain(scene: Scene, token: int) -> bool:
    """Whether no known word of two letters and more begins at a token."""
    over = scene.word_over.get(token, {})
    return token not in scene.links and not any(
        key in CUTS and hit.first == token and hit.after - hit.first > 1 for key, hit in over.items()
    )
