"""Attributes with participles that say what the name behind them is: von dem in Wien ansässigen Geldgeber
Alpha, в основанную в мае студию Alpha."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..text import NUMBER, WORD
from .names import is_link, is_word

REACH = 9
"""Tokens from the small word to the participle at most."""


def attribute_end(scene: Scene, pos: int, high: int) -> int:
    """The token behind the attribute that opens at a token; the token itself where none does.

    Right behind an article or another small word, a small word or a year can open nothing else.

    Args:
        scene: the text.
        pos: the token behind the article.
        high: where the attribute must have ended.
    """
    text = scene.text
    tails = scene.pack.words_of("forms", "attribute_tail")
    if not tails or pos == 0 or not _led_in(scene, pos - 1):
        return pos
    at = pos
    while at < high and is_word(scene, at, "adverb", "also") and not is_word(scene, at, "including"):
        at += 1
    if at >= high or not _opens(scene, at):
        return at
    for token in range(at + 1, min(high - 1, at + REACH)):
        if text.words[token] in ",;.:()" or token in scene.money_at:
            return pos
        if (
            text.kinds[token] == WORD
            and text.words[token].endswith(tails)
            and text.view[text.starts[token]].islower()
            and not is_link(scene, token, "articles", "pronouns", "auxiliary")
            and not is_word(scene, token, "function")
            and text.kinds[token + 1] == WORD
            and (
                text.view[text.starts[token + 1]].isupper()
                or is_word(scene, token + 1, "investor", "company")
            )
        ):
            return token + 1
    return pos


def _led_in(scene: Scene, token: int) -> bool:
    """Whether a token is an article or a small word that one is part of."""
    return is_link(scene, token, "articles", "of") or is_word(scene, token, "affiliation")


def _opens(scene: Scene, token: int) -> bool:
    """Whether a token can open the attribute: a small word in small letters, or a number."""
    text = scene.text
    if text.kinds[token] == NUMBER:
        return not scene.covered[token]
    cue = scene.cue_at.get(token)
    small = is_word(scene, token, "function", "affiliation") or (
        cue is not None and cue.meaning in ("cues.to", "cues.from", "cues.for")
    )
    return (
        small
        and text.view[text.starts[token]].islower()
        and not is_link(scene, token, "articles", "and", "relative", "pronouns", "auxiliary")
    )


def attribute_opened(scene: Scene, pos: int, high: int) -> int:
    """The word for a company that a participle right behind a small word describes; the token itself where
    none does: в основанную в прошлом году студию Alpha.

    Args:
        scene: the text.
        pos: the token behind the small word.
        high: where the attribute must have ended.
    """
    text = scene.text
    tails = scene.pack.words_of("forms", "attribute_open")
    if not tails or pos >= high or text.kinds[pos] != WORD or is_word(scene, pos, "company", "startup"):
        return pos
    if not text.words[pos].endswith(tails) or not text.view[text.starts[pos]].islower():
        return pos
    for token in range(pos + 1, min(high - 1, pos + REACH)):
        short = text.words[token] == "." and "abbreviation" in scene.forms.get(token - 1, ())
        if (text.words[token] in ",;.:" and not short) or token in scene.money_at:
            return pos
        if is_word(scene, token, "company", "startup") and not is_word(scene, token, "sector"):
            return token
    return pos
