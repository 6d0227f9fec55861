"""Money that backers of things put up on a site, in scripts without spaces whose verbs stand before their
object: 嘖嘖上的桌遊計畫募得320萬元."""

from __future__ import annotations

from ..clauses.drafts import LOOSE, Draft
from ..lexer.lexer import Scene
from ..names.names import is_word


def on_site(scene: Scene, story: Draft, rule: str) -> str:
    """Why a story is no event where a site for backers stands before its verb and no company of its own, no
    investor and no stage is told; empty where nothing speaks against it.

    Args:
        scene: the text.
        story: a story that lacks nothing.
        rule: the rule that found its company.
    """
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return ""
    if story.leads or story.participants or any(found.round.stage is not None for found in story.rounds):
        return ""
    company, low = story.company, story.sentence[0]
    if company is not None and rule not in LOOSE and not is_word(scene, company.first, "platform"):
        return ""
    end = story.verb.first if story.verb is not None else story.first
    told = any(is_word(scene, token, "platform") for token in range(low, max(low, end)))
    return "the site where many collect money" if told else ""
