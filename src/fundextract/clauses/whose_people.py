"""Companies named only because people of theirs invest: the founders of A and B, executives at C."""

from __future__ import annotations

from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names.names import Name, form_hit, is_link, is_word, word_hit
from .cast import is_person


def less_employers(scene: Scene, names: list[Name]) -> list[Name]:
    """The names of a list without the companies whose founders or staff are told to invest.

    Args:
        scene: the text.
        names: names of investors, as they stand.
    """
    file = scene.pack.file
    if file.writing != "cased" or file.order != "svo" or not scene.pack.words_of("forms", "counted_end"):
        return names
    out: list[Name] = []
    dropped: Name | None = None
    for name in sorted(names, key=lambda one: one.first):
        many = _of_people(scene, name)
        goes_on = dropped is not None and _joins(scene, dropped, name) and not _invests_itself(scene, name)
        if many is not None or goes_on:
            dropped = name if many or goes_on else None
            continue
        dropped = None
        out.append(name)
    return [name for name in names if name in out]


def _of_people(scene: Scene, name: Name) -> bool | None:
    """Whether several people of a company are told of right before its name; None where nobody is."""
    if _invests_itself(scene, name):
        return None
    small = name.first - 1
    if small < 1 or not (is_word(scene, small, "affiliation") or is_link(scene, small, "of")):
        return None
    title = word_hit(scene, small - 1, "title")
    noun = title if title is not None else word_hit(scene, small - 1, "founder")
    if noun is None or noun.after != small or is_word(scene, small - 1, "investor"):
        return None
    ends = tuple(scene.pack.words_of("forms", "counted_end"))
    many = scene.text.words[small - 1].endswith(ends)
    before = noun.first - 1
    while before > 0 and is_word(scene, before, "descriptor", "former", "title", "demonym"):
        before -= 1
    if before < 0 or many:
        return many or None
    named = scene.text.words[name.end : name.end + 1] == [","]  # the founder of A, Jane Roe
    return False if named and is_link(scene, before, "articles") else None


def _joins(scene: Scene, before: Name, name: Name) -> bool:
    """Whether nothing but a comma or "and" stands between two names."""
    between = range(before.end, name.first)
    return all(scene.text.words[t] in ",&" or is_link(scene, t, "and") for t in between)


def _invests_itself(scene: Scene, name: Name) -> bool:
    """Whether a name is an investor's or a person's by itself."""
    known = is_investor(name.text) is not None and name.after - name.first > 1
    known = known or form_hit(scene, name.after - 1, "investor_end") is not None
    return known or is_person(name)
