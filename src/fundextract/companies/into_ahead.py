"""Who is invested in where small words stand before names and the verb closes its clause: A 5 میلیون دلار در
B سرمایه‌گذاری کرد."""

from __future__ import annotations

from ..clauses.drafts import Draft, key_of
from ..lexer.lexer import Scene
from ..names.names import Name, is_word
from ..names.strategy import NameFinder
from ..packs import Hit


def into_ahead(
    scene: Scene, draft: Draft, verb: Hit, low: int, finder: NameFinder
) -> tuple[Name, list[Name], str] | None:
    """Company, investors and pack line of an investment told before its verb; None where nothing says so.

    Args:
        scene: the text.
        draft: the fact, whose money may stand anywhere before the verb.
        verb: the verb of investing.
        low: where the sentence begins.
        finder: the strategy for names.
    """
    if not scene.pack.file.verbs_last:
        return None
    for cue in reversed(scene.cues_in(low, verb.first)):
        if key_of(cue) != "to" or cue.first == low:
            continue
        if is_word(scene, cue.after, "thing"):
            draft.sector = True
            continue
        name = finder.object_after(scene, cue.after, verb.first)
        if name is None or name.first > cue.after + 6:
            continue
        end = cue.first
        if draft.amount is not None and low < draft.first < end:
            end = draft.first
        investors = [one for one in finder.names_before(scene, end, low) if one.first != name.first]
        if not investors:
            subject, _ = finder.subject(scene, verb.first, low)
            investors = [subject] if subject is not None and subject.first != name.first else []
        return name, investors, cue.source
    return None
