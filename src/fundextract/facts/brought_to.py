"""Words for a sum over rounds that go on to a sum of their own: to bring its total to $200m."""

from __future__ import annotations

from ..lexer.lexer import Amount, Scene
from ..names.names import is_link, is_word
from ..packs import Hit
from ..text import MARK

REACH = 7
"""Tokens between words for a sum and its money at the most."""
LONGEST = 3
"""Words of a name between money and the noun of its round, at most."""
NOUNS = frozenset({"cues.invest", "cues.invest_noun", "cues.round_noun", "cues.raise", "cues.total"})
"""What may stand between: the total capital invested, the total funding raised."""


def goes_on(scene: Scene, hit: Hit, amount: Amount, high: int) -> bool:
    """Whether words for a sum behind money have further money behind a "to", which they then speak of.

    Args:
        scene: the text.
        hit: the words for a sum.
        amount: the money before them.
        high: where the sentence ends.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased" or hit.first < amount.after:
        return False
    for token in range(hit.after, min(high, hit.after + REACH)):
        index = scene.money_at.get(token)
        if index is not None:
            before = scene.amounts[index].first - 1
            return before < hit.after or is_word(scene, before, "sold_to")
        cue = scene.cue_at.get(token)
        if scene.text.kinds[token] == MARK or (cue is not None and cue.meaning not in NOUNS):
            return False
    return False


def leads_to(scene: Scene, hit: Hit, amount: Amount) -> bool:
    """Whether words for a sum go on, over nouns of financing, to the money behind a "to": bringing its total
    equity financing to more than $9m.

    Args:
        scene: the text.
        hit: the words for a sum.
        amount: the money behind them.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased" or hit.after - hit.first < 2:
        return False
    before = amount.first - 1
    if not hit.after <= before < hit.after + REACH + 2 or not is_word(scene, before, "sold_to"):
        return False
    return not any(
        scene.text.kinds[t] == MARK
        or (scene.covered[t] and t in scene.money_at)
        or ((cue := scene.cue_at.get(t)) is not None and cue.meaning not in NOUNS)
        for t in range(hit.after, before)
    )


def counts_fund(scene: Scene, amount: Amount, high: int) -> bool:
    """Whether money stands between an owner and the name of a fund, whose size it tells: SoftBank's $100
    billion Vision Fund.

    Args:
        scene: the text.
        amount: the money.
        high: where the sentence ends.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased" or amount.first < 2:
        return False
    before, text = amount.first - 1, scene.text
    before -= is_word(scene, before, "descriptor")
    if not any(is_link(scene, t, "possessive") for t in (before, before - 1)) and not is_word(
        scene, before, "owning"
    ):
        return False
    funds, at = scene.pack.words_of("veto", "fund"), amount.after
    while at < min(high, amount.after + LONGEST + 1):
        if scene.covered[at] or text.words[at] in ",;." or not text.view[text.starts[at]].isupper():
            return False
        if at > amount.after and text.words[at] in funds:
            return True
        at += 1
    return False


def gives_part(scene: Scene, amount: Amount) -> bool:
    """Whether money is one investor's investment, told by a noun and a small word for the source: a $3.5m
    investment by A.

    Args:
        scene: the text.
        amount: the money.
    """
    noun = scene.cue_at.get(amount.after)
    if noun is None or noun.meaning != "cues.invest_noun" or scene.pack.file.order != "svo":
        return False
    by = scene.cue_at.get(noun.after)
    words = scene.pack.words_of("cues", "by")
    if by is not None and by.meaning == "cues.from":
        return True
    return any(word in words for word in scene.text.words[noun.after : noun.after + 1])


def names_round(scene: Scene, at: int, high: int) -> Hit | None:
    """The words of a round that stand right behind a name at a token, as its round: leads [Acme round], leads
    $10m [Acme Series B].

    Args:
        scene: the text.
        at: the token behind the money, or behind a verb of leading.
        high: where the sentence ends.

    Returns:
        The tokens of the name before them, as a hit; None where they do not stand so.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return None
    text = scene.text
    for token in range(at, min(high, at + LONGEST + 1)):
        noun = scene.cue_at.get(token)
        if token in scene.round_at or (noun is not None and noun.meaning == "cues.round_noun"):
            return Hit(at, token, "cues", "cues.lead", "", "") if token > at else None
        if (
            token in scene.cue_at
            or scene.covered[token]
            or not text.view[text.starts[token]].isupper()
            or is_word(scene, token, "function", "descriptor", "not_name", "investor")
        ):
            return None
    return None
