"""Names that begin with a word for what is ours: Our Place raises $5m, but Our company has raised $5m."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..text import WORD
from .names import is_link, is_word

LONGEST = 4
"""Words of such a name behind its first one, at most."""
_NOUNS = ("startup", "title", "staff", "organ", "portfolio", "fund", "backer")


def opens_ours(scene: Scene, token: int) -> bool:
    """Whether such a word with a capital opens a name: capitals alone stand behind it, up to a verb where a
    sentence begins with it.

    Args:
        scene: the text.
        token: the word.
    """
    if not is_word(scene, token, "ours") or not _capital(scene, token):
        return False
    low, high = scene.sentence_of(token)
    at = token + 1
    while at < min(high, token + 1 + LONGEST) and _capital(scene, at) and at not in scene.cue_at:
        if is_word(scene, at, *_NOUNS) or scene.covered[at]:
            return False
        at += 1
    if at == token + 1 or at >= high or (at == token + 2 and is_word(scene, at - 1, "company", "sector")):
        return False
    if token > low and not is_link(scene, token - 1, "said") and scene.text.kinds[token - 1] == WORD:
        return True
    if scene.text.words[at] == "," and is_link(scene, at + 1, "articles", "relative"):
        return True  # Our Cow, an Indian startup, has
    cue = scene.cue_at.get(at)
    verb = cue is not None and cue.meaning in ("cues.raise", "cues.gets")
    return verb or is_link(scene, at, "auxiliary")


def _capital(scene: Scene, token: int) -> bool:
    """Whether a token is a word with a capital that no hyphen joins to the one before."""
    text = scene.text
    return (
        text.kinds[token] == WORD
        and (token == 0 or text.spaced[token])
        and text.view[text.starts[token]].isupper()
    )
