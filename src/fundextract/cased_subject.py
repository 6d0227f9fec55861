"""Who is the subject of a verb, and who its object, in scripts with capitals."""

from __future__ import annotations

from .cased_before import in_brackets
from .cased_chunks import chunks, owner_after
from .cased_look import namey, title_case
from .first_words import own_letters, person_in_case, person_of
from .hanging import anonymous, behind_by, heads_sector
from .knowledge import is_investor, ordinary
from .lexer import Scene
from .named_late import named_late, object_start
from .names import Name, closing, is_link, is_word
from .of_founders import founders_firm
from .small_subjects import object_before, of_unnamed, quiet, small_name
from .subject_signs import (
    adverb,
    behind_from,
    behind_kind,
    both,
    by_role,
    clause_of,
    complement,
    given_object,
    givers,
    headed,
    heads,
    kind_alone,
    less_tellers,
    no_subject,
    of_former,
    opens_apposition,
    place_ends,
    plural_opens,
    pronoun_described,
    relative_owner,
    second_verb,
    taken_up_behind_colon,
    within_relative,
)
from .text import MARK, NUMBER, WORD
from .towns import place_behind


def subject(scene: Scene, at: int, low: int) -> tuple[Name | None, str]:
    """Who is the subject of a verb at `at`, looking back to `low`; with the reason.

    Returns (None, "pronoun") where a word such as "it" or "the company" stands there, (None, "") where
    nobody does.
    """
    text = scene.text
    words = text.words
    free = bool(scene.pack.words_of("forms", "word_end"))  # cases tell subjects, not their place
    start = object_start(scene, at, low) if free else at
    if start < at and (_pronoun_ends(scene, start, low) or _told_by_kind(scene, start, low)):
        return None, "pronoun"  # a startup 2,5 millió eurót kapott
    end = at
    while (
        end > low
        and not namey(scene, end - 1)
        and text.kinds[end - 1] == WORD
        and not is_link(scene, end - 1, "pronouns")
    ):
        if _pronoun_ends(scene, end, low):
            break
        end -= 1
        if at - end > 4:
            break
    if _pronoun_ends(scene, at, low) or _pronoun_ends(scene, end, low):
        return None, "pronoun"
    if _told_by_kind(scene, at, low) or pronoun_described(scene, at, low) or kind_alone(scene, at, low):
        return None, "pronoun"
    told = relative_owner(scene, at, low) or founders_firm(scene, at, low)
    if told is not None:
        return told, "the name the relative clause is about, or whose founders they are"
    small = small_name(scene, at, low)
    if small is not None:
        return small, "a word of no other use after a company noun"
    noun = at - 1
    while (
        noun > low
        and adverb(scene, noun)
        and not is_word(scene, noun, "sector", "company")
        and at - noun <= 3
    ):
        noun -= 1
    plural = noun
    while (
        plural > low
        and noun - plural < 3
        and is_word(scene, plural, "descriptor", "demonym", "startup")
        and not is_word(scene, plural, "sector")
    ):
        if namey(scene, plural) or is_word(scene, plural, "sector"):
            break
        plural -= 1
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
        return None, "sector"  # more than 15 have raised
    if complement(scene, plural if is_word(scene, plural, "sector") else noun, low):
        return None, "pronoun"
    if is_word(scene, noun, "sector") or is_word(scene, plural, "sector") or counted:
        return None, "sector"
    if (
        is_word(scene, noun, "public")
        and text.view[text.starts[noun]].islower()
        and not is_word(scene, noun, "company")
    ):
        return None, "sector"  # the city council raises taxes
    if by_role(scene, at - 1, low):
        return None, "person"
    low = clause_of(scene, low, at)
    giving = givers(scene, low, at)
    found = [
        name
        for name in chunks(scene, low, at)
        if not in_brackets(scene, name, low) and name.first not in giving
    ]
    found = less_tellers(scene, found)
    persons = [name for name in found if free and person_in_case(scene.pack, name.text.split())]
    if persons and len(persons) == len(found) and behind_kind(scene, found[0], low):
        return None, "pronoun"  # сервис Ивана Петрова привлёк …
    if free and any(not own_letters(scene, name) for name in found):
        persons += [name for name in found if own_letters(scene, name)]
    found = [
        name
        for order, name in enumerate(found)
        if name not in persons[len(persons) == len(found) :]
        and not (order and person_of(scene, found[order - 1], name))
    ]
    if found and of_former(scene, found[-1], low):
        return None, "person"
    if not (found and quiet(scene, found[-1].end, at)) and place_ends(scene, at, low):
        return None, "sector"
    if heads_sector(scene, low, found[0].first if found else at):
        return None, "sector"
    if not found:
        many = plural_opens(scene, low, at)
        return None, "sector" if many else no_subject(scene, giving, low, at)
    told = taken_up_behind_colon(scene, low, found)
    if told is not None:
        return told, "the name before the colon that a description takes up"
    hung = behind_by(scene, found)
    if anonymous(scene, low, found):
        return None, "pronoun"
    if len(hung) == len(found) and any(is_link(scene, t, "pronouns") for t in range(low, found[0].first)):
        return None, "pronoun"
    if _closes(scene, at, low):
        comma = next((t for t in range(low, at) if words[t] == ","), at)
        if (
            comma < at - 1
            and not any(name.first <= comma + 1 for name in found)
            and any(is_word(scene, t, "company") for t in range(low, comma))
        ):
            return None, "pronoun"  # The Berlin-based company, founded by …, has raised
    if within_relative(scene, found[0].first, at, low):
        return None, "pronoun"  # A startup that turns CO2 into fuel raises …
    last = found[-1]
    if told_beside(scene, last, at, low):
        return None, "pronoun"
    scores: list[tuple[float, int, Name, str]] = []
    for order, name in enumerate(found):
        score, because = 0.0, "the nearest name before the verb"
        gap = [t for t in range(name.end, at) if text.kinds[t] != MARK]
        if (
            name is last
            and name.first not in hung
            and quiet(scene, name.end, at)
            and not second_verb(scene, name, at, low)
        ):
            score += 5
            because = "the name right before the verb"
        after = name.end
        if after < at and words[after] in "([（":
            close = closing(scene, after, at)
            after = close + 1 if close is not None else after
        town = place_behind(scene, after, at)
        if town > after:
            after = at if words[name.first - 1] != "," else after  # Larkspur of Elmwood, Mass., raises
        if after < at and (words[after] == "," or (words[after] in "-" and text.spaced[after])):
            opens = opens_apposition(scene, after + 1, at) and not is_word(scene, after + 2, "calendar")
            closed = _closes(scene, at, low)
            if opens and closed:
                score += 6
                because = "the name whose description stands between it and the verb"
            elif opens:
                score += 2
        if order and name is last and named_late(scene, found, at, low):
            score += 6
            because = "the name between commas that the subject says what it is of"
        owned = owner_after(scene, name.end)
        if owned is not None and not is_word(scene, owned, "organ"):
            score -= 4
        before = name.first - 1
        while before >= low and text.kinds[before] == MARK and words[before] in "\"'":
            before -= 1
        if before > low and is_link(scene, before, "articles") and text.view[text.starts[before]].islower():
            inner = scene.cue_over.get(before - 1)
            if inner is not None and inner.meaning == "cues.to":
                before -= 1  # took part in the Imagine accelerator and had raised
        if before >= low:
            if is_word(scene, before, "company"):
                score += 3
            cue = scene.cue_over.get(before)
            if (
                (
                    (is_word(scene, before, "function", "affiliation") and words[before - 1] != "-")
                    or (
                        cue is not None
                        and cue.meaning[5:] in ("from", "led_by", "joined_by", "backed_by", "for", "to")
                    )
                )
                and not is_link(scene, before, "articles")
                and not is_word(scene, before, "opener")
                and not (is_link(scene, before, "relative") and is_link(scene, before - 1, "said"))
            ):
                score -= 4
        if free and order == 0 and before >= low and heads(scene, before, low):
            score += 4  # Společnost Alfa vyvíjející chatbota Beta uzavřela …
        if free and behind_from(scene, before):
            score -= 5  # Alfa loni od Bety získala …
        if is_investor(name.text):
            score -= 1.5
        if (
            order > 0
            and words[found[order - 1].end] == ","
            and name.first > found[order - 1].end + 1
            and all(adverb(scene, t) for t in range(found[order - 1].end + 1, name.first))
        ):
            score -= 3  # inside the description of the name before: Acme, maker of the model Zed, is worth …
        if before >= low and is_word(scene, before, "title", "alias_glue"):
            score -= 4
        if order == 0 and name is not last and before >= low and is_word(scene, before, "rival"):
            score -= 6  # Konkurent Ubera, estoński Bolt, pozyskał …
        if object_before(scene, name, at, low) or (order and given_object(scene, name, at)):
            score -= 7
        score -= min(0.15 * len(gap), 2.0)
        if order == 0:
            score += 0.5
            if name is not last and headed(scene, name.end, found[1].first):
                score -= 4  # Quantum computer: Acme grows
        if all(
            words[t] in ordinary("en") for t in range(name.first, name.after) if text.kinds[t] == WORD
        ) and title_case(scene, *scene.sentence_of(low)):
            score -= 0.5
        if len(found) > 1 and is_word(scene, name.after - 1, "company") and name.after - name.first > 1:
            score -= 3
        scores.append((score, name.first, name, because))
    best = max(scores, key=lambda item: (item[0], item[1]))
    if len(found) > 1 and best[2] is last and both(scene, found, at, low):
        best = scores[0]
    owner = scene.word_over.get(best[2].first - 1, {}).get("alias_glue")
    if free and owner is not None and owner.after - owner.first > 1:
        return None, "pronoun"  # właściciel serwisu Alfa pozyskał …
    if len(found) == 1 and of_unnamed(scene, best[2], at, low):
        return None, "pronoun"  # A digital bank for SMEs raises …
    if best[0] <= -3 and any(
        is_link(scene, token, "pronouns") and scene.links[token].after - token > 1 for token in range(low, at)
    ):
        return None, "pronoun"
    return (best[2], best[3]) if best[0] > -3 else (None, "")


def _told_by_kind(scene: Scene, at: int, low: int) -> bool:
    """Whether the subject is a company told of by its kind: The Karachi-based B2B marketplace raises …"""
    if scene.pack.file.order != "svo" or scene.pack.file.capital_nouns or not is_link(scene, low, "articles"):
        return False
    text, noun = scene.text, at - 1
    while noun > low and at - noun <= 3 and adverb(scene, noun) and not is_word(scene, noun, "company"):
        noun -= 1
    if noun <= low + 1 or not is_word(scene, noun, "company") or text.view[text.starts[noun]].isupper():
        return False
    return not any(
        text.words[t] in ',;:"' or is_word(scene, t, "function") or t in scene.cue_over
        for t in range(low + 1, noun)
        if text.words[t - 1] != "-" and not _state(scene, t)
    )


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


def _closes(scene: Scene, at: int, low: int) -> bool:
    """Whether a comma or dash stands right before the verb, adverbs and a day apart."""
    token = at - 1
    if is_word(scene, token, "calendar"):
        token -= 1 + (scene.text.words[token - 1] not in ",-)")
    while token > low and adverb(scene, token) and at - token <= 4:
        token -= 1
    return scene.text.words[token] in ",-)"
