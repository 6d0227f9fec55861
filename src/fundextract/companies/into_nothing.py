"""What is invested in without being a company that is named."""

from __future__ import annotations

from ..clauses.drafts import Draft, key_of
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import is_link, is_word
from ..packs import Hit
from ..text import NUMBER, WORD
from .receivers import into_kind


def into_told(scene: Scene, cue: Hit, high: int) -> bool:
    """Verb-second languages: whether what is invested in is a company told of by its kind: in das junge
    Unternehmen."""
    if scene.pack.file.order == "svo" and scene.pack.file.writing == "cased":
        return into_kind(scene, cue.after, high)
    if scene.pack.file.order != "v2":
        return False
    at = cue.after
    if is_link(scene, at, "pronouns") and scene.links[at].after - at > 1:
        return True
    if not is_link(scene, at, "articles"):
        return False
    for token in range(at + 1, min(high, at + 7)):
        if is_word(scene, token, "sector") or scene.text.words[token] in ",;.:":
            return False
        if is_word(scene, token, "company", "startup"):
            return token + 1 >= high or not names_cased.namey(scene, token + 1)
    return False


def into_no_company(scene: Scene, cue: Hit, draft: Draft, high: int) -> bool:
    """Verb-second languages: whether money goes into a noun that is no company's, behind an "into"."""
    if (
        scene.pack.file.order != "v2"
        or key_of(cue) != "to"
        or draft.amount is None
        or cue.first < draft.first
    ):
        return False
    text = scene.text
    if text.words[cue.first] not in scene.pack.words_of("words", "into"):
        return False
    for token in range(cue.after, min(high, cue.after + 7)):
        if text.kinds[token] != WORD and text.words[token] != "-":
            return token > cue.after + 1
        if is_word(scene, token, "company", "startup", "investor") or is_link(scene, token, "pronouns"):
            return False
        cut = scene.cue_at.get(token)
        if cut is not None and key_of(cut) == "to" and token > cue.after:
            return True  # i fabriken i Torslanda
        if cut is not None or scene.covered[token]:
            return False
    return True


def things(scene: Scene, at: int, high: int) -> bool:
    """Whether what is invested in begins with small words of no use here: into two battery campuses in
    Kentucky."""
    while at < high and (
        scene.text.kinds[at] == NUMBER
        or is_link(scene, at, "articles")
        or (is_word(scene, at, "descriptor") and not is_word(scene, at, "company", "startup"))
    ):
        at += 1
    word = (
        at < high
        and scene.pack.file.order == "svo"
        and scene.pack.file.writing == "cased"
        and scene.text.kinds[at] == WORD
    )
    if not word or not scene.text.view[scene.text.starts[at]].islower() or scene.covered[at]:
        return False
    return at not in scene.words and at not in scene.cue_over and at not in scene.links
