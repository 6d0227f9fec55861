"""What the words around money say of it: what it is put into, paid for, given out of, compared with."""

from __future__ import annotations

from ..lexer.lexer import Amount, Scene
from ..names.cased_look import namey
from ..names.names import is_link, is_word
from ..packs import Hit
from ..text import MARK, NUMBER, WORD
from .worth_by import round_is_subject

_OF_OFFER = frozenset(
    {"cues.round_noun", "cues.invest_noun", "cues.from", "cues.by", "cues.source", "cues.for"}
)
OFFER = 4
"""Tokens between such a verb and the money it turns down, at most."""


def a_piece(scene: Scene, amount: Amount) -> bool:
    """Whether a stroke and what is counted follow money at once, or what it is the price of stands right
    before it: $5/share, 7.64美元/股, 每股6元."""
    if amount.first and is_word(scene, amount.first - 1, "apiece"):
        return True
    at = amount.after
    words, spaced = scene.text.words, scene.text.spaced
    if at + 1 >= len(words) or words[at] != "/" or spaced[at] or spaced[at + 1]:
        return False
    kind = scene.text.kinds[at + 1]
    if kind in (MARK, NUMBER) or scene.covered[at + 1]:
        return False
    return at + 1 not in scene.round_at and at + 1 not in scene.cue_over


def turned_down(scene: Scene, amount: Amount, low: int) -> bool:
    """Whether money, or the offer it is, is the object of a verb of turning down: raised $5m and declined a
    further $3m, recusou um aporte de 10 milhões."""
    if scene.pack.file.order != "svo":
        return False
    for token in range(amount.first - 1, max(low - 1, amount.first - 1 - OFFER), -1):
        if is_word(scene, token, "declines"):
            return True
        cue = scene.cue_over.get(token)
        if cue is not None and cue.meaning not in _OF_OFFER:
            return False
        if scene.text.words[token] == "'":
            continue
        small = scene.text.kinds[token] == WORD and scene.text.view[scene.text.starts[token]].islower()
        if not small or is_link(scene, token, "and", "relative", "pronouns"):
            return False
    return False


def closes_clause(scene: Scene, hit: Hit, high: int) -> bool:
    """Verb-second languages: whether a verb ends its clause, so that its object stands before it."""
    return scene.pack.file.order == "v2" and (hit.after >= high or scene.text.words[hit.after] in ".,;:!")


def has_taken(scene: Scene, hit: Hit, low: int) -> bool:
    """Whether a verb that stands behind its object has its money right before it."""
    if scene.pack.file.order != "sov":
        return False
    return any(t in scene.money_at for t in range(max(low, hit.first - 3), hit.first))


def invested(scene: Scene, hit: Hit) -> bool:
    """Whether a verb of investing stands right before a word for a sum."""
    at = hit.first - 1 - is_link(scene, hit.first - 1, "articles")
    cue = scene.cue_over.get(at)
    return cue is not None and cue.meaning == "cues.invest"


def out_of(scene: Scene, amount: Amount, low: int) -> bool:
    """Whether a fund's money is only where an investor takes his own from: led the round from its $600
    million fund."""
    at = amount.first - 1
    while at > low and (
        is_word(scene, at, "owning", "descriptor", "not_name", "opener") or is_link(scene, at, "articles")
    ):
        at -= 1
    cue = scene.cue_over.get(at)
    return (
        at < amount.first - 1
        and is_word(scene, at + 1, "owning")
        and (is_word(scene, at, "affiliation") or (cue is not None and cue.meaning == "cues.from"))
    )


def put_in(scene: Scene, hit: Hit, amount: Amount) -> bool:
    """Whether "with" before money and a word for an investment behind it say what the leader puts in: A led
    the round with a $5m investment."""
    at = amount.first - 1
    at -= is_link(scene, at, "articles")
    noun = scene.cue_over.get(amount.after)
    return (
        scene.text.words[at] in scene.pack.words_of("cues", "with")
        and 0 < at - hit.after <= 8
        and noun is not None
        and noun.meaning == "cues.invest_noun"
    )


def compared(scene: Scene, worth: Hit, label: int, amount: Amount) -> bool:
    """Whether a round only says when a company was worth so much, as its label stands between a word of worth
    and the money."""
    return (
        scene.pack.file.writing == "unspaced"
        and worth.after <= label < amount.first
        and not any(scene.text.words[t] in ",;、" for t in range(worth.after, amount.first))
        and not any(t in scene.money_at for t in range(worth.after, amount.first))
        and is_link(scene, amount.first - 1, "possessive")
    )


def in_aside(scene: Scene, hit: Hit, amount: Amount, low: int) -> bool:
    """Verb-second languages: whether a word stands in a clause between commas, behind the verb of raising and
    before its money: sammelte Alpha, das Forderungen verwaltet, 5 Millionen ein."""
    words = scene.text.words
    opens = next((t for t in range(hit.first - 1, low, -1) if words[t] == ","), None)
    closes = any(words[t] == "," and not scene.covered[t] for t in range(hit.after, amount.first))
    return (
        opens is not None and closes and any(cue.meaning == "cues.raise" for cue in scene.cues_in(low, opens))
    )


def invests_between(scene: Scene, hit: Hit, amount: Amount) -> bool:
    """Whether a verb of investing stands between a word for sums and money."""
    return scene.pack.file.order == "svo" and any(
        cue.meaning == "cues.invest"
        for cue in scene.cues_in(hit.after, amount.first)
        if cue.first >= hit.after
    )


def through(scene: Scene, hit: Hit, amount: Amount) -> bool:
    """Verb-second languages: whether a fund only stands between a verb of investing and its money, which goes
    into a company: investiert Alpha über den Fonds B 5 Millionen in Gamma."""
    if scene.pack.file.order != "v2" or hit.after > amount.first:
        return False
    into = scene.cue_at.get(amount.after)
    low = scene.sentence_of(amount.first)[0]
    return (
        into is not None
        and into.meaning == "cues.to"
        and any(cue.meaning == "cues.invest" for cue in scene.cues_in(low, hit.first))
    )


_GIVERS = ("cues.from", "cues.led_by", "cues.joined_by")


def _named(scene: Scene, hit: Hit) -> bool:
    """Whether a name stands right behind a word."""
    return hit.after < len(scene.text.words) and namey(scene, hit.after)


def gives_by_name(scene: Scene, hit: Hit) -> bool:
    """Whether a word for a fund with its name right behind gives money: led by the Danish venture fund A."""
    return _named(scene, hit) and gives(scene, hit)


def gives(scene: Scene, hit: Hit) -> bool:
    """Whether a word for a fund stands right behind a cue of sources: it gives the money, from the fund A;
    where its name follows, adjectives may stand between: led by the Danish fund A."""
    at = hit.first - 1
    if _named(scene, hit):
        while hit.first - at <= 3 and is_word(scene, at, "demonym", "descriptor", "place"):
            at -= 1
    if at in scene.links and scene.links[at].meaning == "links.articles":
        at -= 1
    cue = scene.cue_over.get(at)
    return cue is not None and cue.meaning in _GIVERS


def of_fund(scene: Scene, hit: Hit, amount: Amount) -> bool:
    """Whether a small word of sources right behind the money leads to a fund of somebody's, who gives it:
    levanta 5 millones de un fondo de A."""
    at, words = hit.first - 1, scene.text.words
    cue = scene.cue_over.get(at)
    small = words[at] in scene.pack.words_of("cues", "source")
    if at != amount.after or not (small or (cue is not None and cue.meaning in _GIVERS)):
        return False
    noun = hit.after - 1 - is_link(scene, hit.after - 1, "of")
    whose = noun + 2
    named = whose < len(words) and is_link(scene, noun + 1, "of") and namey(scene, whose)
    fund = is_link(scene, hit.first, "articles") and is_word(scene, noun, "investor")
    return named and (fund or is_word(scene, hit.first, "investor"))


def order_in_capitals(scene: Scene, thing: int) -> str:
    """What a thing is whose word a headline's capitals made part of a name: $222m Space Force Contract."""
    return "order" if scene.text.words[thing] in scene.pack.words_of("veto", "order") else "other"


def grants(scene: Scene, hit: Hit, low: int) -> bool:
    """Whether a public body stands right behind a grant, as who gives it: a grant from the European Union."""
    return any(
        found.round.label == "grant" and 0 < hit.first - found.after <= 4
        for found in scene.rounds_in(low, hit.first)
    )


def pays(scene: Scene, hit: Hit, amount: Amount) -> bool:
    """Whether a public body stands right behind the source of a financing's money: ha ottenuto un
    finanziamento di 4 milioni dalla Commissione europea."""
    noun = scene.cue_over.get(amount.first - 1)
    if noun is None or noun.meaning == "cues.from":
        noun = scene.cue_over.get(amount.first - 2)  # un finanziamento di 4 milioni
    return (
        0 < hit.first - amount.after <= 2
        and gives(scene, hit)
        and noun is not None
        and noun.meaning == "cues.round_noun"
    )


def size_of_round(scene: Scene, hit: Hit, low: int) -> bool:
    """Whether a small word for a sum only says how large the round before it is, nobody raising between: a
    capital increase worth 5 million in all."""
    opens = scene.text.words[hit.first] in scene.pack.words_of("words", "function")
    if hit.after - hit.first > 1 + opens or scene.pack.file.writing != "cased":
        return False
    for token in range(hit.first - 1, max(low, hit.first - 8) - 1, -1):
        cue = scene.cue_over.get(token)
        if cue is not None and cue.meaning[5:] in ("round_noun", "valuation", "for", "to", "from"):
            if cue.meaning[5:] == "round_noun":
                return True
            continue
        if cue is not None or scene.covered[token] or scene.text.words[token] in ",;:":
            return token in scene.round_at
    return False


def sum_of_issue(scene: Scene, hit: Hit, low: int) -> bool:
    """Whether a sum in all is what one issue brings in, a verb of issuing before it: 配售股份，合计筹资."""
    if not is_word(scene, hit.first, "in_sum"):
        return False
    return any(is_word(scene, t, "issues") for t in range(low, hit.first))


def only_may_reach(scene: Scene, amount: Amount, low: int) -> bool:
    """Whether a bracket right behind money says how far it may still go: raises $70m (up to $80m with the
    option of the underwriters)."""
    if amount.money.bound != "at_most" or amount.money.value is None:
        return False
    opened = next(
        (t for t in range(amount.first - 1, max(low, amount.first - 3), -1) if scene.text.words[t] == "("), 0
    )
    index = scene.money_at.get(opened - 1)
    base = scene.amounts[index] if index is not None else amount
    if base.after != opened or base.money.value is None:
        return False
    return base.money.currency == amount.money.currency and base.money.value < amount.money.value


def told_aside(scene: Scene, amount: Amount, low: int, high: int) -> Hit | None:
    """The verb of a relative clause that says what has been raised so far, no round named: Acme, which has
    raised $60m, is hiring."""
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return None
    verb = next(
        (
            scene.cue_over[t]
            for t in range(amount.first - 1, max(low, amount.first - 4), -1)
            if t in scene.cue_over
        ),
        None,
    )
    if (
        verb is None
        or verb.meaning not in ("cues.raise", "cues.gets")
        or not 2 <= verb.after - verb.first <= 3
        or (verb.after - verb.first == 3 and not is_word(scene, verb.after - 1, "function"))
        or verb.first <= low
        or not is_word(scene, verb.first, "so_far")
        or not is_link(scene, verb.first - 1, "relative")
        or (verb.first - 2 >= low and scene.text.kinds[verb.first - 2] != MARK)
    ):
        return None
    behind = token_behind(scene, amount, high)
    for token in range(behind, min(high, behind + 6)):
        cue = scene.cue_over.get(token)
        if token in scene.round_at or (
            cue is not None
            and cue.meaning == "cues.round_noun"
            and any(is_link(scene, t, "articles") for t in range(behind, cue.first))
        ):
            return None
    return verb


def token_behind(scene: Scene, amount: Amount, high: int) -> int:
    """The token behind money and what restates it in brackets."""
    at = amount.after
    while at < high and (
        scene.text.words[at] in "()"
        or (at in scene.money_at and scene.amounts[scene.money_at[at]].restates is not None)
    ):
        at += 1
    return at


def of_the_round(scene: Scene, hit: Hit) -> bool:
    """Whether a phrase of leading or joining ends in the word for the round itself."""
    inner = scene.cues_in(max(hit.first + 1, hit.after - 3), hit.after)
    return any(c.meaning == "cues.round_noun" and c.after == hit.after for c in inner)


def within_raise(scene: Scene, hit: Hit, low: int) -> bool:
    """Whether a verb of raising stands before words of leading, in the same clause."""
    for token in range(hit.first - 1, max(low, hit.first - 12) - 1, -1):
        if scene.text.words[token] in ",;" or is_link(scene, token, "relative"):
            return False
        cue = scene.cue_over.get(token)
        if cue is not None:
            return cue.meaning in ("cues.raise", "cues.gets")
    return False


def of_round(scene: Scene, hit: Hit, amount: Amount) -> bool:
    """Whether a single word of worth stands right behind a round, or its money right before one: it says how
    large the round is, a round worth $5m, vale 5 milioni il round."""
    small = hit.after - hit.first == 2 and is_word(scene, hit.after - 1, "function")  # valorada en
    if not (hit.after - hit.first == 1 or small) or hit.meaning != "cues.valuation":
        return False
    if hit.after < amount.first and namey(scene, hit.after):
        return False  # l'opération valorise Acme 4 milliards
    behind = amount.after
    if scene.pack.file.order == "svo" and is_link(scene, behind, "articles"):
        behind = scene.links[behind].after
        told = scene.cue_over.get(behind)
        if behind in scene.round_at or (told is not None and told.meaning == "cues.round_noun"):
            return True
    at = hit.first - 1
    counts = {phrase.split()[0] for phrase in scene.pack.words_of("words", "amounting")}
    counted = scene.text.words[hit.first] in counts
    if counted and round_is_subject(scene, hit):
        return True
    if scene.text.words[at] == "," and counted:
        at -= 1  # the first tranche of its seed round, worth $5m
    if is_link(scene, at, "relative"):
        at -= 1  # un aumento di capitale che vale 5 milioni
    elif namey(scene, at):
        while at > 0 and namey(scene, at):
            at -= 1
        at -= is_link(scene, at, "of")  # il round di Acme vale 5 milioni
    noun = scene.cue_over.get(at)
    return at in scene.round_at or (
        noun is not None and noun.after == at + 1 and noun.meaning == "cues.round_noun"
    )


def grown_from(scene: Scene, amount: Amount, high: int) -> bool:
    """Verb-second languages: whether an amount is only what a sum was before it grew to the next one: von 75
    Millionen Euro auf 140 Millionen Euro.

    Args:
        scene: the text.
        amount: the money.
        high: where the sentence ends.
    """
    text, to = scene.text, amount.after
    if scene.pack.file.order != "v2" or amount.first == 0 or to + 1 >= high:
        return False
    cue = scene.cue_over.get(amount.first - 1)
    if cue is None or cue.meaning != "cues.from" or to + 1 not in scene.money_at:
        return False
    return text.kinds[to] == WORD and text.view[text.starts[to]].islower() and not is_link(scene, to, "and")
