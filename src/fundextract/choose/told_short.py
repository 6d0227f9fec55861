"""Names as the bracket behind them says they are told in short: 青禾技术有限公司（简称“青禾”）."""

from __future__ import annotations

from ..clauses.drafts import Draft
from ..lexer.lexer import Scene
from ..names.names import Name
from ..text import MARK


def tell_short(scene: Scene, story: Draft) -> None:
    """Gives the company and the investors of a story the short names that the text declares for them.

    Args:
        scene: the text.
        story: changed in place.
    """
    if not scene.shorts:
        return
    if story.company is not None and (name := short_of(scene, story.company)) is not None:
        story.company = name
        story.add("company", name.first, name.after, "short.company", "", "the short name the text declares")
    for key, names in (("lead_investors", story.leads), ("participants", story.participants)):
        for order, full in enumerate(names):
            if (name := short_of(scene, full)) is not None:
                names[order] = name
                story.add(key, name.first, name.after, f"short.{key}", "", "the short name the text declares")


def short_of(scene: Scene, name: Name) -> Name | None:
    """The short name that a bracket right behind a name declares, or behind its legal form; None where there
    is none, or the name is told in short already."""
    text = scene.text
    for at in range(name.after, min(name.end + 4, len(text.words))):
        short = scene.shorts.get(at)
        if short is not None:
            written = text.token_text(short.first, short.after)
            return None if written == name.text else Name(short.first, short.after, written, short.after)
        if text.kinds[at] == MARK and text.words[at] not in "()（）'\"「」" and at >= name.end:
            return None
    return None
