"""Companies named only by who speaks for them: « Nous avons levé 5 M€ », annonce Ada Roe, PDG d'Acme."""

from __future__ import annotations

from ..clauses.cast import is_person
from ..clauses.drafts import INVEST, RAISE, Draft, set_company
from ..knowledge import is_first_name, is_investor
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word

REACH = 12
"""Tokens from the verb of saying to the speaker's role, at most."""


def said_by(scene: Scene, draft: Draft) -> None:
    """Names the company of a fact in a quote after the speaker's role behind it.

    Args:
        scene: the text.
        draft: the first fact of a sentence; its company is filled in place.
    """
    company = draft.company
    if company is None and not draft.owned and not draft.sector:
        _reports(scene, draft)
    if draft.amount is None or draft.verb_key not in RAISE or draft.sector or draft.owned:
        return
    if company is not None and not (is_person(company) and company.first > draft.after):
        return
    firm = _firm(scene, draft.after, draft.sentence[1])
    if firm is None:
        return
    draft.pronoun, draft.person = False, False
    set_company(draft, firm, "speaker.company", "", "the company the speaker of the quote runs")


def _reports(scene: Scene, draft: Draft) -> None:
    """Names the company of a fact without one after who tells of it at the end of the sentence: The $5m round
    was led by A, Acme said in a statement."""
    low, high = draft.sentence
    if scene.pack.file.order != "svo" or draft.verb_key in INVEST or (draft.amount is None and draft.bare):
        return
    said = next(
        (t for t in range(high - 1, max(draft.after, high - REACH), -1) if is_link(scene, t, "said")), None
    )
    if said is None or any(is_link(scene, t, "pronouns") for t in range(low, draft.after)):
        return
    comma = next(
        (t for t in range(said - 1, max(draft.after, said - 7), -1) if scene.text.words[t] == ","), None
    )
    named = names_cased.chunks(scene, comma + 1, said) if comma is not None else []
    if len(named) != 1 or named[0].end != said or named[0].first != (comma or 0) + 1:
        return
    teller = named[0]
    if (
        is_person(teller)
        or _full_name(scene, teller)
        or is_investor(teller.text)
        or is_word(scene, teller.first, "agency", "not_name")
    ):
        return
    draft.pronoun = False
    set_company(draft, teller, "teller.company", "", "who tells of the round at the end of the sentence")


def _full_name(scene: Scene, name: Name) -> bool:
    """Whether a name is a first name and one further word."""
    return name.after - name.first == 2 and is_first_name(scene.text.words[name.first])


def _firm(scene: Scene, low: int, high: int) -> Name | None:
    """The company behind the role of whoever speaks in the tokens from `low`; None where none is told."""
    words = scene.text.words
    quote = next((t for t in range(low, high) if words[t] in "\"'»”"), None)
    said = next((t for t in range(quote or high, high) if is_link(scene, t, "said")), None)
    if quote is None or said is None:
        return None
    role = next(
        (
            t
            for t in range(said + 1, min(high, said + REACH))
            if is_word(scene, t, "title", "founder", "heads")
        ),
        None,
    )
    if role is None or is_word(scene, role - 1, "former"):
        return None
    while role + 1 < high and (
        is_word(scene, role + 1, "title", "founder", "heads") or is_link(scene, role + 1, "and")
    ):
        role += 1
    if is_link(scene, role + 1, "of"):
        at = scene.links[role + 1].after
    elif words[role - 1] == "," or is_word(scene, role - 1, "title", "founder", "heads"):
        at = role + 1  # Ion Pop, fondatorul Acme
    else:
        return None
    while at < high and (
        is_link(scene, at, "articles") or is_word(scene, at, "startup", "company", "descriptor", "demonym")
    ):
        at += 1
    named = names_cased.chunks(scene, at, high)
    return named[0] if named and named[0].first == at and not is_person(named[0]) else None
