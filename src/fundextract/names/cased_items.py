"""Items of a list of names that do not look like names, or look like names and only describe one."""

from __future__ import annotations

from ..knowledge import is_investor, ordinary
from ..lexer.lexer import Scene
from ..text import MARK, WORD
from .cased_chunks import chunk_end
from .cased_look import breaks, namey
from .names import Name, form_hit, is_link, is_word, make_name

SHORTEST = 4
"""Letters of a name in small letters, at least."""
_NOUNS = frozenset({"cues.round_noun", "cues.invest_noun"})
FAR = 10
"""Tokens of a description behind its first small word at most."""


def small_name(scene: Scene, pos: int, high: int) -> Name | None:
    """A name that begins with a small letter where an item of a list begins: btov Partners; A, B and blisce.

    Args:
        scene: the text.
        pos: the first token of the item.
        high: where the list ends at the latest.
    """
    text = scene.text
    lexicon = ordinary(scene.pack.code)
    if (
        not lexicon
        or text.kinds[pos] != WORD
        or not text.view[text.starts[pos]].islower()
        or text.words[pos] in lexicon
        or scene.covered[pos]
        or pos in scene.word_over
        or pos in scene.links
        or pos in scene.cue_over
        or pos in scene.status_over
        or len(text.words[pos]) < 3
    ):
        return None
    after = pos + 1
    if after < high and text.spaced[after] and namey(scene, after) and not breaks(scene, after):
        nouns = scene.pack.file.capital_nouns  # a dictionary of nouns says nothing of small letters
        if form_hit(scene, after, "investor_end") is None or (nouns and is_word(scene, after, "investor")):
            return None
        return make_name(scene, pos, min(chunk_end(scene, after, high), high))
    if scene.pack.file.capital_nouns:
        return None
    if (
        after + 1 < high
        and is_link(scene, after, "and")
        and text.words[after + 1] in lexicon
        and text.view[text.starts[after + 1]].islower()
    ):
        return None  # led by A, wellness and safety platform B raised
    known = text.words[pos].removesuffix("s")
    if known in lexicon or (
        after < high and text.words[after] not in ",;." and not is_link(scene, after, "and")
    ):
        return None
    return make_name(scene, pos, after)


def quoted_whole(scene: Scene, name: Name, first: int, close: int) -> Name:
    """A name in quotes with the small words it goes on in: «Дальневосточный фонд высоких технологий».

    Args:
        scene: the text.
        name: the name found in the quotes.
        first: the token behind the opening quote.
        close: the token of the closing quote.
    """
    rest = range(name.after, close)
    if (
        not scene.pack.words_of("forms", "word_end")
        or name.first != first
        or not 0 < len(rest) <= FAR // 2
        or any(
            scene.text.kinds[t] != WORD
            or scene.covered[t]
            or (t in scene.cue_over and scene.cue_over[t].meaning not in _NOUNS)
            for t in rest
        )
    ):
        return name
    return make_name(scene, first, close)


def small_object(scene: Scene, pos: int, low: int, high: int) -> Name | None:
    """A name in small letters where something is invested in: in the start-up refurbed; in relayr, a Berlin
    start-up for sensors.

    Args:
        scene: the text.
        pos: the token of the word.
        low: where the object begins.
        high: where the sentence ends.
    """
    text, lexicon = scene.text, ordinary(scene.pack.code)
    word = text.words[pos]
    if (
        not lexicon
        or text.kinds[pos] != WORD
        or len(word) < SHORTEST
        or not text.view[text.starts[pos]].islower()
        or word in lexicon
        or word.removesuffix("s") in lexicon
        or scene.covered[pos]
        or pos in scene.word_over
        or pos in scene.links
        or pos in scene.cue_over
        or pos in scene.status_over
    ):
        return None
    after = pos + 1
    if pos > low and is_word(scene, pos - 1, "company", "startup") and text.spaced[pos]:
        ends = after >= high or text.words[after] in ",.;:)" or _ends_phrase(scene, pos)
        return make_name(scene, pos, after) if ends else None
    if pos == low and _ends_phrase(scene, pos):
        return make_name(scene, pos, after)  # investiert in alpha
    if (
        pos > low
        or after + 1 >= high
        or text.words[after] != ","
        or not is_link(scene, after + 1, "articles")
    ):
        return None
    for token in range(after + 2, min(high, after + FAR)):
        if text.words[token] in ",;." or scene.covered[token]:
            return None
        if is_word(scene, token, "company", "startup"):
            return make_name(scene, pos, after)
    return None


def _ends_phrase(scene: Scene, pos: int) -> bool:
    """Where nouns have capitals: whether a word in small letters ends what a small word opens, as no
    adjective does: a mark, a verb, or a particle that ends the sentence stands behind it."""
    text, after, high = scene.text, pos + 1, scene.sentence_of(pos)[1]
    if not scene.pack.file.capital_nouns or text.words[pos].endswith(
        scene.pack.words_of("forms", "word_end")
    ):
        return False
    if text.words[pos].endswith(scene.pack.words_of("forms", "fronted_end")) and after < high:
        return False
    if after >= high or (text.kinds[after] == MARK and text.words[after] not in "-'/&"):
        return True
    cue = scene.cue_at.get(after)
    if cue is not None:
        return cue.meaning[5:] in ("invest", "backs", "raise", "gets", "lead", "to", "from", "for")
    small = is_word(scene, after, "function") and not is_link(scene, after, "and", "articles")
    return small or after + 1 >= high or text.kinds[after + 1] == MARK


def owner_alone(scene: Scene, first: int, owner: int, high: int) -> Name | None:
    """A name that ends in a possessive with nothing owned behind it: Macy's, A and B.

    Args:
        scene: the text.
        first: the first token of the name.
        owner: the token behind the possessive.
        high: where the list ends at the latest.
    """
    mark = owner - 1 if is_link(scene, owner - 1, "possessive") else owner - 2
    if mark <= first or not is_link(scene, mark, "possessive"):
        return None
    if owner < high and scene.text.words[owner] not in ",;." and not is_link(scene, owner, "and"):
        return None
    name = make_name(scene, first, mark)
    whole = owner - 1 > mark and is_investor(name.text) is None  # Christie's, but Accel's and Index's money
    return (make_name(scene, first, owner) if whole else name)._replace(end=owner)


def role_opens(scene: Scene, pos: int, high: int) -> bool:
    """Whether an item is the role of the person before it: …, Director of MIT Media Lab; former VP at Meta.

    Args:
        scene: the text.
        pos: the first token of the item.
        high: where the list ends at the latest.
    """
    at = pos
    while at < min(high, pos + 2) and is_word(scene, at, "descriptor") and not is_word(scene, at, "title"):
        at += 1
    title = scene.word_over.get(at, {}).get("title")
    if title is None or title.first != at:
        return False
    after = title.after
    while after < high and (is_word(scene, after, "title") or is_link(scene, after, "and")):
        after += 1
    return after < high and is_word(scene, after, "affiliation") and scene.text.kinds[after] != MARK


def far_described(scene: Scene, pos: int, high: int) -> bool:
    """Whether a small word inside a description goes on to a noun for a company and a name, in languages that
    describe with whole phrases before a name: крупнейшая в США сеть салонов A.

    Args:
        scene: the text.
        pos: the small word.
        high: where the list ends at the latest.
    """
    if not scene.pack.words_of("forms", "word_end"):
        return False
    noun = False
    for token in range(pos + 1, min(high, pos + FAR)):
        if (
            scene.text.kinds[token] != WORD
            or scene.covered[token]
            or is_link(scene, token, "and", "relative")
            or (token in scene.cue_at and not is_word(scene, token, "company", "investor"))
        ):
            return False
        noun = noun or is_word(scene, token, "company", "investor")
        if noun and namey(scene, token) and not is_word(scene, token, "place"):
            return True
    return False
