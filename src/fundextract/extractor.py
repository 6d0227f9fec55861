"""The pipeline: text → language → scene → drafts → events, with the cheap gate before it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from .build import build_reading
from .choose.choose import read_document
from .language import WEAK, Choice, also, candidates, index, scripts
from .lexer.lexer import read_scene
from .lexer.word_signs import VOWEL_SIGNS
from .models import Article, Deal, FundingEvent, Reading
from .outlets import country_of
from .packs import Pack, load_pack
from .simplified_han import simplify
from .text import Text, fold, is_unspaced

MAX_CHARS = 200_000
"""A text is read up to here; what is cut is said in `Reading.considered`."""
_SIGNS = frozenset("$€£¥₹₩")
_CODE = re.compile(r"(?:eur|usd|chf|gbp|sek|nok|dkk|inr|jpy|cny|aud|cad)\s?\d")
_WORDS = re.compile(rf"(?:[^\W\d_]|[{VOWEL_SIGNS}])+")
"""Words of the gate; the vowel signs of Arabic and Devanagari belong to them as they do in `text`."""
_LABELLED = re.compile(r"[^:\n]{2,40}(?::| [-\u2013\u2014]) ?(?:usd?|rp|eur)? ?[$\u20ac\u00a3\u00a5]?\d")
"""A name, a colon or a dash, and money, the source of which may follow: Acme — 9 mln zł od A."""
_GLYPHS = re.compile("[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0e00-\u0e7f]")
_EAST = re.compile("[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


@lru_cache(maxsize=1)
def _triggers() -> frozenset[str]:
    return frozenset(word for entry in index().values() for word in entry["triggers"])


@lru_cache(maxsize=1)
def _glyph_triggers() -> frozenset[str]:
    return frozenset(word for word in _triggers() if is_unspaced(word[0]))


def may_tell_of_funding(text: str) -> bool:
    """The cheap gate: whether any word could anchor a funding event in any language, or money could stand
    alone.

    Example:
        >>> may_tell_of_funding("Acme raises $5M"), may_tell_of_funding("Rain in the north, sun in the south")
        (True, False)
    """
    low = fold(text[:MAX_CHARS])
    if (
        low[:1] in _SIGNS
        or (low[:1].isdigit() and _WORDS.search(low) is not None)
        or _CODE.match(low) is not None
        or _LABELLED.match(low) is not None
        or not _triggers().isdisjoint(_WORDS.findall(low))
    ):
        return True
    if _EAST.search(low) is None:
        return False
    plain = "".join(_GLYPHS.findall(simplify(low)))
    glyphs = _glyph_triggers()
    return not glyphs.isdisjoint(plain) or not glyphs.isdisjoint(map("".join, itertools.pairwise(plain)))


class Extractor:
    """Reads funding events; reusable, picklable and safe to share between threads.

    Args:
        languages: codes to choose from; None for all that come with the library.
        packs: folder with packs of your own; they come before those of the library.

    Raises:
        PackError: for an unknown language or a faulty pack.
        TypeError: for wrong argument types.

    Example:
        >>> [event] = Extractor(languages=["en"]).extract("Acme Robotics raises $5M led by Accel")
        >>> event.lead_investors
        ('Accel',)
    """

    def __init__(self, languages: Iterable[str] | None = None, packs: str | Path | None = None) -> None:
        if isinstance(languages, str):
            raise TypeError("languages must be a list of codes, not one string")
        self._folder = Path(packs) if packs is not None else None
        if languages is None:
            self._codes: tuple[str, ...] | None = None
        else:
            chosen = []
            for code in languages:
                known = also().get(code.lower())
                if known is None:
                    load_pack(code, self._folder)
                    known = code
                chosen.append(known)
            self._codes = tuple(dict.fromkeys(chosen))
        self._packs: dict[str, Pack] = {}

    def __getstate__(self) -> dict[str, Any]:
        return {"_folder": self._folder, "_codes": self._codes}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._packs = {}

    def pack(self, code: str) -> Pack:
        """The pack of a code, loaded on first use."""
        found = self._packs.get(code)
        if found is None:
            found = _cached_pack(code) if self._folder is None else load_pack(code, self._folder)
            self._packs[code] = found
        return found

    def extract(
        self,
        text: str | Article,
        *,
        lang: str | None = None,
        published: date | None = None,
        publisher: str | None = None,
        url: str | None = None,
    ) -> list[FundingEvent]:
        """The funding events of a text; see `analyze` for the arguments."""
        return list(self.analyze(text, lang=lang, published=published, publisher=publisher, url=url).events)

    def analyze(
        self,
        text: str | Article,
        *,
        lang: str | None = None,
        published: date | None = None,
        publisher: str | None = None,
        url: str | None = None,
    ) -> Reading:
        """Everything read from a text: events, refusals, the language and why.

        Args:
            text: a text, or an Article whose own fields come before the keywords.
            lang: its language code where known.
            published: day of publication, which dates are read against.
            publisher: outlet name or domain, which settles what a bare "$" means.
            url: where it was published.

        Raises:
            TypeError: for wrong argument types; no text raises.
        """
        article = _as_article(text, lang, published, publisher, url)
        whole = f"{article.title}\n\n{article.text}" if article.title else article.text
        cut = len(whole) > MAX_CHARS
        whole = whole[:MAX_CHARS]
        if self._folder is None and not may_tell_of_funding(whole):
            return Reading(article=article, lang=article.lang, lang_because="no word in it tells of funding")
        country = country_of(article.publisher, article.url)
        offset = len(article.title) + 2 if article.title else 0
        readings = [self._read_part(article, whole, part, country, offset) for part in _parts(whole)]
        reading = _join(readings)
        if cut:
            reading = reading.model_copy(
                update={"considered": (*reading.considered, f"read up to character {MAX_CHARS}")}
            )
        return reading

    def _read_part(
        self, article: Article, whole: str, part: _Part, country: str | None, offset: int
    ) -> Reading:
        text = whole[part.start : part.end]
        choices = self._of_ones_own(article.lang) or candidates(
            text, article.lang if not part.alone else None, self._codes, country
        )
        best: tuple[float, Reading] | None = None
        view = Text(text)
        title_end = view.token_at(offset - 1 - part.start) if offset > part.start else 0
        for order, choice in enumerate(choices):
            scene = read_scene(view, self.pack(choice.code), country, title_end, article.published)
            drafts, refused, lost = read_document(scene, article.published)
            reading = build_reading(
                scene, article, drafts, refused, lost, choice.code, choice.because, part.start, offset
            )
            worth = _worth(reading) - _doubt(choices[0].score, choice.score) * order
            if order and best is not None and best[1].refusals and not best[1].events:
                worth -= (
                    2.0 if choices[0].score > choice.score else 0.0
                )  # the likelier language knows why not
            if best is None or worth > best[0]:
                best = (worth, reading)
        assert best is not None
        return best[1]

    def _of_ones_own(self, lang: str | None) -> list[Choice]:
        """The pack the caller asks for, where it is one of the caller's own and the library has none for the
        language."""
        if self._folder is None or lang is None or not lang.isalpha() or lang in also():
            return []
        return [Choice(lang, 1.0, "the caller said so")] if (self._folder / f"{lang}.yaml").is_file() else []

    def extract_many(self, texts: Iterable[str | Article]) -> Iterator[Reading]:
        """One reading a text, lazily and in order."""
        for text in texts:
            yield self.analyze(text)

    def reconcile(
        self, articles: Iterable[Article | FundingEvent | Reading], *, rates: Any = None
    ) -> list[Deal]:
        """As `fundextract.reconcile`, reading articles with this extractor."""
        from .reconcile import reconcile

        return reconcile(articles, rates=rates, extractor=self)


class _Part(NamedTuple):
    """A stretch of a text in one script; `alone` where the text has others too."""

    start: int
    end: int
    alone: bool


_BLOCK = re.compile(r"[^\n]+\n*")


def _parts(text: str) -> list[_Part]:
    """A bilingual text as its stretches: runs of paragraphs in East Asian script or without, where both are
    long."""
    counts = scripts(text)
    east = counts.get("han", 0) + counts.get("kana", 0) + counts.get("hangul", 0)
    if east < 40 or counts.get("latin", 0) < 200 or "\n" not in text:
        return [_Part(0, len(text), False)]
    runs: list[list[int | bool]] = []
    for match in _BLOCK.finditer(text):
        inner = scripts(match.group())
        mine = inner.get("han", 0) + inner.get("kana", 0) + inner.get("hangul", 0)
        eastern = mine * 4 >= inner.get("latin", 0) if mine or inner.get("latin", 0) else None
        if not runs or (eastern is not None and runs[-1][2] is not eastern):
            runs.append([match.start(), match.end(), bool(eastern)])
        else:
            runs[-1][1] = match.end()
    if len(runs) < 2 or len(runs) > 6:
        return [_Part(0, len(text), False)]
    return [_Part(int(a), int(b), True) for a, b, _ in runs]


def _doubt(best: float, score: float) -> float:
    """What a language behind the likeliest one must explain more: much, unless words hardly tell them
    apart."""
    if best <= score:
        return 0.1
    return 0.4 if best < WEAK and score >= 0.75 * best else 1.5


def _worth(reading: Reading) -> float:
    """How much a reading explains: filled fields of its events."""
    fields = 0.0
    for event in reading.events:
        fields += sum(
            value is not None for value in (event.company, event.amount, event.round, event.valuation)
        )
        fields += 0.5 * len(event.lead_investors) + 0.5 * len(event.participants)
    return fields + 0.2 * len(reading.refusals)


def _join(readings: list[Reading]) -> Reading:
    """The readings of a bilingual text as one: an event told in both languages counts once."""
    first = readings[0]
    if len(readings) == 1:
        return first
    events: list[FundingEvent] = []
    # who tells more comes first; of equals who writes names with capitals, which tell where names begin
    for reading in sorted(readings, key=lambda r: (-len(r.events), not _capitals(r))):
        for event in reading.events:
            if not any(_same_event(event, other) for other in events if other.lang != event.lang):
                events.append(event)
    langs = [reading.lang for reading in readings if reading.lang]
    return Reading(
        events=tuple(events),
        refusals=tuple(r for reading in readings for r in reading.refusals),
        lang=events[0].lang if events else langs[0] if langs else None,
        lang_because="bilingual: "
        + "; ".join(dict.fromkeys(f"{r.lang}: {r.lang_because}" for r in readings)),
        considered=tuple(c for reading in readings for c in reading.considered),
        article=first.article,
    )


def _capitals(reading: Reading) -> bool:
    return reading.lang is not None and _cached_pack(reading.lang).file.writing == "cased"


def _same_event(one: FundingEvent, other: FundingEvent) -> bool:
    """Whether two languages of one text tell one event: the same money, or no money and no difference."""
    if one.amount is not None and other.amount is not None:
        return (one.amount.value, one.amount.currency) == (other.amount.value, other.amount.currency)
    from .reconcile.keys import same_company

    return one.company is not None and other.company is not None and same_company(one.company, other.company)


@lru_cache(maxsize=64)
def _cached_pack(code: str) -> Pack:
    return load_pack(code)


def _as_article(text: Any, lang: Any, published: Any, publisher: Any, url: Any) -> Article:
    if isinstance(published, datetime):
        published = published.date()
    for name, value, kind in (
        ("lang", lang, str),
        ("published", published, date),
        ("publisher", publisher, str),
        ("url", url, str),
    ):
        if value is not None and not isinstance(value, kind):
            raise TypeError(f"{name} must be {kind.__name__} or None, not {type(value).__name__}")
    if isinstance(text, Article):
        given = {"lang": lang, "published": published, "publisher": publisher, "url": url}
        missing = {
            key: value for key, value in given.items() if value is not None and getattr(text, key) is None
        }
        return text.model_copy(update=missing) if missing else text
    if not isinstance(text, str):
        raise TypeError(f"text must be str or Article, not {type(text).__name__}")
    return Article.model_construct(
        id="",
        title=None,
        text=str(text),
        published=published,
        publisher=publisher,
        url=url,
        lang=lang,
        quality=None,
    )


@lru_cache(maxsize=1)
def default_extractor() -> Extractor:
    """The extractor the module-level functions use."""
    return Extractor()


def analyze(
    text: str | Article,
    *,
    lang: str | None = None,
    published: date | None = None,
    publisher: str | None = None,
    url: str | None = None,
) -> Reading:
    """Everything read from a text: events, refusals, the language and why.

    Args:
        text: a text, or an Article whose own fields come before the keywords.
        lang: its language code where known; else it is found out and reported in `Reading.lang_because`.
        published: day of publication.
        publisher: outlet name or domain, which settles what a bare "$" means.
        url: where it was published.

    Returns:
        A Reading; its `events` may be empty, its `refusals` say why.

    Raises:
        TypeError: for wrong argument types; no text raises.

    Example:
        >>> reading = analyze("Dopo il round, il fatturato di Lumina sale a 40 milioni di euro", lang="it")
        >>> reading.events, reading.refusals[0].reason
        ((), 'revenue')
    """
    return default_extractor().analyze(text, lang=lang, published=published, publisher=publisher, url=url)


def extract(
    text: str | Article,
    *,
    lang: str | None = None,
    published: date | None = None,
    publisher: str | None = None,
    url: str | None = None,
) -> list[FundingEvent]:
    """The funding events of a text; arguments and errors as in `analyze`.

    Example:
        >>> [event] = extract("Chinese AI startup Zhipu raises $300M")
        >>> event.company, str(event.amount)
        ('Zhipu', 'USD 300,000,000')
    """
    return default_extractor().extract(text, lang=lang, published=published, publisher=publisher, url=url)
