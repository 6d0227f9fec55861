"""A new language: the two files to fill in; and sentences a pack claims to understand, to be judged."""

from __future__ import annotations

import random
from collections.abc import Iterator

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.numbers import format_currency

from .packs import Pack

PACK = """\
# {name}. Words only: how words combine is code that every language shares.
# A line is a list of phrases parted by commas. (a|b) is a choice, (x)? is optional, nothing else is special.
# What every key means, with examples: docs/add-a-language.md
language: {code}
name: {name}
inherits: _latin          # signs, "Series A", "Inc."; leave the line out if the language uses none of them
writing: {writing}           # cased, uncased or unspaced
order: svo                # sov where the verb ends the sentence

cues:
  raise:                  # the company stands before: X raises
  invest:                 # investors stand before, the company after a `to` word: A invests in X
  led_by:                 # lead investors follow: led by A
  from:                   # the source of the money follows: from A
  round_noun:             # a financing without a label: funding round
rounds:
  seed:
  series:                 # with {{letter}}: series {{letter}}
status:
  in_talks:
  historical:
veto:                     # beside the money these words say that it is no round
  revenue:
  acquisition:
  fund_close:
links:
  and:
words:
  function:               # the most frequent small words; they tell the language of a text
  company:                # nouns before or after a company's name: startup
"""

CORPUS = """\
# {name}: sentences written for this file, each teaching one thing. `fundextract check {code}` reads them.
language: {code}
vocabulary: []            # short examples for closed lists, such as legal forms
cases: []
#  - text: Acme raises EUR 5 million in a seed round led by Example Ventures
#    shows: the plain case
#    event: {{company: Acme, amount: EUR 5000000, round: seed, lead: Example Ventures}}
#  - text: Acme's revenue rises to EUR 40 million
#    shows: revenue is not a round
#    nothing: revenue
"""

_UNCASED = frozenset({"Arab", "Hebr", "Deva", "Beng", "Gujr", "Guru", "Taml", "Telu", "Knda", "Mlym", "Geor"})
_UNSPACED = frozenset({"Hans", "Hant", "Jpan", "Kore", "Thai", "Khmr", "Laoo", "Mymr"})


def new_language(code: str, name: str | None = None) -> tuple[str, str]:
    """The text of `languages/<code>.yaml` and of `corpus/<code>.yaml`, to be filled in.

    Args:
        code: ISO 639 code.
        name: the language's English name; CLDR's where it is not given.

    Raises:
        ValueError: the code is not one CLDR knows.

    Example:
        >>> pack, corpus = new_language("pt")
        >>> pack.splitlines()[0]
        '# Portuguese. Words only: how words combine is code that every language shares.'
    """
    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError, TypeError):
        raise ValueError(f"{code!r} is not a language code such as 'pt'") from None
    if locale.territory or locale.script or str(locale) != code:
        raise ValueError(f"{code!r} is more than a language code; say {locale.language!r}")
    script = (get_global("likely_subtags").get(code) or "").split("_")[1:2]
    writing = "unspaced" if _UNSPACED & {*script} else "uncased" if _UNCASED & {*script} else "cased"
    named = {"code": code, "name": name or locale.english_name or code, "writing": writing}
    return PACK.format(**named), CORPUS.format(**named)


COMPANIES = ("Acme", "Bluefin Robotics", "Nordlicht", "Kestrel AI", "9Sense", "Lumen & Co")
INVESTORS = ("Example Ventures", "Harbour Capital", "Jane Doe", "Northwind Partners", "Contoso Fund")
AMOUNTS = (500_000, 1_200_000, 5_000_000, 42_000_000, 300_000_000, 2_500_000_000)
CURRENCIES = ("USD", "EUR", "GBP", "JPY", "CNY")


def sample(pack: Pack, count: int, seed: int = 0) -> Iterator[str]:
    """Sentences the pack claims to understand, for someone who speaks the language to judge.

    Args:
        pack: the language.
        count: how many.
        seed: the same seed gives the same sentences.

    Yields:
        one sentence each; clumsy ones are expected, wrong ones show a phrase in the wrong place.

    Raises:
        ValueError: the pack has no words for raising or investing yet.
    """
    if not pack.words_of("cues", "raise") and not pack.words_of("cues", "invest"):
        raise ValueError(f"the pack {pack.code!r} has no phrases under cues.raise or cues.invest yet")
    chance = random.Random(seed)
    for _ in range(count):
        yield _sentence(pack, chance)


def _sentence(pack: Pack, chance: random.Random) -> str:
    def word(section: str, *keys: str) -> str:
        known = [text for key in keys for text in pack.words_of(section, key)]
        return chance.choice(known).replace("{letter}", chance.choice("ABCD")) if known else ""

    money = _money(pack.code, chance)
    company, first, second = chance.choice(COMPANIES), *chance.sample(INVESTORS, 2)
    stage = word("rounds", "seed", "series", "angel", "pre_seed") if chance.random() < 0.6 else ""
    last = pack.file.order == "sov"
    raising = pack.words_of("cues", "raise") and chance.random() < 0.7
    if raising or not pack.words_of("cues", "invest"):
        subject, what = word("links", "subject"), [money, stage, word("links", "object")]
        verb = word("cues", "raise")
        parts = [company + subject, *what, verb] if last else [company, verb, money, stage]
    else:
        to, verb = word("cues", "to"), word("cues", "invest")
        parts = [first, company + to, money, verb] if last else [first, verb, money, to, company]
        return _put(pack, parts)
    led_by = word("cues", "led_by") if not last else ""
    if led_by and chance.random() < 0.6:
        parts += [led_by, first]
        joined = word("cues", "joined_by")
        if joined and chance.random() < 0.5:
            parts += [joined, second]
    elif word("cues", "lead") and chance.random() < 0.6:
        parts = [_put(pack, parts) + _comma(pack), first, word("cues", "lead")]
    return _put(pack, parts)


def _money(code: str, chance: random.Random) -> str:
    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        locale = Locale("en")
    amount, currency = chance.choice(AMOUNTS), chance.choice(CURRENCIES)
    return format_currency(amount, currency, format_type="name", currency_digits=False, locale=locale)


def _comma(pack: Pack) -> str:
    return "，" if pack.file.writing == "unspaced" else ","


def _put(pack: Pack, parts: list[str]) -> str:
    """Words side by side; a space only where the script uses one or two Latin words would touch."""
    out = ""
    for part in (part.strip() for part in parts if part.strip()):
        touching = bool(out) and out[-1].isascii() and out[-1].isalnum() and part[0].isascii()
        if out and (pack.file.writing != "unspaced" or touching):
            out += " "
        out += part
    return out
