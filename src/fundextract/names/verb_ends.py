"""Endings of verbs in scripts that put them last."""

from __future__ import annotations

from ..lexer.hangul_places import is_hangul


def ends_describing(letter: str) -> bool:
    """Whether a verb that ends in this letter describes what follows: した, する, 이끈."""
    return letter in "たるう" or (is_hangul(letter) and (ord(letter[-1]) - 0xAC00) % 28 == 4)
