"""Marks inside words that stand for endings or join parts of a name, evened out before a text is parted."""

from __future__ import annotations

import re

_BOTH = re.compile(
    "(?<=[a-z\u00df-\u00ff])(?:[ :_\u00b7](?:innen|in)"
    "|(?:\u00b7(?:e|ne|rice|trice|euse|i\u00e8re)s?)(?:\u00b7s)?|\u00b7s)(?![a-z\u00df-\u00ff])"
)
"""Endings that name both genders behind a mark: Investor:innen, Gründer*innen, fondateur·rices."""


def _one_gender(low: str, view: str) -> str:
    """A folded text with the endings behind such marks evened out, so that the words are those of the packs;
    same length.

    Example:
        >>> _one_gender("gründer innen, investor:innen.", "Gründer*innen, Investor:innen.")
        'gründer      , investoren    .'
    """

    def even(match: re.Match[str]) -> str:
        at, size = match.start(), match.end() - match.start()
        if low[at] == " " and view[at] != "*":
            return match[0]
        return ("en" if size > 4 and low[at - 2 : at] == "or" else "").ljust(size)

    return _BOTH.sub(even, low)


_INNER_COLON = re.compile(r"(?<=[a-z]):(?=[A-Z][a-z])")
"""A colon inside a name: Generate:Cells."""


def _joined_by_colon(low: str, view: str) -> str:
    """A folded text whose colons inside names are dots of the kind that join; same length.

    Example:
        >>> _joined_by_colon("deals: generate:cells", "Deals: Generate:Cells")
        'deals: generate·cells'
    """
    out = list(low)
    for match in _INNER_COLON.finditer(view):
        out[match.start()] = "·"
    return "".join(out)


_QUOTED_ENDING = re.compile(r'(?<![^\W_])"([^"\n]{1,60})"(?=[^\W\d_]{1,5}(?![^\W_]))')
"""A name in quotes with a case ending behind them: "Acme Games"in."""


def _endings_behind_quotes(low: str, view: str) -> str:
    """A folded text whose case endings behind quotes stand behind an apostrophe instead; same length.

    Example:
        >>> _endings_behind_quotes('şirketi "acme games"in yatırımı', 'Şirketi "Acme Games"in yatırımı')
        "şirketi  acme games'in yatırımı"
    """

    def even(match: re.Match[str]) -> str:
        return f" {match[1]}'" if view[match.end()].islower() else match[0]

    return _QUOTED_ENDING.sub(even, low)


def even_marks(low: str, view: str) -> str:
    """A folded text with its marks inside words evened out; same length.

    Args:
        low: the fold of a text.
        view: the text as written, of the same length.

    Example:
        >>> even_marks("investor:innen, deals: generate:cells", "Investor:innen, Deals: Generate:Cells")
        'investoren    , deals: generate·cells'
    """
    if "innen" in low or "\u00b7" in low or ":in" in low:
        low = _one_gender(low, view)
    if ":" in low and _INNER_COLON.search(view):
        low = _joined_by_colon(low, view)
    if '"' in low and _QUOTED_ENDING.search(low):
        low = _endings_behind_quotes(low, view)
    return low
