"""Companies named only by who speaks for them: « Nous avons levé 5 M€ », annonce Ada Roe, PDG d'Acme."""

from __future__ import annotations

from ..clauses.cast import is_person
from ..clauses.drafts import INVEST, RAISE, Draft, set_company
from ..companies.impossible import investor_like
from ..companies.speaks_for import spoken_for
from ..knowledge import is_first_name, is_investor
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word, squeeze

REACH = 12
"""Tokens from the verb of saying to the speaker's role, at most."""
NEAR = 3
"""Tokens from the end of the quote to the verb of saying, at most."""
_DASHES = frozenset("-–—")


def said_by(scene: Scene, draft: Draft) -> None:
    """Names the company of a fact in a quote after the speaker's role behind it.

    Args:
        scene: the text.
        draft: the first fact of a sentence; its company is filled in place.
    """
    company = draft.company
    if company is None and not draft.owned and not draft.sector:
        _reports(scene, draft)
    spoken = company is not None and company.first > draft.after and _speaker(scene, company)
    behind = company is not None and company.first > draft.after and not spoken
    if draft.sector or (draft.owned and not spoken) or (company is not None and not (spoken or behind)):
        return
    firm = None
    if draft.amount is not None and draft.verb_key in RAISE:
        firm = _firm(scene, draft, None if spoken else company)
    if firm is None and not behind and draft.verb_key not in INVEST and not draft.bare:
        firm = _head(scene, draft)
    if firm is None or (
        scene.pack.file.order == "v2" and (is_investor(firm.text) or _of_others(scene, draft))
    ):
        return
    draft.pronoun, draft.person = False, False
    set_company(draft, firm, "speaker.company", "", "the company the speaker of the quote runs")


def _speaker(scene: Scene, name: Name) -> bool:
    """Whether a name is a person's, by itself or by the post behind its comma: Jane Roe, CEO of Acme."""
    at = name.end
    if is_person(name):
        return True
    return scene.text.words[at : at + 1] == [","] and is_word(scene, at + 1, "heads")


def _of_others(scene: Scene, draft: Draft) -> bool:
    """Whether the speaker tells of a company spoken of before, not of his own: Das Unternehmen hat 5
    Millionen eingesammelt, sagt Ada Roe, Partnerin bei Alpha."""
    return any(
        is_link(scene, t, "pronouns") and is_word(scene, scene.links[t].after - 1, "company", "startup")
        for t in range(draft.sentence[0], draft.after)
    )


def _reports(scene: Scene, draft: Draft) -> None:
    """Names the company of a fact without one after who tells of it at the end of the sentence: The $5m round
    was led by A, Acme said in a statement."""
    low, high = draft.sentence
    if scene.pack.file.order != "svo" or draft.verb_key in INVEST or (draft.amount is None and draft.bare):
        return
    said = next(
        (t for t in range(high - 1, max(draft.after, high - REACH), -1) if is_link(scene, t, "said")), None
    )
    if said is None or any(is_link(scene, t, "pronouns") for t in range(low, draft.after)):
        return
    comma = next(
        (t for t in range(said - 1, max(draft.after, said - 7), -1) if scene.text.words[t] == ","), None
    )
    named = names_cased.chunks(scene, comma + 1, said) if comma is not None else []
    if len(named) != 1 or named[0].end != said or named[0].first != (comma or 0) + 1:
        return
    teller = named[0]
    if (
        is_person(teller)
        or _full_name(scene, teller)
        or is_investor(teller.text)
        or is_word(scene, teller.first, "agency", "not_name")
    ):
        return
    draft.pronoun = False
    set_company(draft, teller, "teller.company", "", "who tells of the round at the end of the sentence")


def _full_name(scene: Scene, name: Name) -> bool:
    """Whether a name is a first name and one further word."""
    return name.after - name.first == 2 and is_first_name(scene.text.words[name.first])


def _head(scene: Scene, draft: Draft) -> Name | None:
    """The company whose founder or chief speaks of a round behind it: "This Series B lets us grow," said Jane
    Roe, CEO of Acme. Who speaks for an investor speaks of rounds as well, and is left out."""
    low, high = draft.sentence
    words = scene.text.words
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return None
    opens = next((t for t in range(draft.after, high) if words[t] in "\"'»”,"), None)
    if opens is None:
        return None
    said = [t for t in range(opens, high) if is_link(scene, t, "said")]
    heads = [t for t in range(opens, high) if is_word(scene, t, "heads")]
    if not said or not heads or any(is_word(scene, t - 1, "former") for t in heads):
        return None
    if any(is_word(scene, t, "owning") and not is_word(scene, t, "ours") for t in range(low, draft.after)):
        return None  # "Their Series A caught everyone's eye"
    if any(cue.meaning in ("cues.lead", "cues.invest", "cues.backs") for cue in scene.cues_in(low, opens)):
        return None  # "We are proud to lead this round"
    told = spoken_for(scene, opens, high)
    givers = {squeeze(name.text) for name in (*draft.leads, *draft.participants)}
    if told is None or investor_like(scene, told[0]) or squeeze(told[0].text) in givers:
        return None
    return told[0]


def _firm(scene: Scene, draft: Draft, company: Name | None) -> Name | None:
    """The company of whoever speaks behind a quote that tells the fact; None where none is told, or where
    it has a company that is no part of who speaks."""
    low, high = draft.after, draft.sentence[1]
    quote = next((t for t in range(low, high) if _closes(scene, t, draft.sentence[0])), None)
    if quote is None and scene.pack.file.order == "v2":  # "Vi har fått in 5 miljoner, säger …
        words = scene.text.words
        quote = next(
            (t for t in range(low, high - 1) if words[t] == "," and is_link(scene, t + 1, "said")), None
        )
    said = next((t for t in range(quote or high, high) if is_link(scene, t, "said")), None)
    if quote is None or said is None:
        return None
    if company is not None:
        beside = said < company.first < said + REACH
        return _of_speaker(scene, quote, said, high) if beside else None
    return _of_role(scene, said, high) or _of_speaker(scene, quote, said, high)


def _closes(scene: Scene, at: int, low: int) -> bool:
    """Whether a mark closes a quote, as a second dash does: – Zebraliśmy 4 mln – mówi Anna."""
    word, spaced = scene.text.words[at], scene.text.spaced
    if word in "\"'»”":
        return True
    dash = word in _DASHES and spaced[at] and at + 1 < len(spaced) and spaced[at + 1]
    return dash and scene.text.words[low] in _DASHES


def _of_speaker(scene: Scene, quote: int, said: int, high: int) -> Name | None:
    """The company right beside the role, the person beside it: říká zakladatel Nanoxu Petr Novák."""
    if scene.pack.words_of("links", "of"):
        return None
    low, high = (said + 1, high) if said - quote <= NEAR else (quote + 1, said)
    found = spoken_for(scene, low, high)
    return None if found is None or is_person(found[0]) else found[0]


def _of_role(scene: Scene, said: int, high: int) -> Name | None:
    """The company behind the role of who speaks: mówi Anna Nowak, prezes Alfy."""
    words = scene.text.words
    role = next(
        (
            t
            for t in range(said + 1, min(high, said + REACH))
            if is_word(scene, t, "title", "founder", "heads")
        ),
        None,
    )
    if role is None or is_word(scene, role - 1, "former"):
        return None
    while role + 1 < high and (
        is_word(scene, role + 1, "title", "founder", "heads") or is_link(scene, role + 1, "and")
    ):
        role += 1
    if is_link(scene, role + 1, "of"):
        at = scene.links[role + 1].after
    elif scene.pack.file.order == "v2" and (behind := _behind_role(scene, role + 1, high)) is not None:
        at = behind
    elif words[role - 1] == "," or is_word(scene, role - 1, "title", "founder", "heads"):
        at = role + 1  # Ion Pop, fondatorul Acme
    else:
        return None
    while at < high and (
        is_link(scene, at, "articles") or is_word(scene, at, "startup", "company", "descriptor", "demonym")
    ):
        at += 1
    named = names_cased.chunks(scene, at, high)
    return named[0] if named and named[0].first == at and not is_person(named[0]) else None


def _behind_role(scene: Scene, at: int, high: int) -> int | None:
    """Verb-second languages: the token behind the small word that leads from a role to the company, whoever
    has it named between them or not: vd på Alfa, gründer Ada Roe i Alfa."""
    named = names_cased.chunks(scene, at, high)
    if named and named[0].first == at and is_person(named[0]):
        at = named[0].end
    cue = scene.cue_at.get(at)
    leads = cue is not None and cue.meaning in ("cues.for", "cues.to", "cues.from")
    return at + 1 if leads or is_word(scene, at, "affiliation") else None
