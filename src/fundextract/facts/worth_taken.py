"""Words of a valuation that speak of something else than what a company is worth now."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names.names import is_link, is_word
from ..packs import Hit


def taken(scene: Scene, hit: Hit) -> bool:
    """Whether a word of valuation behind one amount has another right behind it: 5 million at a valuation of
    60 million."""
    begun = {
        scene.amounts[scene.money_at[t]].first for t in range(hit.after, hit.after + 2) if t in scene.money_at
    }
    if hit.after in scene.money_at:
        return scene.pack.file.order != "sov" and hit.after in begun
    if scene.pack.file.order == "svo" and hit.after + 1 in begun:
        by_round = is_word(scene, hit.after, "risen_by") and hit.first - 1 in scene.money_at
        return not by_round and is_word(scene, hit.after, "function")  # raise $1bn and value it at $10bn
    if scene.pack.file.order == "svo" and scene.pack.file.writing == "cased":
        return _values_company(scene, hit.after)
    if scene.pack.file.order != "v2" or hit.first - 1 in scene.money_at:
        return False  # wird mit 4 Milliarden bewertet und hat 2 Millionen eingesammelt
    return any(token in scene.money_at for token in range(hit.after, hit.after + 4))


def _values_company(scene: Scene, at: int) -> bool:
    """Whether "the company" and small words alone lead from a word of valuation to its own money: somam 1
    bilhão e avaliam a empresa brasileira em até 10 bilhões."""
    if not is_link(scene, at, "articles", "pronouns"):
        return False
    for token in range(at, min(at + 7, len(scene.text.words))):
        if token in scene.money_at:
            return True
        if token in scene.cue_over and not is_word(scene, token, "company", "function", "startup"):
            return False
        if not is_word(scene, token, "company", "startup", "descriptor", "demonym", "function"):
            return scene.covered[token]
    return False


def spent(scene: Scene, hit: Hit) -> bool:
    """Where nouns follow what describes them: whether a word of valuation has its own money right before it,
    1,100億ドル評価."""
    if scene.pack.file.order == "v2":
        return (
            hit.first - 1 in scene.money_at
        )  # wird mit 4 Milliarden bewertet und hat 2 Millionen eingesammelt
    if scene.pack.file.order != "sov":
        return False
    before = hit.first - 1
    link = scene.links.get(before)
    if link is not None and link.meaning == "links.possessive":
        before -= 1
    return before in scene.money_at
