"""The object of a verb, and what stands beside it, in scripts without capitals."""

from __future__ import annotations

from ..lexer.hangul_places import is_hangul, is_hiragana
from ..lexer.lexer import Scene
from ..text import MARK
from .dots import inner_dot
from .everyday import glued_relative
from .names import QUOTE_PAIRS, Name, is_word
from .stretch_edges import cuts, link_over, whole
from .stretch_runs import MAX_GLYPHS, runs
from .stretch_runs import investor_like as investor_like
from .subjects_uncased import less_sources
from .verb_ends import ends_describing

SPEECH = ('"', "「", "“")
"""Quotes in which who was described speaks: 1200억원 유치한 X "…"."""
COMMAS = frozenset(",;、/，")
BREAKS = frozenset(".!?:|…。！？：｜・") - {"・"}


def name_behind(scene: Scene, at: int, high: int) -> Name | None:
    """The name a clause before it describes: …を調達した X, 투자를 유치한 스타트업 X."""
    if at < high and scene.text.words[at] in ",、":  # 50억원 투자 유치, X
        lone = runs(scene, at + 1, high)
        closes = len(lone) == 1 and lone[0].end >= high - 1
        return lone[0] if closes and all(cuts(scene, t) for t in range(at, lone[0].first)) else None
    at = _past_who(scene, at)
    end = next(
        (
            t
            for t in range(at, high)
            if scene.text.kinds[t] == MARK
            and scene.text.words[t] not in QUOTE_PAIRS
            and not (scene.text.words[t] == "・" and inner_dot(scene, t))
        ),
        high,
    )
    found = runs(scene, at, end)
    if found and adnominal(scene, at, found[0].first):
        behind = found[0].end
        quoted = scene.text.words[found[0].first - 1] in QUOTE_PAIRS
        comma = behind < high and scene.text.words[behind] in (",", "、", *SPEECH)
        if quoted or comma or any(link_over(scene, behind, key) for key in ("subject", "possessive", "and")):
            return found[0]
    if len(found) != 1 or any(
        not cuts(scene, t) or link_over(scene, t, "subject") for t in range(at, found[0].first)
    ):
        return None  # 調達した資金は製品開発に充てる
    end = min(end, found[0].end) if scene.text.words[min(found[0].end, high - 1)] in SPEECH else end
    return found[0] if end == high or scene.text.words[end] in (*",、。.…!", *SPEECH) else None


def _past_who(scene: Scene, at: int) -> int:
    """Behind "who it was that did", named next: 調達したのは、X; `at` where nothing asks."""
    topics = scene.pack.words_of("forms", "topic")
    for token in range(at + 2, min(at + 5, len(scene.text.words))):
        if not is_hiragana(scene.text.words[token - 1]):
            break
        if scene.text.words[token] in topics and link_over(scene, token - 1, "possessive"):
            return token + 1 + (scene.text.words[token + 1 : token + 2] == ["、"])
    return at


def adnominal(scene: Scene, at: int, first: int) -> bool:
    """Whether nothing but a verb's ending and words that describe a name stand between the verb and the
    name."""
    return all(
        is_hiragana(scene.text.words[t])
        or (scene.text.words[t] in QUOTE_PAIRS and (t > at or _describes(scene.text.words[at - 1])))
        or (is_hangul(scene.text.words[t]) and not scene.text.spaced[t] and t not in scene.cue_over)
        or is_word(scene, t, "company", "investor", "descriptor", "place")
        for t in range(at, first)
    )


def _describes(word: str) -> bool:
    """Whether a verb in Hangul describes what follows at once: 투자받은 'X'."""
    return is_hangul(word) and ends_describing(word)


def object_after(scene: Scene, at: int, high: int) -> Name | None:
    """The company that follows a cue: the last stretch before the next cue, money, round or mark."""
    words = scene.text.words
    end = at
    while end < high and not scene.covered[end] and words[end] not in COMMAS:
        if words[end] in BREAKS and not inner_dot(scene, end):
            break
        cue = scene.cue_at.get(end)
        if (
            cue is not None
            and end > at
            and whole(scene, cue.first, cue.after)
            and cue.meaning[5:] not in ("for", "to", "from")
        ):
            break
        end += 1
    found = before_relative(scene, runs(scene, at, end))
    if scene.pack.file.writing == "uncased":  # منصة "تمارو" السعودية: what is quoted is the name
        quoted = next((name for name in found if name.first > 0 and words[name.first - 1] == '"'), None)
        if quoted is not None:
            return quoted
    if scene.pack.file.order == "vso":
        found = [name for name in found if not _in_phrase(scene, name, at)]
        found = less_sources(scene, found, at, end)
        cue = scene.cue_over.get(at - 1)
        if (
            found
            and cue is not None
            and cue.meaning == "cues.to"
            and not _described(scene, at, found[0].first)
        ):
            return None  # into Egypt, and makes Cairo its seat
        if found and _heads(scene, found[0], at):
            return found[0]
    return found[-1] if found else None


def beside(scene: Scene, at: int, high: int) -> Name | None:
    """The name that stands right behind a verb, nothing but a noun for a company and what describes it
    between."""
    found = runs(scene, at, high)
    if not found or not _described(scene, at, found[0].first):
        return None
    return object_after(scene, at, high)


def _described(scene: Scene, at: int, after: int) -> bool:
    """Whether nothing but nouns for companies and words that describe them stands between two tokens."""
    return all(
        is_word(scene, t, "company", "startup", "descriptor", "demonym", "place")
        or scene.text.words[t] in "\"'«»“”("
        for t in range(at, after)
    )


def _opens_phrase(scene: Scene, token: int) -> bool:
    """Whether a preposition is glued to a word: لروبوت."""
    word = scene.text.words[token]
    return any(
        word.startswith(piece) and len(word) > len(piece) + 2
        for piece in scene.pack.words_of("forms", "phrase_before")
    )


def _in_phrase(scene: Scene, name: Name, at: int) -> bool:
    """Whether a preposition stands right before a stretch, so that it is no subject: عبر المحمول."""
    before = name.first - 1
    return before >= at and is_word(scene, before, "function") and not is_word(scene, before, "company")


def _heads(scene: Scene, name: Name, at: int) -> bool:
    """Whether a stretch stands right behind its noun for a company and a phrase goes on behind it: شركة X
    لخدمات النقل."""
    if any(not is_word(scene, t, "company", "startup") for t in range(at, name.first)):
        return False
    end = name.end
    while end < len(scene.text.words) and is_word(scene, end, "demonym"):
        end += 1  # شركة X المصرية للمدفوعات
    word = scene.text.words[end] if end < len(scene.text.words) else ""
    return any(word.startswith(piece) for piece in scene.pack.words_of("forms", "phrase_before"))


def head_of(scene: Scene, at: int, high: int) -> Name | None:
    """The name that a clause before it describes: 获得A轮融资的青禾."""
    while at < high and (
        at in scene.round_at
        or (
            scene.cue_over.get(at) is not None
            and scene.cue_over[at].meaning in ("cues.round_noun", "cues.invest_noun", "cues.of_source")
        )
    ):
        at += 1
    link = scene.links.get(at)
    if link is None or link.meaning != "links.possessive" or link.after - link.first != 1:
        return None
    found = runs(scene, link.after, min(high, link.after + MAX_GLYPHS))
    if (
        not found
        or found[0].first > link.after + 8
        or any(
            scene.text.words[t] in COMMAS or t in scene.cue_over for t in range(link.after, found[0].first)
        )
    ):
        return None
    return found[0]


def before_relative(scene: Scene, found: list[Name]) -> list[Name]:
    """Without the names of the relative clause that describes one of them: شركة X التي تقدم منصة "Y" جمعت."""
    if scene.pack.file.writing != "uncased":
        return found
    firsts = {name.first for name in found}
    for order, name in enumerate(found[:-1]):
        at = name.end
        while at < found[-1].first and (
            is_word(scene, at, "company", "startup", "descriptor", "demonym")
            or scene.text.words[at] in "\"'»”)"
        ):
            at += 1
        told = scene.links.get(at)
        behind = told.after if told is not None else at + 1
        if glued_relative(scene, at):
            return found[: order + 1]
        if (
            link_over(scene, at, "relative")
            and behind < len(scene.text.words)
            and (behind not in firsts or behind - at > 1 or _opens_phrase(scene, behind))
            and not is_word(scene, behind, "company", "function")
            and scene.text.kinds[behind] != MARK
        ):
            return found[: order + 1]
    return found
