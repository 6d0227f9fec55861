"""Subjects that stand behind their verb, where the object or a phrase of time or source leads: 20 millió
dollárt kapott … a SEON; V září získal od fondu Alfa startup Bolt pět milionů."""

from __future__ import annotations

from ..knowledge import is_first_name, is_investor
from ..lexer.lexer import Amount, Scene
from ..names import names_cased
from ..names.cased_before import in_brackets
from ..names.names import Name, is_link, is_word
from ..names.names_inflected import without
from ..packs import Hit
from ..text import MARK, WORD

FAR = 5
"""Words of a description between "by" and the name of who invests, at most."""
_SOURCES = frozenset({"from", "led_by", "joined_by", "backed_by", "to", "for"})
_VERBS = frozenset({"raise", "gets", "invest", "backs", "lead", "join", "raise_from", "raised_by"})


def company_behind(scene: Scene, verb: Hit, high: int) -> Name | None:
    """The name behind a verb that is neither a source nor what a small word leads to.

    Args:
        scene: the text.
        verb: the verb.
        high: the end of the sentence.
    """
    end = _clause_end(scene, verb.after, high)
    sources: set[int] = set()
    for hit in scene.cues_in(verb.after, end):
        if hit.layer == "cues" and hit.meaning[5:] in _SOURCES:
            sources.update(name.first for name in _listed(scene, hit, end))
    best: Name | None = None
    hung: int | None = None
    for name in names_cased.chunks(scene, verb.after, end):
        if hung is not None and _joined(scene, hung, name.first):
            hung = name.end  # guidato da A con B e C
            continue
        if without(name.text, scene.pack.words_of("forms", "from_tail")):
            continue
        if name.first in sources or _source_ends(scene, name, end) or in_brackets(scene, name, verb.after):
            continue
        before = name.first - 1
        while before >= verb.after and (
            scene.text.kinds[before] == MARK or is_link(scene, before, "articles")
        ):
            before -= 1
        if before >= verb.after and is_word(scene, before, "company", "startup"):
            return name
        if before >= verb.after and is_word(scene, before, "investor") and _source_ended(scene, before):
            return name  # 14 milliót kapott befektetőktől az Alfa
        if before >= verb.after and (
            (
                is_word(scene, before, "function", "affiliation", "investor")
                and not is_link(scene, before, "and")
            )
            or is_word(scene, before, "title")
        ):
            hung = name.end
            continue
        if best is None and not _after_small(scene, verb.after, name.first, sources):
            best = name
    return best


def _source_ended(scene: Scene, token: int) -> bool:
    """Whether the ending of a word for investors says that they are the source, so that no name of theirs in
    the nominative follows."""
    return without(scene.text.words[token], scene.pack.words_of("forms", "from_tail")) is not None


def _joined(scene: Scene, at: int, first: int) -> bool:
    """Whether nothing but a comma or an "and" stands between two names, so that both hang on one word."""
    return (
        at < first <= at + 3
        and all(scene.text.words[t] == "," or is_link(scene, t, "and", "articles") for t in range(at, first))
        and any(is_link(scene, t, "and") for t in range(at, first))
    )


def _after_small(scene: Scene, at: int, first: int, sources: set[int]) -> bool:
    """Whether a small word that opens no list of sources stands between a verb and a name: na vývoj Alfa."""
    token = at
    while token < first:
        if token in sources:
            return False
        if is_word(scene, token, "function") and not is_link(scene, token, "articles", "and"):
            cue = scene.cue_over.get(token)
            if cue is None or cue.meaning != "cues.from":
                return not any(source > token for source in sources if source < first)
        token += 1
    return False


def _listed(scene: Scene, hit: Hit, end: int) -> list[Name]:
    """The names of a source's list, less one that a noun for a company introduces."""
    found, _ = names_cased.names_after(scene, hit.after, end)
    kept: list[Name] = []
    for name in found:
        gap = range(kept[-1].end if kept else hit.after, name.first)
        if kept and any(is_word(scene, t, "company", "startup") for t in gap):
            break
        kept.append(name)
    return kept


def _source_ends(scene: Scene, name: Name, end: int) -> bool:
    """Whether a word behind a name marks it as the source or as an object: a Lead Ventures alapjától."""
    at = name.end
    if at + 1 < end and scene.text.words[at] == "-" and is_link(scene, at + 1, "object"):
        return True  # a Craft.do-t fejlesztő …
    for token in range(at, min(end, at + 3)):
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning == "cues.of_source":
            return True
        if scene.text.words[token] == "-":
            continue
        if not is_word(scene, token, "investor", "company", "descriptor"):
            break
    return False


def _clause_end(scene: Scene, at: int, high: int) -> int:
    """Where the clause of a verb ends: at the next verb, a relative word or a full stop."""
    for token in range(at, high):
        cue = scene.cue_at.get(token)
        if cue is not None and cue.layer == "cues" and cue.meaning[5:] in _VERBS:
            return token
        if is_link(scene, token, "relative", "contrast") or scene.text.words[token] in ".;:!?":
            if scene.text.words[token] == "." and not (token + 1 < high and scene.text.spaced[token + 1]):
                continue  # Duvo.ai
            return token
    return high


def givers_behind(scene: Scene, verb: Hit, low: int, high: int) -> list[Name]:
    """Who invests where nobody and nothing is named before the verb: V kole investovali A a B.

    Args:
        scene: the text.
        verb: the verb.
        low, high: its sentence.
    """
    if not scene.pack.words_of("forms", "word_end"):
        return []
    for token in range(low, verb.first):
        cue = scene.cue_over.get(token)
        small = is_word(scene, token, "function", "opener", "also", "calendar")
        round_word = cue is not None and cue.meaning == "cues.round_noun"
        if scene.text.kinds[token] == WORD and not (small or round_word or is_link(scene, token, "pronouns")):
            return []
    return names_cased.names_after(scene, verb.after, high)[0]


def investors_behind(scene: Scene, company: Name, high: int) -> list[Name]:
    """The investors that follow what is invested in, describing words apart: dává do startupu Alfa pražská
    skupina Beta.

    Args:
        scene: the text.
        company: what is invested in.
        high: the end of the sentence.
    """
    at = company.end
    while (
        at < high
        and at - company.end < 5
        and scene.text.kinds[at] == WORD
        and not names_cased.namey(scene, at)
        and not is_link(scene, at, "relative", "contrast", "and")
        and (at not in scene.cue_at or is_word(scene, at, "investor", "company"))
        and not scene.covered[at]
        and not (is_word(scene, at, "function") and not is_link(scene, at, "articles"))
    ):
        at += 1
    if at >= high or not names_cased.namey(scene, at) or scene.covered[at]:
        return []
    return names_cased.names_after(scene, at, high)[0]


def possessed(scene: Scene, name: Name) -> bool:
    """Whether a name only says whose founder or chief is meant, where titles follow their owner or precede it
    without a small word: a Skyscanner alapítója, zakladatel Avastu.

    Args:
        scene: the text.
        name: a name read as an investor.
    """
    if not scene.pack.words_of("forms", "word_end") or scene.pack.file.order == "v2":
        return False  # von der Familie Alpha, vom Unternehmer Beta: whose it is would have "von" or an ending
    if scene.pack.words_of("forms", "to_tail"):
        return any(
            is_word(scene, t, "title") for t in range(name.end, min(name.end + 2, len(scene.text.words)))
        )
    before = name.first - 1
    return (
        before >= 0
        and name.after - name.first == 1
        and is_word(scene, before, "title")
        and not is_word(scene, before, "investor", "company")
        and not is_first_name(scene.text.words[name.first])
    )


def ticket_givers(scene: Scene, tickets: list[Amount], low: int, high: int) -> list[tuple[Name, Hit]]:
    """Who gave parts of a round, named behind the verb right behind the part: из них $2 млн вложил A.

    Args:
        scene: the text.
        tickets: the amounts that are parts.
        low, high: the sentence.
    """
    free = bool(scene.pack.words_of("forms", "word_end"))
    out: list[tuple[Name, Hit]] = []
    for amount in tickets:
        hit = scene.cue_at.get(amount.after)
        giver = _source_behind(scene, amount, high)
        if giver is not None:
            out.append(giver)
            continue
        out += _lenders_behind(scene, amount, high)
        if (
            not free
            or hit is None
            or hit.meaning not in ("cues.invest", "cues.backs", "cues.join", "cues.joined_by")
        ):
            continue
        out += [(name, hit) for name in names_cased.names_after(scene, hit.after, high)[0]]
    return out


def _lenders_behind(scene: Scene, amount: Amount, high: int) -> list[tuple[Name, Hit]]:
    """Who gave a part, behind the word that says what it is made of: 17 millions de dette auprès de A et B,
    40 Millionen als Darlehen der EIB."""
    at = amount.after
    if scene.pack.file.writing != "cased" or scene.pack.file.order == "sov":
        return []
    while at < min(high, amount.after + FAR) and (
        is_link(scene, at, "of") or is_word(scene, at, "function", "form")
    ):
        at += 1
    made = scene.round_at.get(at)
    if made is None or not at < made.after < high:
        return []
    at, cue = made.after, scene.cue_at.get(made.after)
    if cue is not None and cue.meaning in ("cues.from", "cues.joined_by", "cues.led_by"):
        names, _ = names_cased.names_after(scene, cue.after, high)
        return [(name, cue) for name in names]
    if not (
        is_link(scene, at, "articles") and scene.text.words[at] in scene.pack.words_of("forms", "genitive")
    ):
        return []
    names, _ = names_cased.names_after(scene, at + 1, high)
    hit = Hit(at, at + 1, "cues", "cues.from", "", made.source)
    known = names and names[0].first == at + 1 and is_investor(names[0].text)
    return [(names[0], hit)] if known else []


def _source_behind(scene: Scene, amount: Amount, high: int) -> tuple[Name, Hit] | None:
    """The investor right behind a part and the small word of its source: dont 5 millions de A et 3 de B."""
    words, at = scene.text.words, amount.after
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased" or at + 1 >= high:
        return None
    small = scene.pack.words_of("cues", "source")
    cue = scene.cue_at.get(at)
    noun = cue.meaning == "cues.invest_noun" if cue is not None else False
    if cue is not None and noun and words[cue.after] in scene.pack.words_of("cues", "by"):
        told, _ = names_cased.names_after(scene, cue.after + 1, high)  # a $3.5m investment by the firm A
        near = [name for name in told if name.first - cue.after <= FAR]
        return (near[0], cue) if near else None
    elif cue is not None and cue.meaning == "cues.from":
        at = cue.after
    elif words[at] in small:
        at += 1
    elif words[at - 1] != "'" or f"{words[at - 2]}'" not in small:  # 3 millions d'Alpha
        return None
    at += is_link(scene, at, "articles")
    if at >= high or not names_cased.namey(scene, at) or scene.covered[at]:
        return None
    names, _ = names_cased.names_after(scene, at, high)
    hit = Hit(amount.after, at, "cues", "cues.from", "", cue.source if cue is not None else "")
    return (names[0], hit) if names and names[0].first == at else None
