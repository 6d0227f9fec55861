"""Names that a clause with a subject of its own describes, where verbs stand last: 元教師が創業したX、."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..text import MARK
from .names import QUOTE_PAIRS, Name, is_word
from .stretch_edges import link_over
from .stretch_runs import runs
from .verb_ends import ends_describing


def describes_next(scene: Scene, particle: int, at: int) -> Name | None:
    """The name whose description the subject a particle marks only opens: 元外科医が創業したX、, A가 찍은 B,

    Args:
        scene: the text.
        particle: the token of the subject's particle.
        at: the verb that looks for its subject.
    """
    words = scene.text.words
    if words[particle] in scene.pack.words_of("forms", "topic"):
        return None  # what the sentence is about
    comma = next(
        (t for t in range(particle + 1, at) if scene.text.kinds[t] == MARK and words[t] in ",、"), None
    )
    if comma is None and words[at : at + 1] == ["…"]:
        comma = at  # A가 찜한 'B'…30억 유치
    if comma is None:
        return None
    found = runs(scene, particle + 1, comma)
    if len(found) != 1 or any(words[t] not in QUOTE_PAIRS for t in range(found[0].end, comma)):
        return None
    name = found[0]
    before = name.first - 1
    while before > particle and (
        words[before] in QUOTE_PAIRS
        or is_word(scene, before, "company", "startup", "descriptor", "place")
        or link_over(scene, before, "possessive")
    ):
        before -= 1
    inside = range(particle + 1, name.first)
    if before <= particle + 1 or not ends_describing(words[before]):
        return None
    return None if any(scene.covered[t] or _tells(scene, t) for t in inside) else name


def _tells(scene: Scene, token: int) -> bool:
    """Whether a cue other than a verb of backing begins at a token: who picked a firm only describes it."""
    cue = scene.cue_at.get(token)
    return cue is not None and cue.meaning != "cues.backs"
