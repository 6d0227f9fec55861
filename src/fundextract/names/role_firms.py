"""Items of a list that only say at which firm the person before them has or had a post."""

from __future__ import annotations

from ..knowledge import is_first_name
from ..lexer.lexer import Scene
from .cased_chunks import chunk_end
from .cased_look import namey
from .names import is_link, is_word


def firm_of_role(scene: Scene, pos: int, high: int) -> int | None:
    """Behind the firm where the person before it has or had a post, told between commas: Jane Roe, ex-CEO,
    Acme, and …

    Args:
        scene: the text.
        pos: the first token of an item of a list that is not its first.
        high: where the list ends at the latest.
    """
    words, at = scene.text.words, pos
    while at < high and is_word(scene, at, "former", "descriptor") and not is_word(scene, at, "title"):
        at = scene.words[at].after if at in scene.words else at + 1
    title = scene.word_over.get(at, {}).get("title") if at < high else None
    if title is None or title.first != at or is_word(scene, at, "investor"):
        return None
    firm = title.after + 1
    if firm >= high or words[title.after] != "," or not namey(scene, firm) or is_first_name(words[firm]):
        return None
    end = chunk_end(scene, firm, high)
    return end if end >= high or words[end] in ",.;" or is_link(scene, end, "and") else None
