"""Names written in ways that look like something else: an owner and what is owned (Otto's Kitchen), a form of
address (Mr. Yum), a small letter before a hyphen (d-Matrix), a mark behind (Yolk!), small letters in
quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..knowledge import borrowed, is_first_name, is_investor, places
from ..text import MARK, NUMBER, WORD
from .cue_places import sentence_case

if TYPE_CHECKING:
    from .lexer import Scene

_VERBS = frozenset({"cues.raise", "cues.gets", "cues.raise_from"})
_INTO = frozenset({"cues.to", "cues.for", "cues.backs", "cues.invest"})
_KINDS = frozenset(
    {"company", "title", "startup", "investor", "function", "calendar", "organ", "arm", "rival"}
)
"""What is owned rather than part of a name: Otto's company, Otto's founder."""
_FIRMS = frozenset({"company", "startup"})
LONGEST = 3
"""Words behind a possessive at most that belong to the name."""


def odd_names(scene: Scene) -> dict[int, int]:
    """Where such names stand: first token → the token after the last.

    Args:
        scene: the text, its words and cues placed.
    """
    out: dict[int, int] = {}
    words = scene.text.words
    for at, word in enumerate(words):
        if word == "'":
            _owned(scene, at, out)
        elif word == "-":
            _lettered(scene, at, out)
        elif word == "!" and at:
            _shouted(scene, at, out)
        elif word == '"' and at and _capital_free(scene, at):
            out[at + 1] = at + 2
        elif word == '"' and at and (close := _with_article(scene, at)) is not None:
            out[at + 1] = close
        elif word == "." and at and "title" in scene.word_over.get(at - 1, ()):
            _addressed(scene, at, out)
        elif word in "×x" and at:
            _times(scene, at, out)
        elif at and len(word) > len("and") and at in scene.links:
            _joined(scene, at, out)
    return out


def _capital(scene: Scene, token: int) -> bool:
    text = scene.text
    return (
        0 <= token < len(text.words)
        and text.kinds[token] == WORD
        and text.view[text.starts[token]].isupper()
        and not scene.covered[token]
    )


def _article(scene: Scene, token: int) -> bool:
    return token in scene.links and scene.links[token].meaning == "links.articles"


def _times(scene: Scene, at: int, out: dict[int, int]) -> None:
    """Digits on both sides of a sign of multiplication before the ending of a name: 3×5 Partners."""
    text, end = scene.text, at + 2
    if at + 2 >= len(text.words) or text.spaced[at] or text.spaced[at + 1] or scene.covered[at - 1]:
        return
    numbers = text.kinds[at - 1] == text.kinds[at + 1] == NUMBER
    if numbers and "investor_end" in scene.forms.get(end, {}) and _capital(scene, end):
        out[at - 1] = end + 1


def _joined(scene: Scene, at: int, out: dict[int, int]) -> None:
    """A word for "and" with a capital between two others, in a sentence whose capitals mean names: Alpha Plus
    Fund; or right before a verb: Alpha Plus raises."""
    if scene.links[at].meaning != "links.and" or scene.links[at].after != at + 1:
        return
    low, high = scene.sentence_of(at)
    first, end = at, at + 1
    while first > low and _capital(scene, first - 1) and not scene.word_over.get(first - 1):
        first -= 1
    while end < high and _capital(scene, end):
        end += 1
    if not _capital(scene, at) or first == at:
        return
    if end > at + 1 and first > low and sentence_case(scene, low, high):
        out[first] = end
    elif _acts(scene, at + 1) or (
        first > low
        and (at + 1 == high or scene.text.words[at + 1] in ",.;(")
        and sentence_case(scene, low, high)
    ):
        out[first] = at + 1


def _acts(scene: Scene, token: int) -> bool:
    """Whether a verb of getting, an auxiliary or a mark of an owner stands at a token."""
    cue, link = scene.cue_at.get(token), scene.links.get(token)
    if cue is not None and cue.meaning in _VERBS:
        return True
    return link is not None and link.meaning in ("links.auxiliary", "links.possessive", "links.said")


def _owned(scene: Scene, mark: int, out: dict[int, int]) -> None:
    """Adds a first name, or an everyday word behind "The", that owns an everyday word with a capital."""
    text = scene.text
    owner, first = mark - 1, mark + 2
    if (
        text.words[mark + 1 : mark + 2] != ["s"]
        or text.spaced[mark]
        or text.spaced[mark + 1]
        or not (_capital(scene, owner) and _capital(scene, first) and text.spaced[first])
        or (_capital(scene, owner - 1) and not _article(scene, owner - 1))
    ):
        return
    for end in range(first + LONGEST, first, -1):
        if end > len(text.words) or text.kinds[end - 1] == MARK:
            continue
        if is_investor(text.token_text(owner, end)) is not None:
            if is_investor(text.token_text(first, end)) is None and is_investor(text.words[owner]) is None:
                out[owner] = end  # Monk's Hill Ventures, but Nvidia's NVentures
            return
    known, low = text.words[owner], scene.sentence_of(owner)[0]
    the = owner > 0 and _article(scene, owner - 1) and _capital(scene, owner - 1)
    if not (is_first_name(known) or (the and borrowed(known))) or scene.word_over.get(owner):
        return
    if known in places(scene.pack.code) or not sentence_case(scene, low, scene.sentence_of(owner)[1]):
        return
    end = first
    while end < first + LONGEST and _capital(scene, end) and text.spaced[end] and _everyday(scene, end):
        end += 1
    if end > first and not _capital(scene, end):
        out[owner] = end
        if the and owner - 1 > low:
            out[owner - 1] = end


def _everyday(scene: Scene, token: int) -> bool:
    """Whether a word is an everyday one that says no kind of company and is no verb of a headline."""
    return (
        borrowed(scene.text.words[token])
        and token not in scene.cue_over
        and token not in scene.links
        and _KINDS.isdisjoint(scene.word_over.get(token, ()))
    )


def _capital_free(scene: Scene, quote: int) -> bool:
    """Whether a lone word in small letters stands in quotes right behind a noun for a company: das Start-up
    „kelvio“."""
    text, token = scene.text, quote + 1
    return (
        text.words[token + 1 : token + 2] == ['"']
        and text.kinds[token] == WORD
        and len(text.words[token]) > 2
        and text.view[text.starts[token]].islower()
        and not scene.covered[token]
        and token not in scene.cue_over
        and not _FIRMS.isdisjoint(scene.word_over.get(quote - 1, ()))
    )


def _with_article(scene: Scene, quote: int) -> int | None:
    """Where a name in quotes ends that opens with an article in a capital, right behind a noun for a company:
    das Start-up „Die Kerngärtner“."""
    text, last = scene.text, quote + 2
    if not (_capital(scene, quote + 1) and _article(scene, quote + 1)):
        return None
    if _FIRMS.isdisjoint(scene.word_over.get(quote - 1, ())):
        return None
    while last < quote + 5 and _capital(scene, last):
        last += 1
    closed = last < len(text.words) and text.words[last] == '"' and last > quote + 2
    return last if closed else None


def _lettered(scene: Scene, mark: int, out: dict[int, int]) -> None:
    """Adds a small letter, a hyphen and a word with a capital that is no noun for a kind of thing."""
    text, letter = scene.text, mark - 1
    if (
        letter < 0
        or len(text.words[letter]) != 1
        or text.kinds[letter] != WORD
        or not text.view[text.starts[letter]].islower()
        or (letter > 0 and not text.spaced[letter])
        or text.spaced[mark]
        or not _capital(scene, mark + 1)
        or text.spaced[mark + 1]
        or (scene.pack.file.capital_nouns and text.words[letter] == "e")
        or scene.word_over.get(mark + 1)
        or len(text.words[mark + 1]) < 3
    ):
        return
    out[letter] = mark + 2


def _shouted(scene: Scene, mark: int, out: dict[int, int]) -> None:
    """Adds a word with a capital and an exclamation mark behind which the sentence goes on: Yolk! raises."""
    text, after = scene.text, mark + 1
    if text.spaced[mark] or not _capital(scene, mark - 1) or after >= len(text.words):
        return
    cue = scene.cue_over.get(after)
    verb = cue is not None and text.view[text.starts[after]].islower()
    if verb or text.words[after] == "," or (after in scene.links and not _article(scene, after)):
        out[mark - 1] = after


def _addressed(scene: Scene, stop: int, out: dict[int, int]) -> None:
    """Adds a form of address and everyday words that only a company is called so: Mr. Yum, Dr. Paws."""
    text, first = scene.text, stop - 1
    if len(text.words[first]) > 3 or not _capital(scene, first) or text.spaced[stop]:
        return
    end = stop + 1
    while end < stop + 1 + LONGEST and _capital(scene, end) and borrowed(text.words[end]):
        end += 1
    if end == stop + 1 or is_first_name(text.words[stop + 1]) or _capital(scene, end):
        return
    low, high = scene.sentence_of(first)
    before, after = scene.cue_over.get(first - 1), scene.cue_over.get(end)
    told = not _FIRMS.isdisjoint(scene.word_over.get(first - 1, ()))
    told = told or (before is not None and before.meaning in _INTO)
    told = told or (scene.text.words[end : end + 2] == ["'", "s"] and scene.covered[end + 2])
    if told or (after is not None and after.meaning in _VERBS and first == low and end < high):
        out[first] = end
