"""Several companies that one investor gives money to, where verbs stand last and scripts write no capitals:
누리텍에 5억원, 소라랩에 3억원을 투자했다, 누리텍과 소라랩에 각각 5억원을 투자했다.
"""

from __future__ import annotations

from ..clauses.drafts import INVEST, Draft, key_of, set_company
from ..lexer.lexer import Scene
from ..names.names import Name, is_link
from ..names.stretch_lists import names_before
from ..packs import Hit
from .each_of import side_by_side

BESIDE = 8
"""Tokens between "to" and its sum at the most: 에 각각, に総額, 에 시드로."""


def pair_receivers(scene: Scene, low: int, drafts: list[Draft]) -> None:
    """Gives sums of one verb of investing to the companies that stand with a "to" right before each.

    Args:
        scene: the text.
        low: where the sentence begins.
        drafts: its facts; companies are set in place.
    """
    told = [draft for draft in drafts if draft.amount is not None and draft.verb_key in INVEST]
    if not _verb_last(scene) or len(told) < 2:
        return
    pairs: list[tuple[Draft, Name, Hit]] = []
    for order, draft in enumerate(told):
        begin = told[order - 1].after if order else low
        into = _into(scene, draft, begin)
        names = names_before(scene, into.first, begin) if into is not None else []
        if into is None or not names or names[-1].end != into.first:
            return
        pairs.append((draft, names[-1], into))
    for draft, name, into in pairs:
        set_company(draft, name, "row.company", into.source, "the name its sum goes to")


def given_each(scene: Scene, draft: Draft) -> list[Name]:
    """The companies with one "to" that each get the same sum or backing; none where the sum is for all.

    Args:
        scene: the text.
        draft: what was invested, its company the last of the list.
    """
    verb, company = draft.verb, draft.company
    if not _verb_last(scene) or verb is None or company is None or draft.verb_key not in INVEST:
        return []
    into = scene.cue_at.get(company.end)
    if into is None or key_of(into) != "to" or company.end > verb.first:
        return []
    if draft.amount is not None and not any(is_link(scene, t, "each") for t in range(into.after, verb.first)):
        return []
    if any(proof.rule == "row.company" for proof in draft.proof):
        return []
    low = draft.sentence[0]
    giver = next((t for t in range(company.first - 1, low - 1, -1) if is_link(scene, t, "subject")), low - 1)
    names = names_before(scene, into.first, giver + 1)
    first = len(names) - 1
    while first > 0 and side_by_side(scene, names[first - 1], names[first]):
        first -= 1
    gives = {name.first for name in (*draft.participants, *draft.leads)}
    names = [name for name in names[first:] if name.first not in gives]
    return names if len(names) > 1 and names[-1].first == company.first else []


def _verb_last(scene: Scene) -> bool:
    return scene.pack.file.order == "sov" and scene.pack.file.writing == "unspaced"


def _into(scene: Scene, draft: Draft, begin: int) -> Hit | None:
    """The "to" right before a sum, nothing but small words between."""
    for token in range(draft.first - 1, max(begin, draft.first - 1 - BESIDE) - 1, -1):
        cue = scene.cue_at.get(token)
        if cue is not None and key_of(cue) == "to" and cue.after <= draft.first:
            return cue
        if (scene.covered[token] and token not in scene.round_at) or scene.text.words[token] in ",、":
            return None
    return None
