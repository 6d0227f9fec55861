"""Where verbs stand last and no capitals tell names: whether a name before a title is a firm's or a person's,
하늘소프트의 김민수 대표, 青葉創業者が, 竹内氏は."""

from __future__ import annotations

from functools import lru_cache

from ..lexer.hangul_places import is_hangul
from ..lexer.lexer import Scene
from ..packs import Pack
from ..text import GLYPH
from .names import Name, is_link, is_word

LONGEST = 4
"""Letters of a person's name in Han or Hangul, at most."""
REACH = 8
"""Tokens between the owner's particle and the title of the person, at most."""


def firm_or_person(scene: Scene, name: Name) -> int:
    """1 where a title tells that a name is a firm's, -1 where it tells that it is a person's, else 0.

    Args:
        scene: the text.
        name: a name of it.
    """
    if scene.pack.file.order != "sov" or scene.pack.file.writing != "unspaced":
        return 0
    end = name.end
    if scene.text.words[end : end + 1] == ["」"]:
        end += 1
    if is_link(scene, end, "possessive"):
        return 1 if _title_behind(scene, scene.links[end].after) else 0
    if end >= len(scene.text.words) or not is_word(scene, end, "title"):
        return 0
    owned = is_link(scene, name.first - 1, "possessive")
    if owned or not is_word(scene, end, "heads") or like_person(scene, name):
        return -1
    return 1


def _title_behind(scene: Scene, at: int) -> bool:
    """Whether an owner's particle is followed by a short name and a title, or by a title for who heads a
    firm."""
    if is_word(scene, at, "heads"):
        return True
    limit = min(at + REACH, len(scene.text.words))
    for token in range(at, limit):
        if scene.text.kinds[token] != GLYPH or token in scene.cue_at or is_link(scene, token, "subject"):
            return False
        title = scene.word_over.get(token, {}).get("title")
        if title is not None and title.first == token:
            return 2 <= token - at <= LONGEST and is_word(scene, token, "heads")
    return False


def like_person(scene: Scene, name: Name) -> bool:
    """Whether a name is short and written as persons' names are: two to four Han letters, or Hangul behind a
    surname."""
    words = scene.text.words[name.first : name.after]
    if not 2 <= len(words) <= LONGEST or any(len(word) > 1 or word.isascii() for word in words):
        return False
    if is_hangul(words[0]):
        return len(words) <= 3 and words[0] in _surnames(scene.pack)
    return all("\u4e00" <= word <= "\u9fff" for word in words)


@lru_cache(maxsize=64)
def _surnames(pack: Pack) -> frozenset[str]:
    return frozenset(pack.words_of("forms", "surname"))
