"""Chunks of name-like words, trimmed from the outside in of what only describes."""

from __future__ import annotations

from .bodies import body_end
from .cased_look import legal_word, proper_capital
from .everyday_nouns import everyday_name
from .first_words import behind_school, less_person, opening_form, script_opens
from .knowledge import is_first_name, is_investor, ordinary, places
from .lexer import Scene
from .names import form_hit, is_word, word_hit
from .place_names import describes_all, names_firm, opens_with_place
from .small_kinds import says_little
from .text import MARK, WORD


def trim(scene: Scene, first: int, after: int, titled: bool) -> tuple[int, int]:
    """A chunk less the words that describe rather than name, from the outside in; never trimmed to
    nothing."""
    text = scene.text
    if is_investor(text.token_text(first, after)) or body_end(scene, first) == after:
        return first, after
    if text.low[text.starts[first] : text.ends[after - 1]] in places(scene.pack.code):
        return first, after
    if (
        after - first > 2
        and not titled
        and legal_word(scene, after - 1)
        and len(text.words[after - 1]) > 4
        and all(text.words[t] in ordinary("en") for t in range(first, after - 1))
        and scene.text.view[text.starts[first]].isupper()
    ):
        return first, after  # International Finance Corporation
    if script_opens(scene, first, after) or (
        first + 1 < after
        and text.spaced[first + 1]
        and text.words[first + 1].isascii()
        and not all("investor_end" in scene.forms.get(token, ()) for token in range(first + 1, after))
        and opening_form(scene, first)
    ):
        first += not scene.word_over.get(first + 1)
    after = less_person(scene, first, after)
    while first + 2 < after and is_word(scene, first, "title") and text.words[first + 1] == ".":
        first += 2  # Dr. Jane Roe
    cut = first
    for token in range(first, after - 1):
        if (
            is_word(scene, token, "company", "title", "investor")
            and _free(scene, token, after)
            and (titled or says_little(scene, token))
        ):
            hit = word_hit(scene, token, "company", "title", "investor")
            if (
                hit is not None
                and hit.after < after
                and not (token > first and all(legal_word(scene, t) for t in range(hit.after, after)))
                and not (token == first + 2 and len(text.words[first]) == 1 and text.words[first + 1] == "-")
                and not (
                    hit.first == first
                    and _proper_pair(scene, hit.after, after)
                    and not is_word(scene, token, "startup")
                )
            ):
                cut = max(cut, hit.after)
    if cut > first and describes_all(scene, first, cut, after):
        return first, after
    if scene.pack.file.capital_nouns and everyday_name(scene, cut):
        return cut, after  # Tier Mobility
    cut = max(
        cut, *(behind(scene, cut, after) for behind in (_behind_compounds, _behind_owner, behind_school))
    )
    cut = max(cut, _person_behind(scene, max(first, cut), after) or cut)
    first = _skip_glue(scene, cut, after)
    if (
        first
        and first + 1 < after
        and is_word(scene, first, "agency")
        and is_word(scene, first - 1, "company")
    ):
        first += 1  # według agencji Reuters Acme
    moved = True
    while moved and first < after - 1:
        moved = False
        plain = word_hit(scene, first, "place", "demonym", "function", "not_name", "opener")
        if (
            plain is not None
            and not titled
            and not is_word(scene, first, "place", "demonym")
            and not (
                plain.after - first > 1
                and text.words[first - 1]
                in scene.pack.words_of("links", "articles")  # la pépite de la French Tech Acme
            )
            and proper_capital(scene, first)
        ):
            plain = None
        soft = word_hit(scene, first, "descriptor")
        if (
            plain is None
            and soft is not None
            and (
                not (titled or first == scene.sentence_of(first)[0] or _always_capital(scene, first))
                or names_firm(scene, soft, after, titled)
            )
        ):
            soft = None
        if plain is None and soft is None and _demonym_before(scene, first, after):
            plain = word_hit(scene, first, "descriptor", "demonym")
        if (
            plain is not None
            and not titled
            and is_word(scene, first, "place", "demonym")
            and first == plain.first
            and _long_name(scene, plain.after, after)
        ):
            plain = None  # Nordic Microfinance Initiative, European Innovation Council Fund
        if (
            plain is not None
            and is_word(scene, first, "place")
            and (
                legal_word(scene, after - 1, ends=True)
                or form_hit(scene, after - 1, "investor_end") is not None
            )
        ):
            plain = None  # Beijing Zhipu Huazhang Technology Co., London Venture Partners
        if plain is not None and not titled and _source_of_place(scene, first, plain.after, after):
            plain = None  # from Beijing Kunlun
        if not titled and opens_with_place(scene, first, first + 1):
            plain = soft = None  # da Finint e Trentino Sviluppo
        hit = plain or soft
        if hit is not None and not titled and hit.after < after and only_ending(scene, hit.after, after):
            break  # Space Capital
        if hit is not None and hit.after == after - 1 and len(text.words[hit.after]) == 1:
            break  # Climate X
        if (
            hit is not None
            and hit.first == first
            and hit.after < after
            and _free(scene, hit.after - 1, after)
        ):
            rest_ordinary = all(
                text.words[t] in ordinary("en") for t in range(hit.after, after) if text.kinds[t] == WORD
            )
            if not (
                rest_ordinary
                and after - hit.after <= 1
                and not titled
                and not is_word(scene, first, "function", "not_name", "opener")
                and not (text.words[first] in places(scene.pack.code) and _foreign(scene, hit.after, after))
            ):
                first, moved = _skip_glue(scene, hit.after, after), True
                continue
        if (
            text.words[first] in places(scene.pack.code)
            and (
                plain is not None
                or (first > 1 and _from_place(scene, first))
                or _dateline(scene, first, after)
            )
            and _free(scene, first, after)
            and form_hit(scene, first + 1, "investor_end") is None
        ):
            rest = [t for t in range(first + 1, after) if text.kinds[t] == WORD]
            if rest and not all(text.words[t] in ordinary("en") for t in rest):
                first, moved = _skip_glue(scene, first + 1, after), True
    if (
        after - first >= 2
        and scene.pack.words_of("forms", "demonym_tail")
        and is_word(scene, after - 1, "demonym")
        and after < len(text.words)
        and text.kinds[after] == WORD
        and text.view[text.starts[after]].islower()
        and after not in scene.cue_over
        and not is_word(scene, after, "function")
    ):
        after -= 1  # Seed Starter [České spořitelny]
    if (
        after - first >= 3
        and legal_word(scene, after - 2)
        and text.token_text(after - 1, after).isupper()
        and not legal_word(scene, after - 1)
    ):
        after -= 1  # a ticker after the legal form
    if (
        after - first >= 4
        and text.words[after - 2] == "."
        and text.spaced[after - 3]
        and not (text.spaced[after - 2] or text.spaced[after - 1])
        and len(text.words[after - 1]) <= 2
        and text.token_text(after - 1, after).isupper()
        and text.token_text(after - 3, after - 2).upper() == text.token_text(after - 3, after - 2)
    ):
        after -= 3  # Glencore GLEN.L, SoftBank 9984.T
    return first, after


def _demonym_before(scene: Scene, first: int, after: int) -> bool:
    """Where nouns have capitals: whether an adjective of a city stands between an article and a name that is
    no word of the language: die Berliner Alpha GmbH, but die Berliner Volksbank."""
    text = scene.text
    tails = scene.pack.words_of("forms", "demonym_tail")
    return (
        scene.pack.file.capital_nouns
        and first > 0
        and text.words[first - 1] in scene.pack.words_of("links", "articles")
        and is_word(scene, first, "descriptor", "demonym")
        and any(text.words[first].endswith(tail) for tail in tails)
        and first + 1 < after
        and text.spaced[first + 1]
        and not scene.word_over.get(first + 1)
    )


def _dateline(scene: Scene, first: int, after: int) -> bool:
    """Where nouns have capitals: whether a place opens the text and what stands behind it is named elsewhere
    without it: Berlin Alpha spricht mit …"""
    text = scene.text
    return (
        scene.pack.file.capital_nouns
        and first < 5
        and first < scene.sentence_of(0)[1]
        and first + 1 < after
        and text.spaced[first + 1]
        and any(
            word == text.words[first + 1] and at > after and text.words[at - 1] != text.words[first]
            for at, word in enumerate(text.words)
        )
    )


def _from_place(scene: Scene, first: int) -> bool:
    """Whether a word for a company and "from" stand before a place: стартап из Казани Alpha."""
    return is_word(scene, first - 1, "affiliation") and is_word(scene, first - 2, "company")


def _behind_owner(scene: Scene, first: int, after: int) -> int:
    """Behind a person in the genitive, where the language writes no apostrophe: Elon Musks xAI."""
    text = scene.text
    if "s" not in scene.pack.words_of("forms", "owner_tail"):
        return first
    known = text.words[first]
    if (
        after - first > 1
        and len(known) > 4
        and known.endswith("s")
        and text.kinds[first + 1] == WORD
        and text.spaced[first + 1]
        and not scene.word_over.get(first)
        and known not in ordinary("en")
        and known[:-1] in text.words
        and form_hit(scene, first + 1, "legal") is None
        and not only_ending(scene, first + 1, after)
    ):
        return first + 1  # Softbanks Vision Fund
    if after - first != 3:
        return first
    owner = text.words[first + 1]
    person = is_first_name(text.words[first]) and owner.endswith("s") and len(owner) > 3
    return first + 2 if person and all(text.kinds[t] == WORD for t in range(first, after)) else first


def _behind_compounds(scene: Scene, first: int, after: int) -> int:
    """Where nouns have capitals: what goes on behind the last compound that only describes, Alfa-Gründer Jo
    Roe."""
    text = scene.text
    cut = first
    if not scene.pack.file.capital_nouns:
        return cut
    for token in range(first + 2, after - 1):
        if (
            text.words[token - 1] == "-"
            and not text.spaced[token]
            and text.kinds[token] == WORD
            and text.spaced[token + 1]
            and text.kinds[token + 1] != MARK
            and (
                is_word(scene, token, "company", "investor", "title", "not_name")
                or is_word(scene, first, "demonym", "descriptor")
            )
            and not only_ending(scene, token + 1, after)
        ):
            cut = token + 1
    return cut


def _source_of_place(scene: Scene, first: int, rest: int, after: int) -> bool:
    """Whether a town opens the name of who gave the money, right behind the cue, with no noun for a firm
    behind the town."""
    cue = scene.cue_over.get(first - 1)
    return (
        cue is not None
        and cue.meaning in ("cues.from", "cues.led_by", "cues.joined_by")
        and is_word(scene, first, "place")
        and not is_word(scene, first, "demonym")
        and after - rest == 1
        and not is_word(scene, rest, "investor", "company", "descriptor", "title")
        and scene.text.words[rest] not in ordinary("en")
    )


def only_ending(scene: Scene, first: int, after: int) -> bool:
    """Whether nothing but how investors' names end would be left."""
    words = [t for t in range(first, after) if scene.text.kinds[t] == WORD]
    return bool(words) and all(
        form_hit(scene, t, "investor_end") is not None and not is_word(scene, t, "investor") for t in words
    )


def _long_name(scene: Scene, first: int, after: int) -> bool:
    """Whether what follows an adjective of place goes on for two capitalised words and is no kind of
    company."""
    words = [t for t in range(first, after) if scene.text.kinds[t] == WORD]
    return (
        len(words) >= 2
        and not any(is_word(scene, t, "startup") for t in words)
        and sum(scene.text.words[t] in ordinary("en") for t in words) >= len(words) - 1
    )


def _always_capital(scene: Scene, token: int) -> bool:
    """Acronyms such as AI or SaaS say nothing by their capitals; ordinary words in capitals do."""
    written = scene.text.token_text(token, token + 1)
    return len(written) <= 4 and written.isupper()


def _proper_pair(scene: Scene, rest: int, after: int) -> bool:
    """What would be left is an ordinary word alone, so the describing word belongs to the name."""
    text = scene.text
    return (
        after - rest == 1
        and text.words[rest] in ordinary(scene.pack.code)
        and not text.token_text(rest, after).isupper()
    )


def _foreign(scene: Scene, first: int, after: int) -> bool:
    """Whether a name behind an adjective of a country is a word of another language: Mexicana [Clip]."""
    return (
        not scene.pack.file.capital_nouns
        and not is_word(scene, first - 1, "place")
        and not any(word in ordinary(scene.pack.code) for word in scene.text.words[first:after])
    )


def _free(scene: Scene, token: int, after: int) -> bool:
    """Whether white space follows a token, so that it is a word of its own."""
    words = scene.text.words
    joined = token + 2 < after and words[token + 1] == "&"  # DeepTech & Climate Fonds
    return token + 1 < after and not joined and (scene.text.spaced[token + 1] or words[token + 1] in "-'")


def _skip_glue(scene: Scene, first: int, after: int) -> int:
    words = scene.text.words
    while first < after - 1 and scene.text.kinds[first] == MARK:
        if words[first] == "'" and first + 1 < after and words[first + 1] == "s":
            first += 1
        first += 1
    return first


def _person_behind(scene: Scene, first: int, after: int) -> int | None:
    """Where a person's name begins behind a role inside a chunk: Ford Executive Chairman Bill Ford.

    Args:
        scene: the text.
        first, after: the chunk.
    """
    if (
        after - first >= 3
        and first > 0
        and is_word(scene, first - 1, "founder")
        and scene.pack.words_of("forms", "word_end")
        and is_first_name(scene.text.words[after - 2])
        and all(scene.text.kinds[t] == WORD and scene.text.spaced[t] for t in (after - 2, after - 1))
    ):
        return after - 2  # zakladatel Alfy Jan Novák
    opens = after - first >= 3 and scene.word_over.get(first, {}).get("title")
    if opens and opens.source.endswith(" forms") and is_first_name(scene.text.words[first + 1]):
        return first + 1  # Spotifygrundaren Jane Roe
    for token in range(after - 2, first, -1):
        if (
            is_word(scene, token, "title")
            and not is_word(scene, token + 1, "title")
            and scene.text.kinds[token] == WORD
            and after - token in (3, 4)
            and is_first_name(scene.text.words[token + 1])
        ):
            return token + 1
    return None
