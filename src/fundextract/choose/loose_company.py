"""Stories of long texts whose company was only the nearest name: a person, whom to write to, whoever the text
is about beside words of something else."""

from __future__ import annotations

from ..clauses.drafts import LOOSE, Draft, company_rule
from ..companies.impossible import PUBLIC_MONEY, has_stage
from ..knowledge import is_first_name
from ..lexer.lexer import Scene
from ..names.names import Name, form_hit, is_link, is_word, squeeze
from ..text import WORD
from .far_givers import TOLD

LED = frozenset({"cues.lead", "cues.led_by"})
"""Cues of leading; some hold the word for the round."""
PERSON = "a person raises no round"
AHEAD = "who is ahead leads no round"
ITSELF = "who gives is who gets"
CONTACT = "a name to write to"


def loose_company(scene: Scene, story: Draft) -> str:
    """Why a story is no event for the way its company was found.

    Args:
        scene: the text.
        story: a story that lacks nothing.

    Returns:
        The reason; empty where nothing speaks against it.
    """
    name = story.company
    if has_stage(story) or scene.pack.file.writing != "cased":
        return ""
    if name is None:
        return AHEAD if _ahead(scene, story) else ""
    if _gives_itself(story, name):
        return ITSELF
    if _realm(scene, name):
        return PUBLIC_MONEY
    if _in_participle(scene, story, name):
        return "who backs is not who is backed"
    if _surname(scene, name):
        return PERSON
    return CONTACT if to_write_to(scene, name) else ""


def _ahead(scene: Scene, story: Draft) -> bool:
    """Whether all that is told is that somebody leads, and neither what nor for whom: shoots an opening-round
    64 to lead in Rome."""
    if not story.bare or story.participants or story.unsaid or story.valuation is not None:
        return False
    if not story.leads or scene.pack.file.order != "svo":
        return False
    told = scene.cues_in(*story.sentence)
    nouns = {*scene.pack.words_of("cues", "round_noun"), *scene.pack.words_of("cues", "invest_noun")}
    if any(
        not nouns.isdisjoint(scene.text.words[cue.first : cue.after]) for cue in told if cue.meaning in LED
    ):
        return False  # o aporte foi liderado pela Acme
    rounds = [cue for cue in told if cue.meaning in TOLD]
    return all(cue.first and scene.text.words[cue.first - 1] == "-" for cue in rounds)


def _gives_itself(story: Draft, name: Name) -> bool:
    """Whether the only investor of a story is its company by a shorter or a longer name, both read for their
    nearness alone: A Group warns … A is joined by."""
    if company_rule(story) not in LOOSE or story.leads or len(story.participants) != 1:
        return False
    one, other = squeeze(name.text), squeeze(story.participants[0].text)
    return one in other or other in one


def _realm(scene: Scene, name: Name) -> bool:
    """Whether a name is a state's or a city's: Ministry of Finance, City of Leeds."""
    if name.after - name.first < 3 or not is_link(scene, name.first + 1, "of"):
        return False
    return is_word(scene, name.first, "public", "realm")


def _in_participle(scene: Scene, story: Draft, name: Name) -> bool:
    """Whether a name stands between "by" and the participle before the company told of without its name: das
    von A und B finanzierte Unternehmen."""
    verb = story.verb
    if not story.bare or verb is None or company_rule(story) != "backs.company":
        return False
    if not (name.after <= verb.first and is_word(scene, verb.after, "company", "startup")):
        return False
    by = [cue for cue in scene.cues_in(story.sentence[0], name.first) if cue.meaning == "cues.backed_by"]
    return bool(by)


def _surname(scene: Scene, name: Name) -> bool:
    """Whether a name of one word is a person's last name, told in full elsewhere: Sundar Pichai … Pichai
    received a grant."""
    if name.after - name.first != 1:
        return False
    text, word = scene.text, scene.text.words[name.first]
    at = [token for token in range(1, len(text)) if text.words[token] == word]
    full = [t for t in at if is_first_name(text.words[t - 1]) and _capital(scene, t - 1)]
    if not full or full[0] == name.first:
        return False
    return not any(
        form_hit(scene, token + 1, "legal") is not None or is_word(scene, token - 1, "startup", "company")
        for token in at
        if token + 1 < len(text)
    )


def _capital(scene: Scene, token: int) -> bool:
    return scene.text.view[scene.text.starts[token]].isupper()


def to_write_to(scene: Scene, name: Name) -> bool:
    """Whether an address for letters follows a name within its line: Jane Roe, Rome, jroe@news.example."""
    text = scene.text
    high = scene.sentence_of(name.first)[1]
    return any(
        text.words[at] == "@" and text.ends[at - 1] == text.starts[at] and text.kinds[at + 1] == WORD
        for at in range(name.after + 1, min(name.after + 8, high - 1))
    )
