"""Facts without money and without a label: a verb and a round word, and what brackets and pairs tell of
several."""

from __future__ import annotations

import itertools

from ..clauses.drafts import INVEST, RAISE, Draft, key_of, set_company
from ..clauses.verb_second_signs import told_aside
from ..companies.owner_places import led_noun
from ..facts.brought_to import names_round
from ..facts.roles import Role, distance
from ..investors.investor_places import lists_investors
from ..lexer.han_holders import HOLDERS
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word
from ..packs import Hit
from .joined_round import joined_round
from .led_investment import led_investment


def _ends_in_lead(scene: Scene, low: int, high: int, cues: list[Hit]) -> bool:
    """Whether a later sentence ends in its verb of leading, the round understood: A and B co-led."""
    ends = (hit.after for hit in cues if hit.meaning == "cues.lead")
    if low > 0 and scene.pack.file.order == "v2":
        return any(_leads_itself(scene, hit, high) for hit in cues if hit.meaning == "cues.lead")
    return (
        low > 0
        and scene.pack.file.order == "svo"
        and (
            any(at >= high or scene.text.words[at] in ".,;" for at in ends)
            or any(
                cue.first == low and cue.after < high and names_cased.namey(scene, cue.after)
                for cue in cues
                if cue.meaning == "cues.lead"
            )  # Colideran A y B
        )
    )


def _leads_itself(scene: Scene, hit: Hit, high: int) -> bool:
    """Verb-second languages: whether a verb of leading needs no round beside it, as its phrase names a lead
    investor or closes the sentence with its object: A und B sind Lead-Investoren, A übernimmt den Lead."""
    if any(is_word(scene, token, "investor") for token in range(hit.first, hit.after)):
        return True
    ends = hit.after >= high or scene.text.words[hit.after] in ".,;!" or is_link(scene, hit.after, "and")
    return ends and hit.after - hit.first > 1


def _spends(scene: Scene, verb: Hit, nouns: list[Hit], low: int) -> bool:
    """Where verbs stand last: whether a verb of raising only describes money that is spent: 調達した資金を
    もとに, 유치한 자금은."""
    if scene.pack.file.order != "sov" or scene.pack.file.writing != "unspaced":
        return False
    noun = next((hit for hit in nouns if 0 <= hit.first - verb.after <= 2), None)
    if noun is None:
        return False
    by = is_word(scene, noun.after, "function") and not is_link(scene, noun.after, "subject", "object")
    return by or not any(is_link(scene, token, "subject") for token in range(low, verb.first))


def bare_drafts(
    scene: Scene, low: int, high: int, verbs: list[Hit], nouns: list[Hit], cues: list[Hit], worth: bool
) -> list[Draft]:
    """Drafts of a sentence without money or label: who invests in whom, who raised a round, who led."""
    if (
        verbs
        and scene.pack.file.writing == "cased"
        and scene.text.words[high - 1] == "?"
        and "," not in scene.text.words[verbs[0].after : high]
    ):
        return []  # Is A investing in B?
    as_investor = [hit for hit in cues if hit.meaning == "cues.join"] if scene.pack.file.order == "v2" else []
    leads = [hit.first for hit in cues if hit.meaning in ("cues.led_by", "cues.lead")]
    for verb in verbs:
        key = key_of(verb)
        if key == "gets" and scene.pack.file.order == "svo" and any(first < verb.first for first in leads):
            continue  # The round was led by A, and brings in new investment from B
        if key in RAISE and any(
            verb.after <= hit.first and distance(scene, verb.first, verb.after, hit) <= 8
            for hit in as_investor
        ):
            return [Draft((low, high), verb.first, verb.after, verb=verb, reach=0.0, noun=True, noun_gap=0.0)]
        if key in INVEST and scene.pack.file.order == "v2" and told_aside(scene, verb, low):
            continue
        if key in RAISE and _spends(scene, verb, nouns, low):
            continue
        if key in INVEST and scene.text.words[verb.first] in scene.pack.words_of("words", "flows"):
            continue  # the highest sum that ever flowed into this field
        if (
            key in INVEST
            or (
                key == "raise"
                and (worth or any(hit.meaning == "cues.from" and hit.first >= verb.after for hit in cues))
            )
            or (
                key in RAISE
                and (
                    key == "raise_from"
                    or any(distance(scene, verb.first, verb.after, noun) <= 11 for noun in nouns)
                )
            )
        ):
            return [
                Draft((low, high), verb.first, verb.after, verb=verb, reach=0.0, noun=verb.value == HOLDERS)
            ]
    for hit in cues:
        into = scene.cue_at.get(hit.after)
        if (
            hit.meaning == "cues.lead"
            and hit.after - hit.first > 1
            and into is not None
            and into.meaning == "cues.to"
            and scene.pack.words_of("forms", "word_end")
        ):
            name = names_cased.object_after(scene, into.after, high)
            if name is not None:  # стала ведущим инвестором в компанию Alpha
                draft = Draft((low, high), hit.first, hit.after, noun=True, noun_gap=0.0, owned=True)
                set_company(draft, name, "lead.company", into.source, "the name the leader invests in")
                return [draft]
        led = led_investment(scene, hit, low, high)
        if led is not None:
            return [led]
        told_round = names_round(scene, hit.after, high) if hit.meaning == "cues.lead" else None
        if told_round is not None:
            name = names_cased.object_after(scene, told_round.first, told_round.after)
            if name is not None:  # A leads Alpha round
                draft = Draft((low, high), told_round.after, told_round.after, noun=True, noun_gap=0.0)
                draft.owned = True
                set_company(draft, name, "lead.company", hit.source, "the name whose round is led")
                return [draft]
    joined = joined_round(scene, low, high)
    if joined is not None:
        draft = Draft((low, high), joined.first, joined.after, noun=True, noun_gap=0.0)
        draft.verb = joined.verb
        return [draft]
    owner = led_noun(scene, nouns)
    if owner is not None and names_cased.object_after(scene, owner.after + 1, high) is not None:
        return [Draft((low, high), owner.first, owner.after, noun=True, noun_gap=0.0)]
    told = {key_of(hit) for hit in cues if hit.layer == "cues"}
    if any(
        scene.text.words[token] == ":" and is_word(scene, token - 1, "investor")
        for token in range(low + 1, min(high, low + 5))
    ):
        return [Draft((low, high), low, low, pronoun=True)]  # Investors: A, B and C
    if (
        told & {"led_by", "join", "joined_by"}
        or (
            "of_source" in told
            and (
                nouns or scene.pack.file.order != "sov" or any(key_of(verb) != "gets" for verb in verbs)
            )  # there "from" is "at" as well: 학회에서
        )
        or (
            "lead" in told
            and (nouns or scene.pack.file.writing == "unspaced" or _ends_in_lead(scene, low, high, cues))
        )
    ):
        return [Draft((low, high), low, low, pronoun=True)]
    if scene.pack.file.writing == "cased" and lists_investors(scene, low, high):
        return [Draft((low, high), low, low, pronoun=True)]
    if nouns and any(hit.layer == "cues" and key_of(hit) == "for" for hit in cues):
        return [Draft((low, high), nouns[0].first, nouns[0].after, noun=True)]
    for noun in nouns:
        if key_of(noun) == "invest_noun" and not (worth and any(key_of(v) in RAISE for v in verbs)):
            return [Draft((low, high), noun.first, noun.after)]
    if worth:
        hit = next(
            c for c in cues if c.layer == "cues" and key_of(c) in ("valuation", "pre_money", "post_money")
        )
        draft = Draft((low, high), hit.first, hit.after, noun=bool(nouns))
        whose = _whose_worth(scene, low, high, cues) if scene.pack.file.order == "v2" and nouns else None
        if whose is not None:
            draft.owned = True
            set_company(draft, whose[0], "worth.company", whose[1].source, "whose worth is told")
        return [draft]
    return []


def _whose_worth(scene: Scene, low: int, high: int, cues: list[Hit]) -> tuple[Name, Hit] | None:
    """Verb-second languages: the name behind "the valuation of", or the one right behind the auxiliary of a
    passive that says what somebody is worth: die Bewertung von Alpha steigt, danach wurde Alpha mit 5 Mio.
    bewertet."""
    for hit in cues:
        if hit.meaning != "cues.valuation":
            continue
        at, of = hit.after, scene.cue_at.get(hit.after)
        behind = scene.text.words[at - 1] in scene.pack.words_of("cues", "from")
        if of is not None and of.meaning in ("cues.from", "cues.to") and hit.after - hit.first == 1:
            at, behind = of.after, True
        found = names_cased.chunks(scene, at, high) if behind else []
        if found and found[0].first == at and at not in scene.money_at:
            return found[0], hit
        if scene.text.words[hit.after : hit.after + 1] in (["."], [","], []) or hit.after >= high:
            for token in range(hit.first - 1, low - 1, -1):
                if is_link(scene, token, "undergone", "auxiliary"):
                    found = names_cased.chunks(scene, token + 1, hit.first)
                    near = bool(found) and found[0].first == token + 1
                    return (found[0], hit) if near else None
    return None


def mark_bracketed(scene: Scene, roles: dict[int, Role], cues: list[Hit]) -> None:
    """Money in brackets behind each of several investors is each one's part: A (500億ドル)、B (300億ドル)
    などが参加."""
    words = scene.text.words
    if not any(
        hit.layer == "cues"
        and key_of(hit) in ("join", "lead", "joined_by", "led_by", "of_source")
        and not _in_bracket(words, hit.first, scene.sentence_of(hit.first)[0])
        for hit in cues
    ):
        return
    inside = [
        i
        for i in roles
        if scene.amounts[i].first > 0
        and words[scene.amounts[i].first - 1] in "(（"
        and roles[i].role == "amount"
    ]
    if len(inside) > 1:
        for index in inside:
            roles[index] = Role("ticket", None, 0.0)


def _in_bracket(words: list[str], at: int, low: int) -> bool:
    """Whether the bracket that opened last before a token is still open: Acme (3 M€, led by A)."""
    mark = next((words[t] for t in range(at - 1, low - 1, -1) if words[t] in "()（）"), "")
    return mark in ("(", "（")


def pair_respectively(scene: Scene, roles: dict[int, Role]) -> None:
    """Money in one list with a valuation is a valuation: 140億ドル、150億ドルという評価額."""
    order = sorted(roles, reverse=True)
    for later, earlier in itertools.pairwise(order):
        gap = range(scene.amounts[earlier].after, scene.amounts[later].first)
        if (
            roles[later].role == "valuation"
            and roles[earlier].role == "amount"
            and len(gap) == 1
            and scene.text.words[gap[0]] in ",、"
        ):
            roles[earlier] = roles[later]
