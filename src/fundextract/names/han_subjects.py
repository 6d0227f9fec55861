"""Subjects of Chinese clauses that known words make, 具身科技, or that own the subject: 某集团旗下的 X."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..packs import Hit
from ..text import GLYPH, NUMBER
from .han_letters import CODE
from .names import Name, form_hit, make_name, word_hit
from .stretch_edges import SOFT, edges_of

SHORTEST = 4
"""Letters of a name made of nothing but known words, at least."""


def known_words(scene: Scene, low: int, at: int) -> list[Name]:
    """The subject that stands alone before its verb though every word of it is known: 具身科技完成融资.

    Args:
        scene: the text.
        low: where the clause begins.
        at: the token of the verb.

    Returns:
        The name, in a list of its own; none where the words are only a kind of business.
    """
    edges = edges_of(scene)
    first = at
    while first > low and edges[first - 1] == SOFT and scene.text.kinds[first - 1] == GLYPH:
        first -= 1
    if first > low or at - first < SHORTEST or at - first > 8:
        return []
    end = next(
        (
            t
            for t in range(first + 2, at)
            if (hit := form_hit(scene, t, "company_end")) is not None and hit.first == t and hit.after >= at
        ),
        None,
    )
    kind = word_hit(scene, at - 1, "company", "descriptor")
    whole = kind is not None and (kind.first <= first or word_hit(scene, at - 1, "company") is not None)
    return [] if end is None or whole else [make_name(scene, first, at)]


def owns_next(scene: Scene, name: Name, found: list[Name]) -> bool:
    """Whether a name only says whose company the name behind it is: 李某旗下的某集团.

    Args:
        scene: the text.
        name: the name.
        found: the names of its clause, in text order.
    """
    hit = scene.links.get(name.end)
    if hit is None or hit.meaning != "links.possessive":
        hit = _parent(scene, name.end)
    if hit is None or hit.after - hit.first < 2:
        return False
    after = hit.after
    of = scene.links.get(after)
    if of is not None and of.meaning == "links.possessive":
        after = of.after
    return any(
        after <= other.first <= after + 10
        and all(
            word_hit(scene, t, "company", "descriptor", "place", "investor") is not None
            for t in range(after, other.first)
        )
        for other in found
    )


def _parent(scene: Scene, token: int) -> Hit | None:
    """The word for a company that owns the name before it, where it begins at a token: X母公司某集团."""
    glue, company = word_hit(scene, token, "alias_glue"), word_hit(scene, token, "company")
    if glue is None or company is None or glue.first != token:
        return None
    return company if (glue.first, glue.after) == (company.first, company.after) else None


def stock_code(scene: Scene, name: Name) -> bool:
    """Whether the code of a stock stands in the bracket right behind a name: 青禾科技(01234.HK).

    Args:
        scene: the text.
        name: the name.
    """
    words, code = scene.text.words, name.after + 1
    return (
        code < len(words)
        and words[name.after] in "(（"
        and scene.text.kinds[code] == NUMBER
        and words[code].isdigit()
        and CODE <= len(words[code]) <= CODE + 2
    )
