"""Names written in the letters of a script's small words: まなびや, はたけの輪, ひなたケア.

Japanese writes particles and endings in Hiragana, and some companies their names. A row of such letters is a
name where nothing known can explain it at the place where names of companies stand: it opens the text or a
line, or stands behind a clause or a noun that describes it, and a comma, a bracket or a particle ends it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..packs import Hit
from ..text import GLYPH, MARK, Text
from .edges import is_katakana
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
LONG_TAIL = 12
"""The same where a legal form stands right before the name, so that it is one."""


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
    if _behind_form(scene, at):
        return True
    link = next((scene.links[t] for t in range(max(0, at - 2), at) if t in scene.links), None)
    if link is None or link.after != at:
        return False
    if link.meaning == "links.relative":
        return link.after - link.first > 1
    return link.meaning == "links.possessive" and any(
        key in scene.word_over.get(link.first - 1, {}) for key in ("company", "startup", "descriptor")
    )


def _behind_form(scene: Scene, at: int) -> bool:
    """Whether a legal form ends right before a token and no particle begins there: 株式会社これから, but
    株式会社から."""
    if any(hit.meaning.partition(".")[0] in ("links", "cues") for hit in scene.known_at.get(at, ())):
        return False
    return any(
        hit.after == at and _opens(scene, hit.first)
        for t in range(max(0, at - 4), at)
        for key, hit in scene.forms.get(t, {}).items()
        if key == "legal"
    )


def _opens(scene: Scene, first: int) -> bool:
    """Whether a legal form stands before its name: a mark, a space or a particle stands before it."""
    text, before = scene.text, first - 1
    if before < 0 or text.kinds[before] == MARK or text.spaced[first]:
        return True
    return any(t in scene.links and scene.links[t].after == first for t in range(max(0, first - 3), first))


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
    if first and text.words[first - 1] in "」』" and _particle(text.words[first], scene):
        return None  # 「青葉」がこのほど、
    formed = _behind_form(scene, first) and after - first >= SHORTEST
    if not formed and (owned or any(hit.after - hit.first > 1 for hit in known)):
        return None  # したのですが
    tail = after
    while (
        tail < len(text.words)
        and tail - after < (LONG_TAIL if formed else TAIL)
        and text.kinds[tail] == GLYPH
        and not is_hiragana(text.words[tail])
        and not text.spaced[tail]
        and not scene.covered[tail]
    ):
        tail += 1
    if tail > after:
        plain = after - first >= SHORTEST and not any(t in scene.known_at for t in range(after, tail))
        if (plain or formed) and _closed(scene, tail):
            return tail
    if formed and any(hit.after - hit.first > 1 for hit in known):
        return None
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


def ends_katakana(scene: Scene, hit: Hit) -> bool:
    """Whether a word for leading is only the end of a longer row of its letters, a surname: フリード氏.

    Args:
        scene: the text.
        hit: the cue of the word.
    """
    text, before = scene.text, hit.first - 1
    if hit.meaning != "cues.lead" or before < 0 or text.spaced[hit.first]:
        return False
    return (
        is_katakana(text.words[hit.first])
        and is_katakana(text.words[before])
        and before not in scene.word_over
        and before not in scene.cue_over
        and before not in scene.round_at
        and not any(
            form.after == hit.first
            for t in range(max(0, hit.first - 10), hit.first)
            for form in scene.forms.get(t, {}).values()
        )  # アオバキャピタルリード
    )
