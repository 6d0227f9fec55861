"""Companies told of by a person who speaks for them: Jane Roe, founder of Acme, said the company raised $5m;
Основатель Acme Иван Петров рассказал, что компания привлекла $5 млн."""

from __future__ import annotations

from ..clauses.cast import is_person
from ..clauses.drafts import Draft
from ..knowledge import is_first_name, is_investor
from ..lexer.lexer import Scene
from ..names import names_cased, stretch_runs
from ..names.names import Name, form_hit, is_link, is_word, make_name
from ..text import MARK, WORD

SPOKEN = "the company of the person who speaks for it"
"""Why such a company is the one that raised."""
GAP = 5
"""Small words between a title and the company's name, at most."""
FAR = 80
"""Tokens before the verb in which such a person is looked for, at most."""
ASIDE = 3
"""Tokens between a person and the title, at most."""


def spoken_for(scene: Scene, low: int, high: int) -> tuple[Name, Name | None] | None:
    """The company whose founder or chief a clause tells of, and the person where named.

    Args:
        scene: the text.
        low, high: the tokens before the verb of raising in its sentence.
    """
    if scene.pack.file.writing == "unspaced" or scene.pack.file.order == "v2":
        return None
    names: list[Name] | None = None
    token = low = max(low, high - FAR)
    while token < high:
        if not _titled(scene, token):
            token += 1
            continue
        end = token + 1
        while end < high and (_titled(scene, end) or (_joins(scene, end) and _titled(scene, end + 1))):
            end += 1
        if names is None:
            cased = scene.pack.file.writing == "cased"
            names = names_cased.chunks(scene, low, high) if cased else stretch_runs.runs(scene, low, high)
        found = _behind(scene, names, end, token) or _before(scene, names, token, end)
        aside = found is not None and _thing_made(scene, names, found[0], token)
        if found is not None and not (aside or is_investor(found[0].text) or _past(scene, low, token)):
            return found
        token = end
    return None


def _thing_made(scene: Scene, names: list[Name], name: Name, title: int) -> bool:
    """Whether a bracket behind a company says what it has made: Acme (creator of the Bolt app) raises $5m."""
    at = title - 1 - is_link(scene, title - 1, "articles")
    before = next((one for one in names if one.end == at), None)
    return scene.text.words[at] == "(" and before is not None and name.first > title and not is_person(before)


def spoken(story: Draft) -> bool:
    """Whether the company of a story is the one a person speaks for.

    Args:
        story: the story.
    """
    return any(proof.because == SPOKEN or proof.rule == "speaker.company" for proof in story.proof)


def _titled(scene: Scene, token: int) -> bool:
    """Whether a token lies in a word for who founded or runs a company."""
    return is_word(scene, token, "title", "founder", "heads")


def _joins(scene: Scene, token: int) -> bool:
    return is_link(scene, token, "and") or scene.text.words[token] in "-–/"


def _past(scene: Scene, low: int, title: int) -> bool:
    """Whether the title is one of the past: the former chief of Acme."""
    return any(is_word(scene, t, "former", "bygone") for t in range(max(low, title - 2), title))


def _small(scene: Scene, token: int) -> bool:
    """Whether a token may stand between a title and the name of the company."""
    return (
        is_word(scene, token, "affiliation", "company", "startup", "descriptor", "demonym")
        or is_link(scene, token, "of", "articles", "possessive", "pronouns")
        or scene.text.words[token] in "\"'"
    )


def _behind(scene: Scene, names: list[Name], end: int, title: int) -> tuple[Name, Name | None] | None:
    """The company behind the title: founder of Acme, zakladatel firmy Acme Petr Novák."""
    name = next((n for n in names if n.first >= end), None)
    if name is None or name.first - end > GAP:
        return None
    between = range(end, name.first)
    full = scene.pack.file.writing == "cased" and 0 < len(between) < 4 and name.after - name.first > 1
    if full and all(names_cased.namey(scene, t) and not _small(scene, t) for t in between):
        return make_name(scene, end, name.first), name  # zakladatel Acme Petr Novák
    if not all(_small(scene, t) for t in between):
        return None
    person = _beside(scene, names, name, title)
    if name.first > end and (bare := _told_as_firm(scene, end, name.first)):
        parts = _parted(scene, name)
        return parts or ((name, person) if bare or person is not None else None)
    if name.first > end:
        return None
    return _parted(scene, name) or ((name, person) if person is not None and not _person_like(name) else None)


def _told_as_firm(scene: Scene, first: int, after: int) -> bool:
    """Whether "of" or a noun for a company leads to the name."""
    return any(
        is_word(scene, t, "affiliation", "company", "startup")
        or is_link(scene, t, "of", "pronouns")
        or scene.text.words[t] in '"„“«'
        for t in range(first, after)
    )


def _beside(scene: Scene, names: list[Name], firm: Name, title: int) -> Name | None:
    """The person whom a comma or nothing parts from the title or from the company."""
    for name in names:
        if name is firm or name.after - name.first < 2:
            continue
        if 0 <= title - name.end <= ASIDE and not _verbs(scene, name.end, title):
            return name
        if 0 <= name.first - firm.end <= 1 and all(
            scene.text.kinds[t] == MARK for t in range(firm.end, name.first)
        ):
            return name
    return None


def _verbs(scene: Scene, first: int, after: int) -> bool:
    """Whether anything but marks and small words stands between two places."""
    return any(scene.text.kinds[t] != MARK and not _small(scene, t) for t in range(first, after))


def _parted(scene: Scene, name: Name) -> tuple[Name, Name] | None:
    """A company and the person right behind it, written without anything between them: Acme Petr Novák."""
    words = [t for t in range(name.first, name.after) if scene.text.kinds[t] == WORD]
    if len(words) < 3 or len(words) != name.after - name.first:
        return None
    at = words[-2]
    known = is_first_name(scene.text.words[at])
    other = scene.text.words[at].isascii() != scene.text.words[at - 1].isascii()
    cases = not scene.pack.words_of("links", "of") and len(words) == 3
    if not (known or other or cases):
        return None
    return make_name(scene, name.first, at), make_name(scene, at, name.after)


def _person_like(name: Name) -> bool:
    parts = name.text.split()
    return len(parts) == 2 and (is_first_name(parts[0].lower()) or not name.text.isascii())


def _before(scene: Scene, names: list[Name], title: int, end: int) -> tuple[Name, Name | None] | None:
    """The company before the title, its owner by a case, a mark or its place: Acme founder Jane Roe, Acme'nin
    kurucusu, A Acme alapítója."""
    name = next((n for n in reversed(names) if n.end <= title), None) or _bare_before(scene, title)
    if name is None or title - name.end > 2:
        return None
    text, gap = scene.text, range(name.end, title)
    cased = scene.pack.file.writing == "cased"
    glued = cased and len(gap) == 2 and text.words[name.end] == "'" and not text.spaced[name.end]
    if not glued and not all(is_link(scene, t, "possessive", "articles") for t in gap):
        return None
    person = next((n for n in names if 0 <= n.first - end <= 2 and not _verbs(scene, end, n.first)), None)
    if person is not None and _opens_clause(scene, person, end):
        return None
    person = person or next((n for n in names if _apposed(scene, n, name)), None)
    if person is None or _person_like(name):
        return None
    return name, person


def _opens_clause(scene: Scene, name: Name, end: int) -> bool:
    """Whether what seems the person behind a title is the subject behind an opening phrase: Started by two
    Stanford graduates, Acme has raised …"""
    words = scene.text.words
    if words[end] != "," or scene.pack.file.order != "svo" or is_person(name):
        return False
    if is_link(scene, name.end, "said"):
        return False  # A Kalapos alapítója, Somogyi Anna elmondta
    return name.end < len(words) and words[name.end] != "," and not is_first_name(words[name.first])


def _apposed(scene: Scene, person: Name, firm: Name) -> bool:
    """Whether a comma and an article part a person from the owner of the post: Kiss Péter, a Naponta
    alapítója."""
    between = scene.text.words[person.end : firm.first]
    return len(between) == 2 and between[0] == "," and is_link(scene, person.end + 1, "articles")


def _bare_before(scene: Scene, title: int) -> Name | None:
    """The words with capitals right before a title, which describe the person: Acme founder Jane Roe."""
    if scene.pack.file.writing != "cased":
        return None
    low, after = scene.sentence_of(title)[0], title
    if after - 2 > low and scene.text.words[after - 2] == "'":
        after -= 2  # Acme's founder
    legal = next((t for t in range(after - 1, max(low, after - 4), -1) if _legal(scene, t, after)), after)
    title, after = after, legal - (legal < after and scene.text.words[legal - 1] == ",")
    first = after
    while first > low and names_cased.namey(scene, first - 1) and not _small(scene, first - 1):
        first -= 1
    return make_name(scene, first, after)._replace(end=title) if first < after else None


def _legal(scene: Scene, token: int, after: int) -> bool:
    """Whether a legal form begins at a token and ends at another: Acme Inc. CEO Jane Roe."""
    hit = form_hit(scene, token, "legal")
    return hit is not None and hit.first == token and hit.after == after
