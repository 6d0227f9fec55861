"""A company named only by the share of it that money buys: puso 6 millones a cambio del 30% de la empresa."""

from __future__ import annotations

from ..clauses.drafts import Draft, set_company
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import is_link, is_word

FAR = 12
"""Tokens between the money and the per cent of what it buys, at most."""


def for_share(scene: Scene, draft: Draft) -> None:
    """Reads what an investor's money buys a share of: a name, or the company told of before.

    Args:
        scene: the text.
        draft: a fact with a verb of investing; its company is filled in place.
    """
    if draft.company is not None or draft.amount is None or scene.pack.file.order != "svo":
        return
    if scene.pack.file.writing != "cased":
        return
    high, signs = draft.sentence[1], scene.pack.words_of("words", "percent")
    for token in range(draft.after, min(high, draft.after + FAR)):
        if scene.text.words[token] in ".;:":
            return
        size = next((n for n in (1, 2) if " ".join(scene.text.words[token : token + n]) in signs), 0)
        if not size:
            continue
        at = token + size
        cue = scene.cue_at.get(at) if at < high else None
        if at >= high or not (is_link(scene, at, "of") or (cue is not None and cue.meaning == "cues.to")):
            return
        begin = scene.links[at].after if is_link(scene, at, "of") else at + 1
        told = any(
            is_link(scene, t, "pronouns") and scene.links[t].after - t > 1
            for t in range(at, min(high, at + 3))
        )
        kind = is_link(scene, begin, "articles") and is_word(scene, begin + 1, "company", "startup")
        if told or kind or is_word(scene, begin, "company", "startup"):
            draft.pronoun, draft.sector = True, False
            return
        name = names_cased.object_after(scene, begin, high)
        if name is not None:
            draft.sector = False
            set_company(draft, name, "share.company", "", "what the money buys a share of")
        return
