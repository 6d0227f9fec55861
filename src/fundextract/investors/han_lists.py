"""Lists of investors in Chinese that no verb opens, or that an "and" only goes on with.

Used for scripts without spaces whose verbs stand between subject and object.
"""

from __future__ import annotations

import itertools

from ..lexer.lexer import Scene
from ..names.han_letters import free
from ..names.names import Name, is_link, is_word, word_hit
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


def before_joining(scene: Scene, names: list[Name], end: int, high: int) -> tuple[list[Name], int]:
    """Leads that a noun opens, without those behind a comma who only join: 领投方为青禾资本，B、C参投.

    Args:
        scene: the text.
        names: the names behind the noun, in text order.
        end: the token behind them.
        high: where the sentence ends.

    Returns:
        The names kept and the token behind them.
    """
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo" or len(names) < 2:
        return names, end
    clause = next((t for t in range(end, high) if scene.text.words[t] in ",;。"), high)
    if not any(cue.meaning == "cues.join" for cue in scene.cues_in(end, clause)):
        return names, end
    for order, (one, other) in enumerate(itertools.pairwise(names), 1):
        if any(scene.text.words[t] == "," for t in range(one.end, other.first)):
            return names[:order], one.end
    return names, end
