"""Headlines of a company without a name that gets money from investors named, no sum told: Český startup
získal investici od fondu Alfa."""

from __future__ import annotations

from ..clauses.drafts import RAISE, Draft
from ..lexer.lexer import Scene
from ..names import names_cased, stretch_runs
from ..names.names import is_link, is_word

REACH = 10
"""Tokens of the phrase that tells of the company, at most."""


def nameless_gets(scene: Scene, story: Draft) -> bool:
    """Whether the subject before the verb of a fact is only called a startup, the text's first sentence.

    Args:
        scene: the text.
        story: a fact without money, rounds and company.
    """
    verb = story.verb
    if scene.pack.file.writing == "unspaced" or verb is None or story.verb_key not in RAISE:
        return False
    low, high = story.sentence
    if low > 0 or not story.participants or verb.first > REACH or story.status != "closed":
        return False
    shown = high if scene.pack.file.order == "sov" else verb.first
    takers = {name.first for name in story.participants}
    kind = next((t for t in range(low, verb.first) if is_word(scene, t, "startup", "company")), None)
    many = kind is not None and is_word(scene, kind, "sector") and not is_word(scene, kind, "startup")
    if kind is None or many or is_link(scene, kind, "possessive"):
        return False
    cased = scene.pack.file.writing == "cased"
    names = names_cased.chunks(scene, low, shown) if cased else stretch_runs.runs(scene, low, shown)
    return all(name.first in takers or name.first > verb.after for name in names)
