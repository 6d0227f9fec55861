"""Who is the subject of a verb, and who its object, in scripts with capitals."""

from __future__ import annotations

from .cased_before import in_brackets
from .cased_chunks import chunk_end, chunks, compound_after, described_after, is_plausible, owner_after
from .cased_lists import names_after
from .cased_look import breaks, namey, title_case
from .cased_trim import trim
from .first_words import own_letters, person_in_case, person_of
from .hanging import anonymous, behind_by, heads_sector
from .knowledge import is_investor, ordinary, places
from .lexer import Scene
from .names import Name, closing, is_link, is_word, make_name, word_hit
from .text import MARK, NUMBER, WORD


def object_after(scene: Scene, at: int, high: int) -> Name | None:
    """The company that follows "in", "for" or a verb: the head of the noun phrase there, None where there is
    none."""
    text = scene.text
    titled = title_case(scene, *scene.sentence_of(at)) if at < high else False
    best: Name | None = None
    pos, skipped = at, 0
    while pos < high:
        word = text.words[pos]
        if word in ",;.!?:)" or (text.kinds[pos] == MARK and text.spaced[pos] and word in "-|"):
            break
        if word in '"([':
            close = closing(scene, pos, high)
            if word == '"' and close is not None:
                inner = chunks(scene, pos + 1, close + 1)  # with the quote that closes it
                if inner:
                    return inner[0]
            pos = (close if close is not None else pos) + 1
            continue
        if scene.covered[pos]:
            break
        if namey(scene, pos) and not breaks(scene, pos):
            end = min(chunk_end(scene, pos, high), high)
            compound = compound_after(scene, end, high) or described_after(scene, end, high)
            if compound is not None:
                pos = compound
                continue
            owner = owner_after(scene, end)
            if _kind_object(scene, pos, at):
                pos = pos + 1 if end - pos > 1 and text.spaced[pos + 1] else end
                continue  # bei dem Entwickler von Lieferrobotern Alpha
            first, after = trim(scene, pos, end, titled)
            name = make_name(scene, first, after)
            if scene.pack.words_of("forms", "word_end") and person_in_case(name.text.split()):
                if pos > at and is_word(scene, pos - 1, "company", "startup"):
                    return None  # do fintechu Jana Nováka: whose it is says no name
                pos = end
                skipped += 1
                continue
            renamed = _said_again(scene, pos, end, high)
            if renamed is not None:
                pos = renamed
                continue
            if owner is not None:
                held = _past_kind(scene, owner, high)
                follow = (
                    object_after(scene, held, high)
                    if held < high and not _described_only(scene, held)
                    else None
                )
                return follow or (name if is_plausible(scene, name, titled) else None)
            if name.after > name.first and is_plausible(scene, name, titled):
                return name
            pos = end
            continue
        if pos in scene.cue_at and scene.cue_at[pos].meaning[5:] not in ("round_noun",):
            break
        if pos > at and _of_noun(scene, pos):
            break  # für die Beschleunigung der Zulassung des Alpha
        if (
            pos > 0
            and is_word(scene, pos, "function")
            and is_word(scene, pos - 1, "company", "startup")
            and _kind_named(scene, pos, high)
        ):
            pos += 1  # компанию по вызову водителей Alpha
            continue
        if is_word(scene, pos, "stop") or is_link(scene, pos, "relative", "contrast"):
            break
        if word == "'":
            pos += 1  # la 'start up' de baterías Acme
            continue
        if _goes_on(scene, pos, at):
            pos += 1  # la cadena de cafeterías Acme
            continue
        if (
            pos > at
            and is_link(scene, pos, "of")
            and is_word(scene, pos - 1, "company", "startup")
            and scene.links[pos].after < high
            and text.view[text.starts[scene.links[pos].after]].islower()
        ):
            pos = scene.links[pos].after  # nella startup di intelligenza artificiale A
            continue
        if skipped and is_link(scene, pos, "of") and _small_behind(scene, scene.links[pos].after, high):
            pos = scene.links[pos].after  # l'application de billets d'avion Acme
            continue
        if is_word(scene, pos, "function") and not is_link(scene, pos, "articles", "pronouns"):
            break
        known = pos in scene.words or is_link(scene, pos, "articles")
        skipped += 0 if known else 1
        if skipped > 5:
            break
        pos = scene.words[pos].after if pos in scene.words else pos + 1
    return best


def _of_noun(scene: Scene, pos: int) -> bool:
    """Where nouns have capitals: whether an article in the genitive goes on from an everyday noun, which is
    then what is spoken of."""
    return (
        scene.pack.file.capital_nouns
        and is_link(scene, pos, "articles")
        and scene.text.words[pos] in scene.pack.words_of("forms", "genitive")
        and is_word(scene, pos - 1, "not_name")
        and not is_word(scene, pos - 1, "company", "startup", "investor", "title")
    )


def _kind_object(scene: Scene, pos: int, low: int) -> bool:
    """Where nouns have capitals: whether a noun only says what a company makes or is for: Entwickler von
    Robotern Alpha."""
    if not scene.pack.file.capital_nouns or pos - 2 < low:
        return False
    after = pos + 1
    return (
        pos - 1 in scene.cue_at
        and scene.cue_at[pos - 1].meaning in ("cues.from", "cues.for")
        and is_word(scene, pos - 2, "company", "startup")
        and scene.text.kinds[pos] == WORD
        and after < len(scene.text.words)
        and scene.text.view[scene.text.starts[pos] + 1 : scene.text.ends[pos]].islower()
        and namey(scene, after)
        and scene.text.spaced[after]
    )


def _kind_named(scene: Scene, pos: int, high: int) -> bool:
    """Whether a small word behind a noun for a company leads over small letters to its name."""
    if not scene.pack.words_of("forms", "word_end"):
        return False
    for token in range(pos + 1, min(high, pos + 5)):
        if scene.text.kinds[token] != WORD or scene.covered[token] or token in scene.cue_at:
            return False
        if namey(scene, token):
            return token > pos + 1 and not is_word(scene, token, "place")
        if is_word(scene, token, "function"):
            return False
    return False


def _said_again(scene: Scene, first: int, end: int, high: int) -> int | None:
    """The noun for a company behind a dash that names anew what was only described: розробника ChatGPT —
    компанію OpenAI."""
    text = scene.text
    if (
        end + 2 < high
        and text.words[end] in ",-—–"
        and (text.spaced[end] or text.words[end] == ",")
        and is_word(scene, first - 1, "company")
        and is_word(scene, end + 1, "company", "startup")
        and namey(scene, end + 2)
    ):
        return end + 1
    return None


def _small_behind(scene: Scene, at: int, high: int) -> bool:
    """Whether a plain word in small letters stands at a token and a name right behind it."""
    text = scene.text
    return (
        at + 1 < high
        and text.kinds[at] == WORD
        and text.view[text.starts[at]].islower()
        and at not in scene.cue_over
        and at not in scene.links
        and namey(scene, at + 1)
    )


def _goes_on(scene: Scene, pos: int, low: int) -> bool:
    """Whether "of" behind a word for a company goes on to say which kind, in small letters."""
    text = scene.text
    return (
        pos > low
        and pos + 1 < len(text.words)
        and is_link(scene, pos, "of")
        and is_word(scene, pos - 1 - (text.words[pos - 1] == "'"), "company", "startup")
        and text.kinds[pos + 1] == WORD
        and text.view[text.starts[pos + 1]].islower()
        and not scene.covered[pos + 1]
    )


def _past_kind(scene: Scene, at: int, high: int) -> int:
    """The name behind small words that say what is owned: Paytm's parent One97; the token itself where none
    follows."""
    token = at
    while (
        token < high
        and token - at < 4
        and scene.text.view[scene.text.starts[token]].islower()
        and is_word(scene, token, "company", "startup", "descriptor")
    ):
        token += 1
    kind = token > at and is_word(scene, token - 1, "company", "startup")
    return token if kind and token < high and namey(scene, token) and not breaks(scene, token) else at


def _described_only(scene: Scene, at: int) -> bool:
    """Whether what is owned is a describing noun ("Zhipu's platform") rather than a name."""
    return at < len(scene.text.words) and not namey(scene, at)


def subject(scene: Scene, at: int, low: int) -> tuple[Name | None, str]:
    """Who is the subject of a verb at `at`, looking back to `low`; with the reason.

    Returns (None, "pronoun") where a word such as "it" or "the company" stands there, (None, "") where
    nobody does.
    """
    text = scene.text
    words = text.words
    free = bool(scene.pack.words_of("forms", "word_end"))  # cases tell subjects, not their place
    start = _object_start(scene, at, low) if free else at
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
    if _told_by_kind(scene, at, low) or _pronoun_described(scene, at, low) or _kind_alone(scene, at, low):
        return None, "pronoun"
    told = _relative_owner(scene, at, low)
    if told is not None:
        return told, "the name the relative clause is about"
    small = _small_name(scene, at, low)
    if small is not None:
        return small, "a word of no other use after a company noun"
    noun = at - 1
    while (
        noun > low
        and _adverb(scene, noun)
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
    if _complement(scene, plural if is_word(scene, plural, "sector") else noun, low):
        return None, "pronoun"
    if is_word(scene, noun, "sector") or is_word(scene, plural, "sector") or counted:
        return None, "sector"
    if (
        is_word(scene, noun, "public")
        and text.view[text.starts[noun]].islower()
        and not is_word(scene, noun, "company")
    ):
        return None, "sector"  # the city council raises taxes
    if _by_role(scene, at - 1, low):
        return None, "person"
    low = _clause_of(scene, low, at)
    giving = _givers(scene, low, at)
    found = [
        name
        for name in chunks(scene, low, at)
        if not in_brackets(scene, name, low) and name.first not in giving
    ]
    found = _less_tellers(scene, found)
    persons = [name for name in found if free and person_in_case(name.text.split())]
    if persons and len(persons) == len(found) and _behind_kind(scene, found[0], low):
        return None, "pronoun"  # сервис Ивана Петрова привлёк …
    if free and any(not own_letters(scene, name) for name in found):
        persons += [name for name in found if own_letters(scene, name)]
    found = [
        name
        for order, name in enumerate(found)
        if name not in persons[len(persons) == len(found) :]
        and not (order and person_of(scene, found[order - 1], name))
    ]
    if found and _of_former(scene, found[-1], low):
        return None, "person"
    if not (found and _quiet(scene, found[-1].end, at)) and _place_ends(scene, at, low):
        return None, "sector"
    if heads_sector(scene, low, found[0].first if found else at):
        return None, "sector"
    if not found and _plural_opens(scene, low, at):
        return None, "sector"
    if not found:
        return None, ""
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
    if _within_relative(scene, found[0].first, at, low):
        return None, "pronoun"  # A startup that turns CO2 into fuel raises …
    last = found[-1]
    scores: list[tuple[float, int, Name, str]] = []
    for order, name in enumerate(found):
        score, because = 0.0, "the nearest name before the verb"
        gap = [t for t in range(name.end, at) if text.kinds[t] != MARK]
        if (
            name is last
            and name.first not in hung
            and _quiet(scene, name.end, at)
            and not _second_verb(scene, name, at, low)
        ):
            score += 5
            because = "the name right before the verb"
        after = name.end
        if after < at and words[after] in "([（":
            close = closing(scene, after, at)
            after = close + 1 if close is not None else after
        if after < at and (words[after] == "," or (words[after] in "-" and text.spaced[after])):
            opens = _opens_apposition(scene, after + 1, at) and not is_word(scene, after + 2, "calendar")
            closed = _closes(scene, at, low)
            if opens and closed:
                score += 6
                because = "the name whose description stands between it and the verb"
            elif opens:
                score += 2
        if owner_after(scene, name.end) is not None:
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
        if free and order == 0 and before >= low and _heads(scene, before, low):
            score += 4  # Společnost Alfa vyvíjející chatbota Beta uzavřela …
        if free and _behind_from(scene, before):
            score -= 5  # Alfa loni od Bety získala …
        if is_investor(name.text):
            score -= 1.5
        if (
            order > 0
            and words[found[order - 1].end] == ","
            and name.first > found[order - 1].end + 1
            and all(_adverb(scene, t) for t in range(found[order - 1].end + 1, name.first))
        ):
            score -= 3  # inside the description of the name before: Acme, maker of the model Zed, is worth …
        if before >= low and is_word(scene, before, "title", "alias_glue"):
            score -= 4
        if _object_before(scene, name, at, low):
            score -= 7
        score -= min(0.15 * len(gap), 2.0)
        if order == 0:
            score += 0.5
            if name is not last and _headed(scene, name.end, found[1].first):
                score -= 4  # Quantum computer: Acme grows
        if all(
            words[t] in ordinary("en") for t in range(name.first, name.after) if text.kinds[t] == WORD
        ) and title_case(scene, *scene.sentence_of(low)):
            score -= 0.5
        if len(found) > 1 and is_word(scene, name.after - 1, "company") and name.after - name.first > 1:
            score -= 3
        scores.append((score, name.first, name, because))
    best = max(scores, key=lambda item: (item[0], item[1]))
    if len(found) == 2 and best[2] is last and _both(scene, found, at, low):
        best = scores[0]
    if len(found) == 1 and _of_unnamed(scene, best[2], at, low):
        return None, "pronoun"  # A digital bank for SMEs raises …
    if best[0] <= -3 and any(
        is_link(scene, token, "pronouns") and scene.links[token].after - token > 1 for token in range(low, at)
    ):
        return None, "pronoun"
    return (best[2], best[3]) if best[0] > -3 else (None, "")


def _headed(scene: Scene, end: int, other: int) -> bool:
    """Whether small words and a colon part the words that open a sentence from the next name: its heading."""
    words = scene.text.words
    colon = next((t for t in range(end, min(other, end + 5)) if words[t] == ":"), None)
    return (
        colon is not None
        and colon > end
        and all(
            scene.text.kinds[t] == WORD
            and scene.text.view[scene.text.starts[t]].islower()
            and t not in scene.cue_over
            for t in range(end, colon)
        )
    )


def _both(scene: Scene, found: list[Name], at: int, low: int) -> bool:
    """Whether two names open a sentence, joined by "and" right before the verb: the first stands for both."""
    one, two = found
    return (
        scene.pack.file.order == "svo"
        and one.first == low
        and is_link(scene, one.end, "and")
        and scene.links[one.end].after == two.first
        and two.end == at
    )


def _clause_of(scene: Scene, low: int, at: int) -> int:
    """Where the clause of a verb begins, if a word of contrast opens it with a name: …, while A and B each
    secured."""
    if scene.pack.file.order != "svo":
        return low
    for token in range(at - 1, low, -1):
        if is_link(scene, token, "contrast"):
            begin = scene.links[token].after
            return begin if begin < at and namey(scene, begin) and not breaks(scene, begin) else low
    return low


def _less_tellers(scene: Scene, found: list[Name]) -> list[Name]:
    """Names without who only tells of it: Mint reported that Acme …; according to Axios, Acme …"""
    kept = [
        name for name in found if not (scene.pack.file.order == "svo" and _told_by(scene, name.first - 1))
    ]
    last = next(
        (
            i
            for i in range(len(kept) - 1, 0, -1)
            if scene.pack.file.order == "svo"
            and is_link(scene, kept[i - 1].end, "said")
            and is_link(scene, kept[i].first - 1, "relative")
            and kept[i].first - kept[i - 1].end <= 4
        ),
        0,
    )
    return kept[last:]


def _told_by(scene: Scene, at: int) -> bool:
    """Whether a name stands right behind "according to"."""
    if at > 0 and is_link(scene, at, "articles"):
        at -= 1
    hit = scene.links.get(at - 1)
    return hit is not None and hit.meaning == "links.said" and hit.after == at + 1


def _kind_alone(scene: Scene, at: int, low: int) -> bool:
    """Whether nothing but a noun for a company and what describes it stands between a comma and the verb: …,
    le producteur d'insectes a bouclé"""
    words = scene.text.words
    comma = next((t for t in range(at - 1, max(low, at - 14), -1) if words[t] == ","), None)
    if comma is None or scene.pack.file.order != "svo" or not is_link(scene, comma + 1, "articles"):
        return False
    begin = scene.links[comma + 1].after
    if begin >= at or words[comma + 1] in scene.pack.words_of("words", "indefinite"):
        return False
    if not any(is_word(scene, t, "company", "startup") for t in range(begin, min(at, begin + 2))):
        return False
    return not any(
        namey(scene, t)
        or (t in scene.cue_over and scene.cue_over[t].meaning != "cues.gets")
        or scene.covered[t]
        or is_link(scene, t, "and", "relative")
        for t in range(begin, at)
    )


def _pronoun_described(scene: Scene, at: int, low: int) -> bool:
    """Whether the sentence opens with "the company" and a description between commas: La società, nata come
    spin-off dell'Alfa, chiude …"""
    hit = scene.links.get(low)
    words = scene.text.words
    if hit is None or hit.meaning != "links.pronouns" or hit.after - low < 2:
        return False
    if scene.pack.file.order != "svo" or hit.after >= at or words[hit.after] != ",":
        return False
    close = next((t for t in range(hit.after + 1, at) if words[t] == ","), None)
    if close is None or any(name.first == hit.after + 1 for name in chunks(scene, hit.after, close)):
        return False  # The startup, Acme, has raised
    return not any(
        hit.layer == "cues" and hit.meaning[5:] in ("raise", "gets", "raise_from")
        for hit in scene.cues_in(low, close)
    )


def _behind_kind(scene: Scene, name: Name, low: int) -> bool:
    """Whether a noun for a company opens the sentence and small words alone lead from it to a name."""
    noun = next(
        (t for t in range(low, min(low + 4, name.first)) if is_word(scene, t, "company", "startup")), None
    )
    return noun is not None and all(
        scene.text.kinds[t] == WORD and t not in scene.cue_at and not scene.covered[t]
        for t in range(noun + 1, name.first)
    )


def _heads(scene: Scene, noun: int, low: int) -> bool:
    """Whether a noun for a company opens the sentence, what describes it apart."""
    return is_word(scene, noun, "company", "startup") and all(
        is_word(scene, t, "descriptor", "demonym", "company", "opener", "place") for t in range(low, noun)
    )


def _behind_from(scene: Scene, before: int) -> bool:
    cue = scene.cue_over.get(before)
    while (
        before > 0 and cue is None and is_word(scene, before, "investor", "company", "descriptor", "demonym")
    ):
        before -= 1
        cue = scene.cue_over.get(before)
    return cue is not None and cue.meaning == "cues.from"


def _object_start(scene: Scene, at: int, low: int) -> int:
    """Where money between a subject and its verb begins; the verb where none stands there."""
    token = at
    while token > low and at - token < 12 and (scene.covered[token - 1] or _adverb(scene, token - 1)):
        token -= 1
    while token < at and not scene.covered[token]:
        token += 1
    return token


def _of_former(scene: Scene, name: Name, low: int) -> bool:
    """Whether a name is where people worked who raise money now: бывшие топ-менеджеры «Яндекса»."""
    token = name.first - 1
    while token > low and scene.text.kinds[token] == MARK:
        token -= 1
    title = word_hit(scene, token, "title")
    return title is not None and title.first > low and is_word(scene, title.first - 1, "former")


def _complement(scene: Scene, noun: int, low: int) -> bool:
    """Whether a plural of companies only says what the unnamed company that opens the sentence does: The
    platform that pays the staff of small firms has raised …"""
    if (
        scene.pack.file.order != "svo"
        or not is_word(scene, noun, "sector")
        or not is_link(scene, low, "articles", "pronouns")
    ):
        return False
    head = scene.links[low].after - (scene.links[low].after - low > 1)
    before = noun - 1
    return (
        head < before
        and is_word(scene, head, "company")
        and not is_word(scene, head, "sector")
        and is_word(scene, before, "function")
        and not is_link(scene, before, "articles", "and")
        and any(is_link(scene, t, "relative") for t in range(head, before))
    )


def _plural_opens(scene: Scene, low: int, at: int) -> bool:
    """Whether a sentence without a name before its verb opens with a plural of companies: The scale-ups in
    software drew most capital, raising …"""
    noun = scene.links[low].after if is_link(scene, low, "articles") else low
    return scene.pack.file.order == "svo" and noun < at and is_word(scene, noun, "sector")


def _within_relative(scene: Scene, first: int, at: int, low: int) -> bool:
    """Whether the first name before a verb stands inside a clause about an unnamed company that opens the
    sentence."""
    relative = next(
        (t for t in range(low, first) if t in scene.links and is_link(scene, t, "relative")), None
    )
    if relative is None or relative - low > 4 or scene.pack.file.order != "svo":
        return False
    before = range(low, relative)
    return (
        bool(before)
        and is_word(scene, relative - 1, "company", "startup")
        and all(
            is_link(scene, t, "articles") or is_word(scene, t, "company", "startup", "descriptor")
            for t in before
        )
        and "," not in scene.text.words[relative:at]
    )


def _of_unnamed(scene: Scene, name: Name, at: int, low: int) -> bool:
    """Whether a name only describes the unnamed company that opens the sentence: Banco digital para MEIs
    capta …"""
    begin = low + is_link(scene, low, "articles")
    before = name.first - 1
    while before > begin and is_link(scene, before, "articles"):
        before -= 1
    return (
        scene.pack.file.order == "svo"
        and is_word(scene, begin, "company", "startup")
        and before > begin
        and is_word(scene, before, "function", "affiliation")
        and not is_link(scene, before, "and", "articles")
        and not any(
            scene.text.kinds[t] == MARK
            or t in scene.cue_at
            or scene.covered[t]
            or is_link(scene, t, "relative")
            for t in range(begin, before)
        )
        and _quiet(scene, name.end, at)
    )


def _object_before(scene: Scene, name: Name, at: int, low: int) -> bool:
    """Whether "and" parts a name from the verb, so that it is the object of the verb before: hired Acme and
    wants to raise …"""
    token = name.end
    if (
        token >= at
        or scene.pack.file.order != "svo"
        or not is_link(scene, token, "and")
        or name.first - low < 2
        or not all(_adverb(scene, t) for t in range(scene.links[token].after, at))
    ):
        return False
    return any(
        (t in scene.links and scene.links[t].meaning == "links.pronouns") or namey(scene, t)
        for t in range(low, name.first - 1)
    )


def _second_verb(scene: Scene, name: Name, at: int, low: int) -> bool:
    """Whether a name belongs to the verb before and "and" opens the next one: took part in the Imagine
    accelerator and had raised."""
    before = name.first - 1
    if before > low and is_link(scene, before, "articles"):
        before -= 1
    cue = scene.cue_over.get(before)
    inner = is_word(scene, before, "affiliation") or (cue is not None and cue.meaning == "cues.to")
    return inner and any(is_link(scene, t, "and") for t in range(name.end, at))


def _relative_owner(scene: Scene, at: int, low: int) -> Name | None:
    """The name right before the "which" whose verb stands at a token, unless that name is itself an
    investor's."""
    token = at - 1
    while token > low and _adverb(scene, token) and not is_link(scene, token, "relative") and at - token <= 3:
        token -= 1
    if token <= low or not is_link(scene, token, "relative") or scene.links[token].after > at:
        return None
    end = token - (scene.text.words[token - 1] == ",")
    found = chunks(scene, low, end)
    if not found or found[-1].end != end:
        return None
    name = found[-1]
    before = name.first - 1
    while before > low and (
        is_link(scene, before, "articles") or is_word(scene, before, "company", "descriptor", "investor")
    ):
        before -= 1
    cue = scene.cue_over.get(before)
    behind = before >= low and (
        is_word(scene, before, "function", "affiliation")
        or is_link(scene, before, "and")
        or scene.text.words[before] == ","
    )
    if cue is not None and cue.meaning[5:] in ("to", "for", "invest_noun"):
        return name
    return None if behind or cue is not None or is_investor(name.text) else name


def _place_ends(scene: Scene, at: int, low: int) -> bool:
    """Whether the subject is a place: a state or a country raises taxes, not rounds."""
    end = at
    while end > low and _adverb(scene, end - 1) and at - end < 3:
        end -= 1
    if end <= low or not namey(scene, end - 1) or is_link(scene, end - 1, "articles", "pronouns"):
        return False
    if end >= 2 and scene.text.words[end - 2] in ",-" and not _parted(scene, end - 2, low):
        return False
    first = end - 1
    while first > low and namey(scene, first - 1) and scene.text.spaced[first]:
        first -= 1
    before = first - 1
    while before > low and is_link(scene, before, "articles"):
        before -= 1
    if before >= low and is_word(scene, before, "function") and not is_link(scene, before, "articles", "and"):
        return False  # The company with an office in Berlin raises …; Acme aus Basel in der Schweiz hat …
    key = scene.text.low[scene.text.starts[first] : scene.text.ends[end - 1]]
    return key in places(scene.pack.code) or all(is_word(scene, t, "place") for t in range(first, end))


def _parted(scene: Scene, comma: int, low: int) -> bool:
    """Whether a comma before a place closes an opening phrase about somebody: According to Acme, Mexico …"""
    return (
        scene.text.words[comma] == ","
        and namey(scene, comma - 1)
        and scene.text.words[comma - 1] not in places(scene.pack.code)
        and is_link(scene, low, "said")
    )


def _small_name(scene: Scene, at: int, low: int) -> Name | None:
    """A name in small letters right before its verb: behind a company noun or "-backed", and no ordinary
    word."""
    token = at - 1
    if _opens_small(scene, token, low):
        return make_name(scene, token, token + 1)
    if (
        token <= low
        or scene.text.kinds[token] != WORD
        or namey(scene, token)
        or scene.covered[token]
        or token in scene.word_over
        or token in scene.cue_over
    ):
        return None
    before = token - 1
    behind = is_word(scene, before, "company") or (
        before > low and scene.text.words[before - 1] == "-" and not scene.text.spaced[before]
    )
    if (
        behind
        and scene.text.spaced[token]
        and scene.text.words[token] not in ordinary(scene.pack.code)
        and ordinary(scene.pack.code)
    ):
        return make_name(scene, token, token + 1)
    return None


def _opens_small(scene: Scene, token: int, low: int) -> bool:
    """Whether a word in small letters opens a text or a line right before its verb, as only a name does that
    is written so: refurbed nahm 5 Millionen auf."""
    text = scene.text
    return (
        token == low == scene.sentence_of(token)[0]
        and text.kinds[token] == WORD
        and len(text.words[token]) > 3
        and text.view[text.starts[token]].islower()
        and not scene.covered[token]
        and token not in scene.word_over
        and token not in scene.cue_over
        and token not in scene.links
        and text.words[token] not in ordinary(scene.pack.code)
        and (bool(ordinary(scene.pack.code)) or scene.pack.file.order == "v2")
    )


def _told_by_kind(scene: Scene, at: int, low: int) -> bool:
    """Whether the subject is a company told of by its kind: The Karachi-based B2B marketplace raises …"""
    if scene.pack.file.order != "svo" or scene.pack.file.capital_nouns or not is_link(scene, low, "articles"):
        return False
    text, noun = scene.text, at - 1
    while noun > low and at - noun <= 3 and _adverb(scene, noun) and not is_word(scene, noun, "company"):
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


def _givers(scene: Scene, low: int, at: int) -> set[int]:
    """First tokens of the names that a cue of leading or joining lists before a verb: they raise nothing."""
    if scene.pack.file.order != "svo":
        return set()
    out: set[int] = set()
    for hit in scene.cues_in(low, at):
        if hit.meaning in ("cues.led_by", "cues.joined_by"):
            out.update(name.first for name in names_after(scene, hit.after, at)[0])
    return out


def _by_role(scene: Scene, noun: int, low: int) -> bool:
    """Whether the subject is a person told of by a role alone: a former Stripe executive raises $60m."""
    return (
        scene.pack.file.order == "svo"
        and not scene.pack.file.capital_nouns
        and is_word(scene, noun, "title")
        and not is_word(scene, noun, "company", "startup", "investor")
        and (
            noun == low
            or scene.text.view[scene.text.starts[noun]].islower()
            or title_case(scene, *scene.sentence_of(noun))
        )
    )


def _pronoun_ends(scene: Scene, at: int, low: int) -> bool:
    """Whether a pronoun phrase ends right before a token, adverbs and auxiliaries apart."""
    for start in range(at - 1, max(low - 1, at - 5), -1):
        hit = scene.links.get(start)
        if hit is not None and hit.meaning == "links.pronouns":
            return hit.after == at or all(_adverb(scene, t) for t in range(hit.after, at))
        if namey(scene, start) and not is_link(scene, start, "pronouns", "articles"):
            return False
    return False


def _adverb(scene: Scene, token: int) -> bool:
    return (
        scene.text.kinds[token] == WORD
        and not namey(scene, token)
        and not scene.covered[token]
        and token not in scene.cue_at
    )


def _quiet(scene: Scene, first: int, at: int) -> bool:
    """Whether nothing but adverbs and closing marks stands between a name and its verb."""
    return at - first <= 5 and all(
        _adverb(scene, t) or scene.text.words[t] in "\"')" for t in range(first, at)
    )


def _opens_apposition(scene: Scene, at: int, high: int) -> bool:
    return at < high and (
        is_link(scene, at, "articles", "relative")
        or not namey(scene, at)
        or is_word(scene, at, "place", "descriptor", "company")
    )


def _closes(scene: Scene, at: int, low: int) -> bool:
    """Whether a comma or dash stands right before the verb, adverbs and a day apart."""
    token = at - 1
    if is_word(scene, token, "calendar"):
        token -= 1 + (scene.text.words[token - 1] not in ",-)")
    while token > low and _adverb(scene, token) and at - token <= 4:
        token -= 1
    return scene.text.words[token] in ",-)"
