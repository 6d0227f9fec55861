"""Brackets behind the money or its verb, where verbs stand last: 8億円を調達（シリーズA、白山など）."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..knowledge import is_investor
from ..lexer.hangul_places import is_hangul, is_hiragana
from ..names.names import QUOTE_PAIRS, closing, form_hit, is_word, squeeze
from ..names.names_stretch import names_before
from ..names.stretch_runs import runs

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene
    from ..names.names import Name

ENDING = 5
"""Letters of the verb's ending before the bracket, at most."""


def read_bracket(scene: Scene, drafts: list[Draft]) -> None:
    """Reads the round and the investors that a bracket behind money or behind its verb lists.

    Names count where "and others" closes the list or an investor's name is among them: a bracket may as well
    hold where a firm sits or how a name is written.

    Args:
        scene: the text.
        drafts: the facts of a sentence; filled in place.
    """
    file = scene.pack.file
    if file.order != "sov" or file.writing != "unspaced":
        return
    for draft in drafts:
        draft.participants = [name for name in draft.participants if not _is_site(scene, draft, name)]
        opened = _opened(scene, draft) if draft.amount is not None else None
        close = closing(scene, opened, draft.sentence[1]) if opened is not None else None
        if opened is None or close is None or any(t in scene.money_at for t in range(opened, close)):
            continue
        found = next((r for r in scene.rounds_in(opened, close)), None)
        begin = opened + 1
        if found is not None and found.first == begin:
            begin = found.after
            if not draft.rounds:
                draft.rounds.append(found)
                draft.add(
                    "round", found.first, found.after, "round", found.source, "in the bracket behind it"
                )
        if draft.leads or draft.participants:
            continue
        for name in _listed(scene, begin, close, draft.company):
            draft.joined(name, "bracket.participant", "", "listed in the bracket behind the money")


def _opened(scene: Scene, draft: Draft) -> int | None:
    """The bracket right behind the money of a fact or behind its verb."""
    words, high = scene.text.words, draft.sentence[1]
    ends = [draft.after] + ([draft.verb.after] if draft.verb is not None else [])
    for end in ends:
        at = end
        while at < min(high, end + ENDING) and (is_hiragana(words[at]) or is_hangul(words[at])):
            at += 1
        if at < high and words[at] == "(":
            return at
    return None


def _listed(scene: Scene, begin: int, close: int, company: Name | None) -> list[Name]:
    """The names a bracket holds from a token on; none where a word in it says more than "others"."""
    cues = scene.cues_in(begin, close)
    others = next((c for c in cues if c.meaning == "cues.others"), None)
    if any(c is not others for c in cues):
        return []
    end = others.first if others is not None else close
    found = names_before(scene, end, begin) or runs(scene, begin, end)
    if others is None and not any(_invests(scene, name) for name in found):
        return []
    mine = squeeze(company.text) if company is not None else ""
    return [name for name in found if squeeze(name.text) != mine]


def _invests(scene: Scene, name: Name) -> bool:
    """Whether a name is a known investor's or ends as those of investors do."""
    ends = (form_hit(scene, t, "investor_end") for t in range(name.first + 1, name.after))
    return is_investor(name.text) is not None or any(
        hit is not None and hit.after == name.after for hit in ends
    )


def _is_site(scene: Scene, draft: Draft, name: Name) -> bool:
    """Whether a source is the site where many small investors pay in: 크라우드펀딩 플랫폼 와디즈에서."""
    if not any(found.round.label == "crowdfunding" for found in draft.rounds):
        return False
    before = name.first - 1 - (name.first > 1 and scene.text.words[name.first - 1] in QUOTE_PAIRS)
    return is_word(scene, name.first, "platform") or (before >= 0 and is_word(scene, before, "platform"))
