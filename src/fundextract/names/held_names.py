"""Names that go on behind their owner, and articles that open names of their own."""

from __future__ import annotations

from ..knowledge import borrowed, is_first_name, places
from ..lexer.lexer import Scene
from ..text import WORD
from .cased_chunks import chunk_end
from .cased_look import breaks, namey
from .cased_trim import trim
from .names import Name, closing, form_hit, is_link, is_word, make_name
from .plausible import is_plausible


def held_name(scene: Scene, first: int, owner: int, high: int) -> Name | None:
    """What is owned is called by ordinary words, so the owner belongs to the name: SoftBank's Vision Fund."""
    if not is_link(scene, owner - 1, "possessive") and not is_link(scene, owner - 2, "possessive"):
        return None
    if not namey(scene, owner) or is_word(scene, first, "place"):
        return None
    end = min(chunk_end(scene, owner, high), high)
    tokens = [t for t in range(owner, end) if scene.text.kinds[t] == WORD]
    if (
        len(tokens) >= 2
        and all(borrowed(scene.text.words[t]) for t in tokens)
        and form_hit(scene, tokens[-1], "investor_end") is not None
        and _of_fund(scene, tokens[-1])
    ):
        name = make_name(scene, first, end)
        if is_first_name(scene.text.words[first]) and owner - first >= 3:
            return None  # Jane Roe's Sound Ventures
        mark = owner - 1 if is_link(scene, owner - 1, "possessive") else owner - 2
        land = scene.text.low[scene.text.starts[first] : scene.text.ends[max(first, mark - 1)]]
        return name if land not in places(scene.pack.code) else None  # South Korea's Access Ventures
    return None


def _of_fund(scene: Scene, token: int) -> bool:
    """Whether a word says that something is a fund, which is called by its owner's name, and no firm that
    has a name to itself: Temasek's Pavilion Capital."""
    funds = {word for key in ("fund", "fund_close") for word in scene.pack.words_of("veto", key)}
    return scene.text.words[token] in funds or is_word(scene, token, "fund")


def names_follow(scene: Scene, pos: int, high: int) -> bool:
    """Whether an article is followed at once by a name, so that the item is no apposition."""
    after = scene.links[pos].after
    if after >= high or not namey(scene, after) or breaks(scene, after):
        return False
    end = min(chunk_end(scene, after, high), high)
    first, last = trim(scene, after, end, titled=False)
    while (
        end < high
        and scene.text.kinds[end] == WORD
        and scene.text.view[scene.text.starts[end]].islower()
        and is_word(scene, end, "investor", "company")
    ):
        end += 1  # the Antler accelerator
    if end < high and scene.text.words[end] == "(":
        close = closing(scene, end, high)
        end = close + 1 if close is not None else end
    return is_plausible(scene, make_name(scene, first, last), titled=False) and (
        end >= high or scene.text.words[end] in ",;." or is_link(scene, end, "and")
    )
