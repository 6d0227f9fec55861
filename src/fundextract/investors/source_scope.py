"""Whether a word of source tells who gave a fact's money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..facts.included import part_at
from ..facts.roles import distance
from ..lexer.hangul_places import is_hiragana
from ..lexer.lexer import Scene
from ..names.names import founded_before, is_link, is_word
from ..names.verb_ends import ends_describing
from ..packs import Hit
from ..text import MARK, WORD
from .sources_ahead import between, fronted

if TYPE_CHECKING:
    from ..clauses.drafts import Draft


def source_ok(scene: Scene, hit: Hit, draft: Draft) -> bool:
    """ "From" names a source only behind money, a round word or a raise verb, not "from Berlin to …" or
    "from $5M"."""
    if hit.after >= len(scene.covered) or scene.covered[hit.after] or _reported(scene, hit):
        return False
    at = hit.after + is_link(scene, hit.after, "articles")
    if any(
        veto.layer == "veto" and veto.first == at and not _fund_named(scene, veto)
        for veto in scene.cues_in(at, draft.sentence[1])
    ):
        return False  # from the sale of A, from revenue of …
    if (
        is_word(scene, hit.first - 1, "descriptor")
        and not scene.covered[hit.first - 1]
        and hit.first - 1 not in scene.cue_over
        and scene.pack.file.order == "svo"
        and not scene.pack.file.verbs_last
    ):
        return False  # founded by, run by
    if scene.pack.file.order == "svo" and founded_before(scene, hit.first, max(0, hit.first - 5)):
        return False  # fondata nel 2019 da A e B
    if draft.bare and draft.verb is not None and draft.verb.meaning in ("cues.invest", "cues.backs"):
        return False
    if (
        scene.pack.file.order == "svo"
        and scene.pack.file.writing == "cased"
        and hit.first - 1 not in scene.cue_over
        and hit.first - 1 > draft.after
        and is_word(scene, hit.first - 1, "title", "company")
    ):
        return False  # plus angels and operators from A and B
    if (
        draft.verb is None
        and not draft.rounds
        and not (draft.noun and hit.first == draft.after)
        and not (draft.owned and (hit.first == draft.after or is_word(scene, hit.after, "investor")))
        and not (draft.company is not None and 0 <= hit.first - draft.company.end <= 1)  # $5m for A from B
        and not any(
            c.layer == "cues"
            and c.meaning in ("cues.round_noun", "cues.invest_noun")
            and (distance(scene, draft.first, draft.after, c) <= 6 or hit.first == draft.after)
            for c in scene.cues_in(*draft.sentence)
        )
    ):
        return False
    behind = hit.first >= draft.after or (draft.verb is not None and hit.first >= draft.verb.after)
    behind = behind or between(scene, hit, draft)
    if (
        scene.pack.file.order == "v2"
        and draft.verb is not None
        and hit.after < draft.verb.first < draft.first
        and hit.first < draft.verb.first - 1
        and not fronted(scene, hit, draft.verb)
    ):
        return False  # Nach der Finanzierung von A erhält nun auch B 5 Millionen
    if not behind and draft.verb is not None and scene.pack.file.order == "v2":
        behind = fronted(scene, hit, draft.verb)
    last = scene.pack.file.order == "sov" or scene.pack.file.verbs_last
    if not behind and draft.verb is not None and last:
        behind = draft.verb_key in ("raise", "gets") and hit.after <= draft.verb.first <= hit.after + 10
    if not behind and draft.verb is not None and scene.pack.words_of("forms", "word_end"):
        near = hit.after <= draft.verb.first <= hit.after + 8 and scene.pack.file.order != "v2"
        behind = near and draft.verb_key in ("raise", "gets")  # Alfa od fondu Beta získala 5 milionů
    noun = scene.cue_over.get(hit.first - 1)
    behind = behind or (noun is not None and noun.meaning in ("cues.round_noun", "cues.invest_noun"))
    reach = 18 if draft.rounds and draft.verb is not None and hit.first > draft.after else 12
    gap = distance(scene, draft.first, draft.after, hit)
    if draft.verb is not None and draft.after <= draft.verb.first and scene.pack.file.order == "svo":
        gap = min(
            gap, distance(scene, draft.verb.first, draft.verb.after, hit)
        )  # 3 M€ : voilà ce que lève A de B
    return behind and (gap <= reach or part_at(scene, hit.first, draft.after))


def _fund_named(scene: Scene, veto: Hit) -> bool:
    """Whether a word for a fund has the fund's name right behind it: vom Fonds Lunavo."""
    after = veto.after
    named = after < len(scene.text.words) and scene.text.view[scene.text.starts[after]].isupper()
    return named and veto.meaning == "veto.fund" and is_word(scene, veto.first, "investor")


def _reported(scene: Scene, hit: Hit) -> bool:
    """Whether a word of reporting stands before "from", with nothing but a time between: as reported by A,
    come anticipato a febbraio da A."""
    if is_link(scene, hit.first - 1, "said"):
        return True
    for token in range(hit.first - 1, max(0, hit.first - TOLD) - 1, -1):
        if is_link(scene, token, "said"):
            return scene.pack.file.order == "svo" and scene.cue_at.get(token) is None
        cue = scene.cue_over.get(token)
        small = cue is None or cue.meaning == "cues.to"
        plain = scene.text.kinds[token] == WORD and scene.text.view[scene.text.starts[token]].islower()
        known = plain or is_word(scene, token, "calendar") or token in scene.status_over
        if not small or not known or scene.covered[token]:
            return False
    return False


TOLD = 5
"""Tokens of a time between a word of reporting and "by", at most."""
MADE = 10
"""Tokens behind "from" in which what is made of it has its particle, and in which its verb ends."""


def made_from(scene: Scene, hit: Hit, high: int) -> bool:
    """Where verbs stand last: whether "from" tells what something is made of, in a clause that describes a
    name or a thing: 細胞から軟骨を作る株式会社X.

    Args:
        scene: the text.
        hit: the cue of the source.
        high: where the clause may end.
    """
    if scene.pack.file.order != "sov" or scene.pack.file.writing != "unspaced":
        return False
    mark = _plain_till(scene, hit.after, min(high, hit.after + MADE), "object")
    if mark is None or mark - hit.after < 2:
        return False
    words = scene.text.words
    for token in range(scene.links[mark].after + 1, min(high, mark + MADE)):
        if scene.text.kinds[token] == MARK or token in scene.cue_at or scene.covered[token]:
            return False
        if not is_hiragana(words[token]) and is_hiragana(words[token - 1]):
            return ends_describing(words[token - 1])
    return False


def _plain_till(scene: Scene, at: int, high: int, key: str) -> int | None:
    """The next link of a kind, where neither money nor a cue nor a mark stands before it."""
    for token in range(at, high):
        if is_link(scene, token, key):
            return token
        if scene.text.kinds[token] == MARK or scene.covered[token] or token in scene.cue_over:
            return None
    return None
