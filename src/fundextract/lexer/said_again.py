"""The same money said again behind the words of its round: a €10 million Series A ($11 million), a £260m
Series C, equivalent to about $350m.

Right behind money the amounts themselves tell; across a round only its words know what stands between.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..restate import band

if TYPE_CHECKING:
    from .lexer import Amount, Scene

FAR = 10
"""Tokens between money and the same money at the most."""
FAR_LETTERS = 26
"""The same where every letter is a token."""
YEAR = 2020
"""Whose exchange rates tell whether two sums can be the same, where the day of the text is not known."""
NEAR = Decimal("2.5")
"""How far two sums may be apart where one of them has no currency."""
CLOSELY = Decimal("1.35")
"""The same where no word says that it is the same money."""
LOOSE = Decimal(2)
"""Rates move over the years: half or twice that year's is still the same money."""


def mark_said_again(scene: Scene) -> None:
    """Marks amounts that only say the one before them again; the scene is changed in place.

    Args:
        scene: the text, its rounds and cues placed.
    """
    if scene.pack.file.writing == "uncased":
        return
    for index in range(1, len(scene.amounts)):
        one, two = scene.amounts[index - 1], scene.amounts[index]
        if two.restates is not None:
            continue
        again = _rate_fits(one, two) and _across_round(scene, one, two)
        again = again or _in_bracket(scene, one, two)
        again = again or (_rate_fits(one, two, CLOSELY) and _behind_comma(scene, one, two))
        if again:
            root = one.restates if one.restates is not None else index - 1
            scene.amounts[index] = two._replace(restates=root)
        elif _converted(scene, two):
            earlier = range(index - 1, -1, -1)
            fit = next((i for i in earlier if _rate_fits(scene.amounts[i], two, CLOSELY)), None)
            if fit is not None:
                first = scene.amounts[fit].restates
                scene.amounts[index] = two._replace(restates=fit if first is None else first)


def _in_bracket(scene: Scene, one: Amount, two: Amount) -> bool:
    """Whether a bracket right behind money without a currency holds nothing but about as much in one: 188
    millions (142 millions US)."""
    words, first, second = scene.text.words, one.money, two.money
    if first.currency is not None or second.currency is None or not first.value or not second.value:
        return False
    if not Decimal(1) / NEAR <= second.value / first.value <= NEAR:
        return False
    opens = two.first - one.after == 1 and words[one.after] in "(（"
    return opens and two.after < len(words) and words[two.after] in ")）"


def _behind_comma(scene: Scene, one: Amount, two: Amount) -> bool:
    """Whether a sum in another currency that is only told roughly stands behind a comma and money: sammelt 37
    Millionen Dollar ein, knapp 34 Millionen Euro."""
    if scene.pack.file.writing != "cased" or (two.money.bound != "about" and not _converted(scene, two)):
        return False
    words, token, high = scene.text.words, one.after, two.first
    parts = {phrase.rpartition(" ")[2] for phrase in scene.pack.words_of("words", "parted")}
    if token + 1 < high and words[token] in parts:
        token += 1  # the part of the verb that stands behind the money
    if token >= high or words[token] != ",":
        return False
    if token + 1 < high and not _says_same(scene, token + 1, high):
        return False
    after = two.after
    return after >= len(words) or words[after] in ".,;)" or after >= scene.sentence_of(two.first)[1]


def _converted(scene: Scene, amount: Amount) -> bool:
    """Whether a word says that money is converted from another currency: umgerechnet 5 Millionen Euro."""
    told = scene.pack.words_of("words", "converted")
    return any(word in told for word in scene.text.words[max(0, amount.first - 2) : amount.after])


def _rate_fits(one: Amount, two: Amount, loose: Decimal | None = None) -> bool:
    """Whether two sums in different currencies can be the same money."""
    loose = LOOSE if loose is None else loose
    first, second = one.money, two.money
    if first.value is None or second.value is None or not first.value:
        return False
    if first.currency is None or second.currency is None or first.currency == second.currency:
        return False
    rates = band(first.currency, second.currency, YEAR)
    return rates is not None and rates[0] / loose <= second.value / first.value <= rates[1] * loose


def _across_round(scene: Scene, one: Amount, two: Amount) -> bool:
    """Whether only the words of a round and what opens a sum said again stand between two amounts."""
    words = scene.text.words
    token, high = one.after, two.first
    letters = scene.pack.file.writing == "unspaced"
    if not 1 < high - token <= (FAR_LETTERS if letters else FAR):
        return False
    if letters and words[token] in "(（":
        closed = two.after < len(words) and words[two.after] in ")）"
        return closed and _says_same(scene, token + 1, high)  # 390亿美元(按当前汇率,约合2774亿元)
    told = False
    while token < high:
        found, cue = scene.round_at.get(token), scene.cue_over.get(token)
        if found is not None:
            told, token = True, found.after
        elif cue is not None and cue.meaning in (_FINANCING if letters else _FINANCING[:1]):
            told, token = True, cue.after
        elif letters and token == one.after and _owns(scene, token):
            token += 1  # 3000万美元的A轮融资
        elif words[token] == "-" or "descriptor" in scene.word_over.get(token, {}):
            token += 1
        else:
            break
    if not told or token >= high:
        return False
    if words[token] in "(（":
        return two.after < len(words) and words[two.after] in ")）" and _says_same(scene, token + 1, high)
    token += words[token] in ",-–—"
    if letters and token >= high:
        return _opens_same(scene, two.first)
    return token < high and _says_same(scene, token, high)


_FINANCING = ("cues.round_noun", "cues.invest_noun", "cues.of_source")
"""Nouns for a round; the two behind are verbs as well where words have no spaces."""


def _owns(scene: Scene, token: int) -> bool:
    """Whether a possessive stands at a token."""
    link = scene.links.get(token)
    return link is not None and link.meaning == "links.possessive"


def _opens_same(scene: Scene, token: int) -> bool:
    """Whether a word of two letters that opens a sum said again begins an amount: 约合2亿元."""
    written = "".join(scene.text.words[token : token + 2])
    return len(written) > 1 and written in scene.pack.words_of("money", "same")


def _says_same(scene: Scene, low: int, high: int) -> bool:
    """Whether tokens are nothing but words that open a sum said again: or, equivalent to."""
    text = scene.text
    said = text.low[text.starts[low] : text.ends[high - 1]].strip() if low < high else ""
    phrases = sorted(scene.pack.words_of("money", "same"), key=len, reverse=True)
    while said:
        fit = next((p for p in phrases if said == p or said.startswith(p + " ")), None)
        if fit is None:
            return False
        said = said[len(fit) :].strip()
    return True
