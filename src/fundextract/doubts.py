"""Weak evidence: a story that lacks nothing, told in words that more often tell of something else.

"Investment" and "stake" buy plants and shares too, money "for" somebody may be a price, and who "joins" or
"leads" may do so anywhere. Such words make a round only beside a word that says so: the round itself, a
known investor, a word for a young company.
"""

from __future__ import annotations

from .frames import INVEST, Draft, key_of
from .knowledge import is_investor, places
from .lexer import Scene
from .names import Name, is_link, is_word
from .things import thing_after

NEAR = 3
"""Words between "into" and the noun for the company money goes into."""


def doubted(scene: Scene, story: Draft) -> str:
    """Why a story is no event after all, though nothing is missing.

    Args:
        scene: the text.
        story: a story that lacks nothing.

    Returns:
        The reason; empty where nothing speaks against it.
    """
    if scene.pack.file.writing != "cased":
        return ""
    staged = any(found.round.stage is not None for found in story.rounds)
    company = story.company
    if company is not None and not (staged or story.leads) and _is_place(scene, company):
        return "a place raises no round"
    if story.bare:
        return _bare(scene, story)
    if staged or story.rounds or story.leads:
        return ""
    if scene.pack.file.order != "svo":
        return ""
    if story.verb_key in INVEST:
        return "" if _target_told(scene, story) else "who is invested in is not told"
    weak = story.verb is None or story.reach > 8 or _tells(scene, story)
    if weak and story.mere:
        if company is not None and _of_thing(scene, company):
            return "what is invested in is a thing of the company"
        if not (_trusted(scene, story) or story.title):
            return "an investment that need not be a round"
    if story.verb is None and story.owned and not story.noun and not _raising_beside(scene, story):
        return "money for somebody without a word of raising beside it"
    return ""


def _is_place(scene: Scene, name: Name) -> bool:
    """Whether the whole name is one of a place: Kentucky, North Carolina."""
    if is_word(scene, max(0, name.first - 1), "company", "startup"):
        return False
    return scene.text.low[name_start(scene, name) : name_end(scene, name)] in places(scene.pack.code)


def name_start(scene: Scene, name: Name) -> int:
    return scene.text.starts[name.first]


def name_end(scene: Scene, name: Name) -> int:
    return scene.text.ends[name.after - 1]


def _tells(scene: Scene, story: Draft) -> bool:
    """Whether the verb only tells of the money and does not get it: announces, unveils."""
    verb = story.verb
    return verb is not None and any(
        is_link(scene, token, "said") or is_word(scene, token, "tells")
        for token in range(verb.first, verb.after)
    )


def _of_thing(scene: Scene, name: Name) -> bool:
    """Whether the name only owns the thing money goes into: an investment in Acme's battery plant."""
    at = name.end
    if not is_link(scene, at, "possessive"):
        return False
    return thing_after(scene, scene.links[at].after, scene.sentence_of(name.first)[1]) is not None


def _trusted(scene: Scene, story: Draft) -> bool:
    """Whether a known investor takes part, or a word for a company or a young one stands before the name."""
    if any(is_investor(name.text) for name in story.participants):
        return True
    company = story.company
    if company is None:
        return bool(story.participants)
    return any(
        is_word(scene, token, "startup", "company")
        for token in range(max(story.sentence[0], company.first - 2), company.first)
    )


def _target_told(scene: Scene, story: Draft) -> bool:
    """Whether what is invested in stands in the sentence: by name, or as the company, the startup."""
    rule = next((proof.rule for proof in story.proof if proof.field == "company"), "")
    if rule not in ("coreference", "topic", "beside.company"):
        return True
    for cue in scene.cues_in(*story.sentence):
        if cue.layer != "cues" or key_of(cue) != "to":
            continue
        for token in range(cue.after, min(cue.after + NEAR, story.sentence[1])):
            if is_link(scene, token, "pronouns") or is_word(scene, token, "startup", "company", "investor"):
                return True
    return False


def _raising_beside(scene: Scene, story: Draft) -> bool:
    """Whether the sentence, the one before it or the one after it speaks of raising."""
    low, high = story.sentence
    low = scene.sentence_of(low - 1)[0] if low > 0 else low
    high = scene.sentence_of(high)[1] if high < len(scene.text.words) else high
    return any(low <= found.first < high for found in scene.rounds) or any(
        hit.layer == "cues"
        and key_of(hit) in ("raise", "raise_from", "raised_by", "round_noun", "invest_noun")
        for hit in scene.cues_in(low, high)
    )


def _bare(scene: Scene, story: Draft) -> str:
    """Why names that lead, join or hold something tell of no round, where no money and no label is told."""
    if story.verb is not None or scene.pack.file.order != "svo":
        return ""
    known = any(is_investor(name.text) for name in (*story.leads, *story.participants))
    if (story.mere or not story.noun) and story.valuation is None and not known:
        return "who leads or joins, without a round"
    return ""
