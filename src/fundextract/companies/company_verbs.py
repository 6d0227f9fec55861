"""Ways of finding a fact's company from its verb, or from the name that stands beside it."""

from __future__ import annotations

from ..clauses.clauses import takes_part
from ..clauses.drafts import key_of
from ..clauses.opening_means import behind_means
from ..facts.flows_to import flow_verbs, fronted
from ..knowledge import is_investor
from ..names import names_cased, names_stretch, stretch_runs
from ..names.apposed_heads import described_head
from ..names.names import Name, is_link, is_word
from . import han_next
from .case_roles import one_of_givers
from .company_signs import behind_source, for_another, into_something, joins_in, leads_late
from .company_where import Where
from .invested import read_investment
from .own_company import own_company
from .owners import stake_follows
from .raised import raised
from .speaks_for import SPOKEN, spoken_for


def invested(where: Where) -> bool:
    """The object of a verb of investing."""
    if not where.invests or where.draft.verb is None:
        return False
    read_investment(where.scene, where.draft, where.low, where.high, where.finder)
    return True


def _made_by_giver(where: Where) -> bool:
    """Whether the noun before the money is an investment, so that who made it gives the money, which is noted
    in place: un investissement de 10 millions réalisé par A."""
    scene, draft, verb = where.scene, where.draft, where.draft.verb
    if not where.cased or scene.pack.file.order != "svo" or verb is None or verb.first < draft.after:
        return False
    if any(word in flow_verbs(scene.pack) for word in scene.text.words[verb.first : verb.after]):
        return False  # o infuzie de 5 milioane ajunge la Acme
    noun = scene.cue_over.get(draft.first - 1 - is_link(scene, draft.first - 1, "of"))
    if noun is None or noun.meaning != "cues.invest_noun":
        return False
    for name in names_cased.names_after(scene, verb.after, where.high)[0]:
        draft.joined(name, "raised_by.participant", verb.source, "who made the investment")
    return True


def raised_by(where: Where) -> bool:
    """The name behind "raised by"."""
    scene, draft, high = where.scene, where.draft, where.high
    if where.key != "raised_by" or draft.verb is None:
        return False
    if _made_by_giver(where):
        return False
    name = None
    if draft.verb.after <= draft.first and scene.pack.words_of("forms", "word_end"):
        name = fronted(scene, draft.verb, where.low)  # Do startupu Alfa míří 20 milionů
    name = name or where.finder.object_after(scene, draft.verb.after, high)
    if name is not None:
        return where.settle(name, "raised_by.company", draft.verb.source, "the name beside the verb")
    end = min(high, draft.verb.after + 4)
    if where.cased and any(is_word(scene, t, "sector") for t in range(draft.verb.after, end)):
        draft.sector = True  # the sums raised this week by startups
        return True
    return False


def raising(where: Where) -> bool:
    """The subject of a verb of raising, or who it raises for."""
    scene, draft = where.scene, where.draft
    if not where.raises or draft.verb is None:
        return False
    raised(scene, draft, where.edge, where.low, where.verbs, where.finder)
    if where.target is not None and draft.company is not None and for_another(scene, draft.company):
        return where.settle_target()  # Ex-Alpha-Chef Jo Roe sammelt 5 Millionen für sein Start-up Beta
    if where.target is not None and draft.company is not None and _arranges(where, draft.company):
        return where.settle_target()  # Alpha Capital arranged a $5m raise for Beta
    own = own_company(scene, draft, where.high) if where.cased else None
    if own is not None:
        where.target = own
        return where.settle_target()  # Ada Roe raises $5m for her startup, Acme
    if draft.company is None and where.stretched and where.order == "svo":
        _behind_verb(where)
    if draft.company is not None or draft.given:
        return True
    if draft.pronoun:
        told = (
            where.target is None or where.finder.subject(scene, draft.verb.first, where.low)[1] == "pronoun"
        )
        if told:
            return True
    draft.pronoun = False
    return False


def _arranges(where: Where, name: Name) -> bool:
    """Whether who closes or arranges a round for somebody is an investor or a bank."""
    draft = where.draft
    if where.order != "svo" or not where.cased or draft.verb_key != "gets" or draft.leads:
        return False
    if where.target is not None and is_link(where.scene, where.target[1].first, "of"):
        return False  # earns $5bn on $9bn of goods
    return is_investor(name.text) is not None or is_word(where.scene, name.after - 1, "body", "investor")


def _behind_verb(where: Where) -> None:
    """The name behind the verb: what stands before describes it, or the next clause is its own."""
    scene, draft, low, high = where.scene, where.draft, where.low, where.high
    head = names_stretch.head_of(scene, draft.after, high)
    if head is not None:
        where.settle(head, "head.company", "", "the name that what stands before it describes")
        return
    assert draft.verb is not None
    at = draft.verb.first
    if draft.sector or any(is_link(scene, t, "pronouns") for t in range(low, at)):
        return
    if at <= low + 2 or not stretch_runs.runs(scene, low, at):
        head = han_next.next_clause(scene, draft.after, high)
        if head is not None:
            where.settle(head, "head.company", "", "the name that opens the next clause")


def beside(where: Where) -> bool:
    """The name that stands right before the money or the round, unless it gives, leads or only tells."""
    scene, draft = where.scene, where.draft
    if draft.company is not None or (draft.bare and draft.verb is None and where.owned is not None):
        return True
    begin = where.edge if where.edge < draft.first else where.low
    if any(is_link(scene, token, "pronouns") for token in range(begin, draft.first)):
        return where.wait()
    name, because = _name_beside(where, begin)
    described = described_head(scene, name, begin) if name is not None and where.cased else None
    if described is not None:
        name = described[0]
    if name is not None and (_no_receiver(where, name) or (described is not None and described[1])):
        return where.wait()
    if because == "sector":
        draft.sector = True
    if name is None:
        speaker = spoken_for(scene, begin, draft.first) if where.cased and not because else None
        if speaker is not None and draft.verb is None:
            return where.settle(speaker[0], "said.company", "", SPOKEN)
        draft.pronoun = draft.pronoun or because == "pronoun"
        return True
    planned = draft.verb is None and where.cased and stake_follows(scene, draft, where.high)
    if planned and into_something(scene, draft.after, where.high):
        return True  # plans a $10bn investment in energy
    told = spoken_for(scene, begin, draft.first)
    if told is not None and told[1] is not None and told[1].first == name.first:
        return where.settle(told[0], "said.company", "", SPOKEN)
    return where.settle(name, "beside.company", "", because)


def _name_beside(where: Where, begin: int) -> tuple[Name | None, str]:
    scene, draft, high = where.scene, where.draft, where.high
    name, because = where.finder.subject(scene, draft.first, begin)
    if name is None and not because and where.order == "v2" and draft.verb is None:
        name, because = behind_means(scene, draft.first, draft.after, where.low, high)
    if name is None and where.stretched and where.order == "svo":
        name = names_stretch.head_of(scene, draft.after, high)
        because = "the name that what stands before it describes"
    return name, because


def _led_before(where: Where, name: Name) -> bool:
    """Where verbs open sentences: whether a verb of leading stands before a name and its kind."""
    at = name.first - 1
    while at > where.low and is_word(where.scene, at, "investor", "company", "descriptor", "demonym"):
        at -= 1
    cue = where.scene.cue_over.get(at)
    return cue is not None and key_of(cue) == "lead"


def _no_receiver(where: Where, name: Name) -> bool:
    """Whether the name leads, joins, gives or only tells of the round; who gives is put down as such."""
    scene, draft, high = where.scene, where.draft, where.high
    reach = 3 if any(is_link(scene, c, "relative") for c in (name.end, name.end + 1)) else 1
    if any(
        c in scene.cue_at and key_of(scene.cue_at[c]) in ("lead", "join")
        for c in range(name.end, name.end + reach + 1)
    ):
        return True  # who leads is not who receives
    if where.order == "vso" and _led_before(where, name):
        return True  # قادت A جولة بقيمة 5 ملايين في B
    late = draft.amount is None or where.order == "v2"
    if late and leads_late(scene, name, draft, high):
        return True  # Alpha hat die Series B angeführt
    if draft.amount is None and joins_in(scene, name.end, draft.first):
        return True  # nor who takes part: A, its first backer, and B also joined the Series C
    if behind_source(scene, name):
        return True
    if one_of_givers(scene, draft, name, high):
        draft.joined(name, "case.participant", "", "who is said to be one of those that invest")
        return True
    # A·B가 신규 투자자로 참여하고, 시드 1억 달러에 이은
    return where.order == "sov" and where.stretched and takes_part(scene, name, draft.first)
