"""Investors behind a small word right behind the money or the round: levanta 3 millones con A, recebe R$ 5 mi
de A."""

from __future__ import annotations

from ..clauses.asides import heads_line
from ..clauses.bracket_givers import bracketed_givers
from ..clauses.drafts import RAISE, Draft, key_of
from ..companies.owners import behind_investment
from ..companies.small_words import gives_noun, investor_behind
from ..facts.roles import distance
from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.hanging import by_words
from ..names.names import Name, closing, form_hit, is_link, is_word
from ..names.strategy import NameFinder
from ..packs import Hit
from ..text import WORD
from .fronted import less_subject
from .source_asides import aside_ends
from .sources_ahead import at_investors

_LENT = frozenset({"debt", "grant", "convertible"})
_TAKING = frozenset({"invest", "backs", "lead", "join", "raise", "gets"})
MAX_BEFORE = 7
"""Describing words that may stand between the small word and the first name."""


def small_sources(
    scene: Scene, low: int, high: int, drafts: list[Draft]
) -> list[tuple[Draft, list[Name], Hit]]:
    """The investors each fact has behind "de" or "con", where the word stands right behind the fact.

    Args:
        scene: the text.
        low, high: the sentence.
        drafts: its facts, their companies known.
    """
    small = scene.pack.words_of("cues", "source")
    known = not small and scene.pack.file.order == "svo"  # with says nothing of sources by itself
    small = scene.pack.words_of("cues", "with") if known else small
    if not small or scene.pack.file.writing != "cased":
        return []
    out: list[tuple[Draft, list[Name], Hit]] = []
    by = by_words(scene.pack)
    for token in range(low + 1, high - 1):
        giving = scene.text.words[token] in by and _by_investors(token, drafts)
        of = not known and is_link(scene, token, "of") and any(draft.after == token for draft in drafts)
        if not (of and investor_behind(scene, token)) and not (giving or _is_small(scene, token, small)):
            continue  # dopo l'iniezione di 3 milioni di Accel
        if token in scene.cue_over or scene.covered[token]:
            continue
        draft = _behind(scene, token, low, drafts)
        first = _first_name(scene, token + 1, high) if draft is not None else None
        if draft is None or first is None:
            continue
        names, _ = names_cased.names_after(scene, token + 1, high)
        names = less_subject(scene, names, Hit(token, token + 1, "", "", "", ""), low)
        if known and not all(_invests(scene, name) for name in names):
            continue  # closes $20m with Accel and GV, but with Acme as a customer
        got = draft.verb is not None and draft.verb_key == "gets" and draft.after < draft.verb.first
        if got and not any(_invests(scene, name) for name in names):
            continue  # los 5 millones que recibió del club
        told = len(names) > 1 and aside_ends(scene, token, draft)
        if (
            scene.text.words[token - 1] == ","
            and not told
            and not any(_invests(scene, name) for name in names)
        ):
            continue  # levanta 5 millones, de los que la mitad
        if names and names[0].first <= first + 2:
            if behind_investment(scene, draft):
                draft.noun_gap = min(draft.noun_gap, 2.0)  # an investment by investors named is a financing
            if draft.first > token:  # cierra con A y B una ronda de …
                last = Hit(names[-1].first, names[-1].after, "", "", "", "")
                draft.reach = min(draft.reach, distance(scene, draft.first, draft.after, last))
            out.append((draft, names, Hit(token, token + 1, "cues", "cues.source", "", _source(scene))))
    return out + at_investors(scene, low, high, drafts)


def _by_investors(token: int, drafts: list[Draft]) -> bool:
    """Whether money whose company stands before it ends right before "by", so that investors follow."""
    return any(_put_into(token, draft) for draft in drafts) or any(
        draft.after == token
        and draft.amount is not None
        and draft.company is not None
        and draft.company.end <= draft.first
        and (draft.verb is None or (draft.verb.first < draft.first and draft.verb_key in RAISE))
        for draft in drafts
    )


def _put_into(token: int, draft: Draft) -> bool:
    """Whether a passive has told what money went into right before a token: $5m was invested in Acme by A."""
    name, verb = draft.company, draft.verb
    if name is None or verb is None or draft.verb_key != "invest" or draft.amount is None:
        return False
    return draft.after <= verb.first and name.first >= verb.after and name.end == token


def bracket_sources(scene: Scene, drafts: list[Draft], finder: NameFinder) -> list[tuple[Draft, list[Name]]]:
    """The investors a bracket right behind a fact lists, one of them known: raised $5m (Index, Accel and B).

    Args:
        scene: the text.
        drafts: the facts of a sentence.
        finder: the finder of names of the script.
    """
    out: list[tuple[Draft, list[Name]]] = []
    text = scene.text
    for draft in drafts:
        if draft.amount is not None and draft.first > 0 and text.words[draft.first - 1] == "(":
            ends = closing(scene, draft.first - 1, draft.sentence[1] + 1)
            given = bracketed_givers(scene, draft.after, ends) if ends is not None else []
            if given and draft.company is not None and draft.company.end == draft.first - 1:
                out.append((draft, given))
                continue
        at = draft.after
        while at < draft.sentence[1] and at in scene.cue_over and key_of(scene.cue_over[at]) == "round_noun":
            at += 1
        close = (
            closing(scene, at, draft.sentence[1] + 1)
            if at < len(text.words) and text.words[at] == "("
            else None
        )
        if close is None or draft.bare or draft.leads or any(scene.covered[at + 1 : close]):
            continue
        names, _ = finder.names_after(scene, at + 1, close)
        inside = {t for name in names for t in range(name.first, name.end)}
        rest = [t for t in range(at + 1, close) if t not in inside and text.words[t] != ","]
        if not any(is_investor(name.text) for name in names) or not all(
            is_link(scene, t, "and") or t in scene.cue_over or is_word(scene, t, "investor", "descriptor")
            for t in rest
        ):
            continue
        if not any(t in scene.cue_over and key_of(scene.cue_over[t]) not in ("others", "from") for t in rest):
            out.append((draft, names))
    return out


def lenders(scene: Scene, drafts: list[Draft]) -> list[tuple[Draft, list[Name]]]:
    """Known investors right behind the word for their loan or grant: кредит ЄБРР на 20 млн, Kredit der KfW.

    Args:
        scene: the text.
        drafts: the facts of a sentence.
    """
    out: list[tuple[Draft, list[Name]]] = []
    if scene.pack.file.writing != "cased" or not scene.pack.words_of("forms", "word_end"):
        return out
    for draft in drafts:
        for found in draft.rounds:
            if found.round.label not in _LENT or found.after >= draft.sentence[1]:
                continue
            at = found.after + (scene.text.words[found.after] in scene.pack.words_of("forms", "genitive"))
            of = scene.pack.file.order == "svo" and (
                is_link(scene, found.after, "of") or is_link(scene, found.after - 1, "of")
            )
            if at > found.after and not (of or is_link(scene, found.after, "articles")):
                continue
            if of:
                at = max(at, scene.links[found.after].after if is_link(scene, found.after, "of") else at)
                at += is_link(scene, at, "articles")
                at += at < len(scene.text.words) and scene.text.words[at] == "'"
            names, _ = names_cased.names_after(scene, at, draft.sentence[1])
            company = draft.company.first if draft.company is not None else -1
            if not names or names[0].first != at or names[0].first == company:
                continue
            if is_investor(names[0].text) or (of and found.round.label == "grant"):
                out.append((draft, names))  # une subvention de la région A
    return out


def _is_small(scene: Scene, token: int, small: tuple[str, ...]) -> bool:
    """Whether a small word of sources stands at a token, also one with an apostrophe: d'Alpha."""
    words = scene.text.words
    return words[token] in small or (words[token + 1 : token + 2] == ["'"] and f"{words[token]}'" in small)


def _invests(scene: Scene, name: Name) -> bool:
    """Whether a name is known as an investor's or written as one."""
    return is_investor(name.text) is not None or form_hit(scene, name.after - 1, "investor_end") is not None


def _source(scene: Scene) -> str:
    line = next((p for p in scene.pack.all_phrases if (p.section, p.key) == ("cues", "source")), None)
    return line.source if line is not None else ""


def _behind(scene: Scene, token: int, low: int, drafts: list[Draft]) -> Draft | None:
    """The fact that ends right before a small word, if what follows can be its source."""
    last = token - 1
    if scene.text.words[last] == "," and is_link(scene, token, "of") and last - 1 in scene.money_at:
        last -= 1  # capta 5 millones, de A y B
    if scene.text.words[last] in ")]":
        last = next((t for t in range(last - 1, low, -1) if closing(scene, t, token) == token - 1), low) - 1
    elif (aside := next((draft for draft in drafts if aside_ends(scene, token, draft)), None)) is not None:
        return aside
    elif is_word(scene, last, "function") and not scene.covered[last] and last - 1 in scene.money_at:
        last -= 1  # busca 5.000 millones más de A
    elif is_word(scene, last, "descriptor") and last not in scene.cue_over and last - 1 in scene.money_at:
        last -= 1  # capta 110 millones extra con A, 5 milhões adicionais da A
    owning = is_link(scene, token, "of")
    noun = scene.cue_over.get(last)
    ends = token - (scene.text.words[token - 1] == ",")
    for draft in drafts:
        name = draft.company
        if not owning and name is not None and name.end == ends and name.first > draft.after and draft.leads:
            return draft  # A mène un tour de 5 millions dans X, avec B et C
        if _put_into(token, draft):
            return draft
        own = {draft.amount, *draft.restated}
        told = draft.verb is not None and draft.verb_key in RAISE
        if last in scene.money_at or (token - 2 in scene.money_at and last != token - 1):
            index = scene.money_at.get(last, scene.money_at.get(token - 2))
            mine = index in own or (index is not None and scene.amounts[index].restates in own - {None})
            if mine and (
                not owning
                or (told and _verb_before(draft))
                or behind_investment(scene, draft)
                or investor_behind(scene, token)
                or (draft.verb is None and heads_line(scene, low, token) is not None)
            ):
                return draft
        elif last in scene.round_at:
            label = scene.round_at[last]
            if label in draft.rounds and (
                not owning
                or (
                    told
                    and _verb_before(draft)
                    and (label.round.stage is None or _raiser_told(scene, draft, last))
                )
            ):
                return draft
        elif noun is not None and key_of(noun) in ("round_noun", "invest_noun") and noun.after == token:
            near = min(drafts, key=lambda d: distance(scene, d.first, d.after, noun))
            reach = 8 if len(drafts) > 1 else 16
            given = not owning or gives_noun(scene, token) or investor_behind(scene, token)
            if near is draft and given and distance(scene, draft.first, draft.after, noun) <= reach:
                return draft
        elif (
            draft.verb is not None
            and draft.verb.after == token
            and told
            and (
                draft.first > token
                or (draft.bare and gives_noun(scene, token))
                or (draft.after < draft.verb.first and is_link(scene, draft.after, "relative"))
            )  # los 5 millones que ha recibido de A
        ):
            return draft
    return None


def _raiser_told(scene: Scene, draft: Draft, label: int) -> bool:
    """Whether who raises the money stands before the verb and no other verb before the label, so that nobody
    else's round is told of: captou 30 milhões em uma Série C da A."""
    if draft.company is None or draft.verb is None or draft.amount is None:
        return False
    other = (cue.meaning[5:] in _TAKING for cue in scene.cues_in(draft.verb.after, label))
    return draft.company.end <= draft.verb.first and not any(other)


def _verb_before(draft: Draft) -> bool:
    return draft.verb is not None and draft.verb.after <= draft.first


def _first_name(scene: Scene, at: int, high: int) -> int | None:
    """The token where a name begins behind nothing but articles and describing words."""
    at += at < high and scene.text.words[at] == "'"  # d'Oseo
    begun = at
    while at < high and at - begun <= MAX_BEFORE:
        if names_cased.namey(scene, at) and not names_cased.breaks(scene, at):
            return None if is_word(scene, at, "calendar") else at
        if at > begun and scene.text.words[at] == "'" and is_link(scene, at - 1, "articles"):
            at += 1  # de l'Ademe
            continue
        if (
            scene.text.kinds[at] != WORD
            or scene.covered[at]
            or not (
                is_link(scene, at, "articles")
                or is_word(scene, at, "investor", "descriptor", "company", "demonym", "title", "including")
                or (at > begun and is_word(scene, at, "affiliation"))
                or (at > begun and is_link(scene, at - 1, "of") and is_word(scene, at - 1, "investor"))
            )  # con el fondo de impacto de A
        ):
            return None
        at += 1
    return None


def drawn_in(scene: Scene, drafts: list[Draft]) -> list[tuple[Draft, list[Name], Hit]]:
    """The names a verb of raising has as its objects, the round behind a small word: Acme atrae a A en una
    ronda de 27 millones.

    Args:
        scene: the text.
        drafts: the facts of a sentence.
    """
    out: list[tuple[Draft, list[Name], Hit]] = []
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return out
    for draft in drafts:
        verb, company = draft.verb, draft.company
        if verb is None or draft.verb_key != "raise" or company is None or company.end > verb.first:
            continue
        behind = scene.text.words[verb.after : verb.after + 1]
        at = verb.after + any(word in scene.pack.words_of("cues", "dative") for word in behind)
        at = scene.links[at].after if is_link(scene, at, "articles") else at
        if at >= draft.first or not names_cased.namey(scene, at) or scene.covered[at]:
            continue
        names, end = names_cased.names_after(scene, at, draft.first)
        small = end < draft.first and is_word(scene, end, "function") and not is_link(scene, end, "of", "and")
        if names and names[0].first == at and small and draft.first - end <= MAX_BEFORE:
            out.append((draft, names, verb._replace(meaning="cues.from")))
    return out
