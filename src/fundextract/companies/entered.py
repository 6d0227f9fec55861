"""Verbs of taking part whose object is a company are verbs of investing: will sich mit 5 Millionen an Alpha
beteiligen."""

from __future__ import annotations

from ..clauses.drafts import Draft
from ..clauses.inverted import inverted_investors
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.besides import opened_beside
from ..names.names import Name, is_link, is_word
from ..packs import Hit

SMALL = 2
"""Tokens of a small word for "in", with its article and apostrophe, at most."""


def entered(scene: Scene, cues: list[Hit], verbs: list[Hit], low: int, high: int) -> list[Hit]:
    """The verbs of taking part that tell of a company somebody invests in, as verbs of investing.

    Args:
        scene: the text.
        cues: the cues of the sentence.
        verbs: its verbs; where one of them invests already, nothing is added.
        low, high: the sentence.
    """
    if scene.pack.file.writing != "cased":
        return []
    if scene.pack.file.order != "v2":
        return _entered_behind(scene, cues, low, high)
    if any(hit.meaning in ("cues.invest", "cues.backs") for hit in verbs):
        return []
    return [
        hit._replace(meaning="cues.invest")
        for hit in cues
        if hit.meaning == "cues.join"
        and any(is_word(scene, token, "enters") for token in range(hit.first, hit.after))
        and _into_company(scene, hit, low, high)
    ]


def _entered_behind(scene: Scene, cues: list[Hit], low: int, high: int) -> list[Hit]:
    """Where a subject may stand behind its verb: verbs of entering right behind the company that opens the
    clause with "in", who enters behind them: Nel capitale di Alpha entrano Beta e Gamma."""
    if not scene.pack.file.free_subject:
        return []
    return [
        hit._replace(meaning="cues.invest")
        for hit in cues
        if hit.meaning == "cues.joined_by"
        and is_word(scene, hit.after - 1, "enters")
        and _company_ahead(scene, hit, low)
        and names_cased.names_after(scene, hit.after, high)[0]
    ]


def _company_ahead(scene: Scene, hit: Hit, low: int) -> bool:
    """Whether "in", first of its clause, and the name of a company stand right before a verb."""
    begin = next((t + 1 for t in range(hit.first - 1, low - 1, -1) if scene.text.words[t] in ";:,."), low)
    into = scene.cue_at.get(begin)
    if into is None or into.meaning != "cues.to" or into.after >= hit.first:
        return False
    capital = into.after - into.first > SMALL  # nel capitale di; but In Formula 1 entra Alpha
    if not capital and not any(scene.covered[t] for t in range(hit.after, scene.sentence_of(low)[1])):
        return False
    name = names_cased.object_after(scene, into.after, hit.first)
    return name is not None and name.after == hit.first and _straight(scene, into.after, name.first)


def _into_company(scene: Scene, hit: Hit, low: int, high: int) -> bool:
    """Whether a small word for "in" leads to a name in the clause of a verb, and to no round."""
    begin = next((t for t in range(hit.first - 1, low, -1) if scene.text.words[t] in ";:"), low)
    end = next((t for t in range(hit.after, high) if scene.text.words[t] in ",;:"), high)
    for cue in scene.cues_in(begin, end):
        if cue.meaning != "cues.to" or hit.first <= cue.first < hit.after or _of_the_round(scene, cue, begin):
            continue
        limit = hit.first if cue.first < hit.first else end
        name = names_cased.object_after(scene, cue.after, limit)
        if name is None or not _straight(scene, cue.after, name.first):
            continue
        return True
    return False


def _of_the_round(scene: Scene, cue: Hit, low: int) -> bool:
    """Whether "in" opens the clause about a round that a comma parts from it: Alphas Runde, an der Beta …"""
    before = cue.first - 2
    if before < low or scene.text.words[cue.first - 1] != ",":
        return False
    noun = scene.cue_over.get(before)
    return scene.covered[before] or (noun is not None and noun.meaning == "cues.round_noun")


def _straight(scene: Scene, first: int, after: int) -> bool:
    """Whether nothing but what describes a company stands between "in" and its name."""
    return not any(
        scene.covered[t]
        or t in scene.cue_at
        or scene.text.words[t] == ","
        or is_word(scene, t, "calendar", "place")
        or (is_word(scene, t, "function") and not is_link(scene, t, "articles"))
        for t in range(first, after)
    )


def around_verb(
    scene: Scene, draft: Draft, found: list[Name], company: Name | None, low: int, high: int
) -> list[Name]:
    """Who invests: the names before a verb but the one invested in, which may open the sentence, and those
    behind it beside whom they stand.

    Bei Alpha steigen Beta und Gamma ein; Neben Beta investierten auch Gamma und Delta.

    Args:
        scene: the text.
        draft: the fact, with its verb of investing.
        found: the names before the verb.
        company: whom they invest in.
        low, high: the sentence.
    """
    names = [name for name in found if company is None or name.first != company.first]
    verb = draft.verb
    if names and verb is not None and is_word(scene, low, "beside"):
        known = {name.first for name in names} | ({company.first} if company is not None else set())
        behind = inverted_investors(scene, verb, draft.first, high)
        names += [name for name in behind if name.first not in known]
        known |= {name.first for name in names}
        names += [name for name in opened_beside(scene, low, high, names) if name.first not in known]
    return names
