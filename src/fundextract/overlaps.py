"""Words of unspaced scripts that stand inside longer ones, or mean two things: what stands beside them settles it.

获 is no verb in 获悉, 投资 is no verb in 金石投资、源码资本, and 投资 without an object behind it is a noun.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .packs import Hit
from .text import GLYPH, MARK

if TYPE_CHECKING:
    from .lexer import Scene

_AFTER_NAME = frozenset({"others", "lead", "join", "backs"})
_AROUND = frozenset({"company", "investor", "title", "not_name", "including", "said"})


def weed(scene: Scene, hits: list[Hit]) -> None:
    """Drops cues that are pieces of longer words or of names, and turns verbs without an object into nouns."""
    around = [0] * (len(scene.text.words) + 1)
    for hit in hits:
        if hit.layer in ("veto", "status", "rounds") or hit.meaning.split(".", 1)[1] in _AROUND:
            for token in range(hit.first, hit.after):
                around[token] = max(around[token], hit.after - hit.first)
    for hit in hits:
        if hit.meaning == "links.pronouns" and scene.links.get(hit.first) is hit and hit.first in scene.word_over and _glued(scene, hit):
            del scene.links[hit.first]  # 青禾公司, not 公司
    kept: list[Hit] = []
    for hit in scene.cues:
        if hit.layer == "cues" and scene.text.kinds[hit.first] == GLYPH:
            if hit.meaning != "cues.round_noun" and min(around[hit.first : hit.after]) > hit.after - hit.first:
                continue
            if _ends_name(scene, hit):
                continue
            if hit.meaning == "cues.backs" and _nothing_follows(scene, hit):
                hit = hit._replace(meaning="cues.of_source" if _name_before(scene, hit) else "cues.invest_noun")
        kept.append(hit)
    scene.cues[:] = kept
    scene.cue_at.clear()
    scene.cue_over.clear()
    for hit in kept:
        if hit.layer == "cues":
            scene.cue_at[hit.first] = hit
            scene.cue_over.update(dict.fromkeys(range(hit.first, hit.after), hit))


def _ends_name(scene: Scene, hit: Hit) -> bool:
    """A verb that also ends investors' names ends one where a list goes on or another cue takes the name up."""
    ending = scene.forms.get(hit.first, {}).get("investor_end")
    if ending is None or ending.after != hit.after or not _name_before(scene, hit):
        return False
    if hit.after >= len(scene.text.words):
        return False
    if scene.text.words[hit.after] in "、(（":
        return True
    link, cue = scene.links.get(hit.after), scene.cue_at.get(hit.after)
    return (link is not None and link.meaning == "links.and") or (cue is not None and cue.meaning[5:] in _AFTER_NAME)


def _glued(scene: Scene, hit: Hit) -> bool:
    """Whether a name stands right before a noun that could be a pronoun."""
    before = hit.first - 1
    return before >= 0 and scene.text.kinds[before] == GLYPH and not scene.text.spaced[hit.first] and before not in scene.word_over and before not in scene.cue_over and not scene.covered[before] and not _linked(scene, before)


def _linked(scene: Scene, token: int) -> bool:
    return any((link := scene.links.get(first)) is not None and link.after > token for first in range(max(0, token - 4), token + 1))


def _nothing_follows(scene: Scene, hit: Hit) -> bool:
    after = hit.after
    if after >= len(scene.text.words) or scene.covered[after] or (scene.text.kinds[after] == MARK and scene.text.words[after] not in "「『“\"《"):
        return True
    link = scene.links.get(after)
    return link is not None and link.meaning in ("links.possessive", "links.and", "links.relative")


def _name_before(scene: Scene, hit: Hit) -> bool:
    """Whether what stands right before a cue may be a name: neither money nor another cue nor a mark."""
    token = hit.first - 1
    if token < 0 or scene.covered[token] or token in scene.cue_over or scene.text.kinds[token] == MARK:
        return False
    over = scene.word_over.get(token, {})
    return not any(key in over for key in ("function", "stop", "not_name"))
