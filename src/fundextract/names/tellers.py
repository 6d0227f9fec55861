"""Who only reports something: a report by Daily Post, according to The Daily Post."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..outlets import is_outlet
from .hanging import by_words, into_words
from .names import Name, is_link, is_word

BACK = 4
"""Tokens of the words that open a report, at most."""


def reports(scene: Scene, name: Name) -> bool:
    """Whether a name is that of who tells the news, and not of whom it is about.

    Behind "according to" alone it may be the company itself, unless it is known as an outlet or bears an
    article as newspapers do: according to The Daily Post, the company has raised.

    Args:
        scene: the text.
        name: a name of it.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return False
    if outlet_tells(scene, name):
        return True
    low, at = scene.sentence_of(name.first)[0], name.first - 1
    titled = is_link(scene, name.first, "articles") and name.after - name.first > 1
    while at > low and is_link(scene, at, "articles"):
        at -= 1
    if at <= low:
        return False
    if _said_ends(scene, at, low):
        return titled or is_outlet(name.text)
    if is_word(scene, at, "reported_by"):
        return True  # first reported by Acme News
    small = scene.text.words[at] in by_words(scene.pack) | into_words(scene.pack)
    return (small or is_word(scene, at, "affiliation")) and _report_ends(scene, at - 1, low)


def outlet_tells(scene: Scene, name: Name) -> bool:
    """Whether a name is an outlet's that a verb of reporting follows, what it reports not being its own: The
    Daily Post reported on Monday that Acme …; not "Axios said it had raised".

    Args:
        scene: the text.
        name: a name of it.
    """
    high = min(scene.sentence_of(name.first)[1], name.end + BACK)
    said = next((t for t in range(name.end, high) if is_link(scene, t, "said")), None)
    if said is None or not is_outlet(name.text):
        return False
    behind = range(scene.links[said].after, min(len(scene.text.words), said + 3 * BACK))
    pronoun = next((t for t in behind if is_link(scene, t, "pronouns")), None)
    return pronoun is None or scene.links[pronoun].after - pronoun > 1


def _said_ends(scene: Scene, at: int, low: int) -> bool:
    """Whether words such as "according to" end at a token."""
    return any(
        is_link(scene, t, "said") and scene.links[t].after == at + 1
        for t in range(at, max(low - 1, at - BACK), -1)
    )


def _report_ends(scene: Scene, at: int, low: int) -> bool:
    """Whether a noun for a report ends at a token."""
    return any(
        hit.meaning == "status.hearsay" and hit.after == at + 1
        for hit in scene.cues_in(max(low, at - BACK), at + 1)
    )
