"""Verb-second languages: the subject may follow its finite verb, and the other verb ends the clause.

"Zuletzt sammelte Alpha 5 Millionen ein", "Alpha hat 5 Millionen eingesammelt",
"Beta ist bei Alpha eingestiegen".
"""

from __future__ import annotations

from ..knowledge import ordinary
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word, make_name
from ..packs import Hit
from ..text import WORD
from .before_colon import company_before
from .drafts import key_of
from .inverted import small_subject
from .many_subjects import many_subject
from .verb_second_signs import (
    antecedent,
    bare_kind,
    clause_begin,
    holding_auxiliary,
    in_subordinate,
    kind_opens,
    of_investors,
    only_kind,
    opens_relative,
    opens_with,
    right_behind,
    stands_adjective,
    within_relative,
)


def subject(scene: Scene, verb: Hit, first: int, after: int, edge: int, low: int) -> tuple[Name | None, str]:
    """Who raised a fact, as `names_cased.subject` answers it; through "it" behind a colon back to the company
    named before it.

    Args:
        scene: the text.
        verb: the verb of the fact.
        first, after: tokens of the fact.
        edge: where the fact before it ends.
        low: where the sentence begins.
    """
    name, because = _subject(scene, verb, first, after, edge, low)
    if name is None and (small := small_subject(scene, verb, first, low)) is not None:
        return small, "a word of no other use between a word for a company and the verb"
    if scene.pack.file.capital_nouns and many_subject(scene, verb, first, low, name):
        return None, "sector"
    told = company_before(scene, min(first, verb.first), low) if because == "pronoun" else None
    if name is None and told is not None:
        return told, "the company named before the colon"
    return name, because


def _subject(scene: Scene, verb: Hit, first: int, after: int, edge: int, low: int) -> tuple[Name | None, str]:
    if first == verb.first and of_investors(scene, clause_begin(scene, low, first), first):
        return None, "pronoun"  # Die Bestandsinvestoren A und B stemmten die Hälfte
    placed = _of_clause(scene, verb, first, after, edge, low) or _by_finite(scene, verb, first, edge, low)
    if placed is not None:
        return placed
    if verb.first >= after:
        return _closing_verb(scene, verb, first, edge, low)
    if verb.first < edge <= first:  # Alpha bekam 5 Millionen, Beta 3 Millionen
        name, because = names_cased.subject(scene, first, edge)
        if name is not None and name.after <= first and not behind_preposition(scene, name, edge):
            return name, because
    begin = edge if edge < verb.first else low
    before, because = names_cased.subject(scene, verb.first, begin)
    if before is not None and not behind_preposition(scene, before, begin):
        return before, because
    behind = right_behind(scene, verb.after, first)
    if behind is not None:
        return behind
    told = antecedent(scene, verb, low)
    if told is not None:
        return told, "the name the relative clause is about"
    if before is not None and any(
        is_word(scene, token, "startup", "company") for token in range(begin, before.first)
    ):
        return None, "pronoun"  # Das Startup aus Berlin sammelt …
    if before is not None and key_of(verb) == "raise":
        return None, "pronoun"  # för samtal med Alfa om att resa 5 miljoner
    return before, because


def _of_clause(
    scene: Scene, verb: Hit, first: int, after: int, edge: int, low: int
) -> tuple[Name | None, str] | None:
    """The subject where the verb stands behind its fact and the fact opens the clause, or where the clause is
    a subordinate one: 5 Millionen erhielt Alpha; …, mit dem Alpha 5 Millionen eingesammelt hat."""
    if verb.first < after:
        return None
    floor = edge if low < edge <= first else low
    begin = clause_begin(scene, floor, first)
    high = scene.sentence_of(verb.first)[1]
    ended = is_link(scene, verb.after, "auxiliary", "undergone")
    if verb.first - after <= 1 and not any(
        names_cased.namey(scene, token) or is_link(scene, token, "auxiliary") for token in range(begin, first)
    ):
        colon = verb.after < high and scene.text.words[verb.after] == ":"  # 5 Millionen eingesammelt: Alpha …
        return behind_finite(scene, verb.after + (ended or colon), high)
    comma = next((t for t in range(first - 1, floor - 1, -1) if scene.text.words[t] == ","), None)
    if comma is not None and (inside := within_relative(scene, comma, first)) is not None:
        return inside, "the subject of its clause"
    if comma is not None and comma > low and opens_relative(scene, comma + 1):
        closes = verb.after + ended >= high or scene.text.words[verb.after + ended] in ",.;:"
        owner = names_cased.chunks(scene, low, comma)
        inner = names_cased.chunks(scene, comma + 2, first)
        if (
            closes
            and owner
            and owner[-1].end == comma
            and not any(not behind_preposition(scene, name, comma) for name in inner)
        ):
            return owner[-1], "the name the relative clause is about"
    aside = next((t for t in range(after, verb.first) if scene.text.words[t] == ","), None)
    if ended and aside is not None and opens_relative(scene, aside + 1):
        told = names_cased.chunks(scene, aside + 2, verb.first)
        if told and not behind_preposition(scene, told[0], aside):
            return told[0], "the subject of the clause behind the money"  # 5 Millionen, die Alpha erhielt
    if not ended:
        return None
    comma = next((t for t in range(first - 1, floor - 1, -1) if scene.text.words[t] == ","), floor - 1)
    start = comma + 1
    while start < first and start - comma < 4 and is_word(scene, start, "function"):
        start += 1
    found = names_cased.chunks(scene, start, first)
    if found and not behind_preposition(scene, found[0], start):
        return found[0], "the subject of its clause"
    return None


def _of_sector(scene: Scene, begin: int, at: int) -> bool:
    """Whether a clause opens with a whole sector, small words before and behind it: Heimische Startups haben
    …"""
    while (
        begin < at
        and (
            is_word(scene, begin, "opener", "adverb", "descriptor", "demonym", "function", "place")
            or stands_adjective(scene, begin)
        )
        and not is_word(scene, begin, "sector")
    ):
        begin += 1
    if begin >= at or not is_word(scene, begin, "sector"):
        return False
    if is_link(scene, begin - 1, "pronouns") and scene.links[begin - 1].after > begin:
        return False  # das Jungunternehmen
    after = scene.word_over[begin]["sector"].after
    after += scene.text.words[after] == '"'  # das Softwareunternehmen "Alpha"
    return scene.text.words[after] != "-" and not (
        names_cased.namey(scene, after) and after not in scene.word_over
    )


def _by_finite(scene: Scene, verb: Hit, first: int, edge: int, low: int) -> tuple[Name | None, str] | None:
    """The subject by the place of the finite verb: what opens the clause, or else what follows the verb.

    None where the clause shows no finite verb, or where its subject is nobody that could be read.
    """
    floor = edge if low < edge <= first else low
    at = verb.first if verb.first < first else holding_auxiliary(scene, floor, first, verb.first)
    if at is None or at < floor:
        return None
    passive = is_link(scene, at, "undergone")
    begin = clause_begin(scene, floor, at)
    opening = opens_with(scene, begin, at)
    if _of_sector(scene, begin, at):
        return None, "sector"
    if opening == "subject" and not passive and kind_opens(scene, begin, at):
        told = names_cased.chunks(scene, begin, at)[-1:]
        if (
            told
            and told[0].end == at - 1
            and scene.text.words[told[0].first - 1] == scene.text.words[at - 1] == ","
        ):
            return told[0], "the name between commas before the verb"
        if told and told[0].end == at and is_word(scene, told[0].first - 1, "not_name"):
            return told[0], "the name behind what its kind is for"  # die Plattform für Autos Alpha hat
        return None, "pronoun"
    if opening == "subject":
        name, because = names_cased.subject(scene, at, begin)
        head = names_cased.chunks(scene, begin, at)[:1]
        if (
            head
            and is_word(scene, head[0].first - 1, "company", "startup")
            and is_word(scene, head[0].end, "affiliation", "seated")
            and not any(scene.text.words[t] == "," for t in range(begin, head[0].first))
        ):  # Die Firma Alpha der Gründer B und C; die Firma Alpha mit Sitz in Wien und Bern
            name, because = head[0], "the company that opens the clause"
        if scene.text.words[at - 1] == ",":
            described = _described_by_clause(scene, begin, at)
            if described is not None:
                return described
            opens = names_cased.chunks(scene, begin, at)[:1]
            if opens and opens[0].first == begin:  # Alpha aus Mainz, eine Tochter von Beta, erhält …
                name, because = opens[0], "the name that opens the clause"
        if name is None:
            last = names_cased.chunks(scene, begin, at)[-1:]
            if (
                last
                and last[0].end == at
                and is_word(scene, last[0].first - 1, "affiliation")
                and is_word(scene, last[0].first - 2, "title")
            ):
                name, because = last[0], "the company of the people named"
        if name is not None and not behind_preposition(scene, name, begin):
            return (None, "pronoun") if passive else (name, because)
        if name is None and (only_kind(scene, begin, at) or bare_kind(scene, begin, at)):
            return None, "pronoun"
        return None
    if at == verb.first and (inner := _after_auxiliary(scene, verb, floor)) is not None:
        return inner
    if opening == "other":
        if passive:
            return None, "pronoun"
        return behind_finite(scene, verb.after if at == verb.first else at + 1, first)
    return None


def _after_auxiliary(scene: Scene, verb: Hit, floor: int) -> tuple[Name | None, str] | None:
    """The subject between an auxiliary and the verb before its object, where another word opens the clause:
    Nu har Alfa tagit in 5 miljoner."""
    finite = next(
        (
            token
            for token in range(verb.first - 1, max(floor, verb.first - 9), -1)
            if is_link(scene, token, "auxiliary") or scene.text.words[token] in ",;:"
        ),
        None,
    )
    if finite is None or not is_link(scene, finite, "auxiliary") or is_link(scene, finite, "undergone"):
        return None
    if opens_with(scene, clause_begin(scene, floor, finite), finite) != "other":
        return None
    return behind_finite(scene, finite + 1, verb.first)


def _described_by_clause(scene: Scene, begin: int, at: int) -> tuple[Name | None, str] | None:
    """The subject before a relative clause that ends right before the verb: Die Firma, bei der …, hat; Das
    Start-up alpha, das …, hat. None where it is not a word for a company, a name in small letters behind it
    or not."""
    comma = next((t for t in range(begin, at - 1) if scene.text.words[t] == ","), None)
    if comma is None or comma - begin > 8 or not is_link(scene, begin, "articles", "pronouns"):
        return None
    if not any(is_link(scene, t, "relative") or is_word(scene, t, "who") for t in (comma + 1, comma + 2)):
        return None
    last = comma - 1
    if is_word(scene, last, "company", "startup"):
        return None, "pronoun"
    text = scene.text
    small = (
        is_word(scene, last - 1, "startup")
        and text.kinds[last] == WORD
        and text.view[text.starts[last]].islower()
        and not scene.word_over.get(last)
        and last not in scene.links
    )
    return (
        (make_name(scene, last, comma), "a word of no other use behind a word for a company")
        if small
        else None
    )


def behind_finite(scene: Scene, at: int, limit: int) -> tuple[Name | None, str] | None:
    """The subject right behind a finite verb, small adverbs passed by."""
    while at < limit and is_word(scene, at, "adverb"):
        at += 1
    token = at
    while token < limit and (
        is_link(scene, token, "articles")
        or (stands_adjective(scene, token) and scene.text.kinds[token] == WORD)
        or (is_word(scene, token, "descriptor", "demonym", "place") and not is_word(scene, token, "sector"))
    ):
        token += 1
    if token < limit and is_word(scene, token, "sector"):
        follow = scene.word_over[token]["sector"].after
        if follow >= limit or not scene.text.spaced[follow] or not _proper(scene, follow):
            return None, "sector"  # but das Softwareunternehmen Alpha
    return right_behind(scene, at, limit)


def _proper(scene: Scene, token: int) -> bool:
    """Whether a name stands at a token: a capital that no everyday word bears."""
    if scene.text.words[token] in ordinary(scene.pack.code):
        return False
    return names_cased.namey(scene, token) and not names_cased.breaks(scene, token)


def _closing_verb(scene: Scene, verb: Hit, first: int, edge: int, low: int) -> tuple[Name | None, str]:
    """The subject of a verb that ends its clause: before the fact, else behind it; never who gave."""
    givers = {
        name.first
        for cue in scene.cues_in(low, verb.first)
        if cue.meaning in ("cues.led_by", "cues.joined_by", "cues.from", "cues.backed_by")
        for name in names_cased.names_after(scene, cue.after, verb.first)[0]
    }
    for begin in dict.fromkeys((edge if edge < first else low, low)):
        name, because = names_cased.subject(scene, first, begin)
        if name is not None and name.first not in givers and not behind_preposition(scene, name, low):
            return name, because
        if name is None and because:
            return None, because
    free = [
        name
        for name in names_cased.chunks(scene, low, verb.first)
        if name.first not in givers and not behind_preposition(scene, name, low)
    ]
    if free:
        return free[0], "the first name of the clause that gives no money"
    described = any(is_word(scene, token, "startup", "company") for token in range(low, verb.first))
    return None, "pronoun" if described else ""


def behind_preposition(scene: Scene, name: Name, low: int) -> bool:
    """Whether a name hangs on a preposition and so is no subject: "nach Angaben von Alpha", "bei Alpha"."""
    token = name.first - 1
    steps = 0
    if is_word(scene, token, "not_name") and not is_word(scene, token, "company", "investor"):
        return False  # der Spezialist für Anlagen Alpha
    while (
        token > low
        and steps < 4
        and (
            scene.text.words[token] == "-"
            or stands_adjective(scene, token)
            or is_link(scene, token, "articles")
            or is_word(scene, token, "company", "investor", "descriptor", "place", "title", "not_name")
        )
    ):
        token -= 1
        steps += 1
    if token < low:
        return False
    if token > low and is_word(scene, token, "affiliation") and is_word(scene, token - 1, "title"):
        return False  # die Gründer von Alpha
    cue = scene.cue_at.get(token)
    if cue is not None and cue.meaning[5:] in ("from", "for", "to"):
        return True
    return (
        is_word(scene, token, "function", "affiliation")
        and not is_link(scene, token, "and", "articles")
        and not is_word(scene, token, "opener")
    )


def invested(scene: Scene, verb: Hit, first: int, low: int, high: int) -> tuple[Name | None, list[Name], str]:
    """The company before an invest verb, the investors, and the pack line.

    Args:
        scene: the text.
        verb: the invest verb.
        first: where the fact begins; the verb's own token where it has none.
        low, high: the sentence.
    """
    told = is_link(scene, verb.after, "pronouns") and not is_link(scene, verb.after, "auxiliary")
    if verb.meaning == "cues.backs" and not told:  # Alpha hatte Beta unterstützt
        found = names_cased.chunks(scene, low, verb.first)
        if len(found) >= 2 and "," not in scene.text.words[found[-2].after : found[-1].first]:
            return found[-1], names_cased.names_before(scene, found[-1].first, low), verb.source
    into = [c for c in scene.cues_in(low, verb.first) if c.meaning in ("cues.to", "cues.for")]
    for cue in reversed(
        [c for c in into if not (is_word(scene, c.first - 1, "title") or is_word(scene, c.after, "calendar"))]
    ):
        name = names_cased.object_after(scene, cue.after, verb.first)
        low = in_subordinate(scene, cue.first, low) if name is not None else low
        if name is not None:
            end = min(cue.first, first) if first < verb.first else cue.first
            return name, names_cased.names_before(scene, end, low), cue.source
    return None, [], verb.source
