"""Signs that what stands before a verb is no subject, or only describes one, in scripts with capitals."""

from __future__ import annotations

from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..text import MARK, WORD
from .cased_before import names_before
from .cased_chunks import chunks
from .cased_lists import names_after
from .cased_look import breaks, namey, title_case
from .hanging import anonymous
from .names import Name, is_link, is_word, word_hit
from .plural_heads import plural_with
from .tellers import reports

REACH = 30
"""How many tokens back who gives the money is looked for where verbs stand last."""


def headed(scene: Scene, end: int, other: int) -> bool:
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


def both(scene: Scene, found: list[Name], at: int, low: int) -> bool:
    """Whether two names open a sentence, joined by "and" right before the verb: the first stands for both.
    Verb-second languages: or whether "and" goes on with the subject of the verb before: Acme stellt Stahl her
    und erhält …"""
    if scene.pack.file.order == "v2":
        return _goes_on(scene, found[0], at, low)
    if len(found) != 2:
        return False
    one, two = found
    return (
        scene.pack.file.order == "svo"
        and one.first == low
        and is_link(scene, one.end, "and")
        and scene.links[one.end].after == two.first
        and two.end == at
    )


def _goes_on(scene: Scene, first: Name, at: int, low: int) -> bool:
    """Verb-second languages: whether a name is the subject of a verb of its own and "and" stands right before
    the next one."""
    text, before = scene.text, first.first - 1
    while before >= low and (
        is_link(scene, before, "articles") or is_word(scene, before, "company", "startup", "descriptor")
    ):
        before -= 1
    finite = first.end
    return (
        is_link(scene, at - 1, "and")
        and before < low
        and finite < at - 2
        and text.kinds[finite] == WORD
        and text.view[text.starts[finite]].islower()
        and finite not in scene.links
        and not is_word(scene, finite, "function", "adverb", "affiliation")
    )


def clause_of(scene: Scene, low: int, at: int) -> int:
    """Where the clause of a verb begins, if a word of contrast opens it with a name: …, while A and B each
    secured."""
    if scene.pack.file.order != "svo":
        return low
    for token in range(at - 1, low, -1):
        if is_link(scene, token, "contrast"):
            begin = scene.links[token].after
            return begin if begin < at and namey(scene, begin) and not breaks(scene, begin) else low
    return low


def less_tellers(scene: Scene, found: list[Name]) -> list[Name]:
    """Names without who only tells of it: Mint reported that Acme …; according to Axios, Acme …"""
    kept = [
        name
        for name in found
        if not (scene.pack.file.order == "svo" and _told_by(scene, name)) and not reports(scene, name)
    ]
    last = next(
        (
            i
            for i in range(len(kept) - 1, 0, -1)
            if scene.pack.file.order == "svo"
            and is_link(scene, kept[i].first - 1, "relative")
            and (
                _says(scene, kept[i - 1].end, kept[i].first) or is_link(scene, kept[i].first - 2, "auxiliary")
            )
        ),
        0,
    )
    return kept[last:]


def _says(scene: Scene, end: int, first: int) -> bool:
    """Whether a reporting verb stands between two names, at most small words before it: Mint earlier reported
    that Acme …"""
    for token in range(end, min(first, end + 3)):
        if is_link(scene, token, "said"):
            return first - token <= 4
        if not (adverb(scene, token) or is_word(scene, token, "already", "calendar", "function")):
            return False
    return False


def _told_by(scene: Scene, name: Name) -> bool:
    """Whether a name stands right behind "according to", or between such a word that opens the sentence and a
    comma: Menurut Bloomberg, Acme …"""
    at = name.first - 1
    if at > 0 and is_link(scene, at, "articles"):
        at -= 1
    hit = next((scene.links[t] for t in range(at, max(at - 4, -1), -1) if t in scene.links), None)
    if hit is None or hit.meaning != "links.said" or hit.after != at + 1:
        return False
    opens = hit.first == scene.sentence_of(at)[0]
    return hit.after - hit.first == 2 or (opens and scene.text.words[name.end] == ",")


def kind_alone(scene: Scene, at: int, low: int) -> bool:
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
    if any(is_word(scene, t, "sector") for t in range(begin, min(at, begin + 2))):
        return False  # segundo a plataforma A, as startups portuguesas captaram
    return not any(
        namey(scene, t)
        or (t in scene.cue_over and scene.cue_over[t].meaning != "cues.gets")
        or scene.covered[t]
        or is_link(scene, t, "and", "relative")
        for t in range(begin, at)
    )


def pronoun_described(scene: Scene, at: int, low: int) -> bool:
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


def behind_kind(scene: Scene, name: Name, low: int) -> bool:
    """Whether a noun for a company opens the sentence and small words alone lead from it to a name."""
    noun = next(
        (t for t in range(low, min(low + 4, name.first)) if is_word(scene, t, "company", "startup")), None
    )
    return noun is not None and all(
        scene.text.kinds[t] == WORD and t not in scene.cue_at and not scene.covered[t]
        for t in range(noun + 1, name.first)
    )


def heads(scene: Scene, noun: int, low: int) -> bool:
    """Whether a noun for a company opens the sentence, what describes it apart."""
    return is_word(scene, noun, "company", "startup") and all(
        is_word(scene, t, "descriptor", "demonym", "company", "opener", "place") for t in range(low, noun)
    )


def behind_from(scene: Scene, before: int) -> bool:
    cue = scene.cue_over.get(before)
    while (
        before > 0 and cue is None and is_word(scene, before, "investor", "company", "descriptor", "demonym")
    ):
        before -= 1
        cue = scene.cue_over.get(before)
    return cue is not None and cue.meaning == "cues.from"


def of_former(scene: Scene, name: Name, low: int) -> bool:
    """Whether a name is where people worked who raise money now: бывшие топ-менеджеры «Яндекса»."""
    token = name.first - 1
    while token > low and scene.text.kinds[token] == MARK:
        token -= 1
    title = word_hit(scene, token, "title")
    return title is not None and title.first > low and is_word(scene, title.first - 1, "former")


def complement(scene: Scene, noun: int, low: int) -> bool:
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


def plural_opens(scene: Scene, low: int, at: int) -> bool:
    """Whether a sentence without a name before its verb opens with a plural of companies: The scale-ups in
    software drew most capital, raising …"""
    noun = scene.links[low].after if is_link(scene, low, "articles") else low
    heads = (noun < at and is_word(scene, noun, "sector")) or plural_with(scene, low, at)
    return scene.pack.file.order == "svo" and heads


def second_verb(scene: Scene, name: Name, at: int, low: int) -> bool:
    """Whether a name belongs to the verb before and "and" opens the next one: took part in the Imagine
    accelerator and had raised."""
    before = name.first - 1
    if before > low and is_link(scene, before, "articles"):
        before -= 1
    cue = scene.cue_over.get(before)
    inner = is_word(scene, before, "affiliation") or (cue is not None and cue.meaning == "cues.to")
    return inner and any(is_link(scene, t, "and") for t in range(name.end, at))


def relative_owner(scene: Scene, at: int, low: int) -> Name | None:
    """The name right before the "which" whose verb stands at a token, unless that name is itself an
    investor's."""
    token = at - 1
    while token > low and adverb(scene, token) and not is_link(scene, token, "relative") and at - token <= 3:
        token -= 1
    if token <= low or not is_link(scene, token, "relative") or scene.links[token].after > at:
        return None
    end = token - (scene.text.words[token - 1] == ",")
    if scene.text.words[end - 1] == ")":  # such as Acme (a maker of …), which has raised
        end = next((t for t in range(end - 2, low, -1) if scene.text.words[t] == "("), end)
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
    if cue is not None and cue.meaning == "cues.joined_by" and end == token:
        return name  # followed by the app maker Acme that raised
    if is_link(scene, before, "of") and scene.pack.file.order == "svo" and is_investor(name.text) is None:
        return name  # à l'instar de Acme, qui a levé
    return None if behind or cue is not None or is_investor(name.text) else name


def givers(scene: Scene, low: int, at: int) -> set[int]:
    """First tokens of the names that a cue of leading or joining lists before a verb: they raise nothing."""
    out: set[int] = set()
    if scene.pack.file.order == "sov":
        near = scene.cues_in(max(low, at - REACH), at)
        hits = [hit for hit in near if hit.meaning in ("cues.of_source", "cues.join", "cues.lead")]
        for hit in hits[-3:]:  # cost stays in proportion to the text
            found = names_before(scene, hit.first, max(low, hit.first - REACH))
            out.update(name.first for name in found)
        return out
    if scene.pack.file.order != "svo":
        return out
    free = bool(scene.pack.words_of("forms", "word_end"))  # chce od fondů A a B získat
    for hit in scene.cues_in(low, at):
        before = free and hit.meaning == "cues.from" and hit.first > low
        if before or hit.meaning in ("cues.led_by", "cues.joined_by"):
            out.update(name.first for name in names_after(scene, hit.after, at)[0])
    return out


def no_subject(scene: Scene, giving: set[int], low: int, at: int) -> str:
    """Why a clause has no name for a subject: "pronoun" where who gives was named and "the company" gets."""
    told = giving and any(is_link(scene, token, "pronouns") for token in range(low, at))
    return "pronoun" if told else ""


def by_role(scene: Scene, noun: int, low: int) -> bool:
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


def adverb(scene: Scene, token: int) -> bool:
    return (
        scene.text.kinds[token] == WORD
        and not namey(scene, token)
        and not scene.covered[token]
        and token not in scene.cue_at
    )


def opens_apposition(scene: Scene, at: int, high: int) -> bool:
    return at < high and (
        is_link(scene, at, "articles", "relative")
        or not namey(scene, at)
        or is_word(scene, at, "place", "descriptor", "company")
    )


def given_object(scene: Scene, name: Name, at: int) -> bool:
    """Whether a small word makes a name the object of a verb before it, "and" standing right before the verb
    at `at`: ficha a Jane Roe como socia y capta …"""
    before, last = name.first - 1, at - 1
    while last > name.end and adverb(scene, last) and not is_link(scene, last, "and"):
        last -= 1
    small = scene.text.words[before] if before > 0 else ""
    return (
        small in scene.pack.words_of("cues", "dative")
        and not is_link(scene, before, "articles")
        and is_link(scene, last, "and")
    )


def taken_up_behind_colon(scene: Scene, low: int, found: list[Name]) -> Name | None:
    """The name before a colon that a description behind it takes up: Acme: la fintech de Jane Roe suma …"""
    words = scene.text.words
    first = found[0]
    if len(found) < 2 or words[first.end] != ":" or first.first > low + 1:
        return None
    return first if anonymous(scene, first.end + 1, found[1:]) else None
