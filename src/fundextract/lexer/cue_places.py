"""Which cues may stand where they were found: not inside a name, an adverb, a compound or another phrase."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..knowledge import borrowed, is_investor, ordinary
from ..packs import Hit
from ..text import WORD
from .gives_on import gives_on
from .joins_into import joins_into
from .label_names import firm_around, house, label_name
from .to_do import to_do
from .told_object import money_told

if TYPE_CHECKING:
    from .lexer import Scene

_FINANCING = frozenset({"round_noun", "invest_noun"})
BACKED_REACH = 14
"""Tokens between "was backed by" and the money that is given."""
PUT_REACH = 5
"""Tokens between a verb such as "put" and the money it puts somewhere."""
_TAKING = frozenset({"cues.lead", "cues.join", "cues.led_by", "cues.joined_by"})
_VERBAL = frozenset(
    {"raise", "gets", "raise_from", "raised_by", "invest", "backs", "lead", "join", "backed_by"}
)


@functools.lru_cache(maxsize=64)
def joined(*lists: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word.lower() for words in lists for word in words)


def place_cue(scene: Scene, hit: Hit) -> None:
    if hit.layer == "cues":
        if (
            scene.covered[hit.first]
            and scene.covered[hit.after - 1]
            and (hit.meaning != "cues.backs" or hit.first in scene.money_at)
        ):
            return
        if hit.meaning in ("cues.with", "cues.source", "cues.dative"):
            return  # read where leads or a fact end
        if hit.meaning == "cues.of_source" and _in_adverb(scene, hit):
            return
        if hit.meaning == "cues.to" and _of_place(scene, hit):
            return
        hit = to_do(scene, hit)
        if hit.meaning == "cues.raise_round":  # a verb and the noun of the round in one
            scene.cues.append(hit._replace(meaning="cues.round_noun"))
            hit = hit._replace(meaning="cues.raise")
        before = scene.links.get(hit.first - 1)
        if (
            hit.meaning == "cues.lead"
            and hit.after - hit.first == 1
            and scene.pack.file.order == "svo"
            and before is not None
            and before.meaning in ("links.articles", "links.possessive")
            and not _object_first(scene, hit.first - 1)
        ):
            return  # the leading platform; but la ronda la lideró A
        if hit.meaning == "cues.by":
            before_by = hit.first - 1
            money = scene.money_at.get(before_by)
            if money is not None and scene.amounts[money].first > 1:
                before_by = scene.amounts[money].first - 2  # a seed round of $2m by A
            noun = scene.cue_over.get(before_by)
            if before_by not in scene.round_at and (noun is None or noun.meaning[5:] not in _FINANCING):
                return
            hit = hit._replace(meaning="cues.from")
        if hit.meaning == "cues.backed_by" and _backed_with(scene, hit):
            hit = hit._replace(meaning="cues.raise_from")
        if hit.meaning == "cues.raise" and _raise_noun(scene, hit):
            hit = hit._replace(meaning="cues.round_noun")
        if hit.meaning == "cues.puts":
            if not _money_near(scene, hit) and not money_told(scene, hit):
                return
            hit = hit._replace(meaning="cues.invest")
        if hit.meaning == "cues.join" and joins_into(scene, hit):
            hit = hit._replace(meaning="cues.invest")
        if hit.meaning == "cues.invest" and gives_on(scene, hit):
            return
        if hit.meaning in _TAKING and hit.after - hit.first > 1:
            # participó en la ronda, participe à la levée de fonds: the round is told of too
            nouns = joined(scene.pack.words_of("cues", "round_noun"))
            starts = range(max(hit.first + 1, hit.after - 3), hit.after)
            last = next((t for t in starts if " ".join(scene.text.words[t : hit.after]) in nouns), None)
            if last is None and scene.pack.file.free_subject and _of_money(scene, hit.after):
                last = hit.after - 1  # acuden a la ampliación de 5 millones
            if last is not None:
                scene.cues.append(hit._replace(first=last, meaning="cues.round_noun"))
            elif scene.text.words[hit.first] in nouns and hit.first - 1 in scene.money_at:
                # the $30m round attracted: the round is told of too
                scene.cues.append(hit._replace(after=hit.first + 1, meaning="cues.round_noun"))
        scene.cue_at[hit.first] = hit
        for token in range(hit.first, hit.after):
            scene.cue_over[token] = hit
    elif hit.layer == "status":
        for token in range(hit.first, hit.after):
            scene.status_over[token] = hit
    scene.cues.append(hit)


def _of_money(scene: Scene, at: int) -> bool:
    """Whether "of" and money stand at a token."""
    link = scene.links.get(at)
    return link is not None and link.meaning == "links.of" and at + 1 in scene.money_at


def _of_place(scene: Scene, hit: Hit) -> bool:
    """Whether what an "in" of a script without capitals marks is a place or a time: मुंबई में, फरवरी में."""
    if scene.pack.file.writing != "uncased" or scene.pack.file.order != "sov" or hit.first == 0:
        return False
    over = scene.word_over.get(hit.first - 1, {})
    return "calendar" in over or ("place" in over and "company" not in over)


def _in_adverb(scene: Scene, hit: Hit) -> bool:
    """Whether a particle is part of a longer small phrase of a script without capitals: से पहले, पूरी तरह से."""
    if scene.pack.file.writing != "uncased":
        return False
    over = scene.word_over.get(hit.first, {})
    return any(
        key in over and over[key].after - over[key].first > hit.after - hit.first
        for key in ("function", "stop")
    )


def _money_near(scene: Scene, hit: Hit) -> bool:
    """Whether money is the object of a verb that takes other objects too: puts $5 million, in all, into …"""
    high = min(scene.sentence_of(hit.first)[1], hit.after + PUT_REACH + 1)
    return any(t in scene.money_at for t in range(hit.after, high)) or any(
        t in scene.money_at for t in range(max(scene.sentence_of(hit.first)[0], hit.first - 3), hit.first)
    )


def _raise_noun(scene: Scene, hit: Hit) -> bool:
    """Whether a verb of raising is a noun right behind its money or round: announces a $40m raise."""
    before, noun = hit.first - 1, scene.word_over.get(hit.first, {}).get("raising")
    return (
        (before in scene.money_at or before in scene.round_at)
        and noun is not None
        and noun.after == hit.after
        and hit.after not in scene.money_at
        and scene.pack.file.order == "svo"
    )


def _backed_with(scene: Scene, hit: Hit) -> bool:
    """Whether a passive of backing goes on to the money that is given: was backed by A with $5 million."""
    first = scene.links.get(hit.first)
    if first is None or first.meaning != "links.auxiliary" or scene.pack.file.order != "svo":
        return False
    ties = scene.pack.words_of("cues", "with")
    high = min(scene.sentence_of(hit.first)[1], hit.after + BACKED_REACH)
    return any(
        scene.text.words[t] in ties and (t + 1 in scene.money_at or t + 2 in scene.money_at)
        for t in range(hit.after + 1, high - 1)
    )


def _object_first(scene: Scene, article: int) -> bool:
    """Whether what is written like an article stands for the round just told of: la ronda la lideró A."""
    before = article - 1
    if before < 0 or scene.text.kinds[before] != WORD:
        return False
    noun = scene.cue_over.get(before)
    return _capital(scene, before) or (noun is not None and noun.meaning == "cues.round_noun")


def ends_known(scene: Scene, hit: Hit) -> bool:
    """Whether a cue is the end of a name where verbs stand last: of a known investor's, or glued to Latin
    letters, 아주IB투자; in spaced scripts without capitals also whether it stands within a known name."""
    first, after = scene.named.get(hit.first, (hit.first, 0))
    if scene.pack.file.writing == "uncased" and hit.after <= after:
        return hit.after - hit.first < after - first  # यूरोपीय निवेश बैंक, صندوق الاستثمارات العامة
    if scene.pack.file.order != "sov" or hit.first == 0 or scene.text.spaced[hit.first]:
        return False
    if first < hit.first and hit.after <= after:
        return True
    ending = scene.forms.get(hit.first, {}).get("investor_end")
    before = scene.text.words[hit.first - 1]
    return (
        ending is not None
        and ending.after == hit.after
        and scene.text.kinds[hit.first - 1] == WORD
        and before.isascii()
        and hit.first - 1 not in scene.known_at
    )


def in_noun(scene: Scene, hit: Hit) -> bool:
    """Whether a cue is only a part of a longer noun for an investor, in spaced scripts without capitals:
    شرکت سرمایه‌گذاری."""
    if scene.pack.file.writing != "uncased":
        return False
    noun = scene.word_over.get(hit.first, {}).get("investor")
    return noun is not None and noun.first < hit.first and hit.after <= noun.after and hit.layer == "cues"


def in_compound(scene: Scene, hit: Hit) -> bool:
    """A verb after a hyphen only describes: GIC-backed, women-led; a small word that a hyphen joins to a
    capital is part of a name: In-Q-Tel."""
    text = scene.text
    if hit.layer != "cues":
        return False
    if hit.meaning[5:] in ("to", "from", "for") and hit.after - hit.first == 1 and opens_compound(scene, hit):
        return all(text.view[text.starts[token]].isupper() for token in (hit.first, hit.after + 1))
    if hit.meaning[5:] not in _VERBAL or hit.first == 0:
        return False
    return text.words[hit.first - 1] == "-" and not text.spaced[hit.first] and not text.spaced[hit.first - 1]


def opens_compound(scene: Scene, hit: Hit) -> bool:
    """Whether a hyphen joins a word to the one behind it."""
    text = scene.text
    after = hit.after
    return (
        after + 1 < len(text.words)
        and text.words[after] == "-"
        and not text.spaced[after]
        and not text.spaced[after + 1]
        and text.kinds[after + 1] == WORD
    )


def capitals(scene: Scene, low: int, high: int) -> tuple[int, int]:
    """How many content words of four letters and more are written small and how many with a capital, the
    first apart."""
    known = scene.case_counts.get(low)
    if known is not None:
        return known
    text = scene.text
    small = large = 0
    for token in range(low + 1, high):
        if text.kinds[token] != WORD or len(text.words[token]) < 4 or scene.covered[token]:
            continue
        if text.view[text.starts[token]].isupper():
            large += 1
        elif (
            "function" not in scene.word_over.get(token, ())
            and token not in scene.links
            and text.words[token - 1] != "-"
            and text.view[text.starts[token] : text.ends[token]].islower()  # eFishery is a name everywhere
        ):
            small += 1
    scene.case_counts[low] = small, large
    return small, large


def sentence_case(scene: Scene, low: int, high: int) -> bool:
    """Whether a sentence is surely written in sentence case, so that capitals inside it mean names."""
    small, large = capitals(scene, low, high)
    if small >= 1 and scene.text.words[high - 1] == "." and small * 12 > large:
        return True  # headlines end without a full stop
    return small >= 1 and small * 8 > large and (small >= 2 or large <= 4)


def in_investor(scene: Scene, hit: Hit) -> bool:
    """Whether a round word is part of a longer word for an investor: private equity firm, perusahaan ekuitas
    swasta; vom Pre-Seed-Fonds Alfa."""
    noun = scene.word_over.get(hit.first, {}).get("investor")
    if scene.text.words[hit.after : hit.after + 1] == ["-"] and not any(
        scene.text.spaced[hit.after : hit.after + 2]
    ):
        last = scene.word_over.get(hit.after + 1, {})
        return "investor" in last and "founder" not in last
    return (
        noun is not None
        and noun.first <= hit.first
        and hit.after <= noun.after
        and noun.after - noun.first > hit.after - hit.first
    )


def in_name(scene: Scene, hit: Hit, rounds: bool = False) -> bool:
    """A cue word written with capitals inside a sentence in sentence case, beside another capital: First
    Round Capital.

    Of round words, which are often written with capitals, only one between two capitals counts: Inveready
    Seed Capital.
    """
    text = scene.text
    low, high = scene.sentence_of(hit.first)
    if (
        rounds
        and not scene.pack.file.capital_nouns
        and label_name(scene, hit, sentence_case(scene, low, high))
    ):
        return True
    if rounds and scene.pack.file.capital_nouns:
        return (
            "investor_end" in scene.forms.get(hit.after, ())
            and _capital(scene, hit.after)
            and not scene.word_over.get(hit.after)
        )  # Good Seed Ventures
    if rounds and house(scene, hit, low, sentence_case(scene, low, high)):
        return True
    if (
        hit.first == low
        or scene.pack.file.capital_nouns
        or not all(
            text.view[text.starts[t]].isupper() for t in range(hit.first, hit.after) if text.kinds[t] == WORD
        )
    ):
        return False
    if not rounds and _in_known(scene, hit):
        return True
    before = (
        hit.first - 1 >= low
        and _capital(scene, hit.first - 1)
        and not (hit.first - 1 == low and low in scene.links)
    )
    if rounds:
        if before and firm_around(scene, hit, low, high):
            return True  # raised $5m from Lumen Venture Partners
        if (
            hit.after < high
            and "investor_end" in scene.forms.get(hit.after, ())
            and _capital(scene, hit.after)
            and sentence_case(scene, low, high)
        ):
            return True  # Preseed Ventures
        if (
            hit.after - hit.first > 1
            and not hit.value
            and "investor_end" in scene.forms.get(hit.after - 1, ())
            and sentence_case(scene, low, high)
        ):
            return True  # from Seed Capital
        lone = hit.after - hit.first == 1 and not hit.value and hit.after < high
        if lone and _unknown_capital(scene, hit.after):
            return sentence_case(scene, low, high)  # Seed Starter
        return (
            before
            and not hit.value
            and hit.first - 1 > low
            and not scene.word_over.get(hit.first - 1)
            and not text.token_text(hit.first, hit.after).isupper()  # Nasdaq IPO
            and sentence_case(scene, low, high)
        )
    alone = (
        scene.pack.file.order == "svo"
        and hit.layer == "cues"
        and hit.after - hit.first == 1
        and len(text.words[hit.first]) > 3
        and text.kinds[hit.first - 1] == WORD
        and text.view[text.starts[hit.first - 1]].islower()
    )  # led by Seek and Acme Ventures
    beside = before or alone or (hit.after < high and _capital(scene, hit.after))
    return beside and sentence_case(scene, low, high)


def _in_known(scene: Scene, hit: Hit) -> bool:
    """Whether a word with capitals stands within the name of a known investor of two or three words: First
    Round Capital."""
    text = scene.text
    for first in (hit.first - 1, hit.first):
        for after in (hit.after, hit.after + 1):
            if first >= 0 and after - first > hit.after - hit.first and after <= len(text.words):
                ends = (text.view[text.starts[first]], text.view[text.starts[after - 1]])
                if all(end.isupper() for end in ends) and is_investor(text.token_text(first, after)):
                    return True
    return False


def plain_letter(scene: Scene, hit: Hit) -> bool:
    """A small letter behind a round word that is a word of its own: в раунде с участием, w rundzie i …"""
    text, last = scene.text, hit.after - 1
    written = text.view[text.starts[last] : text.ends[last]]
    if (
        not hit.value
        or len(written) > 1
        or not written.islower()
        or not (text.spaced[last] or text.view[text.starts[last - 1]] in "—–")
        or hit.source.startswith("_")
    ):
        return False
    over = scene.word_over.get(last, {})
    return "function" in over or not written.isascii() or last in scene.links


def _unknown_capital(scene: Scene, token: int) -> bool:
    """Whether a word with a capital stands at a token that neither the pack nor a dictionary knows."""
    return (
        token < len(scene.text.words)
        and _capital(scene, token)
        and scene.text.spaced[token]
        and not scene.word_over.get(token)
        and not scene.forms.get(token)
        and (not borrowed(scene.text.words[token]) or bool(scene.pack.words_of("forms", "word_end")))
        and scene.text.words[token] not in ordinary(scene.pack.code)
    )


def _capital(scene: Scene, token: int) -> bool:
    text = scene.text
    return text.kinds[token] == WORD and text.view[text.starts[token]].isupper() and not scene.covered[token]
