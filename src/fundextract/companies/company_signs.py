"""Signs by which a name is told to be, or not to be, the company of a fact."""

from __future__ import annotations

from ..clauses import asides
from ..clauses.cast import is_person
from ..clauses.drafts import VERBS, Draft, key_of
from ..lexer.lexer import Scene
from ..names import names_cased, names_stretch
from ..names.names import Name, is_link, is_word
from ..names.strategy import namer
from ..packs import Hit
from ..text import WORD


def part_told(scene: Scene, low: int, first: int) -> bool:
    """Whether a sentence opens with a verb of taking part, whose subject stands behind the round: Ont
    participé à cette série B A, via son fonds C, et B."""
    return any(hit.layer == "cues" and key_of(hit) in ("join", "lead") for hit in scene.cues_in(low, first))


def of_same_round(scene: Scene, label: Draft, draft: Draft) -> bool:
    """Where verbs stand last: whether a label with its company goes on to its money, as nothing between them
    is a subject: Xは、シリーズAで、A、Bを引受先とする増資により、8億円を調達."""
    if scene.pack.file.order != "sov" or namer(scene) is not names_stretch:
        return False
    if label.amount is not None or not label.rounds or draft.amount is None:
        return False
    return not any(is_link(scene, token, "subject") for token in range(label.after, draft.first))


def for_another(scene: Scene, name: Name) -> bool:
    """Whether who gets money for somebody is a person: Ada Roe and Tom Lim get $5m for Acme."""
    if scene.pack.file.order == "v2":
        return asides.runs_another(scene, name)
    return scene.pack.file.order == "svo" and is_person(name)


def rounds_join(scene: Scene, hit: Hit) -> bool:
    """Whether rounds are what joins: to these come further raises, such as A with $5m."""
    return any(
        cue.meaning == "cues.round_noun" and cue.first - hit.after <= 2
        for cue in scene.cues_in(hit.after, hit.after + 4)
    )


def leads_late(scene: Scene, name: Name, draft: Draft, high: int) -> bool:
    """Whether the verb that closes the clause of a name and a round is one of leading or taking part."""
    last = scene.pack.file.order == "sov" and is_link(scene, name.end, "subject")
    return (last or (scene.pack.file.order == "v2" and is_link(scene, name.end, "auxiliary"))) and any(
        cue.meaning in ("cues.lead", "cues.join")
        for cue in scene.cues_in(draft.after, min(high, draft.after + 6))
    )


def owned_by_pronoun(scene: Scene, draft: Draft, edge: int) -> bool:
    """Whether a possessive right before the fact belongs to "the company" or the like."""
    for token in range(draft.first - 1, max(edge, draft.first - 5) - 1, -1):
        if is_link(scene, token, "possessive"):
            return any(
                is_link(scene, start, "pronouns") and scene.links[start].after == token
                for start in range(max(edge, token - 3), token)
            )
        if scene.covered[token] or names_cased.namey(scene, token) or token in scene.cue_at:
            return False
    return False


def take_maker(scene: Scene, draft: Draft, stake: tuple[Name, Hit], low: int) -> None:
    """Who makes the investment: the names right before the verb before the money, A has made a $5m
    investment in B."""
    at = draft.first
    while (
        at > low
        and draft.first - at < 8
        and scene.text.kinds[at - 1] == WORD
        and not names_cased.namey(scene, at - 1)
        and not scene.covered[at - 1]
    ):
        at -= 1
    if any(is_word(scene, t, "including") for t in range(at, draft.first)):
        return  # Notable investments include a $5m investment in B
    told = names_cased.namey(scene, at - 1) or (at - 1 > low and scene.text.words[at - 1] == ",")
    for told_name in names_cased.names_before(scene, at, low) if told else ():
        name = asides.firm_of(scene, told_name, leads=True)  # Elm Capital's Jane Roe has led a round
        if name.text != stake[0].text:
            draft.joined(name, "invest_noun.participant", stake[1].source, "who makes the investment")


def into_something(scene: Scene, at: int, high: int) -> bool:
    """Whether the investment noun at a token goes on with what is invested in."""
    noun = scene.cue_at.get(at)
    if noun is None:
        return False
    cue = scene.cue_at.get(noun.after)
    return scene.text.words[noun.after - 1] in scene.pack.words_of("cues", "to") or (
        noun.after < high and cue is not None and key_of(cue) == "to"
    )


def is_led(scene: Scene, draft: Draft, low: int, verbs: list[Hit]) -> bool:
    """Whether a fact is the object of a verb of leading and nobody is told to raise before it: A and B led
    the Series B."""
    if scene.pack.file.order != "svo":
        return False
    at = draft.first
    while (
        at > low
        and at - 1 not in scene.cue_over
        and (is_link(scene, at - 1, "articles") or is_word(scene, at - 1, "descriptor"))
    ):
        at -= 1
    cue = scene.cue_over.get(at - 1)
    return (
        cue is not None
        and key_of(cue) == "lead"
        and cue.after == at
        and cue.first > low
        and not any(verb.first < cue.first and key_of(verb) in VERBS for verb in verbs)
    )


def takes_stake(scene: Scene, draft: Draft) -> bool:
    """Whether the object of the verb is a stake: negotiates a stake in A for $5m."""
    assert draft.verb is not None
    noun = next(
        (
            hit
            for hit in scene.cues_in(draft.verb.after, max(draft.verb.after, draft.first))
            if hit.layer == "cues"
        ),
        None,
    )
    return noun is not None and key_of(noun) == "invest_noun" and noun.first - draft.verb.after <= 2


def tells_finance(scene: Scene, low: int, high: int) -> bool:
    """Whether a sentence speaks of raising or of a round at all."""
    return any(
        hit.layer == "cues" and key_of(hit) in ("raise", "raised_by", "round_noun")
        for hit in scene.cues_in(low, high)
    )


def joins_in(scene: Scene, first: int, after: int) -> bool:
    """Whether joining is the only verb between a name and a round, where subjects stand before verbs."""
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return False
    cues = [key_of(hit) for hit in scene.cues_in(first, after) if hit.layer == "cues"]
    verbs = [key for key in cues if key in (*VERBS, "join", "lead")]
    return verbs == ["join"]


def behind_source(scene: Scene, name: Name) -> bool:
    """Whether a name follows a word that names investors."""
    token = name.first - 1
    while token >= 0 and (is_link(scene, token, "articles") or is_word(scene, token, "investor")):
        token -= 1
    cue = scene.cue_over.get(token)
    return cue is not None and key_of(cue) in ("led_by", "joined_by")
