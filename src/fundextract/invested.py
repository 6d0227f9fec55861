"""Who invests in whom: investors before the verb, the company behind it; the orders of other languages."""

from __future__ import annotations

from . import names_cased, names_stretch, stretch_runs, verb_second
from .behind_verb import givers_behind, investors_behind
from .dative_between import given_between
from .drafts import VERBS, Draft, key_of, set_company
from .entered import around_verb
from .for_share import for_share
from .given_name import given_name, is_awarded
from .glued_roles import glued_names
from .han_unsaid import in_sentence, told_before
from .into_nothing import into_no_company, into_told, things
from .inverted import fronted_by_adverb, inverted_investors
from .invested_sov import sov_invested
from .lexer import Scene
from .names import Name, is_link, is_word
from .names_inflected import behind_colon, less_object, without
from .object_ahead import object_ahead
from .packs import Hit
from .receivers import behind_dative, given_to, givers, raised_behind, together_with
from .receivers_sov import behind_verb_of, into_this
from .rivals import only_rival
from .their_backers import their_backers
from .things import thing_after
from .two_verbs import other_verb
from .undergone import undergone_subject
from .unsaid_target import entered_before, investor_before, target_unsaid, told_ahead

MAX_DESCRIPTION = 10
"""Words of a description between an "in" and the comma before the company."""

SHORTEST_NOUN = 4
"""Letters of a noun with an ending for "into", at least."""

WORTH = 7
"""Tokens behind a verb of giving in which a word for a valuation says what is given."""


def read_investment(scene: Scene, draft: Draft, low: int, high: int, finder) -> None:  # type: ignore[no-untyped-def]
    """Investors before the verb; the company after its "in", or its direct object."""
    verb = draft.verb
    assert verb is not None
    name = None
    source = verb.source
    if scene.pack.file.order == "sov":
        name, investors, source = sov_invested(scene, verb, draft, low, finder)
    else:
        start = verb.after
        if verb.after <= draft.first and any(
            scene.money_at.get(token, draft.amount) != draft.amount
            for token in range(verb.after, draft.first)
        ):
            start = draft.after  # 2 Millionen gingen an A, 1 Million an B
        into = scene.pack.words_of("cues", "to")
        several = scene.pack.file.order == "svo" and verb.after - verb.first > 1
        glued = (scene.pack.file.order == "v2" or several) and scene.text.words[verb.after - 1] in into
        glued = glued or (
            several and any(w in into for w in scene.text.words[verb.first + 1 : verb.after])
        )  # вошли в капитал Alfa
        if start == verb.after and (key_of(verb) == "backs" or glued):
            name = finder.object_after(scene, verb.after, high)
            with_money = draft.amount is not None and verb.after < draft.first <= verb.after + 2
            if name is None and with_money and key_of(verb) == "backs":
                name = finder.object_after(scene, draft.after, high)  # finanziano con 5 milioni Acme
            draft.sector = name is None and draft.bare and scene.pack.file.order == "svo"
        given = draft.after if draft.amount is not None and draft.first >= verb.after else high
        name = name or behind_dative(scene, given, high) or behind_dative(scene, verb.after, draft.first)
        name = name or raised_behind(scene, given, high)
        name = name or (given_name(scene, draft, verb) if verb.after < draft.first else None)
        han = scene.pack.file.writing == "unspaced" and scene.pack.file.order == "svo"
        if name is None:
            for token in range(start, verb.after if han and object_ahead(scene, verb, low) else high):
                cue = scene.cue_at.get(token)
                if cue is not None and key_of(cue) == "to" and into_this(scene, token, cue.after + 1):
                    start = cue.after + 1
                    continue  # استثمر في الشركة صندوق A
                if cue is not None and key_of(cue) == "to" and is_link(scene, token, "receiver"):
                    start = scene.links[token].after if token in scene.links else cue.after
                    continue  # Investovali do nej A a B
                if cue is not None and key_of(cue) in ("to", "for"):
                    name = _glued_before(scene, cue, verb.after) or finder.object_after(
                        scene, cue.after, high
                    )
                    name = name or apposed(scene, cue.after, high)
                    source = cue.source
                    if thing_after(scene, name.end if name is not None else cue.after, high) is not None:
                        draft.sector, name = True, None  # in Mississippi data centres
                        break
                    if name is None and scene.pack.words_of("forms", "glued_after"):  # a Bodza startupba
                        name = next(iter(finder.names_before(scene, cue.first, verb.after)[-1:]), None)
                    if name is None and into_told(scene, cue, high):
                        draft.pronoun = True  # fließen in das Berliner Unternehmen
                        break
                    if name is None and into_no_company(scene, cue, draft, high):
                        draft.sector = draft.thing = True  # in neue Anlagen, in seinen Bestand
                        break
                    if name is None and things(scene, cue.after, high):
                        draft.sector = True  # in two battery plants
                    if name is not None or draft.sector:
                        break
                    start = cue.after
                elif cue is not None and key_of(cue) in VERBS and token > start:
                    break
        if name is None and draft.amount is not None and draft.first >= verb.after:
            name = next(iter(glued_names(scene, draft.after, high, "to")), None)
        if scene.pack.file.order == "v2" and key_of(verb) == "backs" and not draft.bare:
            received = undergone_subject(scene, verb, low)
            if received is not None:
                set_company(draft, received, "passive.company", verb.source, "the subject of the passive")
                return
        end = verb.first
        governing = scene.cue_over.get(end - 1)
        if scene.pack.file.order == "svo" and governing is not None and key_of(governing) == "gets":
            end = governing.first if governing.first > low else end  # A is preparing to invest
        with_others = together_with(scene, verb, low)
        end = with_others if with_others is not None else end
        behind: list[Name] = []
        if scene.pack.file.order == "v2" and name is None:
            name, behind = other_verb(scene, verb, low, high)
            source = verb.source
        if scene.pack.file.order == "v2" and name is None:
            name, behind, source = verb_second.invested(scene, verb, draft.first, low, high)
            name = name or given_between(scene, verb, draft.first, low)
        if name is None and (tails := scene.pack.words_of("forms", "to_tail")):
            found = [
                n for n in names_cased.chunks(scene, low, high) if not verb.first <= n.first < verb.after
            ]
            fit = next(
                (
                    n
                    for n in (*[n for n in found if n.first > verb.first], *reversed(found))
                    if without(scene.text.token_text(n.first, n.after), tails, scene.text.words)
                    or behind_colon(scene, n.after, tails)
                ),
                None,
            )
            if fit is not None:
                stems = scene.pack.words_of("forms", "stem_end")
                written = scene.text.token_text(fit.first, fit.after)
                name = fit._replace(text=without(written, tails, scene.text.words, stems) or fit.text)
                if name.first < end:
                    behind = names_cased.names_before(scene, min(verb.first, name.first), low)
                    after = max(verb.after, draft.after)  # A Nyírfába 3 milliót fektetett a B Ventures
                    behind = behind or names_cased.names_after(scene, after, high)[0]
        if name is None and scene.pack.file.order == "v2":
            name = _of_joined_round(scene, draft, high)
        if name is None and scene.pack.file.order == "svo" and finder is names_cased:
            name, behind, source = _fronted(scene, verb, draft, low, high)
            source = source or verb.source
            draft.sector = draft.sector and name is None
        if name is None:
            name, draft.given = given_to(scene, verb, low, high)
            if draft.given:
                draft.sector = False
                behind = behind or givers(scene, verb, name, max(verb.after, draft.after), low, high)
        if name is None and scene.pack.file.writing == "unspaced":
            fronted = next(
                (c for c in reversed(scene.cues_in(low, verb.first)) if c.meaning == "cues.to"), None
            )
            if fronted is not None and ":" not in scene.text.words[fronted.after : verb.first]:  # A 向 B 投资
                name, source, end = (
                    finder.object_after(scene, fronted.after, verb.first),
                    fronted.source,
                    fronted.first,
                )
        if not behind and scene.pack.file.order == "v2" and fronted_by_adverb(scene, verb, low):
            behind = inverted_investors(scene, verb, draft.first, high)
        investors = behind or around_verb(scene, draft, finder.names_before(scene, end, low), name, low, high)
        targets = [cue for cue in scene.cues_in(draft.after, verb.first) if key_of(cue) == "to"]
        inverted = scene.pack.file.order == "v2" and low < draft.first < verb.first
        if not investors and inverted and all(into_told(scene, cue, high) for cue in targets):
            investors = finder.names_before(scene, draft.first, low)  # haben A und B 5 Millionen investiert
        if (
            not investors
            and scene.pack.words_of("forms", "word_end")
            and name is not None
            and name.first > verb.after
        ):
            investors, _ = names_cased.names_after(scene, verb.after, name.first)  # fektet az A a B-be
            investors = [investor for investor in investors if investor.first < name.first]
            investors = investors or investors_behind(scene, name, high)
        if not investors and name is None and draft.bare:
            investors = givers_behind(scene, verb, low, high)
        if not investors and scene.pack.file.order == "v2":
            investors = inverted_investors(scene, verb, draft.first, high)
        if not investors and scene.pack.file.order == "vso":
            investors, _ = finder.names_after(
                scene, verb.after, draft.first if draft.first > verb.after else high
            )
        objects_first = key_of(verb) == "backs" or bool(scene.pack.words_of("forms", "glued_after"))
        if not investors and objects_first and draft.amount is not None and draft.first < end:
            investors = finder.names_before(scene, draft.first, low)  # A 3亿元投资B
    if name is None and investors:
        passive = next(
            (t for t in range(investors[0].first - 1, low - 1, -1) if is_link(scene, t, "passive")), None
        )
        if passive is not None:
            name, _ = finder.subject(scene, passive, low)
    if name is None and len(investors) == 1 and is_awarded(scene, draft, verb, investors[0]):
        name, investors = investors[0], []
    if name is None and (whose := their_backers(scene, verb, low)) is not None:
        name, investors = whose, []
    elif name is not None and all(one.first == name.first for one in investors):
        found = investor_before(scene, verb, low)
        if not found and finder is names_cased:
            found = entered_before(scene, verb, name, low)
        investors = [one for one in found if one.text != name.text]
    turned = _object_first(scene, verb, name, investors, high)
    if turned is not None:
        name, investors = turned
    if name is None and draft.bare and into_this(scene, low, high):
        draft.pronoun = True
        investors = investors or behind_verb_of(scene, verb, high)
    if name is None and finder is names_cased:
        name, investors = told_ahead(scene, draft, verb, investors, low, high)
    if name is not None:
        tails, stems = (scene.pack.words_of("forms", key) for key in ("to_tail", "stem_end"))
        whole = name.text == scene.text.token_text(name.first, name.after)  # its ending still on
        bare = without(name.text, tails, scene.text.words, stems) if whole and turned is None else None
        name = name._replace(text=bare) if bare else name
        if turned is None and bare is None and key_of(verb) == "backs" and name.first >= verb.after:
            name = less_object(scene, name) or name  # lähtee rahoittamaan Alfaa
        set_company(draft, name, f"{key_of(verb)}.company", source, "the name invested in")
    else:
        draft.company = None
        draft.unsaid = not draft.sector and (
            target_unsaid(scene, draft, verb, investors, high)
            or told_before(scene, draft, verb, investors, low, high)
        )
        beside = in_sentence(scene, investors, low) if draft.unsaid else None
        if beside is not None:
            set_company(draft, beside, "coreference", "", "the company its sentence is about")
        for_share(scene, draft)
        draft.pronoun = draft.pronoun or (
            draft.bare
            and bool(investors)
            and key_of(verb) == "backs"
            and scene.pack.file.order == "sov"
            and finder is names_stretch
        )
    if name is None and draft.amount is None and _gives_worth(scene, verb, high):
        investors, draft.pronoun = [], True
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


def apposed(scene: Scene, at: int, high: int) -> Name | None:
    """The company that a comma parts from its description: in the local delivery service, Acme.

    Args:
        scene: the text.
        at: the token behind "in".
        high: where the sentence ends.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order == "sov":
        return None
    words, noun = scene.text.words, False
    for token in range(at, min(high - 1, at + MAX_DESCRIPTION)):
        if words[token] == ",":
            if not noun or not names_cased.namey(scene, token + 1) or names_cased.breaks(scene, token + 1):
                return None
            name = names_cased.object_after(scene, token + 1, high)
            ends = name is not None and (name.end >= high or words[name.end] in ".,;)")
            return name if name is not None and ends and name.first == token + 1 else None
        if scene.covered[token] or token in scene.cue_over or names_cased.namey(scene, token):
            return None
        noun = noun or is_word(scene, token, "company", "startup")
    return None


def _fronted(
    scene: Scene, verb: Hit, draft: Draft, low: int, high: int
) -> tuple[Name | None, list[Name], str]:
    """Company, investors and pack line where what is invested in stands before the verb: Loni do A nalil
    5 milionů fond B."""
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
        if found:
            return name, found, cue.source
    return None, [], ""


def _glued_before(scene: Scene, cue: Hit, low: int) -> Name | None:
    """The name right before a noun for a company that has the ending for "into": a Bodza startupba."""
    if not scene.pack.words_of("forms", "glued_after") or len(scene.text.words[cue.first]) < SHORTEST_NOUN:
        return None
    name = next(iter(names_cased.chunks(scene, low, cue.first)[-1:]), None)
    return name if name is not None and name.end == cue.first else None
