"""Whose round a passage tells of where nothing else says it: the first name where a sentence opens."""

from __future__ import annotations

from ..clauses.cast import is_odd, is_person
from ..clauses.drafts import Draft
from ..knowledge import is_first_name, is_investor, ordinary, places
from ..lexer.lexer import Scene
from ..names.cased_before import in_brackets
from ..names.cased_chunks import chunks, owner_after
from ..names.cased_look import namey, title_case
from ..names.names import Name, is_link, is_word, squeeze
from .lone import MAX_SENTENCES, free_names, opens_as_verb, other_name, seated
from .loose_company import to_write_to

REACH = 8
"""Tokens of a sentence in which its subject is looked for; names farther on are what the text mentions."""


def name_front(scene: Scene, stories: list[Draft]) -> None:
    """Gives the stories of a passage that names no company the first name near where a sentence opens.

    Args:
        scene: the text; only passages of several sentences in scripts with capitals are asked.
        stories: its stories; the company is filled in place where none of them has one.
    """
    if (
        scene.pack.file.writing != "cased"
        or not 1 < len(scene.sentences) <= MAX_SENTENCES
        or not stories
        or any(story.company is not None or story.sector or story.bare for story in stories)
    ):
        return
    taken = {squeeze(name.text) for story in stories for name in (*story.leads, *story.participants)}
    name = _front_name(scene, taken)
    if name is None:
        return
    for story in stories:
        story.company = name
        story.add("company", name.first, name.after, "front", "", "the first name that opens a sentence")


def _front_name(scene: Scene, taken: set[str]) -> Name | None:
    for low, high in scene.sentences:
        if title_case(scene, low, high):
            continue
        for _, name in free_names(scene, low, high, taken):
            if name.first - low > REACH:
                break
            if _fits(scene, name, low):
                return name
    return None


def _fits(scene: Scene, name: Name, low: int) -> bool:
    """Whether a name may be a company's: no investor's, person's, place's, and no everyday word."""
    words = [scene.text.words[token] for token in range(name.first, name.after)]
    if other_name(scene, name) or is_person(name) or is_investor(name.text) or is_first_name(words[0]):
        return False
    if (
        to_write_to(scene, name)
        or in_brackets(scene, name, low)
        or opens_as_verb(scene, name, low)
        or _in_row(scene, name)
    ):
        return False
    if seated(scene, name.first - 1) or _only_owns(scene, name) or (low == 0 and _rubric(scene, name)):
        return False
    if any(word in places(scene.pack.code) for word in words) or any(
        is_word(scene, token, "place", "title", "calendar") for token in range(name.first, name.after)
    ):
        return False
    if scene.pack.file.capital_nouns and not is_odd(scene, name):
        return False
    if name.text[:-1].isupper() and len(words) == 1:
        return False  # GPUs, FCA
    owned = len(words) > 1 and is_link(scene, name.first - 1, "possessive")  # Geelong's Carbon Loop
    return owned or not all(word in ordinary(scene.pack.code) for word in words)


def _only_owns(scene: Scene, name: Name) -> bool:
    """Whether a name, as of a town nobody knows, only owns the name behind it: Geelong's Carbon Loop; but the
    company is told of by Acme's Jane Roe."""
    at = owner_after(scene, name.end)
    if at is None or at >= len(scene.text.words) or not namey(scene, at):
        return False
    owned = chunks(scene, at, scene.sentence_of(at)[1])
    return bool(owned) and owned[0].first == at and not (is_person(owned[0]) or is_word(scene, at, "title"))


def _rubric(scene: Scene, name: Name) -> bool:
    """Whether a colon and a further name stand right behind a name: Drones : Acme s'équipe …"""
    words, at = scene.text.words, name.end + 1
    if words[name.end : at] != [":"]:
        return False
    at += is_link(scene, at, "articles")
    return at < len(words) and namey(scene, at)


def _in_row(scene: Scene, name: Name) -> bool:
    """Whether another name follows at once, as in a list of those who do something together: A, B and C."""
    after = name.end + 1
    joined = name.end < len(scene.text.words) and (
        scene.text.words[name.end] == "," or is_link(scene, name.end, "and")
    )
    return joined and after < len(scene.text.words) and namey(scene, after)
