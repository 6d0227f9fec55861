"""Houses and bodies of the public that are given money: a museum, a symphony, a tribe, a hospital that
somebody gives a new wing."""

from __future__ import annotations

from ..clauses.drafts import INVEST, Draft
from ..companies.impossible import CHARITY, has_stage, investor_like
from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names.cased_look import namey
from ..names.names import Name, is_link, is_word, word_hit
from .bystanders import NOBODY

WITHIN = 14
"""Words between the money and what it sets up."""
LONGEST = 8
"""Words of the name of what it sets up."""


def civic(scene: Scene, story: Draft) -> str:
    """Why the money goes to a house of the public or sets up what bears the giver's name.

    Args:
        scene: the text.
        story: a story that lacks nothing.

    Returns:
        The reason, or "" where nothing speaks against the story.
    """
    name = story.company
    if name is None:
        return NOBODY if _nameless_house(scene, story) else ""
    if scene.pack.file.writing == "unspaced":
        ends = is_word(scene, name.after - 1, "civic") and not has_stage(story)
        return NOBODY if ends and not (story.leads or story.valuation is not None) else ""
    if scene.pack.file.writing != "cased" or scene.pack.file.order == "sov":
        return ""
    if has_stage(story) or story.leads or story.valuation is not None:
        return ""
    if {found.round.label for found in story.rounds} - {"grant", "debt", None}:
        return ""
    if _calls_young(scene, name):
        return ""
    if not (story.rounds or story.noun) and _sets_up(scene, story):
        return CHARITY
    if any(is_investor(one.text) for one in story.participants):
        return ""
    before = max(0, name.first - 1)
    if is_word(scene, before, "front") and scene.text.view[scene.text.starts[before]].islower():
        return NOBODY
    if _called(scene, name, "civic") or _described(scene, name) or _of_town(scene, story, name):
        return NOBODY
    if story.rounds or story.noun or any(investor_like(scene, one) for one in story.participants):
        return ""
    given = bool(story.participants) or story.verb_key in INVEST or _of_gifts(scene)
    return CHARITY if given and _called(scene, name, "care") else ""


def _nameless_house(scene: Scene, story: Draft) -> bool:
    """Scripts without capitals: whether such a house stands before the money and no company is named."""
    if scene.pack.file.writing != "unspaced" or story.leads or story.participants:
        return False
    return any(is_word(scene, token, "civic") for token in range(story.sentence[0], story.first))


def _calls_young(scene: Scene, name: Name) -> bool:
    """Whether the text calls somebody a young company, otherwise than in the name."""
    return any(
        "startup" in over for token, over in scene.word_over.items() if not name.first <= token < name.after
    )


def _called(scene: Scene, name: Name, key: str) -> bool:
    """Whether such a word ends the name, or heads it before "of" and "for", or ends what the name owns in
    capitals: Acme Museum, Museum of Glass, St. Acme's Hospital; or stands before it: ospedale San Luca."""
    if any(
        is_word(scene, t, "front") and is_word(scene, t, key) for t in (name.first, max(0, name.first - 1))
    ):
        return name.first > 0 or name.after - name.first > 1
    if name.after - name.first > 1:
        last = word_hit(scene, name.after - 1, key)
        if last is not None and last.after == name.after and last.first > name.first:
            return True
    for token in range(name.first, name.after - 1):
        if is_word(scene, token, key) and is_word(scene, token + 1, "function"):
            return True
    at = name.end
    if not is_link(scene, at, "possessive"):
        return False
    at = scene.links[at].after
    high = min(at + 4, scene.sentence_of(name.first)[1])
    return any(
        is_word(scene, token, key)
        for token in range(at, high)
        if all(namey(scene, t) for t in range(at, token + 1))
    )


def _described(scene: Scene, name: Name) -> bool:
    """Whether an aside behind the name says that it is one: Acme, an animal rescue in Kent, …"""
    at = name.end
    if scene.text.words[at : at + 1] != [","] or not is_word(scene, at + 1, "indefinite"):
        return False
    high = min(at + LONGEST, scene.sentence_of(name.first)[1])
    for token in range(at + 2, high):
        if is_word(scene, token, "company") or is_word(scene, token, "function"):
            return False
        hit = word_hit(scene, token, "civic")
        if hit is not None:
            return is_word(scene, hit.after, "function", "stop") or scene.text.words[hit.after] == ","
    return False


def _public(scene: Scene, name: Name) -> bool:
    """Whether a name is a public body's."""
    return any(is_word(scene, token, "public") for token in range(name.first, name.after))


def _of_town(scene: Scene, story: Draft, name: Name) -> bool:
    """Whether the name is that of a town or goes on from a public body's: the town of Acme, Acme City, Ohio,
    Transport for Acme; the project Acme of the state."""
    before, end, words = name.first - 2, name.end, scene.text.words
    if before >= 0 and is_word(scene, before + 1, "public") and is_word(scene, before + 1, "function"):
        return True
    of_town = before >= 0 and is_word(scene, before, "everyday", "realm", "front", "campaign")
    if of_town and is_link(scene, before + 1, "of"):
        return True
    granted = {found.round.label for found in story.rounds} <= {"grant"}
    if is_word(scene, max(0, name.first - 1), "project") and story.verb_key in INVEST and granted:
        return all(_public(scene, one) for one in story.participants)
    return (
        name.after - name.first > 1
        and is_word(scene, name.after - 1, "everyday")
        and words[end : end + 1] == [","]
        and is_word(scene, end + 1, "place")
    )


def _sets_up(scene: Scene, story: Draft) -> bool:
    """Whether the money is to set up what bears a name in capitals: to establish the Acme Cancer Center."""
    high = min(story.after + WITHIN, story.sentence[1])
    for token in range(story.after, high):
        if not is_word(scene, token, "founds"):
            continue
        at = token + 1
        while at < high and is_word(scene, at, "founds"):
            at += 1
        if not is_link(scene, at, "articles"):
            continue
        at += 1
        end = at
        while end < min(at + LONGEST, story.sentence[1]) and (
            namey(scene, end) or scene.text.words[end] in ".&"
        ):
            end += 1
        while end > at and not namey(scene, end - 1):
            end -= 1
        if end - at > 1 and is_word(scene, end - 1, "landmark"):
            return True
    return False


def _of_gifts(scene: Scene) -> bool:
    """Whether the text has a word of giving away."""
    return scene.has_veto("donation") or any("gift" in over for over in scene.word_over.values())
