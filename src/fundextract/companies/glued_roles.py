"""Names whose role a preposition glued to them tells, right behind the money: 5 מיליון דולר בקליפסה."""

from __future__ import annotations

from ..clauses.drafts import RAISE, Draft
from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names.names import Name
from ..names.names_stretch import names_after
from ..names.stretch_runs import runs

SHORTEST = 3
"""Letters that must be left of a name whose preposition falls away."""


def glued_names(scene: Scene, at: int, high: int, key: str) -> list[Name]:
    """The list of names at a token whose first has a small word of some cue glued to it, without that word.

    Args:
        scene: the text.
        at: the token behind the money.
        high: where the sentence ends.
        key: the cue: "to", "from".
    """
    if scene.pack.file.writing != "uncased" or at >= high:
        return []
    pieces = set(scene.pack.words_of("cues", key)) & set(scene.pack.words_of("forms", "glued_before"))
    found = runs(scene, at, high)
    if not pieces or not found or found[0].first != at:
        return []
    names, _ = names_after(scene, at, high)
    written = scene.text.token_text(at, at + 1)
    piece = next((p for p in pieces if written.startswith(p) and len(written) - len(p) >= SHORTEST), None)
    if piece is None or not names or names[0].first != at:
        return []
    first = names[0]
    return [
        first._replace(text=first.text[len(piece) :]) if first.text.startswith(written) else first,
        *(_again(scene, name, piece) for name in names[1:]),
    ]


def _again(scene: Scene, name: Name, piece: str) -> Name:
    """A further name without the same small word, glued to it behind "and": מאלפא קפיטל ומבטא ונצ'רס."""
    glued = scene.pack.words_of("forms", "glued_before")
    written = scene.text.token_text(name.first, name.first + 1)
    both = tuple(g for g in glued if g.endswith(piece) and g[: -len(piece)] in glued)
    if not both or not written.startswith(both) or not name.text.startswith(piece):
        return name
    rest = name.text[len(piece) :]
    return name if is_investor(name.text) or len(rest) < SHORTEST else name._replace(text=rest)


def glued_sources(scene: Scene, drafts: list[Draft], high: int) -> list[tuple[Draft, list[Name]]]:
    """The investors that "from", glued to the first of them, tells right behind money that was raised."""
    out = []
    for draft in drafts:
        if draft.verb is None or draft.verb_key not in RAISE or (draft.amount is None and not draft.bare):
            continue
        names = glued_names(scene, draft.after, high, "from")
        if names and (draft.company is None or draft.company.first != names[0].first):
            out.append((draft, names))
    return out
