"""Who gets and who gives where no verb says so and case endings do: Alfalta miljoonapanostus Betaan, Betalle
5 miljoonaa Alfalta."""

from __future__ import annotations

from ..clauses.drafts import Draft
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_word
from ..names.names_inflected import behind_colon, without


def by_case(scene: Scene, draft: Draft, low: int, high: int) -> tuple[Name | None, list[Name]]:
    """The name in a case of where to, and those in a case of where from, beside money that no verb governs.

    Args:
        scene: the text.
        draft: the fact.
        low, high: its sentence.
    """
    into, source = (scene.pack.words_of("forms", key) for key in ("to_tail", "from_tail"))
    if not into or draft.verb is not None or draft.amount is None:
        return None, []
    company: Name | None = None
    givers: list[Name] = []
    for name in names_cased.chunks(scene, low, high):
        if scene.covered[name.first] or is_word(scene, name.after - 1, "place", "calendar", "public"):
            continue
        if company is None and (told := in_case(scene, name, into)) is not None:
            company = told
        elif source and (given := in_case(scene, name, source)) is not None:
            givers.append(given)
        elif any(found.first == name.end for found in draft.rounds) and name.end < draft.first:
            givers.append(name)  # Alfa lainaa Betalle 5 miljoonaa
    return (company, givers) if company is not None else (None, [])


def one_of_givers(scene: Scene, draft: Draft, name: Name, high: int) -> bool:
    """Whether a round that no verb governs is only named to say who invests in it: Alfa on yksi 5 miljoonan
    kierroksen sijoittajista.

    Args:
        scene: the text.
        draft: the fact.
        name: the name before it.
        high: where its sentence ends.
    """
    if (
        not is_word(scene, name.end, "copula")
        or draft.verb is not None
        or draft.amount is None
        or not scene.pack.words_of("forms", "to_tail")
    ):
        return False
    near = range(draft.after, min(high, draft.after + 3))
    return any(t in scene.cue_at and scene.cue_at[t].meaning == "cues.join" for t in near)


def in_case(scene: Scene, name: Name, tails: tuple[str, ...]) -> Name | None:
    """A name without the ending of a case; None where it has none of these.

    Args:
        scene: the text.
        name: the name.
        tails: the endings of the case.
    """
    stems = scene.pack.words_of("forms", "stem_end")
    bare = without(scene.text.token_text(name.first, name.after), tails, scene.text.words, stems)
    if bare is None and (behind_colon(scene, name.after, tails) or _hyphened(scene, name.after, tails)):
        return name
    return name._replace(text=bare) if bare else None


def _hyphened(scene: Scene, at: int, tails: tuple[str, ...]) -> bool:
    """Whether a hyphen joins a name to a kind of company that has the ending: Alfa-rahastolta."""
    words, spaced = scene.text.words, scene.text.spaced
    if at + 1 >= len(words) or words[at] != "-" or spaced[at] or spaced[at + 1]:
        return False
    kind = is_word(scene, at + 1, "investor", "company", "startup")
    return kind and without(words[at + 1], tails) is not None
