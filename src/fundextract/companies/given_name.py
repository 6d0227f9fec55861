"""Who is given money by place alone, between a verb of giving and the money: A is lending B €49 million."""

from __future__ import annotations

from ..clauses.drafts import Draft
from ..clauses.inverted import fronted_by_adverb
from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word
from ..packs import Hit
from .case_roles import in_case


def given_name(scene: Scene, draft: Draft, verb: Hit) -> Name | None:
    """The name between a verb of giving and its money.

    Args:
        scene: the text.
        draft: a fact with money behind the verb.
        verb: the verb.

    Returns:
        None where small words other than articles and descriptions stand between them, or where, in a
        language whose verb stands second, no name stands before the verb.
    """
    if scene.pack.file.writing != "cased" or draft.amount is None:
        return None
    begin, low = verb.after, scene.sentence_of(verb.first)[0]
    if scene.pack.file.order == "v2" and (
        not names_cased.chunks(scene, low, verb.first) or fronted_by_adverb(scene, verb, low)
    ):
        return None  # Im Mai gab A 5 Millionen: who stands behind the verb gives
    if scene.pack.file.order not in ("svo", "v2"):
        return None
    fronted = scene.cue_at.get(low)
    if fronted is not None and fronted.meaning == "cues.to" and fronted.after < verb.first:
        return None  # Do Alfy investoval Beta 5 milionů
    end = min(
        draft.first, *(found.first for found in draft.rounds if found.first >= begin), len(scene.covered)
    )
    close = end  # where what is quoted has its mark
    while end > begin and (
        is_link(scene, end - 1, "articles")
        or (scene.text.words[end - 1] == '"' and end - 1 > begin)
        or (is_word(scene, end - 1, "descriptor") and not names_cased.namey(scene, end - 1))
    ):
        end -= 1
    found = names_cased.chunks(scene, begin, close)
    if len(found) != 1 or not end <= found[0].end <= end + 1:
        return None
    name = found[0]
    kinds = ("descriptor", "demonym", "company", "startup", "place")
    plain = all(
        is_link(scene, token, "articles") or is_word(scene, token, *kinds) or scene.text.words[token] == '"'
        for token in range(begin, name.first)
    )
    tails = scene.pack.words_of("forms", "to_tail")
    if tails and in_case(scene, name, tails) is None:
        return None  # Alfaan sijoitti B 5 miljoonaa: who gets has an ending of its own
    return name if plain else None


def is_awarded(scene: Scene, draft: Draft, verb: Hit, subject: Name) -> bool:
    """Whether the subject of a past form of giving is who is given the money, as headlines leave out the
    auxiliary: Acme awarded $5m grant by the state.

    Args:
        scene: the text.
        draft: a fact for which no receiver is named.
        verb: the verb.
        subject: the only name before it.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased" or draft.amount is None:
        return False
    if not is_word(scene, verb.after - 1, "awarded") or not 0 <= draft.first - verb.after <= 2:
        return False
    if verb.after - verb.first > 1 or subject.end != verb.first or is_investor(subject.text) is not None:
        return False
    return not any(
        is_word(scene, token, "public", "body", "investor", "academic")
        for token in range(max(draft.sentence[0], subject.first - 1), subject.after)
    )


def awarded_by(scene: Scene, draft: Draft) -> list[Name]:
    """Who gives such an award, told right behind its money: Acme granted $2m by Beta to go abroad."""
    at, high = draft.after, draft.sentence[1]
    if at >= high or scene.text.words[at] not in scene.pack.words_of("cues", "by"):
        return []
    return list(names_cased.names_after(scene, at + 1, high)[0])
