"""Names that only say whose people or backers those behind them are: Uber co-founder and former CEO Jane Roe;
Tesla investor Alpha."""

from __future__ import annotations

from ..knowledge import is_first_name, is_investor
from ..lexer.lexer import Scene
from .cased_look import breaks, namey
from .names import form_hit, is_link, is_word

REACH = 6
"""Words of a firm's name, at most, that are looked at before a noun for its backer."""


def behind_posts(scene: Scene, end: int, high: int) -> int | None:
    """The person behind two posts that "and" joins: Mobileye CEO and co-founder Amnon Shashua.

    Args:
        scene: the text.
        end: the token behind the name of the firm, and behind its first post where that has a capital.
        high: where the names must have ended.
    """
    text, at = scene.text, end
    if (post := _post(scene, end, high)) is not None:
        at = post
    elif end == 0 or not is_word(scene, end - 1, "title"):
        return None
    if at >= high or not is_link(scene, at, "and"):
        return None
    after = first = scene.links[at].after
    while after < high and is_word(scene, after, "former") and text.view[text.starts[after]].islower():
        after = scene.word_over[after]["former"].after
    while (post := _post(scene, after, high)) is not None:
        after = post
    if after == first and is_word(scene, after, "title"):
        return None
    if first < after < high and namey(scene, after) and not breaks(scene, after):
        return after
    return None


def _post(scene: Scene, at: int, high: int) -> int | None:
    """The token behind a post that stands at a token: in small letters, or all capitals as CEO is."""
    title = scene.word_over.get(at, {}).get("title") if at < high else None
    if title is None or title.first != at:
        return None
    view = scene.text.view[scene.text.starts[at] : scene.text.ends[at]]
    return title.after if view.islower() or (view.isupper() and len(view) > 1) else None


def behind_backer(scene: Scene, end: int, high: int) -> int | None:
    """Who backs the firm right before the noun for it: Tesla investor Draper, Facebook investor Jane Roe.

    The firm of a person who invests for it stays what it is: Sequoia investor Jane Roe.

    Args:
        scene: the text.
        end: the token behind the name before the noun.
        high: where the names must have ended.
    """
    text = scene.text
    backer = scene.word_over.get(end, {}).get("backer") if end < high else None
    if backer is None or backer.first != end or not text.view[text.starts[end]].islower():
        return None
    after = backer.after
    if after >= high or not namey(scene, after) or breaks(scene, after):
        return None
    if is_first_name(text.words[after]) and _invests(scene, end):
        return None
    return after


def _invests(scene: Scene, end: int) -> bool:
    """Whether the name that ends at a token is an investor's."""
    if form_hit(scene, end - 1, "investor_end") is not None:
        return True
    first = end
    while first > max(0, end - REACH) and namey(scene, first - 1):
        first -= 1
        if is_investor(scene.text.token_text(first, end)) is not None:
            return True
    return False


def nicknamed(scene: Scene, at: int, high: int) -> bool:
    """Whether a quotation mark opens the nickname inside a person's name: Jane "Ace" Roe.

    Args:
        scene: the text.
        at: the opening mark, right behind the given name.
        high: where the name must have ended.
    """
    words, spaced = scene.text.words, scene.text.spaced
    return (
        at + 3 < high
        and words[at] == '"' == words[at + 2]
        and spaced[at]
        and not spaced[at + 1]
        and not spaced[at + 2]
        and spaced[at + 3]
        and namey(scene, at - 1)
        and namey(scene, at + 1)
        and namey(scene, at + 3)
        and not breaks(scene, at + 3)
    )
