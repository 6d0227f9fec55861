"""What an investor just told of pays, where a noun takes them up: Beta joins Acme. The fund invests $2m."""

from __future__ import annotations

from ..clauses.drafts import INVEST, Draft
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import is_link, is_word

FAR = 2
"""Sentences behind the one that tells who came in, at most."""
SUBJECT = 6
"""Tokens of such a subject, at most: Der Fonds, O fundo britânico de capital de risco."""
OTHERWISE = ("cues.invest", "cues.invest_noun", "cues.to", "cues.for", "cues.total", "cues.ticket")


def sum_of_entry(scene: Scene, story: Draft, draft: Draft) -> bool:
    """Whether a sum that nobody by name has given is what the investor of the story gave.

    Args:
        scene: the text.
        story: the fact told last, without a sum.
        draft: a verb of investing with money and no names.
    """
    if story.amount is not None or draft.amount is None or story.company is None or draft.verb is None:
        return False
    if not (story.participants or story.leads) or story.status != draft.status or story.sector:
        return False
    if draft.verb_key not in INVEST or scene.pack.file.order == "sov" or draft.verb.first > draft.after:
        return False
    steps = [low for low, _ in scene.sentences if story.sentence[0] < low <= draft.sentence[0]]
    return 0 < len(steps) <= FAR and _noun_subject(scene, draft) and _ends_plainly(scene, draft)


def _noun_subject(scene: Scene, draft: Draft) -> bool:
    """Whether the subject is a noun for an investor, or a pronoun, and no name."""
    assert draft.verb is not None
    low, verb = draft.sentence[0], draft.verb.first
    span = range(low, verb)
    if verb - low > SUBJECT or any(scene.text.words[t] in ",;:" for t in span):
        return False
    if any(names_cased.namey(scene, t) and t > low and not scene.word_over.get(t) for t in span):
        return False
    return any(is_word(scene, t, "investor") for t in span)


def _ends_plainly(scene: Scene, draft: Draft) -> bool:
    """Whether nothing behind the money says for what else it is, or that it is each one's."""
    high = draft.sentence[1]
    assert draft.amount is not None
    if scene.amounts[draft.amount].money.upper is not None or _apiece(scene, draft.after, high):
        return False
    for token in range(draft.after, high):
        cue = scene.cue_at.get(token)
        if is_link(scene, token, "each") or (token in scene.money_at and token >= draft.after):
            return False
        if cue is not None and cue.meaning in OTHERWISE and _named(scene, cue.after, high):
            return False
    return True


def _apiece(scene: Scene, at: int, high: int) -> bool:
    """Whether a noun for companies right behind the money makes it each one's: per company, por empresa."""
    if at + 1 >= high or is_link(scene, at + 1, "articles") or at in scene.cue_at:
        return False
    return is_word(scene, at + 1, "company", "startup", "sector") and is_word(scene, at, "function")


def _named(scene: Scene, token: int, high: int) -> bool:
    """Whether a name, or many of something, follows within a few words."""
    return any(
        names_cased.namey(scene, t) or is_word(scene, t, "sector") for t in range(token, min(high, token + 4))
    )
