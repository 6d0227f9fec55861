"""Verb-second languages: sources that stand before the money they gave or before the verb of getting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, form_hit, is_link, is_word
from ..packs import Hit
from ..text import MARK, WORD

if TYPE_CHECKING:
    from ..clauses.drafts import Draft

_PHRASE = 14
"""Tokens of a list of sources before its verb, at most."""


def between(scene: Scene, hit: Hit, draft: Draft) -> bool:
    """Whether a source stands between the finite verb and what is got: hat von Alpha 5 Millionen erhalten.

    Args:
        scene: the text.
        hit: the word of the source.
        draft: the fact.
    """
    if (
        scene.pack.file.order != "v2"
        or draft.verb is None
        or draft.verb_key not in ("raise", "gets")
        or not hit.after <= draft.first < draft.after <= draft.verb.first
    ):
        return False
    words = scene.text.words
    finite = next(
        (
            t
            for t in range(hit.first - 1, draft.sentence[0], -1)
            if is_link(scene, t, "auxiliary") or words[t] in ",;:"
        ),
        None,
    )
    if finite is None or not is_link(scene, finite, "auxiliary"):
        return False
    before = hit.first - 1
    own = draft.company is not None and draft.company.end == hit.first
    if scene.text.view[scene.text.starts[before]].isupper() and not own:
        owned = words[before - 1] in scene.pack.words_of("forms", "genitive")
        return is_word(scene, before, "company", "startup") and not owned
    return not any(words[t] in ",;:" for t in range(hit.after, draft.first))


def in_relative(scene: Scene, hit: Hit, draft: Draft) -> bool:
    """Whether a relative clause of getting opens with its source: Acme, das von Alpha 5 Millionen erhielt.

    Args:
        scene: the text.
        hit: the relative pronoun and the word of the source.
        draft: the fact.
    """
    return (
        scene.pack.file.order == "v2"
        and is_word(scene, hit.first, "who")
        and scene.text.words[hit.first - 1] == ","
        and draft.verb is not None
        and draft.verb_key in ("raise", "gets")
        and hit.after < draft.first < draft.after <= draft.verb.first
        and _runs_on(scene, hit.after, draft.first)
    )


def fronted(scene: Scene, hit: Hit, verb: Hit) -> bool:
    """Whether a source opens its sentence and the verb of getting follows it at once: Von Alpha und Beta
    erhält Acme 5 Millionen.

    Args:
        scene: the text.
        hit: the word of the source.
        verb: the verb of the fact.
    """
    low = scene.sentence_of(hit.first)[0]
    return (
        hit.first == low
        and hit.after < verb.first <= hit.after + _PHRASE
        and verb.meaning in ("cues.raise", "cues.gets")
        and _runs_on(scene, hit.after, verb.first)
    )


def at_investors(
    scene: Scene, low: int, high: int, drafts: list[Draft]
) -> list[tuple[Draft, list[Name], Hit]]:
    """Known investors "at" whom money was got, where the word else leads to what is invested in: holt 4
    Millionen bei Alpha und Beta, hat sich bei Alpha 4 Millionen besorgt.

    Args:
        scene: the text.
        low, high: the sentence.
        drafts: its facts.
    """
    out: list[tuple[Draft, list[Name], Hit]] = []
    if scene.pack.file.order != "v2" or len(drafts) != 1 or drafts[0].verb is None:
        return out
    draft, verb = drafts[0], drafts[0].verb
    if draft.amount is None or draft.verb_key not in ("raise", "gets") or draft.leads or draft.participants:
        return out
    for hit in scene.cues_in(low, high):
        if hit.meaning != "cues.to" or not (
            hit.first >= draft.after or (0 <= draft.first - hit.after <= _PHRASE and draft.first < verb.first)
        ):
            continue
        names, _ = names_cased.names_after(scene, hit.after, high)
        near = bool(names) and names[0].first <= hit.after + 3
        if near and (
            any(
                is_investor(name.text) or form_hit(scene, name.after - 1, "investor_end") is not None
                for name in names
            )
            or _got_at(scene, hit, draft, names[0])
        ):
            return [(draft, names, hit)]
    return out


def _got_at(scene: Scene, hit: Hit, draft: Draft, name: Name) -> bool:
    """Whether a name right behind "at" is whom money was got from: sammelt 4 Millionen bei Alpha ein."""
    if scene.text.words[hit.first] not in scene.pack.words_of("words", "at") or draft.verb_key != "raise":
        return False
    between = range(hit.after, name.first)
    before = hit.first - 1
    own = draft.company is not None and draft.company.end == hit.first
    if before not in scene.money_at and names_cased.namey(scene, before) and not own:
        return False  # mit Standorten in Steinhaus bei Wels
    return not is_word(scene, name.first, "place", "not_name", "calendar") and all(
        is_link(scene, t, "articles") or is_word(scene, t, "investor", "company", "descriptor", "demonym")
        for t in between
    )


def _runs_on(scene: Scene, first: int, after: int) -> bool:
    """Whether a list of names alone stands between two places: no other verb, no clause of its own."""
    text = scene.text
    for token in range(first, after):
        if text.kinds[token] == MARK and text.words[token] in ";:.":
            return False
        cue = scene.cue_at.get(token)
        if cue is not None and cue.layer == "cues" and not is_link(scene, token, "and"):
            return False
        if is_link(scene, token, "relative", "contrast", "auxiliary", "undergone"):
            return False
        if text.words[token] == "," and is_word(scene, token + 1, "who"):
            return False
    return text.kinds[first] == WORD
