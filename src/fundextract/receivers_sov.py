"""Who gives and who is given money where verbs stand last and letters have no capitals."""

from __future__ import annotations

from . import names_stretch
from .lexer import Scene
from .names import Name, is_link, is_word, make_name
from .stretch_runs import runs

_DESCRIBES = ("company", "startup", "descriptor", "demonym", "place")


def receiver_of(scene: Scene, low: int, end: int) -> Name | None:
    """Who is given money, marked by the first of two particles that differ, as the doer stands last: A को B ने
    5 करोड़ की पूंजी दी.

    Args:
        scene: the text.
        low, end: where the clause begins and where its money or verb stands.
    """
    if scene.pack.file.writing != "uncased":
        return None
    marks = [token for token in range(low, end) if is_link(scene, token, "subject")]
    words = scene.text.words
    if len(marks) < 2 or words[marks[0]] == words[marks[-1]]:
        return None
    found = names_stretch.names_before(scene, marks[0], low)
    return found[-1] if found and found[-1].end == marks[0] else None


def bare_giver(scene: Scene, company: Name, low: int) -> list[Name]:
    """Who invests in headlines without a particle, what describes the company behind it: A भारतीय स्टार्टअप B में
    करेगी निवेश.

    Args:
        scene: the text.
        company: the company invested in.
        low: where the clause begins.
    """
    if scene.pack.file.writing != "uncased":
        return []
    found = runs(scene, low, company.first)
    if len(found) != 1 or found[0].first != low:
        return []
    end = next((t for t in range(low + 1, company.first) if is_word(scene, t, *_DESCRIBES)), company.first)
    described = max(end, found[0].end) < company.first and all(
        is_word(scene, t, *_DESCRIBES) or t in scene.status_over  # A करेगी B में निवेश
        for t in range(max(min(end, company.first), found[0].end), company.first)
    )
    return [make_name(scene, low, min(end, found[0].after))] if described else []
