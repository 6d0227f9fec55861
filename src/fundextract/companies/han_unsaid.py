"""Money of investors for a company that Chinese tells of before: 京东向其注资1亿美元, 启明拿出4000万元.

Used for scripts without spaces whose verbs stand between subject and object.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..knowledge import is_investor
from ..names.han_context import antecedent, said_or_used
from ..names.names import form_hit, is_link, is_word, squeeze
from ..names.stretch_runs import runs
from ..text import MARK

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene
    from ..names.names import Name
    from ..packs import Hit

CLOSE = 6
"""Tokens between the verb and its money at the most."""
BACK = 80
"""Tokens before the clause in which the company may stand."""


def told_before(scene: Scene, draft: Draft, verb: Hit, investors: list[Name], low: int, high: int) -> bool:
    """Whether who is given the money is the company told of before.

    Args:
        scene: the text.
        draft: the fact, which names nobody invested in.
        verb: its verb of investing.
        investors: the subjects of the verb.
        low, high: the sentence.

    Returns:
        True where a pronoun stands for the company beside the verb, or where investors put up money and the
        clause says nothing of what for.
    """
    file = scene.pack.file
    if file.writing != "unspaced" or file.order != "svo" or draft.amount is None or not investors:
        return False
    if is_link(scene, verb.after, "pronouns"):
        return True  # 投了它
    for cue in reversed(scene.cues_in(low, verb.first)):
        if cue.meaning == "cues.to":
            return is_link(scene, cue.after, "pronouns") and verb.first - cue.after <= CLOSE
    if verb.meaning != "cues.invest" or not 0 <= draft.first - verb.after <= CLOSE:
        return False
    if not all(_invests(scene, name) and not said_or_used(scene, name, low) for name in investors):
        return False
    after = draft.after
    while after < high and is_word(scene, after, "function"):
        after += 1
    return after >= high or scene.text.kinds[after] == MARK


def in_sentence(scene: Scene, investors: list[Name], low: int) -> Name | None:
    """The company a clause before that of its investors is about: 青禾完成融资：启明拿出4000万元.

    Args:
        scene: the text.
        investors: who gives the money.
        low: where the sentence begins.
    """
    file = scene.pack.file
    if file.writing != "unspaced" or file.order != "svo" or not investors:
        return None
    first = investors[0].first
    begin = next((t for t in range(first - 1, low, -1) if scene.text.words[t] in ",:;"), low)
    told = [name for name in runs(scene, max(low, begin - BACK), begin) if not _invests(scene, name)]
    return antecedent(scene, told, {squeeze(name.text) for name in investors})


def _invests(scene: Scene, name: Name) -> bool:
    """Whether a name is a known investor's or ends as those of investors do."""
    if is_investor(name.text) is not None:
        return True
    hits = (form_hit(scene, token, "investor_end") for token in range(name.first + 1, name.after))
    return any(hit is not None and hit.after == name.after for hit in hits)


def own_issue(scene: Scene, story: Draft) -> bool:
    """Whether a company that is not named plans an issue of its own, as its announcements say: 本次向特定对象
    发行股票募集资金总额不超过7亿元.

    Args:
        scene: the text.
        story: the story, which names no company.
    """
    file = scene.pack.file
    if file.writing != "unspaced" or file.order != "svo" or story.amount is None:
        return False
    issues = {"post_ipo", "convertible", "ipo"}
    if not any(found.round.label in issues for found in story.rounds):
        return False
    return any(is_word(scene, t, "now") for t in range(story.sentence[0], story.first))
