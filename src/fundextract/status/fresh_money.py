"""Wishes behind a round that has been raised, which say what its money is for: Acme raises $5m, eyes Asia."""

from __future__ import annotations

from ..clauses.drafts import Draft
from ..lexer.lexer import Scene
from ..names.names import is_word
from ..packs import Hit


def stands_behind(scene: Scene, host: Draft, hit: Hit) -> bool:
    """Whether a lone verb of wishing follows a round that has been raised, and so wishes something else: Acme
    raises $5m, eyes Asia."""
    if scene.pack.file.order == "v2" and host.verb is None and hit.first >= host.after:
        low, high = host.sentence
        fresh = scene.text.words[low] in scene.pack.words_of("cues", "source")
        fresh = fresh or is_word(scene, low, "risen_by")
        near = host.first - low <= (4 if host.rounds else 8) and hit.after - hit.first == 1
        if fresh and near and not any(c.meaning == "cues.raise" for c in scene.cues_in(hit.after, high)):
            return True  # Mit 8 Millionen Euro frischem Kapital will Alpha wachsen
    if _with_it(scene, host, hit) or _of_the_money(scene, host, hit):
        return True
    return (
        scene.pack.file.order in ("svo", "v2")
        and scene.pack.file.writing == "cased"
        and hit.after - hit.first <= 2
        and host.verb_key in ("raise", "gets", "raise_from", "invest", "backs")
        and host.verb is not None
        and host.verb.after <= host.first
        and host.after <= hit.first
    )


def _of_the_money(scene: Scene, host: Draft, hit: Hit) -> bool:
    """Whether a plan behind a round is what its money is for, as a word for it opens the clause: 本轮资金将
    投入研发."""
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo" or hit.first < host.after:
        return False
    for token in range(hit.first, host.after, -1):
        if scene.text.words[token] in ",。;:":
            return False
        if is_word(scene, token, "means"):
            return True
    return False


def _with_it(scene: Scene, host: Draft, hit: Hit) -> bool:
    """Whether money opens the sentence, or an aside of it, as what a company has to do something with: Avec
    cette levée de 5 millions, Acme veut recruter; Acme, forte d'une levée de 5 millions, veut recruter."""
    if scene.pack.file.order != "svo" or hit.first < host.after:
        return False
    words, low = scene.text.words, host.sentence[0]
    aside = next((t + 1 for t in range(host.first - 1, low, -1) if words[t] == ","), low)
    opens = next((t for t in (low, aside) if _has(scene, t) and t < host.first <= t + 10), None)
    return (
        opens is not None
        and any(words[t] == "," for t in range(host.after, hit.first))
        and not any(c.meaning in ("cues.raise", "cues.gets") for c in scene.cues_in(hit.after, hit.after + 2))
    )


def _has(scene: Scene, at: int) -> bool:
    """Whether a word at a token says that a company has what follows it: with, thanks to."""
    return scene.text.words[at] in scene.pack.words_of("cues", "source") or is_word(scene, at, "risen_by")
