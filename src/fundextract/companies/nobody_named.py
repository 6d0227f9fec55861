"""Money put into a company by nobody named, where the company opens the sentence: В стартап Acme вложили $2
млн, W spółkę Acme zainwestowano 8 mln zł."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..names.names import is_link, is_word
from ..text import MARK, is_latin

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene
    from ..names.names import Name
    from ..packs import Hit

BESIDE = 4
"""Tokens between the verb and its money, or its name, at most."""


def nobody_named(scene: Scene, verb: Hit, draft: Draft, name: Name, into: Hit, low: int) -> bool:
    """Whether a fronted company, a verb and money stand side by side, and nobody is said to invest.

    Args:
        scene: the text.
        verb: the verb of investing.
        draft: the fact.
        name: the name behind the word for "into".
        into: that word.
        low: where the sentence begins.
    """
    if draft.amount is None or not verb.after <= draft.first <= verb.after + BESIDE:
        return False
    if not scene.pack.words_of("forms", "word_end") or verb.first - name.end > BESIDE:
        return False
    ahead = [t for t in range(low, into.first) if not is_word(scene, t, "investor")]  # Investoři do A poslali
    if not all(_small(scene, t) for t in (*range(name.end, verb.first), *ahead)):
        return False
    told = _foreign(scene, name, verb) or any(
        is_word(scene, t, "company", "startup") or scene.text.words[t] == '"'
        for t in range(into.first, name.first)
    )
    backers = len(ahead) < into.first - low or any(
        is_word(scene, t, "investor") for t in range(verb.after, draft.first)
    )
    return (told or backers) and all(
        _small(scene, t) or is_word(scene, t, "investor", "descriptor")
        for t in range(verb.after, draft.first)
    )


def _foreign(scene: Scene, name: Name, verb: Hit) -> bool:
    """Whether a name is in Latin letters among words that are not, as no place is: В Acme вложили $2 млн."""
    return name.text.isascii() and not is_latin(scene.text.words[verb.first])


def _small(scene: Scene, token: int) -> bool:
    """Whether a token is a mark or a small word, which puts nobody in."""
    return (
        scene.text.kinds[token] == MARK
        or is_link(scene, token, "and")
        or is_word(scene, token, "function", "opener", "calendar", "descriptor")
    )
