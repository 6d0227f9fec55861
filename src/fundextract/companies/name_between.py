"""The name between a verb of raising and its money, where a script has no capitals: גייסה אלפא 5 מיליון."""

from __future__ import annotations

from ..clauses.drafts import Draft
from ..lexer.lexer import Scene
from ..names import stretch_runs
from ..names.names import Name, is_word
from ..packs import Hit


def between(scene: Scene, draft: Draft, verb: Hit) -> Name | None:
    """The only name between a verb and its money, in scripts without capitals whose subject may stand there:
    בשנת 2016 גייסה אלפא 5 מיליון דולר."""
    file = scene.pack.file
    if file.writing != "uncased" or file.order != "svo" or draft.amount is None or verb.after >= draft.first:
        return None
    found = stretch_runs.runs(scene, verb.after, draft.first)
    if not found or not (
        (len(found) == 1 and found[0].end == draft.first) or _aside_till(scene, found[0].end, draft.first)
    ):
        return None
    before = range(verb.after, found[0].first)
    return found[0] if all(is_word(scene, t, "company", "startup") for t in before) else None


def _aside_till(scene: Scene, at: int, first: int) -> bool:
    """Whether what stands between a name and its money is set off by marks and describes the name: גייסה אלפא
    - חברה שמפתחת מנועים, 5 מיליון דולר."""
    words = scene.text.words
    marked = words[at] == "," or (words[at] == "-" and scene.text.spaced[at])
    if not marked or words[first - 1] not in ",-" or at + 1 >= first - 1:
        return False
    return is_word(scene, at + 1, "company", "startup") and not any(
        t in scene.cue_at for t in range(at, first)
    )
