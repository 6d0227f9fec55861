"""Which company a sentence brings in, in spaced scripts without capitals: फ्लिपकार्ट की शुरुआत 2007 में हुई."""

from __future__ import annotations

from ..knowledge import borrowed, is_investor
from ..lexer.lexer import Scene
from ..names.names import Name, is_link, is_word, squeeze
from ..names.stretch_runs import investor_like, runs
from ..text import NUMBER

_GIVING = frozenset({"lead", "join", "invest", "backs"})


def introduced(scene: Scene, low: int, limit: int, known: frozenset[str]) -> tuple[int, Name] | None:
    """The name that a sentence introduces or goes back to.

    Args:
        scene: the text.
        low: where the sentence begins.
        limit: where looking ends.
        known: the names told of before, squeezed.

    Returns:
        How surely it is a company, and the name; None where no name can be one.
    """
    best: tuple[int, Name] | None = None
    for order, name in enumerate(runs(scene, low, limit)):
        score = _score(scene, name, (low, limit), order == 0, known)
        if score > 0 and (best is None or score > best[0]):
            best = score, name
    return best


def _score(scene: Scene, name: Name, reach: tuple[int, int], first: bool, known: frozenset[str]) -> int:
    """How surely a name is that of the company a sentence is about; 0 where it is not."""
    low, limit = reach
    if investor_like(scene, name) or is_investor(name.text) or _person(scene, name):
        return 0
    if _gives(scene, name, low, limit):
        return 0
    if any(is_word(scene, t, "investor") for t in range(name.end, min(name.end + 3, limit))):
        return 0  # X is a fund
    if all(borrowed(scene.text.words[t]) for t in range(name.first, name.after)):
        return 0  # a platform for Enterprise
    noun = name.first - 1
    quoted = noun >= low and scene.text.words[noun] in "\"'"
    noun -= quoted
    while noun > low and is_word(scene, noun, "demonym") and not is_word(scene, noun, "company"):
        noun -= 1
    if (
        noun >= low
        and is_word(scene, noun, "company")
        and not is_word(scene, noun, "investor", "rival")
        and name.after - name.first <= 3
    ):
        return 4
    if is_word(scene, name.end, "alias_glue") or (noun >= low and is_word(scene, noun, "alias_glue")):
        return 4  # कबाड़वाला नाम के इस स्टार्टअप को
    behind = noun > low and scene.text.words[noun] == ","  # according to the market, X is
    opens = first and (behind or all(_light(scene, t) for t in range(low, noun + 1)))
    if squeeze(name.text) in known:
        return 3 if opens else 1
    if not opens or known:
        return 0
    if quoted or name.text.isascii():
        return 2
    if scene.pack.file.order == "sov":
        return 2 if is_link(scene, name.end, "subject", "possessive") else 0
    return 1 if name.after - name.first <= 2 and scene.pack.file.order == "svo" else 0


def _gives(scene: Scene, name: Name, low: int, limit: int) -> bool:
    """Whether a name is the subject of leading, joining or investing."""
    high = scene.sentence_of(name.first)[1]
    if scene.pack.file.order == "vso":
        return any(hit.meaning[5:] in _GIVING for hit in scene.cues_in(max(low, name.first - 4), name.first))
    for hit in scene.cues_in(name.end, min(high, name.end + 14)):
        if hit.meaning[5:] in _GIVING:
            return True
        if hit.meaning[5:] in ("raise", "gets", "to"):
            return False
    return False


def _light(scene: Scene, token: int) -> bool:
    """Whether a word says nothing of who acts: a small word, a date, a description."""
    return scene.text.kinds[token] == NUMBER or is_word(
        scene, token, "function", "opener", "calendar", "place", "descriptor", "demonym", "stop"
    )


def _person(scene: Scene, name: Name) -> bool:
    """Whether a title stands right before or behind a name."""
    beside = (max(0, name.first - 1), name.end)
    return any(t < len(scene.text.words) and is_word(scene, t, "title", "founder") for t in beside)
