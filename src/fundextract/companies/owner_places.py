"""Where the owner of a fact may stand: before a round said to be so large, behind "of"."""

from __future__ import annotations

from ..clauses.drafts import RAISE, Draft, key_of
from ..lexer.lexer import Scene
from ..names.names import Name, is_link, is_word
from ..names.strategy import NameFinder
from ..packs import Hit
from ..text import WORD

_LED = frozenset({"cues.led_by", "cues.joined_by", "cues.lead"})
ADJECTIVES = 5
"""Words and hyphens between a bare apostrophe and money, at most."""
COPULA = 9
"""Words between a word for a round and how large it is said to be."""


def before_copula(scene: Scene, first: int, edge: int) -> int:
    """Where the word for a round begins that is said to be so large: Acme's last round was reported to be
    $200m; the fact itself where nothing of the kind stands before it."""
    if scene.pack.file.order != "svo" or first not in scene.money_at:
        return first
    copula = False
    for token in range(first - 1, max(edge, first - COPULA) - 1, -1):
        cue = scene.cue_over.get(token)
        if cue is not None and cue.meaning == "cues.round_noun":
            return cue.first if copula else first
        small = is_word(scene, token, "function", "calendar", "copula") or is_link(scene, token, "said")
        year = len(scene.text.words[token]) == 4 and scene.text.words[token].isdecimal()
        if not small and not year and (cue is None or cue.meaning != "cues.valuation"):
            return first
        copula = copula or is_word(scene, token, "copula")
    return first


def possessive_end(scene: Scene, token: int) -> int | None:
    """Where a possessive that begins at a token ends, be it a bare apostrophe behind an s before money and
    its adjectives: Acme's, Curevents' $9m, Curevents' highly awaited $9m; None where none begins there."""
    if is_link(scene, token, "possessive"):
        return scene.links[token].after
    text = scene.text
    bare = (
        text.words[token] == "'"
        and _qualified_money(scene, token + 1)
        and text.words[token - 1].endswith("s")
        and not text.spaced[token]
        and text.spaced[token + 1]
        and "'s" in scene.pack.words_of("links", "possessive")
    )
    if not bare:
        return None
    quoted = range(scene.sentence_of(token)[0], token)
    opened = any(text.words[t] == "'" and text.spaced[t] and not text.spaced[t + 1] for t in quoted)
    return None if opened else token + 1


def _qualified_money(scene: Scene, at: int) -> bool:
    """Whether money stands at a token, no more than a few adjectives before it."""
    text, high = scene.text, min(at + ADJECTIVES, len(scene.text.words))
    while at < high and at not in scene.money_at:
        small = text.kinds[at] == WORD and text.view[text.starts[at]].islower()
        if text.words[at] != "-" and not (
            small and at not in scene.cue_over and not is_word(scene, at, "function")
        ):
            return False
        at += 1
    return at in scene.money_at


def past_givers(scene: Scene, cue: Hit | None, limit: int, finder: NameFinder) -> tuple[Name, Hit] | None:
    """Whom money is for, behind those who give it: the loan from Alpha will enable [Acme] to grow.

    Args:
        scene: the text.
        cue: the words behind the money that may tell who gives it.
        limit: where the next fact begins.
        finder: finds names.
    """
    if cue is None or key_of(cue) not in ("from", "led_by") or scene.pack.file.order != "svo":
        return None
    names, end = finder.names_after(scene, cue.after, limit)
    after = scene.cue_at.get(end)
    if not names or after is None or key_of(after) != "for":
        return None
    name = finder.object_after(scene, after.after, limit)
    return (name, after) if name is not None else None


def financing_told(scene: Scene, draft: Draft) -> bool:
    """Whether "of" behind money may name who gets it: a round, or a word for raising in this sentence or the
    one before; $13 billion of past dues is nobody's."""
    low, high = draft.sentence
    low = scene.sentence_of(low - 1)[0] if low > 0 else low
    return (
        bool(draft.rounds)
        or any(
            hit.layer == "cues"
            and key_of(hit) in ("round_noun", "invest_noun", "invest", "raised_by", *RAISE)
            for hit in scene.cues_in(low, high)
        )
        or any(is_word(scene, token, "raising") for token in range(low, high))
    )


def behind_restated(scene: Scene, draft: Draft) -> int:
    """The token behind a fact and the bracket that says its money again: 805 K€ (850 K$) of Acme."""
    again = draft.amount is not None and bool(scene.restated.get(draft.amount))
    return draft.after + (again and scene.text.words[draft.after : draft.after + 1] == [")"])


def leads_it(scene: Scene, token: int) -> bool:
    """Verb-second languages: whether somebody leads the round that stands right before a token, alone or with
    its size, so that a small word there names whose it is: Alpha führt Serie-B-Runde bei Beta an."""
    if scene.pack.file.order != "v2":
        return False
    low, at, told = scene.sentence_of(token)[0], token - 1, False
    while at >= low:
        cue = scene.cue_over.get(at)
        if cue is not None and cue.meaning == "cues.lead":
            return True
        noun = at in scene.round_at or (cue is not None and cue.meaning == "cues.round_noun")
        told = told or noun
        small = is_link(scene, at, "articles") or is_word(scene, at, "function", "descriptor")
        if not (noun or small or scene.covered[at] or scene.text.words[at] == "-"):
            return False
        at -= 1
    return False


def led_noun(scene: Scene, nouns: list[Hit]) -> Hit | None:
    """Verb-second languages: the word for a round that somebody leads and whose owner a small word opens
    right behind it: Alpha leder runda i Beta."""
    for noun in nouns:
        cue = scene.cue_at.get(noun.after)
        if cue is not None and cue.meaning in ("cues.to", "cues.from") and leads_it(scene, noun.after):
            return noun
    return None


def of_label(scene: Scene, draft: Draft, token: int) -> bool:
    """Whether a small word stands right behind the label of a round of which no verb of raising is told
    before: the $5m seed round in Acme was led by B."""
    return (
        token - 1 in scene.round_at
        and all(t in scene.round_at for t in range(draft.after, token))
        and scene.pack.file.order == "svo"
        and scene.pack.file.writing == "cased"
        and (draft.verb is None or draft.verb.first > draft.first)
        and any(hit.meaning in _LED for hit in scene.cues_in(token, draft.sentence[1]))
    )


def invests_label(scene: Scene, draft: Draft, token: int) -> bool:
    """Whether a label that ends in a word for an investment stands right before a small word: the $5m private
    equity investment in Acme."""
    return (
        token - 1 in scene.round_at
        and scene.text.words[token - 1] in scene.pack.words_of("cues", "invest_noun")
        and scene.pack.file.order == "svo"
        and scene.pack.file.writing == "cased"
        and (draft.verb is None or draft.verb.first > draft.first)
    )
