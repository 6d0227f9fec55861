"""Money before a clause that tells who gave it, so that it is the object of its verb: the $100m that A and B
put into X; the loan facility X signed with A; sold $25m of Series D stock to A."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..packs import Hit
from ..text import WORD

if TYPE_CHECKING:
    from .lexer import Scene

SUBJECT = 14
"""Tokens of the names between money and the verb of its clause, at most."""
OBJECT = 8
"""Tokens of what is sold behind its money, at most."""


def money_told(scene: Scene, hit: Hit) -> bool:
    """Whether money stands right before the subject of a verb of giving, whom it is given to right behind it.

    Args:
        scene: the text.
        hit: the verb.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return False
    behind = hit.after < len(scene.text.words) and (
        _capital(scene, hit.after) or scene.text.words[hit.after] in _small(scene, "cues", "to", "dative")
    )
    low = scene.sentence_of(hit.first)[0]
    return behind and _past_subject(scene, hit.first - 1, low) in scene.money_at


def settle_given(scene: Scene) -> None:
    """Makes cues of the source of "with" behind a clause on a loan signed and of "to" behind what is sold.

    Args:
        scene: the text, all cues placed; its cues are changed in place.
    """
    if scene.pack.file.order != "svo":
        return
    sold, signed = _small(scene, "words", "sold_to"), _small(scene, "cues", "with")
    for token in range(2, len(scene.text.words) - 1):
        word = scene.text.words[token]
        if (word not in sold and word not in signed) or scene.covered[token]:
            continue
        cue = scene.cue_over.get(token)
        if cue is not None and cue.meaning not in ("cues.to", "cues.from"):
            continue
        low = scene.sentence_of(token)[0]
        if (word in sold and _sold(scene, token, low)) or (word in signed and _signed(scene, token, low)):
            _put(scene, token)


def _sold(scene: Scene, token: int, low: int) -> bool:
    """Whether a verb of selling with a sum and what is sold for it stands right before a token, and somebody
    behind it."""
    if not (_capital(scene, token + 1) or _opens_name(scene, token + 1)):
        return False
    at, money = token - 1, False
    if not (scene.covered[at] or _is(scene, at, "security")):
        return False
    while at > max(low, token - OBJECT - 4):
        money = money or at in scene.money_at
        small = _link(scene, at, "of", "articles") or _is(scene, at, "security", "descriptor", "owning")
        if not (scene.covered[at] or small or scene.text.words[at] in _small(scene, "numbers", "link")):
            break
        at -= 1
    return money and _is(scene, at, "sells")


def _signed(scene: Scene, token: int, low: int) -> bool:
    """Whether a verb of signing or of raising right before a token tells in a clause of the money before it
    who got it."""
    at = token - 1
    cue = scene.cue_over.get(at)
    first = cue.first if cue is not None and cue.meaning in ("cues.raise", "cues.gets") else at
    if first == at and cue is None and not _is(scene, at, "signs"):
        return False
    if not _capital(scene, token + 1):
        return False
    start = _past_subject(scene, first - 1, low)
    return start < first - 1 and (start in scene.round_at or start in scene.money_at)


def _past_subject(scene: Scene, at: int, low: int) -> int:
    """The token before a clause's subject: names, an "and" or comma, an article, what opens the clause."""
    end = max(low, at - SUBJECT)
    while at > end:
        inner = (
            _capital(scene, at)
            or scene.text.words[at] == ","
            or _link(scene, at, "and", "articles", "pronouns")
        )
        inner = inner or (at in scene.links and scene.links[at].meaning == "links.relative")
        if scene.covered[at] or not (inner or _is(scene, at, "opener", "descriptor", "company", "investor")):
            break
        at -= 1
    return at


def _opens_name(scene: Scene, at: int) -> bool:
    """Whether an article or a word for investors with a name behind it stands at a token."""
    while at < len(scene.text.words) and (
        _link(scene, at, "articles") or _is(scene, at, "investor", "descriptor")
    ):
        at += 1
    return at < len(scene.text.words) and _capital(scene, at)


def _small(scene: Scene, section: str, *keys: str) -> frozenset[str]:
    return frozenset(word for key in keys for word in scene.pack.words_of(section, key))


def _is(scene: Scene, token: int, *keys: str) -> bool:
    return not scene.word_over.get(token, {}).keys().isdisjoint(keys)


def _link(scene: Scene, token: int, *keys: str) -> bool:
    link = scene.links.get(token)
    return link is not None and link.meaning[6:] in keys


def _capital(scene: Scene, token: int) -> bool:
    text = scene.text
    if token >= len(text.words) or text.kinds[token] != WORD or scene.covered[token]:
        return False
    return any(char.isupper() for char in text.view[text.starts[token] : text.ends[token]])


def _put(scene: Scene, token: int) -> None:
    """Puts a cue of the source in the place of what stands at a token."""
    for hit in [hit for hit in scene.cues if hit.layer == "cues" and hit.first == token]:
        scene.cues.remove(hit)
    made = Hit(token, token + 1, "cues", "cues.from", "", f"{scene.pack.code}.yaml cues.from")
    scene.cues.append(made)
    scene.cue_at[token] = made
    scene.cue_over[token] = made
