"""Of whom money is borrowed, told in the case of who is given something: emprunte 6 millions à la B."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..names import names_cased
from ..names.names import is_link, is_word
from ..text import WORD

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene
    from ..names.names import Name


def borrowed_of(scene: Scene, drafts: list[Draft]) -> list[tuple[Draft, list[Name]]]:
    """Lenders behind the money of a verb of borrowing and a small word that elsewhere says who gets it.

    Args:
        scene: the text.
        drafts: the facts of a sentence.
    """
    out: list[tuple[Draft, list[Name]]] = []
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return out
    small = scene.pack.words_of("cues", "dative")
    for draft in drafts:
        verb, at, high = draft.verb, draft.after, draft.sentence[1]
        if verb is None or draft.verb_key != "raise" or draft.amount is None or at + 1 >= high:
            continue
        if verb.first > draft.first or not any(
            is_word(scene, t, "lending") for t in range(verb.first, verb.after)
        ):
            continue
        if scene.text.words[at] not in small:
            continue
        named = at + 1 + is_link(scene, at + 1, "articles")
        named += scene.text.words[named : named + 1] == ["'"]
        if named >= high or scene.text.kinds[named] != WORD or not names_cased.namey(scene, named):
            continue
        names, _ = names_cased.names_after(scene, at + 1, high)
        if names and (draft.company is None or names[0].first != draft.company.first):
            out.append((draft, names))
    return out
