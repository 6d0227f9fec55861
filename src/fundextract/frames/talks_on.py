"""Talks told from the company's side, with whom and on what: Alpha is in talks with Bolt Ventures and Cedar
for $100m, Alpha verhandelt mit Bolt über eine Beteiligung."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clauses.drafts import INVEST, Draft, set_company
from ..knowledge import is_investor
from ..names import names_cased
from ..names.names import form_hit, is_link, is_word
from ..packs import Hit
from ..text import WORD

if TYPE_CHECKING:
    from ..lexer.lexer import Scene
    from ..names.names import Name

NEAR = 6
"""Tokens between the small word and the money or the word for a round at the most."""
FINANCING = frozenset({"cues.round_noun", "cues.invest_noun"})


def talks_on(scene: Scene, drafts: list[Draft], low: int, high: int) -> list[Draft]:
    """Reads who talks with whom about a round or its money.

    Args:
        scene: the text.
        drafts: the facts of one sentence; filled in place.
        low, high: the sentence.

    Returns:
        The facts; a new one where talks are all that the sentence tells of.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order == "sov":
        return drafts
    for hit in scene.cues_in(low, high):
        if hit.meaning != "status.in_talks":
            continue
        begin = _behind_with(scene, hit, high)
        if begin is None:
            continue
        partners, end = names_cased.names_after(scene, begin, min(high, begin + 24))
        if not partners or partners[0].first - begin > NEAR:
            continue
        end = max(end, partners[-1].end)
        about = _about(scene, end, high)
        company, _ = names_cased.subject(scene, hit.first, low)
        if about is None or (company is None and not _told(scene, low, hit.first)):
            continue
        draft = next((d for d in drafts if d.first <= about < d.after or (d.bare and len(drafts) == 1)), None)
        if draft is not None and draft.bare and about in scene.money_at and draft.valuation is None:
            drafts = [other for other in drafts if other is not draft]
            continue
        if draft is None:
            if drafts or about in scene.money_at:
                continue  # in talks over a £5m transfer: that money is something else
            draft = Draft((low, high), about, about, pronoun=company is None)
            drafts = [draft]
        if draft.verb is not None and (draft.verb_key not in INVEST or draft.verb.first > end):
            continue
        _fill(scene, draft, hit, company, partners)
    return drafts


def _fill(scene: Scene, draft: Draft, hit: Hit, company: Name | None, partners: list[Name]) -> None:
    """Notes company and investors; a known investor that talks with one that is none invests in it."""
    if (
        company is not None
        and len(partners) == 1
        and _invests(scene, company)
        and not _invests(scene, partners[0])
    ):
        company, partners = partners[0], [company]
    draft.verb, draft.noun, draft.noun_gap, draft.mere = None, True, 1.0, False
    if company is not None:
        set_company(draft, company, "talks.company", hit.source, "who talks about a round of its own")
        draft.participants = [name for name in draft.participants if name.text != company.text]
    known = {name.text for name in (*draft.leads, *draft.participants)}
    for name in partners:
        if name.text not in known:
            draft.joined(name, "talks.participant", hit.source, "who is talked with about a round")


def _invests(scene: Scene, name: Name) -> bool:
    """Whether a name is known as an investor's, written as one or called one."""
    return (
        is_investor(name.text) is not None
        or form_hit(scene, name.after - 1, "investor_end") is not None
        or is_word(scene, max(0, name.first - 1), "investor")
    )


def _told(scene: Scene, low: int, at: int) -> bool:
    """Whether a pronoun or a noun for a company is who talks."""
    return any(
        is_link(scene, token, "pronouns") or is_word(scene, token, "startup", "company")
        for token in range(low, at)
    )


def _behind_with(scene: Scene, hit: Hit, high: int) -> int | None:
    """Behind the "with" that ends or follows the words for talks."""
    small = scene.pack.words_of("cues", "with")
    if scene.text.words[hit.after - 1] in small:
        return hit.after
    for token in range(hit.after, min(high, hit.after + 3)):
        if scene.text.words[token] in small:
            return token + 1
        if not is_word(scene, token, "talks"):
            return None
    return None


def _about(scene: Scene, at: int, high: int) -> int | None:
    """The money, label or word for a round that the small word behind the names leads to."""
    if at >= high:
        return None
    if not is_word(scene, at, "talks_on"):
        opens = scene.money_at.get(at)
        bound = opens is not None and scene.text.words[at] in scene.pack.words_of("words", "talks_on")
        return at if bound else None  # in talks with A about $10m
    hit = scene.word_over[at]["talks_on"]
    for token in range(hit.after, min(high, hit.after + NEAR)):
        cue = scene.cue_over.get(token)
        if (
            token in scene.money_at
            or token in scene.round_at
            or (cue is not None and cue.meaning in FINANCING)
        ):
            return token
        plain = is_link(scene, token, "articles", "and") or is_word(
            scene, token, "descriptor", "indefinite", "owning", "function", "startup", "demonym"
        )
        text = scene.text
        small = text.kinds[token] == WORD and text.view[text.starts[token]].islower() and cue is None
        if not (plain or small) and token not in scene.status_over and text.words[token] != "-":
            return None
    return None
