"""Who is the subject of a verb, and who its object, in scripts with capitals."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..text import MARK, NUMBER, WORD
from .academic_heads import academic_head, of_university
from .cased_before import in_brackets
from .cased_chunks import chunks
from .cased_look import namey
from .first_words import own_letters, person_in_case, person_of
from .group_bracket import each_of_bracket
from .hanging import anonymous, behind_by, heads_sector, many_of
from .named_late import object_start
from .names import Name, is_link, is_word
from .of_founders import founders_firm
from .of_groups import one_of_group
from .place_subjects import place_ends
from .relative_subject import within_relative
from .small_subjects import of_unnamed, quiet, small_name
from .subject_scores import Names, closes, scored
from .subject_signs import (
    adverb,
    behind_kind,
    both,
    by_role,
    clause_of,
    complement,
    givers,
    kind_alone,
    less_tellers,
    no_subject,
    of_former,
    plural_opens,
    pronoun_described,
    relative_owner,
    taken_up_behind_colon,
)
from .town_firms import town_firm
from .unnamed_heads import unnamed_head

ADJECTIVES = 6
"""Tokens between such a noun and its verb, at most."""
QUOTES = frozenset("\"'«»“”‘’„")


def subject(scene: Scene, at: int, low: int) -> tuple[Name | None, str]:
    """Who is the subject of a verb at `at`, looking back to `low`; with the reason.

    Returns (None, "pronoun") where a word such as "it" or "the company" stands there, (None, "") where
    nobody does.
    """
    if many_of(scene, low):
        return None, "sector"
    if _pronoun_subject(scene, at, low):
        return None, "pronoun"
    told = relative_owner(scene, at, low) or founders_firm(scene, at, low)
    if told is not None:
        return told, "the name the relative clause is about, or whose founders they are"
    small = small_name(scene, at, low)
    if small is not None:
        return small, "a word of no other use after a company noun"
    each = each_of_bracket(scene, at, low)
    if each is not None:
        return each, "the first of a bracket behind what it is one of"
    many = _many(scene, at, low)
    if many:
        return None, many
    if by_role(scene, at - 1, low):
        return None, "person"
    low = clause_of(scene, low, at)
    if one_of_group(scene, low, at):
        return None, "pronoun"
    giving = givers(scene, low, at)
    found = less_tellers(
        scene,
        [
            name
            for name in chunks(scene, low, at)
            if not in_brackets(scene, name, low)
            and name.first not in giving
            and not of_university(scene, name)
        ],
    )
    persons = _persons(scene, found)
    if persons and len(persons) == len(found) and behind_kind(scene, found[0], low):
        return None, "pronoun"  # сервис Ивана Петрова привлёк …
    found = _less_persons(scene, found, persons)
    if found and of_former(scene, found[-1], low):
        return None, "person"
    if not (found and quiet(scene, found[-1].end, at)) and place_ends(scene, at, low):
        return None, "sector"
    if heads_sector(scene, low, found[0].first if found else at):
        return None, "sector"
    if not found:
        return None, "sector" if plural_opens(scene, low, at) else no_subject(scene, giving, low, at)
    if len(found) == 1 and town_firm(scene, found[0]):
        return None, "pronoun"
    told = taken_up_behind_colon(scene, low, found)
    if told is not None:
        return told, "the name before the colon that a description takes up"
    if _only_describe(scene, found, at, low):
        return None, "pronoun"
    return _best(Names(scene, found, at, low))


def _pronoun_subject(scene: Scene, at: int, low: int) -> bool:
    """Whether a pronoun or a kind of company is the subject: it, the startup, the Berlin-based maker."""
    free = bool(scene.pack.words_of("forms", "word_end"))  # cases tell subjects, not their place
    start = object_start(scene, at, low) if free else at
    if start < at and (_pronoun_ends(scene, start, low) or _told_by_kind(scene, start, low)):
        return True  # a startup 2,5 millió eurót kapott
    end = at
    while (
        end > low
        and not namey(scene, end - 1)
        and scene.text.kinds[end - 1] == WORD
        and not is_link(scene, end - 1, "pronouns")
    ):
        if _pronoun_ends(scene, end, low):
            break
        end -= 1
        if at - end > 4:
            break
    return (
        _pronoun_ends(scene, at, low)
        or _pronoun_ends(scene, end, low)
        or _told_by_kind(scene, at, _behind_colon(scene, at, low))
        or pronoun_described(scene, at, low)
        or kind_alone(scene, at, low)
        or unnamed_head(scene, at, low)
        or academic_head(scene, at, low)
    )


def _many(scene: Scene, at: int, low: int) -> str:
    """What the subject is where no one company is: many of them, a public body, a complement; else ""."""
    text = scene.text
    if text.words[at - 1] in scene.pack.words_of("cues", "by") and scene.pack.file.order == "svo":
        return ""  # leads the European developers by raising $5m
    each = at - 1 > low and is_link(scene, at - 1, "each") and scene.pack.file.order == "svo"
    if each and not chunks(scene, low, at):
        return "sector"  # two startups that … each raised $5m
    noun = at - 1
    while (
        noun > low
        and adverb(scene, noun)
        and not is_word(scene, noun, "sector", "company")
        and at - noun <= 3
    ):
        noun -= 1
    plural = _plural(scene, noun, low)
    counted = is_word(scene, plural, "startup") and text.kinds[plural - 1] == NUMBER and plural > low
    if (
        at - 1 > low
        and text.kinds[at - 1] == NUMBER
        and not scene.covered[at - 1]
        and not namey(scene, at - 2)
        and len(text.words[at - 1]) < 4  # in 2021 has raised
        and not is_word(scene, at - 2, "calendar", "since")
        and scene.pack.file.order == "svo"
    ):
        return "sector"  # more than 15 have raised
    if complement(scene, plural if is_word(scene, plural, "sector") else noun, low):
        return "pronoun"
    if is_word(scene, noun, "sector") or is_word(scene, plural, "sector") or counted:
        return "sector"
    if _plural_kind(scene, at, low):
        return "sector"
    public = is_word(scene, noun, "public") and not is_word(scene, noun, "company")
    # the city council raises taxes
    return "sector" if public and text.view[text.starts[noun]].islower() else ""


def _plural_kind(scene: Scene, at: int, low: int) -> bool:
    """Whether a noun for companies behind a plural article is the subject, with nothing but adjectives and
    quotation marks beside it: Las 'start up' españolas captan …, les start-up ligériennes lèvent …"""
    text = scene.text
    for token in range(at - 1, max(low, at - 1 - ADJECTIVES), -1):
        kinds = scene.word_over.get(token, {})
        kind = kinds.get("startup") or kinds.get("company")
        if kind is not None:
            before = kind.first - 1
            before -= before > low and text.words[before] in QUOTES
            return before >= low and is_word(scene, before, "the_many")
        if text.kinds[token] == MARK:
            if text.words[token] not in QUOTES and (text.words[token] != "-" or text.spaced[token]):
                return False
        elif not text.view[text.starts[token]].islower() or is_link(scene, token, "relative", "and"):
            return False
    return False


def _plural(scene: Scene, noun: int, low: int) -> int:
    """The word before descriptions that end at a noun: a word for many companies may stand there."""
    plural = noun
    while (
        plural > low
        and noun - plural < 3
        and is_word(scene, plural, "descriptor", "demonym", "startup")
        and not is_word(scene, plural, "sector")
        and not namey(scene, plural)
    ):
        plural -= 1
    return plural


def _persons(scene: Scene, found: list[Name]) -> list[Name]:
    """Names told to be persons by their case, or by the letters other names have not."""
    if not scene.pack.words_of("forms", "word_end"):
        return []
    persons = [name for name in found if person_in_case(scene.pack, name.text.split())]
    if any(not own_letters(scene, name) for name in found):
        persons += [name for name in found if name not in persons and own_letters(scene, name)]
    return persons


def _less_persons(scene: Scene, found: list[Name], persons: list[Name]) -> list[Name]:
    """The names without persons, the last of them apart where all are."""
    out = persons[len(persons) == len(found) :]
    return [
        name
        for order, name in enumerate(found)
        if name not in out and not (order and person_of(scene, found[order - 1], name))
    ]


def _only_describe(scene: Scene, found: list[Name], at: int, low: int) -> bool:
    """Whether the names only describe a company without a name: who founded it, whose it is, what it turns
    into what."""
    if anonymous(scene, low, found):
        return True
    hung = behind_by(scene, found)
    if len(hung) == len(found) and any(is_link(scene, t, "pronouns") for t in range(low, found[0].first)):
        return True
    if closes(scene, at, low):
        comma = next((t for t in range(low, at) if scene.text.words[t] == ","), at)
        if (
            comma < at - 1
            and not any(name.first <= comma + 1 for name in found)
            and any(is_word(scene, t, "company") for t in range(low, comma))
        ):
            return True  # The Berlin-based company, founded by …, has raised
    # A startup that turns CO2 into fuel raises …
    return within_relative(scene, found[0].first, at, low) or told_beside(scene, found[-1], at, low)


def _best(names: Names) -> tuple[Name | None, str]:
    """The name of most points, unless what it hangs on says that it is none."""
    scene, found, at, low = names
    points = scored(names)
    best = max(points, key=lambda item: (item.points, item.first))
    if len(found) > 1 and best.name is found[-1] and both(scene, found, at, low):
        best = points[0]
    owner = scene.word_over.get(best.name.first - 1, {}).get("alias_glue")
    if names.free and owner is not None and owner.after - owner.first > 1:
        return None, "pronoun"  # właściciel serwisu Alfa pozyskał …
    if len(found) == 1 and of_unnamed(scene, best.name, at, low):
        return None, "pronoun"  # A digital bank for SMEs raises …
    if best.points > -3:
        return best.name, best.because
    long = any(
        is_link(scene, token, "pronouns") and scene.links[token].after - token > 1 for token in range(low, at)
    )
    return None, "pronoun" if long else ""


def _told_by_kind(scene: Scene, at: int, low: int) -> bool:
    """Whether the subject is a company told of by its kind: The Karachi-based B2B marketplace raises …"""
    if scene.pack.file.order != "svo" or scene.pack.file.capital_nouns:
        return False
    owned = is_word(scene, low, "place") and is_link(scene, low + 1, "possessive")  # LatAm's premier neobank
    if not (is_link(scene, low, "articles") or owned) or is_word(scene, low, "the_many"):
        return False  # Les start-up ligériennes lèvent …
    low += 2 * owned
    text, noun = scene.text, at - 1
    while noun > low and at - noun <= 3 and adverb(scene, noun) and not is_word(scene, noun, "company"):
        noun -= 1
    if noun <= low + 1 or not is_word(scene, noun, "company") or text.view[text.starts[noun]].isupper():
        return False
    if owned and noun < at - 1:
        return False  # India's largest platform smallcase raises
    return not any(
        text.words[t] in ',;:"' or is_word(scene, t, "function") or t in scene.cue_over
        for t in range(low + 1, noun)
        if text.words[t - 1] != "-" and not _state(scene, t)
    )


def _behind_colon(scene: Scene, at: int, low: int) -> int:
    """Where the clause of a verb begins: behind a colon that an article follows: Now it is the turn of Acme:
    the chip designer has secured $5m."""
    colons = (t for t in range(at - 1, low, -1) if scene.text.words[t] == ":" and not scene.covered[t])
    colon = next(colons, None)
    return colon + 1 if colon is not None and is_link(scene, colon + 1, "articles") else low


def _state(scene: Scene, token: int) -> bool:
    """Whether a comma stands beside a state behind its town: The Tewksbury, MA, company."""
    return scene.text.words[token] == "," and any(
        is_word(scene, at, "place") and namey(scene, at) for at in (token - 1, token + 1)
    )


def _pronoun_ends(scene: Scene, at: int, low: int) -> bool:
    """Whether a pronoun phrase ends right before a token, adverbs and auxiliaries apart."""
    for start in range(at - 1, max(low - 1, at - 5), -1):
        hit = scene.links.get(start)
        if hit is not None and hit.meaning == "links.pronouns":
            return hit.after == at or all(adverb(scene, t) for t in range(hit.after, at))
        if namey(scene, start) and not is_link(scene, start, "pronouns", "articles"):
            return False
    return False


def told_beside(scene: Scene, last: Name, at: int, low: int) -> bool:
    """Whether the last name before a verb ends a phrase that opens the sentence, and the subject is what the
    text is about: Worth $5bn, right behind Acme ($6bn), the bank has raised."""
    words = scene.text.words
    commas = [t for t in range(last.end, at) if words[t] == "," and not scene.covered[t]]
    if len(commas) != 1 or is_word(scene, low, "company", "descriptor"):
        return False
    opens = commas[0] + 1
    if any(is_link(scene, t, "relative") for t in range(opens, at)):
        return False  # the success of Acme, a startup that has raised …
    noun = is_word(scene, at - 1, "company", "investor", "institution", "customer")
    if not is_link(scene, opens, "pronouns") and not (is_link(scene, opens, "articles") and noun):
        return False
    if words[opens] in scene.pack.words_of("words", "indefinite"):
        return False
    small = [t for t in range(low, last.first) if is_word(scene, t, "function", "affiliation", "stop")]
    return any(not is_link(scene, t, "articles") for t in small)
