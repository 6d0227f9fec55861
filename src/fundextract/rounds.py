"""Round words → Round on four axes; prefix before letter wins, look-alike letters fold."""

from __future__ import annotations

from collections.abc import Iterable

from .models import Round
from .packs import Hit
from .packs.heads import LETTER_TWINS
from .text import NUMBER, WORD, Text

STAGES = frozenset({"pre_seed", "seed", "seed_plus", "angel", "pre_ipo", "ipo", "post_ipo"})
PARTS = {
    "extension": "extension",
    "bridge": "bridge",
    "first_close": "first_close",
    "second_close": "second_close",
    "final_close": "final_close",
    "tranche": "tranche",
}
INSTRUMENTS = {
    "debt": "debt",
    "venture_debt": "venture_debt",
    "credit_facility": "credit_facility",
    "convertible": "convertible_note",
    "safe": "safe",
    "grant": "grant",
    "crowdfunding": "equity_crowdfunding",
    "ico": "token_sale",
    "mezzanine": "mezzanine",
}
CONTEXTS = frozenset({"growth", "strategic", "venture", "private_equity"})
LOOK_ALIKES = str.maketrans("авсеαβ", "abceab")
"""Cyrillic and Greek letters that stand for Latin ones in round names."""


def round_of(key: str, letter: str, suffix: str, surface: str) -> Round | None:
    """The round one word of a pack means.

    Args:
        key: the pack's key, such as "series", "seed" or "venture_debt".
        letter: for series and pre_series, the letter.
        suffix: "+", "++" or digits after it.
        surface: the words as written.

    Example:
        >>> str(round_of("pre_series", "a", "", "Pre-A轮")), str(round_of("series", "c", "2", "C2 轮"))
        ('pre_a', 'series_c')
    """
    if key == "series":
        return Round(stage=letter, suffix=suffix, surface=surface)
    if key == "pre_series":
        return Round(stage=f"pre_{letter}", suffix=suffix, surface=surface)
    if key == "seed_plus":
        return Round(stage="seed", suffix="+", surface=surface)
    if key in STAGES:
        return Round(stage=key, suffix=suffix, surface=surface)
    if key in PARTS:
        return Round(part=PARTS[key], surface=surface)
    if key in INSTRUMENTS:
        return Round(instrument=INSTRUMENTS[key], surface=surface)
    if key in CONTEXTS or key == "late":
        return Round(context="growth" if key == "late" else key, surface=surface)
    return None


def find_rounds(text: Text, hits: Iterable[Hit]) -> list[tuple[int, int, Round, str]]:
    """Round mentions in text order as (first token, token after, round, source).

    A sign or digit glued to a letter belongs to it: A+, B++, C2, A-1.
    """
    out: list[tuple[int, int, Round, str]] = []
    words, spaced, kinds = text.words, text.spaced, text.kinds
    for hit in hits:
        key = hit.meaning.split(".", 1)[1]
        if key == "none":
            continue
        after, suffix = hit.after, ""
        letter_at = _letter_token(text, hit)
        if letter_at == hit.first and _plain_word(text, hit.first):
            continue  # "a round of funding" names no letter
        if letter_at is not None:
            if hit.after == letter_at + 1:
                suffix, after = _suffix(words, spaced, kinds, after)
                if suffix.isdigit() and after < len(words) and not spaced[after] and kinds[after] == WORD:
                    continue  # round\nb2venture
            else:
                suffix = "".join(words[letter_at + 1 : hit.after]) if words[letter_at + 1] == "+" else ""
                if suffix and set(suffix) != {"+"}:
                    suffix = "+"
        elif key in ("seed", "angel") and not (after < len(words) and spaced[after]):
            suffix, after = _suffix(words, spaced, kinds, after)
        found = round_of(key, hit.value, suffix, text.token_text(hit.first, after))
        if found is not None:
            out.append((hit.first, after, found, hit.source))
    return _slashed(text, out)


def _slashed(text: Text, found: list[tuple[int, int, Round, str]]) -> list[tuple[int, int, Round, str]]:
    """Two labels with a stroke between are one round that counts as both, named by the later: seed/A."""
    out: list[tuple[int, int, Round, str]] = []
    for item in found:
        first, after, label, source = item
        before = out[-1] if out else None
        if (
            before is not None
            and before[1] + 1 == first
            and text.words[before[1]] == "/"
            and before[2].stage is not None
            and label.stage is not None
        ):
            whole = label.model_copy(update={"surface": text.token_text(before[0], after)})
            out[-1] = (before[0], after, whole, source)
        else:
            out.append(item)
    return out


_LONE_WORDS = frozenset("aei")
"""Vowels stand as words of their own in many languages; consonants do not."""


def _plain_word(text: Text, token: int) -> bool:
    """Whether a single letter stands there as a word: small, or a capital that only the sentence start asks
    for."""
    written = text.view[text.starts[token]]
    opens = (
        token == 0
        or text.words[token - 1] in ".!?"
        or "\n" in text.view[text.ends[token - 1] : text.starts[token]]
    )
    opens = opens and text.words[token] in _LONE_WORDS
    return (
        text.kinds[token] == WORD
        and (written.islower() or opens)
        and not (token + 1 < len(text.words) and not text.spaced[token + 1])
    )


def _letter_token(text: Text, hit: Hit) -> int | None:
    if not hit.value:
        return None
    for token in range(hit.after - 1, hit.first - 1, -1):
        if text.words[token].translate(LOOK_ALIKES) == hit.value or text.words[token] in LETTER_TWINS.get(
            hit.value, ()
        ):
            return token
    return None


def _suffix(words: list[str], spaced: list[bool], kinds: list[int], after: int) -> tuple[str, int]:
    suffix = ""
    at = after
    while at < len(words) and words[at] == "+" and len(suffix) < 3:
        suffix += "+"
        at += 1
    if not suffix and at < len(words) and not spaced[at]:
        skip = 1 if words[at] == "-" and at + 1 < len(words) and not spaced[at + 1] else 0
        number = at + skip
        if number < len(words) and kinds[number] == NUMBER and len(words[number]) == 1:
            return words[number], number + 1
    return suffix, at


def merge_rounds(rounds: list[Round]) -> Round | None:
    """Several mentions of one round as one: the most specific stage, with part, instrument and context added.

    Example:
        >>> letter, part = Round(stage="a", surface="Series A"), Round(part="extension", surface="extension")
        >>> both = merge_rounds([letter, part])
        >>> both.stage, both.part, str(both)
        ('a', 'extension', 'series_a')
    """
    if not rounds:
        return None
    staged = [item for item in rounds if item.stage is not None]
    best = max(staged, key=lambda item: len(item.suffix), default=None) if staged else None
    if staged and best is not None and best.stage != staged[0].stage:
        best = staged[0]
    instruments = [item.instrument for item in rounds if item.instrument]
    if instruments[:1] == ["debt"] and "convertible_note" in instruments:
        instruments = ["convertible_note"]  # in debt via a convertible note: the narrower word
    return Round(
        stage=best.stage if best else None,
        suffix=best.suffix if best else "",
        part=next((item.part for item in rounds if item.part), None),
        instrument=next(iter(instruments), None),
        context=next((item.context for item in rounds if item.context), None),
        surface=best.surface if best else rounds[0].surface,
    )
