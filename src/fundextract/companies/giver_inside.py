"""Who invests, right before the name invested in with nothing between, where scripts have no capitals:
टाइगर ग्लोबल लोकमार्ट में."""

from __future__ import annotations

from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names.names import Name, form_hit, make_name


def giver_inside(scene: Scene, name: Name) -> tuple[Name, Name] | None:
    """An investor and a company of which a stretch before "into" consists; None where it is one name.

    Args:
        scene: the text.
        name: the stretch.
    """
    text = scene.text
    if scene.pack.file.writing != "uncased" or is_investor(name.text) is not None:
        return None
    for cut in range(name.after - 1, name.first, -1):
        if not text.spaced[cut] or form_hit(scene, cut, "investor_end", "company_end", "legal") is not None:
            continue
        giver = make_name(scene, name.first, cut)
        if is_investor(giver.text) is not None or _ends_as_investor(scene, giver):
            return giver, make_name(scene, cut, name.after)
    return None


def _ends_as_investor(scene: Scene, name: Name) -> bool:
    """Whether a name of several words ends as investors' names do."""
    return any(
        (hit := form_hit(scene, token, "investor_end")) is not None and hit.after == name.after
        for token in range(name.first + 1, name.after)
    )
