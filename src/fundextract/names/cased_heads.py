"""People told with the firm they founded or run, which is no investor for that."""

from __future__ import annotations

from ..knowledge import is_first_name, is_investor
from ..lexer.lexer import Scene
from ..text import WORD
from .cased_items import role_opens
from .names import Name, form_hit, is_link, is_word

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
    nouns = scene.pack.file.capital_nouns
    if len(found) < 2 or not (nouns or scene.pack.file.order == "svo"):
        return found, at
    out: list[Name] = []
    for name in found:
        if out and (heads_of if nouns else _posted)(scene, out[-1], name):
            close = name.end + (scene.text.words[name.end : name.end + 1] == [","])
            if close >= at:
                at = out[-1].end
            elif not nouns:
                out[-1] = out[-1]._replace(end=name.end)
        else:
            out.append(name)
    return out, at


def _posted(scene: Scene, person: Name, firm: Name) -> bool:
    """Whether a firm that is no house of investors only says where the person before it works: Jane Roe, CEO
    of Alpha, and B also took part.

    Args:
        scene: the text.
        person: the name before the comma.
        firm: the name behind it.
    """
    words, comma = scene.text.words, person.end
    if words[comma] != "," or firm.first - comma > REACH:
        return False
    posts = range(comma + 1, min(comma + 3, firm.first))  # former CEO of Acme
    heads = 2 <= person.after - person.first <= 3 and any(is_word(scene, t, "heads") for t in posts)
    house = form_hit(scene, person.after - 1, "investor_end") is not None or is_investor(person.text)
    if not (is_first_name(words[person.first]) or (heads and not house)):
        return False
    if not role_opens(scene, comma + 1, firm.first) or not is_word(scene, firm.first - 1, "affiliation"):
        return False
    if any(words[t] in ",;" for t in range(comma + 1, firm.first)):
        return False
    if form_hit(scene, firm.after - 1, "investor_end") is not None:
        return False
    return heads or is_investor(firm.text) is None


def heads_of(scene: Scene, person: Name, firm: Name) -> bool:
    """Whether a comma opens what somebody is at the firm named behind it: founder, head or both, and the kind
    of firm.

    Args:
        scene: the text.
        person: the name before the comma.
        firm: the firm.
    """
    text, comma, first = scene.text, person.end, firm.first
    if text.words[comma] != "," or not 1 < first - comma <= REACH or not is_word(scene, comma + 1, "heads"):
        return False
    return all(text.kinds[t] == WORD or text.words[t] == "-" for t in range(comma + 1, first)) and not any(
        t in scene.cue_at
        and not is_word(scene, t, "affiliation", "heads", "company")
        and not is_link(scene, t, "articles")
        for t in range(comma + 1, first)
    )
