"""Stretches of Han letters that only say of what kind something is, and those that name a city's fund."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..text import GLYPH
from .names import Name, is_word, word_hit
from .trims import fund_of_place


def city_fund(scene: Scene, name: Name) -> bool:
    """Whether a stretch of describing words alone is the name of a city's fund: 青州机器人产业基金."""
    return (
        scene.pack.file.writing == "unspaced"
        and scene.pack.file.order == "svo"
        and is_word(scene, name.first, "place")
        and name.after - name.first >= 6
        and fund_of_place(scene, name.first, name.after)
    )


def excepted(scene: Scene, name: Name) -> bool:
    """Whether a stretch is who a clause leaves out: 除某某外."""
    before = name.first - 1
    return (
        scene.pack.file.writing == "unspaced"
        and before >= 0
        and scene.text.words[name.after - 1] in scene.pack.words_of("forms", "except_close")
        and is_word(scene, before, "opener")
        and scene.text.words[before] in scene.pack.words_of("forms", "except_open")
    )


def field_of(scene: Scene, name: Name) -> bool:
    """Whether a stretch of Han letters is a field of business, as a word for one follows: 专科服务领域."""
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return False
    hit = word_hit(scene, name.end, "sector") if name.end < len(scene.text.words) else None
    return (
        hit is not None
        and hit.first == name.end
        and hit.after - hit.first > 1
        and not is_word(scene, name.end, "company", "public")
        and all(scene.text.kinds[t] == GLYPH for t in range(name.first, name.after))
    )


def of_a_kind(scene: Scene, name: Name) -> bool:
    """Whether a stretch of Han letters only says of what kind a company is that goes without a name:
    某头部物业服务公司, 电子皮肤创企."""
    if what_it_does(scene, name):
        return True
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return False
    if _of_rival(scene, name.end):
        return True  # OpenAI竞争对手
    if _counted_kind(scene, name):
        return True
    noun = word_hit(scene, name.end, "company", "investor") if name.end < len(scene.text.words) else None
    before = name.first - 1
    if noun is None or not name.first < noun.first <= name.end:
        return False
    words = scene.text.words
    han = name.end == name.after and all(scene.text.kinds[t] == GLYPH for t in range(name.first, name.after))
    if (
        han
        and noun.after - noun.first > 1
        and words[noun.after : noun.after + 1] in (["「"], ["“"], ["『"], ['"'])
    ):
        return noun.meaning == "words.company"  # 景区票务公司“青禾”
    kind = word_hit(scene, name.end, "kind")
    if (
        kind is not None
        and kind.first == name.end == name.after
        and all(scene.text.kinds[t] == GLYPH for t in range(name.first, name.after))
    ):
        return True  # 电子皮肤创企
    if before < 0:
        return False
    low = max(0, before - 8)
    while before > low and is_word(scene, before, "descriptor", "place"):
        before -= 1
    return any(is_word(scene, t, "unnamed") for t in range(before, name.first) if t >= 0)


def _counted_kind(scene: Scene, name: Name) -> bool:
    """Whether a stretch is a word for some without a name and what they are: 五大银行, 多家机构."""
    some = word_hit(scene, name.first, "unnamed")
    if some is None or some.first != name.first:
        return False
    if some.after >= name.after or all(
        is_word(scene, t, "descriptor") for t in range(some.after, name.after)
    ):
        return is_word(scene, name.end, "investor", "company")  # 世界500强科技巨头
    ends = (
        scene.word_over.get(some.after, {}).get("investor"),
        scene.forms.get(some.after, {}).get("investor_end"),
    )
    return any(hit is not None and hit.first == some.after and hit.after >= name.after for hit in ends)


def _of_rival(scene: Scene, at: int) -> bool:
    """Whether a word for a rival stands at a token, or behind a possessive there."""
    if at >= len(scene.text.words):
        return False
    link = scene.links.get(at)
    if link is not None and link.meaning == "links.possessive":
        at = link.after
    hit = word_hit(scene, at, "rival") if at < len(scene.text.words) else None
    return hit is not None and hit.first == at


def what_it_does(scene: Scene, name: Name) -> bool:
    """Whether a stretch only says what the company does whose noun or pronoun stands behind it: 做换电的平台.

    Args:
        scene: the text.
        name: the stretch.
    """
    end = name.end
    while end < name.end + 4 and is_word(scene, end, "descriptor"):
        end += 1
    does, of = word_hit(scene, name.first, "does"), scene.links.get(end)
    if does is None or does.first != name.first or of is None or of.meaning != "links.possessive":
        return False
    behind = of.after
    while behind < of.after + 6 and is_word(scene, behind, "descriptor", "place", "demonym"):
        if is_word(scene, behind, "company"):
            break
        behind += 1
    link = scene.links.get(behind)
    told = link is not None and link.meaning == "links.pronouns"
    return told or is_word(scene, behind, "company", "startup")
