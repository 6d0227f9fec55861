"""An investment that somebody leads, its sum not told: A leads the investment in B."""

from __future__ import annotations

from ..clauses.drafts import Draft, set_company
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import is_link, is_word
from ..packs import Hit


def led_investment(scene: Scene, hit: Hit, low: int, high: int) -> Draft | None:
    """The fact of whoever gets the investment that is the object of a verb of leading.

    Args:
        scene: the text.
        hit: a cue of the sentence.
        low: where the sentence begins.
        high: where it ends.
    """
    if hit.meaning != "cues.lead" or scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return None
    at = _behind_noun(scene, hit, high)
    into = scene.cue_at.get(at) if at is not None else None
    if at is None or into is None or into.meaning != "cues.to":
        return None
    name = names_cased.object_after(scene, into.after, high)
    if name is None or is_word(scene, name.first, "place", "public", "sector"):
        return None
    draft = Draft((low, high), at, at, noun=True, noun_gap=0.0, owned=True)
    set_company(draft, name, "lead.company", into.source, "the name the leader invests in")
    return draft


def _behind_noun(scene: Scene, hit: Hit, high: int) -> int | None:
    """The token behind the noun of investing that is led, be it a part of the phrase itself."""
    at = hit.after
    while at < high and (is_link(scene, at, "articles") or is_word(scene, at, "descriptor")):
        at += 1
    noun = scene.cue_at.get(at)
    if noun is not None and noun.meaning == "cues.invest_noun":
        return noun.after
    inside = scene.text.words[hit.after - 1] in scene.pack.words_of("cues", "invest_noun")
    return hit.after if inside and hit.after - hit.first > 1 else None
