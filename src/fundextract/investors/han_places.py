"""Investors that bear the name of their city, in scripts without spaces: 上海创智学院, 无锡国联金投.

Before a company a city only describes, 北京智谱; who invests is as often a firm of the city by name.
"""

from __future__ import annotations

from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names.names import Name, is_word, make_name
from ..names.stretch_runs import headline_name
from ..text import GLYPH


def with_place(scene: Scene, name: Name) -> Name:
    """An investor's name with the city right before it, unless it is known without one.

    Args:
        scene: the text.
        name: the name as it was read, without what describes it.
    """
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo" or name.first == 0:
        return name
    text = scene.text
    place = scene.word_over.get(name.first - 1, {}).get("place")
    if place is None or place.after != name.first:
        return name
    if is_word(scene, name.first - 1, "demonym") and not _two_letters(scene, name):
        return name  # 美国高通, but 台湾创速
    if any(text.kinds[t] != GLYPH or text.spaced[t] for t in range(name.first, name.after)):
        return name
    return name if is_investor(name.text) else make_name(scene, place.first, name.after)


def _two_letters(scene: Scene, name: Name) -> bool:
    """Whether a name is of two letters only and none that is known alone, so that the place is part of it."""
    return name.after - name.first == 2 and not headline_name(scene, name)
