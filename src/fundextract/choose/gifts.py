"""Gifts told in the words of investments: a foundation puts money into a charity."""

from __future__ import annotations

from ..clauses.drafts import INVEST, Draft
from ..companies.impossible import CHARITY
from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names.names import Name, is_link, is_word
from ..text import WORD


def gift(scene: Scene, story: Draft) -> str:
    """Why money that is said to be invested is given away.

    Args:
        scene: the text.
        story: a story that lacks nothing.

    Returns:
        The reason, or "" where it may be an investment.
    """
    givers, verb = story.participants, story.verb
    if scene.pack.file.writing != "cased" or story.leads or story.rounds or verb is None:
        return ""
    if story.company is None or story.verb_key not in INVEST or story.valuation is not None:
        return ""
    ends = [name.after - 1 for name in givers] or [verb.first - 1]
    if verb.first <= story.sentence[0] or not all(is_word(scene, at, "endowed") for at in ends):
        return ""
    if any(is_word(scene, t, "startup", "company") for t in range(len(scene.text))):
        return ""
    known = any(is_investor(name.text) for name in givers)
    cause = _called_like_cause(scene, story.company) or _goes_on(scene, story.company, story.sentence[1])
    return "" if known and not cause else CHARITY


def _goes_on(scene: Scene, name: Name, high: int) -> bool:
    """Whether an ordinary noun in small letters goes on right behind a name: in mRNA vaccine making."""
    at, text = name.end, scene.text
    return (
        at < high
        and text.kinds[at] == WORD
        and text.view[text.starts[at]].islower()
        and at not in scene.cue_over
        and at not in scene.links
        and not is_word(scene, at, "function", "stop", "company", "startup")
    )


def _called_like_cause(scene: Scene, name: Name) -> bool:
    """Whether a small word stands inside a name or ties more capitals to it, as in names of charities:
    Tools for Tomorrow, Boys & Girls Clubs."""
    text, words = scene.text, scene.text.words
    for at in range(name.first + 1, min(name.after + 1, scene.sentence_of(name.first)[1] - 1)):
        small = words[at] in scene.pack.words_of("cues", "for") or is_link(scene, at, "and")
        if small and text.kinds[at + 1] == WORD and text.view[text.starts[at + 1]].isupper():
            return True
    return False
