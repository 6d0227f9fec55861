"""A relative clause that only says what else a name is invested in, and so tells no round: von Alpha, die
auch an Beta beteiligt ist; das Startup Gamma, der auch bei Delta einstieg; led by Alpha, which has backed
Beta."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import is_link, is_word
from ..packs import Hit
from ..text import WORD

LONG = 14
"""Tokens of such a clause, at most."""
_LEADS = frozenset({"cues.led_by", "cues.joined_by", "cues.from", "cues.backed_by"})
_PARTS = frozenset({"cues.invest", "cues.invest_noun", "cues.join", "cues.joined_by", "cues.backs"})


def in_holding_aside(scene: Scene, hit: Hit, low: int, high: int) -> bool:
    """Whether a cue of taking part stands in a relative clause without money behind a name.

    Args:
        scene: the text.
        hit: the cue.
        low, high: its sentence.
    """
    if scene.pack.file.writing != "cased" or hit.meaning not in _PARTS:
        return False
    if _of_giver(scene, hit, low, high):
        return True
    if scene.pack.file.order != "v2":
        return False
    words = scene.text.words
    comma = next((t for t in range(hit.first - 1, max(low, hit.first - LONG), -1) if words[t] in ",;:"), None)
    if comma is None or words[comma] != "," or not _opens(scene, comma + 1):
        return False
    if not (names_cased.namey(scene, comma - 1) or scene.covered[comma - 1]):
        return False
    end = next((t for t in range(hit.after, min(high, comma + LONG)) if words[t] in ",;:.)"), None)
    if end is None or any(t in scene.money_at or t in scene.round_at for t in range(comma, end)):
        return False
    into = [c for c in scene.cues_in(comma + 1, end) if c.meaning == "cues.to"]
    other = any(names_cased.chunks(scene, cue.after, end) for cue in into)
    return other and scene.text.kinds[end - 1] == WORD and not names_cased.namey(scene, end - 1)


def _of_giver(scene: Scene, hit: Hit, low: int, high: int) -> bool:
    """Whether a verb of investing right behind its pronoun tells what else somebody put money into that a cue
    of giving names: led by Alpha, which has also invested in Beta."""
    if hit.meaning not in ("cues.invest", "cues.backs") or not scene.pack.words_of("links", "relative"):
        return False
    at = hit.first - 1
    while at > low and hit.first - at < LONG // 2 and _small(scene, at):
        at -= 1
    words = scene.text.words
    if at <= low or words[at - 1] != "," or not _opens(scene, at):
        return False
    if any(t in scene.money_at or t in scene.round_at for t in range(at, min(high, hit.after + LONG))):
        return False
    into = scene.cue_at.get(hit.after)
    behind = into.after if into is not None and into.meaning == "cues.to" else None
    if behind is None and hit.meaning == "cues.backs":
        behind = hit.after
    if behind is None or not names_cased.chunks(scene, behind, min(high, behind + LONG)):
        return False
    given = [cue for cue in scene.cues_in(low, at - 1) if cue.meaning in _LEADS]
    return bool(given) and any(
        name.end == at - 1 for name in names_cased.chunks(scene, given[-1].after, at - 1)
    )


def _small(scene: Scene, token: int) -> bool:
    """Whether an auxiliary, an adverb or a word of time stands at a token."""
    return (
        is_link(scene, token, "auxiliary")
        or is_word(scene, token, "adverb", "also", "opener", "including", "so_far", "by_now")
        or token in scene.status_over
    )


def _opens(scene: Scene, token: int) -> bool:
    """Whether a pronoun that is the subject of its relative clause stands at a token."""
    if not (is_link(scene, token, "relative") or is_word(scene, token, "who")):
        return False
    behind = token + 1
    return behind >= len(scene.text.words) or not names_cased.namey(scene, behind)
