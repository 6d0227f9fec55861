"""Investor cues of a sentence → leads and participants of its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import asides, names_cased, names_stretch, stretch_runs
from .anaphora import investor_told_before
from .behind_verb import possessed
from .fronted import less_subject
from .glued_roles import glued_sources
from .lexer import Scene
from .names import Name, is_link, is_word, squeeze
from .names_inflected import behind_colon, without
from .packs import Hit
from .roles import distance
from .shareholders import customer_like, of_company, runs_company
from .sources import bracket_sources, small_sources
from .text import MARK, WORD
from .things import leads_else
from .verb_second import told_aside

if TYPE_CHECKING:
    from .frames import Draft

AFTER = frozenset({"led_by", "joined_by", "backed_by", "from"})
BEFORE = frozenset({"lead", "join", "of_source", "lead_compound"})


def attach_investors(scene: Scene, low: int, high: int, cues: list[Hit], drafts: list[Draft]) -> None:
    """Reads the names at every lead, join and source cue into the fact the cue belongs to.

    Args:
        scene: the text.
        low, high: the sentence.
        cues: its cues.
        drafts: its facts; filled in place. Without any, nothing happens.
    """
    if not drafts:
        return
    finder = names_cased if scene.pack.file.writing == "cased" else names_stretch
    advisers = _advisers(scene, cues, high, finder)
    if scene.pack.file.writing == "cased":
        _by_ending(scene, drafts, low, high)
    role_cues = [
        hit for hit in cues if hit.layer == "cues" and hit.meaning[5:] in AFTER | BEFORE | {"raise_from"}
    ]
    if scene.pack.file.order == "v2" and all(draft.verb_key not in ("invest", "backs") for draft in drafts):
        role_cues += [
            hit._replace(meaning="cues.join")
            for hit in cues
            if hit.meaning == "cues.invest"
            and all(draft.verb is not hit for draft in drafts)
            and not _into_another(scene, hit, high)
            and not told_aside(scene, hit, low)
        ]  # …, außerdem stieg A ein
    if scene.pack.file.order == "sov":
        role_cues += [hit._replace(meaning="cues.join") for hit in cues if _joins_late(scene, hit, drafts)]
    role_cues = sorted([*role_cues, *_listing(scene, low, high, role_cues)], key=lambda hit: hit.first)
    if scene.pack.file.order == "sov" and finder is names_stretch:
        _bare_sources(scene, cues, drafts, low)
    floor = low
    for order, hit in enumerate(role_cues):
        key = hit.meaning[5:]
        draft = _owner(scene, hit, drafts)
        limit = role_cues[order + 1].first if order + 1 < len(role_cues) else high
        if key == "join" and order and _counts(scene, role_cues[order - 1], hit):
            continue  # also counts A as a backer
        if (key == "join" and _takes_post(scene, hit, high)) or (
            key == "led_by" and finder is names_cased and _apposed(scene, hit)
        ):
            continue
        if key in ("lead", "led_by") and leads_else(scene, hit, low, high):
            continue
        if key == "led_by" and draft.amount is None and _of_before(scene, hit):
            continue  # up from the worth in the previous round led by A
        if key in AFTER or key == "raise_from":
            if key == "from" and not _source_ok(scene, hit, draft):
                continue
            if key == "backed_by" and (
                not _backing_counts(scene, hit, draft)
                or _describes_investor(scene, hit, role_cues[:order], draft)
            ):
                continue
            if key == "raise_from":
                limit = min(limit, _before_fact(scene, hit, high))
                taken = scene.cue_at.get(limit)
                if taken is not None and taken.meaning[5:] in ("lead", "join") and limit > hit.after:
                    continue  # 获 A 领投: the names are the lead's
            begin = _past_adverbs(scene, hit.after, high) if finder is names_cased else hit.after
            if key == "led_by":
                begin = _past_money(scene, _past_round(scene, begin, high), high)
                if begin + 1 < high and scene.text.words[begin] in "-:" and scene.text.spaced[begin + 1]:
                    begin += 1  # Лидер раунда — A
            names, end = finder.names_after(scene, begin, high if key in AFTER else limit)
            if finder is names_cased:
                names = less_subject(scene, names, hit, low)
            if key == "joined_by" and (
                _leads_next(scene, hit, names, end, high) or of_company(scene, hit, draft, low)
            ):
                continue  # New investor A led the round
            if key == "led_by" and names and runs_company(scene, hit, draft, low, names[0].first):
                continue
            if (
                key == "joined_by"
                and not names
                and finder is names_cased
                and is_link(scene, hit.first - 1, "and")
                and not scene.covered[hit.after - 1]
            ):
                names = finder.names_before(scene, hit.first - 1, floor)  # A and existing owners took part
            if key == "led_by" and not names:
                names = finder.names_before(scene, hit.first, floor)
            floor = max(floor, end) if names and not _within_list(scene, hit) else floor
            if key == "led_by" and names and finder is names_cased:
                _take(
                    scene,
                    draft,
                    [part for name in _with_leads(scene, end, limit) for part in asides.both(scene, name)],
                    "participant",
                    hit,
                )
        elif key == "lead_compound":
            name = names_cased.name_before_hyphen(scene, hit.first - 1, low)
            names = [name] if name is not None else []
        else:
            begin = max(floor, _clause_start(scene, hit, drafts, low))
            if key == "of_source" and any(
                scene.text.words[token] in "…!?。" for token in range(hit.after, draft.first)
            ):
                continue
            names = finder.names_before(scene, hit.first, begin)
            if not names and key != "of_source" and scene.pack.file.writing == "uncased":
                names = _marked(scene, begin, hit.first)
            floor = max(floor, hit.after)
            if (
                not names
                and key != "of_source"
                and scene.pack.file.order == "sov"
                and finder is names_stretch
                and hit.first >= draft.after
            ):
                names = names_stretch.topic(scene, low, draft.first)
            if (
                not names
                and key != "of_source"
                and scene.pack.file.order == "sov"
                and finder is names_stretch
            ):
                names = [name for name in (names_stretch.described(scene, hit.after, high),) if name]
            if scene.pack.file.order == "v2":
                names = _around(scene, hit, names, draft, low, high)
            if (
                (not names or _hangs(scene, names[0], begin))
                and scene.pack.file.writing == "cased"
                and _name_at(scene, _past_joined(scene, hit.after, high), high)
            ):
                listed = _past_adverbs(scene, _past_joined(scene, hit.after, high), high)
                listed += listed < high and scene.text.words[listed] == ":"
                names, end = names_cased.names_after(scene, listed, high)
                floor = max(floor, end)
            elif key == "join" and _fronted(scene, names, hit, low, high):
                more, end = names_cased.names_after(scene, _past_adverbs(scene, hit.after, high), high)
                names, floor = [*names, *more], max(floor, end)
            if not names and key == "lead" and scene.pack.file.writing == "uncased":
                names, end = finder.names_after(scene, hit.after, high)
                floor = max(floor, end)
            if not names and key in ("lead", "join"):
                taken_up = investor_told_before(scene, hit.first)
                names = [taken_up] if taken_up is not None else []
        names = [name for name in names if name.text not in advisers]
        if key == "from":
            names = [name for name in names if not _of_sum(scene, name)]
        if finder is names_cased:
            names = [name for name in names if not possessed(scene, name)]
            names = [part for name in names for part in asides.both(scene, name)]
            names = [asides.firm_of(scene, name, key in ("lead", "led_by")) for name in names]
        role = "lead" if key in ("lead", "led_by", "lead_compound") else "participant"
        if key == "lead" and names and _invested_in(draft, names):
            names = list(draft.participants)  # A enters B after leading its Series E
        if role == "lead" and key == "led_by" and len(names) > 1 and _one_alone(scene, hit, names):
            _take(scene, draft, names[1:], "participant", hit)
            names = names[:1]
        mine = [name for name in names if role == "participant" and _called_lead(scene, name)]
        rest = names[_subject_of_join(scene, names, high) :] if key == "led_by" else []
        _take(scene, draft, mine, "lead", hit)
        _take(scene, draft, [name for name in names if name not in rest and name not in mine], role, hit)
        _take(scene, draft, rest, "participant", hit)
    for draft, names in glued_sources(scene, drafts, high):
        source = f"{scene.pack.code}.yaml forms.glued_before"
        _take(
            scene,
            draft,
            names,
            "participant",
            Hit(names[0].first, names[0].after, "cues", "cues.from", "", source),
        )
    for draft, names in bracket_sources(scene, drafts, finder):
        _take(
            scene,
            draft,
            names,
            "participant",
            Hit(names[0].first - 1, names[0].first, "cues", "cues.from", "", ""),
        )
    for draft, names, hit in small_sources(scene, low, high, drafts):
        names = [name for name in names if name.text not in advisers]
        names = [asides.firm_of(scene, part) for name in names for part in asides.both(scene, name)]
        _take(scene, draft, names, "participant", hit)


def _marked(scene: Scene, low: int, at: int) -> list[Name]:
    """The names a subject particle marks before a verb whose object stands between: A ने राउंड का नेतृत्व किया."""
    for token in range(at - 1, low, -1):
        if scene.covered[token] or scene.text.kinds[token] == MARK:
            return []
        if is_link(scene, token, "subject"):
            return names_stretch.names_before(scene, token, low)
    return []


def _fronted(scene: Scene, names: list[Name], hit: Hit, low: int, high: int) -> bool:
    """Whether the names before a verb of joining stand behind a small word that opens the sentence, others
    behind the verb: A Kibo y Seaya se suman Bonsai y Nauta."""
    return (
        scene.pack.file.writing == "cased"
        and bool(names)
        and names[0].first == low + 1
        and is_word(scene, low, "function")
        and not is_link(scene, low, "articles")
        and _name_at(scene, _past_adverbs(scene, hit.after, high), high)
    )


def _invested_in(draft: Draft, names: list[Name]) -> bool:
    """Whether the only name before a verb of leading is what the subject of the sentence invests in."""
    return (
        draft.company is not None
        and draft.verb_key in ("invest", "backs")
        and all(squeeze(name.text) == squeeze(draft.company.text) for name in names)
    )


def _counts(scene: Scene, before: Hit, hit: Hit) -> bool:
    """Whether a cue of joining ends a phrase that tells whose backers a company has: counts A as a backer."""
    return before.meaning == "cues.backed_by" and 0 < hit.first - before.after <= 12


def _hangs(scene: Scene, name: Name, low: int) -> bool:
    """Whether a name before a verb hangs on a word for what is invested in, so that the subject follows:
    Раунд в сервис A возглавил B."""
    at = name.first - 1
    while at > low and at not in scene.cue_over and is_word(scene, at, "company", "descriptor", "startup"):
        at -= 1
    cue = scene.cue_over.get(at)
    return cue is not None and cue.meaning in ("cues.to", "cues.for")


def _into_another(scene: Scene, hit: Hit, high: int) -> bool:
    """Whether what is invested in is named behind the verb, so that it is a story of its own."""
    for token in range(hit.after, min(high, hit.after + 8)):
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning == "cues.to":
            return names_cased.object_after(scene, cue.after, high) is not None
    return False


def _past_round(scene: Scene, at: int, high: int) -> int:
    """Behind "of the round is" where a verb-second language names the leader so: Lead-Investor der Series A
    ist A."""
    begin, order = at, scene.pack.file.order
    if order == "svo" and scene.pack.file.writing == "cased" and is_word(scene, at - 1, "investor"):
        cue = scene.cue_over.get(at)
        if is_link(scene, at, "of") or (cue is not None and cue.meaning in ("cues.to", "cues.for")):
            at += 1  # The lead investors in the latest round are A and B
    elif order != "v2":
        return at
    if not is_link(scene, at, "articles"):
        return begin
    token = scene.links[at].after
    while (
        token < high
        and not is_link(scene, token, "auxiliary")
        and (
            token in scene.round_at
            or (token in scene.cue_over and scene.cue_over[token].meaning == "cues.round_noun")
            or is_word(scene, token, "descriptor", "function", "opener")
            or scene.text.words[token] == "-"
        )
    ):
        token += 1
    return token + 1 if token < high and is_link(scene, token, "auxiliary") else begin


def _of_before(scene: Scene, hit: Hit) -> bool:
    """Whether words for an earlier round stand right before a cue, so that it tells of that one."""
    told = scene.status_over.get(hit.first - 1)
    return told is not None and told.meaning == "status.historical" and told.after == hit.first


def _past_money(scene: Scene, at: int, high: int) -> int:
    """Behind the leader's own part, where it stands before the name: led by a $20m investment from A."""
    token = scene.links[at].after if is_link(scene, at, "articles") else at
    if token >= high or token not in scene.money_at or scene.pack.file.order != "svo":
        return at
    token = scene.amounts[scene.money_at[token]].after
    while token < high and token - at < 12:
        cue = scene.cue_over.get(token)
        if cue is not None and cue.meaning in ("cues.from", "cues.by"):
            return cue.after
        if scene.text.kinds[token] == MARK and scene.text.words[token] != "-":
            return at
        if cue is None and not is_word(scene, token, "descriptor", "function"):
            return at
        token += 1
    return at


def _called_lead(scene: Scene, name: Name) -> bool:
    """Whether a bracket or commas behind a name say that it leads: A (lead), B and C; from A, lead investor,
    and B."""
    words = scene.text.words
    cue = scene.cue_at.get(name.end + 1)
    if name.end + 2 >= len(words) or cue is None or cue.meaning not in ("cues.lead", "cues.led_by"):
        return False
    close = words[min(cue.after, len(words) - 1)]
    return (words[name.end] == "(" and close == ")") or (words[name.end] == "," and close in ",.;")


def _apposed(scene: Scene, hit: Hit) -> bool:
    """Whether a cue of leading only describes the name before it, between commas."""
    words = scene.text.words
    return (
        hit.first > 0
        and hit.after < len(words)
        and words[hit.first - 1] == ","
        and words[hit.after] in ",.;"
        and names_cased.namey(scene, hit.first - 2)
    )


def _one_alone(scene: Scene, hit: Hit, names: list[Name]) -> bool:
    """Whether a cue speaks of one leader, so that a list behind it goes on with others: lead investor A, B
    and C."""
    word = scene.text.words[hit.after - 1]
    if not is_word(scene, hit.after - 1, "investor") or names[0].first - hit.after > 1:
        return False
    return word + "s" in scene.pack.words_of("words", "investor")


def _subject_of_join(scene: Scene, names: list[Name], high: int) -> int:
    """Where in a list of leads the subject of the next verb begins: led by A, B and C followed on."""
    if len(names) < 2:
        return len(names)
    at = names[-1].end
    while (
        at < min(high, names[-1].end + 3)
        and at not in scene.cue_at
        and scene.text.kinds[at] == WORD
        and not names_cased.namey(scene, at)
    ):
        at += 1
    cue = scene.cue_at.get(at)
    words = scene.text.words
    begin = names[-2].end
    joins = cue is not None and cue.meaning == "cues.join" and scene.pack.file.order == "v2"
    if joins and words[begin] == "," and is_word(scene, begin + 1, "also"):
        return len(names) - 1  # Lead-Investor ist A, auch Investor B beteiligte sich
    if (
        cue is None
        or cue.meaning != "cues.join"
        or cue.first >= high
        or not is_link(scene, names[-1].first - 1, "and", "articles")
    ):
        return len(names)
    return next(
        (
            i
            for i in range(1, len(names))
            if words[names[i].first - 1] in ",;"
            or words[names[i].first - 2] == ","
            or ")," in "".join(words[names[i - 1].end : names[i].first])
        ),
        len(names),
    )


def _within_list(scene: Scene, hit: Hit) -> bool:
    """Whether a word for investors only describes the next item of a list: A, B and existing investor C also
    joined."""
    before = hit.first - 1
    if hit.meaning == "cues.joined_by" and before > 0 and is_word(scene, before, "investor", "descriptor"):
        while before > 0 and is_word(scene, before, "investor", "descriptor"):
            before -= 1  # A, B and angel investors including C also joined
        hit = hit._replace(first=before + 1)
    joined = before >= 0 and (
        scene.text.words[before] == ","
        or any(
            is_link(scene, t, "and") and scene.links[t].after == hit.first
            for t in range(max(0, before - 2), hit.first)
        )
    )
    return (
        joined
        and hit.meaning == "cues.joined_by"
        and all(
            is_word(scene, t, "investor", "descriptor", "including", "opener")
            or (t == hit.first and is_word(scene, hit.after - 1, "investor"))
            for t in range(hit.first, hit.after)
        )
    )


def _with_leads(scene: Scene, end: int, high: int) -> list[Name]:
    """The investors behind "with" right after the leads: led by A, with B and C."""
    at = end + (end < high and scene.text.words[end] == ",")
    at += at < high and is_link(scene, at, "and")
    small = (*scene.pack.words_of("cues", "with"), *scene.pack.words_of("cues", "source"))
    if at >= high or scene.text.words[at] not in small or is_link(scene, at, "of"):
        return []
    names, stop = names_cased.names_after(scene, at + 1, high)
    if not names or any(t not in scene.words and t not in scene.links for t in range(at + 1, names[0].first)):
        return []
    if (
        (stop < high and scene.text.words[stop] == ".")
        or stop >= scene.sentence_of(end)[1] - 1
        or (stop < len(scene.text.words) and scene.text.words[stop] in ",;")
    ):
        return names
    cue = scene.cue_at.get(stop)
    return names if cue is not None and cue.meaning in ("cues.join", "cues.others", "cues.joined_by") else []


def _describes_investor(scene: Scene, hit: Hit, before: list[Hit], draft: Draft) -> bool:
    """Whether "backed by" stands in the description of an investor just named: from A, a firm backed by B."""
    noun = hit.first - 1
    told = any(cue.meaning[5:] in AFTER and cue.first >= draft.first for cue in before)
    if told and scene.pack.file.order == "svo" and is_link(scene, noun, "relative"):
        return True  # with new investor A, which is backed by B
    small = range(noun, max(noun - 5, 1), -1)
    article = next((t for t in small if is_link(scene, t, "articles", "pronouns")), None)
    if (
        told
        and article is not None
        and scene.text.words[article - 1] == ","
        and names_cased.namey(scene, article - 2)
        and not any(names_cased.namey(scene, t) for t in range(article, hit.first))
    ):
        return True  # and A, the venture fund backed by B
    return (
        told
        and is_word(scene, noun, "investor", "company")
        and scene.text.view[scene.text.starts[noun]].islower()
    )


def _takes_post(scene: Scene, hit: Hit, high: int) -> bool:
    """Whether what is joined is a board or a firm's management rather than a round: joins Acme's board."""
    if hit.after - hit.first == 1 and _joins_name(scene, hit, high):
        return True
    for token in range(hit.after, min(high, hit.after + 8)):
        if scene.text.kinds[token] == MARK and scene.text.words[token] not in "'’-":
            return False
        if is_word(scene, token, "title") and scene.text.view[scene.text.starts[token]].islower():
            return True
        if is_word(scene, token, "investor") or is_link(scene, token, "and"):
            return False
    return False


def _joins_name(scene: Scene, hit: Hit, high: int) -> bool:
    """Whether what is joined is a company or people, no round or money behind it: A joins Acme from B."""
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased" or hit.after >= high:
        return False
    if not names_cased.namey(scene, hit.after) or scene.covered[hit.after]:
        return False
    if hit.first == scene.sentence_of(hit.first)[0] and scene.pack.words_of("forms", "word_end"):
        return False  # Dołączyły A i B: the subject of a verb whose ending tells it
    before = scene.cue_over.get(hit.first - 1)
    if scene.covered[hit.first - 1] or (before is not None and before.meaning == "cues.round_noun"):
        return False  # what is joined stands before the verb: rahoituskierrokseen osallistuivat A ja B
    return not any(
        scene.covered[token]
        or token in scene.round_at
        or (
            token in scene.cue_over
            and scene.cue_over[token].meaning in ("cues.round_noun", "cues.to", "cues.invest")
        )
        for token in range(hit.after, high)
    )


def _leads_next(scene: Scene, hit: Hit, names: list[Name], end: int, high: int) -> bool:
    """Whether the names behind "new investor" are the subject of a verb of leading."""
    if not names or not any(is_word(scene, token, "investor") for token in range(hit.first, hit.after)):
        return False
    at = end
    while (
        at < min(high, end + 2)
        and at not in scene.cue_at
        and scene.text.kinds[at] == WORD
        and not names_cased.namey(scene, at)
    ):
        at += 1
    cue = scene.cue_at.get(at)
    return cue is not None and cue.meaning == "cues.lead"


def _by_ending(scene: Scene, drafts: list[Draft], low: int, high: int) -> None:
    """Who gave the money, where only a case ending says so: sai rahoituksen Alfalta ja Beetalta."""
    tails = scene.pack.words_of("forms", "from_tail")
    if not tails:
        return
    for name in names_cased.chunks(scene, low, high):
        bare = without(scene.text.token_text(name.first, name.after), tails)
        if bare is None and behind_colon(scene, name.after, tails):
            bare = name.text
        given = [
            draft
            for draft in drafts
            if bare
            and draft.verb is not None
            and draft.verb_key in ("raise", "gets")
            and (draft.company is None or draft.company.first != name.first)
        ]
        if given and bare is not None:
            _take(
                scene,
                given[0],
                [name._replace(text=bare)],
                "participant",
                Hit(
                    name.first, name.after, "cues", "cues.from", "", f"{scene.pack.code}.yaml forms.from_tail"
                ),
            )


def _around(scene: Scene, hit: Hit, names: list[Name], draft: Draft, low: int, high: int) -> list[Name]:
    """Names on both sides of a verb whose subject may follow it: neben A beteiligte sich B; von A
    angeführt."""
    if not names and hit.meaning == "cues.lead":
        names = names_cased.names_before(scene, hit.first, _clause_start(scene, hit, [], low))
        finite = next((t for t in range(hit.first - 1, low, -1) if is_link(scene, t, "auxiliary")), None)
        if not names and finite is not None:  # Alpha hat die Series-A-Runde angeführt
            names = names_cased.names_before(scene, finite, low)[-1:]
    company = squeeze(draft.company.text) if draft.company is not None else None
    names = [name for name in names if squeeze(name.text) != company]
    at = hit.after
    while (
        at < high
        and at - hit.after < 3
        and not names_cased.namey(scene, at)
        and is_word(scene, at, "opener", "including", "investor", "descriptor")
        and not scene.covered[at]
    ):
        at += 1
    if names and hit.meaning == "cues.join" and _name_at(scene, at, high):
        names = [*names, *names_cased.names_after(scene, at, high)[0]]
    return names


def _bare_sources(scene: Scene, cues: list[Hit], drafts: list[Draft], low: int) -> None:
    """Where verbs stand last, investors' names right before the round without a particle: X, 카카오벤처스
    투자 유치."""
    raised = {hit.first for hit in cues if hit.meaning == "cues.round_noun"}
    for hit in cues:
        draft = _owner(scene, hit, drafts)
        if hit.first not in raised or hit.meaning != "cues.raise" or draft.company is None:
            continue
        owner = names_stretch.owner_before(scene, hit.first, low)  # 엔비디아의 투자를 받아
        if owner is not None:
            _take(scene, draft, [owner], "participant", hit)
        names = names_stretch.names_before(scene, min(draft.first, hit.first), max(low, draft.company.after))
        _take(
            scene,
            draft,
            [name for name in names if stretch_runs.investor_like(scene, name)],
            "participant",
            hit,
        )


def _joins_late(scene: Scene, hit: Hit, drafts: list[Draft]) -> bool:
    """Whether an invest verb behind a round already told names more of its investors: …を調達、A と B
    が出資."""
    if hit.meaning != "cues.invest" or any(draft.verb is hit for draft in drafts):
        return False
    words = scene.text.words
    if any(
        draft.verb_key == "raise"
        and any(words[t] == "…" or words[t : t + 2] == [".", "."] for t in range(hit.after, draft.first))
        for draft in drafts
    ):
        return True  # A도 베팅했다…B, 70억 유치
    return any(
        draft.verb is not None
        and draft.verb_key in ("raise", "gets")
        and draft.verb.after <= hit.first
        and draft.after <= hit.first
        for draft in drafts
    )


def _past_joined(scene: Scene, at: int, high: int) -> int:
    """Behind the round a verb of taking part goes on with before its subject: ont abondé à cette série B A et
    B."""
    token = at
    while token < min(high, at + 5):
        cue = scene.cue_at.get(token)
        label = scene.round_at.get(token)
        if label is not None:
            token = at = label.after
        elif cue is not None and cue.meaning == "cues.round_noun":
            token = at = cue.after
        elif token - at < 2 and (
            is_link(scene, token, "articles", "pronouns") or is_word(scene, token, "function")
        ):
            token += 1
        else:
            break
    return at


def _past_adverbs(scene: Scene, at: int, high: int) -> int:
    """Behind small adverbs between a cue and its names: han participado además A y B."""
    while at < high and at in scene.cue_at and scene.cue_at[at].meaning == "cues.others":
        at = scene.cue_at[at].after  # avevano partecipato tra gli altri A e B
    while (
        at < high
        and is_word(scene, at, "opener")
        and not names_cased.namey(scene, at)
        and not is_word(scene, at, "investor", "including", "company")
        and not is_link(scene, at, "articles", "and")
        and at not in scene.cue_at
        and not scene.covered[at]
    ):
        at += 1
    return at


def _name_at(scene: Scene, at: int, high: int) -> bool:
    """Whether a name stands right behind a verb whose subject may follow it: hanno partecipato A e B."""
    at = _past_adverbs(scene, at, high)
    at += at < high and scene.text.words[at] == ":"
    while at < high and (
        is_link(scene, at, "articles")
        or is_word(scene, at, "investor", "including", "descriptor")
        or (is_link(scene, at, "of") and is_word(scene, at - 1, "investor"))
    ):
        at = scene.links[at].after if is_link(scene, at, "articles") else at + 1
    return at < high and names_cased.namey(scene, at) and not names_cased.breaks(scene, at)


def _listing(scene: Scene, low: int, high: int, cues: list[Hit]) -> list[Hit]:
    """ "Including" and "such as" behind a word for investors open a list of them, where no other cue has."""
    out: list[Hit] = []
    for token in range(low, high):
        hit = scene.words.get(token)
        if (
            scene.text.words[token] == ":"
            and token > low
            and is_word(scene, token - 1, "investor")
            and not any(cue.first <= token - 1 < cue.after for cue in cues)
        ):
            out.append(Hit(token, token + 1, "cues", "cues.joined_by", "", ""))  # Investors: A, B and C
            continue
        if scene.pack.file.order == "v2" and hit is not None and _names_investors(scene, hit, high):
            if not any(cue.first <= token and cue.after >= hit.after for cue in cues):
                out.append(Hit(hit.first, hit.after, "cues", "cues.joined_by", "", hit.source))
            continue
        if (
            hit is None
            or not is_word(scene, token, "including")
            or scene.word_over[token]["including"].first != token
            or any(cue.first <= token < cue.after for cue in cues)
        ):
            continue
        begin = max(low, token - (16 if scene.pack.file.order == "v2" else 9))
        noun = next((t for t in range(token - 1, begin - 1, -1) if is_word(scene, t, "investor")), None)
        if scene.pack.file.order == "v2" and noun != token - 1 and is_word(scene, token - 1, "company"):
            continue  # investiert in Unternehmen wie A
        if (
            noun is None
            or customer_like(scene, noun, low)
            or (
                any(noun - 3 <= cue.first < token for cue in cues)
                and not _in_round(scene, noun + 1)
                and not _took_part(scene, noun, token, cues)
            )
            or (any(scene.covered[t] for t in range(noun, token)) and not _in_round(scene, noun + 1))
        ):
            continue
        out.append(Hit(hit.first, hit.after, "cues", "cues.joined_by", "", hit.source))
    return out


def _names_investors(scene: Scene, hit: Hit, high: int) -> bool:
    """Whether names stand right behind a word for investors, in a sentence without money: Die Geldgeber A und
    B."""
    at = hit.after
    low, _ = scene.sentence_of(hit.first)
    return (
        hit.meaning == "words.investor"
        and not is_word(scene, hit.first, "title")
        and at < high
        and namey_at(scene, at)
        and not any(scene.covered[t] for t in range(low, high))
    )


def namey_at(scene: Scene, at: int) -> bool:
    """Whether a name can begin at a token."""
    return names_cased.namey(scene, at) and not names_cased.breaks(scene, at)


def _took_part(scene: Scene, noun: int, token: int, cues: list[Hit]) -> bool:
    """Whether the list goes on with who took part: some angels also participated, including A and B."""
    between = [cue for cue in cues if noun < cue.first < token]
    v2 = scene.pack.file.order == "v2"
    if len(between) != 1 or between[0].meaning not in (
        ("cues.join", "cues.invest") if v2 else ("cues.join",)
    ):
        return False
    said = any(is_link(scene, t, "said") for t in range(between[0].after, token))
    return scene.text.words[token - 1] in (",-" if v2 else ",") and not any(
        names_cased.namey(scene, t) for t in range(noun + 1, between[0].after if v2 and said else token)
    )


def _in_round(scene: Scene, at: int) -> bool:
    """Whether a token goes on from a word for investors with "in", so that they are the round's: backers in
    the $5m round."""
    cue = scene.cue_at.get(at)
    return cue is not None and cue.meaning == "cues.to"


def lists_investors(scene: Scene, low: int, high: int) -> bool:
    """Whether a sentence opens a list of investors without any other cue: some of its best-known investors,
    including A."""
    return bool(_listing(scene, low, high, []))


def _owner(scene: Scene, hit: Hit, drafts: list[Draft]) -> Draft:
    """The fact a cue belongs to: the nearest, the one before the cue if in doubt."""
    return min(
        drafts,
        key=lambda d: (
            distance(scene, d.first, d.after, hit)
            + (2.0 if d.first >= hit.after else 0.0)
            + _parted(scene, hit, d)
            + (8.0 if _mere_money(d) and not all(map(_mere_money, drafts)) else 0.0),
            d.first,
        ),
    )


def _mere_money(draft: Draft) -> bool:
    """Whether a fact is money without a verb, a round or a word of financing."""
    return draft.amount is not None and draft.reach > 12 and not (draft.rounds or draft.noun or draft.owned)


def _parted(scene: Scene, hit: Hit, draft: Draft) -> float:
    """What a semicolon between a cue and a fact behind it costs, in scripts that part their sentences so."""
    if scene.pack.file.writing != "unspaced" or draft.first < hit.after:
        return 0.0
    if scene.pack.file.order == "svo" and "," in scene.text.words[hit.after : draft.first]:
        return 4.0  # …，由 A 领投，并已提交IPO申请
    return 6.0 if ";" in scene.text.words[hit.after : draft.first] else 0.0


def _take(scene: Scene, draft: Draft, names: list[Name], role: str, hit: Hit) -> None:
    company = squeeze(draft.company.text) if draft.company is not None else None
    for name in (part for glued in names for part in stretch_runs.one_by_one(scene, glued)):
        key = squeeze(name.text)
        if key == company or any(squeeze(n.text) == key for n in draft.leads):
            continue
        if role == "lead":
            same = [n for n in draft.participants if squeeze(n.text) == key]
            for n in same:
                draft.participants.remove(n)
            draft.leads.append(name)
        elif not any(squeeze(n.text) == key for n in draft.participants):
            draft.participants.append(name)
        else:
            continue
        field = "lead_investors" if role == "lead" else "participants"
        draft.add(
            field,
            name.first,
            name.after,
            f"{hit.meaning[5:]}.{role}",
            hit.source,
            f"the name {'after' if name.first >= hit.after else 'before'} the cue",
        )


def _founded_before(scene: Scene, token: int) -> bool:
    """Whether a word of founding stands in the few words before a token, so that founders follow."""
    for before in range(token - 1, max(0, token - 6), -1):
        if is_word(scene, before, "founded"):
            return True
        cue = scene.cue_over.get(before)
        if scene.text.kinds[before] == MARK or scene.covered[before]:
            return False
        if cue is not None and cue.meaning != "cues.to":
            return False
    return False


def _source_ok(scene: Scene, hit: Hit, draft: Draft) -> bool:
    """ "From" names a source only behind money, a round word or a raise verb, not "from Berlin to …" or
    "from $5M"."""
    if scene.covered[hit.after] if hit.after < len(scene.covered) else True:
        return False
    if is_link(scene, hit.first - 1, "said"):
        return False  # reported by A
    at = hit.after + is_link(scene, hit.after, "articles")
    if any(veto.layer == "veto" and veto.first == at for veto in scene.cues_in(at, draft.sentence[1])):
        return False  # from the sale of A, from revenue of …
    if (
        is_word(scene, hit.first - 1, "descriptor")
        and not scene.covered[hit.first - 1]
        and hit.first - 1 not in scene.cue_over
        and scene.pack.file.order == "svo"
    ):
        return False  # founded by, run by
    if scene.pack.file.order == "svo" and _founded_before(scene, hit.first):
        return False  # fondata nel 2019 da A e B
    if draft.bare and draft.verb is not None and draft.verb.meaning in ("cues.invest", "cues.backs"):
        return False
    if (
        scene.pack.file.order == "svo"
        and scene.pack.file.writing == "cased"
        and hit.first - 1 not in scene.cue_over
        and hit.first - 1 > draft.after
        and is_word(scene, hit.first - 1, "title", "company")
    ):
        return False  # plus angels and operators from A and B
    if (
        draft.verb is None
        and not draft.rounds
        and not (draft.owned and (hit.first == draft.after or is_word(scene, hit.after, "investor")))
        and not any(
            c.layer == "cues"
            and c.meaning in ("cues.round_noun", "cues.invest_noun")
            and (distance(scene, draft.first, draft.after, c) <= 6 or hit.first == draft.after)
            for c in scene.cues_in(*draft.sentence)
        )
    ):
        return False
    behind = hit.first >= draft.after or (draft.verb is not None and hit.first >= draft.verb.after)
    behind = behind or _between(scene, hit, draft)
    if (
        scene.pack.file.order == "v2"
        and draft.verb is not None
        and hit.after < draft.verb.first < draft.first
        and hit.first < draft.verb.first - 1
    ):
        return False  # Nach der Finanzierung von A erhält nun auch B 5 Millionen
    if not behind and draft.verb is not None and scene.pack.file.order == "sov":
        behind = draft.verb_key in ("raise", "gets") and hit.after <= draft.verb.first <= hit.after + 10
    noun = scene.cue_over.get(hit.first - 1)
    behind = behind or (noun is not None and noun.meaning in ("cues.round_noun", "cues.invest_noun"))
    return behind and distance(scene, draft.first, draft.after, hit) <= 12


def _of_sum(scene: Scene, name: Name) -> bool:
    """Whether a bracket with money stands right behind a name, which then got it: kapitaalrondes bij A (12
    miljoen euro)."""
    return name.end + 1 < len(scene.text.words) and (
        scene.text.words[name.end] == "(" and name.end + 1 in scene.money_at
    )


def _between(scene: Scene, hit: Hit, draft: Draft) -> bool:
    """Verb-second languages: whether the source stands between the finite verb and what is got: hat von Alpha
    5 Millionen erhalten."""
    if (
        scene.pack.file.order != "v2"
        or draft.verb is None
        or draft.verb_key not in ("raise", "gets")
        or not hit.after <= draft.first < draft.after <= draft.verb.first
    ):
        return False
    words = scene.text.words
    finite = next(
        (
            t
            for t in range(hit.first - 1, draft.sentence[0], -1)
            if is_link(scene, t, "auxiliary") or words[t] in ",;:"
        ),
        None,
    )
    if finite is None or not is_link(scene, finite, "auxiliary"):
        return False
    before = hit.first - 1
    own = draft.company is not None and draft.company.end == hit.first
    if scene.text.view[scene.text.starts[before]].isupper() and not own:
        owned = words[before - 1] in scene.pack.words_of("forms", "genitive")
        return is_word(scene, before, "company", "startup") and not owned
    return not any(words[t] in ",;:" for t in range(hit.after, draft.first))


def _backing_counts(scene: Scene, hit: Hit, draft: Draft) -> bool:
    """ "Backed by" names investors of this round behind the round's money, earlier ones beside the company's
    name."""
    if draft.bare:  # …, which was also backed by A: the round's
        cues = scene.cues_in(draft.sentence[0], hit.first)
        return any(
            cue.meaning == "cues.round_noun" and distance(scene, hit.first, hit.after, cue) <= 7
            for cue in cues
        )
    return hit.first >= draft.after


def _before_fact(scene: Scene, hit: Hit, high: int) -> int:
    for token in range(hit.after, high):
        if scene.covered[token] or (
            token in scene.cue_at
            and token > hit.after
            and scene.cue_at[token].meaning[5:] in ("round_noun", "lead", "join", "others", "invest_noun")
        ):
            return token
    return high


def _clause_start(scene: Scene, hit: Hit, drafts: list[Draft], low: int) -> int:
    """Where names before a cue may begin: after the last money, round or verb before it."""
    start = low
    depth = 0
    for token in range(hit.first - 1, low - 1, -1):
        depth += (scene.text.words[token] in ")）") - (scene.text.words[token] in "(（" and depth > 0)
        if depth:
            continue
        if scene.covered[token] or (
            scene.text.words[token] in ".;"
            and scene.text.spaced[min(token + 1, len(scene.text.spaced) - 1)]
            and not (
                token > low
                and scene.text.words[token] == "."
                and (len(scene.text.words[token - 1]) == 1 or "legal" in scene.forms.get(token - 1, ()))
            )
        ):
            return token + 1
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning[5:] in ("raise", "raise_from", "invest", "lead", "join"):
            return cue.after
        if is_link(scene, token, "contrast"):
            return scene.links[token].after
    return start


def _advisers(scene: Scene, cues: list[Hit], high: int, finder) -> set[str]:  # type: ignore[no-untyped-def]
    """Names beside a word for advisers; they are never investors."""
    out: set[str] = set()
    for hit in cues:
        if hit.layer == "cues" and hit.meaning == "cues.adviser":
            low = _clause_start(scene, hit, [], scene.sentence_of(hit.first)[0])
            out |= {name.text for name in finder.names_before(scene, hit.first, low)}
    return out
