"""Between a cue of taking part and its names: who reports it, and who takes part besides."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import is_link, is_word
from ..outlets import is_outlet
from ..text import WORD

LONGEST = 10
"""Tokens of what tells who reports it, at most."""
OUTLET = 4
"""Tokens of an outlet's name, at most."""


def past_report(scene: Scene, at: int, high: int) -> int:
    """Behind words for who reports something: beteiligten sich nach Angaben des Unternehmens A und B; gehört
    laut einem Bericht der Financial Times A.

    Args:
        scene: the text.
        at: the token behind a cue.
        high: where the sentence ends.

    Returns:
        The token behind the report; `at` where none stands there.
    """
    if scene.pack.file.order != "v2" or not is_link(scene, at, "said"):
        return at
    token, noun = scene.links[at].after, scene.links[at].after - at > 2
    while token < min(high, at + LONGEST):
        end = next(
            (
                t
                for t in range(min(high, token + OUTLET), token, -1)
                if is_outlet(scene.text.token_text(token, t))
            ),
            None,
        )
        if end is not None and scene.text.view[scene.text.starts[token]].isupper():
            token, noun = end, True
        elif is_word(scene, token, "not_name") and not is_word(scene, token, "investor", "title"):
            token, noun = token + 1, True
        elif is_link(scene, token, "pronouns") and scene.links[token].after - token > 1:
            token, noun = scene.links[token].after, True
        elif is_word(scene, token, "company", "startup") and not noun:
            token, noun = token + 1, True
        elif is_link(scene, token, "articles") and noun and _name_next(scene, token, high):
            break
        elif is_word(scene, token, "function", "affiliation") and not names_cased.namey(scene, token):
            token += 1
        elif scene.text.words[token] == "," and noun:
            token += 1
            break
        else:
            break
    return token if noun else at


def _name_next(scene: Scene, token: int, high: int) -> bool:
    """Whether an article begins a name and no noun of the report or an outlet's name."""
    after = token + 1
    return (
        after < high
        and names_cased.namey(scene, after)
        and not is_word(scene, after, "not_name", "company")
        and not any(
            is_outlet(scene.text.token_text(after, t))
            for t in range(after + 1, min(high, after + OUTLET) + 1)
        )
    )


def past_besides(scene: Scene, at: int, high: int) -> int:
    """Behind nameless others beside whom the names take part: sind neben den Altinvestoren auch A und B.

    Args:
        scene: the text.
        at: the token behind a cue.
        high: where the sentence ends.

    Returns:
        The token of the names; `at` where names stand among the others, or nothing of the kind.
    """
    if not is_word(scene, at, "beside"):
        return at
    token = scene.word_over[at]["beside"].after
    while token < min(high, at + LONGEST) and (
        is_link(scene, token, "articles", "and")
        or is_word(scene, token, "investor", "title", "descriptor")
        or _small(scene, token)
    ):
        token += 1
    return token + 1 if token < high and is_word(scene, token, "also") else at


def _small(scene: Scene, token: int) -> bool:
    """Whether an adjective in small letters stands at a token."""
    text = scene.text
    return (
        text.kinds[token] == WORD
        and text.view[text.starts[token]].islower()
        and token not in scene.word_over
        and token not in scene.cue_over
        and not scene.covered[token]
    )
