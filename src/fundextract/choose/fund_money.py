"""Money that a fund or the firm behind it has raised for itself, though no word says that a fund closes."""

from __future__ import annotations

from ..clauses.drafts import Draft, Refused
from ..companies.impossible import investor_like
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, form_hit, is_word, squeeze

FUND_MONEY = "a fund's money"
"""The reason given."""
NUMERALS = frozenset({"ii", "iii", "iv", "vi", "vii", "viii", "ix"})
"""Numbers at the end of a fund's name."""


def of_fund(scene: Scene, story: Draft, loose: bool) -> bool:
    """Whether a fund has raised the money: Acme Africa II, or "the fund" right before the verb; or a firm
    with an investor's name, of which nothing else is told.

    Args:
        scene: the text.
        story: a story that lacks nothing.
        loose: whether nearness alone gives it its company.
    """
    company, verb = story.company, story.verb
    if company is None or verb is None or story.verb_key != "raise":
        return False
    if scene.text.words[company.after - 1] in NUMERALS and company.after - company.first > 1:
        return True
    if loose and _fund_subject(scene, story, verb.first):
        return True
    if _funds_head(scene, story):
        return True
    told = story.noun or story.valuation is not None or any(p.rule == "from.participant" for p in story.proof)
    before = max(story.sentence[0], company.first - 1)
    return (
        not told
        and form_hit(scene, company.after - 1, "investor_end") is not None
        and company.after - company.first > 1
        and any(is_word(scene, token, "vehicle") for token in range(story.after, story.sentence[1]))
        and not is_word(scene, before, "startup", "company")
    )


def _fund_subject(scene: Scene, story: Draft, at: int) -> bool:
    """Whether a word for a fund stands right before a verb, small words between: the fund has now."""
    low = story.sentence[0]
    while at - 1 > low and (
        is_word(scene, at - 1, "function")
        or scene.text.words[at - 1] in scene.pack.words_of("words", "so_far")
    ):
        at -= 1
    hits = (hit for hit in scene.cues_in(max(low, at - 2), at) if hit.layer == "veto" and hit.after == at)
    return is_word(scene, at - 1, "vehicle") or any(
        hit.meaning in ("veto.fund", "veto.fund_close") for hit in hits
    )


def _funds_head(scene: Scene, story: Draft) -> bool:
    """Whether the subject that opens the sentence is a fund, its owner between commas: The largest funds, by
    A and B, raised …"""
    low = story.sentence[0]
    for token in range(low, min(low + 6, story.first)):
        hits = scene.cues_in(token, token + 1)
        if scene.text.words[token] == ",":
            before = [hit for hit in scene.cues_in(low, token) if hit.layer == "veto" and hit.after == token]
            return any(hit.meaning in ("veto.fund", "veto.fund_close") for hit in before) or is_word(
                scene, token - 1, "vehicle"
            )
        if any(hit.layer == "cues" for hit in hits):
            return False
    return False


def firms_news(scene: Scene, story: Draft, refused: list[Refused]) -> bool:
    """Whether a story is what a firm that tells of its own fund invests, or that fund again, and so no round.

    Args:
        scene: the text.
        story: a story that lacks nothing.
        refused: the money that was told otherwise.
    """
    funds = [item for item in refused if item.reason == "fund_close"]
    company = story.company
    if company is None:
        return any(not _told_apart(scene, story, item) for item in funds)
    if closes_fund(scene, story, refused):
        return bool(funds)
    vague = story.amount is None and not story.rounds and story.verb is None
    firm = investor_like(scene, company)
    if not (vague or firm):
        return False
    if firm and (story.amount is None or form_hit(scene, company.after - 1, "investor_end") is not None):
        return bool(funds)
    return any(not _opens_else(scene, item, company) for item in funds)


def _told_apart(scene: Scene, story: Draft, item: Refused) -> bool:
    """Whether a start-up has raised the money of a story, no firm, or a fund is only told of behind it."""
    low, high = story.sentence
    end = story.verb.first if story.verb is not None else high
    called = any(is_word(scene, token, "startup") for token in range(low, max(low, end)))
    first = scene.amounts[item.amount].first
    behind = first >= high and bool(names_cased.chunks(scene, scene.sentence_of(first)[0], first))
    return scene.pack.file.writing == "cased" and (called or behind)


def _opens_else(scene: Scene, item: Refused, company: Name) -> bool:
    """Whether the sentence with a fund's money opens with another name than the company's."""
    first = scene.amounts[item.amount].first
    low, high = scene.sentence_of(first)
    if scene.pack.file.writing != "cased" or low <= company.first < high:
        return False
    names = names_cased.chunks(scene, low, first)
    mine = squeeze(company.text)
    return bool(names) and not squeeze(names[0].text).startswith(mine) and squeeze(names[0].text) not in mine


def closes_fund(scene: Scene, story: Draft, refused: list[Refused]) -> bool:
    """Whether the company of a story is the one that a sentence of the text says has raised a fund.

    Args:
        scene: the text.
        story: a story without a stage of its own; others are rounds whatever the company.
        refused: the money that was told otherwise.

    Returns:
        True where the first name of a sentence with the money of a fund is the company.
    """
    if scene.pack.file.writing != "cased" or story.company is None or story.leads:
        return False
    if any(found.round.stage is not None for found in story.rounds):
        return False
    company = squeeze(story.company.text)
    for item in refused:
        if item.reason != "fund_close":
            continue
        first = scene.amounts[item.amount].first
        names = names_cased.chunks(scene, scene.sentence_of(first)[0], first)
        owned = bool(names) and names_cased.owner_after(scene, names[-1].end) is not None
        if names and squeeze(names[-1 if owned else 0].text) == company:
            return True
    return False
