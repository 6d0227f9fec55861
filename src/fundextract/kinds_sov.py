"""Where verbs stand last and no capitals tell names: stretches that only say of what kind a firm is:
脳インプラント企業、."""

from __future__ import annotations

from .knowledge import is_investor
from .lexer import Scene
from .names import Name, word_hit


def kind_alone(scene: Scene, name: Name) -> bool:
    """Whether a noun for a young firm ends a stretch or stands behind it, and the clause goes on at once.

    Args:
        scene: the text.
        name: the stretch; one in quotes is a name all the same.
    """
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "sov" or name.end > name.after:
        return False
    words = scene.text.words
    hit = word_hit(scene, name.end, "startup") if name.end < len(words) else None
    inner = scene.word_over.get(name.after - 1, {}).get("startup")
    if inner is not None and name.first < inner.first and inner.after == name.after:
        hit = inner
    elif hit is None or hit.first != name.end:
        return False
    if hit.after - hit.first < 2 or is_investor(name.text):
        return False
    if hit.after >= len(words):
        return True
    link = scene.links.get(hit.after)
    return words[hit.after] in ",、" or (link is not None and link.meaning == "links.subject")
