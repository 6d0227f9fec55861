"""Everyday words in Hangul: a stretch of nothing else is no name, unless the text shows it as one."""

from __future__ import annotations

from .hangul_places import is_hangul
from .knowledge import ordinary
from .lexer import Scene
from .names import QUOTE_PAIRS, Name, form_hit, is_word
from .text import MARK

_VERBAL = ("하게", "하던", "한", "된", "할", "될", "해")
"""Endings that make a verb or a description of a noun: 정확한, 확보된."""


def everyday_hangul(scene: Scene, name: Name) -> bool:
    """Whether a stretch in Hangul holds nothing but everyday words and nothing shows it as a name.

    Args:
        scene: the text.
        name: the stretch, without its particle.
    """
    lexicon, text = ordinary(scene.pack.code), scene.text
    if not lexicon or not all(is_hangul(text.words[t]) for t in range(name.first, name.after)):
        return False
    inside = name.first > 0 and not text.spaced[name.first] and text.kinds[name.first - 1] != MARK
    if inside:
        return False  # 23세|기아이들
    begins = [t for t in range(name.first, name.after) if t == name.first or text.spaced[t]]
    spelled = ["".join(text.words[a:b]) for a, b in zip(begins, [*begins[1:], name.after], strict=True)]
    return all(_everyday(word, lexicon) for word in spelled) and not _shown(scene, name)


def _everyday(word: str, lexicon: frozenset[str]) -> bool:
    """Whether a word is in the list, bare or with an ending, or made of two that are."""
    if word in lexicon:
        return True
    if any(word.endswith(end) and word[: -len(end)] in lexicon for end in _VERBAL):
        return True
    return any(word[:cut] in lexicon and word[cut:] in lexicon for cut in range(2, len(word) - 1))


def _shown(scene: Scene, name: Name) -> bool:
    """Whether the text shows a stretch as a name: by a noun for a company or a legal form before it, by a
    bracket behind it, or as what its line opens with and speaks of."""
    text = scene.text
    before = name.first - 1
    if name.end < len(text.words) and text.words[name.end] in "(（":
        return True
    while before >= 0 and text.words[before] in QUOTE_PAIRS:
        before -= 1
    if before >= 0 and (is_word(scene, before, "company") or form_hit(scene, before, "legal") is not None):
        return True
    if before >= 0 and text.words[before] in QUOTE_PAIRS.values():
        return False
    opens = (
        before < 0
        or text.words[before] in ".!?]】|"
        or "\n" in text.view[text.ends[before] : text.starts[name.first]]
    )
    if not opens or name.after >= len(text.words):
        return False
    link = scene.links.get(name.after)
    return text.words[name.after] == "," or (
        link is not None and link.meaning == "links.subject" and text.kinds[name.after] != MARK
    )
