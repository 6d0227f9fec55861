"""Which name before a verb is its subject, where names have capitals: points for where each stands."""

from __future__ import annotations

from typing import NamedTuple

from ..knowledge import borrowed, is_investor
from ..lexer.lexer import Scene
from ..text import MARK, WORD
from .cased_chunks import owner_after
from .cased_look import title_case
from .hanging import behind_by
from .named_late import named_late
from .names import Name, closing, is_link, is_word
from .small_subjects import object_before, quiet
from .subject_signs import adverb, behind_from, given_object, headed, heads, opens_apposition, second_verb
from .towns import place_behind


class Scored(NamedTuple):
    """A name with its points; among equals the later one is nearer to the verb."""

    points: float
    first: int
    name: Name
    because: str


class Names(NamedTuple):
    """The names between the opening of a clause, `low`, and its verb, `at`."""

    scene: Scene
    found: list[Name]
    at: int
    low: int

    @property
    def free(self) -> bool:
        """Whether cases tell subjects, not their place."""
        return bool(self.scene.pack.words_of("forms", "word_end"))


def scored(names: Names) -> list[Scored]:
    """The points of every name."""
    hung = behind_by(names.scene, names.found)
    out = []
    for order, name in enumerate(names.found):
        near, because = _nearness(names, order, hung)
        points = near + _before(names, order) + _own(names, order)
        out.append(Scored(points, name.first, name, because))
    return out


def closes(scene: Scene, at: int, low: int) -> bool:
    """Whether a comma or dash stands right before the verb, adverbs and a day apart."""
    token = at - 1
    if is_word(scene, token, "calendar"):
        token -= 1 + (scene.text.words[token - 1] not in ",-)")
    while token > low and adverb(scene, token) and at - token <= 4:
        token -= 1
    return scene.text.words[token] in ",-)"


def _nearness(names: Names, order: int, hung: set[int]) -> tuple[float, str]:
    """Points for what stands between a name and the verb, with the reason."""
    scene, found, at, low = names.scene, names.found, names.at, names.low
    text, name = scene.text, found[order]
    words, last = text.words, name is found[-1]
    points, because = 0.0, "the nearest name before the verb"
    near = last and name.first not in hung and quiet(scene, name.end, at)
    if near and not second_verb(scene, name, at, low):
        points, because = 5.0, "the name right before the verb"
    after = name.end
    if after < at and words[after] in "([（":
        close = closing(scene, after, at)
        after = close + 1 if close is not None else after
    if place_behind(scene, after, at) > after:
        after = at if words[name.first - 1] != "," else after  # Larkspur of Elmwood, Mass., raises
    if after < at and (words[after] == "," or (words[after] in "-" and text.spaced[after])):
        opens = opens_apposition(scene, after + 1, at) and not is_word(scene, after + 2, "calendar")
        if opens and closes(scene, at, low):
            points += 6
            because = "the name whose description stands between it and the verb"
        elif opens:
            points += 2
    if order and last and named_late(scene, found, at, low):
        points += 6
        because = "the name between commas that the subject says what it is of"
    owned = owner_after(scene, name.end)
    if owned is not None and not is_word(scene, owned, "organ"):
        points -= 4
    gap = sum(text.kinds[t] != MARK for t in range(name.end, at))
    return points - min(0.15 * gap, 2.0), because


def _before(names: Names, order: int) -> float:
    """Points for what stands before a name: a company noun, a preposition, a title, a rival."""
    scene, low = names.scene, names.low
    name = names.found[order]
    before = _word_before(names, name)
    if before < low:
        return -5 if names.free and behind_from(scene, before) else 0.0
    points = 3.0 if is_word(scene, before, "company") else 0.0
    if points and _glued_before(scene, before, low):
        points = -4.0  # Dona da marca Brilho, a Acme captou
    if _governed(scene, before):
        points -= 4
        if order and is_link(scene, before, "of") and names.found[order - 1].end == before:
            points -= 6  # la xAI di Musk ha raccolto
        if order and any(
            scene.text.words[t] == "," and is_link(scene, t + 1, "and") for t in range(name.end, names.at - 1)
        ):
            points -= 4  # Acme is based in Elm Park, in Oldham, and has raised
    if names.free and order == 0 and heads(scene, before, low):
        points += 4  # Společnost Alfa vyvíjející chatbota Beta uzavřela …
    if names.free and behind_from(scene, before):
        points -= 5  # Alfa loni od Bety získala …
    if is_word(scene, before, "title", "alias_glue"):
        points -= 4
    if order == 0 and name is not names.found[-1] and is_word(scene, before, "rival"):
        points -= 6  # Konkurent Ubera, estoński Bolt, pozyskał …
    return points


def _glued_before(scene: Scene, noun: int, low: int) -> bool:
    """Whether a noun for a company says what somebody owns or made: owner of the brand."""
    at = noun - 1
    while (
        at > low and noun - at <= 3 and (is_link(scene, at, "articles") or is_word(scene, at, "descriptor"))
    ):
        if is_word(scene, at, "alias_glue"):
            return True
        at -= 1
    return at >= low and is_word(scene, at, "alias_glue")


def _word_before(names: Names, name: Name) -> int:
    """The word before a name, quotes and an article of the object of "to" apart."""
    scene, low = names.scene, names.low
    text = scene.text
    before = name.first - 1
    while before >= low and text.kinds[before] == MARK and text.words[before] in "\"'":
        before -= 1
    small = before > low and text.view[text.starts[before]].islower()
    if small and is_link(scene, before, "articles"):
        inner = scene.cue_over.get(before - 1)
        of = is_link(scene, before - 1, "of") and scene.pack.file.order == "svo"
        if (inner is not None and inner.meaning == "cues.to") or of:
            before -= 1  # took part in the Imagine accelerator and had raised; l'ancien patron de la Sorbonne
    return before


def _governed(scene: Scene, before: int) -> bool:
    """Whether a preposition or a cue takes the name behind it."""
    cue = scene.cue_over.get(before)
    small = is_word(scene, before, "function", "affiliation") and scene.text.words[before - 1] != "-"
    taken = cue is not None and cue.meaning[5:] in (
        "from",
        "led_by",
        "joined_by",
        "backed_by",
        "for",
        "to",
    )
    return (
        (small or taken)
        and not is_link(scene, before, "articles")
        and not is_word(scene, before, "opener")
        and not (is_link(scene, before, "relative") and is_link(scene, before - 1, "said"))
    )


def _own(names: Names, order: int) -> float:
    """Points for what a name is, and for the names around it."""
    scene, found, at, low = names.scene, names.found, names.at, names.low
    text, name, points = scene.text, found[order], 0.0
    if is_investor(name.text):
        points -= 1.5
    if order and _in_description(scene, found[order - 1], name):
        points -= 3
    if order and _in_one_aside(names, name):
        points -= 6
    if object_before(scene, name, at, low) or (order and given_object(scene, name, at)):
        points -= 7
    if order == 0:
        points += 0.5
        if name is not found[-1] and headed(scene, name.end, found[1].first):
            points -= 4  # Quantum computer: Acme grows
    plain = [borrowed(text.words[t]) for t in range(name.first, name.after) if text.kinds[t] == WORD]
    if all(plain) and title_case(scene, *scene.sentence_of(low)):
        points -= 0.5
    if len(found) > 1 and is_word(scene, name.after - 1, "company") and name.after - name.first > 1:
        points -= 3
    return points


def _in_one_aside(names: Names, name: Name) -> bool:
    """Whether a name is one of several that the only description between the first name and the verb tells
    of: Acme, the owner of the marketplace Zed and the lender Yam, has raised."""
    scene, first, at = names.scene, names.found[0], names.at
    words, opens = scene.text.words, first.end + 1
    if words[first.end] != "," or not closes(scene, at, names.low) or name.end >= at:
        return False
    ends = next((t for t in range(at - 1, opens, -1) if words[t] == ","), opens)
    told = opens_apposition(scene, opens, at) or is_link(scene, opens, "relative")
    told = told and sum(opens <= other.first < ends for other in names.found) > 1
    return told and name.end <= ends and "," not in words[opens:ends]


def _in_description(scene: Scene, before: Name, name: Name) -> bool:
    """Whether a name stands inside the description of the one before: Acme, maker of the model Zed, is."""
    opens = before.end + 1
    comma = scene.text.words[before.end] == "," and name.first > opens
    return comma and all(adverb(scene, t) for t in range(opens, name.first))
