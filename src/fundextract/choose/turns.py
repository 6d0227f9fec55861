"""Where a text turns to another company, in scripts without spaces whose verbs stand last:
「白山」が会見を開いた。同社は12億円の投資を受ける."""

from __future__ import annotations

from ..clauses.drafts import Draft
from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names import stretch_runs
from ..names.names import Name, is_link, squeeze

_CLOSING = frozenset("」』）)\"'’”")


def turned_to(scene: Scene, main: Draft, draft: Draft) -> Name | None:
    """The company that the last sentence with a named subject between a story and a fact is about.

    Args:
        scene: the text.
        main: the story told of before.
        draft: a fact whose company is told by a word such as "the company".

    Returns:
        Its name; None where no other company is told of in between.
    """
    file = scene.pack.file
    if file.order != "sov" or file.writing != "unspaced" or not draft.pronoun:
        return None
    taken = {
        squeeze(name.text) for name in (*main.leads, *main.participants, *draft.leads, *draft.participants)
    }
    if main.company is not None:
        taken.add(squeeze(main.company.text))
    found = None
    for low, high in scene.sentences:
        if main.sentence[1] <= low < draft.sentence[0]:
            found = _subject(scene, low, high) or found
    if found is None or squeeze(found.text) in taken or is_investor(found.text):
        return None
    return found


def _subject(scene: Scene, low: int, high: int) -> Name | None:
    """The first name of a sentence that a particle makes its subject."""
    for name in stretch_runs.runs(scene, low, high):
        after = name.after
        while after < high and scene.text.words[after] in _CLOSING:
            after += 1
        if after < high and is_link(scene, after, "subject"):
            return name
    return None
