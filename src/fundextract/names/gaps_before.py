"""What may stand between a name and the word it belongs to, where names have capitals."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..text import MARK
from .described_items import opens_item
from .names import closing, is_link, is_word
from .towns import town_behind

SHORT = 3
"""Letters of a form of address before a full stop, at most."""
MAX_SKIP = 8
"""Lower-case words that may stand before a name within one item of a list."""


def _describes(scene: Scene, first: int, at: int, after: int) -> bool:
    """Whether an item that began behind the last separator opens with a noun for an investor or a part of a
    firm, so that "of" goes on with whose it is: A and the venture arm of the utility B."""
    text = scene.text
    begun = next(
        (t for t in range(at - 1, first - 1, -1) if is_link(scene, t, "and") or text.words[t] == ","), None
    )
    if begun is None or at - begun > 8 or after - at > 8:
        return False
    return any(is_word(scene, t, "investor", "affiliation", "company") for t in range(begun + 1, at)) and all(
        text.kinds[t] == MARK or text.view[text.starts[t]].islower() for t in range(begun + 1, after)
    )


def _acronym(scene: Scene, token: int) -> bool:
    """Whether a small word is written as the letters of a country: A, US investor B and C."""
    text = scene.text
    written = text.view[text.starts[token] : text.ends[token]]
    return len(written) > 1 and written.isupper() and token + 1 < len(text.words) and not scene.covered[token]


def gap_ok(scene: Scene, first: int, after: int, joined: bool) -> bool:
    """Whether what stands between two names (or a name and its verb) holds them in one list."""
    words = scene.text.words
    separator = False
    token = first
    loose = 0
    if (
        not joined
        and token < after
        and is_word(scene, token, "investor")
        and scene.text.view[scene.text.starts[token]].islower()
    ):
        return False  # "Zhipu investors joined" names no investor
    while token < after:
        word = words[token]
        if joined and (town := town_behind(scene, token, after)) > token:
            token = town  # A from Berlin and B from Zurich
            continue
        if word in "([（":
            close = closing(scene, token, after)
            token = (close if close is not None else token) + 1
            continue
        if token in scene.cue_at and scene.cue_at[token].meaning == "cues.others":
            token = scene.cue_at[token].after
            continue
        if word == "," and token + 1 < after and is_word(scene, token + 1, "alias_glue"):
            token = next((t for t in range(token + 1, after) if words[t] == ","), after)
            continue  # SBVA, formerly known as SoftBank Ventures Asia, and …
        if word in ",;" or is_link(scene, token, "and"):
            separator = True
            token = scene.links[token].after if word not in ",;" else token + 1
            continue
        short = word == "." and token > first and is_word(scene, token - 1, "title")
        if short and len(words[token - 1]) <= SHORT and not scene.text.spaced[token]:
            token += 1  # Dr. Jane Roe and Dr. Jo Doe
            continue
        if word in ".!?:" or scene.covered[token]:
            return False
        if (
            token in scene.cue_at
            and scene.cue_at[token].meaning == "cues.joined_by"
            and joined
            and all(
                is_word(scene, t, "investor", "descriptor") for t in range(token, scene.cue_at[token].after)
            )
        ):
            token = scene.cue_at[token].after  # A and existing investor B
            continue
        if token in scene.cue_at and scene.cue_at[token].meaning[5:] not in (
            "from",
            "for",
            "to",
            "others",
            "round_noun",
            "invest_noun",
        ):
            if (
                not joined
                and separator
                and scene.cue_at[token].meaning == "cues.joined_by"
                and all(
                    scene.text.view[scene.text.starts[t]].islower()
                    for t in range(token, scene.cue_at[token].after)
                )
                and any(is_word(scene, t, "investor") for t in range(token, scene.cue_at[token].after))
            ):
                token = scene.cue_at[token].after  # Alpha and existing owners took part
                continue
            if not (
                joined
                and separator
                and scene.cue_at[token].meaning == "cues.joined_by"
                and scene.cue_at[token].after <= after
            ):
                return False
            token = scene.cue_at[token].after  # Alpha und neue Geldgeber wie Beta
            continue
        if is_link(scene, token, "relative", "contrast") or is_word(scene, token, "stop"):
            return not joined
        loose += not (token in scene.words or is_link(scene, token, "articles") or token in scene.cue_at)
        if (
            is_word(scene, token, "function")
            and joined
            and not _acronym(scene, token)
            and not is_word(scene, token, "including")
            and not is_link(scene, token, "articles")
            and not (separator and opens_item(scene, token, after))
            and not (is_link(scene, token, "of") and _describes(scene, first, token, after))
        ):
            return False
        if loose > MAX_SKIP:
            return False
        token = scene.words[token].after if token in scene.words else token + 1
    return separator or not joined
