"""Shares that change hands among those who hold them: what a holder of another company gets or has is no
money of either."""

from __future__ import annotations

from ..clauses.drafts import INVEST, Draft, key_of
from ..lexer.lexer import Scene
from ..names.names import is_link, is_word
from ..text import MARK

HELD = "a share that is held, not sold anew"
SOLD = "what a holder gets for a share of another company"
PRIVATE = "a company taken off the market is bought"
OWN_PART = "what is bought into is a part of the company"
NEAR = 3
"""Words between who owns and the money, between money and the share, between a verb and its share."""


def held_share(scene: Scene, story: Draft) -> str:
    """Why the money of a story is what a holder has or gets for a share of another company.

    Args:
        scene: the text.
        story: a story that lacks nothing.

    Returns:
        The reason, or "" where nothing speaks against the story.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return ""
    if story.amount is None or story.leads:
        return ""
    if _taken_private(scene, story):
        return PRIVATE
    if _person_sells(scene, story):
        return SOLD
    if story.rounds:
        return ""
    if _owned(scene, story):
        return HELD
    if _sold_before(scene, story) or _holders_sell(scene, story) or _sells_of_other(scene, story):
        return SOLD
    return OWN_PART if _own_part(scene, story) else ""


def _owned(scene: Scene, story: Draft) -> bool:
    """Whether the money is what a share of another company is worth to who has it, or sells it: its $920m
    stake in B, sells $280m stake in B."""
    low, first = story.sentence[0], story.first
    before = range(max(low, first - NEAR), first)
    mine = any(is_word(scene, t, "owning") for t in before)
    sold = any(scene.text.words[t] in scene.pack.words_of("words", "sells") for t in before)
    return (mine or sold) and _share_of_other(scene, story.after, story.sentence[1]) is not None


def _sold_before(scene: Scene, story: Draft) -> bool:
    """Whether a clause of who gave away a share of another company goes on with what that brings: sold a 3%
    stake in B, raising $5m."""
    verb, (low, _) = story.verb, story.sentence
    if verb is None or story.verb_key != "raise" or scene.text.words[verb.first - 1] != ",":
        return False
    share = next((t for t in range(low, verb.first) if _share_of_other(scene, t, verb.first, 1)), None)
    if share is None:
        return False
    sells = scene.pack.words_of("words", "sells")
    if any(scene.text.words[t] in sells for t in range(max(low, share - NEAR), share)):
        return True
    given = (hit for hit in scene.cues_in(max(low, share - 2 * NEAR), share) if hit.layer == "veto")
    return any(key_of(hit) in ("acquisition", "spending") for hit in given)


def _sells_of_other(scene: Scene, story: Draft) -> bool:
    """Whether who seems to invest sells, and nobody is told to buy: Acme sells stake in B for $5m."""
    name, low = story.company, story.sentence[0]
    if name is None or not story.participants:
        return False
    if any(one.first > name.first for one in story.participants):
        return False
    before = range(max(low, name.first - 2 * NEAR), name.first)
    sells = next((t for t in before if scene.text.words[t] in scene.pack.words_of("words", "sells")), None)
    return sells is not None and _share_of_other(scene, sells + 1, name.first + 1) == name.first - 2


def _holders_sell(scene: Scene, story: Draft) -> bool:
    """Whether those who hold a company are the subject of the verb of selling: existing
    shareholders of Acme sold $300m of stock to new ones."""
    verb, low = story.verb, story.sentence[0]
    if verb is None or scene.text.words[verb.after - 1] not in scene.pack.words_of("words", "sells"):
        return False
    low = max(low, verb.first - 2 * NEAR)
    return any(is_word(scene, t, "holders") for t in range(low, verb.first))


def _person_sells(scene: Scene, story: Draft) -> bool:
    """Whether a founder or chief, right before the verb, gets the money of a sale of shares: Acme founder
    nets $7m from share sale."""
    verb = story.verb
    labels = {found.round.label for found in story.rounds}
    if verb is None or labels != {"post_ipo"} or verb.first <= story.sentence[0]:
        return False
    return is_word(scene, verb.first - 1, "heads", "title")


def _taken_private(scene: Scene, story: Draft) -> bool:
    """Whether the company stands between a verb of taking and "private": to take Acme private for $4bn."""
    name = story.company
    if name is None or not is_word(scene, name.end, "private"):
        return False
    before = range(max(story.sentence[0], name.first - NEAR), name.first)
    return any(scene.text.words[t] in scene.pack.words_of("words", "takes") for t in before)


def _share_of_other(scene: Scene, at: int, high: int, near: int = NEAR) -> int | None:
    """Where a word for a share stands within a few words, "in" and somebody else than the company itself
    behind it."""
    shares, small = scene.pack.words_of("words", "share"), scene.pack.words_of("cues", "to")
    for token in range(at, min(at + near, high - 1)):
        if scene.text.kinds[token] == MARK and scene.text.words[token] != "-":
            return None
        if scene.text.words[token] in shares and scene.text.words[token + 1] in small:
            itself = any(is_link(scene, t, "pronouns") for t in range(token + 2, min(token + 4, high)))
            return None if itself else token
    return None


def _own_part(scene: Scene, story: Draft) -> bool:
    """Whether what somebody buys into is a part of the company the text is about: buys a stake in its
    brokerage unit."""
    verb = story.verb
    if verb is None or story.verb_key not in INVEST or story.noun:
        return False
    for start in (verb.after, story.after):
        cue = scene.cue_at.get(start)
        if cue is None or key_of(cue) != "to" or not is_word(scene, cue.after, "owning"):
            continue
        last = cue.after + 1
        while last < min(cue.after + NEAR + 2, story.sentence[1]):
            if is_word(scene, last, "arm", "division"):
                return True
            if scene.text.kinds[last] == MARK or scene.covered[last] or is_word(scene, last, "function"):
                break
            last += 1
    return False
