"""New shares of one firm that another takes up, where verbs stand last:
AはBの第三者割当増資を引き受け、2億円を出資する."""

from __future__ import annotations

from typing import NamedTuple

from ..clauses.drafts import RAISE
from ..lexer.hangul_places import is_hiragana
from ..lexer.lexer import Scene
from ..names import names_stretch
from ..names.names import Name, is_link, is_word
from ..names.stretch_lists import opening
from ..packs import Hit
from ..text import MARK
from .company_where import Where

REACH = 16
"""Tokens between the word for the new shares and the mark of the object: 増資による株式の割当てを引き受け."""


class Taken(NamedTuple):
    """Whose shares are taken up, the word for the shares, and where the subject that takes them ends."""

    owner: Name
    noun: Hit
    subject: int


def shares_taken(scene: Scene, low: int, high: int) -> Taken | None:
    """Whose new shares a sentence says its subject takes up.

    Args:
        scene: the text.
        low, high: the sentence.

    Returns:
        None where no verb of taking up has them for its object, or where nobody stands before their owner.
    """
    if scene.pack.file.order != "sov" or scene.pack.file.writing != "unspaced":
        return None
    for noun in scene.cues_in(low, high):
        if not _are_taken(scene, noun, high):
            continue
        owner = _owner(scene, noun, low)
        if owner is None:
            continue
        subject = _subject_mark(scene, low, owner.first)
        if subject is not None:
            return Taken(owner, noun, subject)
    return None


def _are_taken(scene: Scene, noun: Hit, high: int) -> bool:
    """Whether a cue is a word for new shares that somebody takes up: 増資を引き受け, 増資の引受け, or a verb
    that holds the word: 増資に応じ."""
    if noun.meaning == "cues.join":
        return any(is_word(scene, t, "function") for t in range(noun.first + 1, noun.after - 1))
    if noun.meaning not in ("cues.raise", "cues.round_noun"):
        return False
    return _object_taken(scene, noun, high) or _put_into(scene, noun, high)


def _object_taken(scene: Scene, noun: Hit, high: int) -> bool:
    """Whether a verb of taking part has the word for its object, or goes on as a noun behind a possessive."""
    for token in range(noun.after, min(high - 1, noun.after + REACH)):
        if scene.text.kinds[token] == MARK or is_link(scene, token, "subject"):
            return False
        marked = is_link(scene, token, "object")
        owned = token == noun.after and is_link(scene, token, "possessive")
        cue = scene.cue_at.get(scene.links[token].after if marked or owned else token)
        if cue is not None and cue.meaning == "cues.join":
            return True
        if marked:
            return False
    return False


def _put_into(scene: Scene, noun: Hit, high: int) -> bool:
    """Whether a clause with a verb of investing goes on from "in the new shares": 増資で、2億円を出資."""
    mark = next(
        (t for t in range(noun.after, min(high, noun.after + 7)) if scene.text.kinds[t] == MARK), None
    )
    if mark is None or mark == noun.after or scene.text.words[mark] not in ",、":
        return False
    small = all(
        is_hiragana(scene.text.words[t]) or is_word(scene, t, "function") for t in range(noun.after, mark)
    )
    into = scene.cue_at.get(noun.after)
    verbs = [
        cue for cue in scene.cues_in(mark, high) if cue.meaning in ("cues.invest", "cues.raise", "cues.gets")
    ]
    return (
        small
        and into is not None
        and into.meaning == "cues.to"
        and bool(verbs)
        and verbs[0].meaning == "cues.invest"
    )


def _owner(scene: Scene, noun: Hit, low: int) -> Name | None:
    """The name before the possessive of the shares, brackets left out, or the subject of what it does with
    them: B(以下「X」)の増資, Bが実施する増資."""
    at = noun.first - 1
    if is_link(scene, at, "possessive"):
        owner = names_stretch.owner_before(scene, noun.first, low)
        opened = opening(scene, at - 1, low)
        return owner or (_closing_at(scene, low, opened) if opened < at - 1 else None)
    if scene.text.kinds[at] == MARK:
        return None
    for token in range(at, max(low, at - 8), -1):
        if scene.text.kinds[token] == MARK or scene.covered[token]:
            return None
        if is_link(scene, token, "subject"):
            return _closing_at(scene, low, token)
    return None


def _closing_at(scene: Scene, low: int, end: int) -> Name | None:
    """The name that ends right before a token."""
    found = names_stretch.names_before(scene, end, low)
    return found[-1] if found and end - found[-1].end <= 1 else None


def _subject_mark(scene: Scene, low: int, high: int) -> int | None:
    """The first particle of a subject that marks names."""
    marks = (token for token in range(low, high) if is_link(scene, token, "subject"))
    return next((token for token in marks if names_stretch.names_before(scene, token, low)), None)


def takers(scene: Scene, taken: Taken, low: int) -> list[Name]:
    """Who takes the shares up.

    Args:
        scene: the text.
        taken: what is said of the shares.
        low: where the sentence begins.
    """
    return [
        name
        for name in names_stretch.names_before(scene, taken.subject, low)
        if not is_word(scene, name.first, "function")
    ]


def takes_up_shares(where: Where) -> bool:
    """Whether the fact is money for the new shares its sentence says are taken up; company and investors are
    filled in place."""
    scene, draft = where.scene, where.draft
    if not where.stretched:
        return False
    taken = shares_taken(scene, where.low, where.high)
    if taken is None or (draft.verb is None and draft.bare):
        return False
    if draft.first > taken.noun.first and not _goes_on(where, taken):
        return False
    where.settle(
        taken.owner, "owner.company", taken.noun.source, "the owner of the shares that others take up"
    )
    for name in takers(scene, taken, where.low):
        draft.joined(name, "shares.participant", taken.noun.source, "who takes up the new shares")
    draft.cued = True
    return True


def _goes_on(where: Where, taken: Taken) -> bool:
    """Whether nobody else acts or receives between the shares and the money that follows them."""
    scene = where.scene
    between = range(taken.noun.after, max(taken.noun.after, where.draft.first))
    if where.key in RAISE and where.draft.verb is not None and where.draft.verb.first > taken.noun.first:
        return False  # 増資を引き受けた。Bは10億円を調達
    return not any(
        scene.cue_at.get(t) is not None
        and scene.cue_at[t].meaning == "cues.to"
        and bool(names_stretch.names_before(scene, t, taken.noun.after))
        for t in between
    ) and not any(
        is_link(scene, t, "subject") and bool(names_stretch.names_before(scene, t, taken.noun.after))
        for t in between
    )
