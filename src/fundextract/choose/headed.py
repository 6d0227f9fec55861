"""Whose founder or chief a text quotes, where it only calls the company "the startup"."""

from __future__ import annotations

from ..clauses.cast import is_person
from ..knowledge import is_first_name, is_investor
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.cased_chunks import name_before_hyphen
from ..names.hanging import by_words
from ..names.names import Name, form_hit, is_link, is_word, squeeze


def headed_name(scene: Scene, taken: set[str]) -> Name | None:
    """The only firm whose founder or chief a text tells of: "We are glad", said Acme CEO Jane Roe.

    Args:
        scene: the text, in a script with capitals.
        taken: keys of the names that are investors here.
    """
    if not scene.pack.words_of("words", "heads"):
        return None
    found: dict[str, Name] = {}
    for low, high in scene.sentences:
        listed = names_cased.chunks(scene, low, high)
        for name in _firms(scene, listed, low, high):
            key = squeeze(name.text)
            if key in taken or is_investor(name.text) or form_hit(scene, name.after - 1, "investor_end"):
                continue
            if is_first_name(scene.text.words[name.first]) or is_link(scene, name.first, "articles"):
                continue
            if not any(is_person(n) and squeeze(n.text) in taken for n in listed):
                found.setdefault(key, name)
    return next(iter(found.values())) if len(found) == 1 else None


def _firms(scene: Scene, listed: list[Name], low: int, high: int) -> list[Name]:
    """The names beside words for a founder or chief: Acme-Chef, Acme CEO, CEO of Acme."""
    words, by = scene.text.words, by_words(scene.pack)
    out: list[Name] = []
    for at in range(low, high):
        if not is_word(scene, at, "heads"):
            continue
        end = at
        while end > low and words[end - 1] in ("-", "'", "’", "s"):
            end -= 1
        name = name_before_hyphen(scene, end, low)
        if name is not None:
            out.append(name)
            continue
        hit = scene.word_over[at]["heads"]
        small = hit.after < high and (is_link(scene, hit.after, "of") or words[hit.after] in by)
        behind = hit.after + 1
        while behind < high and (words[behind] in ("'", "’") or is_link(scene, behind, "articles")):
            behind += 1  # PDG d'Acme
        out += [name for name in listed if small and name.first == behind]
    return out
