"""What choosing a language and the cheap gate need of every pack, gathered into one small generated file."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable

from .language import scripts
from .packs import Pack, expand, known_codes, load_pack
from .packs.load import Phrase
from .text import GLYPH, WORD, Text, fold, is_unspaced

_VOTING = (
    ("words", "function"),
    ("words", "company"),
    ("words", "sector"),
    ("words", "startup"),
    ("words", "investor"),
    ("words", "drops"),
    ("cues", "raise"),
    ("cues", "raise_round"),
    ("cues", "gets"),
    ("cues", "invest"),
    ("cues", "puts"),
    ("cues", "backs"),
    ("cues", "lead"),
    ("cues", "join"),
    ("cues", "round_noun"),
    ("cues", "led_by"),
    ("cues", "joined_by"),
    ("links", "and"),
    ("links", "articles"),
    ("links", "said"),
)
_SCALES = frozenset({"scale.3", "scale.6", "scale.9"})
"""Larger scales have short forms that are everyday words: bio."""
_CURRENCY = 5
"""Letters of a word for a currency that tells its language."""
_SHARED = 2
"""Languages that may have it at most."""
_EVERYWHERE = "(EUR|USD|dollar)$"
"""The currencies that news of every language names."""
_TRIGGERS = (
    "raise",
    "raise_round",
    "gets",
    "raise_from",
    "raised_by",
    "invest",
    "puts",
    "backs",
    "invest_noun",
    "lead",
    "led_by",
    "join",
    "joined_by",
    "round_noun",
    "of_source",
)


def currency_words(pack: Pack) -> set[str]:
    """Single words of a pack for currencies."""
    return {word for text in _currencies(pack, pack.all_phrases, "") for word in Text(text).words}


def own_currency_words(packs: list[Pack]) -> dict[str, set[str]]:
    """Per language the cases of euro and dollar that hardly another one has: euroa, eurót, долларов."""
    own = {pack.code: _currencies(pack, pack.phrases, _EVERYWHERE) for pack in packs}
    seen = Counter(word for words in own.values() for word in words)
    return {
        code: {word for word in words if seen[word] <= _SHARED and word.isalpha() and len(word) >= _CURRENCY}
        for code, words in own.items()
    }


def _currencies(pack: Pack, phrases: Iterable[Phrase], keys: str) -> set[str]:
    """The phrases of one word for currencies; `keys` closes a pattern of those asked for."""
    return {
        fold(text)
        for phrase in phrases
        if phrase.section == "money" and re.match(rf"(currency|open)\.{keys}", phrase.key)
        for text in expand(phrase.text)
        if " " not in text and not is_unspaced(text[0])
    }


def voting_words(pack: Pack) -> list[str]:
    """Single words of a pack that tell its language, its own phrases only."""
    words: set[str] = set()
    money = currency_words(pack)
    firms = set(pack.words_of("forms", "investor_end")) - set(pack.words_of("words", "function"))
    for phrase in pack.phrases:
        scale = phrase.section == "numbers" and phrase.key in _SCALES  # millones, milhões, milioni, mila
        if scale or (phrase.section, phrase.key) in _VOTING:
            for text in expand(phrase.text):
                tokens = Text(text)
                words.update(
                    word
                    for word, kind in zip(tokens.words, tokens.kinds, strict=True)
                    if word.isalpha() and kind != GLYPH and len(word) > (2 if scale else 1)
                    if word not in money  # "euro" is no more German than Polish
                    if word not in firms or phrase.section == "cues"  # nor Ventures more Portuguese
                )
    return sorted(words)


def short_scales(pack: Pack) -> list[str]:
    """Short words for thousands, millions and billions, which tell a language right behind a number alone."""
    return sorted(
        {
            text
            for phrase in pack.phrases
            if phrase.section == "numbers" and phrase.key.startswith(("scale.", "short."))
            for text in expand(phrase.text)
            if text.isalpha() and 2 <= len(text) <= 3 and not is_unspaced(text[0])
        }
    )


def triggers(pack: Pack) -> list[str]:
    """For every phrase that could anchor an event its most telling token, or first two glyphs; inherited
    ones too."""
    plain = {word for key in ("function", "stop", "opener") for word in pack.words_of("words", key)}
    plain |= {word for key in ("and", "articles") for word in pack.words_of("links", key)}
    words: set[str] = set()
    for phrase in pack.all_phrases:
        apart = phrase.section == "words" and phrase.key in ("parted", "announces", "takes")  # fährt … ein
        if apart or phrase.section == "rounds" or (phrase.section == "cues" and phrase.key in _TRIGGERS):
            for text in expand(phrase.text):
                found = _telling(text, plain)
                if found:
                    words.add(found)
    return sorted(words)


def _telling(phrase: str, plain: set[str]) -> str:
    text = Text(phrase.replace("{letter}", " "))
    glyphs = "".join(word for word, kind in zip(text.words, text.kinds, strict=True) if kind == GLYPH)
    letters = [word for word, kind in zip(text.words, text.kinds, strict=True) if kind == WORD]
    if glyphs:
        return glyphs[:2]
    longest = max(letters, key=len, default="")
    return max((word for word in letters if word not in plain and len(word) > 1), key=len, default=longest)


def build() -> str:
    """The whole index as JSON text, one language a line."""
    lines = []
    packs = [load_pack(code) for code in known_codes()]
    currencies = own_currency_words(packs)
    for pack in packs:
        code = pack.code
        sample = " ".join(
            text
            for phrase in pack.phrases
            if phrase.section in ("cues", "words", "links")
            for text in expand(phrase.text)[:3]
        )
        counts = scripts(sample)
        total = sum(counts.values()) or 1
        names = sorted(name for name, count in counts.items() if count / total >= 0.25) or ["latin"]
        if "han" in names:
            telling = (
                text
                for phrase in pack.phrases
                if phrase.section in ("cues", "rounds", "money", "links")
                for text in expand(phrase.text)
            )
            glyphs = {
                char for text in telling for char in "".join(Text(text).words) if "\u4e00" <= char <= "\u9fff"
            }
        else:
            glyphs = set()
        letters = sorted(
            glyphs
            | {char for word in voting_words(pack) for char in word if ord(char) > 127 and names == ["latin"]}
            | ({char for word in voting_words(pack) for char in word} if names == ["cyrillic"] else set())
        )
        entry = {
            "scripts": names,
            "also": [text for line in pack.file.also for text in line.replace(",", " ").split()],
            "words": sorted({*voting_words(pack), *currencies[code]}),
            "scales": short_scales(pack),
            "letters": letters,
            "own": "".join(pack.file.own_letters),
            "triggers": triggers(pack),
        }
        lines.append(f"{json.dumps(code)}: {json.dumps(entry, ensure_ascii=False)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"
