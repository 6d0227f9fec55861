"""Names in scripts without capitals: stretches of text between words that are known not to be names.

Unspaced scripts (Chinese, Japanese), glued particles (Korean) and spaced scripts without capitals (Arabic,
Hebrew,
Hindi) all read the same way: what the pack knows falls away, quotes and changes of script mark edges, and
what is
left over at the right place is the name.
"""

from __future__ import annotations

import itertools

from ..lexer.hangul_places import PARTICLES, is_hangul, is_hiragana
from ..lexer.lexer import Scene
from ..text import GLYPH
from .dots import latin_form
from .han_context import only_invests
from .han_subjects import known_words, owns_next, stock_code
from .headed_clause import describes_next
from .kinds_sov import also_at, outside
from .names import QUOTE_PAIRS, Name, is_word, word_hit
from .stretch_edges import cuts, ends_word, link_over
from .stretch_lists import attached, clause_low, opening
from .stretch_lists import names_after as names_after
from .stretch_lists import names_before as names_before
from .stretch_object import adnominal, before_relative
from .stretch_object import beside as beside
from .stretch_object import head_of as head_of
from .stretch_object import name_behind as name_behind
from .stretch_object import object_after as object_after
from .stretch_runs import investor_like as investor_like
from .stretch_runs import runs
from .stretch_signs import (
    all_described,
    aside,
    beside_name,
    counted_subject,
    deals_in,
    epithet,
    founded_by,
    introduced,
    many_act,
    only_owns,
    opened_bracket,
    opens,
    outside_quotes,
    past_brackets,
    pronoun_first,
    this_company,
    titled,
    told_inside,
)
from .subjects_uncased import first_acting, less_sources
from .topics import givers_by_to
from .verb_ends import ends_describing


def described(scene: Scene, at: int, high: int) -> Name | None:
    """The name right behind a verb that describes it: ラウンドを主導した X の, 라운드를 이끈 X는.

    Args:
        scene: the text.
        at: the token behind the verb's cue.
        high: where the sentence ends.
    """
    end = next((t for t in range(at, high) if scene.text.words[t] in ",、。.;…!?"), high)
    found = runs(scene, at, end)
    if not found or not adnominal(scene, at, found[0].first):
        return None
    verb = next(
        (t for t in range(found[0].first - 1, at - 2, -1) if not is_word(scene, t, "company", "investor")), -1
    )
    return found[0] if verb >= 0 and ends_describing(scene.text.words[verb]) else None


def subject(scene: Scene, at: int, low: int) -> tuple[Name | None, str]:
    """Who is the subject of a verb at `at`: the stretch its particle marks, else the one right before it."""
    text = scene.text
    start = clause_low(scene, at, low)
    if scene.pack.file.writing == "uncased" and text.words[at - 1] == ",":
        comma = next((t for t in range(start, at - 1) if text.words[t] == ","), None)
        found = runs(scene, start, comma) if comma is not None else []
        if found:
            return found[-1], "the name whose description stands between it and the verb"
        inner = runs(scene, comma + 1, at - 1) if comma is not None else []
        if comma is not None and inner and inner[0].first == comma + 1 and inner[0].end == at - 1:
            return inner[0], "the name between commas before the verb"
    if any(link_over(scene, t, "pronouns") for t in range(start, at)) and not runs(
        scene, last_comma(scene, at, start), at
    ):
        return None, "pronoun"
    if pronoun_first(scene, start, at):
        return None, "pronoun"
    for begin in dict.fromkeys((last_comma(scene, at, start), start)):
        marked = _marked_subject(scene, begin, at)
        if marked is not None:
            return marked, "the name its particle marks as the subject"
    if any(
        hit.meaning == "links.pronouns" and link_over(scene, hit.after, "subject")
        for hit in (scene.links[t] for t in range(start, at) if t in scene.links)
        if hit.after < at
    ):
        return None, "pronoun"  # 同社は, कंपनी ने
    if scene.pack.file.order == "sov":
        if any(many_act(scene, t) for t in range(start, at) if link_over(scene, t, "subject")):
            return None, "sector"
        first = _first_item(scene, start, at)
        if first is not None:
            return first, "the first item of the sentence"
    if counted_subject(scene, start, at):
        return None, "sector"
    if scene.pack.file.verbs_last:
        return first_acting(scene, start, at)
    point = at
    han = scene.pack.file.writing == "unspaced" and scene.pack.file.order == "svo"
    if han and this_company(scene, last_comma(scene, at, start), at):
        return None, "pronoun"
    while point > start:
        begin = last_comma(scene, point, start)
        found = before_relative(scene, runs(scene, begin, point))
        if han and not found and point == at:
            found = known_words(scene, begin, point)
        if han:
            found = [
                name
                for name in found
                if not (aside(scene, name, begin, point) or owns_next(scene, name, found))
            ]
            if point < at and only_invests(scene, begin, point):
                found = []
        if found and only_owns(scene, found[-1]):
            found = []
        found = less_sources(scene, found, begin, point)
        if (
            len(found) > 1
            and scene.pack.file.writing == "uncased"
            and scene.pack.file.order != "sov"
            and link_over(scene, found[-1].first - 1, "possessive")
            and found[-2].end == found[-1].first - 1
        ):
            found = found[:-1]  # A של B: the company of a person
        found = [name for name in found if not (_takes_part(scene, name, at) or titled(scene, name))]
        if scene.pack.file.order == "sov":
            found = [name for name in found if not link_over(scene, name.end, "object")]
            found = found if len(found) != 1 or not _owns_other(scene, found[0]) else []
        if han and len(found) > 1 and introduced(scene, found[-1]) and not introduced(scene, found[0]):
            found = found[-1:]  # 前某厂高管创立的公司「青禾」
        if han and found and is_word(scene, found[-1].first - 1, "on_behalf"):
            return found[-1], "the name somebody else raises money for"
        opening = found[0] if found and han and opens(scene, found[0], begin) else None
        if (
            opening is not None
            and point < at
            and (found[-1].after < point or deals_in(scene, opening, found[-1]))
        ):
            return opening, "the name that opens the clause before the verb's"
        if opening is not None and len(found) > 1 and not beside_name(scene, found[-1].end, point):
            return opening, "the name that opens the clause"
        coded = [name for name in found if han and stock_code(scene, name)]
        if coded:
            found = coded[-1:]  # 青禾科技(01234)今起招股，最多集资
        elif found and han and point < at and opening is None and not introduced(scene, found[-1]):
            found = []  # what the clause before is about, and not who acts
        if found:
            return found[-1], "the name right before the verb"
        if han and any(link_over(scene, t, "pronouns") for t in range(begin, point)):
            return None, "pronoun"
        point = begin - 1
    if scene.pack.file.order == "sov" and start > low + 1 and text.words[start - 1] in "….":
        return subject(scene, start - 1, low)
    if start > low and text.words[start - 1] in ":|":
        found = runs(scene, low, start - 1)
        if found and han and found[0].first == low:
            return found[0], "the name before the colon"
        if found:
            return found[-1], "the name before the colon"
    return None, ""


def _takes_part(scene: Scene, name: Name, at: int) -> bool:
    """Whether a lead or join verb stands right behind a name, so that it is an investor and no subject of
    what follows."""
    if scene.pack.file.order == "sov":
        end = past_brackets(scene, name.end, at)
        title = word_hit(scene, end, "title") if end < len(scene.text.words) else None
        end = title.after if title is not None and title.first == end else end
        if end in scene.cue_at and scene.cue_at[end].meaning[5:] in (*_PATRONS, "of_source"):
            return True
        if any(hit.first == end for hit in givers_by_to(scene, end, at + 4)):
            return True  # X에 투자를 받고
        if end in scene.cue_at and scene.cue_at[end].meaning == "cues.others":
            cues = scene.cues_in(end, at)
            return any(hit.meaning == "cues.of_source" for hit in cues)  # Aなど計5行から
        if link_over(scene, end, "and") and link_over(scene, end + 1, "possessive"):
            return True  # Aとの提携により
        if link_over(scene, end, "and") and end + 1 < at and scene.covered[end + 1]:
            return True  # A와 100억원 규모의 투자 계약을
        return _among(scene, name, at)
    if scene.pack.file.order != "svo":
        return False
    return any(
        (cue := scene.cue_at.get(token)) is not None
        and cue.meaning in ("cues.lead", "cues.join", "cues.others")
        for token in range(name.after, min(name.after + 2, at))
    )


def _marked_subject(scene: Scene, start: int, at: int) -> Name | None:
    """The first name that a subject particle marks and that does not lead, join or invest."""
    words = scene.text.words
    marked = []
    for token in outside(scene, start, at):
        hit = scene.links.get(token) or also_at(scene, token)
        if (
            hit is None
            or hit.meaning != "links.subject"
            or not ends_word(scene, hit.first, hit.after)
            or token in scene.cue_over
            or many_act(scene, token)
        ):
            continue
        found = runs(scene, _item_low(scene, token, start), token)
        if found and attached(scene, found[-1].after, token) and not titled(scene, found[-1]):
            marked.append((found[-1], token))
    acting: list[tuple[Name, int]] = []
    for order, (name, token) in enumerate(marked):
        limit = marked[order + 1][1] if order + 1 < len(marked) else at
        cue = next(
            (
                scene.cue_at[t]
                for t in range(token + 1, limit)
                if t in scene.cue_at and scene.cue_at[t].meaning not in PARTICLES
            ),
            None,
        )
        if cue is None or cue.meaning[5:] not in _PATRONS or runs(scene, token, cue.first):
            acting.append((name, token))
    if len(acting) > 1 and is_word(scene, acting[0][0].end - 1, "public"):
        acting = acting[1:]  # 안성군은 나린이 10억원을 유치했다고
    for (before, one), (name, other) in itertools.pairwise(acting):
        if told_inside(scene, name, one, other, at) or founded_by(scene, before, one, name):
            return name
        # two subjects with one particle: the first belongs to a clause that describes the second
        listed = names_before(scene, other, start)
        if words[one] != words[other] or any(words[t] in ",、" for t in range(one, name.first)):
            break
        if listed and listed[0].first <= scene.links[one].after:
            break  # no verb between them: the second is the subject of a clause inside
        acting[0] = (name, other)
    if not acting:
        return None
    return describes_next(scene, acting[0][1], at) or acting[0][0]


def owner_before(scene: Scene, at: int, low: int) -> Name | None:
    """The name a possessive joins to what begins at a token: Waymoの企業価値."""
    if (
        is_hangul(scene.text.words[at - 1])
        and is_word(scene, at - 1, "function")
        and scene.text.spaced[at - 1]
    ):
        at -= 1  # X의 총 45억원
    hit = scene.links.get(at - 1)
    if hit is None or hit.meaning != "links.possessive":
        return None
    found = runs(scene, _item_low(scene, at - 1, clause_low(scene, at, low)), at - 1)
    return found[-1] if found and found[-1].after == at - 1 else None


_PATRONS = frozenset({"lead", "join", "invest", "backs", "backed_by"})
"""Cues whose subject gives the money."""


def before_bracket(scene: Scene, first: int, after: int, low: int) -> Name | None:
    """The name right before a bracket that holds nothing but a sum: 하늘(570억 원).

    Args:
        scene: the text.
        first, after: the tokens of the sum.
        low: where the sentence begins.
    """
    words = scene.text.words
    opened = next((t for t in range(first - 1, max(low, first - 6) - 1, -1) if words[t] in "(（"), None)
    if opened is None or opened == low or after >= len(words) or words[after] not in ")）":
        return None
    inside = range(opened + 1, first)
    if not all(words[t] in ":：" or t in scene.cue_over or cuts(scene, t) for t in inside):
        return None
    found = runs(scene, last_comma(scene, opened, low), opened)
    return found[-1] if found and found[-1].end == opened else None


def topic(scene: Scene, low: int, high: int) -> list[Name]:
    """The names the first subject particle of a sentence marks."""
    marked = (
        names_before(scene, token, low) for token in range(low, high) if link_over(scene, token, "subject")
    )
    return next((found for found in marked if found), [])


def _first_item(scene: Scene, start: int, at: int) -> Name | None:
    """The name before the first comma of a headline; a quoted name right before its last comma comes
    first."""
    words = scene.text.words
    commas = [t for t in outside_quotes(scene, start, at) if words[t] in ",、" and not latin_form(scene, t)]
    if commas and words[commas[-1] - 1] in "'\"」』":
        found = runs(scene, start, commas[-1])
        if found and attached(scene, found[-1].end, commas[-1]) and not _among(scene, found[-1], at):
            return found[-1]
    for comma in commas[:2]:
        found = runs(scene, start, comma)
        if found and attached(scene, found[-1].end, comma) and not _among(scene, found[-1], at):
            return found[-1]
    return None


def _among(scene: Scene, name: Name, high: int) -> bool:
    """Whether a name is an item of a list of those who give the money, 11月にA、Bから調達; what opens its
    clause is the subject: X, A로부터 유치."""
    at = name.first
    while at > 0 and (
        scene.text.words[at - 1] in QUOTE_PAIRS
        or _only_says(scene, at - 1)
        or is_word(scene, at - 1, "company", "descriptor", "place")
        or scene.text.words[at - 1] in ")]】"
        or "legal" in scene.forms.get(at - 1, {})
        or (
            link_over(scene, at - 1, "possessive")
            and is_word(scene, at - 2, "company", "descriptor", "place")
        )
    ):
        at -= 1
        if scene.text.words[at] in "]】":
            at = opened_bracket(scene, at)
        elif scene.text.words[at] in QUOTE_PAIRS and scene.text.spaced[at + 1]:
            at = epithet(scene, at)
    low, bare = scene.sentence_of(name.first)[0], scene.text.words[name.end] in ",、"
    opens = (
        at == 0
        or scene.text.words[at - 1] in ".!?…:|。"
        or at == low
        or (bare and all_described(scene, at, low))
    )
    if opens and scene.text.words[name.end] != "・" and not link_over(scene, name.end, "and"):
        return False
    if scene.text.words[name.end] in ",、" and is_word(scene, name.end + 1, "adverb", "opener"):
        return False  # X、新たにA、Bから調達
    return any(
        any(other.first == name.first for other in names_before(scene, hit.first, name.first))
        for hit in scene.cues_in(name.end, high)
        if hit.meaning in ("cues.of_source", "cues.join")
    )


def _owns_other(scene: Scene, name: Name) -> bool:
    """Whether a name only says whose somebody is that the clause goes on to name: Aの子会社Bから."""
    return (
        only_owns(scene, name)
        and (hit := scene.links.get(name.after)) is not None
        and is_word(scene, hit.after, "company", "investor", "descriptor")
        and hit.after not in scene.cue_over
    )


def _only_says(scene: Scene, token: int) -> bool:
    """Whether a letter is known to be no part of a name and no small word either: the 配車 of 配車大手."""
    text = scene.text
    if text.kinds[token] != GLYPH or is_hiragana(text.words[token]) or is_hangul(text.words[token]):
        return False
    return cuts(scene, token) and not (
        scene.covered[token] or token in scene.cue_over or token in scene.links or token in scene.round_at
    )


def last_comma(scene: Scene, at: int, low: int) -> int:
    """Where the clause of a token begins: behind the last comma before it."""
    words = scene.text.words
    marks = ",，;、" if scene.pack.file.order == "sov" else ",，;"
    token = at - 1
    while token >= low:
        if (words[token] in marks and not latin_form(scene, token)) or (
            words[token] == "-" and scene.text.spaced[token]
        ):
            return token + 1
        token = opening(scene, token, low) - 1
    return low


def _item_low(scene: Scene, at: int, low: int) -> int:
    """Where the item that ends at a token begins: after the last comma or subject particle."""
    words = scene.text.words
    token = at - 1
    while token >= low:
        comma = words[token] in ",、，;" and not latin_form(scene, token)
        if comma or link_over(scene, token, "subject"):
            return token + 1
        token = opening(scene, token, low) - 1
    return low
