"""Where words begin and end in scripts that do not say so: which hits may stand where they were found, and
which tokens are no part of a name.

Phrases are found anywhere in a row of Han, kana or Hangul letters, also in the middle of a word that merely
contains
them. Hangul parts its words by spaces and glues particles and endings to them; Japanese parts words by a
change of
script. Both leave enough to tell a word from a piece of one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..text import GLYPH, MARK, WORD, Text
from .edges_hangul import tile
from .hangul_places import PARTICLES, is_hangul, is_hiragana
from .regions import of_region

if TYPE_CHECKING:
    from .lexer import Scene

CUTS = (
    "company",
    "descriptor",
    "investor",
    "including",
    "title",
    "function",
    "not_name",
    "stop",
    "alias_glue",
    "affiliation",
    "opener",
    "on_behalf",
)
"""Keys of words that are no part of a name."""
KNOWN = (*CUTS, "place")
"""Keys of words that the edges of others are measured against."""


_SMALL = ("words.function", "words.opener", "links.relative", "links.and", "cues.others")
"""Small words of several letters that end before a name in the same letters."""


def is_katakana(word: str) -> bool:
    """Whether a token begins with a letter of the script of Japanese loan words."""
    return "\u30a1" <= word[0] <= "\u30ff"


def script_cuts(scene: Scene, token: int) -> dict[int, bool]:
    """For every token of a row of one script in Japanese, whether it is no part of a name.

    A row that known words fill is cut; of a row they begin, what stands up to a noun for a company is cut.
    """
    text = scene.text
    kind = is_katakana(text.words[token])
    first, after = token, token + 1
    while first > 0 and _same_row(text, first - 1, kind) and not text.spaced[first]:
        first -= 1
    while after < len(text.words) and _same_row(text, after, kind) and not text.spaced[after]:
        after += 1
    out = dict.fromkeys(range(first, after), False)
    rest = scene.cue_over.get(after - 1)
    if rest is not None and rest.meaning == "cues.others" and rest.first > first:
        out.update(dict.fromkeys(range(rest.first, after), True))  # 三日月商事等
        after = rest.first
    at, noun, tiles = first, first, 0
    while at < after:
        step = tile(scene, at, after)
        if step == at:
            break
        at, tiles = step, tiles + 1
        over = scene.word_over.get(at - 1, {})
        if any(
            key in over and over[key].after == at for key in ("company", "investor", "including", "title")
        ):
            noun = at
    form = max(
        (hit.after for key, hit in scene.forms.get(first, {}).items() if key != "glued_after"), default=0
    )
    legal = scene.forms.get(form, {}).get("legal") if first < form < after else None
    form = legal.after if legal is not None else form  # モリ銀行株式会社
    start = _hiragana_name(scene, first)
    if start < first and (form == after or _proper(scene, start, first, after)):
        return dict.fromkeys(range(start, after), False)
    if _kind_before(scene, first, after, kind):
        return dict.fromkeys(out, True)
    if at == after and (_city_of_name(scene, first, after) or of_region(scene, first, after)):
        return out
    if at == after and _homeland_of_name(scene, first, after):
        return out  # 日本ハム
    if at == after and kind and tiles > 1 and noun < after and _opens_clause(scene, first, after):
        return out  # スマートロジは: a name of known words
    if at == after and kind and tiles > 1 and _legal_beside(scene, first, after):
        return out  # スマートロジ株式会社
    ends_name = (
        first > 0
        and text.kinds[first - 1] in (WORD, GLYPH)
        and (not text.spaced[first] or _latin_name(scene, first - 1))
        and not is_hiragana(text.words[first - 1])
    )
    if at == after:
        return dict.fromkeys(out, not (ends_name and form == after))
    tail = max(
        (
            over[key].first
            for key in ("title",)
            if (over := scene.word_over.get(after - 1, {})).get(key) and over[key].after == after
        ),
        default=after,
    )
    out.update(dict.fromkeys(range(max(tail, first + 1), after), True))
    if (noun < after and text.words[noun] == "・") or (noun > first and ends_name and form == after):
        return out  # 関電ベンチャーマネジメント
    if after - noun >= 3 or (noun > first and not kind and after - noun >= 2):
        out.update(dict.fromkeys(range(first, noun), True))
    return out


def _homeland_of_name(scene: Scene, first: int, after: int) -> bool:
    """Whether a row is the country of the language and letters of another script that no word covers go on
    right behind it."""
    hit, text = scene.word_over.get(first, {}).get("homeland"), scene.text
    if hit is None or hit.first != first or hit.after != after or after >= len(text.words):
        return False
    if text.spaced[after] or is_hiragana(text.words[after]) or text.kinds[after] not in (GLYPH, WORD):
        return False
    return not (set(scene.word_over.get(after, {})) & {"company", "descriptor", "investor", "function"})


def _legal_beside(scene: Scene, first: int, after: int) -> bool:
    """Whether a legal form stands right before a row or right behind it."""
    before = any(
        (hit := scene.forms.get(t, {}).get("legal")) is not None and hit.after == first
        for t in range(max(0, first - 4), first)
    )
    return before or "legal" in scene.forms.get(after, {})


def _latin_name(scene: Scene, token: int) -> bool:
    """Whether a word in Latin letters says nothing known, so that what a space parts may end its name:
    DBX ベンチャーキャピタル."""
    return (
        scene.text.kinds[token] == WORD
        and scene.text.words[token].isascii()
        and len(scene.text.words[token]) > 1
        and token not in scene.cue_over
        and not scene.word_over.get(token)
    )


def _kind_before(scene: Scene, first: int, after: int, katakana: bool) -> bool:
    """Whether a row ends in a noun for a company right before a name in another script: 配車大手ベローラ,
    チャットアプリNimbra."""
    text = scene.text
    over = scene.word_over.get(after - 1, {})
    noun, fund = over.get("company"), over.get("investor")
    if katakana and noun is None and fund is not None and fund.first <= first:
        noun = fund._replace(first=first)  # 投資ファンドCVI Investments
    if noun is None or noun.after != after or noun.after - noun.first < 2 or noun.first < first:
        return False
    if after >= len(text.words) or text.spaced[after]:
        return False
    if katakana:
        return text.kinds[after] == WORD and text.words[after].isascii()
    return is_katakana(text.words[after]) or text.kinds[after] == WORD


def _opens_clause(scene: Scene, first: int, after: int) -> bool:
    """Whether a row opens its text or line and is marked as what it speaks of."""
    text = scene.text
    opens = first == 0 or "\n" in text.view[text.ends[first - 1] : text.starts[first]]
    opens = opens or text.words[first - 1] in "。】:："
    return opens and after < len(text.words) and text.words[after] in ("、", ",", "は")


def _city_of_name(scene: Scene, first: int, after: int) -> bool:
    """Whether a city is written together with a name in another script and so opens it:
    京都フュージョニアリング."""
    over, text = scene.word_over.get(first, {}), scene.text
    if (
        "place" not in over
        or over["place"].first != first
        or over["place"].after != after
        or "descriptor" in over
    ):
        return False
    if after >= len(text.words) or text.spaced[after] or not is_katakana(text.words[after]):
        return False
    return not script_cuts(scene, after)[after]


def _hiragana_name(scene: Scene, first: int) -> int:
    """Where a name begins that Hiragana opens and an ending of names closes: みずほキャピタル."""
    text = scene.text
    start = first
    while start > 0 and is_hiragana(text.words[start - 1]) and not text.spaced[start]:
        start -= 1
    small = (
        hit.after
        for token in range(start, first)
        for hit in scene.known_at.get(token, ())
        if hit.after - hit.first > 1 and hit.meaning in _SMALL
    )
    start = max((after for after in small if after <= first), default=start)  # であるみどりベンチャーズ
    start += start < first and start > 0 and scene.covered[start - 1]  # シリーズAでみどりベンチャーズ
    while start < first and any(
        hit.meaning in ("links.and", "links.possessive", "links.subject")
        for hit in (scene.links.get(start),)
        if hit
    ):
        start += 1
    return (
        start
        if 2 <= first - start <= 6
        and not any(
            hit.meaning == "words.function"
            for t in range(start, first)
            for hit in scene.known_at.get(t, ())
            if hit.after - hit.first > 1
        )
        else first
    )


def _proper(scene: Scene, start: int, first: int, after: int) -> bool:
    """Whether Hiragana behind a possessive or a mark opens the name a row goes on with: のさくら電子."""
    text = scene.text
    before = start - 1
    link = scene.links.get(before)
    opens = (
        before < 0
        or text.kinds[before] == MARK
        or (link is not None and link.meaning in ("links.possessive", "links.and"))
    )
    endings = scene.pack.words_of("forms", "word_ends")
    if not opens or after - first < 2 or text.words[first - 1] in endings:
        return False
    return not any(
        hit.after - hit.first > 1 or hit.meaning in PARTICLES
        for token in range(start, first)
        for hit in scene.known_at.get(token, ())
    ) and not any(token in scene.cue_at for token in range(start, first))


def _same_row(text: Text, token: int, katakana: bool) -> bool:
    word = text.words[token]
    if katakana and word in "・=":
        return (
            0 < token < len(text.words) - 1
            and is_katakana(text.words[token - 1])
            and is_katakana(text.words[token + 1])
        )
    return (
        text.kinds[token] == GLYPH
        and not is_hiragana(word)
        and not is_hangul(word)
        and is_katakana(word) == katakana
    )
