"""Companies that stand apart from the verb: before a bracket, behind an opening phrase, behind a person's title."""

from __future__ import annotations

from . import names_cased
from .lexer import Scene
from .names import Name, closing, is_link, is_word


def before_bracket(scene: Scene, first: int, after: int, low: int) -> Name | None:
    """The name right before a bracket that holds nothing but the money: Acme (40 M€), Bolt (15 M€).

    Args:
        scene: the text.
        first, after: the tokens of the money, what restates it included.
        low: the first token of the sentence.
    """
    opened = first - 1
    if opened <= low or scene.text.words[opened] != "(":
        return None
    close = closing(scene, opened, len(scene.text.words))
    if close is None or close - after > 3:
        return None
    found = names_cased.chunks(scene, low, opened)
    return found[-1] if found and found[-1].end == opened else None


def before_colon(scene: Scene, first: int, low: int) -> Name | None:
    """The name that alone opens a headline before a colon, the money right behind it: Acme: 12 M€ for …

    Args:
        scene: the text.
        first: the first token of the money.
        low: the first token of the sentence.
    """
    if first - 1 <= low or scene.text.words[first - 1] != ":":
        return None
    found = names_cased.chunks(scene, low, first - 1)
    return found[0] if len(found) == 1 and found[0].end == first - 1 and found[0].first == low else None


def later_subject(scene: Scene, first: int, after: int, low: int, high: int) -> Name | None:
    """The subject of the clause behind an opening phrase: After a $10m round, Acme plans to …

    Args:
        scene: the text.
        first, after: the tokens of the fact.
        low, high: the sentence.
    """
    if names_cased.chunks(scene, low, first):
        return None
    words = scene.text.words
    token = after
    while token < min(high, after + 30):
        if words[token] == "(":
            token = (closing(scene, token, high) or token) + 1
            continue
        if words[token] == ",":
            name = names_cased.object_after(scene, token + 1, high)
            if name is not None and _acts(scene, name, high):
                return name
        token += 1
    return None


def _acts(scene: Scene, name: Name, high: int) -> bool:
    """Whether a name goes on to its verb, a description between commas apart; names of a list do not."""
    at = name.end
    if at >= high or is_link(scene, at, "and") or scene.text.words[at] in ".;:)":
        return False
    if scene.text.words[at] != ",":
        return True
    return at + 1 < high and not names_cased.namey(scene, at + 1) and not is_link(scene, at + 1, "and")


def employer(scene: Scene, name: Name, high: int) -> Name | None:
    """The company of a person named with a title: Jane Roe, CEO of Acme, has raised …

    Args:
        scene: the text.
        name: the name before the title.
        high: where the description must end.
    """
    words = scene.text.words
    if name.after - name.first < 2 or name.end >= high or words[name.end] != ",":
        return None
    at = name.end + 1
    if at < high and is_link(scene, at, "articles"):
        at = scene.links[at].after
    title = scene.word_over.get(at, {}).get("title")
    if title is None or title.after >= high or not is_word(scene, title.after, "affiliation"):
        return None
    return names_cased.object_after(scene, title.after + 1, high)
