"""Nouns for a lead investor before their names, where verbs stand last: 引受先はリード投資家のA、B."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..packs import Hit
from .names import Name, is_link, is_word
from .stretch_edges import link_over

LEADS = ("cues.lead", "cues.led_by")


def lead_noun(scene: Scene, cue: Hit | None) -> bool:
    """Whether a cue of leading is a noun that describes the name behind it: リードインベスターのA, 리드
    투자자인 A.

    Args:
        scene: the text.
        cue: a cue.
    """
    return (
        cue is not None
        and cue.meaning in LEADS
        and scene.pack.file.order == "sov"
        and scene.pack.file.writing == "unspaced"
        and is_link(scene, cue.after, "possessive", "relative")
    )


def named_lead(scene: Scene, first: int) -> bool:
    """Whether the noun right before a name says that it leads.

    Args:
        scene: the text.
        first: the first token of the name.
    """
    link = next((scene.links[t] for t in range(max(0, first - 2), first) if t in scene.links), None)
    if link is None or link.after != first:
        return False
    return lead_noun(scene, scene.cue_over.get(link.first - 1))


def leads_investment(scene: Scene, hit: Hit, verb: Hit | None) -> bool:
    """Whether what a verb of leading has for its object is the investing its sentence tells of: Xへの出資を
    主導.

    Args:
        scene: the text.
        hit: the cue of leading.
        verb: the verb of the fact.
    """
    return (
        verb is not None
        and scene.pack.file.order == "sov"
        and verb.after <= hit.first <= verb.after + 1
        and (verb.after == hit.first or is_link(scene, verb.after, "object"))
    )


def described_in_list(scene: Scene, token: int) -> bool:
    """Whether "who is" at a token only closes what the next item of a list is: 既存株主であるC."""
    hit = next((scene.links[t] for t in range(max(0, token - 2), token + 1) if t in scene.links), None)
    return (
        hit is not None
        and hit.meaning == "links.relative"
        and hit.after > token
        and scene.pack.file.order == "sov"
        and scene.pack.file.writing == "unspaced"
        and is_word(scene, hit.first - 1, "investor", "title")
    )


def shares_verb(scene: Scene, first: int, comma: int) -> bool:
    """Whether a clause up to a comma says as what somebody joins and leaves the verb to the next: A가 신규
    투자자로, B가 기존 투자자로 참여했다.

    Args:
        scene: the text.
        first: the token behind the name.
        comma: the comma.
    """
    if scene.pack.file.order != "sov" or scene.pack.file.writing != "unspaced":
        return False
    if not is_link(scene, first, "subject"):
        return False
    inside = range(scene.links[first].after, comma)
    return any(is_word(scene, token, "investor") for token in inside) and all(
        is_word(scene, token, "investor", "function") and token not in scene.cue_over for token in inside
    )


def employs(scene: Scene, owner: Name, first: int) -> bool:
    """Whether a name only says where the person behind it works or worked: 谷歌前首席执行官 X."""
    between = range(owner.end, first)
    return (
        scene.pack.file.writing == "unspaced"
        and any(is_word(scene, t, "title") for t in between)
        and all(
            is_word(scene, t, "title", "former")
            or (scene.pack.file.order == "sov" and link_over(scene, t, "possessive"))
            for t in between
        )
    )
