"""Sentences that name first what they speak of and then who acts, in languages that mark both."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..packs import Hit
from .names import Name, is_word
from .stretch_lists import names_before

CONTRACT = 16
"""Tokens behind "with" in which the word for a contract stands."""


def topic_and_actor(scene: Scene, low: int, high: int) -> tuple[Name, list[Name]] | None:
    """What a sentence speaks of and who acts on it: 하늘도 바람이 2조원을 베팅하며.

    Args:
        scene: the text.
        low: where the sentence begins.
        high: the verb.

    Returns:
        The last name that a topic particle marks before the names that a subject particle marks.
    """
    topics = scene.pack.words_of("forms", "topic")
    if not topics:
        return None
    topic: Name | None = None
    begin = low
    for token in range(low, high):
        hit = scene.links.get(token)
        if hit is None or hit.meaning != "links.subject":
            continue
        found = names_before(scene, token, begin)
        if _spelled(scene, hit) in topics:
            topic, begin = (found[-1] if found else None), hit.after
        elif topic is not None and found:
            return topic, found
    return None


def actors_behind(scene: Scene, at: int, high: int) -> list[Name]:
    """The names that the next subject particle marks: 리드 투자자로 X가 나섰다.

    Args:
        scene: the text.
        at: the token behind the cue.
        high: where the sentence ends.
    """
    for token in range(at, high):
        if scene.covered[token] or scene.text.words[token] in ".!?。":
            return []
        hit = scene.links.get(token)
        if hit is not None and hit.meaning == "links.subject" and hit.first > at:
            return names_before(scene, token, at)
    return []


def object_of_lead(scene: Scene, hit: Hit) -> bool:
    """Whether a noun for raising is what somebody leads: 자금 조달을 이끌었고, 資金調達を主導した.

    Args:
        scene: the text.
        hit: the cue of the noun.
    """
    link = scene.links.get(hit.after)
    object_ = link is not None and link.meaning == "links.object"
    cue = scene.cue_at.get(link.after if link is not None and object_ else hit.after)
    return cue is not None and cue.meaning == "cues.lead" and cue.first - hit.after <= 2


def givers_by_to(scene: Scene, low: int, high: int) -> list[Hit]:
    """The particles for "to" that mark who gives, as a verb of getting ends their clause: X에 투자를 받다.

    Args:
        scene: the text.
        low, high: the sentence.

    Returns:
        The hits as sources.
    """
    out = _partners(scene, low, high)
    letters = scene.pack.words_of("words", "receiving")
    if not letters:
        return out
    for cue in scene.cues_in(low, high):
        if cue.meaning != "cues.to":
            continue
        verb = next(
            (
                c
                for c in scene.cues_in(cue.after, high)
                if c.meaning in ("cues.raise", "cues.gets", "cues.invest", "cues.lead", "cues.join")
            ),
            None,
        )
        if verb is not None and any(w in letters for w in scene.text.words[verb.first : verb.after]):
            out.append(cue._replace(meaning="cues.of_source"))
    return out


def _partners(scene: Scene, low: int, high: int) -> list[Hit]:
    """The "with" before money that a contract is made about, where verbs stand last: A와 10억원 규모의 투자
    계약을, Aと3億円の融資契約を."""
    if scene.pack.file.order != "sov" or scene.pack.file.writing != "unspaced":
        return []
    out = []
    for token in range(low + 1, high - 1):
        link = scene.links.get(token)
        if link is None or link.meaning != "links.and" or token in scene.cue_over:
            continue
        if not _money_next(scene, link.after, high):
            continue
        about = range(link.after, min(high, link.after + CONTRACT))
        if any(is_word(scene, t, "contract") for t in about) and names_before(scene, token, low):
            out.append(Hit(token, link.after, "cues", "cues.of_source", "", link.source))
    return out


def _money_next(scene: Scene, at: int, high: int) -> bool:
    """Whether money stands at a token, or behind words such as "in all": Aと総額3億円の."""
    for token in range(at, min(high, at + 4)):
        if scene.covered[token]:
            return True
        if token > at and not is_word(scene, token - 1, "not_name", "function"):
            return False
    return False


def goes_on(scene: Scene, name: Name, low: int, begin: int) -> bool:
    """Whether a clause goes on with what its sentence speaks of, as a topic stands before the clause and no
    particle marks the clause's own name.

    Args:
        scene: the text.
        name: the name found in the clause.
        low: where the sentence begins.
        begin: where the clause begins.
    """
    topics = scene.pack.words_of("forms", "topic")
    if not topics or any(
        (hit := scene.links.get(token)) is not None and hit.meaning == "links.subject"
        for token in range(name.after, name.end + 2)
    ):
        return False
    return any(
        (hit := scene.links.get(token)) is not None
        and hit.meaning == "links.subject"
        and _spelled(scene, hit) in topics
        and bool(names_before(scene, token, low))
        for token in range(low, begin)
    )


def _spelled(scene: Scene, hit: Hit) -> str:
    return "".join(scene.text.words[hit.first : hit.after])
