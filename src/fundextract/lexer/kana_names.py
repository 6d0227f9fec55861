"""Names written in the letters of a script's small words: まなびや, はたけの輪, ひなたケア.

Japanese writes particles and endings in Hiragana, and some companies their names. A row of such letters is a
name where nothing known can explain it at the place where names of companies stand: it opens the text or a
line, or stands behind a clause or a noun that describes it, and a comma, a bracket or a particle ends it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..packs import Hit
from ..text import GLYPH, MARK, Text
from .hangul_places import PARTICLES, is_hiragana
from .word_places import place_word

if TYPE_CHECKING:
    from .lexer import Scene

SHORTEST, LONGEST = 3, 8
"""Letters of such a row."""
MOST = 3
"""Such names looked for again in the text."""
TAIL = 4
"""Letters of another script that may close the name."""


def settle_kana(scene: Scene, hits: list[Hit]) -> list[Hit]:
    """Notes names in Hiragana; what the pack knows of their letters falls away.

    Args:
        scene: the text; filled in place.
        hits: what the pack knows.

    Returns:
        The hits that are no part of such a name, with the particles behind one.
    """
    names = _kana_names(scene)
    if not names:
        return hits
    inside = {token: (low, high) for low, high in names.items() for token in range(low, high)}
    scene.named.update(inside)
    for token in inside:
        scene.links.pop(token, None)
        scene.word_over.pop(token, None)
        scene.words.pop(token, None)
        scene.known_at.pop(token, None)
    hits = [hit for hit in hits if hit.first not in inside and hit.after - 1 not in inside]
    placed = {hit.first for hit in hits}
    ends = set(names.values()) - placed
    behind = [
        hit
        for hit in (scene.pack.trie.find(scene.text) if ends else [])
        if hit.first in ends and hit.after == hit.first + 1 and hit.meaning in PARTICLES
    ]
    for hit in behind:
        place_word(scene, hit)
    return sorted([*hits, *behind], key=lambda hit: hit.first)


def _kana_names(scene: Scene) -> dict[int, int]:
    """Where names in Hiragana stand: first token → the token after the last."""
    text = scene.text
    if scene.pack.file.order != "sov" or not any(map(is_hiragana, text.words)):
        return {}
    found: dict[int, int] = {}
    at = 0
    while at < len(text.words):
        end = _name_at(scene, at) if is_hiragana(text.words[at]) and _may_open(scene, at) else None
        if end is not None:
            found[at] = end
        at = end if end is not None else at + 1
    for first, after in list(found.items())[:MOST]:
        found.update(_again(text, first, after))
    return found


def _may_open(scene: Scene, at: int) -> bool:
    """Whether names of companies may begin at a token."""
    text = scene.text
    if at == 0 or "\n" in text.view[text.ends[at - 1] : text.starts[at]] or text.words[at - 1] in "】」』":
        return True
    link = next((scene.links[t] for t in range(max(0, at - 2), at) if t in scene.links), None)
    if link is None or link.after != at:
        return False
    if link.meaning == "links.relative":
        return link.after - link.first > 1
    return link.meaning == "links.possessive" and any(
        key in scene.word_over.get(link.first - 1, {}) for key in ("company", "startup", "descriptor")
    )


def _name_at(scene: Scene, first: int) -> int | None:
    """Where the name ends that a row of Hiragana opens; None where the row is no name."""
    text, after = scene.text, first
    while (
        after < len(text.words)
        and is_hiragana(text.words[after])
        and not (after > first and text.spaced[after])
    ):
        after += 1
    known = scene.known_at.get(first, ())
    opening = scene.links.get(first)
    owned = opening is not None and opening.meaning == "links.possessive"
    if owned or any(hit.after - hit.first > 1 for hit in known):
        return None  # したのですが
    tail = after
    while (
        tail < len(text.words)
        and tail - after < TAIL
        and text.kinds[tail] == GLYPH
        and not is_hiragana(text.words[tail])
        and not text.spaced[tail]
        and not scene.covered[tail]
    ):
        tail += 1
    if tail > after:
        plain = after - first >= SHORTEST and not any(t in scene.known_at for t in range(after, tail))
        if plain and _closed(scene, tail):
            return tail
    if _closed(scene, after, marks=True) and SHORTEST <= after - first <= LONGEST:
        return after
    last = after - 1
    particle = _particle(text.words[last], scene)
    return last if particle and SHORTEST <= last - first <= LONGEST else None


def _particle(word: str, scene: Scene) -> bool:
    """Whether a letter is a particle that marks a company."""
    return any(
        word in scene.pack.words_of(section, key)
        for section, key in (("links", "subject"), ("links", "object"), ("cues", "to"))
    )


def _closed(scene: Scene, at: int, marks: bool = False) -> bool:
    """Whether a comma, a bracket or, behind letters of another script, a particle stands at a token."""
    text = scene.text
    if at >= len(text.words):
        return False
    if text.kinds[at] == MARK:
        return text.words[at] in ",、(（"
    return not marks and is_hiragana(text.words[at]) and _particle(text.words[at], scene)


def _again(text: Text, first: int, after: int) -> dict[int, int]:
    """Where a name stands again."""
    name = text.words[first:after]
    return {
        at: at + len(name)
        for at in range(len(text.words) - len(name) + 1)
        if text.words[at] == name[0] and text.words[at : at + len(name)] == name
    }
