"""Verbs that tell of an investor and bring in no company: Alpha announces that it has led a round in Beta,
where nobody gets money but Beta; Alpha, a firm investing in start-ups, has led a round, where the participle
only says what Alpha does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..packs import Hit
    from .lexer import Scene

_GIVING = frozenset({"cues.lead", "cues.invest", "cues.join", "cues.backs"})
FAR = 10
"""Tokens of the description before such a participle at the most."""
NEAR = 4
"""Tokens from the verb of announcing to the verb of giving at the most."""


def settle_giving(scene: Scene) -> None:
    """Takes away verbs of getting that only announce what their subject gave, and participles of giving that
    only describe an investor.

    Args:
        scene: the text, all cues placed; its cues are changed in place.
    """
    by_trade = scene.pack.words_of("words", "gives_by_trade")
    for hit in [hit for hit in scene.cues if _gave(scene, hit) or _trade(scene, hit, by_trade)]:
        scene.cues.remove(hit)
        scene.cue_at.pop(hit.first, None)
        for token in range(hit.first, hit.after):
            scene.cue_over.pop(token, None)


def _gave(scene: Scene, hit: Hit) -> bool:
    """Whether "that it" or "it" and a verb of giving stand right behind a verb."""
    at, pronoun = hit.after, False
    if hit.meaning != "cues.gets":
        return False
    while at < min(len(scene.text.words), hit.after + NEAR):
        cue = scene.cue_at.get(at)
        if cue is not None:
            return pronoun and cue.meaning in _GIVING
        link = scene.links.get(at)
        if link is not None and link.meaning == "links.pronouns":
            pronoun = True
        elif link is None or link.meaning not in ("links.relative", "links.auxiliary"):
            return False
        at = max(link.after, at + 1)
    return False


def _trade(scene: Scene, hit: Hit, by_trade: tuple[str, ...]) -> bool:
    """Whether a participle stands right behind a noun for an investor that an article opens behind a comma,
    and the comma that closes the description follows before any money: Alpha, a fund investing in start-ups,
    …"""
    words = scene.text.words
    if hit.meaning not in ("cues.invest", "cues.backs") or words[hit.first] not in by_trade:
        return False
    over = scene.word_over.get(hit.first - 1, {})
    if not {"investor", "fund", "company"} & over.keys():
        return False
    low, high = scene.sentence_of(hit.first)
    opens = next((t for t in range(hit.first - 1, max(low, hit.first - FAR), -1) if words[t] == ","), None)
    if opens is None or "articles" not in getattr(scene.links.get(opens + 1), "meaning", ""):
        return False
    for token in range(hit.after, high):
        if words[token] == ",":
            return True
        if scene.covered[token]:
            return False
    return False
