"""What money buys or pays for: the last noun of its phrase says so, a $12 million army contract, a $2bn power
plant project.

Read in scripts with capitals where nouns stand before the noun they describe; elsewhere such phrases end at
once and nothing is found.
"""

from __future__ import annotations

from ..lexer.lexer import RoundWords, Scene
from ..names.cased_look import namey
from ..names.names import is_link, is_word
from ..packs import Hit
from ..text import MARK, NUMBER, WORD

MAX_PHRASE = 6
"""Words of a noun phrase behind money or a name; longer runs are no phrase."""


def thing_after(scene: Scene, at: int, high: int) -> int | None:
    """The last word of the noun phrase that goes on at a token, where it is a thing and no financing.

    Args:
        scene: the text.
        at: the token right behind money or a name.
        high: where the sentence ends.

    Returns:
        Its token; None where the phrase ends in no such noun.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return None
    text = scene.text
    by_case = bool(scene.pack.words_of("forms", "to_tail"))
    last = None
    for token in range(at, min(high, at + MAX_PHRASE * 2)):
        if scene.covered[token]:
            return None if token in scene.round_at else last
        if token in scene.cue_over:
            if scene.cue_over[token].meaning in ("cues.invest_noun", "cues.valuation"):
                last = None  # Rs 500 crore investment proposals, $5m worth orders
                continue
            return None if _financing(scene, token) else last
        if text.kinds[token] == MARK:
            if text.words[token] in "-'" and not text.spaced[token]:
                continue
            break
        if text.kinds[token] not in (WORD, NUMBER) or _ends(scene, token):
            break
        if token - at >= MAX_PHRASE:
            return None
        kind = is_word(scene, token, "startup")  # a pharmacy player, no football player
        last = token if is_word(scene, token, "thing") and not kind else None
        if last is not None and token + 1 < high and namey(scene, token + 1) and by_case:
            return last  # 70 miljoonan sopimuksen Puolasta
    return last


def fund_behind(scene: Scene, at: int, high: int, into: str = "") -> Hit | None:
    """The word for a fund that ends the phrase behind "for": $400m for a Southeast Asia credit fund.

    Args:
        scene: the text.
        at: the token right behind the money.
        high: where the sentence ends.
        into: another cue that may stand in the place of "for".
    """
    cue = scene.cue_at.get(at) if at < high else None
    if cue is None or cue.meaning not in ("cues.for", into) or scene.pack.file.order != "svo":
        return None
    last = cue.after
    while (
        last < high
        and last - cue.after < MAX_PHRASE
        and (
            scene.text.kinds[last] in (WORD, NUMBER)
            or (scene.text.words[last] == "-" and not scene.text.spaced[last])
            or (scene.text.words[last] == '"' and last == cue.after)  # for "Acme Fund II"
        )
        and not scene.covered[last]
        and (last not in scene.cue_over or is_link(scene, last, "articles"))
        and (
            is_link(scene, last, "articles", "pronouns")
            or not _ends(scene, last)
            or (is_link(scene, last, "and") and last + 1 < high and namey(scene, last + 1))
        )  # for a Southeast Asia and India fund
    ):
        last += 1
    named = (hit for token in range(cue.after, last) for hit in scene.known_at.get(token, ()))  # Acme Fund II
    return next(
        (
            hit
            for hit in (*scene.cues_in(cue.after, last), *named)
            if hit.layer == "veto"
            and hit.meaning in ("veto.fund", "veto.fund_close")
            and (hit.after == last or is_word(scene, hit.after, "descriptor"))
        ),
        None,
    )


def fund_ahead(scene: Scene, at: int, high: int) -> Hit | None:
    """The word for a fund that ends the noun phrase behind money: a $20 billion AI-focused fund.

    Args:
        scene: the text.
        at: the token right behind the money.
        high: where the sentence ends.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return None
    last = at
    while last < high and last - at < MAX_PHRASE:
        joined = scene.text.words[last] == "-" and not scene.text.spaced[last]
        if not joined and (
            scene.text.kinds[last] not in (WORD, NUMBER)
            or scene.covered[last]
            or last in scene.cue_over
            or _ends(scene, last)
        ):
            break
        last += 1
    return next(
        (
            hit
            for hit in scene.cues_in(at, last)
            if hit.layer == "veto" and hit.meaning in ("veto.fund", "veto.fund_close") and hit.after == last
        ),
        None,
    )


def _financing(scene: Scene, token: int) -> bool:
    return scene.cue_over[token].meaning[5:] in ("round_noun", "raise", "total")


def _ends(scene: Scene, token: int) -> bool:
    if is_word(scene, token, "place") and namey(scene, token) and scene.text.starts[token] > 0:
        shown = scene.text.token_text(token, token + 1)
        if shown.isupper():
            return False  # a US Army contract
    return is_word(scene, token, "function", "stop", "including", "calendar") or is_link(
        scene, token, "and", "relative", "contrast", "pronouns", "said"
    )


def leads_else(scene: Scene, hit: Hit, low: int, high: int) -> bool:
    """Whether something else than a round is led: leads the charge, led finance at Acme, analysts led by A.

    Args:
        scene: the text.
        hit: a cue of leading.
        low, high: the sentence.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo" or hit.after - hit.first > 2:
        return False
    text = scene.text
    if hit.meaning == "cues.led_by":
        before = hit.first - 1
        if before > low + 1 and text.words[before] == "," and is_word(scene, before - 1, "led_else"):
            return True  # in a crowded field, led by Acme
        if _by_event(scene, hit.after, high):
            return True
        return (
            before > low
            and text.kinds[before] == WORD
            and text.view[text.starts[before]].islower()
            and before not in scene.round_at  # a token sale led by A
            and is_word(scene, before, "title", "public", "thing", "led_else")
            and not is_word(scene, before, "investor")
            and not is_word(scene, before - 1, "investor")  # from a VC pack led by A
        )
    if (
        hit.first == low
        and is_word(scene, hit.first, "descriptor")
        and hit.after < high
        and (namey(scene, hit.after) or is_word(scene, hit.after, "descriptor"))
    ):
        return True  # Leading chip designer Acme
    at = hit.after
    while (
        at < high
        and at not in scene.cue_over
        and (is_link(scene, at, "articles") or is_word(scene, at, "descriptor"))
    ):
        at += 1
    if at >= high:
        return False  # a sentence that ends in its verb of leading
    if at < high and is_word(scene, at, "investor"):
        return False  # Investici vedl fond A
    if at == hit.after and at < high and namey(scene, at):
        return False  # la ronda la lideró Acme
    if is_word(scene, at, "led_else") and text.view[text.starts[at]].islower() and not scene.covered[at]:
        return True  # leads bidding for Acme
    for token in range(at, min(high, at + 5)):
        if scene.covered[token] or token in scene.cue_over or is_link(scene, token, "pronouns"):
            return False
        if is_link(scene, token, "possessive"):
            continue  # led last year's Series B
        if text.kinds[token] != WORD or _ends(scene, token):
            return token > at and token > hit.after
    return True


def _by_event(scene: Scene, at: int, high: int) -> bool:
    """Whether what leads is something that happened to a name, no investor: led by the collapse of Acme."""
    noun = at + 1
    return (
        noun + 1 < high
        and is_link(scene, at, "articles")
        and is_word(scene, noun, "led_else")
        and not is_word(scene, noun, "investor")
        and scene.text.view[scene.text.starts[noun]].islower()
        and scene.text.words[noun + 1] in scene.pack.words_of("forms", "genitive")
    )


def beside_equity(scene: Scene, found: RoundWords) -> bool:
    """Whether debt is only the other half of a sum in shares: 20 million in equity and debt, entre capital y
    deuda.

    Args:
        scene: the text.
        found: the words of a round.
    """
    if found.round.label != "debt":
        return False
    before, after = found.first - 1, found.after
    if is_word(scene, before, "function") and not is_link(scene, before, "and"):
        before -= 1  # in equity and in debt
    if before > 0 and is_link(scene, before, "and") and is_word(scene, before - 1, "equity"):
        return True
    if after + 1 >= len(scene.text.words) or not is_link(scene, after, "and"):
        return False
    after = scene.links[after].after
    after += is_link(scene, after, "articles")
    return is_word(scene, after, "equity")
