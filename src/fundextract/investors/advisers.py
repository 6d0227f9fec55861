"""Names beside a word for advisers, which are no investors."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names.hired import taken_on
from ..names.names import Name
from ..names.strategy import NameFinder
from ..packs import Hit
from .investor_scope import clause_start


def named_advisers(scene: Scene, cues: list[Hit], high: int, finder: NameFinder) -> set[str]:
    """Names beside a word for advisers; they are never investors."""
    out: set[str] = set()
    if scene.pack.file.writing == "cased" and scene.pack.file.order == "svo" and cues:
        told = taken_on(scene, scene.sentence_of(cues[0].first)[0], high)
        out = {name.text for name in told[1]} if told is not None else out
    for hit in cues:
        if hit.layer == "cues" and hit.meaning == "cues.adviser":
            if scene.pack.file.writing == "cased" and _named_behind(scene, hit):
                out |= _first_names(scene, finder.names_after(scene, hit.after, high)[0])
                continue  # from A, advised by B, and C
            low = clause_start(scene, hit, [], scene.sentence_of(hit.first)[0])
            if scene.pack.file.order == "svo" and scene.pack.file.writing == "unspaced":
                commas = (t + 1 for t in range(hit.first - 1, low, -1) if scene.text.words[t] == ",")
                low = next(commas, low)  # 投资方为A、B，C担任财务顾问
            out |= {name.text for name in finder.names_before(scene, hit.first, low)}
            if scene.pack.file.order == "sov" and scene.pack.file.writing == "cased":
                out |= {name.text for name in finder.names_after(scene, hit.after, high)[0]}
    return out


def _named_behind(scene: Scene, hit: Hit) -> bool:
    """Whether a participle with its "by" names who advises behind it, and those advised before it."""
    by = scene.text.words[hit.after - 1] in scene.pack.words_of("cues", "by")
    return by and hit.after - hit.first > 1 and scene.pack.file.order == "svo"


def _first_names(scene: Scene, names: list[Name]) -> set[str]:
    """The names of a list up to the first comma, behind which it may go on with those advised."""
    out: set[str] = set()
    for name in names:
        out.add(name.text)
        if name.end < len(scene.text.words) and scene.text.words[name.end] in ",;)":
            break
    return out
