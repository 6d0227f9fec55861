"""Verb-second languages: those beside whom others take part, where "beside" opens the sentence."""

from __future__ import annotations

from ..lexer.lexer import Scene
from .cased_lists import names_after
from .names import Name, is_link, is_word


def opened_beside(scene: Scene, low: int, high: int, names: list[Name]) -> list[Name]:
    """Those beside whom others take part, where "beside" opens the sentence: Neben A sind auch B und C
    beteiligt.

    Args:
        scene: the text.
        low, high: the sentence.
        names: who takes part besides.

    Returns:
        The names before the finite verb that are not among those told already.
    """
    if scene.pack.file.order != "v2" or not names or not is_word(scene, low, "beside"):
        return []
    begin = scene.word_over[low]["beside"].after
    belongs = scene.pack.words_of("words", "belongs")
    verb = next(
        (t for t in range(begin, high) if is_link(scene, t, "auxiliary") or scene.text.words[t] in belongs),
        None,
    )
    if verb is None or verb > names[0].first:
        return []
    told = {name.text for name in names}
    return [name for name in names_after(scene, begin, verb)[0] if name.text not in told]
