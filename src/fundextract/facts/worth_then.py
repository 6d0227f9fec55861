"""What a company was worth before the news, told beside its name: Acme, last valued at $1bn, raises $50m."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names.names import is_word
from ..packs import Hit

LONGEST = 14
"""Tokens between the commas around such a worth, at most."""


def worth_then(scene: Scene, worth: Hit, first: int, after: int) -> bool:
    """Whether an aside between commas says what a company was worth at an earlier time.

    Args:
        scene: the text.
        worth: the word of worth.
        first, after: its money.

    Returns:
        False where nothing in the aside puts it before the news, or where the money closes the sentence.
    """
    opens, closes = aside_around(scene, worth.first, after)
    if closes is None:
        return False
    told = (hit for hit in scene.cues_in(after, closes) if hit.layer == "status")
    before = [
        hit
        for hit in told
        if not (is_word(scene, hit.first, "risen_by") and _by_this(scene, hit.first, closes))
    ]
    return (
        any(is_word(scene, t, "worth_then") for t in range(max(opens, worth.first - 2), worth.first + 1))
        or any(_year(scene, t) for t in range(after, closes))
        or any(hit.meaning == "status.historical" for hit in before)
    )


def _by_this(scene: Scene, after: int, closes: int) -> bool:
    """Whether "after" leads to nothing but a noun for the round told of: valued at $5m after the round."""
    return closes - after <= 4 and not any(
        scene.covered[t] or is_word(scene, t, "calendar") or _year(scene, t) for t in range(after, closes)
    )


def aside_around(scene: Scene, first: int, after: int) -> tuple[int, int | None]:
    """The first token between the commas around a word and its money, and the comma behind them.

    Args:
        scene: the text.
        first: the word.
        after: the token behind the money.
    """
    words, (low, high) = scene.text.words, scene.sentence_of(first)
    opens = next((t for t in range(first - 1, max(low, first - LONGEST), -1) if words[t] in ",;:("), low - 1)
    if (opens >= low and words[opens] != ",") or (opens < low and first - low >= LONGEST - 1):
        return first, None
    closes = next((t for t in range(after, min(high - 1, after + LONGEST)) if words[t] in ",;:)"), None)
    if closes is None or words[closes] != ",":
        return first, None
    between = scene.cues_in(opens + 1, closes)
    if any(cue.meaning in ("cues.raise", "cues.gets", "cues.raise_from") for cue in between):
        return first, None  # last valued at $400m after closing $100m: the round is told there
    return opens + 1, closes


def _year(scene: Scene, token: int) -> bool:
    """Whether a token is a year that no other mention covers."""
    word = scene.text.words[token]
    return len(word) == 4 and word.isdigit() and word[:2] in ("19", "20") and not scene.covered[token]
