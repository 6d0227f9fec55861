"""The billion that a text gives only to say what a unicorn is, which is nobody's valuation."""

from __future__ import annotations

from decimal import Decimal

from ..lexer.lexer import Scene
from ..names.names import is_link, is_word
from .roles import Role

THRESHOLD = Decimal(1_000_000_000)
SPAN = 12
"""Tokens between the word for a unicorn and the kind of company that explains it."""

PARTING = frozenset("(,:;\u2013\u2014-")
"""Marks that part the word from what explains it."""


def mark_defined(scene: Scene, roles: dict[int, Role]) -> None:
    """Makes a valuation of one billion that belongs to a kind of company, named right behind the word for a
    unicorn, nobody's: a unicorn (a startup valued at over $1bn); changed in place.

    Args:
        scene: the text.
        roles: the roles of the money of one sentence.
    """
    if not scene.pack.words_of("words", "unicorn"):
        return
    for index, role in roles.items():
        if (
            role.role == "valuation"
            and scene.amounts[index].money.value == THRESHOLD
            and _defines(scene, index)
        ):
            roles[index] = Role("valuation_only", None, 0.0)


def _defines(scene: Scene, index: int) -> bool:
    """Whether a mark and a noun for companies in general stand between the word for a unicorn and money."""
    first = scene.amounts[index].first
    low = scene.sentence_of(first)[0]
    kinds = [t for t in range(low, first) if is_word(scene, t, "company", "startup") and not _the(scene, t)]
    return any(
        is_word(scene, token, "unicorn")
        and any(scene.text.words[t] in PARTING for t in range(token + 1, kind))
        for kind in kinds
        for token in range(max(low, kind - SPAN), kind)
    )


def _the(scene: Scene, token: int) -> bool:
    """Whether a noun stands for the company told of, or is itself the word for a unicorn."""
    return (
        is_link(scene, token, "pronouns")
        or is_link(scene, token - 1, "pronouns")
        or is_word(scene, token, "unicorn")
    )
