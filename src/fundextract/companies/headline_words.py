"""What a headline says before its colon in everyday words: Startup Funding Fervor: $88.7 Million Raised."""

from __future__ import annotations

from ..clauses.drafts import Draft, key_of
from ..knowledge import ordinary
from ..lexer.lexer import Scene
from ..names.names import Name, is_word
from ..text import WORD


def heads_in_words(scene: Scene, story: Draft, name: Name) -> bool:
    """Whether a name is only the last of several everyday words before a colon, one of which speaks of money
    or of companies at large.

    Args:
        scene: the text.
        story: a story whose money stands behind the colon.
        name: its company.
    """
    text, (low, high) = scene.text, story.sentence
    if name.end >= high or text.words[name.end] != ":" or story.first < name.end or name.first == low:
        return False
    lexicon = ordinary(scene.pack.code)
    words = [t for t in range(low, name.end) if text.kinds[t] == WORD]
    if len(words) < 2 or not all(text.words[t] in lexicon for t in words):
        return False
    return any(
        is_word(scene, t, "startup", "sector")
        or any(
            hit.layer == "cues" and key_of(hit) in ("round_noun", "invest_noun")
            for hit in scene.known_at.get(t, ())
        )
        for t in range(low, name.first)
    )
