"""An earlier sum that the news is measured against: more than double the $18bn it fetched in a Series D
led by Alpha, up from the $2bn at which it raised its Series C.

What stands in such a clause is a fact of its own, told as background, and its money is what the company was
worth then, where the news tells a worth before it or the clause says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..names.names import is_link, is_word

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene
    from .roles import Role

NEAR = 4
"""Tokens between the word that compares and the money, and between the money and who had it then, at most."""


def measured_clause(scene: Scene, low: int, high: int) -> tuple[int, int] | None:
    """Where a sentence measures its news against an earlier sum of the same company.

    Args:
        scene: the text.
        low, high: the sentence.

    Returns:
        The word that compares and the end of its clause; None where no earlier sum is told.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return None
    for at in range(low + 1, high):
        if not is_word(scene, at, "measured"):
            continue
        money = next((t for t in range(at + 1, min(high, at + NEAR + 2)) if t in scene.money_at), None)
        if money is None or not any(is_link(scene, t, "articles") for t in range(at + 1, money)):
            continue
        after = scene.amounts[scene.money_at[money]].after
        if not _had_then(scene, after, high):
            continue
        return at, next((t for t in range(after, high) if scene.text.words[t] in ";:"), high)
    return None


def _had_then(scene: Scene, after: int, high: int) -> bool:
    """Whether a clause of who had the money follows it, with a verb or the words of a round: it fetched in a
    Series D, that Acme raised."""
    for token in range(after, min(high, after + NEAR)):
        if scene.text.words[token] in ",;:.()":
            return False
        if is_link(scene, token, "pronouns", "relative"):
            return True
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning in ("cues.raise", "cues.gets"):
            return token > after
    return False


def take_measured(scene: Scene, roles: dict[int, Role], low: int, high: int) -> int | None:
    """Makes the earlier sum money of a fact, whatever words of worth stand beside it; changed in place.

    Args:
        scene: the text.
        roles: the roles of the money of the sentence.
        low, high: the sentence.

    Returns:
        The amount, None where the sentence measures nothing.
    """
    from .roles import Role

    clause = measured_clause(scene, low, high)
    if clause is None:
        return None
    index = next((i for i in sorted(roles) if scene.amounts[i].first > clause[0]), None)
    if index is None:
        return None
    labels = scene.rounds_in(*clause)
    cues = scene.cues_in(*clause)
    told = labels or any(cue.meaning in ("cues.raise", "cues.gets", "cues.round_noun") for cue in cues)
    if told and scene.amounts[index].first < clause[0] + NEAR + 2:
        roles[index] = Role("amount", None, 0.0)
        return index
    return None


def give_measured(scene: Scene, roles: dict[int, Role], drafts: list[Draft]) -> None:
    """Makes background of the facts of such a clause, and a worth of its money where it was one; changed in
    place.

    Args:
        scene: the text.
        roles: the roles of the money of the sentence.
        drafts: its facts.
    """
    if not drafts:
        return
    clause = measured_clause(scene, *drafts[0].sentence)
    if clause is None:
        return
    worth = _was_worth(scene, roles, *clause)
    for draft in drafts:
        if not clause[0] < draft.first < clause[1] or draft.status not in ("closed", "historical"):
            continue
        draft.status = "historical"
        draft.add(
            "status", clause[0], clause[0] + 1, "context.historical", "", "what the news is measured by"
        )
        if worth and draft.amount is not None:
            draft.amount, draft.valuation, draft.restated = None, draft.amount, []
            draft.proof = [proof for proof in draft.proof if proof.field != "valuation"]
            for proof in draft.proof:
                proof.field = "valuation" if proof.field == "amount" else proof.field


def _was_worth(scene: Scene, roles: dict[int, Role], low: int, high: int) -> bool:
    """Whether the earlier sum is what the company was worth: a word says so, or the money right before the
    word that compares is a worth."""
    if any(cue.meaning == "cues.valuation" for cue in scene.cues_in(low, high)):
        return True
    if any(is_word(scene, t, "fetched") for t in range(low, high)):
        return True
    before = [i for i in roles if scene.amounts[i].first < low]
    return bool(before) and roles[max(before)].role == "valuation"
