"""Whether a fact is news, background, a plan or talk: every status cue speaks of the fact nearest to it."""

from __future__ import annotations

from datetime import date

from ..clauses.drafts import RAISE, Draft, key_of
from ..clauses.past_clauses import told_in_past_clause
from ..facts.after_what import behind_what, dates_phrase
from ..facts.roles import distance
from ..facts.worth_then import aside_around
from ..lexer.lexer import Scene
from ..names.names import is_link, is_word
from ..packs import Hit
from .fresh_money import stands_behind
from .offered import plans_issue
from .past_frames import after_earlier
from .past_months import date_by_months
from .reported_behind import reported_behind
from .status_signs import (
    beside_place,
    done_before,
    in_speech,
    lies_ahead,
    nearest_word,
    of_clause,
    of_past_year,
    of_report,
    on_the_way,
    other_round,
    points_ahead,
    rank,
    stands_before,
    tells_foundation,
    times,
    told_when,
    under_way,
)
from .timeframes import give_frames
from .wishes import let_happen, of_describing_clause, of_other_deed, of_subject_clause, of_worth_clause

JUST = 12
"""Tokens between such a word and the fact it makes news of, at most."""


def give_statuses(
    scene: Scene, low: int, high: int, drafts: list[Draft], published: date | None, told_before: bool
) -> None:
    """Every status cue speaks of the fact nearest to it."""
    if not drafts:
        return
    hits = [hit for hit in scene.cues_in(low, high) if hit.layer == "status"]
    told = any(
        is_link(scene, token, "said") or is_word(scene, token, "reported") for token in range(low, high)
    )
    for hit in hits:
        perfect = key_of(hit) == "past_perfect"
        if perfect:
            if told or low < scene.title_end:
                continue
            hit = hit._replace(meaning="status.historical")
        if published is not None and key_of(hit) == "historical" and not stands_before(scene, hit, published):
            continue
        if key_of(hit) in ("ongoing", "hearsay") or tells_foundation(scene, hit, low, high):
            continue
        host, gap = nearest_word(scene, of_clause(scene, drafts, hit), hit)
        if key_of(hit) in ("in_talks", "planned") and in_speech(scene, hit, host, low):
            continue
        if hit.first in scene.money_at and hit.after - 1 in scene.money_at:
            continue  # close to $2 billion
        if key_of(hit) == "in_talks" and beside_place(scene, hit.after, high):
            continue  # une société basée près de Paris
        if (
            key_of(hit) == "historical"
            and not told_before
            and len(drafts) == 1
            and drafts[0].valuation is not None
            and scene.amounts[drafts[0].valuation].after <= hit.first < drafts[0].first
            and (scene.pack.file.order != "v2" or scene.text.words[hit.first - 1] == ",")
        ):
            continue  # The startup is valued at $2bn after having closed a $189m round
        if key_of(hit) == "historical" and (
            _aside(scene, low, host, hit)
            or _of_other_money(scene, host, hit)
            or (not perfect and dates_phrase(scene, low, high, hit, host.first))
        ):
            continue
        if key_of(hit) in ("in_talks", "planned") and (
            stands_behind(scene, host, hit)
            or of_subject_clause(scene, host, hit)
            or of_describing_clause(scene, host, hit)
            or of_other_deed(scene, host, hit)
            or let_happen(scene, host, hit)
            or of_worth_clause(scene, host, hit)
        ):
            continue
        if key_of(hit) == "historical" and (
            of_report(scene, hit, host)
            or _just_done(scene, hit, host)
            or _in_bracket(scene, hit, host)
            or told_in_past_clause(scene, hit, host.first, low, high)
            or _told_of_investor(scene, hit, host)
            or behind_what(scene, low, hit, host.first, host.verb)
            or other_round(scene, hit, host)  # closed a Series B, tripling the sum of its previous round
        ):
            continue
        if key_of(hit) == "historical" and not perfect and points_ahead(scene, hit):
            if (low == 0 or not told_before) and len(drafts) == 1 and not times(scene, hit):
                continue  # the news itself: valued at $4bn after a $155m round
            ahead = lies_ahead(scene, drafts, hit)
            if ahead is None:
                continue  # After its last raise, the company …: the round it names is not the fact behind
            host, gap = ahead, distance(scene, ahead.first, ahead.after, hit)
        if (
            scene.pack.file.order == "sov"
            and key_of(hit) in ("in_talks", "planned")
            and any(
                scene.text.words[t] in ",、…" or is_link(scene, t, "subject")
                for t in range(hit.after, host.first)
            )
        ):
            continue  # of the clause before
        if (
            scene.pack.file.order == "sov"
            and key_of(hit) in ("in_talks", "planned")
            and done_before(scene, host, hit)
        ):
            continue  # …を調達、上場を計画: of the clause behind
        if (
            scene.pack.file.order == "sov"
            and host.after <= hit.first
            and not any(scene.text.words[t] in ",、…" for t in range(host.after, hit.first))
        ):
            gap = min(gap, 6)  # the verb that closes the clause
        if plans_issue(scene, hit, host, drafts):
            gap = min(gap, 6)
        far = 22 if scene.pack.file.order == "v2" and len(drafts) == 1 and hit.after <= host.first else 14
        near = 10 if scene.pack.file.writing == "unspaced" and hit.after <= host.first else 6  # letters
        if gap > (far if key_of(hit) in ("historical", "in_talks") else near):
            continue
        if key_of(hit) in ("in_talks", "planned") and any(
            key_of(done) == "closed" and hit.after <= done.first and done.after <= host.first for done in hits
        ):
            continue  # "is said to have raised": the nearer word wins
        status = key_of(hit)
        if rank(status) > rank(host.status) or (host.status_hit is None and status != "closed"):
            host.status, host.status_hit = status, hit
    under_way(scene, [*hits, *reported_behind(scene, high)], drafts)
    on_the_way(scene, drafts)
    told_when(scene, drafts)
    give_frames(scene, low, high, drafts, published)
    after_earlier(scene, drafts)
    date_by_months(scene, low, high, drafts, published)
    for draft in drafts:
        if draft.status == "closed":
            year = of_past_year(scene, draft, drafts, published, told_before)
            if year is not None:
                draft.status = "historical"
                draft.add(
                    "status", year, year + 1, "status.past_year", "", "a year before the day of the news"
                )
        elif draft.status_hit is not None:
            draft.add(
                "status",
                draft.status_hit.first,
                draft.status_hit.after,
                f"status.{draft.status}",
                draft.status_hit.source,
                "a status word beside the fact",
            )


def _aside(scene: Scene, low: int, host: Draft, hit: Hit) -> bool:
    """Whether a time stands in a clause of its own between commas before the fact: Acme, which began two
    years ago, has raised …"""
    if scene.pack.file.order != "svo" or hit.after > host.first:
        return False
    if _of_worth(scene, hit, host):
        return True
    words = scene.text.words
    opens = next((t for t in range(hit.first - 1, low, -1) if words[t] == ","), None)
    closes = next((t for t in range(hit.after, host.first) if words[t] == ","), None)
    if opens is None or closes is None or (host.verb is not None and opens < host.verb.first < closes):
        return False
    return is_link(scene, opens + 1, "relative") and not any(
        c.layer == "cues" and key_of(c) in ("raise", "gets", "round_noun")
        for c in scene.cues_in(opens, closes)
    )


def _of_worth(scene: Scene, hit: Hit, host: Draft) -> bool:
    """Whether a time says when the company was worth what an aside before the fact tells: Acme, previously
    valued at $1bn, has raised …"""
    if host.verb_key not in RAISE and not host.rounds:
        return False
    for worth in scene.cues_in(host.sentence[0], host.first):
        if worth.meaning != "cues.valuation":
            continue
        money = next((t for t in range(worth.after, worth.after + 3) if t in scene.money_at), None)
        if money is None:
            continue
        opens, closes = aside_around(scene, worth.first, scene.amounts[scene.money_at[money]].after)
        if closes is not None and opens <= hit.first and closes < host.first:
            return True
    return False


def _just_done(scene: Scene, hit: Hit, host: Draft) -> bool:
    """Whether a word right at the verb makes news of the fact, whatever time stands before: três anos depois
    acaba de fechar uma rodada."""
    verb = host.verb
    if verb is not None and hit.after <= verb.first:
        return any(is_word(scene, t, "just") for t in range(max(hit.after, verb.first - 2), verb.after))
    if hit.first < host.after or not any(is_link(scene, t, "relative") for t in range(host.first, hit.first)):
        return False  # vient de boucler la levée qu'elle a lancée en avril
    low = max(host.sentence[0], host.first - JUST)
    return any(is_word(scene, t, "just") for t in range(low, host.first))


def _in_bracket(scene: Scene, hit: Hit, host: Draft) -> bool:
    """Whether a word of the past stands in a bracket before the verb, and so speaks of who is told of:
    Alfa (in passato Beta) ha raccolto 5 milioni."""
    verb = host.verb
    if scene.pack.file.order != "svo" or verb is None or not hit.after <= verb.first <= host.first:
        return False
    words, low = scene.text.words, host.sentence[0]
    opens = next((t for t in range(hit.first - 1, low - 1, -1) if words[t] in "()"), None)
    closes = next((t for t in range(hit.after, verb.first) if words[t] in "()"), None)
    return opens is not None and closes is not None and words[opens] == "(" and words[closes] == ")"


def _of_other_money(scene: Scene, host: Draft, hit: Hit) -> bool:
    """Whether a time follows other money behind the fact, and so dates that: raises $5m despite its losses of
    $2m in 2018."""
    if hit.first < host.after or scene.pack.file.order != "svo":
        return False
    mine = {host.amount, host.valuation, *host.restated}
    return any(
        scene.money_at.get(token, host.amount) not in mine
        and scene.amounts[scene.money_at[token]].restates is None
        for token in range(max(host.after, hit.first - 3), hit.first)
    )


def _told_of_investor(scene: Scene, hit: Hit, host: Draft) -> bool:
    """Verb-second languages: whether a word of the past stands in a relative clause behind who led or took
    part: wurde von Alpha angeführt, der bereits früher investiert hatte."""
    if scene.pack.file.order != "v2" or hit.first < host.after:
        return False
    comma = next((t for t in range(hit.first - 1, host.sentence[0], -1) if scene.text.words[t] == ","), None)
    if comma is None or not (is_link(scene, comma + 1, "relative") or is_word(scene, comma + 1, "who")):
        return False
    raised = any(cue.meaning == "cues.raise" for cue in scene.cues_in(hit.after, hit.after + 3))
    if comma >= host.after and host.verb is not None and host.verb.after <= comma and not raised:
        return True  # hat 5 Millionen erhalten – zur Bewertung, die schon 2018 galt
    return any(
        cue.layer == "cues" and cue.meaning[5:] in ("led_by", "lead", "joined_by", "join", "from")
        for cue in scene.cues_in(host.sentence[0], comma)
    )
