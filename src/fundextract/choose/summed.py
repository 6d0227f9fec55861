"""Money that is a sum of several: of rounds that are counted, of companies that raised it between them, of
the years it is compared with, of a whole sector the sentence before told of."""

from __future__ import annotations

from ..clauses.drafts import RAISE, Draft
from ..lexer.lexer import Scene
from ..names.names import is_link, is_word
from ..text import NUMBER

SUMMED = "a sum over several"
"""The reason given."""
NEAR = 4
"""Words between the money and the count of rounds at the most."""


def summed(scene: Scene, story: Draft) -> str:
    """Why money with nothing against it is a sum of several rounds, companies or years.

    Args:
        scene: the text.
        story: a story that lacks nothing.

    Returns:
        The reason; empty where the money may be a round.
    """
    if story.amount is None or story.leads or scene.pack.file.writing != "cased":
        return ""
    if story.company is None and _kinds_counted(scene, story):
        return SUMMED
    if scene.pack.file.order != "svo" or story.status in ("in_talks", "planned"):
        return ""
    if _rounds_counted(scene, story) or _between_them(scene, story):
        return SUMMED
    nobody = story.company is None and not story.participants and not story.rounds
    if nobody and (_year_by_year(scene, story) or _of_many(scene, story)):
        return SUMMED
    return ""


def _rounds_counted(scene: Scene, story: Draft) -> bool:
    """Whether the rounds the money came in are counted right before or behind it: $254 million across 87
    rounds, 30 levées de fonds pour 14 millions."""
    low, high = story.sentence
    verb = story.verb
    end = verb.after if verb is not None and 0 <= verb.first - story.after <= NEAR else story.after
    for cue in scene.cues_in(max(low, story.first - NEAR - 3), min(high, end + NEAR + 3)):
        if cue.meaning != "cues.round_noun" or not _count(scene, cue.first - 1):
            continue
        if 0 < cue.first - 1 - end <= 1 or 0 <= story.first - cue.after <= NEAR:
            return True
    return False


def _count(scene: Scene, token: int) -> bool:
    """Whether a number of two and more stands at a token, no sum of money and no year."""
    if token < 0 or scene.text.kinds[token] != NUMBER or scene.covered[token]:
        return False
    word = scene.text.words[token]
    return word.isdigit() and int(word) > 1 and not (len(word) == 4 and word[:2] in ("19", "20"))


def _between_them(scene: Scene, story: Draft) -> bool:
    """Whether the last of several names is the subject and a word says that all of them raised the money: À
    eux deux, Acme et Beta ont levé 18 millions."""
    name, verb = story.company, story.verb
    if name is None or verb is None or story.verb_key not in RAISE or name.after > verb.first:
        return False
    if not is_link(scene, name.first - 1, "and"):
        return False
    return any(is_word(scene, token, "jointly") for token in range(story.sentence[0], story.first))


def _year_by_year(scene: Scene, story: Draft) -> bool:
    """Whether a year stands behind the money and another one behind the sum it is compared with: from $7m in
    2019 to $82m in 2024."""
    year = _year_behind(scene, story.after, story.sentence[1])
    if not year or _own_years(scene, story):
        return False
    low, high = story.sentence
    others = (one for one in scene.amounts if low <= one.first < high and one.first != story.first)
    return any(_year_behind(scene, one.after, high) not in ("", year) for one in others)


def _own_years(scene: Scene, story: Draft) -> bool:
    """Whether a pronoun for a company opens the sentence and raises the money of each year: The company
    raised $2m in 2019 and $8m in 2021."""
    opens = scene.links.get(story.sentence[0])
    if opens is None or opens.meaning != "links.pronouns" or story.verb is None:
        return False
    return story.verb_key in RAISE and story.verb.first == opens.after


def _year_behind(scene: Scene, at: int, high: int) -> str:
    """The year in the few words behind money."""
    words = scene.text.words
    near = range(at, min(at + NEAR, high))
    return next((words[t] for t in near if len(words[t]) == 4 and words[t][:2] in ("19", "20")), "")


def _of_many(scene: Scene, story: Draft) -> bool:
    """Whether a pronoun raised the money and the sentence before is about a sector: The startups of Brittany
    beat a record. They have raised 40 million."""
    low = story.sentence[0]
    if low == 0 or not story.pronoun:
        return False
    at = scene.sentence_of(low - 1)[0]
    dashes = (t for t in range(at + 1, low - 1) if scene.text.words[t] in "-–—")
    at = next(dashes, at - 1) + 1 if scene.text.words[at] == "(" else at  # (Agence Ecofin) - …
    if is_word(scene, at, "sector"):
        return True  # les start-up
    while at < low and is_link(scene, at, "articles"):
        at += 1
    return is_word(scene, at, "sector") and not is_word(scene, at, "startup")


def _kinds_counted(scene: Scene, story: Draft) -> bool:
    """Whether companies are counted before the money, in languages whose nouns stay as they are behind a
    number: 322 yerli startup 1,8 milyar dolar yatırım aldı."""
    for token in range(story.sentence[0], story.first - 1):
        if not _count(scene, token):
            continue
        noun = token + 1
        while noun < story.first and is_word(scene, noun, "descriptor", "demonym", "local"):
            noun += 1
        if noun < story.first and is_word(scene, noun, "startup") and noun not in scene.cue_at:
            return True
    return False
