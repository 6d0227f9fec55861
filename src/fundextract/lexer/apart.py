"""Verb-second languages: words that belong together and stand apart.

"Angeführt wurde die Runde von Alpha", "Das Geld kam auch diesmal von Alpha", "Alpha steigt bei Beta ein".
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ..knowledge import ordinary
from ..packs import Hit
from ..text import WORD
from .borne_by import join_borne

if TYPE_CHECKING:
    from .lexer import Scene

REACH = 12
"""Tokens between a participle and its "by" at the most."""
_VERBS = frozenset({"raise", "gets", "raise_from", "invest", "backs", "join"})
_PARTS = ",;:.!?()"


def is_word(scene: Scene, token: int, key: str) -> bool:
    """Whether a token lies in a hit of a key of the pack's `words`; names.py builds on the lexer and is out
    of reach here."""
    return key in scene.word_over.get(token, ())


def is_link(scene: Scene, token: int, *keys: str) -> bool:
    """Whether a hit of one of these keys of the pack's `links` begins at a token."""
    hit = scene.links.get(token)
    return hit is not None and hit.meaning[6:] in keys


def settle(scene: Scene) -> None:
    """Joins what stands apart and drops verbs that mean something else without their particle.

    Args:
        scene: a text in a verb-second language; its cues are changed in place.
    """
    pairs = _pairs(scene.pack.words_of("words", "separable"))
    scene.cues[:] = [hit for hit in scene.cues if not _ends_name(scene, hit)]
    for hit in [hit for hit in scene.cues if hit.layer == "cues"]:
        particles = pairs.get(scene.text.words[hit.first]) if hit.after - hit.first == 1 else None
        if particles is not None and not _particle_follows(scene, hit, particles):
            _drop(scene, hit)
    upgrades = _pairs(scene.pack.words_of("words", "parted"))
    announced = _pairs(scene.pack.words_of("words", "announces"))
    joining = _pairs(scene.pack.words_of("words", "joins"))
    handing = _pairs(scene.pack.words_of("words", "hands"))
    for token in range(len(scene.text.words)):
        raised = upgrades.get(scene.text.words[token])
        told = announced.get(scene.text.words[token])
        if raised is not None:
            _raise(scene, token, raised)
        elif told is not None:
            _raise(scene, token, told, "cues.gets", "announces")
        hands = handing.get(scene.text.words[token])
        if hands is not None:
            _raise(
                scene, token, hands, "cues.invest" if _for_somebody(scene, token) else "cues.puts", "hands"
            )
        with_us = joining.get(scene.text.words[token])
        if with_us is not None:
            _raise(scene, token, with_us, "cues.join", "joins")
        led = is_word(scene, token, "led")
        if led or is_word(scene, token, "comes"):
            _join(scene, token, "cues.led_by" if led else "cues.joined_by")
            if not led:
                join_borne(scene, token, _money_before(scene, token))


def _ends_name(scene: Scene, hit: Hit) -> bool:
    """Whether a refusal word is the last word of a name behind a word for a company: das Start-up Alfa
    Fusion."""
    text, first = scene.text, hit.first
    if (
        hit.layer != "veto"
        or hit.after - first > 1
        or first < 2
        or not text.view[text.starts[first]].isupper()
    ):
        return False
    return (
        text.kinds[first - 1] == WORD
        and text.view[text.starts[first - 1]].isupper()
        and not scene.word_over.get(first - 1)
        and not scene.covered[first - 1]
        and (is_word(scene, first - 2, "company") or is_word(scene, first - 2, "startup"))
    )


@lru_cache(maxsize=32)
def _pairs(phrases: tuple[str, ...]) -> dict[str, frozenset[str]]:
    out: dict[str, set[str]] = {}
    for phrase in phrases:
        verb, _, particle = phrase.partition(" ")
        out.setdefault(verb, set()).add(particle)
    return {verb: frozenset(particles) for verb, particles in out.items()}


def _particle_follows(scene: Scene, hit: Hit, particles: frozenset[str]) -> bool:
    """Whether one of a verb's particles closes its clause: before a mark, "and" or the end."""
    words = scene.text.words
    _, high = scene.sentence_of(hit.first)
    for token in range(hit.after, high):
        if words[token] in ";:" and not scene.covered[token]:
            return False
        if words[token] in particles:
            after = token + 1
            if after >= high or scene.text.kinds[after] != WORD or is_link(scene, after, "and", "contrast"):
                return True
    return False


def _raise(
    scene: Scene, token: int, particles: frozenset[str], meaning: str = "cues.raise", key: str = "parted"
) -> None:
    """Makes an everyday verb a verb of raising where its particle follows: nimmt 5 Millionen auf, tog Alfa in
    5 miljoner."""
    own = scene.cue_at.get(token)
    plain = (
        ("cues.gets", "cues.puts", "cues.invest") if key == "announces" else ("cues.gets",)
    )  # gibt, but gibt … bekannt
    if own is not None and own.meaning not in plain:
        return
    if own is None and token in scene.cue_over:
        return
    words = scene.text.words
    _, high = scene.sentence_of(token)
    for at in range(token + 1, min(high, token + 2 * REACH)):
        if words[at] in ".;:!?" and not scene.covered[at]:
            return
        cue = scene.cue_at.get(at)
        if cue is not None and cue.meaning[5:] in _VERBS:
            return
        if words[at] not in particles or scene.covered[at]:
            continue
        after = at + 1
        ends = after >= high or scene.text.kinds[after] != WORD or is_link(scene, after, "and", "contrast")
        opens = any(scene.covered[t] for t in range(after, min(high, after + 3)))
        if ends or opens:
            source = own.source if own is not None else f"{scene.pack.code}.yaml words.{key}"
            if own is not None:
                _drop(scene, own)
            hit = Hit(token, token + 1, "cues", meaning, "", source)
            scene.cues.append(hit)
            scene.cue_at[token] = scene.cue_over[token] = hit
            return


def _for_somebody(scene: Scene, token: int) -> bool:
    """Whether the money a verb of handing over has for its object is for somebody: stellt 5 Millionen für
    Alpha bereit."""
    _, high = scene.sentence_of(token)
    money = False
    for at in range(token + 1, min(high, token + REACH)):
        if scene.text.words[at] in ".;:!?" and not scene.covered[at]:
            return False
        money = money or at in scene.money_at
        cue = scene.cue_at.get(at)
        if cue is not None and cue.meaning == "cues.for":
            after = next((t for t in range(cue.after, high) if not is_link(scene, t, "articles")), high)
            return money and after < high and _namey(scene, after)
    return False


def _namey(scene: Scene, token: int) -> bool:
    """Whether a capital stands at a token that is no everyday noun and no house of the public."""
    plain = scene.text.words[token] in ordinary(scene.pack.code) or is_word(scene, token, "not_name")
    return (
        scene.text.view[scene.text.starts[token]].isupper()
        and not plain
        and not is_word(scene, token, "public")
    )


def _drop(scene: Scene, hit: Hit) -> None:
    scene.cues.remove(hit)
    scene.cue_at.pop(hit.first, None)
    for token in range(hit.first, hit.after):
        scene.cue_over.pop(token, None)


def _join(scene: Scene, token: int, meaning: str) -> None:
    """Makes the "by" or "from" behind a participle or a verb of coming one cue with it."""
    words = scene.text.words
    _, high = scene.sentence_of(token)
    own = scene.cue_over.get(token)
    if own is not None and own.meaning == meaning:
        return
    if meaning == "cues.joined_by" and not _money_before(scene, token):
        return
    aside = token
    for at in range(token + 1, min(high, token + REACH + 8)):
        if at < aside:
            continue
        if words[at] == "," and meaning == "cues.led_by" and at >= aside > token - 1:
            aside = _aside_end(scene, at, high)
            if aside > at:
                continue
        if (words[at] in _PARTS and not scene.covered[at] and at + 1 != aside) or at >= aside + REACH:
            return
        cue = scene.cue_at.get(at)
        if cue is not None and cue.meaning == "cues.from":
            by = cue._replace(meaning=meaning)
            _drop(scene, cue)
            if own is not None and own.meaning == "cues.lead":
                _drop(scene, own)
            scene.cues.append(by)
            scene.cue_at[at] = by
            for inner in range(by.first, by.after):
                scene.cue_over[inner] = by
            return
        if cue is not None and cue.meaning[5:] in _VERBS:
            return


def _aside_end(scene: Scene, comma: int, high: int) -> int:
    """The token behind the comma that closes an aside: angeführt wurde die Runde, also die dritte, von …; the
    comma itself where a "by" does not follow at once."""
    for at in range(comma + 1, min(high, comma + 10)):
        if at in scene.cue_at and scene.cue_at[at].meaning[5:] in _VERBS:
            return comma
        if scene.text.words[at] == ",":
            cue = scene.cue_at.get(at + 1)
            return at + 1 if cue is not None and cue.meaning == "cues.from" else comma
    return comma


def _money_before(scene: Scene, token: int) -> bool:
    """Whether money is the subject of a verb of coming: a sum, or a word for means, right before or behind
    it."""
    low, high = scene.sentence_of(token)
    for at in range(max(low, token - 5), min(high, token + 4)):
        cue = scene.cue_over.get(at)
        if at in scene.money_at or is_word(scene, at, "means"):
            return True
        if cue is not None and cue.meaning == "cues.round_noun":
            return True
    return False
