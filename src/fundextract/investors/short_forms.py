"""One name for an investor told of twice: Redpoint in the headline, Redpoint Ventures in the text."""

from __future__ import annotations

from ..clauses.drafts import Draft
from ..knowledge import is_first_name
from ..lexer.lexer import Scene
from ..names.cased_look import title_case
from ..names.names import Name, form_hit, is_link, is_word
from ..text import GLYPH, WORD


def less_short_forms(scene: Scene, story: Draft, draft: Draft) -> None:
    """One name for a firm told of twice: Redpoint in the headline, Redpoint Ventures in the text."""
    if scene.pack.file.writing == "uncased":
        return
    _leads_in_full(scene, story.participants, draft)
    for mine in (story.leads, story.participants):
        for theirs in (draft.leads, draft.participants):
            for short in [n for n in mine if any(shortens(scene, n, full) for full in theirs)]:
                if mine is story.leads:
                    full = next(n for n in theirs if shortens(scene, short, n))
                    mine[mine.index(short)] = full
                else:
                    mine.remove(short)
            theirs[:] = [n for n in theirs if not any(shortens(scene, n, full) for full in mine)]


def one_name_each(scene: Scene, story: Draft) -> None:
    """One name for a firm that a sentence tells of twice: from Alpha Capital in a round that Alpha led.

    Args:
        scene: the text.
        story: its investors are changed in place.
    """
    if scene.pack.file.writing != "cased":
        return
    if story.company is not None:  # no company takes part in its own round
        own = story.company.text.casefold()
        story.participants = [name for name in story.participants if name.text.casefold() != own]
    if not (story.leads and story.participants):
        return
    _leads_in_full(scene, story.participants, story)
    led = {name.first for name in story.leads}
    story.participants = [
        name
        for name in story.participants
        if name.first not in led and not any(shortens(scene, name, full) for full in story.leads)
    ]


def _leads_in_full(scene: Scene, told: list[Name], draft: Draft) -> None:
    """Writes leads by the names that those who take part have in full."""
    for order, short in enumerate(draft.leads):
        full = next((name for name in told if name is not short and shortens(scene, short, name)), None)
        if full is not None:
            draft.leads[order] = full
            because = "the name in full of who leads"
            draft.add("lead_investors", full.first, full.after, "lead.in_full", "", because)


def shortens(scene: Scene, short: Name, full: Name) -> bool:
    """Whether one name is another without the words that end investors' names, or stands in brackets behind
    it: a16z, Andreessen Horowitz (a16z)."""
    text = scene.text
    if scene.pack.file.writing == "unspaced":
        return cut_short(scene, short, full)
    close = full.after + 1 + short.after - short.first
    bracketed = text.words[full.after : full.after + 1] == ["("] and text.words[close : close + 1] == [")"]
    if bracketed and text.token_text(full.after + 1, close) == short.text:
        return True
    if in_headline(scene, short, full) or surname(scene, short, full) or initials(scene, short, full):
        return True
    if not full.text.startswith(short.text + " ") or full.after - full.first <= short.after - short.first:
        return False
    rest = range(full.first + (short.after - short.first), full.after)
    if all(form_hit(scene, t, "investor_end", "legal") is not None for t in rest):
        return True
    return form_hit(scene, full.after - 1, "investor_end") is not None and is_word(
        scene, rest[0], "descriptor", "company", "investor"
    )  # Tiger, Tiger Global Management


def initials(scene: Scene, short: Name, full: Name) -> bool:
    """Whether one name is the first letters of the words of another: CEFC, Clean Energy Finance
    Corporation."""
    text = scene.text
    words = [t for t in range(full.first, max(full.after, full.end)) if text.kinds[t] == WORD]
    capitals = "".join(text.view[text.starts[t]] for t in words if text.view[text.starts[t]].isupper())
    return len(short.text) > 2 and short.text.isupper() and short.text == capitals


def surname(scene: Scene, short: Name, full: Name) -> bool:
    """Whether one name is the family name of the person that another one is: Gates, Bill Gates."""
    parts = full.text.split()
    alone = len(parts) in (2, 3) and parts[-1] == short.text and is_first_name(parts[0].lower())
    return alone and form_hit(scene, full.after - 1, "investor_end", "legal") is None


def in_headline(scene: Scene, short: Name, full: Name) -> bool:
    """Whether the headline has a name cut short, or its initials, and the text below it in full: AIG, AIG
    Global Investment Group; IFC, International Finance Corporation."""
    if len(scene.sentences) < 2 or not short.first < scene.sentences[0][1] <= full.first:
        return False
    text = scene.text
    article = is_link(scene, full.first, "articles")
    bare = text.token_text(full.first + 1, full.after) if article else full.text
    if bare.startswith(short.text + " "):
        return True
    initials = "".join(word[0] for word in full.text.split() if word[0].isupper())
    return 2 < len(short.text) <= 6 and short.text.isupper() and short.text == initials


def cut_short(scene: Scene, short: Name, full: Name) -> bool:
    """Whether a headline has only the beginning of an investor's name: 红杉 for 红杉资本, CPE for CPE源峰."""
    rest = full.first + short.after - short.first
    if not full.text.startswith(short.text) or rest >= full.after or short.first > full.first:
        return False
    kinds = scene.text.kinds
    hit = form_hit(scene, rest, "investor_end", "legal")
    return (hit is not None and hit.first == rest and hit.after >= full.after) or (
        kinds[rest - 1] == WORD and kinds[rest] == GLYPH
    )


def headlined(scene: Scene, told: Name, name: Name) -> bool:
    """Whether a headline in capitals made a name too long: Acme Sprints to $14M … Acme has raised."""
    if scene.pack.file.writing != "cased" or not told.text.startswith(name.text + " "):
        return False
    return title_case(scene, *scene.sentence_of(told.first)) and not title_case(
        scene, *scene.sentence_of(name.first)
    )
