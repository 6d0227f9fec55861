"""Money that arrives: "Arrivano 15 milioni per Acme", "A Acme le llegan 15 millones", "Acme, in arrivo 15
milioni", and financing that a headline hands to its company: "110 milioni di finanziamento a Acme".

The verbs are those of `words.flows`, the small words those of `cues.dative` and `cues.for`.
"""

from __future__ import annotations

from ..clauses.cast import is_person
from ..clauses.drafts import INVEST, VERBS, Draft, set_company
from ..companies.receivers import behind_dative
from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, form_hit, is_link, is_word
from ..text import WORD

BESIDE = 3
"""Tokens between such a verb and its money, at most."""
_BY = frozenset({"cues.joined_by", "cues.from", "cues.by", "cues.backed_by"})
FAR = 60
"""Tokens of a headline before its money, at most."""


def arrive(scene: Scene, drafts: list[Draft]) -> None:
    """Names the company of money that arrives, and of financing handed to it.

    Args:
        scene: the text.
        drafts: the facts of one sentence; filled in place.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return
    for draft in drafts:
        if draft.amount is None or draft.verb_key in ("raise", "raise_from"):
            continue
        if draft.verb_key in INVEST and draft.company is not None:
            continue  # A vai aportar 20 milhões na Acme
        name = _put_into(scene, draft) or _comes_to(scene, draft)
        if name is None or is_person(name) or is_word(scene, name.first, "public", "place"):
            continue
        giver = draft.company
        draft.owned = True
        set_company(draft, name, "arrives.company", "", "who the money comes to")
        draft.noun, draft.noun_gap = True, 1.0
        if (
            giver is not None
            and giver.end <= draft.first
            and giver.first != name.first
            and _gives(scene, giver)
        ):
            draft.joined(giver, "arrives.participant", "", "who opens the line")


def _comes_to(scene: Scene, draft: Draft) -> Name | None:
    """Who money comes to: by a verb of arriving, or where nothing governs it by what stands beside it."""
    verb = _flow(scene, draft)
    if verb is not None:
        return _receiver(scene, draft, verb)
    if draft.verb is None:
        return (
            _handed(scene, draft)
            or _runs_on(scene, draft)
            or _behind_colon(scene, draft)
            or _for_whom(scene, draft)
            or _grows_after(scene, draft)
        )
    if draft.verb_key == "gets" and draft.verb.first > draft.after:
        return _grows_after(scene, draft)
    return None


def _put_into(scene: Scene, draft: Draft) -> Name | None:
    """The company behind who puts money into it, where a participle right behind the money says so: les 250
    millions injectés par A dans B, os 250 milhões aportados pelo A na B."""
    at, high = draft.after, draft.sentence[1]
    cue = scene.cue_at.get(at)
    if cue is None or cue.meaning not in _BY or cue.after - at < 2:
        return None
    givers, end = names_cased.names_after(scene, cue.after, high)
    into = scene.cue_at.get(end)
    if not givers or into is None or into.meaning != "cues.to":
        return None
    name = names_cased.object_after(scene, into.after, high)
    if name is None or is_investor(name.text) is not None:
        return None
    if all(is_word(scene, giver.first, "public", "place") for giver in givers):
        return None
    return name


def _gives(scene: Scene, name: Name) -> bool:
    """Whether a name is written or known as an investor's."""
    return is_investor(name.text) is not None or form_hit(scene, name.after - 1, "investor_end") is not None


def _flow(scene: Scene, draft: Draft) -> int | None:
    """The verb of arriving right before or behind money; None where none stands there."""
    low, high = draft.sentence
    flows = scene.pack.words_of("words", "flows")
    if not flows:
        return None
    for token in range(draft.first - 1, max(low, draft.first - BESIDE) - 1, -1):
        if is_word(scene, token, "flows"):
            return token
        if scene.text.kinds[token] != WORD or names_cased.namey(scene, token) or scene.covered[token]:
            break
    return draft.after if draft.after < high and is_word(scene, draft.after, "flows") else None


def _receiver(scene: Scene, draft: Draft, verb: int) -> Name | None:
    """Who the money of such a verb comes to: behind the money, or before the verb."""
    low, high = draft.sentence
    behind = _behind(scene, max(draft.after, verb + 1), high)
    if behind is not None:
        return behind
    if verb > draft.first:
        return None
    at = scene.word_over[verb]["flows"].first
    while at > low and is_link(scene, at - 1, "receiver"):
        at -= 1  # a Acme le llegan
    comma = scene.text.words[at - 1] in ",:"
    found = names_cased.chunks(scene, low, at - comma) if at - comma > low else []
    if not found or found[-1].end != at - comma:
        return None
    name = found[-1]
    before = name.first - 1
    while before > low and is_link(scene, before, "articles"):
        before -= 1
    to = before >= low and scene.text.words[before] in scene.pack.words_of("cues", "dative")
    return name if to or (comma and name.first == low) else None


def _behind(scene: Scene, at: int, high: int) -> Name | None:
    """The name behind "for" or "to" right behind money."""
    if at >= high:
        return None
    cue = scene.cue_at.get(at)
    if cue is not None and cue.meaning == "cues.for":
        return names_cased.object_after(scene, cue.after, high)
    return behind_dative(scene, at, high)


def _handed(scene: Scene, draft: Draft) -> Name | None:
    """Who a headline without a verb hands its financing to: 110 milioni di finanziamento a Acme."""
    low, high = draft.sentence
    at, told = draft.after, False
    if at + 1 < high and is_link(scene, at, "of"):
        at += 1
    noun = scene.cue_at.get(at)
    if noun is not None and noun.meaning == "cues.round_noun":
        at, told = noun.after, True
    elif at in scene.round_at:
        at, told = scene.round_at[at].after, True
    else:
        at = draft.after
        before = draft.first - 1
        while before > low and (
            is_link(scene, before, "of", "articles") or is_word(scene, before, "function")
        ):
            before -= 1
        cue = scene.cue_over.get(before)
        told = before in scene.round_at or (cue is not None and cue.meaning == "cues.round_noun")
        told = told and not is_word(scene, before, "lending")  # emprunte 6 millions à A
    cue = scene.cue_at.get(at)
    if cue is not None and cue.meaning == "cues.from" and is_word(scene, cue.after, "investor"):
        at = scene.word_over[cue.after]["investor"].after  # 3 milioni dai business angel per Acme
        return _behind(scene, at, high)
    return behind_dative(scene, at, high) if told else None


def _runs_on(scene: Scene, draft: Draft) -> Name | None:
    """Who opens a line that goes on with an investor's money: Acme sbarca in Spagna con i 17 milioni di A."""
    low, high = draft.sentence
    words, small = scene.text.words, scene.pack.words_of("cues", "source")
    before = draft.first - 1
    before -= is_link(scene, before, "articles")
    behind = _behind_noun(scene, before, low)  # tras la inyección de 20 millones
    if draft.after >= high or before <= low:
        return None
    if behind is not None:
        before = behind
    elif words[before] not in small or is_link(scene, before, "of"):
        return None
    cue = scene.cue_at.get(draft.after)
    if not (is_link(scene, draft.after, "of") or (cue is not None and cue.meaning == "cues.from")):
        return None
    begin = cue.after if cue is not None else scene.links[draft.after].after
    names, _ = names_cased.names_after(scene, begin, high)
    if not names or names[0].first > begin + 2 or not _gives(scene, names[0]):
        return None
    found = names_cased.chunks(scene, low, before)
    if not found or found[0].first - low > 3 or _gives(scene, found[0]):
        return None
    for name in names:
        draft.joined(name, "arrives.participant", "", "whose money it is")
    return found[0]


def _behind_noun(scene: Scene, of: int, low: int) -> int | None:
    """The small word before a noun for money given, which "of" joins to its sum; None without one: tras la
    inyección de, depois do cheque de."""
    if not is_link(scene, of, "of"):
        return None
    told, at = False, of - 1
    while at > low:
        cue = scene.cue_over.get(at)
        noun = is_word(scene, at, "means") or (
            cue is not None and cue.meaning in ("cues.round_noun", "cues.invest_noun")
        )
        if not (noun or is_link(scene, at, "articles")):
            break
        told = told or noun
        at = (cue.first if cue is not None else at) - 1
    small = told and at >= low and is_word(scene, at, "function") and not is_link(scene, at, "and")
    return at if small and at not in scene.cue_at else None


def _behind_colon(scene: Scene, draft: Draft) -> Name | None:
    """Who acts before a colon behind which stands nothing but an investor's money: Acme accelera: altri 87
    milioni dai soci."""
    low, high = draft.sentence
    words = scene.text.words
    colon = next((t for t in range(draft.first - 1, max(low, draft.first - 4), -1) if words[t] == ":"), None)
    if colon is None or any(names_cased.namey(scene, t) for t in range(colon + 1, draft.first)):
        return None
    found = names_cased.chunks(scene, low, colon)
    if len(found) != 1 or found[0].end == colon or colon - found[0].end > 6 or found[0].first - low > 2:
        return None
    if _gives(scene, found[0]) or any(t in scene.cue_at for t in range(found[0].end, colon)):
        return None
    investors = any(is_word(scene, t, "investor") for t in range(draft.after, min(high, draft.after + 6)))
    known = any(_gives(scene, name) for name in names_cased.chunks(scene, draft.after, high))
    return found[0] if investors or known else None


def _for_whom(scene: Scene, draft: Draft) -> Name | None:
    """Whom a headline has money for, before a colon behind which the sum stands: Más dinero para Acme: 20
    millones de euros."""
    low, _ = draft.sentence
    words = scene.text.words
    colon = next((t for t in range(draft.first - 1, max(low, draft.first - 4), -1) if words[t] == ":"), None)
    if (
        colon is None
        or colon - low > FAR
        or any(names_cased.namey(scene, t) for t in range(colon + 1, draft.first))
    ):
        return None
    money = any(
        is_word(scene, t, "means")
        or (t in scene.cue_over and scene.cue_over[t].meaning in ("cues.round_noun", "cues.invest_noun"))
        for t in range(low, colon)
    )
    cues = [cue for cue in scene.cues_in(low, colon) if cue.layer == "cues"]
    if not money or any(cue.meaning[5:] in VERBS for cue in cues):
        return None
    for cue in cues:
        if cue.meaning == "cues.for":
            name = names_cased.object_after(scene, cue.after, colon)
            return name if name is not None and name.end == colon else None
    return None


def _grows_after(scene: Scene, draft: Draft) -> Name | None:
    """Whose sentence tells what it does after money given to it: Acme dobra de tamanho após aporte de 5
    milhões; Tras la inyección de 5 millones, Acme abre en Lima."""
    low, high = draft.sentence
    before = draft.first - 1
    before -= is_link(scene, before, "articles")
    small = _behind_noun(scene, before, low)
    after = scene.word_over.get(small, {}).get("behind") if small is not None else None
    if (
        draft.first - low > FAR
        or small is None
        or after is None
        or any(t in scene.money_at for t in range(low, draft.first))
    ):
        return None
    if not any(
        is_word(scene, t, "means") or (t in scene.cue_over and scene.cue_over[t].meaning == "cues.round_noun")
        for t in range(small + 1, draft.first)
    ):
        return None  # tras una inversión de 20 millones: money spent as easily
    end = max([draft.after, *(scene.amounts[i].after for i in draft.restated)])
    if after.first > low:
        found = names_cased.chunks(scene, low, after.first)
        return found[0] if len(found) == 1 and found[0].first - low <= 3 else None
    comma = next((t for t in range(end, min(high, end + 8)) if scene.text.words[t] == ","), None)
    if comma is None:
        return None
    found = names_cased.chunks(scene, comma + 1, high)
    first = comma + 1 + is_link(scene, comma + 1, "articles")
    return found[0] if found and found[0].first == first else None
