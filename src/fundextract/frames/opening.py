"""Money that opens a sentence without a verb of its own, and who gave it: With the $12 million from A, B
wants to grow."""

from __future__ import annotations

import itertools
from functools import lru_cache

from ..clauses.drafts import RAISE, Draft, set_company
from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.hanging import by_words
from ..names.names import Name, form_hit, is_link, is_word, squeeze
from ..text import WORD

NEAR = 8
"""Tokens from a participle behind the money to the comma that closes the opening phrase, at most."""
MOST_BEFORE = 4
"""Small words that may stand before the money: with the fresh, mit den neuen."""


def given_money(scene: Scene, drafts: list[Draft]) -> None:
    """Reads the investors right behind money that opens its sentence, and the company it goes on with.

    Only names known or written as investors' tell that such money is a round's.

    Args:
        scene: the text.
        drafts: the facts of one sentence; filled in place.
    """
    if scene.pack.file.writing != "cased":
        return
    for draft in drafts:
        if draft.verb is not None:
            _with_first(scene, draft)
        if draft.verb_key not in RAISE and _given_by(scene, draft):
            continue
        if (
            draft.verb is not None
            or draft.amount is None
            or draft.rounds
            or draft.participants
            or draft.leads
        ):
            continue
        low, high = draft.sentence
        if _source_first(scene, draft):
            continue
        if draft.first - low > MOST_BEFORE or not _opens(scene, low, draft.first):
            continue
        if _taken_up(scene, draft, high):
            continue
        begin = _behind_from(scene, draft.after, high)
        if begin is None:
            continue
        listed, _ = names_cased.names_after(scene, begin, high)
        names = list(itertools.takewhile(lambda name: _invests(scene, name), listed))
        if not names:
            continue
        end = names[-1].end
        company = draft.company
        if company is None or any(company.first == name.first for name in names):
            later = [name for name in names_cased.chunks(scene, end, high) if not _invests(scene, name)]
            company = later[0] if later else None
        if company is None:
            continue
        set_company(draft, company, "opening.company", "", "the first name behind the money and who gave it")
        draft.noun, draft.noun_gap = True, 1.0
        for name in names:
            draft.joined(name, "opening.participant", "", "an investor behind the money")


@lru_cache(maxsize=64)
def _stems(verbs: tuple[str, ...]) -> tuple[str, ...]:
    """What verbs of raising begin with, less their endings."""
    return tuple({verb[: max(4, len(verb) - 3)] for verb in verbs if " " not in verb and len(verb) > 5})


def _taken_up(scene: Scene, draft: Draft, high: int) -> bool:
    """Reads money just raised that opens its sentence, and the company behind the comma: com os 20 milhões
    captados, a Acme vai crescer.
    """
    text, at = scene.text, draft.after
    at += at + 1 < high and is_word(scene, at, "opener") and not scene.covered[at]  # agora captados
    if scene.pack.file.order != "svo" or at >= high or text.kinds[at] != WORD or at in scene.cue_at:
        return False
    if not text.words[at].startswith(_stems(scene.pack.words_of("cues", "raise"))):
        return False
    comma = next((t for t in range(at + 1, min(high, at + NEAR)) if text.words[t] == ","), None)
    if comma is None or any(scene.covered[t] or names_cased.namey(scene, t) for t in range(at, comma)):
        return False
    company, because = names_cased.object_after(scene, comma + 1, high), "the name behind the money raised"
    if company is None or not all(
        is_link(scene, t, "articles") or is_word(scene, t, "company", "startup", "descriptor", "demonym")
        for t in range(comma + 1, company.first)
    ):
        return False
    set_company(draft, company, "opening.company", "", because)
    draft.noun, draft.noun_gap = True, 1.0
    return True


def _with_first(scene: Scene, draft: Draft) -> None:
    """Reads the investors with whom a sentence opens: Com Kaszek e Monashees, a Acme capta 15 milhões; De la
    mano de A, Acme levanta 15 millones."""
    low, _ = draft.sentence
    words, verb = scene.text.words, draft.verb
    if (
        scene.pack.file.order != "svo"
        or draft.verb_key not in RAISE
        or verb is None
        or draft.company is None
        or draft.company.first <= low + 1
    ):
        return
    by_hand = scene.cue_at.get(low)
    if by_hand is not None and by_hand.meaning == "cues.from" and by_hand.after - low > 2:
        names, end = names_cased.names_after(scene, by_hand.after, draft.company.first)
        if names and words[end : end + 1] == [","] and not (draft.leads or draft.participants):
            for name in names:
                draft.joined(
                    name, "opening.participant", by_hand.source, "an investor the sentence opens with"
                )
        return
    small = (*scene.pack.words_of("cues", "source"), *scene.pack.words_of("cues", "with"))
    if words[low] not in small or is_link(scene, low, "of"):
        return
    names, end = names_cased.names_after(scene, low + 1, draft.company.first)
    known = {squeeze(name.text) for name in (*draft.leads, *draft.participants)}
    if not names or words[end : end + 1] != [","] or not all(_invests(scene, name) for name in names):
        return
    if any(t in scene.cue_at and t > low for t in range(low, end)):
        return
    for name in names:
        if squeeze(name.text) not in known:
            draft.joined(name, "opening.participant", "", "an investor the sentence opens with")


def _source_first(scene: Scene, draft: Draft) -> bool:
    """Reads a line that says who gives before it says how much: Acme, dalla BEI 20 milioni; da Invitalia 2
    milioni a Acme.
    """
    low, high = draft.sentence
    cue = next(
        (hit for hit in reversed(scene.cues_in(low, draft.first)) if hit.meaning == "cues.from"),
        None,
    )
    if cue is None or scene.pack.file.order != "svo":
        return False
    names, end = names_cased.names_after(scene, cue.after, draft.first)
    if not names or end < draft.first - 1 or not all(_invests(scene, name) for name in names):
        return False
    company = draft.company
    if cue.first == low:
        to = scene.text.words[draft.after] in scene.pack.words_of("cues", "dative")
        behind = scene.cue_at.get(draft.after)
        to = to or (behind is not None and behind.meaning == "cues.for")
        company = names_cased.object_after(scene, draft.after + 1, high) if to else None
    elif company is None or company.end != cue.first - 1 or scene.text.words[company.end] not in ",:":
        return False
    if company is None:
        return False
    set_company(draft, company, "opening.company", "", "the name beside the money and who gave it")
    draft.noun, draft.noun_gap = True, 1.0
    for name in names:
        draft.joined(name, "opening.participant", cue.source, "an investor before the money")
    return True


def _opens(scene: Scene, low: int, first: int) -> bool:
    """Whether only small words stand between the sentence's start and the money."""
    return all(
        is_word(scene, token, "function", "opener", "descriptor") or is_link(scene, token, "articles", "of")
        for token in range(low, first)
        if scene.text.kinds[token] == WORD
    )


def _behind_from(scene: Scene, at: int, high: int) -> int | None:
    """The token behind the small word that names a source right behind money; None where none stands."""
    if at >= high:
        return None
    if scene.pack.file.order == "svo" and at + 1 < high and _received(scene, at):
        at += 1  # com os 5 milhões recebidos da A, B quer crescer
    cue = scene.cue_at.get(at)
    if cue is not None and cue.meaning == "cues.from":
        return cue.after
    if is_link(scene, at, "of"):
        return scene.links[at].after
    return at + 1 if scene.text.words[at] in scene.pack.words_of("cues", "source") else None


def _given_by(scene: Scene, draft: Draft) -> bool:
    """Reads money that opens its sentence, who gave it and the company behind the comma: Con 3 millones
    aportados por A y B, Acme construirá …"""
    low, high = draft.sentence
    if draft.amount is None or scene.pack.file.order != "svo" or draft.first - low > MOST_BEFORE:
        return False
    cue = scene.cue_at.get(draft.after) if draft.after < high else None
    if cue is None or cue.meaning not in ("cues.joined_by", "cues.led_by", "cues.from"):
        return False
    if cue.after - cue.first != 2 or scene.text.words[cue.after - 1] not in by_words(scene.pack):
        return False
    names, stop = names_cased.names_after(scene, cue.after, high)
    if not names or not _opens(scene, low, draft.first):
        return False
    at, company = stop + 1, None
    if scene.text.words[stop : stop + 1] == [","]:
        company = names_cased.object_after(scene, at, high)
    elif (
        len(names) > 1 and stop < high and scene.text.kinds[stop] == WORD and not is_link(scene, stop, "and")
    ):
        company, at = names[-1], names[-2].end + 1  # the list runs on over the comma into the subject
        company = company if scene.text.words[at - 1] == "," else None
    if company is None or not all(
        is_link(scene, t, "articles") or is_word(scene, t, "company", "startup", "descriptor", "demonym")
        for t in range(at, company.first)
    ):
        return False
    draft.participants = [name for name in draft.participants if name.first != company.first]
    set_company(draft, company, "opening.company", cue.source, "the name behind the money and who gave it")
    draft.noun, draft.noun_gap = True, 1.0
    return True


def _received(scene: Scene, at: int) -> bool:
    """Whether a word in small letters stands between money and the small word before its source."""
    text = scene.text
    follow = scene.cue_at.get(at + 1)
    return (
        text.kinds[at] == WORD
        and text.view[text.starts[at]].islower()
        and at not in scene.links
        and not is_word(scene, at, "function", "stop")
        and not scene.covered[at]
        and (is_link(scene, at + 1, "of") or (follow is not None and follow.meaning == "cues.from"))
    )


def _invests(scene: Scene, name: Name) -> bool:
    return is_investor(name.text) is not None or form_hit(scene, name.after - 1, "investor_end") is not None
