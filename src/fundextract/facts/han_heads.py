"""What money is money of, in scripts without spaces: the noun that ends its phrase says so, 50亿元产业基金,
6亿元的海外订单.

Used where the noun follows what describes it and the object its verb; which nouns refuse is the pack's.
"""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names.names import form_hit, is_word, word_hit
from ..packs import Hit
from ..text import GLYPH, MARK, NUMBER, WORD

MAX_PHRASE = 14
"""Letters of a noun phrase behind money."""
MAX_WORD = 8
"""Letters of a refusal word that is a noun."""
HEADS = frozenset(
    {
        "revenue",
        "price",
        "fund",
        "fund_close",
        "donation",
        "salary",
        "budget",
        "market_size",
        "order",
        "fine",
        "other",
    }
)
"""Refusals whose words are nouns that money is the size of; spending and buying are what money is for."""


def head_behind(scene: Scene, at: int, high: int) -> tuple[str, Hit | None] | None:
    """The noun that ends the phrase behind money and is none of financing.

    Args:
        scene: the text.
        at: the token right behind the money.
        high: where the sentence ends.

    Returns:
        The refusal it stands for and the pack's word for it, if it has one; None where the phrase ends
        otherwise, or speaks of financing.
    """
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return None
    text = scene.text
    found: tuple[str, Hit | None] | None = None
    token = at
    while token < min(high, at + MAX_PHRASE):
        if scene.covered[token] or (text.spaced[token] and text.kinds[token] == GLYPH):
            break
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning != "cues.others":
            return None
        hit = _refusal(scene, token)
        if hit is not None and hit.meaning[5:] not in HEADS:
            break
        if hit is not None:
            found, token = (hit.meaning[5:], hit), hit.after
            continue
        after = _thing(scene, token)
        if after > token:
            found, token = ("other", None), after
            continue
        if _of(scene, token):
            token += 1
            continue
        if token in scene.links or text.kinds[token] not in (GLYPH, WORD, NUMBER) or _ends(scene, token):
            break
        fund = form_hit(scene, token, "fund_end")
        if fund is not None and token > at:
            found, token = ("fund_close", None), max(token + 1, fund.after)
            if not _closed(scene, token, high):
                found = None
            continue
        token += 1
    return found


def _refusal(scene: Scene, token: int) -> Hit | None:
    """The longest refusal word that begins at a token."""
    hits = [
        hit for hit in scene.cues_in(token, token + MAX_WORD) if hit.layer == "veto" and hit.first == token
    ]
    return max(hits, key=lambda hit: hit.after, default=None)


def _thing(scene: Scene, token: int) -> int:
    """Where a word for a thing that begins at a token ends; the token itself where none does."""
    hit = word_hit(scene, token, "thing")
    over = scene.word_over.get(token, {})
    longest = max((word.after for word in over.values()), default=token)
    return hit.after if hit is not None and hit.first == token and hit.after >= longest else token


def _ends(scene: Scene, token: int) -> bool:
    """Whether a small word that ends a noun phrase stands at a token, and not as a piece of a longer one."""
    over = scene.word_over.get(token, {})
    longest = max((word.after - word.first for word in over.values()), default=0)
    return any(key in over and over[key].after - over[key].first == longest for key in ("function", "stop"))


def _closed(scene: Scene, token: int, high: int) -> bool:
    """Whether a noun phrase ends at a token, or a verb of founding takes it up."""
    return (
        token >= high
        or scene.text.kinds[token] == MARK
        or scene.text.spaced[token]
        or is_word(scene, token, "founding")
        or _ends(scene, token)
    )


def _of(scene: Scene, token: int) -> bool:
    """Whether the small word that joins money to its noun stands at a token: 50万元的奖金."""
    link = scene.links.get(token)
    return link is not None and link.meaning == "links.possessive" and link.after - link.first == 1
