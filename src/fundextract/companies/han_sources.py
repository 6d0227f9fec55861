"""Who raised and who gave, where Chinese says it without a verb of its own: 青禾（2亿元）."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names import stretch_lists
from ..names.names import Name, closing, make_name
from ..names.stretch_runs import MAX_GLYPHS, everyday, headline_name, investor_like, runs
from ..packs import Hit
from ..text import MARK

INSIDE = 30
"""Tokens that may follow the money in its bracket: the round and who led it."""


def before_bracket(scene: Scene, first: int, after: int, low: int) -> Name | None:
    """The name right before a bracket that holds nothing but money, in a text that tells of raising.

    Args:
        scene: the text.
        first, after: the tokens of the money.
        low: the first token of the sentence.
    """
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return None
    opened = first - 1
    if opened > low and scene.text.words[opened] == ",":
        opened = next(
            (t for t in range(opened - 1, low, -1) if t not in scene.round_at and not scene.covered[t]), low
        )
    if opened <= low or scene.text.words[opened] not in "(（":
        return None
    close = closing(scene, opened, min(len(scene.text.words), after + INSIDE))
    if close is None or (close > after and scene.text.words[after] not in ",、，;"):
        return None
    if not any(hit.meaning in ("cues.round_noun", "cues.raise") for hit in scene.cues):
        return None
    found = runs(scene, max(low, opened - MAX_GLYPHS), opened)
    if not found or found[-1].end != opened or investor_like(scene, found[-1]):
        return None
    return found[-1]


def finished_with(scene: Scene, cues: list[Hit], high: int) -> list[Hit]:
    """Verbs of finishing a round right behind which stand the investors it came from: 完成红杉、高瓴两轮融资.

    Args:
        scene: the text.
        cues: the cues of the sentence.
        high: where it ends.

    Returns:
        The verbs, as cues whose names follow.
    """
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return []
    out = []
    for hit in cues:
        if hit.meaning not in ("cues.gets", "cues.raise"):
            continue
        end = next(
            (
                t
                for t in range(hit.after, min(high, hit.after + 40))
                if scene.covered[t]
                or (scene.text.kinds[t] == MARK and scene.text.words[t] != "、")
                or (t in scene.cue_at and scene.cue_at[t].meaning == "cues.round_noun")
            ),
            hit.after,
        )
        names, _ = stretch_lists.names_after(scene, hit.after, end)
        if (
            names
            and names[0].first == hit.after
            and all(investor_like(scene, name) or headline_name(scene, name) for name in names)
        ):
            out.append(hit._replace(meaning="cues.raise_from"))
    return out


def got_otherwise(scene: Scene, hit: Hit, names: list[Name]) -> bool:
    """Whether who stands behind a verb of getting does something else than invest: 已获某车企采用.

    Args:
        scene: the text.
        hit: the verb.
        names: the names behind it.
    """
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo" or not names:
        return False
    last = names[-1]
    end = next(
        (t for t in range(last.end, len(scene.text.words)) if scene.text.kinds[t] == MARK),
        len(scene.text.words),
    )
    if last.end < end or last.after - last.first < 4 or investor_like(scene, last):
        return False
    if any(cue.layer == "cues" and cue.first >= hit.after for cue in scene.cues_in(hit.after, end)):
        return False
    return everyday(scene, make_name(scene, last.after - 2, last.after))
