"""Who is given money where no small word such as "in" says so: a pronoun or a noun for a company in the case
of whoever gets something, and companies told of by their kind alone.

"Инвесторы дали стартапу Acme $5 млн", "Investori im posielajú pol milióna", "Do firmy vložil Alfa Capital 2
milióny": the nouns and pronouns are the pack's (`words.receiver`, `links.receiver`).
"""

from __future__ import annotations

from ..clauses.drafts import Draft
from ..knowledge import is_investor, ordinary
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.cased_look import title_case
from ..names.names import Name, is_link, is_word, word_hit
from ..packs import Hit
from ..text import MARK, WORD
from .receivers_sov import carried_to

REACH = 4
"""Describing words between a small word and the noun for a company, at most."""
KIND = 9
"""Tokens of a noun phrase that tells of a company by its kind, at most."""
FAR = 7
"""Tokens between money and "raised by" behind it, at most."""
BESIDE = 3
"""Tokens between a verb and the pronoun of who is given something, at most."""
LENT = ("debt", "venture_debt", "credit_facility", "convertible", "grant")
"""Instruments that are given to somebody."""
TRADE = 4
"""Small words between a noun for a firm and its name, at most."""


def given_to(scene: Scene, verb: Hit, low: int, high: int) -> tuple[Name | None, bool]:
    """The company that a verb of giving money names by its case, and whether one is told of without its name.

    Args:
        scene: the text.
        verb: the verb.
        low, high: its clause or sentence.
    """
    if scene.pack.file.order not in ("svo", "vso") or scene.pack.file.writing != "cased":
        return None, False
    token = low
    while token < high:
        noun = word_hit(scene, token, "receiver")
        if noun is None or verb.first <= token < verb.after:
            token += 1
            continue
        before, token = token - 1, noun.after
        if before >= low and (
            is_word(scene, before, "function", "affiliation")
            or (before in scene.cue_over and scene.cue_over[before].meaning[5:] in ("to", "from", "for"))
        ):
            continue  # о компании, к проекту
        begin = _past_trade(scene, token, high)
        name = names_cased.object_after(scene, begin, high if token > verb.first else verb.first)
        if name is not None and all(
            scene.text.kinds[t] == MARK or is_word(scene, t, "descriptor", "company", "startup")
            for t in range(begin, name.first)
        ):
            return name, True
        if verb.first in (token, token + 1) or noun.first == verb.after or noun.first == low:
            return None, True
    return None, _to_kind(scene, verb, low, high) or _pronoun_beside(scene, verb, low, high)


def _past_trade(scene: Scene, at: int, high: int) -> int:
    """The token behind small words that say what the firm before them makes: producătorului de pelete A."""
    text = scene.text
    for token in range(at, min(high, at + TRADE)):
        if names_cased.namey(scene, token):
            return token
        plain = text.kinds[token] == WORD and text.view[text.starts[token]].islower()
        if not plain or token in scene.cue_over or scene.covered[token] or is_link(scene, token, "and"):
            break
    return at


def behind_dative(scene: Scene, at: int, high: int) -> Name | None:
    """The name behind a small word for who is given something: presta 30 millones a Acme, presta a Acme 30
    millones.

    Args:
        scene: the text.
        at: the token of the small word, right behind the money or the verb.
        high: where the name must have ended.
    """
    if at >= high or scene.text.words[at] not in scene.pack.words_of("cues", "dative"):
        return None
    if scene.pack.file.writing != "cased" or at + 1 >= high:
        return None
    if any(hit.meaning == "veto.fine" for hit in scene.cues_in(*scene.sentence_of(at))):
        return None  # a jury awarded $5m to Acme
    small = scene.text.view[scene.text.starts[at + 1]].islower()
    if small and not (
        is_link(scene, at + 1, "articles")
        or is_word(scene, at + 1, "descriptor", "company", "startup", "demonym", "place")
    ):
        return None  # commits $5m to expand its network
    titled = title_case(scene, *scene.sentence_of(at))
    if titled and scene.text.words[at + 1] in ordinary(scene.pack.code):
        follow = at + 2
        if follow < high and scene.text.kinds[follow] == WORD:
            return None  # Launches With $80M Series A to Develop Gene Therapies
    return names_cased.object_after(scene, at + 1, high)


def into_kind(scene: Scene, at: int, high: int) -> bool:
    """Whether what is invested in is a company told of by its kind, and no name follows: in the New
    Delhi-based startup, one of the people said.

    Args:
        scene: the text.
        at: the token behind "in".
        high: where the sentence ends.
    """
    words = scene.text.words
    if is_link(scene, at, "pronouns") and scene.links[at].after - at > 1:
        end = scene.links[at].after
        return end >= high or words[end] in ",.;"
    if not is_link(scene, at, "articles") or words[at] in scene.pack.words_of("words", "indefinite"):
        return False
    for token in range(at + 1, min(high, at + KIND)):
        if words[token] in ",;.:" or scene.covered[token] or is_word(scene, token, "function", "sector"):
            return False
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning[5:] not in ("led_by", "lead", "backs", "lead_compound"):
            return False
        small = scene.text.view[scene.text.starts[token]].islower()
        if small and is_word(scene, token, "company", "startup"):
            end = token + 1
            if end < high and is_word(scene, end, "company", "startup"):
                continue
            told = any(words[t] == "-" or is_word(scene, t, "startup") for t in range(at + 1, end))
            told = told or (token > at + 1 and is_word(scene, token, "makers"))  # in the EV maker
            told = told or any(is_word(scene, t, "demonym", "place") for t in range(at + 1, token))
            return told and (end >= high or words[end] in ",.;" or _goes_on(scene, end))
    return False


def _goes_on(scene: Scene, at: int) -> bool:
    """Whether a phrase of time or manner goes on behind such a company: in the Leeds-based company in June,
    last year, as part of its round."""
    return is_word(scene, at, "function", "calendar") or at in scene.status_over


def handed_on(scene: Scene, draft: Draft, lender: Name, high: int) -> Name | None:
    """Who gets the money of an investor or a bank that is the subject of an ordinary verb: o banco A aprovou
    financiamento de 160 milhões para a Acme, A firma un préstamo de 40 millones a Acme.

    Args:
        scene: the text.
        draft: a fact with money behind such a verb.
        lender: the subject of the verb.
        high: where the name must have ended.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo" or draft.verb is None:
        return carried_to(scene, draft, lender)
    borrower = _lent_to(scene, draft, high)
    if borrower is not None and draft.verb.after <= draft.first:
        return borrower
    before = lender.first - 1
    kind = before >= 0 and is_word(scene, before, "investor", "customer")
    if not (is_investor(lender.text) or kind) or draft.verb.first > draft.first:
        return None
    at = draft.after
    cue = scene.cue_at.get(at) if at < high else None
    if cue is not None and cue.meaning == "cues.for":
        return names_cased.object_after(scene, cue.after, high)
    return behind_dative(scene, at, high)


def _lent_to(scene: Scene, draft: Draft, high: int) -> Name | None:
    """The name right behind "a loan to" where the money is a loan's: announced a €30m loan to Acme."""
    at = max([draft.after, *(scene.amounts[i].after for i in draft.restated)])
    at += at < high and scene.text.words[at] == ")"
    lent = scene.round_at.get(at)
    if lent is None or lent.round.label != "debt":
        return None
    cue = next((c for c in (scene.cue_at.get(at), scene.cue_at.get(lent.after)) if c is not None), None)
    if cue is None or cue.meaning != "cues.to" or cue.after > high:
        return None
    name = names_cased.object_after(scene, cue.after, high)
    if name is None or is_word(scene, name.first, "place", "demonym", "public"):
        return None
    kinds = ("descriptor", "demonym", "company", "startup", "place")
    plain = all(
        is_link(scene, t, "articles") or is_word(scene, t, *kinds) or scene.text.words[t] in "-"
        for t in range(cue.after, name.first)
    )
    return name if plain else None


def together_with(scene: Scene, verb: Hit, low: int) -> int | None:
    """Where the subject ends that invests with others named right before the verb: A has teamed up with B to
    invest in C.

    Args:
        scene: the text.
        verb: the verb of investing.
        low: where the sentence begins.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return None
    other = next((cue for cue in reversed(scene.cues_in(low, verb.first)) if cue.layer == "cues"), None)
    if other is None or other.meaning != "cues.joined_by" or other.first <= low + 1:
        return None
    names, end = names_cased.names_after(scene, other.after, verb.first)
    if not names or not 0 <= verb.first - max(end, names[-1].end) <= 1:
        return None
    at = other.first
    while at > low + 1 and is_link(scene, at - 1, "auxiliary"):
        at -= 1
    return at


def raised_behind(scene: Scene, at: int, high: int) -> Name | None:
    """Whose round is backed, where "raised by" stands behind its noun: backs a £5m round raised by Acme.

    Args:
        scene: the text.
        at: the token after the money.
        high: where the name must have ended.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return None
    for cue in scene.cues_in(at, min(high, at + FAR)):
        if cue.meaning == "cues.raised_by":
            return names_cased.object_after(scene, cue.after, high)
        if cue.meaning not in ("cues.round_noun", "cues.invest_noun"):
            return None
    return None


def lent_to(scene: Scene, draft: Draft, high: int) -> Name | None:
    """Who is lent or granted money, named in the case of whoever gets something behind the word for it:
    виділить 5 млн євро кредиту Альфі.

    Args:
        scene: the text.
        draft: a fact with money behind a verb of giving.
        high: where the name must have ended.
    """
    if draft.amount is None or not scene.pack.words_of("words", "receiver"):
        return None
    label = next((found for found in draft.rounds if found.first == draft.after), None)
    if label is None or label.round.instrument not in LENT or label.after >= high:
        return None
    at = label.after + (scene.text.words[label.after] == '"')
    found = names_cased.chunks(scene, at, high) if at < high and names_cased.namey(scene, at) else []
    return found[0] if found and found[0].first == at else None


def _pronoun_beside(scene: Scene, verb: Hit, low: int, high: int) -> bool:
    near = range(max(low, verb.first - BESIDE), min(high, verb.after + BESIDE))
    return any(is_link(scene, token, "receiver") for token in near)


def _to_kind(scene: Scene, verb: Hit, low: int, high: int) -> bool:
    """Whether "into" leads to a noun for a company without a name: do bratislavskej firmy."""
    for hit in scene.cues_in(low, high):
        if hit.meaning != "cues.to" or verb.first <= hit.first < verb.after:
            continue
        if is_word(scene, hit.after - 1, "company", "startup") and hit.after - hit.first > 1:
            return not _named(scene, hit.after, high)
        for token in range(hit.after, min(high, hit.after + REACH)):
            if scene.text.kinds[token] != WORD or names_cased.namey(scene, token) or scene.covered[token]:
                break
            if is_word(scene, token, "company", "startup"):
                plural = is_word(scene, token, "sector") and not is_word(scene, token, "company")
                return not plural and not _named(scene, token + 1, high)
            if token in scene.cue_at or is_link(scene, token, "and"):
                break
    return False


def _named(scene: Scene, at: int, high: int) -> bool:
    return at < high and names_cased.namey(scene, at) and not scene.covered[at]


def givers(scene: Scene, verb: Hit, company: Name | None, at: int, low: int, high: int) -> list[Name]:
    """The investors of such a sentence: before the verb, else right behind it, else behind the money.

    Args:
        scene: the text.
        verb: the verb.
        company: who is given the money, where named.
        at: the token after the money, or after the verb where it comes later.
        low, high: the sentence.
    """
    if is_link(scene, at, "receiver") and at in scene.links:
        at = scene.links[at].after  # Investovali do nej A a B
    found = [
        name
        for name in names_cased.names_before(scene, verb.first, low)
        if company is None or name.first != company.first
    ]
    if found:
        return found
    for begin in dict.fromkeys((verb.after, at)):
        begin += begin < high and is_word(scene, begin, "investor", "company")
        if begin < high and (names_cased.namey(scene, begin) or is_link(scene, begin, "articles")):
            found, _ = names_cased.names_after(scene, begin, high)
            found = [name for name in found if company is None or name.first != company.first]
            if found:
                return found
    return []
