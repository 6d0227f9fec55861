"""Which round an investor cue belongs to, where its names may begin, and which names it does not mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clauses.drafts import label_before, mere_listing, mere_money
from ..facts.brought_to import counts_fund
from ..facts.roles import distance
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word, squeeze
from ..names.topics import object_of_lead
from ..packs import Hit
from ..text import MARK, WORD

if TYPE_CHECKING:
    from ..clauses.drafts import Draft

AFTER = frozenset({"led_by", "joined_by", "backed_by", "from"})


def invested_in(draft: Draft, names: list[Name]) -> bool:
    """Whether the only name before a verb of leading is what the subject of the sentence invests in."""
    return (
        draft.company is not None
        and draft.verb_key in ("invest", "backs")
        and all(squeeze(name.text) == squeeze(draft.company.text) for name in names)
    )


def counts_backers(scene: Scene, before: Hit, hit: Hit) -> bool:
    """Whether a cue of joining ends a phrase that tells whose backers a company has: counts A as a backer."""
    return before.meaning == "cues.backed_by" and 0 < hit.first - before.after <= 12


def hangs(scene: Scene, name: Name, low: int) -> bool:
    """Whether a name before a verb hangs on a word for what is invested in, so that the subject follows:
    Раунд в сервис A возглавил B."""
    at = name.first - 1
    while at > low and at not in scene.cue_over and is_word(scene, at, "company", "descriptor", "startup"):
        at -= 1
    cue = scene.cue_over.get(at)
    if scene.pack.file.free_subject and is_link(scene, at, "of"):
        noun = scene.cue_over.get(at - 1)
        return noun is not None and noun.meaning == "cues.round_noun"  # Al round di Acme hanno partecipato
    return cue is not None and cue.meaning in ("cues.to", "cues.for")


def into_another(scene: Scene, hit: Hit, high: int) -> bool:
    """Whether what is invested in is named behind the verb, so that it is a story of its own."""
    for token in range(hit.after, min(high, hit.after + 8)):
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning == "cues.to":
            return names_cased.object_after(scene, cue.after, high) is not None
    return False


def of_before(scene: Scene, hit: Hit) -> bool:
    """Whether words for an earlier round stand right before a cue, so that it tells of that one."""
    told = scene.status_over.get(hit.first - 1)
    return told is not None and told.meaning == "status.historical" and told.after == hit.first


def agent_of_another(scene: Scene, at: int, high: int) -> bool:
    """Verb-second languages: whether names behind "by" are who did something else than give money, as a
    participle that is no word of financing closes the clause: von Alpha gegründet wurde."""
    if scene.pack.file.order != "v2" or at >= high or at in scene.cue_over or scene.text.kinds[at] != WORD:
        return False
    if not scene.text.view[scene.text.starts[at]].islower() or is_word(scene, at, "function", "adverb"):
        return False
    return is_word(scene, at, "founded") or (at + 1 < high and is_link(scene, at + 1, "undergone"))


def apposed(scene: Scene, hit: Hit) -> bool:
    """Whether a cue of leading only describes the name before it, between commas or in a bracket."""
    words = scene.text.words
    return (
        hit.first > 0
        and hit.after < len(words)
        and (
            (words[hit.first - 1] == "," and words[hit.after] in ",.;")
            or (words[hit.first - 1] == "(" and words[hit.after] == ")")
        )
        and names_cased.namey(scene, hit.first - 2)
    )


def one_alone(scene: Scene, hit: Hit, names: list[Name]) -> bool:
    """Whether a cue speaks of one leader, so that a list behind it goes on with others: lead investor A, B
    and C."""
    word = scene.text.words[hit.after - 1]
    if not is_word(scene, hit.after - 1, "investor") or names[0].first - hit.after > 1:
        return False
    if scene.text.words[names[1].first - 1][:2] == scene.text.words[hit.after - 2][:2]:
        return False  # liderada pelo fundo A e pela B
    return word + "s" in scene.pack.words_of("words", "investor")


def subject_of_join(scene: Scene, names: list[Name], high: int) -> int:
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
    joins = cue is not None and cue.meaning in ("cues.join", "cues.invest") and scene.pack.file.order == "v2"
    if joins and cue is not None and cue.first < high and words[begin] == ",":
        return (
            len(names) - 1
        )  # Lead-Investor ist A, auch Investor B beteiligte sich; geführt von A, B zieht mit
    if (
        cue is None
        or cue.meaning != "cues.join"
        or cue.first >= high
        or not any(is_link(scene, t, "and", "articles") for t in range(begin, names[-1].first))
    ):
        return len(names)
    return next(
        (
            i
            for i in range(1, len(names))
            if words[names[i].first - 1] in ",;"
            or words[names[i].first - 2] == ","
            or (scene.pack.file.order == "v2" and words[names[i - 1].end] == ",")  # …, og iværksætter A
            or ")," in "".join(words[names[i - 1].end : names[i].first])
        ),
        len(names),
    )


def within_list(scene: Scene, hit: Hit) -> bool:
    """Whether a word for investors only describes the next item of a list: A, B and existing investor C also
    joined."""
    before = hit.first - 1
    if hit.meaning == "cues.joined_by" and before > 0:
        while before > 0 and (is_word(scene, before, "investor", "descriptor") or _small(scene, before)):
            before -= 1  # A, B and angel investors including C also joined; A und der französische VC B
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
            or _small(scene, t)
            or (t == hit.first and is_word(scene, hit.after - 1, "investor"))
            for t in range(hit.first, hit.after)
        )
    )


def _small(scene: Scene, token: int) -> bool:
    """Verb-second languages: whether an article or an adjective of a country stands at a token, as before a
    kind of investor."""
    return scene.pack.file.order == "v2" and (
        (is_link(scene, token, "articles") and not is_link(scene, token, "and"))
        or is_word(scene, token, "demonym")
    )


def describes_investor(scene: Scene, hit: Hit, before: list[Hit], draft: Draft) -> bool:
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


def takes_post(scene: Scene, hit: Hit, high: int) -> bool:
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
    if hit.first == scene.sentence_of(hit.first)[0]:
        return False  # Dołączyły A i B, repiten A y B: the subject of a verb that nobody stands before
    if scene.pack.file.free_subject and (
        scene.text.words[hit.first - 1] in ",;:" or is_link(scene, hit.first - 1, "and", "relative")
    ):
        return False  # lidera A y repiten B y C
    before = scene.cue_over.get(hit.first - 1)
    if scene.covered[hit.first - 1] or (before is not None and before.meaning == "cues.round_noun"):
        return False  # what is joined stands before the verb: rahoituskierrokseen osallistuivat A ja B
    if scene.pack.file.free_subject and _round_ahead(scene, hit):
        return False  # Al round di Acme hanno partecipato A e B
    return not any(
        scene.covered[token]
        or token in scene.round_at
        or (
            token in scene.cue_over
            and scene.cue_over[token].meaning in ("cues.round_noun", "cues.to", "cues.invest")
        )
        for token in range(hit.after, high)
    )


def _round_ahead(scene: Scene, hit: Hit) -> bool:
    """Whether a round and whose it is open the sentence before a verb of joining."""
    low = max(scene.sentence_of(hit.first)[0], hit.first - 8)
    noun = next((c for c in scene.cues_in(low, hit.first) if c.meaning == "cues.round_noun"), None)
    if noun is None or not is_link(scene, noun.after, "of") or noun.first - low > 4:
        return False
    found = names_cased.chunks(scene, noun.after, hit.first)
    return len(found) == 1 and found[0].end == hit.first


def leads_next(scene: Scene, hit: Hit, names: list[Name], end: int, high: int) -> bool:
    """Whether the names behind "new investor" are the subject of a verb of leading."""
    if names and scene.pack.file.order == "sov" and is_link(scene, names[-1].end, "subject"):
        at = scene.links[names[-1].end].after  # 투자에는 A가 리드로 참여했고
        told = (scene.cue_at.get(token) for token in range(at, min(high, at + 2)))
        return any(cue is not None and cue.meaning == "cues.lead" for cue in told)
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


def owner_of_cue(scene: Scene, hit: Hit, drafts: list[Draft]) -> Draft:
    """The fact a cue belongs to: the nearest, the one before the cue if in doubt."""
    return min(
        drafts,
        key=lambda d: (
            distance(scene, d.first, d.after, hit)
            + (2.0 if d.first >= hit.after else 0.0)
            + _parted(scene, hit, d)
            - (12.0 if label_before(scene, hit, d) else 0.0)
            + (99.0 if _told_out(scene, hit, d, drafts) else 0.0)
            + (8.0 if mere_money(d) and not all(map(mere_money, drafts)) else 0.0)
            + (8.0 if mere_listing(d) and not all(map(mere_listing, drafts)) else 0.0),
            d.first,
        ),
    )


def _told_out(scene: Scene, hit: Hit, draft: Draft, drafts: list[Draft]) -> bool:
    """Where verbs stand last: whether the verb of a fact and a comma stand before a cue, another fact behind
    it: 50억원을 유치했으며, 기존 투자자인 A에서 230억원을 유치했다."""
    if scene.pack.file.order != "sov" or draft.verb is None or draft.verb.after > hit.first:
        return False
    if draft.verb.first < draft.first or not any(other.first >= hit.after for other in drafts):
        return False
    return any(scene.text.words[t] in ",、" for t in range(draft.verb.after, hit.first))


def _parted(scene: Scene, hit: Hit, draft: Draft) -> float:
    """What a semicolon between a cue and a fact behind it costs, in scripts that part their sentences so."""
    if scene.pack.file.writing != "unspaced" or draft.first < hit.after:
        return 0.0
    if scene.pack.file.order == "svo" and "," in scene.text.words[hit.after : draft.first]:
        return 4.0  # …，由 A 领投，并已提交IPO申请
    return 6.0 if ";" in scene.text.words[hit.after : draft.first] else 0.0


def of_sum(scene: Scene, name: Name) -> bool:
    """Whether a bracket with money stands right behind a name, which then got it: kapitaalrondes bij A (12
    miljoen euro)."""
    return name.end + 1 < len(scene.text.words) and (
        scene.text.words[name.end] == "(" and name.end + 1 in scene.money_at
    )


def backing_counts(scene: Scene, hit: Hit, draft: Draft) -> bool:
    """ "Backed by" names investors of this round behind the round's money, earlier ones beside the company's
    name."""
    if draft.bare:  # …, which was also backed by A: the round's
        cues = scene.cues_in(draft.sentence[0], hit.first)
        joined = is_link(scene, hit.first, "and") or is_link(scene, hit.first - 1, "and")
        if joined and any(cue.meaning == "cues.led_by" for cue in cues):
            return True  # the round was led by A, and backed by B
        return any(
            cue.meaning == "cues.round_noun" and distance(scene, hit.first, hit.after, cue) <= 7
            for cue in cues
        )
    if draft.verb_key in ("invest", "backs") and scene.pack.file.order == "svo":
        return hit.after - draft.after < 2  # A lends 5 million to B, a firm backed by C
    return hit.first >= draft.after


def before_fact(scene: Scene, hit: Hit, high: int) -> int:
    for token in range(hit.after, high):
        if scene.covered[token] or (
            token in scene.cue_at
            and token > hit.after
            and scene.cue_at[token].meaning[5:] in ("round_noun", "lead", "join", "others", "invest_noun")
        ):
            return token
    return high


def clause_start(scene: Scene, hit: Hit, drafts: list[Draft], low: int) -> int:
    """Where names before a cue may begin: after the last money, round or verb before it."""
    start = low
    depth = 0
    for token in range(hit.first - 1, low - 1, -1):
        depth += (scene.text.words[token] in ")）") - (scene.text.words[token] in "(（" and depth > 0)
        if depth:
            continue
        index = scene.money_at.get(token)
        if index is not None and counts_fund(scene, scene.amounts[index], len(scene.text.words)):
            continue  # at Acme's $100 billion Growth Fund, led the round
        others = scene.cue_over.get(token)
        if others is not None and others.meaning == "cues.others" and scene.pack.file.order == "sov":
            continue  # Aらエンジェルから
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
            if cue.meaning == "cues.raise" and object_of_lead(scene, cue):
                continue  # A가 자금 조달을 이끌었고
            return cue.after
        if is_link(scene, token, "contrast"):
            return scene.links[token].after
    return start
