"""Loans that lender and borrower sign together: the European Investment Bank and Acme signed a €20m loan
agreement."""

from __future__ import annotations

from ..clauses.drafts import Draft, set_company
from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.bodies import body_end
from ..names.names import Name, form_hit, is_link, is_word

FAR = 6
"""Tokens of a description between the two at most."""


def signed_together(scene: Scene, drafts: list[Draft], low: int) -> None:
    """Parts the subjects of a verb of signing whose money is a loan into who lends and who borrows.

    Args:
        scene: the text.
        drafts: the facts of a sentence; filled in place.
        low: where it begins.
    """
    for draft in drafts:
        verb = draft.verb
        loan = any(found.round.instrument == "debt" for found in draft.rounds)
        if verb is None or draft.participants or draft.leads or not loan:
            continue
        if not any(is_word(scene, token, "signs") for token in range(verb.first, verb.after)):
            continue
        pair = _pair(scene, low, verb.first)
        if pair is None:
            continue
        first, last = pair
        lender, borrower = (
            (last, first) if _lends(scene, last) and not _lends(scene, first) else (first, last)
        )
        if draft.company is None or draft.company.first != borrower.first:
            set_company(draft, borrower, f"{draft.verb_key}.company", verb.source, "who signs with a lender")
        draft.joined(
            lender, f"{draft.verb_key}.participant", verb.source, "who signs the loan with the company"
        )


def _pair(scene: Scene, low: int, high: int) -> tuple[Name, Name] | None:
    """The two names that "and" joins before the verb, short forms in brackets left out."""
    words = scene.text.words
    found = [name for name in names_cased.chunks(scene, low, high) if words[name.first - 1] != "("]
    if len(found) != 2 or found[1].first - found[0].end > FAR:
        return None
    between = range(found[0].end, found[1].first)
    joined = any(is_link(scene, token, "and") for token in between)
    plain = not any(
        token in scene.cue_at or scene.covered[token] or words[token] in ",;:" for token in between
    )
    return (found[0], found[1]) if joined and plain else None


def _lends(scene: Scene, name: Name) -> bool:
    """Whether a name is a bank's, a fund's or a known investor's."""
    known = is_investor(name.text) is not None or body_end(scene, name.first) is not None
    return known or form_hit(scene, name.after - 1, "investor_end") is not None
