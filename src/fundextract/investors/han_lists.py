"""Lists of investors in Chinese that no verb opens, or that an "and" only goes on with.

Used for scripts without spaces whose verbs stand between subject and object.
"""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names.han_letters import free
from ..names.names import is_link, is_word, word_hit
from ..packs import Hit
from ..text import GLYPH, MARK


def bare_list(scene: Scene, hit: Hit, high: int) -> bool:
    """Whether a noun for investors opens a Chinese clause that is nothing but their names: ，投资方青禾资本.

    Args:
        scene: the text.
        hit: the noun.
        high: where the sentence ends.
    """
    text = scene.text
    if (
        scene.pack.file.writing != "unspaced"
        or scene.pack.file.order != "svo"
        or not is_word(scene, hit.first, "holder")
    ):
        return False
    end = next((t for t in range(hit.after, high) if text.words[t] in ",，。;；!？."), high)
    if not 2 <= end - hit.after <= 40 or text.kinds[hit.after] == MARK or is_link(scene, hit.after, "said"):
        return False
    return not any(
        scene.covered[t]
        or (t in scene.cue_at and scene.cue_at[t].meaning != "cues.others")
        or (t in scene.links and scene.links[t].meaning != "links.and")
        or is_word(scene, t, "function", "title")
        for t in range(hit.after, end)
    )


def ends_named(scene: Scene, noun: int, token: int) -> bool:
    """Whether the word for investors before an "and" of Han letters stands apart from it or ends a name, so
    that a list only goes on: 青禾创投以及.

    Args:
        scene: the text.
        noun: a token of the word for investors.
        token: where the "and" begins.
    """
    word = word_hit(scene, noun, "investor")
    return scene.text.kinds[noun] == GLYPH and (
        word is None or word.after < token or (word.first > 0 and free(scene, word.first - 1))
    )
