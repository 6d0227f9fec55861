"""Who invests in whom where verbs stand last, and investments told by their noun."""

from __future__ import annotations

from ..clauses.drafts import Draft, key_of, set_company
from ..lexer.lexer import Scene
from ..names import names_cased, names_stretch
from ..names.names import Name, is_link, is_word
from ..names.strategy import NameFinder
from ..names.stretch_runs import investor_like
from ..names.topics import topic_and_actor
from ..packs import Hit
from ..text import NUMBER
from .giver_inside import giver_inside
from .nameless_sov import nameless
from .receivers_sov import bare_giver, into_this, receiver_of


def read_noun(scene: Scene, draft: Draft, low: int, finder: NameFinder) -> bool:
    """Whether a clause tells an investment by its noun behind the money, the verb before it: A में B ने किया 5
    करोड़ का निवेश; company and investors are filled in place.
    """
    noun = scene.cue_at.get(draft.after)
    if (
        scene.pack.file.writing != "uncased"
        or scene.pack.file.order != "sov"
        or draft.amount is None
        or noun is None
        or key_of(noun) != "invest_noun"
    ):
        return False
    into = next((cue for cue in reversed(scene.cues_in(low, draft.first)) if key_of(cue) == "to"), None)
    found = finder.names_before(scene, into.first, low) if into is not None else []
    if into is None or not found:
        return False
    set_company(draft, found[-1], "invest_noun.company", into.source, "the name invested in")
    investors = _sov_investors(scene, into.after, draft.first, finder)
    investors = investors or _sov_investors(scene, low, found[-1].first, finder)
    if not investors and is_link(scene, draft.first - 1, "possessive"):
        investors = finder.names_before(scene, draft.first - 1, into.after)  # में B का 5 करोड़ का निवेश
    for investor in investors or bare_giver(scene, found[-1], low):
        draft.joined(investor, "invest_noun.participant", noun.source, "who makes the investment")
    return True


def given_to(scene: Scene, draft: Draft, low: int, finder: NameFinder) -> bool:
    """Whether a headline without a verb tells by its cases alone who gets money of whom: X'e Y'den 5 milyon
    dolar; the company is filled in place."""
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "sov" or draft.verb is not None:
        return False
    cues = scene.cues_in(low, draft.first)
    into = next((cue for cue in cues if key_of(cue) == "to"), None)
    source = next((cue for cue in cues if key_of(cue) == "of_source"), None)
    if draft.amount is None or into is None or source is None or draft.after < draft.sentence[1] - 3:
        return False
    found = finder.names_before(scene, into.first, low)
    if not found or found[-1].after != into.first:
        return False
    draft.owned, draft.noun, draft.noun_gap = True, True, min(draft.noun_gap, 2.0)
    set_company(draft, found[-1], "for.company", into.source, "the name the money is for")
    return True


def _round_of(scene: Scene, draft: Draft, cue: Hit, low: int) -> Name | None:
    """Whose round is invested in, told before its sum: A ने B के 95 मिलियन डॉलर के फंडिंग राउंड में निवेश किया."""
    before = scene.cue_over.get(cue.first - 1)
    if draft.amount is None or draft.first >= cue.first or scene.pack.file.writing != "uncased":
        return None
    named = cue.first - 1 in scene.round_at or (before is not None and key_of(before) == "round_noun")
    return names_stretch.owner_before(scene, draft.first, low) if named else None


def sov_invested(
    scene: Scene, verb: Hit, draft: Draft, low: int, finder: NameFinder
) -> tuple[Name | None, list[Name], str]:
    """Company and investors where the verb stands last: A, B에 투자; A, B 투자; but also B, A·C 투자 where A
    invests for a living."""
    end = min(verb.first, draft.first)
    for token in range(verb.first - 1, low - 1, -1):
        cue = scene.cue_at.get(token)
        if cue is not None and key_of(cue) == "to" and not _when(scene, cue.first - 1, low):
            if into_this(scene, token, token + 1, low):
                beside = finder.names_before(scene, cue.first - 1, low)
                if beside and beside[-1].end == cue.first - 1:  # X ने कहा कि A कंपनी में निवेश करेगी
                    teller = _sov_investors(scene, low, beside[0].first, finder)
                    told = any(is_link(scene, t, "said") for t in range(low, beside[0].first))
                    return (teller[-1] if told and teller else None), beside, cue.source
                return None, _sov_investors(scene, low, cue.first, finder), cue.source  # कंपनी में
            if nameless(scene, draft, cue, low):
                draft.given = True
                return None, _givers(scene, cue, verb, draft, low, finder), cue.source
            owner = _round_of(scene, draft, cue, low)
            if owner is not None:
                return owner, _sov_investors(scene, low, owner.first, finder), cue.source
            found = finder.names_before(scene, cue.first, low)
            if (
                found
                and scene.pack.file.writing == "uncased"
                and _elsewhere(scene, found[-1].after - 1, cue.first)
            ):
                return None, [], verb.source  # A नए प्लांट में, A उत्तर प्रदेश में
            both = giver_inside(scene, found[-1]) if found else None
            if both is not None:
                return both[1], [*found[:-1], both[0]], cue.source
            if found:
                begin = next(
                    (
                        t + 1
                        for t in range(end - 1, low - 1, -1)
                        if scene.money_at.get(t, draft.amount) != draft.amount
                    ),
                    low,
                )
                investors = (
                    (_sov_investors(scene, begin, end, finder) if begin > low else [])
                    or _sov_investors(scene, low, found[-1].first, finder)
                    or _sov_investors(scene, cue.after, verb.first, finder)
                )
                if not investors and finder is names_stretch:
                    investors = _patrons_behind(scene, verb.after, draft.sentence[1])
                return found[-1], investors, cue.source
            if cue.first > low and not scene.covered[cue.first - 1] and cue.first - 1 not in scene.cue_over:
                return None, [], verb.source  # into a market, a plant, research
    marked = topic_and_actor(scene, low, end) if finder is names_stretch and not draft.bare else None
    if marked is not None:
        return (*marked, verb.source)
    receiver = receiver_of(scene, low, end) if finder is names_stretch else None
    if receiver is not None:
        givers = _sov_investors(scene, receiver.end + 1, end, finder)
        return receiver, givers or _sov_investors(scene, low, receiver.first, finder), verb.source
    for label in draft.rounds if finder is names_stretch and not draft.bare else ():
        owner = names_stretch.owner_before(scene, label.first, low)
        if owner is not None:  # AはBのシリーズAで10億円の出資をリードした
            return owner, _sov_investors(scene, low, owner.first, finder), verb.source
    own = _own_clause(scene, draft, low) if finder is names_stretch else low
    givers = _sov_investors(scene, own, end, finder) if own > low else []
    if givers:
        return None, givers, verb.source  # Xが10億円を調達、Aが2億円を出資
    found = finder.names_before(scene, end, low) if key_of(verb) == "backs" else []
    if found and draft.bare and _gives(scene, found):
        return None, found, verb.source  # 기존 투자자인 A 역시 후속 투자를 진행했다
    if not found:
        return None, _sov_investors(scene, low, end, finder), verb.source
    comma = next(
        (
            i
            for i in range(len(found) - 1, 0, -1)
            if "," in scene.text.words[found[i - 1].after : found[i].first]
        ),
        0,
    )
    before = found[:comma] or _sov_investors(scene, low, found[0].first, finder)
    found = found[comma:]
    if (
        len(before) == 1
        and (len(found) > 1 or investor_like(scene, found[-1]))
        and not investor_like(scene, before[0])
    ):
        return before[0], found, verb.source
    return found[-1], before or found[:-1], verb.source


def _own_clause(scene: Scene, draft: Draft, low: int) -> int:
    """Where the clause of a fact begins, behind a verb of raising with money of its own before a mark."""
    words = scene.text.words
    if draft.amount is None or scene.pack.file.writing != "unspaced":
        return low
    mark = next((t for t in range(draft.first - 1, low, -1) if words[t] in ",、…"), low)
    raised = any(
        hit.layer == "cues" and key_of(hit) in ("raise", "raise_round", "gets")
        for hit in scene.cues_in(low, mark)
    )
    told = raised and any(t in scene.money_at and scene.money_at[t] != draft.amount for t in range(low, mark))
    return mark + 1 if told else low


def _elsewhere(scene: Scene, first: int, after: int) -> bool:
    """Whether a place or a thing that firms spend on stands between a name and its "into"."""
    return any(
        is_word(scene, token, "place", "thing", "public") and not is_word(scene, token, "company")
        for token in range(first, after)
    )


def _givers(scene: Scene, into: Hit, verb: Hit, draft: Draft, low: int, finder: NameFinder) -> list[Name]:
    """Who gives money to a company without a name: the subject before it, between it and the verb, or a list
    behind the verb that headlines leave out: AI企業に10億円 青葉など4社."""
    found = _sov_investors(scene, low, into.first, finder) or _sov_investors(
        scene, into.after, verb.first, finder
    )
    if found or verb.after > verb.first:
        return found
    return names_stretch.names_after(scene, verb.after, draft.sentence[1])[0]


def _when(scene: Scene, token: int, low: int) -> bool:
    """Whether an "in" says when, in spaced scripts without capitals: 2012 में, जुलाई में."""
    if scene.pack.file.writing != "uncased" or token < low:
        return False
    return (
        (scene.text.kinds[token] == NUMBER and not scene.covered[token])
        or token in scene.status_over
        or is_word(scene, token, "calendar", "stop")
    )


def _patrons_behind(scene: Scene, at: int, high: int) -> list[Name]:
    """The investors behind the verb: A में 5 करोड़ डालेगी B और C."""
    listed, end = names_stretch.names_after(scene, at, high)
    if scene.pack.file.writing == "uncased" and len(listed) > 1 and end >= high - 1:
        return listed
    patron = names_stretch.name_behind(scene, at, high)
    return [patron] if patron is not None else []


def _gives(scene: Scene, names: list[Name]) -> bool:
    """Whether names are those of investors who go on investing: a word for investors stands before them, or
    "too" behind them."""
    before, behind = names[0].first - 1, names[-1].end
    cue = scene.cue_over.get(before)
    known = is_word(scene, before, "investor") or (cue is not None and key_of(cue) == "joined_by")
    return known or is_link(scene, behind, "subject") or is_word(scene, behind, "also")


def _leads_here(scene: Scene, particle: int, end: int, finder: NameFinder) -> bool:
    """Whether the subject a particle marks only leads or joins in a clause of its own, and others are told of
    behind it: Aが主導し、BやCが出資した."""
    if scene.pack.file.writing != "unspaced":
        return False
    cue = next((hit for hit in scene.cues_in(particle + 1, end) if hit.layer == "cues"), None)
    if cue is None or key_of(cue) not in ("lead", "join"):
        return False
    later = (t for t in range(cue.after, end) if is_link(scene, t, "subject"))
    return any(finder.names_before(scene, t, cue.after) for t in later)


def _sov_investors(scene: Scene, low: int, end: int, finder: NameFinder) -> list[Name]:
    """The names a subject particle marks, else those before the comma that parts them from the rest."""
    tokens = range(low, end)  # where the receiver has a particle like a subject's, the doer's stands last
    for token in reversed(tokens) if scene.pack.file.writing == "uncased" else tokens:
        if is_link(scene, token, "subject") and not _leads_here(scene, token, end, finder):
            found = finder.names_before(scene, token, low)
            if found:
                return found
    comma = next((t for t in range(end - 1, low - 1, -1) if scene.text.words[t] in ",、"), None)
    if comma is None and finder is names_cased:
        return names_cased.chunks(scene, low, end)[-1:]
    return finder.names_before(scene, comma, low) if comma is not None else []
