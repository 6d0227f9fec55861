"""Chunks of name-like words, trimmed from the outside in of what only describes."""

from __future__ import annotations

from ..knowledge import borrowed, is_first_name, is_investor, ordinary, places
from ..lexer.lexer import Scene
from ..text import MARK, WORD
from .bodies import body_end
from .cased_front import behind_description, free, only_ending, skip_glue
from .cased_look import legal_word
from .everyday_nouns import everyday_name
from .first_words import behind_school, less_person, opening_form, owner_first, script_opens
from .names import form_hit, is_word, word_hit
from .ours import opens_ours
from .place_names import describes_all
from .small_kinds import says_little
from .small_start import called_the
from .towns import behind_town

AGAIN = 400
"""Tokens on either side of a name in which it may be told again."""


def trim(scene: Scene, first: int, after: int, titled: bool) -> tuple[int, int]:
    """A chunk less the words that describe rather than name, from the outside in; never trimmed to nothing.

    Args:
        scene: the text.
        first, after: the chunk.
        titled: whether the words around it all have capitals.
    """
    text = scene.text
    if _whole(scene, first, after, titled):
        return first, after
    first = behind_town(scene, first, after)
    if opens_ours(scene, first):
        return first, _less_tail(scene, first, after)  # Our Place
    body = _body_behind(scene, first, after)
    if body is not None:
        return body, after
    if script_opens(scene, first, after) or _form_opens(scene, first, after):
        first += not scene.word_over.get(first + 1)
    first, after = owner_first(scene, first, after), less_person(scene, first, after)
    while first + 2 < after and is_word(scene, first, "title") and text.words[first + 1] == ".":
        first += 2  # Dr. Jane Roe
    while first + 2 < after and _opens_place(scene, first):
        first += 2
    cut = _behind_kinds(scene, first, after, titled)
    if cut > first and describes_all(scene, first, cut, after):
        return first, after
    if scene.pack.file.capital_nouns and everyday_name(scene, cut):
        return cut, after  # Tier Mobility
    cut = max(
        cut, *(behind(scene, cut, after) for behind in (_behind_compounds, _behind_owner, behind_school))
    )
    cut = max(cut, _person_behind(scene, max(first, cut), after) or cut)
    first = skip_glue(scene, cut, after)
    named = first and first + 1 < after and is_word(scene, first, "agency")
    if named and is_word(scene, first - 1, "company"):
        first += 1  # według agencji Reuters Acme
    while is_investor(text.token_text(first, after)) is None and (
        (further := behind_description(scene, first, after, titled)) is not None
    ):
        first = further
    return first, _less_tail(scene, first, after)


def _opens_place(scene: Scene, first: int) -> bool:
    """Whether a small word with the capital of a clause and a place open a chunk: In Europe Acme raised."""
    small = scene.pack.words_of("cues", "to")
    spaced = scene.text.spaced[first + 1] and scene.text.spaced[first + 2]
    return spaced and scene.text.words[first] in small and is_word(scene, first + 1, "place")


def _whole(scene: Scene, first: int, after: int, titled: bool) -> bool:
    """Whether a chunk is a name as it stands: of an investor, a public body, a place, or ordinary words with
    a legal form behind them (International Finance Corporation)."""
    text = scene.text
    if is_investor(text.token_text(first, after)) or body_end(scene, first) == after:
        return True
    if text.low[text.starts[first] : text.ends[after - 1]] in places(scene.pack.code):
        return True
    if not titled and (called_the(scene, first, after) or _said_again(scene, first, after)):
        return True
    return (
        after - first > 2
        and not titled
        and legal_word(scene, after - 1)
        and len(text.words[after - 1]) > 4
        and all(borrowed(text.words[t]) for t in range(first, after - 1))
        and scene.text.view[text.starts[first]].isupper()
    )


def _said_again(scene: Scene, first: int, after: int) -> bool:
    """Whether two capitalised words of which the first alone may describe stand together elsewhere, behind a
    word in small letters: Battery Larkspurs raises $5m. … joined those who back Battery Larkspurs."""
    text = scene.text
    if after - first != 2 or not is_word(scene, first, "descriptor") or is_word(scene, first, "demonym"):
        return False
    if is_word(scene, first, "company", "startup", "title", "investor") or borrowed(text.words[first + 1]):
        return False
    low, high = max(1, first - AGAIN), min(len(text.words) - 1, first + AGAIN)
    return any(
        text.words[at] == text.words[first]
        and text.words[at + 1] == text.words[first + 1]
        and text.view[text.starts[at]].isupper()
        and text.view[text.starts[at - 1]].islower()
        and at != first
        for at in range(low, high)
    )


def _body_behind(scene: Scene, first: int, after: int) -> int | None:
    """Where a public body or fund begins behind words that only say of what kind it is: Pensionsfonds Ontario
    Teachers' Pension Plan."""
    for inner in range(first + 1, after - 2):
        if body_end(scene, inner) == after and all(
            is_word(scene, t, "investor", "company", "descriptor", "title", "demonym")
            for t in range(first, inner)
        ):
            return inner
    return None


def _form_opens(scene: Scene, first: int, after: int) -> bool:
    """Whether a legal form opens a chunk that has more to it than the ending of an investor's name."""
    text = scene.text
    return (
        first + 1 < after
        and text.spaced[first + 1]
        and text.words[first + 1].isascii()
        and not all("investor_end" in scene.forms.get(token, ()) for token in range(first + 1, after))
        and opening_form(scene, first)
    )


def _behind_kinds(scene: Scene, first: int, after: int, titled: bool) -> int:
    """Where a chunk goes on behind the last word in it for a kind of company, a post or an investor."""
    text, cut = scene.text, first
    for token in range(first, after - 1):
        if not is_word(scene, token, "company", "title", "investor") or not free(scene, token, after):
            continue
        hit = word_hit(scene, token, "company", "title", "investor")
        if hit is None or hit.after >= after or not (titled or says_little(scene, token)):
            continue
        initial = token == first + 2 and len(text.words[first]) == 1 and text.words[first + 1] == "-"
        form_left = token > first and (
            all(legal_word(scene, t) for t in range(hit.after, after))
            or only_ending(scene, hit.after, after)  # Zedora Biotech Ventures
            or _firm_ending(scene, token, after)  # Zedora Venture Partners
        )
        proper = hit.first == first and _proper_pair(scene, hit.after, after)
        if not (form_left or initial or (proper and not is_word(scene, token, "startup"))):
            cut = max(cut, hit.after)
    return cut


def _firm_ending(scene: Scene, token: int, after: int) -> bool:
    """Whether a chunk has nothing but endings of investors' names from a token on."""
    while token < after:
        hit = form_hit(scene, token, "investor_end")
        if hit is None:
            return False
        token = hit.after
    return token == after


def _less_tail(scene: Scene, first: int, after: int) -> int:
    """Where a chunk ends, less an adjective of place that belongs to what follows, and less a ticker."""
    text = scene.text
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
    return after


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
        and not borrowed(known)
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


def _proper_pair(scene: Scene, rest: int, after: int) -> bool:
    """What would be left is an ordinary word alone, so the describing word belongs to the name."""
    text = scene.text
    return (
        after - rest == 1
        and text.words[rest] in ordinary(scene.pack.code)
        and not text.token_text(rest, after).isupper()
    )


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
