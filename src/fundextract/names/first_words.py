"""Words that only the start of a sentence writes with a capital, told by how they end; and names of two
scripts that stand side by side.

Few packs come with a dictionary. In languages with many endings an adverb, an adjective, a verb or a noun in
a case is seen by its last letters (`forms.word_end`): Dokładnie, Рекордные, Összesen. A name may end so too,
and so this is asked of the first word of a sentence alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..knowledge import is_first_name, is_investor
from ..text import MARK, WORD
from .names import Name, form_hit, is_word

if TYPE_CHECKING:
    from ..lexer.lexer import Scene
    from ..packs import Pack

SHORTEST = 4
"""Letters of a word at least."""


def opening_form(scene: Scene, token: int) -> bool:
    """Whether a word that opens a sentence is no name by its ending.

    Args:
        scene: the text.
        token: the token of the word.
    """
    endings = scene.pack.words_of("forms", "word_end") if scene.pack.file.writing == "cased" else ()
    text = scene.text
    if not endings or text.kinds[token] != WORD or not _opens(scene, token):
        return False
    word = text.words[token]
    own = not _latin(word) and not _verb_next(scene, token + 1)
    if (
        len(word) < SHORTEST
        or not (own or word.endswith(endings))
        or not text.view[text.starts[token] + 1 : text.ends[token]].islower()
        or is_investor(text.token_text(token, token + 1))
        or is_first_name(word)
    ):
        return False
    return not any(
        other == word and at != token and text.view[text.starts[at]].isupper() and not _opens(scene, at)
        for at, other in enumerate(text.words)
    )


def behind_school(scene: Scene, first: int, after: int) -> int:
    """Where a name begins behind the school it comes out of: la spin-off de l'EPFL | Acme, Ausgründung der
    TU München | Acme.

    Args:
        scene: the text.
        first, after: the chunk.
    """
    schools = scene.word_over.get(first, {}).get("school")
    at = first - 1
    while at > 0 and (scene.text.words[at] == "'" or scene.text.words[at] in _owning(scene)):
        at -= 1
    spun = at < first - 1 and is_word(scene, at, "company", "startup")
    return schools.after if spun and schools is not None and schools.after < after else first


def _owning(scene: Scene) -> tuple[str, ...]:
    """Articles and words of owning that lead from a noun to its owner."""
    words = (*scene.pack.words_of("links", "articles"), *scene.pack.words_of("links", "of"))
    return (*words, *(word.rstrip("'") for word in words if word.endswith("'")))


def _verb_next(scene: Scene, token: int) -> bool:
    """Whether a verb with a subject stands at a token, as behind a name, or when it was founded does."""
    if scene.text.words[token : token + 1] == [","] and is_word(scene, token + 1, "founded"):
        return True  # Ладога, основанная в 2018 году
    cue = scene.cue_at.get(token)
    said = token in scene.links and scene.links[token].meaning == "links.said"
    return said or (
        cue is not None
        and cue.meaning[5:] in ("raise", "raise_round", "gets", "invest", "backs", "lead", "join")
    )


def _opens(scene: Scene, token: int) -> bool:
    """Whether a token is the first word of its sentence, quoted names apart."""
    low, _ = scene.sentence_of(token)
    while low < token and scene.text.kinds[low] == MARK and scene.text.words[low] != '"':
        low += 1
    return low == token or (token > low + 1 and scene.text.words[token - 1] == ":")


def script_ends(scene: Scene, at: int, first: int | None = None) -> bool:
    """Whether a name in Latin letters ends before a token, as the language's own letters begin there with a
    capital: Wheely Иван Петров; or a person's name before a company's: Ивана Петрова Wheely.

    Args:
        scene: the text.
        at: the token that would go on with the name.
        first: the first token of the name, where the second case is asked for too.
    """
    text = scene.text
    if at < 1 or text.kinds[at] != WORD or text.kinds[at - 1] != WORD or not text.spaced[at]:
        return False
    if (
        first is not None
        and at - first >= 2
        and text.words[at].isascii()
        and text.view[text.starts[at]].isupper()
        and all(not _latin(text.words[t]) for t in range(first, at))
        and not (first > 0 and text.words[first - 1] == '"' and not text.spaced[first])
        and form_hit(scene, at, "investor_end", "legal") is None
    ):
        return True
    return (
        text.words[at - 1].isascii()
        and not text.words[at].isascii()
        and not _latin(text.words[at])
        and text.view[text.starts[at]].isupper()
        and form_hit(scene, at, "investor_end", "legal") is None
    )


def own_letters(scene: Scene, name: Name) -> bool:
    """Whether a name of two words or more is written in the language's own letters, Latin ones apart, and
    stands in no quotes, as persons do where companies write Latin or have quotes.

    Args:
        scene: the text.
        name: the name.
    """
    words = scene.text.words
    return (
        name.after - name.first >= 2
        and all(not words[t].isascii() and not _latin(words[t]) for t in range(name.first, name.after))
        and not (name.first > 0 and words[name.first - 1] == '"' and not scene.text.spaced[name.first])
    )


def person_of(scene: Scene, before: Name, name: Name) -> bool:
    """Whether a name in the language's own letters stands right behind one in Latin letters, as a person
    behind the company: Wheely Иван Петров.

    Args:
        scene: the text.
        before, name: names that follow each other.
    """
    return before.end == name.first and script_ends(scene, name.first)


def person_in_case(pack: Pack, written: list[str]) -> bool:
    """Whether two words are a person's name in a case other than the nominative: Elona Muska, Jana Bednáře.

    Args:
        pack: says how first names and surnames end in such cases.
        written: the words of a name.

    Example:
        >>> from fundextract.packs import load_pack
        >>> [person_in_case(load_pack("cs"), name) for name in (["Elona", "Muska"], ["Elon", "Musk"])]
        [True, False]
    """
    if len(written) != 2 or not all(word[:1].isupper() and len(word) > 3 for word in written):
        return False
    first, last = (word.lower() for word in written)
    given, family = (pack.words_of("forms", key) for key in ("given_case", "family_case"))
    if not (first.endswith(given) and last.endswith(family)):
        return False
    if not _latin(first):
        return True
    stem = first[:-1]
    return any(is_first_name(form) for form in (stem, f"{stem[:-1]}e{stem[-1]}", f"{stem}o")) and not (
        is_first_name(first) and first[-1] != "a"
    )


def less_person(scene: Scene, first: int, after: int) -> int:
    """Where a name ends that a person in the genitive follows at once: xAI Elona Muska.

    Args:
        scene: the text.
        first, after: the tokens of the chunk.
    """
    text = scene.text
    if (
        after - first < 3
        or not scene.pack.words_of("forms", "word_end")
        or any(text.kinds[t] != WORD or not text.spaced[t] for t in (after - 2, after - 1))
    ):
        return after
    written = [text.token_text(t, t + 1) for t in (after - 2, after - 1)]
    if person_in_case(scene.pack, written):
        return after - 2
    of_firm = first > 1 and is_word(scene, first - 1, "company") and is_word(scene, first - 2, "title")
    return after - 2 if of_firm and is_first_name(written[0]) else after  # šéf firmy Alfa Martin Novák


def owner_first(scene: Scene, first: int, after: int) -> int:
    """Where a name begins that its owner in the genitive stands right before: стартап Илона Маска xAI.

    Args:
        scene: the text.
        first, after: the tokens of the chunk.
    """
    text = scene.text
    if after - first < 3 or any(text.kinds[t] != WORD or not text.spaced[t] for t in (first, first + 1)):
        return first
    kind = first > 0 and is_word(scene, first - 1, "company", "startup", "investor")
    if not kind or not text.spaced[first + 2]:
        return first
    person = person_in_case(scene.pack, [text.token_text(t, t + 1) for t in (first, first + 1)])
    return first + 2 if person else first


def script_goes_on(scene: Scene, at: int) -> bool:
    """Whether a small word in Latin letters behind a name in Latin letters belongs to it, as the language has
    letters of its own: Mate academy, український стартап.

    Args:
        scene: the text.
        at: the token behind the name.
    """
    text = scene.text
    return (
        bool(scene.pack.words_of("forms", "word_end"))
        and text.kinds[at] == text.kinds[at - 1] == WORD
        and not scene.covered[at]
        and at not in scene.cue_over
        and text.words[at].isascii()
        and text.words[at - 1].isascii()
        and len(text.words[at]) > 2
        and not all(_latin(word) for word in scene.pack.words_of("links", "and"))
    )


def script_opens(scene: Scene, first: int, after: int) -> bool:
    """Whether a word in the language's own letters opens a sentence and only describes the name in Latin
    letters behind it: Выручка Ozon.

    Args:
        scene: the text.
        first, after: the tokens of the chunk.
    """
    text = scene.text
    return (
        first + 1 < after
        and text.kinds[first] == text.kinds[first + 1] == WORD
        and text.spaced[first + 1]
        and not text.words[first].isascii()
        and not _latin(text.words[first])
        and text.words[first + 1].isascii()
        and text.view[text.starts[first] + 1 : text.ends[first]].islower()
        and _opens(scene, first)
        and not is_investor(text.token_text(first, after))
        and not is_investor(text.token_text(first, first + 1))
    )


def _latin(word: str) -> bool:
    return all(char < "ɐ" for char in word)
