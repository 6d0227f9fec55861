"""Names that only say whose rival somebody is: Alibaba's rival puts $50m into Acme."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names.names import Name, is_link, is_word


def only_rival(scene: Scene, name: Name) -> bool:
    """Whether a name before a verb of investing is that of somebody whose rival invests.

    Args:
        scene: the text.
        name: the name read as an investor.
    """
    text, before = scene.text, name.first - 1
    genitive = not scene.pack.words_of("links", "of") and scene.pack.file.order == "svo"
    if name.after - name.first == 2 and is_word(scene, name.first, "rival"):
        return genitive  # Rywal Alibaby
    if before >= 0 and is_word(scene, before, "rival"):
        return genitive
    if before > 0 and (is_link(scene, before, "of", "possessive") or is_word(scene, before, "affiliation")):
        return is_word(scene, before - 1, "rival")
    end = name.end
    if end + 2 < len(text.words) and text.words[end] == "'" and not text.spaced[end]:
        return is_word(scene, end + 2, "rival")  # Alibaba'nın rakibi, Alibaba's rival
    link = scene.links.get(end)
    return link is not None and link.meaning == "links.possessive" and is_word(scene, link.after, "rival")
