"""Verb-second languages: a relative clause that only says what else a name is invested in, and so tells no
round: von Alpha, die auch an Beta beteiligt ist; das Startup Gamma, der auch bei Delta einstieg."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import is_link, is_word
from ..packs import Hit
from ..text import WORD

LONG = 14
"""Tokens of such a clause, at most."""
_PARTS = frozenset({"cues.invest", "cues.invest_noun", "cues.join", "cues.joined_by", "cues.backs"})


def in_holding_aside(scene: Scene, hit: Hit, low: int, high: int) -> bool:
    """Whether a cue of taking part stands in a relative clause without money behind a name.

    Args:
        scene: the text.
        hit: the cue.
        low, high: its sentence.
    """
    if scene.pack.file.order != "v2" or scene.pack.file.writing != "cased" or hit.meaning not in _PARTS:
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


def _opens(scene: Scene, token: int) -> bool:
    """Whether a pronoun that is the subject of its relative clause stands at a token."""
    if not (is_link(scene, token, "relative") or is_word(scene, token, "who")):
        return False
    behind = token + 1
    return behind >= len(scene.text.words) or not names_cased.namey(scene, behind)
