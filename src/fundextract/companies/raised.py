"""Who raised: the subject of a verb of raising, and who stands in for it."""

from __future__ import annotations

from dataclasses import dataclass

from ..clauses import asides, verb_second
from ..clauses.before_colon import backers_before
from ..clauses.behind_verb import company_behind
from ..clauses.drafts import RAISE, Draft, key_of, set_company
from ..lexer.lexer import Scene
from ..names import names_cased, names_sov, names_stretch
from ..names.academic_heads import academic_head
from ..names.cased_subject import told_beside
from ..names.hired import taken_on
from ..names.list_stops import next_raises
from ..names.names import Name, is_link, is_word
from ..names.strategy import NameFinder
from ..names.tellers import outlet_tells
from ..names.topics import goes_on
from ..names.town_firms import town_firm
from ..outlets import is_outlet
from ..packs import Hit
from .earned import earned
from .gathers import gathered_at
from .name_between import between as between_them
from .new_venture import by_person
from .reported import alone_before, told_of
from .speakers import speaks
from .unnamed_subject import unnamed_subject
from .verb_leads import behind_opening


@dataclass
class _Case:
    """A verb of raising in its sentence, and why the last subject asked for was or was not found.

    Attributes:
        edge: where the clause of the verb begins.
        low: where its sentence begins.
        verbs: the verbs of the sentence.
        finder: the strategy for names of the script.
        because: what the strategy said last.
    """

    scene: Scene
    draft: Draft
    verb: Hit
    edge: int
    low: int
    verbs: list[Hit]
    finder: NameFinder
    because: str = ""

    @property
    def order(self) -> str:
        return self.scene.pack.file.order

    def name(self, name: Name, because: str, rule: str = "", source: str = "") -> bool:
        """Fills in the company; says that it is settled."""
        rule = rule or f"{key_of(self.verb)}.company"
        set_company(self.draft, name, rule, source or self.verb.source, because)
        return True


def raised(scene: Scene, draft: Draft, edge: int, low: int, verbs: list[Hit], finder: NameFinder) -> None:
    """The subject of the raise verb; through "it" and "that" back to the subject of the verb before it.

    Args:
        scene: the text.
        draft: the fact; its company is filled in place.
        edge: where the clause of the verb begins.
        low: where its sentence begins.
        verbs: the verbs of the sentence.
        finder: the strategy for names of the script.
    """
    assert draft.verb is not None
    case = _Case(scene, draft, draft.verb, edge, low, verbs, finder)
    ways = (
        _where_verbs_are_second,
        _where_verbs_are_first,
        _by_place,
        _first_item,
        _reported,
        _who_takes_on,
        _subject,
        _said_by_person,
        _subject_of_other,
        _subject_of_report,
        _described_before,
        _name_behind,
        _object_leads,
    )
    if not any(way(case) for way in ways):
        _only_name(case)


def _where_verbs_are_second(case: _Case) -> bool:
    """Verb-second languages: the subject on either side of its verb."""
    scene, draft, verb = case.scene, case.draft, case.verb
    if case.order != "v2":
        return False
    name, because = verb_second.subject(scene, verb, draft.first, draft.after, case.edge, case.low)
    if name is None:
        draft.sector, draft.pronoun = because == "sector", because == "pronoun"
        return bool(because)
    case.name(asides.firm_in_compound(scene, name, case.low) or name, because)
    for backer in backers_before(scene, name, case.low):
        draft.joined(backer, "colon.participant", verb.source, "who invests before the colon")
    return True


def _where_verbs_are_first(case: _Case) -> bool:
    """Verb-first languages: the name right behind the verb, or the one that a verb of reporting has."""
    scene, draft, verb, low = case.scene, case.draft, case.verb, case.low
    if case.order != "vso":
        return False
    if is_word(scene, verb.after, "sector"):
        draft.sector = True  # جمعت شركات ناشئة
        return True
    near = names_stretch.beside(scene, verb.after, draft.first if draft.first > verb.first else low)
    if near is not None:
        return case.name(near, "the name right behind the verb")
    said = next((t for t in range(low, verb.first) if is_link(scene, t, "said")), None)
    if said is None:
        return False
    if by_person(scene, draft, verb, low):
        return True
    link = scene.links[said]
    name = case.finder.object_after(scene, link.after, verb.first)
    because = "the subject of the reporting verb"
    return name is not None and case.name(name, because, "said.company", link.source)


def _by_place(case: _Case) -> bool:
    """Companies told by where they stand: between the verb and its money, in a clause about the money, as the
    owner of shares that others take up, where money gathers; and those that go without a name."""
    scene, draft, verb, low = case.scene, case.draft, case.verb, case.low
    inside = between_them(scene, draft, verb)
    if inside is not None:
        return case.name(inside, "the name right behind the verb")
    told = _told_in_clause(scene, draft, verb) if case.finder is names_cased else None
    if told is not None:
        return case.name(told, "the subject behind its verb")
    behind = behind_opening(scene, verb, draft.first, low) if draft.amount is not None else []
    if len(behind) == 1:
        return case.name(behind[0], "the name right behind the verb that opens the sentence")
    owner = _taken_up(scene, draft, verb, low)
    if owner is not None:
        return case.name(owner, "the owner of the shares that others take up", "owner.company")
    first = min(draft.first, verb.first)
    if case.finder is names_stretch and unnamed_subject(scene, draft, verb, first, low):
        draft.given, draft.cued, draft.pronoun = True, True, False
        return True
    brought = earned(scene, draft, verb, low)
    if brought is not None:
        return case.name(brought, "the name that everyday words bring the money")
    gathered = gathered_at(scene, verb, low)
    if gathered is None:
        return False
    set_company(draft, gathered[0], f"{key_of(verb)}.company", gathered[1], "where the money gathers")
    return True


def _first_item(case: _Case) -> bool:
    """Languages with capitals whose verb stands last: the first item of the sentence."""
    if case.order != "sov" or case.finder is not names_cased:
        return False
    begin = case.edge if case.edge < case.draft.first else case.low
    first = names_sov.first_item(case.scene, case.verb.first, begin)
    if first is None:
        return False
    if by_person(case.scene, case.draft, case.verb, case.low, first):
        return True
    return case.name(first, "the first item of the sentence")


def _reported(case: _Case) -> bool:
    """The subject of the clause that somebody reports, nobody else standing before its verb."""
    scene, verb = case.scene, case.verb
    for said in range(verb.first - 1, case.low - 1, -1):
        name = told_of(scene, said, verb.first, case.finder) if is_link(scene, said, "said") else None
        if name is not None and alone_before(scene, name, verb.first):
            source = scene.links[said].source
            return case.name(name, "the subject of what is reported", "said.company", source)
    return False


def _who_takes_on(case: _Case) -> bool:
    """Who takes on a bank that is to raise the money."""
    scene, verb = case.scene, case.verb
    told = (
        taken_on(scene, case.low, verb.first) if case.finder is names_cased and case.order == "svo" else None
    )
    if told is None:
        return False
    name, case.because = case.finder.subject(scene, told[0].first, case.low)
    return name is not None and case.name(name, "who takes on those that are to raise the money")


def _subject(case: _Case) -> bool:
    """The subject before the verb, in its clause or else in its sentence."""
    scene, draft, verb, low = case.scene, case.draft, case.verb, case.low
    at = draft.first if case.order == "sov" else verb.first
    edge = _clause_behind(case) if low < case.edge < at else case.edge
    for begin in dict.fromkeys((edge if edge < at else low, low)):
        name, case.because = case.finder.subject(scene, at, begin)
        if name is not None and begin > low and goes_on(scene, name, low, begin):
            continue  # 하늘은 50억원을 유치했으며, A와 B에서 30억원을 유치했다
        if name is None and at != verb.first and begin == low:
            name, case.because = case.finder.subject(scene, verb.first, begin)
        if name is not None and _where_collected(scene, name, low):
            between = names_cased.chunks(scene, name.end, verb.first)[-1:]
            told = between[0] if between else company_behind(scene, verb, draft.sentence[1])
            return told is not None and case.name(told, "the subject behind the site")
        if name is not None:
            if by_person(scene, draft, verb, low, name):
                return True
            firm = asides.employer(scene, name, at) if case.finder is names_cased else None
            return case.name(
                firm or name, case.because if firm is None else "the company of the person named"
            )
        if case.because == "sector":
            draft.sector = True
            return True
        if case.because in ("pronoun", "person"):
            draft.person = case.because == "person"
            break
    return False


def _clause_behind(case: _Case) -> int:
    """Where the clause of a verb begins: behind "and" where a further company has money of its own."""
    if case.finder is names_cased:
        for pos in range(case.verb.first - 2, case.edge - 1, -1):
            told = next_raises(case.scene, case.edge, pos)
            if told is not None and told[1] == case.verb.first:
                return told[0]
    return case.edge


def _where_collected(scene: Scene, name: Name, low: int) -> bool:
    """Where cases tell subjects, not their place: whether a name behind a small word is that of the site that
    collects the money: Na platformě P vybral pivovar A 20 milionů."""
    if not scene.pack.words_of("forms", "word_end") or not is_word(scene, name.first, "platform"):
        return False
    return any(is_word(scene, token, "function") for token in range(max(low, name.first - 2), name.first))


def _said_by_person(case: _Case) -> bool:
    """The company of the person who speaks for it."""
    return by_person(case.scene, case.draft, case.verb, case.low)


def _subject_of_other(case: _Case) -> bool:
    """The subject of a verb of raising before this one."""
    for other in reversed([v for v in case.verbs if v.after <= case.verb.first and key_of(v) in RAISE]):
        name, case.because = case.finder.subject(case.scene, other.first, case.low)
        if name is not None:
            return case.name(name, case.because, f"{key_of(other)}.company", other.source)
    return False


def _subject_of_report(case: _Case) -> bool:
    """The subject of what is reported, or of the reporting verb."""
    scene, verb, low, finder = case.scene, case.verb, case.low, case.finder
    for token in range(verb.first - 1, low - 1, -1):
        if not is_link(scene, token, "said"):
            continue
        name = told_of(scene, token, verb.first, finder)
        if name is None:
            name, case.because = finder.subject(scene, token, low)
        if name is None and case.order == "vso":
            name = finder.object_after(scene, scene.links[token].after, verb.first)
        if name is not None and finder is names_cased:
            name = asides.firm_before(scene, name, low) or name
        if name is not None and (speaks(scene, name, token, verb.first) or is_outlet(name.text)):
            case.draft.pronoun = True  # CEO Jane Roe said the company will raise …
            return True
        if name is not None:
            source = scene.links[token].source
            return case.name(name, "the subject of the reporting verb", "said.company", source)
    return False


def _lists_givers(case: _Case, name: Name) -> bool:
    """Whether a phrase between the verb and a name says that it is one of those who gave the money."""
    return any(cue.meaning == "cues.joined_by" for cue in case.scene.cues_in(case.verb.after, name.first))


def _described_before(case: _Case) -> bool:
    """Languages without capitals whose verb stands last: the name that the clause before it describes."""
    if case.order != "sov" or case.finder is not names_stretch:
        return False
    name = names_stretch.name_behind(case.scene, case.verb.after, case.draft.sentence[1])
    if name is not None and _lists_givers(case, name):
        return False  # 第三者割当増資の引受先はA、B
    return name is not None and case.name(name, "the name the clause before it describes")


def _name_behind(case: _Case) -> bool:
    """Verb-first languages: any name behind the verb."""
    if case.order != "vso":
        return False
    scene, draft, verb, finder = case.scene, case.draft, case.verb, case.finder
    limit = draft.first if draft.first > verb.first else draft.sentence[1]
    name = finder.object_after(scene, verb.after, limit)
    name = name or next(iter(finder.names_after(scene, verb.after, limit)[0]), None)
    return name is not None and case.name(name, "the name after the verb")


def _object_leads(case: _Case) -> bool:
    """The name behind a verb whose object leads: 20 millió forintot kapott az Alfa."""
    scene, draft, verb, finder = case.scene, case.draft, case.verb, case.finder
    if finder is not names_cased or case.order != "svo" or key_of(verb) == "raise_from":
        return False
    free = bool(scene.pack.words_of("forms", "word_end"))  # cases tell subjects, not their place
    name = None
    if free:
        known = case.because == "pronoun"
        name = None if known else company_behind(scene, verb, draft.sentence[1])
    elif case.low <= draft.first < verb.first:
        name = finder.object_after(scene, verb.after, draft.sentence[1])
        if name is not None and is_link(scene, name.end, "possessive"):
            return False  # a $5m bridge gets the mayor's nod
    if name is None:
        return False
    if not free and names_cased.chunks(scene, max(case.low, min(case.edge, draft.first)), draft.first):
        return False
    return case.name(name, "the name behind a verb whose object leads")


def _only_name(case: _Case) -> None:
    """The only name before the verb; that the sentence means somebody told of before it is noted."""
    scene, draft, verb, low = case.scene, case.draft, case.verb, case.low
    found = names_cased.chunks(scene, low, verb.first) if case.finder is names_cased else []
    draft.pronoun = True
    if (
        len(found) == 1
        and not draft.person
        and not any(is_link(scene, t, "pronouns") for t in range(low, found[0].first))
        and names_cased.owner_after(scene, found[0].after) is None
        and not _within_phrase(scene, found[0], low, verb.first)
        and not told_beside(scene, found[0], verb.first, low)
        and not outlet_tells(scene, found[0])
        and not academic_head(scene, verb.first, low)
        and not town_firm(scene, found[0])
    ):
        case.name(found[0], "the only name before the verb", "only.company")


def _within_phrase(scene: Scene, name: Name, low: int, verb: int) -> bool:
    """Whether a name hangs on a small word inside the subject: the operator, backed by A, aims to raise …

    A name that a relative clause goes on to speak of is the subject all the same: the success of A, a startup
    that has raised …
    """
    before = name.first - 1 - is_link(scene, name.first - 1, "articles")
    cue = scene.cue_over.get(before)
    told = any(is_link(scene, token, "relative") for token in range(name.end, verb))
    if told and (scene.text.words[name.end] == "," or is_link(scene, name.end, "relative")):
        return False
    return before > low and (
        (is_word(scene, before, "function", "former") and not is_link(scene, before, "articles", "and"))
        or (cue is not None and key_of(cue) in ("from", "backed_by", "led_by", "joined_by", "to"))
    )


def _told_in_clause(scene: Scene, draft: Draft, verb: Hit) -> Name | None:
    """The name behind a verb whose relative clause stands right behind money: los 5 millones que ha captado
    Acme."""
    at = draft.after
    if scene.pack.file.order != "svo" or draft.amount is None or not is_link(scene, at, "relative"):
        return None
    if verb.first != scene.links[at].after:
        return None
    name = names_cased.object_after(scene, verb.after, draft.sentence[1])
    gap = range(verb.after, name.first) if name is not None else ()
    plain = all(
        is_link(scene, t, "articles") or is_word(scene, t, "company", "startup", "descriptor", "demonym")
        for t in gap
    )
    return name if plain else None


def _taken_up(scene: Scene, draft: Draft, verb: Hit, low: int) -> Name | None:
    """Where verbs stand last: whose shares the subject takes up: AがXの増資を引き受ける."""
    if scene.pack.file.order != "sov" or scene.pack.file.writing != "unspaced":
        return None
    high = min(draft.sentence[1], max(verb.after, draft.after) + 8)
    joins = [hit for hit in scene.cues_in(verb.after, high) if hit.meaning == "cues.join"]
    if not joins:
        return None
    if joins[0].first > draft.after + 2 and not is_link(scene, joins[0].first - 1, "object"):
        return None
    owner = names_stretch.owner_before(scene, verb.first, low)
    if owner is None or not any(is_link(scene, t, "subject") for t in range(low, owner.first)):
        return None
    return owner
