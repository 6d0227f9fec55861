"""Whose round it is behind "by", where nobody before it raises: a $40m Series C by Acme was the largest."""

from __future__ import annotations

from ..clauses.drafts import Draft, key_of
from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.hanging import by_words
from ..names.names import Name, form_hit, is_link, is_word
from ..names.strategy import NameFinder
from ..packs import Hit

KIND = 14
"""Tokens of a description between "by" and the name, at most."""


def round_by(scene: Scene, draft: Draft) -> tuple[Name, Hit] | None:
    """The name behind "by" right behind a round that no verb governs, unless it is an investor's.

    Args:
        scene: the text.
        draft: a fact.
    """
    low, high = draft.sentence
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased" or draft.verb is not None:
        return None
    at = _behind_round(scene, draft, high)
    if at is None or at + 1 >= high or scene.text.words[at] not in by_words(scene.pack):
        return None
    begin = next((t for t in range(draft.first - 1, low, -1) if _parts(scene, t)), low)
    if names_cased.chunks(scene, begin, draft.first):
        return None  # Acme's $5m Series A by B
    name = names_cased.object_after(scene, at + 1, high)
    if name is None or name.first - at > KIND or is_investor(name.text) is not None:
        return None
    if form_hit(scene, name.after - 1, "investor_end") is not None:
        return None
    if any(is_word(scene, t, "investor", "title") for t in range(at + 1, name.first)):
        return None
    told = any(is_word(scene, t, "company", "startup") for t in range(at + 1, name.first))
    if not told and _listed(scene, name, high):
        return None  # a $5m round by B and C
    single = scene.text.words[draft.first - 1] in scene.pack.words_of("words", "indefinite")
    if not (told or single or any(found.round.stage is not None for found in draft.rounds)):
        return None
    return name, Hit(at, at + 1, "cues", "cues.for", "", f"{scene.pack.code}.yaml cues.by")


def raised_by_behind(scene: Scene, draft: Draft, finder: NameFinder) -> tuple[Name, Hit] | None:
    """The name behind "by" where a noun of raising stands before the money: captação de 5 milhões pela A.

    Args:
        scene: the text.
        draft: a fact.
        finder: the finder of names of the script.
    """
    text, at = scene.text, draft.after
    if draft.amount is None or scene.pack.file.writing != "cased" or at >= draft.sentence[1]:
        return None
    noun = next(
        (
            t
            for t in range(max(draft.sentence[0], draft.first - 4), draft.first)
            if is_word(scene, t, "raising")
        ),
        None,
    )
    if noun is None or text.words[at] not in by_words(scene.pack):
        return None
    if draft.verb is not None and draft.verb.after <= noun:
        return None  # Acme a bouclé une levée de 5 millions par A et B
    if names_cased.chunks(scene, draft.sentence[0], noun):
        return None  # Acme a vu une levée de 5 millions par A
    name = finder.object_after(scene, at + 1, draft.sentence[1])
    source = f"{scene.pack.code}.yaml words.raising"
    return (name, Hit(at, at + 1, "cues", "cues.for", "", source)) if name is not None else None


def _behind_round(scene: Scene, draft: Draft, high: int) -> int | None:
    """The token behind the money, its label and the nouns that belong to them; None where no word for a
    round stands there."""
    at, told = draft.after, bool(draft.rounds)
    while at < high:
        cue = scene.cue_at.get(at)
        if at in scene.round_at:
            at, told = scene.round_at[at].after, True
        elif cue is not None and key_of(cue) == "round_noun":
            at, told = cue.after, True
        elif cue is not None and key_of(cue) == "to" and at + 1 in scene.round_at:
            at = cue.after
        else:
            break
    at += at < high and scene.text.words[at] == ","
    return at if told else None


def _parts(scene: Scene, token: int) -> bool:
    """Whether a mark or an "and" parts items of a list at a token."""
    return scene.text.words[token] in ",;:" or (is_link(scene, token, "and") and not scene.covered[token])


def _listed(scene: Scene, name: Name, high: int) -> bool:
    """Whether further names follow, so that investors are told: by B, C and D; by B and C."""
    at = name.end
    if at + 1 >= high or not _parts(scene, at):
        return False
    behind = at + 1
    behind += is_link(scene, behind, "articles") or is_link(scene, behind, "and")
    return behind < high and names_cased.namey(scene, behind) and behind not in scene.money_at
