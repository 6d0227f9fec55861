"""A new language: the two files to fill in; and sentences a pack claims to understand, to be judged."""

from __future__ import annotations

import random
from collections.abc import Iterator
from importlib import resources

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
  raise:                  # strong verbs, the company stands before: X raises, X has secured
  gets:                   # verbs that mean a round only beside a word for it: X closes, X announces
  raise_round:            # verb and financing in one: X secures funding
  raised_by:              # the company follows: raised by X
  invest:                 # investors stand before, the company after a `to` word: A invests in X
  puts:                   # the same, but only with money as its object: A puts $5M into X
  to:                     # that word: in, into (the particle behind the company where the verb is last)
  backs:                  # investors stand before, the company is the object: A backs X
  invest_noun:            # A's investment in X, a stake in X
  led_by:                 # lead investors follow: led by A, the round was led by A
  lead:                   # lead investors stand before: A leads, A was the lead investor
  joined_by:              # other investors follow: with participation from A
  join:                   # other investors stand before: A participated, A took part
  from:                   # the source of the money follows: from A
  for:                    # the company follows the money: for X
  round_noun:             # a financing without a label, in every case: funding round, financing
  valuation:              # money beside it is what the company is worth: at a valuation of
  total:                  # money beside it is a sum over rounds: to date, in total
  others:                 # ends a list of names: and others
rounds:
  pre_seed:
  seed:
  series:                 # with {{letter}}: series {{letter}}
  angel:
  bridge:
  debt:
  convertible:
  grant:
  crowdfunding:
  ipo:
status:
  in_talks:               # in talks, reportedly, may raise
  planned:                # plans to, will
  historical:             # last year, previously, in (19|20)(0|1|2)…
  closed:
veto:                     # beside the money these words say that it is no round
  revenue:
  acquisition:
  fund_close:             # new fund, closed its second fund
  fine:
  budget:
  donation:
  price:
  market_size:
  spending:
  salary:
links:
  and:
  articles:
  pronouns:               # stand for the company: it, the company, the startup
  said:                   # said, announced
  relative:               # which, that, who
  contrast:               # but, while
words:
  function:               # the most frequent small words; they tell the language of a text and end a name
  company:                # nouns before or after a company's name, in every case: startup, maker, platform
  sector:                 # their plurals, for a whole sector: startups, firms
  descriptor:             # adjectives before a name: new, digital, AI
  investor:               # nouns before investors' names: investors, existing investors, fund
  title:                  # founder, CEO
  including:              # opens a list of names: including, such as
  affiliation:            # from, at: parts a person from where the person works
  opener:                 # adverbs that open a sentence: today, meanwhile
  stop:                   # words that end a list of names: said, plans, will
  calendar:               # days and months, in every case
  thing:                  # nouns that end money's phrase and are no round: a $5M contract, a $2bn plant
  not_name:               # ordinary words written like names: Exclusive, Reuters
forms:
  legal:                  # legal forms that `_latin` has not
  investor_end:           # endings of investors' names: Capital
  abbreviation:           # words whose full stop ends no sentence
{amounts}"""

MONEY = """\
numbers:                  # what newsrooms write beside the separators and scales of CLDR
  value: {}               # {"1": one, "2": (two|a couple)}
  scale: {}               # {"3": thousand, "6": (million|millions|mln)}
  several: {}             # {"1": (dozens|tens) of}
money:
  currency: {}            # {USD: (us )?dollar(s)?}
  about:                  # before the money: about, roughly
  at_least:               # more than, over
  at_most:                # up to
  same:                   # opens the same money again: or, about
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
    return PACK.format(amounts=_amounts(code), **named), CORPUS.format(**named)


def _amounts(code: str) -> str:
    """The sections on numbers and money: those of the language where only its amounts were read so far."""
    known = resources.files("fundextract") / "data" / "amounts" / f"{code}.yaml"
    if not known.is_file():
        return MONEY
    text = known.read_text("utf-8")
    return text[text.index("\nnumbers:") + 1 :]


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
