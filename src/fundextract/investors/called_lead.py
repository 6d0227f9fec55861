"""Names of a list that a bracket or a clause right behind them says to lead."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names.lead_nouns import named_lead
from ..names.names import Name, is_link, is_word
from ..packs import Hit


def called_lead(scene: Scene, name: Name) -> bool:
    """Whether a bracket, commas or a clause behind a name say that it leads: A (lead), B and C; from A, lead
    investor, and B; backers included A, which led the round, and B.

    Args:
        scene: the text.
        name: one of a list of names.
    """
    if named_lead(scene, name.first):
        return True
    words = scene.text.words
    at = name.end + 1
    if at + 1 >= len(words):
        return False
    clause = _which_leads(scene, name)
    if clause is not None:
        return True
    cue = scene.cue_at.get(at)
    if cue is None or cue.meaning not in ("cues.lead", "cues.led_by"):
        return False
    close = words[min(cue.after, len(words) - 1)]
    return (words[name.end] == "(" and close == ")") or (words[name.end] == "," and close in ",.;")


def all_lead(scene: Scene, names: list[Name]) -> bool:
    """Whether the clause behind a list says by a verb in the plural that all of it leads: auprès de A et B,
    qui mènent le tour.

    Args:
        scene: the text.
        names: the list.
    """
    cue = _which_leads(scene, names[-1]) if len(names) > 1 else None
    return cue is not None and any(is_word(scene, t, "they_lead") for t in range(cue.first, cue.after))


def _which_leads(scene: Scene, name: Name) -> Hit | None:
    """The verb of a clause right behind a name that says that it leads the round spoken of."""
    words = scene.text.words
    at = name.end + (words[name.end : name.end + 1] == [","])
    if at >= len(words) or not is_link(scene, at, "relative"):
        return None
    cue = scene.cue_at.get(at + 1)
    leads = cue is not None and cue.meaning == "cues.lead" and _this_round(scene, cue)
    return cue if leads else None


def _this_round(scene: Scene, cue: Hit) -> bool:
    """Whether nothing but the round spoken of stands between a verb of leading and the end of its clause:
    which led, which led the round."""
    words, at = scene.text.words, cue.after
    if at < len(words) and is_link(scene, at, "articles", "pronouns"):
        at = scene.links[at].after
    noun = scene.cue_over.get(at)
    at = noun.after if noun is not None and noun.meaning == "cues.round_noun" else at
    return at >= len(words) or words[at] in ",.;)"


def included_from(scene: Scene, names: list[Name]) -> int:
    """Where in a list of leads those begin that the round only includes: led by A, includes B and C.

    Args:
        scene: the text.
        names: the list behind a cue of leading.
    """
    for order in range(1, len(names)):
        between = range(names[order - 1].end, names[order].first)
        if scene.pack.file.order == "svo" and any(is_word(scene, t, "including") for t in between):
            return order
    return len(names)
