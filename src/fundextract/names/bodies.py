"""Public bodies and funds whose names go on in small letters: Фонд содействия инновациям, Evropská rada pro
inovace, Consiliul European pentru Inovare."""

from __future__ import annotations

from ..knowledge import is_investor, long_investors, places
from ..lexer.cue_places import sentence_case
from ..lexer.lexer import Scene
from ..text import MARK, NUMBER, WORD
from .capital_bodies import capital_bodies
from .names import closing, form_hit, is_link, is_word

SHORTEST = 6
"""Letters of a noun that a place makes a name of, at least: no Fonds Sachsen."""
MOST = 9
"""Tokens of the name of a known investor at most."""
LONGEST = 5
"""Words behind the noun of the body at most."""
_NOUNS = frozenset({"cues.round_noun", "cues.invest_noun"})
"""Words such a name may hold: фонд прямых инвестиций."""


def body_end(scene: Scene, token: int) -> int | None:
    """The token after the name of a body that begins at a token; None where none begins there.

    Args:
        scene: the text.
        token: the token.
    """
    if scene.bodies is None:
        scene.bodies = {**scene.odd_names, **capital_bodies(scene), **find_bodies(scene)}
    return scene.bodies.get(token)


def inside_body(scene: Scene, token: int) -> bool:
    """Whether a token lies inside the name of a body, behind its first word: Center [for] Science."""
    return any(
        (end := body_end(scene, first)) is not None and end > token
        for first in range(max(0, token - MOST), token)
    )


def find_bodies(scene: Scene) -> dict[int, int]:
    """Where such names stand: a noun for a body with a capital, or behind an adjective with one, and the
    words in small letters behind it.

    Args:
        scene: the text of a language that writes capitals, its words and cues placed.

    Returns:
        First token → the token after the last.
    """
    heads = scene.pack.words_of("forms", "institution")
    text = scene.text
    out: dict[int, int] = {}
    for at in scene.forms:
        known = form_hit(scene, at, "named_body")
        if known is not None and known.first == at and _capital(scene, at):
            out[at] = known.after
    _known(scene, out)
    if tails := scene.pack.words_of("forms", "body_tail"):
        _by_tail(scene, tails, out)
    if not heads:
        return out
    nouns = frozenset(heads)
    for at, word in enumerate(text.words):
        if word not in nouns or scene.covered[at]:
            continue
        first = _first(scene, at)
        if first is None:
            continue
        end = _in_capitals(scene, at) or _with_place(scene, _tail(scene, at + 1), at + 1)
        if end <= at + 1 or _goes_on(scene, end):
            continue
        opens = first == scene.sentence_of(first)[0]
        if opens and end - at < 3 and not _short_form(scene, end):
            continue  # what opens a sentence has a capital anyway
        out[first] = end
    return out


def _known(scene: Scene, out: dict[int, int]) -> None:
    """Marks known investors of three words and more, whose words else describe or end names: Bank of America,
    Ontario Teachers' Pension Plan."""
    text = scene.text
    firsts = long_investors()
    for at, word in enumerate(text.words):
        if word not in firsts or at in out or not _capital(scene, at):
            continue
        high = min(len(text.words), at + MOST)
        for end in range(high, at + 2, -1):
            letters = sum(text.kinds[t] == WORD and len(text.words[t]) > 1 for t in range(at, end))
            if any(text.kinds[t] == MARK and text.words[t] not in "'&-." for t in range(at, end)):
                continue
            if any(is_link(scene, t, "possessive") for t in range(at, end)):
                continue  # Amazon's Climate Pledge Fund: a name and its owner
            if letters > 2 and _capital(scene, end - 1) and is_investor(text.token_text(at, end)) is not None:
                if not _runs_on(scene, end):
                    out[at] = end
                break


def _runs_on(scene: Scene, end: int) -> bool:
    """Whether a longer name goes on behind a known one: Vision Fund [2], Gates Foundation [Trust]."""
    if end >= len(scene.text.words) or end >= scene.sentence_of(end - 1)[1]:
        return False
    if scene.text.kinds[end] == NUMBER:
        return not scene.covered[end]
    return _capital(scene, end) and end not in scene.cue_at and not is_word(scene, end, "function")


def _capital(scene: Scene, token: int) -> bool:
    text = scene.text
    return text.kinds[token] == WORD and text.view[text.starts[token]].isupper()


def _first(scene: Scene, noun: int) -> int | None:
    """The first token of the name whose noun stands at a token; None where nothing has a capital."""
    if _capital(scene, noun):
        before = noun - 1
        return (
            before if before >= 0 and is_word(scene, before, "demonym") and _capital(scene, before) else noun
        )
    for first in (noun - 1, noun - 2):
        if first < scene.sentence_of(noun)[0] or scene.text.kinds[first] != WORD or scene.covered[first]:
            return None
        if _capital(scene, first):
            return None if is_word(scene, first, "investor", "title") else first
        if first in scene.cue_over or first in scene.links or is_word(scene, first, "function"):
            return None
    return None


def _tail(scene: Scene, at: int) -> int:
    """The token after the words in small letters that go on with the name."""
    text = scene.text
    end, high = at, len(text.words)
    token = at
    while token < high and token - at < LONGEST:
        if text.words[token] == "-" and not text.spaced[token] and token > at:
            token += 1  # интернет-инициатив
            continue
        if text.kinds[token] != WORD or not text.view[text.starts[token]].islower() or scene.covered[token]:
            break
        cue = scene.cue_over.get(token)
        small = (cue is not None and cue.meaning == "cues.for") or is_link(scene, token, "of", "and")
        if small and token > at - 1:
            link = scene.links.get(token)
            token = link.after if link is not None else token + 1  # pro inovace, реконструкции и развития
            article = scene.links.get(token) if link is None or link.meaning == "links.of" else None
            if article is not None and article.meaning == "links.articles":
                token = article.after  # Conseil européen de l'innovation
            continue
        if (
            (cue is not None and cue.layer == "cues" and cue.meaning not in _NOUNS)
            or token in scene.links
            or token in scene.status_over
            or is_word(scene, token, "function", "stop", "opener", "investor", "company", "startup", "title")
        ):
            break
        token += 1
        end = token
    return end


def _with_place(scene: Scene, end: int, least: int) -> int:
    """The token after "of" and the known place that closes a name: Banque de développement du Canada."""
    if end <= least or end + 1 >= len(scene.text.words) or not is_link(scene, end, "of"):
        return end
    at = scene.links[end].after
    at += is_link(scene, at, "articles")
    low, known = scene.text.low, places(scene.pack.code)
    for after in (at + 4, at + 3, at + 2, at + 1):
        if after > len(scene.text.words) or not (_capital(scene, at) and _capital(scene, after - 1)):
            continue
        if low[scene.text.starts[at] : scene.text.ends[after - 1]] in known:
            return after
    return end


def _in_capitals(scene: Scene, noun: int) -> int | None:
    """The token after a name whose words have capitals but for the small ones, inside a sentence that writes
    nouns small: o Fundo de Inovação da NATO."""
    low, high = scene.sentence_of(noun)
    if not scene.pack.file.small_demonyms or noun == low or not _capital(scene, noun):
        return None
    if not sentence_case(scene, low, high):
        return None
    end, of = noun + 1, False
    while end < min(high, noun + MOST):
        at = end
        if is_link(scene, at, "of"):
            at += 1 + is_link(scene, at + 1, "articles")
        if at >= high or not _capital(scene, at) or scene.covered[at] or (of and at == end):
            break
        of, end = of or at > end, at + 1
    return end if of else None


def _goes_on(scene: Scene, end: int) -> bool:
    """Whether a name follows at once, so that all before only describes it: fondul de investiții Acme."""
    text = scene.text
    if end >= len(text.words):
        return False
    return text.words[end] in "\"'" or _capital(scene, end)


def _short_form(scene: Scene, end: int) -> bool:
    """Whether a bracket with the short form stands right behind: (ФРИИ)."""
    text = scene.text
    if end >= len(text.words) or text.words[end] != "(":
        return False
    close = closing(scene, end, len(text.words))
    return (
        close is not None
        and close - end == 2
        and text.view[text.starts[end + 1] : text.ends[end + 1]].isupper()
    )


def _by_tail(scene: Scene, tails: tuple[str, ...], out: dict[int, int]) -> None:
    """Adds the bodies whose noun goes on with a place or is glued to a name: Gründerfonds Sachsen,
    Alpha-Beta-Stiftung."""
    text = scene.text
    for at, word in enumerate(text.words):
        if not word.endswith(tails) or not _capital(scene, at) or scene.covered[at]:
            continue
        end, first = at + 1, at
        if text.words[at - 1 : at] == ["-"] and not text.spaced[at]:
            while first > 1 and text.words[first - 1] == "-" and not text.spaced[first]:
                first -= 2
            named = all(
                _capital(scene, t) and not scene.covered[t] and set(scene.word_over.get(t, ())) <= {"school"}
                for t in range(first, at, 2)
            )
            if named and _alone(scene, end):
                out[first] = end
            continue
        while end < len(text.words) and is_word(scene, end, "place") and _capital(scene, end):
            end += 1
        if end > at + 1 and len(word) > SHORTEST and _alone(scene, end):
            out[at] = end


def _alone(scene: Scene, end: int) -> bool:
    """Whether no further word with a capital stands behind a body, which might be its name, nor is glued to
    it."""
    text = scene.text
    if end >= len(text.words):
        return True
    if text.words[end] in "-." and end + 1 < len(text.words) and not text.spaced[end + 1]:
        return False
    return not _capital(scene, end)
