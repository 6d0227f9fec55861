"""Verb-second languages: the small words of a surname, which say nothing else behind a first name: Jan van
der Velden, Anna von Alpen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..knowledge import is_first_name, is_investor
from ..text import WORD

if TYPE_CHECKING:
    from .lexer import Scene

SMALL = frozenset({"van", "von", "de", "der", "den", "ter", "ten", "zu"})
"""Small words of Dutch and German surnames."""


def surname_after(scene: Scene, first: int) -> int | None:
    """The last word of a person whose first name stands at a token and goes on with small words.

    Args:
        scene: the text.
        first: token of what may be a first name.

    Returns:
        The token of the surname, None where none follows.
    """
    text = scene.text
    if (
        scene.pack.file.order != "v2"
        or text.kinds[first] != WORD
        or not text.view[text.starts[first]].isupper()
        or not is_first_name(text.words[first])
        or (first > 0 and text.kinds[first - 1] == WORD and _part_of_name(scene, first - 1))
    ):
        return None
    last = first + 1
    while last < len(text.words) and last - first < 4 and text.words[last] in SMALL and _small(scene, last):
        last += 1
    if last == first + 1 or last >= len(text.words) or text.kinds[last] != WORD:
        return None
    if not text.view[text.starts[last]].isupper() or is_first_name(text.words[last]) or scene.covered[last]:
        return None
    if is_investor(text.token_text(first, min(last + 2, len(text.words)))) is not None:
        return last  # Dieter von Holtzbrinck Ventures
    known = scene.word_over.get(last)
    if known is not None and any(
        key in known for key in ("investor", "company", "startup", "place", "demonym", "public")
    ):
        return None  # Oscar von Investoren
    return last if is_investor(text.view[text.starts[last] : text.ends[last]]) is None else None


def settle_surnames(scene: Scene) -> None:
    """Drops the cues and links that the small words of surnames would be.

    Args:
        scene: a text in a verb-second language; its cues and links are changed in place.
    """
    for first in range(len(scene.text.words)):
        last = surname_after(scene, first)
        if last is None:
            continue
        for token in range(first + 1, last):
            scene.links.pop(token, None)
            hit = scene.cue_at.get(token)
            if hit is not None and hit.after <= last:
                scene.cues.remove(hit)
                scene.cue_at.pop(token)
                for inner in range(hit.first, hit.after):
                    scene.cue_over.pop(inner, None)


def _part_of_name(scene: Scene, token: int) -> bool:
    text = scene.text
    return text.view[text.starts[token]].isupper() and scene.word_over.get(token) is None


def _small(scene: Scene, token: int) -> bool:
    return scene.text.kinds[token] == WORD and scene.text.view[scene.text.starts[token]].islower()
