"""Several companies before one verb: A와 B가 각각 65억원을 투자받았다, A、B等品牌也获得上亿元融资."""

from __future__ import annotations

from ..clauses.drafts import RAISE, Draft, set_company
from ..lexer.lexer import Scene
from ..names.names import OPEN, Name, closing, is_link, is_word
from ..names.stretch_lists import names_before
from ..text import MARK

REACH = 12
"""Tokens between a list of companies and its verb, at most."""


def marked_list(scene: Scene, draft: Draft) -> list[Name]:
    """The companies that one subject particle marks, where each raised: no sum is told or each has its own.

    Args:
        scene: the text.
        draft: what was raised, its company one of them.

    Returns:
        The names; none where the sum is that of all together.
    """
    if scene.pack.file.order != "sov" or scene.pack.file.writing != "unspaced" or draft.company is None:
        return []
    low, high = draft.sentence
    particle = next((t for t in range(draft.company.after, high) if is_link(scene, t, "subject")), None)
    if particle is None or draft.verb is None or draft.verb_key not in RAISE or particle > draft.verb.first:
        return []
    each = any(is_link(scene, t, "each") for t in range(particle, draft.verb.first))
    if draft.amount is not None and not each:
        return []
    if any(proof.rule == "each.company" for proof in draft.proof):
        return []
    names = names_before(scene, particle, low)
    first = next(
        (i for i in range(len(names) - 1, 0, -1) if not side_by_side(scene, *names[i - 1 : i + 1])), 0
    )
    names = names[first:]
    return names if len(names) > 1 and draft.company.first in {name.first for name in names} else []


def side_by_side(scene: Scene, one: Name, other: Name) -> bool:
    """Whether nothing but separators, brackets and words that describe stands between two names.

    Args:
        scene: the text.
        one, other: the names in text order.
    """
    token = one.end
    while token < other.first:
        close = closing(scene, token, other.first) if scene.text.words[token] in OPEN else None
        if close is not None:
            token = close + 1
            continue
        if not (
            scene.text.kinds[token] == MARK
            or is_link(scene, token, "and")
            or is_word(scene, token, "company", "descriptor", "place")
        ):
            return False
        token += 1
    return True


def share_out(scene: Scene, low: int, drafts: list[Draft]) -> None:
    """Gives as many sums as companies to them in order: A, B가 각각 300억원, 316억원을 유치했다.

    Args:
        scene: the text.
        low: where the sentence begins.
        drafts: its facts; companies are set in place.
    """
    if scene.pack.file.writing != "unspaced":
        return
    told = [draft for draft in drafts if draft.amount is not None]
    if len(told) < 2:
        return
    word = next((t for t in range(low, told[0].first) if is_link(scene, t, "each")), None)
    if word is None:
        return
    end: int | None = word
    if scene.pack.file.order == "sov":
        end = next((t for t in range(word - 1, low, -1) if is_link(scene, t, "subject")), None)
    names = names_before(scene, end, low) if end is not None and word - end <= 3 else []
    if len(names) != len(told):
        return
    labels = next((draft.rounds for draft in reversed(told) if draft.rounds), [])
    for draft, name in zip(told, names, strict=True):
        if not draft.rounds:
            draft.rounds = list(labels)
            for found in labels:
                where = found.first, found.after
                draft.add("round", *where, "row.round", found.source, "the round of its row")
        set_company(
            draft, name, "each.company", scene.links[word].source, "the name in the same place of the list"
        )
        draft.owned = True


def each_of_kind(scene: Scene, at: int, low: int) -> int | None:
    """Where a list of companies ends that a noun for companies closes before a Chinese verb, as each of them
    raised: A、B等品牌也获得上亿元融资.

    Args:
        scene: the text.
        at: the verb.
        low: where the sentence begins.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "unspaced":
        return None
    for token in range(at - 1, max(low, at - REACH) - 1, -1):
        cue = scene.cue_over.get(token)
        if cue is not None and cue.meaning == "cues.others":
            noun = any(is_word(scene, t, "company", "sector") for t in range(cue.first, cue.after + 1))
            return cue.first if noun and not is_word(scene, cue.after - 1, "investor") else None
        if cue is not None or scene.covered[token] or scene.text.kinds[token] == MARK:
            return None
    return None
