"""Names of several words with "of" in them, told from a name and whose or where it is: Les Jardins d'Élise,
Brut de Pomme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..knowledge import is_first_name, is_investor, places
from ..lexer.cue_places import sentence_case
from ..text import WORD
from .cased_look import breaks, namey
from .names import is_link, is_word

if TYPE_CHECKING:
    from ..lexer.lexer import Scene

_OTHER = (
    "title",
    "founder",
    "investor",
    "sector",
    "place",
    "demonym",
    "not_name",
    "opener",
    "public",
    "rival",
)
"""Kinds of words before "of" that only say what somebody is to the name behind it."""
_VERBS = frozenset({"raise", "gets", "raise_round", "raise_from"})


def named_of(scene: Scene, at: int, high: int) -> int | None:
    """The capitalised word behind "of" where the words on its both sides are one name, None elsewhere.

    Args:
        scene: the text.
        at: the small word, a name-like word right before it.
        high: where the sentence ends at the latest.
    """
    if scene.text.words[at] not in scene.pack.words_of("forms", "genitive") and not (
        is_link(scene, at, "of") and scene.text.words[at + 1 : at + 2] == ["'"]
    ):
        return None
    follow = at + 1
    while follow < high and (scene.text.words[follow] == "'" or is_link(scene, follow, "articles")):
        follow += 1
    if follow >= high or not namey(scene, follow) or breaks(scene, follow, inside=True):
        return None
    if is_link(scene, at, "of") and person_next(scene, at + 1, high):
        return None
    return follow if _of_name(scene, at, follow, high) else None


def person_next(scene: Scene, at: int, high: int) -> bool:
    """Whether a first name and a further capitalised word stand at a token, and the name ends there."""
    return (
        at + 1 < high
        and is_first_name(scene.text.words[at])
        and namey(scene, at)
        and namey(scene, at + 1)
        and (at + 2 >= high or not namey(scene, at + 2))
    )


def known_whole(scene: Scene, first: int, at: int, high: int) -> int | None:
    """The end of a known investor's name that a small word and the capital behind it close: Plug and Play,
    Fondo Italiano d'Investimento; None where they close none.

    Args:
        scene: the text.
        first: where the name begins.
        at: the small word.
        high: where the sentence ends at the latest.
    """
    text = scene.text
    end = at + 2 + (text.words[at + 1 : at + 2] == ["'"])
    if end > high or text.kinds[at] != WORD or not text.view[text.starts[at]].islower():
        return None
    if not text.view[text.starts[end - 1]].isupper() or is_investor(text.token_text(first, end)) is None:
        return None
    return end


def _of_name(scene: Scene, of: int, follow: int, high: int) -> bool:
    """Whether "of" at a token stands inside a name: an article with a capital opens it, or a verb of raising
    stands right behind the whole.

    Args:
        scene: the text.
        of: the small word, a capitalised word right before it.
        follow: the capitalised word behind it.
        high: where the sentence ends at the latest.
    """
    text, head = scene.text, of - 1
    low, end = scene.sentence_of(of)
    if (
        scene.pack.file.order != "svo"
        or text.kinds[head] != WORD
        or not text.view[text.starts[head]].isupper()
        or head in scene.cue_over
        or is_word(scene, head, *_OTHER)
        or is_word(scene, follow, *_OTHER)
        or not sentence_case(scene, low, end)
    ):
        return False
    last = follow + 1
    while last < high and _capital(scene, last) and text.spaced[last]:
        last += 1
    told = text.low[text.starts[follow] : text.ends[last - 1]]
    if told in places(scene.pack.code) or last - follow > 2 or is_investor(told) is not None:
        return False
    opener = head - 1 - (text.words[head - 1] == "'") if head else 0
    if head > low and is_link(scene, opener, "articles") and text.view[text.starts[opener]].isupper():
        return True
    if is_word(scene, head, "company", "startup"):
        return False
    verb = scene.cue_at.get(last)
    if verb is not None and verb.meaning[5:] in _VERBS:
        return head == low or not is_link(scene, head - 1, "articles")
    if _bare_head(scene, head, last, low, high) or _behind_kind(scene, head, last, high):
        return True
    before = scene.cue_over.get(head - 1)
    return before is not None and before.meaning[5:] in ("for", "to", "backs")


def _bare_head(scene: Scene, head: int, last: int, low: int, high: int) -> bool:
    """Whether a sentence opens with a noun in capitals without an article, which "of", a name and then a
    verb follow: Jus d'Orphée recrute; a common noun would have its article."""
    clause = head == low or scene.text.words[head - 1] in ",:"
    return (
        clause
        and last < high
        and scene.text.kinds[last] == WORD
        and not _capital(scene, last)
        and not is_link(scene, last, "and", "articles", "of", "relative")
        and not is_word(scene, last, "affiliation", "place", "demonym", "descriptor", "calendar")
        and scene.cue_at.get(last) is None
    )


def _behind_kind(scene: Scene, head: int, last: int, high: int) -> bool:
    """Whether a noun for a company in small letters stands right before the whole, and a small word or a mark
    behind it: la boulangerie Moulin d'Elzange, à Thionville, …"""
    text, kind = scene.text, head - 1
    if (
        kind < 1
        or not is_word(scene, kind, "company", "startup")
        or is_word(scene, kind, "title", "investor")
    ):
        return False
    return text.view[text.starts[kind]].islower() and not (last < high and _capital(scene, last))


def _capital(scene: Scene, token: int) -> bool:
    text = scene.text
    return text.kinds[token] == WORD and text.view[text.starts[token]].isupper()
