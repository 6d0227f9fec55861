"""Who invests in whom: investors before the verb, the company behind it; the orders of other languages."""

from __future__ import annotations

from ..clauses.drafts import Draft, key_of, set_company
from ..clauses.rivals import only_rival
from ..clauses.whose_people import less_employers
from ..lexer.lexer import Scene
from ..names import names_cased, names_stretch, stretch_runs
from ..names.names import Name, is_link
from ..names.names_inflected import less_object, without
from ..names.strategy import NameFinder
from ..packs import Hit
from .for_share import for_share
from .given_name import awarded_by, is_awarded
from .han_unsaid import in_sentence, told_before
from .into_ahead import into_ahead
from .invested_sov import sov_invested
from .invested_steps import Case, Told, told_around
from .receivers_sov import behind_verb_of, into_this
from .their_backers import backers_aside, their_backers
from .undergone import undergone_subject
from .unsaid_target import entered_before, investor_before, target_unsaid, told_ahead

WORTH = 7
"""Tokens behind a verb of giving in which a word for a valuation says what is given."""


def read_investment(scene: Scene, draft: Draft, low: int, high: int, finder: NameFinder) -> None:
    """Investors before the verb; the company after its "in", or its direct object.

    Args:
        scene: the text.
        draft: the fact; its company and investors are filled in place.
        low, high: the sentence.
        finder: the strategy for names of the script.
    """
    verb = draft.verb
    assert verb is not None
    case = Case(scene, draft, verb, low, high, finder)
    if scene.pack.file.order == "sov":
        told = Told(*sov_invested(scene, verb, draft, low, finder))
    elif (ahead := into_ahead(scene, draft, verb, low, finder)) is not None:
        told = Told(*ahead)
    else:
        if scene.pack.file.order == "v2" and key_of(verb) == "backs" and not draft.bare:
            received = undergone_subject(scene, verb, low)
            if received is not None:
                set_company(draft, received, "passive.company", verb.source, "the subject of the passive")
                return
        told = told_around(case)
    told = _other_target(case, told)
    turned = _object_first(scene, verb, told.name, told.investors, high)
    if turned is not None:
        told = Told(*turned, told.source)
    if told.name is None and draft.bare and into_this(scene, low, high):
        draft.pronoun = True
        told = told._replace(investors=told.investors or behind_verb_of(scene, verb, high))
    if told.name is None and finder is names_cased:
        name, investors = told_ahead(scene, draft, verb, told.investors, low, high)
        told = told._replace(name=name, investors=investors)
    if told.name is not None:
        _give_company(case, told.name, told.source, turned is not None)
    else:
        _leave_unsaid(case, told.investors)
    _join(case, told)


def _other_target(case: Case, told: Told) -> Told:
    """What is told where the names around the verb are not what they seem: a passive, an award, backers of
    somebody, an investor named only in the sentence before."""
    scene, draft, verb, low, _, finder = case
    name, investors, source = told
    if name is None and investors:
        before = range(investors[0].first - 1, low - 1, -1)
        passive = next((t for t in before if is_link(scene, t, "passive")), None)
        if passive is not None:
            name, _ = finder.subject(scene, passive, low)
    if name is None and len(investors) == 1 and is_awarded(scene, draft, verb, investors[0]):
        name, investors = investors[0], awarded_by(scene, draft)
    aside = backers_aside(scene, verb, low) if name is None else None
    if aside is not None:
        name, investors = aside[0], [one for one in investors if one.first > aside[1]]
        investors = [one for one in investors if name is None or one.first != name.first]
    elif name is None and (whose := their_backers(scene, verb, low)) is not None:
        name, investors = whose, []
    elif name is not None and all(one.first == name.first for one in investors):
        found = investor_before(scene, verb, low)
        if not found and finder is names_cased:
            found = entered_before(scene, verb, name, low)
        investors = [one for one in found if one.text != name.text]
    return Told(name, investors, source)


def _give_company(case: Case, name: Name, source: str, turned: bool) -> None:
    """Gives the fact its company, less the endings that say "into" or mark an object."""
    scene, draft, verb, *_ = case
    tails, stems = (scene.pack.words_of("forms", key) for key in ("to_tail", "stem_end"))
    whole = name.text == scene.text.token_text(name.first, name.after)  # its ending still on
    bare = without(name.text, tails, scene.text.words, stems) if whole and not turned else None
    name = name._replace(text=bare) if bare else name
    if not turned and bare is None and key_of(verb) == "backs" and name.first >= verb.after:
        name = less_object(scene, name) or name  # lähtee rahoittamaan Alfaa
    set_company(draft, name, f"{key_of(verb)}.company", source, "the name invested in")


def _leave_unsaid(case: Case, investors: list[Name]) -> None:
    """Marks a fact whose sentence does not name the company: whether the text tells it elsewhere."""
    scene, draft, verb, low, high, finder = case
    draft.company = None
    draft.unsaid = not draft.sector and (
        target_unsaid(scene, draft, verb, investors, high)
        or told_before(scene, draft, verb, investors, low, high)
        or (draft.amount is not None and backers_aside(scene, verb, low) is not None)
    )
    draft.pronoun = draft.pronoun or (draft.unsaid and not investors)
    beside = in_sentence(scene, investors, low) if draft.unsaid else None
    if beside is not None:
        set_company(draft, beside, "coreference", "", "the company its sentence is about")
    for_share(scene, draft)
    uncased_last = scene.pack.file.order == "sov" and finder is names_stretch
    backed = draft.bare and bool(investors) and key_of(verb) == "backs"
    draft.pronoun = draft.pronoun or (backed and uncased_last)


def _join(case: Case, told: Told) -> None:
    """Gives the fact its investors; a valuation that somebody gives makes none."""
    scene, draft, verb, _, high, _ = case
    name, investors, _ = told
    if name is None and draft.amount is None and _gives_worth(scene, verb, high):
        investors, draft.pronoun = [], True
    investors = less_employers(scene, investors)
    for investor in (part for glued in investors for part in stretch_runs.one_by_one(scene, glued)):
        other = name is None or (investor.text != name.text and investor.first != name.first)
        if other and not only_rival(scene, investor):
            draft.joined(investor, f"{key_of(verb)}.participant", verb.source, "the subject of the verb")


def _gives_worth(scene: Scene, verb: Hit, high: int) -> bool:
    """Whether what is given is only a valuation, which also analysts and markets give: gave it a $1bn
    valuation."""
    for cue in scene.cues_in(verb.after, min(high, verb.after + WORTH)):
        if cue.first >= verb.after and key_of(cue) in ("valuation", "pre_money", "post_money"):
            return True
        if cue.first >= verb.after and key_of(cue) in ("to", "round_noun"):
            return False
    return False


def _object_first(
    scene: Scene, verb: Hit, name: Name | None, investors: list[Name], high: int
) -> tuple[Name, list[Name]] | None:
    """The company and its backers where a case ending shows that the object stands before the verb: Alfaa on
    rahoittanut Beta; None where it does not."""
    tails = scene.pack.words_of("forms", "object_tail")
    if not tails or key_of(verb) != "backs" or name is None or len(investors) != 1:
        return None
    told = investors[0]
    bare = less_object(scene, told)
    if bare is None or not (told.after <= verb.first and name.first >= verb.after):
        return None
    if less_object(scene, name) is not None:
        return None  # Beta rahoittaa Alfaa
    found, _ = names_cased.names_after(scene, verb.after, high)
    return (bare, found) if found else None
