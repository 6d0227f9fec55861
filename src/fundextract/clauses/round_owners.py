"""Whose round a sentence speaks of that tells no fact of its own."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link
from ..packs import Hit
from .drafts import key_of


def round_owner(scene: Scene, low: int, high: int) -> Name | None:
    """Whose round a sentence without a fact speaks of: A and B also contributed to Acme's round.

    Args:
        scene: the text.
        low, high: the sentence.
    """
    if scene.pack.file.writing != "cased":
        return None
    nouns = scene.pack.words_of("cues", "round_noun")
    for hit in scene.cues_in(low, high):
        ends = key_of(hit) == "joined_by" and scene.text.words[hit.after - 1] in nouns
        if hit.layer == "cues" and (ends or (key_of(hit) in ("lead", "join") and hit.after - hit.first > 2)):
            name = _owner_behind(scene, hit.after, high)  # dirige le tour d'Acme
            if name is not None:
                return name
        if hit.layer != "cues" or key_of(hit) != "round_noun":
            continue
        name = _raised_by(scene, hit, low, high)
        if name is not None:
            return name
        for token in range(hit.first - 1, max(low, hit.first - 5) - 1, -1):
            if is_link(scene, token, "possessive") or _plural_owner(scene, token):
                found = names_cased.chunks(scene, low, token)
                return found[-1] if found and found[-1].end == token else None
            if token in scene.round_at:
                continue  # Acme's Series C funding
            if names_cased.namey(scene, token) or scene.covered[token] or scene.text.words[token] in ",.;":
                break
        name = _owner_behind(scene, hit.after, high)
        if name is not None:
            return name
    return None


def _plural_owner(scene: Scene, token: int) -> bool:
    """Whether a bare apostrophe behind an "s" marks whose something is: Databricks' funding round."""
    text = scene.text
    return (
        text.words[token] == "'"
        and text.words[token - 1].endswith("s")
        and not text.spaced[token]
        and text.spaced[token + 1]
        and bool(scene.pack.words_of("links", "possessive"))
    )


def _raised_by(scene: Scene, noun: Hit, low: int, high: int) -> Name | None:
    """Who raises behind "by", where those before take part: A and B participate in the fundraising by C."""
    at = noun.after
    if at >= high - 1 or scene.text.words[at] not in scene.pack.words_of("cues", "by"):
        return None
    joins = [hit for hit in scene.cues_in(low, noun.first) if hit.layer == "cues" and key_of(hit) == "join"]
    if scene.pack.file.order != "svo" or not joins or not names_cased.chunks(scene, low, joins[0].first):
        return None
    return names_cased.object_after(scene, at + 1, high)


def _owner_behind(scene: Scene, at: int, high: int) -> Name | None:
    """Whose a round is where "of" tells it: participe au tour de table d'Acme, al round Serie A di Acme."""
    at -= is_link(scene, at - 1, "of")  # ronda de
    while at < high and (scene.covered[at] or at in scene.round_at):
        at += 1
    if (
        scene.pack.file.order == "v2"
        and at < high
        and at in scene.cue_at
        and key_of(scene.cue_at[at]) == "for"
    ):
        return names_cased.object_after(scene, at + 1, high)  # An der Runde für Alpha beteiligen sich
    if scene.pack.file.order != "svo" or at >= high or not is_link(scene, at, "of"):
        return None
    name = names_cased.object_after(scene, scene.links[at].after, high)
    return name if name is not None and name.first - at <= 8 else None
