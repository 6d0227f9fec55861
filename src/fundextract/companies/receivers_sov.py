"""Who gives and who is given money in scripts without capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lexer.lexer import Scene
from ..names import names_stretch
from ..names.names import Name, is_link, is_word, make_name
from ..names.stretch_runs import investor_like, runs
from ..packs import Hit

if TYPE_CHECKING:
    from ..clauses.drafts import Draft

_DESCRIBES = ("company", "startup", "descriptor", "demonym", "place")


def receiver_of(scene: Scene, low: int, end: int) -> Name | None:
    """Who is given money, marked by the first of two particles that differ, as the doer stands last: A को B ने
    5 करोड़ की पूंजी दी.

    Args:
        scene: the text.
        low, end: where the clause begins and where its money or verb stands.
    """
    if scene.pack.file.writing != "uncased":
        return None
    marks = [token for token in range(low, end) if is_link(scene, token, "subject")]
    words = scene.text.words
    if len(marks) < 2 or words[marks[0]] == words[marks[-1]]:
        return None
    datives = scene.pack.words_of("words", "receiver")
    if words[marks[-1]] in datives and words[marks[0]] not in datives:
        low, marks = marks[0] + 1, marks[-1:]  # B ने A को 5 करोड़ दिए
    found = names_stretch.names_before(scene, marks[0], low)
    return found[-1] if found and found[-1].end == marks[0] else None


def bare_giver(scene: Scene, company: Name, low: int) -> list[Name]:
    """Who invests in headlines without a particle, what describes the company behind it: A भारतीय स्टार्टअप B में
    करेगी निवेश.

    Args:
        scene: the text.
        company: the company invested in.
        low: where the clause begins.
    """
    if scene.pack.file.writing != "uncased":
        return []
    found = runs(scene, low, company.first)
    if len(found) != 1 or found[0].first != low:
        return []
    end = next((t for t in range(low + 1, company.first) if is_word(scene, t, *_DESCRIBES)), company.first)
    described = max(end, found[0].end) < company.first and all(
        is_word(scene, t, *_DESCRIBES) or t in scene.status_over  # A करेगी B में निवेश
        for t in range(max(min(end, company.first), found[0].end), company.first)
    )
    return [make_name(scene, low, min(end, found[0].after))] if described else []


def into_this(scene: Scene, low: int, high: int, floor: int | None = None) -> bool:
    """Whether what is invested in is the company told of before: कंपनी में निवेश किया, בחברה השקיעו.

    Args:
        scene: the text.
        low, high: where the "in" stands.
        floor: the first token of the sentence where it is not `low`.
    """
    if scene.pack.file.writing != "uncased":
        return False
    floor = low if floor is None else floor
    for cue in scene.cues_in(low, high):
        if cue.meaning != "cues.to":
            continue
        beside = cue.first - 1 if scene.pack.file.order == "sov" else cue.after
        if floor <= beside < len(scene.text.words) and is_link(scene, beside, "pronouns"):
            return scene.pack.file.order == "sov" or not _named_behind(scene, beside)
        if scene.pack.file.order == "sov" and _this_kind(scene, beside, floor):
            return True
        if cue.after - cue.first == 1 and _glued_kind(scene, cue.first):
            at = cue.after
            while at < len(scene.text.words) and is_word(scene, at, "descriptor", "demonym", "startup"):
                at += 1  # בחברת השבבים אלפא
            ends = cue.after >= high or at >= len(scene.text.words) or not runs(scene, at, at + 1)
            if ends:
                return True
    return False


def _this_kind(scene: Scene, noun: int, low: int) -> bool:
    """Whether "this" opens a phrase for a kind of company without a name: इस जूस ब्रांड में."""
    if not is_word(scene, noun, "company", "startup"):
        return False
    first = next((t for t in range(noun, max(low, noun - 5) - 1, -1) if is_link(scene, t, "articles")), None)
    return first is not None and not runs(scene, first, noun)


def _named_behind(scene: Scene, token: int) -> bool:
    """Whether a name follows behind "the company" and what describes it: في الشركة الأمريكية "X"."""
    words = scene.text.words
    hit = scene.links.get(token)
    at = hit.after if hit is not None else token + 1
    while at < len(words) and is_word(scene, at, *_DESCRIBES):
        at += 1
    return at < len(words) and (words[at] == '"' or bool(runs(scene, at, at + 1)))


def _glued_kind(scene: Scene, token: int) -> bool:
    """Whether a preposition is glued to a noun for a company with its article: בחברה."""
    word = scene.text.words[token]
    return any(
        word.startswith(piece) and len(word) > len(piece) + 2 and piece in scene.pack.words_of("cues", "to")
        for piece in scene.pack.words_of("forms", "glued_before")
    )


def behind_verb_of(scene: Scene, verb: Hit, high: int) -> list[Name]:
    """The investors behind a verb that its object opens: בחברה השקיעו A ו-B.

    Args:
        scene: the text.
        verb: the verb of investing.
        high: where the sentence ends.
    """
    if scene.pack.file.order == "sov":
        return []
    return names_stretch.names_after(scene, verb.after, high)[0]


def carried_to(scene: Scene, draft: Draft, lender: Name) -> Name | None:
    """Who gets a loan that its subject is said to carry out, in unspaced scripts whose verbs stand last:
    A銀行はBに3億円の融資を実行, A銀行がBと融資契約を締結.

    Args:
        scene: the text.
        draft: a fact with money behind such a verb.
        lender: the subject of the verb.
    """
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "sov":
        return None
    if not any(found.round.label == "debt" for found in draft.rounds):
        return None
    lends = investor_like(scene, lender)
    if draft.verb_key == "raise" and not lends:
        return None
    for token in range(draft.first - 1, lender.end, -1):
        cue = scene.cue_at.get(token)
        into = cue is not None and cue.meaning == "cues.to"
        if not into and not (lends and is_link(scene, token, "and")):
            continue
        found = names_stretch.names_before(scene, token, lender.end + 1)
        if found and found[-1].end == token:
            return found[-1] if lends or not investor_like(scene, found[-1]) else None
    return None


def lenders_of(scene: Scene, lender: Name, low: int) -> list[Name]:
    """All that the particle of a lender marks: A銀行とB信金は.

    Args:
        scene: the text.
        lender: one of them.
        low: where the sentence begins.
    """
    mark = next((t for t in range(lender.end, lender.end + 3) if is_link(scene, t, "subject")), None)
    return (names_stretch.names_before(scene, mark, low) if mark is not None else []) or [lender]
