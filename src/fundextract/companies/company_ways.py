"""Ways of finding a fact's company without its verb: brackets, stakes, owners, what the money is for."""

from __future__ import annotations

from ..clauses import asides
from ..clauses.bracketed import before_bracket
from ..clauses.drafts import key_of
from ..facts.brought_to import names_round
from ..names import names_stretch
from ..names.names import Name
from ..names.stretch_runs import runs
from ..packs import Hit
from . import han_sources
from .case_roles import by_case
from .company_signs import (
    into_something,
    is_led,
    owned_by_pronoun,
    rounds_join,
    take_maker,
    takes_stake,
    tells_finance,
)
from .company_where import Where
from .glued_roles import glued_names
from .invested_sov import given_to, read_noun
from .launched import launched
from .line_heads import before_colon, before_comma
from .owners import for_company, gives_it, named_stake, noun_owner, owner_of, stake_follows, stake_of
from .whose_money import whose_money


def beside_mark(where: Where) -> bool:
    """The name right before a bracket, a colon, a comma or a "with" that holds the money."""
    name = _before_mark(where)
    if name is None:
        return False
    draft = where.draft
    draft.owned = True
    draft.verb = None if where.edge > where.low or where.stretched else draft.verb
    return where.settle(name, "bracket.company", "", "the name right before the bracket or colon")


def _before_mark(where: Where) -> Name | None:
    if where.draft.amount is None:
        return None
    scene, draft, low, high = where.scene, where.draft, where.low, where.high
    before = scene.sentence_of(max(0, scene.sentence_of(max(0, low - 1))[0] - 1))[0]
    if where.cased:
        return _before_mark_cased(where, before)
    if not where.stretched:
        return None
    name = han_sources.before_bracket(scene, draft.first, draft.after, low)
    if name is None and where.order == "sov" and tells_finance(scene, before, high):
        name = names_stretch.before_bracket(scene, draft.first, draft.after, low)
    return name


def _before_mark_cased(where: Where, before: int) -> Name | None:
    scene, draft, low, high = where.scene, where.draft, where.low, where.high
    financed = bool(draft.rounds) or tells_finance(scene, before, high) or bool(scene.rounds_in(low, high))
    name = before_bracket(scene, draft.first, draft.after, low) if financed else None
    if name is None and draft.verb is None:
        name = before_colon(scene, draft.first, low) or before_comma(scene, draft.first, low)
    told = where.raises or (draft.verb is None and tells_finance(scene, low, high))
    if name is None and where.edge > low and told:
        name = asides.gapped(scene, draft.first, where.edge)
    if name is None and financed and not _invested(where):
        name = asides.before_with(scene, draft.first, low)
    return name


def _invested(where: Where) -> bool:
    """Whether the sentence tells of investing, or of joining something that is no round."""
    return any(
        hit.meaning == "cues.invest" or (hit.meaning == "cues.join" and not rounds_join(where.scene, hit))
        for hit in where.scene.cues_in(where.low, where.high)
    )


def noun_or_launch(where: Where) -> bool:
    """Who an investment noun names, or who is launched with the money."""
    scene, draft, low = where.scene, where.draft, where.low
    if not (where.raises or where.invests) and (
        read_noun(scene, draft, low, where.finder) or given_to(scene, draft, low, where.finder)
    ):
        return True
    ahead = draft.verb is not None and draft.verb.first >= draft.after
    return bool(where.cased and (where.key in ("", "gets") or ahead) and launched(scene, draft, low))


def stake(where: Where) -> bool:
    """Whose stake the money buys; finds the owner of the round besides."""
    scene, draft = where.scene, where.draft
    bare = draft.bare and draft.verb is None
    where.owned = None if bare else owner_of(scene, draft, where.edge)
    if where.invests:
        return False
    whose_money(scene, draft, where.follow)
    found = for_company(scene, draft, where.follow, where.finder) or named_stake(scene, draft, where.follow)
    if found is None and _glued_for(where):
        return True
    if found is not None and key_of(found[1]) in ("to", "invest_noun"):
        return _invested_in(where, found)
    if where.owned is not None:
        if stake_follows(scene, draft, where.follow):
            draft.joined(where.owned, "invest_noun.participant", "", "the owner of the investment")
            return True
        return False
    taken = not where.raises or draft.bare or (where.key == "gets" and takes_stake(scene, draft))
    if taken and stake_of(scene, draft, where.low, where.finder):
        return True
    if _nameless_stake(where):
        draft.sector = True
        return True  # discloses a $4bn stake in a chipmaker
    return False


def _glued_for(where: Where) -> bool:
    """The name with "for" glued to it right behind money that nobody stands before: 5 מיליון דולר לאלפא: …"""
    scene, draft = where.scene, where.draft
    if draft.amount is None or draft.company is not None or runs(scene, where.low, draft.first):
        return False
    names = glued_names(scene, draft.after, where.high, "for")
    if len(names) != 1 or names[0].end - names[0].first > 2:
        return False
    end = names[0].end
    ends = end >= len(scene.text.words) or scene.text.words[end] in ":.;,\n"
    cue = scene.cue_at.get(end)
    if not (ends or end >= where.high or (cue is not None and key_of(cue) in ("led_by", "joined_by"))):
        return False
    return where.settle(names[0], "for.company", "", "the name the money is for")


def _invested_in(where: Where, found: tuple[Name, Hit]) -> bool:
    """The name a stake is taken in, and who takes it."""
    draft, owned = where.draft, where.owned
    name, cue = found
    source = cue.source
    draft.owned = True
    where.settle(name, "invest_noun.company", source, "the name invested in")
    if owned is not None:
        for giver in where.finder.names_before(where.scene, owned.after, where.edge) or [owned]:
            draft.joined(giver, "invest_noun.participant", source, "the owner of the investment")
    elif where.cased and where.key != "raise":
        take_maker(where.scene, draft, found, where.edge)
    return True


def _nameless_stake(where: Where) -> bool:
    draft = where.draft
    return (
        where.key == "gets"
        and where.cased
        and stake_follows(where.scene, draft, where.high)
        and into_something(where.scene, draft.after, where.high)
        and draft.verb is not None
        and draft.verb.first < draft.first
    )


def _led_into(where: Where) -> bool:
    """Where verbs open sentences: the name behind "in" and the money of a round whose verb is one of leading:
    قادت A جولة بقيمة 5 ملايين في B."""
    scene, draft = where.scene, where.draft
    if draft.amount is None or not any(key_of(c) == "lead" for c in scene.cues_in(where.low, draft.first)):
        return False
    for cue in scene.cues_in(draft.after, min(where.high, draft.after + 8)):
        if key_of(cue) == "to" and not (cue.after in scene.round_at or cue.after in scene.cue_at):
            name = where.finder.object_after(scene, cue.after, where.high)
            return name is not None and where.settle(name, "lead.company", cue.source, "the name invested in")
        if key_of(cue) in ("led_by", "joined_by", "raise", "gets"):
            return False
    return False


def led_round(where: Where) -> bool:
    """The name a round is for whose subject leads it: A leads B's round."""
    scene, draft = where.scene, where.draft
    if where.order == "vso" and where.owned is None and _led_into(where):
        return True
    if where.owned is not None or not where.cased or not is_led(scene, draft, where.low, where.verbs):
        return False
    target = for_company(scene, draft, where.follow, where.finder)
    if target is None and draft.amount is not None:
        told = names_round(scene, draft.after, where.follow)
        name = where.finder.object_after(scene, told.first, told.after) if told is not None else None
        target = (name, told) if name is not None and told is not None else None
    draft.verb, draft.reach, draft.pronoun = None, 99.0, target is None
    if target is not None:
        where.settle(target[0], "for.company", target[1].source, "the name the round is for")
    return True


def owner(where: Where) -> bool:
    """The owner of the round, unless it is who gives the money."""
    draft, owned = where.draft, where.owned
    if owned is not None and gives_it(where.scene, draft, owned, where.low):
        draft.joined(owned, "owner.participant", "", "the owner of the investment got")
        owned = where.owned = None
    if owned is None:
        return False
    draft.owned = True
    where.settle(owned, "owner.company", "", "the owner of the round")
    return not where.invests


def target_first(where: Where) -> bool:
    """The name the money is for, where no verb of raising before it has a subject of its own."""
    draft = where.draft
    where.target = for_company(where.scene, draft, where.follow, where.finder) or noun_owner(
        where.scene, draft, where.edge, where.finder
    )
    late = draft.verb is None or draft.verb.first > draft.first or not where.raises
    return late and where.settle_target()


def target_last(where: Where) -> bool:
    """The name the money is for, where the verb has given none."""
    return where.settle_target()


def pronouns_or_cases(where: Where) -> bool:
    """A round owned by a pronoun; names whose endings say where the money goes and comes from."""
    scene, draft = where.scene, where.draft
    if where.cased and where.owned is None and owned_by_pronoun(scene, draft, where.edge):
        return where.wait()  # The company's $2m round drew in A and B
    name, givers = by_case(scene, draft, where.edge, where.follow)
    if name is None:
        return False
    draft.owned = True
    where.settle(name, "case.company", "", "the name whose ending says where the money goes")
    for giver in givers:
        draft.joined(giver, "case.participant", "", "the name whose ending says where it comes from")
    return True
