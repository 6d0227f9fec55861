"""Where labels of rounds stand: behind money, in the form of which it came."""

from __future__ import annotations

from ..clauses.drafts import INVEST, RAISE, Draft, key_of
from ..lexer.lexer import RoundWords, Scene
from ..names.cased_look import namey
from ..names.names import is_link, is_word
from ..text import MARK, WORD

DUE = 20
"""Tokens between money and what is issued for it, at most: when it falls due, without interest."""
OPENS = 4
"""Tokens that open a sentence, among them its subject."""
SAID = 40
"""Tokens between what is issued and how much, at most."""
SIZE = 8
"""Tokens before money in which a noun says that it is the size of an issue."""
PAPERS = frozenset({"debt", "convertible_note"})
"""Instruments that are papers, which are issued."""
PARTS = ("subject", "object")
"""Small words that end one part of a sentence and begin another."""
CLAUSE = 24
"""Tokens between a round that opens a clause and the money of that clause, at most."""
FORM = 14
"""Tokens between money and the form it came in at the most."""
_RAISES = frozenset({"cues.raise", "cues.gets", "cues.raise_from", "cues.raise_round"})


def in_form(scene: Scene, found: RoundWords, draft: Draft) -> bool:
    """Whether a label behind money says in what form it came: raised $13m in fresh capital via a convertible
    note.

    Args:
        scene: the text.
        found: the label.
        draft: the fact whose money stands before it.
    """
    if draft.amount is None or draft.first > found.first or found.first - draft.after > FORM:
        return False
    if scene.pack.file.writing != "cased" or scene.pack.file.order == "sov":
        return False
    before = found.first - 1
    while before > draft.after and (
        is_link(scene, before, "articles") or is_word(scene, before, "descriptor", "indefinite")
    ):
        before -= 1
    return is_word(scene, before, "form") and not any(
        scene.text.words[t] in ";." or scene.covered[t] for t in range(draft.after, before)
    )


def by_crowd(scene: Scene, found: RoundWords, drafts: list[Draft]) -> bool:
    """Whether a crowd is said to give the only money of a sentence, wherever the words for it stand: launches
    a crowdfunding campaign on a site with the aim of raising $5m.

    Args:
        scene: the text.
        found: the label.
        drafts: the facts of its sentence.
    """
    return (
        found.round.label == "crowdfunding"
        and scene.pack.file.writing == "cased"
        and scene.pack.file.order == "svo"
        and not (is_word(scene, found.after, "company") and _plain(scene, found.after))
        and len(drafts) == 1
        and drafts[0].amount is not None
        and not drafts[0].rounds
    )


def of_trade(scene: Scene, found: RoundWords, drafts: list[Draft]) -> bool:
    """Whether a label before a noun for a company and its name only says what the company trades in: Gold
    loan platform Acme raises $5m.

    Args:
        scene: the text.
        found: the label.
        drafts: the facts of its sentence.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return False
    if found.round.stage is not None or found.round.context is not None:
        return False
    high = scene.sentence_of(found.first)[1]
    at = found.after
    if at < high and not is_word(scene, at, "company", "startup") and _plain(scene, at):
        at += 1  # bond trading platform
    if at + 1 >= high or not is_word(scene, at, "company", "startup") or not _plain(scene, at):
        return False
    if not namey(scene, at + 1) or is_word(scene, at + 1, "company", "startup"):
        return False
    verb = next((cue for cue in scene.cues_in(at + 1, high) if cue.meaning in _RAISES), None)
    return verb is not None and any(
        one.amount is not None and one.first >= verb.first and found.after < one.first for one in drafts
    )


def of_lending(scene: Scene, found: RoundWords, drafts: list[Draft]) -> bool:
    """Whether a label for a loan only says what the company does with money: raised $20m to offer car loans;
    Acme, which offers loans, raised $20m.

    Args:
        scene: the text.
        found: the label.
        drafts: the facts of its sentence.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo":
        return False
    if found.round.stage is not None or found.round.instrument != "debt" or found.after - found.first > 1:
        return False
    before = [one for one in drafts if one.amount is not None and one.after <= found.first]
    if before:
        return any(_aims(scene, t, found.first) for t in range(before[-1].after, found.first - 1))
    return any(one.amount is not None for one in drafts) and _in_relative(scene, found)


def _aims(scene: Scene, at: int, label: int) -> bool:
    """Whether "to" and a verb in small letters at a token go on without a mark to a label."""
    text = scene.text
    if text.words[at] not in scene.pack.words_of("words", "infinitive") or at + 2 > label:
        return False
    cue, link = scene.cue_over.get(at), scene.links.get(at + 1)
    if (cue is not None and cue.after - cue.first > 1) or link is not None or scene.covered[at + 1]:
        return False  # to date, to the
    verb = scene.cue_at.get(at + 1)
    if verb is not None or not text.view[text.starts[at + 1]].islower():
        return False
    return not any(text.words[t] in ",;:()" or scene.covered[t] for t in range(at + 1, label))


def _in_relative(scene: Scene, found: RoundWords) -> bool:
    """Whether a label stands in a relative clause between commas, and a verb of raising right behind it."""
    words, (low, high) = scene.text.words, scene.sentence_of(found.first)
    opens = next((t for t in range(found.first - 1, low, -1) if words[t] == ","), None)
    ends = next((t for t in range(found.after, high) if words[t] == ","), None)
    if opens is None or ends is None or not is_link(scene, opens + 1, "relative"):
        return False
    return any(cue.meaning in _RAISES and cue.first <= ends + 3 for cue in scene.cues_in(ends + 1, high))


def _plain(scene: Scene, token: int) -> bool:
    """Whether a token is a word that says nothing of money or rounds."""
    cue = scene.cue_over.get(token)
    return (
        scene.text.kinds[token] == WORD
        and not scene.covered[token]
        and token not in scene.links
        and (cue is None or cue.meaning not in _RAISES)
    )


def second_of_pair(scene: Scene, found: RoundWords, draft: Draft) -> bool:
    """Whether a label only stands beside another with "and" behind one sum: $57 million in seed and Series A
    financing.

    Args:
        scene: the text.
        found: the second label.
        draft: the fact the first belongs to.
    """
    if draft.amount is None or scene.pack.file.writing != "cased":
        return False
    before = found.first - 1
    if not is_link(scene, before, "and") or found.after in scene.money_at:
        return False
    return any(one.after == before and one.first >= draft.first for one in draft.rounds)


def of_campaign(scene: Scene, draft: Draft) -> RoundWords | None:
    """The label of the crowdfunding that the sentence before told of, where this one goes on with its
    campaign: It launched a crowdfunding campaign. The campaign raised $2m.

    Args:
        scene: the text.
        draft: a fact without a label.
    """
    low = draft.sentence[0]
    if draft.amount is None or draft.rounds or low == 0 or scene.pack.file.writing != "cased":
        return None
    campaign = scene.pack.words_of("words", "campaign")
    if not any(word in campaign for word in scene.text.words[low : low + OPENS]):
        return None
    told = scene.rounds_in(scene.sentence_of(low - 1)[0], low)
    return next((found for found in told if found.round.label == "crowdfunding"), None)


def issue_behind(scene: Scene, found: RoundWords, draft: Draft) -> bool:
    """Whether what is issued stands behind its money in one phrase with it, nothing but when it falls due or
    what sort it is between: 发行60亿元于2031年到期的可换股债券, 100억원 규모의 무보증 사모 전환사채 발행.

    Args:
        scene: the text.
        found: the label.
        draft: the money.
    """
    file = scene.pack.file
    if file.writing != "unspaced" or draft.amount is None:
        return False
    between = range(draft.after, found.first)
    if not 0 < len(between) <= DUE:
        return False
    paper = found.round.instrument in PAPERS
    issued = paper and (_issued_behind(scene, found) if file.order == "sov" else _issued(scene, draft))
    if file.order == "sov" and (not issued or any(is_link(scene, t, *PARTS) for t in between)):
        return False
    if not issued and not any(is_link(scene, t, "possessive") for t in between):
        return False
    return not any(
        scene.covered[t]
        or t in scene.cue_at
        or (scene.text.kinds[t] == MARK and scene.text.words[t] != "·")  # 10·11회차
        for t in between
    )


def issued_before(scene: Scene, found: RoundWords, draft: Draft) -> bool:
    """Whether Chinese names what is issued before it says how much was: 完成发行2021年公司债券(第一期),实际发
    行金额为25亿元.

    Args:
        scene: the text.
        found: the label.
        draft: the money.
    """
    file = scene.pack.file
    if file.writing != "unspaced" or file.order != "svo" or found.round.instrument not in PAPERS:
        return False
    between = range(found.after, draft.first)
    if draft.amount is None or not 0 < len(between) <= SAID or any(t in scene.money_at for t in between):
        return False
    return any(is_word(scene, t, "issues") for t in between[-SIZE:])


def _issued_behind(scene: Scene, found: RoundWords) -> bool:
    """Whether a verb of issuing follows a label, at most a bracket and a small word between: 전환사채(CB)를
    발행."""
    at, words = found.after, scene.text.words
    if at < len(words) and words[at] == "(" and ")" in words[at : at + 6]:
        at = words.index(")", at) + 1
    while at < len(words) and is_link(scene, at, "object", "possessive"):
        at += 1
    return is_word(scene, at, "issues")


def _issued(scene: Scene, draft: Draft) -> bool:
    """Whether a verb of issuing stands right before money, at most a small word between:
    发行3亿美元2027年到期绿色票据."""
    before = draft.first - 1
    return any(is_word(scene, t, "issues") for t in range(max(0, before - 1), before + 1))


def opens_clause_of(scene: Scene, found: RoundWords, draft: Draft) -> bool:
    """Where verbs stand last: whether a round opens the clause of money behind it, a subject between them, so
    that it is no round of the clause before: …유치했으며, 시리즈C로 한빛이 270억원을 조달했다.

    Args:
        scene: the text.
        found: the round.
        draft: a fact with money.
    """
    file, words = scene.pack.file, scene.text.words
    if file.order != "sov" or file.writing != "unspaced" or draft.amount is None or draft.rounds:
        return False
    if not 1 <= draft.first - found.after <= CLAUSE or found.round.stage is None:
        return False
    if found.first > draft.sentence[0] and words[found.first - 1] not in ",、":
        return False
    between = range(found.after, draft.first)
    return any(is_link(scene, t, "subject") for t in between) and not any(
        words[t] in ",、。." or scene.covered[t] for t in between
    )


_ENDING = ({*RAISE, *INVEST, "lead", "join"}) - {"gets"}
"""Cues whose clause ends with them where verbs stand last."""


def by_means_of(scene: Scene, found: RoundWords, best: Draft) -> bool:
    """Where verbs stand last: whether a round stands before money with neither a verb nor a subject between
    them: シンジケートローンにより、50億円を調達, 전환사채(CB) 발행을 통해 300억원을.

    Args:
        scene: the text.
        found: the round.
        best: the fact with the money.
    """
    if scene.pack.file.order != "sov" or scene.pack.file.writing != "unspaced":
        return False
    if not 1 <= best.first - found.after <= 16:
        return False
    return not any(
        is_link(scene, t, "subject")
        or scene.covered[t]
        or scene.text.words[t] in ".。;"
        or (t in scene.cue_at and key_of(scene.cue_at[t]) in _ENDING)
        for t in range(found.after, best.first)
    )
