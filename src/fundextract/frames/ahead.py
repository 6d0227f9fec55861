"""A headline's round still to come: Alpha vor Millionenrunde, Beta inför finansiering."""

from __future__ import annotations

from ..clauses.drafts import Draft, set_company
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import is_link, is_word

MAX_DESCRIPTION = 3
"""Words between "before" and the round, at most."""


def come_ahead(scene: Scene, drafts: list[Draft]) -> None:
    """Makes talks of a round that a company stands before.

    Args:
        scene: the text.
        drafts: the facts of a sentence; company and status are filled in place.
    """
    words = scene.pack.words_of("words", "ahead")
    for draft in drafts if words else ():
        if draft.verb is not None or draft.bare or draft.status != "closed" or draft.amount is None:
            continue
        at = draft.first - 1
        while (
            at > draft.sentence[0]
            and draft.first - at <= MAX_DESCRIPTION
            and (is_word(scene, at, "descriptor", "opener") or is_link(scene, at, "articles"))
        ):
            at -= 1
        if at <= draft.sentence[0] or scene.text.words[at] not in words:
            continue
        names = names_cased.names_before(scene, at, draft.sentence[0])
        if len(names) != 1 or names[0].end != at:
            continue
        if draft.company is None:
            set_company(draft, names[0], "beside.company", "", "the name that stands before the round")
        draft.owned = draft.noun = True
        draft.noun_gap = 0.0
        draft.status = "in_talks"
        said = scene.word_over.get(at, {}).get("ahead")
        source = said.source if said is not None else ""
        draft.add("status", at, at + 1, "context.in_talks", source, "the round is still to come")
