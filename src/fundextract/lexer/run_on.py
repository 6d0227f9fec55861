"""Sentences glued without a full stop between them, as feeds glue a headline and its excerpt."""

from __future__ import annotations

from functools import lru_cache

from ..text import MARK, WORD, Text

SHORTEST = 4
"""Tokens a sentence has at the least before and behind the place where two are glued."""
_CLOSERS = frozenset(")]\"'»”’%€$£")


@lru_cache(maxsize=64)
def starters(articles: tuple[str, ...]) -> frozenset[str]:
    """The articles a glued sentence may begin with: words of two letters and more, and elided ones.

    Args:
        articles: the articles of a language.
    """
    return frozenset(
        word.lower().rstrip("'") for word in articles if len(word) > 1 and " " not in word and "-" not in word
    )


def runs_on(text: Text, at: int, begin: int, articles: frozenset[str], openers: frozenset[str]) -> bool:
    """Whether a new sentence begins at a token although no mark parts it: … raises $5 million The startup …

    A capitalised article before a small-letter word, behind a word that asks for no object, opens it.

    Args:
        text: the text.
        at: the token.
        begin: the first token of the sentence so far.
        articles: what `starters` found.
        openers: articles, prepositions and the like, none of which ends a sentence.
    """
    words, view = text.words, text.view
    if (
        at - begin < SHORTEST
        or words[at] not in articles
        or not text.spaced[at]
        or at + SHORTEST >= len(words)
        or not view[text.starts[at]].isupper()
    ):
        return False
    elided = words[at + 1] == "'" and not text.spaced[at + 1]
    if len(words[at]) == 1 and not elided:
        return False
    if len(words[at]) > 1 and not view[text.starts[at] + 1 : text.ends[at]].islower():
        return False  # UN is no article
    before = words[at - 1]
    if before in openers or (text.kinds[at - 1] == MARK and before not in _CLOSERS):
        return False
    noun = at + 2 if elided else at + 1
    return text.kinds[noun] == WORD and len(words[noun]) > 2 and view[text.starts[noun]].islower()
