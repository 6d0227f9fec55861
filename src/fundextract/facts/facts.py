"""Facts of a sentence: money with the round words beside it, the verb that governs it, valuations."""

from __future__ import annotations

from ..clauses.drafts import Draft, key_of
from ..lexer.lexer import Amount, RoundWords, Scene
from ..names import names_cased
from ..names.names import form_hit, is_link, is_word
from ..packs import Hit
from ..text import GLYPH, MARK, NUMBER, WORD
from .after_what import rounds_told
from .counted import counts_things
from .label_places import (
    by_crowd,
    by_means_of,
    in_form,
    issue_behind,
    issued_before,
    of_campaign,
    of_lending,
    of_trade,
    opens_clause_of,
    second_of_pair,
)
from .roles import Role, distance
from .things import beside_equity

CUT = 1_000
"""A sum of fewer units than this before an ellipsis has lost its "million"."""


def ends_name(scene: Scene, hit: Hit) -> bool:
    """Whether a verb is the last word of a name: Almi Invest."""
    if (
        hit.after - hit.first > 1
        or hit.first == 0
        or scene.pack.file.writing != "cased"
        or form_hit(scene, hit.first, "investor_end") is None
    ):
        return False
    text = scene.text
    return all(
        text.view[text.starts[token]].isupper() for token in (hit.first - 1, hit.first)
    ) and not names_cased.title_case(scene, *scene.sentence_of(hit.first))


def facts_of(scene: Scene, low: int, high: int, roles: dict[int, Role]) -> list[Draft]:
    """Money with the round words beside it; round words alone where no money is near."""
    drafts: list[Draft] = []
    sought = scene.sought
    for index, role in sorted(roles.items()):
        if role.role != "amount":
            continue
        amount = scene.amounts[index]
        if _cut_off(scene, amount) or counts_things(scene, amount, high) or _taken_up(scene, amount):
            continue
        last = max([amount.after, *(scene.amounts[i].after for i in scene.restated.get(index, []))])
        if index in sought and roles.get(sought[index], role).role == "total":
            last = scene.amounts[sought[index]].after
        draft = Draft((low, high), amount.first, last, amount=index)
        draft.add(
            "amount",
            amount.first,
            _shares_scale(scene, index) or amount.after,
            "money",
            ", ".join(amount.sources),
            "money beside a round word or verb",
        )
        drafts.append(draft)
    for found in _nearest_first(scene, rounds_told(scene, low, high), drafts):
        if _in_aside(scene, found.first, low, high) or _dates_worth(scene, found, roles):
            continue
        if of_trade(scene, found, drafts) or of_lending(scene, found, drafts):
            continue
        near = [(distance(scene, d.first, d.after, _as_hit(found)), d) for d in drafts]
        gap, best = min(
            near, key=lambda item: item[0] + _verb_parts(scene, found, item[1], drafts), default=(99.0, None)
        )
        means = next((d for d in drafts if by_means_of(scene, found, d)), None)
        if means is not None and found.round.stage is None:
            gap, best = 0.0, means
        ahead = next((d for d in drafts if opens_clause_of(scene, found, d)), None)
        gap, best = (0.0, ahead) if ahead is not None else (gap, best)
        if best is not None and (in_form(scene, found, best) or by_crowd(scene, found, drafts)):
            gap = min(gap, 4.0)
        if best is not None and (issue_behind(scene, found, best) or issued_before(scene, found, best)):
            gap = min(gap, 1.0)
        if best is not None and second_of_pair(scene, found, best):
            continue
        if found.round.label == "angel" and _gives(scene, found):
            continue  # エンジェルから1.5億円のシード調達
        same = best is not None and (not best.rounds or _compatible(best.rounds, found))
        if best is None and (_mere_word(scene, found) or _scope(scene, found)):
            continue
        weak = found.round.stage is None and found.round.context is None
        weak = weak and not (best is not None and gap <= 8.0 and _of_whom(scene, found, best))
        if (weak and gap > 4.0 and not _verb_near(scene, found, low, high)) or beside_equity(scene, found):
            continue  # "loan", "bonds" or "extension" far from money and verb says nothing of a round
        if same and best is not None and _listing_apart(scene, best, found):
            continue
        if best is not None and gap > 5.0 and _says_who(scene, found):
            continue
        if best is not None and same and gap <= (8.0 if not best.rounds else 5.0):
            best.rounds.append(found)
            if best.amount is None:
                best.after = max(best.after, found.after)
        else:
            best = Draft((low, high), found.first, found.after, rounds=[found])
            drafts.append(best)
        best.add(
            "round",
            found.first,
            found.after,
            "round",
            found.source,
            "round words beside the money" if best.amount is not None else "round words",
        )
    for draft in drafts:
        told = of_campaign(scene, draft)
        if told is not None:
            draft.rounds.append(told)
            because = "the crowdfunding its campaign belongs to"
            draft.add("round", told.first, told.after, "round", told.source, because)
    drafts.sort(key=lambda d: d.first)
    return drafts


def _verb_parts(scene: Scene, found: RoundWords, draft: Draft, drafts: list[Draft]) -> float:
    """Verb-second languages: what it costs that a finite verb parts a round from one of several sums: Nach 3
    Millionen stockt Alpha seine Serie C um 2 Millionen auf."""
    if scene.pack.file.order != "v2" or len(drafts) < 2:
        return 0.0
    low, high = min(draft.after, found.after), max(draft.first, found.first)
    between = (cue for cue in scene.cues_in(low, high) if low <= cue.first < high)
    return 4.0 if any(cue.meaning in ("cues.raise", "cues.gets") for cue in between) else 0.0


def _says_who(scene: Scene, found: RoundWords) -> bool:
    """Whether a label is the verb that says who gave the money: 完成天使轮融资，由某科技战略投资."""
    cue = scene.cue_at.get(found.first)
    return cue is not None and cue.meaning == "cues.of_source" and found.round.label == "strategic"


def _gives(scene: Scene, found: RoundWords) -> bool:
    """Whether a label is who the money comes from, another label beside it: エンジェルからシード
    調達."""
    cue = scene.cue_at.get(found.after)
    if cue is None or cue.meaning != "cues.of_source":
        return False
    low, high = scene.sentence_of(found.first)
    return any(other.round.stage not in (None, "angel") for other in scene.rounds_in(low, high))


def _of_whom(scene: Scene, found: RoundWords, draft: Draft) -> bool:
    """Whether only its company and small words stand between a label and its money: the bond of Acme for an
    amount of $5m; кредит группе «Acme» на сумму 5 млн."""
    given = any(is_word(scene, t, "receiver") for t in range(found.after, min(found.after + 2, draft.first)))
    return (
        scene.pack.file.order == "svo"
        and (given or is_link(scene, found.after, "of"))
        and draft.first > found.after
        and not any(
            (scene.text.kinds[t] == MARK and scene.text.words[t] not in ("'", "-", '"'))
            or (t in scene.cue_at and scene.cue_at[t].meaning[5:] not in ("for", "from", "round_noun"))
            for t in range(found.after, draft.first)
        )
    )


def _listing_apart(scene: Scene, draft: Draft, found: RoundWords) -> bool:
    """Whether a listing stands in the clause behind one of money raised: 完成融资，公司赴港IPO; 유치…내년
    IPO 목표."""
    if scene.pack.file.order == "sov" and draft.amount is not None:
        return found.round.label in ("ipo", "post_ipo") and _after_verb(scene, draft.after, found.first)
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo" or draft.amount is None:
        return False
    if found.round.label not in ("ipo", "post_ipo") or found.first < draft.after:
        return False
    words = scene.text.words[draft.after : found.first]
    noun = any(
        hit.meaning == "cues.round_noun"
        for hit in scene.cues_in(draft.after, min(found.first, draft.after + 5))
    )
    return noun and any(mark in words for mark in (",", "，", ";", "；"))


def _after_verb(scene: Scene, first: int, after: int) -> bool:
    """Whether a verb of financing and then a mark stand between two places, so that a clause ended there."""
    words = scene.text.words
    keys = ("raise", "raise_round", "gets", "invest", "backs")
    verb = next(
        (hit for hit in scene.cues_in(first, after) if hit.layer == "cues" and key_of(hit) in keys), None
    )
    return verb is not None and any(
        words[t] in ",、…~～" or words[t : t + 2] == [".", "."] for t in range(verb.after, after)
    )


def _dates_worth(scene: Scene, found: RoundWords, roles: dict[int, Role]) -> bool:
    """Whether a round stands right before money that is a valuation, as when it was given: B轮的17亿美元."""
    link = scene.links.get(found.after)
    if scene.pack.file.writing != "unspaced" or link is None or link.meaning != "links.possessive":
        return False
    worth = scene.money_at.get(link.after)
    return worth is not None and worth in roles and roles[worth].role == "valuation"


def _nearest_first(scene: Scene, rounds: list[RoundWords], drafts: list[Draft]) -> list[RoundWords]:
    """Round words right behind money come before those that stand before it: Months after its Series A, Acme
    raises a $5m Series B."""
    if not drafts or len(rounds) < 2:
        return rounds
    ends = {draft.after for draft in drafts}
    return sorted(rounds, key=lambda found: found.first not in ends)


def _shares_scale(scene: Scene, index: int) -> int | None:
    """The token after the sum that gives a bare number its scale and currency: 4 [and 11 million euros], 4
    million [and 11 million euros]."""
    amount = scene.amounts[index]
    beside = scene.amounts[index + 1] if index + 1 < len(scene.amounts) else None
    if beside is not None and _lends(scene, amount, beside):
        return beside.after
    if amount.money.currency is None or any(
        scene.text.kinds[t] != NUMBER for t in range(amount.first, amount.after)
    ):
        return None
    for later in scene.amounts[index + 1 : index + 4]:
        if later.money.currency == amount.money.currency and later.after - later.first > 1:
            return later.after
    return None


def _lends(scene: Scene, amount: Amount, beside: Amount) -> bool:
    """Whether the sum behind "and" tells the currency of the one before it."""
    lent = len(beside.sources)
    return (
        beside.first - amount.after <= 2
        and 0 < lent < len(amount.sources)
        and amount.sources[-lent:] == beside.sources
        and is_link(scene, amount.after, "and")
    )


def _cut_off(scene: Scene, amount: Amount) -> bool:
    """Whether a headline was cut behind the digits of a sum, so that its unit is lost: could raise $250 …;
    or nothing is what something costs."""
    value = amount.money.value
    if value is None or value >= CUT:
        return False
    if value == 0:
        return True  # delivery for $0
    behind = scene.text.words[amount.after : amount.after + 3]
    return behind[:1] == ["…"] or behind == [".", ".", "."]


def _taken_up(scene: Scene, amount: Amount) -> bool:
    """Verb-second languages: whether "the millions" only take up a sum told of before."""
    if scene.pack.file.order != "v2" or amount.money.value is not None or amount.money.currency is not None:
        return False
    return scene.text.words[amount.first - 1] in scene.pack.words_of("words", "who")


def _in_aside(scene: Scene, token: int, low: int, high: int) -> bool:
    """Whether a round word stands in a long bracket without money: (which was about to go public, but …)."""
    opened = next(
        (t for t in range(token - 1, max(low, token - 30) - 1, -1) if scene.text.words[t] in "()"), None
    )
    if opened is None or scene.text.words[opened] != "(":
        return False
    if scene.covered[opened - 1] and opened > low and scene.pack.file.order == "sov":
        return False  # 2億円（シリーズA、リード：白山、青葉）
    close = next((t for t in range(token, min(high, token + 40)) if scene.text.words[t] == ")"), None)
    return (
        close is not None
        and close - opened > 8
        and not any(scene.covered[t] and t in scene.money_at for t in range(opened, close))
    )


def _scope(scene: Scene, found: RoundWords) -> bool:
    """Whether two labels with a small word between them say how far somebody invests: from pre-seed to
    Series A."""
    if scene.pack.file.writing == "unspaced" and scene.pack.file.order == "sov":
        return any(
            scene.cue_at[t].meaning == "cues.of_source"
            for t in (found.after, found.first - 1)
            if t in scene.cue_at and any(r is not found for r in scene.rounds_in(t - 4, t + 5))
        )  # 시드부터 시리즈B까지
    if scene.pack.file.writing != "cased" or scene.pack.file.order not in ("svo", "v2"):
        return False
    for between, other in ((found.after, found.after + 1), (found.first - 1, found.first - 2)):
        if other in scene.round_at and scene.pack.file.order == "v2" and is_link(scene, between, "and"):
            return True  # Geld in der Serie A oder Serie B suchen
        if (
            other in scene.round_at
            and is_word(scene, between, "function")
            and not is_link(scene, between, "and", "of")
        ):
            return True
    return False


def _mere_word(scene: Scene, found: RoundWords) -> bool:
    """Whether a lone word for a round only describes another noun: seed patents, bridge projects."""
    after = found.after
    if (
        scene.pack.file.writing != "cased"
        or scene.pack.file.order != "svo"
        or after - found.first > 1
        or after >= len(scene.text.words)
        or scene.text.kinds[after] != WORD
        or not scene.text.spaced[after]
    ):
        return False
    if found.round.stage is not None and is_link(scene, after, "and") and after + 1 < len(scene.text.words):
        after += 1  # seed and fertiliser
    return not (
        after in scene.cue_over
        or after in scene.links
        or after in scene.round_at
        or after in scene.status_over
        or is_word(scene, after, "function", "stop", "including", "opener", "calendar")
    )


def _verb_near(scene: Scene, found: RoundWords, low: int, high: int) -> bool:
    hit = _as_hit(found)
    noun = found.after - found.first > (3 if scene.text.kinds[found.first] == GLYPH else 1)
    noun = noun or _round_compound(scene, found)
    closes = found.round.label == "grant" or (found.round.label == "bridge" and noun)  # a bridge round
    keys = ("raise", "raise_from", *(("gets", "lead", "led_by", "lead_compound") if closes and noun else ()))
    return any(
        c.layer == "cues"
        and key_of(c) in (*keys, "gets" if closes else "raise")
        and distance(scene, hit.first, hit.after, c) <= 3.0
        for c in scene.cues_in(low, high)
    )


def _round_compound(scene: Scene, found: RoundWords) -> bool:
    """Whether one word joins a label to a word for a round: Brückenfinanzierung."""
    word = scene.text.words[found.first]
    return found.after - found.first == 1 and any(
        word.endswith(noun) and len(word) > len(noun) > 4
        for noun in scene.pack.words_of("cues", "round_noun")
    )


def _as_hit(found: RoundWords) -> Hit:
    return Hit(found.first, found.after, "rounds", "rounds.label", "", found.source)


def _compatible(rounds: list[RoundWords], found: RoundWords) -> bool:
    """Whether a further round word can speak of the same round: another axis, or the same stage again."""
    stages = {item.round.stage for item in rounds if item.round.stage is not None}
    return found.round.stage is None or not stages or found.round.stage in stages


def same_fact(drafts: list[Draft]) -> list[Draft]:
    """A label alone that speaks of the money beside it is no second fact."""
    kept: list[Draft] = []
    for draft in drafts:
        if draft.amount is None and draft.rounds:
            host = next(
                (d for d in drafts if d is not draft and d.amount is not None and _one_story(d, draft)), None
            )
            if host is not None:
                host.rounds.extend(draft.rounds)
                host.proof.extend(draft.proof)
                if draft.verb is not None and draft.verb == host.verb:
                    host.reach = min(host.reach, draft.reach)
                continue
        kept.append(draft)
    return kept


def _one_story(host: Draft, label: Draft) -> bool:
    if not all(_compatible(host.rounds, found) for found in label.rounds):
        return False
    if host.company is not None and label.company is not None:
        return host.company.text == label.company.text and not host.rounds
    return not host.rounds and (label.company is None or host.company is None)
