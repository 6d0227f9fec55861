"""Companies that stand apart from the verb: before a bracket, behind an opening phrase, behind a person's
title."""

from __future__ import annotations

from ..knowledge import is_first_name, is_investor
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, closing, form_hit, is_link, is_word, make_name
from ..text import WORD
from .line_signs import fronts_for, unknown


def before_with(scene: Scene, first: int, low: int) -> Name | None:
    """The name right before "with" and the money, in lists of rounds: destacan Acme, con 40 millones, y …

    Args:
        scene: the text.
        first: the first token of the money.
        low: the first token of the sentence.
    """
    small = scene.pack.words_of("cues", "source")
    at = first - 1
    noun = scene.cue_over.get(at - 1)
    if (
        is_link(scene, at, "of")
        and noun is not None
        and noun.meaning in ("cues.round_noun", "cues.invest_noun")
    ):
        at = noun.first - 1  # Acme com investimento de 85 milhões
    if at <= low + 1 or scene.text.words[at] not in small or is_link(scene, at, "of"):
        return None
    end = at - (scene.text.words[at - 1] == ",")
    found = names_cased.chunks(scene, low, end)
    if not found or found[-1].end != end:
        return None
    before = found[-1].first - 1
    while before > low and (
        is_link(scene, before, "articles", "and", "of")
        or is_word(scene, before, "descriptor", "company", "demonym")
    ):
        before -= 1
    cue = scene.cue_over.get(before)
    investor = cue is not None and cue.meaning[5:] in (
        "led_by",
        "joined_by",
        "from",
        "lead",
        "join",
        "invest",
    )
    return None if investor else found[-1]


def firm_before(scene: Scene, name: Name, low: int) -> Name | None:
    """The company whose founder or chief a person is, named before the person: Cofounderul Acme, Ion Pop, …

    Args:
        scene: the text.
        name: the person.
        low: the first token of the sentence.
    """
    found = [other for other in names_cased.chunks(scene, low, name.first) if other.end <= name.first]
    if not found or name.after - name.first < 2:
        return None
    firm = found[-1]
    gap = scene.text.words[firm.end : name.first]
    return firm if gap in ([], [","]) and is_word(scene, firm.first - 1, "title") else None


def runs_another(scene: Scene, name: Name | None) -> bool:
    """Whether a name is a person's behind a word for what the person is, be it in a compound.

    Args:
        scene: the text.
        name: who raises money.
    """
    return (
        name is not None
        and name.first > 0
        and is_word(scene, name.first - 1, "title")
        and is_first_name(scene.text.words[name.first])
    )


def firm_in_compound(scene: Scene, name: Name, low: int) -> Name | None:
    """Verb-second languages: the company a person runs, as a compound before the person tells: Alpha-Chefin
    Jo Roe hat …; none where it is of the past.

    Args:
        scene: the text.
        name: the person.
        low: the first token of the sentence.
    """
    title = scene.word_over.get(name.first - 1, {}).get("title")
    if title is None or title.first - 2 < low or name.after - name.first < 2:
        return None
    hyphen = title.first - 1
    if scene.text.words[hyphen] != "-" or scene.text.spaced[title.first]:
        return None
    firm = names_cased.name_before_hyphen(scene, hyphen, low)
    past = firm is not None and any(
        is_word(scene, t, "former", "bygone") for t in range(max(low, firm.first - 2), firm.after)
    )
    return None if past or not is_first_name(scene.text.words[name.first]) else firm


def gapped(scene: Scene, first: int, edge: int) -> Name | None:
    """The name right before further money whose verb is understood: A raised $4m, B, $2m, and C $1m.

    Args:
        scene: the text.
        first: the first token of the money.
        edge: the end of the fact before it in the sentence.
    """
    words = scene.text.words
    dash = words[first - 1] in "-–—" and scene.text.spaced[first]  # а B — $2 млн
    end = first - 1 if words[first - 1] == "," or dash else first
    while end > edge + 1 and is_word(scene, end - 1, "adverb"):
        end -= 1  # N26 ebenfalls 900 Millionen
    end -= words[end - 1] in "\"'" and end > edge + 1
    found = names_cased.chunks(scene, edge, end)
    name = found[-1] if found and found[-1].end == end else None
    if name is None and words[first - 1] == ",":  # …, and B, which sells cups, $2m
        clauses = (n for n in found if is_link(scene, n.end + (words[n.end] == ","), "relative"))
        name = next(clauses, None)
    if name is None:
        return None
    begun = _past_kind(scene, _item_begins(scene, name.first, edge), edge)
    begun -= words[begun - 1] in "\"'" and begun > edge + 1
    parted = words[begun - 1] in ",;" or any(
        is_link(scene, t, "and", "contrast") and scene.links[t].after == begun for t in range(edge, begun)
    )
    sources = ("led_by", "joined_by", "from", "backed_by", "lead", "join", "invest", "ticket", "valuation")
    told = any(hit.layer == "cues" and hit.meaning[5:] in sources for hit in scene.cues_in(edge, first))
    return name if parted and not told else None


def _past_kind(scene: Scene, first: int, edge: int) -> int:
    """Where an item begins whose name nouns for companies and what describes them stand before, without an
    article: …, ja kvanttiyritys Acme 12 miljoonaa."""
    while first - 1 > edge and is_word(scene, first - 1, "company", "startup", "descriptor"):
        first -= 1
    before = first - 1
    behind_comma = before > edge and scene.text.words[before - 1] == ","
    return before if behind_comma and is_word(scene, before, "function") else first  # , а B


def _item_begins(scene: Scene, first: int, edge: int) -> int:
    """Where an item of a list begins whose name comes last: …, le fabricant de capteurs Acme 12 millions."""
    text = scene.text
    for token in range(first - 1, max(edge, first - 12) - 1, -1):
        if (
            (text.kinds[token] != WORD and text.words[token] not in "'-")
            or scene.covered[token]
            or text.view[text.starts[token]].isupper()
        ):
            break
        if is_link(scene, token, "articles") and token > edge:
            before = text.words[token - 1] in ",;" or is_link(scene, token - 1, "and")
            if before:
                return token
    return first


def heads_line(scene: Scene, low: int, high: int) -> Name | None:
    """The name that alone opens a sentence before a colon: Acme: investors put $12m into the startup.

    Args:
        scene: the text.
        low, high: the sentence.
    """
    colon = next((t for t in range(low + 1, min(low + 6, high)) if scene.text.words[t] == ":"), None)
    if colon is None:
        return None
    found = names_cased.chunks(scene, low, colon)
    if not found and colon == low + 1 and low == 0 and unknown(scene, low):
        return make_name(scene, low, colon)  # byrd: Viennese start-up raises …
    if len(found) != 1 or found[0].end != colon:
        return None
    return found[0] if found[0].first == low or fronts_for(scene, found[0], low) else None


def later_subject(scene: Scene, first: int, after: int, low: int, high: int) -> Name | None:
    """The subject of the clause behind an opening phrase: After a $10m round, Acme plans to …

    Args:
        scene: the text.
        first, after: the tokens of the fact.
        low, high: the sentence.
    """
    if names_cased.chunks(scene, low, first) or is_link(scene, low, "articles"):
        return None  # behind an article the fact is itself the subject: The Series B round was led by …
    words = scene.text.words
    token = after
    while token < min(high, after + 30):
        if words[token] == "(":
            token = (closing(scene, token, high) or token) + 1
            continue
        if words[token] == ",":
            name = names_cased.object_after(scene, token + 1, high)
            if name is not None and _acts(scene, name, high):
                return name
        token += 1
    return None


def _acts(scene: Scene, name: Name, high: int) -> bool:
    """Whether a name goes on to its verb, a description between commas apart; names of a list do not."""
    at = name.end
    if at >= high or is_link(scene, at, "and") or scene.text.words[at] in ".;:)":
        return False
    if scene.text.words[at] != ",":
        return True
    return at + 1 < high and not names_cased.namey(scene, at + 1) and not is_link(scene, at + 1, "and")


def employer(scene: Scene, name: Name, high: int) -> Name | None:
    """The company of a person named with a title: Jane Roe, CEO of Acme, has raised …

    Args:
        scene: the text.
        name: the name before the title.
        high: where the description must end.
    """
    words = scene.text.words
    if name.after - name.first < 2 or name.end >= high or words[name.end] != ",":
        return None
    at = name.end + 1
    if at < high and is_link(scene, at, "articles"):
        at = scene.links[at].after
    title = scene.word_over.get(at, {}).get("title")
    if title is None or title.after >= high or not is_word(scene, title.after, "affiliation"):
        return None
    firm = names_cased.object_after(scene, title.after + 1, high)
    return None if firm is not None and is_investor(firm.text) else firm  # Acme, a graduate of Y Combinator


def firm_of(scene: Scene, name: Name, leads: bool = False) -> Name:
    """The firm an investor's person acts for, the name itself where none is told: Jane Roe of Accel, Accel
    partner Jane Roe.

    Only a firm that is an investor by its name counts, or whoever a person leads a round for: who
    founded or runs a startup invests for himself.

    Args:
        scene: the text.
        name: the name read as an investor.
        leads: whether it leads the round.
    """
    words = scene.text.words
    inner = next((t for t in range(name.first + 2, name.after - 1) if is_word(scene, t, "affiliation")), None)
    if inner is not None and _person_like(" ".join(words[name.first : inner])):
        firm = make_name(scene, inner + 1, name.after)
        if leads or _firm(scene, firm):
            return firm
        return make_name(scene, name.first, inner)._replace(
            end=name.end
        )  # Kunal Shah of Cred invests for himself
    person = _person_behind(scene, name)
    if person is not None:
        return person
    if not _person_like(name.text) or form_hit(scene, name.after - 1, "investor_end") is not None:
        return name
    owner = _owner_before(scene, name)
    if owner is not None:
        ends = form_hit(scene, owner.after - 1, "investor_end") is not None
        return owner if ends and owner.after - owner.first > 1 else name  # Elm Capital's Jane Roe
    before = name.first - 1
    while before > 0 and is_word(scene, before, "title"):
        before -= 1
    if before == name.first - 1:
        after = name.end + (name.end < len(words) and words[name.end] == ",")
        title = scene.word_over.get(after, {}).get("title")
        own = is_word(scene, after, "heads") and not leads
        if is_word(scene, after, "founder"):
            return name  # who founded a company invests for himself
        after = title.after if title is not None else name.end
        if after + 1 >= len(words) or not is_word(scene, after, "affiliation"):
            return name
        found = names_cased.chunks(
            scene,
            after + 1,
            min(len(words), names_cased.chunk_end(scene, after + 1, scene.sentence_of(name.first)[1])),
        )
        if not found or found[0].first != after + 1:
            return name
        ends = form_hit(scene, found[0].after - 1, "investor_end") is not None
        return found[0] if ends or leads or (not own and _firm(scene, found[0])) else name
    found = names_cased.chunks(scene, scene.sentence_of(name.first)[0], before + 1)
    return (
        found[-1]
        if found
        and found[-1].end == before + 1
        and form_hit(scene, found[-1].after - 1, "investor_end") is not None
        else name
    )


def _owner_before(scene: Scene, name: Name) -> Name | None:
    """The name right before a possessive that a name follows at once."""
    low, _ = scene.sentence_of(name.first)
    found = names_cased.chunks(scene, max(low, name.first - 8), name.first)
    last = found[-1] if found else None
    return last if last is not None and names_cased.owner_after(scene, last.end) == name.first else None


def _person_behind(scene: Scene, name: Name) -> Name | None:
    """The person whose name follows the firm's at once, as a title before them tells: l'ex ceo di Acme Jane
    Roe."""
    title = name.first - 2
    if (
        title < 0
        or name.after - name.first < 3
        or not is_word(scene, title + 1, "affiliation")
        or not is_word(scene, title, "title")
    ):
        return None
    person = make_name(scene, name.after - 2, name.after)
    return person._replace(end=name.end) if _person_like(person.text) else None


def both(scene: Scene, name: Name) -> list[Name]:
    """Two known investors that only an ampersand joins, apart: Tiger Global & Accel.

    Args:
        scene: the text.
        name: the name read.
    """
    words = scene.text.words
    at = next(
        (t for t in range(name.first + 1, name.after - 1) if words[t] == "&" and scene.text.spaced[t]), None
    )
    if at is None or is_investor(name.text) is not None:
        return [name]
    parts = [make_name(scene, name.first, at), make_name(scene, at + 1, name.after)]
    return parts if all(is_investor(part.text) for part in parts) else [name]


def _firm(scene: Scene, name: Name) -> bool:
    return is_investor(name.text) is not None or any(
        form_hit(scene, t, "investor_end") is not None for t in range(name.first + 1, name.after)
    )


def _person_like(written: str) -> bool:
    parts = written.lower().split()
    return len(parts) in (2, 3) and is_first_name(parts[0]) and parts[-1].isalpha()
