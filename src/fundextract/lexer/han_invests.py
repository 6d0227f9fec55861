"""Chinese verbs of finishing or doing whose object is an investment in somebody, 完成对 X 的投资, 对 X
进行投资, and verbs that end an investor's name.

Such a verb is one of investing: its subject gives the money, and the company stands behind the preposition.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..packs import Hit
from ..text import GLYPH, MARK, WORD
from .edges import CUTS

if TYPE_CHECKING:
    from .lexer import Scene

_REACH = 30
_NOUNS = frozenset({"cues.invest_noun", "cues.of_source", "cues.backs"})


def invests_in(scene: Scene, hit: Hit) -> bool:
    """Whether a verb of getting has an investment for its object and whom it is in behind a preposition.

    Args:
        scene: the text.
        hit: the verb.
    """
    noun = _noun_behind(scene, hit.after)
    if noun is None:
        return False
    behind = scene.cue_at.get(hit.after)
    if behind is not None and behind.meaning == "cues.to":
        return noun > hit.after + 2  # 完成对 X 的投资
    return noun <= hit.after + 12 and _fronted_by(scene, hit.first)  # 对 X 进行投资


def _noun_behind(scene: Scene, at: int) -> int | None:
    """Where the noun for an investment stands that closes the clause, money and labels before it."""
    text = scene.text
    for token in range(at, min(at + _REACH, len(text.words))):
        if token in scene.money_at:
            continue
        if text.kinds[token] == MARK and text.words[token] not in '"“”「」()（）.·':
            return None
        cue = scene.cue_at.get(token)
        if cue is None or (cue.meaning not in _NOUNS and cue.meaning != "cues.to"):
            if cue is not None and cue.layer == "cues" and cue.meaning != "cues.round_noun":
                return None
            continue
        if cue.meaning in _NOUNS:
            return token if _closes(scene, cue.after) else None
    return None


def _closes(scene: Scene, at: int) -> bool:
    text = scene.text
    return at >= len(text.words) or text.kinds[at] == MARK or text.spaced[at]


def _fronted_by(scene: Scene, first: int) -> bool:
    """Whether a name with a preposition before it stands right before a verb."""
    text = scene.text
    for token in range(first - 1, max(-1, first - _REACH), -1):
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning == "cues.to":
            return any(text.kinds[t] in (GLYPH, WORD) for t in range(cue.after, first))
        if (
            (text.kinds[token] == MARK and text.words[token] not in '"“”「」()（）.·')
            or scene.covered[token]
            or token in scene.cue_over
        ):
            return False
    return False


def leads_else(scene: Scene, hit: Hit) -> bool:
    """Whether a verb that also tells who runs a firm leads no round, as nobody is said to do it:
    某某主导的项目, but 本轮由某某主导.

    Args:
        scene: the text.
        hit: the verb.
    """
    if hit.meaning != "cues.lead" or "founding" not in scene.word_over.get(hit.first, ()):
        return False
    text = scene.text
    for token in range(hit.first - 1, max(-1, hit.first - _REACH), -1):
        if "agent" in scene.word_over.get(token, ()):
            return False
        if text.words[token] in ",。;:!?" or scene.covered[token]:
            return True
    return True


def acts_on(scene: Scene, hit: Hit) -> bool:
    """Whether a verb that also ends investors' names ends one that opens its clause, as what it does or says
    follows: 青禾投资据悉, 青禾投资拟, 除青禾投资外.

    Args:
        scene: the text.
        hit: the verb.
    """
    text = scene.text
    first = hit.first
    while first > max(0, hit.first - 8) and _loose(scene, first - 1):
        first -= 1
    if not 2 <= hit.first - first <= 6 or hit.after >= len(text.words):
        return False
    before = first - 1
    if text.words[before] in scene.pack.words_of("forms", "except_open") and before >= 0:
        return text.words[hit.after] in scene.pack.words_of("forms", "except_close")
    if before >= 0 and text.kinds[before] != MARK:
        return False
    link = scene.links.get(hit.after)
    if link is not None and link.meaning == "links.said":
        return True
    return any(
        cue.layer == "status" and cue.first == hit.after and cue.meaning != "status.closed"
        for cue in scene.cues_in(hit.after, hit.after + 6)
    )


def _loose(scene: Scene, token: int) -> bool:
    """Whether a token is a letter that no known word covers."""
    return (
        scene.text.kinds[token] != MARK
        and not scene.covered[token]
        and token not in scene.cue_over
        and token not in scene.links
        and not any(
            key in CUTS and (word.after - word.first > 1 or key == "function")
            for key, word in scene.word_over.get(token, {}).items()
        )
    )


def hidden_ending(scene: Scene, hit: Hit) -> Hit | None:
    """The ending of investors' names that begins with a verb, also where a shorter one that begins before
    it hides it: the 金投 of 青金投资.

    Args:
        scene: the text.
        hit: the verb.
    """
    ending = scene.forms.get(hit.first, {}).get("investor_end")
    if ending is not None or hit.first == 0:
        return ending
    hides = scene.forms.get(hit.first - 1, {}).get("investor_end")
    spelled = "".join(scene.text.words[hit.first : hit.after])
    if hides is None or hides.after != hit.first + 1:
        return None
    return hit if spelled in scene.pack.words_of("forms", "investor_end") else None
