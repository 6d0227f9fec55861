"""Lines that open with a loan, a grant or an investment, say how much and go on with who gets it: Loan of $5m
for Acme; Minibond da 7 milioni per Acme."""

from __future__ import annotations

from ..clauses.cast import is_person
from ..clauses.drafts import Draft
from ..companies.impossible import told_money
from ..companies.owners import behind_investment
from ..lexer.lexer import Scene
from ..names.names import Name, is_link, is_word

NEAR = 4
"""Tokens between the money and the name of who gets it, at most."""
MOST_HEAD = 3
"""Tokens before the mark behind a kind of company that heads a line, at most."""
MARKS = frozenset([":", ",", "-", "–", "—", "|", "/", "."])
LEAST, MOST = 100_000, 1_000_000_000
"""A sum that a line gives to a company of a kind: not smaller, and of a mere field not larger."""
MOST_HEADED = 300_000_000
"""A sum that a headline gives to a company whose name a colon follows: larger ones are spent."""
BESIDE = 3
"""Tokens between the word for a loan and its money, at most."""


def opens_for(scene: Scene, story: Draft) -> bool:
    """Whether a line opens with a loan or the like and its sum, and goes on with who gets it.

    Args:
        scene: the text.
        story: a fact with its company.
    """
    company, money = story.company, told_money(scene, story)
    if company is None or money is None or money.value is None or is_person(company):
        return False
    if not story.owned or scene.pack.file.order != "svo" or _between(scene, story, company) > NEAR:
        return False
    if story.verb is not None and story.verb.first < company.end:
        return False
    low = story.sentence[0]
    return any(
        found.round.label not in ("crowdfunding", "ico")
        and found.first - low <= 1
        and 0 <= story.first - found.after <= BESIDE
        for found in story.rounds
    )


def _between(scene: Scene, story: Draft, company: Name) -> int:
    """How many words stand between money and whom it is for, less the verb that gives it and what describes
    the company: was also granted to the start-up."""
    return sum(
        not (
            (t in scene.cue_over and scene.cue_over[t].meaning == "cues.for")
            or is_link(scene, t, "articles")
            or is_word(scene, t, "startup", "company", "descriptor", "demonym")
        )
        for t in range(story.after, company.first)
    )


def of_sector(scene: Scene, story: Draft) -> bool:
    """Whether a line names a kind of company, then a sum, then whom it is for: Proptech : 8 M€ pour Acme.

    Args:
        scene: the text.
        story: a fact with its company.
    """
    name, money, low = story.company, told_money(scene, story), story.sentence[0]
    if name is None or money is None or money.value is None or is_person(name) or not story.owned:
        return False
    mark = story.first - 1
    if not low < mark <= low + MOST_HEAD or scene.text.words[mark] not in MARKS or story.verb is not None:
        return False
    if name.first - story.after > NEAR or money.value < LEAST:
        return False
    return is_word(scene, low, "startup") or (
        money.currency is not None
        and money.value < MOST
        and all(is_word(scene, token, "descriptor", "company") for token in range(low, mark))
    )


def for_name(scene: Scene, story: Draft) -> bool:
    """Whether a headline is a sum and whom it is for: behind a kind of company, or, in verb-second languages,
    nothing else: 40 Millionen für Alpha.

    Args:
        scene: the text.
        story: a fact with its company.
    """
    if of_sector(scene, story) or headed_sum(scene, story):
        return True
    money, name = told_money(scene, story), story.company
    if scene.pack.file.order != "v2" or name is None or money is None or money.value is None:
        return False
    if not story.owned or story.first != story.sentence[0] or money.value < 1_000_000 or is_person(name):
        return False
    rest = scene.text.words[name.end : story.sentence[1]]
    return not rest or rest[0] == ":" or (len(rest) == 1 and rest[0] in ".!")


def headed_sum(scene: Scene, story: Draft) -> bool:
    """Whether a line is a name, a mark, a sum and what it needs money for: Acme : 8 M€ pour accélérer.

    Args:
        scene: the text.
        story: a fact with its company.
    """
    name, money = story.company, told_money(scene, story)
    if name is None or money is None or money.value is None or money.currency is None or is_person(name):
        return False
    if scene.pack.file.order != "svo" or story.verb is not None or name.end != story.first - 1:
        return False
    return (
        name.first <= story.sentence[0] + 1
        and scene.text.words[name.end] in ":,"
        and LEAST <= money.value < MOST_HEADED
        and is_word(scene, story.after, "purpose")
    )


def investment_before(scene: Scene, story: Draft) -> bool:
    """Whether a word for an investment stands right before the money: inversión de 250 mdd.

    Args:
        scene: the text.
        story: a fact.
    """
    return story.amount is not None and story.first > story.sentence[0] and behind_investment(scene, story)


def subject_startup(scene: Scene, story: Draft) -> bool:
    """Whether money opens a relative clause whose subject, behind the verb, is a young company: los 12
    millones que acaba de recibir la startup vasca Acme.

    Args:
        scene: the text.
        story: a fact.
    """
    verb, name = story.verb, story.company
    if scene.pack.file.order != "svo" or verb is None or name is None or story.amount is None:
        return False
    if not story.after < verb.first <= story.after + 2 or not is_link(scene, story.after, "relative"):
        return False
    before = range(verb.after, name.first)
    return len(before) <= NEAR and any(is_word(scene, token, "startup") for token in before)
