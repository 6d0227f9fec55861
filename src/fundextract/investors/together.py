"""Who invests together with the subject, where verbs stand last: 白山は川端銀行と共同で青葉に5億円を出資,
한빛이 서린과 함께 나린에 400억원을 투자."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clauses.drafts import INVEST
from ..names.names import Name, is_link, is_word
from ..names.names_stretch import names_before
from ..packs import Hit

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene


def joined_givers(scene: Scene, drafts: list[Draft]) -> list[tuple[Draft, list[Name], Hit]]:
    """The names before a "with" that a word for acting together follows, in clauses whose verb invests.

    Args:
        scene: the text.
        drafts: the facts of a sentence.

    Returns:
        The fact, those who give with its subject, and the word.
    """
    if scene.pack.file.order != "sov" or scene.pack.file.writing != "unspaced":
        return []
    out = []
    for draft in drafts:
        if draft.verb is None or draft.verb_key not in INVEST or not draft.participants:
            continue
        subject = draft.participants[0]
        for token in range(subject.end + 2, draft.verb.first):
            hit = scene.word_over.get(token, {}).get("together")
            if hit is None or hit.first != token or not is_link(scene, token - 1, "and"):
                continue
            if _does_else(scene, draft, hit):
                continue
            names = [name for name in names_before(scene, token - 1, subject.end) if _other(draft, name)]
            if names:
                out.append((draft, names, hit))
    return out


def _does_else(scene: Scene, draft: Draft, hit: Hit) -> bool:
    """Whether a verb behind the word says that something else is done together: 川端銀行と共同で設立した
    ファンドを通じて."""
    if scene.text.words[hit.after] in ",、":
        return False
    company = draft.company.first if draft.company is not None else draft.first
    return any(
        is_link(scene, t, "relative") or is_word(scene, t, "founded", "founding")
        for t in range(hit.after, min(company, draft.first))
    )


def _other(draft: Draft, name: Name) -> bool:
    """Whether a name is neither the company nor told as a giver yet."""
    known = [*draft.participants, *draft.leads, *([draft.company] if draft.company else [])]
    return all(name.text != other.text for other in known)
