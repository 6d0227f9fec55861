"""Where a hit may stand in a row of Hangul and kana: at the edges of words, not inside them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ..packs import Hit, Pack
from ..packs.trie import Entry
from ..text import GLYPH, MARK, WORD, Text

if TYPE_CHECKING:
    from .lexer import Scene

PARTICLES = frozenset({"cues.to", "cues.of_source", "links.subject", "links.object", "links.possessive"})
_CALLED = ("company", "startup", "descriptor", "investor", "alias_glue")
_NOUNS = ("words.company", "words.investor", "words.title", "words.descriptor", "words.function")


def is_hiragana(word: str) -> bool:
    """Whether a token begins with a letter of the script of Japanese particles and endings."""
    return "\u3041" <= word[0] <= "\u309f"


def is_hangul(word: str) -> bool:
    """Whether a token begins with a Hangul syllable."""
    return "\uac00" <= word[0] <= "\ud7a3"


def fits(pack: Pack, ending: str, before: str) -> bool:
    """Whether a particle can follow a word in Hangul: some stand behind a consonant, some behind a vowel.

    Example:
        >>> from fundextract.packs import load_pack
        >>> pack = load_pack("ko")
        >>> fits(pack, "이", "페"), fits(pack, "이", "빗"), fits(pack, "가", "빗")
        (False, True, False)
    """
    if not is_hangul(before):
        return True
    closed = (ord(before[-1]) - 0xAC00) % 28 != 0
    return ending not in _elsewhere(pack, closed)


@lru_cache(maxsize=64)
def _elsewhere(pack: Pack, closed: bool) -> frozenset[str]:
    """The particles that do not stand behind a syllable that a consonant closes, or behind one that none
    does."""
    return frozenset(pack.words_of("forms", "after_vowel" if closed else "after_consonant"))


def calls_by_name(scene: Scene, end: str, after: int) -> bool:
    """Whether a particle that calls something by its name stands before a noun for what is called so; else
    its first syllable belongs to the name: 토스라는 회사, but 테라는."""
    if end not in scene.pack.words_of("forms", "naming"):
        return True
    return any(
        hit.after - hit.first > 1 for key, hit in scene.word_over.get(after, {}).items() if key in _CALLED
    )


def find_placed(text: Text, pack: Pack, covered: list[bool]) -> list[Hit]:
    """The hits that stand at the edge of a word, where the script lets one tell; the others are pieces of
    longer words."""
    words = text.words
    if not any(is_hangul(word) or is_hiragana(word) for word in words):
        return pack.trie.find(text)
    ends = {token + 1 for token, inside in enumerate(covered[: len(words)]) if inside}
    firm = set(ends)  # of words of two letters and more: the 해 of 해시드 is no word before 시드

    def accept(first: int, after: int, entry: Entry) -> bool:
        word = words[first]
        if is_hangul(word):
            sure = entry.layer in ("rounds", "veto")
            good = _hangul_place(text, pack, first, after, entry, firm if sure else ends)
        else:
            if _over_space(text, first, after):
                return False
            small = is_hiragana(word) and entry.meaning in PARTICLES and after - first <= 2
            good = not small or first in ends or (first > 0 and not is_hiragana(words[first - 1]))
        if good and entry.layer != "forms.glued_after":
            ends.add(after)
            if after - first > 1:
                firm.add(after)
        return good

    hits = _outermost(pack.trie.find(text, accept))
    starts = {hit.first for hit in hits}
    return [hit for hit in hits if hit.layer != "rounds" or _whole_round(text, hit, starts)]


def _over_space(text: Text, first: int, after: int) -> bool:
    """Whether a space parts letters of a script that writes none between words: 調達　累計."""
    return any(
        text.spaced[t] and text.kinds[t] == GLYPH and text.kinds[t - 1] == GLYPH
        for t in range(first + 1, after)
    )


def _whole_round(text: Text, hit: Hit, starts: set[int]) -> bool:
    """Whether a round in Hangul ends its word or another known word goes on: 시드투자, not 시드니."""
    after = hit.after
    if (
        not is_hangul(text.words[after - 1])
        or after >= len(text.words)
        or text.spaced[after]
        or not is_hangul(text.words[after])
    ):
        return True
    return after in starts


def _outermost(hits: list[Hit]) -> list[Hit]:
    """Without the cues and links that lie inside a longer noun: 投資 in 投資家, 투자 in 투자자."""
    longer: dict[int, int] = {}
    for hit in hits:
        if (
            hit.meaning in _NOUNS
            or hit.layer == "veto"
            or hit.meaning in ("forms.investor_end", "forms.company_end")
        ):
            for token in range(hit.first, hit.after):
                longer[token] = max(longer.get(token, 0), hit.after - hit.first)
    inner = ("cues", "links", "rounds")
    return [
        hit
        for hit in hits
        if hit.layer not in inner
        or not (
            longer.get(hit.first, 0) > hit.after - hit.first
            and longer.get(hit.after - 1, 0) > hit.after - hit.first
        )
    ]


def _opens_with_particle(text: Text, pack: Pack, first: int, after: int) -> bool:
    """Whether a phrase begins with a particle glued to the word before it: SK텔레콤을 비롯해."""
    space = next((t for t in range(first + 1, after) if text.spaced[t]), None)
    if space is None or first == 0 or text.kinds[first - 1] == MARK:
        return False
    particle = "".join(text.words[first:space])
    return particle in pack.words_of("forms", "glued_after") and fits(pack, particle, text.words[first - 1])


def _hangul_place(text: Text, pack: Pack, first: int, after: int, entry: Entry, ends: set[int]) -> bool:
    words = text.words
    begins = first == 0 or text.spaced[first] or not is_hangul(words[first - 1])
    finishes = after >= len(words) or text.spaced[after] or text.kinds[after] == MARK
    meaning = entry.meaning
    if (
        meaning in PARTICLES
        or meaning == "forms.glued_after"
        or (meaning == "links.and" and after - first == 1 and not (begins and finishes))
    ):
        glued = (
            first > 0
            and not text.spaced[first]
            and (text.kinds[first - 1] != MARK or words[first - 1] in ")]'\"」』）")
        )
        apart = (  # Sora Labs 은: a particle behind Latin letters is often written apart
            meaning in PARTICLES
            and after - first == 1
            and first > 0
            and text.spaced[first]
            and text.kinds[first - 1] == WORD
            and words[first - 1].isascii()
        )
        glued = glued or apart
        bare = after < len(words) and words[after] in "(（"  # particles stand behind a bracket
        return glued and finishes and not bare and fits(pack, "".join(words[first:after]), words[first - 1])
    if entry.layer.startswith("forms."):
        return True
    if (
        not finishes
        and after - first > 2
        and text.spaced[after - 1]
        and is_hangul(words[after])
        and (entry.layer == "veto" or entry.layer.startswith("words."))
    ):
        return False  # 스타트업 들녘은: no plural
    if begins:
        return True
    if entry.layer in ("cues", "links") and _opens_with_particle(text, pack, first, after):
        return True
    if first in ends:  # a particle and the syllable behind the space are no word: 그룹이 미국
        return not (entry.layer.startswith("words.") and after - first > 1 and text.spaced[first + 1])
    if entry.layer not in ("words.company", "words.investor", "words.title") or after - first < 2:
        return False
    rest = after  # the noun at the end of a compound: 신약개발기업이
    while rest < len(words) and not text.spaced[rest] and is_hangul(words[rest]):
        rest += 1
    return rest - after <= 2
