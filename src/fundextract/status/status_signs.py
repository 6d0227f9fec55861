"""Signs by which the words for a state are told to be of this event: whose they are, when they are of, and
what stands between."""

from __future__ import annotations

from datetime import date

from ..clauses.drafts import Draft, key_of
from ..clauses.past_clauses import after_noun
from ..dates import find_dates
from ..facts.after_what import dates_phrase
from ..facts.roles import distance
from ..knowledge import places
from ..lexer.lexer import Scene
from ..names.names import closing, founded_before, is_link, is_word
from ..packs import Hit
from ..text import MARK, NUMBER
from .adverb_years import adverb_year
from .foundation import opens_founded
from .past_frames import chronicle, in_clause
from .past_months import month_behind
from .year_frames import looks_back
from .years_sov import behind_subject, dates_clause

SPEECH = ('"', "「", "『")
"""Quotes that open speech."""


def of_report(scene: Scene, hit: Hit, host: Draft) -> bool:
    """Whether a word of the past belongs to a verb of making known before the fact: Gestern hatte Alpha
    bekanntgegeben, dass …"""
    return is_link(scene, hit.first, "auxiliary") and any(
        is_word(scene, token, "reported") for token in range(hit.after, host.first)
    )


WITH = 4
"""Tokens from "with" to the company's name where no comma stands before it, at most."""


def under_way(scene: Scene, hits: list[Hit], drafts: list[Draft]) -> None:
    """A verb in progress right behind the company's name, and hearsay, make talks of it."""
    for hit in hits:
        for draft in drafts:
            going = (
                key_of(hit) == "ongoing"
                and draft.verb is not None
                and draft.verb.first == hit.first
                and draft.company is not None
                and draft.company.end == hit.first
                and draft.status == "closed"
                and not _listed(scene, draft)
            )
            bracketed = scene.text.words[max(0, hit.first - 1)] == "(" and hit.after < draft.first
            told = (
                key_of(hit) == "hearsay" and draft.status == "planned" and not bracketed
            )  # LONDON (Reuters) -
            if going or told:
                draft.status, draft.status_hit = "in_talks", hit


def _listed(scene: Scene, draft: Draft) -> bool:
    """Whether a company stands in a row of examples, behind "with" or behind what the news follows on, where
    verbs have no tense: others included Acme raising $7m; with the biotech Acme raising $7m."""
    assert draft.company is not None
    low, words = draft.sentence[0], scene.text.words
    if any(
        is_word(scene, t, "follows_on") for t in range(max(low, draft.company.first - 5), draft.company.first)
    ):
        return True  # on the heels of the rival Acme raising $7m
    behind = scene.pack.words_of("cues", "with")
    for at in range(draft.company.first - 1, low, -1):
        if words[at] in behind and (words[at - 1] == "," or draft.company.first - at <= WITH):
            return True
        if words[at] in ".;:":
            break
    return any(
        is_word(scene, t, "including") for t in range(max(low, draft.company.first - 8), draft.company.first)
    )


def on_the_way(scene: Scene, drafts: list[Draft]) -> None:
    """A listing that "for" leads to, or that is sought, is still to come: Acme gets set for $500m IPO."""
    for draft in drafts:
        hit = draft.status_hit
        if (
            draft.status == "in_talks"
            and hit is not None
            and draft.rounds
            and all(found.round.label == "ipo" for found in draft.rounds)
            and " ".join(scene.text.words[hit.first : hit.after]) in scene.pack.words_of("forms", "seeks")
        ):
            draft.status, draft.status_hit = "planned", None
            because = "a listing that is sought is still to come"
            draft.add("status", hit.first, hit.after, "context.planned", hit.source, because)
        if draft.status == "planned" and any(
            cue.meaning == "status.closed" and cue.first <= found.first < cue.after
            for found in draft.rounds
            for cue in scene.cues_in(*draft.sentence)
        ):
            draft.status = "closed"  # prices its IPO above the range to raise $700m
        before = draft.first - 1
        while before > draft.sentence[0] and (
            is_link(scene, before, "articles") or is_word(scene, before, "owning", "place", "demonym")
        ):
            before -= 1  # prepares for a London listing
        if (
            before > 0
            and scene.text.words[before] in scene.pack.words_of("cues", "for")
            and draft.status == "closed"
            and draft.status_hit is None
            and draft.rounds
            and draft.verb_key != "raise"
            and all(found.round.label == "ipo" for found in draft.rounds)
        ):
            draft.status = "planned"
            draft.add("status", before, before + 1, "context.planned", "", "still to come")


def told_when(scene: Scene, drafts: list[Draft]) -> None:
    """Verb-second languages: what is told in a clause of time is background: …, als sie 5 Millionen
    einsammelte."""
    for draft in drafts:
        if draft.status != "closed" or draft.verb is None or draft.verb.first < draft.after:
            continue
        low = draft.sentence[0]
        comma = next((t for t in range(draft.first - 1, low, -1) if scene.text.words[t] == ","), low - 1)
        if is_word(scene, comma + 1, "when"):
            draft.status = "historical"
            draft.add("status", comma + 1, comma + 2, "context.historical", "", "told in a clause of time")


def stands_before(scene: Scene, hit: Hit, published: date) -> bool:
    """Whether a word for background that names a year names one before the year of the news."""
    years = [int(w) for w in scene.text.words[hit.first : hit.after] if len(w) == 4 and w.isdigit()]
    days = find_dates(scene.text, scene.pack.code, hit.first, hit.after, published)
    if years and any(item.precision == "month" and (published - item.day).days > 60 for item in days):
        return True
    if not years and month_behind(scene, hit, published):
        return False  # en avril dernier, in a text of May
    return all(year < published.year for year in years)


def other_round(scene: Scene, hit: Hit, host: Draft) -> bool:
    """Whether an earlier round is only named behind a comma, so that the fact before it is another."""
    cue = scene.cue_over.get(hit.after - 1)
    noun = scene.covered[hit.after - 1] or (cue is not None and key_of(cue) == "round_noun")
    return (
        noun
        and host.after <= hit.first
        and scene.pack.file.order == "svo"
        and any(scene.text.words[t] == "," and not scene.covered[t] for t in range(host.after, hit.first))
    )


def points_ahead(scene: Scene, hit: Hit) -> bool:
    """Whether a word of history ends in an article, so that it speaks of what follows at once: after a …"""
    last = hit.after - 1
    return hit.after - hit.first > 1 and (
        is_link(scene, last, "articles")
        or (is_link(scene, last - 1, "articles") and scene.links[last - 1].after == hit.after)  # dopo l'
        or (
            is_word(scene, last, "function")
            and (is_link(scene, hit.after, "articles") or is_word(scene, last, "behind"))
        )
        or (last in scene.cue_over and key_of(scene.cue_over[last]) in ("raise", "gets"))
        or after_noun(scene, hit)
    )


def times(scene: Scene, hit: Hit) -> bool:
    """Whether a word of history says how long ago: months after raising … is background even alone."""
    last = hit.after - 1
    if is_link(scene, last, "articles") or (is_link(scene, last - 1, "articles") and last > hit.first):
        elided = is_link(scene, last, "articles") or scene.links[last - 1].after == hit.after
        if elided:
            return False
    return any(
        not (is_word(scene, t, "function") or t in scene.cue_over or t in scene.round_at)
        for t in range(hit.first, hit.after)
    )


def lies_ahead(scene: Scene, drafts: list[Draft], hit: Hit) -> Draft | None:
    """The fact in the phrase behind a cue, before any comma."""
    for draft in drafts:
        if draft.first < hit.after and not (draft.first <= hit.first and draft.bare):
            continue
        if not any(
            scene.text.words[t] in ",;" and not scene.covered[t] for t in range(hit.after, draft.first)
        ):
            return draft
    return None


def in_speech(scene: Scene, hit: Hit, host: Draft, low: int) -> bool:
    """Whether a status cue stands in quoted speech apart from the fact: raises $5m: "we plan …"."""
    token = low
    while token < hit.first:
        if scene.text.words[token] in SPEECH:
            close = closing(scene, token, len(scene.text.words))
            if close is not None and token < hit.first < close:
                return not token < host.first < close
            token = close if close is not None else token
        token += 1
    return False


def done_before(scene: Scene, draft: Draft, hit: Hit) -> bool:
    """Whether a comma right behind the verb of a fact, or a space where none are written, parts it from a
    status cue."""
    if draft.verb is None or draft.verb.first < draft.first or hit.first < draft.verb.after:
        return False
    behind = range(draft.verb.after, min(draft.verb.after + 3, hit.first))
    if any(scene.text.words[t] in ",、…~～〜-" for t in behind):
        return True
    spaced = scene.pack.file.writing != "unspaced" or scene.pack.words_of("forms", "after_vowel")
    if spaced or hit.meaning != "status.planned":
        return False  # Korean has spaces between words
    return any(scene.text.spaced[t] for t in range(draft.verb.after, hit.first + 1))  # を調達 上場を目指す


def rank(status: str) -> int:
    return ("closed", "planned", "in_talks", "historical").index(status)


def nearest_word(scene: Scene, drafts: list[Draft], hit: Hit) -> tuple[Draft, float]:
    """The fact a status cue speaks of: by distance to the fact or to its verb; cues look forward first."""
    best, cost = drafts[0], 99.0
    for draft in drafts:
        gaps = [distance(scene, draft.first, draft.after, hit)]
        if draft.verb is not None:
            gaps.append(distance(scene, draft.verb.first, draft.verb.after, hit))
        if scene.pack.file.writing == "unspaced" and scene.pack.file.order == "svo":
            ahead = (found for found in draft.rounds if found.first >= hit.after)
            gaps += [distance(scene, found.first, found.after, hit) for found in ahead]
        gap = min(gaps)
        if gap < cost or (gap == cost and draft.first >= hit.after > best.first):
            best, cost = draft, gap
    return best, cost


def of_clause(scene: Scene, drafts: list[Draft], hit: Hit) -> list[Draft]:
    """The facts no comma or bracket parts from a time behind them, where there are any: Acme, which raised
    $5m last year, announced $9m."""
    if len(drafts) > 1 and scene.pack.file.order == "sov" and scene.pack.file.writing == "unspaced":
        return _before_it(scene, drafts, hit)
    if len(drafts) < 2 or scene.pack.file.order != "svo":
        return drafts
    if scene.pack.file.writing == "unspaced":
        return in_clause(scene, drafts, hit)
    if key_of(hit) != "historical":
        return drafts
    if scene.pack.file.writing != "cased" or points_ahead(scene, hit):
        return drafts
    beside = [
        draft
        for draft in drafts
        if draft.after <= hit.first
        and not any(
            scene.text.words[t] in ",;()" and not scene.covered[t] for t in range(draft.after, hit.first)
        )
    ]
    end = hit.after
    while end < hit.after + 3 and (is_word(scene, end, "calendar") or _year(scene, end)):
        end += 1
    parted = end < len(scene.text.words) and scene.text.words[end] in ",;)"
    return beside[-1:] if beside and parted else drafts


def _before_it(scene: Scene, drafts: list[Draft], hit: Hit) -> list[Draft]:
    """Where verbs stand last: the facts before a time that itself says what was raised, which it follows:
    62억원의 투자 유치 이후 270억원을 유치했다."""
    told = scene.cue_over.get(hit.first)
    if key_of(hit) != "historical" or told is None or key_of(told) not in ("raise", "raise_round"):
        return drafts
    return [draft for draft in drafts if draft.first < hit.first] or drafts


def of_past_year(
    scene: Scene, draft: Draft, drafts: list[Draft], published: date | None, told_before: bool
) -> int | None:
    """A token with a year before the year of publication near the fact, in its own stretch of the sentence;
    where that is not known, any but a day's of the first sentence, which may be that of the news."""
    if published is None and not told_before and not looks_back(scene, draft):
        return adverb_year(scene, draft)
    limit = 9999 if published is None else published.year - (1 if published.month == 1 else 0)
    low, high = draft.sentence
    for token in range(low, high):
        word = scene.text.words[token]
        if _year(scene, token) and not scene.covered[token]:
            if int(word) >= limit or int(word) < 1980:
                continue
            if _of_foundation(scene, token, low, high) or (
                published is None and chronicle(scene, token, low)
            ):
                continue
            hit = Hit(token, token + 1, "", "", "", "")
            if dates_phrase(scene, low, high, hit, draft.first):
                continue  # Après un premier tour en 2021, Acme lève …
            host, gap = nearest_word(scene, drafts, hit)
            ahead = next((one for one in drafts if dates_clause(scene, token, one)), None)
            host = ahead or _dated_ahead(scene, drafts, token) or host
            if _describes_subject(scene, low, token, host):
                continue  # Acme, which spun out in 2015, has raised
            if host is draft and (ahead or gap <= 6 or _runs_on(scene, draft.after, token)):
                return token
    return behind_subject(scene, draft, limit) if published is not None else None


def _dated_ahead(scene: Scene, drafts: list[Draft], token: int) -> Draft | None:
    """The fact a year behind it dates, another one following an "and": raised $4m from A in 2018 and $15m in
    2019."""
    after = token + 1
    if scene.pack.file.order != "svo" or len(drafts) < 2 or not is_word(scene, token - 1, "function"):
        return None
    if after >= len(scene.text.words) or not is_link(scene, after, "and"):
        return None
    ahead = [one for one in drafts if one.after <= token and _runs_on(scene, one.after, token)]
    return ahead[-1] if ahead else None


def beside_place(scene: Scene, at: int, high: int) -> bool:
    """Whether a known place stands at a token, so that "near" before it says where somebody sits."""
    text, known = scene.text, places(scene.pack.code)
    ends = range(at + 1, min(high, at + 3) + 1)
    return is_word(scene, at, "place") or any(
        text.low[text.starts[at] : text.ends[e - 1]] in known for e in ends
    )


def tells_foundation(scene: Scene, hit: Hit, low: int, high: int) -> bool:
    """Whether a phrase of background only names the time of the foundation: créée en 2021."""
    if key_of(hit) == "historical" and is_word(scene, hit.after, "founded"):
        return True  # das vor zehn Monaten gegründete Alpha
    if key_of(hit) == "historical" and opens_founded(scene, hit, low):
        return True
    year = next((t for t in range(hit.first, hit.after) if _year(scene, t)), None)
    opened = hit.first - 2
    if (
        key_of(hit) == "historical"
        and opened > low
        and is_word(scene, opened + 1, "founded")
        and scene.text.words[opened] == ","
    ):
        return True  # Acme, lanciata l'anno scorso a Torino, …
    return key_of(hit) == "historical" and year is not None and _of_foundation(scene, year, low, high)


def _year(scene: Scene, token: int) -> bool:
    word = scene.text.words[token] if token < len(scene.text.words) else ""
    return len(word) == 4 and word.isdigit() and word[:2] in ("19", "20")


def _of_foundation(scene: Scene, token: int, low: int, high: int) -> bool:
    """Whether a year is that of the foundation: gegründet 2015, créée en 2021, fondata a Torino nel 2019."""
    if any(is_word(scene, t, "founded") for t in (token - 1, token + 1, token + 2) if low <= t < high):
        return True
    return founded_before(scene, token - 1, max(low, token - 14))


def _describes_subject(scene: Scene, low: int, token: int, host: Draft) -> bool:
    """Whether a year stands in a description between a subject and its verb of raising."""
    if host.verb is None or scene.pack.file.order != "svo" or token > host.verb.first:
        return False
    commas = [t for t in range(low, host.verb.first) if scene.text.words[t] == "," and not scene.covered[t]]
    return len(commas) > 1 and commas[0] < token < commas[-1]


def _runs_on(scene: Scene, first: int, after: int) -> bool:
    """Whether tokens go on without a mark or a new clause: … round led by A and B in March 2019."""
    return first <= after and not any(
        (scene.text.kinds[t] == MARK and scene.text.words[t] in ",;:.()-—–" and not _inside_word(scene, t))
        or is_link(scene, t, "relative", "contrast")
        or (is_link(scene, t, "pronouns") and not _ruled(scene, t))
        or t in scene.status_over
        for t in range(first, after)
    )


def _inside_word(scene: Scene, token: int) -> bool:
    """Whether a mark only joins two words or parts the digits of one number: a down-round Series F in 2023,
    the co-founder of A in 2016; from 2,000 backers in 2020."""
    spaced, kinds = scene.text.spaced, scene.text.kinds
    if spaced[token] or spaced[token + 1 : token + 2] == [True]:
        return False
    word = scene.text.words[token]
    return word == "-" or (word in ",." and kinds[token - 1] == NUMBER == kinds[token + 1])


def _ruled(scene: Scene, token: int) -> bool:
    """Whether a small word before "the company" says that the money is for it, so that no new clause begins:
    led a $8m round for the company in 2019."""
    while is_link(scene, token, "pronouns"):
        token -= 1
    cue = scene.cue_over.get(token)
    return cue is not None and cue.meaning in ("cues.for", "cues.to")
