"""Items of a list that first say in small letters what the name behind them is, and items that only say whose
the name before them is."""

from __future__ import annotations

from ..knowledge import places
from ..lexer.lexer import Scene
from ..text import WORD
from .cased_chunks import chunk_end
from .cased_look import breaks, namey
from .hanging import by_words
from .names import form_hit, is_link, is_word

HOUSE = 9
"""Tokens from the first "of" in what a firm is to the name of its house, at most."""
CLAUSE = 7
"""Tokens from an article to the verb of its clause at the most."""


def part_of_another(scene: Scene, pos: int, high: int) -> bool:
    """Whether an item of a list only says whose part the name before it is: A, venture arm of B, and C."""
    text = scene.text
    if made_by(scene, pos, high):
        return True
    at = pos
    for key in ("investor", "company"):
        over = scene.word_over.get(pos, {}).get(key)
        at = max(at, over.after) if over is not None and not namey(scene, pos) else at
    while (
        at < min(high, pos + 4)
        and text.kinds[at] == WORD
        and text.view[text.starts[at]].islower()
        and not is_link(scene, at, "of", "and")
        and at not in scene.cue_at
    ):
        at += 1
    if at == pos or at >= high or not is_link(scene, at, "of") or is_word(scene, pos, "sector"):
        return False
    if is_word(scene, pos, "investor", "company") and _house_behind(scene, at, high):
        return True
    at = scene.links[at].after
    if at + 1 < high and not namey(scene, at) and _plain_small(scene, at) and namey(scene, at + 1):
        at += 1  # A, family office da família B, e C
    if at >= high or not namey(scene, at):
        return False
    end = chunk_end(scene, at, high)
    return end < high and text.words[end] == ","


def made_by(scene: Scene, pos: int, high: int) -> bool:
    """Whether an item only says who made or runs the one before it: A, fonds créé par B, et C.

    Args:
        scene: the text.
        pos: the first token of the item, behind a comma.
        high: where the list ends at the latest.
    """
    if scene.pack.file.order != "svo" or namey(scene, pos) or pos in scene.cue_at:
        return False
    over = scene.word_over.get(pos, {})
    kind = over.get("investor") or over.get("company")
    at = kind.after if kind is not None else pos
    if at >= high or scene.covered[at] or scene.text.kinds[at] != WORD or namey(scene, at):
        return False
    if is_link(scene, at, "and", "of", "articles") or is_word(scene, at, "function"):
        return False
    by = at + 1
    if by >= high or scene.text.words[by] not in by_words(scene.pack):
        return False
    name = next((t for t in range(by + 1, min(high, by + 5)) if namey(scene, t)), None)
    if name is None:
        return False
    end = chunk_end(scene, name, high)
    return end < high and scene.text.words[end] == ","


def _house_behind(scene: Scene, at: int, high: int) -> bool:
    """Whether what a firm is goes on over several small words to whose it is: A, société de capital-risque du
    groupe B, et C."""
    if scene.pack.file.order != "svo":
        return False
    of = at
    for token in range(at, min(high, at + HOUSE)):
        if namey(scene, token):
            end = chunk_end(scene, token, high)
            return token - of <= 3 and (end >= high or scene.text.words[end] in ",.")
        if is_link(scene, token, "of"):
            of = token
        elif not (
            _plain_small(scene, token) or scene.text.words[token] in "-'" or is_link(scene, token, "articles")
        ):
            return False
    return False


def _plain_kind(scene: Scene, article: int, noun: int) -> bool:
    """Whether the words between an article and a name say what it is, and not that it is a company: la
    fundación A, but not la start-up française A."""
    return (
        scene.pack.file.order == "svo"
        and noun > article
        and _plain_small(scene, noun)
        and not any(is_word(scene, t, "company", "startup", "investor") for t in range(article + 1, noun + 1))
    )


def _plain_small(scene: Scene, token: int) -> bool:
    """Whether a token is a word in small letters that is neither a small word nor one of the cues."""
    text = scene.text
    return (
        text.kinds[token] == WORD
        and text.view[text.starts[token]].islower()
        and not scene.covered[token]
        and token not in scene.links
        and token not in scene.cue_at
        and not is_word(scene, token, "function", "stop", "including")
    )


def field_follows(scene: Scene, start: int, pos: int, high: int) -> bool:
    """Whether a small word inside the description of an investor goes on in small letters up to a name: the
    firm specialised in deep tech A, le milliardaire des télécoms A."""
    text = scene.text
    parted = item_opens(scene, start) and all(
        _plain_small(scene, t) or is_link(scene, t, "of", "articles") for t in range(start, pos)
    )
    if not parted and not any(
        is_word(scene, t, "investor", "company", "title") and text.view[text.starts[t]].islower()
        for t in range(start, pos)
    ):
        return False
    for token in range(pos + 1, min(high, pos + 7)):
        if parted and text.words[token] == ":" and token > pos + 1 and token + 1 < high:
            return namey(scene, token + 1)  # e de dois ícones da música: A e B
        if text.kinds[token] != WORD or scene.covered[token] or is_link(scene, token, "and", "relative"):
            return False
        if namey(scene, token) and not breaks(scene, token):
            key = text.words[token]
            return (
                token > pos + 1 and key not in places(scene.pack.code) and not is_word(scene, token, "place")
            )
    return False


def item_opens(scene: Scene, start: int) -> bool:
    """Whether an item of a list opens with an article, or the small word that opened the list stands before
    it once more, so that it is no apposition: de A, da fundação B e de dois ícones da música: C e
    D."""
    if scene.pack.file.order != "svo" or start == 0:
        return False
    before = start - 1
    again = is_link(scene, before, "of") and (
        scene.text.words[before - 1] in ",;" or is_link(scene, before - 1, "and")
    )
    joined = any(
        is_link(scene, t, "and") and scene.links[t].after == start for t in range(max(0, start - 2), start)
    )
    return again or joined or is_link(scene, start, "articles")


def trade(scene: Scene, start: int, pos: int, high: int) -> bool:
    """Whether a noun that elsewhere refuses money only says what the person named right behind it does: e dos
    jogadores de futebol A e B."""
    after = pos + 1
    if not item_opens(scene, start) or pos - start > 1 or after >= high:
        return False
    if is_link(scene, after, "of") and after + 2 < high and _plain_small(scene, after + 1):
        after += 2
    return namey(scene, after) and not scene.covered[after]


def owned_by(scene: Scene, pos: int, high: int) -> bool:
    """Whether an item is nothing but "of" and a name between commas, which tells whose the one before it is:
    com a A, de Jane Roe, e a B."""
    if scene.pack.file.order != "svo" or not is_link(scene, pos, "of") or scene.text.words[pos - 1] != ",":
        return False
    at = scene.links[pos].after
    if at >= high or not namey(scene, at):
        return False
    end = chunk_end(scene, at, high)
    return end + 1 < high and scene.text.words[end] == ","


def names_late(scene: Scene, pos: int, high: int) -> bool:
    """Whether an item that opens with an article ends in a name right behind the noun that says what it
    is."""
    of = 0
    for token in range(pos + 1, min(high, pos + 12)):
        word = scene.text.words[token]
        if word in ",;.([" or is_link(scene, token, "relative", "and") or scene.covered[token]:
            return False
        if (
            not of
            and scene.pack.words_of("forms", "genitive")
            and is_link(scene, token, "of")
            and token == pos + 2
            and _plain_small(scene, pos + 1)
            and not is_word(scene, pos + 1, "investor", "company", "title", "descriptor", "alias_glue")
        ):
            of = token
            continue
        if of and namey(scene, token) and token - of < 3:
            return False  # A, la filial del grupo B, but la fundación de impacto social B
        if is_word(scene, token, "function", "affiliation", "stop") and not is_link(scene, token, "articles"):
            return False
        noun = token - 1
        if scene.pack.file.capital_nouns and word in scene.pack.words_of("forms", "genitive"):
            return False  # dem Geschäftsführer des Family Office A
        if (
            namey(scene, token)
            and (scene.pack.file.capital_nouns or scene.text.view[scene.text.starts[noun]].islower())
            and (
                is_word(scene, noun, "investor", "company")
                or (scene.pack.file.capital_nouns and is_word(scene, noun, "title", "founder"))
                or _plain_kind(scene, pos, noun)
            )
            and form_hit(scene, noun, "inside") is None
        ):
            return True
    return False


def clause_opens(scene: Scene, start: int, high: int) -> bool:
    """Whether an item is the subject of a clause of its own, whose verb brings in others: liderada por A, la
    operación cuenta con la participación de B y C.

    Args:
        scene: the text.
        start: the article the item opens with.
        high: where the list ends at the latest.
    """
    if scene.pack.file.order != "svo":
        return False
    for token in range(start + 1, min(high, start + CLAUSE)):
        if scene.text.words[token] in ",;" or is_link(scene, token, "relative") or namey(scene, token):
            return False
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning in ("cues.joined_by", "cues.join"):
            return token > start + 1 or cue.after - cue.first > 2
    return False


def opens_item(scene: Scene, token: int, after: int) -> bool:
    """Whether a small word opens an item of a list behind "and": right before its name, or behind an article,
    where who manages it follows: A, B und ein von C verwalteter Fonds.

    Args:
        scene: the text.
        token: the small word.
        after: the token of the name.
    """
    if is_link(scene, token - 1, "and"):
        return token == after - 1
    cue = scene.cue_at.get(token)
    return (
        cue is not None
        and cue.meaning == "cues.from"
        and is_word(scene, token - 1, "indefinite")
        and is_link(scene, token - 2, "and")
    )
