"""Who gets money and is no company: people, houses of culture, clubs, and whom the state alone gives it."""

from __future__ import annotations

from ..clauses.drafts import INVEST, Draft, key_of
from ..companies.impossible import OWN_FUND, PUBLIC_MONEY, has_stage, investor_like
from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names.names import Name, is_link, is_word
from ..text import NUMBER, WORD

NOBODY = "people and public houses raise no round"
QUOTES = '"“”「」«»'


def bystander(scene: Scene, story: Draft) -> str:
    """Why a story's money is not a company's: it is somebody's of everyday life, the state's or a lender's.

    Args:
        scene: the text.
        story: a story that lacks nothing.

    Returns:
        The reason, or "" where nothing speaks against the story.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo" or has_stage(story):
        return ""
    if _everyday(scene, story):
        return NOBODY
    if _of_the_state(scene, story):
        return PUBLIC_MONEY
    if _counted(scene, story):
        return "what each of many gets"
    if _own_arm(scene, story):
        return OWN_FUND
    if _lends(scene, story):
        return "who lends is not who borrows"
    if _short_form(story):
        return "who lends is not who borrows"
    if _asked(scene, story):
        return "a question tells no round"
    return "a wish of nobody" if _wished_aloud(scene, story) else ""


def _everyday(scene: Scene, story: Draft) -> bool:
    """Whether who gets the money is called by nothing but such a word: Widow wins $9m, Museum lands £3m; or a
    word behind the name says so: Handloom fair garners Rs 20 crore."""
    name = story.company
    if name is not None:
        bare = all(is_word(scene, t, "everyday") for t in range(name.first, name.after))
        return bare or (not story.owned and name.end == name.after and _goes_on(scene, name))
    first = story.sentence[0]
    first += is_link(scene, first, "articles")
    opens = is_word(scene, first, "everyday") or is_word(scene, first + 1, "everyday")
    return opens and story.verb_key in ("gets", "raise") and not story.leads and not story.rounds


def _counted(scene: Scene, story: Draft) -> bool:
    """Whether a number counts what bears the name and goes on in small letters: to 22 Acme branches."""
    name, text = story.company, scene.text
    if name is None or name.after - name.first < 2 or text.kinds[name.first] != NUMBER:
        return False
    at = name.end
    return (
        text.words[name.first].isdecimal()
        and at < story.sentence[1]
        and text.kinds[at] == WORD
        and text.view[text.starts[at]].islower()
        and not is_word(scene, at, "function", "stop")
        and at not in scene.cue_over
    )


def _short_form(story: Draft) -> bool:
    """Whether the company is only the short form of who gives the money: ADB … Asian Development Bank."""
    name = story.company
    if name is None or not (name.text.isupper() and name.text.isalpha() and len(name.text) > 1):
        return False
    initials = (
        "".join(word[0] for word in other.text.split() if word[:1].isupper()) for other in story.participants
    )
    return any(short == name.text for short in initials)


def _goes_on(scene: Scene, name: Name) -> bool:
    """Whether an everyday noun in small letters goes on right behind a name."""
    text = scene.text
    at = name.end
    if at >= len(text.words) or not is_word(scene, at, "everyday") or is_word(scene, at, "company"):
        return False
    return text.view[text.starts[at]].islower() and text.spaced[at]


def _of_the_state(scene: Scene, story: Draft) -> bool:
    """Whether only a public body gives the money, and no round is named: gets $3bn from the Pentagon, the
    Fox administration awards $6bn to Acme."""
    if story.rounds or story.leads or story.noun:
        return False
    if story.verb_key in INVEST and story.participants:
        return all(is_word(scene, one.end, "public") for one in story.participants)
    if story.company is None and story.participants:
        return all(
            any(is_word(scene, t, "public") for t in range(one.first, one.after))
            for one in story.participants
        )
    cue = scene.cue_at.get(story.after)
    if story.participants or story.verb_key != "gets" or cue is None or key_of(cue) != "from":
        return False
    at = cue.after + is_link(scene, cue.after, "articles")
    while at < story.sentence[1] and is_word(scene, at, "place", "demonym"):
        at += 1
    return at < story.sentence[1] and is_word(scene, at, "public")


def _own_arm(scene: Scene, story: Draft) -> bool:
    """Whether a house puts money into its own part that invests: pumps $600m into its venture arm Fox
    Ventures."""
    name = story.company
    if name is None or story.verb_key not in INVEST:
        return False
    at = name.first - 1
    while at > story.sentence[0] and scene.text.words[at] in "-–—,":
        at -= 1
    if at < 1 or not is_word(scene, at, "arm"):
        return False
    return investor_like(scene, name) or is_word(scene, at - 1, "investor", "means")


def _lends(scene: Scene, story: Draft) -> bool:
    """Whether a bank signs for a loan with somebody, and so gives it: the EIB signs a €9m loan agreement."""
    name, verb = story.company, story.verb
    if name is None or verb is None or story.verb_key != "gets" or not story.rounds or story.participants:
        return False
    if not any(is_word(scene, token, "signs") for token in range(verb.first, verb.after)):
        return False
    debt = all(found.round.label == "debt" for found in story.rounds)
    return debt and is_investor(name.text) is not None


def _asked(scene: Scene, story: Draft) -> bool:
    """Whether a headline only asks: Fox raises $12bn to end ageing? Who is behind the $12m that Acme has got?
    takes the money for granted, and so does what is asked behind a comma."""
    words = scene.text.words
    heads = story.title or story.sentence[0] == 0
    if not heads or story.status != "closed" or story.leads or is_link(scene, story.after, "relative"):
        return False
    mark = next((t for t in range(story.after, story.sentence[1]) if words[t] in "?,"), None)
    return mark is not None and words[mark] == "?"


def _wished_aloud(scene: Scene, story: Draft) -> bool:
    """Whether somebody without a name only says in quotes what he would raise: "We want to raise …"."""
    if story.company is not None or story.status not in ("planned", "in_talks") or story.title:
        return False
    if story.leads or story.participants or story.rounds:
        return False
    return any(scene.text.words[t] in QUOTES for t in range(*story.sentence))
