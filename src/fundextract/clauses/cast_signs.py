"""Signs that a sentence introduces a name as a company's: whose round it is, who runs it, its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..knowledge import is_first_name
from ..names import names_cased
from ..names.names import is_link, is_word
from ..text import MARK, WORD

if TYPE_CHECKING:
    from ..lexer.lexer import Scene
    from ..names.names import Name

LEADS = 3
"""Words before a colon that lead up to a name, at least: fewer say who wrote or drew something."""


def less_nouns(scene: Scene, names: list[Name]) -> list[Name]:
    """Where nouns have capitals: the names of a sentence less the nouns among them that no list knows, which
    an article or an adjective stands before: in den Laboren von Alpha, die gelben Roller von Beta."""
    if not scene.pack.file.capital_nouns or len(names) < 2:
        return names
    return [name for name in names if not _of_noun_phrase(scene, name)]


def _of_noun_phrase(scene: Scene, name: Name) -> bool:
    """Whether a lone word stands behind an article or a small word with the ending of an adjective."""
    text, before = scene.text, name.first - 1
    if name.after - name.first > 1 or before < 0 or text.kinds[before] != WORD:
        return False
    if is_link(scene, before, "articles"):
        return True
    small = text.view[text.starts[before]].islower() and not is_word(scene, before, "function", "affiliation")
    return small and text.words[before].endswith(tuple(scene.pack.words_of("forms", "adjective_end")))


def financed(scene: Scene, name: Name, low: int) -> bool:
    """Whether a round or money is said to be a name's, before a colon or the sentence's end: Fresh capital
    for Acme: the startup has raised …"""
    text, at = scene.text, name.first - 1
    if name.end < len(text.words) and text.words[name.end] not in ":.!\n":
        return False
    while at > low and (
        is_link(scene, at, "articles") or is_word(scene, at, "descriptor", "demonym", "company", "startup")
    ):
        at -= 1
    cue = scene.cue_over.get(at)
    if not (is_link(scene, at, "of") or (cue is not None and cue.meaning == "cues.for")):
        return False
    noun = scene.cue_over.get(at - 1)
    return at - 1 >= low and (
        at - 1 in scene.round_at
        or scene.covered[at - 1]
        or (noun is not None and noun.meaning in ("cues.round_noun", "cues.invest_noun"))
    )


def run_by(scene: Scene, name: Name, low: int) -> bool:
    """Whether a person's title stands before a name, as who runs it: Jane Roe, founder and CEO of Acme, …"""
    token = name.first - 1
    while token > low and is_link(scene, token, "articles"):
        token -= 1
    if token <= low or not is_word(scene, token, "affiliation") or is_word(scene, name.first, "public"):
        return False
    title = scene.word_over.get(token - 1, {}).get("title")
    if title is None or is_word(scene, token - 1, "public"):
        return False
    return not is_word(scene, title.first - 1, "former")  # the former managing director of Acme


def apposed_kind(scene: Scene, name: Name, low: int, high: int) -> bool:
    """Whether a noun for a company before a comma is told by the name between it and the next one: Her new
    company, Acme, has …"""
    if _for_it(scene, name, low, high):
        return True
    words, noun = scene.text.words, name.first - 2
    if noun <= low or words[noun + 1] != "," or name.end >= high or words[name.end] != ",":
        return False
    if not is_word(scene, noun, "company", "startup") or is_word(scene, noun, "investor", "title"):
        return False
    first = next(
        (t for t in range(noun - 1, max(low, noun - 5) - 1, -1) if is_link(scene, t, "articles")), None
    )
    return first is not None and not names_cased.chunks(scene, first, noun)


def _for_it(scene: Scene, name: Name, low: int, high: int) -> bool:
    """Whether a line opens with something for a name, and behind a colon "the company" goes on: Nouvelle
    pour Acme : la jeune pousse a levé 5 millions."""
    words, small = scene.text.words, name.first - 1
    if name.end >= high or words[name.end] != ":" or small <= low:
        return False
    small -= is_link(scene, small, "articles") and small - 1 > low
    cue = scene.cue_over.get(small)
    if cue is None or cue.meaning != "cues.for":
        return False
    at = name.end + 1
    if is_link(scene, at, "pronouns"):
        return not names_cased.namey(scene, scene.links[at].after) if at in scene.links else False
    if not is_link(scene, at, "articles"):
        return False
    for token in range(at + 1, min(high, at + 5)):
        if scene.text.kinds[token] == MARK or scene.covered[token]:
            return False
        if is_word(scene, token, "company", "startup"):
            after = token + 1 + is_word(scene, token + 1, "descriptor", "demonym")
            return after >= high or not names_cased.namey(scene, after)
    return False


def was_founded(scene: Scene, name: Name, high: int) -> bool:
    """Whether the verb behind a name says when it was founded: About us: Acme was established in 2018."""
    at = name.end
    return at + 1 < high and is_link(scene, at, "auxiliary") and is_word(scene, at + 1, "founded")


def family_name(scene: Scene, name: Name) -> bool:
    """Whether a name of one word is the family name of a person told of by the full name elsewhere: Jane
    Rowan runs Acme. Rowan said …

    Args:
        scene: the text, in a script with capitals.
        name: the name.
    """
    if name.after - name.first != 1:
        return False
    first = _families(scene).get(scene.text.words[name.first])
    return first is not None and first < name.first


def _families(scene: Scene) -> dict[str, int]:
    """Names that stand behind a first name, each with where it first does; found once a text."""
    if scene.families is None:
        words, found = scene.text.words, dict[str, int]()
        for token in range(1, len(words)):
            if (
                words[token] not in found
                and names_cased.namey(scene, token)
                and is_first_name(words[token - 1])
                and names_cased.namey(scene, token - 1)
            ):
                found[words[token]] = token
        scene.families = found
    return scene.families


def led_up_to(scene: Scene, name: Name, low: int, high: int) -> bool:
    """Whether a sentence is but a few words, a colon and a name: One case stands for all: Acme."""
    words, colon = scene.text.words, name.first - 1
    while colon > low and (
        is_link(scene, colon, "articles") or is_word(scene, colon, "descriptor", "demonym", "startup")
    ):
        colon -= 1
    if words[colon] != ":" or colon - low < LEADS or name.end < high - 1:
        return False
    if name.end < high and words[name.end] not in ".!…\n":
        return False
    if any(is_word(scene, t, "investor") or scene.covered[t] for t in range(low, colon)):
        return False
    acts = (hit.meaning for hit in scene.cues_in(low, colon))
    small = {"cues.to", "cues.for", "cues.from"}
    return all(meaning in small for meaning in acts) and not names_cased.chunks(scene, low, colon)


def presented(scene: Scene, name: Name, low: int, high: int) -> bool:
    """Whether a sentence ends with its only name and the next one goes on with "the company": This is what
    has just been done by Acme. The company has raised …"""
    text = scene.text
    if scene.pack.file.order != "svo" or name.end < high - 1 or high >= len(text.words):
        return False
    if text.words[high - 1] not in ".!…\n" or name.first - low < LEADS or not _kind_opens(scene, high):
        return False
    if any(scene.covered[t] or is_word(scene, t, "investor", "title", "public") for t in range(low, high)):
        return False
    found = names_cased.chunks(scene, low, high)
    return len(found) == 1 and found[0].first == name.first


def _kind_opens(scene: Scene, at: int) -> bool:
    """Whether a sentence begins with "the" and a noun for a company: La société …, The startup …"""
    if is_link(scene, at, "pronouns"):
        last = scene.links[at].after - 1
    elif is_link(scene, at, "articles"):
        last = at + 1
    else:
        return False
    after = last + 1
    return (
        last > at
        and is_word(scene, last, "company", "startup")
        and after < len(scene.text.words)
        and not names_cased.namey(scene, after)
    )


def shown(scene: Scene, name: Name, low: int, high: int) -> bool:
    """Whether the words around a name show that it is a company: its kind in apposition, its foundation, a
    colon that leads up to it."""
    return (
        apposed_kind(scene, name, low, high)
        or presented(scene, name, low, high)
        or was_founded(scene, name, high)
        or led_up_to(scene, name, low, high)
    )
