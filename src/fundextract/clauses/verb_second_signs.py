"""Verb-second languages: the small signs by which a clause, its verbs and its subject are told."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word
from ..packs import Hit
from ..text import MARK, WORD


def opens_relative(scene: Scene, at: int) -> bool:
    """Whether a clause behind a comma opens with a relative pronoun that may be its subject: …, das 5
    Millionen erhielt."""
    return is_link(scene, at, "relative") or (
        scene.text.words[at] in scene.pack.words_of("words", "who") and not names_cased.namey(scene, at + 1)
    )


def within_relative(scene: Scene, comma: int, first: int) -> Name | None:
    """The subject of a relative clause that opens with a small word before its pronoun: die Runde, mit der
    sich Alpha 5 Millionen sicherte."""
    cue = scene.cue_at.get(comma + 1)
    small = is_word(scene, comma + 1, "risen_by") or (
        cue is not None and cue.meaning in ("cues.to", "cues.from")
    )
    if not small or not is_word(scene, comma + 2, "who", "to_whom") or names_cased.namey(scene, comma + 3):
        return None
    at = comma + 3
    while at < first and is_word(scene, at, "adverb"):
        at += 1
    found = names_cased.chunks(scene, at, first)
    between = range(at, found[0].first) if found else range(0)
    plain = (
        is_link(scene, t, "articles") or is_word(scene, t, "company", "descriptor", "demonym")
        for t in between
    )
    return found[0] if found and all(plain) else None


def of_investors(scene: Scene, begin: int, at: int) -> bool:
    """Whether a clause opens with a word for investors, articles and adjectives passed by."""
    while begin < at and (is_link(scene, begin, "articles") or stands_adjective(scene, begin)):
        begin += 1
    return begin < at and is_word(scene, begin, "investor") and not is_word(scene, begin, "company")


def only_kind(scene: Scene, begin: int, at: int) -> bool:
    """Whether a clause opens with an article and a word for a company that no name follows: Die junge
    Plattform aus Wien hat …"""
    if not is_link(scene, begin, "articles") or any(scene.text.words[t] == "," for t in range(begin, at)):
        return False
    kind = next((t for t in range(begin + 1, at) if is_word(scene, t, "company", "startup")), None)
    if kind is None or is_word(scene, kind, "investor", "sector"):
        return False
    return not any(
        is_link(scene, t, "and") or (t in scene.cue_at and t < kind) for t in range(begin + 1, at)
    ) and not names_cased.chunks(scene, begin, at)


def bare_kind(scene: Scene, begin: int, at: int) -> bool:
    """Whether nothing but a kind of company stands between a colon and its verb: Berliner Start-up
    sammelt …"""
    return (
        scene.text.words[begin - 1] == ":"
        and is_word(scene, at - 1, "company", "startup")
        and not is_word(scene, at - 1, "sector", "investor")
        and not names_cased.chunks(scene, begin, at)
    )


def kind_opens(scene: Scene, begin: int, at: int) -> bool:
    """Whether a clause opens with the company told of by its kind and a small word goes on: Das Unternehmen
    mit Standorten in … hat."""
    if not is_link(scene, begin, "pronouns") or scene.links[begin].after - begin < 2:
        return False
    after = scene.links[begin].after
    return (
        after < at
        and is_word(scene, after, "function", "affiliation")
        and not is_link(scene, after, "and", "articles", "auxiliary", "undergone")
    )


def holding_auxiliary(scene: Scene, low: int, first: int, verb: int) -> int | None:
    """The finite verb before a fact whose other verb stands behind it; none across a word that opens a
    clause of its own."""
    for token in range(first - 1, low - 1, -1):
        if is_link(scene, token, "auxiliary", "undergone"):
            return token
        if is_link(scene, token, "contrast") or (
            is_link(scene, token, "relative") and scene.text.words[token - 1] == ","
        ):
            return None
        if token in scene.cue_at and token != verb and scene.cue_at[token].meaning[5:] in FINITE:
            return None
    return None


FINITE = frozenset({"raise", "gets", "invest", "backs"})


def clause_begin(scene: Scene, low: int, at: int) -> int:
    """Where the clause of a finite verb begins: behind the last mark that parts sentences, "and" and a
    dateline."""
    begin = low
    for token in range(low, at):
        word = scene.text.words[token]
        if word in ";:" or (word == "-" and scene.text.spaced[token]) or word == "+":
            begin = token + 1
    while begin < at and (
        scene.text.kinds[begin] == MARK or is_link(scene, begin, "and") or is_link(scene, begin, "contrast")
    ):
        begin = max(begin + 1, scene.links[begin].after if begin in scene.links else 0)
    return begin


def opens_with(scene: Scene, begin: int, at: int) -> str:
    """What stands before the finite verb: "subject", "other" (an adverb, an object, a clause), "" unknown."""
    if begin >= at or scene.covered[begin]:
        return "other"
    if names_cased.namey(scene, begin) and not is_word(scene, begin, "function", "opener"):
        return "subject"
    if is_link(scene, begin, "articles", "pronouns"):
        return "subject"
    if is_word(scene, begin, "function", "opener", "affiliation") or begin in scene.status_over:
        return "other"
    return ""


def right_behind(scene: Scene, at: int, limit: int) -> tuple[Name | None, str] | None:
    """The name or pronoun right behind a verb; None where something else stands there."""
    if at < limit and is_link(scene, at, "pronouns"):
        return None, "pronoun"
    if _kind_of_owner(scene, at, limit):
        return None, "pronoun"
    name = names_cased.object_after(scene, at, limit)
    if name is not None:
        return name, "the name right behind the verb"
    token = at
    while token < limit and is_link(scene, token, "articles"):
        token = scene.links[token].after
    if (
        token > at
        and token < limit
        and any(is_word(scene, t, "company") for t in range(token, min(token + 4, limit)))
    ):
        return None, "pronoun"
    return None


def _kind_of_owner(scene: Scene, at: int, limit: int) -> bool:
    """Whether a company is told of by its kind and who it comes from: das einstige Spin-off der Alpha."""
    token = at
    while token < min(limit, at + 5) and (
        is_link(scene, token, "articles")
        or stands_adjective(scene, token)
        or is_word(scene, token, "descriptor", "demonym", "bygone")
    ):
        token += 1
    if token == at or token >= limit or not is_word(scene, token, "startup"):
        return False
    after = scene.word_over[token]["startup"].after
    return (
        after + 1 < limit
        and scene.text.words[after] in scene.pack.words_of("forms", "genitive")
        and is_link(scene, after, "articles")
    )


def stands_adjective(scene: Scene, token: int) -> bool:
    """A word in small letters that nobody knows."""
    return (
        scene.text.kinds[token] == WORD
        and not names_cased.namey(scene, token)
        and token not in scene.cue_over
        and token not in scene.word_over
        and not scene.covered[token]
    )


def told_aside(scene: Scene, verb: Hit, low: int) -> bool:
    """Whether a verb of investing without money only describes somebody, Alpha, die bereits in Beta
    investiert hat, or says what the money is for: soll in den Ausbau investiert werden.

    Args:
        scene: the text.
        verb: the verb.
        low: the first token of its sentence.
    """
    after = verb.after
    if is_link(scene, after, "undergone") and not any(
        cue.meaning in ("cues.from", "cues.backed_by") for cue in scene.cues_in(low, verb.first)
    ):
        return True
    comma = next((t for t in range(verb.first - 1, low, -1) if scene.text.words[t] == ","), None)
    if comma is None or verb.first - comma < 3:
        return False
    opens = is_link(scene, comma + 1, "relative") or is_word(scene, comma + 1, "who")
    ends = is_link(scene, after, "auxiliary") or after >= scene.sentence_of(verb.first)[1] - 1
    return opens and ends and not scene.text.view[scene.text.starts[comma + 2]].isupper()


def in_subordinate(scene: Scene, at: int, low: int) -> int:
    """Where the clause begins that a comma and a word for "that" open before a token, the sentence where none
    does: bestätigte Alpha, dass der Gründer bei Beta einsteigt."""
    comma = next((t for t in range(at - 1, low, -1) if scene.text.words[t] == ","), None)
    opens = (
        comma is not None and is_link(scene, comma + 1, "relative") and not is_word(scene, comma + 1, "who")
    )
    return comma + 1 if opens and comma is not None else low


def antecedent(scene: Scene, verb: Hit, low: int) -> Name | None:
    """Whom a relative clause is about whose verb stands right behind its pronoun, small words passed by:
    visionen i Alfa, der nu vil rejse 5 mio.; vi besökte Alfa, som nyligen tog in 5 miljoner.

    Args:
        scene: the text.
        verb: the verb of raising.
        low: where the sentence begins.
    """
    at = verb.first - 1
    while at > low and (
        is_link(scene, at, "auxiliary")
        or is_word(scene, at, "adverb", "also", "opener", "calendar")
        or at in scene.status_over
    ):
        at -= 1
    if at <= low or not is_link(scene, at, "relative") or is_link(scene, at, "contrast"):
        return None
    end = at - (scene.text.words[at - 1] == ",")
    found = names_cased.chunks(scene, low, end)
    if not found or found[-1].end != end:
        return None
    person = is_word(scene, found[-1].first - 1, "title", "founder", "heads", "investor")
    return None if person else found[-1]
