"""Known investors' names in scripts without spaces: what they are made of is theirs, whatever its words mean
elsewhere.

国家, 今日 and 投资 end or describe names; in 国家大基金, 今日资本 and 高特佳投资 they are part of one.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ..knowledge import investors, is_investor
from ..packs.trie import phrase_tokens
from ..simplified_han import simplify
from ..text import NUMBER, WORD, Text, fold, is_unspaced

if TYPE_CHECKING:
    from ..packs import Hit, Pack
    from .lexer import Scene

SHORTEST = 3
"""Glyphs; shorter names stand inside too many other words."""
LONGEST = 5
"""Words of a name in a script with spaces and without capitals."""


@lru_cache(maxsize=1)
def _by_first() -> dict[str, list[str]]:
    """Every known name with unspaced letters by its first letter."""
    table: dict[str, list[str]] = {}
    for key in investors():
        if len(key) >= SHORTEST and not key.isascii() and any(map(is_unspaced, key)):
            table.setdefault(simplify(fold(key[0])), []).append(key)
    return table


@lru_cache(maxsize=4096)
def _names(first: str) -> list[tuple[str, ...]]:
    """The tokens of every known name whose first token is `first`, the longest first."""
    names = {phrase_tokens(key) for key in _by_first().get(first[0], ())}
    mine = [
        name
        for name in names
        if name[0] == first and (len(name) >= SHORTEST or (len(name) == 2 and not first.isascii()))
    ]
    return sorted(mine, key=lambda name: (-len(name), name))


def find_named(text: Text) -> dict[int, int]:
    """Where known investors' names stand.

    Args:
        text: the text.

    Returns:
        First token → the token after the last; the longest name at each place, none overlapping.
    """
    words, table = text.words, _by_first()
    out: dict[int, int] = {}
    free = 0
    for at, word in enumerate(words):
        if at < free or word[0] not in table:
            continue
        for name in _names(word):
            if tuple(words[at : at + len(name)]) == name:
                out[at] = free = at + len(name)
                break
    return out


def find_spaced(text: Text, prefixes: tuple[str, ...] = ()) -> dict[int, int]:
    """Where known investors' names of several words stand in a script with spaces and without capitals: صندوق
    الاستثمارات العامة, whose first word is a noun for any fund.

    Args:
        text: the text.
        prefixes: small words that may be glued to the first word: וקרן, للبنك.

    Returns:
        First token → the token after the last; the longest name at each place, none overlapping.
    """
    words, kinds, known = text.words, text.kinds, investors()
    out: dict[int, int] = {}
    free = 0
    for at, word in enumerate(words):
        if at < free or kinds[at] != WORD or word.isascii() or word in prefixes:
            continue  # بقيادة A و B: "and" written apart
        for size in range(LONGEST, 1, -1):
            key = "".join(words[at : at + size])
            bare = any(key.startswith(glued) and key[len(glued) :] in known for glued in prefixes)
            if (key in known or bare) and all(kind == WORD for kind in kinds[at : at + size]):
                out[at] = free = at + size
                break
    return out


def describes_investor(scene: Scene, hit: Hit) -> bool:
    """Whether a noun for a fund is part of one for an institution, or stands right before an investor's name,
    known or told by its ending."""
    if "institution" in scene.word_over.get(hit.first, {}):
        return True
    text = scene.text
    if scene.pack.file.writing != "cased":
        return False
    after = hit.after
    while (
        after < min(len(text.words), hit.after + 6)
        and text.kinds[after] == WORD
        and text.view[text.starts[after]].isupper()
    ):
        after += 1
    return any(
        is_investor(text.token_text(hit.after, end)) is not None
        or (end - hit.after > 1 and "investor_end" in scene.forms.get(end - 1, {}))
        for end in range(hit.after + 1, after + 1)
    )


def _no_name(pack: Pack) -> frozenset[str]:
    """Words that go on a sentence behind a noun for a bank instead of naming it: بنك تضخ."""
    cues = ("raise", "gets", "invest", "puts", "backs", "lead", "join", "raise_from")
    verbs = (word for key in cues for word in pack.words_of("cues", key))
    return frozenset((*verbs, *pack.words_of("words", "function"), *pack.words_of("links", "said")))


def find_institutions(text: Text, pack: Pack) -> dict[int, int]:
    """Where a noun for a fund or a bank stands with two and more words that have the article, which are its
    name: صندوق الثروة السيادي.

    Args:
        text: the text.
        pack: the pack of its language, with the nouns and the article.

    Returns:
        First token → the token after the last.
    """
    nouns, articles = pack.words_of("forms", "institution"), pack.words_of("forms", "definite")
    banks, small = pack.words_of("forms", "bank"), _no_name(pack)
    out: dict[int, int] = {}
    if not nouns or not articles:
        return out
    words, kinds = text.words, text.kinds
    for at, word in enumerate(words):
        bare = next((word[len(a) :] for a in articles if word.startswith(a)), word)
        if word not in nouns and bare not in nouns:
            continue
        end = at + 1
        if (
            word in banks
            and end < len(words)
            and kinds[end] == WORD
            and words[end] not in small
            and not words[end].isascii()
        ):
            end += 1  # بنك الواحة
            while (
                end < min(len(words), at + LONGEST) and kinds[end] == WORD and words[end].startswith(articles)
            ):
                end += 1
            out[at] = end
            continue
        while end < min(len(words), at + LONGEST) and kinds[end] == WORD and words[end].startswith(articles):
            end += 1
        if end - at > 2 and end < len(words) and kinds[end] == WORD and words[end] not in small:
            continue  # קרן הצמיחה הסינית טנסנט: what kind of fund the name behind is
        counted = _counted(text, max(end, at + 2), articles) if word not in banks else end
        if end - at > 2 or counted > end:
            out[at] = max(end, counted)  # also البنك الأهلي المصري, صندوق رؤية 2
    return out


def _counted(text: Text, at: int, articles: tuple[str, ...]) -> int:
    """The token behind the number of a fund that stands at a token, where nothing counted follows; 0 where
    there is none: صندوق رؤية 2 التابع لـ.

    Args:
        text: the text.
        at: the token behind the words of the name.
        articles: the article as it is glued to words.
    """
    words, kinds = text.words, text.kinds
    if at >= len(words) or kinds[at] != NUMBER or len(words[at]) > 1 or kinds[at - 1] != WORD:
        return 0
    behind = at + 1
    ends = behind >= len(words) or words[behind] in ".,;:" or words[behind].startswith(articles)
    return behind if ends else 0
