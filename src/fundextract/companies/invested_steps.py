"""Steps of reading who invests in whom, each asked where the ones before it found nobody."""

from __future__ import annotations

from typing import NamedTuple

from ..clauses import verb_second
from ..clauses.behind_verb import givers_behind, investors_behind
from ..clauses.drafts import INVEST, VERBS, Draft, key_of
from ..clauses.inverted import fronted_by_adverb, inverted_investors
from ..facts.things import thing_after
from ..lexer.lexer import Scene
from ..lexer.object_ahead import object_ahead
from ..names import names_cased
from ..names.bodies import inside_body
from ..names.names import Name, is_link, is_word
from ..names.names_inflected import behind_colon, without
from ..names.strategy import NameFinder
from ..packs import Hit
from .apposed import apposed
from .dative_between import given_between
from .entered import around_verb
from .given_name import given_name
from .glued_roles import glued_names
from .into_nothing import into_no_company, into_told, things
from .nobody_named import nobody_named
from .receivers import behind_dative, given_to, givers, lent_to, raised_behind, together_with
from .receivers_sov import into_this
from .then_taken import then_taken
from .two_verbs import beside_verb, other_verb
from .verb_leads import behind_opening

SHORTEST_NOUN = 4
"""Letters of a noun with an ending for "into", at least."""


class Case(NamedTuple):
    """A verb of investing in its sentence, low … high-1, and the strategy that finds names there."""

    scene: Scene
    draft: Draft
    verb: Hit
    low: int
    high: int
    finder: NameFinder


class Told(NamedTuple):
    """Who is invested in, who invests, and the pack line that said so."""

    name: Name | None
    investors: list[Name]
    source: str


def told_around(case: Case) -> Told:
    """Who invests in whom where the verb does not stand last: the company behind it or behind its "in", the
    investors before it."""
    scene, draft, verb, low, high, finder = case
    order, source = scene.pack.file.order, verb.source
    name, start = _object(case)
    name = name or _receiver(case)
    if name is None:
        name, source = _behind_into(case, start)
    if name is None and draft.amount is not None and draft.first >= verb.after:
        name = next(iter(glued_names(scene, draft.after, high, "to")), None)
    end = _end_of_subject(case)
    behind: list[Name] = []
    if name is None and order == "v2":
        name, behind, source = _verb_second(case)
    if name is None and scene.pack.words_of("forms", "to_tail"):
        name, behind = _with_ending(case, end, behind)
    if name is None and order == "v2":
        name = _of_joined_round(scene, draft, high)
    if name is None and order == "svo" and finder is names_cased and draft.amount is not None:
        name, behind = beside_verb(scene, verb, low, high)
    if name is None and order == "svo" and finder is names_cased:
        name, behind, source = _fronted(case)
        source = source or verb.source
        draft.sector = draft.sector and name is None
    if name is None:
        name, draft.given = given_to(scene, verb, low, high)
        if draft.given:
            draft.sector = False
            behind = behind or givers(scene, verb, name, max(verb.after, draft.after), low, high)
    if name is None and scene.pack.file.writing == "unspaced":
        fronted = next((c for c in reversed(scene.cues_in(low, verb.first)) if c.meaning == "cues.to"), None)
        if fronted is not None and ":" not in scene.text.words[fronted.after : verb.first]:  # A 向 B 投资
            name = finder.object_after(scene, fronted.after, verb.first)
            source, end = fronted.source, fronted.first
            draft.sector = draft.sector and name is None
        name = name or then_taken(scene, draft, verb, high, finder)
    return Told(name, _givers(case, name, behind, end), source)


def _object(case: Case) -> tuple[Name | None, int]:
    """The direct object of a verb of backing, and where an "in" is looked for from."""
    scene, draft, verb, _, high, finder = case
    words, order, backs = scene.text.words, scene.pack.file.order, key_of(verb) == "backs"
    between = range(verb.after, draft.first)
    other_money = any(scene.money_at.get(t, draft.amount) != draft.amount for t in between)
    if verb.after <= draft.first and (other_money or _of_next_sum(case)):
        return None, draft.after  # 2 Millionen gingen an A, 1 Million an B
    into = scene.pack.words_of("cues", "to")
    several = order == "svo" and verb.after - verb.first > 1
    glued = (order == "v2" or several) and words[verb.after - 1] in into
    glued = glued or (several and any(w in into for w in words[verb.first + 1 : verb.after]))
    if not (backs or glued):  # вошли в капитал Alfa
        return None, verb.after
    name = finder.object_after(scene, verb.after, high)
    with_money = draft.amount is not None and verb.after < draft.first <= verb.after + 2
    if name is None and with_money and backs:
        name = finder.object_after(scene, draft.after, high)  # finanziano con 5 milioni Acme
    draft.sector = name is None and draft.bare and order == "svo"
    return name, verb.after


def _of_next_sum(case: Case) -> bool:
    """Whether the verb has its own sum before it and what it goes into behind it, and then comes another sum
    with its own "in": 2 Millionen flossen in A und 1 Million in B."""
    scene, draft, verb, low, high, _ = case
    if scene.pack.file.order == "sov" or not any(t in scene.money_at for t in range(low, verb.first)):
        return False
    at = max([draft.after, *(scene.amounts[i].after for i in draft.restated)])
    own = scene.cue_at.get(at) if at < high else None
    if own is None or key_of(own) not in ("to", "for"):
        return False
    glued = scene.text.words[verb.after - 1] in scene.pack.words_of("cues", "to")  # gingen an
    return glued or any(key_of(c) in ("to", "for") for c in scene.cues_in(verb.after, draft.first))


def _receiver(case: Case) -> Name | None:
    """Who is given the money, told by a dative or by place alone."""
    scene, draft, verb, low, high, _ = case
    given = draft.after if draft.amount is not None and draft.first >= verb.after else high
    name = behind_dative(scene, given, high) or behind_dative(scene, verb.after, draft.first)
    name = name or raised_behind(scene, given, high) or lent_to(scene, draft, high)
    if name is not None or verb.after >= draft.first or behind_opening(scene, verb, draft.first, low):
        return name
    return given_name(scene, draft, verb)


def _behind_into(case: Case, start: int) -> tuple[Name | None, str]:
    """The name behind an "in" or a "for" behind the verb, and the pack line of that; what is no company marks
    the draft."""
    scene, _, verb, low, high, _ = case
    source = verb.source
    han = scene.pack.file.writing == "unspaced" and scene.pack.file.order == "svo"
    for token in range(start, verb.after if han and object_ahead(scene, verb, low) else high):
        cue = scene.cue_at.get(token)
        if cue is None or inside_body(scene, token) or _of_aim(case, cue.after - 1):
            continue
        if key_of(cue) == "to" and into_this(scene, token, cue.after + 1):
            start = cue.after + 1  # استثمر في الشركة صندوق A
        elif key_of(cue) == "to" and is_link(scene, token, "receiver"):
            start = (
                scene.links[token].after if token in scene.links else cue.after
            )  # Investovali do nej A a B
        elif key_of(cue) in ("to", "for"):
            name, settled = _told_by(case, cue)
            source = cue.source
            if settled:
                return name, source
            start = cue.after
        elif key_of(cue) in VERBS and token > start:
            break
    return None, source


def _of_aim(case: Case, token: int) -> bool:
    """Whether a small word behind what a headline's participle gives opens an aim in capitals: Acme Awarded
    $5m Grant to Advance Hearing Implants."""
    scene, verb = case.scene, case.verb
    given = is_word(scene, verb.after - 1, "awarded") and verb.after - verb.first == 1
    aim = scene.word_over.get(token, {}).get("purpose") if given else None
    return aim is not None and aim.first == token and aim.after > token + 1


def _told_by(case: Case, cue: Hit) -> tuple[Name | None, bool]:
    """The company that one "in" names, and whether that settles what the money is for."""
    scene, draft, verb, _, high, finder = case
    name = _glued_before(scene, cue, verb.after) or finder.object_after(scene, cue.after, high)
    name = name or apposed(scene, cue.after, high)
    if thing_after(scene, name.end if name is not None else cue.after, high) is not None:
        draft.sector = True  # in Mississippi data centres
        return None, True
    if name is None and scene.pack.words_of("forms", "glued_after"):  # a Bodza startupba
        name = next(iter(finder.names_before(scene, cue.first, verb.after)[-1:]), None)
    if name is None and into_told(scene, cue, high):
        draft.pronoun = True  # fließen in das Berliner Unternehmen
        return None, True
    if name is None and into_no_company(scene, cue, draft, high):
        draft.sector = draft.thing = True  # in neue Anlagen, in seinen Bestand
        return None, True
    if name is None and things(scene, cue.after, high):
        draft.sector = True  # in two battery plants
    return name, name is not None or draft.sector


def _end_of_subject(case: Case) -> int:
    """Where the investors before the verb end."""
    scene, _, verb, low, _, _ = case
    end = verb.first
    governing = scene.cue_over.get(end - 1)
    if scene.pack.file.order == "svo" and governing is not None and key_of(governing) == "gets":
        end = governing.first if governing.first > low else end  # A is preparing to invest
    with_others = together_with(scene, verb, low)
    return with_others if with_others is not None else end


def _verb_second(case: Case) -> tuple[Name | None, list[Name], str]:
    """Company, investors behind the verb and pack line, where verbs stand second."""
    scene, draft, verb, low, high, _ = case
    name, behind = other_verb(scene, verb, low, high)
    if name is not None:
        return name, behind, verb.source
    name, behind, source = verb_second.invested(scene, verb, draft.first, low, high)
    return name or given_between(scene, verb, draft.first, low), behind, source


def _with_ending(case: Case, end: int, behind: list[Name]) -> tuple[Name | None, list[Name]]:
    """The company that an ending for "into" shows, and the investors behind it: A Nyírfába 3 milliót
    fektetett a B Ventures."""
    scene, draft, verb, low, high, _ = case
    tails, stems = (scene.pack.words_of("forms", key) for key in ("to_tail", "stem_end"))
    found = [n for n in names_cased.chunks(scene, low, high) if not verb.first <= n.first < verb.after]
    ahead_first = (*[n for n in found if n.first > verb.first], *reversed(found))
    fit = next((n for n in ahead_first if _has_ending(scene, n, tails)), None)
    if fit is None:
        return None, behind
    written = scene.text.token_text(fit.first, fit.after)
    name = fit._replace(text=without(written, tails, scene.text.words, stems) or fit.text)
    if name.first < end:
        behind = names_cased.names_before(scene, min(verb.first, name.first), low)
        if not behind and draft.first > verb.after:  # Alfaan sijoittivat A ja B 5 miljoonaa
            between = names_cased.names_after(scene, verb.after, draft.first)[0]
            behind = [giver for giver in between if giver.first < draft.first]
        behind = behind or names_cased.names_after(scene, max(verb.after, draft.after), high)[0]
    return name, behind


def _has_ending(scene: Scene, name: Name, tails: tuple[str, ...]) -> bool:
    """Whether a name bears one of these endings, glued to it or behind a colon."""
    written = scene.text.token_text(name.first, name.after)
    return bool(without(written, tails, scene.text.words)) or behind_colon(scene, name.after, tails)


def _givers(case: Case, name: Name | None, behind: list[Name], end: int) -> list[Name]:
    """Who invests: behind the verb where that was told, else before it, else where the language puts them."""
    scene, draft, verb, low, high, finder = case
    order = scene.pack.file.order
    if _of_next_sum(case):
        into = next((c for c in scene.cues_in(verb.after, draft.first) if key_of(c) in ("to", "for")), None)
        return names_cased.chunks(scene, verb.after, into.first) if into is not None else []
    if not behind and order == "v2" and fronted_by_adverb(scene, verb, low):
        behind = inverted_investors(scene, verb, draft.first, high)
    before = _less_target(case, finder.names_before(scene, end, low))
    found = behind or around_verb(scene, draft, before, name, low, high)
    targets = [cue for cue in scene.cues_in(draft.after, verb.first) if key_of(cue) == "to"]
    inverted = order == "v2" and low < draft.first < verb.first
    if not found and inverted and all(into_told(scene, cue, high) for cue in targets):
        found = finder.names_before(scene, draft.first, low)  # haben A und B 5 Millionen investiert
    if (
        not found
        and scene.pack.words_of("forms", "word_end")
        and name is not None
        and name.first > verb.after
    ):
        found, _ = names_cased.names_after(scene, verb.after, name.first)  # fektet az A a B-be
        found = [investor for investor in found if investor.first < name.first]
        found = found or investors_behind(scene, name, high)
    if not found and draft.amount is not None:
        found = behind_opening(scene, verb, draft.first, low)
    if not found and name is None and draft.bare:
        found = givers_behind(scene, verb, low, high)
    if not found and order == "v2":
        found = inverted_investors(scene, verb, draft.first, high)
    if not found and order == "vso":
        until = draft.first if draft.first > verb.after else high
        found, _ = finder.names_after(scene, verb.after, until)
    objects_first = key_of(verb) == "backs" or bool(scene.pack.words_of("forms", "glued_after"))
    if not found and objects_first and draft.amount is not None and draft.first < end:
        found = finder.names_before(scene, draft.first, low)  # A 3亿元投资B
    return list(found)


def _less_target(case: Case, found: list[Name]) -> list[Name]:
    """Names before a verb of investing less the one that the clause before it invests in: A puts $5m into B
    and C puts $3m into D."""
    scene, _, verb, low, _, finder = case
    if scene.pack.file.order != "svo" or finder is not names_cased or len(found) < 2:
        return found
    cues = [cue for cue in scene.cues_in(low, found[0].first) if cue.layer == "cues"]
    into = next((cue for cue in reversed(cues) if key_of(cue) in ("to", "for")), None)
    if into is None or not any(key_of(cue) in INVEST and cue.after <= into.first for cue in cues):
        return found
    target = names_cased.object_after(scene, into.after, verb.first)
    return found[1:] if target is not None and target.first == found[0].first else found


def _of_joined_round(scene: Scene, draft: Draft, high: int) -> Name | None:
    """Verb-second languages: whose the round is that somebody takes part in, behind its noun: beteiligt sich
    an einer 5 Millionen Euro schweren Finanzierungsrunde von Alpha."""
    if draft.bare or draft.verb is None or draft.verb.first > draft.first:
        return None
    for token in range(draft.first, min(high, draft.after + 5)):
        cue = scene.cue_at.get(token)
        found = scene.round_at.get(token)
        noun = cue if cue is not None and key_of(cue) == "round_noun" else None
        after = noun.after if noun is not None else found.after if found is not None else high
        if after >= high or after < draft.after or after in scene.round_at:
            continue
        of = scene.cue_at.get(after)
        genitive = scene.text.words[after] in scene.pack.words_of("forms", "genitive")
        if genitive or is_link(scene, after, "of") or (of is not None and key_of(of) == "from"):
            return names_cased.object_after(scene, after + 1, high)
    return None


def _fronted(case: Case) -> tuple[Name | None, list[Name], str]:
    """Company, investors and pack line where what is invested in stands before the verb: Loni do A nalil
    5 milionů fond B."""
    scene, draft, verb, low, high, _ = case
    for cue in reversed(scene.cues_in(low, verb.first)):
        if cue.meaning != "cues.to" or (
            cue.first > low
            and scene.text.words[cue.first - 1] != ","
            and not scene.pack.words_of("forms", "word_end")
        ):
            continue  # a plant in Ohio with the help of A, which approved $5m
        name = _glued_before(scene, cue, low) or names_cased.object_after(scene, cue.after, verb.first)
        if name is None or (scene.pack.words_of("forms", "glued_after") and name.first > cue.first):
            continue
        between = names_cased.names_before(scene, verb.first, name.end)
        found = [other for other in between if other.first != name.first]
        if not found and draft.first > verb.after:  # Do A vložil fond B 20 milionů
            found = [
                other
                for other in names_cased.names_after(scene, verb.after, draft.first)[0]
                if other.first < draft.first
            ]
        if not found:
            found, _ = names_cased.names_after(scene, max(verb.after, draft.after), high)
        if found or nobody_named(scene, verb, draft, name, cue, low):
            return name, found, cue.source
    return None, [], ""


def _glued_before(scene: Scene, cue: Hit, low: int) -> Name | None:
    """The name right before a noun for a company that has the ending for "into": a Bodza startupba."""
    if not scene.pack.words_of("forms", "glued_after") or len(scene.text.words[cue.first]) < SHORTEST_NOUN:
        return None
    name = next(iter(names_cased.chunks(scene, low, cue.first)[-1:]), None)
    return name if name is not None and name.end == cue.first else None
