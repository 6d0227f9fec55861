"""Whom a Chinese sentence names only as the owner of its round or as the object of who leads it: X
新一轮融资由 A 领投; A 领投机器人公司 X."""

from __future__ import annotations

from ..clauses.drafts import INVEST, RAISE, Draft, key_of, set_company
from ..lexer.lexer import Scene
from ..names import names_stretch
from ..names.names import QUOTE_PAIRS, Name, closing, is_word
from ..names.stretch_runs import investor_like, runs

NEAR = 14
"""Tokens between the possessive behind money and the word for its round, at most."""


def name_by_round(scene: Scene, low: int, high: int, drafts: list[Draft]) -> None:
    """Gives facts without a company the owner of the round, or whom the leads put their money into.

    Args:
        scene: the text; only unspaced scripts with verbs in the middle are read.
        low, high: the sentence.
        drafts: its facts, filled in place.
    """
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return
    for draft in drafts:
        of_round = _owner_in_clause(scene, draft, low)
        if of_round is not None:
            set_company(draft, of_round, "owner.company", "", "the owner of the round in its clause")
            continue
        if draft.company is not None and draft.verb_key not in INVEST:
            unit = _quoted_behind(scene, draft.company, high)
            if unit is not None:
                set_company(draft, unit, "unit.company", "", "the quoted name right behind its owner's")
        if draft.sector or (draft.company is not None and draft.verb_key in RAISE):
            continue
        owning = _behind_money(scene, draft, high) if draft.company is None else None
        if owning is not None:
            set_company(draft, owning, "owner.company", "", "the owner of the round behind its money")
            draft.pronoun, draft.noun, draft.noun_gap = False, True, 0.0
            continue
        owner = _round_owner(scene, low, high) if draft.bare and draft.verb is None else None
        led = (owner if draft.company is None else None) or _led(scene, low, high)
        if led is None and draft.company is None and draft.bare:
            led = _founded(scene, low, high)
        if (
            led is not None
            and draft.company is not None
            and draft.company.first == led.first
            and owner is None
        ):
            draft.noun, draft.noun_gap = True, 0.0  # A领投B 3亿元: leading speaks of a round
        if led is None or (draft.company is not None and draft.company.first >= led.first):
            continue
        draft.pronoun, draft.noun, draft.noun_gap = False, True, 0.0
        because = "the owner of the round" if owner is not None else "whom the round that is led is for"
        set_company(draft, led, "owner.company" if owner is not None else "lead.company", "", because)


def _owner_in_clause(scene: Scene, draft: Draft, low: int) -> Name | None:
    """The owner of a round in a later clause than that of the company taken from before: 青禾完成A轮融资，
    而云岚的B轮融资为2亿元."""
    if draft.amount is None or not draft.rounds or draft.company is None:
        return None
    at = min(found.first for found in draft.rounds)
    begin = names_stretch.last_comma(scene, at, low)
    link = scene.links.get(at - 1)
    if at > draft.first or draft.company.after > begin or link is None or link.meaning != "links.possessive":
        return None
    found = runs(scene, begin, at - 1)
    if not found or found[-1].end != at - 1:
        return None
    acts = any(hit.layer == "cues" for hit in scene.cues_in(begin, found[-1].first))
    return None if acts else found[-1]


def _quoted_behind(scene: Scene, owner: Name, high: int) -> Name | None:
    """The name in quotes behind a name, or behind a word for what is its own: 甲集团旗下“乙”, 甲“乙”."""
    at = owner.end
    words = scene.text.words
    hit = scene.links.get(at)
    if hit is not None and hit.meaning == "links.possessive" and hit.after - hit.first > 1:
        at = hit.after
        while at < high and is_word(scene, at, "company", "descriptor"):
            at += 1
    if at >= high or words[at] not in QUOTE_PAIRS or at - owner.end > 8:
        return None
    close = closing(scene, at, high)
    found = runs(scene, at, close + 1) if close is not None else []
    if len(found) != 1 or found[0].first != at + 1 or found[0].text == owner.text:
        return None
    return found[0]


def _round_owner(scene: Scene, low: int, high: int) -> Name | None:
    """The name a clause opens with, right before its word for a round whose leads follow."""
    for hit in scene.cues_in(low, high):
        if hit.layer != "cues" or key_of(hit) != "round_noun":
            continue
        if not any(key_of(cue) in ("lead", "led_by") for cue in scene.cues_in(hit.after, high)):
            return None
        begin = names_stretch.last_comma(scene, hit.first, low)
        found = runs(scene, begin, hit.first)
        return found[-1] if found and _only_small(scene, found[-1].end, hit.first) else None
    return None


def _behind_money(scene: Scene, draft: Draft, high: int) -> Name | None:
    """The name between a possessive behind money and the word for the round: 参与5亿美元的青禾新一轮融资."""
    at, words = draft.after, scene.text.words
    if draft.amount is None or at >= high:
        return None
    if words[at] in "(（":
        close = closing(scene, at, high)
        at = close + 1 if close is not None else at
    elif words[at] in ")）":
        at += 1
    link = scene.links.get(at)
    if link is None or link.meaning != "links.possessive" or link.after - link.first > 1:
        return None
    noun = next(
        (
            t
            for t in range(link.after, min(high, link.after + NEAR))
            if t in scene.round_at or t in scene.cue_at or words[t] in ",;。"
        ),
        high,
    )
    cue = scene.cue_at.get(noun)
    if noun not in scene.round_at and (cue is None or key_of(cue) != "round_noun"):
        return None
    found = runs(scene, link.after, noun)
    return found[0] if len(found) == 1 and found[0].end == noun else None


def _founded(scene: Scene, low: int, high: int) -> Name | None:
    """The company whose founding the sentence of a round tells: 李四创立 X，A 领投."""
    if not any(hit.layer == "cues" and key_of(hit) == "lead" for hit in scene.cues_in(low, high)):
        return None
    for token in range(low + 1, high):
        over = scene.word_over.get(token, {}).get("founding")
        if over is not None and over.first == token:
            end = next((t for t in range(over.after, high) if scene.text.words[t] in ",;。"), high)
            found = runs(scene, over.after, end)
            if found and found[0].first <= over.after + 3:
                return found[0]
    return None


def _only_small(scene: Scene, first: int, after: int) -> bool:
    return all(
        is_word(scene, t, "function", "opener", "stop", "not_name")
        or scene.text.words[t] in "\"'」』"
        or (t in scene.links and scene.links[t].meaning == "links.possessive")
        for t in range(first, after)
    )


def _led(scene: Scene, low: int, high: int) -> Name | None:
    """The name behind a verb of leading, with nothing but words that describe it between them."""
    words = scene.text.words
    for hit in scene.cues_in(low, high):
        if hit.layer != "cues" or key_of(hit) != "lead":
            continue
        end = next((t for t in range(hit.after, high) if words[t] in ",;。.!?…、:|"), high)
        name = names_stretch.object_after(scene, hit.after, end)
        if name is None or investor_like(scene, name):
            continue
        if all(
            is_word(scene, t, "descriptor", "company", "place") or words[t] in "\"'「『“"
            for t in range(hit.after, name.first)
        ):
            return name
    return None
