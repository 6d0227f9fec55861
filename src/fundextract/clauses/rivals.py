"""Names that only say whose rival somebody is: Alibaba's rival puts $50m into Acme."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names.names import Name, is_link, is_word, word_hit
from ..text import MARK
from .drafts import INVEST, Draft


def only_rival(scene: Scene, name: Name) -> bool:
    """Whether a name before a verb of investing is that of somebody whose rival invests.

    Args:
        scene: the text.
        name: the name read as an investor.
    """
    before = name.first - 1
    genitive = not scene.pack.words_of("links", "of") and scene.pack.file.order == "svo"
    if name.after - name.first == 2 and is_word(scene, name.first, "rival"):
        return genitive  # Rywal Alibaby
    if before >= 0 and is_word(scene, before, "rival"):
        return genitive
    if before > 0 and (is_link(scene, before, "of", "possessive") or is_word(scene, before, "affiliation")):
        return is_word(scene, before - 1, "rival")
    return has_rival(scene, name)


def has_rival(scene: Scene, name: Name) -> bool:
    """Whether what is right behind a name says that a rival of its bearer is told of, who is not named.

    Args:
        scene: the text.
        name: the name read as a company.
    """
    if _compound(scene, name):
        return True
    text, end = scene.text, name.end
    if end + 2 < len(text.words) and text.words[end] == "'" and not text.spaced[end]:
        at = end + 2  # Alibaba'nın rakibi, Alibaba's rival
    else:
        link = scene.links.get(end)
        if link is None or link.meaning != "links.possessive":
            return False
        at = link.after
    return any(_ends_there(scene, t) for t in range(at, min(at + 2, len(text.words))))


def _compound(scene: Scene, name: Name) -> bool:
    """Whether a word for a rival right behind a name, with or without a hyphen, is what acts or is acted on:
    Uber rival raises $5m, invests in Uber rival, but Uber rival Lyft."""
    text, at = scene.text, name.end
    if scene.pack.file.writing != "cased" or at >= len(text.words):
        return False
    if text.words[at] == "-" and not text.spaced[at]:
        at += 1
    return at < len(text.words) and _ends_there(scene, at)


def _ends_there(scene: Scene, at: int) -> bool:
    """Whether a word for a rival at a token is followed by no name."""
    text, hit = scene.text, word_hit(scene, at, "rival")
    if hit is None or hit.first != at or hit.after != at + 1:
        return False
    after = hit.after
    if after >= len(text.words) or after in scene.cue_at:
        return True
    return text.kinds[after] == MARK and text.words[after] not in "'\"-("


def name_rivals(scene: Scene, drafts: list[Draft]) -> None:
    """Takes from drafts the company that is only told as whose rival raised the money: its own name may come
    later."""
    for draft in drafts:
        if draft.company is not None and has_rival(scene, draft.company):
            draft.company = None
            draft.given = draft.given or draft.verb_key in INVEST
            draft.pronoun = draft.pronoun or draft.verb_key not in INVEST
            draft.proof = [proof for proof in draft.proof if proof.field != "company"]
