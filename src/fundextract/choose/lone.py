"""The one name a text keeps to, where nothing else says whose its only round is."""

from __future__ import annotations

from collections.abc import Iterator

from ..clauses.cast import is_odd, is_person
from ..clauses.rivals import has_rival
from ..knowledge import is_first_name, is_investor
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.cased_before import in_brackets
from ..names.cased_look import title_case
from ..names.hanging import behind_founders, by_words, into_words
from ..names.names import Name, form_hit, is_link, is_word, squeeze
from ..names.tellers import reports
from ..names.town_firms import town_firm
from ..text import NUMBER

MAX_SENTENCES = 24
"""Longer texts name too many to go by."""
WHOLE = 5
"""Letters of a name from which on it is known again with an ending."""


def lone_name(scene: Scene, taken: set[str]) -> Name | None:
    """The only name of a text that may be its company's, or the one that it alone repeats.

    Args:
        scene: the text, in a script with capitals.
        taken: keys of the names that are investors here.
    """
    if len(scene.sentences) > MAX_SENTENCES:
        return None
    counts: dict[str, int] = {}
    first: dict[str, Name] = {}
    for low, high in scene.sentences:
        if title_case(scene, low, high):
            return None
        for key, name in free_names(scene, low, high, taken):
            if other_name(scene, name) or in_brackets(scene, name, low):
                continue
            if opens_as_verb(scene, name, low):
                continue
            if scene.pack.file.capital_nouns and not is_odd(scene, name):
                continue
            counts[key] = counts.get(key, 0) + 1
            if not _hung(scene, name):
                first.setdefault(key, name)
    ranked = sorted(
        counts, key=lambda key: (-counts[key], first[key].first if key in first else len(scene.text))
    )
    if not ranked or ranked[0] not in first:
        return None
    alone = len(ranked) == 1 or (counts[ranked[0]] > 1 and counts[ranked[1]] == 1)
    return first[ranked[0]] if alone else None


def free_names(scene: Scene, low: int, high: int, taken: set[str]) -> Iterator[tuple[str, Name]]:
    """The names of a sentence, each with its key, but for founders, for those that have a part already
    and for those whose rivals are told of.

    Args:
        scene: the text, in a script with capitals.
        low: where the sentence begins.
        high: where it ends.
        taken: keys of names that are investors here.
    """
    listed = names_cased.chunks(scene, low, high)
    persons = behind_founders(scene, listed)
    for name in listed:
        key = squeeze(name.text)
        if name.first not in persons and not _taken(key, taken) and not has_rival(scene, name):
            yield key, name


def _taken(key: str, taken: set[str]) -> bool:
    """Whether a name is one of those, be it with an ending of its case: a Hiventurestől."""
    return key in taken or any(key.startswith(other) for other in taken if len(other) >= WHOLE)


def _reports(scene: Scene, name: Name, high: int) -> bool:
    """Whether a name is only that of who reports on the company: Daily News reported on the startup's."""
    if is_word(scene, name.end, "findings"):
        return True  # they raised $6.7bn last year, Acme data show
    said = scene.links.get(name.end)
    if said is None or said.meaning != "links.said":
        return False
    at = said.after
    while at < high and (is_word(scene, at, "function") or is_link(scene, at, "relative")):
        link = scene.links.get(at)
        if link is not None and link.meaning == "links.pronouns" and link.after - at > 1:
            return True
        at += 1
    return False


def opens_as_verb(scene: Scene, name: Name, low: int) -> bool:
    """Whether a word that opens a sentence is rather a verb that leaves its subject out, since what belongs
    to a verb follows at once: Emplea a 200 personas, Conta circa 50 negozi.

    Args:
        scene: the text.
        name: what looks like a name.
        low: where its sentence begins.
    """
    at, text = name.end, scene.text
    opening = low + (text.words[low] == '"')
    if name.first != opening or name.after - name.first != 1 or at >= len(text.words) or is_odd(scene, name):
        return False
    if scene.covered[at] or text.kinds[at] == NUMBER or is_link(scene, at, "articles"):
        return True
    small = {
        word for key in ("about", "at_least") for p in scene.pack.words_of("money", key) for word in p.split()
    }
    return text.words[at] in small or text.words[at] in scene.pack.words_of("cues", "to")


def other_name(scene: Scene, name: Name) -> bool:
    """Whether a name is an investor's, a person's or an everyday word's."""
    return (
        (is_investor(name.text) is not None and name.after - name.first > 1)
        or (name.text.islower() and " " in name.text)  # words of another language, not a name of theirs
        or form_hit(scene, name.after - 1, "investor_end") is not None
        or is_person(name)
        or _reports(scene, name, scene.sentence_of(name.first)[1])
        or reports(scene, name)
        or town_firm(scene, name)
        or is_first_name(scene.text.words[name.first])
        or any(
            is_word(scene, t, "public", "place", "demonym", "calendar", "title", "not_name")
            for t in range(name.first, name.after)
        )
    )


def seated(scene: Scene, before: int) -> bool:
    """Whether a small word behind a participle says where somebody sits: installée à A, la société a levé."""
    return (
        before > 0
        and scene.text.words[before] in into_words(scene.pack)
        and is_word(scene, before - 1, "founded", "descriptor", "opener")
    )


def _hung(scene: Scene, name: Name) -> bool:
    """Whether a name only hangs on a small word: of Acme, at Acme, with Acme, by Acme, à Acme."""
    before = name.first - 1
    while before > 0 and (scene.text.words[before] in "'\"" or is_link(scene, before, "articles")):
        before -= 1
    cue = scene.cue_over.get(before)
    told = (scene.links[t] for t in range(max(0, before - 2), before) if t in scene.links)
    if any(link.meaning == "links.said" and link.after == before + 1 for link in told):
        return True  # according to Acme
    return (
        before >= 0
        and (
            is_link(scene, before, "of", "said")
            or (
                before > 0 and is_word(scene, before - 1, "infinitive") and not scene.covered[before]
            )  # to rival Acme
            or is_word(
                scene, before, "purpose", "circumstance"
            )  # lands £2m to take on Acme, as Acme sales soar
            or is_word(scene, before, "affiliation", "investor", "title", "former")
            or (scene.pack.file.order == "svo" and scene.text.words[before] in by_words(scene.pack))
            or scene.text.words[before] in "(["
            or scene.text.words[before] in scene.pack.words_of("cues", "with")
            or seated(scene, before)
            or (
                cue is not None
                and cue.meaning[5:] in ("from", "for", "to", "led_by", "joined_by", "backed_by")
            )
        )
    )
