"""A share of a company between a verb and its noun: takes a 22 per cent stake in B, A sold an 8% slice to B.

The number parts what a phrase would hold together, so the pieces are put together here. Half of a company or
more is a purchase and no round.
"""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING

from ..packs import Hit
from ..text import MARK, NUMBER
from .han_shares import less_overlaid, taking
from .word_phrases import phrases

if TYPE_CHECKING:
    from .lexer import Scene

HALF = 50
"""Per cent of a company from which on it is bought and not invested in."""
PRICE = 14
"""Tokens between a share that is sold and its price at the most."""
REACH = 4
"""Tokens between a verb and the number at the most."""


def join_shares(scene: Scene, hits: list[Hit]) -> list[Hit]:
    """The hits of a text with verb, share and noun as one, in place of the pieces.

    Args:
        scene: the text, its words placed.
        hits: every phrase found.
    """
    signs = phrases(scene, "percent")
    if not signs:
        return hits
    if scene.pack.file.writing != "cased":
        taken, halves = _unspaced(scene, signs)
        return sorted([*less_overlaid(hits, taken), *taken, *halves], key=lambda hit: (hit.first, hit.after))
    words, kinds, parts = scene.text.words, scene.text.kinds, phrases(scene, "fraction")
    found: list[Hit] = []
    for token, kind in enumerate(kinds):
        if scene.covered[token] and token > 0 and not scene.covered[token - 1]:
            found += _sold_for(scene, token)
        if scene.covered[token]:
            continue
        if kind != NUMBER:
            found += _without_number(scene, token, parts)
            continue
        sign = _phrase_at(words, _behind_decimals(scene, token), signs)
        noun = _noun(scene, sign) if sign is not None else None
        if noun is not None:
            found += _joined(scene, token, noun)
        elif sign is not None:
            found += _led_up_to(scene, token, sign) or _of_name(scene, token, sign)
    if not found:
        return hits
    kept = [
        hit
        for hit in hits
        if hit.layer not in ("cues", "veto", "status")
        or not any(one.first < hit.after and hit.first < one.after for one in found)
    ]
    return sorted([*kept, *found], key=lambda hit: (hit.first, hit.after))


def _without_number(scene: Scene, token: int, parts: Set[tuple[str, ...]]) -> list[Hit]:
    """What is said with a share that has no number: bought a fifth of B, paid [money] for a stake in B."""
    words = scene.text.words
    end = _phrase_at(words, token, parts)
    if end is not None:
        noun = _noun(scene, end)
        return _joined(scene, token, noun) if noun is not None else _led_up_to(scene, token, end)
    small = scene.pack.words_of("words", "indefinite")
    if words[token - 1] not in small or token < 3 or not scene.covered[token - 3]:
        return []
    noun = _phrase_at(words, token, phrases(scene, "share"))
    source = f"{scene.pack.code}.yaml words.share"
    return _paid(scene, token - 2, token, noun, source) if noun is not None else []


def _unspaced(scene: Scene, signs: Set[tuple[str, ...]]) -> tuple[list[Hit], list[Hit]]:
    """Verbs that take less than half of a company, and where half or more is spoken of, whatever the verb:
    51%股份."""
    taken, halves = [], []
    for token, kind in enumerate(scene.text.kinds):
        if kind != NUMBER or scene.covered[token] or _whole(scene.text.words[token]) > 100:
            continue
        sign = _phrase_at(scene.text.words, _behind_decimals(scene, token), signs)
        noun = _phrase_at(scene.text.words, sign, phrases(scene, "share")) if sign is not None else None
        if noun is None:
            continue
        if _whole(scene.text.words[token]) >= HALF:
            halves.append(Hit(token, noun, "veto", "veto.buyout", "", f"{scene.pack.code}.yaml words.share"))
        elif (verb := taking(scene, token)) is not None:
            taken.append(verb)
    return taken, halves


def _whole(word: str) -> int:
    return int(word) if word.isdecimal() else 0


def _phrase_at(words: list[str], at: int, known: Set[tuple[str, ...]]) -> int | None:
    """The token behind the longest of these phrases that begins at a token."""
    ends = [at + len(p) for p in known if tuple(words[at : at + len(p)]) == p]
    return max(ends, default=None)


def _behind_decimals(scene: Scene, token: int) -> int:
    """The token behind a number and its decimals: 8.5, 23-."""
    words, kinds, spaced = scene.text.words, scene.text.kinds, scene.text.spaced
    at = token + 1
    while at + 1 < len(words) and words[at] in ".," and kinds[at + 1] == NUMBER and not spaced[at + 1]:
        at += 2
    return at + 1 if at < len(words) and words[at] == "-" else at


def _noun(scene: Scene, at: int) -> int | None:
    """The token behind the noun of a share that stands at a token or a word or two behind it."""
    words = scene.text.words
    nouns = phrases(scene, "share")
    for start in range(at, min(at + 3, len(words))):
        end = _phrase_at(words, start, nouns)
        if end is not None:
            return end
        if scene.text.kinds[start] == MARK and words[start] != "-":
            return None
    return None


def _owned(scene: Scene, low: int, high: int) -> bool:
    """Whether the share sold is the seller's own holding in another: sold its 8 per cent stake to A."""
    owning = scene.pack.words_of("words", "owning")
    return any(word in owning for word in scene.text.words[low:high])


def _leads_to(scene: Scene, start: int, end: int, number: int) -> bool:
    """Whether a small word in the place of a verb, on, stands right before the share: not on building a 3%
    stake."""
    words, small = scene.text.words, scene.pack.words_of("words", "function")
    if end - start > 1 or words[start] not in small:
        return True
    passed = {*small, *scene.pack.words_of("links", "articles")}
    return all(words[t] in passed or _bounds(scene, t) for t in range(end, number))


def _of_other(scene: Scene, at: int) -> bool:
    """Whether the share that is sold is one in somebody else than the seller: sold a 5% stake in group B."""
    text, into = scene.text, scene.pack.words_of("cues", "to")
    if at + 1 >= len(text.words) or text.words[at] not in into:
        return False
    itself = scene.pack.words_of("links", "pronouns")
    said = (" ".join(text.words[at + 1 : at + 1 + size]) for size in (1, 2, 3))
    return not any(phrase in itself for phrase in said)


def _joined(scene: Scene, number: int, after: int) -> list[Hit]:
    """What a share and the verb before it say together."""
    words = scene.text.words
    verbs = {key: phrases(scene, key) for key in ("takes", "sells")}
    for start in range(number - 1, max(-1, number - 1 - REACH), -1):
        for key, told in verbs.items():
            end = _phrase_at(words, start, told)
            if end is None or end > number or not _leads_to(scene, start, end, number):
                continue
            begin = _longest_before(words, start, end, told)
            source = f"{scene.pack.code}.yaml words.{key}"
            if _whole(words[number]) >= HALF:
                return [Hit(begin, after, "veto", "veto.buyout", "", source)]
            if key == "takes":
                of = next(
                    (p for p in phrases(scene, "of", "links") if tuple(words[after : after + len(p)]) == p),
                    None,
                )
                if of is not None:  # toma el 15% del capital de A
                    return [Hit(begin, after + len(of), "cues", "cues.backs", "", source)]
                named = after < len(words) and scene.text.view[scene.text.starts[after]].isupper()
                return _paid(scene, begin, number, after, source) or [
                    # preia 24% din acțiunile A: a case, and no small word, says whose they are
                    Hit(begin, after, "cues", "cues.backs" if named else "cues.invest", "", source)
                ]
            if _owned(scene, end, number) or _of_other(scene, after):
                return [Hit(begin, after, "veto", "veto.acquisition", "", source)]
            return [Hit(begin, after, "cues", "cues.raise", "", source), *_buyer(scene, after, source)]
        if scene.text.kinds[start] == MARK or _parts(scene, start):
            break
    return []


def _of_name(scene: Scene, number: int, after: int) -> list[Hit]:
    """A verb of taking, a share without its noun and whose it is in the genitive: купил 10% «Acme»."""
    text = scene.text
    named = after < len(text.words) and (text.words[after] == '"' or text.view[text.starts[after]].isupper())
    if not named or not scene.pack.words_of("forms", "demonym_tail") or _whole(text.words[number]) >= HALF:
        return []
    verbs = phrases(scene, "takes")
    end = _phrase_at(text.words, number - 1, verbs)
    if end != number or text.words[number - 1] in scene.pack.words_of("words", "function"):
        return []
    source = f"{scene.pack.code}.yaml words.takes"
    return [Hit(number - 1, after, "cues", "cues.backs", "", source)]


def _led_up_to(scene: Scene, number: int, after: int) -> list[Hit]:
    """A verb before a share whose noun, if any, stands before its number: compra una participación del 15% de
    A."""
    words = scene.text.words
    sold = _sold(scene, number, after)
    if sold:
        return sold
    link = scene.links.get(after)
    into = scene.cue_at.get(after)
    if not (
        (link is not None and link.meaning == "links.of")
        or (into is not None and into.meaning == "cues.to")
        or (after < len(words) and words[after] in scene.pack.words_of("cues", "to"))
    ):
        return []
    verbs = phrases(scene, "takes")
    nouns = {word for phrase in phrases(scene, "share") for word in phrase}
    small = {*scene.pack.words_of("links", "of"), *scene.pack.words_of("links", "articles")}
    about = {
        word for key in ("about", "at_least") for p in scene.pack.words_of("money", key) for word in p.split()
    }
    start = number - 1
    while start > 0 and number - start < 9 and (words[start] in nouns or words[start] in small | about):
        start -= 1
    end = next(
        (
            e
            for s in (start, start - 1, start - 2)
            if s >= 0 and (e := _phrase_at(words, s, verbs)) == start + 1
        ),
        None,
    )
    if end is None:
        return []
    begin = _longest_before(words, start, end, verbs)
    small_word = end - begin == 1 and words[begin] in scene.pack.words_of("words", "function")
    if small_word and not any(scene.covered[max(0, begin - 5) : begin]):
        return []  # responsible for about 14% of, not $5m for 14% of
    source = f"{scene.pack.code}.yaml words.takes"
    if _whole(words[number]) >= HALF:
        return [Hit(begin, after, "veto", "veto.buyout", "", source)]
    paid = _paid(scene, begin, number, after, source)
    if paid:
        return paid
    return [Hit(begin, after + 1, "cues", "cues.backs", "", source)]


def _sold(scene: Scene, number: int, after: int) -> list[Hit]:
    """What a verb of selling says with a share and whom it is sold to right behind it: vende el 15% a A."""
    words = scene.text.words
    if after >= len(words) or words[after] not in scene.pack.words_of("words", "sold_to"):
        return []
    high = scene.sentence_of(number)[1]
    paid = any(scene.covered[t] for t in range(after, min(high, after + PRICE)))
    if _whole(words[number]) >= HALF or not paid:
        return []  # Le titre a cédé 2,3 % à Amsterdam
    verbs, small = phrases(scene, "sells"), scene.pack.words_of("links", "articles")
    end = number
    while end > 0 and number - end < 2 and words[end - 1] in small:
        end -= 1
    start = next(
        (s for s in (end - 1, end - 2, end - 3) if s >= 0 and _phrase_at(words, s, verbs) == end), None
    )
    if start is None:
        return []
    source = f"{scene.pack.code}.yaml words.sells"
    begin = _longest_before(words, start, end, verbs)
    return [Hit(begin, after, "cues", "cues.raise", "", source), *_buyer(scene, after, source)]


def _sold_for(scene: Scene, money: int) -> list[Hit]:
    """What a verb of selling says where the price stands before the share and whom it is sold to behind it:
    sells [$60m] stake to A."""
    words = scene.text.words
    end = next((t for t in range(money, len(words)) if not scene.covered[t]), len(words))
    after = _noun(scene, end) if end < len(words) else None
    if after is None or after >= len(words) or words[after] not in scene.pack.words_of("words", "sold_to"):
        return []
    verbs, small = phrases(scene, "sells"), scene.pack.words_of("words", "indefinite")
    stop = money - (words[money - 1] in small)
    start = next((s for s in (stop - 1, stop - 2) if s >= 0 and _phrase_at(words, s, verbs) == stop), None)
    if start is None:
        return []
    source = f"{scene.pack.code}.yaml words.sells"
    begin = _longest_before(words, start, stop, verbs)
    return [
        Hit(begin, stop, "cues", "cues.raise", "", source),
        Hit(end, after + 1, "cues", "cues.from", "", source),
    ]


def _paid(scene: Scene, begin: int, number: int, after: int, source: str) -> list[Hit]:
    """What a small word right behind money says before a share: paid [money] for a 22 per cent stake in B.

    The verb before the money is then one of investing, whatever it is elsewhere.
    """
    words, low = scene.text.words, begin
    if not scene.covered[begin - 1] or words[begin] not in scene.pack.words_of("words", "function"):
        return []
    while low > 0 and (scene.covered[low - 1] or _bounds(scene, low - 1)):
        low -= 1
    pays = phrases(scene, "pays")
    start = next(
        (s for s in (low - 1, low - 2, low - 3) if s >= 0 and _phrase_at(words, s, pays) == low), None
    )
    if start is None:
        return []
    if after >= len(words) or words[after] not in {
        *scene.pack.words_of("cues", "to"),
        *scene.pack.words_of("links", "of"),
    }:
        return []
    verb = _longest_before(words, start, low, pays)
    return [
        Hit(verb, low, "cues", "cues.invest", "", f"{scene.pack.code}.yaml words.pays"),
        Hit(begin, after + 1, "cues", "cues.to", "", source),
    ]


def _bounds(scene: Scene, token: int) -> bool:
    """Whether a token is a small word before money: at least, about, a further."""
    words = scene.text.words
    return any(
        words[token] in p.split()
        for key in ("about", "at_least", "at_most")
        for p in scene.pack.words_of("money", key)
    )


def _longest_before(words: list[str], start: int, end: int, known: Set[tuple[str, ...]]) -> int:
    """Where a phrase begins that ends at a token: "has sold" rather than "sold"."""
    return min(
        (end - len(p) for p in known if end >= len(p) and tuple(words[end - len(p) : end]) == p),
        default=start,
    )


def _buyer(scene: Scene, at: int, source: str) -> list[Hit]:
    """The "to" right behind a share that is sold, as the small word before whoever gives the money."""
    if at < len(scene.text.words) and scene.text.words[at] in scene.pack.words_of("words", "sold_to"):
        return [Hit(at, at + 1, "cues", "cues.from", "", source)]
    return []


def _parts(scene: Scene, token: int) -> bool:
    link = scene.links.get(token)
    return link is not None and link.meaning in ("links.and", "links.relative", "links.contrast")
