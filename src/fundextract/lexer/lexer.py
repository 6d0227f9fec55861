"""One pass over a text with one pack: sentences, cues, rounds and money, each with its tokens."""

from __future__ import annotations

import functools
from bisect import bisect_left
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from ..models import Round
from ..packs import Hit, Pack
from ..rounds import find_rounds
from ..text import MARK, NUMBER, WORD, Text
from .amounts import Amount, read_amounts
from .apart import settle
from .clefts import join_clefts
from .compounds import drop_named_pronouns, mark_compounds
from .cue_places import (
    ends_known,
    in_compound,
    in_investor,
    in_name,
    in_noun,
    joined,
    opens_compound,
    place_cue,
    plain_letter,
)
from .datelines import months
from .edges import KNOWN
from .endings_apart import part_endings
from .fronted_roles import settle_fronted
from .han_crossed import uncrossed
from .hangul_places import PARTICLES, find_placed, is_hiragana
from .invested_in import settle_invested
from .kana_names import ends_katakana, settle_kana
from .label_names import in_latin_firm
from .listed_firms import listed_firms
from .name_ends import no_noun
from .named import describes_investor, find_institutions, find_named, find_spaced
from .odd_names import odd_names
from .overlaps import weed
from .parted import join_over_subject, join_parted
from .parts import parts_of_sums, sought_wholes
from .round_draws import settle_draws
from .round_holders import less_holders
from .run_on import starters
from .said_again import mark_said_again
from .sentences import abbreviations, find_sentences, firm_ends
from .shares import join_shares
from .short_names import Short, declared, mentions
from .surnames import settle_surnames
from .told_giving import settle_giving
from .told_object import settle_given
from .word_places import behind_money, describes_company, lends_by_trade, less_body, place_word


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
        bodies: where names of bodies that go on in small letters begin and end; found when first asked.
        noun_names: where nouns have capitals, those that the text uses as names; found when first asked.
        families: names behind a first name, each with where it first stands; found when first asked.
        odd_names: where names begin and end that are written like something else.
        shorts: brackets that declare a short name, by the token that opens them.
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
    bodies: dict[int, int] | None = None
    families: dict[str, int] | None = None
    noun_names: frozenset[str] | None = None
    odd_names: dict[int, int] = field(default_factory=dict)
    shorts: dict[int, Short] = field(default_factory=dict)
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

    @functools.cached_property
    def sought(self) -> dict[int, int]:
        """The amounts that are only the part closed so far of a sum sought, each with that sum."""
        return sought_wholes(self)

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
        """Whether the text is written in Japanese, as its particles and endings tell; a の alone is also
        written in Chinese names: 奈雪の茶."""
        alone = "の" if self.pack.file.order == "svo" else ""
        return any(is_hiragana(word) and word != alone for word in self.text.words)

    @functools.cached_property
    def _veto_keys(self) -> frozenset[str]:
        return frozenset(hit.meaning[5:] for hit in self.cues if hit.layer == "veto")


def _openers(pack: Pack) -> frozenset[str]:
    """Words that begin a sentence and are no part of a name: articles, pronouns, adverbs."""
    return joined(
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


def _part_of(hit: Hit, longer: Hit | None) -> bool:
    """Whether a hit is a part of a longer one."""
    return longer is not None and (
        longer.first <= hit.first
        and hit.after <= longer.after
        and hit.after - hit.first < longer.after - longer.first
    )


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
    parted = part_endings(text, pack)
    if title_end and parted is not text:
        title_end = bisect_left(parted.starts, ([*text.starts, len(text.view)])[title_end])
    text = parted
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
            abbreviations(pack.words_of("forms", "abbreviation")),
            _openers(pack),
            _series_words(pack),
            starters(pack.words_of("links", "articles")),
            firm_ends(pack.words_of("forms", "investor_end")),
            months(pack.words_of("words", "calendar")),
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
    accept = no_noun(text, pack, money_at, _series_words(pack)) if pack.file.writing == "cased" else None
    unspaced = pack.file.writing == "unspaced"
    hits = find_placed(text, pack, covered) if unspaced else pack.trie.find(text, accept)
    if pack.file.writing == "unspaced" and pack.file.order == "svo":
        hits = uncrossed(text, pack, hits)
    for hit in hits:
        if hit.layer in _KNOWN and hit.meaning not in PARTICLES:
            scene.known_at.setdefault(hit.first, []).append(hit)
        place_word(scene, hit)
    if pack.file.writing != "cased":
        prefixes = pack.words_of("forms", "glued_before")
        known = find_named(text) if pack.file.writing == "unspaced" else find_spaced(text, prefixes)
        if pack.file.writing == "uncased":
            known.update(find_institutions(text, pack))
        scene.shorts = declared(text, pack)
        known.update(mentions(text, scene.shorts))
        known.update(listed_firms(scene, hits) if pack.file.writing == "unspaced" else {})
        for low, high in known.items():
            scene.named.update(dict.fromkeys(range(low, high), (low, high)))
    if pack.file.writing == "unspaced":
        hits = settle_kana(scene, hits)
    cased = pack.file.writing == "cased"
    if cased:
        mark_compounds(scene)
        drop_named_pronouns(scene)
        hits = join_parted(scene, hits)
    elif pack.file.order == "vso":
        hits = join_over_subject(scene, hits)
    hits = join_clefts(scene, join_shares(scene, hits))
    round_hits = [
        hit
        for hit in (behind_money(scene, hit) for hit in hits if hit.layer == "rounds")
        if not covered[hit.first]
        and not (cased and in_name(scene, hit, rounds=True))
        and not (not cased and in_latin_firm(scene, hit))
        and not (cased and plain_letter(scene, hit))
        and not in_investor(scene, hit)
        and not (cased and lends_by_trade(scene, hit))
    ]
    for item in find_rounds(text, less_holders(scene, hits, round_hits)):
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
        if hit.layer not in ("cues", "status", "veto") or (cased and in_name(scene, hit)):
            continue
        if hit.meaning == "veto.fund" and describes_investor(scene, hit):
            continue  # hedge fund Acme Capital is no fund that is raised
        if hit.layer == "cues" and _part_of(hit, vetoed.get(hit.first)):
            continue  # "raises prices" raises no money
        state = stated.get(hit.first)
        if (
            hit.meaning == "cues.lead"
            and state is not None
            and hit.after - hit.first < state.after - state.first
        ):
            continue  # prowadzi rozmowy: talks are led, no round
        if hit.layer == "veto" and _part_of(hit, cued.get(hit.first)):
            continue  # "buys a minority stake" buys no company
        if hit.layer == "veto" and all(token in scene.round_at for token in range(hit.first, hit.after)):
            continue  # a crowdfunding campaign is no campaign for votes
        if hit.layer == "veto" and (hit.first, hit.after) in timed:
            continue  # "back in 2015" is no verb, and says when
        if cased and hit.layer == "veto" and hit.after - hit.first == 1 and opens_compound(scene, hit):
            continue  # a plant-based cheese
        if hit.layer == "veto" and describes_company(scene, hit):
            continue  # the infrastructure company Alpha
        if not cased and hit.layer in ("cues", "veto") and (ends_known(scene, hit) or in_noun(scene, hit)):
            continue
        if not cased and ends_katakana(scene, hit):
            continue
        if cased and in_compound(scene, hit):
            if hit.meaning == "cues.lead":  # Atomico-led
                scene.cues.append(hit._replace(meaning="cues.lead_compound"))
            continue
        place_cue(scene, less_body(scene, hit) if cased else hit)
    if pack.file.order == "v2":
        settle(scene)
        settle_surnames(scene)
        settle_fronted(scene)
    if pack.file.writing == "unspaced" and pack.file.order == "svo":
        weed(scene, hits)
    mark_said_again(scene)
    if cased:
        settle_draws(scene)
        settle_invested(scene)
        settle_given(scene)
        settle_giving(scene)
        scene.odd_names = odd_names(scene)
    return scene


_KNOWN = frozenset({"cues", "status", "veto", "links", *(f"words.{key}" for key in KNOWN)})
"""Layers whose words are no part of a name when they stand alone."""


__all__ = [
    "MARK",
    "NUMBER",
    "WORD",
    "Amount",
    "RoundWords",
    "Scene",
    "find_sentences",
    "read_scene",
]
