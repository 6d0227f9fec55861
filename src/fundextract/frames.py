"""Facts, anchors and roles → drafts of events, one sentence at a time; the words are the pack's, the combination is here.

A fact is money with the round words beside it, or a round label alone. Each fact looks for the verb that governs it,
the verb (or a possessive, or "for") for the company, and every investor cue of the sentence joins the nearest fact.
A sentence without a fact can still tell who invested in whom, or add investors to the round told of before.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from . import asides, names_cased, names_sov, names_stretch, verb_second
from .investors import attach_investors, lists_investors
from .knowledge import ordinary
from .lexer import RoundWords, Scene
from .names import Name, form_hit, is_link, is_word
from .names_inflected import without
from .packs import Hit
from .roles import Role, distance, role_of
from .text import NUMBER, WORD

RAISE = frozenset({"raise", "gets", "raise_from"})
INVEST = frozenset({"invest", "backs"})
BARS = frozenset({"price", "fund_close", "sector_total", "acquisition", "stock_move", "donation", "other"})
"""Refusal phrases that begin with a verb and take it away: raises prices, closes its third fund."""
REASONS = {"fund": "fund_close"}
"""Reasons as they are given, where a pack tells apart what a reader need not."""
VERBS = RAISE | INVEST | {"raised_by"}


@dataclass
class Proof:
    """One piece of evidence, in tokens of the scene."""

    field: str
    first: int
    after: int
    rule: str
    source: str = ""
    because: str = ""


@dataclass
class Draft:
    """A candidate event: one fact of one sentence and what hangs on it."""

    sentence: tuple[int, int]
    first: int
    after: int
    verb: Hit | None = None
    company: Name | None = None
    pronoun: bool = False
    amount: int | None = None
    restated: list[int] = field(default_factory=list)
    valuation: int | None = None
    valuation_kind: str = "unspecified"
    rounds: list[RoundWords] = field(default_factory=list)
    leads: list[Name] = field(default_factory=list)
    participants: list[Name] = field(default_factory=list)
    status: str = "closed"
    status_hit: Hit | None = None
    noun: bool = False
    sector: bool = False
    owned: bool = False
    reach: float = 99.0
    noun_gap: float = 99.0
    cued: bool = False
    proof: list[Proof] = field(default_factory=list)
    title: bool = False

    def add(self, field_name: str, first: int, after: int, rule: str, source: str = "", because: str = "") -> None:
        """Notes the evidence of a field."""
        self.proof.append(Proof(field_name, first, after, rule, source, because))

    @property
    def verb_key(self) -> str:
        """The meaning of the governing verb, "" where there is none."""
        return key_of(self.verb) if self.verb is not None else ""

    @property
    def bare(self) -> bool:
        """Whether no money and no round label stands behind it."""
        return self.amount is None and not self.rounds


@dataclass
class Refused:
    """Money seen and not made an event."""

    reason: str
    amount: int
    rule: str
    source: str


def key_of(hit: Hit) -> str:
    """The key of a hit within its section."""
    return hit.meaning.split(".", 1)[1]


def namer(scene: Scene):  # type: ignore[no-untyped-def]
    """The strategy for names of the scene's script."""
    return names_cased if scene.pack.file.writing == "cased" else names_stretch


def read_sentence(scene: Scene, low: int, high: int) -> tuple[list[Draft], list[Refused]]:
    """The drafts of one sentence and the money it mentions for other reasons."""
    cues = scene.cues_in(low, high)
    roles = {i: role_of(scene, scene.amounts[i], low, high) for i in scene.amounts_in(low, high) if scene.amounts[i].restates is None}
    _respectively(scene, roles)
    _bracketed(scene, roles, cues)
    refused = [Refused(REASONS.get(r.role, r.role), i, "role." + r.role, r.hit.source if r.hit else "") for i, r in roles.items() if r.role not in ("amount", "valuation")]
    drafts = _facts(scene, low, high, roles)
    barred = {hit.first: hit.after for hit in cues if hit.layer == "veto" and key_of(hit) in BARS}
    verbs = [hit for hit in cues if hit.layer == "cues" and key_of(hit) in VERBS and barred.get(hit.first, 0) <= hit.after and not _ends_name(scene, hit)]
    if scene.pack.file.order == "sov":  # 投資が急増: a noun
        verbs = [hit for hit in verbs if key_of(hit) not in INVEST or not is_link(scene, hit.after, "subject")]
    nouns = [hit for hit in cues if hit.layer == "cues" and key_of(hit) in ("round_noun", "invest_noun")]
    _govern(scene, drafts, verbs)
    other = any(item.reason not in ("total", "ticket") for item in refused)
    worth = any(role.role == "valuation" for role in roles.values())
    if not drafts:
        drafts = _bare(scene, low, high, [] if other else verbs, [] if other else nouns, cues, worth)
    _companies(scene, low, high, drafts, verbs)
    drafts = _same_fact(drafts)
    _valuations(scene, roles, drafts, cues)
    attach_investors(scene, low, high, cues, drafts)
    for draft in drafts:
        gaps = [distance(scene, draft.first, draft.after, noun) for noun in nouns if key_of(noun) == "round_noun" or noun.first == draft.after or (draft.bare and draft.leads)]
        draft.noun_gap = min([draft.noun_gap, *gaps])
        draft.noun = draft.noun or draft.noun_gap <= 10
        draft.cued = draft.cued or bool(draft.leads or draft.participants)
        draft.restated = list(scene.restated.get(draft.amount, [])) if draft.amount is not None else []
        draft.title = draft.first < scene.title_end
    return drafts, refused


def _ends_name(scene: Scene, hit: Hit) -> bool:
    """Whether a verb is the last word of a name: Almi Invest."""
    if hit.after - hit.first > 1 or hit.first == 0 or scene.pack.file.writing != "cased" or form_hit(scene, hit.first, "investor_end") is None:
        return False
    text = scene.text
    return all(text.view[text.starts[token]].isupper() for token in (hit.first - 1, hit.first)) and not names_cased.title_case(scene, *scene.sentence_of(hit.first))


def _facts(scene: Scene, low: int, high: int, roles: dict[int, Role]) -> list[Draft]:
    """Money with the round words beside it; round words alone where no money is near."""
    drafts: list[Draft] = []
    for index, role in sorted(roles.items()):
        if role.role != "amount":
            continue
        amount = scene.amounts[index]
        last = max([amount.after, *(scene.amounts[i].after for i in scene.restated.get(index, []))])
        draft = Draft((low, high), amount.first, last, amount=index)
        draft.add("amount", amount.first, amount.after, "money", ", ".join(amount.sources), "money beside a round word or verb")
        drafts.append(draft)
    for found in scene.rounds_in(low, high):
        near = [(distance(scene, d.first, d.after, _as_hit(found)), d) for d in drafts]
        gap, best = min(near, key=lambda item: item[0], default=(99.0, None))
        same = best is not None and (not best.rounds or _compatible(best.rounds, found))
        weak = found.round.stage is None and found.round.context is None
        if weak and gap > 4.0 and not _verb_near(scene, found, low, high):
            continue  # "loan", "bonds" or "extension" far from money and verb says nothing of a round
        if best is not None and same and gap <= (7.0 if not best.rounds else 5.0):
            best.rounds.append(found)
            if best.amount is None:
                best.after = max(best.after, found.after)
        else:
            best = Draft((low, high), found.first, found.after, rounds=[found])
            drafts.append(best)
        best.add("round", found.first, found.after, "round", found.source, "round words beside the money" if best.amount is not None else "round words")
    drafts.sort(key=lambda d: d.first)
    return drafts


def _verb_near(scene: Scene, found: RoundWords, low: int, high: int) -> bool:
    hit = _as_hit(found)
    return any(c.layer == "cues" and key_of(c) in ("raise", "raise_from") and distance(scene, hit.first, hit.after, c) <= 3.0 for c in scene.cues_in(low, high))


def _as_hit(found: RoundWords) -> Hit:
    return Hit(found.first, found.after, "rounds", "rounds.label", "", found.source)


def _compatible(rounds: list[RoundWords], found: RoundWords) -> bool:
    """Whether a further round word can speak of the same round: another axis, or the same stage again."""
    stages = {item.round.stage for item in rounds if item.round.stage is not None}
    return found.round.stage is None or not stages or found.round.stage in stages


def _same_fact(drafts: list[Draft]) -> list[Draft]:
    """A label alone that speaks of the money beside it is no second fact."""
    kept: list[Draft] = []
    for draft in drafts:
        if draft.amount is None and draft.rounds:
            host = next((d for d in drafts if d is not draft and d.amount is not None and _one_story(d, draft)), None)
            if host is not None:
                host.rounds.extend(draft.rounds)
                host.proof.extend(draft.proof)
                continue
        kept.append(draft)
    return kept


def _one_story(host: Draft, label: Draft) -> bool:
    if not all(_compatible(host.rounds, found) for found in label.rounds):
        return False
    if host.company is not None and label.company is not None:
        return host.company.text == label.company.text and not host.rounds
    return not host.rounds and (label.company is None or host.company is None)


def _govern(scene: Scene, drafts: list[Draft], verbs: list[Hit]) -> None:
    """Gives every fact the verb nearest to it; on the side the language puts its objects, distance counts half."""
    sov = scene.pack.file.order == "sov"
    for draft in drafts:
        best, cost = None, 30.0
        spread = [found.first for found in draft.rounds] + [draft.first]
        for verb in verbs:
            before = verb.after <= draft.first
            if before and key_of(verb) == "raised_by":
                continue
            gap = distance(scene, draft.first, draft.after, verb)
            weight = gap if before != sov else gap * 1.2 + 0.5 if scene.pack.file.order == "v2" else gap * 1.8 + 1
            if weight < cost:
                best, cost = verb, weight
                draft.reach = min(gap, *(distance(scene, t, t + 1, verb) for t in spread))
        draft.verb = best


def _bare(scene: Scene, low: int, high: int, verbs: list[Hit], nouns: list[Hit], cues: list[Hit], worth: bool) -> list[Draft]:
    """Drafts of a sentence without money or label: who invests in whom, who raised a round, who led."""
    as_investor = [hit for hit in cues if hit.meaning == "cues.join"] if scene.pack.file.order == "v2" else []
    for verb in verbs:
        key = key_of(verb)
        if key in RAISE and any(verb.after <= hit.first and distance(scene, verb.first, verb.after, hit) <= 8 for hit in as_investor):
            return [Draft((low, high), verb.first, verb.after, verb=verb, reach=0.0, noun=True, noun_gap=0.0)]
        if key in INVEST or (key == "raise" and (worth or any(hit.meaning == "cues.from" and hit.first >= verb.after for hit in cues))) or (key in RAISE and (key == "raise_from" or any(distance(scene, verb.first, verb.after, noun) <= 11 for noun in nouns))):
            return [Draft((low, high), verb.first, verb.after, verb=verb, reach=0.0)]
    told = {key_of(hit) for hit in cues if hit.layer == "cues"}
    if any(scene.text.words[token] == ":" and is_word(scene, token - 1, "investor") for token in range(low + 1, min(high, low + 5))):
        return [Draft((low, high), low, low, pronoun=True)]  # Investors: A, B and C
    if told & {"led_by", "join", "joined_by", "of_source"} or ("lead" in told and (nouns or scene.pack.file.writing == "unspaced")):
        return [Draft((low, high), low, low, pronoun=True)]
    if scene.pack.file.writing == "cased" and lists_investors(scene, low, high):
        return [Draft((low, high), low, low, pronoun=True)]
    if nouns and any(hit.layer == "cues" and key_of(hit) == "for" for hit in cues):
        return [Draft((low, high), nouns[0].first, nouns[0].after, noun=True)]
    for noun in nouns:
        if key_of(noun) == "invest_noun" and not (worth and any(key_of(v) in RAISE for v in verbs)):
            return [Draft((low, high), noun.first, noun.after)]
    if worth:
        hit = next(c for c in cues if c.layer == "cues" and key_of(c) in ("valuation", "pre_money", "post_money"))
        return [Draft((low, high), hit.first, hit.after, noun=bool(nouns))]
    return []


def _companies(scene: Scene, low: int, high: int, drafts: list[Draft], verbs: list[Hit]) -> None:
    """Who receives the money of each fact."""
    edge = low
    for order, draft in enumerate(drafts):
        _company(scene, draft, edge, low, high, verbs, drafts[order + 1].first if order + 1 < len(drafts) else high)
        if draft.company is None and not draft.pronoun and order > 0 and not draft.bare:
            before = drafts[order - 1]
            if before.company is not None and draft.verb_key not in INVEST:
                draft.company = before.company
                draft.add("company", before.company.first, before.company.after, "same.subject", "", "the company of the fact before it")
        edge = max(draft.after, draft.verb.after if draft.verb is not None and draft.verb.first < draft.first else 0)
    for draft, follow in zip(drafts, drafts[1:], strict=False):
        if draft.company is None and not draft.bare and draft.verb_key in RAISE and follow.verb_key in RAISE and follow.company is not None and follow.company.first > draft.first:
            name = follow.company  # "After raising $3 million last year, Toolbox has closed …"
            _set(draft, name, "same.subject", "", "the company of the fact after it")
    for draft in drafts[:1]:
        if draft.company is None and not draft.bare and not draft.sector and draft.verb_key not in INVEST and namer(scene) is names_cased:
            later = asides.later_subject(scene, draft.first, draft.after, low, high)
            if later is not None and not any(is_link(scene, token, "pronouns") for token in range(low, draft.first)):
                draft.pronoun = False
                _set(draft, later, "later.subject", "", "the subject of the clause behind the opening phrase")
                draft.owned = any(hit.layer == "cues" and key_of(hit) in ("round_noun", "invest_noun") for hit in scene.cues_in(low, draft.after))


def _company(scene: Scene, draft: Draft, edge: int, low: int, high: int, verbs: list[Hit], follow: int) -> None:
    finder = namer(scene)
    key = draft.verb_key
    beside = asides.before_bracket(scene, draft.first, draft.after, low) if finder is names_cased and draft.amount is not None and (draft.rounds or _finance(scene, low, high)) else None
    beside = beside or (asides.before_colon(scene, draft.first, low) if finder is names_cased and draft.amount is not None and draft.verb is None else None)
    if beside is not None:
        draft.owned = True
        _set(draft, beside, "bracket.company", "", "the name right before the bracket or colon")
        return
    owned = _owner(scene, draft, edge) if not (draft.bare and draft.verb is None) else None
    if key not in INVEST:
        stake = _for_company(scene, draft, follow, finder)
        if stake is not None and key_of(stake[1]) in ("to", "invest_noun"):
            draft.owned = True
            _set(draft, stake[0], "invest_noun.company", stake[1].source, "the name invested in")
            if owned is not None:
                for name in finder.names_before(scene, owned.after, edge) or [owned]:
                    draft.participants.append(name)
                    draft.add("participants", name.first, name.after, "invest_noun.participant", stake[1].source, "the owner of the investment")
            elif finder is names_cased and key != "raise":
                _maker(scene, draft, stake, edge)
            return
    if owned is None and key not in INVEST and (key not in RAISE or draft.bare) and _stake(scene, draft, low, finder):
        return
    if owned is not None and key not in INVEST and _stake_follows(scene, draft, follow):
        draft.participants.append(owned)
        draft.add("participants", owned.first, owned.after, "invest_noun.participant", "", "the owner of the investment")
        return
    if owned is not None:
        draft.owned = True
        _set(draft, owned, "owner.company", "", "the owner of the round")
        if key not in INVEST:
            return
    if key in INVEST and draft.verb is not None:
        _invested(scene, draft, low, high, finder)
        return
    if key == "raised_by" and draft.verb is not None:
        name = finder.object_after(scene, draft.verb.after, high)
        if name is not None:
            _set(draft, name, "raised_by.company", draft.verb.source, "the name after the verb")
            return
    target = _for_company(scene, draft, follow, finder) or _noun_owner(scene, draft, edge, finder)
    if target is not None and (draft.verb is None or draft.verb.first > draft.first or key not in RAISE):
        _set(draft, target[0], "for.company", target[1].source, "the name the money is for")
        return
    if key in RAISE and draft.verb is not None:
        _raised(scene, draft, edge, low, verbs, finder)
        if draft.company is None and finder is names_stretch and scene.pack.file.order == "svo":
            head = names_stretch.head_of(scene, draft.after, high)
            if head is not None:
                _set(draft, head, "head.company", "", "the name that what stands before it describes")
        if draft.company is not None or (draft.pronoun and (target is None or finder.subject(scene, draft.verb.first, low)[1] == "pronoun")):
            return
        draft.pronoun = False
    if target is not None:
        _set(draft, target[0], "for.company", target[1].source, "the name the money is for")
        return
    if draft.company is None and not (draft.bare and draft.verb is None and owned is not None):
        begin = edge if edge < draft.first else low
        if any(is_link(scene, token, "pronouns") for token in range(begin, draft.first)):
            draft.pronoun = True
            return
        name, because = finder.subject(scene, draft.first, begin)
        if name is None and finder is names_stretch and scene.pack.file.order == "svo":
            name, because = names_stretch.head_of(scene, draft.after, high), "the name that what stands before it describes"
        clause = 3 if name is not None and any(is_link(scene, c, "relative") for c in (name.end, name.end + 1)) else 1
        if name is not None and any(c in scene.cue_at and key_of(scene.cue_at[c]) in ("lead", "join") for c in range(name.end, name.end + clause + 1)):
            draft.pronoun = True  # who leads is not who receives
            return
        if name is not None and _behind_source(scene, name):
            draft.pronoun = True
            return
        if because == "sector":
            draft.sector = True
        if name is not None and draft.verb is None and finder is names_cased and _stake_follows(scene, draft, high) and _into_something(scene, draft.after, high):
            return  # plans a $10bn investment in energy
        if name is not None:
            _set(draft, name, "beside.company", "", because)
        elif because == "pronoun":
            draft.pronoun = True


def _maker(scene: Scene, draft: Draft, stake: tuple[Name, Hit], low: int) -> None:
    """Who makes the investment: the names right before the verb before the money, A has made a $5m investment in B."""
    at = draft.first
    while at > low and draft.first - at < 5 and scene.text.kinds[at - 1] == WORD and not names_cased.namey(scene, at - 1) and not scene.covered[at - 1]:
        at -= 1
    for name in names_cased.names_before(scene, at, low) if names_cased.namey(scene, at - 1) else ():
        if name.text != stake[0].text:
            draft.participants.append(name)
            draft.add("participants", name.first, name.after, "invest_noun.participant", stake[1].source, "who makes the investment")


def _into_something(scene: Scene, at: int, high: int) -> bool:
    """Whether the investment noun at a token goes on with what is invested in."""
    noun = scene.cue_at.get(at)
    if noun is None:
        return False
    cue = scene.cue_at.get(noun.after)
    return scene.text.words[noun.after - 1] in scene.pack.words_of("cues", "to") or (noun.after < high and cue is not None and key_of(cue) == "to")


def _finance(scene: Scene, low: int, high: int) -> bool:
    """Whether a sentence speaks of raising or of a round at all."""
    return any(hit.layer == "cues" and key_of(hit) in ("raise", "raised_by", "round_noun") for hit in scene.cues_in(low, high))


def _stake(scene: Scene, draft: Draft, low: int, finder) -> bool:  # type: ignore[no-untyped-def]
    """A buys a stake in B [for money]: the company behind the noun's "in", the investors before its verb."""
    nouns = [hit for hit in scene.cues_in(*draft.sentence) if hit.layer == "cues" and key_of(hit) == "invest_noun" and low <= hit.first <= draft.first]
    if not nouns:
        return False
    noun = nouns[-1]
    high = draft.first if draft.first > noun.first else draft.sentence[1]
    marker = next((hit for hit in scene.cues_in(*draft.sentence) if hit.layer == "cues" and key_of(hit) == "to" and noun.after <= hit.first <= noun.after + 2), None)
    if marker is None:
        return False
    name = finder.object_after(scene, marker.after, high)
    if name is None:
        return False
    draft.owned = True
    _set(draft, name, "stake.company", marker.source, "the name the stake is in")
    investor, because = finder.subject(scene, noun.first, low)
    if investor is not None and investor.text != name.text:
        draft.participants.append(investor)
        draft.add("participants", investor.first, investor.after, "stake.participant", noun.source, because)
    return True


def _behind_source(scene: Scene, name: Name) -> bool:
    """Whether a name follows a word that names investors."""
    token = name.first - 1
    while token >= 0 and (is_link(scene, token, "articles") or is_word(scene, token, "investor")):
        token -= 1
    cue = scene.cue_over.get(token)
    return cue is not None and key_of(cue) in ("led_by", "joined_by")


def _stake_follows(scene: Scene, draft: Draft, follow: int) -> bool:
    """Whether an investment rather than a round stands right behind the money: Intel's $742 million investment."""
    at = draft.after
    cue = scene.cue_at.get(at) if at < follow else None
    return cue is not None and key_of(cue) == "invest_noun" and not draft.rounds


def _set(draft: Draft, name: Name, rule: str, source: str, because: str) -> None:
    draft.company = name
    draft.owned = draft.owned or rule == "for.company"
    draft.proof = [proof for proof in draft.proof if proof.field != "company"]
    draft.add("company", name.first, name.after, rule, source, because)


def _raised(scene: Scene, draft: Draft, edge: int, low: int, verbs: list[Hit], finder) -> None:  # type: ignore[no-untyped-def]
    """The subject of the raise verb; through "it" and "that" back to the subject of the verb before it."""
    verb = draft.verb
    assert verb is not None
    if scene.pack.file.order == "v2":
        name, because = verb_second.subject(scene, verb, draft.first, draft.after, edge, low)
        if name is not None:
            _set(draft, name, f"{key_of(verb)}.company", verb.source, because)
            return
        draft.sector, draft.pronoun = because == "sector", because == "pronoun"
        if because:
            return
    if scene.pack.file.order == "vso":
        said = next((t for t in range(low, verb.first) if is_link(scene, t, "said")), None)
        name = finder.object_after(scene, scene.links[said].after, verb.first) if said is not None else None
        if name is not None:
            _set(draft, name, "said.company", scene.links[said].source, "the subject of the reporting verb")
            return
    at = draft.first if scene.pack.file.order == "sov" else verb.first
    if scene.pack.file.order == "sov" and finder is names_cased:
        first = names_sov.first_item(scene, verb.first, edge if edge < at else low)
        if first is not None:
            _set(draft, first, f"{key_of(verb)}.company", verb.source, "the first item of the sentence")
            return
    for begin in dict.fromkeys((edge if edge < at else low, low)):
        name, because = finder.subject(scene, at, begin)
        if name is None and at != verb.first and begin == low:
            name, because = finder.subject(scene, verb.first, begin)
        if name is not None:
            firm = asides.employer(scene, name, at) if finder is names_cased else None
            _set(draft, firm or name, f"{key_of(verb)}.company", verb.source, because if firm is None else "the company of the person named")
            return
        if because == "sector":
            draft.sector = True
            return
        if because == "pronoun":
            break
    for other in reversed([v for v in verbs if v.after <= verb.first and key_of(v) in RAISE]):
        name, because = finder.subject(scene, other.first, low)
        if name is not None:
            _set(draft, name, f"{key_of(other)}.company", other.source, because)
            return
    for token in range(verb.first - 1, low - 1, -1):
        if is_link(scene, token, "said"):
            name, because = finder.subject(scene, token, low)
            if name is None and scene.pack.file.order == "vso":
                name = finder.object_after(scene, scene.links[token].after, verb.first)
            if name is not None:
                _set(draft, name, "said.company", scene.links[token].source, "the subject of the reporting verb")
                return
    if scene.pack.file.order == "sov" and finder is names_stretch:
        name = names_stretch.name_behind(scene, verb.after, draft.sentence[1])
        if name is not None:
            _set(draft, name, f"{key_of(verb)}.company", verb.source, "the name the clause before it describes")
            return
    if scene.pack.file.order == "vso":
        limit = draft.first if draft.first > verb.first else draft.sentence[1]
        name = finder.object_after(scene, verb.after, limit) or next(iter(finder.names_after(scene, verb.after, limit)[0]), None)
        if name is not None:
            _set(draft, name, f"{key_of(verb)}.company", verb.source, "the name after the verb")
            return
    if finder is names_cased and scene.pack.file.order == "svo" and low <= draft.first < verb.first and key_of(verb) != "raise_from":
        name = finder.object_after(scene, verb.after, draft.sentence[1])
        if name is not None and not finder.chunks(scene, low, draft.first):
            _set(draft, name, f"{key_of(verb)}.company", verb.source, "the name behind a verb whose object leads")
            return
    found = finder.chunks(scene, low, verb.first) if finder is names_cased else []
    draft.pronoun = True
    if len(found) == 1 and names_cased.owner_after(scene, found[0].after) is None:
        _set(draft, found[0], "only.company", verb.source, "the only name before the verb")


def _owner(scene: Scene, draft: Draft, edge: int) -> Name | None:
    """The owner right before the fact: Yoco's $83 million Series C."""
    if scene.pack.file.writing != "cased":
        return names_stretch.owner_before(scene, draft.first, edge if edge < draft.first else draft.sentence[0]) if scene.pack.file.order == "sov" else None
    for token in range(draft.first - 1, max(edge, draft.first - 6) - 1, -1):
        if is_link(scene, token, "possessive"):
            hit = scene.links[token]
            if all(not names_cased.namey(scene, t) for t in range(hit.after, draft.first)):
                found = names_cased.chunks(scene, edge, hit.first)
                if found and found[-1].after == hit.first and draft.verb_key not in ("lead", "join"):
                    return found[-1]
            return None
        if scene.covered[token] or token in scene.cue_at and key_of(scene.cue_at[token]) not in ("round_noun",):
            return None
    return None


def _for_company(scene: Scene, draft: Draft, follow: int, finder):  # type: ignore[no-untyped-def]
    """The name after "for" behind the fact, with the cue; None where "for" opens a purpose."""
    limit = max(follow, draft.after)
    token = draft.after
    steps = 0
    crossed = draft.bare or any(c.meaning in ("cues.invest_noun", "cues.lead", "cues.join") and draft.first - 3 <= c.after <= draft.first for c in scene.cues_in(*draft.sentence))
    while token < limit and steps < 9:
        cue = scene.cue_at.get(token)
        if is_link(scene, token, "of") and (token == draft.after or _noun_ends(scene, token)):
            link = scene.links[token]
            name = finder.object_after(scene, link.after, limit)
            if name is not None:
                return name, link
        if cue is not None and key_of(cue) == "for" and token > draft.after and scene.pack.file.writing == "cased" and names_cased.namey(scene, token - 1) and not scene.covered[token - 1] and token - 1 not in scene.cue_over and not names_cased.title_case(scene, *draft.sentence):
            return None  # Habitat for Humanity
        if cue is not None and key_of(cue) == "for":
            name = finder.object_after(scene, cue.after, limit)
            if name is not None and not _purpose(scene, name):
                return name, cue
            return None
        if cue is not None and key_of(cue) in ("to",) and crossed:
            name = finder.object_after(scene, cue.after, limit)
            return (name, cue) if name is not None else None
        after = scene.cue_at.get(cue.after) if cue is not None else None
        if cue is not None and key_of(cue) == "to" and (cue.after in scene.round_at or (after is not None and key_of(after) == "round_noun")):
            token = cue.after  # $30 million in Series B funding for Acme
            continue
        if cue is not None and key_of(cue) in ("round_noun", "invest_noun"):
            if key_of(cue) == "invest_noun":
                crossed = True
                if scene.text.words[cue.after - 1] in scene.pack.words_of("cues", "to") and cue.after - cue.first > 1:
                    name = finder.object_after(scene, cue.after, limit)
                    return (name, cue) if name is not None else None
            token = cue.after
            continue
        if cue is not None or scene.text.words[token] in ".;":
            return None
        token += 1
        steps += 1
    return None


def _noun_ends(scene: Scene, token: int) -> bool:
    """Whether a word for a financing or a round label ends right before a token."""
    cue = scene.cue_over.get(token - 1)
    return token - 1 in scene.round_at or (cue is not None and cue.after == token and key_of(cue) in ("round_noun", "invest_noun"))


def _noun_owner(scene: Scene, draft: Draft, edge: int, finder):  # type: ignore[no-untyped-def]
    """The name after "of" or "for" right behind a financing word before the fact: la levée de fonds de X (5 M€)."""
    for token in range(draft.first, edge, -1):
        link = scene.links.get(token) if is_link(scene, token, "of") else scene.cue_at.get(token)
        if link is not None and (link.meaning in ("links.of", "cues.for")) and _noun_ends(scene, token):
            name = finder.object_after(scene, link.after, draft.first)
            if name is not None:
                return name, link
    return None


def _purpose(scene: Scene, name: Name) -> bool:
    """In Title Case, ordinary words after "for" are what the money is for: For Transportation Tracking."""
    if scene.pack.file.writing != "cased" or not names_cased.title_case(scene, *scene.sentence_of(name.first)):
        return False
    lexicon = ordinary(scene.pack.code)
    return bool(lexicon) and all(scene.text.words[t] in lexicon for t in range(name.first, name.after) if scene.text.kinds[t] == WORD)


def _invested(scene: Scene, draft: Draft, low: int, high: int, finder) -> None:  # type: ignore[no-untyped-def]
    """Investors before the verb; the company after its "in", or its direct object."""
    verb = draft.verb
    assert verb is not None
    name = None
    source = verb.source
    if scene.pack.file.order == "sov":
        name, investors, source = _sov_invested(scene, verb, draft, low, finder)
    else:
        start = verb.after
        glued = scene.pack.file.order == "v2" and scene.text.words[verb.after - 1] in scene.pack.words_of("cues", "to")
        if key_of(verb) == "backs" or glued:
            name = finder.object_after(scene, verb.after, high)
        if name is None:
            for token in range(verb.after, high):
                cue = scene.cue_at.get(token)
                if cue is not None and key_of(cue) in ("to", "for"):
                    name = finder.object_after(scene, cue.after, high)
                    source = cue.source
                    if name is None and scene.pack.words_of("forms", "glued_after"):  # a Bodza startupba
                        name = next(iter(finder.names_before(scene, cue.first, verb.after)[-1:]), None)
                    if name is not None or _things(scene, cue.after, high):
                        break
                    start = cue.after
                elif cue is not None and key_of(cue) in VERBS and token > start:
                    break
        end = verb.first
        behind: list[Name] = []
        if scene.pack.file.order == "v2" and name is None:
            name, behind, source = verb_second.invested(scene, verb, draft.first, low, high)
        if name is None and (tails := scene.pack.words_of("forms", "to_tail")):
            found = [n for n in names_cased.chunks(scene, low, high) if not verb.first <= n.first < verb.after]
            fit = next((n for n in (*[n for n in found if n.first > verb.first], *reversed(found)) if without(scene.text.token_text(n.first, n.after), tails)), None)
            if fit is not None:
                name = fit._replace(text=without(scene.text.token_text(fit.first, fit.after), tails) or fit.text)
                if name.first < end:
                    behind = names_cased.names_before(scene, min(verb.first, name.first), low)
        if name is None and scene.pack.file.writing == "unspaced":
            fronted = next((c for c in reversed(scene.cues_in(low, verb.first)) if c.meaning == "cues.to"), None)
            if fronted is not None:  # A 向 B 投资
                name, source, end = finder.object_after(scene, fronted.after, verb.first), fronted.source, fronted.first
        investors = behind or finder.names_before(scene, end, low)
        if not investors and scene.pack.file.order == "v2":
            investors = verb_second.inverted_investors(scene, verb, draft.first, high)
        if not investors and scene.pack.file.order == "vso":
            investors, _ = finder.names_after(scene, verb.after, draft.first if draft.first > verb.after else high)
        objects_first = key_of(verb) == "backs" or bool(scene.pack.words_of("forms", "glued_after"))
        if not investors and objects_first and draft.amount is not None and draft.first < end:
            investors = finder.names_before(scene, draft.first, low)  # A 3亿元投资B
    if name is None and investors:
        passive = next((t for t in range(investors[0].first - 1, low - 1, -1) if is_link(scene, t, "passive")), None)
        if passive is not None:
            name, _ = finder.subject(scene, passive, low)
    if name is not None:
        _set(draft, name, f"{key_of(verb)}.company", source, "the name invested in")
    else:
        draft.company = None
    for investor in investors:
        if name is None or investor.text != name.text:
            draft.participants.append(investor)
            draft.add("participants", investor.first, investor.after, f"{key_of(verb)}.participant", verb.source, "the subject of the verb")


def _things(scene: Scene, at: int, high: int) -> bool:
    """Whether what is invested in begins with small words of no use here: into two battery campuses in Kentucky."""
    while at < high and (scene.text.kinds[at] == NUMBER or is_link(scene, at, "articles")):
        at += 1
    word = at < high and scene.pack.file.order == "svo" and scene.pack.file.writing == "cased" and scene.text.kinds[at] == WORD
    if not word or not scene.text.view[scene.text.starts[at]].islower() or scene.covered[at]:
        return False
    return at not in scene.words and at not in scene.cue_over and at not in scene.links


def _sov_invested(scene: Scene, verb: Hit, draft: Draft, low: int, finder) -> tuple[Name | None, list[Name], str]:  # type: ignore[no-untyped-def]
    """Company and investors where the verb stands last: A, B에 투자; A, B 투자; but also B, A·C 투자 where A invests for a living."""
    end = min(verb.first, draft.first)
    for token in range(verb.first - 1, low - 1, -1):
        cue = scene.cue_at.get(token)
        if cue is not None and key_of(cue) == "to":
            found = finder.names_before(scene, cue.first, low)
            if found:
                begin = next((t + 1 for t in range(end - 1, low - 1, -1) if scene.money_at.get(t, draft.amount) != draft.amount), low)
                investors = (_sov_investors(scene, begin, end, finder) if begin > low else []) or _sov_investors(scene, low, found[-1].first, finder) or _sov_investors(scene, cue.after, verb.first, finder)
                if not investors and finder is names_stretch:
                    patron = names_stretch.name_behind(scene, verb.after, draft.sentence[1])
                    investors = [patron] if patron is not None else []
                return found[-1], investors, cue.source
            if cue.first > low and not scene.covered[cue.first - 1] and cue.first - 1 not in scene.cue_over:
                return None, [], verb.source  # into a market, a plant, research
    found = finder.names_before(scene, end, low) if key_of(verb) == "backs" else []
    if not found:
        return None, _sov_investors(scene, low, end, finder), verb.source
    comma = next((i for i in range(len(found) - 1, 0, -1) if "," in scene.text.words[found[i - 1].after : found[i].first]), 0)
    before = found[:comma] or _sov_investors(scene, low, found[0].first, finder)
    found = found[comma:]
    if len(before) == 1 and (len(found) > 1 or finder.investor_like(scene, found[-1])) and not finder.investor_like(scene, before[0]):
        return before[0], found, verb.source
    return found[-1], before or found[:-1], verb.source


def _sov_investors(scene: Scene, low: int, end: int, finder) -> list[Name]:  # type: ignore[no-untyped-def]
    """The names a subject particle marks, else those before the comma that parts them from the rest."""
    for token in range(low, end):
        if is_link(scene, token, "subject"):
            found = finder.names_before(scene, token, low)
            if found:
                return found  # type: ignore[no-any-return]
    comma = next((t for t in range(end - 1, low - 1, -1) if scene.text.words[t] in ",、"), None)
    if comma is None and finder is names_cased:
        return names_cased.chunks(scene, low, end)[-1:]
    return finder.names_before(scene, comma, low) if comma is not None else []


def _bracketed(scene: Scene, roles: dict[int, Role], cues: list[Hit]) -> None:
    """Money in brackets behind each of several investors is each one's part: A (500億ドル)、B (300億ドル) などが参加."""
    if not any(hit.layer == "cues" and key_of(hit) in ("join", "lead", "joined_by", "led_by") for hit in cues):
        return
    words = scene.text.words
    inside = [i for i in roles if scene.amounts[i].first > 0 and words[scene.amounts[i].first - 1] in "(（" and roles[i].role == "amount"]
    if len(inside) > 1:
        for index in inside:
            roles[index] = Role("ticket", None, 0.0)


def _respectively(scene: Scene, roles: dict[int, Role]) -> None:
    """Money in one list with a valuation is a valuation: 140億ドル、150億ドルという評価額."""
    order = sorted(roles, reverse=True)
    for later, earlier in zip(order, order[1:], strict=False):
        gap = range(scene.amounts[earlier].after, scene.amounts[later].first)
        if roles[later].role == "valuation" and roles[earlier].role == "amount" and len(gap) == 1 and scene.text.words[gap[0]] in ",、":
            roles[earlier] = roles[later]


def _valuations(scene: Scene, roles: dict[int, Role], drafts: list[Draft], cues: list[Hit]) -> None:
    """Gives each valuation to the nearest fact before it, else to the nearest at all."""
    valued = sorted(i for i, role in roles.items() if role.role == "valuation")
    funded = [draft for draft in drafts if draft.amount is not None]
    for index, role in roles.items():
        if role.role != "valuation" or role.hit is None:
            continue
        amount = scene.amounts[index]
        hit = Hit(amount.first, amount.after, "", "", "", "")
        ranked = sorted(drafts, key=lambda d: (distance(scene, d.first, d.after, hit) + (3 if d.first > amount.first else 0), d.first))
        host = next((d for d in ranked if d.valuation is None), None)
        if len(valued) > 1 and len(valued) == len(funded):
            host = funded[valued.index(index)]
        if host is None:
            continue
        host.valuation = index
        host.valuation_kind = _valuation_kind(scene, role.hit, amount.first, amount.after, cues)
        host.add("valuation", amount.first, amount.after, "valuation", role.hit.source, "money beside a word of valuation")
        if host.company is None and namer(scene) is names_stretch:
            owners = names_stretch.owner_before(scene, role.hit.first, host.sentence[0])
            if owners is not None:
                _set(host, owners, "valuation.company", role.hit.source, "the owner of the valuation")


def _valuation_kind(scene: Scene, hit: Hit, first: int, after: int, cues: list[Hit]) -> str:
    words = scene.text.token_text(hit.first, hit.after).lower()
    near = [c for c in cues if c.layer == "cues" and key_of(c) in ("pre_money", "post_money") and distance(scene, first, after, c) <= 5]
    kinds = {key_of(c) for c in near}
    if "pre_money" in kinds or words.startswith("pre"):
        return "pre"
    if "post_money" in kinds or words.startswith("post"):
        return "post"
    return "unspecified"
