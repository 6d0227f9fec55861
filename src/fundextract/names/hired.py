"""Banks and advisers that somebody takes on to find money: Acme tapped Hale Bank to raise $300m; the money is
for who takes them on."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..packs import Hit
from .cased_look import namey
from .names import Name, is_link, is_word
from .names_cased import chunks

_FAR = 14
"""Tokens between a verb of taking somebody on and what they are to do, at most."""


def taken_on(scene: Scene, low: int, high: int) -> tuple[Hit, list[Name]] | None:
    """The verb of taking somebody on before a verb of raising, and those taken on.

    Args:
        scene: the text.
        low: where the sentence begins.
        high: the token the verb of raising, or its money, begins at.

    Returns:
        None unless nothing but names and what describes them stands between the verb and their task.
    """
    for token in range(max(low, high - _FAR), high):
        hit = scene.word_over.get(token, {}).get("hires")
        if hit is None or hit.first != token:
            continue
        last = min(high + 1, len(scene.text.words))
        end = next((t for t in range(hit.after, last) if is_word(scene, t, "task")), last)
        names = chunks(scene, hit.after, end)
        if not names or names[0].first > hit.after + 4 or end == last:
            continue
        inside = {t for name in names for t in range(name.first, name.end)}
        plain = all(t in inside or _describes(scene, t) for t in range(hit.after, end))
        if plain:
            return hit, names
    return None


def _describes(scene: Scene, token: int) -> bool:
    """Whether a token between names only joins or describes them."""
    small = is_link(scene, token, "and", "articles", "pronouns") or scene.text.words[token] in ",-"
    return small or not namey(scene, token)
