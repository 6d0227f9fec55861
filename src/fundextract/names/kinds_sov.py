"""Where verbs stand last and no capitals tell names: stretches that only say of what kind a firm is:
脳インプラント企業、."""

from __future__ import annotations

from ..knowledge import is_investor
from ..lexer.hangul_places import is_hangul
from ..lexer.lexer import Scene
from ..packs import Hit
from ..text import GLYPH, MARK, NUMBER
from .names import QUOTE_PAIRS, Name, closing, form_hit, is_link, is_word, word_hit


def kind_alone(scene: Scene, name: Name) -> bool:
    """Whether a noun for a young firm ends a stretch or stands behind it, and the clause goes on at once.

    Args:
        scene: the text.
        name: the stretch; one in quotes is a name all the same.
    """
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "sov" or name.end > name.after:
        return False
    words = scene.text.words
    hit = word_hit(scene, name.end, "startup") if name.end < len(words) else None
    inner = scene.word_over.get(name.after - 1, {}).get("startup")
    if inner is not None and name.first < inner.first and inner.after == name.after:
        hit = inner
    elif hit is None or hit.first != name.end:
        return False
    if hit.after - hit.first < 2 or is_investor(name.text):
        return False
    if hit.after >= len(words):
        return True
    link = scene.links.get(hit.after)
    return words[hit.after] in ",、" or (link is not None and link.meaning == "links.subject")


def quoted_speech(scene: Scene, first: int, after: int) -> bool:
    """Whether what stands in quotes is said and names nothing, as a particle stands inside it.

    Args:
        scene: the text.
        first, after: the tokens between the quotes.
    """
    file = scene.pack.file
    if file.order != "sov" or file.writing != "unspaced":
        return False
    return any(is_link(scene, t, "subject", "object") for t in range(first + 1, after - 1))


def outside(scene: Scene, low: int, high: int) -> list[int]:
    """The tokens outside quotes that close before `high`, where verbs stand last; all of them elsewhere."""
    file = scene.pack.file
    if file.order != "sov" or file.writing != "unspaced":
        return list(range(low, high))
    out, token = [], low
    while token < high:
        close = closing(scene, token, high) if scene.text.words[token] in QUOTE_PAIRS else None
        if close is None:
            out.append(token)
        token = (close if close is not None else token) + 1
    return out


def takes_far(scene: Scene, key: str) -> bool:
    """Whether verbs of a key take their money from some way off: those of investing, and those of getting
    where verbs stand last, as brackets may part them: 전환사채(CB)를 발행했다."""
    return key == "invest" or (key == "gets" and scene.pack.file.order == "sov")


def also_at(scene: Scene, token: int) -> Hit | None:
    """A word for "too" in the place of a subject particle, where verbs stand last: 하늘 역시.

    Args:
        scene: the text.
        token: where the particle would stand.
    """
    file = scene.pack.file
    if file.order != "sov" or file.writing != "unspaced":
        return None
    hit = word_hit(scene, token, "also")
    if hit is None or hit.first != token:
        return None
    return hit._replace(layer="links", meaning="links.subject")


def adjectival(scene: Scene, name: Name) -> bool:
    """Whether a stretch only says how something is, as what makes it an adjective follows: 大規模な."""
    end = name.end
    if end > name.after or end >= len(scene.text.words) - 1 or end in scene.cue_over:
        return False
    return (
        scene.text.words[end] in scene.pack.words_of("forms", "adjective_end")
        and scene.text.kinds[end + 1] != MARK
        and scene.text.kinds[name.after - 1] == GLYPH
        and not is_investor(name.text)
    )


def numbered_fund(scene: Scene, name: Name) -> bool:
    """Whether a stretch only says which of somebody's funds is meant: 1号ファンド."""
    if scene.pack.file.order != "sov" or scene.pack.file.writing != "unspaced":
        return False
    return scene.text.kinds[name.first] == NUMBER and any(
        (hit := form_hit(scene, token, "fund_end")) is not None and hit.after == name.after
        for token in range(name.first + 1, min(name.after, name.first + 3))
    )


def hails(scene: Scene, name: Name) -> bool:
    """Whether a stretch only says where somebody comes from: 理研発のベンチャー."""
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "sov" or name.end > name.after:
        return False
    link = scene.links.get(name.after)
    last = name.after - 1
    return (
        link is not None
        and link.meaning == "links.possessive"
        and last > name.first
        and scene.text.kinds[last] == GLYPH
        and not is_hangul(scene.text.words[last])
        and is_word(scene, last, "descriptor")
        and scene.word_over[last]["descriptor"].first == last
        and not is_word(scene, link.after, "investor")
    )
