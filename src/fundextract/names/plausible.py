"""Whether a capitalised chunk can be a name at all."""

from __future__ import annotations

import re

from ..knowledge import borrowed, is_investor, ordinary, places
from ..lexer.lexer import Scene
from ..text import MARK, NUMBER, WORD
from .articled_house import beside_house
from .bodies import body_end
from .cased_front import only_ending
from .cased_look import legal_word, proper_capital
from .common_names import common_name
from .day_names import day_raises
from .everyday_nouns import everyday_name
from .first_words import opening_form
from .listed_nouns import mere_noun
from .names import Name, form_hit, is_link, is_word, word_hit
from .noun_halves import kind_of_town, of_compound, quarter
from .ours import opens_ours
from .small_kinds import named_by_capitals
from .small_start import called_the

_ORDINAL = re.compile("[0-9]{1,3}(e|er|re|ème|eme|th|st|nd|rd|enne|ste|de|esimo|esima)")
MAX_QUOTED = 4
"""Words of a name in quotes; longer quotes are speech."""


OF_TEXTS = frozenset(
    {
        "does",
        "any_deal",
        "lesson",
        "supposed",
        "placeholder",
        "reader",
        "gift",
        "programme",
        "findings",
        "private",
        "worth_verb",
        "fraction",
        "goes",
        "realm",
        "civic",
        "front",
        "howto",
        "project",
        "care",
        "founds",
        "landmark",
        "sum_of",
        "security",
        "hires",
        "task",
        "proceeds",
        "member",
    }
)
"""Keys of words that tell what a text is about and nothing of names: Acme, a kingdom."""


def quoted_end(scene: Scene, first: int, high: int) -> int | None:
    """Where a name in quotes ends that goes on in small letters: «Кухня рядом», "Casa da gente"."""
    text = scene.text
    opening = first - 1
    if (
        opening < 0
        or text.words[opening] != '"'
        or text.spaced[first]
        or (opening > 0 and not text.spaced[opening] and text.kinds[opening - 1] != MARK)
    ):
        return None
    for at in range(first + 1, min(high, first + MAX_QUOTED + 1, len(text.words))):
        if text.words[at] == '"':
            small = [t for t in range(first, at) if text.view[text.starts[t]].islower()]
            return at if small and not text.spaced[at] else None
        if text.kinds[at] != WORD or scene.covered[at] or at in scene.cue_over:
            return None
    return None


def _counts_time(scene: Scene, name: Name) -> bool:
    """Whether a word that opens a sentence only counts the time behind it: Ten months after raising …"""
    hit = scene.status_over.get(name.end)
    return (
        hit is not None
        and hit.first == name.end
        and hit.after - hit.first > 2
        and hit.meaning == "status.historical"
        and not is_link(scene, hit.first, "auxiliary")  # Notion has already raised
        and name.first == scene.sentence_of(name.first)[0]
        and scene.text.words[name.first] in ordinary(scene.pack.code)
    )


def _noun_of_house(scene: Scene, tokens: list[int]) -> bool:
    """Where nouns have capitals: whether everyday nouns of no finance stand before an ending of investors'
    names that is no word of the language: Kern Capital, Anker Ventures."""
    text, code = scene.text, scene.pack.code
    return (
        scene.pack.file.capital_nouns
        and text.words[tokens[-1]] not in ordinary(code)
        and not scene.word_over.get(tokens[-1])
        and all(
            text.words[t] in ordinary(code)
            and scene.word_over.get(t, {}).keys() == {"not_name"}
            and t not in scene.cue_over
            for t in tokens[:-1]
        )
    )


def is_plausible(scene: Scene, name: Name, titled: bool) -> bool:
    """Whether a trimmed chunk can be a name at all: not a lone describing word, place, month or number."""
    text = scene.text
    tokens = [t for t in range(name.first, name.after) if text.kinds[t] != MARK]
    if body_end(scene, name.first) == name.after:
        return True
    if (not titled and called_the(scene, name.first, name.after)) or opens_ours(scene, name.first):
        return True
    if name.first > 1 and not text.spaced[name.first] and _inside_number(scene, name.first):
        return False
    if _dateline(scene, name):
        return False
    if len(tokens) == 1 and (quarter(scene, tokens[0]) or of_compound(scene, tokens[0])):
        return False
    if len(tokens) == 2 and kind_of_town(scene, tokens[0], tokens[1]):
        return False
    if len(tokens) == 1 and day_raises(scene, tokens[0]):
        return True  # Sunday raises €19m
    if len(tokens) == 1 and _counts_time(scene, name):
        return False
    if len(tokens) > 1 and quoted_end(scene, name.first, name.after + 1) == name.after:
        return True
    if (
        scene.pack.file.capital_nouns
        and len(tokens) == 1
        and name.end == name.after
        and _mere_noun(scene, tokens[0])
        and not (is_investor(name.text) or beside_house(scene, tokens[0]))
    ):
        return False
    if scene.pack.file.capital_nouns and everyday_name(scene, name.first):
        return True
    if scene.pack.file.capital_nouns and len(tokens) == 1 and mere_noun(scene, name):
        return False
    compound = (
        name.after - name.first >= 3 and text.words[name.after - 2] == "-" and not is_investor(name.text)
    )
    kind = scene.word_over.get(name.first, {}).get("startup")
    if kind is not None and (kind.first, kind.after) == (name.first, name.after) and not titled:
        return False  # Logistik-Scale-up
    if any(words_dot(scene, t) for t in range(name.first + 1, name.after - 1)):
        return True  # Frete.ai
    own = scene.pack.file.order == "svo" and not scene.word_over.get(name.first)  # Delair-Tech
    if compound and is_word(
        scene, name.after - 1, "company", "investor", "title", *(() if own else ("not_name",))
    ):
        return False  # a compound is what its last part says: Quantum-Startup
    if not tokens or all(text.kinds[t] == NUMBER for t in tokens):
        return bool(tokens) and is_investor(name.text) is not None
    counted = (
        text.kinds[tokens[0]] == NUMBER
        and len(tokens) > 1
        and is_word(scene, tokens[-1], "sector")
        and text.spaced[tokens[1]]  # but 10x Founders
    )
    if counted and not is_investor(name.text):
        return False  # 250 Startups, but 500 Startups
    if text.kinds[tokens[0]] == NUMBER and name.text[-1].islower() and _ORDINAL.fullmatch(name.text):
        return False  # la 14e position
    if (
        len(tokens) == 2
        and is_word(scene, tokens[0], "calendar")
        and form_hit(scene, tokens[1], "investor_end") is not None
    ):
        return True  # August Capital
    if (
        not titled
        and len(tokens) > 1
        and only_ending(scene, tokens[-1], name.after)
        and not any(is_word(scene, t, "investor", "title", "function") for t in tokens[:-1])
    ):
        return (
            is_investor(name.text) is not None
            or not all(is_word(scene, t, "not_name") for t in tokens[:-1])
            or _noun_of_house(scene, tokens)
            or (
                proper_capital(scene, tokens[0])
                and (tokens[0] - 1 not in scene.cue_over or is_investor(name.text) is not None)
            )
        )
    if (
        len(tokens) > 2
        and not titled
        and form_hit(scene, tokens[-1], "legal") is not None
        and all(text.view[text.starts[t]].isupper() for t in tokens)
    ):
        return True  # International Finance Corporation
    if len(tokens) > 2 and not titled and _house_of_place(scene, tokens):
        return True
    if len(tokens) > 2 and is_word(scene, tokens[0], "body", "academic") and is_link(scene, tokens[1], "of"):
        return True  # Bank of Ireland, University of Sydney
    whole = word_hit(scene, name.first, "descriptor")
    if (
        len(tokens) > 1
        and whole is not None
        and whole.first == name.first
        and whole.after >= name.after
        and not any(text.spaced[t] for t in tokens[1:])
    ):
        return False  # B2B
    if len(tokens) == 1 and not titled and common_name(scene, tokens[0]):
        return True  # the fintech Tower
    if all(scene.word_over.get(t, {}).keys() - OF_TEXTS for t in tokens) and not is_investor(name.text):
        if named_by_capitals(scene, name):
            return True  # Bolsa Social
        said = [t for t in tokens if not is_link(scene, t, "and")]  # Research and Development Foundation
        if any(is_word(scene, t, "place", "function", "not_name") for t in said) or all(
            is_word(scene, t, "investor", "title", "demonym") for t in said
        ):
            return False
        return len(tokens) > 1 and not titled and not scene.pack.file.capital_nouns
    if all(is_word(scene, t, "calendar") or text.kinds[t] == NUMBER for t in tokens):
        return False
    if all(form_hit(scene, t, "legal") is not None for t in tokens) and not is_investor(name.text):
        return False
    if len(tokens) == 1 and not titled and _opening_word(scene, tokens[0]):
        return False
    if _town(scene, name):
        return False
    key = text.low[text.starts[name.first] : text.ends[name.after - 1]]
    place = word_hit(scene, name.first, "place")
    if (key in places(scene.pack.code) or (place is not None and place.after >= name.after)) and not (
        is_investor(name.text) or _inner_capital(name.text)
    ):
        return False
    return len("".join(ch for ch in name.text if ch.isalnum())) > 1


def _house_of_place(scene: Scene, tokens: list[int]) -> bool:
    """Whether a place, what it does and a noun for a body, all in capitals, make a name: Hong Kong Investment
    Company."""
    view, starts = scene.text.view, scene.text.starts
    return (
        is_word(scene, tokens[0], "place", "demonym")
        and is_word(scene, tokens[-2], "investor", "fund")
        and is_word(scene, tokens[-1], "body")
        and all(view[starts[t]].isupper() for t in tokens)
    )


def _inside_number(scene: Scene, token: int) -> bool:
    """Whether a token is what stands behind the point of a number: 9.1m."""
    text = scene.text
    return (
        text.kinds[token] == NUMBER
        and text.words[token - 1] in ".,"
        and not text.spaced[token - 1]
        and text.kinds[token - 2] == NUMBER
    )


def _dateline(scene: Scene, name: Name) -> bool:
    """Whether a name opens a sentence as the town a report comes from, an agency in brackets and a dash
    behind it: Gilching (dpa) - …"""
    words, end = scene.text.words, name.end
    if name.first == 1 and words[0] == "(":  # (Agence Ecofin) - …
        return end + 1 < len(words) and words[end] == ")" and words[end + 1] in "-–—"
    if end + 3 >= len(words) or words[end] != "(" or not is_word(scene, end + 1, "agency"):
        return False
    close = next((t for t in range(end + 2, min(end + 6, len(words))) if words[t] == ")"), None)
    return close is not None and close + 1 < len(words) and words[close + 1] in "-–—"


def _town(scene: Scene, name: Name) -> bool:
    """Whether a state in short stands between commas behind a name, so that it is a town: Tewksbury, MA, …"""
    words, state = scene.text.words, name.end + 1
    if state + 1 >= len(words) or words[name.end] != "," or not is_word(scene, state, "place"):
        return False
    hit = word_hit(scene, state, "place")
    after = hit.after if hit is not None else state + 1
    written = scene.text.token_text(state, after)
    short = written.isupper() and len(written.replace(".", "")) == 2
    return short and after < len(words) and words[after] in ",-)"


def _inner_capital(written: str) -> bool:
    """Whether one word has a capital inside, as a brand and no place has: WuXi."""
    return written.isalpha() and any(char.isupper() for char in written[1:]) and not written[1:].isupper()


def words_dot(scene: Scene, token: int) -> bool:
    """Whether a full stop joins two words of which one is written small, as in an address."""
    text = scene.text
    return (
        text.words[token] == "."
        and not text.spaced[token]
        and not text.spaced[token + 1]
        and text.kinds[token - 1] == text.kinds[token + 1] == WORD
        and not text.token_text(token - 1, token + 2).isupper()
    )


def _opening_word(scene: Scene, token: int) -> bool:
    """An ordinary word whose capital only the sentence start asks for, and which goes on as a sentence
    does."""
    text = scene.text
    if _verb_first(scene, token):
        return True
    if opening_form(scene, token):
        cue = scene.cue_at.get(token + 1)
        return cue is None or cue.meaning[5:] not in ("raise", "gets", "invest", "lead", "raise_from")
    if (
        token != scene.sentence_of(token)[0]
        or not (borrowed(text.words[token]) or text.words[token] in ordinary(scene.pack.code))
        or scene.pack.file.capital_nouns
    ):
        return False
    after = token + 1
    if (
        after >= len(text.words)
        or text.kinds[after] == MARK
        or legal_word(scene, after)  # Circle Inc.
        or after in scene.cue_at
        or is_link(scene, after, "said")
        or after in scene.status_over
        or (is_link(scene, after, "auxiliary") and any(t in scene.cue_at for t in (after + 1, after + 2)))
    ):
        return False
    listed = (
        is_link(scene, after, "and")
        and after + 1 < len(text.words)
        and text.view[text.starts[after + 1]].isupper()
    )
    return not listed  # Sequoia and Accel led


def _verb_first(scene: Scene, token: int) -> bool:
    """Whether one word opens a sentence of prose and an article follows it at once: Seguono i round di …"""
    text = scene.text
    low, high = scene.sentence_of(token)
    return (
        token == low
        and scene.pack.file.order in ("svo", "vso")
        and token + 1 < high
        and text.words[high - 1] in ".!?"
        and high > scene.title_end
        and text.view[text.starts[token] + 1 : text.ends[token]].islower()
        and is_link(scene, token + 1, "articles", "pronouns")
        and text.view[text.starts[token + 1]].islower()
    )


def _mere_noun(scene: Scene, token: int) -> bool:
    """Where nouns are written with capitals: one word right behind an article, with no inner capital, is a
    noun; behind the article of something new also with adjectives between them: ein neues Werk."""
    text = scene.text
    before = token - 1
    while before > 0 and _small(scene, before) and before not in scene.links and token - before < 4:
        before -= 1
    if before < 0 or text.words[before] not in scene.pack.words_of("links", "articles"):
        return False
    if before < token - 1 and text.words[before] not in scene.pack.words_of("words", "indefinite"):
        return False
    if (
        before == token - 1
        and text.words[max(0, before - 2)] == ","
        and is_word(scene, before - 1, "function")
        and text.words[token] not in ordinary(scene.pack.code)
    ):
        return False  # das Pitchdeck, mit dem Alpha 5 Millionen einsammelte
    return text.view[text.starts[token] + 1 : text.ends[token]].islower()


def _small(scene: Scene, token: int) -> bool:
    return (
        scene.text.kinds[token] == WORD
        and scene.text.view[scene.text.starts[token]].islower()
        and token not in scene.cue_over
    )
