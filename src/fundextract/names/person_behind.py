"""The person whose post at a firm a list item names first: the former CEO of Google, Eric Schmidt."""

from __future__ import annotations

from ..knowledge import is_first_name
from ..lexer.lexer import Scene
from ..text import WORD
from .cased_look import namey
from .names import form_hit, is_link, is_word

POST = 6
"""Tokens from the article to the small word behind a post, at most."""


def person_behind(scene: Scene, start: int, pos: int, end: int, high: int) -> int | None:
    """Where the person begins whose post a list item names first: the former CEO of Google, Eric Schmidt."""
    text = scene.text
    if (
        end + 1 < high
        and is_word(scene, pos - 1, "title", "founder")
        and is_first_name(text.words[end])
        and namey(scene, end)
        and namey(scene, end + 1)
    ):
        return end  # сооснователь Avito Филип Энгельберт
    if (
        end + 1 < high
        and end - pos == 2
        and is_word(scene, pos - 1, "investor")
        and is_first_name(text.words[pos])
        and text.words[pos].isascii() != text.words[end].isascii()
        and text.kinds[end] == WORD
        and namey(scene, end)
    ):
        return end  # фонд Фабріса Гринда FJ Labs
    if (
        end + 2 >= high
        or text.words[end] != ","
        or not is_word(scene, pos - 1, "affiliation")
        or not any(is_word(scene, t, "title") for t in range(max(start, pos - 4), pos - 1))
    ):
        return None
    known = is_first_name(text.words[end + 1]) or _one_post(scene, start, pos - 1, end + 3)
    return end + 1 if known and namey(scene, end + 1) and namey(scene, end + 2) else None


def _one_post(scene: Scene, start: int, small: int, after: int) -> bool:
    """Whether an article opens a post before a small word, so that the two words behind its firm are whom
    it is: the founder of Acme, Mudassir Sheikha, who …"""
    at = small - 1
    while at > start and is_word(scene, at, "title", "founder", "former", "descriptor", "demonym"):
        at -= 1
    many = tuple(scene.pack.words_of("forms", "counted_end"))
    if not many or not is_link(scene, at, "articles") or scene.text.words[small - 1].endswith(many):
        return False
    if form_hit(scene, after - 1, "investor_end") is not None or after >= len(scene.text.words):
        return False
    return not namey(scene, after) and not is_link(scene, after - 1, "and")


def post_first(scene: Scene, pos: int, high: int) -> int | None:
    """Where the person begins whose post opens the last item of a list: A and the founder of Acme, Jane Roe.

    Args:
        scene: the text.
        pos: where the item begins.
        high: where the list must have ended.
    """
    if not is_link(scene, pos, "articles") or not is_link(scene, pos - 1, "and"):
        return None
    small = next((t for t in range(pos + 1, min(pos + POST, high)) if is_word(scene, t, "affiliation")), None)
    if small is None or not is_word(scene, small - 1, "title") or not namey(scene, small + 1):
        return None
    end = small + 1
    while end < high and namey(scene, end):
        end += 1
    if end + 2 >= high or scene.text.words[end] != "," or not _one_post(scene, pos - 1, small, end + 3):
        return None
    return end + 1 if namey(scene, end + 1) and namey(scene, end + 2) else None
