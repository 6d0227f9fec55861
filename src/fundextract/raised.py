"""Who raised: the subject of a verb of raising, and who stands in for it."""

from __future__ import annotations

from . import asides, names_cased, names_sov, names_stretch, stretch_runs, verb_second
from .before_colon import backers_before
from .behind_verb import company_behind
from .cased_subject import told_beside
from .drafts import RAISE, Draft, key_of, set_company
from .gathers import gathered_at
from .lexer import Scene
from .names import Name, is_link, is_word
from .packs import Hit
from .speaks_for import SPOKEN, spoken_for
from .topics import goes_on
from .unnamed_subject import unnamed_subject


def _within_phrase(scene: Scene, name: Name, low: int, verb: int) -> bool:
    """Whether a name hangs on a small word inside the subject: the operator, backed by A, aims to raise …

    A name that a relative clause goes on to speak of is the subject all the same: the success of A, a startup
    that has raised …
    """
    before = name.first - 1
    cue = scene.cue_over.get(before)
    told = any(is_link(scene, token, "relative") for token in range(name.end, verb))
    if told and (scene.text.words[name.end] == "," or is_link(scene, name.end, "relative")):
        return False
    return before > low and (
        (is_word(scene, before, "function") and not is_link(scene, before, "articles", "and"))
        or (cue is not None and key_of(cue) in ("from", "backed_by", "led_by", "joined_by", "to"))
    )


def _told_of(scene: Scene, said: int, high: int, finder) -> tuple[Name, str] | None:  # type: ignore[no-untyped-def]
    """The name right behind a reporting verb and its "that": Mint reports that Acme is in talks …"""
    after = scene.links[said].after
    if finder is not names_cased or not is_link(scene, after, "relative"):
        return None
    begin = scene.links[after].after
    begin = scene.links[begin].after if is_link(scene, begin, "articles") else begin
    found = names_cased.chunks(scene, begin, high)
    first = found[0] if found and found[0].first <= begin + 4 else None
    plain = first is not None and not any(scene.text.words[t] in ",;" for t in range(begin, first.first))
    return (first, "the subject of what is reported") if first is not None and plain else None


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


def _between(scene: Scene, draft: Draft, verb: Hit) -> Name | None:
    """The only name between a verb and its money, in scripts without capitals whose subject may stand there:
    בשנת 2016 גייסה אלפא 5 מיליון דולר."""
    file = scene.pack.file
    if file.writing != "uncased" or file.order != "svo" or draft.amount is None or verb.after >= draft.first:
        return None
    found = stretch_runs.runs(scene, verb.after, draft.first)
    if len(found) != 1 or found[0].end != draft.first:
        return None
    before = range(verb.after, found[0].first)
    return found[0] if all(is_word(scene, t, "company", "startup") for t in before) else None


def _by_person(scene: Scene, draft: Draft, verb: Hit, low: int, name: Name | None = None) -> bool:
    """Whether the company is the one of a person who speaks for it before the verb, which is then filled in;
    a name counts only where it is that person's."""
    told = spoken_for(scene, low, min(verb.first, draft.first) if name is None else verb.first)
    if told is None or (name is not None and (told[1] is None or told[1].first != name.first)):
        return False
    set_company(draft, told[0], "said.company", verb.source, SPOKEN)
    return True


def raised(scene: Scene, draft: Draft, edge: int, low: int, verbs: list[Hit], finder) -> None:  # type: ignore[no-untyped-def]
    """The subject of the raise verb; through "it" and "that" back to the subject of the verb before it."""
    verb = draft.verb
    assert verb is not None
    if scene.pack.file.order == "v2":
        name, because = verb_second.subject(scene, verb, draft.first, draft.after, edge, low)
        if name is not None:
            firm = asides.firm_in_compound(scene, name, low)
            set_company(draft, firm or name, f"{key_of(verb)}.company", verb.source, because)
            for backer in backers_before(scene, name, low):
                draft.joined(backer, "colon.participant", verb.source, "who invests before the colon")
            return
        draft.sector, draft.pronoun = because == "sector", because == "pronoun"
        if because:
            return
    if scene.pack.file.order == "vso":
        if is_word(scene, verb.after, "sector"):
            draft.sector = True  # جمعت شركات ناشئة
            return
        near = names_stretch.beside(scene, verb.after, draft.first if draft.first > verb.first else low)
        if near is not None:
            set_company(draft, near, f"{key_of(verb)}.company", verb.source, "the name right behind the verb")
            return
        said = next((t for t in range(low, verb.first) if is_link(scene, t, "said")), None)
        if said is not None and _by_person(scene, draft, verb, low):
            return
        name = finder.object_after(scene, scene.links[said].after, verb.first) if said is not None else None
        if said is not None and name is not None:
            set_company(
                draft, name, "said.company", scene.links[said].source, "the subject of the reporting verb"
            )
            return
    inside = _between(scene, draft, verb)
    if inside is not None:
        set_company(draft, inside, f"{key_of(verb)}.company", verb.source, "the name right behind the verb")
        return
    told = _told_in_clause(scene, draft, verb) if finder is names_cased else None
    if told is not None:
        set_company(draft, told, f"{key_of(verb)}.company", verb.source, "the subject behind its verb")
        return
    owner = _taken_up(scene, draft, verb, low)
    if owner is not None:
        set_company(draft, owner, "owner.company", verb.source, "the owner of the shares that others take up")
        return
    if finder is names_stretch and unnamed_subject(scene, draft, verb, min(draft.first, verb.first), low):
        draft.given, draft.cued, draft.pronoun = True, True, False
        return
    gathered = gathered_at(scene, verb, low)
    if gathered is not None:
        set_company(draft, gathered[0], f"{key_of(verb)}.company", gathered[1], "where the money gathers")
        return
    at = draft.first if scene.pack.file.order == "sov" else verb.first
    if scene.pack.file.order == "sov" and finder is names_cased:
        first = names_sov.first_item(scene, verb.first, edge if edge < at else low)
        if first is not None and _by_person(scene, draft, verb, low, first):
            return
        if first is not None:
            set_company(
                draft, first, f"{key_of(verb)}.company", verb.source, "the first item of the sentence"
            )
            return
    for begin in dict.fromkeys((edge if edge < at else low, low)):
        name, because = finder.subject(scene, at, begin)
        if name is not None and begin > low and goes_on(scene, name, low, begin):
            continue  # 하늘은 50억원을 유치했으며, A와 B에서 30억원을 유치했다
        if name is None and at != verb.first and begin == low:
            name, because = finder.subject(scene, verb.first, begin)
        if name is not None:
            if _by_person(scene, draft, verb, low, name):
                return
            firm = asides.employer(scene, name, at) if finder is names_cased else None
            set_company(
                draft,
                firm or name,
                f"{key_of(verb)}.company",
                verb.source,
                because if firm is None else "the company of the person named",
            )
            return
        if because == "sector":
            draft.sector = True
            return
        if because in ("pronoun", "person"):
            draft.person = because == "person"
            break
    if _by_person(scene, draft, verb, low):
        return
    for other in reversed([v for v in verbs if v.after <= verb.first and key_of(v) in RAISE]):
        name, because = finder.subject(scene, other.first, low)
        if name is not None:
            set_company(draft, name, f"{key_of(other)}.company", other.source, because)
            return
    for token in range(verb.first - 1, low - 1, -1):
        if is_link(scene, token, "said"):
            name, because = _told_of(scene, token, verb.first, finder) or finder.subject(scene, token, low)
            if name is None and scene.pack.file.order == "vso":
                name = finder.object_after(scene, scene.links[token].after, verb.first)
            if name is not None and finder is names_cased:
                name = asides.firm_before(scene, name, low) or name
            if name is not None:
                set_company(
                    draft,
                    name,
                    "said.company",
                    scene.links[token].source,
                    "the subject of the reporting verb",
                )
                return
    if scene.pack.file.order == "sov" and finder is names_stretch:
        name = names_stretch.name_behind(scene, verb.after, draft.sentence[1])
        if name is not None:
            set_company(
                draft, name, f"{key_of(verb)}.company", verb.source, "the name the clause before it describes"
            )
            return
    if scene.pack.file.order == "vso":
        limit = draft.first if draft.first > verb.first else draft.sentence[1]
        name = finder.object_after(scene, verb.after, limit) or next(
            iter(finder.names_after(scene, verb.after, limit)[0]), None
        )
        if name is not None:
            set_company(draft, name, f"{key_of(verb)}.company", verb.source, "the name after the verb")
            return
    if finder is names_cased and scene.pack.file.order == "svo" and key_of(verb) != "raise_from":
        free = bool(scene.pack.words_of("forms", "word_end"))  # cases tell subjects, not their place
        name = None
        if free and because == "pronoun":
            pass
        elif free:
            name = company_behind(scene, verb, draft.sentence[1])
        elif low <= draft.first < verb.first:
            name = finder.object_after(scene, verb.after, draft.sentence[1])
        if name is not None and (
            free or not finder.chunks(scene, max(low, min(edge, draft.first)), draft.first)
        ):
            set_company(
                draft,
                name,
                f"{key_of(verb)}.company",
                verb.source,
                "the name behind a verb whose object leads",
            )
            return
    found = finder.chunks(scene, low, verb.first) if finder is names_cased else []
    draft.pronoun = True
    if (
        len(found) == 1
        and not draft.person
        and not any(is_link(scene, t, "pronouns") for t in range(low, found[0].first))
        and names_cased.owner_after(scene, found[0].after) is None
        and not _within_phrase(scene, found[0], low, verb.first)
        and not told_beside(scene, found[0], verb.first, low)
    ):
        set_company(draft, found[0], "only.company", verb.source, "the only name before the verb")
