"""Loans and grants told by their verb alone: the firm borrows 40 million euros, was granted $5m."""

from __future__ import annotations

from ..lexer.lexer import RoundWords, Scene
from ..names.names import word_hit
from ..packs import Hit
from ..rounds import round_of
from .drafts import INVEST, Draft

KINDS = (("lending", "debt"), ("granting", "grant"))
"""Kinds of verbs in the pack, and the label of their money."""

BESIDE, FRAMED = 4, 8
"""Tokens between such a verb and its money, at most: elsewhere, and where the object stands between them, das
Land fördert das Dresdner Start-up Alpha mit 5 Millionen."""
BORROWED = 2
"""Tokens between the money and the word for its source, at most."""


def borrowed(scene: Scene, verbs: list[Hit]) -> list[Hit]:
    """The verbs of a sentence, those of lending made ones of raising where the source of the money follows
    it: Zefir pożyczy 30 mln euro od A.

    Args:
        scene: the text.
        verbs: the verbs of a sentence.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return verbs
    return [hit._replace(meaning="cues.raise") if _borrows(scene, hit) else hit for hit in verbs]


def _borrows(scene: Scene, hit: Hit) -> bool:
    if hit.meaning[5:] not in INVEST or word_hit(scene, hit.first, "lending") is None:
        return False
    index = scene.money_at.get(hit.after, scene.money_at.get(hit.after + 1))
    if index is None:
        return False
    after = scene.amounts[index].after
    return any(
        cue.meaning == "cues.from" for cue in scene.cues_in(after, min(after + BORROWED, len(scene.covered)))
    )


def lend(scene: Scene, drafts: list[Draft]) -> None:
    """Gives money that is lent, borrowed or granted its label, where no words for a round stand beside it.

    Args:
        scene: the text.
        drafts: the facts of a sentence; filled in place.
    """
    for draft in drafts:
        verb = draft.verb
        reach = FRAMED if scene.pack.file.order == "v2" else BESIDE
        if verb is None or draft.amount is None or draft.rounds or draft.reach > reach:
            continue
        for key, kind in KINDS:
            told = (word_hit(scene, token, key) for token in range(verb.first, verb.after))
            hit = next((found for found in told if found is not None), None)
            if hit is None:
                continue
            label = round_of(kind, "", "", scene.text.token_text(hit.first, hit.after))
            if label is not None:
                draft.rounds.append(RoundWords(hit.first, hit.after, label, hit.source))
                draft.add("round", hit.first, hit.after, "round", hit.source, "the verb says what kind it is")
                break
