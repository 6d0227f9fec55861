"""Where nouns have capitals: people told with the firm they founded or run, which is no investor for that."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..text import WORD
from .names import Name, is_link, is_word

REACH = 9
"""Tokens between a person and the name of the firm, at most."""


def less_firms(scene: Scene, found: list[Name], at: int) -> tuple[list[Name], int]:
    """Names before a verb without the firms that only say what the person before them heads: Jana Roe,
    Gründerin des Onlineshops Alpha, investiert.

    Args:
        scene: the text.
        found: the names, in text order.
        at: the verb.

    Returns:
        The names left, and the verb, or the comma that opens the apposition where nothing else stands between
        the firm and it.
    """
    if not scene.pack.file.capital_nouns or len(found) < 2:
        return found, at
    out: list[Name] = []
    for name in found:
        if out and heads_of(scene, out[-1].end, name.first):
            close = name.end + (scene.text.words[name.end : name.end + 1] == [","])
            at = out[-1].end if close >= at else at
        else:
            out.append(name)
    return out, at


def heads_of(scene: Scene, comma: int, first: int) -> bool:
    """Whether a comma opens what somebody is at the firm named behind it: founder, head or both, and the kind
    of firm.

    Args:
        scene: the text.
        comma: the token behind the person.
        first: the first token of the firm.
    """
    text = scene.text
    if text.words[comma] != "," or not 1 < first - comma <= REACH or not is_word(scene, comma + 1, "heads"):
        return False
    return all(text.kinds[t] == WORD or text.words[t] == "-" for t in range(comma + 1, first)) and not any(
        t in scene.cue_at
        and not is_word(scene, t, "affiliation", "heads", "company")
        and not is_link(scene, t, "articles")
        for t in range(comma + 1, first)
    )
