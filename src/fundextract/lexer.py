"""One pass over a text with one pack: sentences, cues, rounds and money, each with its tokens."""

from __future__ import annotations

import functools
from bisect import bisect_left
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from .amounts import Amount, read_amounts
from .apart import settle
from .compounds import drop_named_pronouns, mark_compounds
from .edges import KNOWN, PARTICLES, find_placed, is_hiragana
from .fronted_roles import settle_fronted
from .knowledge import ordinary
from .models import Round
from .named import describes_investor, find_institutions, find_named, find_spaced
from .overlaps import weed
from .packs import Hit, Pack
from .parted import join_over_subject, join_parted
from .parts import parts_of_sums
from .rounds import find_rounds
from .run_on import runs_on, starters
from .said_again import mark_said_again
from .shares import join_shares
from .surnames import settle_surnames
from .text import GLYPH, MARK, NUMBER, WORD, Text


class RoundWords(NamedTuple):
    """A round label in a text: tokens first … after-1 and what they mean."""

    first: int
    after: int
    round: Round
    source: str


def _first(item: Amount | RoundWords) -> int:
    return item.first


@dataclass
class Scene:
    """A text as one pack sees it; every index is a token index unless it says otherwise.

    Attributes:
        cues: hits of the cue layers (cues, status, veto) in text order, those inside money left out.
        links: hits of this layer by their first token; forms: the same per key.
        words: the longest hit of the word layers by its first token; `word_over` has every key a token lies
        in.
        covered: per token, True where money or a round label stands.
        named: per token of a known investor's name in a script without capitals, where it begins and ends.
    """

    text: Text
    pack: Pack
    sentences: list[tuple[int, int]]
    cues: list[Hit]
    links: dict[int, Hit]
    words: dict[int, Hit]
    forms: dict[int, dict[str, Hit]]
    amounts: list[Amount]
    rounds: list[RoundWords]
    covered: list[bool]
    title_end: int = 0
    cue_at: dict[int, Hit] = field(default_factory=dict)
    cue_over: dict[int, Hit] = field(default_factory=dict)
    word_over: dict[int, dict[str, Hit]] = field(default_factory=dict)
    money_at: dict[int, int] = field(default_factory=dict)
    round_at: dict[int, RoundWords] = field(default_factory=dict)
    edges: list[int] = field(default_factory=list)
    refusing: set[int] = field(default_factory=set)
    known_at: dict[int, list[Hit]] = field(default_factory=dict)
    cut: dict[int, bool] = field(default_factory=dict)
    plain: set[int] = field(default_factory=set)
    named: dict[int, tuple[int, int]] = field(default_factory=dict)
    status_over: dict[int, Hit] = field(default_factory=dict)
    case_counts: dict[int, tuple[int, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._starts = [a for a, _ in self.sentences]
        self._cue_firsts: list[int] = []
        self._cues_in: dict[tuple[int, int], list[Hit]] = {}

    def sentence_of(self, token: int) -> tuple[int, int]:
        """The sentence a token stands in."""
        return self.sentences[max(0, bisect_left(self._starts, token + 1) - 1)]

    def cues_in(self, low: int, high: int) -> list[Hit]:
        """Cues that lie wholly inside tokens low … high-1, in text order; looked up by bisection and
        remembered."""
        found = self._cues_in.get((low, high))
        if found is None:
            if len(self._cue_firsts) != len(self.cues):
                self.cues.sort(key=lambda hit: (hit.first, hit.after))
                self._cue_firsts = [hit.first for hit in self.cues]
                self._cues_in.clear()
            begin, end = bisect_left(self._cue_firsts, low), bisect_left(self._cue_firsts, high)
            found = self._cues_in[(low, high)] = [hit for hit in self.cues[begin:end] if hit.after <= high]
        return found

    def amounts_in(self, low: int, high: int) -> list[int]:
        """Indices of the amounts that begin in tokens low … high-1."""
        begin, end = bisect_left(self.amounts, low, key=_first), bisect_left(self.amounts, high, key=_first)
        return list(range(begin, end))

    def rounds_in(self, low: int, high: int) -> list[RoundWords]:
        """The round words that begin in tokens low … high-1."""
        return self.rounds[
            bisect_left(self.rounds, low, key=_first) : bisect_left(self.rounds, high, key=_first)
        ]

    @functools.cached_property
    def restated(self) -> dict[int, list[int]]:
        """For each amount the indices of those that say it again."""
        table: dict[int, list[int]] = {}
        for index, amount in enumerate(self.amounts):
            if amount.restates is not None:
                table.setdefault(amount.restates, []).append(index)
        return table

    @functools.cached_property
    def parts(self) -> dict[int, int]:
        """The amounts that are parts of a sum told near them, each with the sum."""
        return parts_of_sums(self)

    def has_veto(self, *keys: str) -> bool:
        """Whether a refusal word of one of these keys stands anywhere in the text."""
        return not self._veto_keys.isdisjoint(keys)

    @functools.cached_property
    def noun_pairs(self) -> frozenset[tuple[str, str]]:
        """Where nouns have capitals: a word that is none of the language and the noun behind it, where a
        text has them side by side more than once, or behind a word for a company: Marvel Fusion."""
        found: dict[tuple[str, str], int] = {}
        text = self.text
        for at in range(1, len(text.words)):
            over = self.word_over.get(at, {})
            if (
                "not_name" not in over
                or not {"investor", "company", "title", "function", "means", "calendar"}.isdisjoint(over)
                or at in self.cue_over
                or text.kinds[at - 1] != WORD
                or not text.spaced[at]
                or self.word_over.get(at - 1)
                or not (text.view[text.starts[at]].isupper() and text.view[text.starts[at - 1]].isupper())
            ):
                continue
            pair = text.words[at - 1], text.words[at]
            before = self.word_over.get(at - 2, {})
            found[pair] = found.get(pair, 0) + 1 + ("startup" in before)
        return frozenset(pair for pair, count in found.items() if count > 1)

    @functools.cached_property
    def has_hiragana(self) -> bool:
        """Whether the text is written in Japanese, as its particles and endings tell."""
        return any(is_hiragana(word) for word in self.text.words)

    @functools.cached_property
    def _veto_keys(self) -> frozenset[str]:
        return frozenset(hit.meaning[5:] for hit in self.cues if hit.layer == "veto")


MAX_SENTENCE = 400
"""Tokens; a longer stretch without a full stop is read in pieces, so that cost stays linear in the text."""
_ENDERS = frozenset(".!?。！？।॥")
_CLOSERS = frozenset("\"')]」』”’）》")


def find_sentences(
    text: Text,
    abbreviations: frozenset[str],
    openers: frozenset[str] = frozenset(),
    series: frozenset[str] = frozenset(),
    articles: frozenset[str] = frozenset(),
) -> list[tuple[int, int]]:
    """Sentences as token ranges; a full stop after an abbreviation, an initial or before a small letter ends
    none.

    After an abbreviation only one of `openers` with a capital begins a new sentence; after one of `series` a
    letter is no initial. A line break ends a sentence unless the next line goes on with a small letter, and
    one of `articles` may begin a sentence glued to the one before.
    """
    words, starts, ends, view = text.words, text.starts, text.ends, text.view
    out: list[tuple[int, int]] = []
    begin = 0
    count = len(words)
    for i in range(count):
        if i > begin:
            gap = view[ends[i - 1] : starts[i]]
            lined = "\n" in gap and (gap.count("\n") > 1 or not view[starts[i]].islower())
            if lined or (words[i] in articles and runs_on(text, i, begin, articles, openers)):
                out.append((begin, i))
                begin = i
        word = words[i]
        if word not in _ENDERS:
            continue
        after = i + 1
        while after < count and words[after] in _CLOSERS and not text.spaced[after]:
            after += 1
        if word == ".":
            if after < count and not text.spaced[after] and after == i + 1:
                continue  # inside a number, an address or a name: 2.5, Placer.ai
            before = words[i - 1] if i > begin else ""
            lettered = len(before) == 1 and i - 2 >= begin and words[i - 2] in series
            if (
                after < count
                and before in abbreviations
                and not lettered
                and not (words[after] in openers and view[starts[after]].isupper())
                and not _money_ends(text, i, after)
            ):
                continue
            if (
                len(before) == 1
                and text.kinds[i - 1] == WORD
                and not lettered
                and view[starts[i - 1]].isupper()
                and (
                    text.spaced[i - 1]
                    or (i - 2 >= begin and (words[i - 2] == "." or text.kinds[i - 2] == GLYPH))
                )
            ):
                continue  # an initial: T. Rowe
            if after < count and view[starts[after]].islower() and text.kinds[after] == WORD:
                continue
        if after > i + 1 and after < count and words[after] in ",，":
            continue
        out.append((begin, after))
        begin = after
    if begin < count:
        out.append((begin, count))
    return [(low, min(low + MAX_SENTENCE, b)) for a, b in out for low in range(a, b, MAX_SENTENCE)]


def _money_ends(text: Text, stop: int, after: int) -> bool:
    """Whether a full stop closes money that has its sign before it and no Latin word goes on: "$2 млн. Лидер
    раунда"."""
    return (
        stop >= 3
        and text.kinds[stop - 2] == NUMBER
        and text.kinds[stop - 3] not in (WORD, NUMBER)
        and text.kinds[after] == WORD
        and not text.words[after][0].isascii()
        and text.view[text.starts[after]].isupper()
    )


def _openers(pack: Pack) -> frozenset[str]:
    """Words that begin a sentence and are no part of a name: articles, pronouns, adverbs."""
    return _joined(
        pack.words_of("links", "articles"),
        pack.words_of("words", "function"),
        pack.words_of("words", "opener"),
    )


def _series_words(pack: Pack) -> frozenset[str]:
    """Words before the letter of a round: Series A."""
    phrases = ",".join(line for key in ("series", "pre_series") for line in pack.file.rounds.get(key, []))
    return _before_letter(phrases)


@functools.lru_cache(maxsize=64)
def _before_letter(phrases: str) -> frozenset[str]:
    return frozenset(
        phrase.split("{letter}")[0].strip(" -").split()[-1].lower()
        for phrase in phrases.split(",")
        if "{letter}" in phrase and phrase.split("{letter}")[0].strip(' -"')
    )


@functools.lru_cache(maxsize=64)
def _joined(*lists: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word.lower() for words in lists for word in words)


@functools.lru_cache(maxsize=64)
def _abbreviations(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word.rstrip(".").lower().split(".")[-1] for word in words)


def read_scene(
    text: Text, pack: Pack, country: str | None = None, title_end: int = 0, published: date | None = None
) -> Scene:
    """Everything the later steps need to know about a text, in one pass over its tokens.

    Args:
        text: the text.
        pack: the language to read it in.
        country: ISO 3166 code of the outlet, which orders what a bare currency sign may mean.
        title_end: number of tokens of the title.
        published: day of the text, whose exchange rates settle what an ambiguous sign means.
    """
    amounts = read_amounts(text, pack, country, published)
    covered = [False] * (len(text.words) + 1)
    money_at: dict[int, int] = {}
    for index, amount in enumerate(amounts):
        for token in range(amount.first, amount.after):
            covered[token] = True
            money_at[token] = index
    scene = Scene(
        text=text,
        pack=pack,
        sentences=find_sentences(
            text,
            _abbreviations(pack.words_of("forms", "abbreviation")),
            _openers(pack),
            _series_words(pack),
            starters(pack.words_of("links", "articles")),
        ),
        cues=[],
        links={},
        words={},
        forms={},
        amounts=amounts,
        rounds=[],
        covered=covered,
        title_end=title_end,
        money_at=money_at,
    )
    hits = find_placed(text, pack, covered) if pack.file.writing == "unspaced" else pack.trie.find(text)
    for hit in hits:
        if hit.layer in _KNOWN and hit.meaning not in PARTICLES:
            scene.known_at.setdefault(hit.first, []).append(hit)
        _place_word(scene, hit)
    if pack.file.writing != "cased":
        find = find_named if pack.file.writing == "unspaced" else find_spaced
        known = find(text)
        if pack.file.writing == "uncased":
            known.update(find_institutions(text, pack))
        for low, high in known.items():
            scene.named.update(dict.fromkeys(range(low, high), (low, high)))
    cased = pack.file.writing == "cased"
    if cased:
        mark_compounds(scene)
        drop_named_pronouns(scene)
        hits = join_parted(scene, hits)
    elif pack.file.order == "vso":
        hits = join_over_subject(scene, hits)
    hits = join_shares(scene, hits)
    round_hits = [
        hit
        for hit in (_behind_money(scene, hit) for hit in hits if hit.layer == "rounds")
        if not covered[hit.first]
        and not (cased and _in_name(scene, hit, rounds=True))
        and not (cased and _plain_letter(scene, hit))
        and not _in_investor(scene, hit)
    ]
    for item in find_rounds(text, round_hits):
        found = RoundWords(*item)
        scene.rounds.append(found)
        for token in range(found.first, found.after):
            covered[token] = True
            scene.round_at[token] = found
    vetoed = {token: hit for hit in hits if hit.layer == "veto" for token in range(hit.first, hit.after)}
    cued = {token: hit for hit in hits if hit.layer == "cues" for token in range(hit.first, hit.after)}
    timed = {(hit.first, hit.after) for hit in hits if hit.layer == "status"}
    stated = {hit.first: hit for hit in hits if hit.layer == "status"}
    for hit in hits:
        if hit.layer not in ("cues", "status", "veto") or (cased and _in_name(scene, hit)):
            continue
        if hit.meaning == "veto.fund" and describes_investor(scene, hit):
            continue  # hedge fund Acme Capital is no fund that is raised
        veto = vetoed.get(hit.first)
        if (
            hit.layer == "cues"
            and veto is not None
            and veto.first <= hit.first
            and hit.after <= veto.after
            and hit.after - hit.first < veto.after - veto.first
        ):
            continue  # "raises prices" raises no money
        state = stated.get(hit.first)
        if (
            hit.meaning == "cues.lead"
            and state is not None
            and hit.after - hit.first < state.after - state.first
        ):
            continue  # prowadzi rozmowy: talks are led, no round
        cue = cued.get(hit.first)
        if (
            hit.layer == "veto"
            and cue is not None
            and cue.first <= hit.first
            and hit.after <= cue.after
            and hit.after - hit.first < cue.after - cue.first
        ):
            continue  # "buys a minority stake" buys no company
        if hit.layer == "veto" and all(token in scene.round_at for token in range(hit.first, hit.after)):
            continue  # a crowdfunding campaign is no campaign for votes
        if hit.layer == "veto" and (hit.first, hit.after) in timed:
            continue  # "back in 2015" is no verb, and says when
        if cased and hit.layer == "veto" and hit.after - hit.first == 1 and _opens_compound(scene, hit):
            continue  # a plant-based cheese
        if hit.layer == "veto" and _describes_company(scene, hit):
            continue  # the infrastructure company Alpha
        if not cased and hit.layer == "cues" and _ends_known(scene, hit):
            continue
        if cased and _in_compound(scene, hit):
            if hit.meaning == "cues.lead":  # Atomico-led
                scene.cues.append(hit._replace(meaning="cues.lead_compound"))
            continue
        _place_cue(scene, hit)
    if pack.file.order == "v2":
        settle(scene)
        settle_surnames(scene)
        settle_fronted(scene)
    if pack.file.writing == "unspaced" and pack.file.order == "svo":
        weed(scene, hits)
    mark_said_again(scene)
    return scene


def _describes_company(scene: Scene, hit: Hit) -> bool:
    """Whether a noun of a market, a price or a building only says what a company does: an advertising
    start-up, une plateforme de publicité."""
    if hit.meaning[5:] not in _TRADES:
        return False
    words = scene.word_over
    at = hit.first - 1
    return "company" in words.get(hit.after, ()) or (
        at > 0
        and at in scene.links
        and scene.links[at].meaning == "links.of"
        and "company" in words.get(at - 1, ())
    )


def _behind_money(scene: Scene, hit: Hit) -> Hit:
    """A round phrase without the small word it opens with where money holds that: 50 millones | de deuda."""
    if (
        hit.after - hit.first > 1
        and scene.covered[hit.first]
        and not scene.covered[hit.first + 1]
        and hit.first in scene.links
        and scene.links[hit.first].meaning == "links.of"
    ):
        return hit._replace(first=hit.first + 1)
    return hit


def _place_word(scene: Scene, hit: Hit) -> None:
    if hit.layer == "links":
        text = scene.text
        if (
            hit.meaning == "links.and"
            and hit.after < len(text.words)
            and text.words[hit.after] in ".-"
            and not text.spaced[hit.after]
            and text.words[hit.first].isascii()
            == text.words[min(hit.after + 1, len(text.words) - 1)].isascii()
        ):
            return  # e-commerce, e.ventures
        scene.links[hit.first] = hit
    elif hit.layer.startswith("words."):
        longest = scene.words.get(hit.first)
        if hit.meaning not in _SILENT and (longest is None or longest.after < hit.after):
            scene.words[hit.first] = hit
        for token in range(hit.first, hit.after):
            scene.word_over.setdefault(token, {})[hit.meaning[6:]] = hit
    elif hit.layer.startswith("forms."):
        scene.forms.setdefault(hit.first, {})[hit.meaning[6:]] = hit


def _place_cue(scene: Scene, hit: Hit) -> None:
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
        if hit.meaning == "cues.puts":
            if not _money_near(scene, hit):
                return
            hit = hit._replace(meaning="cues.invest")
        if hit.meaning in _TAKING and hit.after - hit.first > 1:
            # participó en la ronda, participe à la levée de fonds: the round is told of too
            nouns = _joined(scene.pack.words_of("cues", "round_noun"))
            starts = range(max(hit.first + 1, hit.after - 3), hit.after)
            last = next((t for t in starts if " ".join(scene.text.words[t : hit.after]) in nouns), None)
            if last is not None:
                scene.cues.append(hit._replace(first=last, meaning="cues.round_noun"))
        scene.cue_at[hit.first] = hit
        for token in range(hit.first, hit.after):
            scene.cue_over[token] = hit
    elif hit.layer == "status":
        for token in range(hit.first, hit.after):
            scene.status_over[token] = hit
    scene.cues.append(hit)


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


_FINANCING = frozenset({"round_noun", "invest_noun"})
_SILENT = frozenset(
    {f"words.{key}" for key in ("thing", "percent", "share", "takes", "sells", "sold_to", "worth_at")}
)
"""Words read where a phrase goes on; by themselves they say nothing of a name."""
PUT_REACH = 5
"""Tokens between a verb such as "put" and the money it puts somewhere."""


def _money_near(scene: Scene, hit: Hit) -> bool:
    """Whether money is the object of a verb that takes other objects too: puts $5 million, in all, into …"""
    high = min(scene.sentence_of(hit.first)[1], hit.after + PUT_REACH + 1)
    return any(t in scene.money_at for t in range(hit.after, high)) or any(
        t in scene.money_at for t in range(max(scene.sentence_of(hit.first)[0], hit.first - 3), hit.first)
    )


def _object_first(scene: Scene, article: int) -> bool:
    """Whether what is written like an article stands for the round just told of: la ronda la lideró A."""
    before = article - 1
    if before < 0 or scene.text.kinds[before] != WORD:
        return False
    noun = scene.cue_over.get(before)
    return _capital(scene, before) or (noun is not None and noun.meaning == "cues.round_noun")


_TAKING = frozenset({"cues.lead", "cues.join", "cues.led_by", "cues.joined_by"})


def _ends_known(scene: Scene, hit: Hit) -> bool:
    """Whether a cue is the end of a name where verbs stand last: of a known investor's, or glued to Latin
    letters, 아주IB투자."""
    if scene.pack.file.order != "sov" or hit.first == 0 or scene.text.spaced[hit.first]:
        return False
    first, after = scene.named.get(hit.first, (hit.first, 0))
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


_VERBAL = frozenset(
    {"raise", "gets", "raise_from", "raised_by", "invest", "backs", "lead", "join", "backed_by"}
)


def _in_compound(scene: Scene, hit: Hit) -> bool:
    """A verb after a hyphen only describes: GIC-backed, women-led."""
    text = scene.text
    if hit.layer != "cues" or hit.meaning[5:] not in _VERBAL or hit.first == 0:
        return False
    return text.words[hit.first - 1] == "-" and not text.spaced[hit.first] and not text.spaced[hit.first - 1]


def _opens_compound(scene: Scene, hit: Hit) -> bool:
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


_TRADES = frozenset({"market_size", "spending", "price", "donation", "salary"})
"""Refusals whose words also name what companies do."""
_KNOWN = frozenset({"cues", "status", "veto", "links", *(f"words.{key}" for key in KNOWN)})
"""Layers whose words are no part of a name when they stand alone."""


def _in_investor(scene: Scene, hit: Hit) -> bool:
    """Whether a round word is part of a longer word for an investor: private equity firm, perusahaan ekuitas
    swasta."""
    noun = scene.word_over.get(hit.first, {}).get("investor")
    return (
        noun is not None
        and noun.first <= hit.first
        and hit.after <= noun.after
        and noun.after - noun.first > hit.after - hit.first
    )


def _in_name(scene: Scene, hit: Hit, rounds: bool = False) -> bool:
    """A cue word written with capitals inside a sentence in sentence case, beside another capital: First
    Round Capital.

    Of round words, which are often written with capitals, only one between two capitals counts: Inveready
    Seed Capital.
    """
    text = scene.text
    low, high = scene.sentence_of(hit.first)
    if rounds and scene.pack.file.capital_nouns:
        return (
            "investor_end" in scene.forms.get(hit.after, ())
            and _capital(scene, hit.after)
            and not scene.word_over.get(hit.after)
        )  # Good Seed Ventures
    if (
        hit.first == low
        or scene.pack.file.capital_nouns
        or not all(
            text.view[text.starts[t]].isupper() for t in range(hit.first, hit.after) if text.kinds[t] == WORD
        )
    ):
        return False
    before = (
        hit.first - 1 >= low
        and _capital(scene, hit.first - 1)
        and not (hit.first - 1 == low and low in scene.links)
    )
    if rounds:
        if (
            "investor_end" in scene.forms.get(hit.after, ())
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
        if hit.after - hit.first == 1 and not hit.value and _unknown_capital(scene, hit.after):
            return sentence_case(scene, low, high)  # Seed Starter
        return (
            before
            and not hit.value
            and hit.first - 1 > low
            and not scene.word_over.get(hit.first - 1)
            and not text.token_text(hit.first, hit.after).isupper()  # Nasdaq IPO
            and sentence_case(scene, low, high)
        )
    return (before or (hit.after < high and _capital(scene, hit.after))) and sentence_case(scene, low, high)


def _plain_letter(scene: Scene, hit: Hit) -> bool:
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
        and (scene.text.words[token] not in ordinary("en") or bool(scene.pack.words_of("forms", "word_end")))
        and scene.text.words[token] not in ordinary(scene.pack.code)
    )


def _capital(scene: Scene, token: int) -> bool:
    text = scene.text
    return text.kinds[token] == WORD and text.view[text.starts[token]].isupper() and not scene.covered[token]


__all__ = [
    "MARK",
    "NUMBER",
    "WORD",
    "Amount",
    "RoundWords",
    "Scene",
    "capitals",
    "find_sentences",
    "read_scene",
]
