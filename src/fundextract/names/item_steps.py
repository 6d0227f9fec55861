"""Steps of reading one item of a list: marks, cues, money and names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ..lexer.lexer import Scene
from ..packs import Hit
from .arms import arm_of, only_arm
from .attributes import attribute_end
from .bodies import body_end
from .cased_chunks import chunk_end, chunks, compound_after, described_after, owner_after
from .cased_items import owner_alone, quoted_whole, role_opens, small_name
from .cased_look import breaks, namey
from .cased_trim import trim
from .described_items import trade
from .gaps_before import MAX_SKIP
from .held_names import held_name
from .list_ends import OPENERS, apposition_end, join_known, label_of_firm, person_of_firm, tail
from .names import Name, closing, is_link, is_word, make_name
from .person_behind import person_behind, post_first
from .plausible import is_plausible
from .role_firms import firm_of_role
from .small_start import with_small_start
from .towns import based_behind


@dataclass(slots=True)
class At:
    """Where the reading of an item stands.

    `start` is where the item began, `skipped` how many words that are no name were passed by since;
    `have` says that the list has a name already.
    """

    scene: Scene
    start: int
    high: int
    titled: bool
    have: bool
    pos: int
    skipped: int = 0

    @property
    def fresh(self) -> bool:
        """At the first word of an item that is not the list's first."""
        return self.have and self.pos == self.start

    @property
    def behind_comma(self) -> bool:
        return self.scene.text.words[self.pos - 1] == ","


class Move(NamedTuple):
    """What a step does: go on at a token, or end the item there, with its name if it has one."""

    pos: int
    skipped: int = 0
    done: bool = False
    name: Name | None = None


def end(pos: int, name: Name | None = None) -> Move:
    """The item ends before this token."""
    return Move(pos, done=True, name=name)


def past_aside(at: At) -> Move:
    """The item holds no name but tells of the one before it: it ends where the apposition does."""
    return end(apposition_end(at.scene, at.pos, at.high))


def joined(scene: Scene, start: int) -> bool:
    """Whether an item follows an "and"."""
    return any(
        is_link(scene, t, "and") and scene.links[t].after == start for t in range(max(0, start - 3), start)
    )


def at_attribute(at: At) -> Move | None:
    """An attribute that ends in a participle says what the name behind it is."""
    behind = attribute_end(at.scene, at.pos, at.high)
    return Move(behind) if behind > at.pos else None


def at_mark(at: At) -> Move | None:
    """A comma ends the item; a quote may hold its name, or the list goes on inside it."""
    scene, pos, high = at.scene, at.pos, at.high
    words = scene.text.words
    if words[pos] in ",;":
        return end(pos)
    if words[pos] not in OPENERS:
        return None
    behind = pos + 1 + (pos + 1 < high and words[pos + 1] == ",")
    if words[pos] == '"' and behind < high and is_link(scene, behind, "said"):
        return end(high)  # "… from private investors", says Jane Roe
    close = closing(scene, pos, high)
    if words[pos] == '"' and close is not None and at.skipped <= MAX_SKIP:
        inner = chunks(scene, pos + 1, close)
        if len(inner) > 1 and "," in words[inner[0].end : inner[-1].first]:
            return Move(pos + 1)  # "including A, B and C"
        if inner:
            return end(close + 1, quoted_whole(scene, inner[0], pos + 1, close))
    return Move(close + 1 if close is not None else pos + 1)


def at_cue(at: At) -> Move | None:
    """A cue inside a list: it describes an investor, opens the next list or ends this one."""
    scene, pos, high = at.scene, at.pos, at.high
    words = scene.text.words
    hit = scene.cue_at.get(pos)
    if hit is not None and hit.layer == "veto" and at.have and trade(scene, at.start, pos, high):
        return Move(pos + 1, skipped=1)
    if not at.have and _examples(scene, pos):
        return Move(scene.word_over[pos]["including"].after)  # from several funds, dont A et B
    if hit is not None and hit.meaning == "cues.from" and pos == at.start:
        return Move(hit.after)
    if at.fresh and pos > 0 and is_link(scene, pos, "of") and is_link(scene, pos - 1, "and"):
        return Move(scene.links[pos].after)  # de A, de B et des investisseurs C et D
    if hit is None:
        return None
    led = hit.meaning in ("cues.lead", "cues.led_by")
    if at.fresh and led and hit.after < high and words[hit.after] in ",;":
        return end(hit.after)  # from A, lead investor, and B
    if _from_others(at, hit):
        return end(high)  # plus angels and operators from A and B
    return _stopped(at, hit)


def _examples(scene: Scene, pos: int) -> bool:
    """Whether a word for "among whom" right behind a noun for investors opens their names, whatever else it
    says elsewhere."""
    before = pos - 1 - (pos > 0 and scene.text.words[pos - 1] == ",")
    return is_word(scene, pos, "including") and is_word(scene, before, "investor")


def _from_others(at: At, hit: Hit) -> bool:
    """Whether people of other firms close the list."""
    scene, pos = at.scene, at.pos
    text = scene.text
    return (
        at.have
        and hit.meaning == "cues.from"
        and pos > at.start
        and pos - 1 not in scene.cue_over
        and text.view[text.starts[pos - 1]].islower()
        and scene.pack.file.order == "svo"
    )


def _stopped(at: At, hit: Hit) -> Move | None:
    """What a cue that has no place in an item ends."""
    scene, pos, high = at.scene, at.pos, at.high
    kind = hit.meaning[5:]
    if (
        kind in ("from", "others", "round_noun", "invest_noun", "for", "to")
        or is_word(scene, pos, "investor")
        or (hit.layer == "veto" and not at.have and scene.text.words[hit.after : hit.after + 1] == [","])
        or (pos > at.start and is_word(scene, pos, "company") and is_link(scene, pos - 1, "articles"))
        or (namey(scene, pos) and join_known(scene, pos, pos + 1, high) > pos + 1)
    ):
        return None
    if scene.pack.file.order == "v2" and kind in ("invest", "raise", "join", "gets"):
        return end(high)  # … von A, daneben investierten B und C
    if at.have and hit.meaning == "cues.join" and hit.after < high and namey(scene, hit.after):
        return end(high)  # … led by A, and in it took part B and C
    if at.fresh and kind in ("ticket", "adviser") and at.behind_comma:
        return past_aside(at)  # from A, which put in $2m, and B; from A, advised by B, and C
    closes = not at.have or pos == at.start
    if closes or (hit.meaning == "cues.joined_by" and joined(scene, at.start)):
        return end(high)
    return past_aside(at)


def at_money(at: At) -> Move | None:
    """Money describes a fund or ends the list."""
    scene, pos = at.scene, at.pos
    if not scene.covered[pos]:
        return None
    if pos in scene.money_at and is_link(scene, pos - 1 - (scene.text.words[pos - 1] == "s"), "possessive"):
        return Move(scene.amounts[scene.money_at[pos]].after)  # Acme's $40 billion Horizon Fund
    label = label_of_firm(scene, pos, at.high)
    return end(at.high) if label is None else Move(label)  # from the debt financing platform A


def at_person(at: At) -> Move | None:
    """A person of a firm is passed by for the firm; a role tells of the name before; small names."""
    scene, pos, high = at.scene, at.pos, at.high
    if body_end(scene, pos) is not None:
        return None
    person = person_of_firm(scene, pos, high) if pos == at.start else None
    if person is not None:
        return Move(person)
    post = post_first(scene, pos, high) if at.fresh else None
    if post is not None:
        return Move(post)
    if at.fresh and role_opens(scene, pos, high):
        return past_aside(at)  # …, Director of MIT Media Lab, and …
    firm = firm_of_role(scene, pos, high) if at.fresh else None
    if firm is not None:
        return end(firm)  # Jane Roe, former CEO, Acme, and …
    small = small_name(scene, pos, high) if pos == at.start and (at.have or at.start > 0) else None
    return None if small is None else end(tail(scene, small.end, high), small)


def at_name(at: At) -> Move | None:
    """A stretch of name words: the name, its owner, or what only describes."""
    scene, pos, high = at.scene, at.pos, at.high
    if body_end(scene, pos) is None and (not namey(scene, pos) or breaks(scene, pos)):
        return None
    stop = join_known(scene, pos, min(chunk_end(scene, pos, high), high), high)
    owner = (
        owner_after(scene, stop)
        or compound_after(scene, stop, high)
        or described_after(scene, stop, high)
        or based_behind(scene, stop, high)
    )
    if owner is not None:
        owned = _owned(at, owner)
        if owned is not None:
            return owned
    first, after = trim(scene, pos, stop, at.titled)
    name = with_small_start(scene, make_name(scene, first, after))
    person = person_behind(scene, at.start, pos, stop, high)
    if person is not None:
        return Move(person)  # the former CEO of Google, Eric Schmidt
    if name.after > name.first and is_plausible(scene, name, at.titled):
        return end(tail(scene, max(stop, name.end), high), name)
    return Move(stop, skipped=1)


def _owned(at: At, owner: int) -> Move | None:
    """A name before what it owns: the owner, its arm, or a step to what is owned."""
    scene, pos, high = at.scene, at.pos, at.high
    alone = owner_alone(scene, pos, owner, high)
    if alone is not None and is_plausible(scene, alone, at.titled):
        return end(alone.end, alone)
    if owner >= high:
        return None
    part = arm_of(scene, pos, owner, high)
    if part is not None and is_plausible(scene, part, at.titled):
        told = at.have and only_arm(scene, at.start, part.end, high)
        return end(tail(scene, part.end, high), None if told else part)
    held = held_name(scene, pos, owner, high)
    if held is not None:
        return end(tail(scene, held.after, high), held)
    return Move(owner, skipped=1)
