"""Headlines with the company, a comma and then who puts money into it: Acme, A e B investono 5 milioni."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clauses.drafts import set_company
from ..knowledge import is_investor
from ..names.names import form_hit, is_link

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene
    from ..names.names import Name


def front_companies(scene: Scene, drafts: list[Draft], low: int, high: int) -> None:
    """Makes the first of the names before a verb of investing the company, where a comma parts it from those
    who invest and nothing else says for whom the money is.

    Args:
        scene: the text.
        drafts: the facts of the sentence; company and participants are set in place.
        low, high: the sentence.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return
    if scene.text.words[high - 1] == "?" or len(drafts) != 1 or drafts[0].amount is None:
        return
    draft = drafts[0]
    names = sorted(draft.participants, key=lambda name: name.first)
    if draft.company is not None or draft.leads or len(names) < 2 or names[0].first != low:
        return
    front, rest = names[0], names[1:]
    if scene.text.words[front.end] != "," or rest[0].first != front.end + 1 or _invests(scene, front):
        return
    if any(name.first > draft.first for name in names):
        return
    alone = len(rest) == 1 and not any(is_link(scene, t, "and") for t in range(front.end, rest[0].first))
    if alone or all(_invests(scene, name) for name in rest):
        draft.participants[:] = [name for name in draft.participants if name.first != front.first]
        draft.proof[:] = [
            p for p in draft.proof if not (p.field == "participants" and p.first == front.first)
        ]
        draft.sector = draft.unsaid = False
        set_company(draft, front, "fronted.company", "", "the name a comma parts from those who invest")


def _invests(scene: Scene, name: Name) -> bool:
    """Whether a name is a known investor's or ends like one."""
    return is_investor(name.text) is not None or form_hit(scene, name.after - 1, "investor_end") is not None
