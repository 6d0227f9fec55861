"""Where names of companies and investors begin and end among Hangul words with their endings."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ..packs import Pack
from ..text import MARK, NUMBER, WORD, Text
from .hangul_places import PARTICLES, calls_by_name, fits, is_hangul

if TYPE_CHECKING:
    from .lexer import Scene


def word_of(text: Text, token: int) -> tuple[int, int]:
    """The tokens between two spaces or marks around a token."""
    first, after = token, token + 1
    while first > 0 and not text.spaced[first] and text.kinds[first - 1] != MARK:
        first -= 1
    while after < len(text.words) and not text.spaced[after] and text.kinds[after] != MARK:
        after += 1
    return first, after


@lru_cache(maxsize=64)
def _longest_first(words: tuple[str, ...]) -> tuple[str, ...]:
    """Endings as the text spells them, the longest first."""
    return tuple(sorted({"".join(Text(word).words) for word in words}, key=lambda w: (-len(w), w)))


def _endings(pack: Pack, key: str) -> tuple[str, ...]:
    return _longest_first(pack.words_of("forms", key))


def hangul_cuts(scene: Scene, token: int) -> dict[int, bool]:
    """For every token of a word written in Hangul, whether it is no part of a name."""
    text = scene.text
    first, after = word_of(text, token)
    spelled = "".join(text.words[first:after])
    glued, verbal = _endings(scene.pack, "glued_after"), _endings(scene.pack, "word_end")
    stem = after - _ending(scene, first, after, glued)
    out = {t: t >= stem for t in range(first, after)}
    acts = any(
        hit.meaning == "links.subject" for t in range(stem, after) if (hit := scene.links.get(t)) is not None
    )  # 투자를 소라랩이 유치했다
    verb = any(spelled.endswith(end) and len(spelled) > len(end) for end in verbal)
    if (verb and not _opens_line(scene, first, after)) or (not acts and _after_object(scene, first)):
        return dict.fromkeys(out, True)
    if after - first == 1 and first in scene.links and scene.links[first].meaning in PARTICLES:
        return {first: True}  # written apart
    if _investor_end(scene, first, stem):
        return out
    if (
        text.words[first].isascii()
        and stem == first + 1
        and (_closes_hangul(scene, first, after) or latin_keeps(scene, first))
    ):
        return out
    if (
        tiled(scene, first, after)
        and _opens_line(scene, first, after)
        and not _noun_at_end(scene, first, after)
    ):
        return out  # 한국정보기술, 30억원 투자 유치
    if inner_noun(scene, first, after):
        return out
    if any(tiled(scene, first, end) for end in {stem, after}) or _noun_at_end(scene, first, stem):
        return out if _ends_name(scene, first, stem) else dict.fromkeys(out, True)
    return out


def _opens_line(scene: Scene, first: int, after: int) -> bool:
    """Whether a word of several known words stands alone between the beginning of a line and a comma."""
    text = scene.text
    opens = first == 0 or "\n" in text.view[text.ends[first - 1] : text.starts[first]]
    alone = not any(hit.after >= after for hit in scene.known_at.get(first, ()))
    return opens and alone and after - first > 3 and after < len(text.words) and text.words[after] == ","


def _investor_end(scene: Scene, first: int, stem: int) -> bool:
    """Whether a compound, even of known words, ends as investors' names do: 한국투자파트너스, but not
    투자은행 alone."""
    if any(hit.after >= stem for hit in scene.known_at.get(first, ())):
        return False
    if "place" in scene.word_over.get(first, {}) and any(
        (hit := scene.forms.get(start, {}).get("company_end")) is not None and hit.after == stem
        for start in range(first + 2, stem)
    ):
        return True  # 서울로보틱스
    return any(
        hit.after == stem and stem - start > (1 if start > first else 3)
        for start in (first, *range(first + 2 - scene.text.words[first].isascii(), stem))
        for key, hit in scene.forms.get(start, {}).items()
        if key == "investor_end"
    )


def inner_noun(scene: Scene, first: int, after: int) -> bool:
    """Whether a noun stands between an unknown word and an ending of investors' names: 인사이트 | 벤처 |
    파트너스."""
    text = scene.text
    noun = scene.word_over.get(first, {}).get("company")
    if noun is None or (noun.first, noun.after) != (first, after) or after >= len(text.words):
        return False
    ending = scene.forms.get(after, {}).get("investor_end")
    if first == 0 or text.kinds[first - 1] == MARK or not text.spaced[after] or ending is None:
        return False
    before = word_of(text, first - 1)[0]
    return is_hangul(text.words[before]) and not hangul_cuts(scene, first - 1)[first - 1]


def _ends_name(scene: Scene, first: int, stem: int) -> bool:
    """Whether a known word is the last word of a name of several: 로보틱스 behind an unknown word."""
    form = max(
        (
            hit.after
            for key, hit in scene.forms.get(first, {}).items()
            if key in ("investor_end", "company_end", "legal")
        ),
        default=0,
    )
    if form != stem or first == 0 or scene.text.kinds[first - 1] == MARK or scene.covered[first - 1]:
        return False
    before = word_of(scene.text, first - 1)[0]
    if "investor" in scene.word_over.get(first, {}) and _investor_end(scene, before, first):
        return False  # 알토스벤처스 벤처캐피탈
    if not is_hangul(scene.text.words[first - 1]):
        return not scene.known_at.get(before)
    return not hangul_cuts(scene, first - 1)[first - 1]


def _ending(scene: Scene, first: int, after: int, endings: tuple[str, ...]) -> int:
    """How many tokens at the end of a word are a particle; none right before a comma, where names stand
    bare unless they end as investors' do: 하늘벤처스가, 들꽃캐피탈이 참여."""
    text = scene.text
    spelled = "".join(text.words[first:after])
    before_comma = after < len(text.words) and text.words[after] in ",…(" and not text.spaced[after]
    for end in endings:
        size = len(end)
        if (
            not spelled.endswith(end)
            or after - first <= size
            or not all(is_hangul(text.words[t]) for t in range(after - size, after))
        ):
            continue
        left = text.words[after - size - 1]
        short = after - first - size < 2 and not (scene.known_at.get(first) or _family(scene, first))
        bare = size == 1 and before_comma and not _investor_end(scene, first, after - size)
        if is_hangul(left) and (short or bare):
            continue
        if fits(scene.pack, end, left) and calls_by_name(scene, end, after):
            return size
    return 0


def _family(scene: Scene, first: int) -> bool:
    """Whether the word before is a given name: the 틸 of 피터 틸이."""
    if first == 0 or not scene.text.spaced[first] or scene.text.kinds[first - 1] == MARK:
        return False
    given = scene.word_over.get(first - 1, {}).get("given")
    return given is not None and given.after == first and word_of(scene.text, first - 1) == given[:2]


def _after_object(scene: Scene, first: int) -> bool:
    """Whether the word before is an object: then this one is its verb."""
    if first == 0 or not is_hangul(scene.text.words[first]) or scene.text.kinds[first - 1] == MARK:
        return False
    hit = scene.links.get(first - 1)
    return hit is not None and hit.meaning == "links.object"


def _noun_at_end(scene: Scene, first: int, stem: int) -> bool:
    """Whether a compound ends in a noun for a company, an investor or a person: 신약개발기업."""
    for key in ("company", "investor", "title"):
        over = scene.word_over.get(stem - 1, {}).get(key)
        if over is not None and over.after == stem and over.first > first and stem - over.first > 1:
            return not any(
                hit.after >= stem
                for t in range(max(first, stem - 6), stem)
                for hit in scene.forms.get(t, {}).values()
                if hit.meaning != "forms.glued_after"
            )
    return False


def tiled(scene: Scene, first: int, after: int) -> bool:
    """Whether known words fill a range of tokens without a gap; in Hangul not by words of one syllable
    alone."""
    at, longest = first, 0
    while at < after:
        step = tile(scene, at, after)
        if step == at:
            return False
        longest = max(longest, step - at)
        at = step
    return (
        longest > 1
        or after - first < 2
        or not all(is_hangul(scene.text.words[t]) for t in range(first, after))
    )


def tile(scene: Scene, at: int, limit: int) -> int:
    """Where the longest known word that begins at a token ends; the token itself where none does."""
    best = at
    if scene.covered[at]:
        return at + 1
    for hit in scene.known_at.get(at, ()):
        if best < hit.after and (hit.after <= limit or not is_hangul(scene.text.words[at])):
            best = min(hit.after, limit)
    # a word that began in the script before: the 半導体 of AI半導体
    best = max(
        (
            min(hit.after, limit)
            for t in range(max(0, at - 8), at)
            for hit in scene.known_at.get(t, ())
            if hit.after > best
        ),
        default=best,
    )
    if best == at and scene.text.kinds[at] == NUMBER and at + 1 < limit and scene.known_at.get(at + 1):
        return at if scene.text.words[at + 1].isascii() else at + 1  # 3개월, but 8VC
    return best


def _closes_hangul(scene: Scene, token: int, after: int) -> bool:
    """Whether a known Latin word ends a Korean name: the AI of 미스트랄 AI가."""
    text = scene.text
    if (
        token == 0
        or not text.spaced[token]
        or not is_hangul(text.words[token - 1])
        or text.kinds[token] != WORD
    ):
        return False
    if after < len(text.words) and text.kinds[after] != MARK and after == token + 1:
        return False
    return not hangul_cuts(scene, token - 1)[token - 1]


def latin_keeps(scene: Scene, token: int) -> bool:
    """Whether a known word in Latin letters stands inside a Latin name: the AI of "Figure AI"."""
    text = scene.text
    if (
        text.kinds[token] != WORD
        or not text.words[token].isascii()
        or "title" in scene.word_over.get(token, ())
    ):
        return False
    if _closes_hangul(scene, token, token + 1):
        return True
    before, after = token - 1, token + 1
    beside = (
        before >= 0 and text.spaced[token] and text.kinds[before] == WORD and text.words[before].isascii()
    )
    if beside and not scene.covered[before] and not scene.known_at.get(before):
        return True
    told = scene.word_over.get(token, {}).get("descriptor")
    return (
        after < len(text.words)
        and text.spaced[after]
        and text.kinds[after] == WORD
        and text.words[after].isascii()
        and not scene.covered[after]
        and not scene.known_at.get(after)
        and (told is None or told.first == token)  # חברת ה-AI Alfa
    )
