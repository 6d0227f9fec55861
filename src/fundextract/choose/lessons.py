"""Texts that teach, contract or beg: their sums are examples, terms or gifts and no news of a round."""

from __future__ import annotations

from ..clauses.drafts import Draft, key_of
from ..companies.impossible import CHARITY, has_stage
from ..knowledge import is_investor, ordinary
from ..lexer.lexer import Scene
from ..names.names import Name, is_word

EXAMPLE = "an example in a text that teaches"
NEAR = 6
"""Words between "is a" and the noun that says what it is."""
ENOUGH = 2
"""Different words of the kind that make a whole text one of it."""


def lesson(scene: Scene, story: Draft) -> str:
    """Why the text around a story speaks of rounds, or of money raised, at large.

    Args:
        scene: the text.
        story: a story that lacks nothing.

    Returns:
        The reason, or "" where nothing speaks against the story.
    """
    if story.leads or any(is_investor(name.text) for name in story.participants):
        return ""
    if teaches(scene) and (_supposed(scene, story) or _of_lesson(scene, story)):
        return EXAMPLE
    if _swindled(scene, story):
        return "what somebody is punished for"
    if any(not _any_of(scene, name, "lesson", "reader", "supposed") for name in story.participants):
        return ""
    if _asks_to_suppose(scene, story):
        return EXAMPLE
    if _programme(scene, story):
        return "a programme raises no round"
    if story.company is None and not story.rounds and len(_refusing(scene, "fine")) >= ENOUGH:
        return "what somebody is punished for"
    if story.company is None and (teaches(scene) or _of_anybody(scene, story) or _how_to(scene, story)):
        return EXAMPLE
    return CHARITY if _begs(scene, story) else ""


def _swindled(scene: Scene, story: Draft) -> bool:
    """Whether a sentence, or the one beside it, tells of people caught for the money they took in: 集资3亿元
    主犯被判十年, 3億円を集めた疑いで男ら逮捕.

    Args:
        scene: the text.
        story: a story without a leading or known investor.
    """
    if story.rounds or story.valuation is not None or not scene.pack.words_of("words", "crime"):
        return False
    low, high = story.sentence
    low = scene.sentence_of(low - 1)[0] if low > 0 else low
    high = scene.sentence_of(high)[1] if high < len(scene.text.words) else high
    return any(is_word(scene, token, "crime") for token in range(low, high))


def _different(scene: Scene, key: str) -> set[str]:
    """The different words of a key that the text has."""
    return {
        scene.text.token_text(over[key].first, over[key].after).lower()
        for over in scene.word_over.values()
        if key in over
    }


def teaches(scene: Scene) -> bool:
    """Whether a text teaches how rounds work, or lays down their terms: option pool, dilution."""
    return bool(scene.pack.words_of("words", "lesson")) and len(_different(scene, "lesson")) >= ENOUGH


def _programme(scene: Scene, story: Draft) -> bool:
    """Whether the name is that of a programme, an appeal or a contest: the Acme Voucher program, Acme is an
    appeal."""
    name = story.company
    if name is None or has_stage(story) or name.end + 1 >= len(scene.text.words):
        return False
    at = name.end
    if scene.text.words[at] in scene.pack.words_of("words", "copula"):
        at += 1
        if not is_word(scene, at, "indefinite"):
            return False
        end = min(at + NEAR, len(scene.text.words) - 1)
        at = next((t for t in range(at, end) if is_word(scene, t, "programme")), at)
    return is_word(scene, at, "programme") and scene.text.view[scene.text.starts[at]].islower()


def _supposed(scene: Scene, story: Draft) -> bool:
    """Whether the text, before the story or in its sentence, asks to suppose what it tells: Let's say Acme
    raises $1m."""
    told = (key for token, key in scene.word_over.items() if token < story.sentence[1])
    return story.status != "historical" and any("supposed" in key for key in told)


def _asks_to_suppose(scene: Scene, story: Draft) -> bool:
    """Whether the sentence itself asks to suppose it and names nobody, its own word, in a capital, apart:
    Imaginons qu'une startup lève 2 millions."""
    name, verb = story.company, story.verb
    if not any(is_word(scene, t, "supposed") for t in range(*story.sentence)):
        return False
    if name is None:
        return True
    itself = all(is_word(scene, t, "supposed") for t in range(name.first, name.after))
    return itself and (verb is None or verb.first != name.end)  # but Imagine raises $5m


def _of_lesson(scene: Scene, story: Draft) -> bool:
    """Whether what was read as a name is a heading's word, or stands for any company: Dilution
    Explained, ABOUT THE ROLE, NewCo."""
    name = story.company
    if name is None:
        return False
    inside = range(name.first, name.after)
    loud = name.text.isupper() and all(scene.text.words[t] in ordinary(scene.pack.code) for t in inside)
    return loud or _any_of(scene, name, "lesson", "placeholder")


def _any_of(scene: Scene, name: Name, *keys: str) -> bool:
    """Whether any word of a name is one of these keys."""
    return any(is_word(scene, t, *keys) for t in range(name.first, name.after))


def _refusing(scene: Scene, reason: str) -> set[str]:
    """The different words of one reason for refusal that the text has."""
    return {
        scene.text.token_text(hit.first, hit.after).lower()
        for hit in scene.cues
        if hit.layer == "veto" and key_of(hit) == reason
    }


def _of_anybody(scene: Scene, story: Draft) -> bool:
    """Whether the reader, or a company that stands for any, is the subject: you invest $30k in a startup."""
    verb = story.verb
    if verb is None or verb.first <= story.sentence[0]:
        return False
    return is_word(scene, verb.first - 1, "reader")


def _how_to(scene: Scene, story: Draft) -> bool:
    """Whether the sentence opens with how money is raised, or asks why, of nobody named: How to raise $1m."""
    first, high = story.sentence
    if scene.pack.file.writing == "cased":
        return is_word(scene, first, "howto")
    return any(is_word(scene, token, "howto") for token in range(first, high))


def _begs(scene: Scene, story: Draft) -> bool:
    """Whether two different words of giving stand in a text that speaks of no young company, no investor and
    no company beside the sum: the appeal aims to raise £90,000 … thanks to generous donors."""
    if story.rounds or story.noun or story.valuation is not None or has_stage(story):
        return False
    if any("startup" in over or "equity" in over or "investor" in over for over in scene.word_over.values()):
        return False
    name = story.company
    inside = range(name.first, name.after) if name is not None else range(0)
    if any(is_word(scene, token, "company") for token in range(*story.sentence) if token not in inside):
        return False  # the donation platform Acme raises $5m to help charities
    return len(_refusing(scene, "donation") | _different(scene, "gift")) >= ENOUGH
