"""Languages whose subject may follow its verb: who stands between a verb that opens its sentence and the
money: Invierte Alpha 5 millones en Beta, Recibe Beta 5 millones de Alpha."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..names import names_cased
from ..names.names import is_link, is_word
from ..text import MARK

if TYPE_CHECKING:
    from ..lexer.lexer import Scene
    from ..names.names import Name
    from ..packs import Hit


def behind_opening(scene: Scene, verb: Hit, first: int, low: int) -> list[Name]:
    """The names that fill the place between a verb that opens its sentence and its money.

    Args:
        scene: the text.
        verb: the verb.
        first: where the money begins.
        low: where the sentence begins.
    """
    pack = scene.pack
    if not pack.file.free_subject or pack.file.writing != "cased" or first <= verb.after:
        return []
    if not all(
        scene.text.kinds[t] == MARK or is_word(scene, t, "opener", "calendar", "also")
        for t in range(low, verb.first)
    ):
        return []
    if scene.text.words[verb.after] in pack.words_of("cues", "dative"):
        return []  # Otorga a Beta un crédito
    names, _ = names_cased.names_after(scene, verb.after, first)
    if not names or names[0].first - verb.after > 3:
        return []
    begin = [*range(verb.after, names[0].first), *range(names[-1].end, first)]
    plain = all(
        is_link(scene, t, "articles")
        or is_word(scene, t, "company", "startup", "descriptor", "demonym", "investor")
        or t in scene.cue_over
        or is_link(scene, t, "of")
        for t in begin
    )
    return names if plain else []
