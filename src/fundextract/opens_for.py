"""Lines that open with a loan, a grant or an investment, say how much and go on with who gets it: Loan of $5m
for Acme; Minibond da 7 milioni per Acme."""

from __future__ import annotations

from .cast import is_person
from .drafts import Draft
from .impossible import told_money
from .lexer import Scene
from .owners import behind_investment

NEAR = 4
"""Tokens between the money and the name of who gets it, at most."""
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
    if not story.owned or scene.pack.file.order != "svo" or company.first - story.after > NEAR:
        return False
    if story.verb is not None and story.verb.first < company.end:
        return False
    low = story.sentence[0]
    return any(found.first - low <= 1 and 0 <= story.first - found.after <= BESIDE for found in story.rounds)


def investment_before(scene: Scene, story: Draft) -> bool:
    """Whether a word for an investment stands right before the money: inversión de 250 mdd.

    Args:
        scene: the text.
        story: a fact.
    """
    return story.amount is not None and story.first > story.sentence[0] and behind_investment(scene, story)
