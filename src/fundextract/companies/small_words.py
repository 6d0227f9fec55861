"""What a small word behind money or a round leads to: an article and the label of a round, the name of who
gave it."""

from __future__ import annotations

from ..clauses.drafts import RAISE, key_of
from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import is_link, is_word
from ..packs import Hit


def gives_noun(scene: Scene, token: int) -> bool:
    """Whether "of" at a token stands behind a word for an investment, so that who gives it follows: aporte da
    A."""
    noun = scene.cue_over.get(token - 1)
    return (
        noun is not None
        and noun.after == token
        and (
            key_of(noun) == "invest_noun"
            or (  # recebeu um aporte da A
                key_of(noun) in RAISE
                and noun.after - noun.first > 1
                and scene.text.words[token - 1] in scene.pack.words_of("cues", "invest_noun")
            )
        )
        and scene.text.words[token] in scene.pack.words_of("cues", "source")
    )


def investor_behind(scene: Scene, token: int) -> bool:
    """Whether the first name behind a small word is a known investor's."""
    if scene.pack.file.writing != "cased":
        return False
    found = names_cased.chunks(scene, token + 1, min(len(scene.text.words), token + 8))
    return bool(found) and found[0].first <= token + 4 and is_investor(found[0].text) is not None


def behind_small(scene: Scene, at: int) -> int:
    """The token behind an article and a word or two that describe: a fresh Series A."""
    if is_link(scene, at, "articles"):
        at = scene.links[at].after
        if is_word(scene, at, "descriptor") and at not in scene.round_at and at not in scene.cue_at:
            at += 1
    return at


def toward(scene: Scene, low: int, high: int) -> Hit | None:
    """The small word before what an investor gives money to: cheque de 5 millones de A en, para, a B."""
    for token in range(low, high):
        cue = scene.cue_at.get(token)
        if cue is not None:
            return cue if cue.meaning in ("cues.to", "cues.for") else None
        if scene.text.words[token] in scene.pack.words_of("cues", "dative"):
            return Hit(token, token + 1, "cues", "cues.to", "", f"{scene.pack.code}.yaml cues.dative")
    return None


def postposed(scene: Scene, cue: Hit | None) -> bool:
    """Whether a "to" is a particle of the word before it, so that no name behind it hangs on it."""
    file = scene.pack.file
    return cue is not None and key_of(cue) == "to" and file.order == "sov" and file.writing == "unspaced"
