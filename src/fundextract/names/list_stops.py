"""Where a list of names ends though a comma or semicolon goes on: at the next clause."""

from __future__ import annotations

from ..lexer.lexer import Scene
from .cased_look import namey
from .names import Name, is_link, is_word

REACH = 30
"""Tokens of a clause at most."""
OPENING = 4
"""Tokens of such words as "existing investors", at most."""
_NOUNS = frozenset({"cues.round_noun", "cues.invest_noun"})
_JOINS = frozenset({"cues.join", "cues.invest", "cues.joined_by"})


def list_closed(scene: Scene, names: list[Name], at: int, pos: int) -> bool:
    """Whether a list of names ends at a separator: a semicolon behind the "and" that closes one of commas,
    con A, B y C; D …, or a comma behind which a clause of its own begins, …, auch B und C sind an Bord.

    Args:
        scene: the text.
        names: the names found so far.
        at: where the list begins.
        pos: the separator.
    """
    words = scene.text.words
    if names and (_goes_on(scene, pos) or (words[pos] == "," and _clause(scene, pos + 1))):
        return True
    if names and next_raises(scene, at, pos) is not None:
        return True
    if names and words[pos] in ";," and _joiners(scene, pos + 1, at, words[pos] == ","):
        return True
    joined = names and is_link(scene, pos, "and") and words[pos] not in ";,"
    if joined and _investors_opens(scene, scene.links[pos].after) and _joiners(scene, pos, at, True):
        return True  # led by A and existing backer B doubled down
    if len(names) < 2 or words[pos] != ";" or ";" in words[at:pos]:
        return False
    return any(
        is_link(scene, t, "and") and words[t] not in ",;" for t in range(names[-2].end, names[-1].first)
    )


def next_raises(scene: Scene, begun: int, pos: int) -> tuple[int, int] | None:
    """Where "and" joins no further name but another company with its own money: A raised $10m led by B, and C
    raised $5m; … led by B and C, a maker of pumps, raised $8m.

    Args:
        scene: the text.
        begun: the end of what is told of the company before.
        pos: the separator.

    Returns:
        The company's first token and its verb's; None where a list goes on.
    """
    text, at = scene.text, pos + (scene.text.words[pos] == ",")
    low, high = scene.sentence_of(pos)
    if at >= high or scene.pack.file.order != "svo":
        return None
    parted = text.words[pos] == ";"  # A raised $10m from B; C, a maker of pumps, raised $5m
    at += parted
    joined = at < high and is_link(scene, at, "and") and text.words[at] != ","
    if not (joined or parted) or not any(scene.covered[t] for t in range(low, begun)):
        return None  # Acme, backed by A and B, raised $5m
    first = end = scene.links[at].after if joined else at
    while end < high and namey(scene, end):
        end += 1
    if end == first or end >= high:
        return None
    verb = end
    if text.words[end] == "," and is_link(scene, end + 1, "relative") and _takes(scene, end + 2, high):
        verb = end + 2  # …, and Beta, which bagged $5m
    elif text.words[end] == "," and (
        is_link(scene, end + 1, "articles") or is_link(scene, end + 1, "relative")
    ):
        comma = next((t for t in range(end + 1, min(high, end + REACH)) if text.words[t] == ","), high)
        verb = comma + 1
    return (first, verb) if _takes(scene, verb, high) else None


def raised_themselves(scene: Scene, name: Name, high: int) -> bool:
    """Whether a clause between commas says that who stands behind "included" raised money: the winners
    included Alpha, which bagged $5m.

    Args:
        scene: the text.
        name: the first name behind the word.
        high: where the sentence ends.
    """
    comma = name.end
    told = comma + 2 < high and scene.text.words[comma] == "," and is_link(scene, comma + 1, "relative")
    return told and scene.pack.file.order == "svo" and _takes(scene, comma + 2, high)


def _takes(scene: Scene, verb: int, high: int) -> bool:
    """Whether a verb of raising with money right behind it stands at a token."""
    cue = scene.cue_at.get(verb) if verb < high else None
    return (
        cue is not None
        and cue.meaning in ("cues.raise", "cues.gets", "cues.raise_from")
        and any(scene.covered[t] for t in range(cue.after, min(high, cue.after + 3)))
    )


def _goes_on(scene: Scene, pos: int) -> bool:
    """Whether "and" goes on with what the company did besides: led by A and B, and hired Jane Roe."""
    words, at, joined = scene.text.words, pos, False
    while at < len(words) and (words[at] in ",-—–" or is_link(scene, at, "and")):
        joined = joined or is_link(scene, at, "and")
        at = scene.links[at].after if is_link(scene, at, "and") else at + 1
    return joined and is_word(scene, at, "goes_on") and not namey(scene, at)


def _joiners(scene: Scene, at: int, begun: int, comma: bool) -> bool:
    """Whether a clause begins at a token that names further investors and ends in a verb of taking part: led
    by A; B and C also invested. Behind a comma nothing may follow the verb: led by A, B participates."""
    if comma and (
        ";" in scene.text.words[begun:at]
        or getattr(scene.cue_over.get(begun - 1), "meaning", "") != "cues.led_by"
    ):
        return False
    at = scene.links[at].after if comma and is_link(scene, at, "and") else at  # led by A, and B doubled down
    if at >= len(scene.text.words) or scene.pack.file.order != "svo":
        return False
    opened = _investors_opens(scene, at)
    if not (namey(scene, at) or is_link(scene, at, "articles") or opened):
        return False
    at = opened or at  # led by A, and existing investors B and C participated
    _, high = scene.sentence_of(at)
    ties = scene.pack.words_of("cues", "with")
    for token in range(at, min(high, at + REACH)):
        cue = scene.cue_at.get(token)
        if scene.text.words[token] in ";:" or scene.covered[token] or is_link(scene, token, "relative"):
            return False
        if comma and token > at and scene.text.words[token] in ties and scene.text.words[token - 1] == ",":
            return False  # led by A, B and C, with D also participating
        if cue is not None and cue.layer == "cues" and cue.meaning not in _NOUNS:
            behind = cue.after >= high or not namey(scene, cue.after)
            if comma and not all(scene.text.words[t] in ".!" for t in range(cue.after, high)):
                return False
            return cue.meaning in ("cues.join", "cues.invest") and behind
    return False


def _investors_opens(scene: Scene, at: int) -> int:
    """The token behind words such as "existing investors", before their names; 0 where none stand."""
    plain = at + 1 < len(scene.text.words) and not namey(scene, at) and is_word(scene, at + 1, "investor")
    end = at + plain  # existing backer A
    while end < at + OPENING and is_word(scene, end, "investor", "descriptor", "holders"):
        over = scene.word_over[end]
        end = max(over[key].after for key in ("investor", "descriptor", "holders") if key in over)
    cue = scene.cue_at.get(at)
    if cue is not None and cue.meaning == "cues.joined_by":
        end = max(end, cue.after)
    told = end > at and is_word(scene, end - 1, "investor", "holders")
    return end if told and end < len(scene.text.words) and namey(scene, end) else 0


def _clause(scene: Scene, at: int) -> bool:
    """Verb-second languages: whether "also" or "besides" opens a clause with a verb of its own that says who
    takes part."""
    if scene.pack.file.order != "v2" or at >= len(scene.text.words) or namey(scene, at):
        return False
    if not is_word(scene, at, "also", "beside", "adverb") or is_word(scene, at, "including"):
        return False
    _, high = scene.sentence_of(at)
    finite = joins = False
    for token in range(at, min(high, at + REACH)):
        if scene.text.words[token] in ";:":
            break
        cue = scene.cue_at.get(token)
        finite = finite or is_link(scene, token, "auxiliary", "undergone")
        joins = joins or (cue is not None and cue.meaning in _JOINS)
    return joins and (finite or any(is_word(scene, t, "enters") for t in range(at, min(high, at + REACH))))
