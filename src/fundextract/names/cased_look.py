"""Scripts with capitals: which words look like part of a proper name, and what a name cannot run over."""

from __future__ import annotations

from ..knowledge import borrowed, is_first_name, is_investor
from ..lexer.cue_places import capitals, sentence_case
from ..lexer.lexer import Scene
from ..lexer.word_places import between_hyphens
from ..text import MARK, NUMBER, WORD
from .day_names import day_raises
from .dotted import dotted
from .everyday_nouns import everyday_name
from .names import form_hit, is_link, is_word
from .ours import opens_ours


def title_case(scene: Scene, low: int, high: int) -> bool:
    """Whether tokens low … high-1 are written In Title Case, so that capitals say little."""
    if scene.pack.file.capital_nouns:
        return False  # capitals say what they say everywhere
    small, large = capitals(scene, low, high)
    if small >= 1 and scene.text.words[high - 1] == "." and small * 12 > large:
        return False  # headlines end without a full stop
    return large >= 2 and small * 6 <= large and small <= 2


def namey(scene: Scene, token: int) -> bool:
    """Whether a token could be part of a proper name by its own look."""
    text = scene.text
    if scene.covered[token]:
        return False
    kind = text.kinds[token]
    if kind == WORD:
        written = text.token_text(token, token + 1)
        if written[0].isupper():
            return True
        if any(char.isupper() for char in written[1:]):
            return True
        before, after = token - 1, token + 1
        if (
            after < len(text.words)
            and text.kinds[after] == NUMBER
            and not text.spaced[after]
            and not scene.covered[after]
        ):
            return True
        if after + 1 < len(text.words) and text.words[after] == "." and dotted(scene, token):
            return True
        if token in scene.odd_names and (len(written) == 1 or text.words[before] == '"'):
            return True  # d-Matrix, das Start-up "kelvio"
        return (
            before >= 0
            and text.kinds[before] == NUMBER
            and not text.spaced[token]
            and not scene.covered[before]
        )
    if kind == NUMBER:
        after = token + 1
        if len(text.words[token]) > 2 and text.spaced[token] and is_investor(text.words[token]) is not None:
            return True  # 2150
        if after >= len(text.words) or scene.covered[after]:
            return (
                token > 0
                and not text.spaced[token]
                and text.kinds[token - 1] == WORD
                and not scene.covered[token - 1]
            )
        if not text.spaced[after] and text.kinds[after] == WORD:
            return True
        if (
            (
                text.words[after] == "-"
                and not text.spaced[after]
                and after + 1 < len(text.words)
                and not text.spaced[after + 1]
                and not scene.covered[after + 1]
            )
            and text.view[text.starts[after + 1]].isupper()
            and not is_word(scene, after + 1, "not_name", "company")
        ):
            return True  # 7-Industries
        if (
            not text.spaced[after]
            and text.words[after] == "."
            and after + 1 < len(text.words)
            and not text.spaced[after + 1]
        ):
            return text.kinds[after + 1] == WORD
        if not text.spaced[token] and token > 0 and text.kinds[token - 1] == WORD:
            return True
        return (
            text.kinds[after] == WORD
            and text.view[text.starts[after]].isupper()
            and (len(text.words[token]) <= 3 or form_hit(scene, after, "investor_end") is not None)
        )
    return False


def breaks(scene: Scene, token: int, inside: bool = False) -> bool:
    """Whether a name cannot run over this token although it is written like one; `inside` where a name has
    begun."""
    text = scene.text
    after = token + 1
    if (
        after < len(text.words)
        and text.kinds[token] == WORD
        and text.kinds[after] == NUMBER
        and not text.spaced[after]
    ):
        return False  # a16z
    if (
        after + 1 < len(text.words)
        and text.words[after] == "-"
        and not text.spaced[after]
        and not text.spaced[after + 1]
    ) and (
        text.view[text.starts[token]].isupper()
        and text.view[text.starts[after + 1]].isupper()
        and token in scene.words
        and not is_word(scene, token, "calendar", "demonym", "descriptor", "place")
    ):
        return False  # In-Q-Tel
    if (
        after + 1 < len(text.words)
        and text.words[after] in "&."
        and not text.spaced[after]
        and not text.spaced[after + 1]
        and text.kinds[after + 1] == WORD
    ):
        return False  # In&motion, For.ai
    if _ampersand(scene, token) or day_raises(scene, token):
        return False  # Gut & Fein; Sunday raises
    if is_link(scene, token, "and", "pronouns", "said", "relative", "contrast"):
        return not (proper_capital(scene, token) and not is_link(scene, token, "and"))
    if is_link(scene, token, "articles"):
        return not (_proper_article(scene, token) or opens_ours(scene, token))
    if (
        inside
        and scene.pack.file.capital_nouns
        and token > 0
        and is_investor(text.token_text(token - 1, token + 1))
    ):
        return False  # Rocket Internet
    if (
        inside
        and scene.pack.file.capital_nouns
        and (
            _between_names(scene, token)
            or _closes_subject(scene, token)
            or (scene.text.words[token - 1], scene.text.words[token]) in scene.noun_pairs
        )
    ):
        return False  # European Innovation Council; Proxima Fusion erhält
    if (
        after < len(text.words)
        and text.spaced[after]
        and text.view[text.starts[token]].isupper()
        and text.view[text.starts[after]].isupper()
        and is_investor(text.token_text(token, after + 1))
    ):
        return False  # Primo Ventures, Mercado Libre
    if (
        (scene.pack.file.capital_nouns or is_word(scene, token, "calendar"))
        and is_word(scene, token, "not_name", "calendar")
        and not is_word(scene, token, "investor", "company", "title", "function", "means")
        and token not in scene.cue_over
        and after < len(text.words)
        and text.spaced[after]
        and text.view[text.starts[after]].isupper()
        and form_hit(scene, after, "investor_end") is not None
        and not is_word(scene, after, "investor")
    ):
        return False  # Motive Ventures
    if (
        inside
        and scene.pack.file.capital_nouns
        and is_first_name(text.words[token - 1])
        and is_word(scene, token, "not_name")
        and text.kinds[token] == WORD
    ):
        return False  # Anna Keller
    if (
        inside
        and 0 < token < len(text.words) - 1
        and is_word(scene, token, "not_name")
        and is_investor(text.token_text(token - 1, token + 2))
    ):
        return False  # First Round Capital
    if inside and _before_ending(scene, token):
        return False  # Northgate Seed Fund
    if scene.pack.file.capital_nouns and everyday_name(scene, token):
        return False  # der Verleiher Tier sammelt, Tier Mobility kassiert
    if (
        token not in scene.cue_over
        and token not in scene.status_over
        and not is_word(scene, token, "function", "not_name", "stop", "including")
    ):
        return False
    if inside and _in_ending(scene, token) and text.view[text.starts[token]].isupper():
        return False
    if inside and is_word(scene, token, "function", "descriptor") and text.token_text(token, after).isupper():
        return len(text.words[token]) < 2 or text.token_text(token - 1, token).isupper()  # Acme AI raccoglie
    return not proper_capital(scene, token)


def _in_ending(scene: Scene, token: int) -> bool:
    """Whether a word begins or ends the ending of an investor's name: Private Equity."""
    before = form_hit(scene, token - 1, "investor_end")
    return form_hit(scene, token, "investor_end") is not None or (before is not None and before.after > token)


def _before_ending(scene: Scene, token: int) -> bool:
    """Whether a word that is no name by itself stands with a capital between a word of a name and the ending
    of investors' names."""
    text, after = scene.text, token + 1
    return (
        not scene.pack.file.capital_nouns
        and is_word(scene, token, "not_name")
        and not is_word(scene, token, "function", "stop", "including", "investor", "title", "company")
        and token not in scene.cue_over
        and token not in scene.status_over
        and after < len(text.words)
        and text.spaced[after]
        and text.view[text.starts[token]].isupper()
        and text.view[text.starts[after]].isupper()
        and not text.token_text(token, after).isupper()
        and form_hit(scene, after, "investor_end") is not None
    )


def _ampersand(scene: Scene, token: int) -> bool:
    """Whether "&" between spaces joins an everyday word with a capital to another one: Gut & Fein."""
    text, after = scene.text, token + 1
    return (
        after + 1 < len(text.words)
        and text.words[after] == "&"
        and text.spaced[after]
        and text.spaced[after + 1]
        and all(
            text.kinds[t] == WORD
            and text.view[text.starts[t]].isupper()
            and t not in scene.cue_over
            and not is_word(scene, t, "investor", "title", "company")
            for t in (token, after + 1)
        )
    )


def _closes_subject(scene: Scene, token: int) -> bool:
    """Where nouns have capitals: whether a noun ends a name, as nothing else can stand between it and the
    verb: Alfa Fusion erhält, or nothing but a place behind a word for a company: das Start-up Alfa Fusion aus
    …"""
    text = scene.text
    before, after = token - 1, token + 1
    if (
        before < 0
        or not is_word(scene, token, "not_name")
        or is_word(scene, token, "investor", "title", "company", "function", "means", "calendar")
        or token in scene.cue_over
        or text.kinds[before] != WORD
        or not text.view[text.starts[before]].isupper()
        or scene.word_over.get(before)
        or before in scene.links
        or scene.covered[before]
    ):
        return False
    low, _ = scene.sentence_of(token)
    described = before > low and is_word(scene, before - 1, "company", "startup")
    if not (before == low or described):
        return False
    if after >= len(text.words):
        return described
    cue = scene.cue_at.get(after)
    verb = cue is not None and cue.meaning[5:] in ("raise", "gets", "invest")
    return (
        verb
        or is_link(scene, after, "auxiliary", "undergone")
        or (described and text.kinds[after] == WORD and text.view[text.starts[after]].islower())
        or is_word(scene, after, "affiliation")
        or text.words[after] in ",:(–—"
    )


def _between_names(scene: Scene, token: int) -> bool:
    """Where nouns have capitals: whether a noun stands between two words with capitals that are no words of
    the language."""
    text = scene.text
    before, after = token - 1, token + 1
    return (
        is_word(scene, token, "not_name")
        and not is_word(scene, token, "investor", "title", "company", "function", "startup")
        and token not in scene.cue_over
        and before >= 0
        and after < len(text.words)
        and all(
            text.kinds[t] == WORD
            and text.view[text.starts[t]].isupper()
            and not scene.covered[t]
            and set(scene.word_over.get(t, ())) <= {"place", "descriptor", "demonym"}
            for t in (before, after)
        )
        and not scene.word_over.get(after)
    )


def proper_capital(scene: Scene, token: int) -> bool:
    """A capital inside a sentence that is surely in sentence case: the word is part of a name."""
    text = scene.text
    low, high = scene.sentence_of(token)
    if (
        token == low
        or scene.pack.file.capital_nouns
        or not text.view[text.starts[token]].isupper()
        or is_word(scene, token, "calendar")
    ):
        return False
    return sentence_case(scene, low, high)


def _proper_article(scene: Scene, token: int) -> bool:
    """An article that opens a name inside a sentence: The Chainsmokers."""
    text = scene.text
    low, _ = scene.sentence_of(token)
    while low < token and text.kinds[low] == MARK:
        low += 1
    return (
        token > low
        and not (text.words[token - 1] in "-:" and text.spaced[token])  # LISBOA - A Acme
        and text.view[text.starts[token]].isupper()
        and not title_case(scene, *scene.sentence_of(token))
    )


def inside_word(scene: Scene, token: int) -> bool:
    """Whether a small word may stand inside a name; one that says from whom money comes and never whose
    something is parts names: in Acme da Beta."""
    if form_hit(scene, token, "inside") is None or not scene.text.view[scene.text.starts[token]].islower():
        return False
    cue = scene.cue_at.get(token)
    source = cue is not None and cue.meaning == "cues.from" and cue.after == token + 1
    return not (source and scene.pack.file.order == "svo" and not is_link(scene, token, "of"))


def legal_word(scene: Scene, token: int, ends: bool = False) -> bool:
    if ends:
        return any(
            hit.after in (token + 1, token + 2)
            for start in range(max(0, token - 4), token + 1)
            if (hit := form_hit(scene, start, "legal"))
        )
    return (
        form_hit(scene, token, "legal") is not None
        and not scene.text.view[scene.text.starts[token]].islower()
    )


def describes(scene: Scene, token: int) -> bool:
    """The second half of "Berlin-based", "Zhipu-rival", "Sequoia-backed": small letters after a hyphen."""
    text = scene.text
    return (
        text.kinds[token] == WORD
        and text.view[text.starts[token]].islower()
        and not between_hyphens(text, token)
        and (
            is_word(scene, token, "descriptor", "company", "title", "investor")
            or token in scene.cue_at
            or (borrowed(text.words[token]) and not _lettered(scene, token))
        )
    )


def parted_by_hyphen(scene: Scene, first: int, at: int) -> bool:
    """Whether a hyphen ends a name, what stands behind it only describing: Zhipu-rival, but not Альфа-банк.

    Args:
        scene: the text.
        first: the token the name begins with.
        at: the hyphen.
    """
    text = scene.text
    if is_investor(text.token_text(first, at + 2)):
        return False
    small = len(text.words[at + 1]) > 2 and text.view[text.starts[at + 1]].islower()
    if small and at + 3 < len(text.words) and text.words[at + 2] == "-" and not text.spaced[at + 3]:
        return not namey(scene, at + 3)  # Sables-sur-Mer
    return describes(scene, at + 1) or (
        small and (len(text.words[at - 1]) > 1 or at - 1 != first)  # T-knife, e-cargo
    )


def _lettered(scene: Scene, token: int) -> bool:
    """Whether one letter and a hyphen stand before a word and a verb behind it: T-knife raises."""
    text = scene.text
    return (
        token > 1
        and len(text.words[token - 2]) == 1
        and text.view[text.starts[token - 2]].isupper()
        and token + 1 < len(text.words)
        and (token + 1 in scene.cue_at or is_link(scene, token + 1, "auxiliary"))
    )
