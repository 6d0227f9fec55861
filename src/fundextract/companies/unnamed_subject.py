"""Subjects without a name, where verbs stand last and no capitals tell names: 教師が作った新興企業が調達."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clauses.drafts import Draft, key_of
from ..lexer.hangul_places import is_hangul, is_hiragana
from ..names.names import OPEN, QUOTE_PAIRS, closing, is_link, is_word, word_hit
from ..names.stretch_lists import clause_low
from ..names.stretch_runs import runs
from ..names.verb_ends import ends_describing
from ..text import MARK, NUMBER
from .nameless_sov import nameless

if TYPE_CHECKING:
    from ..lexer.lexer import Scene
    from ..packs import Hit

ENDING = 4
"""Letters of a verb's ending before the noun it describes, at most."""


def unnamed_subject(scene: Scene, draft: Draft, verb: Hit, at: int, low: int) -> bool:
    """Whether who raises is only called a firm or a founder: by the noun before the comma or the particle, a
    clause or a quote before it, or by the noun that the verb describes.

    Args:
        scene: the text.
        draft: the fact.
        verb: the verb of raising.
        at: where its fact stands.
        low: where the sentence begins.
    """
    file = scene.pack.file
    if file.order != "sov" or file.writing != "unspaced":
        return False
    start = clause_low(scene, at, low)
    if is_word(scene, verb.first, "flows"):
        into = next((c for c in reversed(scene.cues_in(low, verb.first)) if key_of(c) == "to"), None)
        if into is not None:
            return nameless(scene, draft, into, low)
    return _before(scene, start, min(at, verb.first)) or _behind(scene, verb, start, at)


def _before(scene: Scene, start: int, at: int) -> bool:
    """Whether the first noun for a firm that a comma or a subject particle closes has only a clause or a
    quote before it, and no name is marked behind it."""
    words = scene.text.words
    for mark in range(start + 2, at):
        if not (words[mark] in ",、" or is_link(scene, mark, "subject")):
            continue
        noun = word_hit(scene, mark - 1, "firm", "starter")
        if noun is None or noun.after != mark or noun.first <= start:
            continue
        if is_word(scene, mark - 1, "owning") or any(
            is_link(scene, t, "subject") or words[t] in ",、"
            for name in runs(scene, mark, at)
            for t in (_past_bracket(scene, name.end, at),)
            if t < at
        ):
            return False
        begin = next((t + 1 for t in range(noun.first - 1, start - 1, -1) if words[t] in ",、"), start)
        found = runs(scene, begin, noun.first)
        return not found or _clause_between(scene, found[-1].end, noun.first)
    return False


def _past_bracket(scene: Scene, at: int, high: int) -> int:
    """The token behind a bracket that follows a name at once: 青葉(京都市)は."""
    close = closing(scene, at, high) if at < high and scene.text.words[at] in OPEN else None
    return at if close is None else close + 1


def _clause_between(scene: Scene, after: int, noun: int) -> bool:
    """Whether a verb stands between a name and a noun, so that the name belongs to the clause that describes
    the noun; one of running something makes the name that of what the firm runs."""
    words = scene.text.words
    last = noun - 1
    while last > after and (
        is_word(scene, last, "descriptor", "place", "not_name") or scene.text.kinds[last] == NUMBER
    ):
        last -= 1  # 銀行を辞めた26歳起業家
    if last <= after or any(is_word(scene, t, "runs") for t in range(after, noun)):
        return False
    if is_hiragana(words[last]):
        cue = scene.cue_at.get(last)
        small = is_link(scene, last, "possessive", "subject", "object", "and")
        return not small and (cue is None or key_of(cue) not in ("to", "of_source"))
    ends = is_hangul(words[last]) and ends_describing(words[last])
    return ends and any(scene.text.spaced[t] for t in range(after, last + 1))


def _behind(scene: Scene, verb: Hit, start: int, at: int) -> bool:
    """Whether the verb describes a noun for a firm that ends the clause, no name before it marked as the
    subject: 논란에도 119억 유치한 스타트업."""
    words = scene.text.words
    high = scene.sentence_of(verb.first)[1]
    noun = verb.after
    while (
        noun < min(high, verb.after + ENDING)
        and not scene.text.spaced[noun]
        and (is_hiragana(words[noun]) or is_hangul(words[noun]))
    ):
        noun += 1
    if noun >= high or noun == 0 or not ends_describing(words[noun - 1]):
        return False
    hit = word_hit(scene, noun, "firm")
    while noun < high and (hit is None or hit.first != noun) and is_word(scene, noun, "descriptor", "place"):
        noun += 1
        hit = word_hit(scene, noun, "firm") if noun < high else None
    if hit is None or hit.first != noun:
        return False
    end = hit.after
    if end < high and (scene.text.kinds[end] != MARK or words[end] in QUOTE_PAIRS):
        return False
    for name in runs(scene, start, at):
        close = name.end + (name.end < len(words) and words[name.end] in "'\"」』")
        if words[close] in ",、" or is_link(scene, close, "subject"):
            return False
    return True
