"""What describes a name from before it, in scripts with capitals: places, adjectives, small words."""

from __future__ import annotations

from ..knowledge import borrowed, ordinary, places
from ..lexer.lexer import Scene
from ..packs import Hit
from ..text import MARK, WORD
from .cased_look import legal_word, proper_capital
from .names import form_hit, is_word, word_hit
from .place_names import names_firm, opens_with_place

LABEL = 3
"""Words of a label that opens a line, at most."""
OPENING = frozenset(":|-\u2013\u2014")
"""Marks that part a label from what it stands before."""


def behind_description(scene: Scene, first: int, after: int, titled: bool) -> int | None:
    """Where a chunk goes on behind a word that only describes what it names; None where none opens it.

    Args:
        scene: the text.
        first, after: the chunk.
        titled: whether the words around it all have capitals.
    """
    words = scene.text.words
    if first >= after - 1:
        return None
    plain, soft = _plain_word(scene, first, titled), word_hit(scene, first, "descriptor")
    if plain is None and soft is not None and not _says_nothing(scene, first, after, soft, titled):
        soft = None
    if plain is None and soft is None and _demonym_before(scene, first, after):
        plain = word_hit(scene, first, "descriptor", "demonym")
    if plain is not None and _of_the_name(scene, first, after, plain, titled):
        plain = None
    if not titled and opens_with_place(scene, first, first + 1):
        plain = soft = None  # da Finint e Trentino Sviluppo
    hit = plain or soft
    if hit is not None and not titled and hit.after < after and only_ending(scene, hit.after, after):
        return None  # Space Capital
    if hit is not None and hit.after == after - 1 and len(words[hit.after]) == 1:
        return None  # Climate X
    if (
        hit is not None
        and hit.first == first
        and hit.after < after
        and free(scene, hit.after - 1, after)
        and not _only_word_left(scene, first, after, hit, titled)
    ):
        return skip_glue(scene, hit.after, after)
    if _place_before(scene, first, after, plain):
        rest = [t for t in range(first + 1, after) if scene.text.kinds[t] == WORD]
        if rest and not all(borrowed(words[t]) for t in rest):
            return skip_glue(scene, first + 1, after)
    return None


def _plain_word(scene: Scene, first: int, titled: bool) -> Hit | None:
    """A place, a demonym or a small word that opens a chunk, no capital making it a name."""
    plain = word_hit(scene, first, "place", "demonym", "function", "not_name", "opener")
    if plain is None or titled or is_word(scene, first, "place", "demonym"):
        return plain
    behind_article = scene.text.words[first - 1] in scene.pack.words_of("links", "articles")
    if plain.after - first > 1 and behind_article:
        return plain  # la pépite de la French Tech Acme
    return None if proper_capital(scene, first) else plain


def _says_nothing(scene: Scene, first: int, after: int, soft: Hit, titled: bool) -> bool:
    """Whether the capital of an adjective or a word for a sector that opens a chunk says nothing."""
    plain = titled or first == scene.sentence_of(first)[0] or _always_capital(scene, first)
    plain = plain or _behind_label(scene, first)
    return plain and not names_firm(scene, soft, after, titled)


def _behind_label(scene: Scene, first: int) -> bool:
    """Whether a word stands behind the short label that opens a line, where every word has a capital:
    Exclusivo: Brasileira Acme capta."""
    low = scene.sentence_of(first)[0]
    return (
        low < first - 1 <= low + LABEL
        and scene.text.words[first - 1] in OPENING
        and not any(is_word(scene, t, "investor") for t in range(low, first))
    )


def _of_the_name(scene: Scene, first: int, after: int, plain: Hit, titled: bool) -> bool:
    """Whether a place or demonym belongs to the name it opens: Nordic Microfinance Initiative, London Venture
    Partners, from Beijing Kunlun."""
    opens = first == plain.first and is_word(scene, first, "place", "demonym")
    if opens and not titled and _long_name(scene, plain.after, after):
        return True
    closed = legal_word(scene, after - 1, ends=True) or form_hit(scene, after - 1, "investor_end") is not None
    if closed and is_word(scene, first, "place"):
        return True
    return not titled and _source_of_place(scene, first, plain.after, after)


def _only_word_left(scene: Scene, first: int, after: int, hit: Hit, titled: bool) -> bool:
    """Whether an everyday word would be left alone behind what describes it."""
    words = scene.text.words
    rest = [t for t in range(hit.after, after) if scene.text.kinds[t] == WORD]
    return (
        all(borrowed(words[t]) for t in rest)
        and after - hit.after <= 1
        and not titled
        and not is_word(scene, first, "function", "not_name", "opener")
        and not (words[first] in places(scene.pack.code) and _foreign(scene, hit.after, after))
    )


def _place_before(scene: Scene, first: int, after: int, plain: Hit | None) -> bool:
    """Whether a place that opens a chunk only says where what it names is from."""
    return (
        scene.text.words[first] in places(scene.pack.code)
        and (plain is not None or (first > 1 and _from_place(scene, first)) or _dateline(scene, first, after))
        and free(scene, first, after)
        and form_hit(scene, first + 1, "investor_end") is None
    )


def _demonym_before(scene: Scene, first: int, after: int) -> bool:
    """Where nouns have capitals: whether an adjective of a city stands between an article and a name that is
    no word of the language: die Berliner Alpha GmbH, but die Berliner Volksbank."""
    text = scene.text
    tails = scene.pack.words_of("forms", "demonym_tail")
    return (
        scene.pack.file.capital_nouns
        and first > 0
        and text.words[first - 1] in scene.pack.words_of("links", "articles")
        and is_word(scene, first, "descriptor", "demonym")
        and any(text.words[first].endswith(tail) for tail in tails)
        and first + 1 < after
        and text.spaced[first + 1]
        and not scene.word_over.get(first + 1)
    )


def _dateline(scene: Scene, first: int, after: int) -> bool:
    """Where nouns have capitals: whether a place opens the text and what stands behind it is named elsewhere
    without it: Berlin Alpha spricht mit …"""
    text = scene.text
    return (
        scene.pack.file.capital_nouns
        and first < 5
        and first < scene.sentence_of(0)[1]
        and first + 1 < after
        and text.spaced[first + 1]
        and any(
            word == text.words[first + 1] and at > after and text.words[at - 1] != text.words[first]
            for at, word in enumerate(text.words)
        )
    )


def _from_place(scene: Scene, first: int) -> bool:
    """Whether a word for a company and "from" stand before a place: стартап из Казани Alpha."""
    return is_word(scene, first - 1, "affiliation") and is_word(scene, first - 2, "company")


def _source_of_place(scene: Scene, first: int, rest: int, after: int) -> bool:
    """Whether a town opens the name of who gave the money, right behind the cue, with no noun for a firm
    behind the town."""
    cue = scene.cue_over.get(first - 1)
    return (
        cue is not None
        and cue.meaning in ("cues.from", "cues.led_by", "cues.joined_by")
        and is_word(scene, first, "place")
        and not is_word(scene, first, "demonym")
        and after - rest == 1
        and not is_word(scene, rest, "investor", "company", "descriptor", "title")
        and not borrowed(scene.text.words[rest])
    )


def only_ending(scene: Scene, first: int, after: int) -> bool:
    """Whether nothing but how investors' names end would be left."""
    words = [t for t in range(first, after) if scene.text.kinds[t] == WORD]
    return bool(words) and all(
        form_hit(scene, t, "investor_end") is not None and not is_word(scene, t, "investor") for t in words
    )


def _long_name(scene: Scene, first: int, after: int) -> bool:
    """Whether what follows an adjective of place goes on for two capitalised words and is no kind of
    company."""
    words = [t for t in range(first, after) if scene.text.kinds[t] == WORD]
    return (
        len(words) >= 2
        and not any(is_word(scene, t, "startup") for t in words)
        and sum(borrowed(scene.text.words[t]) for t in words) >= len(words) - 1
    )


def _always_capital(scene: Scene, token: int) -> bool:
    """Acronyms such as AI or SaaS say nothing by their capitals; ordinary words in capitals do."""
    written = scene.text.token_text(token, token + 1)
    return len(written) <= 4 and written.isupper()


def _foreign(scene: Scene, first: int, after: int) -> bool:
    """Whether a name behind an adjective of a country is a word of another language: Mexicana [Clip]."""
    return (
        not scene.pack.file.capital_nouns
        and not is_word(scene, first - 1, "place")
        and not any(word in ordinary(scene.pack.code) for word in scene.text.words[first:after])
    )


def free(scene: Scene, token: int, after: int) -> bool:
    """Whether white space follows a token, so that it is a word of its own."""
    words = scene.text.words
    joined = token + 2 < after and words[token + 1] == "&"  # DeepTech & Climate Fonds
    return token + 1 < after and not joined and (scene.text.spaced[token + 1] or words[token + 1] in "-'")


def skip_glue(scene: Scene, first: int, after: int) -> int:
    """Where a chunk goes on behind the marks, and the 's, that open it."""
    words = scene.text.words
    while first < after - 1 and scene.text.kinds[first] == MARK:
        if words[first] == "'" and first + 1 < after and words[first + 1] == "s":
            first += 1
        first += 1
    return first
